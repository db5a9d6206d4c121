//! A portal and its theme, ready to render.

use std::sync::Arc;

use super::{
    Checks, Lists, OutputFile, Page, PageInputs, PageKey, SiteKey, SitePlan, SourceMap, Theme, ThemeFiles,
    View, files, page_policy,
};
use crate::{
    diagnostic::{Diagnostics, Location},
    locale::Localization,
    model::Address,
    policy::{Directive, Policy},
    resolve::Portal,
    source::Fingerprint,
};

/// A portal with its theme and everything its pages share, computed once.
pub struct Renderer {
    portal: Arc<Portal>,
    theme: Theme,
    lists: Lists,
    plan: SitePlan,
    checks: Checks,
    policy: Policy,
    key: SiteKey,
    /// Hash of `key`, which is part of the key of each page.
    site: Fingerprint,
}

/// A page whose inputs are gathered, ready to be rendered.
pub struct GatheredPage<'r> {
    renderer: &'r Renderer,
    page: &'r Page,
    inputs: PageInputs<'r>,
    view: View<'r>,
}

/// A rendered page, with source marks: they are [stripped](super::strip) before publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedPage {
    /// Its key.
    pub key: PageKey,
    /// Its address.
    pub address: Address,
    /// The HTML document, with source marks.
    pub html: String,
    /// The source of its elements.
    pub source: PageSource,
}

/// The source of a page: where its elements are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageSource {
    /// The source map of the marks.
    pub map: SourceMap,
    /// The template it was rendered from: the location of problems that belong to no element.
    pub template: Location,
}

impl Renderer {
    /// Creates a renderer from a portal and a theme. Reports all problems of the theme; returns
    /// `None` if a template cannot be parsed.
    pub fn new(portal: Portal, files: &ThemeFiles, diagnostics: &mut Diagnostics) -> Option<Self> {
        let portal = Arc::new(portal);
        let theme = Theme::new(files, &portal, diagnostics)?;
        let lists = Lists::of(&portal);
        let plan = SitePlan::new(&portal, &lists);
        let policy = page_policy::of_portal(&portal, theme.assets());
        let key = SiteKey {
            program: Fingerprint::of(env!("PARVIS_BUILD_ID")),
            theme: theme.fingerprint(),
            settings: Fingerprint::of_value(&(&portal.site, policy.to_string())),
            strings: Fingerprint::of_parts(portal.localizations.values().map(Localization::fingerprint)),
        };
        let site = Fingerprint::of_value(&key);
        Some(Self { portal, theme, lists, plan, checks: Checks::default(), policy, key, site })
    }

    /// Returns the hashes of the inputs that all pages share.
    #[must_use]
    pub fn site_key(&self) -> &SiteKey {
        &self.key
    }

    /// Sets the checks that the accessibility statement describes.
    #[must_use]
    pub fn with_checks(self, checks: Checks) -> Self {
        Self { checks, ..self }
    }

    /// Returns the portal.
    #[must_use]
    pub fn portal(&self) -> &Portal {
        &self.portal
    }

    /// Returns every page, in order of address, without duplicates.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        self.plan.pages()
    }

    /// Returns the page at that address.
    #[must_use]
    pub fn page(&self, address: &Address) -> Option<&Page> {
        self.plan.page(address)
    }

    /// Returns the address of the theme's stylesheet.
    #[must_use]
    pub fn stylesheet(&self) -> Option<&Address> {
        self.theme.assets().address(super::STYLESHEET)
    }

    /// Gathers the inputs of a page, without rendering it.
    #[must_use]
    pub fn gather<'r>(&'r self, page: &'r Page) -> GatheredPage<'r> {
        let mut inputs = PageInputs::new(&self.portal, &self.plan, &self.lists, &self.checks, page);
        let view = page.gather(&mut inputs);
        GatheredPage { renderer: self, page, inputs, view }
    }

    /// Returns the key of a page, without rendering it.
    #[must_use]
    pub fn key(&self, page: &Page) -> PageKey {
        self.gather(page).key()
    }

    /// Returns the current source of a page that was rendered earlier under the same key.
    #[must_use]
    pub fn source(&self, page: &Page) -> PageSource {
        let GatheredPage { view, inputs, .. } = self.gather(page);
        self.source_of(view.template, inputs)
    }

    /// Renders a page.
    ///
    /// # Errors
    /// Fails if the template requires a name that does not exist, or cannot be rendered.
    pub fn render(&self, page: &Page) -> Result<RenderedPage, Diagnostics> {
        self.gather(page).render()
    }

    fn source_of(&self, template: &str, inputs: PageInputs<'_>) -> PageSource {
        let templates = self.theme.templates();
        PageSource { map: inputs.into_source_map(templates), template: templates.place(template, 0..0) }
    }

    /// Returns the files that are not pages: assets, files of items, site map, `robots.txt`, and
    /// the files of `static/`, whose paths from the portal's root are in `statics`. Reports and skips a
    /// static file whose address is taken.
    pub fn files(&self, statics: &[String], diagnostics: &mut Diagnostics) -> Vec<OutputFile> {
        files::of(&self.portal, &self.theme, &self.plan, statics, diagnostics)
    }
}

impl GatheredPage<'_> {
    /// Returns the key of the page.
    #[must_use]
    pub fn key(&self) -> PageKey {
        let content = Fingerprint::of_value(&(self.view.template, self.inputs.fingerprint()));
        PageKey { site: self.renderer.site, content }
    }

    /// Renders the page.
    ///
    /// # Errors
    /// Fails if the template requires a name that does not exist, or cannot be rendered.
    pub fn render(self) -> Result<RenderedPage, Diagnostics> {
        let key = self.key();
        let Self { renderer, page, inputs, view } = self;
        let template = view.template;
        let policy = renderer.policy.clone().with(Directive::Image, inputs.image_origins());
        let html = page_policy::insert(&renderer.theme.render(view, page.language)?, &policy);
        let source = renderer.source_of(template, inputs);
        Ok(RenderedPage { key, address: page.address.clone(), html, source })
    }
}
