//! Values that YAML would cut or misread.

use super::{Finding, findings, news, small_portal};
use crate::portal::{
    sample_files::PDF,
    site::{Site, run},
};

fn with_front(front: &str) -> Site {
    let site = small_portal();
    news(
        &site,
        &format!("---\n{front}\n---\nTexte.\n"),
        "---\ntitle: The members of the committee\n---\nTexte.\n",
    );
    site
}

fn with_facts(facts: &str) -> Site {
    let site = small_portal();
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
fn comments_are_accepted() {
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
fn a_colon_without_a_space_and_an_equals_sign_are_reported_with_the_corrected_line() {
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

#[test]
fn a_line_that_is_not_yaml_is_reported_with_the_corrected_line_and_fixed() {
    for (line, fixed_line) in [
        ("title: Plan : le bilan", "title: \"Plan : le bilan\""),
        ("title: \"Le \"plan\" ouvert\"", "title: \"Le \\\"plan\\\" ouvert\""),
        ("title: \"Le plan\" ouvert", "title: \"\\\"Le plan\\\" ouvert\""),
        ("title: 'L'accès à l'information'", "title: \"L'accès à l'information\""),
        ("title: \"Le plan", "title: \"Le plan\""),
        ("title: @plan", "title: \"@plan\""),
        ("title: `plan", "title: \"`plan\""),
        ("title: %plan", "title: \"%plan\""),
        ("title: *plan ouvert", "title: \"*plan ouvert\""),
        ("title: &Plan d’action", "title: \"&Plan d’action\""),
        ("title: !Important plan", "title: \"!Important plan\""),
        ("title: [Projet] Le plan", "title: \"[Projet] Le plan\""),
        ("title: {Projet} Le plan", "title: \"{Projet} Le plan\""),
        ("title: > Le plan", "title: \"> Le plan\""),
        ("title: | Le plan", "title: \"| Le plan\""),
        ("title: - Le plan", "title: \"- Le plan\""),
        ("title: “Le plan : le bilan”", "title: \"Le plan : le bilan\""),
        ("title:Le plan", "title: Le plan"),
        ("title = Le plan", "title: Le plan"),
        ("title=\"Le plan\"", "title: Le plan"),
        ("title:\u{a0}Le plan", "title: Le plan"),
        ("title\u{a0}:\u{a0}Le plan", "title: Le plan"),
        ("\u{a0}\u{a0}title: Le plan", "title: Le plan"),
        ("title:\tLe plan", "title:\tLe plan"),
    ] {
        let site = with_front(line);
        let found = findings(&site);
        let texts = found.iter().map(ToString::to_string).collect::<String>();
        if line.contains('\t') {
            assert!(found.is_empty(), "{texts}");
            continue;
        }
        assert_eq!(found.len(), 1, "{line}: {texts}");
        assert!(found[0].place.contains(" content/news/x/fr.md:2:"), "{line}: {texts}");
        assert!(
            found[0].french.contains(fixed_line.trim()) || found[0].place.starts_with("S214"),
            "{line}: {texts}"
        );
        let text = fixed(&site, "content/news/x/fr.md");
        assert_eq!(text, format!("---\n{fixed_line}\n---\nTexte.\n"), "{line}");
        assert_eq!(super::places(&site), [""; 0], "{line}");
    }
}

#[test]
fn the_value_of_a_broken_line_is_checked_once_the_line_is_corrected() {
    for (line, corrected) in
        [("title: `plan`", "title: \"plan\""), ("title: *plan* ouvert", "title: \"plan ouvert\"")]
    {
        let site = with_front(line);
        assert_eq!(super::places(&site), ["S101 content/news/x/fr.md:2:8"], "{line}");
        let text = fixed(&site, "content/news/x/fr.md");
        assert_eq!(text, format!("---\n{corrected}\n---\nTexte.\n"), "{line}");
        assert_eq!(super::places(&site), [""; 0], "{line}");
    }
}

#[test]
fn a_map_in_braces_that_is_not_yaml_is_reported_with_the_corrected_line() {
    for (title, fixed_title) in [
        ("{fr: Plan : le bilan, en: The report}", "{fr: \"Plan : le bilan\", en: The report}"),
        ("{fr: Plan [2026], en: Plan}", "{fr: \"Plan [2026]\", en: Plan}"),
        ("{fr: 'L'accès', en: Access}", "{fr: \"L'accès\", en: Access}"),
        ("{fr: Engagement #3, en: Commitment #3}", "{fr: \"Engagement #3\", en: \"Commitment #3\"}"),
        ("{fr: Plan en: Plan B}", "{fr: Plan, en: Plan B}"),
        ("fr: Le plan, en: The plan", "{fr: Le plan, en: The plan}"),
        ("{fr: Le plan, en: The plan", "{fr: Le plan, en: The plan}"),
        ("{fr: @plan, en: The plan}", "{fr: \"@plan\", en: The plan}"),
    ] {
        let site = with_facts(&format!("date: 2026-11-20\ntitle: {title}"));
        let finding = only(&site);
        assert!(finding.place.starts_with("S101 content/news/x/item.yaml:2:"), "{title}: {}", finding.place);
        assert!(finding.french.contains(&format!("`title: {fixed_title}`")), "{title}: {}", finding.french);
        assert!(finding.english.contains(&format!("`title: {fixed_title}`")), "{title}: {}", finding.english);
    }
}

#[test]
fn lines_out_of_line_are_shown_where_they_belong() {
    for (facts, place, shown) in [
        ("date: 2026-11-20\n  title: {fr: A, en: B}", "2", "`title: {fr: A, en: B}`"),
        (
            "title: {fr: A, en: B}\nsummary:\n  fr: Une ligne\n\nsuite de la ligne\ndate: 2026-11-20",
            "5",
            "`    suite de la ligne`",
        ),
        ("title:\n\tfr: A\n\ten: B\ndate: 2026-11-20", "2", "`  fr: A`"),
        ("title: {fr: A, en: B}\ndate: 2026-11-20\n---\nfeatured: true", "3", "Retirer cette ligne"),
    ] {
        let site = with_facts(facts);
        let finding = only(&site);
        assert!(
            finding.place.starts_with(&format!("S101 content/news/x/item.yaml:{place}:")),
            "{facts}: {finding}"
        );
        assert!(finding.french.contains(shown), "{facts}: {}", finding.french);
    }
}

#[test]
fn texts_and_lists_in_other_forms_are_accepted() {
    let plain = "date: 2026-11-20\n";
    for (facts, place, shown) in [
        ("title: [fr, en]".to_owned(), "", ""),
        (format!("{plain}title:\n  - fr: Le bilan\n  - en: The report"), "3:3", "`fr: Le bilan`"),
        (format!("{plain}title: Le bilan"), "2:8", "`{fr: Le bilan, en: …}`"),
        (format!("{plain}title: {{FR: Le bilan, en: The report}}"), "2:9", "`fr`"),
        (format!("{plain}title: {{français: Le bilan, anglais: The report}}"), "2:9", "`fr`"),
        (
            format!("{plain}title: {{fr: A, en: B}}\nattachments:\n  file: a.pdf\n  title: {{fr: A, en: B}}"),
            "4:3",
            "`- file: a.pdf`",
        ),
    ] {
        if place.is_empty() {
            continue;
        }
        let site = with_facts(&facts);
        site.write("content/news/x/a.pdf", PDF);
        let found = findings(&site);
        let texts = found.iter().map(ToString::to_string).collect::<String>();
        assert!(found[0].place.ends_with(&format!("content/news/x/item.yaml:{place}")), "{facts}: {texts}");
        assert!(found[0].french.contains(shown), "{facts}: {texts}");
    }
}
