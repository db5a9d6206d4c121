//! The language of texts: what is pasted into the wrong file, or never translated.

use std::{collections::BTreeSet, fs};

use parvis::{
    diagnostic::Diagnostics,
    pipeline::load_portal,
    rules::{self, Subject},
};

use super::{findings, news, places, sampled, small_portal};
use crate::portal::site::Site;

const ENGLISH: [&str; 6] = [
    "The government will publish its data in an open format, and each ministry will say what it has done this year.",
    "People asked for one page that tells them where to find what they need and who can answer their questions.",
    "The forum will meet in the spring, so that its members can say what they think of the plan before it is adopted.",
    "When the report is ready, it will be published here with the answers of each ministry for anyone to read.",
    "The committee looked at the data that people use the most and said how it should be kept up to date.",
    "All of these commitments are followed by the forum, which publishes what it thinks of them twice a year.",
];

const FRENCH: [&str; 6] = [
    "Le gouvernement publiera ses données dans un format ouvert, et chaque ministère dira ce qu’il a fait cette année.",
    "On a demandé une page qui indique où trouver ce dont on a besoin et qui peut répondre aux questions.",
    "Le forum se réunira au printemps, pour que ses membres disent ce qu’ils pensent du plan avant son adoption.",
    "Lorsque le bilan sera prêt, il sera publié ici avec les réponses de chaque ministère.",
    "Le comité a examiné les données qui sont les plus utilisées et a dit comment les tenir à jour.",
    "Tous ces engagements sont suivis par le forum, qui publie deux fois par an ce qu’il en pense.",
];

const SPANISH: &str = "El gobierno publicará sus datos en un formato abierto, y cada ministerio dirá lo que ha hecho \
                       este año. El foro se reunirá en la primavera para que sus miembros digan lo que piensan del plan.";

fn text(title: &str, paragraphs: &[&str]) -> String {
    format!("---\ntitle: {title}\n---\n{}\n", paragraphs.join("\n\n"))
}

fn with<'t>(of: &[&'t str; 6], more: &'t str) -> Vec<&'t str> {
    [of.as_slice(), &[more]].concat()
}

fn french(paragraphs: &[&str]) -> String {
    text("Le plan du gouvernement", paragraphs)
}

fn english(paragraphs: &[&str]) -> String {
    text("The plan of the government", paragraphs)
}

/// A portal with these two texts.
fn site(french: &str, english: &str) -> Site {
    let site = small_portal();
    news(&site, french, english);
    site
}

fn places_of(french: &str, english: &str) -> Vec<String> {
    places(&site(french, english))
}

#[test]
fn a_whole_text_is_reported_however_long_it_is() {
    let right = text("The plan", &["There is more to come about the plan in the spring."]);
    for count in sampled([1, 6, 12, 120]) {
        let paragraphs: Vec<&str> = ENGLISH.iter().cycle().take(count).copied().collect();
        for title in ["Le plan du gouvernement", "Bilan", "The plan is ready for you to read"] {
            let found = places_of(&text(title, &paragraphs), &right);
            assert_eq!(found, ["L110 content/news/x/fr.md:4:1"], "{count} {title}");
        }
    }
    // A short one, and one in capitals.
    for one in
        ["The government publishes its plan.", "THE GOVERNMENT WILL PUBLISH ITS DATA IN AN OPEN FORMAT."]
    {
        assert_eq!(places_of(&french(&[one]), &right), ["L110 content/news/x/fr.md:4:1"], "{one}");
    }
    let of_english = "Le gouvernement a adopté son plan.";
    assert_eq!(places_of(&french(&FRENCH), &english(&[of_english])), ["L110 content/news/x/en.md:4:1"]);
    let found = findings(&site(&french(&ENGLISH), &right));
    insta::assert_snapshot!(found[0]);
}

