//! A theme that is exported and changed.

use std::{collections::BTreeSet, fs, path::Path};

use parvis::{
    config::Palette,
    locale::Messages,
    model::{Language, Record},
    render::{CONTRAST_PAIRS, built_in_colour},
    scaffold::theme_entries,
};

use super::{findings, places, starter};
use crate::portal::site::{Site, files, run};

/// Both outputs of `parvis theme …`, and its exit code.
fn theme(site: &Site, language: &str, arguments: &[&str]) -> (String, String, i32) {
    let output = run(site.root(), language, &[&["theme"], arguments].concat());
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code().unwrap())
}

/// The files of the portal's theme and of its strings.
fn exported(site: &Site) -> BTreeSet<String> {
    let paths = ["themes", "i18n"].into_iter().filter(|folder| site.root().join(folder).exists());
    let under = |folder: &str| {
        let inside = files(&site.root().join(folder)).into_iter();
        inside.map(|(path, _)| format!("{folder}/{}", path.to_str().unwrap())).collect::<Vec<_>>()
    };
    paths.flat_map(under).collect()
}

fn read(site: &Site, path: &str) -> String {
    fs::read_to_string(site.root().join(path)).unwrap()
}

#[test]
fn every_built_in_file_is_listed_with_what_it_is_for() {
    for language in [Language::FRENCH, Language::ENGLISH] {
        let messages = Messages::of(language);
        for entry in theme_entries(Path::new("/nowhere")) {
            assert!(messages.has(&entry.purpose), "{language}: {}", entry.purpose);
            assert_eq!(entry.copy, None);
        }
    }
    let site = starter();
    let (list, next, code) = theme(&site, "fr", &[]);
    assert_eq!(code, 0);
    assert!(
        list.lines().any(|line| line.ends_with("  Page d’accueil") && line.starts_with("pages/home.html "))
    );
    assert!(next.contains("`parvis theme export`"), "{next}");
    theme(&site, "fr", &["export", "pages/home.html", "pages/news.html"]);
    site.append("themes/parvis/pages/news.html", "{# propre #}\n");
    let (list, _, _) = theme(&site, "en", &[]);
    assert!(list.contains("Home page (same copy in the portal, can be deleted)"), "{list}");
    assert!(list.contains("Page of a news item (changed copy in the portal)"), "{list}");
}

#[test]
fn files_and_folders_are_copied_where_they_replace_the_built_in_ones() {
    for (names, expected) in [
        (&["pages/home.html"][..], &["themes/parvis/pages/home.html"][..]),
        (&["themes/parvis/pages/home.html", "home.html"], &["themes/parvis/pages/home.html"]),
        (&[".\\pages\\home.html"], &["themes/parvis/pages/home.html"]),
        (&["90-print.css"], &["themes/parvis/styles/90-print.css"]),
        (&["i18n"], &["i18n/en.ftl", "i18n/fr.ftl"]),
        (&["i18n/fr.ftl", "images/"], &["i18n/fr.ftl", "themes/parvis/images/mark.svg"]),
        (&["fr.ftl"], &["i18n/fr.ftl"]),
    ] {
        let site = starter();
        let (paths, said, code) = theme(&site, "en", &[&["export"], names].concat());
        assert_eq!(code, 0, "{said}");
        assert_eq!(exported(&site), expected.iter().map(|it| (*it).to_owned()).collect(), "{names:?}");
        assert_eq!(paths.lines().map(str::trim).collect::<BTreeSet<_>>(), expected.iter().copied().collect());
    }
    let site = starter();
    theme(&site, "fr", &["export", "styles", "fonts"]);
    let folders: BTreeSet<String> =
        exported(&site).iter().map(|path| path.rsplit_once('/').unwrap().0.to_owned()).collect();
    assert_eq!(folders, ["themes/parvis/fonts", "themes/parvis/styles"].map(str::to_owned).into());
    let (_, said, _) = theme(&site, "fr", &["export", "pages/home.html"]);
    assert!(said.starts_with("1 fichier copié. Le portail utilise maintenant cette copie"), "{said}");
}

