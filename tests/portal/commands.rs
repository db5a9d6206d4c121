//! The command line: its help and its answers to what it does not understand, in both languages.

use std::{path::Path, process::Command};

use crate::in_time::InTime;
use crate::portal::site::{Site, fixture, output_text, parvis, run};

/// What the program answers on both of its outputs, and its exit code.
fn answer(arguments: &[&str], language: &str) -> String {
    let output = run(&fixture("good"), language, arguments);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap();
    format!("{}{}exit code {code}", text(output.stdout), text(output.stderr))
}

macro_rules! answers {
    ($($test:ident $($argument:literal)*;)+) => {$(
        #[test]
        fn $test() {
            for language in ["fr", "en"] {
                let name = format!("{}.{language}", stringify!($test));
                insta::assert_snapshot!(name, answer(&[$($argument),*], language));
            }
        }
    )+};
}

answers! {
    help "--help";
    help_of_build "build" "--help";
    help_of_check "check" "--help";
    help_of_serve "serve" "--help";
    help_of_init "init" "--help";
    help_of_new "new" "--help";
    help_of_schema "schema" "--help";
    help_of_translations "translations" "--help";
    help_of_translations_export "translations" "export" "--help";
    help_of_explain "explain" "--help";
    help_of_reference "reference" "--help";
    help_of_status "status" "--help";
    help_of_report "report" "--help";
    help_of_import "import" "--help";
    help_of_theme "theme" "--help";
    help_of_theme_export "theme" "export" "--help";
    no_command;
    unknown_command "biuld";
    command_like_two_others "chek";
    unknown_option "build" "--drafst";
    wrong_format "check" "--format" "xml";
    wrong_port "serve" "--port" "70000";
    missing_value "build" "--out";
    two_that_do_not_go_together "check" "--quiet" "--verbose";
    impossible_today "check" "--today" "2026-02-30";
}

#[test]
fn the_answer_is_in_the_language_asked_for_first() {
    let site = Site::like("good");
    let spoken = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
        for name in ["PARVIS_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command.envs(variables.iter().copied()).args(arguments).arg("--root").arg(site.root()).arg("check");
        let text = String::from_utf8(command.output_in_time().stderr).unwrap();
        if text.contains("en français") { "fr" } else { "en" }
    };
    assert_eq!(spoken(&["--lang", "en"], &[("PARVIS_LANG", "fr")]), "en");
    assert_eq!(spoken(&[], &[("PARVIS_LANG", "en"), ("LANG", "fr_CA.UTF-8")]), "en");
    assert_eq!(spoken(&[], &[("LANG", "en_CA.UTF-8")]), "en");
    assert_eq!(spoken(&[], &[("LANG", "C")]), "fr");
}

#[test]
fn the_portal_is_the_nearest_folder_upward() {
    let site = Site::like("good");
    let inside = site.root().join("content/news/a");
    let output = |folder: &Path| {
        Command::new(env!("CARGO_BIN_EXE_parvis"))
            .current_dir(folder)
            .args(["--lang", "fr", "--quiet", "check"])
            .output_in_time()
    };
    assert_eq!(output(&inside).status.code(), Some(0));
    let nowhere = tempfile::tempdir().unwrap();
    let lost = output(nowhere.path());
    assert_eq!(lost.status.code(), Some(2));
    insta::assert_snapshot!(String::from_utf8(lost.stderr).unwrap());
}

#[test]
fn out_is_relative_to_the_current_folder() {
    let (site, here) = (Site::like("good"), tempfile::tempdir().unwrap());
    for arguments in [
        &["build", "--out", "written"][..],
        &["report", "--out", "written.html"],
        &["status", "--out", "written.txt"],
        &["schema", "--out", "schemas"],
        &["translations", "export", "news:a", "--out", "written.xlf"],
        &["explain", "--out", "codes"],
        &["reference", "--out", "fields"],
    ] {
        parvis(site.root()).current_dir(here.path()).args(arguments).output_in_time();
        let out = arguments.last().unwrap();
        assert!(here.path().join(out).exists() && !site.root().join(out).exists(), "{arguments:?}");
    }
    // Without `--out`, the site is written in the portal.
    parvis(site.root()).current_dir(here.path()).arg("build").output_in_time();
    assert!(site.root().join("public/index.html").is_file());
}

#[test]
fn findings_are_written_as_json_and_for_github() {
    for (format, language) in [("json", "fr"), ("json", "en"), ("github", "fr"), ("github", "en")] {
        let output = run(&fixture("unknown-field"), language, &["check", "--format", format]);
        assert_eq!(output.status.code(), Some(1));
        insta::assert_snapshot!(format!("{format}.{language}"), String::from_utf8(output.stdout).unwrap());
    }
}

#[test]
fn system_errors_are_reported_in_the_readers_language() {
    let site = Site::like("good");
    let there = site.root().join("site.toml");
    for (language, missing, folder) in [
        ("fr", "ce fichier ou ce dossier n’existe pas.", "est un dossier."),
        ("en", "no such file or folder exists.", "is a folder."),
    ] {
        let said = |arguments: &[&str]| {
            let output = run(site.root(), language, arguments);
            assert_eq!(output.status.code(), Some(2));
            String::from_utf8(output.stderr).unwrap()
        };
        let rien = there.with_file_name("rien.xlf");
        let text = said(&["translations", "import", rien.to_str().unwrap()]);
        assert!(text.contains(missing) && !text.contains("os error"), "{text}");
        let text = said(&["status", "--out", there.parent().unwrap().to_str().unwrap()]);
        assert!(text.contains(folder) && !text.contains("os error"), "{text}");
    }
}

#[test]
fn a_value_with_a_colon_is_shown_in_quotes() {
    let site = Site::like("good");
    for (line, fixed) in [
        ("title: L'été: un bilan", "title: \"L'été: un bilan\""),
        ("summary: Un \"mot\" : deux  # à revoir", "summary: \"Un \\\"mot\\\" : deux\"  # à revoir"),
    ] {
        site.write("content/news/a/fr.md", format!("---\n{line}\n---\n\nTexte.\n"));
        for (language, help) in [
            ("fr", "Mettre la valeur entre guillemets\u{a0}: "),
            ("en", "Put the value in quotation marks: "),
        ] {
            let output = run(site.root(), language, &["check"]);
            assert!(output_text(&output).contains(&format!("{help}`{fixed}`.")), "{}", output_text(&output));
        }
    }
    // A bracket in a title is text too, and the message names it.
    site.write("content/news/a/fr.md", "---\ntitle: [a, b\n---\n\nTexte.\n");
    let output = run(site.root(), "fr", &["check"]);
    assert!(output_text(&output).contains("crochet") && output_text(&output).contains("`title: \"[a, b\"`"));
}
