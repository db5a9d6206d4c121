//! `parvis init`, `parvis new` and `parvis schema`, as a new user meets them.

use std::{fs, path::Path, process::Command};

use parvis::model::Collection;

use crate::in_time::InTime;
use crate::portal::site::{Site, TODAY, codes, files, output_text, run};

/// Runs the program in no portal, without a terminal.
fn alone(language: &str, arguments: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
    command.args(["--today", TODAY, "--color", "never", "--lang", language]).args(arguments);
    command.output_in_time()
}

fn init(site: &Site, language: &str, options: &[&str]) -> std::path::PathBuf {
    let folder = site.root().join("portail");
    let arguments = [&["init", folder.to_str().unwrap()], options].concat();
    let output = alone(language, &arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    folder
}

fn check(root: &Path, options: &[&str]) -> std::process::Output {
    run(root, "fr", &[&["check", "--format", "json"], options].concat())
}

#[test]
fn a_new_portal_is_whole_and_has_no_problem() {
    for (ci, file) in
        [("github", ".github/workflows/portal.yml"), ("gitlab", ".gitlab-ci.yml"), ("none", "README.md")]
    {
        let site = Site::empty();
        // Nothing is asked where there is no terminal.
        let root = init(&site, "fr", &["--ci", ci]);
        assert!(root.join(file).is_file());
        let output = check(&root, &["--strict"]);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
        let built = run(&root, "fr", &["build", "--strict"]);
        assert_eq!(built.status.code(), Some(0), "{}", output_text(&built));
        for language in ["fr", "en"] {
            assert!(root.join("public").join(language).join("index.html").is_file());
        }
        let paths: Vec<_> = files(&root).into_iter().map(|(path, _)| path).collect();
        assert!(paths.iter().all(|path| !path.to_string_lossy().contains(['@', '_'])), "{paths:?}");
        let settings = fs::read_to_string(root.join(".vscode/settings.json")).unwrap();
        let settings: serde_json::Value = serde_json::from_str(&settings).unwrap();
        for schema in settings["yaml.schemas"].as_object().unwrap().keys() {
            assert!(root.join(schema).is_file(), "{schema}");
        }
        for collection in Collection::ALL {
            let folder = format!("/{}/", collection.folder());
            assert!(paths.iter().any(|path| format!("/{}", path.display()).contains(&folder)), "{folder}");
        }
    }
}

#[test]
fn a_folder_with_files_is_not_changed() {
    let site = Site::empty();
    site.write("portail/lettre.txt", "À garder.");
    let folder = site.root().join("portail");
    for language in ["fr", "en"] {
        let output = alone(language, &["init", folder.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(files(&folder).len(), 1);
    }
}

#[test]
fn every_kind_of_item_can_be_created_and_is_a_draft() {
    for language in ["fr", "en"] {
        let site = Site::empty();
        let root = init(&site, language, &[]);
        for collection in Collection::ALL {
            let plan =
                if *collection == Collection::Commitments { &["--plan", "premier-plan"][..] } else { &[] };
            let output = run(&root, language, &[&["new", collection.prefix(), "essai"], plan].concat());
            assert_eq!(output.status.code(), Some(0), "{collection:?} {}", output_text(&output));
        }
        let output = check(&root, &["--strict"]);
        assert_eq!(output.status.code(), Some(0), "drafts are not told: {}", output_text(&output));
        let drafts = check(&root, &["--drafts"]);
        let mut errors: Vec<String> = codes(&drafts);
        errors.retain(|code| code.starts_with('S'));
        assert_eq!(errors, [""; 0], "{}", String::from_utf8_lossy(&drafts.stdout));
        // The titles that wait are told, and do not stop those who look at drafts.
        assert!(codes(&drafts).contains(&"G102".to_owned()), "{}", String::from_utf8_lossy(&drafts.stdout));
        assert_eq!(drafts.status.code(), Some(0), "{}", String::from_utf8_lossy(&drafts.stdout));
    }
}

#[test]
fn every_field_is_there_under_its_own_name() {
    let site = Site::empty();
    let root = init(&site, "fr", &[]);
    for collection in Collection::ALL {
        let plan = if *collection == Collection::Commitments { &["--plan", "premier-plan"][..] } else { &[] };
        run(&root, "fr", &[&["new", collection.prefix(), "essai"], plan].concat());
    }
    for (path, content) in
        files(&root).into_iter().filter(|(path, _)| path.to_string_lossy().contains("/essai/"))
    {
        let text = String::from_utf8(content).unwrap();
        let open: Vec<&str> = text.lines().map(|line| line.strip_prefix("# ").unwrap_or(line)).collect();
        let open = open.join("\n").replace("yaml-language-server: $schema", "# schema");
        fs::write(root.join(path), open + "\n").unwrap();
    }
    // Opened all at once, they lack values, but none is unknown or out of place.
    let diagnostics = codes(&check(&root, &["--drafts"]));
    for code in ["S101", "S201", "S206", "S211"] {
        assert!(!diagnostics.iter().any(|it| it == code), "{diagnostics:?}");
    }
}

#[test]
fn new_writes_an_item_and_reports_it() {
    for language in ["fr", "en"] {
        let site = Site::empty();
        let root = init(&site, language, &[]);
        let output = run(&root, language, &["new", "consultation", "essai"]);
        let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
        let folder = root.join("content/consultations/essai");
        let all: Vec<String> = files(&folder)
            .into_iter()
            .map(|(path, content)| format!("== {}\n{}", path.display(), String::from_utf8(content).unwrap()))
            .collect();
        insta::assert_snapshot!(format!("new.{language}"), format!("{said}{}", all.join("")));
    }
}

#[test]
fn items_that_cannot_be_created_are_reported_without_overwriting() {
    let site = Site::empty();
    let root = init(&site, "fr", &[]);
    let before = files(&root);
    let mut said = String::new();
    for arguments in [
        &["new", "nouvele", "a"][..],
        &["new", "xyz", "a"],
        &["new", "nouvelle", "Été 2026"],
        &["new", "nouvelle", "ouverture"],
        &["new", "engagement", "02"],
        &["new", "engagement", "02", "--plan", "premierplan"],
        &["new", "engagement", "02", "--plan", "xyz"],
        &["new", "nouvelle", "a", "--plan", "premier-plan"],
    ] {
        for language in ["fr", "en"] {
            let output = run(&root, language, arguments);
            assert_eq!(output.status.code(), Some(2));
            let text = String::from_utf8(output.stderr).unwrap();
            said.push_str(&format!("{} ({language})\n{text}", arguments.join(" ")));
        }
    }
    insta::assert_snapshot!("new_refused", said);
    assert!(files(&root) == before);
}

#[test]
fn schemas_are_written_where_editors_look() {
    let site = Site::like("good");
    let output = run(site.root(), "fr", &["schema"]);
    assert_eq!(output.status.code(), Some(0), "{}", output_text(&output));
    assert!(site.root().join(".schemas/news.item.schema.json").is_file());
    assert_eq!(run(site.root(), "fr", &["check", "--strict"]).status.code(), Some(0));
}

/// Begins a piece of news, writes its French text and publishes it; what `new` wrote for English stays.
fn half_written(root: &Path, english: Option<&str>) {
    assert_eq!(run(root, "fr", &["new", "nouvelle", "truc"]).status.code(), Some(0));
    let folder = root.join("content/news/truc");
    let facts = fs::read_to_string(folder.join("item.yaml")).unwrap();
    let public: Vec<&str> = facts.lines().filter(|line| !line.starts_with("draft:")).collect();
    fs::write(folder.join("item.yaml"), public.join("\n") + "\n").unwrap();
    fs::write(folder.join("fr.md"), "---\ntitle: Un truc\n---\n\nLe forum se réunit.\n").unwrap();
    if let Some(english) = english {
        fs::write(folder.join("en.md"), english).unwrap();
    }
}

#[test]
fn a_skeleton_is_no_translation() {
    let title_alone = "---\ntitle: A thing\n---\n";
    for english in [None, Some(title_alone), Some("---\ntitle: A thing\n---\n\n  \n")] {
        let site = Site::empty();
        let root = init(&site, "fr", &[]);
        half_written(&root, english);
        assert_eq!(codes(&check(&root, &[])), ["L101"], "{english:?}");
        for (language, missing) in [("fr", "manquante"), ("en", "missing")] {
            let text = run(&root, language, &["translations"]);
            let text = String::from_utf8(text.stdout).unwrap();
            assert!(text.contains(&format!("     1  {missing}")), "{text}");
        }
        assert_eq!(run(&root, "fr", &["build"]).status.code(), Some(0));
        let page = fs::read_to_string(root.join("public/en/news/truc/index.html")).unwrap();
        assert!(page.contains("Le forum se réunit.") && !page.contains("Title to write"), "{page}");
    }
    let site = Site::empty();
    let root = init(&site, "fr", &[]);
    half_written(&root, Some("---\ntitle: A thing\n---\n\nThe forum meets.\n"));
    assert!(codes(&check(&root, &["--strict"])).is_empty());
    half_title(&root);
}

/// A title left as `new` wrote it is told wherever it stands.
fn half_title(root: &Path) {
    fs::write(root.join("content/news/truc/en.md"), "---\ntitle: Title to write\n---\n\nThe forum meets.\n")
        .unwrap();
    assert_eq!(codes(&check(root, &[])), ["G102"]);
}

#[test]
fn a_commitment_is_given_a_code_that_its_plan_does_not_have() {
    let site = Site::empty();
    let root = init(&site, "fr", &[]);
    let commitments = root.join("content/action-plans/premier-plan/commitments");
    let new = |id: &str| {
        let output = run(&root, "fr", &["new", "engagement", id, "--plan", "premier-plan"]);
        assert_eq!(output.status.code(), Some(0), "{}", output_text(&output));
        let facts = fs::read_to_string(commitments.join(id).join("item.yaml")).unwrap();
        facts.lines().find_map(|line| line.strip_prefix("code: ")).unwrap()[..3].to_owned()
    };
    assert_eq!([new("05"), new("06")], ["C02", "C03"]);
    fs::remove_dir_all(commitments.join("05")).unwrap();
    assert_eq!(new("07"), "C04");
}

#[test]
fn a_repository_that_was_just_made_can_hold_a_new_portal() {
    let site = Site::empty();
    site.write("portail/.git/HEAD", "ref: refs/heads/main\n");
    let root = init(&site, "fr", &[]);
    assert!(root.join("site.toml").is_file() && root.join(".git/HEAD").is_file());
}

#[test]
fn any_name_of_organization_or_portal_makes_a_portal() {
    use parvis::scaffold::{Host, Starter, free_organization, portal};
    assert_eq!(free_organization("ministere"), "ministere");
    let site = Site::empty();
    let starter = Starter {
        title: ["Portail \"ouvert\"".to_owned(), "\"Open\" portal".to_owned()],
        organization: ["Collectif".to_owned(), "Collective".to_owned()],
        organization_id: free_organization("collectif"),
        base_url: "https://example.org/".to_owned(),
        host: Host::None,
        today: TODAY.parse().unwrap(),
    };
    parvis::edit::create(site.root(), &portal(&starter)).unwrap();
    assert!(codes(&check(site.root(), &["--strict"])).is_empty());
    let readme = fs::read_to_string(site.root().join("README.md")).unwrap();
    assert!(readme.starts_with("# Portail \"ouvert\" · \"Open\" portal\n"), "{readme}");
}

#[test]
fn a_failed_creation_leaves_no_files() {
    use parvis::edit::{NewFile, create};
    let site = Site::empty();
    let twice =
        [NewFile::new("a/b/c.txt", "1"), NewFile::new("a/d.txt", "2"), NewFile::new("a/b/c.txt", "3")];
    assert!(create(site.root(), &twice).is_err());
    assert!(!site.root().join("a").exists());
    // What was there before stays.
    site.write("a/e.txt", "5");
    assert!(create(site.root(), &twice).is_err());
    assert_eq!(files(site.root()).len(), 1);
    assert!(!site.root().join("a/b").exists());
}

/// Takes the `#` off a field of a file.
fn open_field(path: &Path, field: &str) {
    let text = fs::read_to_string(path).unwrap();
    let opened = text.replace(&format!("# {field}:"), &format!("{field}:"));
    assert_ne!(text, opened, "{field}");
    fs::write(path, opened).unwrap();
}

#[test]
fn commented_fields_of_new_have_no_effect_until_filled_in() {
    let site = Site::empty();
    let root = init(&site, "fr", &[]);
    half_written(&root, None);
    let folder = root.join("content/news/truc");
    open_field(&folder.join("item.yaml"), "languages");
    open_field(&folder.join("en.md"), "title");
    open_field(&folder.join("en.md"), "translation");
    let text = fs::read_to_string(folder.join("en.md")).unwrap();
    fs::write(folder.join("en.md"), text.replace("Title to write", "A thing") + "\nThe forum meets.\n")
        .unwrap();
    assert!(codes(&check(&root, &["--strict"])).is_empty());
    for (language, done) in [("fr", "est maintenant déclarée à jour"), ("en", "was already up to date")] {
        let output = run(&root, language, &["translations", "accept", "news:truc", "en"]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{said}");
        assert!(said.contains(done), "{said}");
    }
    assert!(codes(&check(&root, &["--strict"])).is_empty());
}
