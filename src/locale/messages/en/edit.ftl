# What is said of changes to the portal's own files.

edit-exists = `{ $path }` exists already and was not touched.
    .help = Choose another name, or move what is there. Nothing was written.
edit-refused = `{ $path }` cannot be written: { $detail }.
    .help = Check the free space, and the rights on this file and its folder.
edit-changed-meanwhile = `{ $path }` changed after it was read.
    .help = Save the files that are open, then run the command again.
