//! The faults of people at work, by kind: each is laid into the portal that `parvis init` creates, and is
//! reported at its place in both languages.

use std::{fmt, sync::LazyLock};

use parvis::{
    edit::NewFile,
    locale::Messages,
    model::Language,
    pipeline::load_snapshot,
    report::{Format, format},
    scaffold::{self, Host, Starter},
};

use crate::{
    is_long,
    portal::site::{Site, TODAY},
};

mod broken_settings;
mod broken_yaml;
mod causes;
mod characters;
mod contradictions;
mod corrected_values;
mod facts;
mod file_contents;
mod files;
mod files_almost_known;
mod first_day;
mod first_weeks;
mod front_matter;
mod imports;
mod languages;
mod machines;
mod marked_files;
mod meant_values;
mod ordinary_texts;
mod pages;
mod plans_at_home;
mod policy;
pub mod preview;
mod printed_markup;
mod references;
mod settings;
mod theme;
mod translations;
mod unfinished_texts;
mod unfit_content;
mod yaml_values;

/// The files that `parvis init` creates with the default answers: made once, and written by each test.
static STARTER: LazyLock<Vec<NewFile>> = LazyLock::new(|| {
    scaffold::portal(&Starter {
        title: ["Gouvernement ouvert", "Open government"].map(str::to_owned),
        organization: ["Secrétariat", "Secretariat"].map(str::to_owned),
        organization_id: "secretariat".to_owned(),
        base_url: "https://www.example.org/".to_owned(),
        host: Host::None,
        today: TODAY.parse().unwrap(),
    })
});

/// The portal that `parvis init` creates with the default answers.
pub fn starter() -> Site {
    starter_with(|_| true)
}

/// The organizations and the pages of the starter, its settings and topics: fewer than half of its pages,
/// for faults that have nothing to do with the other collections.
pub fn small_portal() -> Site {
    let roots = ["site.toml", "content/topics.yaml", "content/organizations/", "content/pages/"];
    starter_with(|path| roots.iter().any(|root| path.starts_with(root)))
}

fn starter_with(wanted: impl Fn(&str) -> bool) -> Site {
    let site = Site::empty();
    for file in STARTER.iter().filter(|file| wanted(&file.path)) {
        site.write(&file.path, &file.content);
    }
    site
}

/// Writes the news item `content/news/x/` with its two texts, front matter included.
pub fn news(site: &Site, french: &str, english: &str) {
    site.write("content/news/x/item.yaml", "date: 2026-11-20\n");
    site.write("content/news/x/fr.md", french);
    site.write("content/news/x/en.md", english);
}

/// Writes the same body, that needs no translation, in both texts of `content/news/x/`.
pub fn news_body(site: &Site, body: &str) {
    news(
        site,
        &format!("---\ntitle: Les membres du comité\n---\n{body}"),
        &format!("---\ntitle: The members of the committee\n---\n{body}"),
    );
}

/// Returns the cases to run: all in the long suite, else one of three, since each checks a whole portal.
pub fn sampled<T, const COUNT: usize>(cases: [T; COUNT]) -> impl Iterator<Item = T> {
    cases.into_iter().step_by(if is_long() { 1 } else { 3 })
}

/// A finding, as a person reads it.
pub struct Finding {
    /// Code and place: `R101 content/news/x/fr.md:4:1`.
    pub place: String,
    /// `error` or `warning`.
    pub severity: String,
    /// Message and help in French, a line each.
    pub french: String,
    /// Message and help in English, a line each.
    pub english: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}\n{}\n{}", self.severity, self.place, self.french, self.english)
    }
}

/// The messages of a language, parsed once.
fn messages(language: Language) -> &'static Messages {
    static BOTH: LazyLock<[Messages; 2]> = LazyLock::new(|| Messages::LANGUAGES.map(Messages::of));
    BOTH.iter().find(|messages| messages.language() == language).unwrap()
}

/// Everything that `check` finds in a portal, in order.
pub fn findings(site: &Site) -> Vec<Finding> {
    let snapshot = load_snapshot(&site.request(false));
    let diagnostics = snapshot.check(&mut parvis::cache::PortalCache::default(), &|_, _| ());
    let in_language = |language: Language| {
        let json = format(&diagnostics, &snapshot.sources, messages(language), Format::Json, false);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        json["findings"].as_array().unwrap().clone()
    };
    let both = in_language(Language::FRENCH).into_iter().zip(in_language(Language::ENGLISH));
    both.map(|(french, english)| {
        let text = |name: &str| french[name].as_str().unwrap_or_default().to_owned();
        let words = |finding: &serde_json::Value| {
            let lines = ["message", "help"].map(|name| finding[name].as_str().unwrap_or_default());
            lines.join("\n").trim_end().to_owned()
        };
        Finding {
            place: format!("{} {}:{}:{}", text("rule"), text("file"), french["line"], french["column"]),
            severity: text("severity"),
            french: words(&french),
            english: words(&english),
        }
    })
    .collect()
}

/// The codes and places of what `check` finds.
pub fn places(site: &Site) -> Vec<String> {
    findings(site).into_iter().map(|finding| finding.place).collect()
}

#[test]
fn the_starter_is_clean() {
    assert_eq!(places(&starter()), [""; 0]);
    assert_eq!(places(&small_portal()), [""; 0]);
}
