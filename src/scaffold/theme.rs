//! The built-in files that a portal takes over: which are meant by a name, and what the portal has of
//! them.

use std::path::Path;

use crate::{
    diagnostic::{Argument, Failure, nearest},
    disk,
    edit::NewFile,
    render::{BuiltInFile, CopyState, THEME_FOLDER},
};

/// A built-in file, and the portal's copy of it.
#[derive(Clone, Debug)]
pub struct ThemeEntry {
    /// Name of the file.
    pub name: String,
    /// Id of the message that says what it is for.
    pub purpose: String,
    /// State of the portal's copy; `None` without a copy.
    pub copy: Option<CopyState>,
}

/// Lists every built-in file, with the copies in a portal's folder.
#[must_use]
pub fn theme_entries(root: &Path) -> Vec<ThemeEntry> {
    let entry = |file: BuiltInFile| ThemeEntry {
        copy: disk::read(&root.join(&file.path)).ok().map(|copy| file.state_of(&copy)),
        purpose: purpose(file.name()),
        name: file.name().to_owned(),
    };
    BuiltInFile::all().into_iter().map(entry).collect()
}

/// Returns the id of the message that says what a built-in file is for.
fn purpose(name: &str) -> String {
    let name = if name.starts_with("fonts/") { "fonts" } else { name };
    format!("theme-file-{}", name.replace(['/', '.'], "-").to_lowercase())
}

/// Returns copies of the files that these names mean, with `words` in their first line; of all files
/// without names. A name is a file, or a folder, with or without the theme's own folder.
///
/// # Errors
/// Fails if a name means no file, or several.
pub fn theme_copies(names: &[String], words: &str) -> Result<Vec<NewFile>, Failure> {
    let all = BuiltInFile::all();
    let mut is_chosen = vec![names.is_empty(); all.len()];
    for name in names {
        for index in meant(name, &all)? {
            is_chosen[index] = true;
        }
    }
    let chosen = all.iter().zip(is_chosen).filter(|(_, is_chosen)| *is_chosen);
    Ok(chosen.map(|(file, _)| NewFile::new(file.path.as_str(), file.copy(words))).collect())
}

/// Returns the indices of the files that a name means.
fn meant(written: &str, all: &[BuiltInFile]) -> Result<Vec<usize>, Failure> {
    let path = written.replace('\\', "/");
    let path = path.trim_start_matches("./").trim_matches('/');
    let name = path.strip_prefix(THEME_FOLDER).unwrap_or(path);
    let with = |is_meant: &dyn Fn(&BuiltInFile) -> bool| -> Vec<usize> {
        all.iter().enumerate().filter(|(_, file)| is_meant(file)).map(|(index, _)| index).collect()
    };
    let folder = |path: &str| format!("{path}/");
    let candidates = [
        with(&|file| file.name() == name),
        with(&|file| file.name().starts_with(&folder(name)) || file.path.starts_with(&folder(path))),
        with(&|file| file.name().rsplit('/').next() == Some(name)),
    ];
    let [file, inside, same_name] = candidates;
    match same_name.as_slice() {
        _ if !file.is_empty() => Ok(file),
        _ if !inside.is_empty() => Ok(inside),
        [only] => Ok(vec![*only]),
        [] => Err(unknown(written, name, all)),
        several => {
            let names = several.iter().filter_map(|index| all.get(*index)).map(BuiltInFile::name);
            let known = Argument::choice(names);
            Err(Failure::new("theme-file-ambiguous").with("name", written).with("known", known))
        }
    }
}

fn unknown(written: &str, name: &str, all: &[BuiltInFile]) -> Failure {
    let stem =
        |path: &str| path.rsplit('/').next().and_then(|file| file.split('.').next()).map(str::to_owned);
    let is_page = |file: &&BuiltInFile| file.name().starts_with("pages/");
    let same_stem = |file: &&BuiltInFile| stem(file.name()).is_some_and(|it| it.eq_ignore_ascii_case(name));
    let near = || {
        let names = all.iter().map(BuiltInFile::name);
        let folders = ["components", "fonts", "i18n", "images", "pages", "styles"];
        nearest(name, names.chain(folders))
    };
    let near_file = || {
        let file = |file: &BuiltInFile| file.name().rsplit('/').next().map(str::to_owned);
        let names: Vec<String> = all.iter().filter_map(file).collect();
        let found = nearest(name.rsplit('/').next()?, names.iter().map(String::as_str))?;
        all.iter().map(BuiltInFile::name).find(|path| path.ends_with(found))
    };
    let by_stem = all.iter().filter(is_page).find(same_stem).or_else(|| all.iter().find(same_stem));
    let near = by_stem.map(BuiltInFile::name).or_else(near).or_else(near_file);
    Failure::new("theme-file-unknown").with("name", written).with("nearest", near.unwrap_or("none"))
}
