//! The preview follows what happens to the files.

#![expect(clippy::disallowed_methods, reason = "how long the preview takes is part of what is tested")]
#![expect(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::{
    fs,
    path::Path,
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};

use running::Preview;

use super::{news_body, starter};
use crate::in_time::InTime;
use crate::portal::site::{Site, parvis};

#[cfg(unix)]
mod attachments;
mod last_version;
pub mod running;
mod two_writes;

const PAGE: &str = "/fr/nouvelles/x/";

/// The starter with a news item, and its preview in French.
fn previewed() -> (Site, Preview) {
    let site = starter();
    news_body(&site, "Le premier texte.\n");
    let preview = start(site.root(), &[]);
    (site, preview)
}

fn start(root: &Path, options: &[&str]) -> Preview {
    let mut command = parvis(root);
    command.args(["--lang", "fr"]);
    Preview::start(command, options)
}

/// Saves another text, and waits until it is shown.
fn follows(site: &Site, preview: &Preview, text: &str) {
    news_body(site, &format!("{text}\n"));
    preview.shows(PAGE, text);
}

/// Copies a folder of the portal to another place.
fn copied(site: &Site, folder: &str) -> tempfile::TempDir {
    let kept = tempfile::tempdir().unwrap();
    copy(&site.root().join(folder), &kept.path().join("copy"));
    kept
}

fn copy(from: &Path, to: &Path) {
    let status = Command::new("cp").arg("-a").arg(from).arg(to).status().unwrap();
    assert!(status.success());
}

#[test]
fn a_folder_that_is_removed_and_comes_back_is_followed() {
    let (site, preview) = previewed();
    for folder in ["content", "content/news", "content/news/x"] {
        let kept = copied(&site, folder);
        fs::remove_dir_all(site.root().join(folder)).unwrap();
        copy(&kept.path().join("copy"), &site.root().join(folder));
        sleep(Duration::from_millis(300));
        follows(&site, &preview, &format!("Après {folder}"));
    }
}

#[test]
fn a_folder_that_stays_away_for_a_while_is_followed() {
    let (site, preview) = previewed();
    let kept = copied(&site, "content");
    fs::remove_dir_all(site.root().join("content")).unwrap();
    // The last portal without errors is shown meanwhile.
    preview.told("erreurs.");
    assert_eq!(preview.get(PAGE).status, 200);
    copy(&kept.path().join("copy"), &site.root().join("content"));
    preview.shows(PAGE, "Le premier texte.");
    follows(&site, &preview, "Le deuxième texte.");
}

#[test]
fn folders_of_the_theme_of_strings_and_of_static_files_are_followed() {
    let site = starter();
    news_body(&site, "Le texte.\n");
    let base = include_str!("../../themes/parvis/base.html");
    let with_mark = |mark: &str| base.replace("</main>", &format!("<p>{mark}</p></main>"));
    site.write("themes/parvis/base.html", with_mark("Gabarit un"));
    site.write("i18n/fr.ftl", "skip = Chaîne un\n");
    site.write("static/a.txt", "Fichier un");
    let preview = start(site.root(), &[]);
    preview.shows(PAGE, "Gabarit un");
    for folder in ["themes", "i18n", "static"] {
        let kept = copied(&site, folder);
        fs::remove_dir_all(site.root().join(folder)).unwrap();
        sleep(Duration::from_millis(100));
        copy(&kept.path().join("copy"), &site.root().join(folder));
    }
    preview.shows(PAGE, "Gabarit un");
    preview.shows(PAGE, "Chaîne un");
    site.write("themes/parvis/base.html", with_mark("Gabarit deux"));
    preview.shows(PAGE, "Gabarit deux");
    site.write("i18n/fr.ftl", "skip = Chaîne deux\n");
    preview.shows(PAGE, "Chaîne deux");
    site.write("static/b.txt", "Fichier deux");
    preview.shows("/b.txt", "Fichier deux");
}

