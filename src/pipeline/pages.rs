//! Rendering and checking of every page, except those that are known.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use rayon::prelude::*;

use super::{PageChanges, RenderReason, Snapshot};
use crate::{
    cache::{PageRecord, PortalCache},
    check::{self, PageReport, Paths, SiteReports},
    diagnostic::{Diagnostics, Failure},
    model::{Address, Language},
    render::{Page, Renderer, strip},
    write::Staging,
};

/// Progress callback: (done, total), in pages.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// The record of a page, and why it was rendered; `None` if it was not.
type RecordedPage = (PageRecord, Option<RenderReason>);

impl Snapshot {
    /// Checks every page, and writes it if there is a `staging` folder, then checks the pages as a site.
    /// Pages that are as in the cache are kept. The cache then has all pages of the snapshot.
    pub(super) fn check_pages(
        &self,
        cache: &mut PortalCache,
        staging: Option<&Staging>,
        progress: Progress<'_>,
    ) -> Result<(Diagnostics, PageChanges), Failure> {
        let Some(renderer) = &self.renderer else { return Ok(Default::default()) };
        let paths = self.paths();
        let record = |page: &Page| record(renderer, page, cache, staging, &paths);
        let (results, mut diagnostics) = each_page(renderer, progress, record)?;
        let changes = PageChanges::new(cache.site.as_ref(), renderer.site_key(), &results);
        let records = results.into_iter().map(|(record, _)| record);
        let reports: Vec<Arc<PageReport>> = records.clone().map(|record| record.report).collect();
        cache.pages = records.map(|record| (record.report.address.clone(), record)).collect();
        cache.site = Some(*renderer.site_key());
        let found =
            with_reports(renderer, &reports, &paths, |reports| check::site(renderer.portal(), reports));
        diagnostics.append(found);
        Ok((diagnostics, changes))
    }
}

/// Returns the record of a page: the known one if its key is the same, and the published file can be kept.
fn record(
    renderer: &Renderer,
    page: &Page,
    cache: &PortalCache,
    staging: Option<&Staging>,
    paths: &Paths,
) -> Result<Result<RecordedPage, Diagnostics>, Failure> {
    let gathered = renderer.gather(page);
    let key = gathered.key();
    let known = cache.pages.get(&page.address);
    let same = known.filter(|known| known.key == key);
    if let Some(same) = same {
        let is_kept = match (staging, same.content) {
            (None, _) => true,
            (Some(staging), Some(content)) => staging.keep(&page.address.path(), content)?,
            (Some(_), None) => false,
        };
        if is_kept {
            return Ok(Ok((same.clone(), None)));
        }
    }
    let rendered = match gathered.render() {
        Ok(rendered) => rendered,
        Err(problems) => return Ok(Err(problems)),
    };
    let report = match same {
        Some(same) => Arc::clone(&same.report),
        None => Arc::new(check::page(&rendered, page.kind.is_content(), paths, &cache.shared)),
    };
    let write = |staging: &Staging| staging.write(&page.address.path(), strip(&rendered.html).as_bytes());
    let content = staging.map(write).transpose()?;
    let reason = RenderReason::of(known.map(|known| &known.key), &key);
    Ok(Ok((PageRecord { key, content, report }, Some(reason))))
}

/// Does the same work for each page in parallel. Results are in the order of the page addresses; the
/// diagnostics are those of the pages that could not be rendered.
pub(super) fn each_page<T: Send>(
    renderer: &Renderer,
    progress: Progress<'_>,
    work: impl Fn(&Page) -> Result<Result<T, Diagnostics>, Failure> + Sync,
) -> Result<(Vec<T>, Diagnostics), Failure> {
    let (done, all) = (AtomicUsize::new(0), renderer.pages().len());
    let results: Vec<Result<T, Diagnostics>> = renderer
        .pages()
        .par_iter()
        .map(|page| {
            let result = work(page)?;
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, all);
            Ok(result)
        })
        .collect::<Result<_, Failure>>()?;
    let mut diagnostics = Diagnostics::default();
    let mut pages = Vec::with_capacity(results.len());
    for page in results {
        match page {
            Ok(page) => pages.push(page),
            Err(problems) => diagnostics.append(problems),
        }
    }
    Ok((pages, diagnostics))
}

/// Calls `look` with the reports of all pages and the ways to locate what they report.
pub(super) fn with_reports<T>(
    renderer: &Renderer,
    pages: &[Arc<PageReport>],
    paths: &Paths,
    look: impl FnOnce(&SiteReports<'_>) -> T,
) -> T {
    let notices = notices(renderer);
    let notice = |address: &Address| {
        let page = renderer.page(address).filter(|page| page.kind.is_content())?;
        notices.get(&page.language)
    };
    look(&SiteReports {
        pages,
        paths,
        notice: &notice,
        source: &|address| Some(renderer.source(renderer.page(address)?)),
        render_again: &|address| renderer.render(renderer.page(address)?).ok(),
    })
}

/// Returns the page that the language notice links to, for each language that has a notice.
fn notices(renderer: &Renderer) -> BTreeMap<Language, Address> {
    let portal = renderer.portal();
    let Some(notices) = &portal.site.notice else { return BTreeMap::new() };
    let pages = notices.iter().filter_map(|(language, notice)| {
        let key = notice.page.any().key();
        let address = portal.addresses.item(&key, language)?;
        Some((language, address.clone()))
    });
    pages.collect()
}
