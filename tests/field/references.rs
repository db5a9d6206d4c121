//! References: each resolves, or is an error at its place with the corrected value.

use super::{Finding, findings, news, news_body, places, small_portal};
use crate::portal::site::Site;

/// An image of 40 by 30 pixels.
const SVG: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><path d=\"M0 0h40v30z\"/></svg>";

/// A small portal with a French and an English text of the same body, and files beside them.
fn with_files(body: &str, files: &[&str]) -> Site {
    let site = small_portal();
    news_body(&site, body);
    for file in files {
        site.write(&format!("content/news/x/{file}"), if file.ends_with(".svg") { SVG } else { "Texte.\n" });
    }
    site
}

/// Findings in the French text.
fn in_french(site: &Site) -> Vec<Finding> {
    findings(site).into_iter().filter(|it| it.place.contains("content/news/x/fr.md")).collect()
}

/// The one thing found in the French text of a body, as place and words.
fn only(site: &Site) -> Finding {
    let mut found = in_french(site);
    assert_eq!(found.len(), 1, "{}", found.iter().map(ToString::to_string).collect::<String>());
    found.remove(0)
}

/// French words with ordinary spaces, as they are written here.
fn french(finding: &Finding) -> String {
    with_plain_spaces(&finding.french)
}

fn with_plain_spaces(words: &str) -> String {
    words.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The HTML of the French page.
fn page(site: &Site) -> String {
    let out = site.built(&[]);
    std::fs::read_to_string(out.join("fr/nouvelles/x/index.html")).unwrap()
}

#[test]
fn an_image_that_does_not_exist_is_an_error_at_the_image() {
    for (body, files, near) in [
        ("![Carte des membres du comité](carte.png)\n", &[][..], None),
        ("![Carte des membres du comité](cartes.svg)\n", &["carte.svg"][..], Some("carte.svg")),
        (
            "![Carte des membres du comité](<carte des membre.svg>)\n",
            &["carte des membres.svg"],
            Some("carte%20des%20membres.svg"),
        ),
        ("![Carte des membres du comité](images/carte.svg)\n", &["carte.svg"], Some("carte.svg")),
        ("![Carte des membres du comité](carte.svg \"La carte\")\n", &["cartes.svg"], Some("cartes.svg")),
        (
            "![Carte des membres du comité][carte]\n\n[carte]: carte.svg\n",
            &["carte-2.svg"],
            Some("carte-2.svg"),
        ),
        (
            "![Carte des membres du comité](images\\carte.svg)\n",
            &["images/carte.svg"],
            Some("images/carte.svg"),
        ),
        (
            "<img src=\"carte.svg\" alt=\"Carte des membres du comité\">\n",
            &["cartes.svg"],
            Some("cartes.svg"),
        ),
        ("![Carte des membres du comité](news:y)\n", &[], None),
    ] {
        let found = only(&with_files(body, files));
        assert_eq!(
            (found.place.as_str(), found.severity.as_str()),
            ("R112 content/news/x/fr.md:4:1", "error"),
            "{body}"
        );
        if let Some(near) = near {
            assert!(french(&found).contains(&format!("Vouliez-vous dire « {near} »")), "{body}: {found}");
            assert!(found.english.contains(&format!("Did you mean “{near}”")), "{body}: {found}");
        }
    }
    let in_table = "| Carte | Membres |\n| - | - |\n| ![Carte des membres](carte.png) | 12 |\n";
    assert_eq!(only(&with_files(in_table, &[])).place, "R112 content/news/x/fr.md:6:3");
    let in_link = "[![Carte des membres](carte.png)](https://www.example.com/)\n";
    assert_eq!(only(&with_files(in_link, &[])).place, "R112 content/news/x/fr.md:4:2");
    let in_block = "<table>\n<tr><td><img src=\"carte.png\" alt=\"Carte des membres\"></td></tr>\n</table>\n";
    let found = in_french(&with_files(in_block, &[]));
    assert!(
        found.iter().any(|it| it.place == "R112 content/news/x/fr.md:5:9"),
        "{:?}",
        found.iter().map(|it| &it.place).collect::<Vec<_>>()
    );
}

#[test]
fn an_image_that_is_a_page_and_a_missing_one_are_reported_differently() {
    let site = with_files("![Le comité](#membres)\n\n## Membres\n\nDouze.\n", &[]);
    assert_eq!(only(&site).place, "R113 content/news/x/fr.md:4:1");
}

#[test]
fn a_file_in_another_case_is_an_error_with_its_spelling() {
    for (body, file, shown) in [
        ("![Carte des membres du comité](carte.svg)\n", "Carte.svg", "Carte.svg"),
        ("![Carte des membres du comité](carte.SVG)\n", "carte.svg", "carte.svg"),
        ("[Le rapport (TXT, 1 Ko)](rapport.txt)\n", "RAPPORT.txt", "RAPPORT.txt"),
        ("[Le rapport (TXT, 1 Ko)](rapport%20annuel.txt)\n", "Rapport annuel.txt", "Rapport annuel.txt"),
        ("<a href=\"rapport.txt\">Le rapport (TXT, 1 Ko)</a>\n", "Rapport.txt", "Rapport.txt"),
    ] {
        let site = small_portal();
        news_body(&site, body);
        site.write(&format!("content/news/x/{file}"), if body.contains("Carte") { SVG } else { "Texte.\n" });
        let found = in_french(&site);
        let found = found.iter().find(|it| it.place == "R110 content/news/x/fr.md:4:1");
        let found = found.unwrap_or_else(|| panic!("{body}"));
        assert!(french(found).contains(&format!("`{shown}`")) && found.english.contains(shown), "{found}");
    }
    let site = small_portal();
    news_body(&site, "Texte.\n");
    site.write("content/news/x/Rapport.txt", "Texte.\n");
    site.append(
        "content/news/x/item.yaml",
        "attachments:\n  - title: {fr: Rapport, en: Report}\n    file: rapport.TXT\n",
    );
    assert_eq!(places(&site), ["R110 content/news/x/item.yaml:4:11"]);
}

#[test]
fn names_with_spaces_signs_and_accents_are_found_however_they_are_written() {
    let decomposed = "rapport-e\u{301}te\u{301}.txt";
    for (destination, file) in [
        ("rapport%20annuel.txt", "rapport annuel.txt"),
        ("<rapport annuel.txt>", "rapport annuel.txt"),
        ("rapport-\u{e9}t\u{e9}.txt", decomposed),
        ("rapport-%C3%A9t%C3%A9.txt", decomposed),
        (decomposed, "rapport-\u{e9}t\u{e9}.txt"),
        ("<note #2.txt>", "note #2.txt"),
        ("note%20%232.txt", "note #2.txt"),
        ("<note #2.txt#page=3>", "note #2.txt"),
        ("100%.txt", "100%.txt"),
        ("a%20b.txt", "a%20b.txt"),
        ("./a&b.txt", "a&b.txt"),
        ("a.txt?v=2", "a.txt"),
        ("../x/a.txt", "a.txt"),
    ] {
        let site = with_files(&format!("[Le rapport (TXT, 1 Ko)]({destination})\n"), &[file]);
        let mut found = in_french(&site);
        // Separate accents in the text are reported as such.
        found.retain(|it| !it.place.starts_with("S436 "));
        assert!(found.is_empty(), "{destination}: {}", found[0]);
        let html = page(&site);
        let start = html.find("files/news/x/").unwrap_or_else(|| panic!("{destination}"));
        let href = html[start..].split('"').next().unwrap().split(['#', '?']).next().unwrap();
        let path = percent_encoding::percent_decode_str(href).decode_utf8().unwrap().into_owned();
        assert_eq!(path, format!("files/news/x/{file}"), "{destination}");
    }
    // A name that Windows does not allow is found as well, and is the only problem.
    for destination in ["<quoi ?.txt>", "quoi%20%3F.txt"] {
        let site = with_files(&format!("[Le rapport (TXT, 1 Ko)]({destination})\n"), &["quoi ?.txt"]);
        assert_eq!(places(&site), ["S161 content/news/x/quoi ?.txt:1:1"], "{destination}");
    }
    let site = with_files("Texte.\n", &[decomposed]);
    site.append(
        "content/news/x/item.yaml",
        "attachments:\n  - title: {fr: Rapport, en: Report}\n    file: rapport-\u{e9}t\u{e9}.txt\n",
    );
    assert_eq!(places(&site), [""; 0]);
    assert!(page(&site).contains("files/news/x/rapport-e%CC%81te%CC%81.txt"));
}

#[test]
fn a_file_that_does_not_exist_is_an_error_with_the_nearest_name() {
    for (destination, files, near) in [
        ("raport.txt", &["rapport.txt"][..], "rapport.txt"),
        ("../y/rapport.txt", &["rapport.txt"], "rapport.txt"),
        ("committe:comite", &[], "committee:comite"),
        ("comite", &[], "committee:comite"),
        ("../../organismes/collectif/", &[], "org:collectif"),
        ("quebec.ca/plan", &[], "https://quebec.ca/plan"),
    ] {
        let site = with_files(&format!("[Le rapport du comité]({destination})\n"), files);
        site.write("content/committees/comite/item.yaml", "title: {fr: Comité, en: Committee}\n");
        let found = in_french(&site);
        let found = found.iter().find(|it| it.place == "R103 content/news/x/fr.md:4:1");
        let found = found.unwrap_or_else(|| panic!("{destination}"));
        assert!(french(found).contains(&format!("« {near} »")), "{destination}: {found}");
    }
}

#[test]
fn the_address_of_a_page_leads_to_the_page() {
    for destination in [
        "/fr/nouvelles/o/",
        "/fr/nouvelles/o",
        "/fr/nouvelles/o/index.html",
        "https://www.example.org/fr/nouvelles/o/",
        "http://www.example.org/fr/nouvelles/o",
        "HTTPS://WWW.EXAMPLE.ORG/fr/nouvelles/o/",
        "/fr/nouvelles/ancienne/",
        "/news/o/",
        "news:o",
        "../o/fr.md",
    ] {
        let site = small_portal();
        let front = "---\ntitle: Les membres du comité\n---\n";
        news(
            &site,
            &format!("{front}[L’autre nouvelle]({destination})\n"),
            "---\ntitle: The members of the committee\n---\n[The other news item](news:o)\n",
        );
        site.write("content/news/o/item.yaml", "date: 2026-11-19\naliases: {fr: [/fr/nouvelles/ancienne/]}\ntitle: {fr: Les membres, en: The members}\n");
        site.write("content/news/o/fr.md", "Texte.\n");
        site.write("content/news/o/en.md", "Text.\n");
        let found = in_french(&site);
        assert!(found.is_empty(), "{destination}: {}", found[0]);
        assert!(page(&site).contains("href=\"../o/index.html\""), "{destination}");
    }
    let lists = with_files("[Toutes les nouvelles](/fr/nouvelles/)\n\n[L’accueil](/fr/)\n", &[]);
    assert_eq!(in_french(&lists).len(), 0);
    assert!(page(&lists).contains("href=\"../index.html\""));
}

#[test]
fn an_address_of_the_site_that_no_page_has_is_reported() {
    let missing =
        only(&with_files("[La deuxième assemblée](https://www.example.org/fr/nouvelles/zzz/)\n", &[]));
    assert_eq!(
        (missing.place.as_str(), missing.severity.as_str()),
        ("R114 content/news/x/fr.md:4:1", "warning")
    );
    let missing = only(&with_files("[La deuxième assemblée](/fr/nouvelles/zzz/)\n", &[]));
    assert_eq!(missing.place, "R103 content/news/x/fr.md:4:1");
}

#[test]
fn an_address_of_the_preview_is_an_error_with_the_item() {
    for host in ["localhost:8000", "127.0.0.1:4000", "[::1]:8000", "LOCALHOST"] {
        let site = with_files(&format!("[La nouvelle](http://{host}/fr/nouvelles/x/)\n"), &[]);
        let found = only(&site);
        assert_eq!(found.place, "R115 content/news/x/fr.md:4:1");
        assert!(french(&found).ends_with("Écrire `news:x`."), "{found}");
    }
}

#[test]
fn a_link_to_an_item_that_is_not_public_is_an_error_with_the_reason() {
    for (facts, reason, english) in [
        ("draft: true", "qui est un brouillon", "which is a draft"),
        ("expires_at: 2026-11-01", "depuis la fin du 1er novembre 2026", "since the end of November 1, 2026"),
        ("publish_at: 2027-01-15", "qu’à partir du 15 janvier 2027", "before January 15, 2027"),
    ] {
        for destination in [
            "news:o",
            "../o/",
            "/fr/nouvelles/o/",
            "https://www.example.org/fr/nouvelles/o/",
            "../o/fr.md",
            "news:o#membres",
        ] {
            let site = with_files(&format!("[L’autre]({destination})\n"), &[]);
            let item = format!("date: 2026-11-19\ntitle: {{fr: Membres, en: Members}}\n{facts}\n");
            site.write("content/news/o/item.yaml", item);
            site.write("content/news/o/fr.md", "Texte.\n");
            site.write("content/news/o/en.md", "Text.\n");
            let found = only(&site);
            assert_eq!(found.place, "R111 content/news/x/fr.md:4:1", "{destination}");
            assert!(
                french(&found).contains(reason) && with_plain_spaces(&found.english).contains(english),
                "{found}"
            );
        }
    }
}

#[test]
fn an_address_outside_the_site_is_valid_html() {
    let site = with_files("[Le rapport](<https://www.example.com/a b.html>)\n", &[]);
    assert_eq!(in_french(&site).len(), 0);
    assert!(page(&site).contains("href=\"https://www.example.com/a%20b.html\""));
}

#[test]
fn an_address_without_a_target_is_an_error_with_the_corrected_one() {
    for (destination, corrected) in [
        ("https:https://www.example.com/", "https://www.example.com/"),
        ("http://https://www.example.com/", "https://www.example.com/"),
        ("htps://www.example.com/", "https://www.example.com/"),
        ("https//www.example.com/", "https://www.example.com/"),
        ("https:/www.example.com/", "https://www.example.com/"),
        ("www.example.com/plan", "https://www.example.com/plan"),
        ("info@example.com", "mailto:info@example.com"),
        ("mailto://info@example.com", "mailto:info@example.com"),
        ("courriel:info@example.com", ""),
        ("418-643-5926", "tel:418-643-5926"),
        ("C:\\Users\\ada\\rapport.pdf", "rapport.pdf"),
        ("C:/Users/ada/rapport.pdf", "rapport.pdf"),
        ("file:///C:/Users/ada/rapport.pdf", "rapport.pdf"),
        ("\\\\serveur\\partage\\rapport.pdf", "rapport.pdf"),
        ("https://", ""),
        ("https://…", ""),
        ("mailto:info", ""),
    ] {
        let found = only(&with_files(&format!("[Le rapport du comité]({destination})\n"), &[]));
        let code = if destination.starts_with("courriel") { "S407" } else { "S140" };
        assert_eq!(
            (found.place, found.severity.as_str()),
            (format!("{code} content/news/x/fr.md:4:1"), "error"),
            "{destination}"
        );
        assert!(found.french.contains(corrected) && found.english.contains(corrected), "{destination}");
    }
    let in_html = only(&with_files("<a href=\"www.example.com\">Le rapport</a>\n", &[]));
    assert_eq!(in_html.place, "S140 content/news/x/fr.md:4:4");
    let image = only(&with_files("![Le comité](C:\\images\\carte.png)\n", &[]));
    assert_eq!(image.place, "S140 content/news/x/fr.md:4:1");
    let retina = with_files("![Carte des membres du comité](carte@2x.svg)\n", &["carte@2x.svg"]);
    assert_eq!(in_french(&retina).len(), 0);
}

#[test]
fn a_bare_address_in_a_text_is_a_link() {
    let links = |text: &str| -> Vec<(String, String)> {
        let html = page(&with_files(&format!("{text}\n"), &[]));
        let body = html.split("class=\"prose\"").nth(1).unwrap().split("</main>").next().unwrap();
        let anchors = body.split("<a ").skip(1).map(|anchor| {
            let href = anchor.split("href=\"").nth(1).unwrap().split('"').next().unwrap();
            let words = anchor.split_once('>').unwrap().1.split("</a>").next().unwrap();
            (href.to_owned(), words.to_owned())
        });
        anchors.filter(|(href, _)| href.contains("example")).collect()
    };
    for (text, href, words) in [
        ("Écrire à info@example.com.", "mailto:info@example.com", "info@example.com"),
        (
            "Voir https://www.example.com/plan, puis revenir.",
            "https://www.example.com/plan",
            "https://www.example.com/plan",
        ),
        ("Voir www.example.com/plan.", "https://www.example.com/plan", "www.example.com/plan"),
        (
            "(voir https://www.example.com/a_(b))",
            "https://www.example.com/a_(b)",
            "https://www.example.com/a_(b)",
        ),
        ("« https://www.example.com/ »", "https://www.example.com/", "https://www.example.com/"),
        ("«\u{a0}www.example.com\u{a0}»", "https://www.example.com", "www.example.com"),
        (
            "Site\u{a0}: https://www.example.com/a?b=1&c=2\u{a0}!",
            "https://www.example.com/a?b=1&amp;c=2",
            "https://www.example.com/a?b=1&amp;c=2",
        ),
        ("**Courriel :** info@example.com", "mailto:info@example.com", "info@example.com"),
        (
            "| a | b |\n| - | - |\n| Courriel | info@example.com |",
            "mailto:info@example.com",
            "info@example.com",
        ),
        (
            "Voir https://www.example.com/a_b_c.html",
            "https://www.example.com/a_b_c.html",
            "https://www.example.com/a_b_c.html",
        ),
    ] {
        assert_eq!(links(text), [(href.to_owned(), words.to_owned())], "{text}");
    }
    for text in [
        "`https://www.example.com/`",
        "```\nwww.example.com\n```",
        "[le site example](news:x)",
        "https://…",
        "www.",
        "@example",
        "a@example",
        "<kbd>www.example.com</kbd>",
    ] {
        assert_eq!(links(text), [], "{text}");
    }
    let inside = links("[Le site www.example.com](https://www.example.com/)");
    assert_eq!(inside.len(), 1);
}

#[test]
fn a_bare_address_in_a_field_is_a_link() {
    let site = with_files("Texte.\n", &[]);
    site.write(
        "content/committees/c/item.yaml",
        "title: {fr: Comité, en: Committee}\nmandate: {fr: Écrire à info@example.com., en: Write to info@example.com.}\n",
    );
    let out = site.built(&[]);
    let html = std::fs::read_to_string(out.join("fr/comites/c/index.html")).unwrap();
    assert!(html.contains("href=\"mailto:info@example.com\""));
}

#[test]
fn a_former_address_keeps_its_accents_and_spaces_and_is_reported_alone() {
    let with_aliases = |aliases: &str| {
        let site = with_files("Texte.\n", &[]);
        site.append("content/news/x/item.yaml", &format!("aliases:\n  fr: [{aliases}]\n"));
        site
    };
    for (alias, path) in [
        ("/fr/ancienne/", "fr/ancienne"),
        ("/fr/été/", "fr/été"),
        ("/fr/%C3%A9t%C3%A9/", "fr/été"),
        ("/fr/plan d’action/", "fr/plan d’action"),
        ("/fr/plan%20d'action/", "fr/plan d'action"),
        ("'https://www.example.org/fr/plan+1/'", "fr/plan+1"),
    ] {
        let site = with_aliases(alias);
        assert_eq!(places(&site), [""; 0], "{alias}");
        let html = std::fs::read_to_string(site.built(&[]).join(path).join("index.html"));
        assert!(html.unwrap().contains("nouvelles/x/index.html"), "{alias}");
    }
    for (aliases, place) in [
        ("/fr/a/, /fr/nouvelles/, /fr/b/", "R201 content/news/x/item.yaml:3:16"),
        ("/fr/a/, '/fr/x?id=2', /fr/b/", "R202 content/news/x/item.yaml:3:16"),
        ("/fr/a/, /fr/a", "R201 content/news/x/item.yaml:3:16"),
        ("/fr/a/, 'C:/fr/b/'", "R202 content/news/x/item.yaml:3:16"),
    ] {
        assert_eq!(places(&with_aliases(aliases)), [place], "{aliases}");
    }
}

#[test]
fn a_link_without_an_address_is_an_error() {
    let site = small_portal();
    news_body(&site, "Voir [le plan]().\n\nVoir [le bilan]( ) et <a href=\"\">le site</a>.\n");
    let dead: Vec<Finding> = findings(&site).into_iter().filter(|it| it.place.starts_with("R103")).collect();
    let places: Vec<&str> = dead.iter().map(|it| it.place.rsplit_once(':').unwrap().0).collect();
    let expected =
        ["en", "fr"].map(|language| [4, 6].map(|line| format!("R103 content/news/x/{language}.md:{line}")));
    assert_eq!(places, expected.concat());
    assert!(dead.iter().all(|it| it.french.starts_with("Cet hyperlien n’a pas d’adresse.")));
    assert!(dead.iter().all(|it| it.english.starts_with("This link has no address.")));
}
