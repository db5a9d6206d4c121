//! Diagnostic codes of rendered pages.

use crate::diagnostic::codes;

codes! {
    /// Link points to a page or a file that the site does not have.
    /// ## Why
    /// People who follow the link find nothing.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<a href="../actualites/">{{ site.title.text }}</a>{% endblock %}
    /// ```
    /// ## How to fix it
    /// Correct the address, in the text or in the template that writes it.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<a href="{{ site.home }}">{{ site.title.text }}</a>{% endblock %}
    /// ```
    /// # En français
    /// L’hyperlien mène à une page ou à un fichier que le site n’a pas.
    /// ## Pourquoi
    /// Les personnes qui suivent l’hyperlien ne trouvent rien.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger l’adresse, dans le texte ou dans le gabarit qui l’écrit.
    PAGE_DEAD_LINK = "T201" "page-dead-link" Error;
    /// Link points to an anchor that the page does not have.
    /// ## Why
    /// People arrive at the top of the page and have to search for the right section.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<a href="#suite">{{ site.title.text }}</a>{% endblock %}
    /// ```
    /// ## How to fix it
    /// Correct the anchor, or add its `id` to the right element.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<a href="#suite">{{ site.title.text }}</a><p id="suite"></p>{% endblock %}
    /// ```
    /// ## Source
    /// HTML Standard, “Scrolling to a fragment”.
    /// # En français
    /// L’hyperlien mène à une ancre que la page n’a pas.
    /// ## Pourquoi
    /// On arrive au début de la page et il faut chercher la bonne section.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger l’ancre, ou ajouter son `id` au bon élément.
    /// ## Source
    /// Norme HTML, « Scrolling to a fragment ».
    PAGE_DEAD_ANCHOR = "T202" "page-dead-anchor" Error;
    /// Page has no language notice.
    /// ## Why
    /// A page of a Québec public body in a language other than French should state who may consult
    /// it. In the portal, `site.notice` gives this notice and its link.
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
    /// Show the notice in the template, as the Parvis theme does.
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
    /// House rule, in the spirit of section 13.2 of the Charter of the French language (CQLR, c.
    /// C-11), which requires the civil administration to use French, with exceptions. The section
    /// does not itself require a notice.
    /// # En français
    /// La page n’a pas d’avis de langue.
    /// ## Pourquoi
    /// Une page d’un organisme public du Québec dans une autre langue que le français devrait
    /// indiquer qui peut la consulter. Dans le portail, `site.notice` donne cet avis et son
    /// hyperlien.
    /// ## Exemple
    /// ## Comment corriger
    /// Afficher l’avis dans le gabarit, comme le fait le thème fourni avec Parvis.
    /// ## Source
    /// Règle propre à Parvis, dans l’esprit de l’article 13.2 de la Charte de la langue française
    /// (RLRQ, c. C-11), qui demande à l’Administration d’utiliser le français, sauf exception.
    /// L’article lui-même n’exige pas d’avis.
    PAGE_WITHOUT_NOTICE = "T203" "page-without-notice" Error;
    /// Security policy of the page blocks something in it.
    /// ## Why
    /// Each page says to browsers what it may load and run: files of the site, and the images that its
    /// texts show. A script that someone inserts into a page is then not run. Browsers also ignore the
    /// scripts and styles that a template writes in the page itself, and what it loads from other sites.
    /// ## Example
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<script src="https://stats.example.org/a.js"></script>{% endblock %}
    /// ```
    /// ## How to fix it
    /// Put scripts in `themes/parvis/scripts/` and styles in `themes/parvis/styles/`. To load something
    /// from another site, name that site in `site.toml`.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// {% block after %}<script src="{{ asset(name="scripts/visites.js") }}" defer></script>{% endblock %}
    /// ```
    /// ```js themes/parvis/scripts/visites.js
    /// document.documentElement.dataset.visited = "yes";
    /// ```
    /// ## Source
    /// W3C, Content Security Policy Level 3; OWASP Application Security Verification Standard, “Browser
    /// Security Mechanism Headers”.
    /// # En français
    /// La politique de sécurité de la page bloque un de ses éléments.
    /// ## Pourquoi
    /// Chaque page indique aux navigateurs ce qu’elle peut charger et exécuter : les fichiers du site, et
    /// les images que ses textes montrent. Un script que quelqu’un insère dans une page n’est alors pas
    /// exécuté. Les navigateurs ignorent aussi les scripts et les styles qu’un gabarit écrit dans la page
    /// elle-même, et ce qu’il charge d’autres sites.
    /// ## Exemple
    /// ## Comment corriger
    /// Mettre les scripts dans `themes/parvis/scripts/` et les styles dans `themes/parvis/styles/`. Pour
    /// charger un élément d’un autre site, nommer ce site dans `site.toml`.
    /// ## Source
    /// W3C, Content Security Policy Level 3; OWASP Application Security Verification Standard, « Browser
    /// Security Mechanism Headers ».
    BLOCKED_BY_POLICY = "T204" "blocked-by-policy" Error;
}
