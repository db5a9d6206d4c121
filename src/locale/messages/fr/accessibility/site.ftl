# Ce que les règles trouvent dans les pages : les pages ensemble.
