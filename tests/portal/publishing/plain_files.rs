//! Only plain files are opened, and never through a link: a portal from elsewhere cannot change a file
//! of whoever works on it.

use std::{
    fs,
    os::unix::fs::{FileTypeExt, symlink},
    path::Path,
    process::Command,
};

use crate::portal::site::{Site, output_text, run};

/// Obstacles in the way of a file.
const OBSTACLES: &[&str] = &["link", "dangling link", "pipe", "folder"];

/// A file of somebody, which nobody may change.
struct Victim(tempfile::TempDir);

impl Victim {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("precious"), "precious").unwrap();
        Self(folder)
    }

    /// Puts something in the way at that path.
    fn lay(&self, obstacle: &str, path: &Path) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        match obstacle {
            "link" => symlink(self.0.path().join("precious"), path).unwrap(),
            "dangling link" => symlink(self.0.path().join("new"), path).unwrap(),
            "pipe" => assert!(Command::new("mkfifo").arg(path).status().unwrap().success()),
            _ => fs::create_dir(path).unwrap(),
        }
    }

    fn assert_untouched(&self, what: &str) {
        let names: Vec<_> = fs::read_dir(self.0.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
        assert_eq!(names, ["precious"], "{what}");
        assert_eq!(fs::read_to_string(self.0.path().join("precious")).unwrap(), "precious", "{what}");
    }
}

/// Runs a command on portals with each obstacle at `path`. It must fail with a message that names the
/// obstacle, and leave it and the victim as they were.
fn refuses(path: &str, arguments: &[&str]) {
    for obstacle in OBSTACLES {
        let (site, victim) = (Site::like("good"), Victim::new());
        let place = site.root().join(path);
        victim.lay(obstacle, &place);
        let before = fs::symlink_metadata(&place).unwrap().file_type();
        let arguments: Vec<String> =
            arguments.iter().map(|it| it.replace("ROOT", site.root().to_str().unwrap())).collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let output = run(site.root(), "en", &arguments);
        let text = String::from_utf8(output.stderr).unwrap();
        let what = format!("{obstacle} at {path}: {text}");
        assert_ne!(output.status.code(), Some(0), "{what}");
        let name = obstacle.rsplit(' ').next().unwrap();
        assert!(text.contains(name) && text.contains(path.rsplit('/').next().unwrap()), "{what}");
        assert_eq!(fs::symlink_metadata(&place).unwrap().file_type(), before, "{what}");
        victim.assert_untouched(&what);
    }
}

#[test]
fn a_build_writes_through_no_link_next_to_its_folder() {
    refuses(".public.parvis-lock", &["build"]);
    refuses(".site.parvis-lock", &["build", "--out", "ROOT/site"]);
}

#[test]
fn the_record_of_addresses_is_not_written_through_a_link() {
    refuses("addresses.lock", &["build", "--record"]);
    refuses("addresses.lock.parvis-new", &["build", "--record"]);
}

#[test]
fn reports_are_not_written_through_a_link() {
    for name in ["rapport.html", "rapport.html.parvis-new"] {
        refuses(name, &["report", "--out", "ROOT/rapport.html"]);
        refuses(name, &["status", "--format", "html", "--out", "ROOT/rapport.html"]);
    }
    refuses("a.xlf", &["translations", "export", "news:a", "--out", "ROOT/a.xlf"]);
    refuses("a.xlf.parvis-new", &["translations", "export", "news:a", "--out", "ROOT/a.xlf"]);
}

#[test]
fn generated_folders_are_not_written_through_a_link() {
    for (command, file) in [("schema", "site.json"), ("reference", "README.md"), ("explain", "README.md")] {
        let site = Site::like("good");
        let out = site.root().join("out");
        let written = run(site.root(), "en", &[command, "--out", out.to_str().unwrap()]);
        assert!(written.status.success(), "{}", output_text(&written));
        let names: Vec<_> = fs::read_dir(&out).unwrap().map(|it| it.unwrap().file_name()).collect();
        let name =
            names.iter().find(|name| **name == *file).unwrap_or(&names[0]).to_str().unwrap().to_owned();
        refuses(&format!("out/{name}"), &[command, "--out", "ROOT/out"]);
    }
}

