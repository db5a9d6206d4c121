//! State of the preview while the portal is edited.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
};

use super::{
    Detection, Update,
    address_history::{AddressHistory, Whereabouts},
    events::Broadcaster,
    page_cache::{PageCache, SiteResponse, addresses_of},
};
use crate::{
    cache::PortalCache,
    config::BaseUrl,
    diagnostic::{Diagnostic, Diagnostics, Message, Severity},
    locale::Messages,
    pipeline::{Request, Snapshot, load_snapshot},
    report::{self, Editor, EditorLinks, HtmlContext, Panel},
    source::Sources,
};

/// The portal being shown, and the problems of its last saved version.
pub struct Session {
    request: Request,
    messages: Messages,
    events: Broadcaster,
    pages: PageCache,
    links: EditorLinks,
    history: Mutex<AddressHistory>,
    /// Pages that were checked.
    known: Mutex<PortalCache>,
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
    /// Way in which changes are detected.
    detection: Detection,
}

impl Session {
    /// Loads the portal. Its absolute URLs start with `address`.
    pub(super) fn new(
        request: Request,
        address: SocketAddr,
        editor: Option<Editor>,
        messages: Messages,
    ) -> Self {
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
        Self {
            links: EditorLinks::new(editor, request.root.clone()),
            request,
            messages,
            events: Broadcaster::new(),
            pages: PageCache::default(),
            history: Mutex::default(),
            known: Mutex::default(),
            state: RwLock::new(state),
        }
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
    pub(super) fn show(&self, snapshot: &Arc<Snapshot>, changed: &[String]) {
        let sound = snapshot.renderer.is_some() && !snapshot.diagnostics.has_errors();
        let styles = changed.iter().all(|path| path.starts_with("themes/") && path.ends_with(".css"));
        let version = {
            let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
            state.diagnostics = snapshot.diagnostics.clone();
            state.sources = Arc::clone(&snapshot.sources);
            let shown_is_sound = state.current.renderer.is_some() && !state.current.diagnostics.has_errors();
            if sound || (snapshot.renderer.is_some() && !shown_is_sound) {
                state.version += 1;
                self.history().record(&state.current, snapshot);
                state.current = Arc::clone(snapshot);
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

    /// Checks every page of the portal as last saved, and sends the problems to open pages. If an
    /// earlier version is shown, only tells open pages that it is.
    pub(super) fn check_pages(&self) {
        let snapshot = self.read(|state| Arc::clone(&state.current));
        if snapshot.renderer.is_none()
            || !Arc::ptr_eq(&snapshot.sources, &self.read(|state| Arc::clone(&state.sources)))
        {
            self.events.send(Update::Panel);
            return;
        }
        let diagnostics = {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            snapshot.check(&mut known, &|_, _| ())
        };
        {
            let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
            if !Arc::ptr_eq(&state.sources, &snapshot.sources) {
                return;
            }
            state.diagnostics = diagnostics;
        }
        self.events.send(Update::Problems(self.error_overlay()));
        self.events.send(Update::Panel);
    }

    fn history(&self) -> MutexGuard<'_, AddressHistory> {
        self.history.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets how changes are detected from now on.
    pub(super) fn set_detection(&self, detection: Detection) {
        self.state.write().unwrap_or_else(PoisonError::into_inner).detection = detection;
        self.events.send(Update::Panel);
    }

    /// Returns the response for a path of the site.
    pub(super) fn find(&self, path: &str) -> SiteResponse {
        let shown = self.read(|state| Arc::clone(&state.current));
        match self.pages.find(&shown, path) {
            missing @ (SiteResponse::NotFoundPage(_) | SiteResponse::NotFound) => {
                match self.history().find(&shown, &addresses_of(path)) {
                    Some(Whereabouts::Moved(address)) => SiteResponse::Moved(address),
                    _ => missing,
                }
            }
            found => found,
        }
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
        report::overlay(&diagnostics, Severity::Error, self.context(&sources))
    }

    /// Returns what is said in the page at a path of the site, except for what the overlay shows: the
    /// problems of the page and the others of the portal, and notices. Empty if there is nothing.
    pub(super) fn panel(&self, path: &str) -> String {
        let (shown, saved, of_saved, detection) = self.read(|state| {
            let diagnostics = state.diagnostics.clone();
            (Arc::clone(&state.current), Arc::clone(&state.sources), diagnostics, state.detection.clone())
        });
        let is_saved = Arc::ptr_eq(&shown.sources, &saved);
        // Problems of an earlier version that is still shown have other places in the files.
        let of_portal = if is_saved { of_saved } else { shown.diagnostics.clone() };
        let mut is_current = is_saved;
        let (page, removal) = match self.pages.find(&shown, path) {
            SiteResponse::Page(page) => (Some(page), None),
            SiteResponse::EarlierPage(page) => {
                is_current = false;
                (Some(page), None)
            }
            SiteResponse::NotFoundPage(page) => (Some(page), self.removal(&shown, path)),
            _ => (None, self.removal(&shown, path)),
        };
        let mut notices = Vec::new();
        if !is_current {
            notices.push(Message::new("page-not-current"));
        }
        notices.extend(removal);
        if detection != Detection::Notified {
            notices.push(detection.message());
        }
        let found = page.map(|page| shown.page_diagnostics(&page, &of_portal)).unwrap_or_default();
        let not_in_overlay = |diagnostics: &Diagnostics| {
            diagnostics
                .iter()
                .filter(|it| it.severity != Severity::Error || is_in_place(it))
                .cloned()
                .collect()
        };
        let panel =
            Panel { notices, here: not_in_overlay(&found.here), elsewhere: not_in_overlay(&found.elsewhere) };
        report::panel(&panel, self.context(&shown.sources))
    }

    /// Returns the notice that the page at a path was removed, if there was one.
    fn removal(&self, shown: &Snapshot, path: &str) -> Option<Message> {
        match self.history().find(shown, &addresses_of(path)) {
            Some(Whereabouts::Removed(Some(folder))) => {
                Some(Message::new("page-of-item-removed").with("folder", folder))
            }
            Some(Whereabouts::Removed(None)) => Some(Message::new("page-removed")),
            Some(Whereabouts::Moved(_)) | None => None,
        }
    }

    /// Returns the errors of one page that cannot be rendered, as HTML.
    pub(super) fn overlay_of(&self, diagnostics: &Diagnostics) -> String {
        let (_, sources) = self.diagnostics();
        report::overlay(diagnostics, Severity::Error, self.context(&sources))
    }

    fn context<'a>(&'a self, sources: &'a Sources) -> HtmlContext<'a> {
        HtmlContext { sources, messages: &self.messages, links: &self.links }
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
