//! A page as browsers and assistive technology see it.
//!
//! [`Document::parse`] reads HTML as the standard says, each element with the bytes of its start
//! tag: by `plain` what is written plainly, by `standard` whatever else. An [`Element`] then tells,
//! without a browser:
//! - what is around it and in it (`element`), and a selector that leads to it (`selector`);
//! - whether it is shown, and to whom (`visibility`, by attributes and by `styles`);
//! - what it is and how it is called (`roles`, `name`);
//! - for a table, where its cells stand (`table`);
//! - whether the keyboard reaches it (`focus`), and which language it is in (`language`).
//!
//! Each is worked out once, the first time that it is asked for.

mod atoms;
mod beside;
mod block;
mod document;
mod element;
mod focus;
mod language;
mod marks;
mod name;
mod parse;
mod plain;
mod roles;
mod selector;
mod standard;
pub mod styles;
mod table;
mod visibility;
mod whole;
mod within;

pub use document::Document;
pub use element::{Element, Inside};
pub use name::{Name, NameFrom};
pub use table::{Cell, Table};
pub use within::Spread;
