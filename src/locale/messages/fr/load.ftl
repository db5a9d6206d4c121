# Messages sur les fichiers et les dossiers.

no-site = Ce dossier ne contient pas de fichier `site.toml`.
    .help = Créer `site.toml` à la racine du portail, avec au moins `base_url` et `[title]`.
file-changing = Ce fichier change pendant qu’il est copié.
    .help = Attendre que le programme qui l’écrit ait terminé, puis relancer la commande.
unreadable = { $cause ->
        [gone] Ce fichier a été supprimé pendant la lecture.
        [permission] Le système ne permet pas de lire ce fichier ou ce dossier.
       *[other] Le système n’a pas pu lire ce fichier ou ce dossier.
    }
    .help = { $cause ->
        [gone] Remettre le fichier en place, ou recommencer une fois l’enregistrement terminé.
        [permission] Donner au compte qui lance Parvis le droit de le lire.
       *[other] Message du système : { $detail }.
    }
not-utf8 = À partir d’ici, le fichier n’est pas en UTF-8.
    .help = Enregistrer de nouveau le fichier avec le codage « UTF-8 ».
symbolic-link = Il s’agit d’un lien symbolique, que Parvis ne suit pas.
    .help = Remplacer le lien par le fichier ou le dossier lui-même.
file-too-large = Ce texte fait { $size } Mo; la limite est de { $largest } Mo.
    .help = Diviser le texte en plusieurs éléments, ou en faire un document joint.
name-not-unicode = Le nom de ce fichier contient des caractères non valides.
    .help = Renommer le fichier avec des lettres sans accent, des chiffres et des traits d’union.
not-a-file = Il s’agit d’un tube, d’une prise ou d’un périphérique, et non d’un fichier ou d’un dossier.
    .help = Le retirer.
backup-file = Cette copie de sauvegarde n’est pas publiée.
    .help = La supprimer. Pour publier le fichier, le renommer sans cette terminaison.
hidden-file = Ce fichier ou ce dossier caché n’est pas publié.
    .help = Le retirer de `static/`, ou le renommer sans le point pour le publier. Sont publiés sous leur nom : `.well-known/`, `.nojekyll`, `.htaccess`, `.domains` et `.asf.yaml`.
unknown-collection = « { $folder } » n’est pas une collection.
    .help = { $folder ->
        [commitments] Mettre les engagements dans le dossier de leur plan : `content/action-plans/…/commitments/`.
       *[other] { $nearest ->
            [none] Le nom d’une collection est { $known }.
           *[other] Vouliez-vous dire « { $nearest } »? Le nom d’une collection est { $known }.
        }
    }
almost-known-name = « { $name } » n’est pas un nom que Parvis lit.
    .help = Renommer en `{ $right }`.
text-in-subfolder = { $kind ->
        [item] Le dossier de cet élément est dans celui d’un autre élément, où il n’est pas lu.
       *[text] Ce texte est dans un sous-dossier, où il n’est pas lu.
    }
    .help = { $kind ->
        [item] Déplacer le dossier en entier : `{ $right }`.
       *[text] Le déplacer : `{ $right }`.
    }
unread-theme = `{ $folder }` n’est pas lu : le thème du portail est dans `themes/parvis/`.
    .help = Déplacer dans `themes/parvis/` les fichiers qui remplacent ceux du thème, ou les retirer.
stray-file = Ce fichier n’est pas au bon endroit et n’est pas publié.
    .help = { $strings ->
        [document] Le déplacer dans le dossier de l’élément dont il fait partie, par exemple `content/{ $collection }/mon-element/{ $file }`, et y ajouter un hyperlien; ou dans `static/`, s’il est pour tout le site.
        [none] Chaque élément a son propre dossier, par exemple `content/news/mon-annonce/fr.md`. Déplacer le fichier dans un tel dossier, ou le retirer.
       *[other] Les textes des pages sont dans `i18n/{ $strings }.ftl`, un par ligne : `skip = Aller au contenu`. Les y copier, puis supprimer ce fichier.
    }
duplicate-text = Ce texte est dans la même langue que { $first }.
    .help = Garder un seul des deux fichiers.
empty-item = Ce dossier ne contient ni `item.yaml` ni texte.
    .help = Ajouter `item.yaml` ou `fr.md`, ou retirer le dossier.
