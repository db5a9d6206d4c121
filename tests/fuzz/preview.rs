//! The preview of files that would end a program: it shows what is wrong, and the next save is served.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use crate::portal::site::{Site, TODAY};

const PAGE: &str = "/fr/nouvelles/nouvelle/";

/// A preview that ends with the test.
struct Preview {
    server: Child,
    host: String,
}

impl Preview {
    fn of(site: &Site) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
        command.args(["--today", TODAY, "--lang", "fr", "--root"]).arg(site.root());
        let mut server = command.args(["serve", "--port", "0"]).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(server.stderr.take().unwrap()).lines().map_while(Result::ok);
        let address =
            lines.find_map(|line| line.split_once("http://").map(|(_, rest)| rest.to_owned())).unwrap();
        let host = address.split(|it: char| it != '.' && it != ':' && !it.is_ascii_digit()).next().unwrap();
        let host = host.to_owned();
        // What it writes later is read, so that it never waits.
        thread::spawn(move || lines.for_each(drop));
        Self { server, host }
    }

    fn page(&self) -> String {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        write!(stream, "GET {PAGE} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.host).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Gives the preview the time to read what was saved, and asks for the page meanwhile.
    fn look_at_broken_portal(&self) {
        for _ in 0..8 {
            thread::sleep(Duration::from_millis(250));
            assert!(self.page().starts_with("HTTP/1.1 "));
        }
    }

    /// Waits until the page contains a text.
    fn wait_for(&self, text: &str) {
        let shows = |_| {
            thread::sleep(Duration::from_millis(250));
            self.page().contains(text)
        };
        assert!((0..120).any(shows), "{text}:\n{}", self.page());
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended; then the test has failed already.
        let _ = self.server.kill().and_then(|()| self.server.wait());
    }
}

#[test]
fn the_preview_shows_nested_strings_and_endless_templates_then_the_next_save() {
    let site = Site::like("rules");
    let preview = Preview::of(&site);
    let template = |inside: &str| {
        format!("{{% extends \"pages/item.html\" %}}{{% block after %}}{inside}{{% endblock %}}")
    };
    site.write("i18n/fr.ftl", format!("search = {}a{}\n", "{".repeat(20_000), "}".repeat(20_000)));
    preview.look_at_broken_portal();
    std::fs::remove_file(site.root().join("i18n/fr.ftl")).unwrap();
    site.write("themes/parvis/pages/news.html", template("premier enregistrement"));
    preview.wait_for("premier enregistrement");
    let turns = "{% for a in range(end=9999) %}".repeat(3) + &"{% endfor %}".repeat(3);
    site.write("themes/parvis/pages/news.html", template(&turns));
    preview.look_at_broken_portal();
    site.write("themes/parvis/pages/news.html", template("second enregistrement"));
    preview.wait_for("second enregistrement");
}
