# What rules find in pages: form fields and what they do.
