//! YAML that cannot be parsed: the message names the sign that is missing, and the rest is read.

use super::{findings, places, sampled, starter};
use crate::portal::site::{Site, run};

const COMMITMENT: &str = "content/action-plans/premier-plan/commitments/01-donnees/item.yaml";
const FORUM: &str = "content/committees/forum/item.yaml";

/// The starter with one change in a file.
fn changed(path: &str, written: &str, mistake: &str) -> Site {
    let site = starter();
    let text = std::fs::read_to_string(site.root().join(path)).unwrap();
    assert!(text.contains(written), "{written}");
    site.write(path, text.replacen(written, mistake, 1));
    site
}

/// Checks that the mistake is one message that shows the line, and that `--fix` writes what was there.
fn is_one_message(path: &str, written: &str, mistake: &str, shown: &str, reason: [&str; 2]) {
    let site = changed(path, written, mistake);
    let found = findings(&site);
    let texts: String = found.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1, "{mistake}: {texts}");
    assert!(found[0].place.contains(path), "{mistake}: {texts}");
    assert!(found[0].french.contains(reason[0]), "{mistake}: {texts}");
    assert!(found[0].english.contains(reason[1]), "{mistake}: {texts}");
    assert!(found[0].french.contains(&format!("`{shown}`")), "{mistake}: {texts}");
    assert!(found[0].english.contains(&format!("`{shown}`")), "{mistake}: {texts}");
}

#[test]
fn a_bracket_that_is_missing_is_named() {
    let period = "period: {start: 2026-10-10, end: 2028-04-07}";
    let leads = "leads: [secretariat]";
    let closing_brace = ["accolade fermante", "closing brace"];
    for (written, mistake, reason) in sampled([
        (period, "period: {start: 2026-10-10, end: 2028-04-07", closing_brace),
        (period, "period: start: 2026-10-10, end: 2028-04-07}", ["accolade ouvrante", "opening brace"]),
        (period, "period: {start: 2026-10-10, end: 2028-04-07]", ["autre signe", "different sign"]),
        (period, "period: {start: 2026-10-10, end: 2028-04-07}}", ["de trop", "too many"]),
        (leads, "leads: [secretariat", ["crochet fermant", "closing bracket"]),
        (leads, "leads: [secretariat}", ["autre signe", "different sign"]),
        (leads, "leads: [secretariat]]", ["de trop", "too many"]),
    ]) {
        is_one_message(COMMITMENT, written, mistake, written, reason);
        let site = changed(COMMITMENT, written, mistake);
        run(site.root(), "fr", &["check", "--fix"]);
        assert_eq!(places(&site), [""; 0], "{mistake}");
    }
    let rules = "rules: {title: {fr: Règles du forum, en: Forum rules}, file: regles.txt}";
    for mistake in [
        "rules: {title: {fr: Règles du forum, en: Forum rules}, file: regles.txt",
        "rules: {title: {fr: Règles du forum, en: Forum rules, file: regles.txt}",
    ] {
        is_one_message(FORUM, rules, mistake, rules, closing_brace);
    }
    let roy = "- {name: Camille Roy, sector: academic}";
    is_one_message(FORUM, roy, "- name: Camille Roy, sector: academic}", &roy[2..], ["ouvrante", "opening"]);
    is_one_message(FORUM, roy, "- {name: Camille Roy, sector: academic", &roy[2..], closing_brace);
}

#[test]
fn a_dash_that_is_missing_is_shown_with_its_line() {
    let dash = ["il manque `- `", "`- ` is missing"];
    let space = ["suivi d’une espace", "followed by a space"];
    for (path, written, mistake, shown, reason) in [
        (COMMITMENT, "  - code: C01.1\n", "    code: C01.1\n", "  - code: C01.1", dash),
        (COMMITMENT, "  - code: C01.2\n", "  -code: C01.2\n", "- code: C01.2", space),
        (FORUM, "  - {name", "  {name", "  - {name: Camille Roy, sector: academic}", dash),
        (
            FORUM,
            "- {organization: c",
            "{organization: c",
            "  - {organization: collectif, sector: civil-society}",
            dash,
        ),
    ] {
        is_one_message(path, written, mistake, shown, reason);
    }
    let second = ["Il manque le tiret", "dash is missing"];
    is_one_message(COMMITMENT, "  - code: C01.2\n", "    code: C01.2\n", "- code: C01.2", second);
}

#[test]
fn tabs_and_indentation_are_shown_with_spaces() {
    let tab = ["tabulation", "tab is used"];
    let indentation = ["retrait", "indentation"];
    let due = "    due: 2028-02-17";
    for (written, mistake, shown, reason) in [
        (due, "\tdue: 2028-02-17", due, tab),
        ("  - code: C01.2", "\t- code: C01.2", "  - code: C01.2", tab),
        (due, "   due: 2028-02-17", due, indentation),
        (due, "     due: 2028-02-17", due, indentation),
        ("  - code: C01.2", "   - code: C01.2", "  - code: C01.2", indentation),
        ("  - code: C01.2", " - code: C01.2", "  - code: C01.2", indentation),
    ] {
        is_one_message(COMMITMENT, written, mistake, shown, reason);
    }
}

#[test]
fn a_list_without_one_of_its_brackets_is_read() {
    for (path, written, mistake, list) in [
        (COMMITMENT, "leads: [secretariat]", "leads: secretariat]", "[secretariat]"),
        (COMMITMENT, "leads: [secretariat]", "leads: (secretariat)", "[secretariat]"),
        (COMMITMENT, "leads: [secretariat]", "leads: secretariat\n  - collectif", "[secretariat, collectif]"),
        (
            FORUM,
            "[co-creation, implementation, self-assessment]",
            "co-creation, implementation, self-assessment]",
            "[co-creation, implementation, self-assessment]",
        ),
    ] {
        let site = changed(path, written, mistake);
        let found = findings(&site);
        let texts: String = found.iter().map(ToString::to_string).collect();
        let own: Vec<_> = found.iter().filter(|finding| finding.severity == "error").collect();
        assert_eq!(own.len(), 1, "{texts}");
        assert!(own[0].french.contains(&format!("`{list}`")), "{texts}");
    }
}

#[test]
fn every_error_of_a_file_is_reported_in_one_run() {
    let site = starter();
    site.write(
        "content/events/x/item.yaml",
        "title: {fr: Le sommet, en: The summit\nkind: bal\nstart: 20/12/2026\nplace: {fr: En ligne, en: Online]\nurl: @exemple\n",
    );
    assert_eq!(
        places(&site),
        [
            "S101 content/events/x/item.yaml:1:1",
            "S205 content/events/x/item.yaml:2:7",
            "S203 content/events/x/item.yaml:3:8",
            "S101 content/events/x/item.yaml:4:8",
            "S101 content/events/x/item.yaml:5:6",
        ]
    );
    site.write(
        "content/events/x/item.yaml",
        "title: {fr: Le sommet, en: The summit}\nkind: *inconnu\nstart: 20/12/2026\nend: 21/12/2026\n",
    );
    assert_eq!(
        places(&site),
        [
            "S101 content/events/x/item.yaml:2:7",
            "S203 content/events/x/item.yaml:3:8",
            "S203 content/events/x/item.yaml:4:6",
        ]
    );
}