#[test]
fn folders_behind_a_link_are_not_written_to() {
    for (path, arguments) in [
        (".schemas", &["schema"][..]),
        ("docs", &["reference", "--out", "ROOT/docs"]),
        ("docs", &["explain", "--out", "ROOT/docs"]),
        ("themes", &["theme", "export"]),
        ("content/events", &["new", "event", "une-rencontre"]),
    ] {
        let (site, victim) = (Site::like("good"), Victim::new());
        symlink(victim.0.path(), site.root().join(path)).unwrap();
        let arguments: Vec<String> =
            arguments.iter().map(|it| it.replace("ROOT", site.root().to_str().unwrap())).collect();
        let output = run(site.root(), "en", &arguments.iter().map(String::as_str).collect::<Vec<_>>());
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{path}: {text}");
        assert!(text.contains("is a symbolic link") && text.contains(path), "{path}: {text}");
        victim.assert_untouched(path);
    }
}

#[test]
fn copies_of_the_theme_are_not_written_through_a_link() {
    refuses("themes/parvis/pages/news.html", &["theme", "export", "--force", "pages/news.html"]);
    let site = Site::like("good");
    let victim = Victim::new();
    victim.lay("pipe", &site.root().join("themes/parvis/pages/news.html"));
    assert!(run(site.root(), "en", &["theme"]).status.success());
}

#[test]
fn fixes_and_stamps_are_not_written_through_a_link() {
    for obstacle in OBSTACLES {
        let (site, victim) = (Site::like("good"), Victim::new());
        site.append("content/news/a/fr.md", "\nL'eau, l'air.  Une   phrase .\n");
        let text = site.root().join("content/news/a/fr.md");
        let new = text.with_file_name("fr.md.parvis-new");
        victim.lay(obstacle, &new);
        run(site.root(), "en", &["check", "--fix"]);
        run(site.root(), "en", &["translations", "accept", "--all"]);
        victim.assert_untouched(obstacle);
        assert!(fs::symlink_metadata(&new).is_ok(), "{obstacle}");
        assert!(fs::symlink_metadata(&text).unwrap().is_file());
    }
}

#[test]
fn what_a_killed_run_left_of_a_file_is_replaced() {
    let site = Site::like("good");
    site.write("addresses.lock.parvis-new", "half");
    site.built(&["--record"]);
    assert!(!site.root().join("addresses.lock.parvis-new").exists());
    assert!(fs::read_to_string(site.root().join("addresses.lock")).unwrap().contains("news"));
}

#[test]
fn names_of_builds_that_are_no_folders_stop_the_build() {
    for name in [".public.parvis-staging", ".public.parvis-old"] {
        for obstacle in ["link", "dangling link", "pipe"] {
            let (site, victim) = (Site::like("good"), Victim::new());
            victim.lay(obstacle, &site.root().join(name));
            let output = run(site.root(), "en", &["build"]);
            let text = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{text}");
            assert!(text.contains(name), "{text}");
            assert!(
                fs::symlink_metadata(site.root().join(name)).is_ok() && !site.root().join("public").exists()
            );
            victim.assert_untouched(name);
        }
    }
}

#[test]
fn pipes_among_the_files_that_are_read_do_not_hang() {
    for path in [
        "site.toml",
        "addresses.lock",
        "content/news/a/fr.md",
        "content/news/a/item.yaml",
        "content/news/a/photo.png",
        "static/photo.png",
        "i18n/fr.ftl",
        "themes/parvis/pages/news.html",
    ] {
        let (site, victim) = (Site::like("good"), Victim::new());
        let _ = fs::remove_file(site.root().join(path));
        victim.lay("pipe", &site.root().join(path));
        for command in ["check", "build", "status", "translations", "theme"] {
            run(site.root(), "en", &[command]);
        }
        assert!(fs::symlink_metadata(site.root().join(path)).unwrap().file_type().is_fifo());
    }
}
