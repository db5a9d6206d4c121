//! The functions that templates can call. None reads the clock, the environment or random numbers.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::{
    Assets,
    budget::{Budget, StepPlace},
    source_map::STEP,
};
use crate::{
    locale::{Arguments, Localization},
    model::{Address, Language},
    resolve::Portal,
};

/// Maximum number of numbers in a `range`.
const MAX_NUMBERS: i128 = 10_000;

/// A request of a template that cannot be fulfilled. The engine carries it as an error message, since
/// the engine knows the location.
pub(super) enum TemplateError<'a> {
    /// An interface string, with the gaps in it; `none` if the string does not exist.
    UnknownString(&'a str, &'a str),
    /// A file that is not in the theme.
    UnknownAsset(&'a str),
    /// A step that the page's budget does not allow.
    Endless(StepPlace),
}

impl<'a> TemplateError<'a> {
    fn error(&self) -> Error {
        Error::message(match self {
            Self::UnknownString(key, gaps) => format!("asked for a string\u{1f}{key}\u{1f}{gaps}"),
            Self::UnknownAsset(name) => format!("asked for an asset\u{1f}{name}"),
            Self::Endless(StepPlace { template, start, end }) => {
                format!("takes too long\u{1f}{template}\u{1f}{start}\u{1f}{end}")
            }
        })
    }

    /// Parses an error message written by [`Self::error`]; `None` for any other.
    pub(super) fn parse(message: &'a str) -> Option<Self> {
        let mut parts = message.split('\u{1f}');
        match (parts.next()?, parts.next(), parts.next()) {
            ("asked for a string", Some(key), Some(gaps)) => Some(Self::UnknownString(key, gaps)),
            ("asked for an asset", Some(name), None) => Some(Self::UnknownAsset(name)),
            ("takes too long", Some(template), Some(start)) => Some(Self::Endless(StepPlace {
                template: template.parse().ok()?,
                start: start.parse().ok()?,
                end: parts.next()?.parse().ok()?,
            })),
            _ => None,
        }
    }
}

/// Registers the template functions in an engine:
/// - `t(key=…, …)`: an interface string, or an attribute of one (`id.name`), formatted with the
///   other arguments, in the page's language or in the language `lang`;
/// - `has_string(key=…)`: `true` if the interface string exists;
/// - `asset(name=…)`: the URL of a theme file (`parvis.css`, `images/x.svg`), relative to the page;
///   in a component, which does not see `page`, `asset(name=…, root=page.root)`;
/// - `count(n=…)`: a whole number with the digit grouping of the language;
/// - `percent(part=…, of=…)`: a proportion as a whole percentage;
/// - `range(start=…, end=…, step_by=…)`: whole numbers, of which the engine would make any number.
///
/// And the one that the marked text calls, to count steps.
pub(super) fn register(
    tera: &mut Tera,
    language: Language,
    portal: &Arc<Portal>,
    assets: &Arc<Assets>,
    budget: &Arc<Budget>,
) {
    register_limits(tera, budget);
    let localizations = Arc::clone(portal);
    tera.register_function("t", move |values: Kwargs, _: &State| -> TeraResult<Value> {
        let localization = match values.get::<&str>("lang")? {
            Some(tag) => tag.parse().ok().and_then(|other: Language| localizations.localizations.get(&other)),
            None => localizations.localizations.get(&language),
        };
        let key: &str = values.must_get("key")?;
        let localization = localization.ok_or_else(|| TemplateError::UnknownString(key, "none").error())?;
        format_string(localization, key, &values)
    });
    let localizations = Arc::clone(portal);
    tera.register_function("has_string", move |values: Kwargs, _: &State| -> TeraResult<bool> {
        let key: &str = values.must_get("key")?;
        Ok(localizations
            .localizations
            .get(&language)
            .is_some_and(|localization| localization.strings().has(key)))
    });
    let files = Arc::clone(assets);
    tera.register_function("asset", move |values: Kwargs, state: &State| -> TeraResult<String> {
        let name: &str = values.must_get("name")?;
        let address = files.address(name).ok_or_else(|| TemplateError::UnknownAsset(name).error())?;
        let root = match values.get::<&str>("root")? {
            Some(root) => root.to_owned(),
            None => root_of_page(state)?,
        };
        Ok(format!("{root}{}", Address::as_str(address)))
    });
    let localizations = Arc::clone(portal);
    tera.register_function("count", move |values: Kwargs, _: &State| -> TeraResult<String> {
        let count: u64 = values.must_get("n")?;
        let localization = localizations.localizations.get(&language);
        Ok(localization.map_or_else(|| count.to_string(), |localization| localization.locale().count(count)))
    });
    let localizations = Arc::clone(portal);
    tera.register_function("percent", move |values: Kwargs, _: &State| -> TeraResult<String> {
        let (part, of): (f64, f64) = (values.must_get("part")?, values.must_get("of")?);
        let localization = localizations.localizations.get(&language);
        Ok(localization.map_or_else(String::new, |localization| localization.locale().percent(part / of, 0)))
    });
}

