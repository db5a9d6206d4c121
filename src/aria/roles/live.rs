//! Live regions (WAI-ARIA 1.2, section 5.3.5).

use super::{Role, RoleBuilder, role};
use crate::aria::Aria;

pub(super) const TABLE: &[RoleBuilder] = &[
    role(Role::Alert, &[Role::Section]).implicit(&[(Aria::Atomic, "true"), (Aria::Live, "assertive")]),
    role(Role::Log, &[Role::Section]).implicit(&[(Aria::Live, "polite")]),
    role(Role::Marquee, &[Role::Section]).name_required().implicit(&[(Aria::Live, "off")]),
    role(Role::Status, &[Role::Section]).implicit(&[(Aria::Atomic, "true"), (Aria::Live, "polite")]),
    role(Role::Timer, &[Role::Status]).implicit(&[(Aria::Live, "off")]),
];
