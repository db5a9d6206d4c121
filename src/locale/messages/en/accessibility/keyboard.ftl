# Accessibility rules for pages: keyboard, time limits, motion, pointers.

frame-out-of-reach = This frame cannot be reached with the keyboard because of `tabindex="{ $value }"`.
    .help = Remove `tabindex`.

scrolling-out-of-reach = This area scrolls but contains nothing that can receive focus.
    .help = Add `tabindex="0"`, a role and a name to make it focusable, or remove its fixed height.

click-without-keyboard = This `{ $element }` element works only with a mouse, through `{ $handler }`.
    .help = Use a `button`, or a link if it goes to another page.

widget-out-of-reach = This element with the role `{ $role }` cannot be reached with the keyboard.
    .help = Use the HTML element, or add `tabindex="0"`.

same-access-key = Another element already uses the access key “{ $key }”.
    .help = Use another key, or remove `accesskey`.

page-refreshes = This page { $kind ->
        [leaves] redirects to another page
       *[reloads] reloads
    } after { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
    .help = { $kind ->
        [leaves] Use a link, or a delay of 0.
       *[reloads] Remove the automatic reload.
    }

moving-text = The `{ $element }` element moves or blinks and cannot be stopped.
    .help = Use a `p`, or add a button that stops it.

acts-on-press = `{ $handler }` runs before the finger is lifted or the button is released.
    .help = Use `onclick`, unless releasing undoes the action.

dragged-only = This element can be dragged.
    .help = Check that single clicks can do the same.

one-key-shortcut = This script responds to the key “{ $key }” alone.
    .help = Check that people can turn the shortcut off or change it, or that it works only when an element has the focus.

moved-device = This script responds to the motion event `{ $event }`.
    .help = Check that the page offers the same action without moving the device, and a way to turn motion off.

server-side-image-map = This image sends the position of the click to the server, which the keyboard cannot do.
    .help = Check that each region also has a link, or use a `map` with `area` elements.
