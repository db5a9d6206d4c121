//! Responses with files: read in pieces while they are sent, in whole or in part.

use std::{
    fs::File,
    io::{self, Seek, SeekFrom},
};

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use tokio::io::AsyncReadExt;
use tokio_util::io::ReaderStream;

/// Returns a response whose type is that of the extension of `path`.
pub(super) fn with_type(path: &str, content: impl IntoResponse) -> Response {
    (headers(&media_type(path)), content).into_response()
}

/// Returns a response with an open file, or the part of it that a `Range` header asks for.
pub(super) fn attachment(path: &str, file: File, range: Option<&HeaderValue>) -> Response {
    part(path, file, range).unwrap_or_else(|_| StatusCode::NOT_FOUND.into_response())
}

fn part(path: &str, mut file: File, range: Option<&HeaderValue>) -> io::Result<Response> {
    let size = file.metadata()?.len();
    let range = range.and_then(|range| Range::parse(range.to_str().ok()?, size));
    let mut headers = headers(&media_type(path));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    let (status, start, length) = match range {
        None => (StatusCode::OK, 0, size),
        Some(Range::Part { start, length }) => {
            let end = start + length - 1;
            set(&mut headers, header::CONTENT_RANGE, &format!("bytes {start}-{end}/{size}"));
            (StatusCode::PARTIAL_CONTENT, start, length)
        }
        Some(Range::Outside) => {
            set(&mut headers, header::CONTENT_RANGE, &format!("bytes */{size}"));
            return Ok((StatusCode::RANGE_NOT_SATISFIABLE, headers).into_response());
        }
    };
    file.seek(SeekFrom::Start(start))?;
    set(&mut headers, header::CONTENT_LENGTH, &length.to_string());
    // What is written to the file meanwhile does not make it longer.
    let content = tokio::fs::File::from_std(file).take(length);
    Ok((status, headers, Body::from_stream(ReaderStream::new(content))).into_response())
}

/// A part of a file.
#[derive(Debug, PartialEq, Eq)]
enum Range {
    /// `length` bytes, at least one, from `start`.
    Part { start: u64, length: u64 },
    /// No byte of the file.
    Outside,
}

impl Range {
    /// Reads a `Range` header about a file of `size` bytes; `None` for the whole file: a header that is
    /// not valid, or asks for several parts, may be ignored (RFC 9110, section 14.2).
    fn parse(header: &str, size: u64) -> Option<Self> {
        let (first, last) = header.trim().strip_prefix("bytes=")?.split_once('-')?;
        let number = |digits: &str| {
            digits.bytes().all(|it| it.is_ascii_digit()).then(|| digits.parse::<u64>().ok()).flatten()
        };
        let (start, end) = match (first, last) {
            ("", last) => (size.saturating_sub(number(last)?), size),
            (first, "") => (number(first)?, size),
            (first, last) => {
                let (first, last) = (number(first)?, number(last)?);
                if last < first {
                    return None;
                }
                (first, last.saturating_add(1).min(size))
            }
        };
        Some(if start < end { Self::Part { start, length: end - start } } else { Self::Outside })
    }
}

fn media_type(path: &str) -> String {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    match kind.get_param(mime_guess::mime::CHARSET) {
        None if kind.type_() == "text" => format!("{kind}; charset=utf-8"),
        _ => kind.to_string(),
    }
}

/// Returns the response headers, which forbid caching.
pub(super) fn headers(kind: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    set(&mut headers, header::CONTENT_TYPE, kind);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers
}

fn set(headers: &mut HeaderMap, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::Range::{self, Outside, Part};

    #[test]
    fn parts_are_read_as_browsers_ask_for_them() {
        for (header, part) in [
            ("bytes=0-", Some(Part { start: 0, length: 100 })),
            ("bytes=0-0", Some(Part { start: 0, length: 1 })),
            ("bytes=10-19", Some(Part { start: 10, length: 10 })),
            ("bytes=90-1000", Some(Part { start: 90, length: 10 })),
            ("bytes=-10", Some(Part { start: 90, length: 10 })),
            ("bytes=-1000", Some(Part { start: 0, length: 100 })),
            ("bytes=0-18446744073709551615", Some(Part { start: 0, length: 100 })),
            ("bytes=100-", Some(Outside)),
            ("bytes=200-300", Some(Outside)),
            ("bytes=-0", Some(Outside)),
            ("bytes=0-1,5-6", None),
            ("bytes=5-1", None),
            ("bytes=+1-2", None),
            ("bytes=-", None),
            ("bytes=99999999999999999999-", None),
            ("lines=1-2", None),
            ("", None),
        ] {
            assert_eq!(Range::parse(header, 100), part, "{header}");
        }
        assert_eq!(Range::parse("bytes=0-", 0), Some(Outside));
    }
}
