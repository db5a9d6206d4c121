//! The notices above the content of an item's page.

use serde::Serialize;

use crate::{
    model::{Collection, ItemMeta, Language, TranslationKind},
    render::{LocalizedText, PageInputs, PageLink},
    resolve::Availability,
};

/// A notice to show before the content.
#[derive(Debug, Serialize)]
pub struct Notice {
    /// Kind; also the suffix of the ids of its strings.
    pub kind: NoticeKind,
    /// Link to the official text, or to the text it was translated from.
    pub official: Option<PageLink>,
    /// Name of that text's language, in the page's language.
    pub language: Option<String>,
    /// The author's reason why there is no text in another language.
    pub reason: Option<LocalizedText>,
}

/// The kind of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// The item is a draft.
    Draft,
    /// The item is announced but not yet in place.
    Planned,
    /// The text is official, and has a courtesy translation.
    Official,
    /// The text is a courtesy translation of a text that has official value.
    CourtesyOfOfficial,
    /// The text is a courtesy translation of another text.
    Courtesy,
    /// The text is a translation of a text that is not official.
    Translation,
    /// The source text has changed since the translation.
    Outdated,
    /// The text is in another language, since it is not translated.
    Fallback,
    /// Another language is left out by choice.
    Absent,
}

impl Notice {
    fn new(kind: NoticeKind) -> Self {
        Self { kind, official: None, language: None, reason: None }
    }
}

/// Returns the notices of an item's page, the most important first.
pub(super) fn of_item(inputs: &mut PageInputs<'_>, meta: &ItemMeta) -> Vec<Notice> {
    let key = meta.key();
    let here = inputs.language();
    let mut notices = Vec::new();
    if meta.common.draft {
        notices.push(Notice::new(NoticeKind::Draft));
    }
    if meta.common.planned {
        notices.push(Notice::new(NoticeKind::Planned));
    }
    match inputs.availability(&key, here) {
        Availability::Translated { kind, of, outdated } => {
            if outdated {
                notices.push(about(inputs, meta, NoticeKind::Outdated, of));
            }
            let notice = if has_official_value(inputs, meta) {
                NoticeKind::CourtesyOfOfficial
            } else if inputs.site().is_official_source() {
                NoticeKind::Courtesy
            } else {
                NoticeKind::Translation
            };
            if kind == TranslationKind::Courtesy {
                notices.push(about(inputs, meta, notice, of));
            }
        }
        Availability::Fallback { of } => notices.push(about(inputs, meta, NoticeKind::Fallback, of)),
        Availability::Official => notices.extend(of_official(inputs, meta)),
        Availability::ByChoice | Availability::Absent => {}
    }
    notices
}

/// Returns `true` if it matters which text of the item is the official one: it is a declaration or a plan,
/// and the portal is its official source.
fn has_official_value(inputs: &PageInputs<'_>, meta: &ItemMeta) -> bool {
    let is_text_of_reference = matches!(meta.collection, Collection::Declarations | Collection::ActionPlans);
    inputs.site().is_official_source() && is_text_of_reference
}

/// Returns the notices of a text that is not a translation: that it is official (where that matters), and the languages it is not in by choice.
fn of_official(inputs: &mut PageInputs<'_>, meta: &ItemMeta) -> Vec<Notice> {
    let key = meta.key();
    let others: Vec<Language> = inputs.site().other_languages(inputs.language()).collect();
    let mut notices = Vec::new();
    for other in others {
        match inputs.availability(&key, other) {
            Availability::Translated { kind: TranslationKind::Courtesy, .. }
                if has_official_value(inputs, meta) =>
            {
                let known = notices.iter().any(|notice: &Notice| notice.kind == NoticeKind::Official);
                if !known {
                    let language = Some(inputs.language_name(inputs.language()));
                    notices.push(Notice { language, ..Notice::new(NoticeKind::Official) });
                }
            }
            Availability::ByChoice => {
                let reason = meta.common.reason.as_ref().and_then(|reason| inputs.localized(reason));
                let language = Some(inputs.language_name(other));
                notices.push(Notice { language, reason, ..Notice::new(NoticeKind::Absent) });
            }
            _ => {}
        }
    }
    notices
}

/// Builds a notice about the text that this one was translated from, or that replaces it.
fn about(inputs: &mut PageInputs<'_>, meta: &ItemMeta, kind: NoticeKind, of: Language) -> Notice {
    let href = inputs.item_address(&meta.key(), of).cloned().map(|address| inputs.href(&address));
    let title = inputs.localized_in(&meta.common.title, of);
    let official = title.map(|title| PageLink { title, href, lang: Some(of.to_string()) });
    Notice { official, language: Some(inputs.language_name(of)), ..Notice::new(kind) }
}
