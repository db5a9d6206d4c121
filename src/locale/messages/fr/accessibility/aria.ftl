# Ce que les règles trouvent dans les pages : noms, rôles, états.
