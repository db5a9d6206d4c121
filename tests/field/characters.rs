//! Kind 7: characters that were damaged on the way, that nobody sees, or that only look like others.

use std::fs;

use super::{Finding, findings, news, news_body, places, sampled, small_portal};
use crate::portal::site::{Site, run};

/// Findings in a body, without the part of the path that is always the same.
fn in_body(body: &str) -> Vec<Finding> {
    let site = small_portal();
    news_body(&site, body);
    let french = "content/news/x/fr.md";
    findings(&site).into_iter().filter(|finding| finding.place.contains(french)).collect()
}

fn codes(body: &str) -> Vec<String> {
    in_body(body).into_iter().map(|finding| finding.place.replace("content/news/x/fr.md:", "")).collect()
}

fn places_with(files: &[(&str, &str)]) -> Vec<String> {
    let site = small_portal();
    for (path, text) in files {
        site.write(path, text);
    }
    places(&site)
}

#[test]
fn text_read_in_another_encoding_is_shown_repaired() {
    let found = in_body("L’Ã©tÃ© Ã\u{a0} QuÃ©bec, lâ€™accÃ¨s\n\nIt\u{FFFD}s here\n");
    let places: Vec<_> = found.iter().map(|it| it.place.as_str()).collect();
    assert_eq!(places, ["S431 content/news/x/fr.md:4:3", "S431 content/news/x/fr.md:6:3"]);
    assert_eq!(found[0].severity, "warning");
    assert_eq!(
        found[0].french,
        "Ces caractères ont été abîmés par une lecture dans un autre codage\u{a0}: «\u{a0}L’Ã©tÃ© Ã\u{a0} \
         QuÃ©bec, lâ€™accÃ¨s\u{a0}».\nÉcrire «\u{a0}L’été à Québec, l’accès\u{a0}»."
    );
    assert!(found[0].english.ends_with("Write “L’été à Québec, l’accès”."), "{}", found[0].english);
    assert!(found[1].french.contains("remplacé par \u{FFFD}"), "{}", found[1].french);
}

#[test]
fn other_kinds_of_damage_are_reported() {
    for (body, place) in [
        ("Le plan. lâ€™accÃƒÂ©s\n", "S431 4:11"),
        ("Un accès √† l‚Äôinformation\n", "S431 4:10"),
        ("La page l\u{92}accès\n", "S431 4:10"),
        ("30Â\u{a0}% des membres\n", "S431 4:3"),
        ("Bienvenue ðŸŽ‰\n", "S431 4:11"),
        ("Le Qu=C3=A9bec\n", "S431 4:6"),
        ("Le Qu?bec\n", "S431 4:6"),
        ("Le Que´bec\n", "S431 4:6"),
        ("Un mot ï¿½ ici\n", "S431 4:8"),
    ] {
        assert_eq!(codes(body), [place], "{body}");
    }
}

#[test]
fn invisible_characters_are_reported_by_name() {
    let found = in_body("Le gou\u{200B}vernement\n\nLa trans\u{AD}parence\n");
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].place, "S432 content/news/x/fr.md:4:7");
    assert_eq!(
        found[0].french,
        "Ce texte contient un caractère invisible\u{a0}: espace sans chasse (U+200B).\nLe retirer, ou taper de \
         nouveau le mot\u{a0}: «\u{a0}gouvernement\u{a0}». `parvis check --fix` le retire."
    );
    assert!(found[1].english.starts_with("This text contains an invisible character: soft hyphen (U+00AD)."));
    for (body, place) in sampled([
        ("Un mot\u{2060} joint\n", "S432 4:7"),
        ("Un mo\u{200D}t\n", "S432 4:6"),
        ("Un\u{FEFF} mot\n", "S432 4:3"),
        ("Un \u{202E}mot\u{202C}\n", "S432 4:4"),
        ("Un\u{2028}mot\n", "S432 4:3"),
        ("Un \u{FFFC} mot\n", "S432 4:4"),
        ("Un mot \u{1F}\n", "S432 4:8"),
        ("السلام \u{202B}عليكم\n", "S433 4:8"),
        ("\u{F0B7} Premier\n\u{F0B7} Second\n", "S434 4:1"),
        ("Voir \u{F0E0} la page\n", "S434 4:6"),
        ("Les dоnnées\n", "S435 4:5"),
        ("Il а adopté un plan d’action\n", "S435 4:4"),
        ("Un plan eﬃcace\n", "S436 4:10"),
        ("Le 𝗽𝗹𝗮𝗻 d’action\n", "S436 4:4"),
        ("Cet e\u{301}te\u{301} encore\n\nE\u{301}tat\n", "S436 4:5"),
    ]) {
        assert_eq!(codes(body), [place], "{body:?}");
    }
}

