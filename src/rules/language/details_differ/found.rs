//! Details as they are found in a text: their kinds, their values.

use std::ops::Range;

/// Kind of detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules::language) enum Kind {
    /// Time of day.
    Time,
    /// Day of the week that is not part of a full date.
    Weekday,
    /// Telephone number, without its extension.
    Phone,
    /// Email address.
    Email,
    /// Canadian postal code.
    PostalCode,
}

impl Kind {
    /// All kinds.
    pub(super) const ALL: [Self; 5] = [Self::Time, Self::Weekday, Self::Phone, Self::Email, Self::PostalCode];

    /// Returns the name that messages select on.
    pub(in crate::rules::language) fn as_str(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Weekday => "weekday",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::PostalCode => "postal-code",
        }
    }
}

/// Value of a detail: the same in any language and spelling.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::rules::language) enum Value {
    /// Minutes since midnight.
    Minutes(u16),
    /// Number of the day, from Monday.
    Weekday(i8),
    /// Letters and digits.
    Text(String),
}

/// Detail as it is found in a text.
pub(in crate::rules::language) struct Found {
    pub(super) kind: Kind,
    pub(super) value: Value,
    /// `true` if nothing else can be meant: only those must be in the other text too.
    pub(super) is_sure: bool,
    pub(in crate::rules::language) range: Range<usize>,
}
