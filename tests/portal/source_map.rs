//! From the elements of a page back to what their author wrote.

use std::collections::BTreeSet;

use parvis::{
    diagnostic::{Diagnostic, Location},
    dom::Document,
    model::{Collection, Language},
    pipeline::{Snapshot, load_snapshot},
    render::{FROM, PageKind, RenderedPage, SRC, strip},
};

use crate::portal::{
    sample_files::{PDF, png},
    site::{Site, files, without_policy},
};

const SITE: &str = r#"
base_url = "https://exemple.test/portail/"
languages = ["fr", "en"]
title = { fr = "Portail", en = "Portal" }
"#;

const FACTS: &str = "\
# Fiche
title:
  fr: À propos
  en: About
attachments:
  - title: {fr: Le guide, en: The guide}
    file: guide.pdf
    language: fr
related: [news:nouvelle]
";

const NEWS: &str = "title: {fr: Du nouveau, en: Some news}\nsummary: {fr: Ici., en: Here.}\ndate: 2024\n";

const FRENCH: &str = "\
---
summary: \"L’élan.\"
---

## Où

É [site](https://exemple.test/) ![une carte](carte.png)

| a | b |
|---|---|
| é | d |

Un `<p data-parvis-src=\"0:1-2\">` et <q lang=\"en\">so</q>.

<ul>
<li>un</li><li>deux</li>
</ul>
";

const ENGLISH: &str = "\
## Where

[site](https://exemple.test/) ![a map](carte.png)

| a | b |
|---|---|
| c | d |

<ul>
<li>one</li><li>two</li>
</ul>
";

const TEMPLATE: &str = "{% extends \"pages/item.html\" %}\n{% block foot %}\n<p>É</p> <b class=\"foot\">{{ page.lang }}</b>\n{% endblock foot %}\n";

fn portal() -> Site {
    let site = Site::empty();
    site.write("site.toml", SITE);
    site.write("content/pages/a-propos/item.yaml", FACTS);
    site.write("content/pages/a-propos/fr.md", FRENCH);
    site.write("content/pages/a-propos/en.md", ENGLISH);
    site.write("content/pages/a-propos/carte.png", png(40, 30));
    site.write("content/pages/a-propos/guide.pdf", PDF);
    site.write("content/news/nouvelle/item.yaml", NEWS);
    site.write("themes/parvis/pages/page.html", TEMPLATE);
    site
}

/// A portal, made ready, and one of its pages.
struct Shown {
    snapshot: Snapshot,
    page: RenderedPage,
}

impl Shown {
    fn of(site: &Site, language: Language, kind: impl Fn(&PageKind) -> bool) -> Self {
        let snapshot = load_snapshot(&site.request(false));
        let renderer = snapshot.renderer.as_ref().unwrap_or_else(|| panic!("{:?}", snapshot.diagnostics));
        let page =
            renderer.pages().iter().find(|page| page.language == language && kind(&page.kind)).unwrap();
        let page = renderer.render(page).unwrap();
        Self { snapshot, page }
    }

    fn about(site: &Site, language: Language) -> Self {
        Self::of(site, language, |kind| matches!(kind, PageKind::Item(key) if key.id.as_str() == "a-propos"))
    }

    /// Where the element comes from in whose start tag, or right after it, `piece` stands.
    fn place(&self, piece: &str) -> String {
        let html = &self.page.html;
        let at = html.find(piece).unwrap_or_else(|| panic!("no {piece} in {html}"));
        let tag = &html[html[..=at].rfind('<').unwrap()..];
        let tag = &tag[..tag.find('>').unwrap()];
        let mark = attribute(tag, FROM).or_else(|| attribute(tag, SRC));
        let mark = mark.unwrap_or_else(|| panic!("{tag} has no mark"));
        self.line_of(&self.page.source.map.place(mark).unwrap_or_else(|| panic!("{mark} leads nowhere")))
    }

    fn line_of(&self, place: &Location) -> String {
        match place {
            Location::Span(span) => {
                let file = self.snapshot.sources.file(span.file);
                let at = file.position(span.start as usize);
                let line = file.text()[span.range()].lines().next().unwrap_or_default();
                format!("{}:{}:{} {line}", file.path(), at.line, at.column)
            }
            Location::Path(path) | Location::Address(path) => path.clone(),
        }
    }
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

#[test]
fn elements_of_a_french_page_map_to_their_lines() {
    let site = portal();
    let shown = Shown::about(&site, Language::FRENCH);
    let text = |rest: &str| format!("content/pages/a-propos/fr.md:{rest}");
    let facts = |rest: &str| format!("content/pages/a-propos/item.yaml:{rest}");
    assert_eq!(shown.place(">Où</h2>"), text("5:1 ## Où"));
    assert_eq!(shown.place(">site</a>"), text("7:3 [site](https://exemple.test/)"));
    assert_eq!(shown.place("alt=\"une carte\""), text("7:33 ![une carte](carte.png)"));
    assert_eq!(shown.place(">é</td>"), text("11:2  é "));
    assert_eq!(shown.place(">so</q>"), text("13:37 <q lang=\"en\">"));
    assert_eq!(shown.place(">deux</li>"), text("16:12 <li>"));
    assert_eq!(shown.place(">À propos</h1>"), facts("3:7 À propos"));
    assert_eq!(shown.place(">Le guide"), facts("6:17 Le guide"));
    assert_eq!(shown.place(">L’élan.</p>"), text("2:10 \"L’élan.\""));
    assert_eq!(shown.place("class=\"foot\""), "themes/parvis/pages/page.html:3:10 <b");
    assert_eq!(shown.place("id=\"main\""), "themes/parvis/base.html");
    assert_eq!(shown.line_of(&shown.page.source.template), "themes/parvis/pages/page.html:1:1 ");
}

#[test]
fn elements_of_an_english_page_map_to_their_lines() {
    let site = portal();
    let shown = Shown::about(&site, Language::ENGLISH);
    let text = |rest: &str| format!("content/pages/a-propos/en.md:{rest}");
    let facts = |rest: &str| format!("content/pages/a-propos/item.yaml:{rest}");
    assert_eq!(shown.place(">Where</h2>"), text("1:1 ## Where"));
    assert_eq!(shown.place(">site</a>"), text("3:1 [site](https://exemple.test/)"));
    assert_eq!(shown.place("alt=\"a map\""), text("3:31 ![a map](carte.png)"));
    assert_eq!(shown.place(">d</td>"), text("7:6  d "));
    assert_eq!(shown.place(">two</li>"), text("10:13 <li>"));
    assert_eq!(shown.place(">About</h1>"), facts("4:7 About"));
    assert_eq!(shown.place(">The guide"), facts("6:31 The guide"));
    assert_eq!(shown.place("class=\"foot\""), "themes/parvis/pages/page.html:3:10 <b");
    assert_eq!(shown.place("id=\"main\""), "themes/parvis/base.html");
}

#[test]
fn a_card_maps_to_the_file_of_its_item() {
    let site = portal();
    let news = |kind: &PageKind| matches!(kind, PageKind::List { collection: Collection::News, .. });
    let facts = |rest: &str| format!("content/news/nouvelle/item.yaml:{rest}");
    let shown = Shown::of(&site, Language::FRENCH, news);
    assert_eq!(shown.place(">Du nouveau</a>"), facts("1:13 Du nouveau"));
    assert_eq!(shown.place(">Ici.</p>"), facts("2:15 Ici."));
    assert_eq!(shown.place(">Portail</span>"), "site.toml:4:16 \"Portail\"");
    let shown = Shown::of(&site, Language::ENGLISH, news);
    assert_eq!(shown.place(">Some news</a>"), facts("1:29 Some news"));
    assert_eq!(shown.place(">Here.</p>"), facts("2:25 Here."));
}

#[test]
fn a_text_that_moves_in_its_file_moves_on_no_page() {
    let site = portal();
    let before = Shown::about(&site, Language::FRENCH);
    site.write("content/pages/a-propos/fr.md", FRENCH.replacen("---\n", "---\n# Note\n", 1));
    site.write("content/pages/a-propos/item.yaml", format!("# Note\n{FACTS}"));
    site.write("content/news/nouvelle/item.yaml", format!("# Note\n{NEWS}"));
    let after = Shown::about(&site, Language::FRENCH);
    assert_eq!(before.page.html, after.page.html);
    assert_eq!(after.place(">Où</h2>"), "content/pages/a-propos/fr.md:6:1 ## Où");
    assert_eq!(after.place(">À propos</h1>"), "content/pages/a-propos/item.yaml:4:7 À propos");
    assert_eq!(after.place(">Du nouveau</a>"), "content/news/nouvelle/item.yaml:2:13 Du nouveau");
}

#[test]
fn the_map_is_no_part_of_the_key() {
    let site = portal();
    let before = Shown::about(&site, Language::FRENCH);
    site.write("content/news/nouvelle/item.yaml", format!("# Note\n{NEWS}"));
    let after = Shown::about(&site, Language::FRENCH);
    assert_eq!(before.page.key, after.page.key);
    assert_ne!(before.page.source.map, after.page.source.map);
    let renderer = after.snapshot.renderer.as_ref().unwrap();
    assert_eq!(renderer.source(renderer.page(&after.page.address).unwrap()), after.page.source);
}

#[test]
fn published_pages_have_no_marks_and_keep_similar_text() {
    let site = portal();
    let shown = Shown::about(&site, Language::FRENCH);
    assert!(shown.page.html.contains(SRC) && shown.page.html.contains(FROM));
    let published = strip(&shown.page.html);
    let sample = "<code>&lt;p data-parvis-src=\"0:1-2\"&gt;</code>";
    assert_eq!(published.matches("data-parvis").count(), 1, "{published}");
    assert!(published.contains(sample), "{published}");
    let path = shown.page.address.path();
    let built = files(&site.built(&[]));
    let (_, bytes) = built.iter().find(|(file, _)| file.to_str() == Some(&path)).unwrap();
    assert_eq!(std::str::from_utf8(bytes).unwrap(), published);
}

/// Elements that may have no mark of their own, and fall to what is around them: emphasis, what stands
/// around rows and footnotes, and in templates, headings of any level and what is kept in a variable.
const WITHIN: [&str; 12] =
    ["br", "code", "del", "em", "h2", "h3", "ol", "section", "span", "strong", "sup", "tbody"];

#[test]
fn every_element_of_a_whole_portal_maps_to_a_source() {
    let site = Site::like("complete");
    let snapshot = load_snapshot(&site.request(false));
    let renderer = snapshot.renderer.as_ref().unwrap();
    let mut unmarked = BTreeSet::new();
    for page in renderer.pages() {
        let page = renderer.render(page).unwrap();
        let html = without_policy(&page.html);
        for (at, _) in html.match_indices('<') {
            let tag = &html[at + 1..];
            if !tag.starts_with(|first: char| first.is_ascii_alphabetic()) {
                continue;
            }
            let tag = &tag[..tag.find('>').unwrap()];
            let marks = [FROM, SRC].map(|name| attribute(tag, name));
            for mark in marks.iter().flatten() {
                assert!(page.source.map.place(mark).is_some(), "{}: {tag}", page.address);
            }
            if marks == [None, None] {
                unmarked.insert(tag.split(' ').next().unwrap().to_owned());
            }
        }
        assert!(!strip(&page.html).contains("data-parvis"), "{}", page.address);
    }
    let known = |name: &String| WITHIN.contains(&name.as_str());
    assert!(unmarked.iter().all(known), "{unmarked:?}");
}

#[test]
fn every_page_is_parsed_fast_and_as_the_standard_specifies() {
    let site = Site::like("complete");
    let snapshot = load_snapshot(&site.request(false));
    let renderer = snapshot.renderer.as_ref().unwrap();
    for page in renderer.pages() {
        let html = renderer.render(page).unwrap().html;
        let plain = Document::parse_fast(&html).unwrap_or_else(|| panic!("{}", page.address));
        let full = Document::parse_standard(&html);
        let dump = |page: &Document| -> Vec<String> {
            let tag =
                |it: parvis::dom::Element<'_>| format!("{it:?} {:?}", it.attributes().collect::<Vec<_>>());
            let texts = page.text_nodes().map(|(it, text)| format!("{it:?} {text}"));
            page.elements().map(tag).chain(texts).collect()
        };
        assert_eq!(dump(&plain), dump(&full), "{}", page.address);
    }
}

#[test]
fn findings_in_a_text_are_shown_in_its_element_on_its_page() {
    let site = portal();
    site.append("content/pages/a-propos/fr.md", "\nBravo 🎉🎉🎉🏆\n");
    let dump = |shown: &Shown| {
        let diagnostics = shown.snapshot.page_diagnostics(&shown.page, &shown.snapshot.diagnostics).here;
        let element = |it: &Diagnostic| it.element.as_ref().map(|it| it.selector.clone()).unwrap_or_default();
        let own = diagnostics.iter().filter(|it| it.code.id == "A942");
        own.map(|it| (shown.line_of(&it.location), element(it))).collect::<Vec<_>>()
    };
    let own = dump(&Shown::about(&site, Language::FRENCH));
    let [(place, selector)] = own.as_slice() else { panic!("{own:?}") };
    assert_eq!(place, "content/pages/a-propos/fr.md:19:7 🎉🎉🎉🏆");
    assert!(selector.starts_with("#main") && selector.contains("> p"), "{selector}");
    assert!(dump(&Shown::about(&site, Language::ENGLISH)).is_empty());
}

#[test]
fn marks_of_no_page_map_to_no_source() {
    let shown = Shown::about(&portal(), Language::FRENCH);
    for mark in ["", "0", "0:1", "9999:0-0", "0:2-1", "-1:0-0", "t0", "t999:0", "t0:1", "t0:x", "t0:99999"] {
        assert_eq!(shown.page.source.map.place(mark), None, "{mark}");
    }
}

#[test]
fn faults_of_a_template_are_reported_in_the_template() {
    for (template, lacking) in [
        ("<p>\n<b>é</b> <i class=\"x\">{{ nothing }}</i>\n", "nothing"),
        ("<p><b>\n<i>{{ t(key=\"nowhere\") }}</i>\n", "t(key=\"nowhere\")"),
        ("<p><b>{% if page.lang %}<i>{{ page.nothing }}</i>{% endif %}", "page.nothing"),
    ] {
        let site = portal();
        site.write("themes/parvis/pages/page.html", template);
        let snapshot = load_snapshot(&site.request(false));
        let renderer = snapshot.renderer.unwrap();
        let about =
            |kind: &PageKind| matches!(kind, PageKind::Item(key) if key.collection == Collection::Pages);
        let page = renderer.pages().iter().find(|page| about(&page.kind)).unwrap();
        let diagnostics = renderer.render(page).unwrap_err();
        let diagnostic = diagnostics.iter().next().unwrap();
        let Location::Span(span) = &diagnostic.location else { panic!("{diagnostic:?}") };
        let pointed = &snapshot.sources.file(span.file).text()[span.range()];
        assert!(!pointed.is_empty() && lacking.contains(pointed), "{pointed}");
        assert_eq!(span.start as usize, template.find(lacking).unwrap() + lacking.find(pointed).unwrap());
    }
}
