//! The facts in the texts of a page, and their agreement.

use super::{
    conform, dates,
    draft::{ImportContext, ItemDraft, one_line},
    mapping::{self, FieldUse},
    report::{Note, NoteKind},
    source_page::SourcePage,
};
use crate::{
    model::{FieldShape, FieldType, Language},
    source::{Node, Scalar, Shape, Sources, Span},
    yaml,
};

/// A value in a text.
struct FieldValue {
    language: Language,
    written: String,
    key: Span,
    node: Node,
}

/// Reads the front matter of a page's texts into the item: localized fields by language; facts
/// once, with the first text's value if they differ.
pub(super) fn gather(
    page: &SourcePage,
    draft: &mut ItemDraft,
    sources: &Sources,
    context: &ImportContext<'_>,
) {
    let mut facts: Vec<(&FieldShape, Vec<FieldValue>)> = Vec::new();
    let mut extra: Vec<(String, Vec<FieldValue>)> = Vec::new();
    for text in &page.texts {
        let mut seen: Vec<&str> = Vec::new();
        for (key, node) in &text.front {
            if seen.iter().any(|other| *other == key.value) {
                let note = Note::new(NoteKind::Dropped, key.span, "import-field-twice");
                draft.notes.push(note.with("field", key.value.as_str()).with("value", one_line(node)));
                continue;
            }
            seen.push(&key.value);
            if node.is_null() {
                continue;
            }
            let given = |node: &Node| FieldValue {
                language: text.language,
                written: key.value.clone(),
                key: key.span,
                node: node.clone(),
            };
            match mapping::field_use(&key.value, text, context.shapes) {
                FieldUse::Consumed => {}
                FieldUse::Extra => {
                    extend(&mut extra, key.value.clone(), given(node), |one, other| one == other);
                }
                FieldUse::Updated(shape) => {
                    if !facts.iter().any(|(other, _)| other.name == shape.name) {
                        draft.notes.push(Note::new(NoteKind::Changed, key.span, "import-date-as-updated"));
                    }
                    extend(&mut facts, shape, given(node), |one, other| one.name == other.name);
                }
                FieldUse::NotDraft(shape) => {
                    let node = conform::plain_scalar(
                        if node.text() == Some("false") { "true" } else { "false" },
                        node.span,
                    );
                    extend(&mut facts, shape, given(&node), |one, other| one.name == other.name);
                }
                FieldUse::Field(shape) if shape.field_type.is_per_language() => {
                    draft.set(shape, Some(text.language), given(node).node, &key.value, context);
                }
                FieldUse::Field(shape) => {
                    extend(&mut facts, shape, given(node), |one, other| one.name == other.name);
                }
            }
        }
    }
    for (shape, given) in facts {
        match shape.name {
            "topics" => topics(shape, given, draft, context),
            "draft" => draft_field(shape, &given, page, draft, context),
            _ => shared_field(shape, given, draft, sources, context),
        }
    }
    for (name, given) in extra {
        keep_extra(name, given, draft, sources);
    }
}

fn extend<K>(all: &mut Vec<(K, Vec<FieldValue>)>, key: K, given: FieldValue, same: impl Fn(&K, &K) -> bool) {
    match all.iter_mut().find(|(other, _)| same(other, &key)) {
        Some((_, there)) => there.push(given),
        None => all.push((key, vec![given])),
    }
}

