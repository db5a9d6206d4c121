//! The Fluent messages of a language.

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue,
    concurrent::FluentBundle,
    types::{FluentNumber, FluentNumberOptions},
};
use fluent_syntax::{ast::Pattern, parser, serializer};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use super::{
    Arguments, LocaleId,
    nesting::Shallow,
    numbers::NumberFormats,
    plurals::{self, Plurals},
};

/// The Fluent messages of a language, ready to format. Numbers have the locale's digits and select
/// plurals by current CLDR rules. There are no bidirectional isolation marks around values, since
/// pages declare direction in HTML.
pub struct Catalog(FluentBundle<FluentResource>);

/// The error for a message that is missing or could not be formatted completely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncompleteMessage {
    /// Fallback text: each gap is the name in braces, a missing message is its id in brackets.
    pub text: String,
    /// Errors in the Fluent library's words, for authors of strings and templates.
    pub gaps: Vec<String>,
}

impl Catalog {
    /// Creates a catalog from Fluent files. Later messages override earlier ones with the same id.
    /// Messages with syntax errors, or nested too deeply, are left out: [`Strings`](super::Strings) reports them.
    #[must_use]
    pub fn new<'a>(tag: &LocaleId, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let language: LanguageIdentifier = tag.locale().id.to_string().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(digits));
        // The bundle is empty, so neither name is taken.
        let _ = bundle.add_function("NUMBER", number);
        if let Some(rules) = Plurals::new(tag) {
            let _ = bundle.add_function(plurals::PLURAL, move |values, _| match values.first() {
                Some(value) => rules.category(value),
                None => FluentValue::Error,
            });
        }
        let mut catalog = Self(bundle);
        texts.into_iter().for_each(|text| catalog.add(text));
        catalog
    }

    /// Adds the messages of a Fluent file, overriding those with the same id.
    pub fn add(&mut self, text: &str) {
        let shallow = Shallow::of(text);
        let mut resource = parser::parse_runtime(&*shallow.text).unwrap_or_else(|(resource, _)| resource);
        plurals::rewrite(&mut resource);
        let rewritten = serializer::serialize(&resource);
        let resource = FluentResource::try_new(rewritten).unwrap_or_else(|(resource, _)| resource);
        self.0.add_resource_overriding(resource);
    }

    /// Returns `true` if there is a message with that id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.0.has_message(id)
    }

    /// Formats a message. A missing message is formatted as `[id]`, a missing value as `{$name}`:
    /// visible on the page, but not an error.
    #[must_use]
    pub fn format(&self, id: &str, arguments: &Arguments) -> String {
        self.try_format(id, arguments).unwrap_or_else(|incomplete| incomplete.text)
    }

    /// Formats a message.
    ///
    /// # Errors
    /// The message is missing, or a value or another message that it refers to is.
    pub fn try_format(&self, id: &str, arguments: &Arguments) -> Result<String, IncompleteMessage> {
        match self.0.get_message(id).and_then(|message| message.value()) {
            Some(pattern) => self.format_pattern(pattern, arguments),
            None => Err(missing(id)),
        }
    }

    /// Formats the attribute `name` of a message; `None` if there is none.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str, arguments: &Arguments) -> Option<String> {
        let attribute = self.0.get_message(id)?.get_attribute(name)?;
        Some(self.format_pattern(attribute.value(), arguments).unwrap_or_else(|incomplete| incomplete.text))
    }

    fn format_pattern(
        &self,
        pattern: &Pattern<&str>,
        arguments: &Arguments,
    ) -> Result<String, IncompleteMessage> {
        let mut errors = Vec::new();
        let text = self.0.format_pattern(pattern, Some(arguments.as_fluent()), &mut errors).into_owned();
        if errors.is_empty() {
            Ok(text)
        } else {
            Err(IncompleteMessage { text, gaps: errors.iter().map(FluentError::to_string).collect() })
        }
    }
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Catalog").field(&self.0.locales).finish()
    }
}

fn missing(id: &str) -> IncompleteMessage {
    IncompleteMessage { text: format!("[{id}]"), gaps: vec![format!("No message: {id}")] }
}

/// Maximum number of decimals; a double has no more significant ones.
const MAX_DECIMALS: usize = 20;

/// The function `NUMBER($n, minimumFractionDigits: 1, maximumFractionDigits: 2, type: "ordinal")`.
fn number<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            let FluentNumberOptions { minimum_fraction_digits, maximum_fraction_digits, .. } =
                &mut number.options;
            for decimals in [minimum_fraction_digits, maximum_fraction_digits] {
                *decimals = decimals.map(|decimals| decimals.min(MAX_DECIMALS));
            }
            FluentValue::Number(number)
        }
        Some(value) => value.clone(),
        None => FluentValue::Error,
    }
}

/// Formats numbers in the locale's digits; `None` for other values, which the bundle formats
/// itself.
fn digits(value: &FluentValue, formatters: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = without_grouping(number);
    let shown = formatters.with_try_get::<BundleNumbers, _, _>((), |numbers| numbers.0.digits(&plain));
    Some(shown.unwrap_or(plain))
}

