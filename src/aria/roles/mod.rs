//! The roles themselves, a table for each family.

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

/// The tables, by family.
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

/// The facts of each role, where the role stands in [`Role::ALL`].
pub(super) static DEFINITIONS: [RoleDefinition; Role::ALL.len()] = {
    let mut definition = [settled(Role::ALL[0]); Role::ALL.len()];
    let mut at = 1;
    while at < definition.len() {
        definition[at] = settled(Role::ALL[at]);
        at += 1;
    }
    definition
};

/// The facts of a role with what it inherits.
const fn settled(role: Role) -> RoleDefinition {
    let mut definition = lookup(role).0;
    definition.supported = inherited(role).without(Aria::GLOBAL);
    definition
}

/// What a role and those it is a kind of support.
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

/// The entry of a role. A role without one, or with two, does not compile.
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
