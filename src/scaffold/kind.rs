//! The names of collections on the command line.

use crate::{diagnostic::nearest, model::Collection};

/// The names of each collection in French and English, besides its folder and prefix.
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

/// Returns the collection with that name: a folder, a prefix, or a word of either language, with or
/// without accents.
///
/// # Errors
/// The closest known name, if any.
pub fn kind(name: &str) -> Result<Collection, Option<&'static str>> {
    let plain = crate::model::slugified(name);
    let found = NAMES.iter().find(|(collection, french, english)| {
        [*french, *english, collection.folder(), collection.prefix()].contains(&plain.as_str())
    });
    let known =
        NAMES.iter().flat_map(|(collection, french, english)| [*french, english, collection.folder()]);
    found.map(|(collection, _, _)| *collection).ok_or_else(|| nearest(&plain, known))
}

/// Returns the names of all collections in French, or in English if `french` is `false`.
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