#[test]
fn a_folder_that_is_exchanged_in_one_step_is_followed() {
    let (site, preview) = previewed();
    let root = site.root();
    copy(&root.join("content"), &root.join("other"));
    fs::write(root.join("other/news/x/fr.md"), "---\ntitle: Les membres\n---\nAilleurs.\n").unwrap();
    fs::rename(root.join("content"), root.join("old")).unwrap();
    fs::rename(root.join("other"), root.join("content")).unwrap();
    preview.shows(PAGE, "Ailleurs.");
    follows(&site, &preview, "Le deuxième texte.");
    // What the old folder holds is not of the portal any more; the new one is followed after a way back.
    fs::rename(root.join("content"), root.join("other")).unwrap();
    fs::rename(root.join("old"), root.join("content")).unwrap();
    preview.shows(PAGE, "Le premier texte.");
    follows(&site, &preview, "Le troisième texte.");
}

#[test]
fn a_portal_that_is_deleted_and_restored_is_followed() {
    let place = tempfile::tempdir().unwrap();
    let (site, root) = (starter(), place.path().join("portail"));
    news_body(&site, "Le premier texte.\n");
    copy(site.root(), &root);
    // From inside the folder, as people start it.
    let mut command = parvis(Path::new("."));
    command.args(["--lang", "fr"]).current_dir(&root);
    let preview = Preview::start(command, &[]);
    fs::remove_dir_all(&root).unwrap();
    sleep(Duration::from_millis(300));
    assert_eq!(preview.get(PAGE).status, 200, "the last portal is shown");
    copy(site.root(), &root);
    fs::write(root.join("content/news/x/fr.md"), "---\ntitle: Les membres\n---\nRevenu.\n").unwrap();
    preview.shows(PAGE, "Revenu.");
    fs::write(root.join("content/news/x/fr.md"), "---\ntitle: Les membres\n---\nEncore.\n").unwrap();
    preview.shows(PAGE, "Encore.");
}

#[cfg(unix)]
#[test]
fn a_root_that_is_a_symbolic_link_is_followed_where_it_leads() {
    let place = tempfile::tempdir().unwrap();
    let site = starter();
    news_body(&site, "Le premier texte.\n");
    for name in ["un", "deux"] {
        copy(site.root(), &place.path().join(name));
    }
    let text = |name: &str, text: &str| {
        let path = place.path().join(name).join("content/news/x/fr.md");
        fs::write(path, format!("---\ntitle: Les membres\n---\n{text}\n")).unwrap();
    };
    text("deux", "Le portail deux.");
    let (link, new) = (place.path().join("lien"), place.path().join("nouveau"));
    std::os::unix::fs::symlink("un", &link).unwrap();
    let preview = start(&link, &[]);
    text("un", "Le portail un.");
    preview.shows(PAGE, "Le portail un.");
    std::os::unix::fs::symlink("deux", &new).unwrap();
    fs::rename(&new, &link).unwrap();
    preview.shows(PAGE, "Le portail deux.");
    text("deux", "Le portail deux, encore.");
    preview.shows(PAGE, "Le portail deux, encore.");
}

#[test]
fn deep_folders_that_are_made_and_filled_at_once_are_followed() {
    let (site, preview) = previewed();
    for number in 1..=5 {
        let folder = format!("content/news/n{number}");
        site.write(&format!("{folder}/item.yaml"), "date: 2026-11-20\n");
        site.write(&format!("{folder}/fr.md"), "---\ntitle: Les membres\n---\nNeuf.\n");
        site.write(&format!("{folder}/en.md"), "---\ntitle: The members\n---\nNew.\n");
        preview.shows(&format!("/fr/nouvelles/n{number}/"), "Neuf.");
        site.write(&format!("{folder}/fr.md"), "---\ntitle: Les membres\n---\nChangé.\n");
        preview.shows(&format!("/fr/nouvelles/n{number}/"), "Changé.");
    }
}

/// Sends a signal to a process.
fn signal(name: &str, preview: &Preview) {
    let status = Command::new("kill").arg(format!("-{name}")).arg(preview.id().to_string()).status();
    assert!(status.unwrap().success());
}

