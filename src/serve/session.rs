//! The portal while it is edited.

use std::{
    net::SocketAddr,
    sync::{Arc, PoisonError, RwLock},
};

use super::{
    Update,
    events::Broadcaster,
    page_cache::{PageCache, SiteResponse},
};
use crate::{
    config::BaseUrl,
    diagnostic::{Diagnostic, Diagnostics, Severity},
    locale::Messages,
    pipeline::{Request, Snapshot, load_snapshot},
    render::RenderedPage,
    report,
    source::Sources,
};

/// The last portal that could be shown, and what is wrong with the present one.
pub struct Session {
    request: Request,
    messages: Messages,
    events: Broadcaster,
    pages: PageCache,
    state: RwLock<SessionState>,
}

/// What is known after the last look.
struct SessionState {
    /// The portal that is shown: the last one without errors, or the first one.
    current: Arc<Snapshot>,
    /// Goes up each time another portal is shown.
    version: u64,
    /// What is wrong with the portal as it was last saved.
    diagnostics: Diagnostics,
    /// Its texts, to show the problems in.
    sources: Arc<Sources>,
}

impl Session {
    /// Looks at the portal for the first time. Its pages say that they are at `address`.
    pub(super) fn new(request: Request, address: SocketAddr, messages: Messages) -> Self {
        let base_url = BaseUrl::parse(&format!("http://{address}")).or(request.base_url);
        let request = Request { base_url, ..request };
        let shown = Arc::new(load_snapshot(&request));
        let state = SessionState {
            version: 1,
            diagnostics: shown.diagnostics.clone(),
            sources: Arc::clone(&shown.sources),
            current: shown,
        };
        let (events, pages) = (Broadcaster::new(), PageCache::default());
        Self { request, messages, events, pages, state: RwLock::new(state) }
    }

    /// The portal's folder.
    pub(super) fn root(&self) -> &std::path::Path {
        &self.request.root
    }

    fn read<T>(&self, look: impl FnOnce(&SessionState) -> T) -> T {
        look(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Looks again after those files, by their path from the root, were saved. Open pages are told
    /// at once what became of them.
    pub(super) fn refresh(&self, changed: &[String]) {
        let snapshot = Arc::new(load_snapshot(&self.request));
        let sound = snapshot.renderer.is_some() && !snapshot.diagnostics.has_errors();
        let styles = changed.iter().all(|path| path.starts_with("themes/") && path.ends_with(".css"));
        let version = {
            let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
            state.diagnostics = snapshot.diagnostics.clone();
            state.sources = Arc::clone(&snapshot.sources);
            let shown_is_sound = state.current.renderer.is_some() && !state.current.diagnostics.has_errors();
            if sound || (snapshot.renderer.is_some() && !shown_is_sound) {
                state.version += 1;
                state.current = Arc::clone(&snapshot);
            }
            state.version
        };
        if sound {
            let stylesheet = snapshot.renderer.as_ref().and_then(|renderer| renderer.stylesheet());
            self.events.send(match stylesheet.filter(|_| styles) {
                Some(address) => Update::Styles { version, address: address.as_str().to_owned() },
                None => Update::Pages { version },
            });
        }
        self.events.send(Update::Problems(self.error_overlay()));
        self.check_pages();
    }

    /// Looks at every page of the portal as it was last saved, and tells open pages what is wrong.
    pub(super) fn check_pages(&self) {
        let snapshot = self.read(|state| Arc::clone(&state.current));
        if snapshot.renderer.is_none()
            || !Arc::ptr_eq(&snapshot.sources, &self.read(|state| Arc::clone(&state.sources)))
        {
            return;
        }
        let diagnostics = snapshot.check(&|_, _| ());
        {
            let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
            if !Arc::ptr_eq(&state.sources, &snapshot.sources) {
                return;
            }
            state.diagnostics = diagnostics;
        }
        self.events.send(Update::Problems(self.error_overlay()));
    }

    /// What is shown at a path of the site.
    pub(super) fn find(&self, path: &str) -> SiteResponse {
        let shown = self.read(|state| Arc::clone(&state.current));
        self.pages.find(&shown, path)
    }

    /// The number of the portal that is shown.
    pub(super) fn version(&self) -> u64 {
        self.read(|state| state.version)
    }

    /// What is wrong, and the texts to show it in.
    #[must_use]
    pub fn diagnostics(&self) -> (Diagnostics, Arc<Sources>) {
        self.read(|state| (state.diagnostics.clone(), Arc::clone(&state.sources)))
    }

    /// The errors as HTML; empty where there is none. Those of accessibility that were seen in a page are
    /// shown in place, on that page.
    pub(super) fn error_overlay(&self) -> String {
        let (diagnostics, sources) = self.diagnostics();
        let diagnostics: Diagnostics = diagnostics.iter().filter(|it| !is_in_place(it)).cloned().collect();
        report::overlay(&diagnostics, Severity::Error, &sources, &self.messages)
    }

    /// What of accessibility is to be mended or looked at in a page that is shown, as HTML; empty where
    /// there is nothing.
    pub(super) fn panel(&self, page: &RenderedPage) -> String {
        let shown = self.read(|state| Arc::clone(&state.current));
        report::panel(&shown.page_diagnostics(page), &shown.sources, &self.messages)
    }

    /// The errors of one page that cannot be made.
    pub(super) fn overlay_of(&self, diagnostics: &Diagnostics) -> String {
        let (_, sources) = self.diagnostics();
        report::overlay(diagnostics, Severity::Error, &sources, &self.messages)
    }

    pub(super) fn messages(&self) -> &Messages {
        &self.messages
    }

    pub(super) fn events(&self) -> &Broadcaster {
        &self.events
    }
}

/// Whether the panel of its page shows it.
fn is_in_place(diagnostic: &Diagnostic) -> bool {
    diagnostic.element.is_some() && diagnostic.code.standard.is_some()
}
