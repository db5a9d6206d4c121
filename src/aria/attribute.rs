//! States and properties, by name.

use std::fmt;

use super::ValueType;

macro_rules! attributes {
    ($($variant:ident $name:literal $takes:expr;)+) => {
        /// A state or property: an `aria-*` attribute of WAI-ARIA 1.2, or of the 1.3 draft if
        /// browsers support it. Variants are sorted by name.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs, reason = "each is named as the Recommendation names it")]
        pub enum Aria {
            $($variant),+
        }

        impl Aria {
            /// Every attribute, sorted by name.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the attribute name as written in markup.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!("aria-", $name)),+
                }
            }

            /// Returns the type of its value (WAI-ARIA 1.2, section 6.6).
            #[must_use]
            pub const fn takes(self) -> ValueType {
                match self {
                    $(Self::$variant => $takes),+
                }
            }
        }
    };
}

use ValueType::{Id, Ids, Integer, Number, Text, Token, Tokens, Tristate, TrueFalse, TrueFalseUndefined};

attributes! {
    ActiveDescendant "activedescendant" Id;
    Atomic "atomic" TrueFalse;
    Autocomplete "autocomplete" Token(&["inline", "list", "both", "none"]);
    BrailleLabel "braillelabel" Text;
    BrailleRoleDescription "brailleroledescription" Text;
    Busy "busy" TrueFalse;
    Checked "checked" Tristate;
    ColCount "colcount" Integer;
    ColIndex "colindex" Integer;
    ColIndexText "colindextext" Text;
    ColSpan "colspan" Integer;
    Controls "controls" Ids;
    Current "current" Token(&["page", "step", "location", "date", "time", "true", "false"]);
    DescribedBy "describedby" Ids;
    Description "description" Text;
    Details "details" Ids;
    Disabled "disabled" TrueFalse;
    DropEffect "dropeffect" Tokens(&["copy", "execute", "link", "move", "none", "popup"]);
    ErrorMessage "errormessage" Ids;
    Expanded "expanded" TrueFalseUndefined;
    FlowTo "flowto" Ids;
    Grabbed "grabbed" TrueFalseUndefined;
    HasPopup "haspopup" Token(&["false", "true", "menu", "listbox", "tree", "grid", "dialog"]);
    Hidden "hidden" TrueFalseUndefined;
    Invalid "invalid" Token(&["grammar", "false", "spelling", "true"]);
    KeyShortcuts "keyshortcuts" Text;
    Label "label" Text;
    LabelledBy "labelledby" Ids;
    Level "level" Integer;
    Live "live" Token(&["assertive", "off", "polite"]);
    Modal "modal" TrueFalse;
    Multiline "multiline" TrueFalse;
    MultiSelectable "multiselectable" TrueFalse;
    Orientation "orientation" Token(&["horizontal", "vertical", "undefined"]);
    Owns "owns" Ids;
    Placeholder "placeholder" Text;
    PosInSet "posinset" Integer;
    Pressed "pressed" Tristate;
    ReadOnly "readonly" TrueFalse;
    Relevant "relevant" Tokens(&["additions", "all", "removals", "text"]);
    Required "required" TrueFalse;
    RoleDescription "roledescription" Text;
    RowCount "rowcount" Integer;
    RowIndex "rowindex" Integer;
    RowIndexText "rowindextext" Text;
    RowSpan "rowspan" Integer;
    Selected "selected" TrueFalseUndefined;
    SetSize "setsize" Integer;
    Sort "sort" Token(&["ascending", "descending", "none", "other"]);
    ValueMax "valuemax" Number;
    ValueMin "valuemin" Number;
    ValueNow "valuenow" Number;
    ValueText "valuetext" Text;
}

impl Aria {
    /// Returns the attribute with that name, including `aria-`, in ASCII lower case, or `None`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let at = Self::ALL.binary_search_by(|attribute| attribute.as_str().cmp(name)).ok()?;
        Self::ALL.get(at).copied()
    }

    /// Returns `true` if any element may have it.
    #[must_use]
    pub const fn is_global(self) -> bool {
        Self::GLOBAL.contains(self)
    }

    /// Returns `true` if it was global in WAI-ARIA 1.1 and is deprecated on roles that do not
    /// support it.
    #[must_use]
    pub const fn is_formerly_global(self) -> bool {
        Self::FORMERLY_GLOBAL.contains(self)
    }

    /// Returns `true` if it is deprecated on every role.
    #[must_use]
    pub const fn is_deprecated(self) -> bool {
        Self::DEPRECATED.contains(self)
    }

    /// Returns `true` if its type allows the value: see [`ValueType::allows`].
    #[must_use]
    pub fn allows(self, value: &str) -> bool {
        self.takes().allows(value)
    }
}

impl fmt::Debug for Aria {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Aria {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
