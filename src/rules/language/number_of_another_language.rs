//! Number is written as in the other language.

use std::{cell::LazyCell, collections::BTreeSet, sync::LazyLock};

use crate::{
    locale::{Pattern, numerals},
    model::Language,
    rules::{
        findings::Findings,
        patterns::matches,
        rule::rule,
        texts::{ItemTexts, Texts},
    },
};

rule! {
    /// Number is written as in the other language.
    ///
    /// ## Why
    /// In English, 1,200 is one thousand two hundred; in French, the comma marks decimals. When an
    /// amount or a percentage can be read two ways, some people read it wrong. The rule accepts
    /// three decimals in French where they may be right: 0,125 mg/L, or 2,125 when the English text
    /// does not contain 2,125.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu 1,200 réponses.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum received 1,200 answers.
    /// ```
    ///
    /// ## How to fix it
    /// Write 1 200, 12,5 % and 5 $ in French; 1,200, 12.5%, $5 and 6:30 p.m. in English.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu 1 200 réponses.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum received 1,200 answers.
    /// ```
    ///
    /// ## Source
    /// Recommended by the OQLF, Banque de dépannage linguistique, « Nombres ».
    ///
    /// # En français
    /// Le nombre est écrit comme dans l’autre langue.
    ///
    /// ## Pourquoi
    /// En anglais, 1,200 signifie mille deux cents; en français, la virgule marque les décimales.
    /// Lorsqu’un montant ou un pourcentage peut se lire de deux façons, certaines personnes le
    /// lisent mal. La règle accepte trois décimales en français lorsqu’elles peuvent être exactes :
    /// 0,125 mg/L, ou 2,125 si le texte anglais ne contient pas 2,125.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire 1 200, 12,5 % et 5 $ en français; 1,200, 12.5%, $5 et 6:30 p.m. en anglais.
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Banque de dépannage linguistique, « Nombres ».
    "L307" "number-of-another-language" Warning Texts
}

/// In French: groups parted by commas, a decimal point before a percent sign, a dollar sign before
/// its amount.
static IN_FRENCH: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:^|[^0-9.,])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+\.[0-9]+[ \x{a0}\x{202f}]?%|\$ ?[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)(?:,?[^0-9,]|,?$)",
    )
});

/// In English: a decimal comma before a percent sign, a dollar sign after its amount.
static IN_ENGLISH: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:^|[^0-9.,])([0-9]+,[0-9]{1,2}[ \x{a0}\x{202f}]?%|(?:[0-9]{1,3}(?:[ \x{a0}\x{202f}][0-9]{3})+|[0-9][0-9,]*)[ \x{a0}\x{202f}]?\$)(?:[^0-9\w]|$)",
    )
});

/// In English: hours and minutes parted by the symbol h, and an hour after “at”.
static TIME_IN_ENGLISH: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:^|[\s(\[“–—-])((?:[01]?[0-9]|2[0-3])[ \x{a0}\x{202f}]?h[ \x{a0}\x{202f}]?[0-5][0-9])(?:[^\w/]|$)|\bat ((?:[01]?[0-9]|2[0-3])[ \x{a0}\x{202f}]?h)(?:[\s.,;:)]|$)",
    )
});

/// In French: a decimal point, and commas between groups before it, in a number with a unit.
static POINT_IN_FRENCH: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?:^|[\s(\[«“/’'–—-])([0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+|[0-9]+\.[0-9]{1,3})[ \x{a0}\x{202f}]?",
        r"(?:\$|¢|€|[MGk]\$|°C?|(?:dollars?|millions?|milliards?|fois|degrés?|points?|pour cent|an|ans|années?|mois|jours?",
        r"|semaines?|heures?|minutes?|secondes?|mètres?|kilomètres?|litres?|tonnes?|hectares?|grammes?|kilogrammes?",
        r"|[kcm]?m[²³]?|[km]?g|ha|[mM]?[lL]|[kMG]W|[kMGT]?Wh|[kMGT]o|h|min)\b)(?:[^\w²³]|$)",
    ))
});

/// In English: a decimal comma in an amount or in a number with a unit.
static COMMA_IN_ENGLISH: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?:^|[\s(\[“/–—-])(?:(\$[0-9]+,[0-9]{2})(?:[^0-9,]|,?$|,\s)|([0-9]+,[0-9]{1,2})[ \x{a0}\x{202f}-]?",
        r"(?:°C?|(?:dollars?|thousand|million|billion|per cent|percent|times|degrees|points?|years?|months?|weeks?|days?",
        r"|hours?|minutes?|seconds?|metres?|kilometres?|litres?|tonnes?|hectares?|[kcm]?m[²³]?|[km]?g|ha|[mM]?[lL]",
        r"|[kMG]W|[kMGT]?Wh|[kMGT]B)\b))",
    ))
});

/// In English: spaces between the groups of a number from a million up, before a word.
static SPACES_IN_ENGLISH: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"(?:^|[\s(\[“])([0-9]{1,3}(?:[ \x{a0}\x{202f}][0-9]{3}){2,})[ \x{a0}\x{202f}]\pL")
});

