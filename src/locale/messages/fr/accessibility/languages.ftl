# Ce que les règles trouvent dans les pages : les langues d’une page.
