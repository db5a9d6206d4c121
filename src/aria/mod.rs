//! Roles, states and properties of WAI-ARIA.
//!
//! Data only, from WAI-ARIA 1.2 (<https://www.w3.org/TR/wai-aria-1.2/>), the parts of 1.3 that
//! browsers support (<https://www.w3.org/TR/wai-aria-1.3/>), DPUB-ARIA 1.1
//! (<https://www.w3.org/TR/dpub-aria-1.1/>) and the Graphics Module 1.0
//! (<https://www.w3.org/TR/graphics-aria-1.0/>). If 1.3 changes a role of 1.2, 1.2 applies.
//! Implicit roles of HTML elements are in `dom`.

mod attribute;
mod attributes;
mod role;
mod role_definition;
mod roles;
mod value;

pub use attribute::Aria;
pub use attributes::Attributes;
pub use role::Role;
pub use role_definition::{NameFrom, RoleDefinition, Support};
pub use value::ValueType;

#[cfg(test)]
mod tests;
