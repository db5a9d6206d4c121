//! The outlines of Markdown texts.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::{
    diagnostic::Diagnostics,
    markdown::{self, Origin, Outline},
    model::{ItemKey, Items, Language},
    source::{Sources, Span},
};

/// The outline of each item's text in each language.
#[derive(Debug, Default)]
pub struct Outlines(BTreeMap<(ItemKey, Language), Outline>);

impl Outlines {
    /// Returns the outline of an item's text in a language.
    #[must_use]
    pub fn of(&self, key: &ItemKey, language: Language) -> Option<&Outline> {
        self.0.get(&(key.clone(), language))
    }

    /// Returns every outline with the item and language of its text.
    pub fn iter(&self) -> impl Iterator<Item = (&ItemKey, Language, &Outline)> {
        self.0.iter().map(|((key, language), outline)| (key, *language, outline))
    }
}

/// Parses every text, in parallel, and reports problems.
pub(super) fn of(items: &Items, sources: &Sources, diagnostics: &mut Diagnostics) -> Outlines {
    let texts: Vec<((ItemKey, Language), Span)> = items
        .metas()
        .flat_map(|meta| meta.texts.iter().map(|(language, text)| ((meta.key(), *language), text.body)))
        .collect();
    let read: Vec<_> = texts
        .into_par_iter()
        .map(|(of, body)| {
            let mut diagnostics = Diagnostics::default();
            let outline = markdown::outline(sources.slice(body), &Origin::Exact(body), &mut diagnostics);
            (of, outline, diagnostics)
        })
        .collect();
    let mut outlines = BTreeMap::new();
    for (of, outline, problems) in read {
        diagnostics.append(problems);
        outlines.insert(of, outline);
    }
    Outlines(outlines)
}
