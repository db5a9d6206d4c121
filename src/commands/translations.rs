//! `parvis translations`: lists the state of translations, marks them as up to date, and exchanges
//! texts with translators.

use std::{fs, path::Path};

use super::{
    ExitStatus,
    arguments::{GlobalArgs, TranslationsAction, TranslationsArgs, TranslationsFormat},
    out, request,
    terminal::Terminal,
};
use crate::{
    diagnostic::{Argument, Failure, Message, nearest},
    edit,
    model::{Collection, ItemKey, ItemMeta, Language, layout},
    pipeline::load_portal,
    resolve::{Availability, Portal},
    translations::{
        Acceptance, GitHistory, TranslationState, accept, csv, html, json, overview, source_of, text, xliff,
    },
};

pub(super) fn run(
    root: &Path,
    options: &TranslationsArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let (portal, _, diagnostics) = load_portal(&request::of(root, global, true, None), None);
    match &options.action {
        None => {
            let all = overview(&portal, &GitHistory::new(root));
            let messages = &terminal.messages;
            terminal.print_answer(&match options.format {
                TranslationsFormat::Text => text(&all, messages),
                TranslationsFormat::Json => json(&all, messages),
                TranslationsFormat::Csv => csv(&all, messages),
                TranslationsFormat::Html => html(&all, messages),
            });
            Ok(ExitStatus::Success)
        }
        Some(_) if diagnostics.has_errors() => {
            // Files with errors cannot be changed safely.
            terminal.print_diagnostics(&diagnostics, &portal.sources);
            Ok(ExitStatus::ProblemsFound)
        }
        Some(TranslationsAction::Accept { items, all }) => {
            accept_translations(root, &portal, items, *all, terminal)
        }
        Some(TranslationsAction::Export { items, from, to, out }) => {
            let requested = LanguagePair {
                from: of_site(&portal, from.as_deref())?,
                to: of_site(&portal, to.as_deref())?,
            };
            export(root, &portal, items, requested, out.as_deref(), terminal)
        }
        Some(TranslationsAction::Import { file }) => import(root, &portal, file, terminal),
    }
}

/// Stamps the translations of items, of collections, or all of them, in the language that is named last, or in
/// every language.
fn accept_translations(
    root: &Path,
    portal: &Portal,
    names: &[String],
    all: bool,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let (names, language) = match names.split_last() {
        Some((last, names)) if is_tag(last) && (all || !names.is_empty()) => {
            (names, Some(language_of_site(portal, last)?))
        }
        _ => (names, None),
    };
    if let ([name], Some(language), false) = (names, language, all)
        && collection(name).is_none()
    {
        return accept_one(root, portal, meta(portal, name)?, language, terminal);
    }
    if names.is_empty() && !all {
        return Err(Failure::new("accept-nothing"));
    }
    let mut metas: Vec<&ItemMeta> = Vec::new();
    for name in names {
        match collection(name) {
            Some(collection) => metas.extend(portal.items.metas().filter(|it| it.collection == collection)),
            None => metas.push(meta(portal, name)?),
        }
    }
    if all {
        metas = portal.items.metas().collect();
    }
    let languages =
        portal.languages().iter().copied().filter(|own| language.is_none_or(|asked| asked == *own));
    let mut stamps = Vec::new();
    for language in languages {
        for meta in &metas {
            let is_translated =
                matches!(portal.availability(&meta.key(), language), Availability::Translated { .. });
            if !is_translated || !meta.texts.contains_key(&language) {
                continue;
            }
            if let Acceptance::Stamp(stamp) = accept(portal, meta, language)? {
                stamps.push(stamp);
            }
        }
    }
    stamps.sort_by_key(|stamp| (stamp.span.file, stamp.span.start));
    stamps.dedup();
    let changed = edit::replace(root, &portal.sources, &stamps)?;
    let lines: Vec<String> = changed.iter().map(|(path, _)| format!("  {path}\n")).collect();
    terminal.print_answer(&lines.concat());
    terminal.print_status(&Message::new("accept-count").with("count", changed.len()));
    Ok(ExitStatus::Success)
}

