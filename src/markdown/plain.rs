//! The words of a text alone.

use super::{
    directives::Fenced,
    event::{Tag, What},
    parse::parse,
};

/// The text without its Markdown: what a description, a feed or a search result shows. Blocks are
/// joined by a space; footnotes, and the references to them, are left out.
#[must_use]
pub fn plain(text: &str) -> String {
    let masked = Fenced::new(text);
    let document = parse(&masked);
    let mut plain = String::with_capacity(text.len());
    for event in &document.body {
        match &event.what {
            What::Text(text) => plain.extend(text.chars().map(|next| if next == '\n' { ' ' } else { next })),
            What::Verbatim(text) | What::Code(text) => plain.push_str(text),
            What::Image(image) | What::Figure(image) => plain.push_str(&image.alt),
            What::HardBreak | What::Rule => part(&mut plain),
            What::Start(
                Tag::Emphasis | Tag::Strong | Tag::Deleted | Tag::Passage(_) | Tag::Link(_) | Tag::Inline(..),
            ) => {}
            What::Start(_) => part(&mut plain),
            What::End | What::Task(_) | What::Reference { .. } | What::Html(_) => {}
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