#[test]
fn a_third_language_is_reported_by_name() {
    let dutch = "De regering publiceert haar gegevens in een open formaat, en elk ministerie zegt wat het dit jaar \
                 heeft gedaan. Het forum komt in het voorjaar bijeen om te zeggen wat het van het plan vindt.";
    let german = "Die Regierung veröffentlicht ihre Daten in einem offenen Format, und jedes Ministerium sagt, was es \
                  in diesem Jahr getan hat. Das Forum wird sich im Frühling treffen und über den Plan sprechen.";
    for (other, name) in [(SPANISH, "en espagnol"), (dutch, "en néerlandais"), (german, "en allemand")] {
        let found = findings(&site(&french(&[other]), &english(&ENGLISH)));
        assert_eq!(found.len(), 1, "{name} {}", found[0]);
        assert!(
            found[0].place == "L110 content/news/x/fr.md:4:1" && found[0].french.contains(name),
            "{}",
            found[0]
        );
        let found = places_of(&french(&FRENCH), &english(&[other]));
        assert_eq!(found, ["L110 content/news/x/en.md:4:1"], "{name}");
    }
    let found =
        places_of(&french(&with(&FRENCH, SPANISH)), &english(&with(&ENGLISH, "More is to come soon.")));
    assert_eq!(found, ["L113 content/news/x/fr.md:16:1"]);
}

#[test]
fn swapped_texts_are_one_problem() {
    for (one, other) in [
        (english(&ENGLISH), french(&FRENCH)),
        (french(&ENGLISH), english(&FRENCH)),
        (french(&ENGLISH[..1]), english(&FRENCH[..1])),
        (
            french(&["- Answers to questions of people\n- What comes next for the forum"]),
            english(&["- Réponses aux questions des gens\n- La suite pour le forum"]),
        ),
    ] {
        assert_eq!(places_of(&one, &other).len(), 1, "{one}");
        assert!(places_of(&one, &other)[0].starts_with("L111 content/news/x/fr.md:4:"), "{one}");
    }
    let titles =
        site(&text("The plan is ready for you to read", &FRENCH), &text("Le plan est prêt", &ENGLISH));
    assert_eq!(places(&titles), ["L111 content/news/x/fr.md:2:8"]);
    let of_texts = findings(&site(&french(&ENGLISH), &english(&FRENCH)));
    insta::assert_snapshot!(format!("{}\n{}", of_texts[0], findings(&titles)[0]));
}

#[test]
fn the_same_text_in_both_files_is_not_translated() {
    let nearly: Vec<String> = FRENCH.iter().map(|it| it.replace("année", "saison")).collect();
    let nearly: Vec<&str> = nearly.iter().map(String::as_str).collect();
    for (one, other, file) in [
        (french(&FRENCH), french(&FRENCH), "en.md:4:1"),
        (french(&FRENCH), english(&FRENCH), "en.md:4:1"),
        (french(&FRENCH), english(&nearly), "en.md:4:1"),
        (french(&FRENCH), english(&FRENCH[..4]), "en.md:4:1"),
        (french(&ENGLISH), english(&ENGLISH), "fr.md:4:1"),
        // Most of it, then one paragraph.
        (french(&[FRENCH[0], ENGLISH[1], ENGLISH[2], ENGLISH[3]]), english(&ENGLISH[..4]), "fr.md:6:1"),
        (french(&with(&FRENCH, ENGLISH[3])), english(&ENGLISH), "fr.md:16:1"),
        (
            french(&with(&FRENCH, "## What comes next\n\nLa suite.")),
            english(&with(&ENGLISH, "## What comes next\n\nSoon.")),
            "fr.md:16:4",
        ),
    ] {
        assert_eq!(places_of(&one, &other), [format!("L112 content/news/x/{file}")], "{one}");
    }
    let found = findings(&site(&french(&FRENCH), &english(&FRENCH)));
    let passage = findings(&site(&french(&with(&FRENCH, ENGLISH[3])), &english(&ENGLISH)));
    insta::assert_snapshot!(format!("{}\n{}", found[0], passage[0]));
    assert!(!found[0].english.contains("lang"), "{}", found[0]);
}

