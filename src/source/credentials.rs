//! Passwords in addresses, which no output shows.

use std::borrow::Cow;

/// Returns a text in which the passwords of addresses (`https://name:password@host`) are stars.
#[must_use]
pub fn without_passwords(text: &str) -> Cow<'_, str> {
    let mut shown = String::new();
    let mut done = 0;
    for (at, slashes) in text.match_indices("://") {
        let start = at + slashes.len();
        let ends = |next: char| next.is_whitespace() || "/?#\"'<>()`\\".contains(next);
        let length = text[start..].find(ends).unwrap_or(text.len() - start);
        let authority = &text[start..start + length];
        let Some((user, _)) = authority.rsplit_once('@') else { continue };
        let Some(colon) = user.find(':').filter(|colon| colon + 1 < user.len()) else { continue };
        shown.push_str(&text[done..=start + colon]);
        shown.push_str("***");
        done = start + user.len();
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(&text[done..]);
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_not_shown() {
        for (text, shown) in [
            ("[a](https://nom:secret@a.example/b)", "[a](https://nom:***@a.example/b)"),
            ("x://:p@b y://n:a:b@c@d/", "x://:***@b y://n:***@d/"),
            ("https://a.example:8080/@b", "https://a.example:8080/@b"),
            (
                "https://nom@a.example/ et https://a.example/ nom:secret@b",
                "https://nom@a.example/ et https://a.example/ nom:secret@b",
            ),
            ("https://", "https://"),
        ] {
            assert_eq!(without_passwords(text), shown);
        }
    }
}
