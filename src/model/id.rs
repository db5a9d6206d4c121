//! Ids, slugs and codes.

use std::{cmp::Ordering, fmt};

use super::{Field, FieldReader, FieldType, portable_name::is_reserved, problems};
use crate::{diagnostic::Diagnostic, source::Node};

/// The id of an item in its collection: the name of its folder; for a commitment, the ids of its
/// plan and itself separated by `/` (`2021-2023/01-open-data`). Natural order: `C05.2.9` before
/// `C05.2.10`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ItemId(String);

/// A segment of an address: lowercase letters without accents, digits, `-`, `.` and `_`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// The code of a commitment, milestone or indicator (`C01`, `C01.2`, `C01.2.3`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ItemCode(String);

/// Returns `true` if a name is valid in an id or an address.
#[must_use]
pub fn is_slug(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-._".contains(&byte);
    let is_plain = !name.starts_with(['.', '-']) && !name.ends_with('.') && !is_reserved(name);
    !name.is_empty() && name.len() <= 100 && name.bytes().all(fits) && is_plain
}

/// Converts a text to a slug: removes accents and apostrophes, and replaces other invalid
/// characters with `-`. The name of a device of Windows gets a number.
#[must_use]
pub fn slugified(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for letter in deunicode::deunicode(text).chars() {
        if letter.is_ascii_alphanumeric() || letter == '.' || letter == '_' {
            slug.push(letter.to_ascii_lowercase());
        } else if letter != '\'' && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_matches(['-', '.']);
    if is_reserved(slug) {
        let (device, extension) = slug.find('.').map_or((slug, ""), |at| slug.split_at(at));
        return format!("{device}-1{extension}");
    }
    slug.to_owned()
}

impl ItemId {
    /// Creates an id from a name whose parts [`is_slug`] has accepted.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// Returns the id as it is written in references.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the name of the item's own folder: the last part.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// Returns the id of the item that contains this one; `None` if there is none.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(parent, _)| Self::new(parent))
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Ord for ItemId {
    fn cmp(&self, other: &Self) -> Ordering {
        natural(&self.0, &other.0)
    }
}

impl PartialOrd for ItemId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl ItemCode {
    /// Returns the code as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Ord for ItemCode {
    fn cmp(&self, other: &Self) -> Ordering {
        natural(&self.0, &other.0)
    }
}

impl PartialOrd for ItemCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Compares runs of digits by value and the rest by bytes. Only identical texts are equal.
fn natural(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a, b);
    while !left.is_empty() && !right.is_empty() {
        let (x, y) = (chunk(&mut left), chunk(&mut right));
        let order = match (number(x), number(y)) {
            (Some(x), Some(y)) => x.len().cmp(&y.len()).then(x.cmp(y)),
            _ => x.cmp(y),
        };
        if order.is_ne() {
            return order;
        }
    }
    left.len().cmp(&right.len()).then_with(|| a.cmp(b))
}

/// Returns the digits of a chunk without leading zeros; `None` if it is not a number.
fn number(chunk: &str) -> Option<&str> {
    chunk.as_bytes().first()?.is_ascii_digit().then(|| chunk.trim_start_matches('0'))
}

/// Removes and returns the leading run of digits, or of other characters.
fn chunk<'a>(text: &mut &'a str) -> &'a str {
    let digits = text.as_bytes().first().is_some_and(u8::is_ascii_digit);
    let end = text.bytes().position(|byte| byte.is_ascii_digit() != digits).unwrap_or(text.len());
    let (chunk, rest) = text.split_at(end);
    *text = rest;
    chunk
}

impl Slug {
    /// Returns the slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Creates a slug; `None` if the name is not valid in an address.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        is_slug(name).then(|| Self(name.to_owned()))
    }
}

impl Field for Slug {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let text = &reader.scalar::<Self>(node)?.text;
        let slug = Self::new(text);
        if slug.is_none() {
            reader.diagnostics.push(not_an_id(text, node.span));
        }
        slug
    }

    fn field_type() -> FieldType {
        FieldType::Slug
    }
}

impl Field for ItemCode {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| {
            let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
            (!text.is_empty() && text.bytes().all(fits)).then(|| Self(text.to_owned()))
        })
    }

    fn field_type() -> FieldType {
        FieldType::Code
    }
}

/// Creates the diagnostic of a name that is not a valid id, with a valid one as a suggestion.
#[must_use]
pub fn not_an_id(name: &str, location: impl Into<crate::diagnostic::Location>) -> Diagnostic {
    let nearest = Some(slugified(name)).filter(|slug| is_slug(slug)).unwrap_or_else(|| "none".to_owned());
    Diagnostic::new(problems::NOT_AN_ID, location).with("name", name).with("nearest", nearest)
}
