//! Power cuts and failing disks: the order in which a build waits for the disk, what it does when the
//! disk fails, and the images of a disk whose power was cut.
#![expect(clippy::print_stderr, reason = "a test that is skipped says so")]

mod crash_image;

use std::{
    fs,
    process::{Command, Output},
};

use super::text;
use crate::in_time::InTime;
use crate::portal::site::{Site, files, parvis};

/// The calls that write names or wait for the disk.
const CALLS: &str = "trace=syncfs,fsync,fdatasync,?rename,renameat,renameat2,?unlink,unlinkat,?rmdir";

/// Runs the program under `strace`, which records those calls and makes some fail. Returns its output and
/// the calls, each with the paths of its folders and files.
fn traced(site: &Site, arguments: &[&str], faults: &[&str]) -> (Output, Vec<String>) {
    let record = site.root().join("calls");
    let program = parvis(site.root());
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-y", "-e", CALLS, "-o"]).arg(&record);
    for fault in faults {
        strace.args(["-e", &format!("inject={fault}")]);
    }
    let output = strace
        .arg(program.get_program())
        .args(program.get_args())
        .args(["--lang", "en"])
        .args(arguments)
        .output_in_time();
    let calls = fs::read_to_string(&record).unwrap();
    fs::remove_file(&record).unwrap();
    (output, calls.lines().map(str::to_owned).collect())
}

/// Returns `true` if calls can be recorded here; says so if not.
fn can_trace() -> bool {
    let can = Command::new("strace").args(["-qq", "-e", CALLS, "true"]).status();
    let can = can.is_ok_and(|status| status.success());
    if !can {
        eprintln!("skipped: strace is not installed, or may not be used here");
    }
    can
}

/// The position of the first call of one of those names that mentions a path.
fn position(calls: &[String], names: &[&str], path: &str) -> usize {
    let is_call = |call: &&String| names.iter().any(|name| call.contains(&format!("{name}(")));
    let found = calls.iter().position(|call| is_call(&call) && call.contains(path));
    found.unwrap_or_else(|| panic!("no {names:?} of {path}: {calls:#?}"))
}

fn assert_ordered(places: &[usize], calls: &[String]) {
    assert!(places.is_sorted() && places.windows(2).all(|pair| pair[0] < pair[1]), "{places:?} {calls:#?}");
}

/// A portal that was published and has changed since, with its old site.
fn changed() -> (Site, Vec<(std::path::PathBuf, Vec<u8>)>) {
    let site = Site::like("good");
    let out = site.built(&[]);
    site.append("content/news/a/fr.md", "\nUn mot de plus.\n");
    let old = files(&out);
    (site, old)
}

fn is_new(site: &Site) -> bool {
    let page = fs::read_to_string(site.root().join("public/fr/nouvelles/a/index.html")).unwrap();
    page.contains("Un mot de plus.")
}

const STAGING: &str = ".public.parvis-staging";

#[test]
fn the_disk_has_the_new_site_before_its_name_and_the_name_before_the_old_one_is_removed() {
    if !can_trace() {
        return;
    }
    let (site, _) = changed();
    let (output, calls) = traced(&site, &["build"], &[]);
    assert!(output.status.success(), "{}", text(&output));
    let root = format!("{}>", site.root().canonicalize().unwrap().display());
    let order = [
        position(&calls, &["syncfs"], STAGING),
        position(&calls, &["renameat2"], STAGING),
        position(&calls, &["fsync"], &root),
        position(&calls, &["unlinkat", "unlink"], ""),
    ];
    assert_ordered(&order, &calls);
    assert!(is_new(&site));
}

#[test]
fn each_file_and_folder_waits_where_the_disk_cannot_be_asked_for_all() {
    if !can_trace() {
        return;
    }
    let (site, _) = changed();
    let (output, calls) = traced(&site, &["build"], &["syncfs:error=ENOSYS"]);
    assert!(output.status.success(), "{}", text(&output));
    let exchanged = position(&calls, &["renameat2"], STAGING);
    for (path, _) in files(&site.root().join("public")) {
        let folder = path.parent().unwrap();
        for path in [&path, folder] {
            let path = format!("{STAGING}/{}", path.display());
            assert!(position(&calls, &["fsync"], &format!("{}>", path.trim_end_matches('/'))) < exchanged);
        }
    }
}

#[test]
fn a_disk_that_fails_leaves_the_old_site() {
    if !can_trace() {
        return;
    }
    for faults in [
        &["syncfs:error=EIO"][..],
        &["syncfs:error=ENOSPC"],
        &["syncfs:error=ENOSYS", "fsync:error=EIO"],
        &["renameat2:error=EIO"],
        &["renameat2:error=EINVAL", "?rename,renameat:error=EIO"],
        &["renameat2:error=EINVAL", "?rename,renameat:error=EIO:when=2"],
    ] {
        let (site, old) = changed();
        let (output, calls) = traced(&site, &["build"], faults);
        assert_eq!(output.status.code(), Some(2), "{faults:?} {}", text(&output));
        assert!(text(&output).contains("The site cannot be written"), "{}", text(&output));
        assert!(files(&site.root().join("public")) == old, "{faults:?} {calls:#?}");
        site.built(&[]);
        assert!(is_new(&site));
    }
}

#[test]
fn an_old_site_stays_until_the_disk_has_the_name_of_the_new_one() {
    if !can_trace() {
        return;
    }
    let (site, old) = changed();
    let (output, calls) = traced(&site, &["build"], &["fsync:error=EIO"]);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert!(!calls.iter().any(|call| call.contains("unlink")), "{calls:#?}");
    assert!(is_new(&site) && files(&site.root().join(STAGING)) == old);
    site.built(&[]);
    assert!(!site.root().join(STAGING).exists());
}

#[test]
fn names_that_cannot_be_exchanged_are_renamed_in_turn() {
    if !can_trace() {
        return;
    }
    let (site, _) = changed();
    let (output, _) = traced(&site, &["build"], &["renameat2:error=EINVAL"]);
    assert!(output.status.success() && is_new(&site), "{}", text(&output));
    // Killed between the two, at the second `rename`.
    let (site, old) = changed();
    traced(&site, &["build"], &["renameat2:error=EINVAL", "?rename,renameat:error=EIO:signal=KILL:when=2"]);
    assert!(!site.root().join("public").exists());
    site.write("content/news/a/fr.md", "---\ntitle: [\n---\n");
    assert_eq!(parvis(site.root()).arg("build").output_in_time().status.code(), Some(1));
    assert!(files(&site.root().join("public")) == old);
}

#[test]
fn a_file_of_the_author_waits_for_the_disk_before_and_after_it_gets_its_name() {
    if !can_trace() {
        return;
    }
    let (site, _) = changed();
    let (output, calls) = traced(&site, &["build", "--record"], &[]);
    assert!(output.status.success(), "{}", text(&output));
    let renamed = position(&calls, &["rename", "renameat", "renameat2"], "addresses.lock.parvis-new");
    let root = format!("{}>", site.root().canonicalize().unwrap().display());
    assert!(position(&calls, &["fsync"], "addresses.lock.parvis-new>") < renamed, "{calls:#?}");
    let after = &calls[renamed..];
    position(after, &["fsync"], &root);
}
