//! Portal folder → snapshot, ready to render.

use std::{path::PathBuf, sync::Arc};

use super::checks;
use crate::{
    check,
    config::BaseUrl,
    diagnostic::{Diagnostic, Diagnostics},
    disk,
    load::{self, SourceTree},
    render::{Renderer, THEME_FOLDER, ThemeFiles, report_outdated},
    resolve::{self, Publication},
    source::Sources,
    validate,
};

/// Portal to build, with the date and address to build it for.
#[derive(Clone, Debug)]
pub struct Request {
    /// The portal's folder.
    pub root: PathBuf,
    /// The date the site is built for, and whether drafts are included.
    pub publication: Publication,
    /// The address the site is published at, instead of the one in `site.toml`.
    pub base_url: Option<BaseUrl>,
}

/// A loaded portal, ready to render.
pub struct Snapshot {
    /// The portal's folder.
    pub(super) root: PathBuf,
    /// The text of every file that was read, for displaying problems.
    pub sources: Arc<Sources>,
    /// The renderer, which contains the portal and its theme; `None` if the theme cannot be used.
    pub renderer: Option<Renderer>,
    /// The files of the site that are not pages.
    pub(super) files: Vec<crate::render::OutputFile>,
    /// Problems found so far.
    pub diagnostics: Diagnostics,
    /// Findings of content rules that the portal's settings suppress or disable.
    pub(super) inactive: Vec<Diagnostic>,
}

/// Loads, validates and resolves the portal, and prepares it for rendering.
#[must_use]
pub fn load_snapshot(request: &Request) -> Snapshot {
    let mut diagnostics = Diagnostics::default();
    let tree = load::run(&request.root, &mut diagnostics);
    let mut validated = validate::run(&tree, &mut diagnostics);
    if let Some(base_url) = &request.base_url {
        validated.site.base_url = base_url.clone();
    }
    let theme = theme_files(&request.root, &tree, &mut diagnostics);
    report_outdated(&tree.sources, &mut diagnostics);
    // Without settings, no page is as it will be.
    let has_settings = tree.site.is_some();
    let statics: Vec<String> = tree.statics.iter().map(|file| file.path.clone()).collect();
    let portal = resolve::run(tree, validated, request.publication, &mut diagnostics);
    let content = check::portal(&portal);
    diagnostics.append(content.diagnostics);
    let sources = Arc::clone(&portal.sources);
    let checks = checks::of(&portal);
    let renderer = if has_settings { Renderer::new(portal, &theme, &mut diagnostics) } else { None };
    let renderer = renderer.map(|renderer| renderer.with_checks(checks));
    let files =
        renderer.as_ref().map(|renderer| renderer.files(&statics, &mut diagnostics)).unwrap_or_default();
    Snapshot { root: request.root.clone(), sources, renderer, files, diagnostics, inactive: content.inactive }
}

/// Returns the files of the built-in theme, overridden by the portal's own files.
fn theme_files(root: &std::path::Path, tree: &SourceTree, diagnostics: &mut Diagnostics) -> ThemeFiles {
    let mut files = ThemeFiles::built_in();
    for &file in &tree.theme_texts {
        let source = tree.sources.file(file);
        if let Some(name) = source.path().strip_prefix(THEME_FOLDER) {
            files.insert(name, source.text(), Some(file));
        }
    }
    for file in &tree.theme_files {
        let Some(name) = file.path.strip_prefix(THEME_FOLDER) else { continue };
        match disk::read(&root.join(&file.path)) {
            Ok(bytes) => files.insert(name, bytes, None),
            Err(error) => diagnostics.push(load::unreadable(file.path.clone(), Some(&error))),
        }
    }
    files.report_unused(diagnostics);
    files
}

impl Snapshot {
    /// Returns these diagnostics and those of the snapshot, deduplicated and sorted for display.
    #[must_use]
    pub(super) fn sorted(&self, mut diagnostics: Diagnostics) -> Diagnostics {
        diagnostics.append(self.diagnostics.clone());
        let mut diagnostics = check::dedup(&diagnostics, &self.inactive, &self.sources);
        diagnostics.sort(&self.sources);
        diagnostics
    }
}
