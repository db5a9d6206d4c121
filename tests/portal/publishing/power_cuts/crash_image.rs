//! The image of an ext4 disk, copied at a moment when nothing more reached it, and mounted again.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{STAGING, can_trace};
use crate::in_time::InTime;
use crate::portal::site::{Site, files, parvis};

/// An image of a disk, mounted on a folder until it is dropped.
struct Disk {
    image: PathBuf,
    folder: tempfile::TempDir,
}

impl Disk {
    /// Creates a disk in an image; `None` where this is not possible, which is said.
    fn create(image: PathBuf) -> Option<Self> {
        if !rustix::process::geteuid().is_root() {
            eprintln!("skipped: only the superuser can mount an image");
            return None;
        }
        fs::File::create(&image).unwrap().set_len(64 * 1024 * 1024).unwrap();
        let made = Command::new("mkfs.ext4").args(["-q", "-F"]).arg(&image).status();
        let disk = made.is_ok_and(|status| status.success()).then(|| Self::mount(image)).flatten();
        if disk.is_none() {
            eprintln!("skipped: an ext4 image cannot be made or mounted here");
        }
        disk
    }

    fn mount(image: PathBuf) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        // Nothing is written to the disk unless it is asked for, for as long as the test takes.
        let mounted =
            Command::new("mount").args(["-o", "loop,commit=300"]).arg(&image).arg(folder.path()).status();
        mounted.is_ok_and(|status| status.success()).then_some(Self { image, folder })
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Returns the disk as it would be if the power were cut now: what did not reach it is lost.
    fn cut(&self, copy: &Path) -> Self {
        fs::copy(&self.image, copy).unwrap();
        Self::mount(copy.to_owned()).expect("the disk can be mounted again")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.folder.path()).status();
    }
}

#[test]
fn a_power_cut_after_a_build_leaves_the_new_site_complete() {
    let images = tempfile::tempdir().unwrap();
    let Some(disk) = Disk::create(images.path().join("disk")) else { return };
    let site = Site::like("good");
    let out = disk.path().join("site");
    for (number, words) in ["Un mot de plus.", "Un autre."].into_iter().enumerate() {
        let image = |name: &str| images.path().join(format!("{name}{number}"));
        site.append("content/news/a/fr.md", &format!("\n{words}\n"));
        assert!(parvis(site.root()).args(["build", "--out"]).arg(&out).status().unwrap().success());
        let after = disk.cut(&image("after"));
        let new = files(&out);
        assert!(files(&after.path().join("site")) == new && new.iter().all(|(_, bytes)| !bytes.is_empty()));
        // What is written without waiting is lost: the image is that of a power cut.
        let name = format!("lost{number}");
        fs::write(disk.path().join(&name), "lost").unwrap();
        let lost = disk.cut(&image("lost"));
        assert!(fs::read(lost.path().join(&name)).unwrap_or_default().is_empty());
    }
}

#[test]
fn a_power_cut_while_the_old_site_is_removed_leaves_the_new_one_complete() {
    if !can_trace() {
        return;
    }
    let images = tempfile::tempdir().unwrap();
    let Some(disk) = Disk::create(images.path().join("disk")) else { return };
    let site = Site::like("good");
    let out = disk.path().join("site");
    let build = parvis(site.root());
    let killed_at = |call: &str| {
        let mut strace = Command::new("strace");
        strace.args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=unlinkat,renameat2", "-e"]);
        strace.arg(format!("inject={call}:error=EIO:signal=KILL:when=1"));
        strace.arg(build.get_program()).args(build.get_args()).args(["build", "--out"]).arg(&out);
        strace.output_in_time()
    };
    assert!(parvis(site.root()).args(["build", "--out"]).arg(&out).status().unwrap().success());
    let old = files(&out);
    site.append("content/news/a/fr.md", "\nUn mot de plus.\n");
    killed_at("renameat2");
    let before = disk.cut(&images.path().join("before"));
    assert!(files(&before.path().join("site")) == old);
    let staging = disk.path().join(STAGING.replace("public", "site"));
    fs::remove_dir_all(&staging).unwrap();
    killed_at("unlinkat");
    let new = files(&out);
    assert!(new != old);
    let after = disk.cut(&images.path().join("after"));
    assert!(files(&after.path().join("site")) == new);
    assert!(after.path().join(staging.file_name().unwrap()).exists(), "the old site is removed last");
}
