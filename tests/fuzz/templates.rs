//! Templates that would never end, or whose output would fill the memory: reported at their line.

use super::limits::run_limited;
use crate::portal::site::Site;

/// Answers of `check` and `build` to a block of the template of news.
fn said(block: &str) -> [String; 2] {
    let site = Site::like("rules");
    let text = format!("{{% extends \"pages/item.html\" %}}\n\n{{% block after %}}{block}{{% endblock %}}\n");
    site.write("themes/parvis/pages/news.html", text);
    let out = site.root().join("public").display().to_string();
    [vec!["check"], vec!["build", "--out", &out]].map(|command| {
        let output = run_limited(site.root(), &command);
        String::from_utf8(output.stderr).unwrap()
    })
}

#[test]
fn endless_templates_are_reported_at_their_line() {
    let two_loops = |inside: &str| {
        format!(
            "{{% for a in range(end=9999) %}}{{% for b in range(end=9999) %}}{inside}{{% endfor %}}{{% endfor %}}"
        )
    };
    for block in [
        two_loops(""),
        two_loops(&"x".repeat(2000)),
        format!("<!-- {} -->", two_loops("")),
        format!("{{% set x %}}{}{{% endset %}}", two_loops("abc")),
        "{% set r = range(end=9999) %}{{ [[1 for b in r] for a in r] }}".to_owned(),
        "{% set r = range(end=9999) %}{{ [[1 for b in r if b] for a in r if a] }}".to_owned(),
        format!("{{% set a = \"xxxx\" %}}{}{{{{ a }}}}", "{% set a = a ~ a %}".repeat(40)),
        format!("{{% set a = [1] %}}{}{{{{ a }}}}", "{% set a = [a, a] %}".repeat(40)),
        "{% set_global a = [1] %}{% for i in range(end=9999) %}{% set_global a = [a] %}{% endfor %}"
            .to_owned(),
    ] {
        for said in said(&block) {
            let at = "T106]\u{A0}: Le gabarit répète trop de fois une partie de la page, à la ligne 3.";
            assert!(said.contains(at) && said.contains("pages/news.html:3:"), "{block}:\n{said}");
        }
    }
}

#[test]
fn templates_that_include_each_other_many_times_are_reported() {
    let site = Site::like("rules");
    site.write(
        "themes/parvis/pages/news.html",
        "{% extends \"pages/item.html\" %}{% block after %}{% include \"parts/z0.html\" %}{% endblock %}",
    );
    for at in 0..12 {
        let text = if at == 11 {
            "x".to_owned()
        } else {
            format!("{{% include \"parts/z{}.html\" %}}", at + 1).repeat(10)
        };
        site.write(&format!("themes/parvis/parts/z{at}.html"), text);
    }
    let output = run_limited(site.root(), &["check"]);
    assert!(String::from_utf8(output.stderr).unwrap().contains("T106"));
}

#[test]
fn loops_of_a_usual_length_are_rendered_as_before() {
    for said in said(
        "{%- for a in range(end=2000) -%} <i>{{ a }}</i> {%- endfor -%}{% set b = [c * 2 for c in range(end=500) if c > 9 or c < 3] -%} \
         {{ b | length }}{% set d %}{% for e in b %}{{ e }}{% endfor %}{% endset %}{{ range(start=9, end=0, step_by=-3) | length }}",
    ) {
        assert!(!said.contains("erreur["), "{said}");
    }
}
