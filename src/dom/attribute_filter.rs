//! Bloom filter of attribute names. Most attributes that are looked up are absent: the filter
//! avoids comparing names.

/// One bit for each attribute present; several names share a bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct AttributeFilter(u64);

impl AttributeFilter {
    /// Creates a filter with one attribute.
    pub(super) fn of(name: &str) -> Self {
        let mut filter = Self::default();
        filter.add(name);
        filter
    }

    /// Adds an attribute.
    pub(super) fn add(&mut self, name: &str) {
        self.0 |= bit(name);
        if name.starts_with("aria-") {
            self.0 |= ARIA;
        }
        if name.starts_with("on") {
            self.0 |= HANDLER;
        }
    }

    /// Returns `true` if there is an `aria-` attribute, known or not.
    pub(super) fn has_aria(self) -> bool {
        self.0 & ARIA != 0
    }

    /// Returns `true` if there is an attribute whose name starts with `on`: an event handler.
    pub(super) fn has_handler(self) -> bool {
        self.0 & HANDLER != 0
    }

    /// Adds the attributes of another filter.
    pub(super) fn add_all(&mut self, others: Self) {
        self.0 |= others.0;
    }

    /// Returns `false` if there is certainly no attribute of that name.
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
