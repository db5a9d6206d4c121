//! Windows (WAI-ARIA 1.2, section 5.3.6).

use super::{Role, RoleBuilder, role};

pub(super) const TABLE: &[RoleBuilder] = &[
    role(Role::AlertDialog, &[Role::Alert, Role::Dialog]).name_required(),
    role(Role::Dialog, &[Role::Window]).name_required(),
];
