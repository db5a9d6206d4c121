//! Preview server: reloads pages when files are saved.
//!
//! [`Watcher`] detects saved files and [`Session`] reloads the portal; it keeps showing the last
//! valid one while there are errors. `page_cache` renders pages on request, [`server`] answers the
//! browser, and [`events`] sends updates to open pages. The preview never writes to the portal, and
//! [`host`] restricts requests to this machine.

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

/// Notification for the command that runs the preview.
pub enum Event<'a> {
    /// The server is listening at this address.
    Ready(SocketAddr),
    /// The portal was checked: once at startup, then after each save.
    Checked(&'a Session),
}

/// Serves the preview of a portal until the process is interrupted.
///
/// # Errors
/// Fails if the port cannot be used or the folder cannot be watched.
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