#[test]
fn every_text_of_the_portal_is_read() {
    assert_eq!(
        places_with(&[
            ("content/pages/y/item.yaml", "title:\n  fr: L’Ã©tÃ©\n  en: Summer\n"),
            ("content/pages/y/fr.md", "Texte.\n"),
            ("content/pages/y/en.md", "Text.\n")
        ]),
        ["S431 content/pages/y/item.yaml:2:9"]
    );
    let site = small_portal();
    let settings = fs::read_to_string(site.root().join("site.toml")).unwrap();
    site.write("site.toml", settings.replace("Gouvernement ouvert", "Gouver\u{AD}nement ouvert"));
    assert_eq!(places(&site).iter().filter(|it| it.starts_with("S432 site.toml")).count(), 1);
    site.write("site.toml", &settings);
    site.write("i18n/fr.ftl", "search = Recherche\u{200B}\n");
    assert!(places(&site).contains(&"S432 i18n/fr.ftl:1:19".to_owned()), "{:?}", places(&site));
}

#[test]
fn certain_corrections_are_applied() {
    let site = small_portal();
    news_body(&site, "L’Ã©tÃ© eﬃcace du gou\u{200B}vernement\n\n\u{F0B7}\tPremier\n\u{F0B7}\tSecond\n");
    assert_eq!(fixed(&site), "L’été efficace du gouvernement\n\n- Premier\n- Second\n");
}

fn fixed(site: &Site) -> String {
    run(site.root(), "fr", &["check", "--fix"]);
    let text = fs::read_to_string(site.root().join("content/news/x/fr.md")).unwrap();
    text.rsplit("---\n").next().unwrap().to_owned()
}

#[test]
fn a_conflict_is_reported_once_wherever_it_is() {
    let list = "- a\n\n<<<<<<< HEAD\n- b\n\n=======\n- c\n\n>>>>>>> branche\n";
    let found = in_body(list);
    assert_eq!(found.len(), 1, "{}", found.iter().map(ToString::to_string).collect::<String>());
    assert_eq!(
        (found[0].place.as_str(), found[0].severity.as_str()),
        ("S430 content/news/x/fr.md:6:1", "error")
    );
    assert!(found[0].french.starts_with("Deux versions de ces lignes n’ont pas été fusionnées."));
    assert_eq!(codes("Un.\n\n>>>>>>> branche\n"), ["S430 6:1"]);
    assert_eq!(codes("```\n<<<<<<< HEAD\n=======\n>>>>>>> main\n```\n"), [""; 0]);
    assert_eq!(
        places_with(&[
            (
                "content/news/x/item.yaml",
                "<<<<<<< HEAD\ndate: 2026-11-20\n=======\ndate: 2026-11-21\n>>>>>>> b\n"
            ),
            ("content/news/x/fr.md", "---\ntitle: Le plan\n---\nTexte.\n"),
            ("content/news/x/en.md", "---\ntitle: The plan\n---\nText.\n")
        ]),
        ["S430 content/news/x/item.yaml:1:1"]
    );
    let site = small_portal();
    news(
        &site,
        "---\n<<<<<<< HEAD\ntitle: A1\n=======\ntitle: A2\n>>>>>>> b\n---\nTexte.\n",
        "---\ntitle: The plan\n---\nText.\n",
    );
    assert_eq!(places(&site), ["S430 content/news/x/fr.md:2:1"]);
    let site = small_portal();
    site.append("site.toml", "<<<<<<< HEAD\n=======\n>>>>>>> b\n");
    let found = places(&site);
    assert!(found.len() == 1 && found[0].starts_with("S430 site.toml"), "{found:?}");
}

#[test]
fn ordinary_texts_are_not_reported() {
    let site = small_portal();
    news(
        &site,
        "---\ntitle: Les membres du comité\n---\nNaïveté à\u{a0}Noël, « cœur », 30\u{a0}%, 👩\u{200D}💻, 5 μm, \
         ᐃᓄᒃᑎᑐᑦ, میخواهم, Москва… Vraiment? `https://x.ca/?a=b`. √2 ≈ 1,41.\n",
        "---\ntitle: The members of the committee\n---\nNaïve café, “heart”, 30%, 👩\u{200D}💻, 5 μm, ᐃᓄᒃᑎᑐᑦ, \
         میخواهم, Москва… Really? `https://x.ca/?a=b`. √2 ≈ 1.41.\n",
    );
    assert_eq!(places(&site), [""; 0]);
}
