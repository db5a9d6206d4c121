//! Links that open a file in an editor.

use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

use crate::diagnostic::{Argument, Failure, nearest};

/// Known editors: their names, and the link that each registers with the system.
const EDITORS: &[(&[&str], &str)] = &[
    (&["vscode", "code"], "vscode://file/{path}:{line}:{column}"),
    (&["vscode-insiders", "code-insiders"], "vscode-insiders://file/{path}:{line}:{column}"),
    (&["vscodium", "codium"], "vscodium://file/{path}:{line}:{column}"),
    (&["cursor"], "cursor://file/{path}:{line}:{column}"),
    (&["windsurf"], "windsurf://file/{path}:{line}:{column}"),
    (&["zed"], "zed://file/{path}:{line}:{column}"),
    (&["idea", "intellij"], "idea://open?file={path}&line={line}&column={column}"),
    (&["sublime", "subl"], "subl://open?url=file:///{path}&line={line}&column={column}"),
];

/// Schemes that a browser acts on itself, instead of passing the link on to a program.
const SCHEMES_OF_BROWSERS: &[&str] = &[
    "javascript",
    "data",
    "vbscript",
    "blob",
    "about",
    "file",
    "view-source",
    "http",
    "https",
    "ftp",
    "ws",
    "wss",
];

/// Characters of a path that are the same in the path and in the query of a link. Source: RFC 3986,
/// sections 2.3 and 3.3.
const UNRESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// An editor, by the links that open a file in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    template: String,
}

impl Editor {
    /// Finds an editor by its name, or takes the template of a link, such as
    /// `vscode://file/{path}:{line}:{column}`. `{path}` is the file's absolute path.
    ///
    /// # Errors
    /// Fails if there is no editor of that name, if the template has no `{path}` or does not begin with
    /// a scheme, or if browsers act on its scheme themselves.
    pub fn parse(given: &str) -> Result<Self, Failure> {
        let names = || EDITORS.iter().flat_map(|(names, _)| names.iter().copied());
        let known =
            EDITORS.iter().find(|(names, _)| names.iter().any(|name| name.eq_ignore_ascii_case(given)));
        if let Some((_, template)) = known {
            return Ok(Self { template: (*template).to_owned() });
        }
        let Some((scheme, _)) = given.split_once(':') else {
            return Err(Failure::new("editor-unknown")
                .with("editor", given)
                .with("nearest", nearest(given, names()).unwrap_or("none"))
                .with(
                    "known",
                    Argument::all(EDITORS.iter().filter_map(|(names, _)| names.first().copied())),
                ));
        };
        let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '+' | '-' | '.'));
        let is_link = is_scheme && given.contains("{path}") && !given.contains(char::is_whitespace);
        if !is_link || SCHEMES_OF_BROWSERS.iter().any(|it| it.eq_ignore_ascii_case(scheme)) {
            return Err(Failure::new("editor-template").with("editor", given));
        }
        Ok(Self { template: given.to_owned() })
    }

    /// Returns the link that opens a file at a place. A `/` before `{path}` replaces the one that the
    /// path begins with, so one template works for `/home/a` and for `C:\a`; `file://{path}` needs both.
    #[must_use]
    pub fn link(&self, file: &Path, line: usize, column: usize) -> String {
        let path = encoded(file);
        let (line, column) = (line.to_string(), column.to_string());
        let start = self.template.find("{path}").map_or("", |at| &self.template[..at]);
        let is_slash_written = start.ends_with('/') && !start.ends_with("file://");
        let path = if is_slash_written { path.trim_start_matches('/') } else { &path };
        self.template.replace("{path}", path).replace("{line}", &line).replace("{column}", &column)
    }
}

/// Returns a path with `/` as the separator, percent-encoded except for the colon of a drive.
fn encoded(file: &Path) -> String {
    let bytes = file.as_os_str().as_encoded_bytes();
    let path: Vec<u8> = if cfg!(windows) {
        bytes.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte }).collect()
    } else {
        bytes.to_vec()
    };
    let drive = if cfg!(windows) && path.get(1) == Some(&b':') { 2 } else { 0 };
    let (drive, rest) = path.split_at(drive);
    format!("{}{}", String::from_utf8_lossy(drive), percent_encode(rest, UNRESERVED))
}

/// Links to the files of a portal; none if there is no editor.
#[derive(Clone, Debug)]
pub struct EditorLinks {
    editor: Option<Editor>,
    root: PathBuf,
}

impl EditorLinks {
    /// Creates the links to the files in `root`, an absolute path.
    #[must_use]
    pub fn new(editor: Option<Editor>, root: PathBuf) -> Self {
        Self { editor, root }
    }

    /// Returns the link to a place in a file, given by its path from the root. `None` if there is no
    /// such file: it is a page, or a file that is built into the program.
    pub(super) fn to(&self, file: &str, line: usize, column: usize) -> Option<String> {
        let editor = self.editor.as_ref()?;
        let path = self.root.join(file);
        path.is_file().then(|| editor.link(&path, line, column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_link_names_the_file_whatever_its_name() {
        for (editor, link) in [
            ("vscode", "vscode://file/a%20b/%C3%A9t%C3%A9%23%26%3A1.md:3:7"),
            ("Code", "vscode://file/a%20b/%C3%A9t%C3%A9%23%26%3A1.md:3:7"),
            ("idea", "idea://open?file=/a%20b/%C3%A9t%C3%A9%23%26%3A1.md&line=3&column=7"),
            ("sublime", "subl://open?url=file:///a%20b/%C3%A9t%C3%A9%23%26%3A1.md&line=3&column=7"),
            (
                "txmt://open?url=file://{path}&line={line}",
                "txmt://open?url=file:///a%20b/%C3%A9t%C3%A9%23%26%3A1.md&line=3",
            ),
        ] {
            let made = Editor::parse(editor).unwrap().link(Path::new("/a b/été#&:1.md"), 3, 7);
            assert_eq!(made, link, "{editor}");
        }
    }

    #[test]
    fn values_that_are_no_editor_are_refused() {
        for given in [
            "javascript:alert('{path}')",
            "JavaScript://%0aalert(1)//{path}",
            "data:text/html,{path}",
            "vim",
            "https://example.org/{path}",
            "vscode://file/",
            "C:\\edit.exe {path}",
            "emacs {path}",
            ": {path}",
            "",
        ] {
            assert!(Editor::parse(given).is_err(), "{given}");
        }
    }
}
