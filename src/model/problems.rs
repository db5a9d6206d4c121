//! Diagnostic codes: fields that an author wrote.

use crate::diagnostic::codes;

codes! {
    /// Field does not exist.
    /// ## Why
    /// A misspelled field would be ignored, and its content would not appear on the site.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// authr: ministere
    /// ```
    /// ## How to fix it
    /// Write the suggested name. Put your portal’s own fields under `extra`.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// author: ministere
    /// ```
    /// # En français
    /// Le champ n’existe pas.
    /// ## Pourquoi
    /// Un champ mal orthographié serait ignoré, et son contenu ne paraîtrait pas sur le site.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom proposé. Mettre sous `extra` les champs propres au portail.
    UNKNOWN_FIELD = "S201" "unknown-field" Error;
    /// Required field is missing.
    /// ## Why
    /// The page of this item cannot be published without the field.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// author: ministere
    /// ```
    /// ## How to fix it
    /// Add the field. `parvis new` creates an item with every field of its type.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// author: ministere
    /// ```
    /// # En français
    /// Un champ obligatoire manque.
    /// ## Pourquoi
    /// La page de cet élément ne peut pas être publiée sans ce champ.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter le champ. `parvis new` crée un élément avec tous les champs de son type.
    MISSING_FIELD = "S202" "missing-field" Error;
    /// Value is not of the type that the field expects.
    /// ## Why
    /// Each field expects one type of value: a date, a number, or yes or no (`true` or `false`),
    /// for example. A value of another type cannot be read.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// draft: non
    /// ```
    /// ## How to fix it
    /// Write the value in the form that the message gives.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// draft: false
    /// ```
    /// ## Source
    /// YAML 1.2.2, section 10.2.1.2, “Boolean”.
    /// # En français
    /// La valeur n’est pas du type que le champ attend.
    /// ## Pourquoi
    /// Chaque champ attend un type de valeur : une date, un nombre, ou oui ou non (`true` ou
    /// `false`), par exemple. Une valeur d’un autre type ne peut pas être lue.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire la valeur sous la forme que donne le message.
    /// ## Source
    /// YAML 1.2.2, section 10.2.1.2, « Boolean ».
    WRONG_TYPE = "S203" "wrong-type" Error;
    /// Date does not exist.
    /// ## Why
    /// The day or the month is not in the calendar, so the date cannot be shown or compared.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-02-30
    /// ```
    /// ## How to fix it
    /// Correct the day or the month. A month alone (`2027-02`) or a year is also a date.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-02-28
    /// ```
    /// ## Source
    /// ISO 8601-1:2019; RFC 3339, section 5.7.
    /// # En français
    /// La date n’existe pas.
    /// ## Pourquoi
    /// Le jour ou le mois n’est pas dans le calendrier : la date ne peut être ni affichée ni
    /// comparée.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger le jour ou le mois. Un mois seul (`2027-02`) ou une année est aussi une date.
    /// ## Source
    /// ISO 8601-1:2019; RFC 3339, section 5.7.
    IMPOSSIBLE_DATE = "S204" "impossible-date" Error;
    /// Word is not in the field’s list.
    /// ## Why
    /// The field accepts only the words of a list, so that every page and every data file uses the
    /// same ones.
    /// ## Example
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: ong
    /// ```
    /// ## How to fix it
    /// Write one of the words that the message gives.
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: civil-society
    /// ```
    /// # En français
    /// Le mot n’est pas dans la liste du champ.
    /// ## Pourquoi
    /// Le champ n’accepte que les mots d’une liste, afin que toutes les pages et toutes les données
    /// emploient les mêmes.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire un des mots que donne le message.
    UNKNOWN_VALUE = "S205" "unknown-word" Error;
    /// Field is given twice.
    /// ## Why
    /// Only one of the two values can be used, and Parvis does not know which.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// date: 2026-10-08
    /// ```
    /// ## How to fix it
    /// Keep one of the two.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-08
    /// ```
    /// ## Source
    /// YAML 1.2.2, section 3.2.1.1, “Nodes”: the keys of a mapping are unique.
    /// # En français
    /// Le champ est donné deux fois.
    /// ## Pourquoi
    /// Une seule des deux valeurs peut être utilisée, et Parvis ne sait pas laquelle.
    /// ## Exemple
    /// ## Comment corriger
    /// N’en garder qu’une.
    /// ## Source
    /// YAML 1.2.2, section 3.2.1.1, « Nodes » : chaque clé est unique.
    DUPLICATE_FIELD = "S206" "duplicate-field" Error;
    /// Name cannot be an id or part of an address.
    /// ## Why
    /// Ids become part of addresses, which contain only lowercase letters without accents, digits,
    /// hyphens, periods and underscores.
    /// ## Example
    /// ```yaml content/news/Fête 2026/item.yaml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// ## How to fix it
    /// Rename the folder or the field as suggested.
    /// ```yaml content/news/fete-2026/item.yaml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// ## Source
    /// RFC 3986, section 2.3, “Unreserved Characters”.
    /// # En français
    /// Le nom ne peut être ni un identifiant ni une partie d’adresse.
    /// ## Pourquoi
    /// Les identifiants font partie des adresses, qui ne contiennent que des minuscules sans
    /// accent, des chiffres, des traits d’union, des points et des traits de soulignement.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer le dossier ou le champ comme le message le propose.
    /// ## Source
    /// RFC 3986, section 2.3, « Unreserved Characters ».
    NOT_AN_ID = "S207" "not-an-id" Error;
    /// Text is in a language that the site does not have.
    /// ## Why
    /// Pages are published only in the languages listed in `site.toml`.
    /// ## Example
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective, es: Colectivo ciudadano}
    /// kind: civil-society
    /// ```
    /// ## How to fix it
    /// Write one of those languages, or add this one to `languages` in `site.toml`.
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: civil-society
    /// ```
    /// # En français
    /// Le texte est dans une langue que le site n’a pas.
    /// ## Pourquoi
    /// Les pages ne sont publiées que dans les langues indiquées dans `site.toml`.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire une de ces langues, ou ajouter celle-ci à `languages` dans `site.toml`.
    UNKNOWN_LANGUAGE = "S208" "unknown-language" Error;
    /// Text is too long.
    /// ## Why
    /// Lists, feeds and previews would cut it off in the middle of a word.
    /// ## Example
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// summary:
    ///   fr: Nitrates par puits.
    ///   en: >-
    ///     Since 1998 the ministry has drawn water from wells in every region, first by hand, then with
    ///     probes that send a value each hour. This data set holds those values, well by well, with the
    ///     depth, the day, the method and the laboratory that confirmed them, and the notes of those who
    ///     took the samples, so that anyone may work out trends.
    /// ```
    /// ## How to fix it
    /// Shorten the text: describe the page in one sentence.
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// summary: {fr: Nitrates par puits., en: Nitrates by well.}
    /// ```
    /// # En français
    /// Le texte est trop long.
    /// ## Pourquoi
    /// Les listes, les fils et les aperçus le couperaient au milieu d’un mot.
    /// ## Exemple
    /// ## Comment corriger
    /// Raccourcir le texte : décrire la page en une phrase.
    TOO_LONG = "S209" "too-long" Error;
    /// End comes before its start.
    /// ## Why
    /// One of the two dates, or of the two times of the same day, is wrong.
    /// ## Example
    /// ```yaml content/events/sommet/item.yaml
    /// title: {fr: Sommet de l’eau, en: Water summit}
    /// kind: summit
    /// start: 2026-05-02
    /// end: 2026-05-01
    /// ```
    /// ## How to fix it
    /// Correct one of the two fields that the message names.
    /// ```yaml content/events/sommet/item.yaml
    /// title: {fr: Sommet de l’eau, en: Water summit}
    /// kind: summit
    /// start: 2026-05-01
    /// end: 2026-05-02
    /// ```
    /// # En français
    /// La fin vient avant le début.
    /// ## Pourquoi
    /// Une des deux dates, ou des deux heures du même jour, est fausse.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger un des deux champs que nomme le message.
    IMPOSSIBLE_PERIOD = "S210" "impossible-period" Error;
    /// Field that is the same in every language is in the front matter of a text.
    /// ## Why
    /// If a fact is written in each text, the texts may disagree. It is written once, for all
    /// languages.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// date: 2026-10-01
    /// ---
    /// ```
    /// ## How to fix it
    /// Move the field to `item.yaml`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    /// ```
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// ```
    /// # En français
    /// Un champ qui est le même dans toutes les langues est dans l’en-tête d’un texte.
    /// ## Pourquoi
    /// Si un fait est écrit dans chaque texte, les textes peuvent se contredire. Il s’écrit une
    /// seule fois, pour toutes les langues.
    /// ## Exemple
    /// ## Comment corriger
    /// Déplacer le champ dans le fichier `item.yaml`.
    FACT_IN_TEXT = "S211" "fact-in-text" Error;
    /// A `#` hides the rest of a text.
    /// ## Why
    /// After a space, `#` begins a comment in YAML: what follows would not appear on the site.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Engagement #3 du plan
    /// ---
    /// ```
    /// ## How to fix it
    /// Put the text in quotation marks.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: "Engagement #3 du plan"
    /// ---
    /// ```
    /// ## Source
    /// YAML 1.2.2, section 6.6, “Comments”.
    /// # En français
    /// Un `#` cache la suite d’un texte.
    /// ## Pourquoi
    /// Après une espace, `#` commence un commentaire en YAML : ce qui suit ne paraîtrait pas sur le
    /// site.
    /// ## Exemple
    /// ## Comment corriger
    /// Mettre le texte entre guillemets.
    /// ## Source
    /// YAML 1.2.2, section 6.6, « Comments ».
    COMMENT_IN_TEXT = "S213" "comment-in-text" Error;
    /// Name of a field contains a character that nobody sees.
    /// ## Why
    /// The field would not be recognized, although its name looks right.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date : 2026-10-01
    /// ```
    /// ## How to fix it
    /// Type the name again, or run `parvis check --fix`.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// ```
    /// # En français
    /// Le nom d’un champ contient un caractère invisible.
    /// ## Pourquoi
    /// Le champ ne serait pas reconnu, même si son nom semble juste.
    /// ## Exemple
    /// ## Comment corriger
    /// Taper le nom de nouveau, ou lancer `parvis check --fix`.
    INVISIBLE_IN_NAME = "S214" "invisible-in-name" Error;
    /// A comma cuts a text in braces in two.
    /// ## Why
    /// Inside `{…}`, a comma begins the next field: the rest of the text would not appear on the
    /// site.
    /// ## Example
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Eau, air et sol, en: "Water, air and soil"}
    /// kind: civil-society
    /// ```
    /// ## How to fix it
    /// Put the text in quotation marks.
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: "Eau, air et sol", en: "Water, air and soil"}
    /// kind: civil-society
    /// ```
    /// ## Source
    /// YAML 1.2.2, section 7.4.2, “Flow Mappings”.
    /// # En français
    /// Une virgule coupe en deux un texte entre accolades.
    /// ## Pourquoi
    /// À l’intérieur de `{…}`, une virgule commence le champ suivant : la suite du texte ne
    /// paraîtrait pas sur le site.
    /// ## Exemple
    /// ## Comment corriger
    /// Mettre le texte entre guillemets.
    /// ## Source
    /// YAML 1.2.2, section 7.4.2, « Flow Mappings ».
    COMMA_IN_TEXT = "S215" "comma-in-text" Error;
    /// Number is outside the range of its setting.
    /// ## Why
    /// A list with no items per page, or a share of more than 100%, cannot be applied, and the setting
    /// would have no effect.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// page_size = 0
    /// ```
    /// ## How to fix it
    /// Write a number within the range that the message gives, or remove the line to use the default
    /// value.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// page_size = 25
    /// ```
    /// # En français
    /// Le nombre est hors des limites de son réglage.
    /// ## Pourquoi
    /// Une liste sans aucun élément par page, ou une part de plus de 100 %, ne peut pas être appliquée,
    /// et le réglage n’aurait aucun effet.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire un nombre dans les limites que donne le message, ou retirer la ligne pour garder la
    /// valeur par défaut.
    OUT_OF_RANGE = "S217" "out-of-range" Error;
    /// The public cannot open this address.
    /// ## Why
    /// An address of one computer or of an internal network works for the person who writes it, and for
    /// nobody else. A space ends an address in most programs.
    /// ## Example
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: civil-society
    /// website: {fr: http://localhost:8000/collectif}
    /// ```
    /// ## How to fix it
    /// Write the public address.
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: civil-society
    /// website: {fr: https://www.example.org/collectif}
    /// ```
    /// ## Source
    /// RFC 6761, section 6.3, names under `localhost`; RFC 1918, addresses of internal networks; RFC 3986,
    /// section 2, characters of an address.
    /// # En français
    /// Le public ne peut pas ouvrir cette adresse.
    /// ## Pourquoi
    /// Une adresse d’un seul ordinateur ou d’un réseau interne fonctionne pour la personne qui l’écrit,
    /// et pour personne d’autre. Une espace termine l’adresse dans la plupart des programmes.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire l’adresse publique.
    /// ## Source
    /// RFC 6761, section 6.3, noms sous `localhost`; RFC 1918, adresses de réseaux internes; RFC 3986,
    /// section 2, caractères d’une adresse.
    NOT_PUBLIC = "S218" "not-public" Error;
    /// Name of a field is not followed by a colon and a space.
    /// ## Why
    /// Without the space, or with an equals sign, the name and the value are read as one word.
    /// ## Example
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en:Collective}
    /// kind: civil-society
    /// ```
    /// ## How to fix it
    /// Write a colon and a space after the name.
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Collective}
    /// kind: civil-society
    /// ```
    /// ## Source
    /// YAML 1.2.2, section 7.4.2, “Flow Mappings”.
    /// # En français
    /// Le nom d’un champ n’est pas suivi d’un deux-points et d’une espace.
    /// ## Pourquoi
    /// Sans l’espace, ou avec un signe égal, le nom et la valeur sont lus comme un seul mot.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire un deux-points et une espace après le nom.
    /// ## Source
    /// YAML 1.2.2, section 7.4.2, « Flow Mappings ».
    NAME_WITHOUT_SPACE = "S216" "name-without-space" Error;
    /// Dash is missing at the start of an item of a list.
    /// ## Why
    /// Without its dash, the item is read as a part of the one above, where each field can be given once.
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - code: C1.1
    ///     title: {fr: Mesurer, en: Measure}
    ///     due: 2027-06-30
    ///     code: C1.2
    ///     title: {fr: Publier, en: Publish}
    ///     due: 2028-06-30
    /// ```
    /// ## How to fix it
    /// Put a dash and a space before the first field of the item.
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - code: C1.1
    ///     title: {fr: Mesurer, en: Measure}
    ///     due: 2027-06-30
    ///   - code: C1.2
    ///     title: {fr: Publier, en: Publish}
    ///     due: 2028-06-30
    /// ```
    /// ## Source
    /// YAML 1.2.2, section 8.2.1, “Block Sequences”.
    /// # En français
    /// Il manque le tiret au début d’un élément de liste.
    /// ## Pourquoi
    /// Sans son tiret, l’élément est lu comme une partie de celui du dessus, où chaque champ ne peut être
    /// donné qu’une fois.
    /// ## Exemple
    /// ## Comment corriger
    /// Mettre un tiret et une espace avant le premier champ de l’élément.
    /// ## Source
    /// YAML 1.2.2, section 8.2.1, « Block Sequences ».
    DASH_MISSING = "S219" "dash-missing" Error;
}
