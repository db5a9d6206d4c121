# What rules find in pages: what authors write in Markdown.
