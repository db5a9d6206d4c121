//! What a new portal and a new item begin with.
//!
//! [`portal`] fills in the starter portal that lies in `starter/`; [`item`] writes out every field of
//! an item from the model's own description. Both give files to be made; neither makes them.

mod example;
mod item;
mod kind;
mod portal;

pub use item::{NewItem, item};
pub use kind::{kind, names};
pub use portal::{Host, Starter, free_organization, portal};