#[cfg(target_os = "linux")]
#[test]
fn changes_are_found_after_notifications_were_lost() {
    let limit = fs::read_to_string("/proc/sys/fs/inotify/max_queued_events").unwrap();
    let limit: usize = limit.trim().parse().unwrap();
    let (site, preview) = previewed();
    signal("STOP", &preview);
    // Each time, a file is opened, written and closed, which is three notifications; equal ones that
    // follow each other count once, so two files take turns.
    for number in 0..limit / 4 {
        site.write(&format!("static/{}.txt", number % 2), number.to_string());
    }
    news_body(&site, "Après la perte.\n");
    signal("CONT", &preview);
    preview.shows(PAGE, "Après la perte.");
    follows(&site, &preview, "Et ensuite.");
    preview.shows("/1.txt", "");
}

/// Runs the program where the system lets it watch `watches` folders; `None` where such a place
/// cannot be made.
#[cfg(target_os = "linux")]
fn limited(site: &Site, limit: &str, watches: usize, language: &str) -> Option<Command> {
    let file = format!("/proc/sys/user/{limit}");
    let can = Command::new("unshare").args(["-U", "-r", "sh", "-c"]).arg(format!("echo 1 > {file}")).output();
    if !can.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: no user namespace can be created here");
        return None;
    }
    let mut command = Command::new("unshare");
    let script = format!("echo {watches} > {file} && exec \"$0\" \"$@\"");
    command.args(["-U", "-r", "sh", "-c", &script]).arg(env!("CARGO_BIN_EXE_parvis"));
    command.args(["--today", crate::portal::site::TODAY, "--color", "never", "--lang", language, "--root"]);
    command.arg(site.root());
    Some(command)
}

#[cfg(target_os = "linux")]
#[test]
fn without_watches_files_are_polled_and_a_warning_is_reported() {
    for (limit, watches, language, words) in [
        (
            "max_inotify_watches",
            3,
            "fr",
            ["ne peut pas surveiller plus de dossiers", "Fermer d’autres programmes"],
        ),
        ("max_inotify_instances", 0, "en", ["cannot watch any more folders", "Close other programs"]),
    ] {
        let site = starter();
        news_body(&site, "Le premier texte.\n");
        let Some(command) = limited(&site, limit, watches, language) else { return };
        let preview = Preview::start(command, &[]);
        for words in words {
            preview.told(words);
            assert!(preview.panel(PAGE).contains(words), "{}", preview.panel(PAGE));
        }
        follows(&site, &preview, "Le deuxième texte.");
        let kept = copied(&site, "content");
        fs::remove_dir_all(site.root().join("content")).unwrap();
        copy(&kept.path().join("copy"), &site.root().join("content"));
        follows(&site, &preview, "Le troisième texte.");
    }
}

#[cfg(unix)]
#[test]
fn an_interruption_ends_the_preview_at_once_while_pages_are_open() {
    for signals in [1, 2] {
        let (_site, mut preview) = previewed();
        let _pages =
            [preview.open("/__parvis/events"), preview.open("/__parvis/events"), preview.open("/fr/")];
        sleep(Duration::from_millis(200));
        let start = Instant::now();
        for _ in 0..signals {
            let _ = Command::new("kill").args(["-INT", &preview.id().to_string()]).output();
        }
        let status = preview.ended();
        // Whoever waits for the pages, which stay open, waits for ever.
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
        assert!(status.code().is_none_or(|code| code == 0), "{status:?}");
    }
}

#[test]
fn a_page_that_moved_is_found_at_its_new_address() {
    let (site, preview) = previewed();
    let leads = |from: &str, to: &str| preview.answers_with(from, &format!("location: {to}"));
    // A slug in the text, another one, the name of the folder, the collection's own segment.
    site.write("content/news/x/fr.md", "---\ntitle: Les membres\nslug: bilan\n---\nLe texte.\n");
    leads(PAGE, "/fr/nouvelles/bilan/");
    leads("/fr/nouvelles/x/index.html", "/fr/nouvelles/bilan/");
    site.write("content/news/x/fr.md", "---\ntitle: Les membres\nslug: bilan-2026\n---\nLe texte.\n");
    leads(PAGE, "/fr/nouvelles/bilan-2026/");
    leads("/fr/nouvelles/bilan/", "/fr/nouvelles/bilan-2026/");
    site.write("content/news/x/fr.md", "---\ntitle: Les membres\n---\nLe texte.\n");
    preview.answers(PAGE, 200);
    leads("/fr/nouvelles/bilan/", PAGE);
    fs::rename(site.root().join("content/news/x"), site.root().join("content/news/y")).unwrap();
    leads(PAGE, "/fr/nouvelles/y/");
    leads("/en/news/x/", "/en/news/y/");
    site.append("site.toml", "\n[collections.news]\nsegment = { fr = \"actualites\", en = \"updates\" }\n");
    leads(PAGE, "/fr/actualites/y/");
    leads("/fr/nouvelles/", "/fr/actualites/");
}