text-without-language = Le nom « { $name } » n’indique pas la langue du texte.
    .help = { $language ->
        [none] Renommer le fichier d’après sa langue : `fr.md` ou `en.md`.
       *[other] Seul `{ $language }.md` est publié. Y copier ce qu’il faut garder de « { $name } », ou donner à ce fichier le nom `{ $language }.md` s’il n’y en a pas; puis supprimer « { $name } ».
    }

not-yaml = Ce YAML n’est pas valide : { $reason }.
    .help = { $repair ->
        [none] Le problème est à cette ligne ou juste au-dessus. Ce champ sera vérifié une fois corrigé.
        [quote] Mettre la valeur entre guillemets : `{ $example }`.
        [remove] Retirer cette ligne, et ce qui la suit si ce n’est pas la suite du fichier.
       *[write] Écrire `{ $example }`.
    }
yaml-tab = le retrait est fait avec une tabulation au lieu d’espaces
yaml-bracket = il manque le crochet fermant `]`
yaml-brace = il manque l’accolade fermante `{"}"}`
yaml-bracket-first = il manque le crochet ouvrant `[`
yaml-brace-first = il manque l’accolade ouvrante `{"{"}`
yaml-bracket-extra = il y a un crochet fermant `]` de trop
yaml-brace-extra = il y a une accolade fermante `{"}"}` de trop
yaml-bracket-pair = un crochet ou une accolade est fermé par un autre signe
yaml-dash = il manque `- ` au début d’un élément de cette liste
yaml-dash-sign = ce tiret ou cette puce n’est pas le trait d’union (`-`) qui commence un élément de liste
yaml-dash-space = le tiret d’un élément de liste n’est pas suivi d’une espace
yaml-quote = un guillemet n’est pas fermé
yaml-escape = dans un texte entre guillemets droits, une barre oblique inverse est suivie d’un caractère qui n’est pas permis
yaml-alias = un astérisque au début d’une valeur renvoie à un nom qui n’existe pas (mettre le texte entre guillemets)
yaml-character = ce caractère ne peut pas commencer une valeur (mettre le texte entre guillemets)
yaml-documents = le fichier contient plus d’un document
yaml-deep = les valeurs ont trop de niveaux d’imbrication
yaml-colon = la valeur contient un deux-points suivi d’une espace
yaml-indentation = le retrait de cette ligne ne correspond pas à celui des lignes voisines, ou un deux-points manque ou est mal placé
yaml-other = cette ligne ne respecte pas la syntaxe
yaml-invisible = la ligne contient un caractère invisible, ou une espace insécable au lieu d’une espace
yaml-space = il faut un deux-points et une espace après le nom du champ
yaml-curly = le texte est entre des guillemets que YAML ne connaît pas
yaml-braces = des valeurs pour plusieurs langues sur une ligne sont entre accolades
yaml-flow-text = un texte entre accolades ou entre crochets contient un signe réservé de YAML
yaml-inner-quote = le texte contient le signe qui l’entoure, ou un guillemet n’est pas fermé
yaml-continued = cette ligne continue le texte du dessus, mais n’a pas de retrait
yaml-anchor = un `&` au début d’une valeur n’est pas lu comme du texte
yaml-mark = un `!` au début d’une valeur n’est pas lu comme du texte
yaml-too-large = Ce YAML deviendrait trop gros ou trop profond une fois ses renvois remplacés.
    .help = Retirer les ancres (`&nom`) et les renvois (`*nom`), et écrire les valeurs elles-mêmes.
