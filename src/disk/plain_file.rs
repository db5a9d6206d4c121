//! Opening of plain files.

use std::{
    fs::{self, File, Metadata, OpenOptions},
    io::{self, Read},
    path::Path,
};

use super::{EntryKind, NotPlain};

/// Opens a plain file for reading.
///
/// # Errors
/// Fails with [`NotPlain`] on anything else, or on a system error.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    // Looked at first, as opening a device can change it.
    require_plain(path, &fs::symlink_metadata(path)?)?;
    let file = options().read(true).open(path)?;
    // Looked at again, as another name could have been put there in between.
    require_plain(path, &file.metadata()?)?;
    Ok(file)
}

/// Creates a file, which must not exist.
///
/// # Errors
/// Fails with [`NotPlain`] if there is something else than a plain file, or on a system error.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    let created = options().write(true).create_new(true).open(path);
    match created {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            plain_metadata(path)?;
            Err(error)
        }
        created => created,
    }
}

/// Reads a plain file.
///
/// # Errors
/// Fails with [`NotPlain`] on anything else, or on a system error.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads a plain file of text.
///
/// # Errors
/// Fails with [`NotPlain`] on anything else, on text that is not UTF-8, or on a system error.
pub(crate) fn read_text(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    open(path)?.read_to_string(&mut text)?;
    Ok(text)
}

/// Returns the metadata of a plain file; `None` if nothing has this name.
///
/// # Errors
/// Fails with [`NotPlain`] on anything else, or on a system error.
pub(crate) fn plain_metadata(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => require_plain(path, &metadata).map(|()| Some(metadata)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Creates `root`, and the folders of a path below it, none of which may be a link.
///
/// # Errors
/// Fails with [`NotPlain`] if one of them is not a folder, or on a system error.
pub(crate) fn create_folders(root: &Path, path: &Path) -> io::Result<()> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let mut folder = root.to_owned();
    fs::create_dir_all(root)?;
    for name in below.components() {
        folder.push(name);
        match fs::symlink_metadata(&folder).map(|metadata| EntryKind::of(metadata.file_type())) {
            Ok(EntryKind::Folder) => {}
            Ok(other) => return Err(NotPlain::error(&folder, other)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => fs::create_dir(&folder)?,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn require_plain(path: &Path, metadata: &Metadata) -> io::Result<()> {
    match EntryKind::of(metadata.file_type()) {
        EntryKind::File => Ok(()),
        other => Err(NotPlain::error(path, other)),
    }
}

/// Returns options that refuse a link, and do not wait for the other end of a pipe.
#[cfg(unix)]
fn options() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;

    use rustix::fs::OFlags;
    let mut options = OpenOptions::new();
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    options.custom_flags(flags.bits().cast_signed());
    options
}

#[cfg(not(unix))]
fn options() -> OpenOptions {
    OpenOptions::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn anything_but_a_plain_file_is_named_and_left_alone() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        fs::write(at("file"), "text").unwrap();
        fs::create_dir(at("folder")).unwrap();
        std::os::unix::fs::symlink("file", at("link")).unwrap();
        std::os::unix::fs::symlink("gone", at("dangling")).unwrap();
        rustix::fs::mknodat(
            rustix::fs::CWD,
            at("pipe"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::from_raw_mode(0o600),
            0,
        )
        .unwrap();
        assert_eq!(read_text(&at("file")).unwrap(), "text");
        for (name, kind) in [
            ("folder", EntryKind::Folder),
            ("link", EntryKind::Link),
            ("dangling", EntryKind::Link),
            ("pipe", EntryKind::Pipe),
        ] {
            for refused in [open(&at(name)).map(drop), create(&at(name)).map(drop)] {
                let error = refused.unwrap_err();
                let not_plain = NotPlain::of(&error).unwrap();
                assert_eq!((not_plain.found, &not_plain.path), (kind, &at(name)));
            }
        }
        let device = read(Path::new("/dev/null")).unwrap_err();
        assert_eq!(NotPlain::of(&device).unwrap().found, EntryKind::Device);
        assert_eq!(create(&at("file")).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert!(!at("gone").exists());
    }
}