#[test]
fn a_portal_with_every_file_exported_is_as_it_was() {
    let site = starter();
    let pages = |site: &Site| -> Vec<_> {
        let out = site.built(&[]);
        let all = files(&out).into_iter();
        let html = all.filter(|(path, _)| path.extension().is_some_and(|it| it == "html"));
        // The stylesheet has other comments, so another name.
        let without_name = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            let at = text.find("assets/parvis-");
            at.map_or(text.clone(), |at| {
                text.replace(&text[at..at + "assets/parvis-0123456789abcdef".len()], "")
            })
        };
        html.map(|(path, bytes)| (path, without_name(bytes))).collect()
    };
    let before = pages(&site);
    let (_, said, code) = theme(&site, "en", &["export"]);
    assert_eq!(code, 0, "{said}");
    assert!(exported(&site).len() > 50);
    assert_eq!(places(&site), [""; 0]);
    let after = pages(&site);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before, after);
    }
    assert_eq!(before.len(), after.len());
}

#[test]
fn files_are_not_overwritten_without_the_option() {
    let site = starter();
    theme(&site, "fr", &["export", "pages/home.html"]);
    site.write("themes/parvis/pages/home.html", "{# à moi #}\n");
    for (names, french, english) in [
        (
            &["home.html", "styles"][..],
            "erreur : `themes/parvis/pages/home.html` existe déjà. Rien n’a été copié.",
            "error: `themes/parvis/pages/home.html` already exists. Nothing was copied.",
        ),
        (&["pages"], "existe déjà. Rien n’a été copié.", "already exists. Nothing was copied."),
        (&[], "existe déjà. Rien n’a été copié.", "already exists. Nothing was copied."),
    ] {
        for (language, expected) in [("fr", french), ("en", english)] {
            let (_, said, code) = theme(&site, language, &[&["export"], names].concat());
            assert_eq!(code, 2);
            assert!(said.replace('\u{a0}', " ").contains(expected) && said.contains("--force"), "{said}");
            assert_eq!(exported(&site), ["themes/parvis/pages/home.html".to_owned()].into());
            assert_eq!(read(&site, "themes/parvis/pages/home.html"), "{# à moi #}\n");
        }
    }
    let (_, said, code) = theme(&site, "fr", &["export", "pages", "--force"]);
    assert_eq!(code, 0, "{said}");
    assert!(read(&site, "themes/parvis/pages/home.html").contains("{% extends \"base.html\" %}"));
}

#[test]
fn an_unknown_file_gets_the_nearest_name() {
    let site = starter();
    for (name, near) in [
        ("pages/hmoe.html", "pages/home.html"),
        ("home", "pages/home.html"),
        ("Pages/Home.html", "pages/home.html"),
        ("accueil.html", "none"),
        ("stlyes", "styles"),
        ("mark.png", "images/mark.svg"),
        ("30-frames.css", "styles/30-frame.css"),
        ("i18n/es.ftl", "i18n/en.ftl"),
        ("../site.toml", "none"),
    ] {
        let (_, french, code) = theme(&site, "fr", &["export", name]);
        let (_, english, _) = theme(&site, "en", &["export", name]);
        assert_eq!(code, 2);
        assert!(french.contains(&format!("Le thème n’a aucun fichier «\u{a0}{name}\u{a0}».")), "{french}");
        assert!(english.contains(&format!("The theme has no file “{name}”.")), "{english}");
        let suggested = [format!("Vouliez-vous dire «\u{a0}{near}\u{a0}»"), format!("Did you mean “{near}”")];
        for (said, suggested) in [french, english].iter().zip(suggested) {
            assert_eq!(said.contains(&suggested), near != "none", "{name}: {said}");
            assert_eq!(said.contains("dire") || said.contains("Did you"), near != "none", "{name}: {said}");
        }
        assert!(exported(&site).is_empty());
    }
    let (_, said, code) = theme(&site, "en", &["export", "timeline.html"]);
    assert_eq!(code, 2);
    assert!(said.contains("Several files of the theme are called “timeline.html”."), "{said}");
    assert!(said.contains("components/timeline.html") && said.contains("pages/timeline.html"), "{said}");
}

