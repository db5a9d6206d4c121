//! What another site holds, as items of this portal.
//!
//! [`plan`] reads a Hugo site, a Jekyll site or a table and gives the files that would be made, with
//! a [`ImportReport`] of everything that was taken, changed or left out. It writes nothing: who asked does,
//! with [`edit::create`](crate::edit::create), which never writes over a file.
//!
//! 1. [`hugo`], [`jekyll`]: from files to texts, each in its language. [`table`]: from rows to items.
//! 2. [`pairing`]: which texts are one page. [`ids`], [`addresses`]: what each is called from now on.
//! 3. [`fields`], [`body`]: what the front matter says, and whether the languages agree; the bodies,
//!    byte for byte but for links that would lead nowhere.
//! 4. [`draft`], [`conform`]: each value held to the model; what does not fit is kept apart, and told.
//! 5. [`merge`]: what is in the portal already is left as it is.

mod addresses;
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
mod source_page;
mod table;
mod target_portal;
mod template_tags;

use std::path::{Path, PathBuf};

pub use report::{ImportReport, Note, NoteKind};

use crate::{
    diagnostic::Failure,
    edit::NewFile,
    model::{Collection, ItemId, ItemKey},
    source::Sources,
};
use target_portal::TargetPortal;

/// What is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportFormat {
    /// A site made with Hugo.
    Hugo,
    /// A site made with Jekyll.
    Jekyll,
    /// A table, one item a row.
    Csv,
}

/// What is imported, from where and into what.
#[derive(Clone, Debug)]
pub struct ImportRequest {
    /// What it is.
    pub format: ImportFormat,
    /// The folder of the site, or the table.
    pub source: PathBuf,
    /// The portal's folder.
    pub root: PathBuf,
    /// The collection that the items go to.
    pub into: Collection,
    /// The action plan that they belong to, for commitments.
    pub plan: Option<ItemId>,
    /// Columns of a table and the fields they are, in place of what their headings say.
    pub columns: Vec<(String, String)>,
}

/// What an import would do.
#[derive(Debug)]
pub struct ImportPlan {
    /// What becomes of everything that was read.
    pub report: ImportReport,
    /// The texts that were read, which the report's places lie in.
    pub sources: Sources,
    /// The files to make.
    pub files: Vec<NewFile>,
}

/// A site, read.
struct SourceSite {
    texts: Vec<source_page::SourceText>,
    /// The files that belong to no text.
    others: Vec<listing::ListedFile>,
    /// The folder whose files are served as they are.
    statics: PathBuf,
    base_url: Option<String>,
    tags: template_tags::TagSyntax,
}

/// Reads what is to be imported, and works out what becomes of it.
///
/// # Errors
/// When the source or the portal cannot be read, the plan does not exist, or a column cannot be what
/// it is asked to be.
pub fn plan(request: &ImportRequest) -> Result<ImportPlan, Failure> {
    // The folders that a site lies in say what its folder does not.
    let source = request
        .source
        .canonicalize()
        .map_err(|error| Failure::system("import-source-unreadable", &request.source, &error))?;
    let portal = TargetPortal::read(&request.root)?;
    check_plan(request, &portal)?;
    let mut sources = Sources::default();
    let mut notes = Vec::new();
    let languages = &portal.languages;
    let drafts = match request.format {
        ImportFormat::Csv => table::read(request, &portal, &mut sources, &mut notes)?,
        ImportFormat::Hugo | ImportFormat::Jekyll => {
            let folder = folder(&source)?;
            let site = if request.format == ImportFormat::Hugo {
                hugo::read(folder, languages, &mut sources, &mut notes)
            } else {
                jekyll::read(folder, languages, &mut sources, &mut notes)
            };
            pages::compose(site, request, &portal, &sources, &mut notes)
        }
    };
    let mut report = ImportReport { notes };
    let files = merge::merge(drafts, &portal, &sources, &mut report);
    report.sort(&sources);
    Ok(ImportPlan { report, sources, files })
}

fn folder(source: &Path) -> Result<&Path, Failure> {
    if source.is_dir() {
        return Ok(source);
    }
    Err(Failure::new("import-source-not-folder").with("path", source.display().to_string()))
}

/// Commitments lie in a plan that exists; nothing else does.
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
