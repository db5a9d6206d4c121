# What is said of writing the site.

write-refused = The system refuses to write to { $path }.
    .help = The system’s answer: { $detail }.
write-foreign = The folder { $path } has files that Parvis did not write.
    .help = Choose another folder with `--out`, or replace it with `--clean`.
write-locked = Another build is already writing to { $path }.
    .help = Wait for it to end.
write-over-portal = The site cannot be written to { $path }, which holds the portal.
    .help = Choose another folder with `--out`.
