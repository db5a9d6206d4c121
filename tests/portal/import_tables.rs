//! Importing a table: what its columns, its headings and its rows become.

use std::{fs, process::Output};

use crate::portal::{
    import::{answer, import, portal, rules},
    site::{Site, files, run},
};

/// A table, imported into the commitments of the plan: the report and each file that was made.
fn table(text: &str, language: &str) -> (Output, Vec<(String, String)>) {
    let site = Site::empty();
    site.write("tableau.csv", text);
    let portal = portal();
    let options = ["--into", "commitments", "--plan", "2021", "--format", "json"];
    let output = import(&portal, language, "csv", &site.root().join("tableau.csv"), &options);
    let made = files(&portal.root().join("content/action-plans/2021/commitments")).into_iter();
    let made = made.map(|(path, text)| (path.display().to_string(), String::from_utf8(text).unwrap()));
    (output, made.collect())
}

#[test]
fn headings_in_two_languages_give_each_its_own() {
    for (headings, french, english) in [
        ("Unique ID,Title,Titre,Description", "Ouvrir", "Open"),
        ("Unique ID,Titre,Title,Description", "Open", "Ouvrir"),
        ("Unique ID,title,Titre,Description", "Ouvrir", "Open"),
    ] {
        let (output, made) = table(&format!("{headings}\nQC1,Open,Ouvrir,Text.\n"), "fr");
        let facts = &made.iter().find(|(path, _)| path.ends_with("item.yaml")).unwrap().1;
        let text = &made.iter().find(|(path, _)| path.ends_with("en.md")).unwrap().1;
        assert!(facts.contains(&format!("title:\n  fr: {french}\n")), "{headings} {facts}");
        assert!(
            text.contains(&format!("title: {english}\n")) && text.ends_with("Text.\n"),
            "{headings} {text}"
        );
        let twice = rules(&output, "tableau.csv").iter().any(|rule| rule == "import-second-column");
        assert!(!twice, "{}", answer(&output));
    }
}

#[test]
fn columns_without_a_field_are_on_one_line() {
    for (language, list) in [
        (
            "fr",
            "Ces colonnes n’ont pas de champ équivalent et sont gardées sous `extra`\u{a0}: `Budget`, `Note`.",
        ),
        ("en", "These columns have no equivalent field and are kept under `extra`: `Budget`, `Note`."),
    ] {
        let (output, _) = table("Unique ID,Titre,Budget,Note\nQC1,Un,1,a\n", language);
        let own = rules(&output, "tableau.csv").into_iter().filter(|rule| rule == "import-columns-in-extra");
        assert_eq!(own.count(), 1, "{}", answer(&output));
        assert!(answer(&output).contains(list), "{}", answer(&output));
    }
}

#[test]
fn a_code_in_two_rows_is_reported() {
    for (language, reported) in [
        ("fr", "L’élément `qc1-un`, plus haut dans le tableau, a déjà le code QC1."),
        ("en", "`qc1-un`, above in the table, already uses the code QC1."),
    ] {
        let (output, made) = table("Unique ID,Titre\nQC1,Un\nQC1,Deux\nQC2,Trois\n", language);
        assert_eq!(made.iter().filter(|(path, _)| path.ends_with("item.yaml")).count(), 3);
        let own = rules(&output, "tableau.csv").into_iter().filter(|rule| rule == "import-code-repeated");
        assert_eq!(own.count(), 1, "{}", answer(&output));
        assert!(answer(&output).contains(reported), "{}", answer(&output));
    }
}

#[test]
fn values_under_extra_are_merged_with_those_of_the_author() {
    let site = Site::empty();
    let french = "title: [a, b]\ndate: 2024-01-01\nextra: {a: 1, couleur: bleu}\ncouleur: vert\n";
    site.write("content/x.fr.md", format!("---\n{french}---\nTexte.\n"));
    site.write("content/x.en.md", "---\ntitle: X\ndate: 2024-01-01\ncouleur: green\n---\nText.\n");
    let portal = portal();
    import(&portal, "fr", "hugo", site.root(), &["--into", "news"]);
    let item = fs::read_to_string(portal.root().join("content/news/x/item.yaml")).unwrap();
    assert_eq!(item.matches("extra:").count(), 1, "{item}");
    for kept in ["a: 1", "couleur: bleu", "vert", "green"] {
        assert!(item.contains(kept), "{kept}: {item}");
    }
    let checked = run(portal.root(), "fr", &["check", "--drafts", "--format", "json"]);
    let found = crate::portal::site::codes(&checked);
    assert!(!found.iter().any(|code| code.starts_with("S1") || code.starts_with("S2")), "{found:?}");
}

#[test]
fn the_date_modified_of_a_canadian_page_is_when_it_was_updated() {
    let site = Site::empty();
    site.write("x-fr.md", "---\ntitle: X\ndateModified: 2024-03-02\nlang: fr\n---\nTexte.\n");
    let portal = portal();
    import(&portal, "fr", "jekyll", site.root(), &["--into", "pages"]);
    let made = files(&portal.root().join("content/pages"));
    let all: String = made.iter().map(|(_, text)| String::from_utf8_lossy(text).into_owned()).collect();
    assert!(all.contains("updated: 2024-03-02") && !all.contains("extra"), "{all}");
}

#[test]
fn an_organization_is_recognized_by_the_title_of_its_text() {
    let site = Site::empty();
    site.write("tableau.csv", "Titre,Organisme responsable\nUn,Régie des phares\n");
    let portal = portal();
    portal.write("content/organizations/rp/item.yaml", "kind: agency\n");
    portal.write("content/organizations/rp/fr.md", "---\r\ntitle: Régie des phares\r\n...\r\n\r\n---\r\n");
    let options = ["--into", "commitments", "--plan", "2021"];
    import(&portal, "fr", "csv", &site.root().join("tableau.csv"), &options);
    let item = portal.root().join("content/action-plans/2021/commitments/un/item.yaml");
    assert!(fs::read_to_string(&item).unwrap().contains("- rp\n"), "{}", fs::read_to_string(&item).unwrap());
}
