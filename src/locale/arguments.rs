//! The arguments of a Fluent message.

use std::borrow::Cow;

use fluent_bundle::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};

use crate::model::Decimal;

/// The values of a message's variables, by name.
#[derive(Debug, Default)]
pub struct Arguments<'a>(FluentArgs<'a>);

/// A value: a text, formatted as it is, or a number, formatted in the locale's digits and usable
/// for plural selection.
#[derive(Clone, Debug, PartialEq)]
pub struct Value<'a>(FluentValue<'a>);

impl<'a> Arguments<'a> {
    /// Creates an empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Self {
        self.0.set(name, value.into().0);
        self
    }

    pub(super) fn as_fluent(&self) -> &FluentArgs<'a> {
        &self.0
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self(text.as_str().into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<u64> for Value<'_> {
    fn from(count: u64) -> Self {
        Self(count.into())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self(count.into())
    }
}

/// A number that is not finite (such as the quotient of zeros) is formatted as text: `NaN`.
impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Self(if number.is_finite() { number.into() } else { number.to_string().into() })
    }
}

/// Formatted with the decimals it was written with.
impl From<&Decimal> for Value<'_> {
    fn from(number: &Decimal) -> Self {
        let decimals = number.as_str().split_once('.').map(|(_, decimals)| decimals.len());
        let options = FluentNumberOptions { minimum_fraction_digits: decimals, ..Default::default() };
        Self(FluentNumber::new(number.to_f64(), options).into())
    }
}