#[test]
fn passages_are_reported_at_their_lines() {
    let table =
        "| Quoi | Quand |\n| --- | --- |\n| The report of the committee | hier |\n| le bilan | demain |";
    for (passage, expected) in [
        ("The members of the network thank the ministry for the invitation to the forum.", vec!["L113 16:1"]),
        (
            "> The members of the network thank the ministry for the invitation to the forum.",
            vec!["L113 16:3"],
        ),
        (
            "- Publish the data of each ministry\n- répondre aux questions\n- Answer the questions of people",
            vec!["L113 16:3", "L113 18:3"],
        ),
        (table, vec!["L113 18:3"]),
        ("## Next steps\n\nLa suite.", vec!["L113 16:4"]),
        ("## How to take part in the meetings\n\nLa suite.", vec!["L113 16:4"]),
        ("*The report of the committee is ready for you to read.*", vec!["L113 16:2"]),
        ("Le bilan.[^1]\n\n[^1]: The report is published in the spring of each year.", vec!["L113 18:7"]),
    ] {
        let found =
            places_of(&french(&with(&FRENCH, passage)), &english(&with(&ENGLISH, "More is to come soon.")));
        let found: Vec<String> = found
            .iter()
            .filter(|it| !it.starts_with("L2"))
            .map(|it| it.replace("content/news/x/fr.md:", ""))
            .collect();
        assert_eq!(found, expected, "{passage}");
    }
    // Several in a row are one.
    let found = places_of(
        &french(&[FRENCH[0], FRENCH[1], FRENCH[2], ENGLISH[3], ENGLISH[4]]),
        &english(&ENGLISH[..3]),
    );
    assert_eq!(found, ["L113 content/news/x/fr.md:10:1"]);
}

#[test]
fn fields_are_reported_at_their_values() {
    let item = |fields: &str| {
        let site = small_portal();
        site.write("content/news/x/item.yaml", format!("date: 2026-11-20\n{fields}\n"));
        findings(&site)
    };
    for (fields, expected) in [
        ("title: {fr: Open data plan, en: The plan for open data}", "L114 content/news/x/item.yaml:2:13"),
        ("title: {fr: Open data plan, en: Open data plan}", "L112 content/news/x/item.yaml:2:13"),
        (
            "title: {fr: Plan de données ouvertes, en: Plan de données ouvertes}",
            "L112 content/news/x/item.yaml:2:43",
        ),
        ("title: {fr: Open data plan, en: Plan de données ouvertes}", "L111 content/news/x/item.yaml:2:13"),
        (
            "title: {fr: Annual progress report, en: The progress we made}",
            "L114 content/news/x/item.yaml:2:13",
        ),
        (
            "title: {fr: Plan de datos abiertos para los ministerios, en: The plan}",
            "L114 content/news/x/item.yaml:2:13",
        ),
        (
            "title: {fr: Le plan, en: The plan}\nsummary: {fr: The forum publishes its report., en: The report is here.}",
            "L114 content/news/x/item.yaml:3:15",
        ),
        (
            "title:\n  fr: Le plan\n  en: The plan\nsummary:\n  fr: Le résumé\n  en: Ce que le gouvernement a fait cette année",
            "L114 content/news/x/item.yaml:7:7",
        ),
    ] {
        let found = item(fields);
        let places: Vec<&str> = found.iter().map(|it| it.place.as_str()).collect();
        assert_eq!(places, [expected], "{fields}");
    }
    insta::assert_snapshot!(item("title: {fr: Open data plan, en: The plan for open data}")[0]);
    // In the front matter of a text that is in its language.
    assert_eq!(
        places_of(&text("Open data plan", &FRENCH), &english(&ENGLISH)),
        ["L114 content/news/x/fr.md:2:8"]
    );
}

#[test]
fn names_quotations_and_code_are_not_reported() {
    let marked =
        ":::lang en\nThe members of the network thank the ministry for the invitation to the forum.\n:::";
    let code = "```\nthe code of the program is in this file and that is what it does\n```";
    let linked = "- [The Open Government Guide for the people who write plans](https://www.example.org/)";
    let names = "- Open Government Partnership\n- Transparency International\n- Centre for Law and Democracy\n- The Engine Room\n- Access to Information Act";
    let cited = "Voir <cite>The report of the committee on the data of the government</cite>.";
    for more in [
        marked,
        code,
        linked,
        names,
        cited,
        "Le *Freedom of Information and Protection of Privacy Act* est cité.",
        "Marie Tremblay, Jean Gagnon",
    ] {
        let found = places_of(&french(&with(&FRENCH, more)), &english(&with(&ENGLISH, more)));
        let found: Vec<&String> =
            found.iter().filter(|it| it.starts_with("L11") || it.starts_with("A62")).collect();
        assert!(found.is_empty(), "{found:?} {more}");
    }
    let french_names = "- Ministère de la Cybersécurité et du Numérique\n- Commission d’accès à l’information\n- Protecteur du citoyen\n- Loi sur l’accès aux documents des organismes publics\n- Secrétariat";
    for (one, other) in [
        (french(&[names]), english(&[french_names])),
        (french(&with(&FRENCH, "Texte.")), english(&with(&ENGLISH, french_names))),
    ] {
        assert_eq!(places_of(&one, &other).iter().filter(|it| it.starts_with("L11")).count(), 0, "{one}");
    }
    for title in
        ["Forum", "Marie Tremblay", "Open Government Partnership", "GovTech Lab", "Consultation 2026"]
    {
        let site = small_portal();
        site.write(
            "content/news/x/item.yaml",
            format!("date: 2026-11-20\ntitle: {{fr: {title}, en: {title}}}\n"),
        );
        assert_eq!(places(&site), [""; 0], "{title}");
    }
}

