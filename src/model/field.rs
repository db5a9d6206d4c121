//! The reading of field values from YAML and TOML nodes.

use super::{
    Collection, Correction, FieldContext, Language, Visitor, Vocabulary,
    corrected::{corrected, label},
    field_names::{look_the_same, meant},
    misread::{inline, parts, quoted},
    problems,
};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics},
    source::{Node, Scalar, Shape, Span, Spanned},
};

/// The context for reading values.
pub struct FieldReader<'a> {
    /// Languages of the site, the official one first.
    pub languages: &'a [Language],
    /// Language of the file, for corrected values.
    pub syntax: Syntax,
    /// Diagnostics to report problems to.
    pub diagnostics: &'a mut Diagnostics,
}

/// The languages that values are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// `name: value`.
    Yaml,
    /// `name = value`.
    Toml,
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
    /// A whole number between these two, both included.
    Bounded(u32, u32),
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
            Self::Integer | Self::Bounded(..) => "expects-whole-number",
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
        self.refuse::<T>(node, &Correction::default());
    }

    /// Reports a value of a type other than `T`, with the values that were probably meant.
    pub fn refuse<T: Field>(&mut self, node: &Node, correction: &Correction) {
        let written = match &node.shape {
            Shape::Null => Argument::term("found-nothing"),
            Shape::Scalar(scalar) if scalar.text.trim().is_empty() => Argument::term("found-nothing"),
            Shape::List(_) => Argument::term("found-list"),
            Shape::Map(_) => Argument::term("found-map"),
            Shape::Scalar(scalar) => Argument::Text(format!("`{}`", shortened(&scalar.text))),
        };
        let expected = T::field_type();
        let expects = match &expected {
            FieldType::Enum(words) => labels(words),
            other => self.expectation(other),
        };
        let wrong = Diagnostic::new(problems::WRONG_TYPE, node.span)
            .with("found", written)
            .with("type", Argument::term(expected.short_term()))
            .with("expects", expects);
        self.diagnostics.push(with_correction(wrong, node, correction));
    }

    /// Returns the words for the values of a type, in the syntax of the file.
    pub(super) fn expectation(&self, field_type: &FieldType) -> Argument {
        match (self.syntax, field_type) {
            (Syntax::Toml, FieldType::Record(fields)) => record_in_toml(&fields()).into(),
            (Syntax::Toml, FieldType::PerLanguage(_) | FieldType::Colour | FieldType::Url) => {
                Argument::term(format!("{}-in-settings", field_type.term()))
            }
            (_, other) => Argument::term(other.term()),
        }
    }

    /// Reports the name of a file where an address is expected.
    pub fn file_in_place_of_address<T: Field>(&mut self, node: &Node, name: &str) {
        let own = name.rsplit('/').next().unwrap_or(name);
        self.diagnostics.push(
            Diagnostic::new(problems::WRONG_TYPE, node.span)
                .with("found", format!("`{}`", shortened(name)))
                .with("type", Argument::term(T::field_type().short_term()))
                .with("expects", format!("`file: {}`", inline(own)))
                .with("corrected", "file"),
        );
    }

    /// Reports a language that the site does not have.
    pub fn unknown_language(&mut self, tag: &str, span: Span, meant: Option<Language>) {
        let unknown = Diagnostic::new(problems::UNKNOWN_LANGUAGE, span)
            .with("language", tag)
            .with("known", Argument::choice(self.languages.iter().map(Language::as_str)))
            .with_suggestion(meant.as_ref().map(Language::as_str));
        self.diagnostics.push(match meant {
            Some(meant) if span.start < span.end => unknown.with_fix(span, meant.as_str()),
            _ => unknown,
        });
    }

    /// Reports a word that is not one of a closed list, and returns the one that was meant, if that
    /// is certain.
    pub fn unknown_value(
        &mut self,
        word: &str,
        node: &Node,
        known: &'static [&'static str],
    ) -> Option<&'static str> {
        let correction = corrected(&FieldType::Enum(known), word, |text| known.contains(&text));
        self.unknown_word(word, node, known, &correction)
    }

    /// Reports a word that is not one of a closed list, with the ones that were meant.
    pub fn unknown_word(
        &mut self,
        word: &str,
        node: &Node,
        known: &'static [&'static str],
        correction: &Correction,
    ) -> Option<&'static str> {
        let unknown = Diagnostic::new(problems::UNKNOWN_VALUE, node.span)
            .with("word", word)
            .with("known", labels(known))
            .with_nearest(word, known.iter().copied());
        self.diagnostics.push(with_correction(unknown, node, correction));
        let meant = correction.values.first().filter(|_| correction.certain)?;
        known.iter().copied().find(|word| word == meant)
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

    /// Reports a field whose name has characters that nobody sees.
    pub fn invisible_in_name(&mut self, name: &Spanned<String>, field: &str) {
        let invisible = Diagnostic::new(problems::INVISIBLE_IN_NAME, name.span).with("field", field);
        self.diagnostics.push(invisible.with_fix(name.span, field));
    }

    /// Returns the name of the field that was meant by another name, and reports that name.
    pub fn misnamed<'a>(
        &mut self,
        name: &Spanned<String>,
        fields: &(impl Iterator<Item = &'a str> + Clone),
    ) -> Option<&'a str> {
        let field = meant(name, fields)?;
        if look_the_same(name, field) {
            self.invisible_in_name(name, field);
        } else {
            let unknown = Diagnostic::new(problems::UNKNOWN_FIELD, name.span)
                .with("field", name.as_str())
                .with("known", "")
                .with_suggestion(Some(field));
            self.diagnostics.push(unknown.with_fix(name.span, field));
        }
        Some(field)
    }

    /// Returns the scalar; reports another type and returns `None`.
    pub fn scalar<'n, T: Field>(&mut self, node: &'n Node) -> Option<&'n Scalar> {
        match &node.shape {
            Shape::Scalar(scalar) => Some(scalar),
            Shape::List(items) if let [Node { shape: Shape::Scalar(scalar), .. }] = items.as_slice() => {
                let text = if scalar.quoted { quoted(&scalar.text) } else { scalar.text.clone() };
                self.refuse::<T>(node, &Correction { values: vec![text], certain: false });
                Some(scalar)
            }
            _ => {
                self.wrong_type::<T>(node);
                None
            }
        }
    }

    /// Reads a scalar with `parse`. Reports a text that it refuses, and returns the value that was
    /// probably meant, so that nothing that follows from its absence is reported too.
    pub fn parse<T: Field>(&mut self, node: &Node, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = &self.scalar::<T>(node)?.text;
        if let Some(value) = parse(text) {
            return Some(value);
        }
        let correction = corrected(&T::field_type(), text, |text| parse(text).is_some());
        self.refuse::<T>(node, &correction);
        parse(correction.values.first()?)
    }
}

