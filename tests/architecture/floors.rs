//! Who may import whom.

use super::file::File;

/// Each module and what it may import besides itself, from the ground up.
const FLOORS: &[(&str, &[&str])] = &[
    ("disk", &[]),
    ("source", &[]),
    ("wcag", &[]),
    ("aria", &[]),
    ("html", &[]),
    ("policy", &[]),
    ("diagnostic", &["disk", "source", "wcag"]),
    ("model", &["source", "diagnostic"]),
    ("yaml", &["source", "diagnostic", "model"]),
    ("config", &["source", "wcag", "policy", "diagnostic", "model"]),
    ("locale", &["html", "source", "diagnostic", "model"]),
    ("markdown", &["html", "source", "diagnostic", "model", "locale"]),
    ("dom", &["wcag", "aria"]),
    ("schema", &["model", "config"]),
    ("report", &["html", "source", "wcag", "policy", "diagnostic", "model", "locale"]),
    ("load", &["disk", "source", "policy", "diagnostic", "model", "yaml", "config", "markdown"]),
    ("validate", &["source", "diagnostic", "model", "config", "locale", "load"]),
    (
        "resolve",
        &["source", "diagnostic", "model", "yaml", "config", "locale", "markdown", "load", "validate"],
    ),
    (
        "rules",
        &["source", "wcag", "aria", "diagnostic", "model", "config", "locale", "markdown", "dom", "resolve"],
    ),
    (
        "translations",
        &["source", "diagnostic", "model", "yaml", "locale", "report", "markdown", "resolve", "edit"],
    ),
    ("reference", &["diagnostic", "model", "config", "locale"]),
    ("scaffold", &["disk", "source", "diagnostic", "model", "yaml", "schema", "resolve", "render", "edit"]),
    ("status", &["source", "wcag", "diagnostic", "model", "config", "locale", "report", "resolve", "rules"]),
    (
        "render",
        &[
            "html",
            "source",
            "wcag",
            "policy",
            "diagnostic",
            "model",
            "config",
            "locale",
            "markdown",
            "resolve",
        ],
    ),
    // What is wrong with files has the same codes in any folder.
    (
        "check",
        &[
            "source",
            "wcag",
            "policy",
            "diagnostic",
            "model",
            "yaml",
            "config",
            "dom",
            "load",
            "resolve",
            "rules",
            "render",
        ],
    ),
    (
        "conformance",
        &[
            "source",
            "wcag",
            "aria",
            "diagnostic",
            "model",
            "config",
            "locale",
            "dom",
            "report",
            "resolve",
            "rules",
            "check",
        ],
    ),
    ("write", &["disk", "source", "diagnostic", "model"]),
    ("edit", &["disk", "source", "diagnostic"]),
    ("cache", &["disk", "source", "diagnostic", "model", "rules", "render", "check", "write"]),
    ("import", &["disk", "source", "diagnostic", "model", "yaml", "config", "locale", "markdown", "edit"]),
    (
        "pipeline",
        &[
            "disk",
            "source",
            "wcag",
            "diagnostic",
            "model",
            "yaml",
            "config",
            "locale",
            "markdown",
            "load",
            "validate",
            "resolve",
            "rules",
            "render",
            "dom",
            "check",
            "conformance",
            "status",
            "write",
            "cache",
        ],
    ),
    (
        "serve",
        &[
            "disk",
            "source",
            "policy",
            "diagnostic",
            "model",
            "config",
            "locale",
            "report",
            "render",
            "cache",
            "pipeline",
        ],
    ),
    (
        "commands",
        &[
            "disk",
            "source",
            "wcag",
            "diagnostic",
            "model",
            "config",
            "locale",
            "import",
            "report",
            "resolve",
            "status",
            "edit",
            "reference",
            "scaffold",
            "schema",
            "translations",
            "write",
            "check",
            "cache",
            "conformance",
            "pipeline",
            "serve",
        ],
    ),
];

/// What a module may import besides itself; nothing for a module that has no floor.
pub fn below(module: &str) -> Option<&'static [&'static str]> {
    FLOORS.iter().find(|(name, _)| *name == module).map(|(_, below)| *below)
}

/// The imports that reach up or across.
pub fn breaches(file: &File) -> Vec<String> {
    // What stands at the root of the crate knows the whole of it.
    let Some(below) = below(file.module()) else { return Vec::new() };
    let named = crate_paths(file).into_iter();
    let wrong = named.filter(|(_, name)| name != file.module() && !below.contains(&name.as_str()));
    wrong.map(|(at, name)| file.message(at, &format!("{} may not import {name}", file.module()))).collect()
}

/// The first name after each `crate::`, and after each row of `super::` that leads to the root.
fn crate_paths(file: &File) -> Vec<(usize, String)> {
    let mut paths = Vec::new();
    for at in 0..file.tokens.len() {
        let start = match file.text(at) {
            "crate" if is_path(file, at + 1) => at + 3,
            "super" if !is_path(file, at.wrapping_sub(2)) => {
                let mut end = at;
                let mut rows = 0;
                while file.text(end) == "super" {
                    end += 3;
                    rows += 1;
                }
                if rows < file.depth() {
                    continue;
                }
                end
            }
            _ => continue,
        };
        names(file, start, &mut paths);
    }
    paths
}

pub fn is_path(file: &File, at: usize) -> bool {
    file.text(at) == ":" && file.text(at + 1) == ":"
}

/// The names at `start`: one, or the first of each branch of a group.
fn names(file: &File, start: usize, paths: &mut Vec<(usize, String)>) {
    if file.text(start) != "{" {
        paths.push((start, file.text(start).to_owned()));
        return;
    }
    let (mut depth, mut at, mut expects_name) = (1, start + 1, true);
    while depth > 0 && at < file.tokens.len() {
        match file.text(at) {
            "{" => depth += 1,
            "}" => depth -= 1,
            "," if depth == 1 => expects_name = true,
            name if expects_name => {
                paths.push((at, name.to_owned()));
                expects_name = false;
            }
            _ => {}
        }
        at += 1;
    }
}
