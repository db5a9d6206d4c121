//! Months with their year and without a day: « novembre 2026 ».

use std::{collections::BTreeSet, sync::LazyLock};

use super::mentions::{Certainty, Mention};
use crate::{
    locale::Pattern,
    markdown::TextRun,
    model::Language,
    rules::{language::paragraphs::paragraphs, text_dates::month_names},
};

/// Patterns of a month and its year in each language.
static MONTHS: LazyLock<[(Language, Pattern); 2]> = LazyLock::new(|| {
    [Language::FRENCH, Language::ENGLISH].map(|language| {
        let names = month_names(language).join("|");
        let pattern = format!(
            r"(?i)(?<before>\d(?:er|st|nd|rd|th)?\s(?:of\s)?)?\b(?<month>{names}),?\s(?<year>(?:19|20)\d\d)\b"
        );
        (language, Pattern::new(pattern))
    })
});

/// Returns the months of a text in that language that have a year and no day.
pub(super) fn months(pieces: &[TextRun], language: Language) -> Vec<Mention> {
    let mut found = Vec::new();
    for words in paragraphs(pieces, language) {
        let own = MONTHS.iter().filter(|(of, _)| *of == words.language);
        for (of, pattern) in own {
            for groups in pattern.captures_iter(&words.text).filter(|it| it.name("before").is_none()) {
                let (Some(month), Some(year)) = (groups.name("month"), groups.name("year")) else {
                    continue;
                };
                let name = month.as_str().to_lowercase();
                let at = month_names(*of).iter().position(|it| it.to_lowercase() == name);
                let Some(number) = at.and_then(|at| i8::try_from(at + 1).ok()) else { continue };
                let range = month.start()..year.end();
                found.push(Mention {
                    day: 0,
                    month: number,
                    year: year.as_str().parse().ok(),
                    certainty: Certainty::Sure,
                    text: words.text[range.clone()].to_owned(),
                    span: words.span(&range),
                });
            }
        }
    }
    found
}

/// Returns the months of each text that the other does not have, in pairs: a month that one text alone has may be
/// written in another way in the other. `dates` are the dates with a day of each text.
pub(super) fn differing<'m>(
    ours: &'m [Mention],
    theirs: &'m [Mention],
    dates: [&[Mention]; 2],
) -> Vec<(&'m Mention, &'m Mention)> {
    let known = |months: &[Mention], dates: &[Mention]| -> BTreeSet<(i8, Option<i16>)> {
        let with_days = dates.iter().flat_map(|date| [(date.month, date.year), (date.month, None)]);
        months.iter().map(|it| (it.month, it.year)).chain(with_days).collect()
    };
    let alone = |months: &'m [Mention], others: &BTreeSet<(i8, Option<i16>)>| -> Vec<&'m Mention> {
        let mut seen = BTreeSet::new();
        let unknown = months
            .iter()
            .filter(|it| !others.contains(&(it.month, it.year)) && !others.contains(&(it.month, None)));
        unknown.filter(|it| seen.insert((it.month, it.year))).collect()
    };
    let [own_dates, their_dates] = dates;
    let extra = alone(ours, &known(theirs, their_dates));
    let missing = alone(theirs, &known(ours, own_dates));
    // A list of months that is longer in one text is not a mistake in a month.
    if extra.len() == missing.len() { extra.into_iter().zip(missing).collect() } else { Vec::new() }
}
