//! The address that the site is published at.

use crate::{
    model::{Field, FieldReader, FieldType},
    source::Node,
};

/// An absolute `https:` or `http:` address without query or fragment. It ends with a slash, typed
/// or not, so that a path can be put after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    text: String,
    /// How many bytes of the text come before its path.
    origin: usize,
}

impl BaseUrl {
    /// The address that a text gives, if it gives one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut url = url::Url::parse(text).ok()?;
        let web = matches!(url.scheme(), "http" | "https") && url.has_host();
        if !web || url.query().is_some() || url.fragment().is_some() {
            return None;
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        let origin = url[..url::Position::BeforePath].len();
        Some(Self { text: url.into(), origin })
    }

    /// An address that leads nowhere, to read the rest of a portal by when its own is missing.
    /// Source: RFC 6761, names under `.invalid`.
    #[must_use]
    pub fn nowhere() -> Self {
        let origin = "https://portal.invalid";
        Self { text: format!("{origin}/"), origin: origin.len() }
    }

    /// The whole address, with a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Its path, with a slash at both ends.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.text[self.origin..]
    }
}

impl Field for BaseUrl {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, Self::parse)
    }

    fn field_type() -> FieldType {
        FieldType::Url
    }
}
