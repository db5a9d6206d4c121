//! State of the preview while the portal is edited.

use std::{
    net::SocketAddr,
    sync::{Arc, PoisonError, RwLock},
};

use super::{
    Detection, Update,
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

/// The portal being shown, and the problems of its last saved version.
pub struct Session {
    request: Request,
    messages: Messages,
    events: Broadcaster,
    pages: PageCache,
    state: RwLock<SessionState>,
}

/// State after the last reload.
struct SessionState {
    /// The portal shown: the last one without errors, or, until there is one, the last that can be
    /// rendered.
    current: Arc<Snapshot>,
    /// Number of the portal shown, incremented with each new one.
    version: u64,
    /// Problems of the portal as last saved.
    diagnostics: Diagnostics,
    /// Its sources, for displaying problems.
    sources: Arc<Sources>,
    /// How changes are detected.
    detection: Detection,
}

impl Session {
    /// Loads the portal. Its absolute URLs start with `address`.
    pub(super) fn new(request: Request, address: SocketAddr, messages: Messages) -> Self {
        let base_url = BaseUrl::parse(&format!("http://{address}")).or(request.base_url);
        let request = Request { base_url, ..request };
        let shown = Arc::new(load_snapshot(&request));
        let state = SessionState {
            version: 1,
            diagnostics: shown.diagnostics.clone(),
            sources: Arc::clone(&shown.sources),
            current: shown,
            detection: Detection::Notified,
        };
        let (events, pages) = (Broadcaster::new(), PageCache::default());
        Self { request, messages, events, pages, state: RwLock::new(state) }
    }

    fn read<T>(&self, look: impl FnOnce(&SessionState) -> T) -> T {
        look(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Loads the portal as it is now.
    pub(super) fn load(&self) -> Arc<Snapshot> {
        Arc::new(load_snapshot(&self.request))
    }

    /// Shows the portal that was loaded after files were saved, given by their paths relative to the
    /// root, and updates open pages.
    pub(super) fn show(&self, snapshot: Arc<Snapshot>, changed: &[String]) {
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

    /// Checks every page of the portal as last saved, and sends the problems to open pages. Does
    /// nothing if an earlier version is shown.
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

    /// Sets how changes are detected from now on.
    pub(super) fn set_detection(&self, detection: Detection) {
        self.state.write().unwrap_or_else(PoisonError::into_inner).detection = detection;
    }

    /// Returns the response for a path of the site.
    pub(super) fn find(&self, path: &str) -> SiteResponse {
        let shown = self.read(|state| Arc::clone(&state.current));
        self.pages.find(&shown, path)
    }

    /// Returns the version of the portal shown.
    pub(super) fn version(&self) -> u64 {
        self.read(|state| state.version)
    }

    /// Returns the current problems, and the sources for displaying them.
    #[must_use]
    pub fn diagnostics(&self) -> (Diagnostics, Arc<Sources>) {
        self.read(|state| (state.diagnostics.clone(), Arc::clone(&state.sources)))
    }

    /// Returns the errors as HTML; empty if there are none. Accessibility errors located in a page
    /// are excluded: the panel of that page shows them.
    pub(super) fn error_overlay(&self) -> String {
        let (diagnostics, sources) = self.diagnostics();
        let diagnostics: Diagnostics = diagnostics.iter().filter(|it| !is_in_place(it)).cloned().collect();
        report::overlay(&diagnostics, Severity::Error, &sources, &self.messages)
    }

    /// Returns the accessibility problems of a page as HTML; empty if there are none.
    pub(super) fn panel(&self, page: &RenderedPage) -> String {
        let shown = self.read(|state| Arc::clone(&state.current));
        report::panel(&shown.page_diagnostics(page), &shown.sources, &self.messages)
    }

    /// Returns the errors of one page that cannot be rendered, as HTML.
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

/// Returns `true` if the panel of its page shows the problem.
fn is_in_place(diagnostic: &Diagnostic) -> bool {
    diagnostic.element.is_some() && diagnostic.code.standard.is_some()
}
