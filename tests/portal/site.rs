//! A portal in a folder of its own, the program run on it, and what came out.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use parvis::{pipeline::Request, resolve::Publication};

use crate::in_time::InTime;

/// The day that every test is made on.
pub const TODAY: &str = "2026-11-24";

/// A portal that a test may change.
pub struct Site(tempfile::TempDir);

impl Site {
    /// An empty folder.
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A copy of the portal `tests/sites/<name>`.
    pub fn like(name: &str) -> Self {
        let site = Self::empty();
        site.take(&fixture(name), "");
        site
    }

    /// A copy of the demonstration portal; its theme and its strings are the ones that are built in.
    pub fn demonstration() -> Self {
        let site = Self::empty();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        site.take(&root.join("content"), "content");
        site.write("site.toml", fs::read(root.join("site.toml")).unwrap());
        site
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    /// Copies every file of a folder into one of the portal's.
    fn take(&self, folder: &Path, into: &str) {
        for (path, bytes) in files(folder) {
            let to = self.root().join(into).join(path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, bytes).unwrap();
        }
    }

    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Adds to the end of a file.
    pub fn append(&self, path: &str, text: &str) {
        let before = fs::read_to_string(self.root().join(path)).unwrap();
        self.write(path, before + text);
    }

    /// Builds in English, which must succeed, and gives the site's folder.
    pub fn built(&self, options: &[&str]) -> PathBuf {
        let out = self.root().join("public");
        let arguments = [&["build", "--out", out.to_str().unwrap()], options].concat();
        let output = run(self.root(), "en", &arguments);
        assert_eq!(output.status.code(), Some(0), "{}", output_text(&output));
        out
    }

    pub fn request(&self, drafts: bool) -> Request {
        let publication = Publication { today: TODAY.parse().unwrap(), drafts };
        Request { root: self.root().to_owned(), publication, base_url: None }
    }
}

pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name)
}

/// The program, on the day of the tests, saying nothing that depends on who runs them.
pub fn parvis(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
    command.args(["--today", TODAY, "--color", "never", "--root"]).arg(root);
    command
}

pub fn run(root: &Path, language: &str, arguments: &[impl AsRef<OsStr>]) -> Output {
    parvis(root).args(["--lang", language]).args(arguments).output_in_time()
}

/// What was said, without the last line, which tells the time it took.
pub fn output_text(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.pop();
    lines.join("\n")
}

/// The codes of what `check --format json` found.
pub fn codes(output: &Output) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = json["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect()
}

/// Writes a good site, then builds the portal over it, and holds it to the same bytes.
pub fn leaves_the_old_site(root: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("site");
    let build = ["build".as_ref(), "--out".as_ref(), out.as_os_str()];
    assert_eq!(run(&fixture("good"), "fr", &build).status.code(), Some(0));
    let before = files(&out);
    assert_eq!(run(root, "fr", &build).status.code(), Some(1));
    assert!(files(&out) == before, "the old site changed");
}

/// Every file of a folder, by its path in it, save those that the program keeps for itself.
pub fn files(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(root).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(|entry| entry.file_name() != ".parvis").map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    let path = |entry: &walkdir::DirEntry| entry.path().strip_prefix(root).unwrap().to_owned();
    files.map(|entry| (path(&entry), fs::read(entry.path()).unwrap())).collect()
}

/// The page without the element that holds its security policy, which templates do not write.
pub fn without_policy(html: &str) -> String {
    let Some((before, rest)) = html.split_once("<meta http-equiv=\"Content-Security-Policy\"") else {
        return html.to_owned();
    };
    format!("{before}{}", rest.split_once('>').unwrap().1)
}
