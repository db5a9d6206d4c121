# What rules find in pages: what stands for images and media.

image-without-alternative = Nothing stands for this image.
    .help = Write what it says in `alt`; leave `alt` empty if it only adorns the page.
