//! Deliberately broken portals: every mistake is told in one run, at its line, in both languages,
//! and what was published stays as it was.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn parvis(root: &Path, language: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_parvis"))
        .args(["--today", "2026-11-24", "--color", "never", "--lang", language, "--root"])
        .arg(root)
        .args(arguments)
        .output()
        .unwrap()
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name)
}

/// What was said, without the last line, which tells the time it took.
fn told(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.pop();
    lines.join("\n")
}

/// Writes a good site, then builds the portal over it, and holds it to the same bytes.
fn leaves_the_old_site(root: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("site");
    let out_text = out.to_str().unwrap();
    assert_eq!(parvis(&fixture("good"), "fr", &["build", "--out", out_text]).status.code(), Some(0));
    let before = files(&out);
    assert_eq!(parvis(root, "fr", &["build", "--out", out_text]).status.code(), Some(1));
    assert!(files(&out) == before, "the old site changed");
}

fn files(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(root).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.map(|entry| (entry.path().to_owned(), fs::read(entry.path()).unwrap())).collect()
}

macro_rules! broken {
    ($($test:ident $name:literal;)+) => {$(
        #[test]
        fn $test() {
            let root = fixture($name);
            for language in ["fr", "en"] {
                let output = parvis(&root, language, &["check"]);
                assert_eq!(output.status.code(), Some(1), "{}", told(&output));
                insta::assert_snapshot!(concat!($name, ".").to_owned() + language, told(&output));
            }
            leaves_the_old_site(&root);
        }
    )+};
}

broken! {
    unknown_field "unknown-field";
    wrong_type "wrong-type";
    dangling_reference "dangling-reference";
    duplicate_address "duplicate-address";
    front_matter "front-matter";
    broken_yaml "broken-yaml";
    broken_toml "broken-toml";
    impossible_date "impossible-date";
    missing_language "missing-language";
    dead_link "dead-link";
    missing_file "missing-file";
    stray_file "stray-file";
    markdown_mistakes "markdown-mistakes";
    strings "strings";
    template_mistake "template-mistake";
    template_syntax "template-syntax";
    palette "palette";
}

#[test]
fn a_good_portal_has_nothing_to_tell() {
    let output = parvis(&fixture("good"), "fr", &["check", "--strict"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
}

/// A copy of the good portal, to make hostile.
fn hostile(make: impl FnOnce(&Path)) -> Output {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files(&fixture("good")) {
        let to = folder.path().join(path.strip_prefix(fixture("good")).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, bytes).unwrap();
    }
    make(folder.path());
    let output = parvis(folder.path(), "en", &["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    leaves_the_old_site(folder.path());
    output
}

fn has_code(output: &Output, code: &str) -> bool {
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    json["findings"].as_array().unwrap().iter().any(|finding| finding["rule"] == code)
}

#[test]
fn a_text_that_is_not_utf8_is_told() {
    let output =
        hostile(|root| fs::write(root.join("content/news/a/fr.md"), b"---\ntitle: \xff\n---\n").unwrap());
    assert!(has_code(&output, "S111"));
}

#[test]
fn an_alias_bomb_is_told() {
    let output = hostile(|root| {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let list = vec![format!("*a{}", level - 1); 10].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{list}]\n"));
        }
        fs::write(root.join("content/news/a/item.yaml"), bomb).unwrap();
    });
    assert!(has_code(&output, "S102"));
}

#[test]
fn fifty_megabytes_of_markdown_are_told() {
    let output =
        hostile(|root| fs::write(root.join("content/news/a/fr.md"), "a ".repeat(25_000_000)).unwrap());
    assert!(has_code(&output, "S113"));
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_that_loops_is_told() {
    let output = hostile(|root| std::os::unix::fs::symlink(root, root.join("content/news/loop")).unwrap());
    assert!(has_code(&output, "S112"));
}

#[test]
fn two_builds_and_one_on_a_single_thread_are_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let build = |name: &str, threads: &str| {
        let out = folder.path().join(name);
        let output = Command::new(env!("CARGO_BIN_EXE_parvis"))
            .env("RAYON_NUM_THREADS", threads)
            .args(["--today", "2026-11-24", "--root"])
            .arg(fixture("good"))
            .args(["build".as_ref(), "--out".as_ref(), out.as_os_str()])
            .output()
            .unwrap();
        assert!(output.status.success());
        let strip = |(path, bytes): (PathBuf, Vec<u8>)| (path.strip_prefix(&out).unwrap().to_owned(), bytes);
        files(&out).into_iter().map(strip).collect::<Vec<_>>()
    };
    let first = build("one", "2");
    assert!(first.len() > 10);
    assert!(first == build("two", "2") && first == build("three", "1"));
}

#[test]
fn a_folder_that_parvis_did_not_write_is_replaced_only_on_request() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine.txt"), "mine").unwrap();
    let out = folder.path().to_str().unwrap();
    assert_eq!(parvis(&fixture("good"), "fr", &["build", "--out", out]).status.code(), Some(2));
    assert!(folder.path().join("mine.txt").is_file());
    assert_eq!(parvis(&fixture("good"), "fr", &["build", "--clean", "--out", out]).status.code(), Some(0));
    assert!(!folder.path().join("mine.txt").exists() && folder.path().join("build.json").is_file());
}
