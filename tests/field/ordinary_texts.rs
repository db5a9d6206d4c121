//! Texts about signs, code and addresses: what they mention is no mistake, and the mistake that looks
//! like it is still found.

use super::{places, starter};

const FRENCH: &str =
    "Le gouvernement a publié son plan, et chaque ministère dit dans ce bilan ce qu’il a fait.";
const ENGLISH: &str =
    "The government published its plan, and each ministry says in this report what it has done.";

/// Checks each body in the text of a language: the codes that are reported in it, with their places.
fn check(language: &str, cases: &[(&str, &[&str])]) {
    let site = starter();
    for (number, (body, _)) in cases.iter().enumerate() {
        let folder = format!("content/news/c{number}");
        site.write(&format!("{folder}/item.yaml"), "date: 2026-11-20\n");
        for (of, title, ordinary) in [("fr", "Bilan", FRENCH), ("en", "Report", ENGLISH)] {
            let body = if of == language { body } else { "" };
            let text = format!("---\ntitle: {title} {number}\n---\n{body}\n\n{ordinary}\n");
            site.write(&format!("{folder}/{of}.md"), &text);
        }
    }
    let reported = places(&site);
    let is_of_kind =
        |place: &&String| ["S4", "L11", "R11", "R103", "A930"].iter().any(|code| place.starts_with(code));
    let mut wrong = String::new();
    for (number, (body, expected)) in cases.iter().enumerate() {
        let file = format!(" content/news/c{number}/{language}.md:");
        let found: Vec<String> = reported
            .iter()
            .filter(is_of_kind)
            .filter_map(|place| {
                let (code, place) = place.split_once(&file)?;
                let (line, column) = place.split_once(':')?;
                Some(format!("{code} {}:{column}", line.parse::<usize>().ok()? - 3))
            })
            .collect();
        if found != *expected {
            wrong.push_str(&format!("{body:?}\n  found    {found:?}\n  expected {expected:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn code_of_another_program_is_one_problem_with_all_that_is_in_it() {
    check(
        "fr",
        &[
            ("{{< code file=\"x\" >}}\n![](a.png)\n[a][b]\n[[c]]\n{{ .D }}\n{{< /code >}}", &["S444 1:1"]),
            ("{{< note >}}\nThe members of the network thank the ministry.\n{{< /note >}}", &["S444 1:1"]),
            ("{{< toggle >}}\n---\ntitle: T\nlayout: p\n---\n{{</ toggle >}}", &["S444 1:1"]),
            ("{% highlight html %}\n<div id=\"a\">{{ x }}</div>\n{% endhighlight %}", &["S444 1:1"]),
            ("{% if a %}Un texte.{% else %}Un autre.{% endif %}", &["S444 1:1"]),
            ("{{< lien site=\"https://example.org/\" >}}", &["S444 1:1"]),
            ("[Le\nplan](https://example.org/{{< version >}})", &["S444 2:27"]),
            // Words between the two tags are the author’s, and so are their mistakes.
            ("{{% note %}}\nUn ** mot ** important.\n{{% /note %}}", &["S444 1:1", "S439 2:4"]),
            ("{{< a >}} et {{< b >}}", &["S444 1:1", "S444 1:14"]),
            ("[a]: {{< ref \"x\" >}}\n[b]: https://example.org/\n\nVoir [le b][b].", &["S444 1:6"]),
        ],
    );
}

#[test]
fn signs_that_a_text_is_about_are_silent() {
    check(
        "fr",
        &[
            ("| Signe | Large |\n| --- | --- |\n| : | ： |\n| ? | « ？ » |", &[]),
            ("Le fichier `Test：1.jpg` et le signe `�`, ou `ﬁ`.", &[]),
            ("```\nＰｌａｎ �\n```", &[]),
            ("Les systèmes *nix et *BSD, la variable *MenuEntry.", &[]),
            ("Le chemin /blog/** et le fichier _setting.scss", &[]),
            ("_module.scss : les styles du module", &[]),
            ("Un tableau de 2^32 valeurs, puis 2^32-1.", &[]),
            ("La syntaxe :backend: et l’état :ouvert: sont connus.", &[]),
            ("Un titre avec une ancre (## Contexte {#contexte}).", &[]),
            ("Des en-têtes séparés par \"\\n\" ou « \\r\\n ».", &[]),
            ("Le code « &amp;eacute; » donne un accent.", &[]),
            ("Les valeurs [3][a] et rows[premier][dernier].", &[]),
            ("La variable $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH suffit.", &[]),
            // The same signs as a mistake.
            ("Objet：le plan d’action", &["S436 1:6"]),
            ("Le Qu�bec", &["S431 1:6"]),
            ("Un *mot important et la suite.", &["S439 1:4"]),
            ("Une route et/ou **un pont.", &["S439 1:17"]),
            ("Soit 10^6 habitants ou 12 m^2.", &["S445 1:8", "S445 1:28"]),
            ("Bravo :tada: et :hourglass_flowing_sand:", &["S445 1:7", "S445 1:17"]),
            ("Un mot {#ancre}", &["S445 1:8"]),
            ("Ligne 1.\\nLigne 2 et 30&nbsp%", &["S448 1:9", "S448 1:24"]),
            ("Lire [le rapport][rapport].", &["S437 1:6"]),
        ],
    );
    check(
        "en",
        &[
            ("Use /blog/**/index.md on *nix, with up to 2^32-1 blocks.", &[]),
            ("The :backend: syntax, the sign `？`, a row[i][j], \"\\n\" and '\\r\\n'.", &[]),
            ("The *report on progress is out.", &["S439 1:5"]),
            ("The area is 10 m^2 :warning:", &["S445 1:17", "S445 1:20"]),
        ],
    );
}

#[test]
fn lists_and_definitions_that_are_meant_are_silent() {
    check(
        "fr",
        &[
            ("- un\n- deux\n- trois\n - quatre\n- cinq", &[]),
            ("- un\n\n - deux\n\n - trois", &[]),
            ("Résultats\n- noms - la liste des noms", &[]),
            ("Les filtres :\n\n    - /dossier/\n    - secret*.jpg", &[]),
            ("Le journal :\n\n    NOTICE: too_many_requests: Réessayer.", &[]),
            ("[a]: https://example.org/\n[b]: suite\n\nVoir [le a][a].", &[]),
            // Items that were meant to be inside another one, once for each group.
            ("- Petites :\n - seize\n - vingt\n- Grandes :\n - cent\n - mille", &["S447 2:2", "S447 5:2"]),
            ("- un\n- deux\n- trois :\n - quatre", &["S447 4:2"]),
            ("Le total est de 5\n- 3 de moins que prévu.", &["S447 2:1"]),
            ("La liste :\n\n    - Ouvrir les données", &["S447 3:5"]),
            ("[Important]: lisez", &["S447 1:1"]),
            ("Texte.\n[a]: https://example.org/\n[b]: https://example.org/b", &["S437 2:1"]),
        ],
    );
}

#[test]
fn names_and_identifiers_are_in_no_language() {
    check(
        "fr",
        &[
            ("::fiche-produit{id=card--simple}", &["S445 1:1"]),
            ("- .fr-summary__link\n- weather/thunderstorms-fill.svg\n- page_related", &[]),
            ("| Composant | Sélecteur |\n| --- | --- |\n| bouton | a.fr-btn[download] |", &[]),
            ("- VoiceOver macOS 15.4\n- CHECK / UNCHECK", &[]),
            ("## reset (clear = false)", &[]),
            ("- \"cos.na-ashburn.myqcloud.com\"", &[]),
            ("The members of the network thank the ministry for the invitation to macOS.", &["L113 1:1"]),
            ("## Next steps", &["L113 1:4"]),
        ],
    );
    check(
        "en",
        &[
            ("- Document symdiff 5d14d04a @bep\n- Fix autocomplete docs c8f45d1d", &[]),
            ("Les membres du réseau remercient le ministère de son invitation.", &["L113 1:1"]),
        ],
    );
}

#[test]
fn an_address_in_a_sentence_is_shown_as_it_is() {
    check(
        "fr",
        &[
            ("Le plan est publié : https://example.org/plan", &[]),
            ("Ouvrir http://127.0.0.1:8080/debug?port=5858 dans un navigateur.", &[]),
            ("Le service répond à http://127.0.0.1:5572/ par défaut.", &[]),
            ("Le plan est publié : <https://example.org/plan>.", &["A930 1:22"]),
            ("[https://example.org/plan](https://example.org/plan)", &["A930 1:1"]),
            ("Lire http://127.0.0.1:3000/fr/nouvelles/", &["R115 1:6"]),
            ("[Le plan](http://localhost:1313/)", &["R115 1:1"]),
        ],
    );
    check("en", &[("See http://localhost.example.org/a and www.example.com/b for more.", &[])]);
}
