//! The language of texts: what is pasted into the wrong file, or never translated.

use std::fs;

use parvis::{
    diagnostic::{Diagnostics, Severity},
    pipeline::load_portal,
    rules::{self, Subject},
};

use super::{findings, news, places, starter};

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

fn places_of(french: &str, english: &str) -> Vec<String> {
    let site = starter();
    news(&site, french, english);
    places(&site)
}

#[test]
fn explore() {
    let fr = text("Le plan du gouvernement", &FRENCH);
    let en = text("The plan of the government", &ENGLISH);
    let cases: Vec<(&str, String, String)> = vec![
        ("right", fr.clone(), en.clone()),
        ("english in fr, 1", text("Le plan", &ENGLISH[..1]), text("The plan", &["Soon."])),
        ("english in fr, copy", text("Le plan", &ENGLISH), en.clone()),
        (
            "english in fr, title too",
            en.clone(),
            text("The plan", &["The text is not the same at all, since it is written later."]),
        ),
        ("french in en, copy", fr.clone(), text("The plan", &FRENCH)),
        ("french in en, copy, title", fr.clone(), fr.clone()),
        ("swapped", en.clone(), fr.clone()),
        (
            "swapped bodies",
            text("Le plan du gouvernement", &ENGLISH),
            text("The plan of the government", &FRENCH),
        ),
        ("spanish", text("Le plan du gouvernement", &[SPANISH]), en.clone()),
        (
            "most",
            text("Le plan du gouvernement", &[FRENCH[0], ENGLISH[1], ENGLISH[2], ENGLISH[3]]),
            text("The plan", &ENGLISH[..4]),
        ),
        ("paragraph", text("Le plan du gouvernement", &with(&FRENCH, ENGLISH[3])), en.clone()),
        (
            "paragraph, own",
            text(
                "Le plan du gouvernement",
                &with(
                    &FRENCH,
                    "The members of the network thank the ministry for the invitation to the forum.",
                ),
            ),
            en.clone(),
        ),
        (
            "list",
            text(
                "Le plan du gouvernement",
                &with(
                    &FRENCH,
                    "- publish the data of each ministry\n- répondre aux questions\n- answer the questions of people",
                ),
            ),
            en.clone(),
        ),
        (
            "cell",
            text(
                "Le plan du gouvernement",
                &with(
                    &FRENCH,
                    "| Quoi | Quand |\n| --- | --- |\n| The report of the committee | hier |\n| le bilan | demain |",
                ),
            ),
            text(
                "The plan",
                &with(
                    &ENGLISH,
                    "| What | When |\n| --- | --- |\n| The report | yesterday |\n| the review | tomorrow |",
                ),
            ),
        ),
        (
            "heading",
            text("Le plan du gouvernement", &with(&FRENCH, "## What comes next\n\nLa suite est à venir.")),
            text("The plan", &with(&ENGLISH, "## What comes next\n\nMore is to come.")),
        ),
        (
            "heading short",
            text("Le plan du gouvernement", &with(&FRENCH, "## Next steps\n\nLa suite est à venir.")),
            text("The plan", &with(&ENGLISH, "## What comes next\n\nMore is to come.")),
        ),
        ("title", text("The plan of the government is ready", &FRENCH), en.clone()),
        ("title short", text("Open data plan", &FRENCH), en.clone()),
        ("title fr in en", fr.clone(), text("Plan de données ouvertes", &ENGLISH)),
        (
            "summary",
            fr.replace("---\nLe", "summary: The government publishes its data in an open format.\n---\nLe"),
            en.replace("---\nThe", "summary: The government publishes its data in an open format.\n---\nThe"),
        ),
        (
            "short text",
            text("Le plan", &["The government publishes its plan."]),
            text("The plan", &["The plan is here."]),
        ),
        (
            "list only",
            text(
                "Le plan",
                &["- Open data portal\n- Answers to questions\n- Reports of the forum\n- What comes next"],
            ),
            text(
                "The plan",
                &["- Open data portal\n- Answers to questions\n- Reports of the forum\n- What comes next"],
            ),
        ),
        (
            "names",
            text(
                "Les membres",
                &[
                    "- Marie Tremblay\n- Open Government Partnership\n- Transparency International\n- Centre for Law and Democracy\n- The Engine Room",
                ],
            ),
            text(
                "The members",
                &[
                    "- Marie Tremblay\n- Ministère de la Cybersécurité et du Numérique\n- Commission d’accès à l’information\n- Protecteur du citoyen\n- Loi sur l’accès aux documents des organismes publics",
                ],
            ),
        ),
        (
            "marked",
            text(
                "Le plan",
                &with(
                    &FRENCH,
                    ":::lang en\nThe members of the network thank the ministry for the invitation to the forum.\n:::",
                ),
            ),
            en.clone(),
        ),
        (
            "code",
            text(
                "Le plan",
                &with(&FRENCH, "```\nthe code of the program is in this file and that is what it does\n```"),
            ),
            text(
                "The plan",
                &with(&ENGLISH, "```\nthe code of the program is in this file and that is what it does\n```"),
            ),
        ),
        (
            "capitals",
            text("Le plan", &["THE GOVERNMENT WILL PUBLISH ITS DATA IN AN OPEN FORMAT THIS YEAR."]),
            en.clone(),
        ),
    ];
    for (name, french, english) in cases {
        let site = starter();
        news(&site, &french, &english);
        println!("=== {name}");
        for finding in findings(&site) {
            println!("{finding}");
        }
    }
    for title in [
        "{fr: Open data plan, en: Open data plan}",
        "{fr: Open data plan, en: Plan de données ouvertes}",
        "{fr: Plan de données ouvertes, en: Plan de données ouvertes}",
        "{fr: Forum, en: Forum}",
        "{fr: Marie Tremblay, en: Marie Tremblay}",
        "{fr: Plan de datos abiertos para los ministerios, en: The plan}",
    ] {
        let site = starter();
        site.write("content/news/x/item.yaml", &format!("date: 2026-11-20\ntitle: {title}\nsummary: {{fr: Le résumé de la nouvelle, en: The summary of the news}}\n"));
        println!("=== {title}");
        for finding in findings(&site) {
            println!("{finding}");
        }
    }
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
    paragraphs
}

