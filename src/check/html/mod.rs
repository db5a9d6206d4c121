//! Any static site, made by anything: every page in a folder.

mod decode;

use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::{
    diagnostic::{Diagnostic, Diagnostics, Failure, Place, Spot},
    dom::Document,
    rules,
    source::{Lines, SourceFile, Sources, Span},
};
use decode::decoded;

/// What was found in the pages of a folder.
#[derive(Debug, Default)]
pub struct Looked {
    /// The pages that something was found in, by their path in the folder.
    pub sources: Sources,
    /// What was found.
    pub found: Diagnostics,
    /// How many pages there are.
    pub pages: usize,
}

/// Holds every page in a folder to the rules of pages.
///
/// # Errors
/// When the folder, or a page in it, cannot be read.
pub fn html(folder: &Path) -> Result<Looked, Failure> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_owned();
            Failure::system("html-unreadable", &path, &error.into())
        })?;
        if entry.file_type().is_file() && is_page(entry.path()) {
            paths.push(entry.into_path());
        }
    }
    let looked: Vec<Page> =
        paths.par_iter().map(|path| look(folder, path)).collect::<Result<_, Failure>>()?;
    let mut all = Looked { pages: looked.len(), ..Looked::default() };
    for page in looked.into_iter().filter(|page| !page.found.is_empty()) {
        let file = all.sources.add(SourceFile::new(page.path, page.text));
        for (range, mut diagnostic) in page.found {
            diagnostic.place = Place::Span(Span::new(file, range.start, range.end));
            all.found.push(diagnostic);
        }
    }
    all.found.sort(&all.sources);
    Ok(all)
}

struct Page {
    path: String,
    text: String,
    found: Vec<(std::ops::Range<usize>, Diagnostic)>,
}

fn is_page(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default();
    ["html", "htm", "xhtml"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

fn look(folder: &Path, path: &Path) -> Result<Page, Failure> {
    let bytes = std::fs::read(path).map_err(|error| Failure::system("html-unreadable", path, &error))?;
    let text = decoded(&bytes);
    let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let document = Document::parse(&text);
    let told = rules::of_page(&document);
    let lines = (!told.is_empty()).then(|| Lines::of(&text));
    let found = told
        .into_iter()
        .map(|finding| {
            let bytes = finding.element.bytes();
            let position = lines.as_ref().map(|lines| lines.position(&text, bytes.start));
            let spot = Spot {
                page: name.clone(),
                selector: finding.element.selector(),
                line: position.map_or(1, |position| position.line),
                column: position.map_or(1, |position| position.column),
                of_template: false,
                pages: 1,
            };
            (bytes, Diagnostic { spot: Some(Box::new(spot)), ..finding.diagnostic })
        })
        .collect();
    Ok(Page { path: name, text: text.into_owned(), found })
}
