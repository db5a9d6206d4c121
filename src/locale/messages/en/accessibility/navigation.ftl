# What rules find in pages: titles, links, ways through a page and a site.

page-without-title = This page has no title.
    .help = Write in `title` what the page is about, then the name of the site.

link-without-name = This link has no name.
    .help = Write where it leads: in the link, in the `alt` of its image, or in `aria-label`.

link-text-that-says-nothing = “{ $text }” does not say where this link leads.
    .help = Let the words that name the target be the link.

address-as-link-text = The words of this link are an address: { $text }
    .help = Name what it leads to.

name-without-visible-label = People see “{ $text }”; its name is “{ $name }”.
    .help = Begin the name with the words that are seen, or take `aria-label` away.

frame-without-name = This frame has no name.
    .help = Say in `title` what it holds.
