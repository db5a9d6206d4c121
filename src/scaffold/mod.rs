//! The initial files of a portal and of an item, and copies of the theme's.
//!
//! [`portal`] fills in the starter portal in `starter/`; [`item`] writes every field of an item
//! from the model's own description; [`theme_copies`] returns the built-in files that a portal takes
//! over. All return files and create none.

mod example;
mod item;
mod kind;
mod portal;
mod theme;

pub use item::{NewItem, item};
pub use kind::{kind, names};
pub use portal::{Host, Starter, free_organization, portal};
pub use theme::{ThemeEntry, theme_copies, theme_entries};

pub use crate::render::CopyState;
