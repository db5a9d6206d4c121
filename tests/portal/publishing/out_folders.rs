//! Folders that cannot be replaced: mount points, links that lead nowhere or outside, files.
#![expect(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::{fs, os::unix::fs::symlink, process::Command};

use super::{both, said};
use crate::in_time::InTime;
use crate::portal::site::{Site, parvis};

#[test]
fn a_link_that_leads_nowhere_is_explained() {
    let site = Site::like("good");
    symlink("../parti/site", site.root().join("public")).unwrap();
    insta::assert_snapshot!("dead-link", both(&site, &[], 2));
    // The link can be anywhere in the path, and lead to itself.
    symlink("boucle", site.root().join("boucle")).unwrap();
    for out in ["public", "public/fr/site", "boucle", "boucle/site"] {
        let path = site.root().join(out);
        let text = said(&site, "en", &["--out", path.to_str().unwrap()], 2);
        assert!(text.contains("is a symbolic link to"), "{text}");
        assert!(site.root().join("public").is_symlink() && !site.root().join("../parti").exists());
    }
}

#[test]
fn a_link_to_a_folder_outside_the_portal_needs_the_option() {
    let (site, other) = (Site::like("good"), Site::like("good"));
    let theirs = other.built(&[]);
    symlink(&theirs, site.root().join("public")).unwrap();
    site.append("content/news/a/fr.md", "\nUn mot de plus.\n");
    for (language, words) in [("fr", "qui est hors du portail"), ("en", "which is outside the portal")] {
        let text = said(&site, language, &[], 2);
        assert!(text.contains(words) && text.contains(&format!("--out {}", theirs.display())), "{text}");
        let page = fs::read_to_string(theirs.join("fr/nouvelles/a/index.html")).unwrap();
        assert!(!page.contains("Un mot de plus."));
    }
    said(&site, "en", &["--out", theirs.to_str().unwrap()], 0);
    assert!(
        fs::read_to_string(theirs.join("fr/nouvelles/a/index.html")).unwrap().contains("Un mot de plus.")
    );
}

#[test]
fn a_file_in_place_of_the_folder_is_named_for_what_it_is() {
    let site = Site::like("good");
    site.write("public", "a");
    insta::assert_snapshot!("not-a-folder", both(&site, &[], 2));
    assert_eq!(fs::read_to_string(site.root().join("public")).unwrap(), "a");
}

/// A mount point is known to its own process tree alone, so the build is run in a namespace of its own.
#[cfg(target_os = "linux")]
#[test]
fn a_mount_point_is_explained_and_a_folder_in_it_is_written() {
    let site = Site::like("good");
    let (out, outside) = (site.root().join("monté"), site.root().join("dehors"));
    fs::create_dir(&out).unwrap();
    fs::create_dir(&outside).unwrap();
    let mounted = |how: &str, language: &str, to: &str| {
        let script = format!("{how} && shift 3 && exec \"$@\"");
        let mut build = parvis(site.root());
        build.args(["--lang", language, "build", "--out"]).arg(out.join(to));
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", &script, "sh"]);
        command.arg(&out).arg(&outside).arg("-").arg(build.get_program()).args(build.get_args());
        command.output_in_time()
    };
    let can_mount = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs"])
        .arg(&out)
        .status();
    if !can_mount.is_ok_and(|status| status.success()) {
        eprintln!("skipped: nothing can be mounted here");
        return;
    }
    for how in ["mount -t tmpfs tmpfs \"$1\"", "mount --bind \"$2\" \"$1\""] {
        for language in ["fr", "en"] {
            let output = mounted(how, language, "");
            assert_eq!(output.status.code(), Some(2), "{}", super::text(&output));
            let text = super::text(&output).replace(&site.root().display().to_string(), "PORTAIL");
            insta::assert_snapshot!(format!("mount-point.{language}"), text);
        }
        let output = mounted(how, "en", "site");
        assert_eq!(output.status.code(), Some(0), "{how}: {}", super::text(&output));
    }
    assert!(outside.join("site/build.json").is_file());
    // One inside the site would be emptied with the old one.
    let inside = outside.join("site/fr");
    let how = format!(
        "mount --bind \"$2\" \"$1\" && mount -t tmpfs tmpfs \"$1/site/fr\" && ls {} > /dev/null",
        inside.display()
    );
    let output = mounted(&how, "en", "site");
    assert_eq!(output.status.code(), Some(2), "{}", super::text(&output));
    assert!(super::text(&output).contains("monté/site/fr is a mount point"), "{}", super::text(&output));
}
