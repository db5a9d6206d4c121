//! Habits of the house that no lint knows.

use super::{file::File, floors::is_path};

/// Maximum number of lines of a file, its unit tests aside: one type that is one idea stays in one file.
const MAX_LINES: usize = 500;

/// Names under which anything can be put.
const NAMELESS: &[&str] =
    &["utils", "util", "helpers", "helper", "common", "misc", "shared", "prelude", "tools"];

/// Types that hold what changes.
const CHANGING: &[&str] = &["Mutex", "RwLock", "Cell", "RefCell", "OnceCell", "UnsafeCell"];

/// First words of constants that are limits without saying so: a limit begins with `MAX_` or `MIN_`.
const VAGUE_LIMITS: &[&str] = &[
    "MOST", "LEAST", "FEW", "FEWEST", "FAR", "FARTHEST", "LEFT", "LONGEST", "SHORTEST", "DEEPEST", "WIDEST",
    "LARGEST", "SMALLEST", "ENOUGH", "ROOM",
];

pub fn too_long(file: &File) -> Vec<String> {
    let long = file.lines > MAX_LINES;
    long.then(|| format!("{}: {} lines, more than {MAX_LINES}", file.path, file.lines)).into_iter().collect()
}

pub fn named_for_nothing(file: &File) -> Vec<String> {
    let names = file.path.split('/').map(|part| part.trim_end_matches(".rs"));
    let nameless = names.filter(|name| NAMELESS.contains(name));
    nameless.map(|name| format!("{}: “{name}” says nothing of what is in it", file.path)).collect()
}

/// Constants that limit something under another name than `MAX_…` or `MIN_…`.
pub fn vague_limits(file: &File) -> Vec<String> {
    let constants = (1..file.tokens.len()).filter(|at| file.text(at - 1) == "const");
    let vague = constants.filter(|at| {
        let first = file.text(*at).split('_').next().unwrap_or_default();
        VAGUE_LIMITS.contains(&first)
    });
    vague.map(|at| file.message(at, "a limit that is not called MAX_ or MIN_")).collect()
}

/// Imports of everything a module of ours has. A library's prelude is meant to be taken whole.
pub fn wholesale(file: &File) -> Vec<String> {
    let stars = (2..file.tokens.len()).filter(|at| file.text(*at) == "*" && is_path(file, at - 2));
    let ours = stars.filter(|at| file.text(at - 3) != "prelude");
    ours.map(|at| file.message(at, "an import of everything")).collect()
}

/// Statics that change.
pub fn global_state(file: &File) -> Vec<String> {
    let statics = (0..file.tokens.len()).filter(|at| {
        file.text(*at) == "static" && file.text(at.wrapping_sub(1)) != "'" && file.text(at + 1) != ">"
    });
    let changing = statics.filter(|at| {
        let kind = (at + 1..file.tokens.len()).take_while(|at| !matches!(file.text(*at), "=" | ";"));
        file.text(at + 1) == "mut"
            || kind.map(|at| file.text(at)).any(|name| CHANGING.contains(&name) || name.starts_with("Atomic"))
    });
    let thread_locals = (0..file.tokens.len()).filter(|at| file.text(*at) == "thread_local");
    changing.chain(thread_locals).map(|at| file.message(at, "state that is global")).collect()
}
