//! A path as authors write it.

/// A way to read a destination: a path, and what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WrittenPath {
    /// Path.
    pub(super) path: String,
    /// Query and anchor, with their signs; empty if there are none.
    pub(super) suffix: String,
}

impl WrittenPath {
    /// Returns the ways to read a destination, the most literal first: `#`, `?` and `%20` can be part
    /// of a file's name, or begin an anchor or a query, or stand for another character.
    pub(super) fn readings(destination: &str) -> Vec<Self> {
        let last_anchor = destination.rfind('#');
        let anchor = destination.find('#');
        let query = destination.find('?');
        let first = anchor.into_iter().chain(query).min();
        let mut ends = vec![Some(destination.len()), last_anchor, anchor, query, first];
        ends.dedup();
        let mut readings: Vec<Self> = Vec::new();
        for end in ends.into_iter().flatten().filter(|end| *end > 0) {
            let (path, suffix) = destination.split_at(end);
            for path in [path.to_owned(), decoded(path)] {
                let reading = Self { path, suffix: suffix.to_owned() };
                if !readings.contains(&reading) {
                    readings.push(reading);
                }
            }
        }
        readings
    }

    /// Returns the id of the heading that the path is followed by.
    pub(super) fn heading(&self) -> Option<String> {
        let (_, heading) = self.suffix.split_once('#')?;
        (!heading.is_empty()).then(|| decoded(heading))
    }
}

/// Returns the text with its percent-encoded characters decoded; unchanged if they are not UTF-8.
pub(super) fn decoded(text: &str) -> String {
    let decoded = percent_encoding::percent_decode_str(text).decode_utf8();
    decoded.map_or_else(|_| text.to_owned(), |text| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(destination: &str) -> Vec<(String, String)> {
        WrittenPath::readings(destination).into_iter().map(|it| (it.path, it.suffix)).collect()
    }

    #[test]
    fn a_destination_is_first_read_as_it_is_written() {
        let expected = [("a%20b.pdf", ""), ("a b.pdf", "")];
        assert_eq!(read("a%20b.pdf"), expected.map(|(path, suffix)| (path.to_owned(), suffix.to_owned())));
        let with_anchor = read("note #2.pdf#page=3");
        for expected in [("note #2.pdf#page=3", ""), ("note #2.pdf", "#page=3"), ("note ", "#2.pdf#page=3")] {
            assert!(with_anchor.contains(&(expected.0.to_owned(), expected.1.to_owned())), "{expected:?}");
        }
        assert!(read("a.csv?v=2#x").contains(&("a.csv".to_owned(), "?v=2#x".to_owned())));
    }
}
