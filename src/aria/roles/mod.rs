//! The roles themselves, a table for each family.

mod abstracts;
mod composites;
mod entry;
mod graphics;
mod landmarks;
mod live;
mod publishing;
mod structure;
mod tabular;
mod text;
mod widgets;
mod windows;

use super::{Aria, Attributes, Role, RoleFacts};
use entry::{Entry, role};

/// The tables, by family.
const TABLES: [&[Entry]; 11] = [
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
pub(super) static FACTS: [RoleFacts; Role::ALL.len()] = {
    let mut facts = [settled(Role::ALL[0]); Role::ALL.len()];
    let mut at = 1;
    while at < facts.len() {
        facts[at] = settled(Role::ALL[at]);
        at += 1;
    }
    facts
};

/// The facts of a role with what it inherits.
const fn settled(role: Role) -> RoleFacts {
    let mut facts = found(role).0;
    facts.supported = inherited(role).without(Aria::GLOBAL);
    facts
}

/// What a role and those it is a kind of support.
const fn inherited(role: Role) -> Attributes {
    let facts = found(role).0;
    let mut supported = facts.supported.union(facts.required);
    let mut at = 0;
    while at < facts.superclasses.len() {
        supported = supported.union(inherited(facts.superclasses[at]));
        at += 1;
    }
    supported.without(facts.prohibited)
}

/// The entry of a role. A role without one, or with two, does not compile.
const fn found(role: Role) -> Entry {
    let mut found = None;
    let mut table = 0;
    while table < TABLES.len() {
        let mut at = 0;
        while at < TABLES[table].len() {
            if TABLES[table][at].0.role as u8 == role as u8 {
                assert!(found.is_none(), "a role has two entries");
                found = Some(TABLES[table][at]);
            }
            at += 1;
        }
        table += 1;
    }
    match found {
        Some(entry) => entry,
        None => panic!("a role has no entry"),
    }
}
