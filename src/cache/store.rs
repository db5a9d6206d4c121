//! The cache on the disk.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use super::{PortalCache, encoded};
use crate::{disk, source::Fingerprint};

/// Folder of the cache, in the portal's.
pub const FOLDER: &str = ".parvis";

/// File of the cache, in its folder.
const FILE: &str = "cache";

/// Makes Git ignore the folder that it is in.
const GITIGNORE: &str = ".gitignore";

/// Size of the hash that the file begins with, in bytes.
const HASH_BYTES: usize = 32;

/// Reads the cache of a portal; an empty one if there is none, if it is damaged or if another program wrote it.
#[must_use]
pub fn open(root: &Path) -> PortalCache {
    let read = disk::read(&root.join(FOLDER).join(FILE)).ok();
    read.and_then(|bytes| encoded::decode(verified(&bytes)?)).unwrap_or_default()
}

/// Writes the cache of a portal.
///
/// # Errors
/// Fails on a system error; the previous cache is then unchanged.
pub fn save(cache: &PortalCache, root: &Path) -> io::Result<()> {
    let body = encoded::encode(cache).map_err(io::Error::other)?;
    let folder = root.join(FOLDER);
    disk::create_folders(root, &folder)?;
    if disk::plain_metadata(&folder.join(GITIGNORE))?.is_none() {
        disk::create(&folder.join(GITIGNORE))?.write_all(b"*\n")?;
    }
    let new = folder.join(format!("{FILE}.{}", std::process::id()));
    // In a container, a run that was killed may have had the same number.
    let _ = fs::remove_file(&new);
    let written = disk::create(&new).and_then(|mut file| {
        file.write_all(hash_of(&body).as_ref())?;
        file.write_all(&body)?;
        fs::rename(&new, folder.join(FILE))
    });
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}

/// Returns the content of the file, if this program wrote it and it is complete.
fn verified(file: &[u8]) -> Option<&[u8]> {
    let (hash, body) = file.split_at_checked(HASH_BYTES)?;
    (hash == hash_of(body).as_ref()).then_some(body)
}

fn hash_of(body: &[u8]) -> Fingerprint {
    Fingerprint::of_parts([env!("PARVIS_BUILD_ID").as_bytes(), body])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::SiteKey;

    #[test]
    fn a_damaged_file_or_one_of_another_program_is_an_empty_cache() {
        let root = tempfile::tempdir().unwrap();
        assert!(open(root.path()).site.is_none());
        let key = Fingerprint::of("key");
        let site = SiteKey { program: key, theme: key, settings: key, strings: key };
        let cache = PortalCache { site: Some(site), ..PortalCache::default() };
        save(&cache, root.path()).unwrap();
        let left = format!("{FILE}.{}", std::process::id());
        fs::write(root.path().join(FOLDER).join(left), "left by a run that was killed").unwrap();
        save(&cache, root.path()).unwrap();
        assert_eq!(open(root.path()).site, Some(site));
        let file = root.path().join(FOLDER).join(FILE);
        let whole = fs::read(&file).unwrap();
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            fs::write(&file, &damaged).unwrap();
            assert!(open(root.path()).site.is_none(), "byte {at}");
            fs::write(&file, &whole[..at]).unwrap();
            assert!(open(root.path()).site.is_none(), "{at} bytes");
        }
    }
}
