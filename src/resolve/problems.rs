//! What can be wrong between items.

use crate::diagnostic::codes;

codes! {
    /// A reference to an item that does not exist.
    DANGLING_REFERENCE = "R101" "dangling-reference" Error;
    /// A word that its vocabulary does not have.
    UNKNOWN_TERM = "R102" "unknown-term" Error;
    /// A link in Markdown to an item that does not exist.
    DEAD_LINK = "R103" "dead-link" Error;
    /// A link in Markdown to a heading that does not exist.
    DEAD_ANCHOR = "R104" "dead-anchor" Error;
    /// A file that is not in the item's folder.
    MISSING_FILE = "R105" "missing-file" Error;
    /// Two pages with one address.
    DUPLICATE_ADDRESS = "R201" "duplicate-address" Error;
    /// An alias that cannot be an address of the site.
    IMPOSSIBLE_ALIAS = "R202" "impossible-alias" Error;
    /// A page at an address that is kept for the further pages of a list.
    ADDRESS_OF_LIST = "R203" "address-of-list" Error;
    /// A line of `addresses.lock` that records no address.
    NOT_A_RECORD = "R204" "not-a-record" Error;
    /// A locale that is not one, or is another language's.
    UNKNOWN_LOCALE = "L106" "unknown-locale" Error;
}
