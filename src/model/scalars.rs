//! The reading of scalar values.

use super::{
    DateError, Decimal, Field, FieldContext, FieldReader, FieldType, Language, Localized, PartialDate,
    Period, TimeOfDay, Visitor,
    corrected::{Correction, corrected, language_tag},
    field::Syntax,
    misread::{inline, quoted},
    problems,
    record::{Fields, record},
};
use crate::{
    diagnostic::Diagnostic,
    source::{Node, Shape, Span, Spanned},
};

impl Field for String {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let whole = reader.text(node);
        let node = whole.as_ref().unwrap_or(node);
        reader.parse(node, |text| (!text.trim().is_empty()).then(|| text.trim().to_owned()))
    }

    fn field_type() -> FieldType {
        FieldType::Text
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        visitor.text(context, self);
    }
}

/// A value with its span.
impl<T: Field> Field for Spanned<T> {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        T::read(node, reader).map(|value| Self::new(value, node.span))
    }

    fn field_type() -> FieldType {
        T::field_type()
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        self.value.visit(FieldContext { span: self.span, ..context }, visitor);
    }
}

/// A boolean; `false` by default.
impl Field for bool {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| text.parse().ok())
    }

    fn default_value() -> Option<Self> {
        Some(false)
    }

    fn field_type() -> FieldType {
        FieldType::Boolean
    }
}

impl Field for u32 {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| text.parse().ok())
    }

    fn field_type() -> FieldType {
        FieldType::Integer
    }
}

impl Field for Decimal {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| text.parse().ok())
    }

    fn field_type() -> FieldType {
        FieldType::Number
    }
}

/// A language of the site.
impl Field for Language {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let scalar = reader.scalar::<Self>(node)?;
        known_language(&scalar.text, node.span, reader)
    }

    fn field_type() -> FieldType {
        FieldType::Language
    }
}

/// Returns the language of the site with that tag. Reports another tag, and returns the language that
/// was meant, if that is certain.
fn known_language(tag: &str, span: Span, reader: &mut FieldReader<'_>) -> Option<Language> {
    let of_site = |tag: &str| reader.languages.iter().copied().find(|language| language.as_str() == tag);
    of_site(tag).or_else(|| {
        let meant = language_tag(tag).and_then(|tag| of_site(&tag));
        reader.unknown_language(tag, span, meant);
        meant
    })
}

/// A map from languages to values. A plain value is an error, since its language is not known.
impl<T: Field> Field for Localized<T> {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let joined;
        let entries = match &node.shape {
            Shape::Map(entries) => {
                joined = reader.joined_at_commas(entries);
                joined.as_deref().unwrap_or(entries)
            }
            Shape::List(parts) if parts.iter().all(|part| part.entries().is_some()) => {
                joined = Some(parts.iter().filter_map(Node::entries).flatten().cloned().collect::<Vec<_>>());
                let entries = joined.as_deref().unwrap_or_default();
                let lines = entries
                    .iter()
                    .take(1)
                    .filter_map(|(key, node)| Some(format!("{}: {}", key.value, node.text()?)));
                reader.refuse::<Self>(node, &Correction { values: lines.collect(), certain: false });
                entries
            }
            Shape::Scalar(scalar) if !scalar.text.trim().is_empty() => {
                let is_yaml = reader.syntax == Syntax::Yaml;
                let part = |language: &Language| {
                    let is_official = reader.languages.first() == Some(language);
                    match (is_yaml, is_official) {
                        (true, true) => format!("{language}: {}", inline(&scalar.text)),
                        (true, false) => format!("{language}: …"),
                        (false, true) => format!("{language} = {}", quoted(&scalar.text)),
                        (false, false) => format!("{language} = \"…\""),
                    }
                };
                let parts: Vec<String> = reader.languages.iter().map(part).collect();
                let map = format!("{{{}}}", parts.join(", "));
                reader.refuse::<Self>(node, &Correction { values: vec![map], certain: false });
                return None;
            }
            Shape::Null | Shape::Scalar(_) | Shape::List(_) => {
                reader.wrong_type::<Self>(node);
                return None;
            }
        };
        let mut values: Vec<(Language, Spanned<T>)> = Vec::with_capacity(entries.len());
        for (key, node) in entries {
            let tags = reader.languages;
            let split =
                if node.is_null() { reader.unspaced(key, tags.iter().map(Language::as_str)) } else { None };
            let (tag, node) = match &split {
                Some((tag, node)) => (*tag, node),
                None => (key.as_str(), node),
            };
            let Some(language) = known_language(tag, key.span, reader) else { continue };
            if let Some((_, first)) = values.iter().find(|(other, _)| *other == language) {
                reader.given_twice(key, first.span);
                continue;
            }
            let from_comment = if node.is_null() { reader.text_in_comment::<T>(node) } else { None };
            let node = from_comment.as_ref().unwrap_or(node);
            if node.is_null() {
                continue;
            }
            values.extend(Spanned::read(node, reader).map(|value| (language, value)));
        }
        if values.is_empty() && entries.iter().all(|(_, node)| node.is_null()) {
            reader.wrong_type::<Self>(node);
            return None;
        }
        Some(values.into_iter().collect())
    }

    fn field_type() -> FieldType {
        FieldType::PerLanguage(Box::new(T::field_type()))
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        let span = self.spans().next().unwrap_or(context.span);
        let given: Vec<Language> = self.iter().map(|(language, _)| language).collect();
        visitor.languages(FieldContext { span, ..context }, &given);
        for language in given {
            if let Some(value) = self.spanned(language) {
                value.visit(FieldContext { language: Some(language), ..context }, visitor);
            }
        }
    }
}

