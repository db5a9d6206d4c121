# Messages sur les réglages des règles.

unknown-rule = Aucune règle n’a le code « { $rule } ».
    .help = { $nearest ->
        [none] `parvis explain` donne la liste des codes.
       *[other] Vouliez-vous dire « { $nearest } »? `parvis explain` donne la liste des codes.
    }
idle-exception = Cette exception à { $rule } n’est plus nécessaire : la règle ne trouve aucun problème dans `{ $item }`.
    .help = Retirer l’exception, ou corriger l’élément indiqué.
expired-exception = Cette exception à { $rule } pour `{ $item }` est expirée.
    .help = Corriger le problème, ou convenir d’une autre date (`until`).
exception-of-nothing = Cette exception n’indique ni élément ni page.
    .help = Ajouter `item` pour une règle sur le contenu, ou `page` pour une règle sur les pages.