/// Adds the corrected values as the argument `corrected`, or `none`; a certain one is a fix.
fn with_correction(diagnostic: Diagnostic, node: &Node, correction: &Correction) -> Diagnostic {
    let quoted = matches!(&node.shape, Shape::Scalar(scalar) if scalar.quoted);
    let is_scalar = |value: &str| !value.starts_with(['{', '[', '-']) || value.parse::<f64>().is_ok();
    let written =
        |value: &String| if quoted && is_scalar(value) { format!("\"{value}\"") } else { value.clone() };
    let values: Vec<String> = correction.values.iter().map(written).collect();
    match values.as_slice() {
        [] => diagnostic.with("corrected", "none"),
        [value] if correction.certain => {
            diagnostic.with("corrected", format!("`{value}`")).with_fix(node.span, value.clone())
        }
        values => diagnostic.with("corrected", Argument::choice(values.iter().map(String::as_str))),
    }
}

/// Returns the words of a vocabulary as alternatives, each with its meaning in the reader's language.
fn labels(words: &[&str]) -> Argument {
    Argument::Choice(words.iter().map(|word| label(word)).collect())
}

/// Returns a group of fields as TOML writes it on one line: its required fields, else its first ones.
fn record_in_toml(fields: &[FieldShape]) -> String {
    const MAX_FIELDS: usize = 2;
    let required: Vec<&FieldShape> = fields.iter().filter(|field| field.required).collect();
    let shown = if required.is_empty() { fields.iter().take(MAX_FIELDS).collect() } else { required };
    let shown: Vec<String> = shown.iter().map(|field| format!("{} = …", field.name)).collect();
    format!("`{{{}}}`", shown.join(", "))
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
            Shape::List(nodes) => {
                let parted = reader.parted_at_dashes(&T::field_type(), nodes);
                let nodes = parted.as_deref().unwrap_or(nodes);
                let split = reader.split_at_semicolons::<T>(nodes);
                let nodes = split.as_deref().unwrap_or(nodes);
                Some(nodes.iter().filter_map(|node| T::read(node, reader)).collect())
            }
            _ => {
                let (mut correction, nodes) = as_list(&T::field_type(), node);
                if node.entries().is_some() && reader.syntax == Syntax::Toml {
                    correction = Correction::default();
                }
                reader.refuse::<Self>(node, &correction);
                Some(nodes.iter().filter_map(|node| T::read(node, reader)).collect())
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

/// Returns a value that is not a list as the list that was probably meant: the parts of a text, or
/// one group of fields.
fn as_list(inner: &FieldType, node: &Node) -> (Correction, Vec<Node>) {
    match (&node.shape, inner) {
        (Shape::Scalar(scalar), _) if !matches!(inner, FieldType::Record(_)) => {
            let parts = parts(inner, &scalar.text);
            let item = |part: &&str| if scalar.quoted { format!("\"{part}\"") } else { (*part).to_owned() };
            let list = format!("[{}]", parts.iter().map(item).collect::<Vec<_>>().join(", "));
            let part = |text: &&str| {
                Node::new(
                    Shape::Scalar(Scalar { text: (*text).to_owned(), quoted: scalar.quoted }),
                    node.span,
                )
            };
            let is_plain = |part: &&str| {
                !part.contains(['[', ']', '{', '}', '"', '\'', '#', ',']) && !part.contains(": ")
            };
            let certain = scalar.quoted || parts.iter().all(is_plain);
            let nodes = parts.iter().map(part).collect();
            (Correction { values: vec![list], certain }, nodes)
        }
        (Shape::Map(entries), FieldType::Record(_) | FieldType::PerLanguage(_)) => {
            let first = entries.first().map(|(key, value)| match value.text() {
                Some(text) => format!("- {}: {}", key.value, shortened(text)),
                None => format!("- {}:", key.value),
            });
            (Correction { values: first.into_iter().collect(), certain: false }, vec![node.clone()])
        }
        _ => (Correction::default(), Vec::new()),
    }
}
