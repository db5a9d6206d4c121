//! The demonstration portal tells every fact of the letter, in both languages, on the page where a
//! reader would look for it.

use std::{fs, path::Path};

use crate::portal::site::run;

/// A page by its address in each language, and what must be read there.
type Facts = (&'static str, &'static [&'static str]);

const FRENCH: &[Facts] = &[
    ("fr", &["1\u{a0}200", "plus de", "Deuxième plan d’action", "Données Québec"]),
    (
        "fr/realisations/donnees-quebec",
        &["1\u{a0}200", "51", "12", "municipalités", "société civile", "métadonnées"],
    ),
    ("fr/realisations/hackqc", &["Chaque année", "données ouvertes"]),
    ("fr/realisations/accessibilite-quebec-ca", &["2018", "2.0", "AA"]),
    ("fr/realisations/groupe-travail-canada", &["pancanadien", "provinces", "territoires"]),
    ("fr/declarations/engagement-2012", &["2012", "premières mesures"]),
    ("fr/declarations/antananarivo-2016", &["novembre 2016", "XVIe Sommet de la Francophonie", "11"]),
    ("fr/declarations/communique-2019", &["mai 2019", "Éric Caire", "Ottawa"]),
    (
        "fr/declarations/lettre-intention-2020",
        &[
            "6\u{a0}octobre 2020",
            "Sonia LeBel",
            "présidente du Conseil du trésor",
            "Éric Caire",
            "Nadine Girault",
            "Santiago Cafiero",
            "Young Chin",
            "María Baron",
            "Robin Hodess",
            "The B Team",
        ],
    ),
    (
        "fr/plans-action/deuxieme-plan",
        &[
            "Centre québécois d’excellence numérique",
            "Cocréation",
            "Mise en œuvre",
            "Autoévaluation",
            "Comité en gouvernement ouvert",
            "Consultation Québec",
            "quelque cent organismes",
        ],
    ),
    (
        "fr/comites/gouvernement-ouvert",
        &["automne 2020", "Québec numérique", "Chaire de recherche", "majoritaire"],
    ),
    ("fr/consultations/consultation-quebec", &["débattre en ligne", "questionnaire", "chaque plan à venir"]),
    (
        "fr/repondants-gouvernement-ouvert",
        &["quelque cent", "données ouvertes", "consultations publiques numériques"],
    ),
    (
        "fr/adhesion-pgo",
        &[
            "écosystèmes de données ouvertes",
            "transparence corporative",
            "marchés publics",
            "cocréation",
            "transformation numérique",
            "UNESCO",
            "2006",
            "Francophonie",
        ],
    ),
    (
        "fr/organismes/sct",
        &[
            "418\u{a0}643-5926",
            "418\u{a0}781-1737",
            "cabinet@sct.gouv.qc.ca",
            "cabinet.numerique@sct.gouv.qc.ca",
            "G1R\u{a0}5R8",
        ],
    ),
    ("fr/organismes/mrif", &["418\u{a0}649-2400", "56319", "Hector-Fabre"]),
    ("fr/organismes/quebec-numerique", &["2010", "Organisation internationale de la Francophonie"]),
    ("fr/chronologie", &["1975", "1978", "1982", "2002", "2012", "2020"]),
];

const ENGLISH: &[Facts] = &[
    ("en", &["1,200", "more than", "Second open government action plan"]),
    ("en/achievements/donnees-quebec", &["1,200", "51", "12", "municipalities", "civil society", "metadata"]),
    ("en/achievements/hackqc", &["Every year", "open data"]),
    ("en/achievements/accessibility-quebec-ca", &["2018", "2.0", "AA"]),
    ("en/achievements/canada-working-group", &["pan-Canadian", "provinces", "territories"]),
    ("en/declarations/commitment-2012", &["2012", "first measures"]),
    ("en/declarations/antananarivo-2016", &["November 2016", "XVIth", "11"]),
    ("en/declarations/press-release-2019", &["May 2019", "Éric Caire", "Ottawa"]),
    (
        "en/declarations/letter-of-intent-2020",
        &[
            "October\u{a0}6, 2020",
            "Sonia LeBel",
            "Chair of the Conseil du trésor",
            "Éric Caire",
            "Nadine Girault",
            "Santiago Cafiero",
            "Young Chin",
            "María Baron",
            "Robin Hodess",
            "The B Team",
            "Courtesy translation",
        ],
    ),
    (
        "en/action-plans/second-plan",
        &[
            "Centre québécois d’excellence numérique",
            "Co-creation",
            "Implementation",
            "Self-assessment",
            "Open government committee",
            "Consultation Québec",
            "one hundred public bodies",
        ],
    ),
    ("en/committees/open-government", &["fall 2020", "Québec numérique", "Research Chair", "majority"]),
    ("en/consultations/consultation-quebec", &["online debates", "questionnaire", "each plan to come"]),
    ("en/open-government-representatives", &["one hundred", "open data", "digital public consultations"]),
    (
        "en/ogp-membership",
        &[
            "open data ecosystems",
            "corporate transparency",
            "public procurement",
            "co-creation",
            "digital transformation",
            "UNESCO",
            "2006",
            "Francophonie",
        ],
    ),
    (
        "en/organizations/sct",
        &[
            "418\u{a0}643-5926",
            "418\u{a0}781-1737",
            "cabinet@sct.gouv.qc.ca",
            "cabinet.numerique@sct.gouv.qc.ca",
        ],
    ),
    ("en/organizations/mrif", &["418\u{a0}649-2400", "56319", "Hector-Fabre"]),
    ("en/organizations/quebec-numerique", &["2010", "Organisation internationale de la Francophonie"]),
    ("en/timeline", &["1975", "1978", "1982", "2002", "2012", "2020"]),
];

#[test]
fn every_fact_is_told_in_both_languages() {
    let out = tempfile::tempdir().unwrap();
    let site = out.path().join("site");
    let build = ["build".as_ref(), "--strict".as_ref(), "--out".as_ref(), site.as_os_str()];
    let built = run(Path::new(env!("CARGO_MANIFEST_DIR")), "fr", &build);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let missing: Vec<String> = FRENCH
        .iter()
        .chain(ENGLISH)
        .flat_map(|(page, facts)| {
            let text = words(&site.join(page).join("index.html"));
            facts.iter().filter(move |fact| !text.contains(**fact)).map(move |fact| format!("{page}: {fact}"))
        })
        .collect();
    assert!(missing.is_empty(), "not told: {missing:#?}");
}

/// What a page says: its HTML without tags, each stretch of white space as one space.
fn words(page: &Path) -> String {
    let html = fs::read_to_string(page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or("", |(_, after)| after));
    }
    let text =
        text.replace("&quot;", "\"").replace("&amp;", "&").replace("&nbsp;", "\u{a0}").replace("&#39;", "'");
    text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
