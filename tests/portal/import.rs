//! Importing what another site holds: nothing is lost, nothing is written over, all is told.

use std::{collections::BTreeSet, fs, path::Path, process::Output};

use parvis::{
    import::NoteKind,
    locale::Messages,
    model::{Collection, ItemId},
};

use crate::portal::{
    sample_files::{PDF, png},
    site::{Site, files, run},
};

fn source(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/imports").join(name)
}

/// The made-up Hugo site, with the one file whose name not every system can hold.
fn hugo() -> Site {
    let site = Site::empty();
    for (path, bytes) in files(&source("hugo")) {
        site.write(path.to_str().unwrap(), bytes);
    }
    let link = "Voir [la charte](../fr/evenements/charte-des-donnees.md).\n";
    let quoted = "content/pieges/la \"page\" d'ici.fr.md";
    site.write(quoted, format!("---\ntitle: La page « citée »\ndate: 2023-10-01\n---\n{link}"));
    site
}

/// A portal with an organization and a plan to import into.
pub fn portal() -> Site {
    let portal = Site::like("good");
    let titles = "title: {fr: Secrétariat aux cadastres, en: Land Register Secretariat}";
    portal.write("content/organizations/scadastres/item.yaml", format!("kind: ministry\n{titles}\n"));
    portal.write("content/action-plans/2021/item.yaml", "title: {fr: Plan, en: Plan}\n");
    portal
}

