# What rules find in pages: pages together.

title-of-several-pages = “{ $title }” is the title of the page { $first } too.
    .help = Say in the title what only this page is about.
navigation-in-another-order = In this menu, “{ $link }” stands in another place than on the page { $first }.
    .help = Keep the links that pages repeat in the same order.
help-in-another-order = “{ $link }” stands in another order among the ways to ask for help than on the page { $first }.
    .help = Keep them in the same order on every page.
link-named-otherwise = This link is called “{ $link }” here and “{ $other }” on other pages.
    .help = Call it the same everywhere.
