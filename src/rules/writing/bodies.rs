//! The texts of items, as their authors wrote them.

use crate::{
    markdown::Outline,
    model::{Head, Language},
    resolve::Portal,
};

/// The text of an item in a language.
pub(super) struct Body<'p> {
    pub(super) head: &'p Head,
    pub(super) language: Language,
    pub(super) outline: &'p Outline,
}

/// Every text.
pub(super) fn bodies(portal: &Portal) -> impl Iterator<Item = Body<'_>> {
    let texts = portal.outlines.iter();
    texts.filter_map(|(key, language, outline)| Some(Body { head: portal.head(key)?, language, outline }))
}
