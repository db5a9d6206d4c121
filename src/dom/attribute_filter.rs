//! Which attributes an element may bear, in a few bits: most that are asked for are not there, and
//! names are not compared to learn it.

/// A bit for each attribute that is there; several names share one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct AttributeFilter(u64);

impl AttributeFilter {
    /// The mark of an attribute of that name.
    pub(super) fn of(name: &str) -> Self {
        let mut filter = Self::default();
        filter.add(name);
        filter
    }

    /// Adds an attribute of that name.
    pub(super) fn add(&mut self, name: &str) {
        self.0 |= bit(name);
        if name.starts_with("aria-") {
            self.0 |= ARIA;
        }
        if name.starts_with("on") {
            self.0 |= HANDLER;
        }
    }

    /// Whether there is an attribute of ARIA, known or not.
    pub(super) fn has_aria(self) -> bool {
        self.0 & ARIA != 0
    }

    /// Whether there is an attribute that begins with `on`, as scripts do.
    pub(super) fn has_handler(self) -> bool {
        self.0 & HANDLER != 0
    }

    /// Adds all that others have.
    pub(super) fn add_all(&mut self, others: Self) {
        self.0 |= others.0;
    }

    /// Whether there may be an attribute of that name; where not, there is none.
    #[inline]
    pub(super) fn may_have(self, name: &str) -> bool {
        self.0 & bit(name) != 0
    }
}

const ARIA: u64 = 1 << 62;
const HANDLER: u64 = 1 << 63;

#[inline]
fn bit(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return 1 };
    let middle = bytes[bytes.len() / 2];
    let mixed = usize::from(*first) * 3 + usize::from(*last) * 5 + usize::from(middle) * 7 + bytes.len() * 11;
    1 << (mixed % 62)
}
