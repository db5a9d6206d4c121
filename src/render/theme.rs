//! The theme, made ready for one portal.

use std::{collections::BTreeMap, sync::Arc};

use tera::{Context, Tera};

use super::{Assets, View, functions, palette, template_errors};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Place},
    model::Language,
    render::{ThemeFiles, problems},
    resolve::Portal,
    source::{FileId, Fingerprint},
};

/// Templates and assets, made ready for one portal: templates speak its languages.
pub struct Theme {
    /// One engine for each language, so that `t` speaks it wherever it is called.
    engines: BTreeMap<Language, Tera>,
    sources: TemplateSources,
    assets: Arc<Assets>,
    fingerprint: Fingerprint,
}

/// Where each template's text was read, for messages about it.
#[derive(Debug, Default)]
pub(super) struct TemplateSources(BTreeMap<String, (Option<FileId>, String)>);

impl TemplateSources {
    /// The place of a template that was read from the portal's files, byte for byte; the path of
    /// one that is built into the program.
    pub(super) fn place(&self, template: &str, range: std::ops::Range<usize>) -> Place {
        match self.0.get(template) {
            Some((Some(file), _)) => Place::Span(crate::source::Span::new(*file, range.start, range.end)),
            _ => Place::Path(format!("themes/parvis/{template}")),
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, (_, text))| (name.as_str(), text.as_str()))
    }
}

impl Theme {
    /// Reads the templates, gathers the assets, and holds the palette to its contrasts. `None` when
    /// a template cannot be read, which has been told.
    pub fn new(files: &ThemeFiles, portal: &Arc<Portal>, found: &mut Diagnostics) -> Option<Self> {
        let styles = palette::of(&portal.site, files, found);
        let assets = Arc::new(Assets::of(files, &styles, found));
        let mut sources = TemplateSources::default();
        for (name, file) in files.templates() {
            match file.text() {
                Some(text) => {
                    sources.0.insert(name.to_owned(), (file.source, text.to_owned()));
                }
                None => found.push(Diagnostic::new(problems::THEME_NOT_TEXT, sources.place(name, 0..0))),
            }
        }
        let engine = |language: Language| {
            let mut tera = Tera::new();
            functions::register(&mut tera, language, portal, &assets);
            tera
        };
        let problems = template_errors::of_all(&sources, || engine(portal.official_language()));
        if !problems.is_empty() {
            found.append(problems);
            return None;
        }
        let mut engines = BTreeMap::new();
        for &language in portal.languages() {
            let mut tera = engine(language);
            if let Err(error) = tera.add_raw_templates(sources.iter()) {
                found.append(template_errors::told(&error, &sources, problems::TEMPLATE_UNREADABLE));
                return None;
            }
            engines.insert(language, tera);
        }
        let settings = Fingerprint::of(format!("{:?}", portal.site));
        let voices = portal.voices.values().map(crate::locale::Voice::fingerprint);
        let fingerprint = Fingerprint::of_parts([files.fingerprint(), settings].into_iter().chain(voices));
        Some(Self { engines, sources, assets, fingerprint })
    }

    /// Fills a view's template in that language.
    ///
    /// # Errors
    /// When the template lacks something it asks for, at the place where it asks.
    pub fn fill(&self, view: View<'_>, language: Language) -> Result<String, Diagnostics> {
        let template = view.template;
        let filled = view.context().and_then(|context: Context| match self.engines.get(&language) {
            Some(engine) => engine.render(template, &context),
            None => Err(tera::Error::message(format!("no engine for `{language}`"))),
        });
        filled.map_err(|error| template_errors::told(&error, &self.sources, problems::TEMPLATE_UNFILLED))
    }

    /// The files that pages draw on.
    #[must_use]
    pub fn assets(&self) -> &Assets {
        &self.assets
    }

    /// What a page's key holds of the template it is made with, of the site's settings and of its
    /// strings. It covers the whole theme: a template may extend, include and call any other, and
    /// which ones is known to the engine alone.
    #[must_use]
    pub fn fingerprint(&self, _template: &str) -> Fingerprint {
        self.fingerprint
    }
}
