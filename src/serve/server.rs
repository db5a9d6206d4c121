//! What the browser is answered.

use std::{convert::Infallible, net::Ipv4Addr, sync::Arc};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
    routing::get,
};
use futures_util::stream::{self, Stream, StreamExt};
use tokio::net::TcpListener;

use super::{Live, Update, host, shown::Found};
use crate::diagnostic::{Failure, Message};

/// The script that keeps a page up to date.
const SCRIPT: &str = include_str!("live.js");

/// Listens on this machine alone.
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

/// Answers until the process is told to stop.
pub(super) async fn answer(listener: TcpListener, live: Arc<Live>) -> std::io::Result<()> {
    let router = Router::new()
        .route("/__parvis/live.js", get(script))
        .route("/__parvis/events", get(events))
        .fallback(get(site))
        .layer(middleware::from_fn_with_state(Arc::clone(&live), this_machine_alone))
        .with_state(live);
    axum::serve(listener, router)
        .with_graceful_shutdown(async {
            // Where the signal cannot be heard, the system ends the process itself.
            let _ = tokio::signal::ctrl_c().await;
        })
        .await
}

async fn this_machine_alone(State(live): State<Arc<Live>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host.is_some_and(host::is_this_machine) {
        return next.run(request).await;
    }
    let text = live.messages().text(&Message::new("serve-other-host"));
    (StatusCode::FORBIDDEN, text).into_response()
}

async fn script() -> Response {
    served("live.js", SCRIPT.as_bytes().to_vec())
}

/// A stream of updates, which begins with what is so now.
async fn events(State(live): State<Arc<Live>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let receiver = live.events().listen();
    let now = [Update::Pages { version: live.version() }, Update::Problems(live.problems())];
    let later = stream::unfold(receiver, |mut receiver| async {
        loop {
            match receiver.recv().await {
                Ok(update) => return Some((update, receiver)),
                // A page that fell behind has missed updates that newer ones make up for.
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
        // The protocol drops an event that carries nothing.
        Update::Problems(html) if html.is_empty() => Event::default().event("mended").data("all"),
        // The protocol has no room for the line ends of Windows.
        Update::Problems(html) => Event::default().event("problems").data(html.replace('\r', "")),
    }
}

async fn site(State(live): State<Arc<Live>>, request: Request) -> Response {
    let path = request.uri().path();
    let Ok(path) = percent_encoding::percent_decode_str(path.trim_start_matches('/')).decode_utf8() else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let path = path.into_owned();
    let version = live.version();
    let found = {
        let (live, path) = (Arc::clone(&live), path.clone());
        tokio::task::spawn_blocking(move || live.find(&path)).await
    };
    match found {
        Ok(Found::Page(html)) => page(StatusCode::OK, &html, version),
        Ok(Found::NoPage(html)) => page(StatusCode::NOT_FOUND, &html, version),
        Ok(Found::File(bytes)) => served(&path, bytes),
        Ok(Found::Unmade(problems)) => only_problems(&live, &live.problems_of(&problems), version),
        Ok(Found::Nothing) | Err(_) => {
            let problems = live.problems();
            if problems.is_empty() {
                StatusCode::NOT_FOUND.into_response()
            } else {
                only_problems(&live, &problems, version)
            }
        }
    }
}

/// A page, with the script that keeps it up to date.
fn page(status: StatusCode, html: &str, version: u64) -> Response {
    let script = format!("<script src=\"/__parvis/live.js\" data-version=\"{version}\" defer></script>");
    let html = match html.rfind("</body>") {
        Some(at) => format!("{}{script}{}", &html[..at], &html[at..]),
        None => format!("{html}{script}"),
    };
    (status, fresh("text/html; charset=utf-8"), html).into_response()
}

/// What is shown where no page could ever be made: the problems alone.
fn only_problems(live: &Live, problems: &str, version: u64) -> Response {
    let language = live.messages().language();
    let html = format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>Parvis</title></head>\
         <body><template id=\"parvis-problems\">{problems}</template></body></html>"
    );
    page(StatusCode::INTERNAL_SERVER_ERROR, &html, version)
}

fn served(path: &str, bytes: Vec<u8>) -> Response {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let kind = match kind.get_param(mime_guess::mime::CHARSET) {
        None if kind.type_() == "text" => format!("{kind}; charset=utf-8"),
        _ => kind.to_string(),
    };
    (fresh(&kind), bytes).into_response()
}

/// A preview is never kept by the browser.
fn fresh(kind: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    if let Ok(kind) = HeaderValue::from_str(kind) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers
}
