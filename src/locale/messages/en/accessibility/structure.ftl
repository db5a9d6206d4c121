# What rules find in pages: headings, lists, tables, groups.