pub fn import(portal: &Site, language: &str, format: &str, from: &Path, options: &[&str]) -> Output {
    let from = from.to_str().unwrap();
    run(portal.root(), language, &[&["import", format, from], options].concat())
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// What the program answered, and said.
pub fn answer(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    format!("{}{}exit code {}", text(&output.stdout), text(&output.stderr), code(output))
}

/// The rules of what the JSON report says of a file.
pub fn rules(output: &Output, file: &str) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let entries = report["entries"].as_array().unwrap().iter();
    let of_file = entries.filter(|entry| entry["file"] == file);
    of_file.map(|entry| entry["rule"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_import_of_a_hugo_site_is_reported_in_both_languages() {
    let site = hugo();
    for language in ["fr", "en"] {
        let output = import(&portal(), language, "hugo", site.root(), &["--into", "news"]);
        insta::assert_snapshot!(format!("hugo.{language}"), answer(&output));
    }
}

#[test]
fn each_trap_is_in_the_report() {
    let site = hugo();
    let output = import(&portal(), "en", "hugo", site.root(), &["--into", "news", "--format", "json"]);
    assert_eq!(code(&output), 1);
    for (file, rule) in [
        ("content/en/events/open-week.md", "import-alone"),
        ("content/en/events/open-week.md", "import-official-missing"),
        ("content/fr/evenements/semaine-ouverte.md", "import-alone"),
        ("content/fr/evenements/charte-des-donnees.md", "import-same-language-twice"),
        ("content/pieges/heure.en.md", "import-dates-agree-to-the-day"),
        ("content/pieges/fuseau.en.md", "import-dates-agree-to-the-day"),
        ("content/pieges/jour.en.md", "import-facts-differ"),
        ("content/pieges/html.fr.md", "import-raw-html"),
        ("content/pieges/html.en.md", "import-raw-html"),
        ("content/pieges/codes.fr.md", "import-tag-of-site"),
        ("content/pieges/codes.en.md", "import-link-unknown"),
        ("content/pieges/Été à l’île.fr.md", "import-id-changed"),
        ("content/pieges/la \"page\" d'ici.fr.md", "import-id-changed"),
        ("content/pieges/la \"page\" d'ici.fr.md", "import-link-rewritten"),
        ("content/pieges/fin.fr.md", "import-taken"),
        ("content/pieges/fin.en.md", "import-unclosed-front-matter"),
        ("content/pieges/illisible.fr.md", "import-unreadable-front-matter"),
        ("content/pieges/brouillon.en.md", "import-draft-in-one-language"),
        ("content/pieges/double.fr.md", "import-field-twice"),
        ("content/pieges/sans-date.fr.md", "import-fill-in"),
        ("content/pieges/latin.fr.md", "import-decoded"),
        ("content/fr/conseil/transport.md", "import-id-taken"),
        ("content/actualites/_index.fr.md", "import-list-page"),
        ("content/projets/_index.fr.md", "import-list-page-kept"),
        ("content/actualites/seul.txt", "import-file-left"),
        ("content/en/projets/cadastre/plan.txt", "import-file-renamed"),
        ("content/fr/conseil/conseil-mai.md", "import-kept-in-extra"),
        ("content/actualites/transport.en.md", "import-topic-unknown"),
        ("static/", "import-folder-left"),
    ] {
        assert!(
            rules(&output, file).iter().any(|reported| reported == rule),
            "{file}: {:?}",
            rules(&output, file)
        );
    }
}

#[test]
fn every_text_is_imported_or_reported() {
    let site = hugo();
    let portal = portal();
    let before = files(portal.root());
    let output = import(&portal, "en", "hugo", site.root(), &["--into", "news"]);
    let report = String::from_utf8(output.stdout).unwrap();
    let after = files(portal.root());
    assert!(before.iter().all(|file| after.contains(file)), "a file of the portal changed");
    let items: Vec<&[u8]> = after.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    let texts = files(&site.root().join("content"));
    assert!(texts.iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "md")).count() >= 50);
    for (path, bytes) in texts {
        let shown = format!("content/{}", path.display());
        assert!(report.lines().any(|line| line == shown), "{shown} is not in the report");
        let is_text = path.extension().is_some_and(|ending| ending == "md");
        let Some(text) = String::from_utf8(bytes).ok().filter(|_| is_text) else { continue };
        // A line is in an item, byte for byte, or quoted in the report; links may lead elsewhere.
        for line in text.lines().filter(|line| !["---", "+++", "{", "}"].contains(line)) {
            let value = line.split_once([':', '=']).map_or(line, |(_, value)| value);
            let value = value.trim().trim_matches(['"', '[', ']', '}', '{', ',', ' ']);
            let (start, end) = line
                .split_once("](")
                .map_or((line, ""), |(start, rest)| (start, rest.split_once(')').map_or("", |(_, end)| end)));
            let words = value.split([',', ':']).map(|word| word.trim_matches(['"', ' ', '{', '}', '[', ']']));
            let held = |part: &str| {
                items.iter().any(|item| item.windows(part.len().max(1)).any(|there| there == part.as_bytes()))
                    || report.contains(part)
            };
            let kept = (held(start) && held(end)) || held(value) || words.into_iter().all(held);
            let done = line.starts_with("translationKey");
            assert!(kept || done, "{shown}: {line}");
        }
    }
    for name in ["atlas/plan.pdf", "atlas/carte.png", "cadastre/plan.txt", "cadastre/plan.en.txt"] {
        assert!(portal.root().join("content/news").join(name).is_file(), "{name}");
    }
}

#[test]
fn bodies_keep_every_byte() {
    let site = Site::empty();
    let body = "\r\n  Deux espaces.  \r\n\r\n\tUne tabulation\u{a0}: «\u{a0}oui\u{a0}».\r\n---\r\nsans fin";
    let portal = portal();
    site.write("content/b.fr.md", format!("---\r\ntitle: B\r\ndate: 2024-01-01\r\n---\r\n{body}"));
    import(&portal, "fr", "hugo", site.root(), &["--into", "news"]);
    let written = fs::read_to_string(portal.root().join("content/news/b/fr.md")).unwrap();
    assert!(written.ends_with(&format!("---\n{body}")), "{written:?}");
}

#[test]
fn a_second_run_changes_no_files() {
    for (format, from, into) in [
        ("hugo", hugo().root(), &["--into", "news"][..]),
        ("jekyll", source("jekyll").as_path(), &["--into", "pages"]),
        ("csv", source("csv/engagements.csv").as_path(), &["--into", "commitments", "--plan", "2021"]),
    ] {
        let portal = portal();
        assert_eq!(code(&import(&portal, "fr", format, from, into)), 1, "{format}");
        let before = files(portal.root());
        let again = import(&portal, "fr", format, from, into);
        assert_eq!(code(&again), 0, "{format}: {}", answer(&again));
        assert!(answer(&again).contains("Rien de nouveau"), "{format}: {}", answer(&again));
        assert!(files(portal.root()) == before, "{format} changed something");
    }
}

#[test]
fn existing_files_are_never_overwritten() {
    let portal = portal();
    portal.write("content/news/heure/fr.md", "---\ntitle: À moi\ndate: 2020-01-01\n---\nÀ moi.\n");
    let site = hugo();
    let output = import(&portal, "en", "hugo", site.root(), &["--into", "news", "--format", "json"]);
    assert_eq!(rules(&output, "content/pieges/heure.fr.md"), ["import-there-already"]);
    let kept = fs::read_to_string(portal.root().join("content/news/heure/fr.md")).unwrap();
    assert!(kept.ends_with("À moi.\n"));
    assert!(!portal.root().join("content/news/heure/en.md").exists());
}

#[test]
fn a_trial_writes_no_files() {
    let portal = portal();
    let before = files(portal.root());
    let site = hugo();
    let output = import(&portal, "en", "hugo", site.root(), &["--into", "news", "--dry-run"]);
    assert!(answer(&output).contains("→ content/news/heure/fr.md"));
    assert!(answer(&output).contains("Dry run: nothing was written."));
    assert!(files(portal.root()) == before);
}

#[test]
fn the_import_of_a_jekyll_site_is_reported() {
    for language in ["fr", "en"] {
        let output = import(&portal(), language, "jekyll", &source("jekyll"), &["--into", "pages"]);
        insta::assert_snapshot!(format!("jekyll.{language}"), answer(&output));
    }
}

#[test]
fn commitments_come_from_a_table() {
    let portal = portal();
    let into = ["--into", "commitments", "--plan", "2021"];
    let output = import(&portal, "fr", "csv", &source("csv/engagements.csv"), &into);
    insta::assert_snapshot!("commitments.fr", answer(&output));
    let folder = portal.root().join("content/action-plans/2021/commitments");
    let items = files(&folder)
        .into_iter()
        .map(|(path, bytes)| format!("# {}\n{}", path.display(), String::from_utf8(bytes).unwrap()));
    insta::assert_snapshot!("commitments", items.collect::<Vec<_>>().join("\n"));
}

#[test]
fn columns_are_mapped_as_requested() {
    let portal = portal();
    let table = source("csv/evenements.csv");
    let options = ["--into", "events", "--map", "Salle=place.fr", "--map", "place.fr=none"];
    let output = import(&portal, "fr", "csv", &table, &options);
    let item = fs::read_to_string(portal.root().join("content/events/la-nuit-du-code/item.yaml")).unwrap();
    assert!(item.contains("place:\n  fr: Marais\n"), "{item}\n{}", answer(&output));
    for wrong in [
        &["--into", "evnts"][..],
        &["--into", "commitments"],
        &["--into", "commitments", "--plan", "2022"],
        &["--into", "events", "--plan", "2021"],
        &["--into", "events", "--map", "Sale=place.fr"],
        &["--into", "events", "--map", "Salle=plce.fr"],
        &["--into", "events", "--map", "Salle"],
    ] {
        for language in ["fr", "en"] {
            let output = import(&portal, language, "csv", &table, wrong);
            let name = format!("wrong_{}.{language}", wrong.join("_").replace(['-', '.', '='], ""));
            insta::assert_snapshot!(name, answer(&output));
        }
    }
}

#[test]
fn a_simple_site_is_imported_whole_and_passes_the_check() {
    let site = Site::empty();
    site.write("hugo.yaml", "defaultContentLanguage: fr\nlanguages: {fr: {}, en: {}}\n");
    for (language, title, link) in
        [("fr", "Titre", "Voir [l’autre](b.md)."), ("en", "Title", "See [b](/en/b/).")]
    {
        let head = format!("title: {title}\ndate: 2024-01-02\nsummary: {title}.\n");
        site.write(&format!("content/nouvelle.{language}.md"), format!("---\n{head}---\n{link}\n"));
        site.write(&format!("content/b.{language}.md"), format!("---\n{head}---\n{title}.\n"));
    }
    let portal = portal();
    let output = import(&portal, "en", "hugo", site.root(), &["--into", "news"]);
    assert_eq!(code(&output), 0, "{}", answer(&output));
    let checked = run(portal.root(), "en", &["check"]);
    assert_eq!(code(&checked), 0, "{}", answer(&checked));
    let built = portal.built(&[]);
    for old in ["nouvelle/index.html", "en/nouvelle/index.html"] {
        assert!(built.join(old).is_file(), "the old address {old} leads nowhere");
    }
}

#[test]
fn languages_are_found_by_the_settings_of_a_hugo_site() {
    let site = Site::empty();
    let folders = "languages:\n  fr: {contentDir: texte/francais}\n  en: {contentDir: texte/anglais}\n";
    site.write("config.yaml", format!("defaultContentLanguage: fr\n{folders}"));
    site.write("texte/francais/a/un.md", "---\ntitle: Un\ndate: 2024-01-01\n---\n[Deux](/a/deux/)\n");
    site.write("texte/anglais/a/un.md", "---\ntitle: One\ndate: 2024-01-01\n---\n[Two](/en/a/deux/)\n");
    site.write("texte/francais/a/deux.md", "---\ntitle: Deux\ndate: 2024-01-01\n---\n");
    site.write("texte/anglais/a/deux.md", "---\ntitle: Two\ndate: 2024-01-01\n---\n");
    let portal = portal();
    let output = import(&portal, "en", "hugo", site.root(), &["--into", "news"]);
    assert_eq!(code(&output), 0, "{}", answer(&output));
    for (file, link) in [("fr", "[Deux](news:deux)"), ("en", "[Two](news:deux)")] {
        let text = fs::read_to_string(portal.root().join(format!("content/news/un/{file}.md"))).unwrap();
        assert!(text.ends_with(&format!("{link}\n")), "{text}");
    }
}

#[test]
fn a_folder_of_a_hugo_site_is_imported_alone() {
    let portal = portal();
    let part = hugo();
    let folder = part.root().join("content/actualites");
    let output = import(&portal, "en", "hugo", &folder, &["--into", "news", "--format", "json"]);
    assert_eq!(rules(&output, "transport.fr.md")[0], "import-taken", "{}", answer(&output));
    let text = fs::read_to_string(portal.root().join("content/news/transport/fr.md")).unwrap();
    assert!(text.contains("/fr/actualites/transport/") && text.contains("(news:carte-des-arbres)"), "{text}");
}

#[test]
fn every_note_has_words_in_both_languages() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut code = files(&source.join("import"));
    code.extend(files(&source.join("commands")));
    let mut ids = BTreeSet::new();
    for (_, bytes) in code {
        let text = String::from_utf8(bytes).unwrap();
        let quoted = text.split('"').filter(|word| word.starts_with("import-") && !word.contains(['{', ' ']));
        ids.extend(quoted.map(str::to_owned));
    }
    assert!(ids.len() > 60, "{ids:?}");
    for language in Messages::LANGUAGES {
        let messages = Messages::of(language);
        let silent: Vec<&String> = ids.iter().filter(|id| !messages.has(id)).collect();
        assert!(silent.is_empty(), "{language}: {silent:?}");
        for kind in NoteKind::ALL {
            for words in ["kind", "count"] {
                assert!(messages.has(&format!("import-{words}-{}", kind.as_str())), "{language}: {words}");
            }
        }
    }
}

