//! A page as browsers and assistive technology see it.
//!
//! [`Document::parse`] parses HTML as the standard specifies, and keeps the byte range of each
//! start tag: `parser::fast` parses the HTML that programs usually generate, and
//! `parser::html5ever` any other page. [`Element`] then gives, without a browser:
//! - its relatives (`element`, `siblings`, `inherited`) and a selector for it (`selector`);
//! - its visibility (`visibility`), from attributes and from `styles`;
//! - its role and accessible name (`roles`, `name`);
//! - the cells of a table (`table`);
//! - keyboard focus (`focus`) and declared language (`language`).
//!
//! Each of these is computed once, on first use.

mod atom_hasher;
mod attribute_filter;
mod block;
mod document;
mod element;
mod focus;
mod inherited;
mod language;
mod name;
mod parser;
mod roles;
mod selector;
mod siblings;
pub mod styles;
mod table;
mod visibility;

pub use document::Document;
pub use element::{ChildNode, Element};
pub use inherited::Inherited;
pub use name::{AccessibleName, NameSource};
pub use table::{Table, TableCell};
