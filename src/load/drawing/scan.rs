//! The scan of an SVG file for what runs or loads something.
//!
//! Only the parts that are known to be inert are kept: addresses inside the file and pictures
//! written in it. Sources: SVG 2, “Processing modes”; HTML Standard, “Scripting”.

use std::ops::Range;

use quick_xml::{
    Reader,
    escape::unescape,
    events::{BytesStart, Event},
};

use crate::{model::ActivePartKind, policy::StyleAddresses};

/// The findings in a file.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Active parts, in order, without overlap.
    pub(super) parts: Vec<(Range<usize>, ActivePartKind)>,
    /// Offset at which the file can no longer be read as XML.
    pub(super) fault: Option<usize>,
}

/// Elements that run something, or that contain a passage of another language.
fn active_element(name: &str) -> Option<ActivePartKind> {
    Some(match name.to_ascii_lowercase().as_str() {
        "script" | "handler" | "listener" => ActivePartKind::Script,
        "foreignobject" | "iframe" | "frame" | "object" | "embed" | "html" | "body" | "meta" | "base"
        | "form" => ActivePartKind::Foreign,
        "link" | "audio" | "video" => ActivePartKind::External,
        _ => return None,
    })
}

/// Scans an SVG file.
pub(super) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    let mut reader = Reader::from_str(text);
    let mut removed: Option<(usize, usize, ActivePartKind)> = None;
    let (mut depth, mut style) = (0_usize, None);
    loop {
        let start = position(&reader);
        let event = reader.read_event();
        let end = position(&reader);
        match event {
            Ok(Event::Start(tag)) => {
                if removed.is_none() {
                    removed = active_tag(&tag).map(|kind| (start, depth, kind));
                    if removed.is_none() && !scan.attributes(text, start..end, &tag) {
                        return scan.failed(start);
                    }
                    if local(&tag).eq_ignore_ascii_case("style") {
                        style = Some(depth);
                    }
                }
                depth += 1;
            }
            Ok(Event::Empty(tag)) if removed.is_none() => match active_tag(&tag) {
                Some(kind) => scan.parts.push((start..end, kind)),
                None => {
                    if !scan.attributes(text, start..end, &tag) {
                        return scan.failed(start);
                    }
                }
            },
            Ok(Event::End(_)) => {
                depth = depth.saturating_sub(1);
                if let Some((from, _, kind)) = removed.filter(|(_, of, _)| *of == depth) {
                    scan.parts.push((from..end, kind));
                    removed = None;
                }
                style = style.filter(|of| *of < depth);
            }
            Ok(Event::Text(_) | Event::CData(_)) if removed.is_none() && style.is_some() => {
                scan.styles(&text[start..end], start);
            }
            // A reference to a character in a style sheet could begin an address.
            Ok(Event::GeneralRef(_)) if removed.is_none() && style.is_some() => {
                scan.parts.push((start..end, ActivePartKind::External));
            }
            Ok(Event::PI(instruction)) if removed.is_none() => {
                if instruction.starts_with("xml-stylesheet") {
                    scan.parts.push((start..end, ActivePartKind::External));
                }
            }
            Ok(Event::DocType(_)) if has_active_declaration(&text[start..end]) => return scan.failed(start),
            Ok(Event::Eof) => {
                return if depth == 0 && removed.is_none() { scan } else { scan.failed(text.len()) };
            }
            Ok(_) => {}
            Err(_) => return scan.failed(start),
        }
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn local<'t>(tag: &'t BytesStart<'_>) -> &'t str {
    tag.local_name().into_inner()
}

/// Returns the kind of an element that is removed as a whole.
fn active_tag(tag: &BytesStart<'_>) -> Option<ActivePartKind> {
    let animated = || {
        let is_animation = matches!(local(tag), "set" | "animate" | "animateTransform" | "animateMotion");
        let name = tag.try_get_attribute("attributeName").ok().flatten().filter(|_| is_animation)?;
        let name = unescape(&name.value).ok()?.trim().to_ascii_lowercase();
        (name.ends_with("href") || name.starts_with("on")).then_some(ActivePartKind::Handler)
    };
    active_element(local(tag)).or_else(animated)
}

/// Returns `true` if a document type declares more than plain texts: attributes that appear in elements, or
/// texts that contain markup.
fn has_active_declaration(declaration: &str) -> bool {
    let Some((_, inside)) = declaration.split_once('[') else { return false };
    let mut rest = inside.trim_start();
    while let Some(entity) = rest.strip_prefix("<!ENTITY") {
        let Some((_, quoted)) = entity.split_once(['"', '\'']) else { return true };
        let name = &entity[..entity.len() - quoted.len() - 1];
        let quote = entity.as_bytes()[entity.len() - quoted.len() - 1] as char;
        let Some((value, after)) = quoted.split_once(quote) else { return true };
        let Some(after) = after.trim_start().strip_prefix('>') else { return true };
        if name.contains('%')
            || name.contains("SYSTEM")
            || name.contains("PUBLIC")
            || value.contains(['<', '&', '%'])
        {
            return true;
        }
        rest = after.trim_start();
    }
    !rest.starts_with(']')
}

/// Attributes that contain an address to load.
fn is_address(name: &str) -> bool {
    matches!(
        name,
        "href" | "src" | "data" | "action" | "formaction" | "poster" | "from" | "to" | "values" | "by"
    )
}

impl Scan {
    fn failed(self, at: usize) -> Self {
        Self { fault: Some(at), ..self }
    }

    /// Scans the attributes of the tag in that range. Returns `false` if they are not well formed.
    fn attributes(&mut self, text: &str, range: Range<usize>, tag: &BytesStart<'_>) -> bool {
        if tag.attributes().any(|attribute| attribute.is_err()) {
            return false;
        }
        let is_link = local(tag) == "a";
        let mut at = range.start + 1 + tag.name().into_inner().len();
        while let Some((whole, name, value)) = attribute(text, at, range.end) {
            at = whole.end;
            let name = name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
            let decoded = unescape(&text[value.clone()]);
            let kind = if name.starts_with("on") {
                Some(ActivePartKind::Handler)
            } else if is_address(&name) {
                decoded.map_or(Some(ActivePartKind::External), |it| active_address(&it, is_link, &name))
            } else {
                let loads = |value: &str| {
                    StyleAddresses::of(value).any(|(_, range)| !is_inside(&value[range]))
                        || value.contains('\\')
                };
                let has_addresses =
                    |value: &str| name == "style" || value.to_ascii_lowercase().contains("url(");
                match decoded {
                    Ok(value) => (has_addresses(&value) && loads(&value)).then_some(ActivePartKind::External),
                    Err(_) => (name == "style").then_some(ActivePartKind::External),
                }
            };
            if let Some(kind) = kind {
                self.parts.push((whole, kind));
            }
        }
        true
    }

    /// Scans a style sheet that begins at `start`: the addresses that it loads are active.
    fn styles(&mut self, styles: &str, start: usize) {
        let addresses = StyleAddresses::of(styles).filter(|(_, range)| !is_inside(&styles[range.clone()]));
        let parts =
            addresses.map(|(_, range)| (start + range.start..start + range.end, ActivePartKind::External));
        self.parts.extend(parts);
    }
}

/// Returns the range of the next attribute with the space before it, its name, and the range of its value.
/// The tag is well formed.
fn attribute(text: &str, at: usize, end: usize) -> Option<(Range<usize>, &str, Range<usize>)> {
    let rest = text.get(at..end)?;
    let name = rest.trim_start();
    let equals = name.find('=')?;
    let after = name[equals + 1..].trim_start();
    let quote = after.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let value = end - after.len() + 1;
    let length = after[1..].find(quote)?;
    Some((at..value + length + 1, name[..equals].trim_end(), value..value + length))
}

/// Returns the kind of an address in an attribute; `None` for one that is inert. Browsers leave out tabs,
/// ends of lines and spaces around it.
fn active_address(address: &str, is_link: bool, name: &str) -> Option<ActivePartKind> {
    let address: String = address.chars().filter(|letter| !letter.is_control()).collect();
    let address = address.trim();
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    if matches!(scheme.as_deref(), Some("javascript" | "vbscript" | "livescript")) {
        return Some(ActivePartKind::Handler);
    }
    // Values of an animation of anything but an address, and targets of links, are not loaded.
    if matches!(name, "from" | "to" | "values" | "by") || is_inside(address) {
        return None;
    }
    match scheme.as_deref() {
        Some("data") => Some(ActivePartKind::External),
        _ if is_link => None,
        _ => Some(ActivePartKind::External),
    }
}

/// Returns `true` for an address inside the file, or a picture that is written in it.
fn is_inside(address: &str) -> bool {
    const PICTURES: [&str; 5] =
        ["data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp"];
    let address = address.trim();
    let is_picture = |start: &&str| {
        address.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
            && address[start.len()..].starts_with([';', ','])
    };
    address.is_empty() || address.starts_with('#') || PICTURES.iter().any(is_picture)
}
