//! How plain values are read.

use super::{
    DateError, Decimal, Expects, Field, Language, Localized, PartialDate, Period, Reading, Seat, TimeOfDay,
    Visitor, problems,
    record::{Fields, record},
};
use crate::{
    diagnostic::Diagnostic,
    source::{Node, Shape, Span, Spanned},
};

impl Field for String {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        reading.parse(node, |text| (!text.trim().is_empty()).then(|| text.trim().to_owned()))
    }

    fn expects() -> Expects {
        Expects::Text
    }
}

/// A value with its place.
impl<T: Field> Field for Spanned<T> {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        T::read(node, reading).map(|value| Self::new(value, node.span))
    }

    fn expects() -> Expects {
        T::expects()
    }

    fn visit(&self, seat: Seat, visitor: &mut dyn Visitor) {
        self.value.visit(Seat { span: self.span, ..seat }, visitor);
    }
}

/// `false` unless it says `true`.
impl Field for bool {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        reading.parse(node, |text| text.parse().ok())
    }

    fn absent() -> Option<Self> {
        Some(false)
    }

    fn expects() -> Expects {
        Expects::YesOrNo
    }
}

impl Field for u32 {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        reading.parse(node, |text| text.parse().ok())
    }

    fn expects() -> Expects {
        Expects::WholeNumber
    }
}

impl Field for Decimal {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        reading.parse(node, |text| text.parse().ok())
    }

    fn expects() -> Expects {
        Expects::Number
    }
}

/// A language of the site.
impl Field for Language {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        let scalar = reading.scalar::<Self>(node)?;
        known_language(&scalar.text, node.span, reading)
    }

    fn expects() -> Expects {
        Expects::Language
    }
}

fn known_language(tag: &str, span: Span, reading: &mut Reading<'_>) -> Option<Language> {
    let known = reading.languages.iter().copied().find(|language| language.as_str() == tag);
    if known.is_none() {
        reading.unknown_language(tag, span);
    }
    known
}

/// A map from languages to values. A plain value is refused: which language it is in must be said.
impl<T: Field> Field for Localized<T> {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        let Some(entries) = node.entries() else {
            reading.wrong_type::<Self>(node);
            return None;
        };
        let mut values: Vec<(Language, Spanned<T>)> = Vec::with_capacity(entries.len());
        for (key, node) in entries {
            let Some(language) = known_language(&key.value, key.span, reading) else { continue };
            if let Some((_, first)) = values.iter().find(|(other, _)| *other == language) {
                reading.given_twice(key, first.span);
                continue;
            }
            if node.is_nothing() {
                continue;
            }
            values.extend(Spanned::read(node, reading).map(|value| (language, value)));
        }
        if values.is_empty() && entries.iter().all(|(_, node)| node.is_nothing()) {
            reading.wrong_type::<Self>(node);
            return None;
        }
        Some(values.into_iter().collect())
    }

    fn expects() -> Expects {
        Expects::PerLanguage(Box::new(T::expects()))
    }

    fn visit(&self, seat: Seat, visitor: &mut dyn Visitor) {
        let span = self.spans().next().unwrap_or(seat.span);
        let given: Vec<Language> = self.iter().map(|(language, _)| language).collect();
        visitor.languages(Seat { span, ..seat }, &given);
        for language in given {
            if let Some(value) = self.spanned(language) {
                value.visit(Seat { language: Some(language), ..seat }, visitor);
            }
        }
    }
}

impl Field for TimeOfDay {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        reading.parse(node, |text| text.parse().ok())
    }

    fn expects() -> Expects {
        Expects::Time
    }
}

record! {
    /// A date with the published plan's own words.
    pub struct WordedDate {
        /// Date used to compare and sort.
        /// En français : Date utilisée pour comparer et trier.
        date: PlainDate,
        /// Wording shown on pages instead of the date.
        /// En français : Texte affiché dans les pages au lieu de la date.
        words: Option<Localized<String>>,
    }

    /// The two ends of a period.
    pub struct PeriodEnds {
        /// Start date.
        /// En français : Date de début.
        start: PartialDate,
        /// End date; omit it if no end is set.
        /// En français : Date de fin; à omettre si aucune fin n’est fixée.
        end: Option<PartialDate>,
    }
}

/// A date written as one word, without wording of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct PlainDate(PartialDate);

impl Field for PlainDate {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        let scalar = reading.scalar::<Self>(node)?;
        match scalar.text.parse() {
            Ok(date) => Some(Self(date)),
            Err(DateError::Form) => {
                reading.wrong_type::<Self>(node);
                None
            }
            Err(DateError::Impossible) => {
                let impossible = Diagnostic::new(problems::IMPOSSIBLE_DATE, node.span);
                reading.diagnostics.push(impossible.with("date", scalar.text.as_str()));
                None
            }
        }
    }

    fn expects() -> Expects {
        Expects::Date
    }
}

impl Field for PartialDate {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        if let Shape::Map(_) = node.shape {
            let worded = WordedDate::read(node, reading)?;
            return Some(Self { words: worded.words.unwrap_or_default(), ..worded.date.0 });
        }
        PlainDate::read(node, reading).map(|date| date.0)
    }

    fn expects() -> Expects {
        Expects::Date
    }
}

impl Field for Period {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        let Some(entries) = node.entries() else {
            reading.wrong_type::<Self>(node);
            return None;
        };
        let mut fields = Fields::new(entries, node.span, reading);
        let ends = <PeriodEnds as super::Record>::take(&mut fields, reading);
        fields.finish(reading);
        let PeriodEnds { start, end } = ends?;
        if end.as_ref().is_some_and(|end| end.extent.last_day() < start.extent.first_day()) {
            reading.diagnostics.push(Diagnostic::new(problems::IMPOSSIBLE_PERIOD, node.span));
            return None;
        }
        Some(Self { start, end })
    }

    fn expects() -> Expects {
        Expects::Period
    }
}