/// Returns `true` if a name has the form of a language tag, which no collection has.
fn is_tag(name: &str) -> bool {
    let primary = name.split('-').next().unwrap_or_default();
    matches!(primary.len(), 2 | 3) && primary.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Returns the collection with that name, as in references (`news`) or in folders (`content/news/`).
fn collection(name: &str) -> Option<Collection> {
    let folder = name.trim_end_matches('/');
    let folder = folder.strip_prefix(layout::CONTENT).map_or(folder, |rest| rest.trim_start_matches('/'));
    Collection::ALL.iter().copied().find(|it| it.folder() == folder || it.prefix() == folder)
}

fn accept_one(
    root: &Path,
    portal: &Portal,
    meta: &ItemMeta,
    language: Language,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let message = |id: &'static str| {
        Message::new(id).with("item", meta.key().to_string()).with("language", language.as_str())
    };
    match accept(portal, meta, language)? {
        Acceptance::Already => terminal.print_status(&message("accept-already")),
        Acceptance::Stamp(stamp) => {
            edit::replace(root, &portal.sources, &[stamp])?;
            terminal.print_status(&message("accept-done"));
        }
    }
    Ok(ExitStatus::Success)
}

/// The languages requested for a document.
#[derive(Clone, Copy)]
struct LanguagePair {
    from: Option<Language>,
    to: Option<Language>,
}

/// Exports a document, which has one source language. Unless it is requested, the named items must
/// share it; without named items, the texts in the portal's official language come first, and the
/// others are reported.
fn export(
    root: &Path,
    portal: &Portal,
    items: &[String],
    requested: LanguagePair,
    out: Option<&Path>,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let site = portal.official_language();
    let named: Vec<&ItemMeta> = items.iter().map(|item| meta(portal, item)).collect::<Result<_, _>>()?;
    if let LanguagePair { from: None, to: None } = requested {
        one_source(&named.iter().map(|meta| meta.official_language(site)).collect::<Vec<_>>())?;
    }
    let first = named.first().map(|meta| meta.official_language(site));
    let other_than =
        |own| portal.languages().iter().copied().find(|language| *language != own).unwrap_or(own);
    let usual = if requested.to == Some(site) { other_than(site) } else { site };
    let own = requested.from.or(first).unwrap_or(usual);
    let to = requested.to.unwrap_or_else(|| other_than(own));
    let official = || Failure::new("export-official").with("language", to.as_str());
    if requested.from == Some(to) || portal.languages().len() == 1 {
        return Err(official());
    }
    let all: Vec<(&ItemMeta, Language, Language)> = if items.is_empty() {
        let all = overview(portal, &GitHistory::new(root)).into_iter();
        let behind =
            all.filter(|it| matches!(it.state, TranslationState::Missing | TranslationState::Outdated));
        behind.filter_map(|it| Some((portal.meta(&it.item)?, it.of, it.language))).collect()
    } else {
        named.iter().map(|meta| (*meta, source_of(meta, to, site), to)).collect()
    };
    let mut sources: Vec<Language> = all.iter().filter(|it| it.2 == to).map(|it| it.1).collect();
    sources.sort_by_key(|of| (*of != own, *of));
    let from = requested.from.or_else(|| sources.first().copied()).unwrap_or(own);
    if requested.from.is_none() && !items.is_empty() {
        one_source(&sources)?;
    }
    if from == to {
        return Err(official());
    }
    let asked_for = all.iter().filter(|it| it.1 == from && it.2 == to).map(|it| it.0);
    let (chosen, metas): (Vec<&ItemMeta>, Vec<&ItemMeta>) =
        asked_for.partition(|meta| portal.availability(&meta.key(), to) == Availability::ByChoice);
    // A document without texts is not written.
    if !metas.is_empty() {
        let document = xliff::export(portal, &metas, from, to);
        match out {
            None => terminal.print_answer(&document),
            Some(out) => out::put(root, out, &document, |known| known == document || is_handed_out(known))?,
        }
    }
    terminal.print_status(&Message::new("export-done").with("count", metas.len()));
    if !chosen.is_empty() {
        terminal.print_status(&Message::new("export-by-choice").with("count", chosen.len()));
    }
    for language in portal.languages().iter().filter(|language| **language != from) {
        let others =
            all.iter().filter(|it| it.1 == *language && (requested.to.is_none() || it.2 == to)).count();
        if others > 0 {
            let message = Message::new("export-others").with("count", others);
            terminal.print_status(&message.with("language", language.as_str()));
        }
    }
    Ok(ExitStatus::Success)
}

