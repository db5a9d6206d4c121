# Règles d’accessibilité des textes : ce que les auteurs écrivent en Markdown et dans les champs.

alternative-is-file-name = Le texte de remplacement « { $text } » est un nom de fichier.
    .help = Décrire ce que montre l’image, ou ajouter `{"{"}decorative{"}"}` si elle est décorative.

alternative-repeats-caption = Le texte de remplacement de cette image répète sa légende : « { $text } ».
    .help = Décrire entre les crochets ce que montre l’image.

alternative-announces-image = Le texte de remplacement « { $text } » commence par annoncer une image, ce que les lecteurs d’écran font déjà.
    .help = Commencer par ce que montre l’image.

alternative-too-long = Le texte de remplacement de cette image a { NUMBER($length) } caractères; la limite est de 150.
    .help = Résumer l’image en 150 caractères ou moins, et donner les détails dans le texte de la page.

table-without-headers = Les colonnes de ce tableau n’ont pas d’en-tête.
    .help = Écrire dans la première ligne ce que contient chaque colonne.

level-skipped-in-text = { heading-level-skipped }
    .help = Utiliser le niveau { $wanted }, ou descendre d’un niveau à la fois à partir de `##`.

bold-paragraph-as-heading = Le paragraphe « { $text } » est tout en gras, comme un titre, mais n’est pas balisé comme tel.
    .help = En faire un titre, avec `##` ou le niveau qui convient.

list-of-dashes = Cette liste est faite de tirets ou de puces tapés à la main.
    .help = Commencer chaque élément par `- ` sur sa propre ligne, et laisser une ligne vide avant le premier.

break-as-paragraph = Ces paragraphes sont séparés par des sauts de ligne.
    .help = Laisser une ligne vide entre les paragraphes.

link-text-is-address = { address-as-link-text }
    .help = Le remplacer par un texte qui nomme la destination : `[le plan](https://…)`.

link-text-says-nothing = { link-text-that-says-nothing }
    .help = { link-text-that-says-nothing.help }

image-too-heavy = L’image « { $file } » pèse { NUMBER($size) } Ko; la limite est de { NUMBER($limit) } Ko.
    .help = { $width ->
        [0] La réduire avant de la mettre dans le portail : 1600 pixels de large suffisent pour une page.
       *[other] Elle fait { NUMBER($width) } pixels sur { NUMBER($height) }. La réduire avant de la mettre dans le portail : 1600 pixels de large suffisent pour une page.
    }

image-format-not-shown = Les navigateurs n’affichent pas l’image « { $file } », qui est au format { $format }.
    .help = L’enregistrer en JPEG (une photo), en PNG (une capture d’écran) ou en SVG (un dessin), et écrire le nouveau nom ici.

video-file-without-captions = La vidéo « { $file } » n’a pas de fichier de sous-titres.
    .help = Mettre à côté d’elle un fichier de sous-titres du même nom, qui se termine par `.vtt`, ou publier la vidéo dans un service qui affiche des sous-titres et faire un hyperlien.

file-without-content = { $kind ->
    [empty] Le fichier « { $file } » est vide.
    [git-lfs] « { $file } » n’est pas le fichier lui-même : c’est un pointeur de Git LFS.
    [icloud] « { $file } » n’est pas le fichier lui-même : iCloud ne l’a pas téléchargé.
    [google-drive] « { $file } » n’est pas le fichier lui-même : c’est un raccourci vers un document de Google Drive.
   *[shortcut] « { $file } » n’est pas le fichier lui-même : c’est un raccourci.
}
    .help = { $kind ->
        [empty] Ouvrir l’original pour le vérifier, et le copier ici de nouveau. Supprimer ce fichier s’il ne sert pas.
        [git-lfs] Télécharger le fichier par `git lfs pull`, puis publier de nouveau.
        [icloud] Ouvrir le fichier pour qu’iCloud le télécharge, puis le copier ici.
        [google-drive] Dans Google Drive, télécharger le document (PDF ou Office), et le copier ici.
       *[shortcut] Copier le fichier lui-même ici, ou écrire un hyperlien vers l’adresse que le raccourci ouvre.
    }

file-damaged = { $kind ->
    [cut-short] Le fichier « { $file } » n’est pas complet : sa fin manque.
   *[unrecognized] Le fichier « { $file } » ne peut pas être ouvert : son contenu n’est pas du format de son nom.
}
    .help = Ouvrir l’original pour le vérifier, et le copier ici de nouveau.

file-of-another-format = { $kind ->
    [page] Le fichier « { $file } » contient une page web, souvent la page d’erreur d’un autre site.
   *[other] Le fichier « { $file } » est au format { $format }, et non à celui de son nom.
}
    .help = { $kind ->
        [page] Télécharger le document de nouveau, l’ouvrir pour le vérifier, et le copier ici.
        [other] L’ouvrir dans son programme et l’enregistrer au format de son nom.
       *[named] L’ouvrir dans son programme et l’enregistrer au format de son nom, ou le renommer pour qu’il se termine par `.{ $extension }`.
    }

image-extension-differs = L’image « { $file } » est au format { $format }, et non à celui de son nom.
    .help = La renommer pour qu’elle se termine par `.{ $extension }`, et écrire le nouveau nom là où elle est utilisée.

instruction-by-senses = { sensory-instruction }
    .help = { sensory-instruction.help }

passage-in-capitals = « { $text } » est en majuscules.
    .help = Écrire en minuscules. Pour insister dans le texte d’une page, utiliser `**`.

emoji-run = Les lecteurs d’écran lisent ces { NUMBER($count) } émojis un à un.
    .help = En garder un au plus, après les mots.
