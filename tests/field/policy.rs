//! The security policy of pages: what it allows, and what a theme loses by it.

use std::fs;

use rayon::prelude::*;

use super::{findings, news_body, places, starter};
use crate::portal::site::{Site, codes, files, run};

/// Writes a template of news that adds a passage to the pages.
fn with_passage(site: &Site, passage: &str) {
    let template =
        format!("{{% extends \"pages/item.html\" %}}\n{{% block after %}}{passage}{{% endblock %}}\n");
    site.write("themes/parvis/pages/news.html", template);
}

/// The policy of each page of a built portal, by address.
fn policies(site: &Site) -> Vec<(String, String)> {
    let out = site.built(&[]);
    let pages = files(&out).into_iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "html"));
    pages
        .map(|(path, bytes)| {
            let html = String::from_utf8(bytes).unwrap();
            let (head, policy) =
                html.split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"").unwrap();
            assert!(!head.contains("<link") && !head.contains("<script"), "{}", path.display());
            (path.to_str().unwrap().to_owned(), policy.split('"').next().unwrap().to_owned())
        })
        .collect()
}

#[test]
fn every_page_has_a_policy_that_allows_the_files_of_the_site_alone() {
    let policies = policies(&starter());
    for page in [
        "index.html",
        "404.html",
        "fr/404.html",
        "fr/index.html",
        "en/news/index.html",
        "fr/chronologie/index.html",
    ] {
        assert!(policies.iter().any(|(path, _)| path == page), "{page}");
    }
    for (path, policy) in policies {
        assert_eq!(
            policy,
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; \
             form-action 'self'; base-uri 'none'",
            "{path}"
        );
    }
}

#[test]
fn a_page_may_show_the_images_of_its_own_texts() {
    let site = starter();
    news_body(&site, "![Carte des bureaux](https://cartes.example.org:8443/a.png?b=1&c=\"2\")\n");
    for (path, policy) in policies(&site) {
        let is_of_item = path.ends_with("/x/index.html");
        assert_eq!(
            policy.contains("img-src 'self' https://cartes.example.org:8443;"),
            is_of_item,
            "{path} {policy}"
        );
    }
}

#[test]
fn scripts_run_on_a_site_that_publishes_some() {
    for path in ["themes/parvis/scripts/visites.js", "static/compteur.mjs"] {
        let site = starter();
        site.write(path, "document.title;\n");
        for (page, policy) in policies(&site) {
            assert!(
                policy.contains("; script-src 'self'; ") && policy.contains("; connect-src 'self'; "),
                "{page} {policy}"
            );
        }
    }
}

#[test]
fn the_settings_add_other_sites_to_the_policy() {
    let site = starter();
    site.append(
        "site.toml",
        "\n[policy]\nscripts = [\"https://stats.example.org\"]\nframes = [\"https://video.example.org/embed/\"]\n\
         images = [\"https://images.example.org/\"]\n",
    );
    with_passage(
        &site,
        "<script src=\"https://stats.example.org/a.js\" defer></script>\
         <iframe src=\"https://video.example.org/embed/1\" title=\"{{ site.title.text }}\"></iframe>\
         <img src=\"https://images.example.org/a.png\" alt=\"\">",
    );
    assert_eq!(places(&site), [""; 0]);
    for (page, policy) in policies(&site) {
        for part in [
            "script-src https://stats.example.org;",
            "frame-src https://video.example.org/embed/;",
            "img-src 'self' https://images.example.org;",
        ] {
            assert!(policy.contains(part), "{page} {policy}");
        }
    }
}

#[test]
fn what_is_no_address_of_a_site_is_not_added() {
    let site = starter();
    site.append(
        "site.toml",
        "\n[policy]\nscripts = [\"*\", \"https://a.example.org/?b\", \"https://a.example.org/;c\"]\n",
    );
    assert_eq!(places(&site).len(), 3, "{:?}", places(&site));
    assert!(places(&site).iter().all(|place| place.starts_with("S203 site.toml:")), "{:?}", places(&site));
}

