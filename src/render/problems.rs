//! Diagnostic codes: themes and their output.

use crate::diagnostic::codes;

codes! {
    /// Template cannot be read.
    /// ## Why
    /// Pages that use this template cannot be published.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ site.title.text }}</p>
    /// ```
    /// ## How to fix it
    /// Check the line: a tag or a block is not closed, or the name of another template is wrong.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ site.title.text }}</p>{% endblock %}
    /// ```
    /// # En français
    /// Le gabarit ne peut pas être lu.
    /// ## Pourquoi
    /// Les pages qui utilisent ce gabarit ne peuvent pas être publiées.
    /// ## Exemple
    /// ## Comment corriger
    /// Vérifier la ligne : une balise ou un bloc n’est pas fermé, ou le nom d’un autre gabarit est
    /// faux.
    TEMPLATE_UNREADABLE = "T101" "template-unreadable" Error;
    /// Template cannot be rendered.
    /// ## Why
    /// A variable does not exist or a value is of the wrong type, so the page cannot be published.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ portail.titre }}</p>{% endblock %}
    /// ```
    /// ## How to fix it
    /// Check the name at that place in the template: it is misspelled, or this type of page does
    /// not have it.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ site.title.text }}</p>{% endblock %}
    /// ```
    /// # En français
    /// Le gabarit ne peut pas être rempli.
    /// ## Pourquoi
    /// Une variable n’existe pas ou une valeur n’est pas du bon type : la page ne peut pas être
    /// publiée.
    /// ## Exemple
    /// ## Comment corriger
    /// Vérifier le nom à cet endroit du gabarit : il est mal orthographié, ou ce type de page ne
    /// l’a pas.
    TEMPLATE_UNFILLED = "T102" "template-unfilled" Error;
    /// Template repeats a part of the page too many times.
    /// ## Why
    /// The page would take hours to make, or be too large for the people who open it.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}{% for a in range(end=9999) %}{% for b in range(end=9999) %}{% endfor %}{% endfor %}{% endblock %}
    /// ```
    /// ## How to fix it
    /// Go through a shorter list, or take a loop out of the other.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}{% for a in range(end=99) %}{% endfor %}{% endblock %}
    /// ```
    /// # En français
    /// Le gabarit répète trop de fois une partie de la page.
    /// ## Pourquoi
    /// Il faudrait des heures pour faire la page, ou elle serait trop grande pour qui l’ouvre.
    /// ## Exemple
    /// ## Comment corriger
    /// Parcourir une liste plus courte, ou sortir une boucle de l’autre.
    TEMPLATE_ENDLESS = "T106" "template-endless" Error;
    /// Interface string does not exist or is missing a value.
    /// ## Why
    /// People would see the key of the string instead of its text.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ t(key="bienvenue") }}</p>{% endblock %}
    /// ```
    /// ## How to fix it
    /// Add the string to `i18n/` in every language, or give the missing value.
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
    /// La chaîne de l’interface n’existe pas ou il lui manque une valeur.
    /// ## Pourquoi
    /// On verrait la clé de la chaîne au lieu de son texte.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter la chaîne dans `i18n/`, dans toutes les langues, ou donner la valeur manquante.
    UNKNOWN_STRING = "T103" "unknown-string" Error;
    /// File is not in the theme.
    /// ## Why
    /// The page would refer to a file that does not exist.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<img src="{{ asset(name="images/eau.svg") }}" alt="">{% endblock %}
    /// ```
    /// ## How to fix it
    /// Write the name of a file in the theme, or add the file.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<img src="{{ asset(name="images/eau.svg") }}" alt="">{% endblock %}
    /// ```
    /// ```xml themes/parvis/images/eau.svg
    /// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>
    /// ```
    /// # En français
    /// Le fichier n’est pas dans le thème.
    /// ## Pourquoi
    /// La page renverrait à un fichier qui n’existe pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom d’un fichier du thème, ou ajouter le fichier.
    UNKNOWN_ASSET = "T104" "unknown-asset" Error;
    /// Template or stylesheet is not text.
    /// ## Why
    /// Templates and stylesheets must be text files. In a portal’s own folder, `S111` reports the
    /// file first.
    /// ## Example
    /// ```sh
    /// $ file --mime-encoding themes/parvis/styles/95-couleurs.css
    /// themes/parvis/styles/95-couleurs.css: iso-8859-1
    /// ```
    /// ## How to fix it
    /// Save the file as UTF-8, or move it to the folder for images.
    /// ```sh
    /// $ file --mime-encoding themes/parvis/styles/95-couleurs.css
    /// themes/parvis/styles/95-couleurs.css: utf-8
    /// ```
    /// ## Source
    /// RFC 3629, “UTF-8, a transformation format of ISO 10646”.
    /// # En français
    /// Le gabarit ou la feuille de style n’est pas du texte.
    /// ## Pourquoi
    /// Les gabarits et les feuilles de style doivent être des fichiers texte. Dans le dossier d’un
    /// portail, `S111` signale d’abord le fichier.
    /// ## Exemple
    /// ## Comment corriger
    /// Enregistrer le fichier en UTF-8, ou le déplacer dans le dossier des images.
    /// ## Source
    /// RFC 3629, « UTF-8, a transformation format of ISO 10646 ».
    THEME_NOT_TEXT = "T105" "theme-not-text" Error;
    /// Copy of a theme file is older than the file built into Parvis.
    /// ## Why
    /// The portal uses its copy instead of the built-in file, so it does not get what has been fixed
    /// or added in that file since.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {#- Copy of a file of Parvis 0.1.0. parvis-copy: 0000000000000000 -#}
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ site.title.text }}</p>{% endblock %}
    /// ```
    /// ## How to fix it
    /// Delete a copy that you did not change. Otherwise, compare it with the built-in file, then
    /// write the new number in the first line. To stop the comparison, delete the first line.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<p>{{ site.title.text }}</p>{% endblock %}
    /// ```
    /// # En français
    /// La copie d’un fichier du thème est plus ancienne que le fichier intégré à Parvis.
    /// ## Pourquoi
    /// Le portail utilise sa copie au lieu du fichier intégré : il ne reçoit pas ce qui a été
    /// corrigé ou ajouté dans ce fichier depuis.
    /// ## Exemple
    /// ## Comment corriger
    /// Supprimer une copie qui n’a pas été modifiée. Sinon, la comparer avec le fichier intégré, puis
    /// inscrire le nouveau numéro dans la première ligne. Pour ne plus comparer les deux fichiers,
    /// supprimer la première ligne.
    COPY_OUTDATED = "T111" "copy-outdated" Warning;
    /// Style sheet loads something from another site that the pages’ security policy blocks.
    /// ## Why
    /// Each page says to browsers what it may load. They ignore a font, an image or a style sheet of
    /// another site, and images that are written in the style sheet itself (`data:`).
    /// ## Example
    /// ```css themes/parvis/styles/85-polices-du-portail.css
    /// @font-face { font-family: "Titres"; src: url("https://polices.example.org/titres.woff2"); }
    /// ```
    /// ## How to fix it
    /// Copy the file to `fonts/` or `images/` of the theme, or name the site in `site.toml`, under
    /// `[policy]`.
    /// ```css themes/parvis/styles/85-polices-du-portail.css
    /// @font-face { font-family: "Titres"; src: url("../fonts/titres.woff2"); }
    /// ```
    /// ```text themes/parvis/fonts/titres.woff2
    /// wOF2
    /// ```
    /// ## Source
    /// W3C, Content Security Policy Level 3.
    /// # En français
    /// La feuille de style charge d’un autre site ce que la politique de sécurité des pages bloque.
    /// ## Pourquoi
    /// Chaque page indique aux navigateurs ce qu’elle peut charger. Ils ignorent une police, une image ou
    /// une feuille de style d’un autre site, et les images écrites dans la feuille elle-même (`data:`).
    /// ## Exemple
    /// ## Comment corriger
    /// Copier le fichier dans `fonts/` ou `images/` du thème, ou nommer le site dans `site.toml`, sous
    /// `[policy]`.
    /// ## Source
    /// W3C, Content Security Policy Level 3.
    STYLE_BLOCKED = "T121" "style-blocked" Error;
    /// Contrast between two colours is too low.
    /// ## Why
    /// People with low vision, and anyone in bright sunlight, cannot read the text. WCAG 2.2
    /// requires a contrast of 4.5 to 1 for text (1.4.3, AA) and 3 to 1 for edges that carry meaning
    /// (1.4.11, AA).
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
    /// Make one of the two colours darker or the other lighter.
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
    /// Le contraste entre deux couleurs est trop faible.
    /// ## Pourquoi
    /// Une personne qui a une déficience visuelle, ou toute personne en plein soleil, ne peut pas
    /// lire le texte. Les WCAG 2.2 exigent un contraste de 4,5 pour 1 pour le texte (1.4.3, AA) et
    /// de 3 pour 1 pour les bordures qui ont un sens (1.4.11, AA).
    /// ## Exemple
    /// ## Comment corriger
    /// Foncer une des deux couleurs ou éclaircir l’autre.
    /// ## Source
    /// WCAG 2.2, 1.4.3 (AA) et 1.4.11 (AA).
    LOW_CONTRAST = "A101" "low-contrast" Error;
    /// File in `static/` has the same address as a page or another file.
    /// ## Why
    /// Only one of the two could be published.
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
    /// Un fichier de `static/` a la même adresse qu’une page ou qu’un autre fichier.
    /// ## Pourquoi
    /// Un seul des deux pourrait être publié.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer ou déplacer le fichier dans `static/`.
    FILE_IN_THE_WAY = "S130" "file-in-the-way" Error;
    /// File of the portal’s theme replaces nothing.
    /// ## Why
    /// A file in `themes/parvis/` replaces the file of the same name in the theme. One with another
    /// name, that no template uses, changes nothing on the site.
    /// ## Example
    /// ```html themes/parvis/pages/newz.html
    /// {% extends "pages/item.html" %}
    /// ```
    /// ## How to fix it
    /// Give it the name of the file that it replaces, or remove it.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// ```
    /// # En français
    /// Un fichier du thème du portail ne remplace rien.
    /// ## Pourquoi
    /// Un fichier de `themes/parvis/` remplace le fichier du même nom dans le thème. Un fichier qui a
    /// un autre nom, et qu’aucun gabarit n’utilise, ne change rien sur le site.
    /// ## Exemple
    /// ## Comment corriger
    /// Lui donner le nom du fichier qu’il remplace, ou le retirer.
    OVERRIDES_NOTHING = "S125" "overrides-nothing" Warning;
}
