//! A portal and its theme, ready to render.

use std::sync::Arc;

use super::{
    Checks, Lists, OutputFile, Page, PageInputs, PageKey, SitePlan, SourceMap, Theme, ThemeFiles, View, files,
};
use crate::{
    diagnostic::{Diagnostics, Location},
    model::Address,
    resolve::Portal,
    source::Fingerprint,
};

/// A portal with its theme and all that its pages share, worked out once.
pub struct Renderer {
    portal: Arc<Portal>,
    theme: Theme,
    lists: Lists,
    plan: SitePlan,
    checks: Checks,
}

/// A page as it is made: what is published is [stripped](super::strip) of its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedPage {
    /// The name of everything it was made from.
    pub key: PageKey,
    /// Where it is.
    pub address: Address,
    /// The document, each element with its marks.
    pub html: String,
    /// What the marks stand for.
    pub map: SourceMap,
    /// The template that it was made with, for what is traced back to no element of it.
    pub template: Location,
}

impl Renderer {
    /// Makes a portal ready to render with that theme. `None` when a template cannot be read; that,
    /// and whatever else is wrong with the theme, is told.
    pub fn new(portal: Portal, files: &ThemeFiles, diagnostics: &mut Diagnostics) -> Option<Self> {
        let portal = Arc::new(portal);
        let theme = Theme::new(files, &portal, diagnostics)?;
        let lists = Lists::of(&portal);
        let plan = SitePlan::new(&portal, &lists);
        Some(Self { portal, theme, lists, plan, checks: Checks::default() })
    }

    /// The same, whose accessibility statement says how its pages are checked.
    #[must_use]
    pub fn with_checks(self, checks: Checks) -> Self {
        Self { checks, ..self }
    }

    /// The portal.
    #[must_use]
    pub fn portal(&self) -> &Portal {
        &self.portal
    }

    /// Every page, in the order of their addresses, each of which is there once.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        self.plan.pages()
    }

    /// The page at that address.
    #[must_use]
    pub fn page(&self, address: &Address) -> Option<&Page> {
        self.plan.page(address)
    }

    /// The address of the theme's stylesheet.
    #[must_use]
    pub fn stylesheet(&self) -> Option<&Address> {
        self.theme.assets().address(super::STYLESHEET)
    }

    /// The name of everything a page is made from. The same key, the same page.
    #[must_use]
    pub fn key(&self, page: &Page) -> PageKey {
        let mut inputs = self.inputs(page);
        let template = page.gather(&mut inputs).template;
        self.full_key(template, &inputs)
    }

    /// Renders a page.
    ///
    /// # Errors
    /// When its template lacks something it asks for.
    pub fn render(&self, page: &Page) -> Result<RenderedPage, Diagnostics> {
        let mut inputs = self.inputs(page);
        let view = page.gather(&mut inputs);
        let key = self.full_key(view.template, &inputs);
        let template = self.theme.templates().place(view.template, 0..0);
        let html = self.theme.render(view, page.language)?;
        let map = inputs.into_source_map(self.theme.templates());
        Ok(RenderedPage { key, address: page.address.clone(), html, map, template })
    }

    /// What the marks of a page stand for now, for a page that was rendered before under the same key.
    #[must_use]
    pub fn map(&self, page: &Page) -> SourceMap {
        let mut inputs = self.inputs(page);
        let _: View<'_> = page.gather(&mut inputs);
        inputs.into_source_map(self.theme.templates())
    }

    /// Everything of the site that is no page: the assets, the files of items, the site map,
    /// `robots.txt`, and those of `static/`, whose paths from the portal's root `statics` lists.
    /// One that would take another's place is told and left out.
    pub fn files(&self, statics: &[String], diagnostics: &mut Diagnostics) -> Vec<OutputFile> {
        files::of(&self.portal, &self.theme, &self.plan, statics, diagnostics)
    }

    fn inputs(&self, page: &Page) -> PageInputs<'_> {
        PageInputs::new(&self.portal, &self.plan, &self.lists, &self.checks, page)
    }

    fn full_key(&self, template: &str, inputs: &PageInputs<'_>) -> PageKey {
        let version = env!("CARGO_PKG_VERSION").as_bytes();
        let theme = self.theme.fingerprint(template);
        PageKey(Fingerprint::of_parts([version, theme.as_ref(), inputs.key().0.as_ref()]))
    }
}
