//! A page as browsers and assistive technology see it.
//!
//! [`Document::parse`] reads HTML as the standard says, each element with the bytes of its start tag: with
//! `parser::fast` the HTML that programs write, with `parser::html5ever` any other page. An [`Element`] then
//! gives, without a browser:
//! - its relatives and content (`element`), and a selector that matches it (`selector`);
//! - its visibility, on the screen and to assistive technology (`visibility`, by attributes and `styles`);
//! - its role and its name (`roles`, `name`);
//! - for a table, the positions of its cells (`table`);
//! - its focusability (`focus`) and its language (`language`).
//!
//! Each of these is computed once, on first use.

mod atom_hasher;
mod attribute_filter;
mod block;
mod document;
mod element;
mod focus;
mod inherited;
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
