//! Each kind of file that the program reads, changed at random: it never panics, hangs or exhausts the
//! memory, whatever is in it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use proptest::test_runner::{Config as ProptestConfig, TestRunner};

use crate::{
    is_long,
    portal::site::{Site, files},
    property_cases,
};
use limits::run_limited;
use mutation::{Mutation, mutations};

mod limits;
mod mutation;
mod nesting;
mod outputs;
mod preview;
mod templates;

/// Cases of each kind in the usual suite: each is a run of the program. The long suite has 2,000.
const CASES: u32 = 2;
const CASES_OF_LONG_SUITE: u32 = 2000;

/// A kind of file: the files to change, with the path where each is put.
struct Kind {
    seeds: Vec<(String, Vec<u8>)>,
    tokens: &'static [&'static str],
    command: Vec<String>,
}

/// The files of the repository's portals whose path ends with that.
fn seeds(folder: &str, end: &str) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let found = files(&root).into_iter().filter(|(path, _)| path.to_string_lossy().ends_with(end));
    found.map(|(_, bytes)| bytes).take(200).collect()
}

/// All these files, put at the same path.
fn at(path: &str, seeds: Vec<Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    assert!(!seeds.is_empty(), "{path}");
    seeds.into_iter().map(|bytes| (path.to_owned(), bytes)).collect()
}

/// Files put at their own path in a folder.
fn each(folder: &str, end: &str, to: &str) -> Vec<(String, Vec<u8>)> {
    each_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), end, to)
}

fn each_in(root: &Path, end: &str, to: &str) -> Vec<(String, Vec<u8>)> {
    let found = files(root).into_iter().map(|(path, bytes)| (path.to_string_lossy().into_owned(), bytes));
    let found: Vec<_> = found
        .filter(|(path, _)| path.ends_with(end))
        .map(|(path, bytes)| (format!("{to}{path}"), bytes))
        .collect();
    assert!(!found.is_empty(), "{end}");
    found
}

impl Kind {
    /// Changes files of the kind, one at a time, in a portal that has no fault.
    fn check(self) {
        self.check_in(&Site::like("rules"));
    }

    fn check_in(self, site: &Site) {
        let count = self.seeds.len();
        let before = files(site.root());
        let cases = (0..count, 0..count, mutations());
        let config = property_cases(CASES);
        let cases_to_run = if is_long() { config.cases.max(CASES_OF_LONG_SUITE) } else { config.cases };
        let config = ProptestConfig { cases: cases_to_run, ..config };
        let result = TestRunner::new(config).run(&cases, |(one, other, changes)| {
            self.run(site, one, other, &changes);
            restore(site, &before);
            Ok(())
        });
        result.unwrap();
    }

    fn run(&self, site: &Site, one: usize, other: usize, changes: &[Mutation]) {
        let (path, bytes) = &self.seeds[one];
        let mut file = bytes.clone();
        for change in changes {
            change.apply(&mut file, &self.seeds[other].1, self.tokens);
        }
        site.write(path, &file);
        let command: Vec<&str> = self.command.iter().map(String::as_str).collect();
        run_limited(site.root(), &command);
    }
}

/// Makes the files of a portal what they were before a run.
fn restore(site: &Site, before: &[(PathBuf, Vec<u8>)]) {
    let known: BTreeMap<&Path, &Vec<u8>> =
        before.iter().map(|(path, bytes)| (path.as_path(), bytes)).collect();
    for (path, bytes) in files(site.root()) {
        match known.get(path.as_path()) {
            None => fs::remove_file(site.root().join(path)).unwrap(),
            Some(before) if **before != bytes => fs::write(site.root().join(path), before).unwrap(),
            Some(_) => {}
        }
    }
    for (path, bytes) in before.iter().filter(|(path, _)| !site.root().join(path).exists()) {
        site.write(path.to_str().unwrap(), bytes);
    }
}

fn words(command: &[&str]) -> Vec<String> {
    command.iter().map(|&word| word.to_owned()).collect()
}

const MARKDOWN: &[&str] = &[
    ">",
    "- ",
    "1. ",
    "*",
    "_",
    "[",
    "](",
    "![",
    "`",
    "```\n",
    ":::note\n",
    ":::\n",
    "<div>",
    "</div>",
    "<a ",
    "<!--",
    "|",
    "|-|\n",
    "[^a]",
    "[^a]: ",
    "{lang=en}",
    "~",
    "&amp;",
    "\n: ",
    "# ",
    "---\n",
    "\u{1B}[2J",
    "«\u{A0}",
    "\t",
    "https://",
    "news:nouvelle",
    "\n\n",
    "'",
    "\"",
    "$",
];

