//! Ids, slugs and codes: the names that references and addresses are made of.

use std::{cmp::Ordering, fmt};

use super::{Field, FieldReader, FieldType, problems};
use crate::{diagnostic::Diagnostic, source::Node};

/// The id of an item in its collection: its folder's name; for a commitment, its plan's and its
/// own with `/` between (`2021-2023/01-open-data`). Sorted naturally: `C05.2.9` before `C05.2.10`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ItemId(String);

/// One part of an address: lowercase letters without accents, digits, `-`, `.` and `_`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// The code of a commitment, milestone or indicator (`C01`, `C01.2`, `C01.2.3`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ItemCode(String);

/// Whether a name can be part of an id or an address as it is.
#[must_use]
pub fn is_slug(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-._".contains(&byte);
    !name.is_empty() && name.len() <= 100 && name.bytes().all(fits) && !name.starts_with(['.', '-'])
}

/// The slug nearest to any text: accents dropped, everything else that does not fit made `-`.
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
    slug.trim_matches(['-', '.']).to_owned()
}

impl ItemId {
    /// The id of that name, which [`is_slug`] has accepted part by part.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The id as it is written in references.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder's own name: the last part.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The id of the item this one lies inside, if any.
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
    /// The code as it is written.
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

/// Compares runs of digits by their value and the rest by its bytes. Equal only when the same.
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

/// The digits of a chunk without leading zeros, if it is a number.
fn number(chunk: &str) -> Option<&str> {
    chunk.starts_with(|first: char| first.is_ascii_digit()).then(|| chunk.trim_start_matches('0'))
}

/// Takes the leading run of digits, or of anything else, off the text.
fn chunk<'a>(text: &mut &'a str) -> &'a str {
    let digits = text.starts_with(|first: char| first.is_ascii_digit());
    let end = text.find(|letter: char| letter.is_ascii_digit() != digits).unwrap_or(text.len());
    let (chunk, rest) = text.split_at(end);
    *text = rest;
    chunk
}

impl Slug {
    /// The slug, as it stands in an address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The slug of that name, if it can stand in an address as it is.
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

/// Says that a name cannot be an id, and which one could stand in its place.
#[must_use]
pub fn not_an_id(name: &str, location: impl Into<crate::diagnostic::Location>) -> Diagnostic {
    let nearest = Some(slugified(name)).filter(|slug| is_slug(slug)).unwrap_or_else(|| "none".to_owned());
    Diagnostic::new(problems::NOT_AN_ID, location).with("name", name).with("nearest", nearest)
}