/// Keeps the first text's value, and reports those that differ.
fn shared_field(
    shape: &FieldShape,
    given: Vec<FieldValue>,
    draft: &mut ItemDraft,
    sources: &Sources,
    context: &ImportContext<'_>,
) {
    let is_date = matches!(shape.field_type, FieldType::Date);
    let mut each = given.into_iter();
    let Some(first) = each.next() else { return };
    let mut agrees_to_the_day = false;
    for other in each {
        if is_same(&first.node, &other.node) {
            continue;
        }
        let days = (first.node.text(), other.node.text());
        if is_date && matches!(days, (Some(one), Some(other)) if dates::same_day(one, other)) {
            agrees_to_the_day = true;
            let note = Note::new(NoteKind::Changed, other.node.span, "import-dates-agree-to-the-day");
            draft.notes.push(with_both_values(note, &first, &other, sources));
        } else {
            let note = Note::new(NoteKind::Differs, other.node.span, "import-facts-differ");
            draft.notes.push(with_both_values(note, &first, &other, sources));
        }
    }
    let hour = first.node.text().filter(|_| is_date && !agrees_to_the_day).and_then(dates::day_and_hour);
    if let Some((_, hour)) = hour {
        let note = Note::new(NoteKind::Changed, first.node.span, "import-hour-left");
        draft.notes.push(note.with("field", first.written.as_str()).with("hour", hour));
    }
    draft.set(shape, None, first.node, &first.written, context);
}

/// Returns the file and the line of a value.
fn place(node: &Node, sources: &Sources) -> String {
    let file = sources.file(node.span.file);
    format!("{}:{}", file.path(), file.position(node.span.start as usize).line)
}

/// Returns the parts of two values that are not words, and that differ: numbers, dates, addresses of
/// email, yes and no. Words are expected to differ between languages.
fn different_facts<'n>(name: &str, one: &'n Node, other: &'n Node) -> Vec<(String, &'n Node, &'n Node)> {
    match (&one.shape, &other.shape) {
        (Shape::Map(fields), Shape::Map(others)) => fields
            .iter()
            .filter_map(|(key, node)| {
                let (_, other) = others.iter().find(|(other, _)| other.value == key.value)?;
                Some(different_facts(&format!("{name}.{}", key.value), node, other))
            })
            .flatten()
            .collect(),
        (Shape::List(items), Shape::List(others)) if items.len() == others.len() => {
            let pairs = items.iter().zip(others);
            pairs.flat_map(|(one, other)| different_facts(name, one, other)).collect()
        }
        (Shape::Scalar(first), Shape::Scalar(second)) => {
            let are_facts = is_fact(&first.text) && is_fact(&second.text);
            let is_same = dates::same_day(&first.text, &second.text)
                || is_same(one, other)
                || same_number(first, second);
            if are_facts && !is_same { vec![(name.to_owned(), one, other)] } else { Vec::new() }
        }
        _ => Vec::new(),
    }
}

/// Returns `true` for a value that is the same in all languages.
fn is_fact(text: &str) -> bool {
    let text = text.trim();
    let is_address = text.contains('@') && !text.contains(char::is_whitespace);
    let is_number =
        text.contains(|letter: char| letter.is_ascii_digit()) && !text.contains(char::is_alphabetic);
    is_address || is_number || ["true", "false"].contains(&text) || dates::day_and_hour(text).is_some()
}

/// Returns `true` if two values are the same number, in the notation of one language or the other.
fn same_number(one: &Scalar, other: &Scalar) -> bool {
    let digits =
        |text: &str| text.replace(',', ".").chars().filter(|it| !it.is_whitespace()).collect::<String>();
    digits(&one.text) == digits(&other.text)
}

fn with_both_values(note: Note, first: &FieldValue, other: &FieldValue, sources: &Sources) -> Note {
    note.with("field", other.written.as_str())
        .with("value", one_line(&other.node))
        .with("kept", one_line(&first.node))
        .with("place", place(&first.node, sources))
}

/// Makes the item a draft if any of its texts is: a draft must not be published because its other
/// language is ready.
fn draft_field(
    shape: &FieldShape,
    given: &[FieldValue],
    page: &SourcePage,
    draft: &mut ItemDraft,
    context: &ImportContext<'_>,
) {
    let says = |given: &FieldValue| given.node.text().is_some_and(|text| text.eq_ignore_ascii_case("true"));
    let Some(at) = given.iter().position(says) else { return };
    if given.iter().filter(|given| says(given)).count() < page.texts.len() {
        let note = Note::new(NoteKind::Differs, given[at].key, "import-draft-in-one-language");
        draft.notes.push(note.with("language", given[at].language.as_str()));
    }
    let node = conform::plain_scalar("true", given[at].node.span);
    draft.set(shape, None, node, "draft", context);
}

