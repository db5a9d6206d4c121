//! The detection of addresses and code in running text.

use std::ops::Range;

/// Returns the ranges of a text that no rule may change, in order: URLs, email addresses, and text
/// between backticks. Punctuation and quotation marks around an address are not included.
fn verbatim_ranges(text: &str) -> Vec<Range<usize>> {
    if !text.contains(['/', '@', '`']) && !text.contains("www.") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
        if let Some(tick) = rest[..word].find('`') {
            found.extend(address(text, at..at + tick));
            let code = at + tick;
            let end = text[code + 1..].find('`').map_or(code + 1, |end| code + 1 + end + 1);
            found.push(code..end);
            at = end;
        } else {
            found.extend(address(text, at..at + word));
            at += word + rest[word..].chars().next().map_or(0, char::len_utf8);
        }
    }
    found
}

/// Returns the characters that match `wanted`, with their offsets, outside verbatim ranges.
pub(super) fn characters(text: &str, wanted: impl Fn(char) -> bool) -> impl Iterator<Item = (usize, char)> {
    let mut skipped = verbatim_ranges(text).into_iter().peekable();
    let all = text.char_indices().filter(move |(_, character)| wanted(*character));
    all.filter(move |(at, _)| {
        while skipped.next_if(|range| range.end <= *at).is_some() {}
        skipped.peek().is_none_or(|range| *at < range.start)
    })
}

/// Returns the range of the address in a word, without the punctuation around it.
fn address(text: &str, word: Range<usize>) -> Option<Range<usize>> {
    let start = word.start + text[word.clone()].find(char::is_alphanumeric)?;
    let trimmed = text[start..word.end].trim_end_matches(is_after_address);
    let range = start..start + trimmed.len();
    is_address(&text[range.clone()]).then_some(range)
}

fn is_after_address(character: char) -> bool {
    "\"'.,;:!?)]>«»“”‘’…".contains(character)
}

fn is_address(word: &str) -> bool {
    let joined = |(before, after): (&str, &str)| {
        before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
    };
    let domain = |host: &str| host.split_once('.').is_some_and(joined);
    word.contains("://")
        || word.starts_with("www.")
        || word.split_once('@').is_some_and(joined)
        || word.split_once('/').is_some_and(|(host, _)| domain(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_code_are_found_without_their_surroundings() {
        let found = |text: &'static str| -> Vec<&str> {
            verbatim_ranges(text).into_iter().map(|range| &text[range]).collect()
        };
        assert_eq!(
            found("voir (https://x.ca/l'a?b=c), ou \"a.b@c.ca\"."),
            ["https://x.ca/l'a?b=c", "a.b@c.ca"]
        );
        assert_eq!(found("le code `a \"b\" c` et www.x.ca!"), ["`a \"b\" c`", "www.x.ca"]);
        assert_eq!(found("et/ou, 1/2, @moi, x.ca/l'avis"), ["x.ca/l'avis"]);
        assert_eq!(found("un ` seul"), ["`"]);
    }
}
