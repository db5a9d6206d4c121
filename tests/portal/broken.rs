//! Deliberately broken portals: every mistake is told in one run, at its line, in both languages,
//! and what was published stays as it was.

use crate::portal::site::{fixture, leaves_the_old_site, output_text, run};

macro_rules! broken {
    ($($test:ident $name:literal;)+) => {$(
        #[test]
        fn $test() {
            let root = fixture($name);
            for language in ["fr", "en"] {
                let output = run(&root, language, &["check"]);
                assert_eq!(output.status.code(), Some(1), "{}", output_text(&output));
                insta::assert_snapshot!(concat!($name, ".").to_owned() + language, output_text(&output));
            }
            leaves_the_old_site(&root);
        }
    )+};
}

broken! {
    unknown_field "unknown-field";
    wrong_type "wrong-type";
    dangling_reference "dangling-reference";
    duplicate_address "duplicate-address";
    front_matter "front-matter";
    broken_yaml "broken-yaml";
    broken_toml "broken-toml";
    impossible_date "impossible-date";
    missing_language "missing-language";
    dead_link "dead-link";
    missing_file "missing-file";
    stray_file "stray-file";
    markdown_mistakes "markdown-mistakes";
    strings "strings";
    template_mistake "template-mistake";
    template_syntax "template-syntax";
    palette "palette";
    doubled_language "doubled-language";
}

#[test]
fn a_correct_portal_has_no_findings() {
    let output = run(&fixture("good"), "fr", &["check", "--strict"]);
    assert_eq!(output.status.code(), Some(0), "{}", output_text(&output));
}
