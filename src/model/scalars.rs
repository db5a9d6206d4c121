//! The reading of scalar values.

use super::{
    DateError, Decimal, Field, FieldContext, FieldReader, FieldType, Language, Localized, PartialDate,
    Period, TimeOfDay, Visitor, problems,
    record::{Fields, record},
};
use crate::{
    diagnostic::Diagnostic,
    source::{Node, Shape, Span, Spanned},
};

impl Field for String {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, |text| (!text.trim().is_empty()).then(|| text.trim().to_owned()))
    }

    fn field_type() -> FieldType {
        FieldType::Text
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

fn known_language(tag: &str, span: Span, reader: &mut FieldReader<'_>) -> Option<Language> {
    let known = reader.languages.iter().copied().find(|language| language.as_str() == tag);
    if known.is_none() {
        reader.unknown_language(tag, span);
    }
    known
}

/// A map from languages to values. A plain value is an error, since its language is not known.
impl<T: Field> Field for Localized<T> {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let Some(entries) = node.entries() else {
            reader.wrong_type::<Self>(node);
            return None;
        };
        let mut values: Vec<(Language, Spanned<T>)> = Vec::with_capacity(entries.len());
        for (key, node) in entries {
            let Some(language) = known_language(&key.value, key.span, reader) else { continue };
            if let Some((_, first)) = values.iter().find(|(other, _)| *other == language) {
                reader.given_twice(key, first.span);
                continue;
            }
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
#[derive(Clone, Debug, PartialEq)]
pub struct PlainDate(PartialDate);

impl Field for PlainDate {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let scalar = reader.scalar::<Self>(node)?;
        match scalar.text.parse() {
            Ok(date) => Some(Self(date)),
            Err(DateError::Form) => {
                reader.wrong_type::<Self>(node);
                None
            }
            Err(DateError::Impossible) => {
                let impossible = Diagnostic::new(problems::IMPOSSIBLE_DATE, node.span);
                reader.diagnostics.push(impossible.with("date", scalar.text.as_str()));
                None
            }
        }
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
            return Some(Self { words, span: Some(node.span), ..worded.date.0 });
        }
        PlainDate::read(node, reader).map(|date| Self { span: Some(node.span), ..date.0 })
    }

    fn field_type() -> FieldType {
        FieldType::Date
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        visitor.date(FieldContext { span: self.span.unwrap_or(context.span), ..context }, self);
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
