# La référence des champs : `parvis reference`.

reference-title = Référence
reference-introduction = Tous les champs des fichiers à écrire : leur nom, les valeurs acceptées, leur signification. `parvis reference` affiche les mêmes pages dans le terminal. Les [variables d’environnement et codes de sortie](environnement.md) ont leur propre page.
reference-list-introduction = Sujets, et fichier que chacun décrit. `parvis reference <sujet>` donne la liste de ses champs.
reference-common = Champs de tous les éléments
reference-common-introduction = Ces champs peuvent figurer dans le fichier `{ $path }` de n’importe quel élément, quelle que soit sa collection. Un champ donné dans chaque langue peut aussi figurer dans l’en-tête de chaque texte, avec la valeur dans cette langue seulement.
reference-collection-introduction = Les champs du fichier `{ $path }`. Tout élément accepte aussi les [champs de tous les éléments](commun.md), comme `title`. Un champ donné dans chaque langue peut aussi figurer dans l’en-tête de chaque texte, avec la valeur dans cette langue seulement.

    `{ $command }` crée le dossier. Les autres éléments et les textes le désignent par `{ $prefix }:ID`.
reference-topics = Sujets
reference-topics-introduction = Le fichier `{ $path }` est une liste. Chaque sujet qui s’y trouve a ces champs.
reference-site = Réglages
reference-site-introduction = Les réglages du portail, dans le fichier `{ $path }`. Il s’écrit en TOML : un texte est entre guillemets droits (`title = "…"`), et un groupe de champs suit son nom entre crochets (`[rules]`).
reference-field = Champ
reference-accepts = Valeur
reference-meaning = Signification
reference-required = { $name } (obligatoire)
reference-list = une liste; chaque élément : { $value }
reference-per-language = dans chaque langue : { $value }
reference-by-code = pour chaque code : { $value }
reference-word = { $words }
reference-id = le nom d’un dossier de `{ $folder }`
reference-term = l’`id` d’un sujet de `{ $file }`
reference-value = { $words }, ou l’`id` d’une valeur de `site.toml`
reference-bounded = un nombre entier, de { $min } à { $max }
reference-slug = des lettres minuscules sans accents, des chiffres et des traits d’union, comme `donnees-ouvertes`
reference-code = des lettres, des chiffres, des points et des traits d’union, comme `C01.2`
reference-fields = un groupe de champs
reference-fields-of = { $value } : { $link }
reference-same-fields = Les mêmes champs sont dans { $fields }.
reference-unknown = Le sujet « { $subject } » n’existe pas.
    .help = { $nearest ->
        [none] `parvis reference` donne la liste des sujets.
       *[other] Vouliez-vous dire `{ $nearest }`? `parvis reference` donne la liste des sujets.
    }

environment-title = Variables d’environnement et codes de sortie
environment-variables = Variables d’environnement
environment-variable = Variable
environment-PARVIS_LANG = Langue des messages : `fr` ou `en`. L’option `--lang` a priorité.
environment-LC_ALL = Langue du système, utilisée si `PARVIS_LANG` n’est pas définie, comme `fr_CA.UTF-8`.
environment-LC_MESSAGES = Langue des messages du système, utilisée si `LC_ALL` n’est pas définie.
environment-LANG = Langue du système, utilisée si ni `LC_ALL` ni `LC_MESSAGES` ne sont définies. Sans aucune de ces variables, les messages sont dans la première langue du portail.
environment-NO_COLOR = N’importe quelle valeur : messages sans couleurs. L’option `--color` a priorité.
environment-CLICOLOR_FORCE = N’importe quelle valeur sauf `0` : couleurs même si la sortie n’est pas un terminal.
environment-RAYON_NUM_THREADS = Nombre de fils d’exécution; par défaut, un par processeur.
exit-codes = Codes de sortie
exit-code = Code
exit-code-0 = La commande a réussi. Des avertissements ont pu être signalés.
exit-code-1 = Il y a des problèmes à corriger : des erreurs, ou des avertissements avec `--strict`.
exit-code-2 = La commande n’a pas pu s’exécuter : option inconnue, dossier sans portail, disque plein…
