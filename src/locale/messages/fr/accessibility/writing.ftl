# Ce que les règles trouvent dans les pages : ce que les auteurs écrivent en Markdown.

alternative-is-file-name = « { $text } » est le nom d’un fichier, et ne dit rien de l’image.
    .help = Écrire ce que dit l’image, ou ajouter `{"{"}decorative{"}"}` si elle ne fait qu’orner la page.

alternative-repeats-caption = La légende de cette image et le texte qui la remplace sont les mêmes : « { $text } ».
    .help = Décrire entre crochets ce que montre l’image.

alternative-announces-image = « { $text } » annonce une image, ce que les lecteurs d’écran font d’eux-mêmes.
    .help = Commencer par ce que dit l’image.

alternative-too-long = Le texte qui remplace cette image a { NUMBER($length) } caractères.
    .help = Dire l’essentiel en 150 caractères, et le reste dans le texte.

table-without-headers = Les colonnes de ce tableau n’ont pas d’en-tête.
    .help = Écrire dans la première ligne ce que contient chaque colonne.

level-skipped-in-text = { heading-level-skipped }
    .help = Lui donner le niveau { $wanted }, ou descendre d’un niveau à la fois à partir de `##`.

bold-paragraph-as-heading = « { $text } » est en gras, et a l’air d’un titre.
    .help = En faire un titre, avec `##` ou le niveau qui convient.

list-of-dashes = Cette liste est faite de tirets ou de puces et de sauts de ligne.
    .help = Commencer chaque élément sur sa ligne par `- `, après une ligne vide.

break-as-paragraph = Des sauts de ligne tiennent lieu de nouveau paragraphe.
    .help = Laisser une ligne vide entre les paragraphes.

link-text-is-address = { address-as-link-text }
    .help = { address-as-link-text.help }

link-text-says-nothing = { link-text-that-says-nothing }
    .help = { link-text-that-says-nothing.help }

instruction-by-senses = { sensory-instruction }
    .help = { sensory-instruction.help }

passage-in-capitals = « { $text } » est en majuscules.
    .help = Écrire en minuscules, et insister avec `**`.

emoji-run = { NUMBER($count) } émojis de suite sont lus un à un.
    .help = En garder un au plus, après les mots.
