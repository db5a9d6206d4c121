# Ce que les règles trouvent dans les pages : les champs de formulaire et ce qu’ils font.
