//! Translators' documents, as their tools return them.

use std::fs;

use crate::{
    field::starter,
    portal::{
        site::{Site, run},
        xliff_editing::handed_back,
    },
};

const FRENCH: &str = "---\ntitle: Le forum\n---\nVoir [le plan](https://example.org/plan) et **la suite**.\n\n\
                      | Année | Total |\n| --- | --- |\n| 2026 | Douze |\n\nUn paragraphe\nsur deux lignes.\n";

/// The starter with a news item that is not translated.
fn site() -> Site {
    let site = starter();
    site.write("content/news/x/item.yaml", "date: 2026-11-20\n");
    site.write("content/news/x/fr.md", FRENCH);
    site
}

fn exported(site: &Site) -> String {
    let output = run(site.root(), "fr", &["translations", "--quiet", "export", "news:x", "--to", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A translation of each source: its words in another order would do as well.
fn translate(source: &str) -> String {
    let words = [
        ("Le forum", "The forum"),
        ("Voir ", "See "),
        ("le plan", "the plan"),
        (" et ", " and "),
        ("la suite", "the rest"),
        ("Année", "Year"),
        ("Douze", "Twelve"),
        ("Un paragraphe", "A paragraph"),
        ("sur deux lignes", "on two lines"),
    ];
    words.iter().fold(source.to_owned(), |text, (french, english)| text.replace(french, english))
}

fn translated(site: &Site) -> String {
    handed_back(&exported(site), translate)
}

/// What is said in a language when a document is imported.
fn import(site: &Site, language: &str, document: impl AsRef<[u8]>) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("retour.xlf");
    fs::write(&path, document).unwrap();
    let output = run(site.root(), language, &["translations", "import", path.to_str().unwrap()]);
    String::from_utf8(output.stderr).unwrap()
}

/// The English text, without its front matter; empty if it does not exist.
fn english(site: &Site) -> String {
    let text = fs::read_to_string(site.root().join("content/news/x/en.md")).unwrap_or_default();
    text.split("---\n").nth(2).unwrap_or_default().to_owned()
}

/// The translation that each well-formed document must give.
const ENGLISH: &str = "See [the plan](https://example.org/plan) and **the rest**.\n\n\
                       | Year | Total |\n| --- | --- |\n| 2026 | Twelve |\n\nA paragraph\non two lines.\n";

/// Checks that a document changed by a tool gives the same translation.
#[track_caller]
fn reads(change: impl Fn(&str) -> Vec<u8>) {
    let site = site();
    let said = import(&site, "fr", change(&translated(&site)));
    assert_eq!(english(&site), ENGLISH, "{said}");
    assert!(said.contains("1 fichier écrit"), "{said}");
}

/// Checks that a document is refused with these words, and that nothing is written.
#[track_caller]
fn refuses(change: impl Fn(&str) -> String, french: &str, words: &str) {
    for (language, wanted) in [("fr", french), ("en", words)] {
        let site = site();
        let said = import(&site, language, change(&translated(&site)));
        assert!(said.replace('\u{a0}', " ").contains(wanted), "{said}");
        assert_eq!(english(&site), "", "{said}");
    }
}

fn prefixed(document: &str) -> String {
    let own = |text: &str| text.replace("xmlns=", "xmlns:ns0=");
    let mut out = String::new();
    for (at, part) in document.split('<').enumerate() {
        match part.chars().next() {
            _ if at == 0 => out.push_str(part),
            Some('/') => out.push_str(&format!("</ns0:{}", &part[1..])),
            Some('?' | '!') => out.push_str(&format!("<{part}")),
            _ => out.push_str(&format!("<ns0:{part}")),
        }
    }
    own(&out)
}

#[test]
fn a_document_with_a_prefix_is_imported() {
    reads(|document| prefixed(document).into_bytes());
    reads(|document| prefixed(document).replace("ns0", "xlf").into_bytes());
}

#[test]
fn each_namespace_of_xliff_2_is_accepted() {
    for (version, namespace) in [("2.1", "2.0"), ("2.2", "2.2"), ("2.2", "2.0")] {
        reads(|document| {
            let document = document.replace("version=\"2.0\"", &format!("version=\"{version}\""));
            document.replace("document:2.0", &format!("document:{namespace}")).into_bytes()
        });
    }
    let without = " xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"";
    reads(|document| document.replace(without, "").into_bytes());
    reads(|document| document.replace("<unit ", &format!("<unit{without} ")).into_bytes());
    let old = "xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"";
    refuses(
        |document| document.replace(&format!("{} version=\"2.0\"", without.trim()), old),
        "n’est pas un document XLIFF 2",
        "not an XLIFF 2 document",
    );
}

#[test]
fn elements_and_attributes_of_tools_are_ignored() {
    let metadata = "<mda:metadata xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\"><mda:metaGroup>\
                    <mda:meta type=\"a\">Le forum</mda:meta></mda:metaGroup></mda:metadata>";
    let matches = "<mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"><mtc:match ref=\"#1\">\
                   <source>Autre</source><target>Other</target></mtc:match></mtc:matches>";
    for extra in [metadata, matches, "<x:state xmlns:x=\"urn:x\"/>", "<?tool done?>", "<!-- note -->"] {
        reads(|document| document.replace("<segment", &format!("{extra}<segment")).into_bytes());
        reads(|document| document.replace("</segment>", &format!("</segment>{extra}")).into_bytes());
    }
    reads(|document| {
        document.replace("<target>", "<target xml:lang=\"en-CA\" xml:space=\"default\">").into()
    });
    reads(|document| document.replace("state=\"initial\"", "state=\"final\" subState=\"x:y\"").into());
    reads(|document| document.replace("See ", "See<!-- le plan --> <?x y?>").into());
    reads(|document| document.replace("the rest", "<mrk id=\"m1\" type=\"term\">the rest</mrk>").into());
    reads(|document| {
        document.replace("the rest", "<sm id=\"m1\" type=\"term\"/>the rest<em startRef=\"m1\"/>").into()
    });
}

#[test]
fn the_languages_of_tools_are_those_of_the_site() {
    for [of, to] in [["fr-CA", "en-CA"], ["FR", "EN"], ["fr_CA", "en_US"], ["fra", "eng"], ["fr", ""]] {
        reads(|document| {
            let document = document.replace("srcLang=\"fr\"", &format!("srcLang=\"{of}\""));
            document.replace("trgLang=\"en\"", &format!("trgLang=\"{to}\"")).into_bytes()
        });
    }
    let exchanged =
        |document: &str| document.replace("srcLang=\"fr\" trgLang=\"en\"", "srcLang=\"en\" trgLang=\"fr\"");
    reads(|document| exchanged(document).into_bytes());
    refuses(
        |document| document.replace("trgLang=\"en\"", "trgLang=\"es\""),
        "Retourner le document dans les langues de l’exportation : `fr` ou `en`",
        "Return the document in the languages in which it was exported: `fr` or `en`",
    );
    refuses(
        |document| document.replace("trgLang=\"en\"", "trgLang=\"fr-CA\""),
        "traduit de « fr » vers la même langue",
        "translated from “fr” into the same language",
    );
}

#[test]
fn each_encoding_of_xml_is_decoded() {
    let units = |document: &str| ("\u{feff}".to_owned() + document).encode_utf16().collect::<Vec<u16>>();
    reads(|document| units(document).into_iter().flat_map(u16::to_le_bytes).collect());
    reads(|document| units(document).into_iter().flat_map(u16::to_be_bytes).collect());
    reads(|document| document.replace("UTF-8", "UTF-16").encode_utf16().flat_map(u16::to_le_bytes).collect());
    reads(|document| document.replace("UTF-8", "UTF-16").into_bytes());
    reads(|document| ("\u{feff}".to_owned() + document).into_bytes());
    reads(|document| {
        let document = document.replace("UTF-8", "ISO-8859-1");
        document.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect()
    });
}

#[test]
fn indentation_that_a_tool_added_is_removed() {
    reads(|document| {
        let document = document.replace("<target>", "<target>\n          ");
        document.replace("</target>", "\n        </target>").into_bytes()
    });
    // As Python's `toprettyxml` writes it: each text and each code on a line of its own.
    reads(|document| {
        let mut out = document.to_owned();
        for tag in ["target", "source"] {
            let mut indented = String::new();
            for (at, part) in out.split(&format!("<{tag}>")).enumerate() {
                let Some((inside, rest)) = part.split_once(&format!("</{tag}>")).filter(|_| at > 0) else {
                    indented.push_str(part);
                    continue;
                };
                let inside = inside.replace("<ph", "\n          <ph").replace("/>", "/>\n          ");
                indented.push_str(&format!("<{tag}>\n          {inside}\n        </{tag}>{rest}"));
            }
            out = indented;
        }
        for note in ["category=\"item\">", "category=\"source_hash\">"] {
            out = out.replace(note, &format!("{note}\n        "));
        }
        out.into_bytes()
    });
    reads(|document| document.replace("A paragraph\non", "\n      A paragraph\n      on").into());
    reads(|document| document.replace("<target>", "<target>  ").replace("</target>", " \t</target>").into());
}

#[test]
fn units_in_another_order_are_imported() {
    reads(|document| {
        let (start, rest) = document.split_once("    <unit ").unwrap();
        let (units, end) = rest.split_once("  </file>").unwrap();
        let mut units: Vec<&str> = units.split("    <unit ").collect();
        units.reverse();
        format!("{start}<group id=\"g\">    <unit {}</group>  </file>{end}", units.join("    <unit ")).into()
    });
}

#[test]
fn elements_that_a_tool_removed_are_restored() {
    let without = |document: &str, tag: &str| {
        let mut out = String::new();
        for (at, part) in document.split(&format!("<{tag}>")).enumerate() {
            let end = format!("</{tag}>");
            out.push_str(if at == 0 { part } else { part.split_once(&end).unwrap().1 });
        }
        out
    };
    reads(|document| without(document, "notes").into_bytes());
    reads(|document| without(document, "originalData").into_bytes());
}

#[test]
fn entities_are_their_characters_or_are_refused() {
    reads(|document| document.replace("The forum", "The&#32;forum").into());
    reads(|document| document.replace("See ", "See&#x20;").into());
    let site = site();
    let said = import(&site, "fr", translated(&site).replace("Twelve", "Caf&eacute;"));
    assert!(english(&site).contains("Café"), "{said}");
    refuses(
        |document| document.replace("The forum", "The &forum; forum"),
        "contient `&forum;`, qui n’a pas de sens en XML",
        "contains `&forum;`, which has no meaning in XML",
    );
}

#[test]
fn exchanged_codes_that_break_the_text_are_refused() {
    let exchange = |document: &str, one: &str, other: &str| {
        let (start, target) = document.split_once("<target>See").unwrap();
        let (target, end) = target.split_once("</target>").unwrap();
        let code = |number: &str| {
            let from = target.find(&format!("<ph id=\"{number}\"")).unwrap();
            let to = from + target[from..].find("/>").unwrap() + 2;
            target[from..to].to_owned()
        };
        let (one, other) = (code(one), code(other));
        let target = target.replace(&one, "\0").replace(&other, &one).replace('\0', &other);
        format!("{start}<target>See{target}</target>{end}")
    };
    let (french, english) =
        ("brise un hyperlien, une image ou une mise en évidence", "breaks a link, an image or emphasis");
    refuses(|document| exchange(document, "1", "2"), french, english);
    refuses(|document| exchange(document, "2", "3"), french, english);
    let spaced = |document: &str| document.replace("the rest<ph", " the rest <ph");
    refuses(spaced, french, english);
    // The two codes of emphasis are the same.
    reads(|document| exchange(document, "3", "4").into_bytes());
}

#[test]
fn the_padding_of_a_table_may_have_changed_since_the_export() {
    let site = site();
    let document = translated(&site);
    let padded = FRENCH.replace("| Année | Total |\n| --- | --- |", "| Année   | Total |\n|---------|:----|");
    site.write("content/news/x/fr.md", padded.replace(":----", "-----"));
    let said = import(&site, "fr", document);
    let table = "| Year   | Total |\n|---------|-----|\n| 2026 | Twelve |\n";
    assert!(english(&site).contains(table), "{said}{}", english(&site));
}

#[test]
fn an_existing_translation_with_other_padding_is_exported() {
    let site = site();
    let text = ENGLISH
        .replace("| --- | --- |", "|:--|---|")
        .replace(":--", "-----")
        .replace(" | Total |", "|Total|");
    site.write("content/news/x/en.md", format!("---\ntitle: The forum\n---\n{text}"));
    let document = exported(&site);
    assert!(document.contains("Twelve"), "{document}");
    let said = import(&site, "fr", document);
    assert!(said.contains("aucun fichier"), "{said}");
    assert_eq!(english(&site), text);
}

#[test]
fn an_empty_target_is_not_a_translation() {
    for empty in
        ["<target/>", "<target></target>", "<target>\n        </target>", "<target><!-- à faire --></target>"]
    {
        refuses(
            |document| document.replace("<target>The forum</target>", empty),
            "1 unité n’est pas traduite : `title`",
            "1 unit is not translated: `title`",
        );
    }
}

#[test]
fn a_unit_that_is_there_twice_is_reported() {
    let site = site();
    let document = translated(&site);
    let (start, rest) = document.split_once("    <unit id=\"title\"").unwrap();
    let (unit, end) = rest.split_once("</unit>\n").unwrap();
    let unit = format!("    <unit id=\"title\"{unit}</unit>\n");
    let twice = format!("{start}{unit}{}{end}", unit.replace("The forum", "The committee"));
    let said = import(&site, "en", twice);
    assert!(said.contains("`title` is twice in the document, with two translations"), "{said}");
    assert_eq!(english(&site), ENGLISH);
    reads(|document| document.replace(&unit, &unit.repeat(2)).into_bytes());
}

#[test]
fn a_document_of_another_portal_is_refused_once() {
    refuses(
        |document| document.replace("news:x", "news:z"),
        "L’élément de ce document n’existe pas dans ce portail",
        "The item of this document does not exist in this portal",
    );
}

#[test]
fn damaged_xml_is_explained_in_both_languages() {
    let cut = |document: &str| document.split_once("</file>").unwrap().0.to_owned();
    refuses(cut, "La fin de ce document est manquante", "The end of this document is missing");
    refuses(
        |document| document.replacen("</target>", "</Target>", 1),
        "à la ligne 10 : `</Target>` est à la place de `</target>`",
        "at line 10: `</Target>` is where `</target>` should be",
    );
    refuses(
        |document| document.replacen("The forum", "The forum & more", 1),
        "un `&` n’est pas suivi d’un nom et de `;`",
        "an `&` is not followed by a name and `;`",
    );
    refuses(|document| document.replacen("</target>", "</target", 1), "ligne", "line");
}
