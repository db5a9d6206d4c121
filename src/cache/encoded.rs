//! The cache as bytes: what pages have in common is written once, and named by its number.

use std::{collections::HashMap, hash::Hash, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{PageRecord, PortalCache};
use crate::{
    check::{self, PageElement, PageProblem, PageReport, SharedParts, Target},
    diagnostic::{Code, Message, Severity},
    model::Address,
    render::{PageKey, SiteKey},
    rules::{self, ChromeLink, PageSummary},
    source::Fingerprint,
    write::Outputs,
};

#[derive(Default, Serialize, Deserialize)]
struct EncodedCache {
    site: Option<SiteKey>,
    outputs: Outputs,
    paths: Vec<Arc<str>>,
    links: Vec<Arc<[ChromeLink]>>,
    pages: Vec<EncodedPage>,
}

#[derive(Serialize, Deserialize)]
struct EncodedPage {
    address: String,
    key: PageKey,
    content: Option<Fingerprint>,
    ids: Vec<String>,
    targets: Vec<(usize, Option<String>)>,
    problems: Vec<EncodedProblem>,
    findings: Vec<EncodedProblem>,
    summary: Option<EncodedSummary>,
}

#[derive(Serialize, Deserialize)]
struct EncodedProblem {
    code: String,
    severity: Severity,
    message: Message,
    element: PageElement,
}

#[derive(Serialize, Deserialize)]
struct EncodedSummary {
    language: String,
    title: Option<String>,
    links: usize,
}

pub(super) fn encode(cache: &PortalCache) -> Result<Vec<u8>, postcard::Error> {
    let (mut paths, mut links) = (Numbering::default(), Numbering::default());
    let problem = |problem: &PageProblem| EncodedProblem {
        code: problem.code.id.to_owned(),
        severity: problem.severity,
        message: problem.message.clone(),
        element: problem.element.clone(),
    };
    let mut page = |(address, record): (&Address, &PageRecord)| {
        let PageReport { address: _, ids, targets, problems, findings, summary } = &*record.report;
        let target = |target: &Target| (paths.number(&target.path), target.anchor.clone());
        let summary = summary.as_ref().map(|summary| EncodedSummary {
            language: summary.language.clone(),
            title: summary.title.clone(),
            links: links.number(&summary.links),
        });
        EncodedPage {
            address: address.as_str().to_owned(),
            key: record.key,
            content: record.content,
            ids: ids.clone(),
            targets: targets.iter().map(target).collect(),
            problems: problems.iter().map(problem).collect(),
            findings: findings.iter().map(problem).collect(),
            summary,
        }
    };
    let pages = cache.pages.iter().map(&mut page).collect();
    let (site, outputs) = (cache.site, cache.outputs.clone());
    postcard::to_stdvec(&EncodedCache { site, outputs, paths: paths.values, links: links.values, pages })
}

/// Reads a cache; `None` if it is not one of this program.
pub(super) fn decode(bytes: &[u8]) -> Option<PortalCache> {
    let EncodedCache { site, outputs, paths, links, pages } = postcard::from_bytes(bytes).ok()?;
    let shared = SharedParts::default();
    let paths: Vec<Arc<str>> = paths.into_iter().map(|path| shared.path(path)).collect();
    let links: Vec<Arc<[ChromeLink]>> = links.into_iter().map(|links| shared.links(links)).collect();
    let codes: HashMap<&str, &'static Code> =
        check::codes().chain(rules::all().map(|rule| rule.code)).map(|code| (code.id, code)).collect();
    let problems = |encoded: Vec<EncodedProblem>| -> Option<Vec<PageProblem>> {
        let problems = encoded.into_iter().map(|EncodedProblem { code, severity, message, element }| {
            Some(PageProblem { code: codes.get(code.as_str())?, severity, message, element })
        });
        problems.collect()
    };
    let page = |page: EncodedPage| {
        let targets = page.targets.into_iter();
        let targets =
            targets.map(|(path, anchor)| Some(Target { path: Arc::clone(paths.get(path)?), anchor }));
        let summary = match page.summary {
            None => None,
            Some(EncodedSummary { language, title, links: number }) => Some(PageSummary {
                address: page.address.clone(),
                language,
                title,
                links: Arc::clone(links.get(number)?),
            }),
        };
        let address = Address::file(page.address);
        let report = PageReport {
            address: address.clone(),
            ids: page.ids,
            targets: targets.collect::<Option<_>>()?,
            problems: problems(page.problems)?,
            findings: problems(page.findings)?,
            summary,
        };
        Some((address, PageRecord { key: page.key, content: page.content, report: Arc::new(report) }))
    };
    let pages = pages.into_iter().map(page).collect::<Option<_>>()?;
    Some(PortalCache { site, pages, outputs, shared })
}

/// Shared values in the order in which they were first met.
struct Numbering<T: ?Sized> {
    values: Vec<Arc<T>>,
    numbers: HashMap<Arc<T>, usize>,
}

impl<T: ?Sized> Default for Numbering<T> {
    fn default() -> Self {
        Self { values: Vec::new(), numbers: HashMap::new() }
    }
}

impl<T: ?Sized + Eq + Hash> Numbering<T> {
    fn number(&mut self, value: &Arc<T>) -> usize {
        *self.numbers.entry(Arc::clone(value)).or_insert_with(|| {
            self.values.push(Arc::clone(value));
            self.values.len() - 1
        })
    }
}
