# What the preview says.

serve-ready = Preview: { $url } (Ctrl+C to stop)
serve-looked = Portal checked: { $problems }.
serve-no-browser = The browser does not open ({ $detail }); open the address by hand.
serve-port-taken = Another program already uses port { $port }.
    .help = Stop it, or choose another port: `parvis serve --port 1112`.
serve-port-refused = The system refuses port { $port }.
    .help = Choose a port above 1024: `parvis serve --port 1111`.
serve-system = The preview cannot be served.
    .help = The system’s answer: { $detail }.
serve-watch = Saves cannot be followed.
    .help = The system’s answer: { $detail }.
serve-other-host = The preview answers this computer alone: open http://127.0.0.1 with its port.
overlay-title = { $count ->
        [one] { $count } error to mend
       *[other] { $count } errors to mend
    }
overlay-close = Close
