# What rules find in pages: titles, links, ways through a page and a site.
