//! What WAI-ARIA says of roles, and of states and properties.
//!
//! Facts, and nothing else: WAI-ARIA 1.2 (<https://www.w3.org/TR/wai-aria-1.2/>), what browsers
//! already have of 1.3 (<https://www.w3.org/TR/wai-aria-1.3/>), DPUB-ARIA 1.1
//! (<https://www.w3.org/TR/dpub-aria-1.1/>) and the Graphics Module 1.0
//! (<https://www.w3.org/TR/graphics-aria-1.0/>). Where 1.3 differs of a role of 1.2, 1.2 stands.
//! What an element of HTML is by itself is for who reads HTML.

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
