//! `parvis report`, and what the accessibility statement says of checks.

use std::{collections::BTreeSet, fs};

use parvis::wcag::CRITERIA;
use serde_json::Value;

use crate::portal::{
    sample_files::png,
    site::{Site, run},
};

/// A portal with an image that nothing stands for, two pages of one title, a rule switched off, an
/// exception and a statement.
fn portal() -> Site {
    let site = Site::like("good");
    site.write("content/news/a/en.md", "---\ntitle: News\n---\nText, with an [organization](org:o).\n");
    site.append(
        "site.toml",
        "\n[rules.severities]\nA761 = \"off\"\n\n\
         [[rules.exceptions]]\nrule = \"A110\"\npage = \"fr/ancien/*\"\n\
         reason = \"Archives de 2019 : les <images> seront décrites.\"\nuntil = 2027-03-31\n",
    );
    let image = "{% extends \"pages/item.html\" %}\n{% block after %}\n<img src=\"{{ page.root }}x.png\">\n{% endblock %}\n";
    site.write("themes/parvis/pages/news.html", image);
    site.write("static/x.png", png(40, 30));
    let page = |id: &str, facts: &str, french: &str, english: &str| {
        site.write(&format!("content/pages/{id}/item.yaml"), facts);
        site.write(&format!("content/pages/{id}/fr.md"), format!("---\ntitle: {french}\n---\nTexte.\n"));
        site.write(&format!("content/pages/{id}/en.md"), format!("---\ntitle: {english}\n---\nText.\n"));
    };
    page("accessibilite", "role: accessibility\n", "Accessibilité", "Accessibility");
    page("un", "menu: footer\n", "Ressources", "Resources of one kind");
    page("deux", "menu: footer\n", "Ressources", "Resources of another");
    site
}

