//! Role definitions, one table per category.

mod abstracts;
mod builder;
mod composites;
mod graphics;
mod landmarks;
mod live;
mod publishing;
mod structure;
mod tabular;
mod text;
mod widgets;
mod windows;

use super::{Aria, Attributes, Role, RoleDefinition};
use builder::{RoleBuilder, role};

/// Tables by category.
const TABLES: [&[RoleBuilder]; 11] = [
    abstracts::TABLE,
    composites::TABLE,
    graphics::TABLE,
    landmarks::TABLE,
    live::TABLE,
    publishing::TABLE,
    structure::TABLE,
    tabular::TABLE,
    text::TABLE,
    widgets::TABLE,
    windows::TABLE,
];

/// Definition of each role, in the order of [`Role::ALL`].
pub(super) static DEFINITIONS: [RoleDefinition; Role::ALL.len()] = {
    let mut definition = [with_inherited(Role::ALL[0]); Role::ALL.len()];
    let mut at = 1;
    while at < definition.len() {
        definition[at] = with_inherited(Role::ALL[at]);
        at += 1;
    }
    definition
};

/// Returns the definition of a role, with what it inherits.
const fn with_inherited(role: Role) -> RoleDefinition {
    let mut definition = lookup(role).0;
    definition.supported = inherited(role).without(Aria::GLOBAL);
    definition
}

/// Returns the attributes that a role and its superclasses support.
const fn inherited(role: Role) -> Attributes {
    let definition = lookup(role).0;
    let mut supported = definition.supported.union(definition.required);
    let mut at = 0;
    while at < definition.superclasses.len() {
        supported = supported.union(inherited(definition.superclasses[at]));
        at += 1;
    }
    supported.without(definition.prohibited)
}

impl Role {
    /// Returns the definition of the role.
    #[must_use]
    pub fn definition(self) -> &'static RoleDefinition {
        &DEFINITIONS[self as usize]
    }
}

/// Returns the table entry of a role. A missing or duplicate entry is a compile error.
const fn lookup(role: Role) -> RoleBuilder {
    let mut builder = None;
    let mut table = 0;
    while table < TABLES.len() {
        let mut at = 0;
        while at < TABLES[table].len() {
            if TABLES[table][at].0.role as u8 == role as u8 {
                assert!(builder.is_none(), "a role has two entries");
                builder = Some(TABLES[table][at]);
            }
            at += 1;
        }
        table += 1;
    }
    match builder {
        Some(entry) => entry,
        None => panic!("a role has no entry"),
    }
}
