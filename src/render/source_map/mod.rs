//! Element of a page → location in its source.
//!
//! An element can have two marks, each an attribute:
//! - `data-parvis-src`, right after the tag name: `TEXT:START-END` if the Markdown renderer wrote the
//!   element, `tTEMPLATE:OFFSET` if it is a start tag of a template;
//! - `data-parvis-from`: `TEXT:START-END` of the value it shows ([`SourceAttribute`], output in
//!   templates as `{{ title.src }}`). If an element has both, this one is the author's and takes
//!   precedence.
//!
//! A page's [`SourceMap`] has the locations of its texts. Marks are relative to the start of a text,
//! and texts are numbered in the order in which the page reads them, so an edit above a text changes
//! the map but not the page. [`strip`] removes the marks before publication.

mod map;
mod source_attribute;
mod source_mark;
mod steps;
mod strip;
mod template;

pub use map::SourceMap;
pub(super) use map::SourceTexts;
pub use source_attribute::SourceAttribute;
pub use source_mark::{FROM, SRC};
pub(super) use steps::STEP;
pub(crate) use strip::StrippedPage;
pub use strip::strip;
pub(super) use template::MarkedTemplate;
