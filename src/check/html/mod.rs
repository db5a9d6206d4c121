//! Any static site, made by anything: every page in a folder.

mod decode;
mod sheets;

use std::{cell::OnceCell, ops::Range, path::Path};

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::{
    diagnostic::{Diagnostic, Diagnostics, Failure, Place, Spot},
    dom::{Document, Element},
    rules::{self, PageSummary},
    source::{Lines, SourceFile, Sources, Span},
};
use decode::decoded;
use sheets::SiteSheets;

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
    let mut styles = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_owned();
            Failure::system("html-unreadable", &path, &error.into())
        })?;
        if entry.file_type().is_file() && is_page(entry.path()) {
            paths.push(entry.into_path());
        } else if entry.file_type().is_file() && entry.path().extension().is_some_and(|it| it == "css") {
            styles.push(entry.into_path());
        }
    }
    let sheets = SiteSheets::read(folder, &styles);
    let mut looked: Vec<Page> =
        paths.par_iter().map(|path| look(folder, path, &sheets)).collect::<Result<_, Failure>>()?;
    let summaries: Vec<PageSummary> =
        looked.iter_mut().map(|page| std::mem::take(&mut page.summary)).collect();
    for finding in rules::of_site(&summaries) {
        let text = text(&paths[finding.page])?;
        let document = Document::parse(&text);
        let Some(element) = document.at(finding.element).or_else(|| document.root()) else { continue };
        let page = &mut looked[finding.page];
        page.found.push(placed(&page.path, &text, &Lines::of(&text), element, finding.diagnostic));
        page.text = text;
    }
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
    /// The page; empty where nothing was found in it.
    text: String,
    found: Vec<(Range<usize>, Diagnostic)>,
    summary: PageSummary,
}

fn is_page(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default();
    ["html", "htm", "xhtml"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

fn text(path: &Path) -> Result<String, Failure> {
    let bytes = std::fs::read(path).map_err(|error| Failure::system("html-unreadable", path, &error))?;
    Ok(decoded(&bytes).into_owned())
}

fn look(folder: &Path, path: &Path, sheets: &SiteSheets) -> Result<Page, Failure> {
    let text = text(path)?;
    let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let document = sheets.give(Document::parse(&text), &name);
    let lines = OnceCell::new();
    let told = rules::of_page(&document).into_iter().map(|it| {
        let lines = lines.get_or_init(|| Lines::of(&text));
        placed(&name, &text, lines, it.element, it.diagnostic)
    });
    let found: Vec<_> = told.collect();
    let summary = PageSummary::of(&document, &name);
    let text = if found.is_empty() { String::new() } else { text };
    Ok(Page { path: name, text, found, summary })
}

/// A finding with the bytes of its element's start tag and its spot in the page.
fn placed(
    page: &str,
    text: &str,
    lines: &Lines,
    element: Element<'_>,
    diagnostic: Diagnostic,
) -> (Range<usize>, Diagnostic) {
    let bytes = element.bytes();
    let position = lines.position(text, bytes.start);
    let spot = Spot {
        page: page.to_owned(),
        selector: element.selector(),
        line: position.line,
        column: position.column,
        of_template: false,
        pages: 1,
    };
    (bytes, Diagnostic { spot: Some(Box::new(spot)), ..diagnostic })
}
