//! Every page: rendered, looked at, and written.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};

use rayon::prelude::*;

use super::Snapshot;
use crate::{
    check::{self, PageReport, Paths},
    diagnostic::{Diagnostics, Failure},
    load,
    model::{Address, Language, layout},
    render::{FileContent, OutputFile, Page, RenderedPage, Renderer, strip},
    write::{Release, Staging, resolve_symlinks},
};

/// Who wants to know how many of all pages are done.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// What is done with each page once it was rendered and looked at.
pub(super) type PageSink<'a, T> = &'a (dyn Fn(&Page, &RenderedPage) -> Result<T, Failure> + Sync);

/// Every page that could be rendered, with what was kept of it, and what kept others from it.
pub(super) type CheckedPages<T> = (Vec<(PageReport, T)>, Diagnostics);

/// What a build gave.
#[derive(Clone, Debug, PartialEq)]
pub struct BuildReport {
    /// What is wrong, in the order it is reported in.
    pub diagnostics: Diagnostics,
    /// The release that was written; none where something forbade it.
    pub release: Option<Release>,
    /// How many pages each language has.
    pub pages: BTreeMap<Language, usize>,
}

impl Snapshot {
    /// How many pages each language has: those that lead elsewhere, and those shown for an address
    /// that does not exist, do not count.
    #[must_use]
    pub fn pages(&self) -> BTreeMap<Language, usize> {
        let mut count = BTreeMap::new();
        for page in self.renderer.iter().flat_map(Renderer::pages) {
            if page.kind.is_content() {
                *count.entry(page.language).or_default() += 1;
            }
        }
        count
    }

    /// The portal's folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What the file at that address holds, if the site has one that is no page.
    #[must_use]
    pub fn file(&self, address: &Address) -> Option<&FileContent> {
        let at = self.files.binary_search_by(|file| file.address.cmp(address)).ok()?;
        Some(&self.files[at].content)
    }

    /// Renders and looks at every page, and gives everything that is wrong.
    #[must_use]
    pub fn check(&self, progress: Progress<'_>) -> Diagnostics {
        match self.check_pages(progress, &|_, _| Ok(())) {
            Ok(diagnostics) => self.sorted(diagnostics),
            // Nothing is written, so the system refuses nothing.
            Err(_) => self.sorted(Diagnostics::default()),
        }
    }

    /// Renders, looks at and writes every page. The site that was in `out` stands until the new one
    /// is whole, and stays if there is an error, or when `strict` anything at all to report.
    /// `replace` is whether a folder that Parvis did not write may be replaced.
    ///
    /// # Errors
    /// When `out` may not be written to: it holds the portal, or what Parvis did not write, or the
    /// system refuses.
    pub fn build(
        &self,
        out: &Path,
        replace: bool,
        strict: bool,
        progress: Progress<'_>,
    ) -> Result<BuildReport, Failure> {
        self.keep_off_portal(out)?;
        let staging = Staging::open(out, replace)?;
        let (diagnostics, copies) = if self.diagnostics.has_errors() {
            (self.check(progress), Diagnostics::default())
        } else {
            let diagnostics = self.check_pages(progress, &|page, rendered| {
                staging.write(&page.address.path(), strip(&rendered.html).as_bytes())
            })?;
            (self.sorted(diagnostics), self.copy(&staging)?)
        };
        let mut diagnostics = diagnostics;
        diagnostics.append(copies);
        diagnostics.sort(&self.sources);
        let forbidden = diagnostics.has_errors() || strict && !diagnostics.is_empty();
        let release = if forbidden { None } else { Some(staging.publish()?) };
        Ok(BuildReport { diagnostics, release, pages: self.pages() })
    }

    /// Writing the site swaps its folder away: it must not be the portal's, nor hold it, nor be one
    /// that the portal is read from.
    fn keep_off_portal(&self, out: &Path) -> Result<(), Failure> {
        let (root, out_path) = (resolve_symlinks(&self.root), resolve_symlinks(out));
        let read = layout::FOLDERS.map(|folder| root.join(folder));
        if root.starts_with(&out_path) || read.iter().any(|folder| out_path.starts_with(folder)) {
            return Err(Failure::new("write-over-portal").with("path", out.display().to_string()));
        }
        Ok(())
    }

