//! What a page that presents a document says of it, where the portal is not its official source.

use serde::Serialize;

use super::AttachmentView;
use crate::{
    model::{Collection, Declaration, ItemMeta},
    render::PageInputs,
};

/// What the page says of the document it presents.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentNotice {
    /// `summary` or `full-text`: the end of the id of its string.
    pub kind: &'static str,
    /// The official document, where it is attached or its address is given.
    pub document: Option<AttachmentView>,
}

impl DocumentNotice {
    /// What the page of that item says, among whose documents are `attachments`. Nothing on a portal
    /// that is the official source, or of an item that presents no document.
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
