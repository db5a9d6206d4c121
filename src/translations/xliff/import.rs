//! Taking translations back.

use super::{
    File, Part, Piece, Unit,
    export::{blocks, codes},
    parts, pieces,
};
use crate::{
    diagnostic::{Failure, Message, Replacement},
    edit::NewFile,
    markdown,
    model::{Collection, Head, ItemId, ItemKey, Language, Localized, layout},
    resolve::{Portal, source_hash},
    source::Span,
    translations::{Accepted, Words, accept, written},
    yaml,
};

/// What taking a document back changes: all of it or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Texts that did not exist.
    pub created: Vec<NewFile>,
    /// What changes in those that did.
    pub replaced: Vec<Replacement>,
    /// The texts, by their files.
    pub files: Vec<String>,
}

/// Why a part of a document is not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The item.
    pub item: String,
    /// What is wrong, with what to do as its help.
    pub message: Message,
}

/// Works out what a document that comes back changes.
///
/// # Errors
/// Everything that stands in the way, each with its item; then nothing is to be changed.
pub fn import(portal: &Portal, of: &str, to: &str, files: &[File]) -> Result<Imported, Vec<Refusal>> {
    let (mut imported, mut refusals) = (Imported::default(), Vec::new());
    let language = |tag: &str| portal.languages().iter().copied().find(|language| language.as_str() == tag);
    let (Some(of), Some(to)) = (language(of), language(to)) else {
        let tag = if language(of).is_none() { of } else { to };
        let message = Message::new("xliff-unknown-language").with("language", tag);
        return Err(vec![Refusal { item: String::new(), message }]);
    };
    for file in files {
        let mut told = Vec::new();
        match head(portal, &file.item) {
            Some(head) if file.source_hash == source_hash(head, of, &portal.sources) => {
                if let Some(words) = translated(&written(head, of, &portal.sources), file, &mut told)
                    && let Err(Failure(message)) = put(portal, head, of, to, &words, &mut imported)
                {
                    told.push(message);
                }
            }
            Some(_) => told.push(Message::new("xliff-source-changed")),
            None => told.push(Message::new("xliff-unknown-item")),
        }
        let item = &file.item;
        let refused =
            |message: Message| Refusal { item: item.clone(), message: message.with("item", item.as_str()) };
        refusals.extend(told.into_iter().map(refused));
    }
    if refusals.is_empty() { Ok(imported) } else { Err(refusals) }
}

fn head<'p>(portal: &'p Portal, item: &str) -> Option<&'p Head> {
    let (prefix, id) = item.split_once(':')?;
    portal.head(&ItemKey { collection: Collection::with_prefix(prefix)?, id: ItemId::new(id) })
}

/// The text that the units make, put together as its source is; nothing where one is not there or
/// is damaged, which is told.
fn translated(source: &Words, file: &File, told: &mut Vec<Message>) -> Option<Words> {
    let before = told.len();
    let plain = |text: &str| vec![Part::Words(text.to_owned())];
    let mut take =
        |id: &str, source: Vec<Part>| match unit(file.units.iter().find(|unit| unit.id == id), &source) {
            Ok(words) => words,
            Err(problem) => {
                told.push(Message::new(problem).with("unit", id));
                String::new()
            }
        };
    let title = take("title", plain(&source.title));
    let summary =
        if source.summary.is_empty() { String::new() } else { take("summary", plain(&source.summary)) };
    let mut number = 0;
    let body: String = pieces(&source.body)
        .into_iter()
        .map(|piece| match piece {
            Piece::Between(text) => text.to_owned(),
            Piece::Block(block) => {
                number += 1;
                take(&format!("b{number}"), parts(block))
            }
        })
        .collect();
    (told.len() == before).then_some(Words { title, summary, body })
}

/// The words of a unit, its marks in them; the message of what is wrong with it otherwise.
fn unit(unit: Option<&Unit>, source: &[Part]) -> Result<String, &'static str> {
    let unit = unit.ok_or("xliff-unit-missing")?;
    if unit.foreign.is_some() {
        return Err("xliff-foreign-code");
    }
    let target = unit.target.as_deref().ok_or("xliff-untranslated")?;
    let (mut theirs, mut ours): (Vec<&str>, Vec<&str>) = (codes(target).collect(), codes(source).collect());
    theirs.sort_unstable();
    ours.sort_unstable();
    if theirs != ours {
        return Err("xliff-damaged-codes");
    }
    let text: String = target
        .iter()
        .map(|part| match part {
            Part::Words(text) | Part::Code(text) => text.as_str(),
        })
        .collect();
    let one_block = blocks(&text).len() <= 1 && !text.contains("\n\n");
    match (text.trim().is_empty(), one_block) {
        (true, _) => Err("xliff-untranslated"),
        (false, false) => Err("xliff-blank-line"),
        (false, true) => Ok(text),
    }
}

/// Puts a text where it belongs: a new file, or the places of the one that is there.
fn put(
    portal: &Portal,
    head: &Head,
    of: Language,
    to: Language,
    words: &Words,
    imported: &mut Imported,
) -> Result<(), Failure> {
    let path = layout::text(&head.folder, to);
    let Some(text) = head.texts.get(&to) else {
        let hash = source_hash(head, of, &portal.sources);
        let mut front = String::from("---\n");
        let mut given = |name: &str, field: Option<&Localized<String>>, words: &str| match field
            .and_then(|field| field.spanned(to))
        {
            Some(old) => imported.replaced.push(Replacement { span: old.span, text: yaml::inline(words) }),
            None if words.is_empty() => {}
            None => front.push_str(&format!("{name}: {}\n", yaml::inline(words))),
        };
        given("title", Some(&head.common.title), &words.title);
        given("summary", head.common.summary.as_ref(), &words.summary);
        if head.translation(to).is_none() {
            front.push_str(&format!("translation: {{kind: courtesy, of: {of}, source_hash: {hash}}}\n"));
        }
        front.push_str("---\n");
        if !words.body.is_empty() || front.len() > 8 {
            imported.created.push(NewFile::new(path.as_str(), front + &words.body));
        }
        imported.files.push(path);
        return Ok(());
    };
    let source = portal.sources.file(text.body.file);
    let split =
        markdown::split(source.text(), text.body.file, &mut crate::diagnostic::Diagnostics::default());
    let whole = Span::new(text.body.file, 0, source.text().len());
    let mut lines = String::new();
    for (name, field, new) in [
        ("title", Some(&head.common.title), &words.title),
        ("summary", head.common.summary.as_ref(), &words.summary),
    ] {
        match field.and_then(|field| field.spanned(to)) {
            Some(old) if old.value == *new => {}
            Some(old) if portal.sources.slice(old.span).contains('\n') => {
                return Err(Failure::new("xliff-long-field").with("field", name));
            }
            Some(old) => imported.replaced.push(Replacement { span: old.span, text: yaml::inline(new) }),
            None if new.is_empty() => {}
            None => lines.push_str(&format!("{name}: {}\n", yaml::inline(new))),
        }
    }
    match split.front_matter {
        Some(front) if !lines.is_empty() => {
            imported.replaced.push(Replacement { span: whole.within(front.end, front.end), text: lines });
        }
        None if !lines.is_empty() => return Err(Failure::new("xliff-no-front-matter")),
        _ => {}
    }
    if let Accepted::Stamp(stamp) = accept(portal, head, to)? {
        imported.replaced.push(stamp);
    }
    imported.replaced.push(Replacement { span: text.body, text: words.body.clone() });
    imported.files.push(path);
    Ok(())
}
