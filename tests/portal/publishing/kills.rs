//! Builds that are killed: the old site or the new one is there, and the next build cleans up.

use std::{fs, time::Duration};

use crate::{
    is_long,
    portal::site::{Site, files, parvis, run},
};

/// Number of moments at which a build is killed.
const USUAL: u64 = 12;
const LONG: u64 = 200;

/// Time in which the moments are, in microseconds.
const SPAN: u64 = 600_000;

/// Returns moments that are the same in each run, and follow no pattern of the program's.
fn moments(count: u64) -> impl Iterator<Item = Duration> {
    // Source: Steele and Vigna, "Computationally easy, spectrally good multipliers" (2021).
    let mut state: u64 = 0x9E37_79B9_7F4A_7C15;
    (0..count).map(move |_| {
        state = state.wrapping_mul(0xD134_2543_DE82_EF95).wrapping_add(1);
        Duration::from_micros((state >> 33) % SPAN)
    })
}

#[test]
fn a_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one() {
    let site = Site::like("good");
    for item in 0..60 {
        site.write(&format!("content/news/n{item}/item.yaml"), "title: {fr: N, en: N}\ndate: 2026-01-02\n");
    }
    let out = site.built(&[]);
    let kept = "televersements/rapport.pdf";
    fs::create_dir(out.join("televersements")).unwrap();
    fs::write(out.join(kept), "rapport").unwrap();
    let old = files(&out);
    site.append("content/news/a/fr.md", "\nUn mot de plus.\n");
    let new = {
        let twin = tempfile::tempdir().unwrap();
        let folder = twin.path().join("public");
        assert!(run(site.root(), "fr", &["build", "--out", folder.to_str().unwrap()]).status.success());
        fs::create_dir(folder.join("televersements")).unwrap();
        fs::write(folder.join(kept), "rapport").unwrap();
        files(&folder)
    };
    assert!(old != new);
    for moment in moments(if is_long() { LONG } else { USUAL }) {
        let mut build = parvis(site.root()).args(["--quiet", "build"]).spawn().unwrap();
        std::thread::sleep(moment);
        build.kill().unwrap();
        build.wait().unwrap();
        let now = files(&out);
        assert!(now == old || now == new, "between, after {moment:?}");
    }
    site.built(&[]);
    assert!(files(&out) == new);
    let left: Vec<_> = fs::read_dir(site.root()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("staging")), "{left:?}");
}
