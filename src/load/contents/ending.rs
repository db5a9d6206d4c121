//! The end of a file, which a download that failed lacks.

use std::io::{BufReader, Read, Seek, SeekFrom};

use memchr::memmem;

use super::Content;
use crate::model::FileFormat;

/// Returns `true` if the end of the file is there, `None` where that is not known.
pub(super) fn is_complete(format: FileFormat, content: &mut Content) -> Option<bool> {
    match format {
        // Source: ISO 32000-2, 7.5.5 and annex H: what follows the end is ignored.
        FileFormat::Pdf => Some(["%%EOF", "startxref"].iter().any(|mark| has(&content.end, mark.as_bytes()))),
        FileFormat::Zip
        | FileFormat::Docx
        | FileFormat::Xlsx
        | FileFormat::Pptx
        | FileFormat::Odt
        | FileFormat::Ods
        | FileFormat::Odp
        | FileFormat::Epub => Some(has_end_of_zip(&content.end)),
        FileFormat::Png => png(content),
        FileFormat::Jpeg => jpeg(content),
        FileFormat::WebP => {
            let length = content.start.get(4..8)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))?;
            Some(u64::from(length) + 8 <= content.size)
        }
        _ => None,
    }
}

fn has(bytes: &[u8], mark: &[u8]) -> bool {
    memmem::find(bytes, mark).is_some()
}

/// Finds the record at the end of a ZIP, whole and with its comment. Source: PKWARE, APPNOTE, 4.3.16.
fn has_end_of_zip(bytes: &[u8]) -> bool {
    memmem::find_iter(bytes, b"PK\x05\x06").any(|start| {
        let record = &bytes[start..];
        let comment = record.get(20..22).and_then(|length| length.first_chunk());
        comment.is_some_and(|length| record.len() >= 22 + usize::from(u16::from_le_bytes(*length)))
    })
}

/// Follows the chunks of a PNG image to the last. Source: PNG (W3C), 5.3.
fn png(content: &mut Content) -> Option<bool> {
    let mut at: u64 = 8;
    loop {
        content.file.seek(SeekFrom::Start(at)).ok()?;
        let mut head = [0; 8];
        if content.file.read_exact(&mut head).is_err() {
            return Some(false);
        }
        if &head[4..] == b"IEND" {
            return Some(true);
        }
        let length = head.first_chunk().map(|bytes| u32::from_be_bytes(*bytes))?;
        at += u64::from(length) + 12;
        if at > content.size {
            return Some(false);
        }
    }
}

/// Finds the end of a JPEG image. Phones append videos and other pictures to it, so it can be anywhere.
/// Source: ITU-T T.81, annex B: in what is compressed, a zero byte follows each `FF` that is not a marker.
fn jpeg(content: &mut Content) -> Option<bool> {
    let last = content.end.iter().rposition(|byte| *byte != 0).map_or(0, |at| at + 1);
    if content.end[..last].ends_with(b"\xff\xd9") {
        return Some(true);
    }
    content.file.seek(SeekFrom::Start(2)).ok()?;
    let mut reader = BufReader::new(&content.file);
    loop {
        let mut head = [0; 4];
        if reader.read_exact(&mut head).is_err() {
            return Some(false);
        }
        // Fill bytes, or something else than an image in segments.
        if head[0] != 0xff || head[1] == 0xff {
            return None;
        }
        let length = u16::from_be_bytes([head[2], head[3]]);
        reader.seek_relative(i64::from(length) - 2).ok()?;
        if head[1] == 0xda {
            break;
        }
    }
    let mut previous = 0;
    for byte in reader.bytes() {
        let byte = byte.ok()?;
        if previous == 0xff && byte == 0xd9 {
            return Some(true);
        }
        previous = byte;
    }
    Some(false)
}
