//! What can be wrong with a page as it will be served.

use crate::diagnostic::codes;

codes! {
    /// A link to a page or a file that the site does not have.
    /// ## Why
    /// Readers who follow it find nothing.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<a href="../actualites/">{{ site.title.text }}</a>{% endblock %}
    /// ```
    /// ## How to fix it
    /// Mend the address, in the text or in the template that writes it.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<a href="{{ site.home }}">{{ site.title.text }}</a>{% endblock %}
    /// ```
    /// # En français
    /// Un hyperlien vers une page ou un fichier que le site n’a pas.
    /// ## Pourquoi
    /// Les lecteurs qui le suivent ne trouvent rien.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger l’adresse, dans le texte ou dans le gabarit qui l’écrit.
    PAGE_DEAD_LINK = "T201" "page-dead-link" Error;
    /// A link to a place that its page does not have.
    /// ## Why
    /// Readers land at the top of the page and must search for themselves.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<a href="#suite">{{ site.title.text }}</a>{% endblock %}
    /// ```
    /// ## How to fix it
    /// Mend the anchor, or give the place its `id`.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<a href="#suite">{{ site.title.text }}</a><p id="suite"></p>{% endblock %}
    /// ```
    /// ## Source
    /// HTML Standard, “Scrolling to a fragment”.
    /// # En français
    /// Un hyperlien vers un endroit que sa page n’a pas.
    /// ## Pourquoi
    /// Les lecteurs arrivent au début de la page et doivent chercher.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger l’ancre, ou donner son `id` à l’endroit.
    /// ## Source
    /// Norme HTML, « Scrolling to a fragment ».
    PAGE_DEAD_ANCHOR = "T202" "page-dead-anchor" Error;
    /// A page without the notice that its language must bear.
    /// ## Why
    /// Since 1 June 2023, pages of a Québec public body in a language other than French say who
    /// they are for (Charter of the French Language, s. 13.2).
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// <!doctype html>
    /// <html lang="{{ page.lang }}">
    /// <title>{{ page.title.text }}</title>
    /// <h1>{{ page.title.text }}</h1>
    /// {{ <prose of={body} /> }}
    /// </html>
    /// ```
    /// ## How to fix it
    /// Let the template show the notice, as the theme that comes with Parvis does.
    /// ```html themes/parvis/pages/news.html
    /// <!doctype html>
    /// <html lang="{{ page.lang }}">
    /// <title>{{ page.title.text }}</title>
    /// {% if site.notice %}<p>{{ site.notice.text }} {{ <link to={site.notice.link} /> }}</p>{% endif %}
    /// <h1>{{ page.title.text }}</h1>
    /// {{ <prose of={body} /> }}
    /// </html>
    /// ```
    /// ## Source
    /// Charter of the French Language (RLRQ, c. C-11), s. 13.2.
    /// # En français
    /// Une page sans l’avis que sa langue doit porter.
    /// ## Pourquoi
    /// Depuis le 1er juin 2023, les pages d’un organisme public du Québec dans une autre langue que
    /// le français disent à qui elles s’adressent (Charte de la langue française, art. 13.2).
    /// ## Exemple
    /// ## Comment corriger
    /// Faire montrer l’avis par le gabarit, comme le fait le thème fourni avec Parvis.
    /// ## Source
    /// Charte de la langue française (RLRQ, c. C-11), art. 13.2.
    PAGE_WITHOUT_NOTICE = "T203" "page-without-notice" Error;
}