fn report(site: &Site, language: &str, format: &str) -> String {
    let output = run(site.root(), language, &["report", "--format", format]);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn assertions(site: &Site, language: &str) -> Vec<Value> {
    let report: Value = serde_json::from_str(&report(site, language, "json")).unwrap();
    report["@graph"].as_array().unwrap().clone()
}

/// The criteria whose sections are held to the word: what others say grows with the rules.
const SHOWN: [&str; 5] = ["1.1.1", "1.2.1", "2.4.2", "2.4.11", "3.3.8"];

#[test]
fn each_criterion_lists_its_automatic_result_and_manual_checks() {
    let site = portal();
    for language in ["fr", "en"] {
        let html = report(&site, language, "html");
        assert!(
            html.contains(&format!("<html lang=\"{language}\">")) && !html.contains("<images>"),
            "{html}"
        );
        let mut shown = String::new();
        for section in html.split("<h").filter(|it| it.starts_with("3 id=\"c")) {
            if SHOWN.iter().any(|number| section.starts_with(&format!("3 id=\"c{number}\""))) {
                let lines = section.lines().filter(|line| !line.starts_with("<p class=\"rules\">"));
                lines.for_each(|line| shown.push_str(&format!("{line}\n")));
            }
        }
        let exceptions = html.split("<h2 id=\"exceptions\">").nth(1).unwrap();
        shown.push_str(exceptions.split("<h2").next().unwrap());
        insta::assert_snapshot!(format!("report.{language}"), shown);
    }
}

#[test]
fn the_json_report_has_the_same_results() {
    let site = portal();
    for language in ["fr", "en"] {
        let mut own = assertions(&site, language);
        own.retain(|it| {
            let title = it["test"]["title"].as_str().unwrap();
            SHOWN[..3].iter().any(|number| title.starts_with(&format!("{number} ")))
        });
        for assertion in &mut own {
            assertion["test"].as_object_mut().unwrap().remove("rules");
        }
        insta::assert_snapshot!(format!("earl.{language}"), serde_json::to_string_pretty(&own).unwrap());
    }
}

#[test]
fn every_assertion_is_valid_earl_and_every_criterion_has_one_outcome() {
    let site = portal();
    let text = report(&site, "fr", "json");
    assert_eq!(text, report(&site, "fr", "json"), "two runs differ");
    let report: Value = serde_json::from_str(&text).unwrap();
    let all = report["@graph"].as_array().unwrap();
    let mut result = Vec::new();
    for assertion in all {
        assert_eq!(assertion["@type"], "Assertion");
        assert_eq!(assertion["mode"], "earl:automatic");
        assert_eq!(assertion["assertedBy"]["title"], "Parvis");
        assert_eq!(assertion["result"]["@type"], "TestResult");
        for field in [&assertion["subject"]["@id"], &assertion["test"]["@id"], &assertion["result"]["info"]] {
            assert!(field.as_str().is_some_and(|text| !text.is_empty()), "{assertion}");
        }
        let outcome = assertion["result"]["outcome"].as_str().unwrap();
        assert!(["earl:failed", "earl:cantTell", "earl:passed", "earl:inapplicable"].contains(&outcome));
        let subject = assertion["subject"]["@id"].as_str().unwrap();
        assert!(subject.starts_with("https://www.example.org/") && !subject.contains("org//"), "{subject}");
        // Nothing but the language of the page is decided by markup alone.
        let id = assertion["test"]["@id"].as_str().unwrap();
        assert!(outcome != "earl:passed" || id.ends_with("#language-of-page"), "{assertion}");
        if assertion["subject"]["@id"] == "https://www.example.org/" && assertion["result"]["rule"].is_null()
        {
            result.push(id.to_owned());
        }
    }
    let criteria: Vec<String> = CRITERIA.iter().map(|criterion| criterion.url()).collect();
    assert_eq!(result, criteria);
    let sample = report["evaluation"]["selectSample"]["structuredSample"].as_array().unwrap();
    let pages: BTreeSet<&str> = sample.iter().map(|page| page["@id"].as_str().unwrap()).collect();
    assert_eq!(pages.len(), sample.len());
    assert!(pages.contains("https://www.example.org/fr/accessibilite/"), "{pages:?}");
    assert_eq!(report["evaluation"]["defineScope"]["conformanceTarget"], "AA");
    assert_eq!(report["evaluation"]["date"], crate::portal::site::TODAY);
}

#[test]
fn possible_media_or_fields_prevent_a_not_applicable_result() {
    let outcome = |all: &[Value], id: &str| {
        let of = all.iter().find(|it| it["test"]["@id"].as_str().unwrap().ends_with(id)).unwrap();
        of["result"]["outcome"].as_str().unwrap().to_owned()
    };
    for (added, captions, motion) in [
        ("", "earl:inapplicable", "earl:inapplicable"),
        ("<a href=\"https://example.org/seance.MP4?x=1\">Séance</a>", "earl:cantTell", "earl:inapplicable"),
        ("<script>let x;</script>", "earl:cantTell", "earl:cantTell"),
        ("<script type=\"application/ld+json\">{}</script>", "earl:inapplicable", "earl:inapplicable"),
        ("<p onclick=\"x()\">x</p>", "earl:cantTell", "earl:cantTell"),
        ("<iframe title=\"Carte\" src=\"https://example.org/\"></iframe>", "earl:cantTell", "earl:cantTell"),
    ] {
        let site = portal();
        let path = "themes/parvis/pages/news.html";
        let news = fs::read_to_string(site.root().join(path)).unwrap();
        site.write(path, news.replace("<img", &format!("{added}<img")));
        let all = assertions(&site, "en");
        assert_eq!(outcome(&all, "#captions-prerecorded"), captions, "{added}");
        assert_eq!(outcome(&all, "#motion-actuation"), motion, "{added}");
    }
}

#[test]
fn suppressed_or_downgraded_findings_prevent_a_passed_result() {
    let site = portal();
    let settings = fs::read_to_string(site.root().join("site.toml")).unwrap();
    let outcome = |settings: &str| {
        site.write("site.toml", settings);
        let output = run(site.root(), "en", &["report", "--format", "json"]);
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        (report["@graph"][0]["result"]["outcome"].clone(), report["evaluation"]["exceptions"][0].clone())
    };
    let lowered = settings.replace("A761 = \"off\"", "A761 = \"off\"\nA110 = \"warning\"");
    assert_eq!(outcome(&lowered).0, "earl:failed");
    let off = settings.replace("A761 = \"off\"", "A761 = \"off\"\nA110 = \"off\"");
    assert_eq!(outcome(&off).0, "earl:cantTell");
    let (excused, exception) = outcome(&settings.replace("fr/ancien/*", "*"));
    assert_eq!(excused, "earl:cantTell");
    assert_eq!(exception["excused"], 2);
    let over = settings.replace("fr/ancien/*", "*").replace("2027-03-31", "2026-03-31");
    let (failed, exception) = outcome(&over);
    assert_eq!((failed, &exception["isOver"]), ("earl:failed".into(), &Value::Bool(true)));
}

#[test]
fn the_statement_ends_with_the_checks_and_claims_no_more() {
    let site = portal();
    // A built site has no failure but those that are excused.
    fs::remove_file(site.root().join("themes/parvis/pages/news.html")).unwrap();
    let public = site.built(&[]);
    for (language, path) in [("fr", "fr/accessibilite/index.html"), ("en", "en/accessibilite/index.html")] {
        let html = fs::read_to_string(public.join(path)).unwrap();
        let of = html.split("id=\"section-checks\"").nth(1).unwrap();
        let block = of.split("</div>").next().unwrap();
        // The list grows with the rules.
        let (before, list) = block.split_once("<ul>").unwrap();
        let (list, after) = list.split_once("</ul>").unwrap();
        assert_eq!(before.matches("<summary>").count(), 1);
        let first = list.lines().find(|line| line.contains("1.1.1")).unwrap();
        let before: String = before.split(|it: char| it.is_ascii_digit()).collect();
        insta::assert_snapshot!(format!("statement.{language}"), format!("{}\n{first}\n{after}", before));
        let other = fs::read_to_string(public.join(path.replace("accessibilite", "un"))).unwrap();
        assert!(!other.contains("section-checks"));
    }
}

#[test]
fn the_statement_lists_downgraded_rules() {
    let site = portal();
    let settings = fs::read_to_string(site.root().join("site.toml")).unwrap();
    site.write("site.toml", settings.replace("A761 = \"off\"", "A761 = \"off\"\nA110 = \"warning\""));
    let public = site.built(&[]);
    for (language, expected) in [
        ("fr", "Sur toutes les pages\u{a0}: cette erreur n’empêche pas la mise à jour du site."),
        ("en", "On all pages: this error does not stop the site from being updated."),
    ] {
        let html = fs::read_to_string(public.join(language).join("accessibilite/index.html")).unwrap();
        assert!(html.contains(expected), "{html}");
    }
}

#[test]
fn a_report_overwrites_only_a_report() {
    let site = portal();
    for (language, format) in [("fr", "html"), ("en", "html"), ("fr", "json")] {
        let out = site.root().join("rapport");
        let write = ["report", "--format", format, "--out", out.to_str().unwrap()];
        assert_eq!(run(site.root(), language, &write).status.code(), Some(1));
        assert_eq!(run(site.root(), "en", &write).status.code(), Some(1));
    }
    let settings = site.root().join("README.txt");
    site.write("README.txt", "À nous.\n");
    let output = run(site.root(), "fr", &["report", "--out", settings.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(settings).unwrap(), "À nous.\n");
}
