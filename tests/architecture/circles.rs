//! Circles of files that take names from one another.

use std::collections::{BTreeMap, BTreeSet};

use super::file::File;

/// Circles that stand, by the files of one of them, and why.
const ALLOWED: &[(&str, &str)] = &[
    ("src/dom/document.rs", "a document gives what is computed from its elements: names, roles, styles"),
    ("src/dom/name/computation.rs", "the name of an element is computed from the names of those inside it"),
    ("src/locale/locale.rs", "each kind of format adds its methods to the locale that has it"),
    ("src/render/page.rs", "the inputs of a page give it the cards of others, which their kinds fill"),
    ("src/model/collection.rs", "items refer to collections, and a collection has the type of its items"),
];

/// Words that begin a definition.
const DEFINES: [&str; 8] = ["struct", "enum", "trait", "type", "const", "static", "fn", "macro_rules"];

/// The names of a module: what each stands for.
#[derive(Default)]
struct Names {
    /// Names that the file defines.
    defined: BTreeSet<String>,
    /// Names that its `use` lines bring, each with the path that it comes from.
    used: BTreeMap<String, Vec<String>>,
}

/// The files of the crate by the path of their module, and the names in each.
struct Crate<'a> {
    files: BTreeMap<Vec<String>, &'a File>,
    names: BTreeMap<Vec<String>, Names>,
}

/// The path of a file's module: `[dom, name]` for `src/dom/name/mod.rs`.
fn module_path(file: &File) -> Vec<String> {
    let inside = file.path.strip_prefix("src/").unwrap_or(&file.path).trim_end_matches(".rs");
    let path = inside.split('/').map(str::to_owned);
    path.filter(|part| part != "mod" && part != "lib" && part != "main").collect()
}

/// The path that starts at a token, made absolute; nothing where none does.
fn absolute(file: &File, at: usize) -> Option<(Vec<String>, usize)> {
    let mut path = match file.text(at) {
        "crate" => Vec::new(),
        "self" | "super" => module_path(file),
        _ => return None,
    };
    let mut next = at;
    loop {
        match file.text(next) {
            "super" => drop(path.pop()),
            "crate" | "self" => {}
            name if is_name(name) => path.push(name.to_owned()),
            _ => return None,
        }
        if file.text(next + 1) != ":" || file.text(next + 2) != ":" {
            return Some((path, next + 1));
        }
        next += 3;
        if matches!(file.text(next), "{" | "*") {
            return Some((path, next));
        }
    }
}

fn is_name(text: &str) -> bool {
    text.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
        && text.chars().next().is_some_and(|letter| !letter.is_ascii_digit())
}

/// The paths in the braces of a `use`, or the path alone, each with the name that it is given.
fn leaves(file: &File, prefix: &[String], at: usize, out: &mut Vec<(String, Vec<String>)>) -> usize {
    let mut next = at;
    if file.text(next) != "{" {
        let mut path = prefix.to_vec();
        while is_name(file.text(next)) {
            if file.text(next) != "self" {
                path.push(file.text(next).to_owned());
            }
            next += 1;
            if file.text(next) == ":" && file.text(next + 1) == ":" {
                next += 2;
            } else {
                break;
            }
        }
        if file.text(next) == "{" {
            return leaves(file, &path, next, out);
        }
        let mut name = path.last().cloned().unwrap_or_default();
        if file.text(next) == "as" {
            file.text(next + 1).clone_into(&mut name);
            next += 2;
        }
        out.push((name, path));
        return next;
    }
    next += 1;
    while file.text(next) != "}" {
        next = leaves(file, prefix, next, out);
        if file.text(next) == "," {
            next += 1;
        }
        assert!(next < file.tokens.len(), "{}: a use without an end", file.path);
    }
    next + 1
}

impl<'a> Crate<'a> {
    fn of(files: &'a [File]) -> Self {
        let files: BTreeMap<Vec<String>, &File> =
            files.iter().map(|file| (module_path(file), file)).collect();
        let names = files.iter().map(|(path, file)| (path.clone(), names(file))).collect();
        Self { files, names }
    }

