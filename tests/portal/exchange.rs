//! Every word of a portal goes to translators and comes back, in both directions.

use std::{collections::BTreeMap, fs};

use crate::{
    site::{Site, files, fixture, run},
    translations::{handed_back, louder, units},
};

/// Every item of a portal, whose source in that direction is `from`.
fn items(site: &Site, from: &str) -> Vec<String> {
    let output = run(site.root(), "fr", &["translations", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let all = json["translations"].as_array().unwrap().iter().filter(|it| it["of"] == from);
    all.map(|it| it["item"].as_str().unwrap().to_owned()).collect()
}

fn exported(site: &Site, from: &str, items: &[String]) -> String {
    let mut arguments = vec!["translations", "--quiet", "export", "--from", from];
    arguments.extend(items.iter().map(String::as_str));
    let output = run(site.root(), "fr", &arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What is said of the document as it is taken back.
fn imported(site: &Site, document: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rendu.xlf");
    fs::write(&path, document).unwrap();
    let output = run(site.root(), "fr", &["translations", "import", path.to_str().unwrap()]);
    String::from_utf8(output.stderr).unwrap()
}

/// The portal that uses every field, with an official language of each item.
fn portal(from: &str) -> Site {
    let site = Site::like("complete");
    if from != "fr" {
        for (path, _) in files(site.root()) {
            let path = path.to_str().unwrap();
            if path.ends_with("item.yaml") && !path.contains("par-choix") && !path.contains("/phare/") {
                site.append(path, &format!("official_language: {from}\n"));
            }
            if path.ends_with(".md") {
                let text = fs::read_to_string(site.root().join(path)).unwrap();
                site.write(path, text.replace("translation: {kind: courtesy, of: fr}\n", ""));
            }
        }
    }
    site
}

#[test]
fn what_is_not_translated_changes_nothing() {
    for from in ["fr", "en"] {
        let site = portal(from);
        let before = files(site.root());
        let items = items(&site, from);
        assert!(items.len() > 40, "{items:?}");
        let document = exported(&site, from, &items);
        let said = imported(&site, &document);
        let after = files(site.root());
        for ((path, before), (_, after)) in before.iter().zip(&after) {
            assert_eq!(
                String::from_utf8_lossy(before),
                String::from_utf8_lossy(after),
                "{}: {said}",
                path.display()
            );
        }
        assert!(before == after, "{said}");
    }
}

#[test]
fn every_word_goes_and_comes_back() {
    for (from, kept) in [("fr", "en"), ("en", "fr")] {
        let site = portal(from);
        let before = files(site.root());
        let items = items(&site, from);
        let document = exported(&site, from, &items);
        let sent = units(&document);
        for path in
            ["milestones:C01.2:title", "reports:2026-06:progress", "figures:1:label", "addresses:1:street:2"]
        {
            assert!(sent.iter().any(|(id, _)| id.ends_with(&format!(" {path}"))), "{path}");
        }
        let said = imported(&site, &handed_back(&document, louder));
        assert!(!said.contains("erreur"), "{said}");
        let again = exported(&site, from, &items);
        let wanted: BTreeMap<_, Vec<_>> = sent
            .into_iter()
            .map(|(id, segments)| (id, segments.into_iter().map(|(source, _)| (louder(&source), source))))
            .map(|(id, segments)| (id, segments.map(|(target, source)| (source, Some(target))).collect()))
            .collect();
        let got: BTreeMap<_, _> = units(&again).into_iter().collect();
        for (id, wanted) in &wanted {
            assert_eq!(got.get(id), Some(wanted), "{id}");
        }
        assert_eq!(got.len(), wanted.len());
        // A second time, nothing is new.
        let settled = files(site.root());
        imported(&site, &again);
        assert!(files(site.root()) == settled, "a second import changed something");
        let texts = |files: &[(std::path::PathBuf, Vec<u8>)], language: &str| {
            let name = format!("{language}.md");
            files.iter().filter(|(path, _)| path.ends_with(&name)).cloned().collect::<Vec<_>>()
        };
        assert!(texts(&before, from) == texts(&settled, from), "a source changed");
        assert_ne!(texts(&before, kept), texts(&settled, kept));
    }
}
