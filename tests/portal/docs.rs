//! The documentation: each of its examples is run, in a portal of its own, and what a command is
//! shown to print is what it prints. `INSTA_UPDATE=always` writes the output of commands into the
//! documents, as it does for snapshots.
//!
//! A block of code is one of these:
//! - `yaml`, `markdown` or `csv` with a path: a file of the portal. The portal must then have no
//!   problems, or exactly those whose codes follow the path.
//! - `markdown` without a path: the body of a page, which must have no problems.
//! - `toml`: lines added to `site.toml`, which must then have no problems.
//! - `sh`: commands, each of which must succeed unless [`FAILING`] gives its exit code.
//! - `console`: commands after a `$`, and what they print.
//! - `text`: nothing that runs.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use parvis::scaffold::{self, Host, Starter};
use pulldown_cmark::{Event, Options, Parser};
use regex::Regex;

use crate::in_time::InTime;
use crate::portal::site::{Site, TODAY, codes, files, output_text, run};

/// Commands that are shown and not run, and why.
const NOT_RUN: &[(&str, &str)] = &[
    (
        "parvis serve --open",
        "serves until it is stopped, and opens a browser; tests/browser runs the preview",
    ),
    ("cargo run --release -- serve --open", "compiles the program, then serves until it is stopped"),
    ("cargo install --path .", "installs the program"),
    ("./test", "runs this test"),
];

/// Commands that do not succeed, and their exit code.
const FAILING: &[(&str, i32)] = &[
    ("parvis import hugo ../old-hugo-site --into news --dry-run", 1),
    ("parvis import hugo ../ancien-site-hugo --into news --dry-run", 1),
    ("parvis import jekyll ../old-jekyll-site --into pages --dry-run", 1),
    ("parvis import jekyll ../old-jekyll-site --into pages --from-lang en", 1),
    ("parvis import jekyll ../ancien-site-jekyll --into pages --dry-run", 1),
    ("parvis import jekyll ../ancien-site-jekyll --into pages --from-lang en", 1),
];

/// Files of the repository that are copied next to the portal of the examples.
const SOURCES: &[(&str, &str)] = &[
    ("old-hugo-site", "tests/imports/hugo"),
    ("ancien-site-hugo", "tests/imports/hugo"),
    ("old-jekyll-site", "tests/imports/jekyll"),
    ("ancien-site-jekyll", "tests/imports/jekyll"),
];

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A block of code of a document: what follows its fence, and its lines.
struct Block {
    info: String,
    text: String,
    /// The lines that its text has in the document.
    lines: std::ops::Range<usize>,
}

impl Block {
    fn language(&self) -> &str {
        self.info.split(' ').next().unwrap_or_default()
    }

    fn path(&self) -> Option<&str> {
        self.info.split(' ').nth(1)
    }

    /// The folder of the file that it is, if it is one.
    fn folder(&self) -> Option<&str> {
        self.path().map(|path| path.rsplit_once('/').map_or("", |(folder, _)| folder))
    }

    fn codes(&self) -> Vec<&str> {
        self.info.split(' ').skip(2).collect()
    }
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (at, line) in text.lines().enumerate() {
        match (&mut open, line.strip_prefix("```")) {
            (Some(block), Some(_)) => {
                block.lines.end = at;
                blocks.extend(open.take());
            }
            (Some(block), None) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, Some(info)) => {
                open = Some(Block { info: info.to_owned(), text: String::new(), lines: at + 1..at + 1 });
            }
            (None, None) => {}
        }
    }
    blocks
}

/// Built sites next to the portal of the examples.
const SITES: [&str; 2] = ["other-site", "autre-site"];

/// A portal that `parvis init` creates with other answers than the default ones, and where the commands of
/// a document are.
struct Examples {
    site: Site,
    language: &'static str,
    here: PathBuf,
}

