//! The place of a destination in the link that contains it.

use crate::{resolve::Portal, source::Span};

/// Signs before a destination.
const BEFORE: [&str; 5] = ["](", "](<", "=\"", "='", "<"];

impl Portal {
    /// Returns where a destination is written inside its link, or inside the value of its field; `None` if it
    /// is written otherwise there.
    #[must_use]
    pub fn destination_place(&self, destination: &str, span: Span) -> Option<Span> {
        let range = place_in(self.sources.slice(span), destination)?;
        Some(span.within(range.start, range.end))
    }
}

fn place_in(link: &str, destination: &str) -> Option<std::ops::Range<usize>> {
    let escaped = destination.replace('&', "&amp;");
    [destination, escaped.as_str()].into_iter().find_map(|written| {
        let starts = BEFORE.into_iter().filter_map(|before| {
            let written = format!("{before}{written}");
            Some(link.rfind(&written)? + before.len())
        });
        let whole = || {
            let inside = link.trim_matches(['"', '\'']);
            let is_value = inside == written && link.len() - inside.len() <= 2;
            is_value.then(|| link.len() - link.trim_start_matches(['"', '\'']).len())
        };
        let start = starts.max().or_else(whole)?;
        Some(start..start + written.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_destination_is_found_where_it_is_written() {
        for (link, destination, found) in [
            ("[a](b)", "b", Some("b")),
            ("[b](<b>)", "b", Some("b")),
            (
                "<a href=\"https://a.example/?b&amp;c\">",
                "https://a.example/?b&c",
                Some("https://a.example/?b&amp;c"),
            ),
            ("<https://a.example/>", "https://a.example/", Some("https://a.example/")),
            ("https://a.example/", "https://a.example/", Some("https://a.example/")),
            ("\"https://a.example/\"", "https://a.example/", Some("https://a.example/")),
            ("[a][b]", "c", None),
        ] {
            assert_eq!(place_in(link, destination).map(|range| &link[range]), found, "{link}");
        }
    }
}
