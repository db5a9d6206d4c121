//! The criteria, in the order of the Recommendation.

use super::{Criterion, Level};

const fn a(number: &'static str, id: &'static str) -> Criterion {
    Criterion { number, id, level: Level::A }
}

const fn aa(number: &'static str, id: &'static str) -> Criterion {
    Criterion { number, id, level: Level::AA }
}

/// Every criterion of levels A and AA, sorted by number. WCAG 2.2 removed 4.1.1.
pub static CRITERIA: [Criterion; 55] = [
    a("1.1.1", "non-text-content"),
    a("1.2.1", "audio-only-and-video-only-prerecorded"),
    a("1.2.2", "captions-prerecorded"),
    a("1.2.3", "audio-description-or-media-alternative-prerecorded"),
    aa("1.2.4", "captions-live"),
    aa("1.2.5", "audio-description-prerecorded"),
    a("1.3.1", "info-and-relationships"),
    a("1.3.2", "meaningful-sequence"),
    a("1.3.3", "sensory-characteristics"),
    aa("1.3.4", "orientation"),
    aa("1.3.5", "identify-input-purpose"),
    a("1.4.1", "use-of-color"),
    a("1.4.2", "audio-control"),
    aa("1.4.3", "contrast-minimum"),
    aa("1.4.4", "resize-text"),
    aa("1.4.5", "images-of-text"),
    aa("1.4.10", "reflow"),
    aa("1.4.11", "non-text-contrast"),
    aa("1.4.12", "text-spacing"),
    aa("1.4.13", "content-on-hover-or-focus"),
    a("2.1.1", "keyboard"),
    a("2.1.2", "no-keyboard-trap"),
    a("2.1.4", "character-key-shortcuts"),
    a("2.2.1", "timing-adjustable"),
    a("2.2.2", "pause-stop-hide"),
    a("2.3.1", "three-flashes-or-below-threshold"),
    a("2.4.1", "bypass-blocks"),
    a("2.4.2", "page-titled"),
    a("2.4.3", "focus-order"),
    a("2.4.4", "link-purpose-in-context"),
    aa("2.4.5", "multiple-ways"),
    aa("2.4.6", "headings-and-labels"),
    aa("2.4.7", "focus-visible"),
    aa("2.4.11", "focus-not-obscured-minimum"),
    a("2.5.1", "pointer-gestures"),
    a("2.5.2", "pointer-cancellation"),
    a("2.5.3", "label-in-name"),
    a("2.5.4", "motion-actuation"),
    aa("2.5.7", "dragging-movements"),
    aa("2.5.8", "target-size-minimum"),
    a("3.1.1", "language-of-page"),
    aa("3.1.2", "language-of-parts"),
    a("3.2.1", "on-focus"),
    a("3.2.2", "on-input"),
    aa("3.2.3", "consistent-navigation"),
    aa("3.2.4", "consistent-identification"),
    a("3.2.6", "consistent-help"),
    a("3.3.1", "error-identification"),
    a("3.3.2", "labels-or-instructions"),
    aa("3.3.3", "error-suggestion"),
    aa("3.3.4", "error-prevention-legal-financial-data"),
    a("3.3.7", "redundant-entry"),
    aa("3.3.8", "accessible-authentication-minimum"),
    a("4.1.2", "name-role-value"),
    aa("4.1.3", "status-messages"),
];

/// Returns the criterion with that number, or `None` if WCAG 2.2 does not have it at level A or AA.
#[must_use]
pub const fn find(number: &str) -> Option<&'static Criterion> {
    let mut at = 0;
    while at < CRITERIA.len() {
        if same(CRITERIA[at].number.as_bytes(), number.as_bytes()) {
            return Some(&CRITERIA[at]);
        }
        at += 1;
    }
    None
}

/// Returns the criterion with that number, for constants: a number that does not exist is a compile
/// error. Use [`find`] for input.
///
/// # Panics
/// Outside a constant, panics if there is no such criterion.
#[must_use]
pub const fn criterion(number: &str) -> &'static Criterion {
    match find(number) {
        Some(criterion) => criterion,
        None => panic!("not a criterion of WCAG 2.2, level A or AA"),
    }
}

/// Compares two slices in a constant expression, where `==` is not available.
const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{diagnostic::Message, locale::Messages};

    const CONTRAST: &Criterion = criterion("1.4.3");

    #[test]
    fn a_criterion_is_found_by_its_number() {
        assert_eq!((CONTRAST.id, CONTRAST.level.as_str()), ("contrast-minimum", "AA"));
        assert_eq!(CONTRAST.url(), "https://www.w3.org/TR/WCAG22/#contrast-minimum");
        for gone in ["4.1.1", "1.4.6", "1.4", "", "1.4.3 "] {
            assert_eq!(find(gone), None);
        }
    }

    /// WCAG 2.2, section 5.2.1: 31 criteria of level A and 24 of level AA.
    #[test]
    fn criteria_are_those_of_the_recommendation_in_its_order() {
        assert_eq!(CRITERIA.iter().filter(|each| each.level == Level::A).count(), 31);
        assert!(CRITERIA.is_sorted_by(|one, next| one < next), "an order or a number is wrong");
        assert!(criterion("1.4.5") < criterion("1.4.10"));
        assert_ne!(criterion("1.4.1"), criterion("1.4.10"));
    }

    #[test]
    fn every_criterion_has_a_name_and_a_manual_check() {
        for language in Messages::LANGUAGES {
            let messages = Messages::of(language);
            let mut seen = std::collections::BTreeSet::new();
            for criterion in &CRITERIA {
                let message = Message::new(criterion.message());
                assert!(messages.has(&criterion.message()), "{criterion} has no name in {language}");
                let look = messages.look(&message);
                assert!(look.as_ref().is_some_and(|look| look.ends_with('.')), "{criterion} in {language}");
                assert!(seen.insert(messages.text(&message)) && seen.insert(look.unwrap_or_default()));
            }
        }
        let french = Messages::of(Messages::LANGUAGES[0]);
        assert_eq!(french.text(&Message::new(criterion("1.1.1").message())), "Contenu non textuel");
    }
}
