//! Date is not written as its language does.

use std::{ops::Range, sync::LazyLock};

use regex::Captures;

use crate::{
    locale::Pattern,
    model::Language,
    rules::{
        findings::Findings,
        rule::rule,
        text_dates::{month_names, weekday_names},
        texts::Texts,
    },
};

rule! {
    /// Date is not written as its language does.
    ///
    /// ## Why
    /// English days and months begin with a capital; French ones do not. In French, the article is
    /// before the weekday: « le mardi 24 novembre ». A date written as the other language does, or
    /// with the name of a month of the other language, looks like a text that was not read over.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit le 24 Novembre.
    /// ```
    ///
    /// ## How to fix it
    /// Write 24 novembre in French, November 24 in English. `parvis check --fix` corrects the capital.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit le 24 novembre.
    /// ```
    ///
    /// ## Source
    /// Recommended by the OQLF, Banque de dépannage linguistique, « Écriture de la date », and by The
    /// Canadian Style, 4.21.
    ///
    /// # En français
    /// La date n’est pas écrite comme le veut sa langue.
    ///
    /// ## Pourquoi
    /// Les jours et les mois ont une majuscule en anglais, et n’en ont pas en français. En français,
    /// l’article précède le jour de la semaine : « le mardi 24 novembre ». Une date écrite comme dans
    /// l’autre langue, ou avec un nom de mois de l’autre langue, a l’air de ne pas avoir été relue.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire 24 novembre en français, November 24 en anglais. `parvis check --fix` corrige la
    /// majuscule.
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Banque de dépannage linguistique, « Écriture de la date », et par le
    /// guide The Canadian Style, 4.21.
    "L311" "date-misspelt" Warning Texts
}

/// In French: the capital of a weekday after a determiner, of a month with a day or a year.
const CAPITAL: &str = concat!(
    r"(?:\b(?i:le|les|du|des|au|aux|ce|ces|chaque|et|ou|un|dès)\s(?<weekday>WEEKDAY)(?<plural>s?)",
    r"|(?:\b[0-9]{1,2}(?:er)?|\b(?i:en|dès|début|fin|depuis|avant|après)|\b[Mm]i)[\s-](?<month>MONTH)",
    r"|\p{Ll},?\s(?<dated>MONTH)\s(?:19|20)[0-9]{2})\b",
);

/// In French: the article between a weekday and its day.
const ARTICLE: &str = concat!(
    r"(?i)(?<before>\b(?:le|du|au|ce|de|à)\s|)\b(?<weekday>WEEKDAY),?\sle\s",
    r"(?<day>[0-9]{1,2}(?:er)?|premier)\s(?:MONTH)\b",
);

/// In English: a weekday or a month in lower case.
const SMALL: &str = concat!(
    r"(?:^|[\s(\[“,–—])(?:(?<weekday>WEEKDAY)s?|(?<month>january|february|april|june|july|september|october",
    r"|november|december)|[0-9]{1,2}(?:st|nd|rd|th)?\s(?<day>march|may|august)(?:\s(?:19|20)[0-9]{2}|,|\.|$)",
    r"|(?<dated>march|may|august)\s[0-9]{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)[0-9]{2}",
    r"|(?i:in|of|since|until|from|early|late)\s(?<year>march|may|august)\s(?:19|20)[0-9]{2})(?:[\s.,;:!?)\]”’–—]|$)",
);

/// The name of a month of the other language, with a day or a year.
const FOREIGN: &str = r"(?:\b[0-9]{1,2}(?:er|st|nd|rd|th)?\s(?<month>MONTH)|\b(?<dated>MONTH)\s(?:[0-9]{1,2},?\s)?(?:19|20)[0-9]{2})\b";

/// Words after a weekday whose name keeps its capital: « le Vendredi saint ».
const FEASTS: [&str; 7] = ["saint", "Saint", "gras", "Gras", "des Cendres", "noir", "fou"];

/// A date that is not as it should be: its range in the text, what to write, and whether to write it for the author.
struct Misspelling {
    range: Range<usize>,
    corrected: String,
    is_certain: bool,
}

/// Mistakes in French.
static IN_FRENCH: LazyLock<[Pattern; 3]> = LazyLock::new(|| {
    [(CAPITAL, false), (ARTICLE, false), (FOREIGN, true)]
        .map(|(text, is_foreign)| pattern(text, Language::FRENCH, is_foreign))
});

