//! Settings of the site that cannot be.

use super::marked_files::blamed;

/// A `site.toml` with those settings.
fn settings(more: &str) -> String {
    format!(
        "base_url = \"https://portail.example.org/\"\nlanguages = [\"fr\", \"en\"]\ntitle = {{fr = \"Portail de la ville\", en = \"Portal of the city\"}}\n{more}"
    )
}

#[test]
fn numbers_of_settings_are_within_their_range() {
    let own = blamed(
        "S217",
        &[(
            "site.toml",
            &settings(
                "page_size = ‹0›\n[rules]\ncivil_society_share = ‹500›\nreport_within = ‹-2›\nresults_within = ‹99999999999›\n[collections.news]\npage_size = ‹100000›\n",
            ),
        )],
    );
    assert_eq!(own[0].severity, "error");
    let share = own.iter().find(|it| it.english.contains("not 500.\n")).unwrap();
    assert_eq!(
        share.english,
        "This number must be from 0 to 99, not 500.\nWrite `99` or another number in between, or remove this line to use the default value."
    );
    assert_eq!(
        share.french,
        "Ce nombre doit être de 0 à 99, et non 500.\nÉcrire `99` ou un autre nombre entre les deux, ou retirer cette ligne pour garder la valeur par défaut."
    );
    blamed("S217", &[("site.toml", &settings("page_size = 1\n[rules]\ncivil_society_share = 99\n"))]);
}

#[test]
fn a_setting_lists_each_value_once() {
    let toml = "menu = [\"news\", \"events\", ‹\"news\"›]\n[rules]\nreporting_months = [6, 12, ‹6›]\n";
    let own = blamed("S305", &[("site.toml", &settings(toml))]);
    assert!(own.iter().any(|it| it.english.starts_with("“news” is listed twice in `menu`.")));
    blamed("S305", &[("site.toml", &settings("menu = [\"news\", \"events\"]\n"))]);
}

#[test]
fn titles_of_the_site_are_in_their_language() {
    let site = |title: &str, more: &str| {
        format!(
            "base_url = \"https://portail.example.org/\"\nlanguages = [\"fr\", \"en\"]\ntitle = {title}\n{more}"
        )
    };
    let swapped = "{fr = ‹\"Open government of the city\"›, en = \"Gouvernement ouvert de la ville\"}";
    let own = blamed("S306", &[("site.toml", &site(swapped, ""))]);
    assert!(
        own[0].english.contains(
            "for `title`, write `fr = \"Gouvernement ouvert de la ville\"` and `en = \"Open government of the city\"`."
        ),
        "{}",
        own[0].english
    );
    let right = "{fr = \"Portail\", en = \"Portal\"}";
    let copied = "description = {fr = ‹\"What the government has promised to do this year.\"›, en = \"What the government has promised to do this year.\"}\n";
    blamed("S306", &[("site.toml", &site(right, copied))]);
    for title in [
        "{fr = \"Données Québec\", en = \"Données Québec\"}",
        "{fr = \"Transparence\", en = \"Transparency\"}",
    ] {
        blamed("S306", &[("site.toml", &site(title, ""))]);
    }
}
