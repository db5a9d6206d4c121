//! Files and folders whose names or places are almost right.

use super::{findings, news_body, places, sampled, small_portal};
use crate::portal::site::Site;

fn with_news() -> Site {
    let site = small_portal();
    news_body(&site, "Texte.\n");
    site
}

fn rename(site: &Site, from: &str, to: &str) {
    let to = site.root().join(to);
    std::fs::create_dir_all(to.parent().unwrap()).unwrap();
    std::fs::rename(site.root().join(from), to).unwrap();
}

#[test]
fn a_file_with_almost_the_right_name_is_reported_once_and_still_loaded() {
    for (right, written) in sampled([
        ("item.yaml", "item.yml"),
        ("item.yaml", "Item.yaml"),
        ("item.yaml", "item.yaml.txt"),
        ("item.yaml", "items.yaml"),
        ("item.yaml", "item.txt"),
        ("fr.md", "fr.markdown"),
        ("fr.md", "FR.md"),
        ("fr.md", "fr.MD"),
        ("fr.md", "fr .md"),
        ("fr.md", "fr.md.txt"),
        ("fr.md", "fr-CA.md"),
        ("fr.md", "français.md"),
        ("en.md", "English.md"),
        ("en.md", "page.en.md"),
    ]) {
        let site = with_news();
        rename(&site, &format!("content/news/x/{right}"), &format!("content/news/x/{written}"));
        let found = findings(&site);
        let codes: Vec<&str> = found.iter().map(|finding| finding.place.as_str()).collect();
        assert_eq!(codes, [format!("S116 content/news/x/{written}:1:1")], "{written}");
        assert!(found[0].french.contains(&format!("Renommer en `{right}`")), "{}", found[0].french);
        assert!(found[0].english.contains(&format!("Rename it to `{right}`")), "{}", found[0].english);
        let out = site.root().join("public");
        crate::portal::site::run(site.root(), "fr", &["build", "--out", out.to_str().unwrap()]);
        assert!(!out.join("files/news/x").join(written).exists(), "{written} is published");
    }
}

#[test]
fn index_names_and_other_files_are_accepted() {
    let site = with_news();
    rename(&site, "content/news/x/fr.md", "content/news/x/index.fr.md");
    site.write("content/news/x/donnees.csv", "a,b\n");
    site.write("content/news/x/modele.yaml", "a: b\n");
    site.write("content/news/x/jeu/lisezmoi.txt", "Lire.\n");
    let links = "\n[Budget (CSV, 1 Ko)](donnees.csv), [Budget (YAML)](modele.yaml), [Budget (TXT)](jeu/lisezmoi.txt)\n";
    site.append("content/news/x/index.fr.md", links);
    site.append("content/news/x/en.md", links);
    assert_eq!(places(&site), [""; 0]);
}

#[test]
fn a_text_in_a_subfolder_is_reported_with_its_place() {
    let site = with_news();
    rename(&site, "content/news/x/fr.md", "content/news/x/textes/fr.md");
    let found = findings(&site);
    assert!(found.iter().any(|finding| finding.place.starts_with("S117 content/news/x/textes/fr.md")));
    assert!(found.iter().any(|finding| finding.french.contains("`content/news/x/fr.md`")));
    let site = with_news();
    rename(&site, "content/news/x", "content/news/2026/x");
    rename(&site, "content/organizations/secretariat", "content/organizations/groupe/secretariat");
    site.write("content/news/2026/x/annexe.txt", "Texte.\n");
    let found = findings(&site);
    let deep: Vec<_> = found.iter().filter(|it| it.place.starts_with("S117")).collect();
    let places: Vec<&str> = deep.iter().map(|it| it.place.as_str()).collect();
    assert_eq!(
        places,
        [
            "S117 content/news/2026/x/item.yaml:1:1",
            "S117 content/organizations/groupe/secretariat/item.yaml:1:1"
        ]
    );
    assert!(deep[0].french.contains("Déplacer le dossier en entier\u{a0}: `content/news/x`"), "{}", deep[0]);
    assert!(deep[0].english.contains("Move the whole folder: `content/news/x`"), "{}", deep[0]);
    assert!(!found.iter().any(|it| it.place.contains("content/news/") && !it.place.starts_with("S117")));
}

#[test]
fn an_empty_folder_is_reported() {
    let site = with_news();
    std::fs::create_dir_all(site.root().join("content/news/vide")).unwrap();
    assert_eq!(places(&site), ["S123 content/news/vide:1:1"]);
}

#[test]
fn topics_strings_and_themes_are_reported_with_the_nearest_place() {
    let site = with_news();
    rename(&site, "content/topics.yaml", "content/topics.yml");
    assert_eq!(places(&site), ["S116 content/topics.yml:1:1"]);
    for (path, text, expected) in [
        ("i18n/es.ftl", "search = Buscar\n", "S119 i18n/es.ftl:1:1"),
        ("i18n/fr-CA.ftl", "status-complete = Terminé\n", "S116 i18n/fr-CA.ftl:1:1"),
        ("themes/autre/base.html", "<p>", "S118 themes/autre:1:1"),
        ("themes/base.html", "<p>", "S118 themes/base.html:1:1"),
        (
            "themes/parvis/pages/newz.html",
            "{% extends \"base.html\" %}\n",
            "S125 themes/parvis/pages/newz.html:1:1",
        ),
        ("themes/parvis/home.html", "{% extends \"base.html\" %}\n", "S125 themes/parvis/home.html:1:1"),
        (
            "themes/parvis/styles/80-prosse.css",
            "body { color: black }\n",
            "S125 themes/parvis/styles/80-prosse.css:1:1",
        ),
    ] {
        let site = with_news();
        site.write(path, text);
        let found = findings(&site);
        let codes: Vec<&str> = found.iter().map(|finding| finding.place.as_str()).collect();
        assert_eq!(codes, [expected], "{path}");
    }
    let site = with_news();
    site.write("themes/parvis/home.html", "{% extends \"base.html\" %}\n");
    let finding = findings(&site).remove(0);
    assert!(finding.french.contains("`themes/parvis/pages/home.html`"), "{}", finding.french);
}

#[test]
fn names_at_the_root_are_reported() {
    for (right, written) in [
        ("site.toml", "Site.toml"),
        ("site.toml", "site.yaml"),
        ("site.toml", "site.toml.txt"),
        ("content", "Content"),
        ("content", "contenu"),
    ] {
        let site = with_news();
        rename(&site, right, written);
        let found = places(&site);
        assert!(found.contains(&format!("S116 {written}:1:1")), "{found:?}");
        assert!(!found.iter().any(|place| place.starts_with("S100")), "{found:?}");
    }
}
