//! A place or a color that stands for the name of a thing.

use crate::{
    model::Language,
    rules::{findings::Findings, patterns::matches, rule::rule, texts::Texts},
};

rule! {
    /// An instruction that tells something by its place or its color alone.
    ///
    /// ## Why
    /// A person who does not see the page, or sees it on a telephone, finds nothing “on the right” and
    /// nothing green.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Utilisez le bouton vert pour participer.
    /// ```
    ///
    /// ## How to fix it
    /// Name it as it is named on the page: “the Send button”, “the Contact section”. Its place and its
    /// color may stand beside that.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Utilisez le bouton Participer, en vert, pour donner votre avis.
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.3 Sensory Characteristics (A); ACT rule 9bd38c.
    ///
    /// # En français
    /// Une consigne qui désigne une chose par sa place ou par sa couleur seulement.
    ///
    /// ## Pourquoi
    /// Qui ne voit pas la page, ou la voit sur un téléphone, ne trouve rien « à droite » ni rien de vert.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Nommer la chose comme la page la nomme : « le bouton Envoyer », « la section Contact ». Sa place
    /// et sa couleur peuvent s’y ajouter.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.3 Caractéristiques sensorielles (A); règle ACT 9bd38c.
    "A940" "instruction-by-senses" Warning Texts
    wcag "1.3.3" act "9bd38c" impact Moderate
}

const FRENCH: &str = concat!(
    r"(?i)\b(",
    r"(?:boutons?|liens?|encadrés?|onglets?|icônes?|cases?|zones?) ",
    r"(?:verte?|rouge|bleue?|jaune|orange|grise?|noire?|blanche?|blanc|ronde?|carrée?)s?",
    r"|(?:champs?|cases?|lignes?|passages?|chiffres?|mots?) (?:\w+ )?(?:en|de couleur) ",
    r"(?:rouge|vert|bleu|jaune|orange|gris)s?",
    r"|(?:ci-dessous|ci-dessus|en haut|en bas),? (?:et )?(?:à|sur la) (?:droite|gauche)",
    r"|(?:boutons?|liens?|menus?|encadrés?|colonnes?|formulaires?|onglets?|icônes?) ",
    r"(?:situés? |située?s? |placés? |placée?s? |qui se trouve )?(?:à|de) (?:droite|gauche)",
    r")(?:\W|$)",
);
const ENGLISH: &str = concat!(
    r"(?i)\b(?:(",
    r"(?:green|red|blue|yellow|orange|gr[ae]y|black|white|round|square) ",
    r"(?:buttons?|links?|tabs?|icons?|text box(?:es)?|fields?)",
    r")\b|(",
    r"(?:fields?|items?|rows?|figures|words?) (?:\w+ )?in (?:red|green|blue|yellow|orange|gr[ae]y)",
    r"|(?:below|above),? (?:to|on) the (?:right|left)",
    r"|(?:buttons?|links?|menus?|panels?|columns?|forms?|boxes|box|tabs?|icons?) ",
    r"(?:located |found )?(?:on|to|at) the ",
    r"(?:top |bottom )?(?:right|left)",
    r"|in the (?:right|left)(?:-hand)? (?:column|menu|panel|sidebar)",
    r")(?:[^\w\s]|$|\s+(?:of the (?:page|screen)|and|is|are|side)\b))",
);

fn check(texts: &Texts<'_>, found: &mut Findings) {
    for (language, pattern) in [("fr", FRENCH), ("en", ENGLISH)] {
        let languages: Vec<Language> =
            texts.portal.languages().iter().copied().filter(|it| it.as_str() == language).collect();
        for (head, piece, range) in matches(texts, &languages, pattern) {
            let told = found.at(head, piece.span_of(&range)).with("text", &piece.text[range]);
            found.tell(head, told);
        }
    }
}
