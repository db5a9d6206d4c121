//! HTTP server of the preview.

use std::{convert::Infallible, net::Ipv4Addr, sync::Arc};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
    routing::get,
};
use futures_util::stream::{self, Stream, StreamExt};
use tokio::net::TcpListener;

use super::{
    Session, Update,
    file_response::{attachment, headers, with_type},
    host,
    page_cache::SiteResponse,
};
use crate::{
    diagnostic::{Failure, Message},
    model::{Address, encode_path},
    policy::{Directive, Policy, Source},
    render::for_preview,
};

/// Client script that reloads pages and shows problems.
const SCRIPT: &str = include_str!("live.js");

/// Binds to the loopback interface, so that other machines cannot connect.
pub(super) async fn listen(port: u16) -> Result<TcpListener, Failure> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| {
        let id = match error.kind() {
            std::io::ErrorKind::AddrInUse => "serve-port-taken",
            std::io::ErrorKind::PermissionDenied => "serve-port-refused",
            _ => "serve-system",
        };
        Failure::new(id).with("port", port.to_string()).with("detail", &error)
    })
}

/// Serves requests without end.
pub(super) async fn serve(listener: TcpListener, session: Arc<Session>) -> std::io::Result<()> {
    let router = Router::new()
        .route("/__parvis/live.js", get(script))
        .route("/__parvis/events", get(events))
        .route("/__parvis/panel/", get(panel))
        .route("/__parvis/panel/{*path}", get(panel))
        .fallback(get(site))
        .layer(middleware::from_fn_with_state(Arc::clone(&session), require_local_host))
        .with_state(session);
    axum::serve(listener, router).await
}

async fn require_local_host(State(session): State<Arc<Session>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host.is_some_and(host::is_this_machine) {
        return next.run(request).await;
    }
    let text = session.messages().text(&Message::new("serve-other-host"));
    (StatusCode::FORBIDDEN, text).into_response()
}

async fn script() -> Response {
    with_type("live.js", SCRIPT)
}

/// Streams updates, starting with the current state.
async fn events(State(session): State<Arc<Session>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let receiver = session.events().subscribe();
    let now = [Update::Pages { version: session.version() }, Update::Problems(session.error_overlay())];
    let later = stream::unfold(receiver, |mut receiver| async {
        loop {
            match receiver.recv().await {
                Ok(update) => return Some((update, receiver)),
                // Updates missed by a slow page are superseded by later ones.
                Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => {}
                Err(tokio::sync::broadcast::error::RecvError::Closed) => return None,
            }
        }
    });
    Sse::new(stream::iter(now).chain(later).map(|update| Ok(event(update)))).keep_alive(KeepAlive::default())
}

fn event(update: Update) -> Event {
    match update {
        Update::Pages { version } => Event::default().event("pages").data(version.to_string()),
        Update::Styles { version, address } => {
            Event::default().event("styles").data(format!("{version} {address}"))
        }
        Update::Panel => Event::default().event("panel").data("all"),
        // Server-sent events without data are ignored by browsers.
        Update::Problems(html) if html.is_empty() => Event::default().event("fixed").data("all"),
        // Server-sent event data cannot contain carriage returns.
        Update::Problems(html) => Event::default().event("problems").data(html.replace('\r', "")),
    }
}

/// Returns the panel of the page at a path of the site.
async fn panel(State(session): State<Arc<Session>>, request: Request) -> Response {
    let path = request.uri().path().trim_start_matches("/__parvis/panel/");
    let Some(path) = decoded(path) else { return StatusCode::BAD_REQUEST.into_response() };
    let panel = tokio::task::spawn_blocking(move || session.panel(&path)).await;
    (headers("text/html; charset=utf-8"), panel.unwrap_or_default()).into_response()
}

async fn site(State(session): State<Arc<Session>>, request: Request) -> Response {
    let Some(path) = decoded(request.uri().path().trim_start_matches('/')) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let version = session.version();
    let range = request.headers().get(header::RANGE).cloned();
    let found = {
        let (session, path) = (Arc::clone(&session), path.clone());
        tokio::task::spawn_blocking(move || session.find(&path)).await
    };
    // A rendering task that panicked is answered as not found.
    match found.unwrap_or(SiteResponse::NotFound) {
        SiteResponse::Page(shown) | SiteResponse::EarlierPage(shown) => {
            with_live_script(StatusCode::OK, &shown.html, version)
        }
        SiteResponse::Moved(address) => moved(&address),
        SiteResponse::NotFoundPage(shown) => with_live_script(StatusCode::NOT_FOUND, &shown.html, version),
        SiteResponse::File(bytes) => with_type(&path, bytes),
        SiteResponse::Copy(file) => attachment(&path, file, range.as_ref()),
        SiteResponse::RenderFailed(problems) => problems_page(
            &session,
            StatusCode::INTERNAL_SERVER_ERROR,
            &session.overlay_of(&problems),
            version,
        ),
        SiteResponse::NotFound => {
            let problems = session.error_overlay();
            let status =
                if problems.is_empty() { StatusCode::NOT_FOUND } else { StatusCode::INTERNAL_SERVER_ERROR };
            problems_page(&session, status, &problems, version)
        }
    }
}

/// Decodes the path of a URL; `None` if it is not UTF-8.
fn decoded(path: &str) -> Option<String> {
    Some(percent_encoding::percent_decode_str(path).decode_utf8().ok()?.into_owned())
}

/// Leads to the address that a page has now.
fn moved(address: &Address) -> Response {
    let mut headers = headers("text/plain; charset=utf-8");
    if let Ok(location) = HeaderValue::from_str(&format!("/{}", encode_path(address.as_str()))) {
        headers.insert(header::LOCATION, location);
    }
    (StatusCode::FOUND, headers).into_response()
}

/// Returns a page with the client script.
fn with_live_script(status: StatusCode, html: &str, version: u64) -> Response {
    let script = format!("<script src=\"/__parvis/live.js\" data-version=\"{version}\" defer></script>");
    let html = for_preview(html);
    let html = match html.rfind("</body>") {
        Some(at) => format!("{}{script}{}", &html[..at], &html[at..]),
        None => format!("{html}{script}"),
    };
    (status, headers("text/html; charset=utf-8"), html).into_response()
}

/// Returns a page with only the problems, for when no page can be rendered. It is replaced as soon as
/// one can.
fn problems_page(session: &Session, status: StatusCode, problems: &str, version: u64) -> Response {
    let language = session.messages().language();
    let body = if problems.is_empty() {
        format!("<p>{}</p>", session.messages().text(&Message::new("serve-no-page")))
    } else {
        format!("<template id=\"parvis-problems\">{problems}</template>")
    };
    let policy = Policy::default().with(Directive::Default, []).with(Directive::Image, [Source::Own]);
    let policy = policy.with(Directive::Form, []).with(Directive::Base, []);
    let html = format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><title>Parvis</title></head>\
         <body>{body}</body></html>"
    );
    with_live_script(status, &html, version)
}
