# Writing the site.

write-refused = The site cannot be written to { $path }.
    .help = Error of the system: { $detail }.
write-foreign = The folder { $path } contains files that Parvis did not write.
    .help = Choose another folder with `--out`. With `--clean`, everything in { $path } will be deleted, then replaced with the site.
write-locked = Another build is writing to { $path }.
    .help = Wait until it is finished, then run the command again.
write-over-portal = The site cannot be written to { $path }, which contains the portal.
    .help = Choose another folder with `--out`.
