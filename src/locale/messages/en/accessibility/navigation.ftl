# What rules find in pages: titles, links, ways through a page and a site.

page-without-title = This page has no title.
    .help = Write in `title` what the page is about, then the name of the site.

frame-without-name = This frame has no name.
    .help = Say in `title` what it holds.
