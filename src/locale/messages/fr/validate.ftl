# Messages sur les champs.

unknown-field = Le champ « { $field } » n’existe pas ici.
    .help = { $nearest ->
        [none] Les champs permis ici sont { $known }. Mettre sous `extra` les champs propres au portail.
       *[other] Vouliez-vous dire « { $nearest } »?
    }
missing-field = Le champ « { $field } » manque.
    .help = Ajouter `{ $field }` : { $expects }.
wrong-type = { $found } ne convient pas ici : il faut { $type }.
    .help = { $corrected ->
        [none] Écrire { $expects }.
        [file] Une adresse commence par `https://`. Si le fichier est dans ce dossier, écrire plutôt { $expects } dans `attachments`.
       *[other] Écrire { $corrected }.
    }
found-nothing = Une valeur vide
found-list = Une liste
found-map = Un groupe de champs
impossible-date = La date « { $date } » n’existe pas.
    .help = Vérifier le jour et le mois : `2020-10-06` est le 6 octobre 2020.
unknown-word = « { $word } » n’est pas un des mots permis.
    .help = { $corrected ->
        [none] { $nearest ->
            [none] Écrire { $known }.
           *[other] Vouliez-vous dire « { $nearest } »? Écrire { $known }.
        }
       *[other] Écrire { $corrected }.
    }
translation-of-itself = Ce texte est déclaré comme une traduction de lui-même : `of: { $of }`.
    .help = { $nearest ->
        [none] Écrire dans `of` la langue du texte d’origine. Si ce texte est l’original, retirer `translation`.
       *[other] Écrire la langue du texte d’origine, par exemple `translation: { "{" }kind: { $kind }, of: { $nearest }{ "}" }`. Si ce texte est l’original, retirer `translation`.
    }
duplicate-field = Le champ « { $field } » est donné deux fois.
    .help = Garder une seule des deux valeurs.
stated-and-unstated = Le champ « { $field } » a une valeur et figure aussi dans `unstated`.
    .help = Retirer `{ $field }` de `unstated`, ou retirer sa valeur.
not-an-id = « { $name } » ne peut être ni un identifiant ni une partie d’adresse.
    .help = { $nearest ->
        [none] Employer des minuscules sans accent, des chiffres et des traits d’union.
       *[other] Écrire « { $nearest } » : des minuscules sans accent, des chiffres et des traits d’union.
    }
unknown-language = « { $language } » n’est pas une langue du site.
    .help = { $nearest ->
        [none] Écrire { $known }, ou ajouter la langue à `languages` dans `site.toml`.
       *[other] Écrire `{ $nearest }`.
    }
too-long = « { $field } » compte { $length ->
        [one] { $length } caractère
       *[other] { $length } caractères
    }; la limite est de { $longest }.
    .help = Raccourcir le texte, qui s’affiche dans les listes et les aperçus. Mettre le reste dans le corps de la page.
impossible-period = `{ $last }: { $end }` vient avant `{ $first }: { $start }`.
    .help = { $kind ->
        [time] Corriger une des deux heures. Si l’activité finit le lendemain, ajouter cette date dans `end`.
       *[date] Corriger une des deux dates. Si elles sont inversées, écrire `{ $first }: { $end }` et `{ $last }: { $start }`.
    }
out-of-range = Ce nombre doit être de { $min } à { $max }, et non { $written }.
    .help = Écrire `{ $nearest }` ou un autre nombre entre les deux, ou retirer cette ligne pour garder la valeur par défaut.
not-public = { $kind ->
        [computer] « { $address } » mène à l’ordinateur de la personne qui suit l’hyperlien.
        [network] « { $address } » est dans un réseau interne : le public ne peut pas l’ouvrir.
        [space] L’adresse « { $address } » contient une espace.
        [file] « { $address } » est un fichier de cet ordinateur : personne d’autre ne peut l’ouvrir.
       *[host] L’adresse « { $address } » n’a pas de nom de site.
    }
    .help = { $corrected ->
        [none] Écrire l’adresse publique, par exemple `https://www.example.org/`.
       *[other] Écrire `{ $corrected }`.
    }
base-url-not-public = { $kind ->
        [computer] L’adresse du site, « { $address } », mène à l’ordinateur de la personne qui la suit.
       *[network] L’adresse du site, « { $address } », est dans un réseau interne : le public ne peut pas l’ouvrir.
    }
    .help = Écrire l’adresse que le public utilisera, par exemple `https://www.example.org/`. Pour un essai du site, garder ici l’adresse publique et exécuter `parvis build --base-url { $address }`.
