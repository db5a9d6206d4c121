//! The content of files that are published as they are, compared with what their names say. Only their
//! first and last bytes are read.

mod ending;
mod expected;
mod signature;

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

use crate::model::{FileFault, Placeholder, layout};
use expected::Expected;

/// Number of bytes that are read at the start of a file. Source: ISO 32000-2, annex H: the header of a PDF
/// may be anywhere in the first 1024.
const START_BYTES: u64 = 4 * 1024;

/// Number of bytes that are read at the end of a file. Source: PKWARE, APPNOTE, 4.3.16: the end of a ZIP
/// has 22 bytes and a comment of 65,535 at most.
const END_BYTES: u64 = 64 * 1024 + 22;

/// The parts of a file that are read.
struct Content {
    file: File,
    size: u64,
    start: Vec<u8>,
    end: Vec<u8>,
}

/// Returns the fault of the file at `path` from `root`. A file that cannot be read has none: publishing it
/// reports that.
pub(super) fn fault(root: &Path, path: &str) -> Option<FileFault> {
    let expected = Expected::of_path(path);
    let placeholder = Placeholder::of_path(path).map(FileFault::Placeholder);
    // Hosts use empty files of `static/` as marks.
    let is_content = path.strip_prefix(layout::CONTENT).is_some_and(|inside| inside.starts_with('/'));
    if expected.is_none() && placeholder.is_none() && !is_content {
        return None;
    }
    let mut content = Content::read(&root.join(path)).ok()?;
    if content.size == 0 {
        return Some(FileFault::Empty);
    }
    if signature::is_git_lfs_pointer(&content.start) {
        return Some(FileFault::Placeholder(Placeholder::GitLfs));
    }
    if placeholder.is_some() {
        return placeholder;
    }
    let expected = expected?;
    match signature::format(&content.start, &content.end) {
        Some(found) if expected.accepts(found) => {
            let is_cut =
                expected.is_always_recognized() && ending::is_complete(found, &mut content) == Some(false);
            is_cut.then_some(FileFault::CutShort)
        }
        Some(found) if found.is_shown() && expected.is_image() => Some(FileFault::OtherImage(found)),
        Some(found) => Some(FileFault::Other(found)),
        None => expected.is_always_recognized().then_some(FileFault::Unrecognized),
    }
}

impl Content {
    fn read(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let size = file.metadata()?.len();
        let mut start = Vec::new();
        Read::by_ref(&mut file).take(START_BYTES).read_to_end(&mut start)?;
        let mut end = Vec::new();
        file.seek(SeekFrom::Start(size.saturating_sub(END_BYTES)))?;
        Read::by_ref(&mut file).take(END_BYTES).read_to_end(&mut end)?;
        Ok(Self { file, size, start, end })
    }
}
