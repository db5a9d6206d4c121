//! How a role is written in a table: only what sets it apart.

use super::{Attributes, Role, RoleDefinition};
use crate::aria::{Aria, NameFrom};

/// A role's own facts, without what it inherits.
#[derive(Clone, Copy)]
pub struct RoleBuilder(pub RoleDefinition);

/// A role that is a kind of those, is named by its author, and has nothing else of its own.
pub const fn role(role: Role, superclasses: &'static [Role]) -> RoleBuilder {
    RoleBuilder(RoleDefinition {
        role,
        is_abstract: false,
        is_deprecated: false,
        superclasses,
        required: Attributes::NONE,
        supported: Attributes::NONE,
        prohibited: Attributes::NONE,
        name_from: NameFrom::Author,
        name_required: false,
        children_presentational: false,
        parents: &[],
        children: &[],
        implicit: &[],
    })
}

/// What names an element.
const NAMES: &[Aria] = &[Aria::BrailleLabel, Aria::Label, Aria::LabelledBy];

impl RoleBuilder {
    pub const fn is_abstract(mut self) -> Self {
        self.0.is_abstract = true;
        self
    }

    pub const fn deprecated(mut self) -> Self {
        self.0.is_deprecated = true;
        self
    }

    pub const fn requires(mut self, attributes: &[Aria]) -> Self {
        self.0.required = Attributes::of(attributes);
        self
    }

    pub const fn supports(mut self, attributes: &[Aria]) -> Self {
        self.0.supported = Attributes::of(attributes);
        self
    }

    pub const fn prohibits(mut self, attributes: &[Aria]) -> Self {
        self.0.prohibited = self.0.prohibited.union(Attributes::of(attributes));
        self
    }

    /// Its content is its name, unless the author gives another.
    pub const fn name_from_contents(mut self) -> Self {
        self.0.name_from = NameFrom::Contents;
        self
    }

    /// It must have a name.
    pub const fn name_required(mut self) -> Self {
        self.0.name_required = true;
        self
    }

    /// It may not have a name.
    pub const fn name_prohibited(mut self) -> Self {
        self.0.name_from = NameFrom::Prohibited;
        self.prohibits(NAMES)
    }

    /// What is inside it is flattened to text.
    pub const fn children_presentational(mut self) -> Self {
        self.0.children_presentational = true;
        self
    }

    /// One of those must hold it.
    pub const fn parents(mut self, parents: &'static [Role]) -> Self {
        self.0.parents = parents;
        self
    }

    /// It must hold some of those.
    pub const fn children(mut self, children: &'static [Role]) -> Self {
        self.0.children = children;
        self
    }

    /// The values of what is not given.
    pub const fn implicit(mut self, values: &'static [(Aria, &'static str)]) -> Self {
        self.0.implicit = values;
        self
    }
}
