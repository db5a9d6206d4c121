//! Text mentions a time that does not exist.

use std::sync::LazyLock;

use regex::Captures;

use crate::{
    locale::Pattern,
    rules::{Texts, findings::Findings, rule::rule},
};

rule! {
    /// Text mentions a time that does not exist.
    ///
    /// ## Why
    /// A day has 24 hours, an hour has 60 minutes, and 13:30 p.m. is written on two clocks at once.
    /// People cannot plan for a time that does not exist, and cannot tell which one was meant.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le portail ouvre
    /// ---
    /// La rencontre commence à 13 h 75.
    /// ```
    ///
    /// ## How to fix it
    /// Correct the time.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le portail ouvre
    /// ---
    /// La rencontre commence à 13 h 45.
    /// ```
    ///
    /// ## Source
    /// House rule. The 24-hour clock: ISO 8601-1:2019.
    ///
    /// # En français
    /// Le texte mentionne une heure qui n’existe pas.
    ///
    /// ## Pourquoi
    /// Un jour a 24 heures, une heure a 60 minutes, et « 13:30 p.m. » mêle deux façons d’écrire
    /// l’heure. Personne ne peut se préparer pour une heure qui n’existe pas, ni savoir laquelle était
    /// voulue.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger l’heure.
    ///
    /// ## Source
    /// Règle propre à Parvis. Système horaire de 24 heures : ISO 8601-1:2019.
    "G909" "text-time-impossible" Error Texts
}

/// Hours and minutes, with the sign between them and the half of the day.
static PATTERN: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(concat!(
        r"(?i)\b(?<hours>\d{1,2})(?:(?<sign>:|[ \x{a0}\x{202f}]?h[ \x{a0}\x{202f}]?)(?<minutes>\d{2})\b",
        r"|(?<alone>[ \x{a0}\x{202f}]?h)\b)?(?:\s?(?<half>[ap])\.?m\b\.?)?",
    ))
});

/// Words before a time of day.
const BEFORE_TIME: [&str; 14] = [
    "à",
    "dès",
    "vers",
    "avant",
    "après",
    "jusqu’à",
    "jusqu'à",
    "at",
    "by",
    "before",
    "after",
    "until",
    "from",
    "heure",
];

/// Words near figures that are no time: a scale, a ratio, a length of time.
const NOT_TIMES: [&str; 14] = [
    "échelle",
    "rapport",
    "ratio",
    "scale",
    "format",
    "durée",
    "duration",
    "semaine",
    "week",
    "total",
    "score",
    "verset",
    "verse",
    "heures de",
];

/// Most characters before and after figures that are read to tell what they are.
const MAX_DISTANCE: usize = 40;

/// Reason why a time does not exist.
enum Fault {
    Hours,
    Minutes,
    /// It has an hour from 13 to 23 and a half of the day, which that hour has if it is `true`.
    Half(bool),
}

impl Fault {
    fn as_str(&self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Minutes => "minutes",
            Self::Half(_) => "half",
        }
    }
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, _, piece) in texts.pieces() {
        for groups in PATTERN.captures_iter(&piece.text) {
            let (Some(whole), Some(fault)) = (groups.get(0), fault(&groups, &piece.text)) else { continue };
            let corrected = corrected(&groups, &fault);
            let diagnostic = findings
                .diagnostic(meta, piece.span_of(&whole.range()))
                .with("why", fault.as_str())
                .with("found", whole.as_str())
                .with("corrected", corrected.unwrap_or_else(|| "none".to_owned()));
            findings.report(meta, diagnostic);
        }
    }
}

fn fault(groups: &Captures<'_>, text: &str) -> Option<Fault> {
    let whole = groups.get(0)?;
    let hours: u8 = groups.name("hours")?.as_str().parse().ok()?;
    let minutes: Option<u8> = groups.name("minutes").and_then(|minutes| minutes.as_str().parse().ok());
    let (before, after) = (&text[..whole.start()], &text[whole.end()..]);
    let is_part = before.ends_with(|sign: char| sign.is_alphanumeric() || ".,:/_-".contains(sign))
        || after.starts_with(':')
        || after.trim_start().starts_with(|next: char| next.is_ascii_digit());
    if is_part {
        return None;
    }
    if let Some(half) = groups.name("half") {
        let is_evening = half.as_str().eq_ignore_ascii_case("p");
        return match (hours, minutes) {
            (24.., _) => Some(Fault::Hours),
            (_, Some(60..)) => Some(Fault::Minutes),
            (0, _) if is_evening => Some(Fault::Half(false)),
            (13.., _) => Some(Fault::Half(is_evening)),
            _ => None,
        };
    }
    let last_word = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    let is_time = BEFORE_TIME.contains(&last_word.as_str());
    if is_other(before, after) {
        return None;
    }
    let has_symbol = groups.name("alone").is_some()
        || groups.name("sign").is_some_and(|sign| sign.as_str().contains(['h', 'H']));
    match (hours, minutes) {
        // 1:75 may be a scale.
        (2.., Some(60..)) if has_symbol || is_time || hours >= 5 => Some(Fault::Minutes),
        (24, Some(1..)) if is_time => Some(Fault::Hours),
        // More hours than those of a slip are a length of time.
        (25..=29, Some(_)) if is_time => Some(Fault::Hours),
        (25..=29, None) if is_time && has_symbol => Some(Fault::Hours),
        _ => None,
    }
}

/// Returns `true` if the words around figures say that they are no time.
fn is_other(before: &str, after: &str) -> bool {
    let start = before.char_indices().rev().take(MAX_DISTANCE).last().map_or(before.len(), |(at, _)| at);
    let end = after.char_indices().nth(MAX_DISTANCE).map_or(after.len(), |(at, _)| at);
    let around = format!("{} {}", &before[start..], &after[..end]).to_lowercase();
    let is_length =
        ["par ", "de ", "d’", "d'", "/"].iter().any(|words| after.trim_start().starts_with(words));
    is_length || NOT_TIMES.iter().any(|words| around.contains(words))
}

/// Returns the time that was meant, if there is only one.
fn corrected(groups: &Captures<'_>, fault: &Fault) -> Option<String> {
    let Fault::Half(true) = fault else { return None };
    let hours: u8 = groups.name("hours")?.as_str().parse().ok()?;
    let minutes = groups.name("minutes").map(|minutes| format!(":{}", minutes.as_str())).unwrap_or_default();
    Some(format!("{}{minutes}\u{a0}p.m.", hours.checked_sub(12)?))
}
