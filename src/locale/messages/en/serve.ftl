# The preview.

serve-ready = Preview: { $url } (Ctrl+C to stop)
serve-looked = Portal checked: { $problems }.
serve-no-browser = The browser cannot be opened ({ $detail }). Open the address yourself.
serve-port-taken = Another program is already using port { $port }.
    .help = Stop that program, or choose another port: `parvis serve --port 1112`.
serve-port-refused = The system does not allow port { $port }.
    .help = Choose a port above 1023, for example `parvis serve --port 1112`.
serve-system = The preview cannot start.
    .help = Error of the system: { $detail }.
serve-watch = The system does not report changes to the files. Parvis looks at them itself, so pages follow a little later.
    .help = Error of the system: { $detail }.
serve-watch-limit = The system cannot watch any more folders. Parvis looks at the files itself, so pages follow a little later.
    .help = Close other programs that watch folders (editors, synchronization). On Linux, the limits are `fs.inotify.max_user_watches` and `fs.inotify.max_user_instances`.
serve-notified = Changes to the files are detected again as soon as they are saved.
serve-other-host = The preview is available on this computer only. Open http://127.0.0.1, followed by its port.
overlay-title = { $count ->
        [one] { $count } error to fix
       *[other] { $count } errors to fix
    }
overlay-close = Close
page-not-current = This page is not up to date: the portal has errors, and the preview still shows its last version without errors.
    .help = Fix the errors. The page then reloads by itself.
page-removed = This page was removed from the portal.
page-of-item-removed = This page was removed: the folder `{ $folder }` no longer exists, or its item is no longer published in this language.
serve-no-page = There is no page at this address.
