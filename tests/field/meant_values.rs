//! Kind 3, continued: values that mean something else than they say, and the correction that says so.

use super::{Finding, findings, news_body, small_portal};
use crate::portal::site::Site;

fn of(site: &Site, code: &str) -> Vec<Finding> {
    findings(site).into_iter().filter(|finding| finding.place.starts_with(code)).collect()
}

/// Checks that a finding with that code proposes the words in both languages.
fn proposes(site: &Site, code: &str, words: &str) {
    let found = of(site, code);
    let both = |finding: &Finding| finding.french.contains(words) && finding.english.contains(words);
    let all: String = findings(site).iter().map(ToString::to_string).collect();
    assert!(found.iter().any(both), "{code} {words}\n{all}");
}

fn with_news_fields(lines: &str) -> Site {
    let site = small_portal();
    news_body(&site, "Texte.\n");
    site.write("content/news/x/item.yaml", format!("date: 2026-11-20\n{lines}"));
    site.write("content/news/x/carte-2026.pdf", "%PDF-1.4\n");
    site
}

#[test]
fn a_file_in_place_of_an_address_is_proposed_as_a_file() {
    for written in ["carte-2026.pdf", "documents/carte-2026.pdf"] {
        let lines = format!("attachments:\n  - title: {{fr: Carte, en: Map}}\n    url: {written}\n");
        proposes(&with_news_fields(&lines), "S203", "`file: carte-2026.pdf`");
    }
}

#[test]
fn a_file_named_by_its_path_or_its_old_name_is_found() {
    for written in ["content/news/x/carte-2026.pdf", "carte.pdf", "x\\carte-2026.pdf"] {
        let lines = format!("attachments:\n  - title: {{fr: Carte, en: Map}}\n    file: {written}\n");
        proposes(&with_news_fields(&lines), "R105", "carte-2026.pdf");
    }
}

#[test]
fn an_address_without_its_scheme_is_not_taken_for_an_item() {
    let site = small_portal();
    news_body(&site, "Voir [la page](example.org/secretariat).\n");
    proposes(&site, "R103", "https://example.org/secretariat");
}

#[test]
fn semicolons_in_a_list_become_commas() {
    let site = small_portal();
    let path = "content/organizations/essai/item.yaml";
    site.write(path, "title: {fr: Essai, en: Trial}\nkind: agency\nemails: [a@example.org; b@example.org]\n");
    proposes(&site, "S203", "`[a@example.org, b@example.org]`");
}

#[test]
fn settings_are_corrected_to_what_they_mean() {
    for (lines, code, words) in [
        ("\n[rules]\nimage_limit = \"2 MB\"\n", "S203", "2000"),
        ("\n[rules]\nimage_limit = \"1,5 Mo\"\n", "S203", "1500"),
        (
            "\n[[rules.exceptions]]\nrule = \"G701\"\nitem = \"content/organizations/secretariat\"\nreason = \"Test.\"\n",
            "S203",
            "org:secretariat",
        ),
    ] {
        let site = small_portal();
        site.append("site.toml", lines);
        proposes(&site, code, words);
        assert!(of(&site, "S604").is_empty());
    }
}

#[test]
fn entries_of_the_menu_are_known_by_the_names_on_pages() {
    for (written, word) in [("Nouvelles", "news"), ("plans", "action-plans"), ("organismes", "organizations")]
    {
        let site = small_portal();
        let settings = std::fs::read_to_string(site.root().join("site.toml")).unwrap();
        let rest: Vec<&str> = settings.lines().filter(|line| !line.starts_with("menu =")).collect();
        site.write("site.toml", format!("menu = [\"{written}\"]\n{}\n", rest.join("\n")));
        proposes(&site, "S205", &format!("`\"{word}\"`"));
    }
}

#[test]
fn an_address_of_the_site_without_a_real_host_is_refused() {
    let site = small_portal();
    let settings = std::fs::read_to_string(site.root().join("site.toml")).unwrap();
    site.write("site.toml", settings.replace("https://www.example.org/", "https://www.example,org/"));
    proposes(&site, "S203", "https://www.example.org/");
}

#[test]
fn a_second_copy_of_a_text_and_strings_of_other_programs_are_placed() {
    let site = small_portal();
    news_body(&site, "Texte.\n");
    site.write("content/news/x/en-FINAL.md", "---\ntitle: Final\n---\nText.\n");
    site.write("i18n/en.yaml", "skip: Skip\n");
    proposes(&site, "S124", "`en.md`");
    proposes(&site, "S121", "`i18n/en.ftl`");
}

#[test]
fn strings_given_twice_or_in_quotation_marks_are_reported() {
    let site = small_portal();
    site.write("i18n/fr.ftl", "menu = « Menu »\nskip = Aller\nskip = Passer au contenu\n");
    site.write("i18n/en.ftl", "menu = \"Menu\"\nskip = Skip “now”\n");
    let places: Vec<String> = of(&site, "S51").into_iter().map(|finding| finding.place).collect();
    assert_eq!(places, ["S512 i18n/en.ftl:1:8", "S512 i18n/fr.ftl:1:8", "S511 i18n/fr.ftl:3:1"]);
}
