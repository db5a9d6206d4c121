# What rules find in pages: keyboard, time, pointers.

frame-out-of-reach = `tabindex="{ $value }"` keeps the keyboard out of this frame.
    .help = Take `tabindex` away.

scrolling-out-of-reach = This part scrolls, and nothing in it takes the focus.
    .help = Make it focusable with `tabindex="0"`, a role and a name, or let it be as high as it needs.

click-without-keyboard = Only the mouse can use this element `{ $element }`, through `{ $handler }`.
    .help = Use a `button`, or a link if it leads somewhere.

widget-out-of-reach = The keyboard does not reach this element of role `{ $role }`.
    .help = Use the HTML element, or write `tabindex="0"`.

same-access-key = Another element already has the access key “{ $key }”.
    .help = Give this one another key, or none.

page-refreshes = This page { $kind ->
        [leaves] leaves for another
       *[reloads] reloads
    } by itself after { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
    .help = Give a link instead, or a delay of 0.

moving-text = The element `{ $element }` moves or blinks, and nothing stops it.
    .help = Write it in a `p`, or with a button that stops it.

acts-on-press = `{ $handler }` acts before the finger or the button is let go.
    .help = Use `onclick`, unless letting go undoes it.

dragged-only = This element can be dragged.
    .help = See that single presses can do the same.

one-key-shortcut = This script acts on the key “{ $key }” alone.
    .help = See that people can switch it off, change it, or that it only acts where the focus is.

moved-device = This script listens for the event `{ $event }`.
    .help = See that the page offers the same without moving the device, and a way to switch it off.

server-side-image-map = This image sends the server the place of a click, which the keyboard cannot choose.
    .help = Make sure that each place has a link too, or make it a `map` of `area`.