not-toml = { $problem ->
        [twice] Ce nom est déjà donné plus haut.
        [backslash] Une barre oblique inverse (`\`) commence un code qui n’existe pas.
        [character] Ce texte contient un caractère qui n’est pas permis.
        [date] Cette date ou cette heure n’existe pas.
        [number] Ce nombre n’est pas valide.
        [comma] Une virgule est manquante ou de trop.
        [bracket] Un crochet ou une accolade n’est pas fermé.
        [not-closed] Le guillemet de cette valeur n’est pas fermé.
        [no-equal-sign] Le signe `=` est manquant entre le nom et la valeur.
        [after] Il y a quelque chose de trop après la valeur.
        [no-value] La valeur est manquante.
        [not-quoted] Cette valeur n’est pas entre guillemets droits.
        [name] Un nom ne contient que des lettres sans accent, des chiffres, `-` et `_`.
       *[other] Ce TOML n’est pas valide. Message d’origine, en anglais : { $detail }.
    }
    .help = { $correction ->
        [none] { $problem ->
            [twice] Garder un seul des deux.
           *[other] Écrire un réglage sous la forme `nom = "valeur"` et une section sous la forme `[nom]`.
        }
       *[other] Écrire `{ $correction }`.
    }

label-first-here = première occurrence
label-named-here-too = aussi ici

merge-conflict = Deux versions de ces lignes n’ont pas été fusionnées.
    .help = Garder une version, ou combiner les deux, et retirer les lignes qui commencent par `<<<<<<<`, `=======` et `>>>>>>>`.
damaged-text = { $kind ->
        [twice] Ces caractères ont été abîmés par une lecture dans un autre codage : « { $found } ».
        [lost] Un caractère a été perdu et remplacé par � : « { $found } ».
        [question] Un point d’interrogation est au milieu d’un mot, sans doute au lieu d’une lettre accentuée : « { $found } ».
       *[accent] Un accent est séparé de sa lettre : « { $found } ».
    }
    .help = { $kind ->
        [lost] Taper de nouveau la lettre perdue.
        [question] Taper la lettre accentuée, ou ajouter une espace après le point d’interrogation.
       *[other] Écrire « { $corrected } ».
    }
invisible-character = Ce texte contient un caractère invisible : { $name } ({ $code }).
    .help = Le retirer, ou taper de nouveau le mot : « { $corrected } ». `parvis check --fix` le retire.
unpaired-direction = Un caractère invisible qui change la direction du texte n’a pas d’équivalent : { $code }.
    .help = Le retirer, ou ajouter le caractère qui commence ou termine le changement de direction.
private-character = Ce caractère n’existe que dans la police d’un programme; les navigateurs affichent un carré vide : { $code }.
    .help = Écrire `- ` au début de chaque élément d’une liste; ailleurs, employer un caractère ordinaire ou un mot.
mixed-alphabets = Le mot « { $found } » contient des lettres d’un autre alphabet qui ressemblent à des lettres latines.
    .help = Taper de nouveau le mot : « { $corrected } ».
styled-letters = { $kind ->
        [ligature] Des lettres sont jointes en un seul caractère, comme dans un texte copié d’un PDF : « { $found } ».
        [styled] Ces signes sont mathématiques ou pleine chasse; ce ne sont pas des lettres : « { $found } ».
       *[decomposed] Des lettres et leurs accents sont des caractères séparés, comme dans un texte copié d’un PDF : « { $found } ».
    }
    .help = { $kind ->
        [styled] Écrire « { $corrected } ». Pour le gras, mettre les mots entre `**`.
        [decomposed] Taper de nouveau les mots : « { $corrected } ». `parvis check --fix` les remplace tous dans le fichier ({ $count }).
       *[other] Écrire « { $corrected } ».
    }
character-zero-width-space = espace sans chasse
character-zero-width-non-joiner = antiliant sans chasse
character-zero-width-joiner = liant sans chasse
character-word-joiner = gluon de mots
character-byte-order-mark = indicateur d’ordre des octets
character-soft-hyphen = trait d’union conditionnel
character-left-to-right-mark = marque gauche-à-droite
character-right-to-left-mark = marque droite-à-gauche
character-direction = changement de direction
character-line-separator = séparateur de lignes
character-paragraph-separator = séparateur de paragraphes
character-object = place d’un objet qui n’a pas été copié
character-private = caractère d’une seule police
character-control = caractère de commande
character-format = caractère de mise en forme
name-not-portable = { $fault ->
        [reserved] Windows ne permet pas le nom « { $name } », qui est celui d’un périphérique.
        [character] Windows ne permet pas un des caractères du nom « { $name } ».
       *[ending] Windows retire l’espace ou le point à la fin du nom « { $name } ».
    }
    .help = Le renommer, par exemple `{ $better }`, et corriger les hyperliens qui y mènent.
names-alike = « { $name } » ne diffère de `{ $other }` que par des majuscules ou par la façon d’écrire les accents.
    .help = Sous Windows et macOS, il s’agit d’un seul nom. Renommer l’un des deux, ou le retirer.
path-too-long = Le chemin de ce fichier compte { $length } caractères. Des systèmes n’en permettent pas plus de { $limit }.
    .help = Raccourcir les noms du fichier et de ses dossiers.
