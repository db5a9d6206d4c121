//! Writing of the site: [`Snapshot::check`] and [`Snapshot::build`].

use std::{collections::BTreeMap, path::Path};

use super::{PageChanges, Progress, Snapshot};
use crate::{
    cache::PortalCache,
    check::Paths,
    diagnostic::{Diagnostic, Diagnostics, Failure, Location},
    load,
    model::{Address, Language, layout},
    render::{FileContent, OutputFile, Renderer},
    write::{Copied, Release, Staging, resolve_symlinks},
};

/// Result of a build.
#[derive(Clone, Debug, PartialEq)]
pub struct BuildReport {
    /// Problems, sorted for display.
    pub diagnostics: Diagnostics,
    /// The release that was written; `None` if an error, or a warning in strict mode, prevented it.
    pub release: Option<Release>,
    /// Number of content pages in each language.
    pub pages: BTreeMap<Language, usize>,
    /// The pages that were rendered, and why.
    pub changes: PageChanges,
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

    /// Checks every page, and returns all problems. Pages that are as in the cache are neither rendered nor
    /// checked again.
    #[must_use]
    pub fn check(&self, cache: &mut PortalCache, progress: Progress<'_>) -> Diagnostics {
        match self.check_pages(cache, None, progress) {
            Ok((diagnostics, _)) => self.sorted(diagnostics),
            // Cannot happen: only writing fails.
            Err(_) => self.sorted(Diagnostics::default()),
        }
    }

    /// Checks and writes every page. Pages and files that are as in the cache are kept. The previous site in
    /// `out` is replaced only when the new one is complete, and kept if there is an error, or, if `strict`,
    /// any problem. `replace` allows deleting what Parvis did not write in `out`.
    ///
    /// # Errors
    /// Fails if `out` may not be written to: it contains the portal, is a folder the portal is read
    /// from, or contains files that Parvis did not write; or on a system error.
    pub fn build(
        &self,
        cache: &mut PortalCache,
        out: &Path,
        replace: bool,
        strict: bool,
        progress: Progress<'_>,
    ) -> Result<BuildReport, Failure> {
        self.keep_off_portal(out)?;
        let staging = Staging::open(out, replace, std::mem::take(&mut cache.outputs))?;
        let is_broken = self.diagnostics.has_errors();
        let (found, changes) = self.check_pages(cache, (!is_broken).then_some(&staging), progress)?;
        let mut diagnostics = self.sorted(found);
        if !is_broken {
            diagnostics.append(self.copy(&staging)?);
        }
        diagnostics.sort(&self.sources);
        let forbidden = diagnostics.has_errors() || strict && !diagnostics.is_empty();
        let release = if forbidden {
            cache.outputs = staging.discard();
            None
        } else {
            let (release, outputs) = staging.publish()?;
            cache.outputs = outputs;
            Some(release)
        };
        Ok(BuildReport { diagnostics, release, pages: self.pages(), changes })
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
                FileContent::Bytes(bytes) => {
                    staging.write(&address.path(), bytes)?;
                }
                FileContent::Copy(path) => {
                    let shown = path.to_string_lossy().into_owned();
                    match staging.copy(&address.path(), &self.root.join(path))? {
                        Copied::Complete { .. } => {}
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
