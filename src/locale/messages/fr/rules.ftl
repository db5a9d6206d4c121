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
active-file = { $kind ->
        [page] « { $file } » est une page Web, qui s’exécute comme une partie du site quand on l’ouvre.
        [script] « { $file } » est un script, que des pages peuvent exécuter.
        [server] « { $file } » est un programme que les serveurs Web exécutent.
       *[program] « { $file } » est un programme, qui s’exécute sur l’ordinateur de la personne qui le télécharge.
    }
    .help = { $kind ->
        [page] Retirer le fichier, ou le remplacer par un PDF ou par un texte du portail. Si le site a besoin de cette page, la mettre dans `static/`.
        [script] Retirer le fichier. Si le site a besoin de ce script, le mettre dans `themes/parvis/scripts/` ou dans `static/`.
        [server] Retirer le fichier : un portail n’a besoin d’aucun programme sur le serveur. Si son contenu est à lire, lui donner l’extension `.txt`.
       *[program] Retirer le fichier, et mettre un hyperlien vers le site de son éditeur.
    }
private-file = { $kind ->
        [mail] « { $file } » est un fichier de courriel : il montre des noms et des adresses qui ne sont pas pour le public.
        [secret] « { $file } » contient des mots de passe ou une clé privée.
       *[connection] « { $file } » est une connexion à un autre ordinateur.
    }
    .help = { $kind ->
        [mail] Retirer le fichier, et mettre à sa place le document qui y est joint, ou écrire son contenu dans le texte.
        [secret] Retirer le fichier et, s’il a déjà été publié, changer ces mots de passe ou cette clé.
       *[connection] Retirer le fichier.
    }
redirected-address = Cet hyperlien passe par « { $host } », qui enregistre le passage des personnes qui le suivent.
    .help = { $corrected ->
        [none] Suivre l’hyperlien, et écrire l’adresse que le navigateur affiche alors.
       *[other] Écrire la véritable adresse : `{ $corrected }`.
    }
tracking-address = { $count ->
        [one] Le paramètre { $parameters } de cette adresse suit les personnes qui l’ouvrent.
       *[other] Les paramètres { $parameters } de cette adresse suivent les personnes qui l’ouvrent.
    }
    .help = Écrire l’adresse sans { $count ->
        [one] ce paramètre
       *[other] ces paramètres
    } : `{ $corrected }`.
restricted-address = { $kind ->
        [editing] L’adresse « { $address } » est celle où le document ou le formulaire se modifie.
        [shared] L’adresse « { $address } » partage un fichier d’un espace de travail : elle ne s’ouvre que pour les personnes qui y ont accès.
        [account] L’adresse « { $address } » ne s’ouvre qu’avec un compte.
       *[expires] L’adresse « { $address } » ne fonctionne que pour un temps limité.
    }
    .help = { $kind ->
        [editing] { $corrected ->
            [none] Écrire l’adresse publique, et l’ouvrir dans une fenêtre privée pour la vérifier.
           *[other] Écrire l’adresse publique, et l’ouvrir dans une fenêtre privée pour la vérifier : `{ $corrected }`.
        }
        [account] Écrire l’adresse d’une page publique, ou retirer l’hyperlien.
       *[other] Mettre le fichier dans le dossier de l’élément et écrire son nom, ou écrire l’adresse d’une page publique.
    }
unused-file = « { $file } » est publié, mais aucune page n’y mène ni ne le montre.
    .help = { $image ->
        [yes] Le montrer dans le texte, par exemple `![Description de l’image]({ $file })`, ou le retirer du dossier.
       *[no] Ajouter un hyperlien dans le texte, par exemple `[Titre du document]({ $file })`, l’ajouter à `attachments`, ou le retirer du dossier.
    }
format-differs = Le format indiqué est « { $format } », mais « { $file } » est dans un autre format.
    .help = Écrire `format: { $corrected }`, ou nommer le fichier qui est dans ce format.
mail-text = { $kind ->
        [confidential] Cet avis de confidentialité provient d’un courriel : « { $text } ».
        [external] Cet avertissement provient d’une messagerie : « { $text } ».
        [signature] Cette ligne a été ajoutée par une messagerie : « { $text } ».
       *[header] C’est le début d’un courriel : « { $text } ».
    }
    .help = { $kind ->
        [header] Le retirer, et vérifier que le reste du message peut être rendu public.
       *[other] Retirer ce passage.
    }
document-with-macros = « { $file } » peut contenir des macros, qui sont des programmes.
    .help = Enregistrer le document sans macros, en `.xlsx`, `.docx` ou `.pptx`, ou en PDF.
drawing-active = { $kind ->
        [script] « { $file } » contient un script, qui s’exécute comme une partie du site quand on ouvre le fichier.
        [handler] « { $file } » contient un attribut qui exécute un script comme une partie du site quand on ouvre le fichier.
        [foreign] « { $file } » contient un passage d’un autre langage, comme HTML, qui peut imiter le site.
        [external] « { $file } » charge un élément d’un autre fichier.
       *[unreadable] « { $file } » ne peut pas être vérifié à partir d’ici, et pourrait contenir des scripts.
    }
    .help = { $kind ->
        [unreadable] Exporter le dessin de nouveau en « SVG simple » ou en « SVG optimisé », en UTF-8, ou en PNG.
       *[other] Retirer cette partie du fichier, ou exporter le dessin de nouveau en « SVG simple » ou en « SVG optimisé ».
    }
drawing-cleaned = { $kind ->
        [script] « { $file } » est publié sans ce script.
        [handler] « { $file } » est publié sans cet attribut, qui exécute un script.
        [foreign] « { $file } » est publié sans ce passage d’un autre langage, comme HTML.
       *[external] « { $file } » est publié sans cette adresse d’un autre fichier.
    }
    .help = Vérifier l’image dans l’aperçu. Exporter le dessin de nouveau en « SVG simple » ou en « SVG optimisé », avec les textes convertis en tracés, ou retirer cette partie du fichier.
