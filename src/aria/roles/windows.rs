//! What stands in front of the page (WAI-ARIA 1.2, section 5.3.6).

use super::{Entry, Role, role};

pub(super) const TABLE: &[Entry] = &[
    role(Role::AlertDialog, &[Role::Alert, Role::Dialog]).named(),
    role(Role::Dialog, &[Role::Window]).named(),
];