/// Mistakes in English.
static IN_ENGLISH: LazyLock<[Pattern; 2]> = LazyLock::new(|| {
    [(SMALL, false), (FOREIGN, true)].map(|(text, is_foreign)| pattern(text, Language::ENGLISH, is_foreign))
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, language, piece) in texts.pieces() {
        let patterns = match language {
            Language::FRENCH => &IN_FRENCH[..],
            Language::ENGLISH => &IN_ENGLISH[..],
            _ => continue,
        };
        for (at, pattern) in patterns.iter().enumerate() {
            for groups in pattern.captures_iter(&piece.text) {
                let is_foreign = at + 1 == patterns.len();
                let Some(wrong) = misspelling(&groups, &piece.text, language, is_foreign) else { continue };
                let span = piece.span_of(&wrong.range);
                let mut diagnostic = findings
                    .diagnostic(meta, span)
                    .with("found", &piece.text[wrong.range])
                    .with("language", language.as_str())
                    .with("corrected", wrong.corrected.as_str());
                if wrong.is_certain && piece.is_exact() {
                    diagnostic = diagnostic.with_fix(span, wrong.corrected);
                }
                findings.report(meta, diagnostic);
            }
        }
    }
}

/// Returns a pattern with the names of the days and months of a language, or of the months of the other one.
fn pattern(text: &str, language: Language, is_foreign: bool) -> Pattern {
    let named = if is_foreign { other(language) } else { language };
    let capital = |name: &str| {
        let mut letters = name.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    };
    let is_small = language == Language::ENGLISH && !is_foreign;
    let cased = |name: &&str| {
        if is_small {
            name.to_lowercase()
        } else if is_foreign {
            format!("(?i:{name})")
        } else {
            capital(name)
        }
    };
    let months = month_names(named);
    let months: Vec<String> = months.iter().map(cased).collect();
    let weekdays: Vec<String> = weekday_names(named).iter().map(cased).collect();
    Pattern::new(text.replace("WEEKDAY", &weekdays.join("|")).replace("MONTH", &months.join("|")))
}

fn other(language: Language) -> Language {
    if language == Language::FRENCH { Language::ENGLISH } else { Language::FRENCH }
}

fn misspelling(
    groups: &Captures<'_>,
    text: &str,
    language: Language,
    is_foreign: bool,
) -> Option<Misspelling> {
    if let (Some(day), Some(weekday), Some(before)) = (
        groups.name("day").filter(|_| language == Language::FRENCH),
        groups.name("weekday"),
        groups.name("before"),
    ) {
        return Some(article(text, weekday.range(), day.range(), before.as_str().trim()));
    }
    let name = ["weekday", "month", "day", "dated", "year"].into_iter().find_map(|name| groups.name(name))?;
    let end = name.end() + groups.name("plural").map_or(0, |plural| plural.len());
    let written = name.as_str();
    let corrected = if is_foreign {
        let months = month_names(other(language));
        let at = months.iter().position(|month| month.to_lowercase() == written.to_lowercase())?;
        let month = *month_names(language).get(at)?;
        // The same name in another case is reported as such.
        if month.to_lowercase() == written.to_lowercase() {
            return None;
        }
        month.to_owned()
    } else if language == Language::FRENCH {
        let after = text[end..].trim_start();
        if FEASTS.iter().any(|feast| after.starts_with(feast)) || text[..name.start()].ends_with(['’', '\''])
        {
            return None;
        }
        text[name.start()..end].to_lowercase()
    } else {
        let end = if text[name.end()..].starts_with('s') { "s" } else { "" };
        let first: String = written.chars().take(1).flat_map(char::to_uppercase).collect();
        let range = name.start()..name.end() + end.len();
        let corrected = format!("{first}{}{end}", written.get(1..)?);
        return Some(Misspelling { range, corrected, is_certain: true });
    };
    Some(Misspelling { range: name.start()..end, corrected, is_certain: !is_foreign })
}

/// Returns « le mardi 24 » for « mardi le 24 ».
fn article(text: &str, weekday: Range<usize>, day: Range<usize>, before: &str) -> Misspelling {
    let written = &text[weekday.clone()];
    let (name, day_text) = (written.to_lowercase(), &text[day.clone()]);
    let has_article = matches!(before.to_lowercase().as_str(), "le" | "du" | "au" | "ce");
    let corrected = if has_article {
        format!("{name} {day_text}")
    } else if written.starts_with(char::is_uppercase) {
        format!("Le {name} {day_text}")
    } else {
        format!("le {name} {day_text}")
    };
    let is_certain = has_article || before.is_empty();
    Misspelling { range: weekday.start..day.end, corrected, is_certain }
}
