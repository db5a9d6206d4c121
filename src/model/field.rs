//! The reading of field values from YAML and TOML nodes.

use super::{Collection, FieldContext, Language, Visitor, Vocabulary, problems};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics},
    source::{Node, Scalar, Shape, Span, Spanned},
};

/// The context for reading values.
pub struct FieldReader<'a> {
    /// Languages of the site, the official one first.
    pub languages: &'a [Language],
    /// Diagnostics to report problems to.
    pub diagnostics: &'a mut Diagnostics,
}

/// A type of field value. An invalid value is reported and left out, and reading continues, so that
/// one error does not hide the next.
pub trait Field: Sized {
    /// Reads a value; reports an invalid one and returns `None`.
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self>;

    /// Returns the value of a missing field; `None` if the field is required.
    #[must_use]
    fn default_value() -> Option<Self> {
        None
    }

    /// Returns the type, for messages, editors' schemas and documentation.
    fn field_type() -> FieldType;

    /// Calls the visitor for each value that refers to something outside the item.
    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        let _ = (context, visitor);
    }
}

/// The type of a field.
#[derive(Clone, Debug)]
pub enum FieldType {
    /// A line of text.
    Text,
    /// Markdown, of any length.
    Prose,
    /// A decimal number.
    Number,
    /// A natural number, from 0.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A date of any precision.
    Date,
    /// A map with `start` and `end`.
    Period,
    /// A month of the year, from 1 to 12.
    Month,
    /// A time of day.
    Time,
    /// A Web URL.
    Url,
    /// An email address.
    Email,
    /// A language of the site.
    Language,
    /// The id of an item of that collection: the name of its folder.
    Id(Collection),
    /// A term of a vocabulary defined by the portal.
    Term(Vocabulary),
    /// A segment of an address.
    Slug,
    /// A code, such as `C01.2`.
    Code,
    /// An item of any collection, such as `org:sct`.
    Reference,
    /// The name of a file in the item's own folder.
    File,
    /// A colour such as `#12294a`.
    Colour,
    /// One of these words.
    Enum(&'static [&'static str]),
    /// A list of values.
    List(Box<FieldType>),
    /// A value for each language.
    PerLanguage(Box<FieldType>),
    /// A value for each code.
    ByCode(Box<FieldType>),
    /// A map with these fields.
    Record(fn() -> Vec<FieldShape>),
    /// Any value.
    Any,
}

/// One field of a record, for schemas and documentation.
#[derive(Clone, Debug)]
pub struct FieldShape {
    /// Name.
    pub name: &'static str,
    /// Documentation, from the comments of the model: in English, then in French after
    /// [`FieldShape::IN_FRENCH`].
    pub documentation: &'static str,
    /// Type.
    pub field_type: FieldType,
    /// `true` if the field is required.
    pub required: bool,
}

impl FieldShape {
    /// The separator between the two languages of a field's comment.
    const IN_FRENCH: &str = "En français\u{a0}: ";

    /// Returns the description in one sentence in that language; in English for other languages.
    #[must_use]
    pub fn description(&self, language: Language) -> String {
        let (english, french) =
            self.documentation.split_once(Self::IN_FRENCH).unwrap_or((self.documentation, ""));
        let text = if language == Language::FRENCH { french } else { english };
        text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl FieldType {
    /// Returns the id of the message that describes the type ("a date, such as 2028-12-31…").
    #[must_use]
    pub fn term(&self) -> &'static str {
        match self {
            Self::Text => "expects-text",
            Self::Prose => "expects-prose",
            Self::Number => "expects-number",
            Self::Integer => "expects-whole-number",
            Self::Boolean => "expects-yes-or-no",
            Self::Date => "expects-date",
            Self::Period => "expects-period",
            Self::Month => "expects-month",
            Self::Time => "expects-time",
            Self::Url => "expects-url",
            Self::Email => "expects-email",
            Self::Language => "expects-language",
            Self::Id(_) | Self::Term(_) | Self::Slug => "expects-id",
            Self::Code => "expects-text",
            Self::Reference => "expects-reference",
            Self::File => "expects-file",
            Self::Colour => "expects-colour",
            Self::Enum(_) => "expects-word",
            Self::List(_) => "expects-list",
            Self::PerLanguage(_) => "expects-per-language",
            Self::ByCode(_) => "expects-by-code",
            Self::Record(_) => "expects-record",
            Self::Any => "expects-anything",
        }
    }

    /// Returns the id of the message with the name of the type: `type-date`.
    fn short_term(&self) -> String {
        self.term().replacen("expects", "type", 1)
    }

    /// Returns `true` if the field is localized: it can then be in the front matter of each text
    /// instead of `item.yaml`.
    #[must_use]
    pub fn is_per_language(&self) -> bool {
        matches!(self, Self::PerLanguage(_))
    }
}

impl FieldReader<'_> {
    /// Reports a value of a type other than `T`.
    pub fn wrong_type<T: Field>(&mut self, node: &Node) {
        let written = match &node.shape {
            Shape::Null => Argument::term("found-nothing"),
            Shape::Scalar(scalar) if scalar.text.trim().is_empty() => Argument::term("found-nothing"),
            Shape::List(_) => Argument::term("found-list"),
            Shape::Map(_) => Argument::term("found-map"),
            Shape::Scalar(scalar) => Argument::Text(format!("`{}`", shortened(&scalar.text))),
        };
        let expected = T::field_type();
        let expects = match &expected {
            FieldType::Enum(words) => Argument::choice(words.iter().copied()),
            other => Argument::term(other.term()),
        };
        self.diagnostics.push(
            Diagnostic::new(problems::WRONG_TYPE, node.span)
                .with("found", written)
                .with("type", Argument::term(expected.short_term()))
                .with("expects", expects),
        );
    }