const YAML: &[&str] = &[
    "[",
    "]",
    "{",
    "}",
    "- ",
    "? ",
    ": ",
    "&a ",
    "*a ",
    "!!str ",
    "|\n",
    ">\n",
    "\"",
    "'",
    "#",
    "\n  ",
    "title:",
    "fr: ",
    "---\n",
    "...\n",
    "2026-13-45",
    "\u{FEFF}",
    "\0",
    "\u{1B}]0;x\u{7}",
    "~",
    "99999999999999999999",
    "a:\n ",
    ",",
];

#[test]
fn changed_markdown_is_read() {
    let seeds = at(
        "content/news/nouvelle/fr.md",
        [seeds("content", "fr.md"), seeds("tests/markdown", ".md")].concat(),
    );
    Kind { seeds, tokens: MARKDOWN, command: words(&["check"]) }.check();
}

#[test]
fn changed_front_matter_is_read() {
    let head = |text: Vec<u8>| {
        let text = String::from_utf8(text).unwrap();
        text.split("\n---\n").next().map(|head| format!("{head}\n---\nA\n").into_bytes())
    };
    let heads = seeds("content", ".md").into_iter().filter_map(head).collect();
    Kind { seeds: at("content/news/nouvelle/en.md", heads), tokens: YAML, command: words(&["check"]) }
        .check();
}

#[test]
fn changed_items_are_read() {
    let seeds = each("tests/sites/rules/content", "item.yaml", "content/");
    Kind { seeds, tokens: YAML, command: words(&["check"]) }.check();
}

#[test]
fn changed_topics_are_read() {
    let topics = at("content/topics.yaml", seeds("content", "topics.yaml"));
    Kind { seeds: topics, tokens: YAML, command: words(&["check"]) }.check();
}

#[test]
fn changed_settings_are_read() {
    let settings = at(
        "site.toml",
        [seeds("tests/sites", "site.toml"), vec![include_bytes!("../../site.toml").to_vec()]].concat(),
    );
    let tokens = &[
        "[",
        "]",
        "[[",
        "{",
        "}",
        "a.",
        "=",
        "\"",
        "\"\"\"\n",
        "'",
        "#",
        ",",
        "\n",
        "1979-05-27",
        "\u{1B}[1m",
        "\0",
        "https://[",
        "99999999999999999999",
    ];
    Kind { seeds: settings, tokens, command: words(&["check"]) }.check();
}

#[test]
fn changed_strings_are_read() {
    let strings = each("i18n", ".ftl", "i18n/");
    let tokens = &[
        "{",
        "}",
        "(",
        ")",
        "{ $a ->\n *[o] ",
        "\n    .a = ",
        "a = ",
        "-a = ",
        "\"",
        "NUMBER(",
        "#",
        "\\u",
        "{\"{\"}",
        "\n",
        "\u{1B}",
    ];
    Kind { seeds: strings, tokens, command: words(&["check"]) }.check();
}

#[test]
fn changed_templates_are_rendered() {
    let templates = each("themes/parvis", ".html", "themes/parvis/");
    let tokens = &[
        "{% for a in range(end=999) %}",
        "{% endfor %}",
        "{% if a %}",
        "{% elif b %}",
        "{% endif %}",
        "{{ ",
        " }}",
        "{% set a = a ~ a %}",
        "{% block a %}",
        "{% endblock %}",
        "{% include \"parts/head.html\" %}",
        "{%",
        "{#",
        "(",
        "[",
        "[a for a in ",
        " | safe",
        "{% raw %}",
        "<",
        "\"",
        "{{ <",
        "-",
    ];
    Kind { seeds: templates, tokens, command: words(&["check"]) }.check();
}

#[test]
fn changed_style_sheets_are_read() {
    let styles = each("themes/parvis", ".css", "themes/parvis/");
    let tokens = &[
        "{",
        "}",
        "(",
        ")",
        "[",
        ":not(",
        ":is(",
        "calc(",
        "var(--a,",
        "@media print{",
        "&",
        ",",
        ">",
        "/*",
        "url(",
        "\\",
        "\"",
        "a ",
        "--a:",
        "!important",
    ];
    Kind { seeds: styles, tokens, command: words(&["check"]) }.check();
}

