//! Rendering, checking and writing of every page: [`Snapshot::check`] and [`Snapshot::build`].

use std::{
    collections::BTreeMap,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};

use rayon::prelude::*;

use super::Snapshot;
use crate::{
    check::{self, PageReport, Paths, SharedParts, SiteReports},
    diagnostic::{Diagnostic, Diagnostics, Failure, Location},
    load,
    model::{Address, Language, layout},
    render::{FileContent, OutputFile, Page, RenderedPage, Renderer, strip},
    write::{Copied, Release, Staging, resolve_symlinks},
};

/// Progress callback: (done, total), in pages.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// Callback for each page once it is rendered and checked.
pub(super) type PageSink<'a, T> = &'a (dyn Fn(&Page, &RenderedPage) -> Result<T, Failure> + Sync);

/// Report of each page that was rendered, with the value its sink returned, and the problems of the
/// pages that could not be rendered.
pub(super) type CheckedPages<T> = (Vec<(PageReport, T)>, Diagnostics);

/// Result of a build.
#[derive(Clone, Debug, PartialEq)]
pub struct BuildReport {
    /// Problems, sorted for display.
    pub diagnostics: Diagnostics,
    /// The release that was written; `None` if an error, or a warning in strict mode, prevented it.
    pub release: Option<Release>,
    /// Number of content pages in each language.
    pub pages: BTreeMap<Language, usize>,
}

impl Snapshot {
    /// Returns the number of pages in each language. Redirects and "not found" pages do not count.
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

    /// Returns the portal's folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the content of the file at `address`, or `None` if the site has no such file. Pages
    /// are not files in this sense.
    #[must_use]
    pub fn file(&self, address: &Address) -> Option<&FileContent> {
        let at = self.files.binary_search_by(|file| file.address.cmp(address)).ok()?;
        Some(&self.files[at].content)
    }

    /// Renders and checks every page, and returns all problems.
    #[must_use]
    pub fn check(&self, progress: Progress<'_>) -> Diagnostics {
        match self.check_pages(progress, &|_, _| Ok(())) {
            Ok(diagnostics) => self.sorted(diagnostics),
            // Cannot happen: only a sink fails, and this one does not.
            Err(_) => self.sorted(Diagnostics::default()),
        }
    }

    /// Renders, checks and writes every page. The previous site in `out` is replaced only when the
    /// new one is complete, and kept if there is an error, or, if `strict`, any problem. `replace`
    /// allows deleting what Parvis did not write in `out`.
    ///
    /// # Errors
    /// Fails if `out` may not be written to: it contains the portal, is a folder the portal is read
    /// from, or contains files that Parvis did not write; or on a system error.
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

    /// Fails if `out` is the portal's folder, contains it, or is inside a folder that the portal is
    /// read from: publishing replaces the whole output folder.
    fn keep_off_portal(&self, out: &Path) -> Result<(), Failure> {
        let (root, out_path) = (resolve_symlinks(&self.root), resolve_symlinks(out));
        let read = layout::FOLDERS.map(|folder| root.join(folder));
        if root.starts_with(&out_path) || read.iter().any(|folder| out_path.starts_with(folder)) {
            return Err(Failure::new("write-over-portal").with("path", out.display().to_string()));
        }
        Ok(())
    }

    /// Renders and checks every page, passes each to `sink`, then checks the pages as a site.
    fn check_pages(&self, progress: Progress<'_>, sink: PageSink<'_, ()>) -> Result<Diagnostics, Failure> {
        let Some(renderer) = &self.renderer else { return Ok(Diagnostics::default()) };
        let paths = self.paths();
        let (results, mut diagnostics) = self.render_and_check(renderer, &paths, progress, sink)?;
        let pages: Vec<PageReport> = results.into_iter().map(|(checked, ())| checked).collect();
        let found = with_reports(renderer, &pages, &paths, |reports| check::site(renderer.portal(), reports));
        diagnostics.append(found);
        Ok(diagnostics)
    }

    /// Renders and checks every page in parallel and passes each to `sink`. Results are in the
    /// order of the page addresses.
    pub(super) fn render_and_check<T: Send>(
        &self,
        renderer: &Renderer,
        paths: &Paths,
        progress: Progress<'_>,
        sink: PageSink<'_, T>,
    ) -> Result<CheckedPages<T>, Failure> {
        let shared = SharedParts::default();
        let (done, all) = (AtomicUsize::new(0), renderer.pages().len());
        let results: Vec<Result<(PageReport, T), Diagnostics>> = renderer
            .pages()
            .par_iter()
            .map(|page| {
                let rendered = match renderer.render(page) {
                    Ok(rendered) => rendered,
                    Err(problems) => return Ok(Err(problems)),
                };
                let checked = check::page(&rendered, page.kind.is_content(), paths, &shared);
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

    /// Returns the path of every file that the site will have; empty if the theme cannot be used.
    #[must_use]
    pub fn paths(&self) -> Paths {
        let Some(renderer) = &self.renderer else { return Paths::default() };
        let pages = renderer.pages().iter().map(|page| page.address.path());
        let files = self.files.iter().map(|file| file.address.path());
        Paths::new(pages.chain(files), renderer.portal().site.base_url.path())
    }

    /// Writes the files that are not pages. A file that can no longer be read, or that changes while it is
    /// copied, is reported.
    fn copy(&self, staging: &Staging) -> Result<Diagnostics, Failure> {
        let mut diagnostics = Diagnostics::default();
        for OutputFile { address, content } in &self.files {
            match content {
                FileContent::Bytes(bytes) => staging.write(&address.path(), bytes)?,
                FileContent::Copy(path) => {
                    let shown = path.to_string_lossy().into_owned();
                    match staging.copy(&address.path(), &self.root.join(path))? {
                        Copied::Complete(_) => {}
                        Copied::Unreadable(error) => diagnostics.push(load::unreadable(shown, Some(&error))),
                        Copied::Changing => {
                            let changing = load::problems::FILE_CHANGING;
                            diagnostics.push(Diagnostic::new(changing, Location::Path(shown)));
                        }
                    }
                }
            }
        }
        Ok(diagnostics)
    }
}

/// Calls `look` with the reports of all pages and the ways to locate what they report.
pub(super) fn with_reports<T>(
    renderer: &Renderer,
    pages: &[PageReport],
    paths: &Paths,
    look: impl FnOnce(&SiteReports<'_>) -> T,
) -> T {
    let notices = notices(renderer);
    let notice = |address: &Address| {
        let page = renderer.page(address).filter(|page| page.kind.is_content())?;
        notices.get(&page.language)
    };
    look(&SiteReports {
        pages,
        paths,
        notice: &notice,
        source: &|address| Some(renderer.source(renderer.page(address)?)),
        render_again: &|address| renderer.render(renderer.page(address)?).ok(),
    })
}

/// Returns the page that the language notice links to, for each language that has a notice.
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
