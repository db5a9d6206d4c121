//! `parvis check --html` on folders and pages that nobody makes on purpose: each is told or read to its
//! end, in both languages, and the others are looked at.

use std::process::Output;

use crate::in_time::InTime;
use crate::portal::site::{Site, codes, output_text, run};

/// A page in which nothing is wrong but an image without alternative text, if there is one.
fn page(content: &str) -> String {
    format!("<!doctype html><html lang=\"fr\"><title>Une page</title><main><h1>Une page</h1>{content}</main>")
}

const IMAGE: &str = "<img src=\"a.png\">";

fn check(site: &Site, language: &str, format: &str) -> Output {
    run(site.root(), language, &["check", "--format", format, "--html", site.root().to_str().unwrap()])
}

/// The codes that are told of a folder, where something is to be fixed.
fn hostile(make: impl FnOnce(&Site)) -> Vec<String> {
    let site = Site::empty();
    make(&site);
    let output = check(&site, "en", "json");
    assert_eq!(output.status.code(), Some(1), "{}", output_text(&output));
    codes(&output)
}

/// What is said of a folder, in each language, beside how the program ended.
fn said(name: &str, site: &Site, ends: i32) {
    for language in ["fr", "en"] {
        let output = check(site, language, "text");
        let text = String::from_utf8(output.stderr.clone()).unwrap();
        let text = text.replace(site.root().to_str().unwrap(), "FOLDER");
        assert_eq!(output.status.code(), Some(ends), "{text}");
        // The last line tells the time it took.
        let lines: Vec<&str> =
            text.lines().map(str::trim_end).filter(|it| !it.starts_with("1 page,")).collect();
        insta::assert_snapshot!(format!("{name}.{language}"), lines.join("\n"));
    }
}

#[test]
fn bytes_that_are_no_text() {
    let codes = hostile(|site| {
        site.write("a.html", [page("").as_bytes(), b"\xff\xfe\x80", IMAGE.as_bytes()].concat());
        site.write("b.html", [0; 1_000]);
        site.write("c.html", "");
        site.write("d.html", page(&format!("a\0<p\0 id=\0>{IMAGE}")));
    });
    assert_eq!(codes.iter().filter(|code| *code == "A110").count(), 2, "{codes:?}");
}

fn one_paragraph(megabytes: usize) {
    let words = "Un mot. ".repeat(megabytes * 125_000);
    assert_eq!(hostile(|site| site.write("a.html", page(&format!("<p>{words}</p>{IMAGE}")))), ["A110"]);
}

#[test]
fn five_megabytes() {
    one_paragraph(5);
}

#[test]
#[ignore = "long"]
fn fifty_megabytes() {
    one_paragraph(50);
}

#[test]
fn a_hundred_thousand_elements_in_each_other() {
    let codes = hostile(|site| {
        site.write("a.html", page(&format!("{IMAGE}{}", "<div>".repeat(100_000))));
        site.write("b.html", page(&format!("{IMAGE}{}", "<ul><li>".repeat(50_000))));
    });
    assert_eq!(codes.iter().filter(|code| *code == "A110").count(), 2, "{codes:?}");
}

#[test]
fn an_attribute_of_a_megabyte() {
    let long = "a ".repeat(500_000);
    let codes = hostile(|site| {
        let tag =
            format!("<p class=\"{long}\" style=\"{long}\" title=\"{long}\" aria-labelledby=\"{long}\">");
        site.write("a.html", page(&format!("{tag}a</p>{IMAGE}")));
    });
    assert!(codes.contains(&"A110".to_owned()), "{codes:?}");
}

#[test]
fn a_folder_with_the_name_of_a_page() {
    assert_eq!(hostile(|site| site.write("x.html/index.html", page(IMAGE))), ["A110"]);
}

#[test]
fn a_single_page_is_reported_by_its_name() {
    let site = Site::empty();
    site.write("sous/index.html", page(IMAGE));
    let path = site.root().join("sous/index.html");
    let output = run(site.root(), "fr", &["check", "--format", "json", "--html", path.to_str().unwrap()]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["findings"][0]["file"], "index.html");
}