#[test]
fn links_to_files_and_pages_keep_their_targets() {
    let site = Site::empty();
    site.write("hugo.toml", "defaultContentLanguage = \"fr\"\n[languages.fr]\n[languages.en]\n");
    site.write("static/doc/Rapport final (1).pdf", PDF);
    site.write(
        "content/a/index.fr.md",
        "---\ntitle: A\ndate: 2024-01-01\n---\n\
        [rapport](/doc/Rapport%20final%20(1).pdf), [plan](mon%20plan.pdf#page=2), [note](./note.pdf).\n\
        [B][b], [b \"B\"](../b.md \"le B\"), [![B](note.png)](/b/#x), <a href=\"/b/\">B</a>.\n\n[b]: /b/\n",
    );
    for name in ["mon plan.pdf", "note.pdf"] {
        site.write(&format!("content/a/{name}"), PDF);
    }
    site.write("content/a/note.png", png(40, 30));
    site.write("content/b.fr.md", "---\ntitle: B\nstart: 2024-01-01\ndate: 2024-01-01\n---\n## x\n");
    let portal = portal();
    // A name that the portal has already is left alone.
    fs::remove_dir_all(portal.root().join("content/news/a")).unwrap();
    import(&portal, "en", "hugo", site.root(), &["--into", "news"]);
    let text = fs::read_to_string(portal.root().join("content/news/a/fr.md")).unwrap();
    insta::assert_snapshot!("links", text);
    let checked = run(portal.root(), "en", &["check"]);
    assert_eq!(code(&checked), 0, "{}", answer(&checked));
}

