//! One cause gives one message, at the author's line.

use super::{findings, news, news_body, places, sampled, starter};
use crate::portal::site::Site;

fn event(site: &Site, id: &str, lines: &str) {
    site.write(
        &format!("content/events/{id}/item.yaml"),
        format!(
            "title: {{fr: Le sommet {id}, en: The summit {id}}}\nkind: summit\nstart: 2026-12-01\n{lines}\n"
        ),
    );
}

#[test]
fn a_setting_that_is_invalid_is_the_only_error() {
    for (written, expected) in [
        ("base_url = \"www.example.org\"", "Écrire `\"https://www.example.org\"`"),
        ("base_url = \"portail\"", "une adresse Web complète"),
        ("base_url = \"\"", "une adresse Web complète"),
        ("base_url = 12", "une adresse Web complète"),
    ] {
        let site = starter();
        let settings = std::fs::read_to_string(site.root().join("site.toml")).unwrap();
        let lines = settings.lines().map(|line| if line.starts_with("base_url") { written } else { line });
        site.write("site.toml", lines.collect::<Vec<_>>().join("\n"));
        let found = findings(&site);
        assert_eq!(found.len(), 1, "{}", found.iter().map(ToString::to_string).collect::<String>());
        assert!(found[0].place.starts_with("S203 site.toml:"), "{}", found[0].place);
        assert!(found[0].french.contains(expected), "{}", found[0].french);
    }
}

#[test]
fn a_language_without_strings_is_one_error_for_its_file() {
    for language in ["iu", "ar", "es"] {
        let site = starter();
        let settings = std::fs::read_to_string(site.root().join("site.toml")).unwrap();
        site.write("site.toml", settings.replace("\"en\"]", &format!("\"en\", \"{language}\"]")));
        let found = findings(&site);
        let own = format!("i18n/{language}.ftl");
        let errors: Vec<&str> =
            found.iter().filter(|it| it.severity == "error").map(|it| it.place.as_str()).collect();
        assert_eq!(errors.iter().filter(|place| place.contains(&own)).count(), 1, "{errors:?}");
        assert!(errors.iter().all(|place| place.starts_with("S502")), "{errors:?}");
        assert!(errors.len() <= 3, "{errors:?}");
    }
}

#[test]
fn a_missing_item_is_one_error_however_often_it_is_referenced() {
    let site = starter();
    for id in ["a", "b", "c"] {
        event(&site, id, "organizers: [absent]");
    }
    event(&site, "d", "organizers: [autre]");
    let found = places(&site);
    assert_eq!(found, ["R101 content/events/a/item.yaml:4:14", "R101 content/events/d/item.yaml:4:14"]);
}

#[test]
fn a_name_in_place_of_an_id_is_reported_with_the_id() {
    for name in sampled(["Secrétariat", "Secretariat", "SECRÉTARIAT", "secrétariat"]) {
        let site = starter();
        event(&site, "a", &format!("organizers: [{name}]"));
        let found = findings(&site);
        assert_eq!(found.len(), 1, "{}", found.iter().map(ToString::to_string).collect::<String>());
        assert!(found[0].french.contains("«\u{a0}secretariat\u{a0}»"), "{}", found[0].french);
        crate::portal::site::run(site.root(), "fr", &["check", "--fix"]);
        assert_eq!(places(&site), [""; 0], "{name}");
    }
}

#[test]
fn a_text_without_front_matter_is_reported_in_its_file() {
    let site = starter();
    let title = "---\ntitle: The members\n---\nText.\n";
    for (french, place, shown) in [
        ("Texte.\n", "1:1", "`title: …`"),
        ("# Les membres\n\nTexte.\n", "1:1", "`title: Les membres`"),
        ("---\nsummary: Les membres\n---\nTexte.\n", "2:1", "`title: …`"),
    ] {
        news(&site, french, title);
        let found = findings(&site);
        let own: Vec<_> = found.iter().filter(|finding| finding.severity == "error").collect();
        assert_eq!(own.len(), 1, "{}", found.iter().map(ToString::to_string).collect::<String>());
        assert_eq!(own[0].place, format!("S304 content/news/x/fr.md:{place}"));
        assert!(own[0].french.contains(shown), "{}", own[0].french);
    }
    news(&site, "Texte.\n", "Text.\n");
    assert_eq!(places(&site), ["S304 content/news/x/en.md:1:1", "S304 content/news/x/fr.md:1:1"]);
}

#[test]
fn missing_facts_are_asked_for_in_item_yaml_below_its_comments() {
    let site = starter();
    news_body(&site, "Texte.\n");
    std::fs::remove_file(site.root().join("content/news/x/item.yaml")).unwrap();
    assert_eq!(places(&site), ["S202 content/news/x/item.yaml:1:1"]);
    site.write("content/news/x/item.yaml", "# yaml-language-server: $schema=x.json\n\nfeatured: true\n");
    assert_eq!(places(&site), ["S202 content/news/x/item.yaml:3:1"]);
    std::fs::remove_file(site.root().join("content/news/x/en.md")).unwrap();
    site.write("content/news/x/item.yaml", "# yaml-language-server: $schema=x.json\ndate: 2026-11-20\n");
    assert_eq!(places(&site), ["L101 content/news/x/item.yaml:2:1"]);
}