#[test]
fn no_page_at_all() {
    let site = Site::empty();
    said("folder-without-pages", &site, 2);
    site.write("notes.txt", "x");
    let alone = site.root().join("notes.txt");
    let absent = site.root().join("absent");
    for path in [alone, absent] {
        let output = run(site.root(), "fr", &["check", "--html", path.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(2), "{}", path.display());
        assert!(output.stdout.is_empty());
    }
}

#[cfg(unix)]
mod unix {
    use std::{
        fs,
        os::unix::{ffi::OsStrExt, fs::PermissionsExt, fs::symlink},
        path::Path,
        process::Command,
    };

    use super::*;
    use crate::{concurrent::while_repeating, portal::unprivileged::Unprivileged};

    #[test]
    fn circular_links_and_pipes_are_reported_and_other_files_checked() {
        let site = Site::empty();
        site.write("index.html", page(IMAGE));
        site.write("logo.svg", "");
        symlink(site.root(), site.root().join("boucle")).unwrap();
        symlink("page-b.html", site.root().join("page-a.html")).unwrap();
        symlink("page-a.html", site.root().join("page-b.html")).unwrap();
        symlink("logo.svg", site.root().join("logo-bis.svg")).unwrap();
        for name in ["tube.html", "tube.txt"] {
            assert!(Command::new("mkfifo").arg(site.root().join(name)).status().unwrap().success());
        }
        said("links-and-pipes", &site, 1);
        // What was not looked at is not known to be wrong.
        fs::remove_file(site.root().join("tube.html")).unwrap();
        site.write("index.html", page(""));
        assert_eq!(check(&site, "fr", "text").status.code(), Some(0));
    }

    #[test]
    fn a_symbolic_link_to_the_folder_is_accepted() {
        let site = Site::empty();
        site.write("v2/index.html", page(IMAGE));
        symlink("v2", site.root().join("latest")).unwrap();
        let output = run(
            site.root(),
            "en",
            &["check", "--format", "json", "--html", site.root().join("latest").to_str().unwrap()],
        );
        assert_eq!(codes(&output), ["A110"]);
    }

    #[test]
    fn a_name_that_is_not_unicode() {
        let site = Site::empty();
        fs::write(site.root().join(std::ffi::OsStr::from_bytes(b"\xff.html")), page(IMAGE)).unwrap();
        for format in ["json", "sarif", "junit", "github"] {
            let output = check(&site, "fr", format);
            assert_eq!(output.status.code(), Some(1), "{}", output_text(&output));
            assert!(String::from_utf8(output.stdout).is_ok_and(|it| it.contains("A110")), "{format}");
        }
    }

    #[test]
    fn a_page_and_a_folder_without_permission() {
        let site = Site::empty();
        site.write("index.html", page(IMAGE));
        site.write("secret.html", page(IMAGE));
        site.write("clos/index.html", page(IMAGE));
        let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        mode(site.root(), 0o755);
        let folder = site.root().join("clos");
        mode(&site.root().join("secret.html"), 0o000);
        mode(&folder, 0o000);
        let program = Unprivileged::new();
        for language in ["fr", "en"] {
            let output =
                program.command(language).args(["check", "--html"]).arg(site.root()).output_in_time();
            assert_eq!(output.status.code(), Some(1), "{}", output_text(&output));
            insta::assert_snapshot!(format!("pages-without-permission.{language}"), output_text(&output));
            mode(site.root(), 0o000);
            let output = program.command(language).args(["check", "--html"]).arg(&folder).output_in_time();
            assert_eq!(output.status.code(), Some(2), "{}", output_text(&output));
            mode(site.root(), 0o755);
        }
        mode(&folder, 0o755);
    }

    /// Pages come and go while the program reads: it tells what it found or what is gone, and ends.
    #[test]
    fn pages_that_disappear_while_they_are_checked() {
        let site = Site::empty();
        site.write("index.html", page(IMAGE));
        let folder = site.root().join("sous");
        let change = || {
            let _ = fs::create_dir(&folder);
            for number in 0..50 {
                let _ = fs::write(folder.join(format!("{number}.html")), page(""));
            }
            let _ = fs::remove_dir_all(&folder);
        };
        while_repeating(change, || {
            for _ in 0..20 {
                let output = check(&site, "en", "json");
                assert_eq!(output.status.code(), Some(1), "{}", output_text(&output));
                let text = codes(&output);
                assert!(text.contains(&"A110".to_owned()), "{text:?}");
                let known = |code: &String| ["A110", "A570", "S110"].contains(&code.as_str());
                assert!(text.iter().all(known), "{text:?}");
            }
        });
    }
}