#[test]
fn an_end_before_its_start_is_kept_under_extra() {
    let site = Site::empty();
    let dates = "date: 2024-01-01\npublishDate: 2024-02-01\nexpiryDate: 2024-01-15\n";
    site.write("content/c.fr.md", format!("---\ntitle: C\n{dates}---\n"));
    site.write("content/d.fr.md", format!("---\ntitle: D\n{}---\n", dates.replace("01-15", "03-15")));
    site.write("content/e.fr.md", "---\ntitle: E\nexpiryDate: 2024-01-15\n---\n");
    let portal = portal();
    let output = import(&portal, "en", "hugo", site.root(), &["--into", "news", "--format", "json"]);
    assert!(rules(&output, "content/c.fr.md").contains(&"impossible-period".to_owned()));
    let item = fs::read_to_string(portal.root().join("content/news/c/item.yaml")).unwrap();
    assert!(item.contains("extra:\n  expires_at: 2024-01-15\n"), "{item}");
    let item =
        |id: &str| fs::read_to_string(portal.root().join(format!("content/news/{id}/item.yaml"))).unwrap();
    // An end after its start is a field; one whose start is a placeholder waits with it.
    assert!(
        item("d").contains("\nexpires_at: 2024-03-15\n") && !item("d").contains("extra"),
        "{}",
        item("d")
    );
    assert!(item("e").contains("date: ongoing\n") && item("e").contains("  expires_at: 2024-01-15\n"));
}

