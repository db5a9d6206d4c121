//! Content that nobody meant to publish: addresses for some people, files that nothing names, line ends of old
//! computers.

use super::{Finding, findings, news, news_body, places, small_portal};
use crate::portal::site::run;

fn codes(found: &[Finding], code: &str) -> usize {
    found.iter().filter(|finding| finding.place.starts_with(code)).count()
}

#[test]
fn addresses_that_a_public_page_should_not_have_are_reported_and_fixed() {
    let site = small_portal();
    let body = "[a](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Futm_source%3Dx&amp;data=05)\n\n\
        [b](https://example.org/b?fbclid=x&c=1)\n\n\
        [c](https://docs.google.com/document/d/1aB/edit)\n\n\
        [d](http://192.168.1.4/d)\n\n\
        [e](https://example.org/e?c=1)\n";
    news_body(&site, body);
    site.append(
        "content/news/x/item.yaml",
        "attachments:\n  - {title: {fr: Plan, en: Plan}, url: \"https://www.google.com/url?q=https://example.org/p.pdf\"}\n",
    );
    let found = findings(&site);
    let counts = ["P106", "P107", "P108", "S140"].map(|code| codes(&found, code));
    assert_eq!(counts, [3, 2, 2, 2], "{}", found.iter().map(ToString::to_string).collect::<String>());
    let real = found.iter().find(|it| it.place.starts_with("P106 content/news/x/fr.md")).unwrap();
    assert!(real.french.ends_with("Écrire la véritable adresse\u{a0}: `https://example.org/a`."), "{real}");
    assert!(real.english.ends_with("Write the real address: `https://example.org/a`."), "{real}");
    run(site.root(), "fr", &["check", "--fix"]);
    let text = std::fs::read_to_string(site.root().join("content/news/x/fr.md")).unwrap();
    assert!(text.contains("[a](https://example.org/a)\n\n[b](https://example.org/b?c=1)\n"), "{text}");
    let facts = std::fs::read_to_string(site.root().join("content/news/x/item.yaml")).unwrap();
    assert!(facts.contains("url: \"https://example.org/p.pdf\"}"), "{facts}");
}

#[test]
fn texts_with_the_line_ends_of_old_computers_are_read_and_fixed() {
    let site = small_portal();
    let text = |title: &str, language: &str| {
        format!("---\rtitle: {title}\r---\r\rPremier.\r\r[{language}](https://example.org/?utm_source=x)\r")
    };
    news(&site, &text("Les membres du comité", "Le plan"), &text("The members of the committee", "The plan"));
    site.write("content/news/x/item.yaml", "date: 2026-11-20\rauthor: secretariat\r");
    let found = places(&site);
    assert!(found.iter().all(|place| place.starts_with("P107") || place.starts_with('L')), "{found:?}");
    assert!(found.iter().any(|place| place.starts_with("P107 content/news/x/fr.md:7:")), "{found:?}");
    run(site.root(), "fr", &["check", "--fix"]);
    let text = std::fs::read_to_string(site.root().join("content/news/x/fr.md")).unwrap();
    assert!(text.ends_with("\n\n[Le plan](https://example.org/)\n"), "{text:?}");
}

#[test]
fn documents_in_no_item_are_reported_with_a_place() {
    let site = small_portal();
    site.write("content/plan.pdf", "%PDF-1.7\n");
    site.write("content/organizations/logo.png", "a");
    let found = findings(&site);
    assert_eq!(codes(&found, "S121"), 2);
    assert!(found.iter().any(|it| it.english.contains("`content/organizations/my-item/logo.png`")));
    assert!(found.iter().any(|it| it.french.contains("`content/news/mon-element/plan.pdf`")));
}

#[test]
fn style_sheets_of_any_name_are_loaded_and_not_reported() {
    let site = small_portal();
    for name in ["autre", "type", "95-couleurs"] {
        site.write(&format!("themes/parvis/styles/{name}.css"), format!(".{name}-x {{ margin: 0 }}\n"));
    }
    assert_eq!(places(&site), [""; 0]);
    let out = site.built(&[]);
    let assets = std::fs::read_dir(out.join("assets")).unwrap().flatten();
    let sheet =
        assets.map(|it| it.path()).find(|path| path.extension().is_some_and(|end| end == "css")).unwrap();
    let css = std::fs::read_to_string(sheet).unwrap();
    assert!(["autre", "type", "95-couleurs"].iter().all(|name| css.contains(&format!(".{name}-x"))));
}
