//! What a problem says, before it is worded.

use std::borrow::Cow;

use jiff::civil::Date;

/// A Fluent message id with its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The id in `locale/messages/`.
    pub id: Cow<'static, str>,
    /// The arguments by name, in the order given.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// A value that a message shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// The author's own words, or a name in code form: shown as it is.
    Text(String),
    /// A count: decides plurals, shown as the reader's locale writes it.
    Number(u64),
    /// A day: written as the reader's locale writes it.
    Day(Date),
    /// The month of a day, with its year: written as the reader's locale writes it.
    Month(Date),
    /// Another message, worded in the reader's language too.
    Term(Cow<'static, str>),
    /// The author's own words in several languages, each with its tag: shown in the reader's, else in
    /// the first.
    Worded(Vec<(String, String)>),
    /// Several, joined as the reader's language joins a list of choices ("a, b or c").
    Choice(Vec<Argument>),
    /// Several, joined as the reader's language joins a list of all of them ("a, b and c").
    All(Vec<Argument>),
}

impl Message {
    /// The message `id` without arguments.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), arguments: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

impl Argument {
    /// Another message, worded in the reader's language too.
    pub fn term(id: impl Into<Cow<'static, str>>) -> Self {
        Self::Term(id.into())
    }

    /// Names in code form, of which one is to be chosen.
    pub fn choice<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Choice(names.into_iter().map(Self::code).collect())
    }

    /// Names in code form, all of them meant.
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
