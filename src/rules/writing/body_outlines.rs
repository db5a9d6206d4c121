//! The texts of items, as their authors wrote them.

use crate::{
    markdown::Outline,
    model::{ItemMeta, Language},
    resolve::Portal,
};

/// The text of an item in a language.
pub(super) struct BodyOutline<'p> {
    pub(super) meta: &'p ItemMeta,
    pub(super) language: Language,
    pub(super) outline: &'p Outline,
}

/// Every text.
pub(super) fn body_outlines(portal: &Portal) -> impl Iterator<Item = BodyOutline<'_>> {
    let texts = portal.outlines.iter();
    texts.filter_map(|(key, language, outline)| {
        Some(BodyOutline { meta: portal.meta(key)?, language, outline })
    })
}
