# What is said of pages as they will be served.

page-dead-link = A link of this page leads nowhere: “{ $link }”.
    .help = No text of the portal holds it: mend the theme’s template.
page-dead-anchor = A link of this page leads to a place that does not exist: “{ $link }”.
    .help = Mend the anchor in the theme’s template.
page-without-notice = This page does not bear the notice that its language requires.
    .help = Put the language notice and its link (`site.notice`) back into the theme’s template. Source: Charter of the French Language, section 13.2.
