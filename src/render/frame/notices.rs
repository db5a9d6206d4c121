//! What a reader should know before reading an item.

use serde::Serialize;

use crate::{
    model::{ItemMeta, Language, TranslationKind},
    render::{LocalizedText, PageInputs, PageLink},
    resolve::Availability,
};

/// What a reader should know before reading.
#[derive(Debug, Serialize)]
pub struct Notice {
    /// What it is about; also the end of the ids of its strings.
    pub kind: NoticeKind,
    /// The official text, or the text it was made from.
    pub official: Option<PageLink>,
    /// The language of that text, in the words of this page's language.
    pub language: Option<String>,
    /// Why there is no text in another language, in the author's words.
    pub reason: Option<LocalizedText>,
}

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// It is still being written.
    Draft,
    /// What it describes is announced and not yet in place.
    Planned,
    /// This is the official text, and there is a courtesy translation.
    Official,
    /// This is a courtesy translation of an official text.
    Courtesy,
    /// This is a translation of a text that is not official.
    Translation,
    /// The text this was translated from has changed since.
    Outdated,
    /// The text is in another language, since no translation was made.
    Fallback,
    /// It was chosen to leave another language out.
    Absent,
}

impl Notice {
    fn new(kind: NoticeKind) -> Self {
        Self { kind, official: None, language: None, reason: None }
    }
}

/// The notices of an item's page, the gravest first.
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
            let official = inputs.site().is_official_source();
            let notice = if official { NoticeKind::Courtesy } else { NoticeKind::Translation };
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

/// What a text that is no translation says of being official, where the portal is the official
/// source, and of the other languages.
fn of_official(inputs: &mut PageInputs<'_>, meta: &ItemMeta) -> Vec<Notice> {
    let key = meta.key();
    let others: Vec<Language> = inputs.site().other_languages(inputs.language()).collect();
    let mut notices = Vec::new();
    for other in others {
        match inputs.availability(&key, other) {
            Availability::Translated { kind: TranslationKind::Courtesy, .. }
                if inputs.site().is_official_source() =>
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

/// A notice about the text that this one was made from, or that stands in its place.
fn about(inputs: &mut PageInputs<'_>, meta: &ItemMeta, kind: NoticeKind, of: Language) -> Notice {
    let href = inputs.item_address(&meta.key(), of).cloned().map(|address| inputs.href(&address));
    let title = inputs.localized_in(&meta.common.title, of);
    let official = title.map(|title| PageLink { title, href, lang: Some(of.to_string()) });
    Notice { official, language: Some(inputs.language_name(of)), ..Notice::new(kind) }
}