#[test]
fn changed_assets_and_images_are_read() {
    let png = include_bytes!("../imports/jekyll/images/logo.png").to_vec();
    let gif = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;".to_vec();
    let svg =
        b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>".to_vec();
    let seeds = [("png", png), ("gif", gif), ("svg", svg)];
    let seeds = seeds.map(|(kind, bytes)| (format!("content/news/nouvelle/image.{kind}"), bytes)).into();
    let tokens = &[
        "\0",
        "\u{FF}",
        "<g>",
        "<!ENTITY a \"&b;&b;\">",
        "&a;",
        "IHDR",
        "GIF89a",
        "RIFF",
        "ftypheic",
        "\u{FFD8}",
    ];
    let site = Site::like("rules");
    let text = "---\ntitle: A\n---\n![a](image.png) ![b](image.gif) ![c](image.svg)\n";
    site.write("content/news/nouvelle/fr.md", text);
    site.write("content/news/nouvelle/en.md", text);
    Kind { seeds, tokens, command: words(&["check"]) }.check_in(&site);
}

#[test]
fn changed_tables_are_imported() {
    let tables = at("table.csv", seeds("tests/imports/csv", ".csv"));
    let tokens = &[
        ",",
        ";",
        "\"",
        "\"\"",
        "\n",
        "\r",
        "sep=;\n",
        "=1+1",
        "\0",
        "\u{FEFF}",
        "title,",
        "2026-01-01",
        "\u{1B}[2J",
    ];
    let source = Site::like("rules");
    let path = source.root().join("table.csv").display().to_string();
    let command = words(&["import", "csv", &path, "--into", "events", "--from-lang", "fr"]);
    Kind { seeds: tables, tokens, command }.check_in(&source);
}

#[test]
fn changed_translations_are_imported() {
    let site = Site::like("rules");
    let path = site.root().join("texts.xlf").display().to_string();
    let export = ["translations", "export", "content/news/nouvelle", "--out", &path];
    assert_eq!(run_limited(site.root(), &export).status.code(), Some(0));
    let seeds = vec![("texts.xlf".to_owned(), fs::read(&path).unwrap())];
    let tokens = &[
        "<",
        ">",
        "<unit>",
        "</unit>",
        "<pc id=\"1\">",
        "<segment>",
        "<!DOCTYPE a [<!ENTITY a \"&b;&b;\">]>",
        "&a;",
        "&#0;",
        "]]>",
        "<![CDATA[",
        "<!--",
        "<?xml ",
        "xmlns:a=\"b\"",
        "\u{FFFE}",
    ];
    let command = words(&["translations", "import", &path]);
    Kind { seeds, tokens, command }.check_in(&site);
}

#[test]
fn changed_pages_of_any_site_are_checked() {
    let site = Site::like("good");
    let built = site.built(&[]);
    let pages = files(&built).into_iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "html"));
    let pages = pages.map(|(path, bytes)| (format!("public/{}", path.display()), bytes)).collect();
    let folder = site.root().join("public").display().to_string();
    let command = words(&["check", "--html", &folder]);
    let tokens = &[
        "<div>",
        "<table><tr><td>",
        "</p>",
        "<svg>",
        "<template>",
        "<a href=\"",
        "<b>",
        "<!--",
        "<script>",
        "&#x1B;",
        "<p aria-labelledby=\"a\" id=\"a\">",
        "<select><option>",
        "\u{1B}[2J",
        "<style>:not(",
        "=\"",
        "<x/>",
    ];
    Kind { seeds: pages, tokens, command }.check_in(&site);
}

#[test]
fn changed_records_of_addresses_are_read() {
    let site = Site::like("rules");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("site").display().to_string();
    let command = words(&["build", "--record", "--out", &out]);
    let build: Vec<&str> = command.iter().map(String::as_str).collect();
    assert_eq!(run_limited(site.root(), &build).status.code(), Some(0));
    let seeds = each_in(site.root(), "addresses.lock", "");
    let tokens =
        &["\n", "\t", " ", "/", "..", "fr/", "\0", "=", "\"", "#", "\u{1B}[2J", "\u{FEFF}", "news:nouvelle"];
    Kind { seeds, tokens, command }.check_in(&site);
}
