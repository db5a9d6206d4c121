# What is said of changes to the portal's own files.

edit-exists = `{ $path }` exists already and was not touched.
    .help = Choose another name, or move what is there. Nothing was written.
out-is-read = { $path } is a file of the portal, or one that it reads.
    .help = Choose a file in another folder with `--out`. Nothing was written.
out-of-another = Parvis did not write what { $path } holds, and has not replaced it.
    .help = Choose another name, or move that file.
edit-refused = `{ $path }` cannot be written: { $detail }.
    .help = Check the free space, and the rights on this file and its folder.
edit-changed-meanwhile = `{ $path }` changed after it was read.
    .help = Save the files that are open, then run the command again.
