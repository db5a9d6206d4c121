//! What can be wrong with an item as a whole.

use crate::diagnostic::codes;

codes! {
    /// Two topics, milestones or indicators of one id.
    DUPLICATE_ID = "S301" "duplicate-id" Error;
    /// A language that the site lists twice.
    DUPLICATE_LANGUAGE = "S303" "duplicate-language" Error;
    /// A commitment in the folder of a plan that does not exist.
    COMMITMENT_WITHOUT_PLAN = "S302" "commitment-without-plan" Error;
}
