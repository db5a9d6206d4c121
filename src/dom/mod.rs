//! A page as browsers and assistive technology see it.
//!
//! [`Document::parse`] reads HTML as the standard says, each element with the bytes of its start tag: by
//! `parser::fast` what programs write, by `parser::html5ever` any other page. An [`Element`] then tells,
//! without a browser:
//! - what is around it and in it (`element`), and a selector that leads to it (`selector`);
//! - whether it is shown, and to whom (`visibility`, by attributes and by `styles`);
//! - what it is and how it is called (`roles`, `name`);
//! - for a table, where its cells stand (`table`);
//! - whether the keyboard reaches it (`focus`), and which language it is in (`language`).
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
