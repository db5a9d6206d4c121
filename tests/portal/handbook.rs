//! The handbook for staff: each of its examples is a portal that builds.

use std::{fs, path::Path, process::Command};

use crate::portal::site::{Site, TODAY, codes, output_text, run};

/// A file that an example shows, and the code that it is shown to break.
struct Shown {
    path: String,
    content: String,
    breaks: Option<String>,
}

/// The files of a document: the code blocks that name a path.
fn shown(text: &str) -> Vec<Shown> {
    let mut shown = Vec::new();
    let mut open: Option<Shown> = None;
    for line in text.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (Some(_), Some(_)) => shown.extend(open.take()),
            (Some(file), None) => {
                file.content.push_str(line);
                file.content.push('\n');
            }
            (None, Some(information)) => {
                let mut words = information.split(' ').skip(1).map(str::to_owned);
                let path = words.next().unwrap_or_default();
                open = Some(Shown { path, content: String::new(), breaks: words.next() });
            }
            (None, None) => {}
        }
    }
    shown.retain(|file| !file.path.is_empty());
    shown
}

#[test]
fn every_example_of_the_handbook_builds() {
    for (language, document) in [("fr", "docs/fr/guide.md"), ("en", "docs/en/handbook.md")] {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(document)).unwrap();
        let site = Site::empty();
        let root = site.root().join("portail");
        let made = Command::new(env!("CARGO_BIN_EXE_parvis"))
            .args(["--today", TODAY, "--lang", language, "init", root.to_str().unwrap()])
            .output()
            .unwrap();
        assert!(made.status.success());
        let files = shown(&text);
        assert!(files.len() > 10, "{document}");
        // The files of an example come together: it is looked at where the next one begins.
        for (at, file) in files.iter().enumerate() {
            let path = root.join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &file.content).unwrap();
            let folder = |file: &Shown| file.path.rsplit_once('/').unwrap().0.to_owned();
            let last =
                files.get(at + 1).is_none_or(|next| folder(next) != folder(file) || next.path == file.path);
            if let Some(code) = &file.breaks {
                let output = run(&root, language, &["check", "--format", "json"]);
                assert_eq!(codes(&output), [code.as_str()], "{document} {}", file.path);
            } else if last {
                let output = run(&root, language, &["check", "--strict"]);
                assert_eq!(
                    output.status.code(),
                    Some(0),
                    "{document} {}\n{}",
                    file.path,
                    output_text(&output)
                );
            }
        }
        let built = run(&root, language, &["build", "--record", "--strict"]);
        assert_eq!(built.status.code(), Some(0), "{}", output_text(&built));
    }
}
