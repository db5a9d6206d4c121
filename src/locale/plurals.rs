//! Plural selection.
//!
//! The Fluent library has the rules of CLDR 37, without French's `many` (« 1 000 000 de personnes
//! »). Each selector is therefore rewritten when parsed: categories are selected by [`PLURAL`], a
//! function with ICU's current rules, and only exact numbers (`[0]`) by the library.

use fixed_decimal::Decimal;
use fluent_bundle::types::{FluentNumber, FluentNumberType, FluentValue};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource,
    Variant, VariantKey,
};
use icu_plurals::{PluralCategory, PluralOperands, PluralRules, PluralRulesOptions};

use super::LocaleId;

/// The name of the function in a rewritten message. Authors do not need it.
pub(super) const PLURAL: &str = "PLURAL";

/// The plural rules of a locale, for cardinals (« 2 pages ») and ordinals (« 2e page »).
pub(super) struct Plurals {
    counts: PluralRules,
    ranks: PluralRules,
}

impl Plurals {
    /// Creates the rules; `None` if even the root's data are missing, which built-in data prevent.
    pub(super) fn new(tag: &LocaleId) -> Option<Self> {
        let prefs = || tag.locale().into();
        let options = PluralRulesOptions::default();
        Some(Self {
            counts: PluralRules::try_new_cardinal(prefs()).ok()?,
            ranks: PluralRules::try_new(prefs(), options.with_type(icu_plurals::PluralRuleType::Ordinal))
                .ok()?,
        })
    }

    /// Returns the plural category of a number, in Fluent's syntax; any other value unchanged.
    pub(super) fn category<'a>(&self, value: &FluentValue<'a>) -> FluentValue<'a> {
        let FluentValue::Number(number) = value else { return value.clone() };
        let rules = match number.options.r#type {
            FluentNumberType::Cardinal => &self.counts,
            FluentNumberType::Ordinal => &self.ranks,
        };
        let category = operands(number).map_or(PluralCategory::Other, |number| rules.category_for(number));
        FluentValue::from(match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
    }
}

fn operands(number: &FluentNumber) -> Option<PluralOperands> {
    let digits = Decimal::try_from_str(&number.as_string()).ok()?;
    Some(PluralOperands::from(&digits))
}

/// Rewrites every selector of a file.
pub(super) fn rewrite(resource: &mut Resource<&str>) {
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(in_pattern);
                message.attributes.iter_mut().for_each(|attribute| in_pattern(&mut attribute.value));
            }
            Entry::Term(term) => {
                in_pattern(&mut term.value);
                term.attributes.iter_mut().for_each(|attribute| in_pattern(&mut attribute.value));
            }
            _ => {}
        }
    }
}

fn in_pattern(pattern: &mut Pattern<&str>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression);
        }
    }
}

fn in_expression(expression: &mut Expression<&str>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression),
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            for variant in variants.iter_mut() {
                in_pattern(&mut variant.value);
            }
            let (mut exact, mut words): (Vec<_>, Vec<_>) = std::mem::take(variants)
                .into_iter()
                .partition(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
            // The default variant must be among the categories, whatever its key.
            if let Some(default) = exact.iter_mut().find(|variant| variant.default) {
                default.default = false;
                words.push(otherwise(default.value.clone()));
            }
            let plural = plural(selector.clone());
            if exact.is_empty() {
                (*selector, *variants) = (plural, words);
            } else {
                let words = Expression::Select { selector: plural, variants: words };
                exact.push(otherwise(Pattern {
                    elements: vec![PatternElement::Placeable { expression: words }],
                }));
                *variants = exact;
            }
        }
    }
}

fn otherwise(value: Pattern<&str>) -> Variant<&str> {
    Variant { key: VariantKey::Identifier { name: "otherwise" }, value, default: true }
}

fn plural(selector: InlineExpression<&str>) -> InlineExpression<&str> {
    InlineExpression::FunctionReference {
        id: Identifier { name: PLURAL },
        arguments: CallArguments { positional: vec![selector], named: Vec::new() },
    }
}
