skip = Go to the text of the page
