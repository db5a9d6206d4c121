//! Writes the files of a new content rule, and enters it where rules are listed:
//! `cargo run --example new-rule -- FAMILY CODE name_of_the_rule [FOLDER]`.
//!
//! FAMILY is `government`, `language` or `address`; FOLDER is the root of the repository, by default
//! the current folder. The rule compiles as it is written: its condition, texts and cases are then
//! replaced by those of the rule. Existing files and entries are never overwritten.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// The families of content rules, with the file of their messages.
const FAMILIES: [(&str, &str); 3] =
    [("government", "government"), ("language", "languages"), ("address", "languages")];

fn main() -> ExitCode {
    match run(&env::args().skip(1).collect::<Vec<_>>()) {
        Ok(changed) => {
            for path in changed {
                println!("{}", path.display());
            }
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the files, and returns their paths.
fn run(arguments: &[String]) -> Result<Vec<PathBuf>, String> {
    let (family, code, name, root) = match arguments {
        [family, code, name] => (family, code, name, Path::new(".")),
        [family, code, name, root] => (family, code, name, Path::new(root)),
        _ => return Err("new-rule FAMILY CODE name_of_the_rule [FOLDER]".to_owned()),
    };
    let messages = FAMILIES.iter().find(|(known, _)| known == family).map(|(_, messages)| messages);
    let messages = messages.ok_or_else(|| format!("`{family}` is not government, language or address"))?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    if !is_name {
        return Err(format!("`{name}` must be lower-case letters and underscores"));
    }
    let digits = code.strip_prefix(|letter: char| letter.is_ascii_uppercase());
    if digits.is_none_or(|digits| digits.len() != 3 || digits.parse::<u16>().is_err()) {
        return Err(format!("`{code}` must be a capital letter and three digits, such as G310"));
    }
    let id = name.replace('_', "-");
    let rule = root.join(format!("src/rules/{family}/{name}.rs"));
    let cases = root.join(format!("tests/rules/{family}/{code}-{id}.md"));
    for path in [&rule, &cases] {
        if path.exists() {
            return Err(format!("{} exists already", path.display()));
        }
    }
    let index = root.join(format!("src/rules/{family}/mod.rs"));
    let mut edits = vec![(index.clone(), listed(&read(&index)?, name)?)];
    for (language, text) in [("en", "“{ $title }” is featured."), ("fr", "« { $title } » est en vedette.")]
    {
        let help = if language == "en" { "Remove `featured`." } else { "Retirer `featured`." };
        let path = root.join(format!("src/locale/messages/{language}/{messages}.ftl"));
        let before = read(&path)?;
        edits.push((path, format!("{}\n{id} = {text}\n    .help = {help}\n", before.trim_end())));
    }
    edits.push((rule, rule_text(code, &id)));
    edits.push((cases, cases_text(code, &id)));
    for (path, text) in &edits {
        fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(edits.into_iter().map(|(path, _)| path).collect())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Adds the module and its rule to the list of a family, both in alphabetical order.
fn listed(index: &str, name: &str) -> Result<String, String> {
    let with_module = inserted(index, "mod ", &format!("mod {name};"))?;
    inserted(&with_module, "    ", &format!("    {name}::RULE,"))
}

/// Inserts a line before the first line with that prefix that sorts after it, or after the last one.
fn inserted(text: &str, prefix: &str, line: &str) -> Result<String, String> {
    let mut lines: Vec<&str> = text.lines().collect();
    let listed = |it: &&str| it.starts_with(prefix) && it.ends_with([';', ',']);
    let last = lines.iter().rposition(listed).ok_or("the family has no rules yet")?;
    let after = lines.iter().position(|it| listed(it) && *it > line).unwrap_or(last + 1);
    lines.insert(after, line);
    Ok(lines.join("\n") + "\n")
}

/// The explanation of the rule in one language: headings and texts that its author replaces.
struct Explanation {
    title: &'static str,
    headings: [&'static str; 3],
    reason: &'static str,
    fix: &'static str,
    source: &'static str,
}

const ENGLISH: Explanation = Explanation {
    title: "Item is featured.",
    headings: ["Why", "Example", "How to fix it"],
    reason: "State the reason.",
    fix: "Remove `featured`.",
    source: "House rule.",
};

const FRENCH: Explanation = Explanation {
    title: "L’élément est en vedette.",
    headings: ["Pourquoi", "Exemple", "Comment corriger"],
    reason: "Indiquer la raison.",
    fix: "Retirer `featured`.",
    source: "Règle propre à Parvis.",
};

/// Examples are in the English explanation alone: both languages show the same ones.
const WRONG: &str = "\n```yaml content/news/a/item.yaml\ntitle: {fr: Nouvelle, en: News}\ndate: 2026-01-01\nfeatured: true\n```";
const CORRECT: &str =
    "\n\n```yaml content/news/a/item.yaml\ntitle: {fr: Nouvelle, en: News}\ndate: 2026-01-01\n```";

impl Explanation {
    fn text(&self, wrong: &str, correct: &str) -> String {
        let [why, example, how_to_fix] = self.headings;
        format!(
            "{}\n\n## {why}\n{}\n\n## {example}{wrong}\n\n## {how_to_fix}\n{}{correct}\n\n## Source\n{}\n",
            self.title, self.reason, self.fix, self.source
        )
    }
}

fn rule_text(code: &str, id: &str) -> String {
    let explanation = format!("{}\n# En français\n{}", ENGLISH.text(WRONG, CORRECT), FRENCH.text("", ""));
    let comment: String =
        explanation.lines().map(|line| format!("    /// {line}").trim_end().to_owned() + "\n").collect();
    TEMPLATE.replace("EXPLANATION", &comment).replace("CODE", code).replace("NAME", id)
}

/// A rule that compiles. Its condition is an example.
const TEMPLATE: &str = r#"//! Item is featured.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
EXPLANATION    "CODE" "NAME" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for meta in portal.items.metas().filter(|meta| meta.common.featured) {
        let diagnostic = findings.diagnostic(meta, meta.declared);
        findings.report(meta, diagnostic);
    }
}
"#;

fn cases_text(code: &str, id: &str) -> String {
    let case = |title: &str, first: &str, draft: &str| {
        format!(
            "\n## {title}\n\n````yaml content/news/a/item.yaml\ntitle: {{fr: Nouvelle, en: News}}{first}\ndate: 2026-01-01\n{draft}````\n"
        )
    };
    format!(
        "# {code} {id}\n{}{}",
        case("a featured item", &format!(" <<< {code}"), "featured: true\n"),
        case("an item that is not featured", "", "")
    )
}