#[test]
fn imported_items_have_only_the_reported_problems() {
    let portal = portal();
    let site = hugo();
    import(&portal, "en", "hugo", site.root(), &["--into", "news"]);
    let checked = run(portal.root(), "en", &["check", "--format", "json"]);
    let errors: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    let errors = errors["findings"].as_array().unwrap().iter().filter(|it| it["severity"] == "error");
    let reported: Vec<String> = errors.map(|it| format!("{} {}", it["rule"], it["file"])).collect();
    // The one link of the made-up site that leads nowhere and its template tags, which the report tells.
    let (tags, others): (Vec<_>, Vec<_>) = reported.into_iter().partition(|it| it.contains("S444"));
    assert_eq!(others, ["\"R103\" \"content/news/codes/en.md\""]);
    // The two tags of a pair are one problem.
    assert_eq!(tags.len(), 3, "{tags:?}");
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config {
        failure_persistence: None, ..crate::property_cases(60)
    })]

    #[test]
    fn any_text_is_imported_or_reported(
        text in "(---\n|\\+\\+\\+\n|\\{\"|\\}|title: |date: |a = |\\]\\(|\\[|\\{\\{<|>\\}\\}|\\{%|<b>|é|’|\n|\r\n|\u{feff}|[a-z]{1,3}|\"|#|:| |/\\.\\./|\\.md){0,40}",
        name in "[a-zé .\"'%_-]{1,12}",
        format in proptest::sample::select(vec!["hugo", "jekyll", "csv"]),
        into in proptest::sample::select(Collection::ALL.to_vec()),
    ) {
        let site = Site::empty();
        let path = if format == "csv" { "a.csv".to_owned() } else { format!("content/{name}.md") };
        site.write(&path, &text);
        let portal = portal();
        let from = if format == "csv" { site.root().join(&path) } else { site.root().to_owned() };
        let request = parvis::import::ImportRequest {
            format: match format {
                "hugo" => parvis::import::ImportFormat::Hugo,
                "jekyll" => parvis::import::ImportFormat::Jekyll,
                _ => parvis::import::ImportFormat::Csv,
            },
            source: from,
            root: portal.root().to_owned(),
            into,
            plan: (into == Collection::Commitments).then(|| ItemId::new("2021")),
            columns: Vec::new(),
            from_language: None,
        };
        if let Ok(imported) = parvis::import::plan(&request) {
            parvis::edit::create(portal.root(), &imported.files).unwrap();
            let again = parvis::import::plan(&request).unwrap();
            proptest::prop_assert!(again.files.is_empty(), "{:?}", again.files);
            // Whatever the text is, the item can be read: no field of it is wrong or missing.
            let diagnostics = parvis::pipeline::load_snapshot(&portal.request(true)).check(&mut parvis::cache::PortalCache::default(), &|_, _| {});
            let wrong = diagnostics.iter().filter(|it| it.code.id.starts_with("S1") || it.code.id.starts_with("S2"));
            let wrong: Vec<_> = wrong.collect();
            proptest::prop_assert!(wrong.is_empty(), "{wrong:?} {:?}", imported.files);
        }
    }
}
