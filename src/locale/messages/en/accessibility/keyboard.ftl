# What rules find in pages: keyboard, time, pointers.