    /// Reports a language that the site does not have.
    pub fn unknown_language(&mut self, tag: &str, span: Span) {
        self.diagnostics.push(
            Diagnostic::new(problems::UNKNOWN_LANGUAGE, span)
                .with("language", tag)
                .with("known", Argument::choice(self.languages.iter().map(Language::as_str))),
        );
    }

    /// Reports a word that is not one of a closed list.
    pub fn unknown_value(&mut self, word: &str, node: &Node, known: &[&'static str]) {
        self.diagnostics.push(
            Diagnostic::new(problems::UNKNOWN_VALUE, node.span)
                .with("word", word)
                .with("known", Argument::choice(known.iter().copied()))
                .with_nearest(word, known.iter().copied()),
        );
    }

    /// Reports an unknown field.
    pub fn unknown_field(&mut self, name: &Spanned<String>, known: &[&str]) {
        self.diagnostics.push(
            Diagnostic::new(problems::UNKNOWN_FIELD, name.span)
                .with("field", name.as_str())
                .with("known", Argument::all(known.iter().copied()))
                .with_nearest(name, known.iter().copied()),
        );
    }

    /// Reports a field, or a language of one, that was already given at `first`.
    pub fn given_twice(&mut self, key: &Spanned<String>, first: Span) {
        let twice = Diagnostic::new(problems::DUPLICATE_FIELD, key.span).with("field", key.as_str());
        self.diagnostics.push(twice.with_label(first, "label-first-here"));
    }

    /// Returns the scalar; reports another type and returns `None`.
    pub fn scalar<'n, T: Field>(&mut self, node: &'n Node) -> Option<&'n Scalar> {
        match &node.shape {
            Shape::Scalar(scalar) => Some(scalar),
            _ => {
                self.wrong_type::<T>(node);
                None
            }
        }
    }

    /// Reads a scalar with `parse`; reports a wrong type if that returns `None`.
    pub fn parse<T: Field>(&mut self, node: &Node, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let value = parse(&self.scalar::<T>(node)?.text);
        if value.is_none() {
            self.wrong_type::<T>(node);
        }
        value
    }
}

/// Truncates a long value for a message.
fn shortened(text: &str) -> String {
    const MAX_CHARS: usize = 40;
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// An optional field: an invalid value is reported and treated as missing.
impl<T: Field> Field for Option<T> {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        Some(T::read(node, reader))
    }

    fn default_value() -> Option<Self> {
        Some(None)
    }

    fn field_type() -> FieldType {
        T::field_type()
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        if let Some(value) = self {
            value.visit(context, visitor);
        }
    }
}

/// A list: invalid values are reported and skipped.
impl<T: Field> Field for Vec<T> {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        match &node.shape {
            Shape::List(nodes) => Some(nodes.iter().filter_map(|node| T::read(node, reader)).collect()),
            _ => {
                reader.wrong_type::<Self>(node);
                Some(Self::new())
            }
        }
    }

    fn default_value() -> Option<Self> {
        Some(Self::new())
    }

    fn field_type() -> FieldType {
        FieldType::List(Box::new(T::field_type()))
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        for value in self {
            value.visit(context, visitor);
        }
    }
}