/// Returns the number with a decimal point, without digit grouping, with the decimals requested.
fn without_grouping(number: &FluentNumber) -> String {
    let FluentNumberOptions { minimum_fraction_digits, maximum_fraction_digits, .. } = number.options;
    let Some(most) = maximum_fraction_digits else { return number.as_string().into_owned() };
    let mut text = format!("{:.most$}", number.value);
    let least = minimum_fraction_digits.unwrap_or(0);
    while let Some(point) = text.find('.') {
        let decimals = text.len() - point - 1;
        if decimals == 0 || (decimals > least && text.ends_with('0')) {
            text.pop();
        } else {
            break;
        }
    }
    text
}

/// The number formatter of a bundle, created once per bundle.
struct BundleNumbers(NumberFormats);

impl Memoizable for BundleNumbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let tag: LocaleId = language.to_string().parse().map_err(|_| ())?;
        Ok(Self(NumberFormats::new(&tag)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    fn french(text: &str) -> Catalog {
        Catalog::new(&LocaleId::of(Language::FRENCH), [text])
    }

    const PEOPLE: &str = "people = { $count ->\n    [0] personne\n    [one] { $count } personne\n    \
                          [many] { $count } de personnes\n   *[other] { $count } personnes\n}\n";

    #[test]
    fn french_plurals_know_one_many_and_exact_numbers() {
        let catalog = french(PEOPLE);
        let people = |count: f64| catalog.format("people", &Arguments::new().with("count", count));
        assert_eq!(people(0.0), "personne");
        assert_eq!(people(1.0), "1 personne");
        assert_eq!(people(1.5), "1,5 personne");
        assert_eq!(people(2.0), "2 personnes");
        assert_eq!(people(1200.0), "1\u{a0}200 personnes");
        assert_eq!(people(1_000_000.0), "1\u{a0}000\u{a0}000 de personnes");
        assert_eq!(people(1_000_001.0), "1\u{a0}000\u{a0}001 personnes");
        assert_eq!(people(f64::NAN), "NaN personnes");
        assert_eq!(people(-1.0), "-1 personne");
    }

    #[test]
    fn english_plurals_and_ranks() {
        let text = "pages = { $n ->\n    [one] { $n } page\n   *[other] { $n } pages\n}\n\
                    rank = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    \
                    [few] { $n }rd\n   *[other] { $n }th\n}\n";
        let catalog = Catalog::new(&LocaleId::of(Language::ENGLISH), [text]);
        let with = |n: u64| Arguments::new().with("n", n);
        assert_eq!(catalog.format("pages", &with(1)), "1 page");
        assert_eq!(catalog.format("pages", &with(0)), "0 pages");
        for (n, rank) in [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (1022, "1,022nd")] {
            assert_eq!(catalog.format("rank", &with(n)), rank);
        }
    }

    #[test]
    fn a_default_may_be_a_number_and_a_text_may_choose() {
        let catalog = french(
            "a = { $n ->\n    [other] plusieurs\n   *[0] rien\n}\n\
             b = { $nearest ->\n    [none] rien de proche\n   *[other] « { $nearest } »\n}\n",
        );
        assert_eq!(catalog.format("a", &Arguments::new().with("n", 1_u64)), "rien");
        assert_eq!(catalog.format("a", &Arguments::new().with("n", 5_u64)), "plusieurs");
        assert_eq!(catalog.format("b", &Arguments::new().with("nearest", "none")), "rien de proche");
        assert_eq!(catalog.format("b", &Arguments::new().with("nearest", "sct")), "« sct »");
    }

    #[test]
    fn missing_texts_are_reported() {
        let catalog = french("a = De { $from }\nb = { missing }\n");
        assert_eq!(catalog.format("nothing", &Arguments::new()), "[nothing]");
        assert!(!catalog.has("nothing") && catalog.has("a"));
        let incomplete = catalog.try_format("a", &Arguments::new()).unwrap_err();
        assert_eq!(incomplete.text, "De {$from}");
        assert_eq!(incomplete.gaps.len(), 1);
        assert_eq!(catalog.format("b", &Arguments::new()), "{missing}");
    }

    #[test]
    fn later_texts_override_and_keep_their_lines() {
        let tag = LocaleId::of(Language::FRENCH);
        let texts = ["a = Un\nb = Deux\n    .help = Aide\n", "a = Autre\nbad = {\n"];
        let catalog = Catalog::new(&tag, texts);
        assert_eq!(catalog.format("a", &Arguments::new()), "Autre");
        assert_eq!(catalog.attribute("b", "help", &Arguments::new()).as_deref(), Some("Aide"));
        assert_eq!(catalog.attribute("b", "other", &Arguments::new()), None);
        let lines = french("a =\n    Un\n      deux\n\n    trois { \"{\" }\n");
        assert_eq!(lines.format("a", &Arguments::new()), "Un\n  deux\n\ntrois {");
    }

    #[test]
    fn decimals_are_formatted_as_requested() {
        let catalog = french("a = { NUMBER($n, maximumFractionDigits: 1) }\nb = { $n }\n");
        assert_eq!(catalog.format("a", &Arguments::new().with("n", 12.34)), "12,3");
        assert_eq!(catalog.format("a", &Arguments::new().with("n", 12.0)), "12");
        let stated: crate::model::Decimal = "3.10".parse().unwrap();
        assert_eq!(catalog.format("b", &Arguments::new().with("n", &stated)), "3,10");
    }
}
