//! The portal that keeps every rule, with a case laid over it.

use parvis::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    load,
    resolve::{self, Publication},
    rules, validate,
};

use crate::portal::site::Site;
pub use crate::portal::site::TODAY;

/// What was found in the portal with some files laid over it.
pub struct RuleReport {
    /// What rules found.
    pub reported: Vec<Diagnostic>,
    /// What stages found, and what is wrong with the settings of rules.
    pub others: Diagnostics,
    /// Where each place is.
    pub sources: std::sync::Arc<parvis::source::Sources>,
}

/// Lays the files over the portal and holds it to every rule.
pub fn run_rules(files: &[(String, String)], today: &str) -> RuleReport {
    let site = Site::like("rules");
    for (path, content) in files {
        site.write(path, content);
    }
    let mut others = Diagnostics::default();
    let tree = load::run(site.root(), &mut others);
    let validated = validate::run(&tree, &mut others);
    let publication = Publication { today: today.parse().unwrap(), drafts: false };
    let portal = resolve::run(tree, validated, publication, &mut others);
    let reported =
        rules::run(&portal, &mut others).active.into_iter().map(|finding| finding.diagnostic).collect();
    RuleReport { reported, others, sources: portal.sources }
}

impl RuleReport {
    /// The file and the line of each finding of a rule, in order.
    pub fn places(&self, code: &str) -> Vec<(String, usize)> {
        let mut places: Vec<(String, usize)> =
            self.reported.iter().filter(|it| it.code.id == code).map(|it| self.place(it)).collect();
        places.sort();
        places
    }

    fn place(&self, reported: &Diagnostic) -> (String, usize) {
        let span = match &reported.location {
            Location::Span(span) => span,
            // A file without text is reported as a whole.
            Location::Path(path) => return (path.clone(), 1),
            Location::Address(_) => panic!("{reported:?} has no place in a file"),
        };
        let file = self.sources.file(span.file);
        (file.path().to_owned(), file.position(span.start as usize).line)
    }
}
