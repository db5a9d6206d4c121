//! The Graphics Module 1.0.

use super::{Entry, Role, role};

pub(super) const TABLE: &[Entry] = &[
    role(Role::GraphicsDocument, &[Role::Document]).named(),
    role(Role::GraphicsObject, &[Role::Group]).named_by_contents(),
    role(Role::GraphicsSymbol, &[Role::Img]).named().flat(),
];