    /// The module in which a name is defined, by its absolute path; nothing for a name of another crate.
    fn home(&self, path: &[String], depth: usize) -> Option<Vec<String>> {
        if self.files.contains_key(path) {
            return Some(path.to_vec());
        }
        let (name, module) = path.split_last()?;
        let Some(names) = self.names.get(module) else { return self.home(module, depth) };
        match names.used.get(name) {
            Some(from) if depth > 0 && !names.defined.contains(name) => self.home(from, depth - 1),
            _ => Some(module.to_vec()),
        }
    }

    /// The modules, of its own top module, that each module takes names from.
    fn arrows(&self) -> BTreeMap<Vec<String>, BTreeSet<Vec<String>>> {
        let arrows = self.files.iter().map(|(module, file)| {
            let mut taken = taken(file);
            taken.sort();
            taken.dedup();
            let homes = taken.iter().filter_map(|path| self.home(path, 8));
            (module.clone(), homes.filter(|home| home != module && home.first() == module.first()).collect())
        });
        arrows.collect()
    }
}

fn names(file: &File) -> Names {
    let mut names = Names::default();
    let mut depth = 0;
    for at in 0..file.tokens.len() {
        match file.text(at) {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            "use" if depth == 0 => {
                let mut found = Vec::new();
                if let Some((path, next)) = absolute(file, at + 1) {
                    match file.text(next) {
                        "{" => drop(leaves(file, &path, next, &mut found)),
                        "as" => found.push((file.text(next + 1).to_owned(), path)),
                        _ => found.push((path.last().cloned().unwrap_or_default(), path)),
                    }
                } else if is_name(file.text(at + 1)) {
                    // A child of the module, in a file of its own.
                    leaves(file, &module_path(file), at + 1, &mut found);
                }
                names.used.extend(found);
            }
            // Not the lifetime `'static`.
            word if depth == 0 && DEFINES.contains(&word) && file.text(at.wrapping_sub(1)) != "'" => {
                let name = if file.text(at + 1) == "!" { at + 2 } else { at + 1 };
                names.defined.insert(file.text(name).to_owned());
            }
            _ => {}
        }
    }
    names
}

/// The absolute paths of what a file takes, but for what it only hands on (`pub use`).
fn taken(file: &File) -> Vec<Vec<String>> {
    let mut taken = Vec::new();
    let mut at = 0;
    while at < file.tokens.len() {
        if file.text(at) == "use" {
            let hands_on = at > 0 && (file.text(at - 1) == "pub" || file.text(at - 1) == ")");
            let mut found = Vec::new();
            if let Some((path, next)) = absolute(file, at + 1) {
                if file.text(next) == "{" {
                    leaves(file, &path, next, &mut found);
                } else {
                    found.push((String::new(), path));
                }
            } else if is_name(file.text(at + 1)) {
                leaves(file, &module_path(file), at + 1, &mut found);
            }
            if !hands_on {
                taken.extend(found.into_iter().map(|(_, path)| path));
            }
            while file.text(at) != ";" && at < file.tokens.len() {
                at += 1;
            }
        } else if file.text(at.wrapping_sub(1)) != "in"
            && let Some((path, next)) = absolute(file, at).filter(|(path, _)| !path.is_empty())
            && next > at + 1
        {
            taken.push(path);
        }
        at += 1;
    }
    taken
}

/// The circles: each set of two files or more that reach one another.
pub fn circles(files: &[File]) -> Vec<Vec<String>> {
    let tree = Crate::of(files);
    let arrows = tree.arrows();
    let reach: BTreeMap<&Vec<String>, BTreeSet<&Vec<String>>> = arrows
        .keys()
        .map(|start| {
            let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
            while let Some(module) = open.pop() {
                for next in arrows.get(module).into_iter().flatten() {
                    if seen.insert(next) {
                        open.push(next);
                    }
                }
            }
            (start, seen)
        })
        .collect();
    let mut circles: BTreeSet<Vec<String>> = BTreeSet::new();
    for (module, reached) in &reach {
        if reached.contains(module) {
            let members = reached.iter().filter(|other| reach[**other].contains(module));
            circles.insert(members.map(|other| tree.files[*other].path.clone()).collect());
        }
    }
    circles.into_iter().collect()
}

/// The circles that no reason allows.
pub fn breaches(files: &[File]) -> Vec<Vec<String>> {
    let is_allowed =
        |circle: &Vec<String>| ALLOWED.iter().any(|(file, _)| circle.iter().any(|it| it == file));
    circles(files).into_iter().filter(|circle| !is_allowed(circle)).collect()
}