impl Examples {
    /// With what a document of that text names next to its portal.
    fn new(text: &str, language: &'static str) -> Self {
        let site = Site::empty();
        let here = site.root().join("portal");
        let mut examples = Self { here: site.root().to_owned(), site, language };
        examples.init();
        for (folder, source) in SOURCES.iter().filter(|(folder, _)| text.contains(folder)) {
            for (path, bytes) in files(&repository().join(source)) {
                examples.site.write(&format!("{folder}/{}", path.display()), bytes);
            }
        }
        for site in SITES.iter().filter(|site| text.contains(**site)) {
            assert_eq!(examples.shell(&format!("parvis --root portal build --out {site}")).1, 0);
        }
        examples.here = here;
        examples
    }

    /// Creates the portal. Examples must not depend on the answers.
    fn init(&mut self) {
        let starter = Starter {
            title: ["Transparence Sainte-Parvise", "Open Sainte-Parvise"].map(str::to_owned),
            organization: ["Secrétariat de l’archipel", "Archipelago Secretariat"].map(str::to_owned),
            organization_id: "secretariat-de-larchipel".to_owned(),
            base_url: "https://ouvert.example.org/".to_owned(),
            host: Host::Github,
            today: TODAY.parse().unwrap(),
        };
        for file in scaffold::portal(&starter) {
            self.site.write(&format!("portal/{}", file.path), &file.content);
        }
    }

