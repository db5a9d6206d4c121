# Messages about pages as they will be served.

page-dead-link = The link “{ $link }” on this page does not lead to a page or a file.
    .help = Correct the address where the link is written, or remove the link.
page-dead-anchor = The link “{ $link }” on this page points to an anchor that does not exist.
    .help = Write the anchor of a heading on the target page, or remove the anchor.
page-without-notice = This page has no language notice.
    .help = Put the language notice and its link (`site.notice`) back in the theme’s template.
