//! `parvis import`: imports the content of another site as items of this portal.

use std::{io::IsTerminal, path::Path};

use inquire::Select;
use serde::Serialize;

use super::{
    ExitStatus,
    arguments::{ImportArgs, ReportFormat},
    init,
    terminal::Terminal,
};
use crate::{
    diagnostic::{Failure, Location, Message, nearest},
    edit,
    import::{self, ImportPlan, ImportReport, ImportRequest, NoteKind},
    locale::Messages,
    model::{Collection, ItemId, Language, primary_subtag},
};

pub(super) fn run(root: &Path, options: &ImportArgs, terminal: &Terminal) -> Result<ExitStatus, Failure> {
    let mut request = ImportRequest {
        format: options.from,
        source: options.source.clone(),
        root: root.to_owned(),
        into: collection(&options.into)?,
        plan: options.plan.as_deref().map(ItemId::new),
        columns: options.map.iter().map(|map| column(map)).collect::<Result<_, _>>()?,
        from_language: options.from_lang.as_deref().map(language).transpose()?,
    };
    let mut imported = import::plan(&request)?;
    if !imported.unknown_language.is_empty() {
        request.from_language = Some(ask_language(&imported.unknown_language, terminal)?);
        imported = import::plan(&request)?;
    }
    if !options.dry_run {
        edit::create(root, &imported.files)?;
    }
    let report = &imported.report;
    let text = match options.format {
        ReportFormat::Text => text(&imported, &terminal.messages),
        ReportFormat::Json => json(&imported, &terminal.messages),
    };
    terminal.print_answer(&text);
    if report.is_nothing_new() {
        terminal.print_status(&Message::new("import-nothing-new"));
    } else if options.dry_run {
        terminal.print_status(&Message::new("import-nothing-written"));
    }
    Ok(if report.needs_action() { ExitStatus::ProblemsFound } else { ExitStatus::Success })
}

/// Parses the language of `--from-lang`.
fn language(tag: &str) -> Result<Language, Failure> {
    let unknown = || Failure::new("import-from-lang").with("language", tag);
    primary_subtag(&tag.replace('_', "-")).parse().map_err(|_| unknown())
}

/// Asks for the language of texts that do not state one.
///
/// # Errors
/// There is no one to ask.
fn ask_language(texts: &[String], terminal: &Terminal) -> Result<Language, Failure> {
    if !(terminal.is_interactive() && std::io::stdin().is_terminal()) {
        let failure = Failure::new("import-language-unknown").with("count", texts.len());
        return Err(failure.with("file", texts.first().map_or("", String::as_str)));
    }
    let languages = [Language::FRENCH, Language::ENGLISH];
    let name = |language: Language| {
        terminal.messages.text(&Message::new("import-ask-language-name").with("language", language.as_str()))
    };
    let question = Message::new("import-ask-language").with("count", texts.len());
    let question = terminal.messages.text(&question);
    let chosen = Select::new(&question, languages.map(name).to_vec()).without_help_message().raw_prompt();
    Ok(languages[chosen.map_err(|error| init::refused(&error))?.index])
}

fn collection(name: &str) -> Result<Collection, Failure> {
    let found = Collection::ALL.iter().copied().find(|collection| collection.folder() == name);
    found.ok_or_else(|| {
        let known = Collection::ALL.iter().map(|collection| collection.folder());
        let near = nearest(name, known.clone()).unwrap_or("none").to_owned();
        let known: Vec<&str> = known.collect();
        Failure::new("import-collection-unknown")
            .with("collection", name)
            .with("nearest", near)
            .with("known", crate::diagnostic::Argument::choice(known))
    })
}

/// Parses `Column title=field`: a heading can contain `=`, a field cannot.
fn column(map: &str) -> Result<(String, String), Failure> {
    let parts =
        map.rsplit_once('=').filter(|(column, field)| !column.trim().is_empty() && !field.trim().is_empty());
    let (column, field) = parts.ok_or_else(|| Failure::new("import-map-form").with("written", map))?;
    Ok((column.trim().to_owned(), field.trim().to_owned()))
}

/// An entry of the import report, localized.
#[derive(Serialize)]
struct ImportEntry {
    file: String,
    line: Option<usize>,
    column: Option<usize>,
    kind: NoteKind,
    /// Id of the message.
    rule: String,
    message: String,
}

fn entries(imported: &ImportPlan, messages: &Messages) -> Vec<ImportEntry> {
    let entries = imported.report.notes.iter().map(|entry| {
        let (file, position) = match &entry.location {
            Location::Span(span) => {
                let file = imported.sources.file(span.file);
                (file.path().to_owned(), Some(file.position(span.start as usize)))
            }
            Location::Path(path) | Location::Address(path) => (path.clone(), None),
        };
        ImportEntry {
            file,
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            kind: entry.kind,
            rule: entry.message.id.to_string(),
            message: messages.text(&entry.message),
        }
    });
    entries.collect()
}

/// Formats the report for people: file by file, with counts at the end.
fn text(imported: &ImportPlan, messages: &Messages) -> String {
    let all = entries(imported, messages);
    let kinds = NoteKind::ALL
        .map(|kind| (kind, messages.text(&Message::new(format!("import-kind-{}", kind.as_str())))));
    let wide = kinds.iter().map(|(_, word)| word.chars().count()).max().unwrap_or(0);
    let mut text = String::new();
    let mut file = None;
    for entry in &all {
        if file != Some(&entry.file) {
            text.push_str(&format!("{}\n", entry.file));
            file = Some(&entry.file);
        }
        let word = kinds.iter().find(|(kind, _)| *kind == entry.kind).map_or("", |(_, word)| word.as_str());
        let place = match (entry.line, entry.column) {
            (Some(line), Some(column)) => format!("{line}:{column}"),
            _ => String::new(),
        };
        // The continuation lines of a message are aligned with its first line.
        let message = entry.message.replace('\n', &format!("\n{:1$}", "", wide + 12));
        text.push_str(&format!("  {word:wide$}  {place:<8}{message}\n"));
    }
    if !all.is_empty() {
        text.push('\n');
    }
    text.push_str(&counts(&imported.report, messages));
    text.push('\n');
    text
}

fn counts(report: &ImportReport, messages: &Messages) -> String {
    let counted = NoteKind::ALL.into_iter().filter_map(|kind| {
        let count = report.count(kind);
        let message = Message::new(format!("import-count-{}", kind.as_str())).with("count", count);
        (count > 0).then(|| messages.text(&message))
    });
    let counted: Vec<String> = counted.collect();
    if counted.is_empty() {
        messages.text(&Message::new("import-nothing-found"))
    } else {
        counted.join(", ") + "."
    }
}

/// Formats the report as JSON.
fn json(imported: &ImportPlan, messages: &Messages) -> String {
    #[derive(Serialize)]
    struct ImportDocument {
        entries: Vec<ImportEntry>,
        counts: std::collections::BTreeMap<&'static str, usize>,
    }
    let counts = NoteKind::ALL.into_iter().map(|kind| (kind.as_str(), imported.report.count(kind))).collect();
    let document = ImportDocument { entries: entries(imported, messages), counts };
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}
