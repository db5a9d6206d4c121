//! Markdown: its structure and its HTML.
//!
//! 1. [`split`] separates the front matter of a file from its body.
//! 2. `directives` finds the blocks between `:::name` and `:::`, and masks them without changing
//!    byte offsets.
//! 3. `parser` converts the text to events: Markdown, passages in another language, captions,
//!    figures, balanced HTML, ordered footnotes, anchors of headings.
//! 4. [`outline`], [`html`] and [`plain`] are computed from the same events, so they agree on the
//!    structure.
//! 5. `misread` finds what the parser read otherwise than its author meant.
//!
//! The dialect is documented for authors in `docs/`.

mod addresses;
mod attributes;
mod callout;
mod canonical;
mod directives;
mod event;
mod false_structure;
mod footnotes;
mod front_matter;
mod headings;
mod html;
mod html_buffer;
mod html_nesting;
mod language_tag;
mod misread;
mod options;
mod origin;
mod outline;
mod parser;
mod plain;
mod plain_text_markup;
mod problem;
pub(crate) mod problems;
mod raw_html_ranges;
mod rendering;
mod sanitize;
mod slug;
mod table;
mod tags;
mod text_blocks;
mod text_runs;
mod text_tables;

pub use callout::Callout;
pub use canonical::canonical;
pub use false_structure::FalseStructure;
pub use front_matter::{Split, split};
pub use html::html;
pub use language_tag::{LanguageTag, ParseLanguageTagError};
pub use origin::Origin;
pub use outline::{Heading, Image, Link, Outline, outline};
pub use parser::may_have_addresses;
pub use plain::plain;
pub use plain_text_markup::{FieldMarkup, markup_in_plain_text};
pub use raw_html_ranges::raw_html_ranges;
pub use rendering::{Href, ImageSource, Labels, LinkResolver, NoTypesetting, Rendering, Typesetter};
pub use slug::slug;
pub use text_blocks::{BlockKind, InlineRun, TextBlock, text_blocks};
pub use text_runs::{TextRun, text_runs, text_runs_and_blocks};
pub use text_tables::{TextCell, TextTable, text_tables};
