# Ce qui est dit des réglages des règles.

unknown-rule = « { $rule } » n’est le code d’aucune règle.
    .help = { $nearest ->
        [none] `parvis explain` donne la liste des codes.
       *[other] Le plus proche est « { $nearest } ». `parvis explain` donne la liste des codes.
    }
idle-exception = Cette exception à { $rule } n’excuse rien : la règle n’a rien à dire de `{ $item }`.
    .help = La retirer, ou corriger l’élément qu’elle nomme.
expired-exception = Cette exception à { $rule } pour `{ $item }` est terminée.
    .help = Corriger ce qu’elle excusait, ou convenir d’une autre date (`until`).
exception-of-nothing = Cette exception ne nomme ni élément ni page.
    .help = Ajouter `item` pour une règle du contenu, ou `page` pour une règle des pages.
