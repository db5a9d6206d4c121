# What rules find in pages: titles, links, ways through a page and a site.

page-without-title = This page has no title.
    .help = Write in `title` what the page is about, then the name of the site.

title-that-says-nothing = “{ $text }” does not say what this page is about.
    .help = Write what it is about, then the name of the site.

link-without-name = This link has no name.
    .help = Write where it leads: in the link, in the `alt` of its image, or in `aria-label`.

link-text-that-says-nothing = “{ $text }” does not say where this link leads.
    .help = Let the words that name the target be the link.

same-name-for-different-targets = Another link called “{ $text }” stands beside this one and leads elsewhere: { $other }
    .help = Say in each what sets its target apart.

address-as-link-text = The words of this link are an address: { $text }
    .help = Name what it leads to.

name-without-visible-label = People see “{ $text }”; its name is “{ $name }”.
    .help = Begin the name with the words that are seen, or take `aria-label` away.

heading-that-says-nothing = “{ $text }” does not say what this part is about.
    .help = Write what it is about.

skip-link-without-target = This skip link leads to “{ $target }”, which this page does not have.
    .help = Give what it is to lead to that `id`.

page-without-way-past-blocks = This page offers no way past its menus.
    .help = Put its content into `main`, and a link that leads to it first of all.

landmark-more-than-once = This page has an element of role `{ $role }` already.
    .help = Keep one; make of this one a `div`, or put it into the `section` or `article` that it belongs to.

landmarks-of-one-name = Another element of role `{ $role }` on this page { $name ->
        [none] has no name either
       *[other] has the name “{ $name }” too
    }.
    .help = Name each in `aria-label`, or with the id of its heading in `aria-labelledby`.

new-window-without-notice = “{ $text }” opens another window without saying so.
    .help = Take `target` away, or say in the link that a new tab opens.

document-without-format = “{ $text }” leads to a file ({ $format }) without saying so.
    .help = Say format and size in the link.

frame-without-name = This frame has no name.
    .help = Say in `title` what it holds.

tab-order-by-number = `tabindex="{ $number }"` brings this before all that stands before it.
    .help = Take it away, or write `0`.
