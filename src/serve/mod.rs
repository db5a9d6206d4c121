//! Preview server: reloads pages when files are saved.
//!
//! - [`watch`]: notices saved files.
//! - [`follow`]: reloads the portal after each save and checks it.
//! - [`session`]: the portal being shown, the last valid one while there are errors, and its problems.
//! - [`address_history`]: where pages are that moved.
//! - `page_cache`: renders pages on request.
//! - [`server`]: answers the browser.
//! - [`file_response`]: sends files, in whole or in part.
//! - [`events`]: updates sent to open pages.
//! - [`host`]: restricts requests to this machine.
//!
//! The preview never writes to the portal.

mod address_history;
mod events;
mod file_response;
mod follow;
mod host;
mod page_cache;
mod server;
mod session;
mod watch;

use std::{net::SocketAddr, sync::Arc};

pub use events::Update;
pub use session::Session;
pub use watch::{Detection, Refusal};

use crate::{diagnostic::Failure, locale::Messages, pipeline::Request, report::Editor};

/// Notification for the command that runs the preview.
pub enum Event<'a> {
    /// The server is listening at this address.
    Ready(SocketAddr),
    /// The portal was checked: once at startup, then after each save.
    Checked(&'a Session),
    /// Changes are detected in another way from now on.
    Detection(&'a Detection),
}

/// Settings of the preview.
pub struct Options {
    /// The port of the server; 0 for any that is free.
    pub port: u16,
    /// The editor that problems link to.
    pub editor: Option<Editor>,
    /// The language of what is said.
    pub messages: Messages,
}

/// Serves the preview of a portal until the process is interrupted.
///
/// # Errors
/// Fails if the port cannot be used.
pub fn run(
    request: Request,
    options: Options,
    notify: impl Fn(Event<'_>) + Send + 'static,
) -> Result<(), Failure> {
    let refused = |error: &std::io::Error| Failure::new("serve-system").with("detail", error);
    // A relative path leads nowhere once the folder is deleted, even if it is created again.
    let root = std::path::absolute(&request.root).map_err(|error| refused(&error))?;
    let request = Request { root, ..request };
    let runtime = tokio::runtime::Runtime::new().map_err(|error| refused(&error))?;
    let ended = runtime.block_on(async {
        let listener = server::listen(options.port).await?;
        let address = listener.local_addr().map_err(|error| refused(&error))?;
        // Files that are saved while the portal is loaded are noticed too.
        let watcher = watch::Watcher::new(&request.root);
        let session = Arc::new(Session::new(request, address, options.editor, options.messages));
        notify(Event::Ready(address));
        let followed = Arc::clone(&session);
        std::thread::spawn(move || follow::follow(watcher, &followed, &notify));
        tokio::select! {
            served = server::serve(listener, session) => served.map_err(|error| refused(&error)),
            () = interrupted() => Ok(()),
        }
    });
    // Open pages keep their connection, and a page may be being rendered: neither is waited for.
    runtime.shutdown_background();
    ended
}

/// Waits for Ctrl-C. If its handler cannot be installed, the system ends the process instead.
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
