# Changes to the portal's own files.

edit-exists = `{ $path }` already exists and was not changed.
    .help = Choose another name, or move the existing file or folder. Nothing was written.
out-is-read = { $path } is a source file of the portal.
    .help = Choose a file in another folder with `--out`. Nothing was written.
out-of-another = { $path } was not written by Parvis, so it was not replaced.
    .help = Choose another name, or move that file.
edit-refused = `{ $path }` cannot be written: { $detail }.
    .help = Check the free space, and the permissions of this file and its folder.
not-plain-file = { $path } is { $found }. Parvis did not open it, and nothing was written.
    .help = Move or remove it, then run the command again. To write elsewhere, give the actual file or folder.
edit-changed-meanwhile = `{ $path }` was changed after Parvis read it.
    .help = Save the files that are open, then run the command again.
