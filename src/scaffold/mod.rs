//! The initial files of a portal and of an item.
//!
//! [`portal`] fills in the starter portal in `starter/`; [`item`] writes every field of an item
//! from the model's own description. Both return files and create none.

mod example;
mod item;
mod kind;
mod portal;

pub use item::{NewItem, item};
pub use kind::{kind, names};
pub use portal::{Host, Starter, free_organization, portal};
