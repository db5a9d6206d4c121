//! Roles of the Graphics Module 1.0.

use super::{Role, RoleBuilder, role};

pub(super) const TABLE: &[RoleBuilder] = &[
    role(Role::GraphicsDocument, &[Role::Document]).name_required(),
    role(Role::GraphicsObject, &[Role::Group]).name_from_contents(),
    role(Role::GraphicsSymbol, &[Role::Img]).name_required().children_presentational(),
];
