//! Folders and files that no author writes: each is told, nothing hangs, and what was published
//! stays as it was.

use std::{fs, path::Path};

use crate::in_time::InTime;
use crate::portal::site::{Site, codes, leaves_the_old_site, output_text, parvis, run};

/// The codes that are told of the good portal once it was made hostile.
fn hostile(make: impl FnOnce(&Site)) -> Vec<String> {
    let site = Site::like("good");
    make(&site);
    let output = run(site.root(), "en", &["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", output_text(&output));
    leaves_the_old_site(site.root());
    codes(&output)
}

#[test]
fn a_text_that_is_not_utf8() {
    assert_eq!(hostile(|site| site.write("content/news/a/fr.md", b"---\ntitle: \xff\n---\n")), ["S111"]);
}

#[test]
fn zero_bytes_in_facts_and_texts() {
    let codes = hostile(|site| {
        site.write("content/news/a/item.yaml", b"date: 2026\0-01-01\nauthor: \0\n");
        site.append("content/news/a/fr.md", "a\0b\n\n[c](\0)\n");
    });
    assert!(codes.contains(&"S102".to_owned()) || codes.contains(&"S101".to_owned()), "{codes:?}");
}

#[test]
fn an_alias_bomb() {
    let codes = hostile(|site| {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let list = vec![format!("*a{}", level - 1); 10].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{list}]\n"));
        }
        site.write("content/news/a/item.yaml", bomb);
    });
    assert!(codes.contains(&"S102".to_owned()), "{codes:?}");
}

#[test]
fn facts_a_hundred_thousand_lists_deep() {
    let codes = hostile(|site| {
        site.write("content/news/a/item.yaml", format!("extra: {}", "[".repeat(100_000)));
        site.append("site.toml", &format!("\nx = {}", "[".repeat(100_000)));
    });
    assert!(!codes.is_empty());
}

#[test]
fn fifty_megabytes_of_markdown() {
    assert_eq!(hostile(|site| site.write("content/news/a/fr.md", "a ".repeat(25_000_000))), ["S113"]);
}

#[test]
fn a_folder_in_place_of_a_text() {
    let codes = hostile(|site| {
        fs::remove_file(site.root().join("content/news/a/fr.md")).unwrap();
        site.write("content/news/a/fr.md/x.txt", "x");
    });
    assert!(!codes.is_empty());
}

#[test]
fn an_empty_portal() {
    let site = Site::empty();
    for settings in ["", "languages = []", "\u{feff}", "languages = [\"fr\", \"fr\"]"] {
        site.write("site.toml", settings);
        let output = run(site.root(), "fr", &["check", "--format", "json"]);
        assert_eq!(output.status.code(), Some(1), "{settings:?}");
        assert!(!codes(&output).is_empty(), "{settings:?}");
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::{ffi::OsStrExt, fs::PermissionsExt, fs::symlink};

    use super::*;
    use crate::{concurrent::while_repeating, portal::unprivileged::Unprivileged};

    #[test]
    fn a_symbolic_link_that_loops() {
        assert_eq!(
            hostile(|site| symlink(site.root(), site.root().join("content/news/loop")).unwrap()),
            ["S112"]
        );
    }

    #[test]
    fn settings_behind_a_symbolic_link() {
        let codes = hostile(|site| {
            let settings = site.root().join("site.toml");
            fs::rename(&settings, site.root().join("elsewhere.toml")).unwrap();
            symlink("elsewhere.toml", settings).unwrap();
        });
        assert!(codes.contains(&"S112".to_owned()), "{codes:?}");
    }

    /// Nobody writes at its other end: who opens it waits for ever.
    #[test]
    fn a_pipe_among_the_texts() {
        let pipe = |path: std::path::PathBuf| {
            let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
            assert!(made.success());
        };
        let codes = hostile(|site| {
            pipe(site.root().join("content/news/a/notes.md"));
            pipe(site.root().join("static.fifo"));
            pipe(site.root().join("content/news/a/attachment.pdf"));
        });
        assert_eq!(codes, ["S115", "S115"]);
        let site = Site::like("good");
        fs::remove_file(site.root().join("site.toml")).unwrap();
        pipe(site.root().join("site.toml"));
        assert_eq!(parvis(site.root()).arg("check").output_in_time().status.code(), Some(2));
    }

    #[test]
    fn a_name_that_is_not_unicode() {
        let codes = hostile(|site| {
            let name = std::ffi::OsStr::from_bytes(b"\xff.md");
            fs::write(site.root().join("content/news/a").join(name), "x").unwrap();
        });
        assert_eq!(codes, ["S114"]);
    }

    /// What the system does not let the program read.
    #[test]
    fn a_folder_and_a_file_without_permission() {
        let site = Site::like("good");
        let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        mode(site.root(), 0o755);
        let (folder, file) =
            (site.root().join("content/organizations"), site.root().join("content/news/a/fr.md"));
        mode(&folder, 0o000);
        mode(&file, 0o000);
        let program = Unprivileged::new();
        for language in ["fr", "en"] {
            let output =
                program.command(language).args(["check", "--root"]).arg(site.root()).output_in_time();
            assert_eq!(output.status.code(), Some(1), "{}", output_text(&output));
            insta::assert_snapshot!(format!("without-permission.{language}"), output_text(&output));
        }
        mode(&folder, 0o755);
    }

    /// Files come and go while the program reads: it tells what it found or what is gone, and ends.
    #[test]
    fn files_that_disappear_while_they_are_loaded() {
        let site = Site::like("good");
        let folder = site.root().join("content/news/z");
        let change = || {
            let _ = fs::create_dir(&folder);
            for name in ["item.yaml", "fr.md", "en.md", "a.pdf"] {
                let _ = fs::write(folder.join(name), "title: {fr: Z, en: Z}\n");
            }
            let _ = fs::remove_dir_all(&folder);
        };
        while_repeating(change, || {
            for _ in 0..20 {
                let output = run(site.root(), "en", &["check", "--format", "json"]);
                assert!(matches!(output.status.code(), Some(0 | 1)), "{}", output_text(&output));
                codes(&output);
            }
        });
    }
}
