//! Builder of the role tables.

use super::{Attributes, Role, RoleDefinition};
use crate::aria::{Aria, NameFrom};

/// Definition of a role, without what it inherits.
#[derive(Clone, Copy)]
pub struct RoleBuilder(pub RoleDefinition);

/// Creates a role that inherits from the given ones and has default characteristics: a name from
/// the author, nothing else.
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

/// Attributes that name an element.
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

    /// Its name comes from its content, unless the author gives one.
    pub const fn name_from_contents(mut self) -> Self {
        self.0.name_from = NameFrom::Contents;
        self
    }

    /// It requires a name.
    pub const fn name_required(mut self) -> Self {
        self.0.name_required = true;
        self
    }

    /// It does not allow a name.
    pub const fn name_prohibited(mut self) -> Self {
        self.0.name_from = NameFrom::Prohibited;
        self.prohibits(NAMES)
    }

    /// Its descendants are presentational.
    pub const fn children_presentational(mut self) -> Self {
        self.0.children_presentational = true;
        self
    }

    /// One of these roles must be its context.
    pub const fn parents(mut self, parents: &'static [Role]) -> Self {
        self.0.parents = parents;
        self
    }

    /// It must contain elements with one of these roles.
    pub const fn children(mut self, children: &'static [Role]) -> Self {
        self.0.children = children;
        self
    }

    /// Its implicit attribute values.
    pub const fn implicit(mut self, values: &'static [(Aria, &'static str)]) -> Self {
        self.0.implicit = values;
        self
    }
}
