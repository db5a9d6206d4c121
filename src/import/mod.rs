//! The import of other sites' content as items of this portal.
//!
//! [`plan`] reads a Hugo site, a Jekyll site or a table and returns the files to create, with an
//! [`ImportReport`] on everything imported, changed or left out. It writes nothing: the caller
//! does, with [`edit::create`](crate::edit::create), which never overwrites a file.
//!
//! 1. [`hugo`], [`jekyll`]: files → texts with their languages. [`table`]: rows → items.
//! 2. [`site_language`]: the languages of texts. [`alternates`], [`pairing`]: texts → pages.
//!    [`ids`], [`addresses`]: their new ids and addresses.
//! 3. [`fields`], [`body`]: front matter, with the agreement of languages; bodies, unchanged except
//!    for links that would not resolve.
//! 4. [`draft`], [`conform`]: values are checked against the model; those that do not conform are
//!    reported and kept in `extra`.
//! 5. [`merge`]: items that exist in the portal are not changed.

mod addresses;
mod alternates;
mod body;
mod conform;
mod dates;
mod draft;
mod fields;
mod file_names;
mod front_matter;
mod hugo;
mod ids;
mod jekyll;
mod json;
mod links;
mod listing;
mod mapping;
mod merge;
mod pages;
mod pairing;
mod report;
mod site_language;
mod source_page;
mod stated_language;
mod table;
mod target_portal;
mod template_tags;

use std::path::{Path, PathBuf};

pub use report::{ImportReport, Note, NoteKind};

use crate::{
    diagnostic::Failure,
    edit::NewFile,
    model::{Collection, ItemId, ItemKey, Language},
    source::Sources,
};
use site_language::SiteLanguage;
use target_portal::TargetPortal;

/// The format of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum ImportFormat {
    /// A Hugo site.
    Hugo,
    /// A Jekyll site.
    Jekyll,
    /// A table with one item per row.
    Csv,
}

/// The source and the target of an import.
#[derive(Clone, Debug)]
pub struct ImportRequest {
    /// Format of the source.
    pub format: ImportFormat,
    /// Folder of the site, or the table.
    pub source: PathBuf,
    /// Folder of the portal.
    pub root: PathBuf,
    /// Collection of the items.
    pub into: Collection,
    /// Action plan of the items, for commitments.
    pub plan: Option<ItemId>,
    /// Columns of a table with their fields, overriding their headings.
    pub columns: Vec<(String, String)>,
    /// Language of the texts that do not state one; detected if it is `None`.
    pub from_language: Option<Language>,
}

/// The result of planning an import.
#[derive(Debug)]
pub struct ImportPlan {
    /// Report on everything that was read.
    pub report: ImportReport,
    /// Texts that were read; the report's locations refer to them.
    pub sources: Sources,
    /// Files to create.
    pub files: Vec<NewFile>,
    /// Paths of the texts whose language is neither stated, requested nor detected. They are not
    /// imported.
    pub unknown_language: Vec<String>,
}

/// A site that was read.
struct SourceSite {
    texts: Vec<source_page::SourceText>,
    /// Paths of the texts whose language is not known.
    unknown_language: Vec<String>,
    /// Files that belong to no text.
    others: Vec<listing::ListedFile>,
    /// Folder of static files.
    statics: PathBuf,
    base_url: Option<String>,
    tags: template_tags::TagSyntax,
}

/// Reads the source and plans its import.
///
/// # Errors
/// The source or the portal cannot be read, the action plan does not exist, or a column cannot be
/// mapped as requested.
pub fn plan(request: &ImportRequest) -> Result<ImportPlan, Failure> {
    // Relative paths do not show the parent folders of a site, which are needed.
    let source = request
        .source
        .canonicalize()
        .map_err(|error| Failure::system("import-source-unreadable", &request.source, &error))?;
    let portal = TargetPortal::read(&request.root)?;
    check_plan(request, &portal)?;
    let mut sources = Sources::default();
    let mut notes = Vec::new();
    let site_language = SiteLanguage { languages: &portal.languages, requested: request.from_language };
    let mut unknown_language = Vec::new();
    let drafts = match request.format {
        ImportFormat::Csv => table::read(request, &portal, &mut sources, &mut notes)?,
        ImportFormat::Hugo | ImportFormat::Jekyll => {
            let folder = folder(&source)?;
            let mut site = if request.format == ImportFormat::Hugo {
                hugo::read(folder, site_language, &mut sources, &mut notes)
            } else {
                jekyll::read(folder, site_language, &mut sources, &mut notes)
            };
            unknown_language.append(&mut site.unknown_language);
            pages::compose(site, request, &portal, &sources, &mut notes)
        }
    };
    let mut report = ImportReport { notes };
    let files = merge::merge(drafts, &portal, &sources, &mut report);
    report.sort(&sources);
    Ok(ImportPlan { report, sources, files, unknown_language })
}

fn folder(source: &Path) -> Result<&Path, Failure> {
    if source.is_dir() {
        return Ok(source);
    }
    Err(Failure::new("import-source-not-folder").with("path", source.display().to_string()))
}

/// Checks that commitments have an existing plan, and that other items have none.
fn check_plan(request: &ImportRequest, portal: &TargetPortal) -> Result<(), Failure> {
    match (&request.plan, request.into) {
        (None, Collection::Commitments) => Err(Failure::new("import-plan-missing")),
        (Some(_), into) if into != Collection::Commitments => {
            Err(Failure::new("import-plan-for-commitments").with("collection", into.folder()))
        }
        (Some(plan), _) => {
            let key = ItemKey { collection: Collection::ActionPlans, id: plan.clone() };
            let exists = crate::model::is_slug(plan.as_str()) && portal.has(&key);
            exists
                .then_some(())
                .ok_or_else(|| Failure::new("import-plan-unknown").with("plan", plan.as_str()))
        }
        (None, _) => Ok(()),
    }
}
