//! Landmarks (WAI-ARIA 1.2, section 5.3.4).

use super::{Role, RoleBuilder, role};

pub(super) const TABLE: &[RoleBuilder] = &[
    role(Role::Banner, &[Role::Landmark]),
    role(Role::Complementary, &[Role::Landmark]),
    role(Role::ContentInfo, &[Role::Landmark]),
    role(Role::Form, &[Role::Landmark]),
    role(Role::Main, &[Role::Landmark]),
    role(Role::Navigation, &[Role::Landmark]),
    role(Role::Region, &[Role::Landmark]).name_required(),
    role(Role::Search, &[Role::Landmark]),
];
