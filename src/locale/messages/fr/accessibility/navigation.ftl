# Ce que les règles trouvent dans les pages : titres, hyperliens, chemins dans une page et un site.
