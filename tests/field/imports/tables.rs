//! Tables, as spreadsheets and people make them.

use std::process::Output;

use encoding_rs::{MACINTOSH, WINDOWS_1252};

use crate::{
    field::starter,
    portal::site::{Site, files, run},
};

/// A table imported into the commitments of a plan.
struct Imported {
    report: serde_json::Value,
    files: Vec<(String, String)>,
    said: String,
}

/// The starter, with a plan and an organization that tables name.
fn portal() -> Site {
    let site = starter();
    site.write("content/action-plans/p/item.yaml", "title: {fr: Plan, en: Plan}\n");
    site.write(
        "content/organizations/min/item.yaml",
        "kind: ministry\ntitle: {fr: Ministère des Phares, en: Department of Lighthouses}\n",
    );
    site
}

fn run_import(site: &Site, table: impl AsRef<[u8]>, language: &str, options: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.csv");
    std::fs::write(&path, table).unwrap();
    let into = ["import", "csv", path.to_str().unwrap(), "--into", "commitments", "--plan", "p"];
    run(site.root(), language, &[&into[..], options].concat())
}

fn import(table: impl AsRef<[u8]>, language: &str, options: &[&str]) -> Imported {
    let site = portal();
    let output = run_import(&site, table, language, &[options, &["--format", "json"]].concat());
    let said = String::from_utf8(output.stderr).unwrap();
    let report = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let folder = site.root().join("content/action-plans/p/commitments");
    let made = if folder.exists() { files(&folder) } else { Vec::new() };
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let files = made.into_iter().map(|(path, bytes)| (path.display().to_string(), text(bytes)));
    Imported { report, files: files.collect(), said }
}

impl Imported {
    /// The file at the end of that path; empty if there is none.
    fn file(&self, path: &str) -> &str {
        self.files.iter().find(|(own, _)| own.ends_with(path)).map_or("", |(_, text)| text)
    }

    /// The items, by their ids.
    fn items(&self) -> Vec<&str> {
        let mut items: Vec<&str> = self.files.iter().filter_map(|(path, _)| path.split('/').next()).collect();
        items.dedup();
        items
    }

    /// The places and the messages of the notes with that id.
    fn notes(&self, rule: &str) -> Vec<String> {
        let entries = self.report["entries"].as_array().into_iter().flatten();
        let own = entries.filter(|entry| entry["rule"] == rule);
        own.map(|entry| {
            let message = entry["message"].as_str().unwrap().replace('\u{a0}', " ");
            format!("{}:{} {message}", entry["line"], entry["column"])
        })
        .collect()
    }
}

const FRENCH: &str = "Code;Titre;Organisme responsable;Description\r\n\
                      C02;Ouvrir les données;Ministère des Phares;Le gouvernement publiera ses données dans un format ouvert.\r\n";

#[test]
fn a_table_in_french_gives_french_texts() {
    let imported = import(FRENCH, "fr", &[]);
    assert_eq!(imported.items(), ["c02-ouvrir-les-donnees"]);
    assert!(
        imported.file("fr.md").ends_with("Le gouvernement publiera ses données dans un format ouvert.\n")
    );
    assert_eq!(imported.file("en.md"), "");
    assert!(imported.file("item.yaml").contains("leads:\n  - min\n"), "{}", imported.file("item.yaml"));
}

#[test]
fn an_untagged_column_is_in_the_language_of_its_cells() {
    let english = "The government will publish its data in an open format that anyone can use.";
    for heading in ["Description", "Texte", "Text", "body", "Description complète"] {
        let imported = import(format!("Code;Titre;{heading}\nC02;Ouvrir;{english}\n"), "fr", &[]);
        assert!(imported.file("en.md").ends_with(&format!("{english}\n")), "{heading} {:?}", imported.files);
    }
    // Without a sentence, a shared heading is in the language of the table's other headings.
    let imported = import("Code;Titre;Description\nC02;Ouvrir;Données\n", "fr", &[]);
    assert!(imported.file("fr.md").ends_with("Données\n"), "{:?}", imported.files);
    // The language that is given wins.
    let imported = import("Code;Titre;Description\nC02;Ouvrir;Données\n", "fr", &["--from-lang", "en"]);
    assert!(imported.file("en.md").ends_with("Données\n"), "{:?}", imported.files);
}

