//! What can be wrong with a page as it will be served.

use crate::diagnostic::codes;

codes! {
    /// A link to something that the site does not have.
    PAGE_DEAD_LINK = "T201" "page-dead-link" Error;
    /// A link to a place that its page does not have.
    PAGE_DEAD_ANCHOR = "T202" "page-dead-anchor" Error;
    /// A page without the notice that its language must bear.
    PAGE_WITHOUT_NOTICE = "T203" "page-without-notice" Error;
}