fn register_limits(tera: &mut Tera, budget: &Arc<Budget>) {
    let steps = Arc::clone(budget);
    tera.register_function(STEP, move |values: Kwargs, _: &State| -> TeraResult<bool> {
        let number = |name| values.must_get::<u64>(name);
        let offset = |name| number(name).map(|offset| usize::try_from(offset).unwrap_or(usize::MAX));
        let place = StepPlace { template: offset("template")?, start: offset("start")?, end: offset("end")? };
        let spent = steps.spend(number("cost")?, place).and_then(|()| match values.get::<Value>("of") {
            Ok(Some(value)) => steps.spend_value(&value, place),
            _ => Ok(()),
        });
        spent.map(|()| true).map_err(|_| TemplateError::Endless(place).error())
    });
    tera.register_function("range", |values: Kwargs, _: &State| -> TeraResult<Vec<i64>> {
        let (start, end) = (values.get::<i64>("start")?.unwrap_or_default(), values.must_get::<i64>("end")?);
        let step = values.get::<i64>("step_by")?.unwrap_or(1);
        let numbers = i128::from(end) - i128::from(start);
        let count = if step == 0 { -1 } else { numbers / i128::from(step) };
        if !(0..=MAX_NUMBERS).contains(&count) {
            return Err(Error::message(format!("`range` makes {MAX_NUMBERS} numbers at most")));
        }
        let is_before = |number: &i64| if step > 0 { *number < end } else { *number > end };
        let next = |number: &i64| number.checked_add(step);
        Ok(std::iter::successors(Some(start), next).take_while(is_before).collect())
    });
}

fn format_string(localization: &Localization, key: &str, values: &Kwargs) -> TeraResult<Value> {
    let mut arguments = Arguments::new();
    for (name, value) in values.iter().filter(|(name, _)| !matches!(name.as_str(), Some("key" | "lang"))) {
        let name = name.as_str().unwrap_or_default().to_owned();
        arguments = match (value.as_i64(), value.as_f64()) {
            (Some(number), _) => arguments.with(name, number),
            (None, Some(number)) => arguments.with(name, number),
            (None, None) => arguments.with(name, value.to_string()),
        };
    }
    if let Some((id, attribute)) = key.split_once('.') {
        let text = localization.strings().attribute(id, attribute, &arguments);
        return text.map(Value::from).ok_or_else(|| TemplateError::UnknownString(key, "none").error());
    }
    if !localization.strings().has(key) {
        return Err(TemplateError::UnknownString(key, "none").error());
    }
    match localization.strings().try_format(key, &arguments) {
        Ok(text) => Ok(Value::from(text)),
        Err(incomplete) => Err(TemplateError::UnknownString(key, &incomplete.gaps.join("; ")).error()),
    }
}

/// Returns the relative path from the page to the site's root: `page.root`.
fn root_of_page(state: &State) -> TeraResult<String> {
    let page: Option<Value> = state.get("page")?;
    let root = page.as_ref().and_then(|page| page.get_from_path("root")?.as_str().map(str::to_owned));
    root.ok_or_else(|| Error::message("`asset` needs `root=page.root` here, where the page is not seen"))
}
