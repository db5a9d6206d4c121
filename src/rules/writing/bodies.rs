//! The texts of items, as their authors wrote them.

use crate::{
    markdown::Outline,
    model::{ItemMeta, Language},
    resolve::Portal,
};

/// The text of an item in a language.
pub(super) struct Body<'p> {
    pub(super) meta: &'p ItemMeta,
    pub(super) language: Language,
    pub(super) outline: &'p Outline,
}

/// Every text.
pub(super) fn bodies(portal: &Portal) -> impl Iterator<Item = Body<'_>> {
    let texts = portal.outlines.iter();
    texts.filter_map(|(key, language, outline)| Some(Body { meta: portal.meta(key)?, language, outline }))
}