fact-in-text = Le champ « { $field } » ne peut pas être dans l’en-tête d’un texte : il est le même dans toutes les langues.
    .help = L’écrire une seule fois, dans le fichier `item.yaml`, et le retirer du texte.
comment-in-text = Ce qui suit `#` est un commentaire, et non la suite du texte.
    .help = Mettre le texte entre guillemets : `{ $corrected }`. Si c’est une remarque, la mettre sur une ligne à part.
invisible-in-name = Le nom du champ « { $field } » contient un caractère invisible.
    .help = Taper de nouveau le nom : `{ $field }`.
comma-in-text = À l’intérieur d’accolades, la virgule coupe ce texte en deux.
    .help = Mettre le texte entre guillemets : `{ $corrected }`.
name-without-space = Le nom du champ n’est pas suivi d’un deux-points et d’une espace.
    .help = Écrire `{ $corrected }`.
dash-missing = Il manque le tiret au début de cet élément de la liste.
    .help = Écrire `{ $corrected }`, avec le tiret sous celui de l’élément du dessus.
duplicate-id = L’identifiant « { $id } » est déjà utilisé.
    .help = Donner à l’un des deux un autre identifiant.
text-without-title = Ce texte n’a pas de titre.
    .help = { $front ->
        [yes] Ajouter à l’en-tête : `title: { $heading }`.
       *[no] Commencer le fichier par un en-tête de trois lignes : `---`, puis `title: { $heading }`, puis `---`.
    }
duplicate-language = La langue « { $language } » figure deux fois dans la liste.
    .help = La garder une seule fois, à sa place dans l’ordre des langues.
listed-twice = « { $value } » figure deux fois dans `{ $field }`.
    .help = Garder cette valeur une seule fois.
site-text-in-other-language = Le texte { $language ->
        [fr] français
       *[en] anglais
    } de `{ $field }` est en { $detected ->
        [fr] français
       *[en] anglais
    }.
    .help = { $swapped ->
        [yes] Les deux langues semblent inversées : écrire, pour `{ $field }`, { $french } et { $english }.
       *[no] Écrire le texte dans sa langue.
    }
commitment-without-plan = Le plan d’action « { $plan } » de cet engagement n’existe pas.
    .help = Ajouter `content/action-plans/{ $plan }/item.yaml`, ou déplacer l’engagement.

expects-text = un texte
expects-prose = un texte en Markdown
expects-number = un nombre, comme `1200` ou `12.5`
expects-whole-number = un nombre entier, comme `3`
expects-yes-or-no = `true` (oui) ou `false` (non)
expects-date = une date, comme `2028-12-31`, `2028-12`, `2027-Q3`, `2027-fall`, `2028`, `by 2028` ou `ongoing`
expects-period = un début et une fin, comme `start: 2021-04-01` et `end: 2023-03-31`
expects-month = un mois de l’année, de `1` à `12`
expects-time = une heure, comme `14:30`
expects-url = une adresse Web complète, comme `https://www.example.org/`
expects-email = une adresse de courriel, comme `nom@example.org`
expects-language = une langue du site, comme `fr`
expects-id = un identifiant, comme `sct`
expects-reference = un renvoi à un élément, comme `org:sct`
expects-file = le nom d’un fichier du même dossier
expects-colour = une couleur, comme `#12294a`
expects-word = un des mots permis
expects-list = une liste, comme `[a, b]`
expects-languages = les langues du site, en commençant par la langue officielle, comme `languages = ["fr", "en"]`
expects-per-language = une valeur par langue, comme `fr: …` et `en: …`
expects-per-language-in-settings = une valeur pour chaque langue, comme `{ "{" }fr = "…", en = "…"{ "}" }`
expects-colour-in-settings = une couleur entre guillemets, comme `"#12294a"`
expects-url-in-settings = une adresse Web complète, comme `"https://www.example.org/"`
expects-by-code = une valeur par code, comme `G301 = "error"`
expects-record = des champs, chacun sur sa ligne (`nom: valeur`)
expects-anything = une valeur

type-text = un texte
type-prose = un texte en Markdown
type-number = un nombre
type-whole-number = un nombre entier
type-yes-or-no = `true` ou `false`
type-date = une date
type-period = une période
type-month = un mois
type-time = une heure
type-url = une adresse Web
type-email = une adresse de courriel
type-language = une langue
type-id = un identifiant
type-reference = un renvoi à un élément
type-file = un nom de fichier
type-colour = une couleur
type-word = un mot d’une liste
type-list = une liste
type-per-language = une valeur par langue
type-by-code = une valeur par code
type-record = un groupe de champs
type-anything = une valeur
label-start-here = début indiqué ici
