//! Parts of numbers in words: halves, thirds, quarters.

/// Words for a part, with the numbers that another text may give instead: a percentage, or decimals.
const PARTS: &[(&[&str], &[&str])] = &[
    (&["moitié", "moitiés", "demi", "demie", "demis", "half", "halves"], &["50", "0.5"]),
    (&["tiers", "third", "thirds"], &["33", "33.3", "66", "67", "66.7", "66.6"]),
    (&["quart", "quarts", "quarter", "quarters"], &["25", "75", "0.25", "0.75"]),
    (&["cinquième", "cinquièmes", "fifth", "fifths"], &["20", "40", "60", "80", "0.2", "0.4", "0.6", "0.8"]),
    (&["dixième", "dixièmes", "tenth", "tenths"], &["10", "0.1"]),
];

/// Returns the numbers that a text may give in words as parts, and for the numbers with a half:
/// « la moitié », “two and a half”, « un demi-million ». `numbers` are the values of the numbers in the text.
pub(super) fn fractions(text: &str, numbers: &[String]) -> Vec<String> {
    let lower = text.to_lowercase();
    let has_word = |wanted: &[&str]| {
        let mut words = lower.split(|letter: char| !letter.is_alphabetic());
        words.any(|word| wanted.contains(&word))
    };
    let parts = PARTS.iter().filter(|(words, _)| has_word(words));
    let mut values: Vec<String> =
        parts.flat_map(|(_, values)| values.iter().map(|value| (*value).to_owned())).collect();
    if ["et demi", "and a half", "et une demie", "et quart", "and a quarter"]
        .iter()
        .any(|it| lower.contains(it))
    {
        let whole = numbers.iter().filter_map(|value| value.parse::<u64>().ok());
        for value in whole {
            values.extend([format!("{value}.5"), format!("{value}.25")]);
            // A million and a half, after the word for million and in place of it.
            let is_round = value >= 1000 && value % 1000 == 0;
            values.extend(is_round.then(|| value.saturating_add(value / 2).to_string()));
            for unit in [1_000_000, 1_000_000_000] {
                if value > 0 && value % unit == 0 {
                    values.push(value.saturating_add(unit / 2).to_string());
                } else if value < 1000 {
                    values.push((value * unit + unit / 2).to_string());
                }
            }
        }
    }
    for (words, value) in [("million", "500000"), ("milliard", "500000000"), ("billion", "500000000")] {
        let is_half = [format!("demi-{words}"), format!("half a {words}"), format!("half-{words}")];
        values.extend(is_half.iter().any(|half| lower.contains(half)).then(|| value.to_owned()));
    }
    values
}