/// Parts of a template that are blocked, with the words that name it in both languages.
const BLOCKED: &[(&str, &str)] = &[
    ("<script>document.title</script>", "script"),
    ("<script type=\"module\">document.title</script>", "script"),
    ("<p onclick=\"this.remove()\">{{ site.title.text }}</p>", "attribute"),
    ("<a href=\" JavaScript:print()\">{{ site.title.text }}</a>", "attribute"),
    ("<p style=\"color: red\">{{ site.title.text }}</p>", "styles"),
    ("<style>p { color: red }</style>", "styles"),
    ("<script src=\"https://stats.example.org/a.js\"></script>", "scripts = [\"https://stats.example.org\"]"),
    ("<script src=\"//stats.example.org/a.js\"></script>", "scripts = [\"https://stats.example.org\"]"),
    (
        "<link rel=\"stylesheet\" href=\"https://styles.example.org/a.css\">",
        "styles = [\"https://styles.example.org\"]",
    ),
    ("<img src=\"https://images.example.org/a.png\" alt=\"\">", "images = [\"https://images.example.org\"]"),
    (
        "<img srcset=\"https://images.example.org/a.png 2x\" alt=\"\">",
        "images = [\"https://images.example.org\"]",
    ),
    ("<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" alt=\"\">", "data:image/gif"),
    (
        "<iframe src=\"https://video.example.org/\" title=\"{{ site.title.text }}\"></iframe>",
        "frames = [\"https://video.example.org\"]",
    ),
    (
        "<form action=\"https://envoi.example.org/\"><button>{{ site.title.text }}</button></form>",
        "forms = [\"https://envoi.example.org\"]",
    ),
    ("<video src=\"https://video.example.org/a.mp4\"></video>", "media = [\"https://video.example.org\"]"),
    ("<object data=\"https://objets.example.org/a\"></object>", "object-src"),
];

#[test]
fn what_the_policy_blocks_in_a_template_is_reported_where_it_is_written() {
    BLOCKED.par_iter().for_each(|(passage, words)| {
        let site = starter();
        with_passage(&site, passage);
        let found: Vec<_> = findings(&site).into_iter().filter(|it| it.place.starts_with("T204 ")).collect();
        assert_eq!(
            found.iter().map(|it| it.place.as_str()).collect::<Vec<_>>(),
            ["T204 themes/parvis/pages/news.html:2:18"],
            "{passage}"
        );
        for text in [&found[0].french, &found[0].english] {
            assert!(text.contains(words) || text.contains("attribut"), "{passage}: {text}");
        }
    });
}

#[test]
fn what_the_policy_allows_in_a_template_is_not_reported() {
    for passage in [
        "<script type=\"application/ld+json\">{}</script>",
        "<a href=\"https://example.org/\">{{ site.title.text }}</a>",
        "<svg viewBox=\"0 0 9 9\" aria-hidden=\"true\"><defs><path id=\"r\" d=\"M0 0h9\"/></defs><use href=\"#r\"/></svg>",
        "<form action=\"https://www.example.org/envoi\"><button>{{ site.title.text }}</button></form>",
    ] {
        let site = starter();
        with_passage(&site, passage);
        let blocked: Vec<_> = places(&site).into_iter().filter(|it| it.starts_with("T204 ")).collect();
        assert_eq!(blocked, [""; 0], "{passage}");
    }
}

#[test]
fn what_the_policy_blocks_in_a_style_sheet_is_reported_where_it_is_written() {
    for (styles, place) in [
        ("@import \"https://styles.example.org/a.css\";\n", "1:10"),
        ("p {\n  background: url(https://images.example.org/a.png);\n}\n", "2:19"),
        ("@font-face { font-family: a; src: url('//polices.example.org/a.woff2') }\n", "1:40"),
        ("p { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }\n", "1:21"),
    ] {
        let site = starter();
        site.write("themes/parvis/styles/85-couleurs-du-portail.css", styles);
        assert_eq!(
            places(&site),
            [format!("T121 themes/parvis/styles/85-couleurs-du-portail.css:{place}")],
            "{styles}"
        );
    }
    let site = starter();
    site.write(
        "themes/parvis/styles/85-couleurs-du-portail.css",
        "p { background: url(https://a.example.org/a.png) }\n",
    );
    site.append("site.toml", "\n[policy]\nimages = [\"https://a.example.org\"]\n");
    assert_eq!(places(&site), [""; 0]);
}

#[test]
fn a_site_that_blocks_its_own_script_is_not_published() {
    let site = starter();
    with_passage(&site, "<script>document.title</script>");
    let output = run(site.root(), "fr", &["check", "--format", "json"]);
    assert_eq!(codes(&output), ["T204"]);
    assert_eq!(run(site.root(), "fr", &["build"]).status.code(), Some(1));
    assert!(fs::metadata(site.root().join("public")).is_err());
}

