//! The words of messages, documentation and comments: ordinary ones, in both languages.
//!
//! `english.tsv` and `french.tsv` list what is not written, and what is written instead.

mod prose;

use std::{fs, path::Path};

use regex::Regex;

use prose::{Line, Prose};

/// A word or a turn that is not written.
struct Banned {
    pattern: Regex,
    instead: String,
}

fn banned(list: &str) -> Vec<Banned> {
    let rows = list.lines().skip(1).map(|row| row.split_once('\t').expect("a pattern and a replacement"));
    rows.map(|(pattern, instead)| Banned {
        pattern: Regex::new(&format!("(?i){pattern}")).expect("a pattern"),
        instead: instead.to_owned(),
    })
    .collect()
}

fn english() -> Vec<Banned> {
    banned(include_str!("english.tsv"))
}

fn french() -> Vec<Banned> {
    banned(include_str!("french.tsv"))
}

/// Every banned word of some lines, with its place and what to write instead.
fn found(lines: &[Line], banned: &[Banned]) -> Vec<String> {
    let in_line = |line: &Line| {
        let words = banned.iter().filter_map(|it| Some((it.pattern.find(&line.text)?.as_str(), &it.instead)));
        let place = format!("{}:{}", line.path, line.number);
        words.map(|(word, instead)| format!("{place}: “{word}”, instead: {instead}")).collect::<Vec<_>>()
    };
    lines.iter().flat_map(in_line).collect()
}

/// The files below some folders of the repository, or the files themselves, with these endings.
fn files(paths: &[&str], endings: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let below = paths.iter().flat_map(|path| walkdir::WalkDir::new(root.join(path)).sort_by_file_name());
    let paths = below.map(|entry| entry.expect("a readable folder").into_path());
    let texts = paths.filter(|path| endings.iter().any(|ending| path.to_str().unwrap().ends_with(ending)));
    let named = texts.map(|path| {
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        (name, fs::read_to_string(&path).unwrap())
    });
    named.collect()
}

fn prose_of(paths: &[&str], endings: &[&str]) -> Prose {
    let mut prose = Prose::default();
    for (path, text) in files(paths, endings) {
        prose.add(&path, &text);
    }
    assert!(prose.english.len() + prose.french.len() > 100, "{paths:?} was not read");
    prose
}

fn assert_ordinary(prose: &Prose) {
    let mut all = found(&prose.english, &english());
    all.extend(found(&prose.french, &french()));
    assert!(all.is_empty(), "{} words to replace:\n{}", all.len(), all.join("\n"));
}

#[test]
fn messages_and_strings_use_ordinary_words() {
    assert_ordinary(&prose_of(&["src/locale/messages", "i18n"], &[".ftl"]));
}

#[test]
fn documentation_uses_ordinary_words() {
    let paths = ["docs", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "ARCHITECTURE.md"];
    assert_ordinary(&prose_of(&paths, &[".md"]));
}

#[test]
fn comments_use_ordinary_words() {
    assert_ordinary(&prose_of(&["src"], &[".rs"]));
}

#[test]
fn doc_comments_begin_with_the_noun_or_the_verb() {
    let opening = Regex::new(r"^(Who|What|How|Whether|Where|Nothing|All that) ").unwrap();
    let wrong: Vec<String> = files(&["src"], &[".rs"])
        .iter()
        .flat_map(|(path, text)| {
            let first = prose::doc_openings(text);
            let wrong = first.into_iter().filter(|(_, text)| opening.is_match(text));
            wrong.map(|(number, text)| format!("{path}:{number}: {text}")).collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "{} comments:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_banned_word_is_found_where_it_is_prose() {
    let mut prose = Prose::default();
    prose.add(
        "a.rs",
        "/// Mend it.\n/// `mend()` stays.\n/// # En français\n/// C'est une rangée.\nfn mend() {}\n",
    );
    prose.add("docs/en/a.md", "Mended.\n```sh\nmend\n```\n");
    prose.add("messages/fr/a.ftl", "mended = Deux rangées\n    .help = { $mended }\n# mend\n");
    assert_eq!(found(&prose.english, &english()).len(), 2);
    assert_eq!(found(&prose.french, &french()).len(), 3);
}