#[test]
fn a_text_in_another_language_has_no_typography_of_its_file() {
    let quoted =
        "The forum said “yes” to the plan of the government at 14:30, with 1,250 answers from the people.";
    let found = places_of(
        &french(&[ENGLISH[0], quoted, ENGLISH[1]]),
        &english(&["There is more to come about 1,250 answers."]),
    );
    assert_eq!(found, ["L110 content/news/x/fr.md:4:1"]);
}

/// The paragraphs of the documentation in a language, code blocks left out.
fn documentation(language: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut folders = vec![format!("docs/{language}")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path.display().to_string());
                continue;
            }
            let text = fs::read_to_string(path).unwrap();
            // Odd parts are code.
            let prose = text.split("\n```").step_by(2).collect::<Vec<_>>().join("\n\n");
            paragraphs
                .extend(prose.split("\n\n").map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned));
        }
    }
    let mut known = BTreeSet::new();
    paragraphs.retain(|it| it.split_whitespace().count() > 4 && known.insert(it.clone()));
    paragraphs
}

/// Returns the paragraphs, alone in their language in a portal, with a finding on their language.
fn reported(paragraphs: &[String], language: &str) -> BTreeSet<usize> {
    let site = small_portal();
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let folder = format!("content/news/p-{at}");
        let item = format!(
            "date: 2026-11-20\nlanguages: [{language}]\nofficial_language: {language}\nreason: {{fr: Choix., en: Choice.}}\n"
        );
        site.write(&format!("{folder}/item.yaml"), item);
        site.write(&format!("{folder}/{language}.md"), format!("---\ntitle: Forum\n---\n{paragraph}\n"));
    }
    let (portal, _, _) = load_portal(&site.request(false), None);
    let found = rules::run(&portal, &mut Diagnostics::default()).active;
    let of_language = found.into_iter().filter(|it| it.diagnostic.code.id.starts_with("L11"));
    let number = of_language.filter_map(|it| match it.subject {
        Subject::Item(key) => key.id.as_str().strip_prefix("p-")?.parse().ok(),
        Subject::Page(_) => None,
    });
    number.collect()
}

/// Every paragraph of the documentation in its own language, then in the other one.
#[test]
fn the_documentation_is_in_its_languages() {
    for (language, other) in [("fr", "en"), ("en", "fr")] {
        // Names of codes are English in both, and references to standards are names.
        let all: Vec<String> = documentation(language)
            .into_iter()
            .filter(|it| {
                !it.starts_with("## ") && !["WCAG", "RFC", "CommonMark"].iter().any(|name| it.contains(name))
            })
            .collect();
        let alarms: Vec<&String> = reported(&all, language).into_iter().map(|at| &all[at]).collect();
        let about_the_other = |it: &&&String| it.contains("En français") || it.contains("OQLF");
        let false_alarms: Vec<_> = alarms.iter().filter(|it| !about_the_other(it)).collect();
        assert!(false_alarms.is_empty(), "{false_alarms:#?}");
        let long: Vec<String> = all.into_iter().filter(|it| it.split_whitespace().count() >= 12).collect();
        let found = reported(&long, other);
        let missed: Vec<&String> =
            (0..long.len()).filter(|at| !found.contains(at)).map(|at| &long[at]).collect();
        assert!(
            long.len() > 200 && missed.len() * 20 <= long.len(),
            "{} of {}: {missed:#?}",
            missed.len(),
            long.len()
        );
    }
}

