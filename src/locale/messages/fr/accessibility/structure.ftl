# Ce que les règles trouvent dans les pages : titres, listes, tableaux, groupes.
