# Writing the site.

write-refused = The site cannot be written to { $path }.
    .help = Error of the system: { $detail }. Check the free space, and the permissions of this folder.
write-foreign = The folder { $path } contains files that Parvis did not write: { $names }{ $more ->
        [0] .
        [one] , and { $more } other.
       *[other] , and { $more } others.
    }
    .help = Choose another folder with `--out`. With `--clean`, everything in { $path } will be deleted, then replaced with the site.
write-unknown-release = { $path } does not list the files that Parvis wrote, so it is not known which files are those of others.
    .help = Restore this file, or run the command with `--clean`: everything in { $folder } will be deleted, then replaced with the site.
write-in-the-way = Parvis did not write { $path }, and the site has another file with this name.
    .help = Move or delete { $path }, or rename the file of the portal. Nothing was published.
write-not-kept = { $path }, which Parvis did not write, cannot be kept in the new site.
    .help = Error of the system: { $detail }. Move it out of the folder. Nothing was published.
write-not-folder = The site cannot be written to { $path }, which is { $found }.
    .help = Choose a folder with `--out`.
write-mount-point = { $path } is a mount point: a disk or a folder from elsewhere is attached there, so it cannot be replaced in one step.
    .help = Choose a folder in it, for example `--out { $inside }`, and serve that folder.
write-dead-link = { $path } is a symbolic link to { $target }, which cannot be found.
    .help = Create { $target } or attach its disk. To write to a new folder instead, remove the link.
write-link-outside = { $path } is a symbolic link to { $target }, which is outside the portal.
    .help = If the site must be written there, run the command with `--out { $target }`. Otherwise, remove the link.
write-left-behind = An old site is still in { $path } and cannot be deleted.
    .help = Error of the system: { $detail }. Delete this folder, or ask its owner to do so, then run the command again.
write-locked = Another build is writing to { $path }.
    .help = Wait until it is finished, then run the command again.
write-lock-refused = The lock file { $path } cannot be used.
    .help = Error of the system: { $detail }. If no build is running, delete this file, or ask its owner to do so.
write-over-portal = The site cannot be written to { $path }, which contains the portal.
    .help = Choose another folder with `--out`.
built-kept = { $count ->
        [one] Parvis did not write this file or folder in { $path }, and kept it: { $names }
       *[other] Parvis did not write these files and folders in { $path }, and kept them: { $names }
    }{ $more ->
        [0] .
        [one] , and { $more } other.
       *[other] , and { $more } others.
    } Files to publish with the site belong in `static/`; `--clean` deletes the others.
built-deleted = Deleted from { $path }, with `--clean`: { $names }{ $more ->
        [0] .
        [one] , and { $more } other.
       *[other] , and { $more } others.
    }
built-left-behind = The site is published, but the old one cannot be deleted. It is in { $path }.
    .help = Delete this folder, or ask its owner to do so.