#[test]
fn the_languages_of_headings_are_read_as_people_write_them() {
    for [french, english] in [
        ["Title (French)", "Title (English)"],
        ["Titre (français)", "Titre (anglais)"],
        ["Titre FR", "Titre EN"],
        ["Titre", "Title"],
        ["Titre en français", "Titre en anglais"],
        ["[FR] Titre", "[EN] Title"],
        ["Titre – version française", "Titre – version anglaise"],
        ["title_fr", "title_en"],
        ["Intitulé", "Name"],
        ["Titre fr-CA", "Titre en-CA"],
    ] {
        let imported = import(format!("Code;{french};{english}\nC02;Ouvrir;Open\n"), "fr", &[]);
        let facts = imported.file("item.yaml");
        assert!(facts.contains("title:\n  fr: Ouvrir\n  en: Open\n"), "{french} {facts}");
    }
}

#[test]
fn a_column_in_another_language_than_its_heading_is_reported() {
    let table = "Code;Titre;Description (English)\nC02;Ouvrir;Le gouvernement publiera ses données dans un format ouvert.\n";
    assert_eq!(
        import(table, "fr", &[]).notes("import-column-language"),
        ["1:12 La colonne « Description (English) » est importée en anglais, mais ses cellules semblent en \
             français. Vérifier la colonne ou choisir le champ avec `--map`."]
    );
    assert_eq!(
        import(table, "en", &[]).notes("import-column-language"),
        [
            "1:12 The column “Description (English)” is imported as English, but its cells seem to be in French. \
             Check the column, or choose the field with `--map`."
        ]
    );
}

#[test]
fn the_headings_of_the_partnership_are_recognized() {
    let headings = "Commitment Unique Identifier,Commitment Title,Lead Institution(s),Supporting Institution(s),\
                    Start Date,End Date,Completion,Did It Open Government?,Potential for Results";
    let row =
        "CARIV0001,Open contracts,Department of Lighthouses,,2024-01-01,2025-12-31,Substantial,Major,Modest";
    let imported = import(format!("{headings}\n{row}\n"), "en", &[]);
    let facts = imported.file("item.yaml");
    for part in [
        "ogp_id: CARIV0001\n",
        "leads:\n  - min\n",
        "start: 2024-01-01\n",
        "end: 2025-12-31\n",
        "  ratings:\n    completion: Substantial\n    did_it_open_government: Major\n    potential_for_results: Modest\n",
    ] {
        assert!(facts.contains(part), "{part} {facts}");
    }
}

#[test]
fn dates_have_the_headings_that_people_write() {
    for [start, end] in
        [["Début", "Fin"], ["Start", "End"], ["Date de début", "Date d’échéance"], ["Début", "Échéance"]]
    {
        let imported = import(format!("Code;Titre;{start};{end}\nC1;Un;2024-01-01;2025-12-31\n"), "fr", &[]);
        let facts = imported.file("item.yaml");
        assert!(facts.contains("start: 2024-01-01\n") && facts.contains("end: 2025-12-31\n"), "{facts}");
    }
}

#[test]
fn the_first_line_of_excel_is_no_heading() {
    for line in ["sep=;\r\n", "\u{feff}sep=;\r\n", "SEP=;\n", "\"sep=;\"\n"] {
        let imported = import(format!("{line}{FRENCH}"), "fr", &[]);
        assert_eq!(imported.items(), ["c02-ouvrir-les-donnees"], "{line:?}");
    }
    let imported = import("sep=,\nCode,Titre;Sous-titre\nC1,Un; deux\n", "fr", &[]);
    assert_eq!(imported.items().len(), 1);
}

