//! What can be wrong in a theme.

use crate::diagnostic::codes;

codes! {
    /// A template that cannot be read: its syntax, or what it names, is wrong.
    /// ## Why
    /// No page that uses the template can be made.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ site.title.text }}</p>
    /// ```
    /// ## How to fix it
    /// Look at the line: a tag or a block is not closed, or the name of another template is wrong.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ site.title.text }}</p>{% endblock %}
    /// ```
    /// # En français
    /// Un gabarit illisible : sa syntaxe, ou ce qu’il nomme, est faux.
    /// ## Pourquoi
    /// Aucune page qui emploie ce gabarit ne peut se faire.
    /// ## Exemple
    /// ## Comment corriger
    /// Regarder la ligne : une balise ou un bloc n’est pas fermé, ou le nom d’un autre gabarit est
    /// faux.
    TEMPLATE_UNREADABLE = "T101" "template-unreadable" Error;
    /// A template that cannot be filled: a variable that is not there, a value of the wrong type.
    /// ## Why
    /// The page cannot be made.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ portail.titre }}</p>{% endblock %}
    /// ```
    /// ## How to fix it
    /// Look at the name in the template at that place: it is written otherwise, or is not given to
    /// this kind of page.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ site.title.text }}</p>{% endblock %}
    /// ```
    /// # En français
    /// Un gabarit qui ne peut pas être rempli : une variable absente, une valeur de la mauvaise
    /// sorte.
    /// ## Pourquoi
    /// La page ne peut pas se faire.
    /// ## Exemple
    /// ## Comment corriger
    /// Regarder le nom dans le gabarit à cet endroit : il s’écrit autrement, ou n’est pas donné à
    /// cette sorte de page.
    TEMPLATE_UNFILLED = "T102" "template-unfilled" Error;
    /// A string of the interface that does not exist, or lacks a value.
    /// ## Why
    /// Readers would see the name of the string in place of words.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ t(key="bienvenue") }}</p>{% endblock %}
    /// ```
    /// ## How to fix it
    /// Add the string to `i18n/`, in every language, or give the value that it lacks.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ t(key="bienvenue") }}</p>{% endblock %}
    /// ```
    /// ```ftl i18n/fr.ftl
    /// bienvenue = Bienvenue
    /// ```
    /// ```ftl i18n/en.ftl
    /// bienvenue = Welcome
    /// ```
    /// # En français
    /// Une chaîne de l’interface qui n’existe pas, ou à laquelle manque une valeur.
    /// ## Pourquoi
    /// Les lecteurs verraient le nom de la chaîne à la place de mots.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter la chaîne dans `i18n/`, dans toutes les langues, ou donner la valeur qui lui manque.
    UNKNOWN_STRING = "T103" "unknown-string" Error;
    /// A file that the theme does not have.
    /// ## Why
    /// The page would ask for something that is not there.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<img src="{{ asset(name="images/eau.svg") }}" alt="">{% endblock %}
    /// ```
    /// ## How to fix it
    /// Write the name of a file of the theme, or add the file.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<img src="{{ asset(name="images/eau.svg") }}" alt="">{% endblock %}
    /// ```
    /// ```xml themes/parvis/images/eau.svg
    /// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>
    /// ```
    /// # En français
    /// Un fichier que le thème n’a pas.
    /// ## Pourquoi
    /// La page demanderait une chose qui n’y est pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom d’un fichier du thème, ou ajouter le fichier.
    UNKNOWN_ASSET = "T104" "unknown-asset" Error;
    /// A template or stylesheet that is not text.
    /// ## Why
    /// A template or a stylesheet is read as text. In the folder of a portal, the same file is told as
    /// `S111` first.
    /// ## Example
    /// ```sh
    /// $ file --mime-encoding themes/parvis/styles/95-couleurs.css
    /// themes/parvis/styles/95-couleurs.css: iso-8859-1
    /// ```
    /// ## How to fix it
    /// Save it as UTF-8, or move the file where images lie.
    /// ```sh
    /// $ file --mime-encoding themes/parvis/styles/95-couleurs.css
    /// themes/parvis/styles/95-couleurs.css: utf-8
    /// ```
    /// ## Source
    /// RFC 3629, “UTF-8, a transformation format of ISO 10646”.
    /// # En français
    /// Un gabarit ou une feuille de style qui n’est pas du texte.
    /// ## Pourquoi
    /// Un gabarit ou une feuille de style se lit comme du texte. Dans le dossier d’un portail, le même
    /// fichier est d’abord signalé par `S111`.
    /// ## Exemple
    /// ## Comment corriger
    /// L’enregistrer en UTF-8, ou mettre le fichier où sont les images.
    /// ## Source
    /// RFC 3629, « UTF-8, a transformation format of ISO 10646 ».
    THEME_NOT_TEXT = "T105" "theme-not-text" Error;
    /// Two colours that do not stand out from each other enough.
    /// ## Why
    /// People with low vision, and everyone in the sun, cannot read it. WCAG 2.2 asks for 4.5 to 1
    /// for text (1.4.3, AA) and 3 to 1 for edges that carry meaning (1.4.11, AA).
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    ///
    /// [palette]
    /// quiet = {light = "#cccccc", dark = "#444444"}
    /// ```
    /// ## How to fix it
    /// Darken one of the two colours or lighten the other.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    ///
    /// [palette]
    /// quiet = {light = "#444444", dark = "#cccccc"}
    /// ```
    /// ## Source
    /// WCAG 2.2, 1.4.3 (AA) and 1.4.11 (AA).
    /// # En français
    /// Deux couleurs qui ne se distinguent pas assez.
    /// ## Pourquoi
    /// Les personnes qui voient mal, et tout le monde au soleil, ne peuvent pas lire. Les WCAG 2.2
    /// demandent 4,5 pour 1 pour le texte (1.4.3, AA) et 3 pour 1 pour les bordures qui ont un sens
    /// (1.4.11, AA).
    /// ## Exemple
    /// ## Comment corriger
    /// Foncer une des deux couleurs ou éclaircir l’autre.
    /// ## Source
    /// WCAG 2.2, 1.4.3 (AA) et 1.4.11 (AA).
    LOW_CONTRAST = "A101" "low-contrast" Error;
    /// A file of `static/` that would take the place of a page or of another file.
    /// ## Why
    /// A page would vanish behind the file, or the file behind the page.
    /// ## Example
    /// ```html static/fr/index.html
    /// <p>L’ancien portail</p>
    /// ```
    /// ## How to fix it
    /// Rename or move the file in `static/`.
    /// ```html static/archives/index.html
    /// <p>L’ancien portail</p>
    /// ```
    /// # En français
    /// Un fichier de `static/` qui prendrait la place d’une page ou d’un autre fichier.
    /// ## Pourquoi
    /// Une page disparaîtrait derrière le fichier, ou le fichier derrière la page.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer ou déplacer le fichier dans `static/`.
    FILE_IN_THE_WAY = "S130" "file-in-the-way" Error;
}
