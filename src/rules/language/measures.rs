//! Units and things that numbers count in texts.

/// Measure that a number gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Units that are the same in both languages, and people.
    Other,
}

/// Words of each measure, in both languages.
const WORDS: &[(Measure, &[&str])] = &[
    (Measure::Days, &["jour", "jours", "day", "days"]),
    (Measure::Weeks, &["semaine", "semaines", "week", "weeks"]),
    (Measure::Months, &["mois", "month", "months"]),
    (Measure::Years, &["an", "ans", "année", "années", "year", "years"]),
    (
        Measure::Other,
        &[
            "km",
            "cm",
            "mm",
            "m",
            "m²",
            "km²",
            "ha",
            "kg",
            "g",
            "t",
            "l",
            "kWh",
            "MW",
            "ko",
            "kB",
            "Mo",
            "MB",
            "Go",
            "GB",
            "kilomètre",
            "kilomètres",
            "kilometre",
            "kilometres",
            "mètre",
            "mètres",
            "metre",
            "metres",
            "tonne",
            "tonnes",
            "personne",
            "personnes",
            "people",
            "persons",
            "participant",
            "participants",
            "participante",
            "participantes",
            "membre",
            "membres",
            "member",
            "members",
            "page",
            "pages",
            "minute",
            "minutes",
            "min",
            "point",
            "points",
            "ministère",
            "ministères",
            "ministries",
            "departments",
            "organisme",
            "organismes",
            "organizations",
            "engagement",
            "engagements",
            "commitments",
            "municipalités",
            "municipalities",
            "réponses",
            "answers",
            "responses",
            "places",
            "seats",
        ],
    ),
];

impl Measure {
    /// Returns the measure that follows a number: 15 jours, 15-day.
    pub(super) fn after(text: &str) -> Option<Self> {
        let text = text.trim_start_matches(['-', ' ', '\u{a0}', '\u{202f}', '\n']);
        let end = text.find(|letter: char| !letter.is_alphabetic() && letter != '²').unwrap_or(text.len());
        let word = &text[..end];
        WORDS.iter().find(|(_, words)| words.contains(&word)).map(|(measure, _)| *measure)
    }

    /// Returns the values that the other language may give instead, with another measure: two weeks are
    /// 14 days, « quinze jours » too.
    pub(super) fn equivalents(self, value: &str) -> Vec<String> {
        let Ok(number) = value.parse::<u32>() else { return Vec::new() };
        let divided = |by: u32| (number % by == 0).then(|| number / by);
        let values: Vec<Option<u32>> = match self {
            Self::Days if number == 15 => vec![Some(2), Some(14)],
            Self::Days if number == 8 => vec![Some(1), Some(7)],
            Self::Days => vec![divided(7), divided(30), number.checked_mul(24)],
            Self::Weeks if number == 2 => vec![Some(14), Some(15)],
            Self::Weeks => vec![number.checked_mul(7)],
            Self::Months => vec![divided(12), number.checked_mul(30)],
            Self::Years => vec![number.checked_mul(12)],
            Self::Other => Vec::new(),
        };
        values.into_iter().flatten().map(|value| value.to_string()).collect()
    }
}
