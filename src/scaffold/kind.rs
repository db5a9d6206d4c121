//! The kinds of item, as people call them.

use crate::{diagnostic::nearest, model::Collection};

/// What each kind is called in French and in English besides its folder and its prefix.
const NAMES: &[(Collection, &str, &str)] = &[
    (Collection::Declarations, "declaration", "declaration"),
    (Collection::ActionPlans, "plan", "plan"),
    (Collection::Commitments, "engagement", "commitment"),
    (Collection::Achievements, "realisation", "achievement"),
    (Collection::Organizations, "organisme", "organization"),
    (Collection::Committees, "comite", "committee"),
    (Collection::Consultations, "consultation", "consultation"),
    (Collection::Events, "evenement", "event"),
    (Collection::Datasets, "donnees", "dataset"),
    (Collection::Foundations, "assise", "foundation"),
    (Collection::News, "nouvelle", "news"),
    (Collection::Pages, "page", "page"),
];

/// The kind of that name: a folder, a prefix, or a word of either language, with or without accents.
///
/// # Errors
/// The nearest name, if one is near enough, where no kind is called that.
pub fn kind(name: &str) -> Result<Collection, Option<&'static str>> {
    let plain = crate::model::slugified(name);
    let found = NAMES.iter().find(|(collection, french, english)| {
        [*french, *english, collection.folder(), collection.prefix()].contains(&plain.as_str())
    });
    let known =
        NAMES.iter().flat_map(|(collection, french, english)| [*french, english, collection.folder()]);
    found.map(|(collection, _, _)| *collection).ok_or_else(|| nearest(&plain, known))
}

/// What the kinds are called in French, or else in English.
pub fn names(french: bool) -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(move |(_, in_french, in_english)| if french { *in_french } else { in_english })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_collection_has_its_names() {
        for collection in Collection::ALL {
            assert_eq!(NAMES.iter().filter(|(named, _, _)| named == collection).count(), 1, "{collection:?}");
            assert_eq!(kind(collection.folder()), Ok(*collection));
            assert_eq!(kind(collection.prefix()), Ok(*collection));
        }
        assert_eq!(kind("Réalisation"), Ok(Collection::Achievements));
        assert_eq!(kind("engagment"), Err(Some("engagement")));
        assert_eq!(kind("xyz"), Err(None));
    }
}
