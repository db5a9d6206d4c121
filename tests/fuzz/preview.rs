//! The preview of files that would end a program: it shows what is wrong, and the next save is served.

use std::{thread, time::Duration};

use crate::{
    field::preview::running::Preview,
    portal::site::{Site, parvis},
};

const PAGE: &str = "/fr/nouvelles/nouvelle/";

/// Gives the preview the time to read what was saved, and asks for the page meanwhile.
fn look_at_broken_portal(preview: &Preview) {
    for _ in 0..8 {
        thread::sleep(Duration::from_millis(250));
        assert!(matches!(preview.get(PAGE).status, 200 | 500));
    }
}

#[test]
fn the_preview_shows_nested_strings_and_endless_templates_then_the_next_save() {
    let site = Site::like("rules");
    let mut command = parvis(site.root());
    command.args(["--lang", "fr"]);
    let preview = Preview::start(command, &[]);
    let template = |inside: &str| {
        format!("{{% extends \"pages/item.html\" %}}{{% block after %}}{inside}{{% endblock %}}")
    };
    site.write("i18n/fr.ftl", format!("search = {}a{}\n", "{".repeat(20_000), "}".repeat(20_000)));
    look_at_broken_portal(&preview);
    std::fs::remove_file(site.root().join("i18n/fr.ftl")).unwrap();
    site.write("themes/parvis/pages/news.html", template("premier enregistrement"));
    preview.shows(PAGE, "premier enregistrement");
    let turns = "{% for a in range(end=9999) %}".repeat(3) + &"{% endfor %}".repeat(3);
    site.write("themes/parvis/pages/news.html", template(&turns));
    look_at_broken_portal(&preview);
    site.write("themes/parvis/pages/news.html", template("second enregistrement"));
    preview.shows(PAGE, "second enregistrement");
}
