//! What can be wrong with a field that an author wrote.

use crate::diagnostic::codes;

codes! {
    /// A field that the model does not have.
    /// ## Why
    /// A misspelt field would be passed over in silence, and what it says lost.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// authr: ministere
    /// ```
    /// ## How to fix it
    /// Write the name that is proposed; put what the portal adds for itself under `extra`.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// author: ministere
    /// ```
    /// # En français
    /// Un champ que le modèle n’a pas.
    /// ## Pourquoi
    /// Un champ mal écrit serait ignoré en silence, et ce qu’il dit, perdu.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom proposé; mettre sous `extra` ce que le portail ajoute pour lui-même.
    UNKNOWN_FIELD = "S201" "unknown-field" Error;
    /// A required field that is not there.
    /// ## Why
    /// Pages of this kind cannot be made without it.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// author: ministere
    /// ```
    /// ## How to fix it
    /// Add the field. `parvis new` writes an item with every field of its kind.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// author: ministere
    /// ```
    /// # En français
    /// Un champ requis qui n’y est pas.
    /// ## Pourquoi
    /// Les pages de cette sorte ne peuvent pas se faire sans lui.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter le champ. `parvis new` écrit un élément avec tous les champs de sa sorte.
    MISSING_FIELD = "S202" "missing-field" Error;
    /// A value of another kind than the field takes.
    /// ## Why
    /// Each field takes one kind of value: a date, a number, yes or no (`true` or `false`). What is
    /// written is not of that kind, and cannot be read.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// draft: non
    /// ```
    /// ## How to fix it
    /// Write it in the form that the message gives.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// draft: false
    /// ```
    /// ## Source
    /// YAML 1.2.2, section 10.2.1.2, “Boolean”.
    /// # En français
    /// Une valeur d’une autre sorte que celle du champ.
    /// ## Pourquoi
    /// Chaque champ prend une sorte de valeur : une date, un nombre, oui ou non (`true` ou `false`). Ce
    /// qui est écrit n’est pas de cette sorte, et ne peut pas être lu.
    /// ## Exemple
    /// ## Comment corriger
    /// L’écrire dans la forme que donne le message.
    /// ## Source
    /// YAML 1.2.2, section 10.2.1.2, « Boolean ».
    WRONG_TYPE = "S203" "wrong-type" Error;
    /// A date that no calendar has.
    /// ## Why
    /// No calendar has that day.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-02-30
    /// ```
    /// ## How to fix it
    /// Mend the day or the month; a month alone (`2027-02`) or a year is a date too.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-02-28
    /// ```
    /// ## Source
    /// ISO 8601-1:2019; RFC 3339, section 5.7.
    /// # En français
    /// Une date qu’aucun calendrier n’a.
    /// ## Pourquoi
    /// Aucun calendrier n’a ce jour.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger le jour ou le mois; un mois seul (`2027-02`) ou une année est aussi une date.
    /// ## Source
    /// ISO 8601-1:2019; RFC 3339, section 5.7.
    IMPOSSIBLE_DATE = "S204" "impossible-date" Error;
    /// A word outside the field's list.
    /// ## Why
    /// The field takes one word of a list, so that every page and every data file says the same.
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
    /// Un mot hors de la liste du champ.
    /// ## Pourquoi
    /// Le champ prend un mot d’une liste, pour que toutes les pages et toutes les données disent la
    /// même chose.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire un des mots que donne le message.
    UNKNOWN_WORD = "S205" "unknown-word" Error;
    /// The same field twice.
    /// ## Why
    /// Only one of the two values could count, and nothing says which.
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
    /// Deux fois le même champ.
    /// ## Pourquoi
    /// Une seule des deux valeurs pourrait compter, et rien ne dit laquelle.
    /// ## Exemple
    /// ## Comment corriger
    /// N’en garder qu’une.
    /// ## Source
    /// YAML 1.2.2, section 3.2.1.1, « Nodes » : chaque clé est unique.
    DUPLICATE_FIELD = "S206" "duplicate-field" Error;
    /// A name that cannot be an id or part of an address.
    /// ## Why
    /// Ids become addresses, which hold lowercase letters without accents, digits, hyphens, points
    /// and underscores.
    /// ## Example
    /// ```yaml content/news/Fête 2026/item.yaml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// ## How to fix it
    /// Rename the folder or the field as proposed.
    /// ```yaml content/news/fete-2026/item.yaml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// ## Source
    /// RFC 3986, section 2.3, “Unreserved Characters”.
    /// # En français
    /// Un nom qui ne peut être ni un identifiant ni une partie d’adresse.
    /// ## Pourquoi
    /// Les identifiants deviennent des adresses, qui tiennent en minuscules sans accents, chiffres,
    /// traits d’union, points et traits bas.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer le dossier ou le champ comme proposé.
    /// ## Source
    /// RFC 3986, section 2.3, « Unreserved Characters ».
    NOT_AN_ID = "S207" "not-an-id" Error;
    /// A text in a language that the site does not have.
    /// ## Why
    /// Pages are made in the languages that `site.toml` lists.
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
    /// Un texte dans une langue que le site n’a pas.
    /// ## Pourquoi
    /// Les pages se font dans les langues que donne `site.toml`.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire une de ces langues, ou ajouter celle-ci à `languages` dans `site.toml`.
    UNKNOWN_LANGUAGE = "S208" "unknown-language" Error;
    /// A text over the length that the places showing it have room for.
    /// ## Why
    /// Lists, feeds and previews cut it off in the middle of a word.
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
    /// Say it shorter: what the page is, in one sentence.
    /// ```yaml content/datasets/eau/item.yaml
    /// title: {fr: Qualité de l’eau, en: Water quality}
    /// summary: {fr: Nitrates par puits., en: Nitrates by well.}
    /// ```
    /// # En français
    /// Un texte plus long que la place où il est montré.
    /// ## Pourquoi
    /// Les listes, les fils et les aperçus le coupent au milieu d’un mot.
    /// ## Exemple
    /// ## Comment corriger
    /// Le dire plus court : ce qu’est la page, en une phrase.
    TOO_LONG = "S209" "too-long" Error;
    /// A period that ends before it begins.
    /// ## Why
    /// One of the two dates is wrong.
    /// ## Example
    /// ```yaml content/events/sommet/item.yaml
    /// title: {fr: Sommet de l’eau, en: Water summit}
    /// kind: summit
    /// start: 2026-05-02
    /// end: 2026-05-01
    /// ```
    /// ## How to fix it
    /// Mend `start` or `end`.
    /// ```yaml content/events/sommet/item.yaml
    /// title: {fr: Sommet de l’eau, en: Water summit}
    /// kind: summit
    /// start: 2026-05-01
    /// end: 2026-05-02
    /// ```
    /// # En français
    /// Une période qui finit avant de commencer.
    /// ## Pourquoi
    /// Une des deux dates est fausse.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger `start` ou `end`.
    IMPOSSIBLE_PERIOD = "S210" "impossible-period" Error;
    /// A field that does not depend on the language, in the front matter of a text.
    /// ## Why
    /// A fact written in one text could differ from the other. It is written once, for all
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
    /// Un champ qui ne dépend pas de la langue, dans l’en-tête d’un texte.
    /// ## Pourquoi
    /// Un fait écrit dans un texte pourrait différer dans l’autre. Il s’écrit une fois, pour toutes
    /// les langues.
    /// ## Exemple
    /// ## Comment corriger
    /// Déplacer le champ dans `item.yaml`.
    FACT_IN_TEXT = "S211" "fact-in-text" Error;
}