#[test]
fn a_quotation_does_not_decide_the_language_of_a_text() {
    for (french, english) in [
        (
            "Le ministre a rappelé l’engagement.\n\n> We will not stop until the records are open to all the people of this country.\n",
            "The minister recalled the commitment.\n\n> We will not stop until the records are open to all the people of this country.\n",
        ),
        (
            "La ministre répond aux questions du forum.\n\nElle a dit : « Nous publions tout. »\n",
            "Here is her answer.\n\nShe said: “Nous ne nous arrêterons pas avant que les registres soient ouverts à toute la population du pays.”\n",
        ),
    ] {
        let site = small_portal();
        news(
            &site,
            &format!("---\ntitle: Les membres du comité\n---\n{french}"),
            &format!("---\ntitle: The members of the committee\n---\n{english}"),
        );
        let whole = places(&site).into_iter().filter(|it| it.starts_with("L110") || it.starts_with("L111"));
        assert_eq!(whole.collect::<Vec<_>>(), [""; 0]);
    }
}

#[test]
fn runs_of_a_few_words_are_reported_in_either_language() {
    let site = small_portal();
    let cases = [
        ("## Next steps\n\nLa suite.", "## Next steps\n\nMore.", "L112 fr.md"),
        ("## La suite\n\nTexte.", "## La suite\n\nText.", "L112 en.md"),
        ("## Objectives\n\nTexte.", "## Objectives\n\nText.", "L112 fr.md"),
        ("## Objectifs\n\nTexte.", "## Objectif du plan\n\nText.", "L113 en.md"),
        (
            "Voir [the action plan](https://example.org/).",
            "See [the action plan](https://example.org/).",
            "L112 fr.md",
        ),
        (
            "[En savoir plus sur le plan](https://example.org/)",
            "[En savoir plus sur le plan](https://example.org/)",
            "L112 en.md",
        ),
        ("**Quand et où :** au bureau.", "**Quand et où :** at the office.", "L112 en.md"),
        (
            "| Nom | Statut |\n| --- | --- |\n| A | En cours |",
            "| Name | Status |\n| --- | --- |\n| A | En cours |",
            "L112 en.md",
        ),
        ("## Participation\n\nTexte.", "## Participation\n\nText.", ""),
        ("- Union des municipalités du Québec", "- Union des municipalités du Québec", ""),
        (
            "Voir [Guide to open data](https://example.org/).",
            "See [Guide to open data](https://example.org/).",
            "",
        ),
        ("| Code | No |\n| --- | --- |\n| ON | EST |", "| Code | No |\n| --- | --- |\n| ON | EST |", ""),
    ];
    for (at, (one, other, _)) in cases.iter().enumerate() {
        let folder = format!("content/news/k-{at:02}");
        site.write(&format!("{folder}/item.yaml"), "date: 2026-11-20\n");
        site.write(&format!("{folder}/fr.md"), french(&[FRENCH[0], one]));
        site.write(&format!("{folder}/en.md"), english(&[ENGLISH[0], other]));
    }
    let found = places(&site);
    for (at, (one, _, expected)) in cases.iter().enumerate() {
        let folder = format!("content/news/k-{at:02}/");
        let own = found.iter().filter(|it| it.starts_with("L11") && it.contains(&folder));
        let own: Vec<String> = own.map(|it| it.replace(&folder, "")).collect();
        let is_right =
            if expected.is_empty() { own.is_empty() } else { own.len() == 1 && own[0].starts_with(expected) };
        assert!(is_right, "{one}: {own:?}");
    }
}

#[test]
fn short_texts_of_settings_topics_and_strings_are_reported() {
    let site = small_portal();
    site.write(
        "content/topics.yaml",
        "- {id: participation, title: {fr: Participation, en: Participation}}\n\
         - {id: donnees-ouvertes, title: {fr: Open data, en: Données ouvertes}}\n\
         - {id: b, title: {fr: Transparence, en: Transparence}}\n",
    );
    site.write("i18n/fr.ftl", "menu = All pages\n");
    site.write("i18n/en.ftl", "menu = All pages\n");
    let found: Vec<String> = places(&site).into_iter().filter(|it| it.starts_with('S')).collect();
    assert_eq!(
        found,
        ["S306 content/topics.yaml:2:38", "S306 content/topics.yaml:3:41", "S506 i18n/fr.ftl:1:1"]
    );
}

#[test]
fn an_empty_translation_is_reported_in_its_file() {
    let site = small_portal();
    news(&site, &french(&FRENCH), "");
    let found = findings(&site);
    assert_eq!(found[0].place, "L101 content/news/x/en.md:1:1");
    assert!(found[0].french.contains("est vide") && !found[0].french.contains("Écrire `"), "{}", found[0]);
}
