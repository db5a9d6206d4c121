//! Markdown: what a text is made of, and the HTML of it.
//!
//! 1. [`split`] parts a file into front matter and body.
//! 2. `directives` finds the blocks between `:::name` and `:::`, and readies the text so that every
//!    byte keeps its place.
//! 3. `parse` turns it into events: Markdown, passages in another language, captions, figures, HTML
//!    made balanced, footnotes in order, anchors for headings.
//! 4. [`outline`], [`html`] and [`plain`] fold over those events, so they see the same structure.
//!
//! The dialect is described for its authors in `docs/`.

mod addresses;
mod attributes;
mod begin;
mod blocks;
mod callout;
mod directives;
mod endnotes;
mod escape;
mod event;
mod facts;
mod fences;
mod footnotes;
mod front_matter;
mod headings;
mod html;
mod language_tag;
mod looks;
mod marks;
mod media;
mod origin;
mod outline;
mod parse;
mod places;
mod plain;
mod problem;
pub(crate) mod problems;
mod raw;
mod rendering;
mod running;
mod sanitize;
mod slug;
mod table;
mod tags;
mod text;

pub use callout::Callout;
pub use front_matter::{Split, split};
pub use html::html;
pub use language_tag::{LanguageTag, ParseLanguageTagError};
pub use looks::Looks;
pub use origin::Origin;
pub use outline::{Heading, Image, Link, Outline, outline};
pub use places::html_places;
pub use plain::plain;
pub use rendering::{AsWritten, Href, Links, Picture, Rendering, Typography, Words};
pub use running::{Piece, running_text};
pub use slug::slug;
