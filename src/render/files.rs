//! The files of the site that are not pages.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use super::{SitePlan, Theme, file_addresses, problems, robots, sitemap};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    model::{Address, folded_path, layout},
    resolve::Portal,
};

/// A file of the site that is not a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Its address.
    pub address: Address,
    /// Its content.
    pub content: FileContent,
}

/// The content of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileContent {
    /// The content itself.
    Bytes(Vec<u8>),
    /// A copy of the file at this path from the portal's root, made when the site is written.
    Copy(PathBuf),
}

/// Returns every file, in order of address.
pub(super) fn of(
    portal: &Portal,
    theme: &Theme,
    plan: &SitePlan,
    statics: &[String],
    diagnostics: &mut Diagnostics,
) -> Vec<OutputFile> {
    let mut files = BTreeMap::new();
    for (address, bytes) in theme.assets().iter() {
        files.insert(address.clone(), FileContent::Bytes(bytes.to_vec()));
    }
    for file in portal.items.metas().flat_map(|meta| meta.files.values()) {
        files.insert(file_addresses::of_file(file), content_of_item_file(portal, &file.path));
    }
    files.insert(Address::file("sitemap.xml"), FileContent::Bytes(sitemap::of(portal, plan).into_bytes()));
    let robots_txt = Address::file("robots.txt");
    files.insert(robots_txt.clone(), FileContent::Bytes(robots::of(&portal.site).into_bytes()));
    let pages = plan.pages().iter().map(|page| page.address.path());
    let release = std::iter::once(layout::RELEASE.to_owned());
    let taken: BTreeSet<String> =
        pages.chain(files.keys().map(Address::path)).chain(release).map(|path| folded_path(&path)).collect();
    for path in statics {
        let address = file_addresses::of_path(path);
        if address != robots_txt && conflicts(&folded_path(address.as_str()), &taken) {
            let diagnostic = Diagnostic::new(problems::FILE_IN_THE_WAY, Location::Path(path.clone()));
            diagnostics.push(diagnostic.with("address", address.to_string()));
            continue;
        }
        files.insert(address, FileContent::Copy(PathBuf::from(path)));
    }
    files.into_iter().map(|(address, content)| OutputFile { address, content }).collect()
}

/// Returns the content of a file of an item: the file itself, or an SVG file without its active parts.
fn content_of_item_file(portal: &Portal, path: &str) -> FileContent {
    let drawing = portal.drawings.get(path);
    match drawing.and_then(|drawing| drawing.cleaned(portal.sources.file(drawing.file).text())) {
        Some(cleaned) => FileContent::Bytes(cleaned.into_bytes()),
        None => FileContent::Copy(PathBuf::from(path)),
    }
}

/// Returns `true` if a file cannot have that folded path: another file has it, or one of the two would have
/// to be a folder of the other.
fn conflicts(path: &str, taken: &BTreeSet<String>) -> bool {
    let inside = format!("{path}/");
    let is_folder = taken.range(inside.clone()..).next().is_some_and(|other| other.starts_with(&inside));
    let under_file = path.match_indices('/').any(|(end, _)| taken.contains(&path[..end]));
    taken.contains(path) || is_folder || under_file
}