/// A drawing with a script and other active parts among its lines.
const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"a()\">\n<script>a()</script>\n\
                       <foreignObject><p>a</p></foreignObject><path d=\"M0 0h9\"/>\n<image href=\"https://a.example.org/b.png\"/>\n</svg>\n";

#[test]
fn a_drawing_is_published_without_its_active_parts_and_each_is_reported() {
    let site = starter();
    news_body(&site, "![Plan 2026-2028](carte.svg)\n\n![Plan 2025](pure.svg)\n");
    site.write("content/news/x/carte.svg", DRAWING);
    site.write("content/news/x/pure.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\r\n");
    let found = findings(&site);
    let shown: Vec<String> = found.iter().map(|it| format!("{} {}", it.severity, it.place)).collect();
    let at = ["1:58", "2:1", "3:1", "4:7"].map(|at| format!("warning P103 content/news/x/carte.svg:{at}"));
    assert_eq!(shown, at);
    assert!(
        found[0].french.contains("sans cet attribut") && found[1].english.contains("without this script")
    );
    let out = site.built(&[]);
    assert_eq!(
        fs::read_to_string(out.join("files/news/x/carte.svg")).unwrap(),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n\n<path d=\"M0 0h9\"/>\n<image/>\n</svg>\n"
    );
    assert_eq!(
        fs::read(out.join("files/news/x/pure.svg")).unwrap(),
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>\r\n"
    );
}

#[test]
fn a_drawing_without_its_active_parts_has_none() {
    let site = starter();
    news_body(&site, "![Plan 2026-2028](carte.svg)\n");
    site.write("content/news/x/carte.svg", DRAWING);
    let cleaned = fs::read(site.built(&[]).join("files/news/x/carte.svg")).unwrap();
    site.write("content/news/x/carte.svg", cleaned);
    assert_eq!(places(&site), [""; 0]);
}

#[test]
fn names_that_systems_refuse_are_reported_with_a_better_one() {
    for (path, code, better) in [
        ("content/news/x/con.pdf", "S161", "`con-1.pdf`"),
        ("content/news/x/annexes/Bilan : 2026.pdf", "S161", "`bilan-2026.pdf`"),
        ("static/rapport.pdf.", "S161", "`rapport.pdf`"),
        ("static/Aux/a.pdf", "S161", "`aux-1`"),
    ] {
        let site = starter();
        news_body(&site, "Texte.\n");
        site.write(path, "a");
        let found: Vec<_> = findings(&site).into_iter().filter(|it| it.place.starts_with(code)).collect();
        assert_eq!(found.len(), 1, "{path}");
        assert!(found[0].french.contains(better) && found[0].english.contains(better), "{}", found[0]);
    }
    for names in [
        ["static/Carte.png", "static/carte.png"],
        ["static/e\u{301}te.pdf", "static/\u{e9}te.pdf"],
        ["static/Docs/a.pdf", "static/docs/b.pdf"],
    ] {
        let site = starter();
        for name in names {
            site.write(name, "a");
        }
        let alike: Vec<_> = places(&site).into_iter().filter(|it| it.starts_with("S162")).collect();
        assert_eq!(alike.len(), 1, "{names:?}");
    }
    let site = starter();
    site.write("content/news/con/item.yaml", "date: 2026-11-20\ntitle: {fr: Nouvelle, en: News}\n");
    assert!(places(&site).contains(&"S207 content/news/con:1:1".to_owned()), "{:?}", places(&site));
}

#[test]
fn a_password_in_an_address_is_reported_and_never_shown() {
    let site = starter();
    news_body(&site, "[Plan](https://nom:secret-a@www.example.com/)\n");
    site.append(
        "content/news/x/item.yaml",
        "links: [{url: \"https://nom:secret-b@www.example.com/\", title: {fr: Lien, en: Link}}]\n",
    );
    let toml = fs::read_to_string(site.root().join("site.toml")).unwrap();
    site.write(
        "site.toml",
        toml.replace("https://www.example.org/", "https://nom:secret-c@www.example.org/"),
    );
    for format in ["text", "json", "github", "sarif", "junit"] {
        for language in ["fr", "en"] {
            let output = run(site.root(), language, &["check", "--format", format]);
            let text = [output.stdout, output.stderr].concat();
            let text = String::from_utf8(text).unwrap();
            assert!(!text.contains("secret-"), "{text}");
            assert!(text.contains("S140") && text.contains("S203"), "{text}");
        }
    }
}
