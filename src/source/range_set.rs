//! Sets of byte ranges.

use std::{collections::BTreeMap, ops::Range};

/// Bytes of a text, as the ranges that they are in: a lookup takes the same time however many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RangeSet(BTreeMap<usize, usize>);

impl RangeSet {
    /// Adds the bytes of a range.
    pub(crate) fn insert(&mut self, range: &Range<usize>) {
        let (mut start, mut end) = (range.start, range.end);
        if start >= end {
            return;
        }
        while let Some((from, to)) = self.0.range(..=end).next_back().map(|(from, to)| (*from, *to))
            && to >= start
        {
            self.0.remove(&from);
            (start, end) = (start.min(from), end.max(to));
        }
        self.0.insert(start, end);
    }

    /// Returns `true` if a byte is in the set.
    pub(crate) fn contains(&self, at: usize) -> bool {
        self.0.range(..=at).next_back().is_some_and(|(_, end)| *end > at)
    }

    /// Returns `true` if a byte of a range is in the set.
    pub(crate) fn overlaps(&self, range: &Range<usize>) -> bool {
        self.0.range(..range.end).next_back().is_some_and(|(_, end)| *end > range.start)
    }
}

impl FromIterator<Range<usize>> for RangeSet {
    fn from_iter<T: IntoIterator<Item = Range<usize>>>(ranges: T) -> Self {
        let mut set = Self::default();
        for range in ranges {
            set.insert(&range);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_the_bytes_of_its_ranges() {
        let ranges = [10..15, 5..7, 12..20, 30..30, 2..3, 6..11, 40..41, 0..2];
        let set: RangeSet = ranges.iter().cloned().collect();
        for at in 0..50 {
            assert_eq!(set.contains(at), ranges.iter().any(|range| range.contains(&at)), "{at}");
            for end in at + 1..50 {
                let overlaps = ranges.iter().any(|it| !it.is_empty() && it.start < end && at < it.end);
                assert_eq!(set.overlaps(&(at..end)), overlaps, "{at}..{end}");
            }
        }
        assert!(!RangeSet::default().contains(0));
    }
}