/// Returns an error if items have different source languages.
fn one_source(sources: &[Language]) -> Result<(), Failure> {
    let mut sources = sources.to_vec();
    sources.sort_unstable();
    sources.dedup();
    let languages = Argument::choice(sources.iter().map(Language::as_str));
    match sources.len() {
        0 | 1 => Ok(()),
        _ => Err(Failure::new("export-mixed").with("languages", languages)),
    }
}

/// Returns `true` if a document is an export that no translator has changed yet.
fn is_handed_out(document: &str) -> bool {
    let states = document.split("<segment").skip(1).map(|segment| segment.split('>').next());
    document.contains("<note category=\"source_hash\">")
        && states.flatten().all(|attributes| attributes.contains("state=\"initial\""))
}

fn import(root: &Path, portal: &Portal, file: &Path, terminal: &Terminal) -> Result<ExitStatus, Failure> {
    let document = fs::read(file).map_err(|error| Failure::system("xliff-unreadable", file, &error))?;
    let imported = xliff::import(portal, &xliff::read(&document)?)?;
    edit::create(root, &imported.created)?;
    edit::replace(root, &portal.sources, &imported.replaced)?;
    let paths = imported.files(portal);
    let lines: Vec<String> = paths.iter().map(|path| format!("  {path}\n")).collect();
    terminal.print_answer(&lines.concat());
    for refusal in &imported.left_out {
        terminal.print_failure(&Failure(refusal.message.clone()));
    }
    terminal.print_status(&match (paths.len(), imported.left_out.len()) {
        (0, 1..) => Message::new("import-nothing-changed"),
        (count, _) => Message::new("import-done").with("count", count),
    });
    Ok(if imported.left_out.is_empty() { ExitStatus::Success } else { ExitStatus::ProblemsFound })
}

/// Returns the item with that reference or folder.
fn meta<'p>(portal: &'p Portal, name: &str) -> Result<&'p ItemMeta, Failure> {
    let of_folder = || layout::item_at(name.trim_end_matches('/')).map(|(key, _)| key);
    of_folder().or_else(|| ItemKey::parse(name)).and_then(|key| portal.meta(&key)).ok_or_else(|| {
        let known: Vec<String> = portal.items.metas().map(|meta| meta.key().to_string()).collect();
        let near = nearest(name, known.iter().map(String::as_str)).unwrap_or("none").to_owned();
        Failure::new("translations-no-item").with("item", name).with("nearest", near)
    })
}

fn of_site(portal: &Portal, tag: Option<&str>) -> Result<Option<Language>, Failure> {
    tag.map(|tag| language_of_site(portal, tag)).transpose()
}

fn language_of_site(portal: &Portal, tag: &str) -> Result<Language, Failure> {
    portal.languages().iter().copied().find(|language| language.as_str() == tag).ok_or_else(|| {
        let known = Argument::choice(portal.languages().iter().map(Language::as_str));
        Failure::new("translations-no-language").with("language", tag).with("known", known)
    })
}
