//! HTML reports: embedded templates, filled with autoescape on.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult};

use crate::{
    diagnostic::Message,
    html::push_text,
    locale::Messages,
    model::Language,
    policy::{Directive, Policy, Source},
};

/// Templates by name.
const TEMPLATES: &[(&str, &str)] = &[
    ("page.html", include_str!("templates/page.html")),
    ("overlay.html", include_str!("templates/overlay.html")),
    ("panel.html", include_str!("templates/panel.html")),
    ("status.html", include_str!("templates/status.html")),
    ("translations.html", include_str!("templates/translations.html")),
    ("conformance.html", include_str!("templates/conformance.html")),
];

/// Template engine for each language of the program.
static ENGINES: LazyLock<BTreeMap<Language, Tera>> =
    LazyLock::new(|| Messages::LANGUAGES.into_iter().map(|language| (language, engine(language))).collect());

/// Creates an engine with the function `t(id=…, count=…)`, which returns a message in `language`, and
/// the filter `code`, which gives HTML.
#[expect(
    clippy::expect_used,
    reason = "an embedded template that cannot be parsed is a defect of the program"
)]
fn engine(language: Language) -> Tera {
    let mut tera = Tera::new();
    let messages = Arc::new(Messages::of(language));
    tera.register_function("t", move |arguments: Kwargs, _: &State| -> TeraResult<String> {
        let message = Message::new(arguments.must_get::<String>("id")?);
        let count = arguments.get::<usize>("count")?;
        Ok(messages.text(&match count {
            Some(count) => message.with("count", count),
            None => message,
        }))
    });
    tera.register_filter("code", |text: &str, _: Kwargs, _: &State| with_code(text));
    tera.add_raw_templates(TEMPLATES.iter().copied()).expect("embedded templates parse");
    tera
}

/// Returns a text as HTML, with what is between backticks as code.
fn with_code(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, (code, after))) =
        rest.split_once('`').and_then(|(before, rest)| Some((before, rest.split_once('`')?)))
    {
        push_text(&mut html, before);
        html.push_str("<code>");
        push_text(&mut html, code);
        html.push_str("</code>");
        rest = after;
    }
    push_text(&mut html, rest);
    html
}

/// Fills a template with the fields of `view` and `lang`, the language of the messages.
///
/// # Panics
/// Never: the view of each template has the fields it uses.
#[expect(clippy::expect_used, reason = "a template that asks for another field is a defect of the program")]
pub(super) fn fill(template: &str, view: &impl Serialize, messages: &Messages) -> String {
    let mut context = Context::from_serialize(view).expect("a view is a map of fields");
    context.insert("lang", messages.language().as_str());
    let engine = ENGINES.get(&messages.language()).expect("an engine for each language of the program");
    engine.render(template, &context).expect("a view has the fields of its template")
}

/// Renders a self-contained page for sharing, not publishing; `template` extends `page.html`, which
/// asks search engines not to index it.
#[must_use]
pub fn page(template: &str, title: &Message, view: &impl Serialize, messages: &Messages) -> String {
    #[derive(Serialize)]
    struct Page<'v, V> {
        title: String,
        policy: String,
        #[serde(flatten)]
        view: &'v V,
    }
    fill(template, &Page { title: messages.text(title), policy: policy().to_string(), view }, messages)
}

/// Returns the policy of a report, which loads and runs nothing: its styles are in the page itself.
fn policy() -> Policy {
    let nothing = [Directive::Default, Directive::Form, Directive::Base];
    let policy = nothing.into_iter().fold(Policy::default(), |policy, directive| policy.with(directive, []));
    policy.with(Directive::Style, [Source::Inline])
}

#[cfg(test)]
mod tests {
    use super::with_code;

    #[test]
    fn text_between_backticks_is_code() {
        for (text, html) in [
            ("a `<b>` & `c`", "a <code>&lt;b&gt;</code> &amp; <code>c</code>"),
            ("`a` b ` c", "<code>a</code> b ` c"),
            ("``<", "<code></code>&lt;"),
            ("", ""),
        ] {
            assert_eq!(with_code(text), html);
        }
    }
}
