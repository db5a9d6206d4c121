//! A build that keeps what did not change gives what a build from nothing gives: the same files, byte for
//! byte, and the same problems.

use std::{fs, os::unix::fs::MetadataExt, path::Path};

use parvis::{
    cache::{self, PortalCache},
    locale::Messages,
    model::Language,
    pipeline::{BuildReport, RenderReason, Request, SiteInput, load_snapshot},
    report::{self, Format},
};
use proptest::prelude::*;

use super::site::{Site, files, output_text, run};
use crate::property_cases;

/// A change of a portal, as people and programs make them.
#[derive(Clone, Copy, Debug)]
enum Edit {
    Text(u8),
    Facts(u8),
    Title(u8),
    Add(u8),
    Remove(u8),
    Rename,
    BrokenLink,
    BrokenValue,
    LinkToAnchor,
    Attachment(u8),
    Template(u8),
    Style(u8),
    String(u8),
    Settings(u8),
    NextDay,
    Draft(bool),
    PublishedFile,
    MissingFile,
    Cache,
    StaticFile(u8),
    Nothing,
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        (0..4_u8).prop_map(Edit::Text),
        (0..4_u8).prop_map(Edit::Facts),
        (0..4_u8).prop_map(Edit::Title),
        (0..3_u8).prop_map(Edit::Add),
        (0..3_u8).prop_map(Edit::Remove),
        Just(Edit::Rename),
        Just(Edit::BrokenLink),
        Just(Edit::BrokenValue),
        Just(Edit::LinkToAnchor),
        (0..3_u8).prop_map(Edit::Attachment),
        (0..3_u8).prop_map(Edit::Template),
        (0..3_u8).prop_map(Edit::Style),
        (0..3_u8).prop_map(Edit::String),
        (0..3_u8).prop_map(Edit::Settings),
        Just(Edit::NextDay),
        any::<bool>().prop_map(Edit::Draft),
        Just(Edit::PublishedFile),
        Just(Edit::MissingFile),
        Just(Edit::Cache),
        (0..3_u8).prop_map(Edit::StaticFile),
        Just(Edit::Nothing),
    ];
    prop::collection::vec(edit, 3..8)
}

/// A portal that is edited, and built after each edit into the same folder.
struct Edited {
    site: Site,
    request: Request,
}

impl Edited {
    fn like(name: &str) -> Self {
        let site = Site::like(name);
        let request = site.request(false);
        Self { site, request }
    }

    fn apply(&mut self, edit: Edit) {
        let site = &self.site;
        let remove = |path: &str| {
            let _ = fs::remove_dir_all(site.root().join(path));
        };
        match edit {
            Edit::Text(n) => {
                site.write(
                    "content/news/a/fr.md",
                    format!("---\ntitle: Nouvelle\n---\nTexte {n} avec un [organisme](org:o).\n"),
                );
            }
            Edit::Facts(n) => {
                site.write("content/news/a/item.yaml", format!("# Note {n}\ndate: 2026-01-0{}\n", n + 1));
            }
            Edit::Title(n) => site.write(
                "content/organizations/o/item.yaml",
                format!("title: {{fr: Ministère {n}, en: Ministry {n}}}\nkind: ministry\n"),
            ),
            Edit::Add(n) => {
                site.write(&format!("content/news/n{n}/item.yaml"), format!("date: 2026-02-0{}\n", n + 1));
                for (language, title) in [("fr", "Autre nouvelle"), ("en", "Other news")] {
                    let text = format!("---\ntitle: {title} {n}\n---\n## Où\n\n[A](news:a)\n");
                    site.write(&format!("content/news/n{n}/{language}.md"), text);
                }
            }
            Edit::Remove(n) => remove(&format!("content/news/n{n}")),
            Edit::Rename => {
                let _ = fs::rename(site.root().join("content/news/n0"), site.root().join("content/news/n1"));
            }
            Edit::BrokenLink => {
                site.write(
                    "content/news/a/en.md",
                    "---\ntitle: News\n---\nA text with a [link](news:none).\n",
                );
            }
            Edit::BrokenValue => site.write("content/news/a/item.yaml", "date: yesterday\n"),
            Edit::LinkToAnchor => {
                site.write(
                    "content/news/a/en.md",
                    "---\ntitle: News\n---\nA text with [raw HTML](news:n0#ou).\n",
                );
            }
            Edit::Attachment(n) => {
                site.write("content/news/a/rapport.csv", format!("a,b\n1,{n}\n"));
                site.write(
                    "content/news/a/fr.md",
                    "---\ntitle: Nouvelle\n---\nTexte et [tableau](rapport.csv), et [organisme](org:o).\n",
                );
            }
            Edit::Template(n) => {
                let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/parvis/pages/news.html");
                let text = fs::read_to_string(built_in).unwrap();
                let added = ["", "\n{# Note #}\n", "\n<p>Modifié <img src=\"absent.png\" alt=\"\"></p>\n"];
                site.write("themes/parvis/pages/news.html", text + added[usize::from(n)]);
            }
            Edit::Style(n) => {
                site.write("themes/parvis/styles/99-note.css", format!(".note-{n} {{ color: red }}\n"));
            }
            Edit::String(n) => site.write("i18n/fr.ftl", format!("section-news = Actualités {n}\n")),
            Edit::Settings(n) => {
                let title = ["Portail", "Portail de tous", "Portail"][usize::from(n)];
                let note = if n == 2 { "# Note\n" } else { "" };
                site.write("site.toml", format!("{note}base_url = \"https://www.example.org/\"\nlanguages = [\"fr\", \"en\"]\n\n[title]\nfr = \"{title}\"\nen = \"Portal\"\n"));
            }
            Edit::NextDay => {
                self.request.publication.today = self.request.publication.today.tomorrow().unwrap();
            }
            Edit::Draft(drafts) => self.request.publication.drafts = drafts,
            Edit::PublishedFile => {
                let page = site.root().join("public/fr/index.html");
                if page.exists() {
                    fs::write(page, "Autre chose").unwrap();
                }
            }
            Edit::MissingFile => {
                let _ = fs::remove_file(site.root().join("public/en/index.html"));
            }
            Edit::Cache => {
                let file = site.root().join(".parvis/cache");
                if let Ok(mut bytes) = fs::read(&file) {
                    let middle = bytes.len() / 2;
                    bytes[middle] ^= 1;
                    fs::write(file, bytes).unwrap();
                }
            }
            Edit::StaticFile(n) => site.write("static/CNAME", format!("www{n}.example.org\n")),
            Edit::Nothing => {}
        }
    }

