//! The consistency of fields within an item.

use super::problems;
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    model::{Commitment, ItemCode, ItemMeta, Items, Language},
    source::{Span, Spanned},
};

/// Reports fields of an item that contradict each other.
pub(super) fn check(items: &Items, languages: &[Language], diagnostics: &mut Diagnostics) {
    items.metas().for_each(|meta| translations(meta, languages, diagnostics));
    for commitment in items.commitments.values() {
        codes(&commitment.facts, diagnostics);
    }
}

/// Reports texts that are declared as the translation of themselves.
fn translations(meta: &ItemMeta, languages: &[Language], diagnostics: &mut Diagnostics) {
    let Some(all) = &meta.common.translation else { return };
    for (language, translation) in all.iter().filter(|(language, it)| it.of == Some(*language)) {
        let Some(span) = all.spanned(language).map(|translation| translation.span) else { continue };
        let others = languages.iter().filter(|other| **other != language);
        let official = meta.common.official_language.filter(|official| *official != language);
        let source = official.or_else(|| others.copied().next());
        diagnostics.push(
            Diagnostic::new(problems::TRANSLATION_OF_ITSELF, span)
                .with("of", language.as_str())
                .with("kind", translation.kind.as_str())
                .with_suggestion(source.as_ref().map(Language::as_str)),
        );
    }
}

/// Reports milestones and indicators with the same code.
fn codes(commitment: &Commitment, diagnostics: &mut Diagnostics) {
    let milestones = commitment.milestones.iter().map(|milestone| &milestone.code);
    let indicators = commitment.milestones.iter().flat_map(|milestone| &milestone.indicators);
    unique(milestones.chain(indicators.map(|indicator| &indicator.code)), diagnostics);
}

fn unique<'a>(codes: impl Iterator<Item = &'a Spanned<ItemCode>>, diagnostics: &mut Diagnostics) {
    let mut seen: Vec<(&ItemCode, Span)> = Vec::new();
    for code in codes {
        match seen.iter().find(|(other, _)| **other == code.value) {
            Some((_, first)) => diagnostics.push(
                Diagnostic::new(problems::DUPLICATE_ID, code.span)
                    .with("id", code.as_str())
                    .with_label(*first, "label-first-here"),
            ),
            None => seen.push((&code.value, code.span)),
        }
    }
}
