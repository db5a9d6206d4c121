//! The reference of the files that authors write: every field, its values and its meaning, generated
//! from the model's types, in the language of the messages.

mod fields;
mod markdown;
mod subject;
mod terminal;
mod value;

use fields::{FieldGroup, FieldRow, field_groups};
pub use markdown::pages;
pub use subject::Subject;
pub use terminal::{described, listed};
