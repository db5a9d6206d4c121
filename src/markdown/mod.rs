//! Markdown: what a text is made of, and the HTML of it.
//!
//! 1. [`split`] parts a file into front matter and body.
//! 2. `directives` finds the blocks between `:::name` and `:::`, and readies the text so that every
//!    byte keeps its place.
//! 3. `parser` turns it into events: Markdown, passages in another language, captions, figures, HTML
//!    made balanced, footnotes in order, anchors for headings.
//! 4. [`outline`], [`html`] and [`plain`] fold over those events, so they see the same structure.
//!
//! The dialect is described for its authors in `docs/`.

mod addresses;
mod attributes;
mod callout;
mod directives;
mod event;
mod false_structure;
mod footnotes;
mod front_matter;
mod headings;
mod html;
mod html_buffer;
mod language_tag;
mod origin;
mod outline;
mod parser;
mod plain;
mod problem;
pub(crate) mod problems;
mod raw_html_ranges;
mod rendering;
mod sanitize;
mod slug;
mod table;
mod tags;
mod text_runs;

pub use callout::Callout;
pub use false_structure::FalseStructure;
pub use front_matter::{Split, split};
pub use html::html;
pub use language_tag::{LanguageTag, ParseLanguageTagError};
pub use origin::Origin;
pub use outline::{Heading, Image, Link, Outline, outline};
pub use plain::plain;
pub use raw_html_ranges::raw_html_ranges;
pub use rendering::{Href, ImageSource, Labels, LinkResolver, NoTypesetting, Rendering, Typesetter};
pub use slug::slug;
pub use text_runs::{TextRun, text_runs};
