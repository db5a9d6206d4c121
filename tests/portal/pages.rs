//! What the pages of a site have in common, seen through the library: which there are, what they
//! lead to, and what they depend on. The theme is a few lines, so that its own changes do not show
//! here.

use std::collections::BTreeSet;

use parvis::{
    diagnostic::Diagnostics,
    load,
    model::{Address, Language},
    pipeline::{Snapshot, load_snapshot},
    render::{FileContent, Page, RenderedPage, Renderer, ThemeFiles, strip},
    resolve::{self, Publication},
    validate,
};

use crate::portal::{
    sample_files::PDF,
    site::{Site, TODAY, without_policy},
};

const SITE: &str = r#"
base_url = "https://exemple.test/portail/"
languages = ["fr", "en"]
title = { fr = "Portail", en = "Portal" }
menu = ["declarations", "organizations", "timeline"]
page_size = 2
"#;

/// A template that shows the frame, one thing to a line.
const FRAME: &str = "\
{{ page.title.text }}
{{ page.canonical }}
{% for it in page.alternates %}alternate {{ it.lang }} {{ it.href }}
{% endfor %}{% for it in page.switch %}switch {{ it.lang }} {{ it.href }} {{ it.same }} {{ it.title or \"\" }}{% if it.reason %} {{ it.reason.text }}{% endif %}
{% endfor %}{% for it in page.breadcrumb %}above {{ it.title.text }} {{ it.href }}
{% endfor %}{% for it in site.menu %}menu {{ it.href }} {{ it.current or \"\" }}
{% endfor %}{% for it in page.notices %}notice {{ it.kind }} {{ it.official?.href or \"\" }}
{% endfor %}{% if body %}{{ body.html }}{% endif %}";

const PAGES: &[&str] = &[
    "alias",
    "declaration",
    "home",
    "language_choice",
    "list",
    "not_found",
    "organization",
    "page",
    "timeline",
];

struct Portal(Site);

impl Portal {
    fn new() -> Self {
        let portal = Self(Site::empty());
        portal.write("site.toml", SITE);
        portal.write("i18n/fr.ftl", "section-home = Accueil\nsection-declarations = Déclarations\n");
        portal.write("i18n/en.ftl", "section-home = Home\nsection-declarations = Declarations\n");
        portal.organization("sct");
        for (id, year) in [("a", 2012), ("b", 2016), ("c", 2020)] {
            portal.declaration(id, year, "");
        }
        portal
    }

    fn write(&self, path: &str, text: &str) {
        self.0.write(path, text);
    }

    fn organization(&self, id: &str) {
        let facts = format!("title: {{fr: \"Organisme {id}\", en: Body {id}}}\nkind: ministry\n");
        self.write(&format!("content/organizations/{id}/item.yaml"), &facts);
    }

    fn declaration(&self, id: &str, year: u32, more: &str) {
        let facts = format!(
            "title: {{fr: \"Déclaration {id}\", en: Declaration {id}}}\nkind: statement\ndate: {year}\n{more}"
        );
        self.write(&format!("content/declarations/{id}/item.yaml"), &facts);
    }

    fn renderer(&self) -> Renderer {
        self.with_theme(&theme()).0.expect("a theme that can be used")
    }

    /// The portal with that theme, and what is wrong with the theme.
    fn with_theme(&self, theme: &ThemeFiles) -> (Option<Renderer>, Diagnostics) {
        let publication = Publication { today: TODAY.parse().unwrap(), drafts: false };
        let mut diagnostics = Diagnostics::default();
        let tree = load::run(self.0.root(), &mut diagnostics);
        let validated = validate::run(&tree, &mut diagnostics);
        let portal = resolve::run(tree, validated, publication, &mut diagnostics);
        let mut of_theme = Diagnostics::default();
        let renderer = Renderer::new(portal, theme, &mut of_theme);
        (renderer, of_theme)
    }
}

fn theme() -> ThemeFiles {
    let mut files = ThemeFiles::default();
    for page in PAGES {
        files.insert(format!("pages/{page}.html"), FRAME, None);
    }
    files.insert("pages/alias.html", "{{ target }} {{ page.canonical }} {{ page.indexed }}", None);
    files
}

fn page<'e>(renderer: &'e Renderer, path: &str) -> &'e Page {
    let address = match path.strip_suffix('/') {
        Some(folder) => Address::page(folder.split('/')),
        None => Address::file(path),
    };
    renderer.page(&address).unwrap_or_else(|| panic!("no page at {path}"))
}

fn lines(renderer: &Renderer, path: &str) -> Vec<String> {
    let rendered: RenderedPage = renderer.render(page(renderer, path)).unwrap();
    let html = without_policy(&strip(&rendered.html));
    html.lines().filter(|line| !line.is_empty()).map(|line| line.trim_end().to_owned()).collect()
}

fn starting<'l>(lines: &'l [String], word: &str) -> Vec<&'l str> {
    lines.iter().filter_map(|line| line.strip_prefix(word)?.strip_prefix(' ')).collect()
}

fn codes(diagnostics: &Diagnostics) -> Vec<&str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect()
}

#[test]
fn every_page_is_planned_once_in_order() {
    let portal = Portal::new();
    portal.declaration("d", 2021, "aliases: {fr: [/fr/ancienne/, /vieux.html]}\n");
    let renderer = portal.renderer();
    let addresses: Vec<&str> = renderer.pages().iter().map(|page| page.address.as_str()).collect();
    assert!(addresses.is_sorted_by(|a, b| a < b), "{addresses:?}");
    for expected in [
        "",
        "404.html",
        "en/404.html",
        "en/declarations/",
        "en/declarations/page-2/",
        "fr/",
        "fr/ancienne/",
        "fr/chronologie/",
        "fr/declarations/a/",
        "fr/declarations/page-2/",
        "fr/organismes/",
        "vieux.html",
    ] {
        assert!(addresses.contains(&expected), "{expected:?} of {addresses:?}");
    }
    assert!(!addresses.contains(&"fr/declarations/page-3/"));
    let leads = "fr/declarations/d/index.html https://exemple.test/portail/fr/declarations/d/ false";
    assert_eq!(lines(&renderer, "vieux.html"), [leads]);
}

#[test]
fn the_frame_links_to_the_same_page_in_the_other_language() {
    let renderer = Portal::new().renderer();
    let item = lines(&renderer, "fr/declarations/a/");
    assert_eq!(item[1], "https://exemple.test/portail/fr/declarations/a/");
    assert_eq!(
        starting(&item, "alternate"),
        [
            "fr https://exemple.test/portail/fr/declarations/a/",
            "en https://exemple.test/portail/en/declarations/a/",
            "x-default https://exemple.test/portail/fr/declarations/a/",
        ]
    );
    assert_eq!(starting(&item, "switch"), ["en ../../../en/declarations/a/index.html true"]);
    assert_eq!(starting(&item, "above"), ["Accueil ../../index.html", "Déclarations ../index.html"]);
    assert_eq!(starting(&item, "menu")[0], "../index.html true");
    let second = lines(&renderer, "en/declarations/page-2/");
    assert_eq!(starting(&second, "switch"), ["fr ../../../fr/declarations/page-2/index.html true"]);
    assert_eq!(starting(&second, "above"), ["Home ../../index.html", "Declarations ../index.html"]);
    let first = lines(&renderer, "fr/declarations/");
    assert_eq!(starting(&first, "menu")[0], "index.html page");
}

#[test]
fn the_language_switch_states_why_a_page_is_missing() {
    let portal = Portal::new();
    let only_french = "languages: [fr]\nreason: {fr: Par choix.}\n";
    portal.declaration("d", 2021, only_french);
    let item = lines(&portal.renderer(), "fr/declarations/d/");
    assert_eq!(
        starting(&item, "switch"),
        ["en ../../../en/declarations/index.html false Declarations Par choix."]
    );
    assert_eq!(starting(&item, "alternate").len(), 2);
    assert_eq!(starting(&item, "notice"), ["absent"]);
    // Five French declarations make a third page, which the three English ones do not.
    portal.declaration("e", 2022, only_french);
    let third = lines(&portal.renderer(), "fr/declarations/page-3/");
    assert_eq!(starting(&third, "switch"), ["en ../../../en/declarations/index.html false Declarations"]);
}

#[test]
fn a_courtesy_translation_links_to_the_official_text() {
    let portal = Portal::new();
    portal.write("content/declarations/a/fr.md", "Texte.\n");
    portal.write("content/declarations/a/en.md", "---\ntranslation: {kind: courtesy, of: fr}\n---\nText.\n");
    let renderer = portal.renderer();
    let english = lines(&renderer, "en/declarations/a/");
    assert_eq!(starting(&english, "notice"), ["courtesy-of-official ../../../fr/declarations/a/index.html"]);
    assert_eq!(starting(&lines(&renderer, "fr/declarations/a/"), "notice"), ["official"]);
    assert!(english.contains(&"<p>Text.</p>".to_owned()), "{english:?}");
}

#[test]
fn links_and_typography_of_texts_are_corrected() {
    let portal = Portal::new();
    let text = "Voir [le SCT](org:sct), [la suite](../b/#fin) et [le plan](<un plan.pdf>) : \"oui\".\n";
    portal.write("content/declarations/a/fr.md", text);
    portal.write("content/declarations/b/fr.md", "## Fin\n");
    portal.write("content/declarations/a/un plan.pdf", PDF);
    let html = lines(&portal.renderer(), "fr/declarations/a/").join("\n");
    assert!(html.contains(r#"<a href="../../organismes/sct/index.html">le SCT</a>"#), "{html}");
    assert!(html.contains(r#"<a href="../b/index.html#fin">"#), "{html}");
    assert!(html.contains(r#"<a href="../../../files/declarations/a/un%20plan.pdf""#), "{html}");
    assert!(html.contains("\u{a0}: «\u{a0}oui\u{a0}»"), "{html}");
}

#[test]
fn pages_for_missing_addresses_have_links_that_work_anywhere() {
    let renderer = Portal::new().renderer();
    for path in ["404.html", "fr/404.html"] {
        assert_eq!(starting(&lines(&renderer, path), "menu")[0], "/portail/fr/declarations/", "{path}");
    }
}

#[test]
fn an_edit_changes_only_the_pages_that_show_it() {
    let portal = Portal::new();
    portal.declaration("a", 2012, "signatories: [{organization: sct}]\n");
    portal.write("content/organizations/sct/fr.md", "Avant.\n");
    let keys = |renderer: &Renderer| -> Vec<_> {
        renderer.pages().iter().map(|page| (page.address.clone(), renderer.key(page))).collect()
    };
    let before = keys(&portal.renderer());
    assert_eq!(before, keys(&portal.renderer()));
    let changed = |after: Vec<(Address, _)>| -> Vec<String> {
        let pairs = before.iter().zip(&after).filter(|(a, b)| a != b);
        pairs.map(|(page, _)| page.0.as_str().to_owned()).collect()
    };
    // A sentence of an organization's text shows on its own pages alone.
    portal.write("content/organizations/sct/fr.md", "Après.\n");
    assert_eq!(changed(keys(&portal.renderer())), ["en/organizations/sct/", "fr/organismes/sct/"]);
    // Its name shows wherever it is named.
    portal.write("content/organizations/sct/fr.md", "Avant.\n");
    let renamed = "title: {fr: Autre, en: Body sct}\nkind: ministry\n";
    portal.write("content/organizations/sct/item.yaml", renamed);
    let changed = changed(keys(&portal.renderer()));
    assert!(changed.contains(&"fr/declarations/a/".to_owned()), "{changed:?}");
    assert!(!changed.contains(&"fr/declarations/b/".to_owned()), "{changed:?}");
}

#[test]
fn the_key_of_a_page_is_that_of_its_rendering_and_rendering_repeats() {
    let renderer = Portal::new().renderer();
    for page in renderer.pages() {
        let (first, second) = (renderer.render(page).unwrap(), renderer.render(page).unwrap());
        assert_eq!(first, second);
        assert_eq!(first.key, renderer.key(page));
    }
}

#[test]
fn a_document_elsewhere_has_the_format_of_its_address() {
    let portal = Portal::new();
    let documents = [
        "url: \"https://example.org/texte.pdf\"",
        "url: \"https://example.org/texte\", format: ODT",
        "url: \"https://example.org/texte\"",
    ];
    let documents = documents.map(|document| format!("  - {{title: {{fr: Texte, en: Text}}, {document}}}\n"));
    portal.declaration("a", 2012, &format!("attachments:\n{}", documents.concat()));
    let mut theme = theme();
    theme.insert(
        "pages/declaration.html",
        "{% for it in attachments %}{{ it.format or \"unknown\" }}\n{% endfor %}",
        None,
    );
    let edition = portal.with_theme(&theme).0.unwrap();
    assert_eq!(lines(&edition, "fr/declarations/a/"), ["PDF", "ODT", "unknown"]);
}

#[test]
fn faults_of_a_theme_are_reported() {
    let portal = Portal::new();
    let mut broken = theme();
    broken.insert("pages/home.html", "<p>\n{{ page.title.text", None);
    broken.insert("pages/list.html", "{% if %}", None);
    let (renderer, diagnostics) = portal.with_theme(&broken);
    assert!(renderer.is_none());
    assert_eq!(codes(&diagnostics), ["T101", "T101"]);
    let mut unknown = theme();
    unknown.insert("pages/home.html", "\n{{ page.title | nowhere }}{{ <nothing /> }}", None);
    let (renderer, diagnostics) = portal.with_theme(&unknown);
    assert!(renderer.is_none());
    assert_eq!(codes(&diagnostics), ["T101", "T101"]);
    for (template, code) in [
        ("{{ page.nothing }}", "T102"),
        ("{{ t(key=\"nothing\") }}", "T103"),
        ("{{ t(key=\"section-home\", lang=\"iu\") }}", "T103"),
        ("{{ asset(name=\"nothing.svg\") }}", "T104"),
    ] {
        let mut lacking = theme();
        lacking.insert("pages/home.html", template, None);
        let (renderer, diagnostics) = portal.with_theme(&lacking);
        assert!(diagnostics.is_empty());
        let renderer = renderer.unwrap();
        let diagnostics = renderer.render(page(&renderer, "fr/")).unwrap_err();
        assert_eq!(codes(&diagnostics), [code], "{template}");
    }
}

#[test]
fn faults_of_a_portals_template_are_reported_at_their_line() {
    let portal = Portal::new();
    portal.write("themes/parvis/pages/home.html", "<p>\n  {{ nothing }}\n");
    let snapshot = load_snapshot(&portal.0.request(false));
    let renderer = snapshot.renderer.unwrap();
    let diagnostics = renderer.render(page(&renderer, "fr/")).unwrap_err();
    let diagnostic = diagnostics.iter().next().unwrap();
    let parvis::diagnostic::Location::Span(span) = &diagnostic.location else { panic!("{diagnostic:?}") };
    let file = snapshot.sources.file(span.file);
    assert_eq!(file.path(), "themes/parvis/pages/home.html");
    assert_eq!(&file.text()[span.range()], "nothing");
}

#[test]
fn colours_without_enough_contrast_are_reported() {
    let portal = Portal::new();
    let palette = "[palette]\nink = { light = \"#777777\", dark = \"#eceff5\" }\n\
                   link = { light = \"#0b4f9e\", dark = \"#8fc1ff\" }\n";
    portal.write("site.toml", &format!("{SITE}{palette}"));
    let mut files = theme();
    let styles = ":root { --paper: light-dark(#ffffff, #10151f); --stone: light-dark(#f5f2ec, #171e2b); }";
    files.insert("styles/a.css", styles, None);
    let (renderer, diagnostics) = portal.with_theme(&files);
    // On white by a hair, on stone by more: one colour to correct. The dark scheme is fine.
    assert_eq!(codes(&diagnostics), ["A101"]);
    let renderer = renderer.unwrap();
    let files = renderer.files(&[], &mut Diagnostics::default());
    let stylesheet = files.iter().find(|file| Some(&file.address) == renderer.stylesheet()).unwrap();
    let parvis::render::FileContent::Bytes(bytes) = &stylesheet.content else { panic!("{stylesheet:?}") };
    let own = ":root {\n  --ink: light-dark(#777777, #eceff5);\n  --link: light-dark(#0b4f9e, #8fc1ff);\n}\n";
    assert!(std::str::from_utf8(bytes).unwrap().ends_with(own));
}

#[test]
fn the_built_in_theme_is_whole() {
    let portal = Portal::new();
    let snapshot: Snapshot = load_snapshot(&portal.0.request(false));
    let renderer = snapshot.renderer.expect("a theme that can be read");
    assert!(renderer.portal().languages().contains(&Language::ENGLISH));
    for page in renderer.pages() {
        if let Err(problems) = renderer.render(page) {
            panic!("{}: {problems:#?}", page.address);
        }
    }
}

#[test]
fn the_site_map_has_every_page_with_content() {
    let renderer = Portal::new().renderer();
    let files = renderer.files(&[], &mut Diagnostics::default());
    let map = files.iter().find(|file| file.address.as_str() == "sitemap.xml").unwrap();
    let FileContent::Bytes(xml) = &map.content else { panic!("a file to copy") };
    let xml = String::from_utf8(xml.clone()).unwrap();
    let base = "https://exemple.test/portail/";
    let pages = renderer.pages().iter().filter(|page| page.kind.is_content());
    let expected: BTreeSet<String> = pages.map(|page| page.address.on_web(base)).collect();
    let locations = xml.split("<loc>").skip(1).map(|rest| rest.split("</loc>").next().unwrap().to_owned());
    assert_eq!(locations.collect::<BTreeSet<_>>(), expected);
    let second = format!("{base}fr/declarations/page-2/");
    let entry = xml.split("<url>").find(|entry| entry.contains(&format!("<loc>{second}</loc>"))).unwrap();
    assert!(entry.contains(&format!("hreflang=\"en\" href=\"{base}en/declarations/page-2/\"")), "{entry}");
}

#[test]
fn a_file_may_not_take_the_place_of_a_page() {
    let renderer = Portal::new().renderer();
    let statics = ["static/fr/index.html", "static/favicon.ico", "static/robots.txt"].map(str::to_owned);
    let mut diagnostics = Diagnostics::default();
    let files = renderer.files(&statics, &mut diagnostics);
    assert_eq!(codes(&diagnostics), ["S130"]);
    let addresses: Vec<&str> = files.iter().map(|file| file.address.as_str()).collect();
    assert!(addresses.is_sorted_by(|a, b| a < b));
    assert!(addresses.contains(&"favicon.ico") && addresses.contains(&"sitemap.xml"));
}

/// What the program words itself. What templates ask for is told when they are filled (T103).
#[test]
fn every_string_that_the_program_uses_exists() {
    use parvis::{
        locale::{Catalog, LocaleId},
        model::{
            Collection, ConsultationKind, DeclarationKind, EventKind, FoundationKind, Framework,
            OrganizationKind,
        },
    };
    let mut ids: Vec<String> = Vec::new();
    let listed =
        Collection::ALL.iter().filter(|it| !matches!(it, Collection::Commitments | Collection::Pages));
    for collection in listed {
        let name = collection.folder();
        ids.extend([format!("section-{name}"), format!("section-{name}-summary")]);
    }
    for name in ["timeline", "representatives", "topics"] {
        ids.extend([format!("section-{name}"), format!("section-{name}-summary")]);
    }
    for door in ["declarations", "action-plans", "achievements"] {
        ids.extend([format!("door-{door}"), format!("door-{door}-label")]);
    }
    ids.extend(Collection::ALL.iter().map(|collection| format!("kicker-{}", collection.folder())));
    let open = Collection::ALL.iter().flat_map(|collection| collection.open_fields());
    ids.extend(open.map(|field| format!("field-{}", field.replace('_', "-"))));
    for section in ["commitments", "milestones", "reports", "members", "meetings"] {
        ids.extend(["none", "unstated", "partial"].map(|case| format!("{section}-{case}")));
    }
    let mut vocabulary =
        |name: &str, words: &[&str]| ids.extend(words.iter().map(|word| format!("{name}-{word}")));
    vocabulary("declaration-kind", DeclarationKind::VALUES);
    vocabulary("consultation-kind", ConsultationKind::VALUES);
    vocabulary("take-part", ConsultationKind::VALUES);
    vocabulary("consultations", &["now", "upcoming", "undated", "past"]);
    vocabulary("events", &["now", "upcoming", "undated", "past"]);
    vocabulary("event-kind", EventKind::VALUES);
    vocabulary("foundation-kind", FoundationKind::VALUES);
    vocabulary("framework", Framework::VALUES);
    vocabulary("organization-kind", OrganizationKind::VALUES);
    vocabulary("callout", &["note", "tip", "important", "warning"]);
    vocabulary("language", &["fr", "en"]);
    ids.extend(
        [
            "section-home",
            "section-topic",
            "door-declarations-years",
            "timeline-to-come",
            "home-plan",
            "home-plan-stated",
            "home-plan-assessed",
            "home-plan-past",
            "home-plan-next",
            "take-part",
            "phase-stated",
            "list-page-title",
            "letter-other",
            "not-found-title",
            "alias-title",
            "footnotes",
            "footnote",
            "footnote-back",
            "footnote-back-several",
            "table-number",
            "task-done",
            "task-to-do",
        ]
        .map(str::to_owned),
    );
    for (language, text) in [
        (Language::FRENCH, include_str!("../../i18n/fr.ftl")),
        (Language::ENGLISH, include_str!("../../i18n/en.ftl")),
    ] {
        let strings = Catalog::new(&LocaleId::of(language), [text]);
        let missing: Vec<&String> = ids.iter().filter(|id| !strings.has(id)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}
