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
    /// A text without its translation.
    MISSING_TRANSLATION = "L101" "missing-translation" Warning;
    /// A field without its translation.
    MISSING_FIELD_TRANSLATION = "L102" "missing-field-translation" Warning;
    /// A text that was translated from an older one.
    OUTDATED_TRANSLATION = "L103" "outdated-translation" Warning;
    /// An item without a text in its official language.
    MISSING_OFFICIAL_TEXT = "L104" "missing-official-text" Error;
    /// An item that leaves a language out without saying why.
    ABSENCE_WITHOUT_REASON = "L105" "absence-without-reason" Error;
    /// A locale that is not one, or is another language's.
    UNKNOWN_LOCALE = "L106" "unknown-locale" Error;
    /// A commitment's declared status and its milestones disagree.
    STATUS_DISAGREES = "G101" "status-disagrees" Warning;
}
