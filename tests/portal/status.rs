//! `parvis status`: where the portal stands, for those who answer for it.

use std::{collections::BTreeSet, fs};

use crate::portal::site::{Site, files, fixture, run};

fn answer(arguments: &[&str], language: &str) -> String {
    let output = run(&fixture("complete"), language, arguments);
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_tasks_of_each_organization_are_listed() {
    for language in ["fr", "en"] {
        insta::assert_snapshot!(format!("text.{language}"), answer(&["status"], language));
    }
}

#[test]
fn one_organization_can_be_asked_for() {
    let own = answer(&["status", "--organization", "archives", "--format", "json"], "en");
    let json: serde_json::Value = serde_json::from_str(&own).unwrap();
    let organizations = json["organizations"].as_array().unwrap();
    assert_eq!(organizations.len(), 1);
    assert_eq!(organizations[0]["organization"], "archives");
    let unknown = run(&fixture("complete"), "fr", &["status", "--organization", "archive"]);
    assert_eq!(unknown.status.code(), Some(2));
    insta::assert_snapshot!("unknown.fr", String::from_utf8(unknown.stderr).unwrap());
}

#[test]
fn due_reviews_and_pending_tasks_are_listed() {
    let site = Site::like("good");
    site.write(
        "content/organizations/o/item.yaml",
        "title: {fr: O, en: O}\nkind: private\nreview_by: 2026-10\n",
    );
    site.write("content/news/b/item.yaml", "title: {fr: B, en: B}\ndate: 2026-01-02\ndraft: true\n");
    site.write(
        "content/news/c/item.yaml",
        "title: {fr: C, en: C}\ndate: 2026-01-02\npublish_at: 2027-01-15\n",
    );
    let output = run(site.root(), "fr", &["status"]);
    insta::assert_snapshot!("waiting.fr", String::from_utf8(output.stdout).unwrap());
}

#[test]
fn the_status_page_is_private_and_never_published() {
    let site = Site::like("good");
    let public = site.built(&[]);
    let at = |path: &str| site.root().join(path).to_str().unwrap().to_owned();
    for inside in ["public/status.html", "public/fr/status.html", "static/status.html", "content/status.html"]
    {
        let output = run(site.root(), "fr", &["status", "--format", "html", "--out", &at(inside)]);
        assert_eq!(output.status.code(), Some(2), "{inside}");
        assert!(!site.root().join(inside).exists(), "{inside}");
    }
    assert!(public.join("build.json").is_file());
    for language in ["fr", "en"] {
        let path = at("status.html");
        let output = run(site.root(), language, &["status", "--format", "html", "--out", &path]);
        assert_eq!(output.status.code(), Some(0));
        let html = fs::read_to_string(path).unwrap();
        assert!(html.contains(&format!("<html lang=\"{language}\">")) && html.contains("noindex"), "{html}");
    }
}

#[test]
fn reports_may_load_and_run_nothing() {
    let site = Site::like("good");
    let policy = "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
                  content=\"default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">";
    for command in ["status", "report", "translations"] {
        for language in ["fr", "en"] {
            let output = run(site.root(), language, &[command, "--format", "html"]);
            let html = String::from_utf8(output.stdout).unwrap();
            // Browsers read the apostrophes either way.
            let html = html.replace("&#39;", "'").replace("&#x27;", "'");
            assert!(html.contains(policy), "{command}: {html}");
            for sign in ["<script", "style=\"", "<link", "<img", "src=", " onclick"] {
                assert!(!html.contains(sign), "{command} has {sign}");
            }
        }
    }
}

#[test]
fn markup_of_authors_is_escaped_in_the_page() {
    let site = Site::like("good");
    let title = "title: {fr: '<script>x</script>', en: O}\nkind: private\nreview_by: 2026-10\n";
    site.write("content/organizations/o/item.yaml", title);
    let output = run(site.root(), "fr", &["status", "--format", "html"]);
    let html = String::from_utf8(output.stdout).unwrap();
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script"), "{html}");
}

#[test]
fn a_draft_is_a_task_of_its_organization() {
    let site = Site::like("complete");
    let facts = "title: {fr: Brouillon, en: Draft}\ndraft: true\n";
    let plan = fs::read_dir(site.root().join("content/action-plans")).unwrap().next().unwrap().unwrap();
    let plan = plan.file_name().into_string().unwrap();
    site.write(
        &format!("content/action-plans/{plan}/commitments/brouillon/item.yaml"),
        format!("{facts}code: C99\nleads: [archives]\n"),
    );
    site.write("content/datasets/brouillon/item.yaml", format!("{facts}publisher: archives\n"));
    for (language, waits) in [
        (
            "fr",
            [
                "«\u{a0}Brouillon\u{a0}» (`commitment:PLAN/brouillon`) est un brouillon.",
                "«\u{a0}Brouillon\u{a0}» (`dataset:brouillon`) est un brouillon.",
            ],
        ),
        (
            "en",
            [
                "“Draft” (`commitment:PLAN/brouillon`) is a draft.",
                "“Draft” (`dataset:brouillon`) is a draft.",
            ],
        ),
    ] {
        let output = run(site.root(), language, &["status", "--organization", "archives"]);
        let text = String::from_utf8(output.stdout).unwrap();
        for wait in waits {
            assert_eq!(text.matches(&wait.replace("PLAN", &plan)).count(), 1, "{text}");
        }
    }
}

#[test]
fn no_two_lines_of_an_organization_read_the_same() {
    let site = Site::like("complete");
    // Two items with the same title.
    for id in ["un", "deux"] {
        let folder = format!("content/news/{id}");
        site.write(&format!("{folder}/item.yaml"), "date: 2026-01-02\nauthor: archives\ndraft: true\n");
        site.write(&format!("{folder}/fr.md"), "---\ntitle: Bilan\n---\nTexte.\n");
    }
    for language in ["fr", "en"] {
        let output = run(site.root(), language, &["status"]);
        let text = String::from_utf8(output.stdout).unwrap();
        let mut read = BTreeSet::new();
        for line in text.lines() {
            // An organization begins: the same item can be the responsibility of several.
            if !line.starts_with(' ') && !line.is_empty() {
                read.clear();
            }
            assert!(!line.starts_with("  - ") || read.insert(line), "{line}\n{text}");
        }
        assert!(text.contains("`news:un`") && text.contains("`news:deux`"), "{text}");
    }
}

#[test]
fn an_organization_without_tasks_is_reported_as_such() {
    let site = Site::like("good");
    site.write("content/organizations/rien/item.yaml", "title: {fr: Rien, en: Nothing}\nkind: private\n");
    for (language, nothing) in [
        ("fr", "Rien n’est en retard, manquant ou en attente."),
        ("en", "Nothing is overdue, missing or pending."),
    ] {
        let output = run(site.root(), language, &["status", "--organization", "rien"]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(text.contains(nothing), "{text}");
    }
}

#[test]
fn answers_never_overwrite_files_of_authors() {
    let site = Site::like("good");
    site.write("site.css", "body {}\n");
    site.write("rendu.xlf", "<xliff><segment state=\"translated\"></segment></xliff>\n");
    let before = files(site.root());
    let at = |path: &str| site.root().join(path).to_str().unwrap().to_owned();
    for (language, command) in [("fr", &["status"][..]), ("en", &["translations", "export", "news:a"])] {
        for path in
            ["site.toml", "addresses.lock", "content/news/a/fr.md", "i18n/fr.ftl", "site.css", "rendu.xlf"]
        {
            let output = run(site.root(), language, &[command, &["--out", &at(path)]].concat());
            assert_eq!(output.status.code(), Some(2), "{path}");
            assert!(files(site.root()) == before, "{path}");
        }
    }
    let said = |language: &str, path: &str| {
        let output = run(site.root(), language, &["status", "--out", &at(path)]);
        String::from_utf8(output.stderr).unwrap().replace(&at(""), "")
    };
    let text: Vec<String> =
        ["fr", "en"].iter().flat_map(|it| [said(it, "site.toml"), said(it, "site.css")]).collect();
    insta::assert_snapshot!("not_replaced", text.concat());
}

#[test]
fn an_answer_replaces_an_earlier_one() {
    let site = Site::like("good");
    let at = |path: &str| site.root().join(path).to_str().unwrap().to_owned();
    for (language, format) in [("fr", "text"), ("en", "html"), ("fr", "json"), ("en", "text")] {
        let output = run(site.root(), language, &["status", "--format", format, "--out", &at("etat")]);
        assert_eq!(output.status.code(), Some(0), "{format}");
    }
    for _ in 0..2 {
        let output = run(site.root(), "fr", &["translations", "export", "news:a", "--out", &at("a.xlf")]);
        assert_eq!(output.status.code(), Some(0));
    }
    // A translator has begun.
    let work = fs::read_to_string(at("a.xlf")).unwrap().replacen("<target>", "<target>Read again: ", 1);
    site.write("a.xlf", &work);
    let output = run(site.root(), "fr", &["translations", "export", "news:a", "--out", &at("a.xlf")]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(at("a.xlf")).unwrap(), work);
}
