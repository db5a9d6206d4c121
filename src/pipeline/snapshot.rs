//! From a folder to a portal that is ready to render.

use std::{path::PathBuf, sync::Arc};

use super::checks;
use crate::{
    check,
    config::BaseUrl,
    diagnostic::{Diagnostic, Diagnostics},
    load::{self, SourceTree},
    render::{Renderer, ThemeFiles},
    resolve::{self, Publication},
    source::Sources,
    validate,
};

/// What is to be built.
#[derive(Clone, Debug)]
pub struct Request {
    /// The portal's folder.
    pub root: PathBuf,
    /// The day the site is made for, and whether drafts are shown.
    pub publication: Publication,
    /// The address it is published at, in place of the one in `site.toml`.
    pub base_url: Option<BaseUrl>,
}

/// A portal, ready to render.
pub struct Snapshot {
    /// The portal's folder.
    pub(super) root: PathBuf,
    /// Every text that was read, to show problems in.
    pub sources: Arc<Sources>,
    /// The portal with its theme; none where the theme cannot be used.
    pub renderer: Option<Renderer>,
    /// Everything of the site that is no page.
    pub(super) files: Vec<crate::render::OutputFile>,
    /// What is wrong so far.
    pub diagnostics: Diagnostics,
    /// What rules of content found and the portal wants to hear nothing of.
    pub(super) inactive: Vec<Diagnostic>,
}

/// Loads, validates and resolves the portal, and makes it ready to render.
#[must_use]
pub fn load_snapshot(request: &Request) -> Snapshot {
    let mut diagnostics = Diagnostics::default();
    let tree = load::run(&request.root, &mut diagnostics);
    let mut validated = validate::run(&tree, &mut diagnostics);
    if let Some(base_url) = &request.base_url {
        validated.site.base_url = base_url.clone();
    }
    let theme = theme_files(&request.root, &tree, &mut diagnostics);
    let statics: Vec<String> = tree.statics.iter().map(|file| file.path.clone()).collect();
    let portal = resolve::run(tree, validated, request.publication, &mut diagnostics);
    let content = check::portal(&portal);
    diagnostics.append(content.diagnostics);
    let sources = Arc::clone(&portal.sources);
    let checks = checks::of(&portal);
    let renderer =
        Renderer::new(portal, &theme, &mut diagnostics).map(|renderer| renderer.with_checks(checks));
    let files =
        renderer.as_ref().map(|renderer| renderer.files(&statics, &mut diagnostics)).unwrap_or_default();
    Snapshot { root: request.root.clone(), sources, renderer, files, diagnostics, inactive: content.inactive }
}

/// The theme that is built in, with the portal's own files over it.
fn theme_files(root: &std::path::Path, tree: &SourceTree, diagnostics: &mut Diagnostics) -> ThemeFiles {
    const FOLDER: &str = "themes/parvis/";
    let mut files = ThemeFiles::built_in();
    for &file in &tree.theme_texts {
        let source = tree.sources.file(file);
        if let Some(name) = source.path().strip_prefix(FOLDER) {
            files.insert(name, source.text(), Some(file));
        }
    }
    for file in &tree.theme_files {
        let Some(name) = file.path.strip_prefix(FOLDER) else { continue };
        match std::fs::read(root.join(&file.path)) {
            Ok(bytes) => files.insert(name, bytes, None),
            Err(error) => diagnostics.push(load::unreadable(file.path.clone(), Some(&error))),
        }
    }
    files
}

impl Snapshot {
    /// Puts what is wrong in the order it is reported in.
    #[must_use]
    pub(super) fn sorted(&self, mut diagnostics: Diagnostics) -> Diagnostics {
        diagnostics.append(self.diagnostics.clone());
        let mut diagnostics = check::dedup(&diagnostics, &self.inactive);
        diagnostics.sort(&self.sources);
        diagnostics
    }
}