#[test]
fn headings_with_the_same_words_are_reported_at_the_second_one() {
    let site = starter();
    news_body(&site, "## Contexte\n\na\n\n## Bilan\n\nb\n\n## Contexte\n\nc\n");
    let found = findings(&site);
    let places: Vec<&str> =
        found.iter().map(|it| it.place.as_str()).filter(|place| place.starts_with("A517")).collect();
    assert_eq!(places, ["A517 content/news/x/en.md:12:1", "A517 content/news/x/fr.md:12:1"]);
}

#[test]
fn a_broken_item_has_no_consequences() {
    for (path, text) in [
        ("content/organizations/secretariat/item.yaml", "title: {fr: A, en: B\nkind: ministry\n"),
        ("content/action-plans/premier-plan/item.yaml", "forum: [forum\n"),
        ("content/consultations/premiere/item.yaml", "kind: [\n"),
        (
            "content/organizations/secretariat/item.yaml",
            "title: {fr: A, en: B}\nkind: ministry\nwebsite: [\n",
        ),
        ("content/organizations/secretariat/item.yaml", "title: {fr: A, en: B}\nkind: \"ministry\n"),
    ] {
        let site = starter();
        site.write(path, text);
        let found = findings(&site);
        assert_eq!(found.len(), 1, "{path}: {}", found.iter().map(ToString::to_string).collect::<String>());
        assert!(found[0].place.contains(path), "{}", found[0].place);
    }
}

#[test]
fn texts_are_not_compared_while_one_of_them_has_an_error() {
    for (written, mistake, code) in sampled([
        ("[premier plan d’action](plan", "[premier plan d’action] (plan", "S437"),
        ("(plan:premier-plan)", "(plan:premier-plan", "S437"),
        ("(plan:premier-plan)", "(plan:premier-plna)", "R103"),
        ("(plan:premier-plan)", "(https:/exemple)", "S140"),
        ("Il est", "##Titre\n\nIl est", "S438"),
        ("Il est", "![Carte](carte.png)\n\nIl est", "R112"),
        ("title:", "titre:", "S201"),
        ("title:", "title : a : b\nsummary:", "S101"),
    ]) {
        let site = starter();
        let path = "content/news/ouverture/fr.md";
        let text = std::fs::read_to_string(site.root().join(path)).unwrap();
        assert!(text.contains(written), "{written}");
        site.write(path, text.replacen(written, mistake, 1));
        let found = places(&site);
        assert!(found.iter().all(|place| place.starts_with(code) || place.starts_with("S206")), "{found:?}");
    }
}

#[test]
fn a_value_that_was_refused_is_not_reported_as_missing() {
    let commitment = "content/action-plans/premier-plan/commitments/01-donnees/item.yaml";
    let forum = "content/committees/forum/item.yaml";
    let ministry = "content/organizations/secretariat/item.yaml";
    for (path, written, mistake, code) in [
        (ministry, "email: gouvernement.ouvert@example.org", "email: a@b", "S203"),
        (commitment, "limited-progress\n    indicators", "en cours\n    indicators", "S205"),
        (commitment, "as_of: 2026-11-14", "as_of: hier", "S203"),
        (forum, "sector: academic", "sector: zzz", "S205"),
        (forum, "date: 2026-11-04", "date: 4 nov", "S203"),
    ] {
        let site = starter();
        let text = std::fs::read_to_string(site.root().join(path)).unwrap();
        assert!(text.contains(written), "{written}");
        site.write(path, text.replacen(written, mistake, 1));
        let found = places(&site);
        assert!(found.len() == 1 && found[0].starts_with(code), "{mistake}: {found:?}");
    }
}

#[test]
fn a_value_that_was_refused_hides_only_what_depends_on_its_field() {
    let path = "content/action-plans/premier-plan/commitments/01-donnees/item.yaml";
    let site = starter();
    let text = std::fs::read_to_string(site.root().join(path)).unwrap();
    let leads = text.lines().find(|line| line.starts_with("leads:")).unwrap();
    let challenges = text.lines().find(|line| line.contains("challenges:")).unwrap();
    let hier = ("as_of: 2026-11-14", "as_of: hier");
    for (changes, codes) in [
        // The refused value is in a milestone; nobody leads, the report names no obstacle, no value is named.
        (vec![hier, (leads, "")], vec!["G301", "S203"]),
        (vec![hier, (challenges, ""), ("values: [transparency]", "")], vec!["G302", "G403", "S203"]),
        // In a report.
        (vec![("published: 2026-11-22", "published: hier"), (challenges, "")], vec!["S203"]),
        (vec![("published: 2026-11-22", "published: hier"), (leads, "")], vec!["G301", "S203"]),
        // In the field itself, in one that says what is left out, and in a line that cannot be read.
        (vec![(leads, "leads: {a: b}")], vec!["S203"]),
        (vec![(leads, "unstated: {a: b}")], vec!["S203"]),
        (vec![(leads, "\"leads\": {a: b}")], vec!["S203"]),
    ] {
        let mut changed = text.clone();
        for (from, to) in &changes {
            assert!(changed.contains(from), "{from} in {changed}");
            changed = changed.replacen(from, to, 1);
        }
        site.write(path, &changed);
        let found = places(&site);
        let mut found_codes: Vec<&str> = found.iter().filter_map(|place| place.split(' ').next()).collect();
        found_codes.sort_unstable();
        assert_eq!(found_codes, codes, "{changes:?}: {found:?}");
    }
}
