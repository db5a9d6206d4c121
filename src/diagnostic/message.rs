//! Messages, before they are formatted in a language.

use std::borrow::Cow;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A Fluent message id with its arguments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// Id in `locale/messages/`.
    pub id: Cow<'static, str>,
    /// Arguments by name, in the order given.
    pub arguments: Vec<(Cow<'static, str>, Argument)>,
}

/// Argument of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Argument {
    /// Text shown as is: the author's own, or a name in code format.
    Text(String),
    /// A number: selects plurals, and is formatted for the reader's locale.
    Number(u64),
    /// A number with decimals, written with a decimal point and formatted for the reader's locale.
    Decimal(String),
    /// A date, formatted for the reader's locale.
    Day(Date),
    /// The month and year of a date, formatted for the reader's locale.
    Month(Date),
    /// Another message, in the reader's language.
    Term(Cow<'static, str>),
    /// The author's text in several languages, by language tag: shown in the reader's language,
    /// otherwise in the first one.
    Worded(Vec<(String, String)>),
    /// List of alternatives, joined in the reader's language ("a, b or c").
    Choice(Vec<Argument>),
    /// List of all elements, joined in the reader's language ("a, b and c").
    All(Vec<Argument>),
}

impl Message {
    /// Creates a message without arguments.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), arguments: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((Cow::Borrowed(name), value.into()));
        self
    }
}

impl Argument {
    /// Creates an argument from another message.
    pub fn term(id: impl Into<Cow<'static, str>>) -> Self {
        Self::Term(id.into())
    }

    /// Creates a list of alternatives from names in code format.
    pub fn choice<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Choice(names.into_iter().map(Self::code).collect())
    }

    /// Creates a list of all elements from names in code format.
    pub fn all<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self::All(names.into_iter().map(Self::code).collect())
    }

    fn code(name: &str) -> Self {
        Self::Text(format!("`{name}`"))
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Number(count as u64)
    }
}
