# What rules find in pages: WCAG 2.2.

image-without-alternative = Nothing stands for this image.
    .help = Write what it says in `alt`; leave `alt` empty if it only adorns the page.