    /// Renders and looks at every page, hands each to `sink`, then looks at them together.
    fn check_pages(&self, progress: Progress<'_>, sink: PageSink<'_, ()>) -> Result<Diagnostics, Failure> {
        let Some(renderer) = &self.renderer else { return Ok(Diagnostics::default()) };
        let (results, mut diagnostics) = self.render_and_check(renderer, progress, sink)?;
        let pages = results.into_iter().map(|(checked, ())| checked).collect();
        diagnostics.append(check::site(renderer.portal(), pages, &|address| render_again(renderer, address)));
        Ok(diagnostics)
    }

    /// Renders and looks at every page in parallel, and hands each to `sink`; they come in the order of
    /// their addresses.
    pub(super) fn render_and_check<T: Send>(
        &self,
        renderer: &Renderer,
        progress: Progress<'_>,
        sink: PageSink<'_, T>,
    ) -> Result<CheckedPages<T>, Failure> {
        let paths = self.paths();
        let notices = notices(renderer);
        let (done, all) = (AtomicUsize::new(0), renderer.pages().len());
        let results: Vec<Result<(PageReport, T), Diagnostics>> = renderer
            .pages()
            .par_iter()
            .map(|page| {
                let rendered = match renderer.render(page) {
                    Ok(rendered) => rendered,
                    Err(problems) => return Ok(Err(problems)),
                };
                let notice = notices.get(&page.language).filter(|_| page.kind.is_content());
                let checked = check::page(&rendered, page.kind.is_content(), &paths, notice);
                let kept = sink(page, &rendered)?;
                progress(done.fetch_add(1, Ordering::Relaxed) + 1, all);
                Ok(Ok((checked, kept)))
            })
            .collect::<Result<_, Failure>>()?;
        let mut diagnostics = Diagnostics::default();
        let mut pages = Vec::with_capacity(results.len());
        for page in results {
            match page {
                Ok(page) => pages.push(page),
                Err(problems) => diagnostics.append(problems),
            }
        }
        Ok((pages, diagnostics))
    }

    /// Every file that the site will have; none where no page can be rendered.
    #[must_use]
    pub fn paths(&self) -> Paths {
        let Some(renderer) = &self.renderer else { return Paths::default() };
        let pages = renderer.pages().iter().map(|page| page.address.path());
        let files = self.files.iter().map(|file| file.address.path());
        Paths::new(pages.chain(files), renderer.portal().site.base_url.path())
    }

    /// Writes what is no page. A file that can no longer be read is reported.
    fn copy(&self, staging: &Staging) -> Result<Diagnostics, Failure> {
        let mut diagnostics = Diagnostics::default();
        for OutputFile { address, content } in &self.files {
            match content {
                FileContent::Bytes(bytes) => staging.write(&address.path(), bytes)?,
                FileContent::Copy(path) => match std::fs::read(self.root.join(path)) {
                    Ok(bytes) => staging.write(&address.path(), &bytes)?,
                    Err(error) => {
                        diagnostics.push(load::unreadable(path.to_string_lossy().into_owned(), Some(&error)));
                    }
                },
            }
        }
        Ok(diagnostics)
    }
}

/// A page, rendered once more to report in it what comparing found.
pub(super) fn render_again(renderer: &Renderer, address: &Address) -> Option<RenderedPage> {
    renderer.render(renderer.page(address)?).ok()
}

/// For each language whose pages must bear a notice, the page that it links to.
fn notices(renderer: &Renderer) -> BTreeMap<Language, Address> {
    let portal = renderer.portal();
    let Some(notices) = &portal.site.notice else { return BTreeMap::new() };
    let pages = notices.iter().filter_map(|(language, notice)| {
        let key = notice.page.any().key();
        let address = portal.addresses.item(&key, language)?;
        Some((language, address.clone()))
    });
    pages.collect()
}
