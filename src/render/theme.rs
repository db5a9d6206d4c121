//! The theme, compiled for one portal.

use std::{collections::BTreeMap, sync::Arc};

use tera::{Context, Tera};

use super::{
    Assets, View,
    budget::{Budget, PageBuffer},
    functions, page_policy, palette, style_addresses, template_errors,
    templates::{TemplateText, Templates},
};
use crate::{
    diagnostic::Diagnostics,
    model::Language,
    render::{ThemeFiles, problems},
    resolve::Portal,
    source::Fingerprint,
};

/// Templates and assets, compiled for one portal and its languages.
pub struct Theme {
    /// One engine per language, so that `t` uses that language wherever it is called.
    engines: BTreeMap<Language, Tera>,
    templates: Arc<Templates>,
    assets: Arc<Assets>,
    budget: Arc<Budget>,
    fingerprint: Fingerprint,
}

impl Theme {
    /// Compiles the templates, collects the assets, and checks the contrast of the portal's colours.
    /// Reports problems; returns `None` if a template cannot be compiled.
    pub fn new(files: &ThemeFiles, portal: &Arc<Portal>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let styles = palette::of(&portal.site, files, diagnostics);
        style_addresses::report_blocked(files, &page_policy::of_settings(&portal.site), diagnostics);
        let assets = Arc::new(Assets::of(files, &styles, diagnostics));
        let templates = Arc::new(Templates::of(files, diagnostics));
        let budget = Arc::new(Budget::default());
        let engine = |language: Language| {
            let mut tera = Tera::new();
            functions::register(&mut tera, language, portal, &assets, &budget);
            tera
        };
        let problems = template_errors::of_all(&templates, || engine(portal.official_language()));
        if !problems.is_empty() {
            diagnostics.append(problems);
            return None;
        }
        let mut engines = BTreeMap::new();
        for &language in portal.languages() {
            let mut tera = engine(language);
            if let Err(error) = tera.add_raw_templates(templates.texts(TemplateText::Marked)) {
                let unreadable = (problems::TEMPLATE_UNREADABLE, TemplateText::Marked);
                diagnostics.append(template_errors::convert(&error, &templates, unreadable));
                return None;
            }
            engines.insert(language, tera);
        }
        Some(Self { engines, templates, assets, budget, fingerprint: files.fingerprint() })
    }

    /// Renders a view's template in that language. The HTML contains source marks.
    ///
    /// # Errors
    /// Fails if the template requires a name that does not exist, or does not end; the diagnostics have
    /// the location.
    pub fn render(&self, view: View<'_>, language: Language) -> Result<String, Diagnostics> {
        let template = view.template;
        let mut page = PageBuffer::default();
        self.budget.begin();
        let filled = view.context().and_then(|context: Context| match self.engines.get(&language) {
            Some(engine) => engine.render_to(template, &context, &mut page),
            None => Err(tera::Error::message(format!("no engine for `{language}`"))),
        });
        let last = self.budget.end();
        if page.is_full {
            self.budget.exceed();
            return Err(std::iter::once(template_errors::endless(&self.templates, last)).collect());
        }
        let unfilled = (problems::TEMPLATE_UNFILLED, TemplateText::Marked);
        let text = filled.and_then(|()| {
            String::from_utf8(page.bytes).map_err(|error| tera::Error::message(error.to_string()))
        });
        text.map_err(|error| template_errors::convert(&error, &self.templates, unfilled))
    }

    /// Returns the templates, for source maps.
    pub(super) fn templates(&self) -> &Arc<Templates> {
        &self.templates
    }

    /// Returns the assets.
    #[must_use]
    pub fn assets(&self) -> &Assets {
        &self.assets
    }

    /// Returns the hash of all files of the theme: only the engine knows which other templates a
    /// template extends, includes or calls.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }
}
