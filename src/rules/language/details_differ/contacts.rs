//! Telephone numbers, email addresses and postal codes in a text.

use super::found::{Found, Kind, Value};
use crate::locale::Pattern;

/// North American number with its area code, however its groups are parted; the last two groups are
/// parted in any spelling.
const LOCAL_PHONE: &str =
    r"(?:\+?\b1[\s.-]{1,2})?\(?\b(?:1[\s.-])?[2-9]\d\d\b\)?[\s./–-]{0,3}\b[2-9]\d\d[\s.–-]{1,2}\d{4}\b";

/// Number with the code of a country.
const WORLD_PHONE: &str = r"\+[2-9]\d{0,2}[\s.()–-]{0,2}\d(?:[\s.()–-]{0,2}\d){6,12}\b";

/// Email address.
const EMAIL: &str = r"(?i)\b[a-z0-9][a-z0-9._%+'-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+";

/// Canadian postal code. Without a space, it may be another code.
const POSTAL_CODE: &str = r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z](?<gap>[ \x{a0}\x{202f}]?)\d[A-Z]\d\b";

/// Words that name a language in an address.
const LANGUAGE_TAGS: [&str; 12] =
    ["fr", "en", "fra", "fre", "eng", "francais", "anglais", "french", "english", "ang", "franc", "angl"];

/// Patterns of contact details.
pub(super) struct ContactPatterns {
    phones: [Pattern; 2],
    email: Pattern,
    postal_code: Pattern,
}

impl ContactPatterns {
    pub(super) fn new() -> Self {
        Self {
            phones: [LOCAL_PHONE, WORLD_PHONE].map(Pattern::new),
            email: Pattern::new(EMAIL),
            postal_code: Pattern::new(POSTAL_CODE),
        }
    }

    /// Returns the patterns as they are written.
    pub(super) fn sources() -> impl Iterator<Item = &'static str> {
        [LOCAL_PHONE, WORLD_PHONE, EMAIL, POSTAL_CODE].into_iter()
    }

    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        let phones = self.phones.iter().flat_map(|pattern| pattern.find_iter(text)).filter_map(|phone| {
            let before = text[..phone.start()].chars().next_back();
            let is_part = before.is_some_and(|sign| sign.is_alphanumeric() || ".,-/+".contains(sign));
            let range = phone.range();
            let value = Value::Text(dialled(phone.as_str()));
            (!is_part).then_some(Found { kind: Kind::Phone, value, is_sure: true, range })
        });
        let emails = self.email.find_iter(text).map(|email| Found {
            kind: Kind::Email,
            value: Value::Text(without_language(email.as_str())),
            is_sure: true,
            range: email.range(),
        });
        let codes = self.postal_code.captures_iter(text);
        let codes = codes.filter_map(|groups| {
            let code = groups.get(0)?;
            Some(Found {
                kind: Kind::PostalCode,
                value: Value::Text(code.as_str().split_whitespace().collect()),
                is_sure: groups.name("gap").is_some_and(|gap| !gap.is_empty()),
                range: code.range(),
            })
        });
        phones.chain(emails).chain(codes).collect()
    }
}

/// Returns the digits of a number, without the 1 of North America.
fn dialled(phone: &str) -> String {
    const INTERNATIONAL: usize = 11;
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let is_local = digits.len() == INTERNATIONAL && digits.starts_with('1');
    if is_local { digits[1..].to_owned() } else { digits }
}

/// Returns an address in lower case, without the words that name a language: `info-fr@` is `info-en@`.
fn without_language(address: &str) -> String {
    let address = address.to_lowercase();
    let signs = ['.', '_', '-', '+', '@'];
    let kept = address.split_inclusive(signs).map(|part| {
        let word = part.trim_end_matches(signs);
        if LANGUAGE_TAGS.contains(&word) { &part[word.len()..] } else { part }
    });
    // The sign before a word that is left out goes with it.
    let mut plain = kept.collect::<String>();
    for sign in ['.', '_', '-', '+'] {
        plain = plain.replace(&format!("{sign}@"), "@").replace(&format!("@{sign}"), "@");
    }
    plain.trim_start_matches(['.', '_', '-', '+']).to_owned()
}