    /// Runs a line in a shell: what it prints, and its exit code. What it changes of the current folder
    /// is kept.
    fn shell(&mut self, line: &str) -> (String, i32) {
        let (program, language) = (env!("CARGO_BIN_EXE_parvis"), self.language);
        let place = self.site.root().join("here");
        let script = format!(
            "parvis() {{ '{program}' --today {TODAY} --lang {language} --color never \"$@\"; }}\n\
             {{ {line}\n}} 2>&1\ncode=$?\npwd > '{}'\nexit $code",
            place.display()
        );
        let output = Command::new("sh").args(["-c", &script]).current_dir(&self.here).output_in_time();
        self.here = PathBuf::from(fs::read_to_string(&place).unwrap().trim_end());
        (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.here.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn has_no_problems(&self, example: &str) {
        let output = run(&self.here, self.language, &["check", "--strict"]);
        assert_eq!(output.status.code(), Some(0), "{example}\n{}", output_text(&output));
    }

    /// Runs a block; `next` is the one after it. What a console block shows is given as it should be.
    fn run(&mut self, block: &Block, next: Option<&Block>, example: &str) -> Option<String> {
        match (block.language(), block.path()) {
            ("csv", Some(path)) => self.write(path, &block.text),
            ("yaml" | "markdown", Some(path)) => {
                self.write(path, &block.text);
                // The files of an item are checked together.
                let is_last =
                    next.is_none_or(|next| next.folder() != block.folder() || next.path() == block.path());
                if !block.codes().is_empty() {
                    let output = run(&self.here, self.language, &["check", "--format", "json"]);
                    assert_eq!(codes(&output), block.codes(), "{example}");
                } else if is_last {
                    self.has_no_problems(example);
                }
            }
            ("markdown", None) => self.body(&block.text, example),
            ("toml", None) => {
                let settings = fs::read_to_string(self.here.join("site.toml")).unwrap();
                self.write("site.toml", &format!("{settings}\n{}", block.text));
                self.has_no_problems(example);
            }
            ("sh", None) => {
                for line in block.text.lines() {
                    let line = line.split(" #").next().unwrap_or_default().trim();
                    if NOT_RUN.iter().any(|(command, _)| *command == line) {
                        continue;
                    }
                    let expected = FAILING.iter().find(|(command, _)| *command == line);
                    let (output, code) = self.shell(line);
                    assert_eq!(code, expected.map_or(0, |(_, code)| *code), "{example}: {line}\n{output}");
                }
            }
            ("console", None) => {
                let commands = block.text.lines().filter_map(|line| line.strip_prefix("$ "));
                let commands: Vec<String> = commands.map(str::to_owned).collect();
                let shown = commands.iter().map(|command| {
                    let output = timeless(&self.shell(command).0);
                    format!("$ {command}\n{output}")
                });
                return Some(shown.collect());
            }
            ("text", None) => {}
            _ => panic!("{example}: a block is not run: {}", block.info),
        }
        None
    }

    /// A page with that body, in one language.
    fn body(&self, body: &str, example: &str) {
        let language = self.language;
        let facts = format!(
            "date: {TODAY}\nofficial_language: {language}\nlanguages: [{language}]\n\
             reason: {{fr: Un exemple., en: An example.}}\n"
        );
        let text = format!(
            "---\ntitle: {}\n---\n{body}",
            if language == "fr" { "Un exemple" } else { "An example" }
        );
        self.write("content/news/body/item.yaml", &facts);
        self.write(&format!("content/news/body/{language}.md"), &text);
        self.has_no_problems(example);
        fs::remove_dir_all(self.here.join("content/news/body")).unwrap();
    }
}

/// What a terminal shows, with the same time for every run and without spaces at the end of lines.
fn timeless(output: &str) -> String {
    let time = Regex::new(r", (in|en) \d+([.,])\d(.s\.)").unwrap();
    let lines = output.lines().map(|line| format!("{}\n", time.replace(line, ", $1 0${2}1$3").trim_end()));
    lines.collect::<String>().trim_end().to_owned() + "\n"
}

#[expect(clippy::disallowed_methods, reason = "insta is told the same way")]
fn is_updating() -> bool {
    std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always")
}

fn runs(document: &str, language: &'static str) {
    let path = repository().join(document);
    let text = fs::read_to_string(&path).unwrap();
    let blocks = blocks(&text);
    if blocks.is_empty() {
        return;
    }
    let mut examples = Examples::new(&text, language);
    let mut shown: Vec<String> = Vec::new();
    let mut copied = 0;
    let lines: Vec<&str> = text.lines().collect();
    for (at, block) in blocks.iter().enumerate() {
        let example = format!("{document}:{}", block.lines.start);
        if let Some(output) = examples.run(block, blocks.get(at + 1), &example) {
            shown.extend(lines[copied..block.lines.start].iter().map(|line| format!("{line}\n")));
            shown.push(output);
            copied = block.lines.end;
        }
    }
    shown.extend(lines[copied..].iter().map(|line| format!("{line}\n")));
    let shown: String = shown.concat();
    if is_updating() {
        fs::write(path, shown).unwrap();
    } else {
        assert_eq!(
            text, shown,
            "{document} does not show what its commands print: INSTA_UPDATE=always writes it"
        );
    }
}

macro_rules! documents {
    ($($test:ident $document:literal $language:literal;)+) => {
        /// The documents whose examples are run.
        const DOCUMENTS: &[(&str, &str)] = &[$(($document, $language)),+];
        $(
            #[test]
            fn $test() {
                runs($document, $language);
            }
        )+
    };
}

documents! {
    readme "README.md" "en";
    accessibility_en "docs/en/accessibility.md" "en";
    accessibility_fr "docs/fr/accessibilite.md" "fr";
    commands_en "docs/en/commands.md" "en";
    commands_fr "docs/fr/commandes.md" "fr";
    content_en "docs/en/content.md" "en";
    content_fr "docs/fr/contenu.md" "fr";
    handbook_en "docs/en/handbook.md" "en";
    handbook_fr "docs/fr/guide.md" "fr";
    importing_en "docs/en/importing.md" "en";
    importing_fr "docs/fr/importer.md" "fr";
    markdown_en "docs/en/markdown.md" "en";
    markdown_fr "docs/fr/markdown.md" "fr";
    publishing_en "docs/en/publishing.md" "en";
    publishing_fr "docs/fr/mise-en-ligne.md" "fr";
    theme_en "docs/en/theme.md" "en";
    security_en "docs/en/security.md" "en";
    security_fr "docs/fr/securite.md" "fr";
    theme_fr "docs/fr/theme.md" "fr";
    glossary_en "docs/en/glossary.md" "en";
    glossary_fr "docs/fr/glossaire.md" "fr";
    installing_en "docs/en/installing.md" "en";
    installing_fr "docs/fr/installer.md" "fr";
    index_en "docs/en/README.md" "en";
    index_fr "docs/fr/README.md" "fr";
}

/// What `tests/terminal/first-steps.py` plays at a terminal and compares.
const PLAYED: [&str; 2] = ["docs/en/first-steps.md", "docs/fr/premiers-pas.md"];

#[test]
fn every_document_for_staff_is_run() {
    for folder in ["docs/en", "docs/fr"] {
        for entry in fs::read_dir(repository().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(repository()).unwrap().to_str().unwrap();
            let is_run = DOCUMENTS.iter().any(|(document, _)| *document == name) || PLAYED.contains(&name);
            assert!(path.is_dir() || is_run, "{name}");
        }
    }
}

#[test]
fn every_command_of_the_documentation_is_shown() {
    let texts = DOCUMENTS.iter().map(|(name, _)| fs::read_to_string(repository().join(name)).unwrap());
    let blocks: Vec<Block> = texts.flat_map(|text| blocks(&text)).collect();
    let is_shown = |command: &str| {
        blocks
            .iter()
            .any(|block| block.language() == "sh" && block.text.lines().any(|line| line.starts_with(command)))
    };
    let apart =
        NOT_RUN.iter().map(|(command, _)| *command).chain(FAILING.iter().map(|(command, _)| *command));
    for command in apart {
        assert!(is_shown(command), "{command}");
    }
}

/// The code in the sentences of the documents, with the document that each is in.
fn inline_code() -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    for (document, _) in DOCUMENTS {
        let text = fs::read_to_string(repository().join(document)).unwrap();
        for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
            if let Event::Code(code) = event {
                all.push((*document, code.into_string()));
            }
        }
    }
    all
}