#[test]
fn confidences() {
    use parvis::locale::detection::{
        DetectedLanguage::{English, French},
        confidence,
    };
    for text in [
        "Open data plan",
        "Next steps",
        "What comes next",
        "Contact us",
        "About this portal",
        "Background",
        "Open government",
        "Our commitments",
        "Latest news",
        "Frequently asked questions",
        "Meeting minutes",
        "Annual progress report",
        "Plain language guide",
        "Données ouvertes",
        "Plan numérique",
        "Budget participatif",
        "Rapport annuel",
        "Innovation sociale",
        "Participation citoyenne",
        "Bilan annuel",
        "Plan climat",
        "Gouvernement ouvert",
        "Avis public",
        "Point presse",
        "Texte intégral",
        "Questions fréquentes",
        "Nos engagements",
        "Liens utiles",
        "Contacts presse",
        "Volume deux",
        "Action publique transparente",
    ] {
        println!("{:.2} en {text}", confidence(text, English, French).unwrap());
    }
}

#[test]
fn measure() {
    for language in ["fr", "en"] {
        for own in ["fr", "en"] {
            let paragraphs = documentation(language);
            let site = starter();
            for (at, paragraph) in paragraphs.iter().enumerate() {
                let folder = format!("content/news/p-{at}");
                site.write(&format!("{folder}/item.yaml"), &format!("date: 2026-11-20\nlanguages: [{own}]\nofficial_language: {own}\nreason: {{fr: Choix., en: Choice.}}\n"));
                site.write(&format!("{folder}/{own}.md"), &format!("---\ntitle: Forum\n---\n{paragraph}\n"));
            }
            let (portal, _, _) = load_portal(&site.request(false), None);
            let mut diagnostics = Diagnostics::default();
            let found = rules::run(&portal, &mut diagnostics).active;
            let mut by_item = std::collections::BTreeMap::new();
            for finding in found.iter().filter(|it| it.diagnostic.code.id.starts_with("L11")) {
                let Subject::Item(key) = &finding.subject else { continue };
                by_item.insert(key.id.as_str().to_owned(), finding.diagnostic.severity);
            }
            let errors = by_item.values().filter(|it| **it == Severity::Error).count();
            println!("{language} as {own}: {} of {}, {errors} errors", by_item.len(), paragraphs.len());
            for (at, paragraph) in paragraphs.iter().enumerate() {
                let found = by_item.get(&format!("p-{at}"));
                let line = paragraph.replace('\n', " | ").chars().take(160).collect::<String>();
                if language == own && found.is_some() {
                    println!("ALARM {own} {found:?}: {line}");
                }
                if language != own && found.is_none() && paragraph.split_whitespace().count() > 5 {
                    println!("MISS {own}: {line}");
                }
            }
        }
    }
}
