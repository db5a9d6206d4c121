//! Values that YAML would cut or misread.

use super::{Finding, findings, news, starter};
use crate::portal::site::{Site, run};

fn with_front(front: &str) -> Site {
    let site = starter();
    news(
        &site,
        &format!("---\n{front}\n---\nTexte.\n"),
        "---\ntitle: The members of the committee\n---\nTexte.\n",
    );
    site
}

fn with_facts(facts: &str) -> Site {
    let site = starter();
    site.write("content/news/x/item.yaml", format!("{facts}\n"));
    site
}

fn only(site: &Site) -> Finding {
    let mut findings = findings(site);
    assert_eq!(findings.len(), 1, "{}", findings.iter().map(ToString::to_string).collect::<String>());
    findings.remove(0)
}

fn fixed(site: &Site, path: &str) -> String {
    run(site.root(), "fr", &["check", "--fix"]);
    std::fs::read_to_string(site.root().join(path)).unwrap()
}

#[test]
fn a_number_sign_that_cuts_a_text_is_reported_with_the_whole_text() {
    for (front, place, whole) in [
        ("title: Engagement #3 du plan", "2:19", "title: \"Engagement #3 du plan\""),
        ("title: Engagement # 3 du plan", "2:19", "title: \"Engagement # 3 du plan\""),
        ("title: Journée #DonnéesOuvertes", "2:16", "title: \"Journée #DonnéesOuvertes\""),
        ("title: #3 du plan", "2:8", "title: \"#3 du plan\""),
        ("title: Le point\n  de l’engagement #3", "3:19", "title: \"Le point de l’engagement #3\""),
    ] {
        let site = with_front(front);
        let finding = only(&site);
        assert_eq!(finding.place, format!("S213 content/news/x/fr.md:{place}"), "{front}");
        assert!(finding.french.contains("entre guillemets"), "{}", finding.french);
        assert!(finding.english.contains("quotation marks"), "{}", finding.english);
        assert_eq!(fixed(&site, "content/news/x/fr.md"), format!("---\n{whole}\n---\nTexte.\n"), "{front}");
    }
}

#[test]
fn a_comment_is_left_alone() {
    for front in [
        "title: Le bilan # à revoir",
        "# titre provisoire\ntitle: Le bilan",
        "title: \"Le bilan\" #3",
        "title: Le bilan de C#",
        "title: Le bilan\n# 3 mots",
    ] {
        let site = with_front(front);
        assert_eq!(super::places(&site), [""; 0], "{front}");
    }
    let site = with_facts("title: {fr: Le bilan, en: The report}\ndate: 2026-11-20 #à confirmer");
    assert_eq!(super::places(&site), [""; 0]);
}

#[test]
fn a_comma_in_braces_is_reported_with_the_text_in_quotation_marks() {
    for (title, fixed_title) in [
        ("{fr: Données, accès et vie privée, en: Data}", "{fr: \"Données, accès et vie privée\", en: Data}"),
        ("{fr: Données, en: Data, access and privacy}", "{fr: Données, en: \"Data, access and privacy\"}"),
        ("{fr: Un, deux, trois, en: Data}", "{fr: \"Un, deux, trois\", en: Data}"),
    ] {
        let site = with_facts(&format!("date: 2026-11-20\ntitle: {title}"));
        let finding = only(&site);
        assert!(finding.place.starts_with("S215 content/news/x/item.yaml:2:"), "{}", finding.place);
        assert!(finding.french.contains("entre guillemets"), "{}", finding.french);
        assert_eq!(
            fixed(&site, "content/news/x/item.yaml"),
            format!("date: 2026-11-20\ntitle: {fixed_title}\n")
        );
    }
}

#[test]
fn a_colon_without_a_space_and_an_equals_sign_are_read() {
    for (title, fixed_title) in [
        ("{fr: Données, en:Data}", "{fr: Données, en: Data}"),
        ("{fr:Données, en:Data}", "{fr: Données, en: Data}"),
        ("{fr = Données, en = Data}", "{fr: Données, en: Data}"),
    ] {
        let site = with_facts(&format!("date: 2026-11-20\ntitle: {title}"));
        let found = findings(&site);
        assert!(
            found.iter().all(|finding| finding.place.starts_with("S216 content/news/x/item.yaml:2:")),
            "{title}"
        );
        assert_eq!(
            fixed(&site, "content/news/x/item.yaml"),
            format!("date: 2026-11-20\ntitle: {fixed_title}\n")
        );
    }
}