#[test]
fn each_encoding_of_spreadsheets_is_read_and_reported() {
    let utf16 =
        |text: &str| format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for (bytes, encoding) in [
        (WINDOWS_1252.encode(FRENCH).0.into_owned(), "Windows-1252"),
        (MACINTOSH.encode(FRENCH).0.into_owned(), "Mac OS Roman"),
        (utf16(FRENCH), "UTF-16"),
    ] {
        let imported = import(&bytes, "fr", &[]);
        assert!(imported.file("fr.md").contains("données"), "{encoding} {:?}", imported.said);
        let said = format!("Il a été lu en {encoding}");
        assert!(
            imported.notes("import-decoded")[0].contains(&said),
            "{:?}",
            imported.notes("import-decoded")
        );
    }
    assert_eq!(import(FRENCH, "fr", &[]).notes("import-decoded"), [""; 0]);
    for bytes in [b"Code;Titre\nC1;Donn\x82es l'\x8cle \x8a\n".as_slice(), b"Code\0;Titre\n"] {
        let said = import(bytes, "en", &[]).said;
        assert!(said.contains("is not a table as text, or its encoding is unknown"), "{said}");
    }
    let said = import(b"PK\x03\x04\x14\0\x06\0", "fr", &[]).said;
    assert!(said.contains("est un classeur de tableur, pas un tableau CSV"), "{said}");
}

#[test]
fn errors_of_formulas_are_not_imported() {
    let table = "Code;Titre;Budget;Organisme responsable;Début\n\
                 C1;Un;#REF!;#N/A;2024-01-01\nC2;Deux;#VALEUR!;Ministère des Phares;#NOM?\nC3;#N/A;####;;\n";
    let imported = import(table, "fr", &[]);
    assert_eq!(
        imported.notes("import-cell-error"),
        [
            "2:7 La cellule de la colonne « Budget » contient une erreur du tableur, #REF!. Elle n’a pas été importée. Corriger la formule dans le tableur.",
            "2:13 La cellule de la colonne « Organisme responsable » contient une erreur du tableur, #N/A. Elle n’a pas été importée. Corriger la formule dans le tableur.",
            "3:9 La cellule de la colonne « Budget » contient une erreur du tableur, #VALEUR!. Elle n’a pas été importée. Corriger la formule dans le tableur.",
            "3:39 La cellule de la colonne « Début » contient une erreur du tableur, #NOM?. Elle n’a pas été importée. Corriger la formule dans le tableur.",
            "4:4 La cellule de la colonne « Titre » contient une erreur du tableur, #N/A. Elle n’a pas été importée. Corriger la formule dans le tableur.",
            "4:9 La cellule de la colonne « Budget » contient une erreur du tableur, ####. Elle n’a pas été importée. Corriger la formule dans le tableur.",
        ]
    );
    assert!(imported.files.iter().all(|(_, text)| !text.contains('#')), "{:?}", imported.files);
    let english = import(table, "en", &[]).notes("import-cell-error").remove(0);
    assert!(english.ends_with(
        "error of the spreadsheet, #REF!. It was not imported. Correct the formula in the spreadsheet."
    ));
}

#[test]
fn rows_that_are_no_items_are_reported() {
    let table = "Plan d’action 2024-2026;;;\n;;;\nCode;Titre;Budget;\nC1;Un;10;\n;;;\nCode;Titre;Budget;\nC2;Deux;20;\n\
                 Total;;30;\n;\u{a0};;\nSource : Secrétariat, novembre 2026;;;\n";
    let imported = import(table, "fr", &[]);
    assert_eq!(imported.items(), ["c1-un", "c2-deux"]);
    assert_eq!(
        imported.notes("import-row-above"),
        [
            "1:1 Cette ligne est au-dessus des titres de colonnes. Elle n’a pas été importée : Plan d’action 2024-2026"
        ]
    );
    assert_eq!(
        imported.notes("import-row-of-headings"),
        ["6:1 Cette ligne répète les titres de colonnes : Code Titre Budget"]
    );
    assert_eq!(
        imported.notes("import-row-of-sums"),
        ["8:1 Cette ligne est une somme, pas un élément : Total 30"]
    );
    assert_eq!(
        imported.notes("import-row-without-item"),
        [
            "10:1 Cette ligne n’a ni code ni titre. Elle n’a pas été importée : Source : Secrétariat, novembre 2026"
        ]
    );
}

