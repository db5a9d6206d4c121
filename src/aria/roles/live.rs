//! What is announced as it changes (WAI-ARIA 1.2, section 5.3.5).

use super::{Entry, Role, role};
use crate::aria::Aria;

pub(super) const TABLE: &[Entry] = &[
    role(Role::Alert, &[Role::Section]).implies(&[(Aria::Atomic, "true"), (Aria::Live, "assertive")]),
    role(Role::Log, &[Role::Section]).implies(&[(Aria::Live, "polite")]),
    role(Role::Marquee, &[Role::Section]).named().implies(&[(Aria::Live, "off")]),
    role(Role::Status, &[Role::Section]).implies(&[(Aria::Atomic, "true"), (Aria::Live, "polite")]),
    role(Role::Timer, &[Role::Status]).implies(&[(Aria::Live, "off")]),
];