#[test]
fn a_copy_older_than_the_built_in_file_is_reported_with_what_to_do() {
    // A copy of another version: the number in its first line is that of another content.
    let site = starter();
    theme(&site, "fr", &["export", "pages/home.html", "80-prose.css", "i18n/en.ftl"]);
    assert_eq!(places(&site), [""; 0]);
    let mut current = Vec::new();
    for path in ["themes/parvis/pages/home.html", "themes/parvis/styles/80-prose.css", "i18n/en.ftl"] {
        let text = read(&site, path);
        let (_, after) = text.split_once("parvis-copy: ").unwrap();
        current.push(after[..16].to_owned());
        site.write(path, text.replacen(&after[..16], "00000000deadbeef", 1) + "\n");
    }
    let found = findings(&site);
    let places: Vec<&str> = found.iter().map(|finding| finding.place.as_str()).collect();
    assert_eq!(
        places,
        [
            "T111 i18n/en.ftl:1:52",
            "T111 themes/parvis/pages/home.html:1:54",
            "T111 themes/parvis/styles/80-prose.css:1:53",
        ]
    );
    let home = &found[1];
    assert_eq!(home.severity, "warning");
    assert!(
        home.french.starts_with("Cette copie de `pages/home.html` est plus ancienne que le fichier intégré")
    );
    assert!(
        home.english.starts_with("This copy of `pages/home.html` is older than the file built into Parvis.")
    );
    assert!(home.english.contains("`parvis theme export pages/home.html`"), "{}", home.english);
    let number = format!("`00000000deadbeef` par `{}`", current[0]);
    assert!(home.french.contains(&number), "{}", home.french);
    // What was proposed ends it; so does a copy without its first line.
    let text = read(&site, "themes/parvis/pages/home.html");
    site.write("themes/parvis/pages/home.html", text.replace("00000000deadbeef", &current[0]));
    for path in ["themes/parvis/styles/80-prose.css", "i18n/en.ftl"] {
        let text = read(&site, path);
        site.write(path, text.split_once('\n').unwrap().1);
    }
    assert_eq!(super::places(&site), [""; 0]);
}

#[test]
fn a_copy_that_was_not_changed_can_simply_be_deleted() {
    use parvis::source::Fingerprint;
    let site = starter();
    let old = "{# old #}\n{% extends \"pages/item.html\" %}\n";
    let mark = Fingerprint::of(old).short();
    for ends in ["\n", "\r\n"] {
        let text = format!("{{#- Copie. parvis-copy: {mark} -#}}\n{old}").replace('\n', ends);
        site.write("themes/parvis/pages/foundation.html", text);
        let found = findings(&site);
        assert_eq!(found.len(), 1, "{:?}", found.iter().map(|it| &it.place).collect::<Vec<_>>());
        assert!(found[0].french.contains("Supprimer ce fichier"), "{}", found[0]);
        assert!(found[0].english.contains("Delete this file: it was not changed"), "{}", found[0]);
    }
}

/// The table of the palette's keys in `docs/{language}/theme.md`: role, default colours, contrasts.
fn palette_table(language: Language) -> String {
    let is_french = language == Language::FRENCH;
    let mut table = String::from(if is_french {
        "| clé | couleur | en mode clair | en mode sombre | contraste minimal |\n"
    } else {
        "| key | colour | in light mode | in dark mode | minimum contrast |\n"
    });
    table.push_str("| --- | --- | --- | --- | --- |\n");
    for field in Palette::fields() {
        let colour = built_in_colour(field.name).unwrap();
        let mut contrasts = Vec::new();
        for least in [4.5, 3.0] {
            let other = |(front, back, ratio): &(&str, &str, f64)| {
                let other = match field.name {
                    name if name == *front => back,
                    name if name == *back => front,
                    _ => return None,
                };
                let white = if is_french { "le blanc" } else { "white" };
                let is_least = (ratio - least).abs() < 0.01;
                is_least.then(|| if *other == "on-square" { white.to_owned() } else { format!("`{other}`") })
            };
            let others: Vec<String> = CONTRAST_PAIRS.iter().filter_map(other).collect();
            if !others.is_empty() {
                let least = if is_french { format!("{least}").replace('.', ",") } else { format!("{least}") };
                contrasts.push(format!(
                    "{least} {} {}",
                    if is_french { "avec" } else { "with" },
                    others.join(", ")
                ));
            }
        }
        let meaning = field.description(language);
        table.push_str(&format!(
            "| `{}` | {} | `{}` | `{}` | {} |\n",
            field.name,
            meaning.trim_end_matches('.'),
            colour.light,
            colour.dark,
            contrasts.join("; "),
        ));
    }
    table
}

#[test]
fn every_key_of_the_palette_is_documented() {
    for (language, text) in [
        (Language::FRENCH, include_str!("../../docs/fr/theme.md")),
        (Language::ENGLISH, include_str!("../../docs/en/theme.md")),
    ] {
        let table = palette_table(language);
        assert!(text.contains(&table), "{language}: the table should be\n{table}");
    }
}
