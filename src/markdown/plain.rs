//! The plain text of a Markdown text.

use super::{
    directives::MaskedText,
    event::{EventKind, Tag},
    parser::parse,
};

/// Returns the text without its Markdown, for descriptions, feeds and search results. Blocks are
/// separated by a space; footnotes and references to them are left out.
#[must_use]
pub fn plain(text: &str) -> String {
    let masked = MaskedText::new(text);
    let document = parse(&masked);
    let mut plain = String::with_capacity(text.len());
    for event in &document.body {
        match &event.kind {
            EventKind::Text(text) => {
                plain.extend(text.chars().map(|next| if next == '\n' { ' ' } else { next }));
            }
            EventKind::Verbatim(text) | EventKind::Code(text) => plain.push_str(text),
            EventKind::Image(image) | EventKind::Figure(image) => plain.push_str(&image.alt),
            EventKind::HardBreak | EventKind::Rule => part(&mut plain),
            EventKind::Start(
                Tag::Emphasis | Tag::Strong | Tag::Deleted | Tag::Passage(_) | Tag::Link(_) | Tag::Inline(..),
            ) => {}
            EventKind::Start(_) => part(&mut plain),
            EventKind::End
            | EventKind::Task(_)
            | EventKind::FootnoteReference { .. }
            | EventKind::Html(_) => {}
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

fn part(plain: &mut String) {
    if !plain.is_empty() && !plain.ends_with(char::is_whitespace) {
        plain.push(' ');
    }
}
