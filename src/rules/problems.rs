//! What can be wrong with the portal's settings of its rules.

use crate::diagnostic::codes;

codes! {
    /// A rule that does not exist.
    UNKNOWN_RULE = "S601" "unknown-rule" Error;
    /// An exception that excuses nothing.
    IDLE_EXCEPTION = "S602" "idle-exception" Warning;
    /// An exception whose last day has passed.
    EXPIRED_EXCEPTION = "S603" "expired-exception" Warning;
}
