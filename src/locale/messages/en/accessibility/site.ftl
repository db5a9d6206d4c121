# What rules find in pages: pages together.