/// Text after a decimal number in French: a percent sign, a unit, a million.
static AFTER_DECIMALS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^[ \x{a0}\x{202f}]?(?:%|‰|°|pour (?:cent|mille)\b|million|milliard|[MG]\$|[kcmdµ]?(?:g|m|l|L|W|Wh|Hz|t|s|h|ha)(?:[²³/]|\b))",
    )
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    times(texts, findings);
    for (language, pattern) in [
        (Language::FRENCH, &POINT_IN_FRENCH),
        (Language::ENGLISH, &COMMA_IN_ENGLISH),
        (Language::ENGLISH, &SPACES_IN_ENGLISH),
    ] {
        for (meta, piece, range) in matches(texts, &[language], pattern) {
            let written = &piece.text[range.clone()];
            let span = piece.span_of(&range);
            let corrected = corrected(written, language);
            let mut diagnostic = findings.diagnostic(meta, span).with("found", written);
            if piece.is_exact() {
                diagnostic = diagnostic.with_fix(span, corrected.as_str());
            }
            findings
                .report(meta, diagnostic.with("language", language.as_str()).with("corrected", corrected));
        }
    }
    for item in &texts.items {
        let in_english = LazyCell::new(|| in_english(item));
        for (language, pieces) in item.all() {
            let pattern = match language {
                Language::FRENCH => &IN_FRENCH,
                Language::ENGLISH => &IN_ENGLISH,
                _ => continue,
            };
            for piece in pieces.iter().filter(|piece| piece.language.is_none()) {
                for number in pattern.captures_iter(&piece.text).filter_map(|all| all.get(1)) {
                    let written = number.as_str();
                    let is_decimal = written.starts_with("0,")
                        || AFTER_DECIMALS.is_match(&piece.text[number.end()..])
                        || in_english.as_ref().is_some_and(|all| !all.contains(&written.replace(',', "")));
                    let is_group = written.starts_with('$') || written.matches(',').count() > 1;
                    if language == Language::FRENCH && written.contains(',') && !is_group && is_decimal {
                        continue;
                    }
                    let diagnostic =
                        findings.diagnostic(item.meta, piece.span_of(&number.range())).with("found", written);
                    findings.report(
                        item.meta,
                        diagnostic
                            .with("language", language.as_str())
                            .with("corrected", corrected(written, language)),
                    );
                }
            }
        }
    }
}

/// Reports the times of English texts that are written as in French: 18 h 30.
fn times(texts: &Texts<'_>, findings: &mut Findings) {
    for item in &texts.items {
        let in_english = item.all().filter(|(language, _)| *language == Language::ENGLISH);
        for piece in in_english.flat_map(|(_, pieces)| pieces).filter(|piece| piece.language.is_none()) {
            for time in
                TIME_IN_ENGLISH.captures_iter(&piece.text).filter_map(|all| all.get(1).or_else(|| all.get(2)))
            {
                // A duration: 2 h 30 min.
                let after = piece.text[time.end()..].trim_start();
                let Some(corrected) = time_in_english(time.as_str()).filter(|_| !after.starts_with("min"))
                else {
                    continue;
                };
                let span = piece.span_of(&time.range());
                let diagnostic = findings
                    .diagnostic(item.meta, span)
                    .with("found", time.as_str())
                    .with("language", Language::ENGLISH.as_str())
                    .with("corrected", corrected);
                findings.report(item.meta, diagnostic);
            }
        }
    }
}

/// The same time on a clock of twelve hours: 6:30 p.m.
fn time_in_english(written: &str) -> Option<String> {
    let (hours, minutes) = written.split_once('h')?;
    let hours: u32 = hours.trim().parse().ok()?;
    let half = if hours < 12 { "a.m." } else { "p.m." };
    let hour = if hours.is_multiple_of(12) { 12 } else { hours % 12 };
    Some(match minutes.trim() {
        "" | "00" => format!("{hour} {half}"),
        minutes => format!("{hour}:{minutes} {half}"),
    })
}

/// The same number as the language writes it.
fn corrected(written: &str, language: Language) -> String {
    let number = written.trim_matches(|sign: char| sign.is_whitespace() || ['$', '%'].contains(&sign));
    let sign = if written.contains('$') {
        "$"
    } else if written.ends_with('%') {
        "%"
    } else {
        ""
    };
    if language == Language::FRENCH {
        let number = number.replace(',', "\u{a0}").replace('.', ",");
        return if sign.is_empty() { number } else { format!("{number}\u{a0}{sign}") };
    }
    let is_group = |digits: &str| digits.len() == 3;
    let number = match number.rsplit_once(',') {
        Some((whole, decimals)) if !is_group(decimals) => format!("{whole}.{decimals}"),
        _ => number.to_owned(),
    };
    let number = number.replace(char::is_whitespace, ",");
    if sign == "$" { format!("${number}") } else { format!("{number}{sign}") }
}

/// The values of the numbers that the English of an item has, where it has a text.
fn in_english(item: &ItemTexts<'_>) -> Option<BTreeSet<String>> {
    item.meta.texts.get(&Language::ENGLISH)?;
    let pieces = item.all().filter(|(language, _)| *language == Language::ENGLISH).flat_map(|(_, all)| all);
    let numbers = pieces.flat_map(|piece| numerals(&piece.text, Language::ENGLISH));
    Some(numbers.map(|number| number.value).collect())
}
