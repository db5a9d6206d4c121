//! From an element of a page back to what its author wrote.
//!
//! An element can bear two marks, each an attribute:
//! - `data-parvis-src`, right after its name: `TEXT:START-END` where the Markdown writer made it,
//!   `tTEMPLATE:OFFSET` where it is a start tag of a template;
//! - `data-parvis-from`: `TEXT:START-END`, of the value that it shows ([`SourceAttribute`], which templates write
//!   as `{{ title.src }}`). Where an element bears both, this is the author's and goes first.
//!
//! A page's [`SourceMap`] says where its texts are. Marks count from the start of their text, and
//! texts are numbered in the order in which the page was handed them: so an edit above a text moves
//! the map and not the page. [`strip`] takes the marks out of what is published.

mod map;
mod raw_text;
mod source_attribute;
mod source_mark;
mod strip;
mod template;

pub use map::SourceMap;
pub(super) use map::SourceTexts;
pub use source_attribute::SourceAttribute;
pub use source_mark::{FROM, SRC};
pub(crate) use strip::StrippedPage;
pub use strip::strip;
pub(super) use template::MarkedTemplate;
