//! The preview: a person edits, saves, and sees the page change.
//!
//! [`Session`] holds the last portal that could be shown and what is wrong with the present one.
//! [`Watcher`] says what was saved, [`server`] answers the browser, [`events`] tells each open page
//! what became of it. Nothing is ever written to the portal, and only this machine can ask.

mod events;
mod host;
mod page_cache;
mod server;
mod session;
mod watcher;

use std::{net::SocketAddr, sync::Arc};

pub use events::Update;
pub use session::Session;
use watcher::Watcher;

use crate::{diagnostic::Failure, locale::Messages, pipeline::Request};

/// What the preview has to say to whoever started it.
pub enum Event<'a> {
    /// It listens at that address.
    Ready(SocketAddr),
    /// Something was saved, and everything was looked at anew.
    Checked(&'a Session),
}

/// Serves the preview of a portal until the process is told to stop.
///
/// # Errors
/// When the port is taken, or the system does not let the folder be watched.
pub fn run(
    request: Request,
    port: u16,
    messages: Messages,
    notify: impl Fn(Event<'_>) + Send + 'static,
) -> Result<(), Failure> {
    let refused = |error: &std::io::Error| Failure::new("serve-system").with("detail", error);
    let runtime = tokio::runtime::Runtime::new().map_err(|error| refused(&error))?;
    runtime.block_on(async {
        let listener = server::listen(port).await?;
        let address = listener.local_addr().map_err(|error| refused(&error))?;
        let session = Arc::new(Session::new(request, address, messages));
        let watcher = Watcher::of(session.root())?;
        notify(Event::Ready(address));
        let followed = Arc::clone(&session);
        std::thread::spawn(move || watcher.follow(&followed, &notify));
        server::serve(listener, Arc::clone(&session)).await.map_err(|error| refused(&error))
    })
}
