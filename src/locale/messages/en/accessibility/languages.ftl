# What rules find in pages: the languages of a page.
