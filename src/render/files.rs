//! Everything of the site that is no page.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use super::{SitePlan, Theme, file_addresses, problems, robots, sitemap};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    model::Address,
    resolve::Portal,
};

/// A file of the site that is no page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Where it is.
    pub address: Address,
    /// What it holds.
    pub content: FileContent,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileContent {
    /// These bytes.
    Bytes(Vec<u8>),
    /// What the file of that path, from the portal's root, holds when it is written.
    Copy(PathBuf),
}

/// Every file, in the order of addresses.
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
        files.insert(file_addresses::of_item_file(file), FileContent::Copy(PathBuf::from(&file.path)));
    }
    files.insert(Address::file("sitemap.xml"), FileContent::Bytes(sitemap::of(portal, plan).into_bytes()));
    let robots_txt = Address::file("robots.txt");
    files.insert(robots_txt.clone(), FileContent::Bytes(robots::of(&portal.site).into_bytes()));
    let pages = plan.pages().iter().map(|page| page.address.path());
    let taken: BTreeSet<String> = pages.chain(files.keys().map(Address::path)).collect();
    for path in statics {
        let address = Address::file(path.strip_prefix("static/").unwrap_or(path));
        if address != robots_txt && conflicts(address.as_str(), &taken) {
            let diagnostic = Diagnostic::new(problems::FILE_IN_THE_WAY, Location::Path(path.clone()));
            diagnostics.push(diagnostic.with("address", address.to_string()));
            continue;
        }
        files.insert(address, FileContent::Copy(PathBuf::from(path)));
    }
    files.into_iter().map(|(address, content)| OutputFile { address, content }).collect()
}

/// Whether a file cannot stand at that path: another stands there, or it would be a folder of
/// others, or another would have to be its folder.
fn conflicts(path: &str, taken: &BTreeSet<String>) -> bool {
    let inside = format!("{path}/");
    let is_folder = taken.range(inside.clone()..).next().is_some_and(|other| other.starts_with(&inside));
    let under_file = path.match_indices('/').any(|(end, _)| taken.contains(&path[..end]));
    taken.contains(path) || is_folder || under_file
}
