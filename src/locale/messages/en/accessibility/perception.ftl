# What rules find in pages: colours, spacing, orientation, sound.
