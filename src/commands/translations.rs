//! `parvis translations`: how each stands, stamping them, and handing texts to translators.

use std::{fs, path::Path};

use super::{
    Outcome,
    arguments::{Global, Translations, TranslationsAction, TranslationsFormat},
    out, request,
    terminal::Terminal,
};
use crate::{
    build::standing,
    diagnostic::{Failure, Message, nearest},
    edit,
    model::{Head, ItemKey, Language, layout},
    resolve::Portal,
    translations::{Accepted, Git, State, accept, csv, html, json, overview, text, xliff},
};

pub(super) fn run(
    root: &Path,
    options: &Translations,
    global: &Global,
    terminal: &Terminal,
) -> Result<Outcome, Failure> {
    let (portal, _, found) = standing(&request::of(root, global, true, None), None);
    match &options.action {
        None => {
            let all = overview(&portal, &Git { root: root.to_owned() });
            let messages = &terminal.messages;
            terminal.answer(&match options.format {
                TranslationsFormat::Text => text(&all, messages),
                TranslationsFormat::Json => json(&all, messages),
                TranslationsFormat::Csv => csv(&all, messages),
                TranslationsFormat::Html => html(&all, messages),
            });
            Ok(Outcome::Clean)
        }
        Some(_) if found.has_errors() => {
            // What cannot be read whole cannot be changed safely.
            terminal.tell(&found, &portal.sources);
            Ok(Outcome::ToMend)
        }
        Some(TranslationsAction::Accept { item, language }) => stamp(root, &portal, item, language, terminal),
        Some(TranslationsAction::Export { items, to, out }) => {
            hand_out(root, &portal, items, to.as_deref(), out.as_deref(), terminal)
        }
        Some(TranslationsAction::Import { file }) => take_back(root, &portal, file, terminal),
    }
}

fn stamp(
    root: &Path,
    portal: &Portal,
    item: &str,
    language: &str,
    terminal: &Terminal,
) -> Result<Outcome, Failure> {
    let (head, language) = (head(portal, item)?, of_site(portal, language)?);
    let told = |id: &'static str| {
        Message::new(id).with("item", head.key().to_string()).with("language", language.as_str())
    };
    match accept(portal, head, language)? {
        Accepted::Already => terminal.say(&told("accept-already")),
        Accepted::Stamp(stamp) => {
            edit::replace(root, &portal.sources, &[stamp])?;
            terminal.say(&told("accept-done"));
        }
    }
    Ok(Outcome::Clean)
}

fn hand_out(
    root: &Path,
    portal: &Portal,
    items: &[String],
    to: Option<&str>,
    out: Option<&Path>,
    terminal: &Terminal,
) -> Result<Outcome, Failure> {
    let of = portal.official_language();
    let to = match to {
        Some(to) => of_site(portal, to)?,
        None => portal.languages().iter().copied().find(|language| *language != of).unwrap_or(of),
    };
    if to == of {
        return Err(Failure::new("export-official").with("language", to.as_str()));
    }
    let heads: Vec<&Head> = if items.is_empty() {
        let all = overview(portal, &Git { root: root.to_owned() });
        let behind = all.iter().filter(|it| {
            it.language == to && it.of == of && matches!(it.state, State::Missing | State::Outdated)
        });
        behind.filter_map(|it| portal.head(&it.item)).collect()
    } else {
        items.iter().map(|item| head(portal, item)).collect::<Result<_, _>>()?
    };
    if let Some(other) = heads.iter().find(|head| head.official_language(of) != of) {
        return Err(Failure::new("export-other-source").with("item", other.key().to_string()));
    }
    let document = xliff::export(portal, &heads, of, to);
    match out {
        None => terminal.answer(&document),
        Some(out) => out::put(root, out, &document, is_handed_out)?,
    }
    terminal.say(&Message::new("export-done").with("count", heads.len()));
    Ok(Outcome::Clean)
}

/// Whether that is a document that was handed out, and no translator's work yet.
fn is_handed_out(document: &str) -> bool {
    let states = document.split("<segment").skip(1).map(|segment| segment.split('>').next());
    document.contains("<note category=\"source_hash\">")
        && states.flatten().all(|attributes| attributes.contains("state=\"initial\""))
}

fn take_back(root: &Path, portal: &Portal, file: &Path, terminal: &Terminal) -> Result<Outcome, Failure> {
    let document =
        fs::read_to_string(file).map_err(|error| Failure::system("xliff-unreadable", file, &error))?;
    let (of, to, files) = xliff::read(&document)?;
    match xliff::import(portal, &of, &to, &files) {
        Ok(imported) => {
            edit::create(root, &imported.created)?;
            edit::replace(root, &portal.sources, &imported.replaced)?;
            let paths: Vec<String> = imported.files.iter().map(|path| format!("  {path}\n")).collect();
            terminal.answer(&paths.concat());
            terminal.say(&Message::new("import-done").with("count", imported.files.len()));
            Ok(Outcome::Clean)
        }
        Err(refusals) => {
            for refusal in &refusals {
                terminal.fail(&Failure(refusal.message.clone()));
            }
            terminal.say(&Message::new("import-nothing-changed"));
            Ok(Outcome::ToMend)
        }
    }
}

/// The item that is named: as references name it, or by its folder.
fn head<'p>(portal: &'p Portal, name: &str) -> Result<&'p Head, Failure> {
    let of_folder = || layout::item_at(name.trim_end_matches('/')).map(|(key, _)| key);
    of_folder().or_else(|| ItemKey::parse(name)).and_then(|key| portal.head(&key)).ok_or_else(|| {
        let known: Vec<String> = portal.items.heads().map(|head| head.key().to_string()).collect();
        let near = nearest(name, known.iter().map(String::as_str)).unwrap_or("none").to_owned();
        Failure::new("translations-no-item").with("item", name).with("nearest", near)
    })
}

fn of_site(portal: &Portal, tag: &str) -> Result<Language, Failure> {
    portal.languages().iter().copied().find(|language| language.as_str() == tag).ok_or_else(|| {
        let known = crate::diagnostic::Argument::choice(portal.languages().iter().map(Language::as_str));
        Failure::new("translations-no-language").with("language", tag).with("known", known)
    })
}