#[test]
fn merged_headings_are_joined_with_their_languages() {
    for table in [
        "Code;Titre;;Description;\n;Français;English;Français;English\nC1;Un;One;Texte;Text\n",
        ";FR;;EN;\nCode;Titre;Description;Titre;Description\nC1;Un;Texte;One;Text\n",
        "Plan\nCode;Titre;;Description;\n;fr;en;fr;en\nC1;Un;One;Texte;Text\n",
    ] {
        let imported = import(table, "fr", &[]);
        assert_eq!(imported.items(), ["c1-un"], "{table}");
        assert_eq!(imported.file("fr.md"), "---\ntitle: Un\n---\nTexte\n");
        assert_eq!(imported.file("en.md"), "---\ntitle: One\n---\nText\n");
    }
}

#[test]
fn headings_that_are_there_twice_are_reported_once() {
    let imported = import("Code;Titre;Note;Note;;\nC1;Un;a;b;;\nC2;Deux;c;d;;\n", "fr", &[]);
    assert_eq!(
        imported.notes("import-heading-twice"),
        ["1:17 Deux colonnes ont le titre « Note ». Donner à chacune un titre différent."]
    );
    let facts = imported.file("c1-un/item.yaml");
    assert!(facts.contains("Note: a") && facts.contains("Note_2: b"), "{facts}");
    assert_eq!(imported.notes("import-cell-without-heading"), [""; 0]);
    let imported = import("Code;Titre;;\nC1;Un;;perdu\n", "fr", &[]);
    assert_eq!(
        imported.notes("import-cell-without-heading"),
        ["2:8 Cette cellule n’a pas de titre de colonne : perdu"]
    );
}

#[test]
fn a_quotation_mark_that_is_not_closed_is_reported_at_its_line() {
    let table = "Code;Titre\nC1;\"Un\nC2;Deux\n";
    assert!(
        import(table, "fr", &[])
            .said
            .replace('\u{a0}', " ")
            .contains("t.csv, ligne 2 : une cellule commence par un guillemet droit")
    );
    assert!(
        import(table, "en", &[]).said.contains("t.csv, line 2: a cell begins with a straight quotation mark")
    );
    assert_eq!(import("Code;Titre\nC1;Un \"vrai\" titre\nC2;Écran de 24\"\n", "fr", &[]).items().len(), 2);
}

#[test]
fn dates_are_read_as_people_and_spreadsheets_write_them() {
    for [start, end] in [
        ["25/11/2026", "30/12/2027"],
        ["25 novembre 2026", "30 décembre 2027"],
        ["25-11-2026", "Dec. 30, 2027"],
        ["46351", "46751"],
        ["2026/11/25", "20271230"],
    ] {
        let imported = import(format!("Code;Titre;Début;Fin\nC1;Un;{start};\"{end}\"\n"), "fr", &[]);
        let facts = imported.file("item.yaml");
        assert!(
            facts.contains("start: 2026-11-25\n") && facts.contains("end: 2027-12-30\n"),
            "{start} {facts}"
        );
    }
    // The order of the day and the month is not known.
    let imported = import("Code;Titre;Début\nC1;Un;04/05/2026\n", "fr", &[]);
    assert_eq!(imported.notes("import-does-not-fit").len(), 1, "{:?}", imported.report);
}
