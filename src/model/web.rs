//! Web and email addresses.

use super::{
    Field, FieldContext, FieldReader, FieldType, Visitor, address_fault, document_format, report_reach,
};
use crate::source::Node;

/// An absolute `https:` or `http:` URL.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Url(String);

/// An email address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Url {
    /// Returns the URL, with invalid characters percent-encoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Parses an absolute Web URL; `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let url = url::Url::parse(text).ok().filter(|_| address_fault(text).is_none())?;
        // The library accepts a URL without its slashes, and `https:https://…`, as one on a host `https`.
        let slashes = text.trim_start().get(url.scheme().len()..).is_some_and(|rest| rest.starts_with("://"));
        let web = matches!(url.scheme(), "http" | "https") && url.has_host() && slashes;
        web.then(|| Self(url.into()))
    }

    /// Returns the host, to show readers the target of a link.
    #[must_use]
    pub fn host(&self) -> &str {
        let after = self.0.split_once("://").map_or("", |(_, rest)| rest);
        after.split(['/', '?', '#']).next().unwrap_or_default()
    }
}

impl Field for Url {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        if let Some(meant) = report_reach(node, reader) {
            return url::Url::parse(&meant).ok().map(|url| Self(url.into()));
        }
        if let Some(name) = node.text().filter(|text| is_file_name(text)) {
            reader.file_in_place_of_address::<Self>(node, name);
            return None;
        }
        reader.parse(node, Self::parse)
    }

    fn field_type() -> FieldType {
        FieldType::Url
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        visitor.url(context, self);
    }
}

/// Returns `true` for the name of a document, without a site: `plan.pdf`, `documents/plan.pdf`.
fn is_file_name(text: &str) -> bool {
    let folder = text.rsplit_once('/').map_or("", |(folder, _)| folder);
    let is_path = folder.is_empty() || !folder.trim_start_matches(['.', '/']).contains(['.', ':']);
    is_path && document_format(text).is_some() && !text.contains(['?', '#', ':', '\\', '@'])
}

/// Returns `true` for an email address without a display name. Source: RFC 5321, section 4.1.2, without
/// texts in quotation marks and addresses of machines, which no public body publishes.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let is_sign = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(letter);
    let is_label = |label: &str| {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(is_part)
    };
    let is_name = name.split('.').all(|part| !part.is_empty() && part.chars().all(is_sign));
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_top = last.len() > 1 && !last.bytes().all(|byte| byte.is_ascii_digit());
    is_name && host.contains('.') && is_top && host.split('.').all(is_label)
}

impl Email {
    /// Returns the address as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Field for Email {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| is_email(text).then(|| Self(text.to_owned())))
    }

    fn field_type() -> FieldType {
        FieldType::Email
    }
}
