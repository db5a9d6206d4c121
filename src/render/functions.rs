//! What templates can call. No function reads the clock, the environment or chance.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::Assets;
use crate::{
    locale::{Arguments, Localization},
    model::{Address, Language},
    resolve::Portal,
};

/// Something a template asked for and did not get. It travels through the engine, which knows the
/// place, as the text of an error.
pub(super) enum TemplateError<'a> {
    /// A string of the interface, and what it lacks; `none` where it does not exist.
    UnknownString(&'a str, &'a str),
    /// A file of the theme.
    UnknownAsset(&'a str),
}

impl<'a> TemplateError<'a> {
    fn error(&self) -> Error {
        Error::message(match self {
            Self::UnknownString(key, gaps) => format!("asked for a string\u{1f}{key}\u{1f}{gaps}"),
            Self::UnknownAsset(name) => format!("asked for an asset\u{1f}{name}"),
        })
    }

    /// Reads it back from the text of an error.
    pub(super) fn parse(message: &'a str) -> Option<Self> {
        let mut parts = message.split('\u{1f}');
        match (parts.next()?, parts.next(), parts.next()) {
            ("asked for a string", Some(key), Some(gaps)) => Some(Self::UnknownString(key, gaps)),
            ("asked for an asset", Some(name), None) => Some(Self::UnknownAsset(name)),
            _ => None,
        }
    }
}

/// Gives an engine its functions:
/// - `t(key=…, …)`: a string of the interface, or an attribute of one (`id.name`), filled with the
///   other arguments, in the page's language or in the one that `lang` names;
/// - `has_string(key=…)`: whether there is such a string;
/// - `asset(name=…)`: the way from the page to a file of the theme (`parvis.css`, `images/x.svg`);
///   in a component, which must be told the page, `asset(name=…, root=page.root)`;
/// - `count(n=…)`: a whole number as the language groups it;
/// - `percent(part=…, of=…)`: a share in whole percents.
pub(super) fn register(tera: &mut Tera, language: Language, portal: &Arc<Portal>, assets: &Arc<Assets>) {
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

/// The way from the page to the site's root, which `page.root` says.
fn root_of_page(state: &State) -> TeraResult<String> {
    let page: Option<Value> = state.get("page")?;
    let root = page.as_ref().and_then(|page| page.get_from_path("root")?.as_str().map(str::to_owned));
    root.ok_or_else(|| Error::message("`asset` needs `root=page.root` here, where the page is not seen"))
}