#[test]
fn a_removed_page_is_reported_as_missing_until_it_is_restored() {
    for (language, words) in [("fr", "Cette page a été retirée"), ("en", "This page was removed")] {
        let site = starter();
        news_body(&site, "Le texte.\n");
        let mut command = parvis(site.root());
        command.args(["--lang", language]);
        let preview = Preview::start(command, &[]);
        let kept = copied(&site, "content/news/x");
        fs::remove_dir_all(site.root().join("content/news/x")).unwrap();
        preview.answers(PAGE, 404);
        assert!(preview.get(PAGE).body.contains("/__parvis/live.js"), "the page is followed");
        let panel = preview.panel(PAGE);
        assert!(panel.contains(words) && panel.contains("content/news/x"), "{panel}");
        assert!(!preview.panel("/fr/nouvelles/jamais/").contains(words));
        copy(&kept.path().join("copy"), &site.root().join("content/news/x"));
        preview.answers(PAGE, 200);
        assert!(!preview.panel(PAGE).contains(words));
    }
}

#[test]
fn the_panel_lists_findings_of_every_kind_with_links_to_the_editor() {
    let site = starter();
    news_body(&site, "Le 25 novembre : 50%.\n\n[ici](../x/)\n");
    site.append("content/news/x/item.yaml", "organizations: [secretariat, secretariat]\n");
    site.write("content/news/autre/item.yaml", "date: 2026-11-20\n");
    site.write("content/news/autre/fr.md", "---\ntitle: Un titre\n---\n[ici](../x/)\n");
    site.write("content/news/autre/en.md", "---\ntitle: A title\n---\n[here](../x/)\n");
    let preview = start(site.root(), &["--editor", "zed"]);
    preview.told("Portail vérifié");
    let panel = preview.panel(PAGE);
    let (here, elsewhere) = panel.split_once("class=\"elsewhere\"").unwrap();
    let root = site.root().display().to_string();
    for (file, place) in [(here, "content/news/x/fr.md:6:1"), (elsewhere, "content/news/autre/fr.md:4:1")] {
        assert!(file.contains(&format!("href=\"zed://file{root}/{place}\"")), "{place}:\n{panel}");
    }
    assert!(!here.contains("news/autre") && !elsewhere.contains("news/x/fr.md"), "{panel}");
    let other = preview.panel("/fr/nouvelles/autre/");
    let (here, elsewhere) = other.split_once("class=\"elsewhere\"").unwrap();
    assert!(here.contains("news/autre/fr.md:4:1") && elsewhere.contains("news/x/fr.md:6:1"), "{other}");
    assert!(!preview.get(PAGE).body.contains("zed:"), "the page itself is as it is published");
}

#[test]
fn an_editor_that_does_not_exist_is_refused_with_the_name_that_does() {
    let site = starter();
    for (editor, french, english) in [
        ("vscod", "Vouliez-vous dire « vscode »?", "Did you mean “vscode”?"),
        ("vim", "Choisir l’un de ceux-ci : `vscode`,", "Choose one of these: `vscode`,"),
        ("javascript:alert(1)//{path}", "n’est pas le modèle d’un lien", "is not the template of a link"),
        ("vscode://file/", "écrire `{path}` à la place du chemin", "write `{path}` in place of the path"),
    ] {
        for (language, words) in [("fr", french), ("en", english)] {
            for in_environment in [false, true] {
                let mut command = parvis(site.root());
                command.args(["--lang", language, "serve", "--port", "0"]);
                if in_environment {
                    command.env("PARVIS_EDITOR", editor);
                } else {
                    command.args(["--editor", editor]);
                }
                let output = command.output_in_time();
                let said = String::from_utf8(output.stderr).unwrap();
                assert_eq!(output.status.code(), Some(2), "{said}");
                assert!(said.contains(words), "{words} in {said}");
            }
        }
    }
}