#[test]
fn commands_in_sentences_exist_with_their_options() {
    let site = Site::empty();
    let all = inline_code();
    let commands: Vec<_> = all.iter().filter(|(_, code)| code.starts_with("parvis ")).collect();
    assert!(commands.len() > 50);
    for (document, command) in commands {
        let words: Vec<&str> = command.split(' ').skip(1).collect();
        let output = run(site.root(), "en", &[&words[..], &["--help"]].concat());
        assert_eq!(output.status.code(), Some(0), "{document}: {command}");
    }
}

#[test]
fn fields_in_sentences_exist() {
    let site = Site::empty();
    let mut examples = Examples { here: site.root().to_owned(), site, language: "en" };
    assert_eq!(examples.shell("parvis init portal && parvis --root portal schema --out schemas").1, 0);
    let mut known = std::collections::BTreeSet::new();
    for (_, bytes) in files(&examples.here.join("schemas")) {
        names(&serde_json::from_slice(&bytes).unwrap(), &mut known);
    }
    let written = Regex::new(r"^([a-z_]+)(?::| =) ").unwrap();
    let all = inline_code();
    let fields =
        all.iter().filter_map(|(document, code)| Some((document, written.captures(code)?[1].to_owned())));
    let fields: Vec<_> = fields.collect();
    assert!(fields.len() > 20);
    for (document, field) in fields {
        assert!(known.contains(&field), "{document}: no file has a field `{field}`");
    }
}

/// The names of all the properties that a schema describes.
fn names(schema: &serde_json::Value, known: &mut std::collections::BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(serde_json::Value::as_object) {
        known.extend(properties.keys().cloned());
    }
    let inner: Vec<&serde_json::Value> = match schema {
        serde_json::Value::Object(map) => map.values().collect(),
        serde_json::Value::Array(all) => all.iter().collect(),
        _ => Vec::new(),
    };
    for schema in inner {
        names(schema, known);
    }
}
