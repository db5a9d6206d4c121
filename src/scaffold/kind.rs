//! The names of collections on the command line.

use crate::{diagnostic::nearest, model::Collection};

/// The kind of that name: a folder, a prefix, or a word of either language, with or without accents.
///
/// # Errors
/// The closest known name, if any.
pub fn kind(name: &str) -> Result<Collection, Option<&'static str>> {
    let plain = crate::model::slugified(name);
    let words = |collection: &Collection| {
        let (french, english) = collection.names();
        [french, english, collection.folder(), collection.prefix()]
    };
    let found = Collection::ALL.iter().copied().find(|it| words(it).contains(&plain.as_str()));
    found.ok_or_else(|| nearest(&plain, Collection::ALL.iter().flat_map(words)))
}

/// Returns the names of all collections in French, or in English if `french` is `false`.
pub fn names(french: bool) -> impl Iterator<Item = &'static str> {
    let names = Collection::ALL.iter().map(|collection| collection.names());
    names.map(move |(in_french, in_english)| if french { in_french } else { in_english })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_collection_has_its_names() {
        for collection in Collection::ALL {
            let (french, english) = collection.names();
            assert_eq!((kind(french), kind(english)), (Ok(*collection), Ok(*collection)));
            assert_eq!(kind(collection.folder()), Ok(*collection));
            assert_eq!(kind(collection.prefix()), Ok(*collection));
        }
        assert_eq!(kind("Réalisation"), Ok(Collection::Achievements));
        assert_eq!(kind("engagment"), Err(Some("engagement")));
        assert_eq!(kind("xyz"), Err(None));
    }
}