/// Merges the topics of all texts that the portal has; other values are kept by language.
fn topics(shape: &FieldShape, given: Vec<FieldValue>, draft: &mut ItemDraft, context: &ImportContext<'_>) {
    let before = draft.extra.len();
    for one in given {
        let items = match one.node.shape {
            Shape::List(items) => items,
            _ => vec![one.node],
        };
        for item in items {
            let known = item.text().and_then(|name| context.portal.topic(name));
            let there = |(name, node): &(&str, Node)| {
                *name == shape.name
                    && matches!(&node.shape, Shape::List(kept) if kept.iter().any(|kept| kept.text() == known))
            };
            if known.is_some() && draft.fields.iter().any(there) {
                continue;
            }
            draft.set(shape, None, item, &one.written, context);
            // A value kept in `extra` belongs to this text's language.
            if let Some((_, language @ None, _)) =
                draft.extra.get_mut(before..).and_then(|new| new.last_mut())
            {
                *language = Some(one.language);
            }
        }
    }
    join_lists(&mut draft.extra, before);
    let mut lists = Vec::new();
    draft.fields.retain(|(name, node)| {
        let is_topics = *name == shape.name;
        if let (true, Shape::List(items)) = (is_topics, &node.shape) {
            lists.extend(items.clone());
        }
        !is_topics
    });
    if let Some(first) = lists.first() {
        let span = first.span;
        draft.fields.push((shape.name, Node::new(Shape::List(lists), span)));
    }
}

/// Joins single values with the same name and language, from `start` on, into a list.
fn join_lists(extra: &mut Vec<(String, Option<Language>, Node)>, start: usize) {
    let mut joined: Vec<(String, Option<Language>, Node)> = Vec::new();
    for (name, language, node) in extra.split_off(start) {
        match joined.iter_mut().find(|(other, spoken, _)| *other == name && *spoken == language) {
            Some((.., Node { shape: Shape::List(items), .. })) => items.push(node),
            _ => {
                let span = node.span;
                joined.push((name, language, Node::new(Shape::List(vec![node]), span)));
            }
        }
    }
    extra.extend(joined);
}

/// Keeps a value without a field in the model: once if the texts agree, else by language.
fn keep_extra(name: String, given: Vec<FieldValue>, draft: &mut ItemDraft, sources: &Sources) {
    let Some(first) = given.first() else { return };
    let note = Note::new(NoteKind::Changed, first.key, "import-kept-in-extra");
    draft.notes.push(note.with("field", name.as_str()));
    if given.iter().all(|other| is_same(&first.node, &other.node)) {
        draft.extra.push((name, None, first.node.clone()));
    } else {
        for other in &given[1..] {
            for (path, one, other) in different_facts(&name, &first.node, &other.node) {
                let note = Note::new(NoteKind::Differs, other.span, "import-extra-facts-differ");
                let note = note.with("field", path).with("value", one_line(other));
                draft.notes.push(note.with("kept", one_line(one)).with("place", place(one, sources)));
            }
        }
        let each = given.into_iter().map(|given| (name.clone(), Some(given.language), given.node));
        draft.extra.extend(each);
    }
}

/// Returns `true` if two values are the same, apart from quoting.
fn is_same(one: &Node, other: &Node) -> bool {
    yaml::to_text(&unquoted(one)) == yaml::to_text(&unquoted(other))
}

fn unquoted(node: &Node) -> Node {
    let shape = match &node.shape {
        Shape::Null => Shape::Null,
        Shape::Scalar(scalar) => Shape::Scalar(Scalar { text: scalar.text.trim().to_owned(), quoted: false }),
        Shape::List(items) => Shape::List(items.iter().map(unquoted).collect()),
        Shape::Map(fields) => {
            Shape::Map(fields.iter().map(|(key, node)| (key.clone(), unquoted(node))).collect())
        }
    };
    Node::new(shape, node.span)
}
