# Ce que les règles trouvent dans les pages : clavier, temps, pointeurs.
