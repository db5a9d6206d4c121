//! Abstract roles (WAI-ARIA 1.2, section 5.3.1), which authors may not use.

use super::{Role, RoleBuilder, role};
use crate::aria::Aria;

pub(super) const TABLE: &[RoleBuilder] = &[
    role(Role::Command, &[Role::Widget]).is_abstract(),
    role(Role::Composite, &[Role::Widget]).is_abstract().supports(&[Aria::ActiveDescendant, Aria::Disabled]),
    role(Role::Input, &[Role::Widget]).is_abstract().supports(&[Aria::Disabled]),
    role(Role::Landmark, &[Role::Section]).is_abstract(),
    role(Role::Range, &[Role::Structure]).is_abstract().supports(&[
        Aria::ValueMax,
        Aria::ValueMin,
        Aria::ValueNow,
        Aria::ValueText,
    ]),
    role(Role::RoleType, &[]).is_abstract(),
    role(Role::Section, &[Role::Structure]).is_abstract(),
    role(Role::SectionHead, &[Role::Structure]).is_abstract().name_from_contents(),
    role(Role::Select, &[Role::Composite, Role::Group]).is_abstract().supports(&[Aria::Orientation]),
    role(Role::Structure, &[Role::RoleType]).is_abstract(),
    role(Role::Widget, &[Role::RoleType]).is_abstract(),
    role(Role::Window, &[Role::RoleType]).is_abstract().supports(&[Aria::Modal]),
];
