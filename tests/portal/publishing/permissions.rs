//! Permissions: what is published can be read by a server, and what somebody else wrote stops no build
//! without saying so.

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, chown},
    path::Path,
    process::{Command, Output},
};

use super::{said, text};
use crate::in_time::InTime;
use crate::portal::{
    sample_files::PDF,
    site::Site,
    unprivileged::{NOBODY, Unprivileged},
};

fn chmod(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn what_is_published_can_be_read_whatever_the_mask_of_the_account() {
    for mask in ["077", "000", "027", "002"] {
        let site = Site::like("good");
        site.write("static/rapport.pdf", PDF);
        chmod(&site.root().join("static/rapport.pdf"), 0o600);
        let built = Command::new("sh")
            .args(["-c", "umask \"$1\"; shift; exec \"$@\"", "sh", mask, env!("CARGO_BIN_EXE_parvis")])
            .args(["--today", crate::portal::site::TODAY, "--root"])
            .arg(site.root())
            .arg("build")
            .output_in_time();
        assert!(built.status.success(), "{}", text(&built));
        for entry in walkdir::WalkDir::new(site.root().join("public")) {
            let entry = entry.unwrap();
            let expected = if entry.file_type().is_dir() { 0o755 } else { 0o644 };
            let mode = entry.metadata().unwrap().mode() & 0o777;
            assert_eq!(mode, expected, "{mask} {}", entry.path().display());
        }
        let lock = site.root().join(".public.parvis-lock");
        assert_eq!(fs::metadata(lock).unwrap().mode() & 0o777, 0o644);
    }
}

/// Builds as an account that is not the superuser.
fn build(program: &Unprivileged, site: &Site, language: &str) -> Output {
    program.command(language).arg("--root").arg(site.root()).arg("build").output_in_time()
}

/// Gives a folder to the account that is not the superuser, with everything in it.
fn hand_over(folder: &Path) {
    if rustix::process::geteuid().is_root() {
        for entry in walkdir::WalkDir::new(folder) {
            chown(entry.unwrap().path(), Some(NOBODY), None).unwrap();
        }
    }
}

#[test]
fn an_old_site_that_is_read_only_is_replaced_and_removed() {
    let program = Unprivileged::new();
    let site = Site::like("good");
    let out = site.built(&[]);
    hand_over(site.root());
    for entry in walkdir::WalkDir::new(&out).contents_first(true) {
        let entry = entry.unwrap();
        chmod(entry.path(), if entry.file_type().is_dir() { 0o555 } else { 0o444 });
    }
    for _ in 0..2 {
        let output = build(&program, &site, "en");
        assert!(output.status.success(), "{}", text(&output));
        assert_eq!(text(&output).lines().count(), 1, "{}", text(&output));
        let mut names = fs::read_dir(site.root()).unwrap().map(|it| it.unwrap().file_name());
        assert!(!names.any(|name| name.to_string_lossy().contains("staging")));
    }
}

#[test]
fn an_old_site_of_a_colleague_is_replaced_and_what_is_left_of_it_is_named() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let program = Unprivileged::new();
    let site = Site::like("good");
    // Built by the superuser, in a folder that the other account may write to.
    let out = site.built(&[]);
    chown(site.root(), Some(NOBODY), None).unwrap();
    let left = site.root().join(".public.parvis-staging");
    for (language, words) in [
        ("fr", "Le site est publié, mais l’ancien ne peut pas être supprimé."),
        ("en", "The site is published, but the old one cannot be deleted."),
    ] {
        let output = build(&program, &site, language);
        assert!(output.status.success(), "{}", text(&output));
        if language == "fr" {
            assert!(text(&output).contains(words) && text(&output).contains(left.to_str().unwrap()));
            assert_eq!(fs::metadata(&out).unwrap().uid(), NOBODY);
        } else {
            // The second build has its own site to remove, and is not stopped by what is left of the other.
            assert!(!text(&output).contains(words), "{}", text(&output));
            assert!(left.exists());
        }
    }
    // Whoever owns it removes it.
    site.built(&[]);
    assert!(!left.exists());
}

#[test]
fn a_lock_file_of_a_colleague_is_used_and_one_that_cannot_be_opened_is_named() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let program = Unprivileged::new();
    let site = Site::like("good");
    site.write(".public.parvis-lock", "");
    chown(site.root(), Some(NOBODY), None).unwrap();
    let lock = site.root().join(".public.parvis-lock");
    chmod(&lock, 0o644);
    assert!(build(&program, &site, "en").status.success());
    chmod(&lock, 0o600);
    for (language, words) in [("fr", "Le fichier de verrouillage "), ("en", "The lock file ")] {
        let output = build(&program, &site, language);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output).contains(&format!("{words}{}", lock.display())), "{}", text(&output));
    }
}

#[test]
fn a_lock_file_that_nobody_holds_stops_no_build() {
    let site = Site::like("good");
    site.write(".public.parvis-lock", "");
    site.built(&[]);
    let lock = fs::File::open(site.root().join(".public.parvis-lock")).unwrap();
    lock.lock().unwrap();
    assert!(said(&site, "en", &[], 2).contains("Another build is writing to PORTAIL/public."));
    drop(lock);
    site.built(&[]);
}

#[test]
fn a_folder_that_may_not_be_written_to_is_named() {
    let program = Unprivileged::new();
    let site = Site::like("good");
    chmod(site.root(), 0o555);
    let output = build(&program, &site, "en");
    chmod(site.root(), 0o755);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("does not have permission"), "{}", text(&output));
    let named = format!("The site cannot be written to {}.", site.root().canonicalize().unwrap().display());
    assert!(text(&output).contains(&named), "{}", text(&output));
}