    /// Builds with what was kept, and from nothing elsewhere; gives the first report.
    fn build(&self) -> Result<BuildReport, TestCaseError> {
        let mut cache = cache::open(self.site.root());
        let kept = self.build_into(&self.site.root().join("public"), &mut cache);
        cache::save(&cache, self.site.root()).unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let clean = elsewhere.path().join("public");
        let from_nothing = self.build_into(&clean, &mut PortalCache::default());
        prop_assert_eq!(&kept.1, &from_nothing.1);
        prop_assert_eq!(cache::open(self.site.root()).pages.len(), cache.pages.len());
        prop_assert_eq!(kept.0.release.is_some(), from_nothing.0.release.is_some());
        if kept.0.release.is_some() {
            prop_assert_eq!(&kept.0.release, &from_nothing.0.release);
            prop_assert!(files(&self.site.root().join("public")) == files(&clean), "other files");
        }
        let checked = load_snapshot(&self.request).check(&mut cache, &|_, _| ());
        prop_assert_eq!(checked.iter().count(), kept.0.diagnostics.iter().count());
        Ok(kept.0)
    }

    /// Builds into a folder; gives the report, and its problems as they are shown.
    fn build_into(&self, out: &Path, cache: &mut PortalCache) -> (BuildReport, String) {
        let snapshot = load_snapshot(&self.request);
        let report = snapshot.build(cache, out, true, false, &|_, _| ()).unwrap();
        let messages = Messages::of(Language::ENGLISH);
        let text = report::format(&report.diagnostics, &snapshot.sources, &messages, Format::Text, false);
        (report, text)
    }

    fn built(&self) -> BuildReport {
        self.build().unwrap()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..property_cases(6) })]

    #[test]
    fn any_series_of_edits_gives_what_a_build_from_nothing_gives(series in edits()) {
        let mut edited = Edited::like("good");
        edited.build()?;
        for edit in series {
            edited.apply(edit);
            edited.build()?;
        }
    }
}

