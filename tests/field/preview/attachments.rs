//! Attachments are sent in pieces, in whole or in part, and only if they are plain files.

use std::{
    fs::{self, File},
    io::{Read, Write},
    net::TcpStream,
    os::unix::fs::symlink,
};

use super::{running::Preview, start};
use crate::{field::starter, portal::site::Site};

const LARGE: u64 = 200_000_000;

/// A portal with a large attachment, and its preview.
fn previewed() -> (Site, Preview) {
    let site = starter();
    fs::create_dir_all(site.root().join("static")).unwrap();
    File::create(site.root().join("static/donnees.bin")).unwrap().set_len(LARGE).unwrap();
    site.write("static/court.txt", "0123456789");
    let preview = start(site.root(), &[]);
    (site, preview)
}

/// Reads an answer to its end, a piece at a time; returns its length with its head.
fn length(mut stream: TcpStream) -> u64 {
    let (mut piece, mut length) = (vec![0; 65_536], 0);
    loop {
        match stream.read(&mut piece).unwrap() {
            0 => return length,
            read => length += read as u64,
        }
    }
}

/// Returns the head and the body of the answer to a request with one more header.
fn asked(preview: &Preview, path: &str, header: &str) -> (String, String) {
    let mut stream = preview.connect();
    let host = preview.address();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{header}\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.to_lowercase(), body.to_owned())
}

#[cfg(target_os = "linux")]
#[test]
fn a_large_attachment_is_not_read_into_memory() {
    let (_site, preview) = previewed();
    let peak = || {
        let status = fs::read_to_string(format!("/proc/{}/status", preview.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().split(' ').next().unwrap().parse::<u64>().unwrap() * 1024
    };
    preview.told("Portail vérifié");
    let before = peak();
    // Three at a time, and one that is never read.
    let _unread = preview.open("/donnees.bin");
    let streams = [0; 3].map(|_| preview.open("/donnees.bin"));
    for stream in streams {
        assert!(length(stream) > LARGE);
    }
    let more = peak() - before;
    assert!(more < LARGE / 8, "{more} bytes of memory more than {before}");
}

#[test]
fn a_part_of_an_attachment_is_sent_alone() {
    let (_site, preview) = previewed();
    for (header, status, range, body) in [
        ("X-None: 1", 200, "", "0123456789"),
        ("Range: bytes=2-4", 206, "bytes 2-4/10", "234"),
        ("Range: bytes=7-", 206, "bytes 7-9/10", "789"),
        ("Range: bytes=-2", 206, "bytes 8-9/10", "89"),
        ("Range: bytes=0-1,4-5", 200, "", "0123456789"),
        ("Range: bytes=10-", 416, "bytes */10", ""),
    ] {
        let (head, sent) = asked(&preview, "/court.txt", header);
        assert!(head.starts_with(&format!("http/1.1 {status}")) && sent == body, "{header}\n{head}\n{sent}");
        assert!(
            head.contains("accept-ranges: bytes") && head.contains("text/plain; charset=utf-8"),
            "{head}"
        );
        assert_eq!(head.contains("content-range"), !range.is_empty(), "{head}");
        assert!(head.contains(range), "{head}");
    }
    let (head, body) = asked(&preview, "/donnees.bin", "Range: bytes=199999998-");
    assert!(head.contains("content-range: bytes 199999998-199999999/200000000") && body.len() == 2, "{head}");
    let (head, _) = asked(&preview, "/fr/", "Range: bytes=0-1");
    assert!(head.starts_with("http/1.1 200"), "a page is sent whole: {head}");
}

#[test]
fn an_attachment_that_becomes_a_link_a_pipe_or_nothing_is_not_sent() {
    let (site, preview) = previewed();
    let (path, secret) = (site.root().join("static/court.txt"), tempfile::tempdir().unwrap());
    fs::write(secret.path().join("secret"), "SECRET").unwrap();
    preview.shows("/court.txt", "0123456789");
    fs::remove_file(&path).unwrap();
    preview.answers("/court.txt", 404);
    symlink(secret.path().join("secret"), &path).unwrap();
    for _ in 0..10 {
        assert!(!preview.get("/court.txt").body.contains("SECRET"));
    }
    fs::remove_file(&path).unwrap();
    rustix::fs::mknodat(
        rustix::fs::CWD,
        &path,
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::from_raw_mode(0o600),
        0,
    )
    .unwrap();
    preview.answers("/court.txt", 404);
    fs::remove_file(&path).unwrap();
    site.write("static/court.txt", "de retour");
    preview.shows("/court.txt", "de retour");
}
