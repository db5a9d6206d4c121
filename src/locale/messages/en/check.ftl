# What is said of pages as they will be served.

page-dead-link = A link of this page leads nowhere: “{ $link }”.
    .help = Mend the address where the link is written, or remove the link.
page-dead-anchor = A link of this page leads to a place that does not exist: “{ $link }”.
    .help = Write the anchor of a heading that the page has, or remove it.
page-without-notice = This page does not bear the notice that its language requires.
    .help = Put the language notice and its link (`site.notice`) back into the theme’s template. Source: Charter of the French Language, section 13.2.
