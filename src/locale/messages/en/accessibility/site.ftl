# Accessibility rules for pages: comparison of pages.

title-of-several-pages = The page `{ $first }` already has the title “{ $title }”.
    .help = Give this page a title that says what only this page is about.
navigation-in-another-order = In this menu, “{ $link }” is not in the same place as on the page `{ $first }`.
    .help = Keep the links that pages share in the same order.
help-in-another-order = Among the ways to get help, “{ $link }” is not in the same place as on the page `{ $first }`.
    .help = Keep them in the same order on every page.
link-named-otherwise = This link is named “{ $link }” here and “{ $other }” on other pages.
    .help = Use the same name on every page.
