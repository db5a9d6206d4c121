//! Attachments: copied in pieces, and never half old and half new.

use std::{
    fs::{self, File},
    io::{Seek, Write},
    sync::atomic::{AtomicBool, Ordering},
};

use crate::portal::site::{Site, parvis, run};

const SIZE: usize = 6_000_000;

#[test]
fn an_attachment_that_is_rewritten_during_a_build_is_not_published_torn() {
    let site = Site::like("good");
    site.write("static/donnees.bin", vec![b'a'; SIZE]);
    let is_done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut file = File::options().write(true).open(site.root().join("static/donnees.bin")).unwrap();
            for letter in (b'a'..=b'z').cycle() {
                if is_done.load(Ordering::Relaxed) {
                    break;
                }
                file.rewind().unwrap();
                file.write_all(&vec![letter; SIZE]).unwrap();
            }
        });
        for language in ["fr", "en"] {
            let output = run(site.root(), language, &["build"]);
            let published = fs::read(site.root().join("public/donnees.bin"));
            if let Ok(published) = published {
                assert!(published.len() == SIZE && published.iter().all(|byte| *byte == published[0]));
            }
            if !output.status.success() {
                let text = super::text(&output);
                let words = if language == "fr" { "change pendant" } else { "changes while" };
                assert!(text.contains("S135") && text.contains(words), "{text}");
            }
        }
        is_done.store(true, Ordering::Relaxed);
    });
    site.built(&[]);
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
    while build.try_wait().unwrap().is_none() {
        let status = fs::read_to_string(format!("/proc/{}/status", build.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok());
        peak = peak.max(kilobytes.unwrap_or(0) * 1024);
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert!(build.wait().unwrap().success());
    assert_eq!(fs::metadata(site.root().join("public/donnees.bin")).unwrap().len(), LARGE);
    assert!(peak > 0 && peak < LARGE, "{peak} bytes of memory");
}
