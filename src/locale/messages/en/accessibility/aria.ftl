# What rules find in pages: names, roles, states.
