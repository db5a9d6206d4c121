# Accessibility rules for pages: titles, links, landmarks, frames, focus order.

page-without-title = This page has no title.
    .help = In `title`, write what the page is about, then the name of the site.

title-that-says-nothing = The page title “{ $text }” does not say what the page is about.
    .help = Write what the page is about, then the name of the site.

link-without-name = This link has no accessible name.
    .help = Add text that says where the link goes: in the link, in the `alt` of its image, or in `aria-label`.

link-text-that-says-nothing = The link text “{ $text }” does not say where the link goes.
    .help = Use text that names the destination, such as the title of the page or document.

same-name-for-different-targets = Another link nearby has the same text, “{ $text }”, but a different destination: { $other }
    .help = Give each link text that identifies its own destination.

address-as-link-text = The text of this link is an address: { $text }
    .help = Replace it with text that names the destination.

name-without-visible-label = The visible text is “{ $text }”, but the accessible name is “{ $name }”.
    .help = Start the accessible name with the visible text, or remove `aria-label`.

heading-that-says-nothing = The heading “{ $text }” does not say what the section is about.
    .help = Use a heading that says what the section is about.

skip-link-without-target = This skip link goes to “{ $target }”, which is not on this page.
    .help = Add this `id` to the element that the link should go to.

page-without-way-past-blocks = This page has no way to skip its menus.
    .help = Put the main content in `main`, and add a skip link to it at the top of the page.

landmark-more-than-once = This page already has an element with the role `{ $role }`.
    .help = Keep only one. Change this one to a `div`, or move it inside the `section` or `article` it belongs to.

landmarks-of-one-name = Another element with the role `{ $role }` on this page { $name ->
        [none] has no name either
       *[other] is also named “{ $name }”
    }.
    .help = Give each one a name with `aria-label`, or with `aria-labelledby` and the id of its heading.

new-window-without-notice = The link “{ $text }” does not say that it opens a new window.
    .help = Remove `target`, or add “(opens in a new tab)” to the link text.

document-without-format = The link “{ $text }” does not say that it opens a file ({ $format }).
    .help = Add “({ $format })” to the link text, with the size if it is known, such as “({ $format }, 1.2 MB)”.

frame-without-name = This frame has no accessible name.
    .help = Add a `title` that says what the frame contains.

tab-order-by-number = `tabindex="{ $number }"` moves this element ahead of the rest of the page in the tab order.
    .help = Remove `tabindex`, or use `0`.
