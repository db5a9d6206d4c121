//! Copies of built-in files in a portal. The first line of a copy records the content it was copied
//! from, so that a copy that no longer follows the built-in file is reported.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use super::{ThemeFiles, problems};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    resolve,
    source::{Fingerprint, Sources, Span},
};

/// The folder of a portal's theme.
pub const THEME_FOLDER: &str = "themes/parvis/";

/// The word before the fingerprint of the built-in file in the first line of a copy.
const MARK: &str = "parvis-copy:";

/// A file that is built into the program and that a portal may replace.
#[derive(Clone, Debug)]
pub struct BuiltInFile {
    /// Path from the portal's root: `themes/parvis/pages/home.html`, `i18n/fr.ftl`.
    pub path: String,
    /// Content.
    pub bytes: Cow<'static, [u8]>,
}

/// The state of a portal's copy of a built-in file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyState {
    /// It has the content of the built-in file.
    Same,
    /// It was changed.
    Changed,
    /// The built-in file has changed since it was copied.
    Outdated {
        /// `true` if the copy was changed too.
        is_changed: bool,
    },
}

/// The first line of a copy.
struct CopyMark<'t> {
    /// Fingerprint of the built-in file at the time of the copy.
    recorded: &'t str,
    /// Range of the fingerprint in the text.
    range: Range<usize>,
    /// Text after the line.
    rest: &'t str,
}

impl BuiltInFile {
    /// Returns every built-in file, in order of path: the theme, then the interface strings.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let theme = ThemeFiles::built_in();
        let theme = theme.iter().map(|(path, file)| (format!("{THEME_FOLDER}{path}"), file.bytes.clone()));
        let strings = resolve::built_in_strings();
        let strings = strings.map(|(path, text)| (path.to_owned(), Cow::Borrowed(text.as_bytes())));
        theme.chain(strings).map(|(path, bytes)| Self { path, bytes }).collect()
    }

    /// Returns the name that people give the file: its path, from the theme's folder if it is there.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.strip_prefix(THEME_FOLDER).unwrap_or(&self.path)
    }

    /// Returns the content of a copy. Where the format has comments, the first line says in these
    /// words what the file is, and records its content.
    #[must_use]
    pub fn copy(&self, words: &str) -> Vec<u8> {
        let line = format!("{words} {MARK} {}", fingerprint(&self.bytes));
        let line = match self.path.rsplit('.').next() {
            Some("html") => format!("{{#- {line} -#}}\n"),
            Some("css") => format!("/* {line} */\n"),
            Some("ftl") => format!("# {line}\n\n"),
            _ => String::new(),
        };
        [line.as_bytes(), &self.bytes].concat()
    }

    /// Returns the state of a copy of the file.
    #[must_use]
    pub fn state_of(&self, copy: &[u8]) -> CopyState {
        let mark = std::str::from_utf8(copy).ok().and_then(CopyMark::of);
        let content = mark.as_ref().map_or(copy, |mark| mark.rest.as_bytes());
        let (content, current) = (fingerprint(content), fingerprint(&self.bytes));
        match mark {
            _ if content == current => CopyState::Same,
            Some(mark) if mark.recorded != current => {
                CopyState::Outdated { is_changed: mark.recorded != content }
            }
            _ => CopyState::Changed,
        }
    }
}

impl<'t> CopyMark<'t> {
    /// Finds the mark in the first line of a text.
    fn of(text: &'t str) -> Option<Self> {
        let (line, rest) = text.split_once('\n')?;
        let after = line.find(MARK)? + MARK.len();
        let start = after + line[after..].len() - line[after..].trim_start().len();
        let length = line[start..].chars().take_while(char::is_ascii_hexdigit).count();
        let range = start..start + length;
        // A copy of strings has an empty line after the mark.
        let rest = if line.starts_with('#') { rest.trim_start_matches(['\r', '\n']) } else { rest };
        (length > 0).then(|| Self { recorded: &text[range.clone()], range, rest })
    }
}

/// Returns the fingerprint of a file's content, the same whatever ends its lines.
fn fingerprint(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains('\r') => Fingerprint::of(text.replace("\r\n", "\n")).short(),
        _ => Fingerprint::of(bytes).short(),
    }
}

/// Reports the portal's copies of built-in files that have changed since.
pub(crate) fn report_outdated(sources: &Sources, diagnostics: &mut Diagnostics) {
    let copies = sources.iter().filter_map(|(id, file)| {
        let is_of_theme = file.path().starts_with(THEME_FOLDER) || file.path().starts_with("i18n/");
        Some((id, file, is_of_theme.then(|| CopyMark::of(file.text()))??))
    });
    let copies: Vec<_> = copies.collect();
    if copies.is_empty() {
        return;
    }
    let built_in: BTreeMap<String, BuiltInFile> =
        BuiltInFile::all().into_iter().map(|file| (file.path.clone(), file)).collect();
    for (id, file, mark) in copies {
        let Some(built_in) = built_in.get(file.path()) else { continue };
        if let CopyState::Outdated { is_changed } = built_in.state_of(file.text().as_bytes()) {
            let place = Span::new(id, mark.range.start, mark.range.end);
            diagnostics.push(
                Diagnostic::new(problems::COPY_OUTDATED, place)
                    .with("changed", if is_changed { "yes" } else { "no" })
                    .with("name", built_in.name())
                    .with("recorded", mark.recorded)
                    .with("current", fingerprint(&built_in.bytes)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &'static str) -> BuiltInFile {
        BuiltInFile { path: path.to_owned(), bytes: Cow::Borrowed(text.as_bytes()) }
    }

    #[test]
    fn a_copy_is_compared_with_its_original() {
        for path in ["themes/parvis/pages/a.html", "themes/parvis/styles/a.css", "i18n/fr.ftl"] {
            let (before, after) = (file(path, "a\nb\n"), file(path, "a\nc\n"));
            let copy = before.copy("Copie.");
            assert!(copy.starts_with(b"{#- Copie. parvis-copy: ") || !path.ends_with("html"));
            let changed = [copy.as_slice(), b"d\n"].concat();
            assert_eq!(before.state_of(&copy), CopyState::Same);
            assert_eq!(before.state_of(&changed), CopyState::Changed);
            assert_eq!(after.state_of(&copy), CopyState::Outdated { is_changed: false });
            assert_eq!(after.state_of(&changed), CopyState::Outdated { is_changed: true });
            // An editor on Windows changes the ends of lines, and nothing else.
            let windows = String::from_utf8(copy).unwrap().replace('\n', "\r\n");
            assert_eq!(before.state_of(windows.as_bytes()), CopyState::Same);
            assert_eq!(after.state_of(windows.as_bytes()), CopyState::Outdated { is_changed: false });
        }
        // Without a mark: a file that someone wrote.
        assert_eq!(file("themes/parvis/pages/a.html", "a\n").state_of(b"b\n"), CopyState::Changed);
        assert_eq!(file("themes/parvis/images/a.svg", "a\n").copy("Copie."), b"a\n");
    }
}
