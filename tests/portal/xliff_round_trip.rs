//! Every word of a portal goes to translators and comes back, in both directions.

use std::{collections::BTreeMap, fs};

use crate::portal::{
    site::{Site, files, run},
    xliff_editing::{handed_back, louder, units},
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
fn imported(site: &Site, language: &str, document: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rendu.xlf");
    fs::write(&path, document).unwrap();
    let output = run(site.root(), language, &["translations", "import", path.to_str().unwrap()]);
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
fn untranslated_units_change_no_files() {
    for from in ["fr", "en"] {
        let site = portal(from);
        let before = files(site.root());
        let items = items(&site, from);
        assert!(items.len() > 40, "{items:?}");
        let document = exported(&site, from, &items);
        let said = imported(&site, "fr", &document);
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
fn exported_words_are_imported_unchanged() {
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
        let said = imported(&site, "fr", &handed_back(&document, louder));
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
        imported(&site, "fr", &again);
        assert!(files(site.root()) == settled, "a second import changed something");
        let texts = |files: &[(std::path::PathBuf, Vec<u8>)], language: &str| {
            let name = format!("{language}.md");
            files.iter().filter(|(path, _)| path.ends_with(&name)).cloned().collect::<Vec<_>>()
        };
        assert!(texts(&before, from) == texts(&settled, from), "a source changed");
        assert_ne!(texts(&before, kept), texts(&settled, kept));
    }
}

/// A commitment with a field of each form in French alone.
fn commitment() -> Site {
    let site = Site::like("complete");
    let folder = "content/action-plans/2024-2027/commitments/06-champs";
    site.write(
        format!("{folder}/item.yaml").as_str(),
        "# À garder.\ntitle: {fr: Champs, en: Fields}\ncode: C06\nleads: [secretariat]\n\
         objective:   # pourquoi\n  fr: |\n    Un premier paragraphe.\n\n    ```\n    code: un\n    ```\n\n    \
         - un [lien](org:pgo)\n    - deux\n\nmilestones:\n  - code: C06.1\n    title:\n      fr: Mesurer   # note\n    \
         due: {date: 2027, words: {fr: un jour}}\n  - {code: C06.2, title: {fr: \"Publier, puis vérifier\"}, due: 2027}\n",
    );
    site.write(
        format!("{folder}/fr.md").as_str(),
        "---\nproblem: |\n  Nul ne sait.\n\n  Ni ne cherche.\n---\nUn texte.\n",
    );
    site
}

const COMMITMENT: &str = "commitment:2024-2027/06-champs";

fn read(site: &Site, file: &str) -> String {
    let path = format!("content/action-plans/2024-2027/commitments/06-champs/{file}");
    fs::read_to_string(site.root().join(path)).unwrap()
}

/// How the commitment stands in English: the state, the number of words, the fields.
fn standing(site: &Site) -> (String, u64, String) {
    let output = run(site.root(), "fr", &["translations", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let all = json["translations"].as_array().unwrap();
    let own = all.iter().find(|it| it["item"] == COMMITMENT).unwrap();
    let fields = own["fields"].as_array().unwrap().iter().map(|field| field.as_str().unwrap());
    (
        own["state"].as_str().unwrap().to_owned(),
        own["words"].as_u64().unwrap(),
        fields.collect::<Vec<_>>().join(" "),
    )
}

#[test]
fn a_field_is_written_next_to_its_source() {
    let site = commitment();
    let (state, words, _) = standing(&site);
    assert_eq!((state.as_str(), words), ("missing", 21));
    let document = exported(&site, "fr", &[COMMITMENT.to_owned()]);
    insta::assert_snapshot!("document", document);
    // A field of a text that is not there waits for the text.
    let no_text = words_of_text_left_out(&document);
    for language in ["fr", "en"] {
        insta::assert_snapshot!(format!("no_text.{language}"), imported(&commitment(), language, &no_text));
    }
    let said = imported(&site, "fr", &handed_back(&document, louder));
    assert!(!said.contains("erreur"), "{said}");
    insta::assert_snapshot!("item", read(&site, "item.yaml"));
    insta::assert_snapshot!("text", read(&site, "en.md"));
    assert_eq!(standing(&site), ("complete".to_owned(), 0, String::new()));
    // A field alone that lacks.
    let facts = read(&site, "item.yaml").replace(", en: unè jourè", "").replace("      en: Mesurerè\n", "");
    site.write("content/action-plans/2024-2027/commitments/06-champs/item.yaml", facts);
    let lacking = "milestones/C06.1/title milestones/C06.1/due/words";
    assert_eq!(standing(&site), ("missing".to_owned(), 3, lacking.to_owned()));
    for language in ["fr", "en"] {
        let output = run(site.root(), language, &["translations"]);
        let text = String::from_utf8(output.stdout).unwrap();
        let own = text.split("\n\n").find(|part| part.starts_with(COMMITMENT)).unwrap();
        insta::assert_snapshot!(format!("lacking.{language}"), own);
    }
}

/// The document with every field translated and nothing of the text.
fn words_of_text_left_out(document: &str) -> String {
    let back = handed_back(document, louder);
    let mut units = back.split("<unit ");
    let mut out = units.next().unwrap().to_owned();
    for unit in units {
        let of_text = ["id=\"title\"", "id=\"b1\""].iter().any(|id| unit.starts_with(id));
        let cut = |unit: &str| {
            let (before, rest) = unit.split_once("<target>")?;
            Some(format!("{before}{}", rest.split_once("</target>")?.1))
        };
        out.push_str("<unit ");
        out.push_str(&if of_text { cut(unit).unwrap() } else { unit.to_owned() });
    }
    out
}

#[test]
fn moved_or_changed_units_are_reported_and_not_imported() {
    for language in ["fr", "en"] {
        let site = commitment();
        let document = handed_back(&exported(&site, "fr", &[COMMITMENT.to_owned()]), louder);
        let facts = read(&site, "item.yaml").replace("Mesurer", "Mesurer mieux").replace("C06.2", "C06.3");
        site.write("content/action-plans/2024-2027/commitments/06-champs/item.yaml", &facts);
        insta::assert_snapshot!(format!("meanwhile.{language}"), imported(&site, language, &document));
        let after = read(&site, "item.yaml");
        assert!(after.contains("fr: Mesurer mieux   # note\n    due"), "{after}");
        assert!(after.contains("title: {fr: \"Publier, puis vérifier\"}"), "{after}");
        assert!(after.contains("words: {fr: un jour, en: unè jourè}"), "{after}");
        assert!(read(&site, "en.md").contains("Unè texteè."));
    }
}

#[test]
fn a_document_has_one_source_language() {
    let site = Site::like("complete");
    site.write("content/news/anglaise/item.yaml", "date: 2026-11-20\nofficial_language: en\n");
    site.write("content/news/anglaise/en.md", "---\ntitle: Written in English\n---\nA text.\n");
    let mut said = String::new();
    for arguments in [
        &["org:phare", "org:pgo"][..],
        &["org:phare", "org:pgo", "--to", "en"],
        &["org:phare", "org:pgo", "--from", "en"],
        &["org:phare"],
        &["news:par-choix", "org:pgo"],
        &[],
        &["--from", "en"],
        &["--to", "fr"],
        &["--from", "fr", "--to", "fr"],
    ] {
        for language in ["fr", "en"] {
            let output = run(site.root(), language, &[&["translations", "export"], arguments].concat());
            let document = String::from_utf8(output.stdout).unwrap();
            let languages =
                document.split_once(" srcLang").map_or("", |(_, rest)| rest.split_once('>').unwrap().0);
            let text = String::from_utf8(output.stderr).unwrap();
            said.push_str(&format!("{} ({language})\n{languages}\n{text}\n", arguments.join(" ")));
        }
    }
    insta::assert_snapshot!("languages", said);
    let document = exported(&site, "en", &["news:anglaise".to_owned()]);
    let said = imported(&site, "fr", &handed_back(&document, louder));
    assert!(!said.contains("erreur"), "{said}");
    let french = fs::read_to_string(site.root().join("content/news/anglaise/fr.md")).unwrap();
    assert!(
        french.starts_with("---\ntitle: Writtenè inè Englishè\ntranslation: {kind: courtesy, of: en, "),
        "{french}"
    );
}
