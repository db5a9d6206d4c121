//! Copies of files that can change while they are copied.

use std::{
    fs::File,
    hash::Hasher,
    io::{self, Read, Seek, Write},
    path::Path,
    time::Duration,
};

use crate::{
    disk::{self, Stamp},
    source::{Fingerprint, FingerprintHasher},
};

/// Size of the pieces in which a file is copied, in bytes.
const PIECE_BYTES: usize = 128 * 1024;

/// Number of times that a file is copied, if it changes each time.
const MAX_ATTEMPTS: u32 = 3;

/// Time without a change after which no program is writing the file. Systems change the time of
/// modification when a write begins, not when it ends, and only every few milliseconds.
const QUIET: Duration = Duration::from_millis(200);

/// Result of a copy.
#[derive(Debug)]
pub enum Copied {
    /// The copy has the content that the file had at one moment.
    Complete {
        /// Hash of the content.
        content: Fingerprint,
        /// State of the file at that moment.
        source: Stamp,
    },
    /// The file changed each time it was copied.
    Changing,
    /// The file cannot be read.
    Unreadable(io::Error),
}

/// Copies a file, piece by piece, once it is [`QUIET`], and compares it before and after. A file that
/// changed is copied again.
///
/// # Errors
/// Fails if the copy cannot be written.
pub(super) fn copy(from: &Path, to: &mut File) -> io::Result<Copied> {
    for attempt in 0..MAX_ATTEMPTS {
        if attempt > 0 {
            to.set_len(0)?;
            to.rewind()?;
        }
        match copy_once(from, to)? {
            Copied::Changing => {}
            done => return Ok(done),
        }
    }
    Ok(Copied::Changing)
}

fn copy_once(from: &Path, to: &mut File) -> io::Result<Copied> {
    let opened = disk::open(from).and_then(|file| Ok((quiet_stamp(&file)?, file)));
    let (before, mut file) = match opened {
        Ok((Some(before), file)) => (before, file),
        Ok((None, _)) => return Ok(Copied::Changing),
        Err(error) => return Ok(Copied::Unreadable(error)),
    };
    let mut fingerprint = FingerprintHasher::default();
    let mut piece = vec![0; PIECE_BYTES];
    let mut size = 0;
    loop {
        let read = match file.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Ok(Copied::Unreadable(error)),
        };
        size += read as u64;
        fingerprint.write(&piece[..read]);
        to.write_all(&piece[..read])?;
        // A file that grows without end is not followed.
        if size > before.size() {
            return Ok(Copied::Changing);
        }
    }
    match file.metadata() {
        Ok(after) if Stamp::of(&after) == before && size == before.size() => {
            Ok(Copied::Complete { content: fingerprint.fingerprint(), source: before })
        }
        Ok(_) => Ok(Copied::Changing),
        Err(error) => Ok(Copied::Unreadable(error)),
    }
}

/// Waits until a file is quiet. Returns `None` if it changes meanwhile.
fn quiet_stamp(file: &File) -> io::Result<Option<Stamp>> {
    let stamp = Stamp::of(&file.metadata()?);
    let Some(wait) = stamp.age().and_then(|age| QUIET.checked_sub(age)) else { return Ok(Some(stamp)) };
    std::thread::sleep(wait);
    Ok(Some(Stamp::of(&file.metadata()?)).filter(|later| *later == stamp))
}
