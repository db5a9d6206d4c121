# Ce que les règles trouvent dans les pages : ce que les auteurs écrivent en Markdown.
