# Ce que les règles trouvent dans les pages : couleurs, espacement, orientation, son.