impl Field for TimeOfDay {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| text.parse().ok())
    }

    fn field_type() -> FieldType {
        FieldType::Time
    }
}

record! {
    /// A date with the published plan's own wording.
    pub struct WordedDate {
        /// Date used to compare and sort.
        /// En français : Date utilisée pour comparer et trier.
        date: PlainDate,
        /// Wording shown on pages instead of the date.
        /// En français : Texte affiché dans les pages au lieu de la date.
        words: Option<Localized<String>>,
    }

    /// The start and end of a period.
    pub struct PeriodEnds {
        /// Start date.
        /// En français : Date de début.
        start: PartialDate,
        /// End date; omit it if no end is set.
        /// En français : Date de fin; à omettre si aucune fin n’est fixée.
        end: Option<PartialDate>,
    }
}

/// A date written as a scalar, without wording.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct PlainDate(PartialDate);

impl Field for PlainDate {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let scalar = reader.scalar::<Self>(node)?;
        let error = match scalar.text.parse() {
            Ok(date) => return Some(Self(PartialDate { span: Some(node.span), ..date })),
            Err(error) => error,
        };
        let correction =
            corrected(&FieldType::Date, &scalar.text, |text| text.parse::<PartialDate>().is_ok());
        if error == DateError::Impossible && correction.values.is_empty() {
            let impossible = Diagnostic::new(problems::IMPOSSIBLE_DATE, node.span);
            reader.diagnostics.push(impossible.with("date", scalar.text.as_str()));
            return None;
        }
        reader.refuse::<Self>(node, &correction);
        // The latest reading: a date that was not given is never overdue.
        let readings = correction.values.iter().filter_map(|value| value.parse::<PartialDate>().ok());
        readings.max_by_key(|date| date.extent).map(Self)
    }

    fn field_type() -> FieldType {
        FieldType::Date
    }
}

impl Field for PartialDate {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        if let Shape::Map(_) = node.shape {
            let worded = WordedDate::read(node, reader)?;
            let words = worded.words.unwrap_or_default();
            let span = worded.date.0.span.map(|_| node.span);
            return Some(Self { words, span, ..worded.date.0 });
        }
        PlainDate::read(node, reader).map(|date| date.0)
    }

    fn field_type() -> FieldType {
        FieldType::Date
    }

    /// A date that was refused is reported already: the one that was meant is not visited.
    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        if let Some(span) = self.span {
            visitor.date(FieldContext { span, ..context }, self);
        }
    }
}

/// A period whose end is before its start, which is reported with its fields, has no value.
impl Field for Period {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let Some(entries) = node.entries() else {
            reader.wrong_type::<Self>(node);
            return None;
        };
        let mut fields = Fields::new(entries, node.span, reader);
        let ends = <PeriodEnds as super::Record>::take(&mut fields, reader);
        fields.finish(reader);
        let PeriodEnds { start, end } = ends?;
        if end.as_ref().is_some_and(|end| end.extent.last_day() < start.extent.first_day()) {
            return None;
        }
        Some(Self { start, end })
    }

    fn field_type() -> FieldType {
        FieldType::Period
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        self.start.visit(FieldContext { name: "start", ..context }, visitor);
        self.end.visit(FieldContext { name: "end", ..context }, visitor);
    }
}
