//! The notice of a page that presents a document, on a portal that is not its official source.

use serde::Serialize;

use super::AttachmentView;
use crate::{
    model::{Collection, Declaration, ItemMeta},
    render::PageInputs,
};

/// The notice about the document that a page presents.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentNotice {
    /// `summary` or `full-text`: the suffix of the id of its string.
    pub kind: &'static str,
    /// The official document, if it is attached or its address is given.
    pub document: Option<AttachmentView>,
}

impl DocumentNotice {
    /// Builds the notice of an item's page, with the official document among `attachments`. `None`
    /// if the portal is the official source, or if the item presents no document.
    pub fn of(meta: &ItemMeta, attachments: &[AttachmentView], inputs: &mut PageInputs<'_>) -> Option<Self> {
        if inputs.site().is_official_source() {
            return None;
        }
        let is_whole = match meta.collection {
            Collection::Declarations => inputs.item::<Declaration>(&meta.id)?.facts.full_text,
            Collection::ActionPlans => false,
            _ => return None,
        };
        let document = attachments.iter().find(|document| document.official).cloned();
        Some(Self { kind: if is_whole { "full-text" } else { "summary" }, document })
    }
}
