//! Attachments: copied in pieces, and never half old and half new.

use std::{
    fs::{self, File},
    io::{Seek, Write},
};

use super::said;
use crate::{
    concurrent::while_repeating,
    in_time::{LIMIT, within},
    portal::site::{Site, parvis, run},
};

const SIZE: usize = 6_000_000;

#[test]
fn an_attachment_that_is_rewritten_during_a_build_is_not_published_torn() {
    let site = Site::like("good");
    site.write("static/donnees.bin", vec![b'a'; SIZE]);
    let mut file = File::options().write(true).open(site.root().join("static/donnees.bin")).unwrap();
    let mut letters = (b'a'..=b'z').cycle();
    let rewrite = || {
        file.rewind().unwrap();
        file.write_all(&vec![letters.next().unwrap(); SIZE]).unwrap();
    };
    while_repeating(rewrite, || {
        for (language, words) in [("fr", "change pendant"), ("en", "changes while")] {
            let output = run(site.root(), language, &["build"]);
            if let Ok(published) = fs::read(site.root().join("public/donnees.bin")) {
                assert_eq!(published.len(), SIZE);
                assert!(published.iter().all(|byte| *byte == published[0]), "a torn file is published");
            }
            if !output.status.success() {
                let text = super::text(&output);
                assert!(text.contains("S135") && text.contains(words), "{text}");
            }
        }
    });
    site.built(&[]);
}

#[test]
fn an_attachment_that_grows_without_end_is_reported() {
    let site = Site::like("good");
    site.write("static/journal.txt", vec![b'a'; SIZE]);
    let mut file = File::options().append(true).open(site.root().join("static/journal.txt")).unwrap();
    let failed = while_repeating(
        || file.write_all(b"a").unwrap(),
        || {
            // On a busy machine, the file can stay as it is for the time of a copy.
            let mut builds = (0..20).map(|_| run(site.root(), "en", &["build"]));
            builds.find(|output| !output.status.success()).expect("one of 20 builds meets the change")
        },
    );
    let text = super::text(&failed);
    assert_eq!(failed.status.code(), Some(1), "{text}");
    assert!(text.contains("S135") && text.contains("static/journal.txt"), "{text}");
    let text = said(&site, "en", &[], 0);
    assert!(!text.contains("S135"), "{text}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_large_attachment_is_not_read_into_memory() {
    const LARGE: u64 = 200_000_000;
    let site = Site::like("good");
    fs::create_dir(site.root().join("static")).unwrap();
    File::create(site.root().join("static/donnees.bin")).unwrap().set_len(LARGE).unwrap();
    let mut build = parvis(site.root()).args(["--quiet", "build"]).spawn().unwrap();
    let mut peak = 0;
    let ended = within(LIMIT, || {
        let status = fs::read_to_string(format!("/proc/{}/status", build.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok());
        peak = peak.max(kilobytes.unwrap_or(0) * 1024);
        build.try_wait().unwrap()
    });
    let _ = build.kill();
    assert!(ended.expect("the end of the build").success());
    assert_eq!(fs::metadata(site.root().join("public/donnees.bin")).unwrap().len(), LARGE);
    assert!(peak > 0 && peak < LARGE, "{peak} bytes of memory");
}