#[test]
fn only_the_pages_that_an_edit_concerns_are_rendered_and_the_reason_is_known() {
    let mut edited = Edited::like("good");
    let first = edited.built();
    assert!(first.changes.rendered.iter().all(|(_, reason)| *reason == RenderReason::New));
    let pages = first.changes.rendered.len();
    let mut rendered = |edit: Edit| {
        edited.apply(edit);
        let changes = edited.built().changes;
        let named: Vec<(String, RenderReason)> =
            changes.rendered.iter().map(|(page, reason)| (page.as_str().to_owned(), *reason)).collect();
        assert_eq!(changes.unchanged + named.len(), pages);
        (named, changes.of_site)
    };
    assert_eq!(rendered(Edit::Nothing), (Vec::new(), Vec::new()));
    let (named, of_site) = rendered(Edit::Text(1));
    assert_eq!(named, [("fr/nouvelles/a/".to_owned(), RenderReason::Content)]);
    assert_eq!(of_site, []);
    assert_eq!(rendered(Edit::NextDay).0, []);
    assert_eq!(rendered(Edit::PublishedFile).0, [("fr/".to_owned(), RenderReason::File)]);
    assert_eq!(rendered(Edit::MissingFile).0, [("en/".to_owned(), RenderReason::File)]);
    // A comment moves the settings in their file, and changes none.
    assert_eq!(rendered(Edit::Settings(2)), (Vec::new(), Vec::new()));
    for (edit, input) in [
        (Edit::Settings(1), SiteInput::Settings),
        (Edit::String(1), SiteInput::Strings),
        (Edit::Template(1), SiteInput::Theme),
    ] {
        let (named, of_site) = rendered(edit);
        assert_eq!((named.len(), of_site), (pages, vec![input]), "{edit:?}");
        assert!(named.iter().all(|(_, reason)| *reason == RenderReason::Site), "{named:?}");
    }
}

#[test]
fn problems_of_pages_that_are_kept_are_still_reported_at_their_place() {
    let mut edited = Edited::like("good");
    edited.apply(Edit::Add(0));
    let same_title = "title: Nouvelle\n---\nUn autre texte.\n";
    edited.site.write("content/news/n0/fr.md", format!("---\n{same_title}"));
    let lines = |edited: &Edited| {
        let mut cache = cache::open(edited.site.root());
        let text = edited.build_into(&edited.site.root().join("public"), &mut cache).1;
        text.lines().filter(|line| line.contains("fr.md:")).map(str::to_owned).collect::<Vec<_>>()
    };
    edited.built();
    let before = lines(&edited);
    assert!(before.iter().any(|line| line.contains("content/news/n0/fr.md:2:8")), "{before:?}");
    // The title moves in its file, and the page is the same.
    edited.site.write("content/news/n0/fr.md", format!("---\n# Note\n{same_title}"));
    assert_eq!(edited.built().changes.rendered, []);
    let after = lines(&edited);
    assert!(after.iter().any(|line| line.contains("content/news/n0/fr.md:3:8")), "{after:?}");
}

#[test]
fn files_that_did_not_change_are_the_same_files_on_the_disk() {
    let mut edited = Edited::like("good");
    edited.apply(Edit::Attachment(1));
    edited.built();
    let public = edited.site.root().join("public");
    let attachment = files(&public).into_iter().find(|(path, _)| path.ends_with("rapport.csv")).unwrap().0;
    let inode = |path: &Path| fs::metadata(public.join(path)).unwrap().ino();
    let [home, page, map] = ["fr/index.html", "fr/nouvelles/a/index.html", "sitemap.xml"].map(Path::new);
    let all = [home, page, attachment.as_path(), map];
    let before = all.map(inode);
    edited.built();
    assert_eq!(all.map(inode), before);
    edited.apply(Edit::Attachment(2));
    edited.built();
    let after = all.map(inode);
    assert_eq!((after[0], after[3]), (before[0], before[3]));
    assert_ne!(after[2], before[2]);
}

#[test]
fn verbose_builds_say_why_each_page_was_rendered_in_both_languages() {
    for language in ["fr", "en"] {
        let site = Site::like("good");
        let build = |options: &[&str]| {
            output_text(&run(site.root(), language, &[&["build", "-v"], options].concat()))
        };
        let told = |text: &str| {
            let is_told = |line: &&str| {
                ["/", "16 ", "15 ", "Aucune", "No ", "Ce qui", "Changed"]
                    .iter()
                    .any(|start| line.starts_with(start))
            };
            text.lines().filter(is_told).collect::<Vec<_>>().join("\n")
        };
        build(&[]);
        let mut said = vec![told(&build(&[]))];
        site.append("content/news/a/fr.md", "Encore.\n");
        said.push(told(&build(&[])));
        site.write("i18n/fr.ftl", "section-news = Actualités\n");
        said.push(told(&build(&[])));
        said.push(told(&build(&["--clean-cache"])));
        insta::assert_snapshot!(format!("incremental.{language}"), said.join("\n\n"));
    }
}

#[test]
fn a_cache_that_cannot_be_written_is_reported_and_the_site_is_built() {
    for (language, words) in [("fr", "Rien n’a pu être conservé"), ("en", "Nothing could be kept")] {
        let site = Site::like("good");
        site.write(".parvis", "");
        let output = run(site.root(), language, &["build"]);
        let text = String::from_utf8(output.stderr.clone()).unwrap();
        assert_eq!(output.status.code(), Some(0), "{text}");
        assert!(text.contains(words), "{text}");
    }
}
