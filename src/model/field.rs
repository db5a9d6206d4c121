//! How a type is read from what an author wrote.

use super::{Collection, FieldContext, Language, Visitor, Vocabulary, problems};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics},
    source::{Node, Scalar, Shape, Span, Spanned},
};

/// What reading needs besides the value itself.
pub struct FieldReader<'a> {
    /// The site's languages, the official one first.
    pub languages: &'a [Language],
    /// Where problems are reported.
    pub diagnostics: &'a mut Diagnostics,
}

/// A type that a field can hold. A value that does not fit is reported and left out; reading goes on,
/// so that one bad field does not hide the next.
pub trait Field: Sized {
    /// Reads a value; `None` when it does not fit, which has then been reported.
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self>;

    /// What stands for the field when it is left out; `None` when it must be there.
    #[must_use]
    fn default_value() -> Option<Self> {
        None
    }

    /// What may be written: for messages, editors' schemas and documentation.
    fn field_type() -> FieldType;

    /// Shows the visitor what in the value leads outside the item.
    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        let _ = (context, visitor);
    }
}

/// What may be written for a field.
#[derive(Clone, Debug)]
pub enum FieldType {
    /// Words on one line.
    Text,
    /// Markdown, of any length.
    Prose,
    /// A number with digits and at most one point.
    Number,
    /// A number from 0 up, without decimals.
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
    /// An address on the Web.
    Url,
    /// An email address.
    Email,
    /// A language of the site.
    Language,
    /// The id of an item of that collection: the name of its folder.
    Id(Collection),
    /// A word of a vocabulary that the portal keeps.
    Term(Vocabulary),
    /// A part of an address.
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
    /// Several values.
    List(Box<FieldType>),
    /// A value for each language.
    PerLanguage(Box<FieldType>),
    /// A value for each of some codes.
    ByCode(Box<FieldType>),
    /// A map with these fields.
    Record(fn() -> Vec<FieldShape>),
    /// Whatever the portal wants.
    Any,
}

/// One field of a record, for schemas and documentation.
#[derive(Clone, Debug)]
pub struct FieldShape {
    /// The name as it is written.
    pub name: &'static str,
    /// Its documentation, from the model's own comments: in English, then in French after
    /// [`FieldShape::IN_FRENCH`].
    pub documentation: &'static str,
    /// What may be written.
    pub field_type: FieldType,
    /// Whether it must be there.
    pub required: bool,
}

impl FieldShape {
    /// What parts the two languages of a field's comment.
    const IN_FRENCH: &str = "En français\u{a0}: ";

    /// What it is, in one sentence in that language; in English for one that comments are not in.
    #[must_use]
    pub fn description(&self, language: Language) -> String {
        let (english, french) =
            self.documentation.split_once(Self::IN_FRENCH).unwrap_or((self.documentation, ""));
        let text = if language == Language::FRENCH { french } else { english };
        text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl FieldType {
    /// The message that says what may be written ("a date, such as 2028-12-31…").
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

    /// Whether the value is given per language: such a field may stand in the front matter of each
    /// text instead of in `item.yaml`.
    #[must_use]
    pub fn is_per_language(&self) -> bool {
        matches!(self, Self::PerLanguage(_))
    }
}

impl FieldReader<'_> {
    /// Reports that the value is of another kind than `T` takes.
    pub fn wrong_type<T: Field>(&mut self, node: &Node) {
        let written = match &node.shape {
            Shape::Null => Argument::term("found-nothing"),
            Shape::List(_) => Argument::term("found-list"),
            Shape::Map(_) => Argument::term("found-map"),
            Shape::Scalar(scalar) => Argument::Text(format!("`{}`", shortened(&scalar.text))),
        };
        self.diagnostics.push(
            Diagnostic::new(problems::WRONG_TYPE, node.span)
                .with("found", written)
                .with("expects", Argument::term(T::field_type().term())),
        );
    }

    /// Reports that the site does not have that language.
    pub fn unknown_language(&mut self, tag: &str, span: Span) {
        self.diagnostics.push(
            Diagnostic::new(problems::UNKNOWN_LANGUAGE, span)
                .with("language", tag)
                .with("known", Argument::choice(self.languages.iter().map(Language::as_str))),
        );
    }

    /// Reports that there is no such field among those known.
    pub fn unknown_field(&mut self, name: &Spanned<String>, known: &[&str]) {
        self.diagnostics.push(
            Diagnostic::new(problems::UNKNOWN_FIELD, name.span)
                .with("field", name.as_str())
                .with("known", Argument::all(known.iter().copied()))
                .with_nearest(name, known.iter().copied()),
        );
    }

    /// Reports that a field, or a language of one, was given before at `first`.
    pub fn given_twice(&mut self, key: &Spanned<String>, first: Span) {
        let twice = Diagnostic::new(problems::DUPLICATE_FIELD, key.span).with("field", key.as_str());
        self.diagnostics.push(twice.with_label(first, "label-first-here"));
    }

    /// The scalar, or `None` after telling that there is none.
    pub fn scalar<'n, T: Field>(&mut self, node: &'n Node) -> Option<&'n Scalar> {
        match &node.shape {
            Shape::Scalar(scalar) => Some(scalar),
            _ => {
                self.wrong_type::<T>(node);
                None
            }
        }
    }

    /// Reads a scalar with `parse`, and tells a wrong type where that gives `None`.
    pub fn parse<T: Field>(&mut self, node: &Node, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let value = parse(&self.scalar::<T>(node)?.text);
        if value.is_none() {
            self.wrong_type::<T>(node);
        }
        value
    }
}

/// A long value cut to what a message has room for.
fn shortened(text: &str) -> String {
    const MAX_CHARS: usize = 40;
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// An optional field: a bad value is reported and counts as left out.
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

/// A list: bad values are reported and left out.
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
