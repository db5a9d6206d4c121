//! Transcripts and audio descriptions near a recording.

use crate::dom::{ChildNode, Element};

/// Words of links and headings, in French and in English, that refer to the transcript or to the described
/// version of a recording.
const WORDS: &[&str] = &[
    "transcript",
    "transcription",
    "retranscription",
    "verbatim",
    "texte de la vid",
    "texte de l’enregistrement",
    "version texte",
    "version textuelle",
    "équivalent texte",
    "équivalent textuel",
    "text version",
    "text alternative",
    "audiodescription",
    "audiodescri",
    "audio description",
    "audio-description",
    "audio described",
    "described video",
    "vidéodescription",
    "description sonore",
];

/// Maximum number of bytes of text examined around one recording.
const MAX_BYTES: usize = 20_000;

/// Returns `true` if the section of the recording mentions a transcript or a description, or the recording
/// refers to one. Also returns `true` if the section has more text than `MAX_BYTES`.
pub(super) fn has_text(recording: Element<'_>) -> bool {
    let refers = |name: &str| recording.references(name).next().is_some();
    if refers("aria-describedby") || refers("aria-details") {
        return true;
    }
    let part = recording.closest(&["section", "article", "main", "body"]).or_else(|| recording.parent());
    part.is_some_and(|part| {
        let mut left = MAX_BYTES;
        speaks(part, &mut left)
    })
}

fn speaks(element: Element<'_>, left: &mut usize) -> bool {
    for inside in element.child_nodes() {
        match inside {
            ChildNode::Text(text) => {
                *left = left.saturating_sub(text.len() + 1);
                let text = text.to_lowercase();
                if WORDS.iter().any(|word| text.contains(word)) {
                    return true;
                }
            }
            ChildNode::Element(child) => {
                *left = left.saturating_sub(1);
                if child.is_rendered() && speaks(child, left) {
                    return true;
                }
            }
        }
        if *left == 0 {
            return true;
        }
    }
    false
}
