//! Kind 2: markup that stands on the page as it was typed, and content that the parser lost or changed.

use std::{collections::BTreeSet, fs};

use super::{Finding, findings, news_body, places, small_portal};
use crate::portal::site::{Site, run};

/// A body, and the codes and places that are reported in it: lines are those of the body.
type Case = (&'static str, &'static [&'static str]);

/// Checks each body as a text of its own.
fn check(cases: &[Case]) {
    let site = small_portal();
    for (number, (body, _)) in cases.iter().enumerate() {
        let folder = format!("content/news/c{number}");
        site.write(&format!("{folder}/item.yaml"), "date: 2026-11-20\n");
        for (language, title) in [("fr", "Bilan"), ("en", "Report")] {
            let text = format!("---\ntitle: {title} {number}\n---\n{body}");
            site.write(&format!("{folder}/{language}.md"), &text);
        }
    }
    let reported = places(&site);
    let mut wrong = String::new();
    for (number, (body, expected)) in cases.iter().enumerate() {
        let file = format!("content/news/c{number}/fr.md:");
        let found: Vec<String> = reported
            .iter()
            .filter(|place| place.contains(&file) && (place.starts_with("S4") || place.starts_with("L301")))
            .map(|place| {
                let (code, place) = place.split_once(' ').unwrap();
                let (line, column) = place.strip_prefix(&file).unwrap().split_once(':').unwrap();
                format!("{code} {}:{column}", line.parse::<usize>().unwrap() - 3)
            })
            .collect();
        if found != *expected {
            wrong.push_str(&format!("{body:?}\n  found    {found:?}\n  expected {expected:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Findings in the French text of a news item with that body.
fn in_body(body: &str) -> Vec<Finding> {
    let site = small_portal();
    news_body(&site, body);
    let french = "content/news/x/fr.md";
    findings(&site).into_iter().filter(|finding| finding.place.contains(french)).collect()
}

#[test]
fn links_printed_as_typed_are_reported() {
    check(&[
        ("[Rapport](rapport annuel.pdf)\n", &["S437 1:1"]),
        ("Voir ![Carte](carte des membres.png).\n", &["S437 1:6"]),
        ("[Rapport] (https://example.org/r)\n", &["S437 1:1"]),
        ("[Rapport]\n(https://example.org/r)\n", &["S437 1:1"]),
        ("(Rapport)[https://example.org/r]\n", &["S437 1:1"]),
        ("Lire [le rapport](https://example.org/r et la suite.\n", &["S437 1:6"]),
        ("Lire [le rapport][rapport-2026].\n", &["S437 1:6"]),
        ("Lire [le rapport]https://example.org/r.\n", &["S437 1:6"]),
        ("Lire [le rapport]{https://example.org/r}\n", &["S437 1:6"]),
        ("[a](https://example.org/ “Le titre”)\n", &["S437 1:1"]),
        ("Texte.\n[a] : https://example.org/\n", &["S437 2:1"]),
        ("Voir <https://example.org/a b.pdf>.\n", &["S437 1:6"]),
        ("[x](<https://example.org/)\n", &["S437 1:1"]),
        // Ordinary writing.
        ("Il dit [sic] (voir plus bas) et […] (2026), [1][2], [note] (a).\n", &[]),
        ("Un `[x] (https://a.ca)` et \\[x] (https://a.ca).\n", &[]),
        ("[a](https://example.org/ \"Le titre\") et [b](<https://example.org/a>)\n", &[]),
        ("[a][r] et [r].\n\n[r]: https://example.org/\n", &[]),
    ]);
}

#[test]
fn headings_and_lists_printed_as_typed_are_reported() {
    check(&[
        ("##\u{a0}Contexte\n\nTexte.\n", &["S438 1:1"]),
        ("##Contexte\n\nTexte.\n", &["S438 1:1"]),
        ("###1. Contexte\n", &["S438 1:1"]),
        ("#\u{a0}Contexte\n", &["S438 1:1"]),
        ("Texte.\n##Contexte\n", &["S438 2:1"]),
        ("\u{a0}## Contexte\n", &["S438 1:1"]),
        ("-\u{a0}un\n-\u{a0}deux\n", &["S438 1:1", "S438 2:1"]),
        ("1.\u{202f}un\n", &["S438 1:1"]),
        ("-Premier\n-Second\n", &["S438 1:1"]),
        ("1.Premier\n2.Second\n", &["S438 1:1"]),
        ("[ ] À faire\n", &["S438 1:1"]),
        ("§ Premier point\n§ Second point\n", &["S438 1:1"]),
        ("o Premier point\n\no Second point\n", &["S438 1:1"]),
        ("• Premier\n\n• Second\n", &["S438 1:1"]),
        // Ordinary writing.
        ("#GouvOuvert et #12, n° 2, § 12 de la loi.\n", &[]),
        ("#12 de la rue\n", &[]),
        ("-5 °C le matin\n-3 °C le soir\n", &[]),
        ("1.5 million\n2.5 millions\n", &[]),
        ("– Bonjour.\n– Bonsoir.\n", &[]),
        ("Ou bien.\nO Canada.\n", &[]),
        ("- [ ] À faire\n- [x] Fait\n", &[]),
    ]);
}

#[test]
fn lists_that_were_typed_otherwise() {
    check(&[
        ("1- Premier\n2- Second\n", &["S438 1:1"]),
        ("Les membres :\n1 - Alice\n2 - Bob\n", &["S438 2:1"]),
        ("1° Premier\n2° Second\n", &["S438 1:1"]),
        ("(1) premier\n(2) second\n", &["S438 1:1"]),
        ("a) premier\nb) second\n", &["S438 1:1"]),
        ("i. premier\nii. second\niii. troisième\n", &["S438 1:1"]),
        ("Le forum compte :\n– douze membres\n– deux comités\n", &["S438 2:1"]),
        ("— premier;\n— second.\n", &["S438 1:1"]),
        ("→ Premier\n→ Second\n", &["S438 1:1"]),
        ("-> premier\n-> second\n", &["S438 1:1"]),
        ("> premier;\n> second.\n", &["S438 1:3"]),
        ("Les membres :\nAlice Roy\nBob Côté\nCarole Dubé\n", &["S438 2:1"]),
        ("Le forum :\nouvre les données;\nconsulte le public;\nrend compte.\n", &["S438 2:1"]),
        // Ordinary writing.
        ("– Bonjour.\n– Bonsoir.\n", &[]),
        ("Le forum – il compte douze membres\n– se réunit deux fois par an\n– au moins.\n", &[]),
        ("Ministère\\\nRue de la Gare\\\nQuébec\n", &[]),
        ("Adresse :<br>Ministère<br>Rue de la Gare<br>Québec\n", &[]),
        (
            "Le plan a trois volets : les données,\nla participation et la reddition de comptes,\npuis le suivi.\n",
            &[],
        ),
        (
            "Le plan est clair :\nLe gouvernement publie ses données dans tous les domaines qui touchent le public.\n",
            &[],
        ),
        ("1) premier\n2) second\n", &[]),
        ("Selon l’article 5\na) le plan est public;\nc) le bilan aussi.\n", &[]),
    ]);
}

#[test]
fn tables_that_were_pasted() {
    check(&[
        ("Nom\tVille\nRoy\tLaval\n", &["S441 1:1"]),
        ("Voici :\nNom\tRôle\tVille\nRoy\tChef\tLaval\n", &["S441 2:1"]),
        ("Nom    Rôle    Ville\nRoy    Chef    Laval\n", &["S441 1:1"]),
        ("Nom;Rôle;Ville\nRoy;Chef;Laval\n", &["S441 1:1"]),
        ("nom,rôle,ville\nRoy,chef,Laval\nCôté,aide,Gaspé\n", &["S441 1:1"]),
        ("Nom | Rôle\nRoy | Chef\n", &["S441 1:1"]),
        // Ordinary writing.
        ("Français | English\n", &[]),
        ("Le plan ouvre les données; il consulte; il rend compte;\nil suit; il publie; il évalue;\n", &[]),
        ("Un, deux, trois,\nquatre, cinq, six,\nsept, huit, neuf.\n", &[]),
        ("Fin de phrase.   Début.\nUne autre ligne.\n", &[]),
        ("Nom\tVille\n", &[]),
    ]);
}

#[test]
fn alerts_with_unknown_names_are_given_the_known_one() {
    for (body, corrected) in [
        ("> [!NOTES]\n> Texte.\n", "> [!NOTE]"),
        ("> [!REMARQUE]\n> Texte.\n", "> [!NOTE]"),
        ("> [!Astuce]\n> Texte.\n", "> [!TIP]"),
        ("> [!WARNNG]\n> Texte.\n", "> [!WARNING]"),
        ("> [!Danger] Titre\n> Texte.\n", "> [!CAUTION]"),
        ("[!NOTE]\nTexte.\n", "> [!NOTE]"),
    ] {
        let told = in_body(body).into_iter().find(|finding| finding.place.starts_with("S445")).unwrap();
        assert!(told.french.contains(&format!("Écrire `{corrected}` seul")), "{body}: {}", told.french);
    }
}

#[test]
fn an_image_is_called_an_image() {
    let told = |body: &str| in_body(body).into_iter().find(|it| it.place.starts_with("S437")).unwrap();
    let image = told("![Carte](carte des membres.png)\n");
    assert!(image.french.starts_with("Cette image n’est pas reconnue"), "{}", image.french);
    assert!(image.english.starts_with("This image is not read"), "{}", image.english);
    let link = told("[Carte](carte des membres.png)\n");
    assert!(link.french.starts_with("Cet hyperlien n’est pas reconnu;"), "{}", link.french);
}

#[test]
fn emphasis_printed_as_typed_is_reported() {
    check(&[
        ("Un ** mot ** important.\n", &["S439 1:4"]),
        ("Un **mot ** important.\n", &["S439 1:4"]),
        ("Un *mot * important.\n", &["S439 1:4"]),
        ("Un _mot _ important.\n", &["S439 1:4"]),
        ("**Note :**la date.\n", &["S439 1:1"]),
        ("Un **mot important.\n", &["S439 1:4"]),
        ("*Important : la date est le 30.\n", &["S439 1:1"]),
        ("Un ~~mot important.\n", &["S439 1:4"]),
        ("Un __mot __ important.\n", &["S439 1:4"]),
        // Ordinary writing.
        ("a * b * c, 5*3, 2**3, 5 * 6\n", &[]),
        ("Prix* et frais**.\n\n\\* Hors taxes.\n\n** Par année.\n", &[]),
        ("Le tarif* est fixe.\n\n*Sous réserve de changements.\n", &[]),
        ("Les étudiant*e*s, as_of, __init__, snake_case_name, ^_^, *.pdf\n", &[]),
        ("Un `** mot **` et \\*\\* mot \\*\\*.\n", &[]),
        ("Nom : ____________ Date : ______\n", &[]),
    ]);
}

#[test]
fn code_and_comments_that_do_not_end() {
    check(&[
        ("```\nun\n\nTexte.\n", &["S440 1:1"]),
        ("```\nun\n~~~\n\nTexte.\n", &["S440 1:1"]),
        ("Un `mot sans fin.\n", &["S440 1:4"]),
        ("De l`accès.\n", &["S440 1:5"]),
        ("De l`accès à l`information.\n", &["S440 1:5"]),
        ("Un ``mot'' cité.\n", &["S440 1:4"]),
        ("<!-- À faire\n\nTexte.\n", &["S449 1:1"]),
        ("Texte <!-- à faire\n", &["S449 1:7"]),
        ("```\nun\n```\n\n> ```\n> deux\n> ```\n", &[]),
        ("Un `mot` et ``a ` b``.\n\n<!-- fini -->\n", &[]),
    ]);
}

#[test]
fn tables_printed_as_typed_and_lost_cells_are_reported() {
    check(&[
        ("| a | b |\n| c | d |\n", &["S441 1:1"]),
        ("| a | b |\n| - |\n| c | d |\n", &["S441 1:1"]),
        ("| a | b |\n| — | — |\n| c | d |\n", &["S441 1:1"]),
        ("| a | b |\n\n| - | - |\n| c | d |\n", &["S441 1:1", "S441 3:1"]),
        ("| a | b |\n| - | - |\n| c | d |\n\n| e | f |\n", &["S441 5:1"]),
        (
            "| Engagement | Organisme | État |\n| - | - | - |\n| Ouvrir | Secrétariat | Direction | complet |\n",
            &["S442 3:38"],
        ),
        ("| a | b | c |\n| - | - | - |\n| d | e |\n", &["S443 3:1"]),
        ("| a | b |\n| - | - |\n| d | e |\nSource : le ministère\n", &["S443 4:1"]),
        // Ordinary writing.
        ("| a | b |\n| - | - |\n| `c\\|d` | e \\| f |\n", &[]),
        ("| a | b |\n| - | - |\n| c | d | |\n", &[]),
        ("a | b\n--- | ---\nc | d\n", &[]),
        ("Français | English\n", &[]),
    ]);
}

#[test]
fn code_of_other_programs() {
    check(&[
        ("Voir : {{< youtube id=\"x1\" title=\"Bilan\" >}}\n", &["S444 1:8"]),
        ("{% note %}Nouveau{% endnote %}\n", &["S444 1:1"]),
        ("{{ page.title }}\n", &["S444 1:1"]),
        ("{{%notice%}}\n", &["S444 1:1"]),
        ("{{<youtube id=\"x\">}}\n", &["S444 1:1"]),
        ("[a]({{< ref \"x\" >}})\n", &["S444 1:5"]),
        ("[gallery ids=\"1,2\"]\n", &["S444 1:1"]),
        ("[su_button url=\"x\"]Lire[/su_button]\n", &["S444 1:1"]),
        ("Bonjour ${prenom}.\n", &["S444 1:9"]),
        ("{% if x\n", &["S444 1:1"]),
        ("<div>{{ x }}</div>\n", &["S417 1:1", "S444 1:6"]),
        ("Un `{{ x }}` et `{% y %}`, \\{{ z }}.\n", &[]),
        ("```\n{{ x }}\n```\n", &[]),
    ]);
}

#[test]
fn syntax_of_other_dialects() {
    check(&[
        ("Texte {:.x}\n", &["S445 1:7"]),
        ("{: .x}\n", &["S445 1:1"]),
        ("Texte {#ancre}\n", &["S445 1:7"]),
        ("[TOC]\n", &["S445 1:1"]),
        ("[[_TOC_]]\n", &["S445 1:1"]),
        ("Voir [[wiki|la page]].\n", &["S445 1:6"]),
        ("!!! note\n    Texte.\n", &["S445 1:1"]),
        ("??? \"Détails\"\n", &[]),
        ("??? note \"Détails\"\n", &["S445 1:1"]),
        ("[!NOTE]\nTexte.\n", &["S445 1:1"]),
        ("Bravo :tada:!\n", &["S445 1:7"]),
        ("Un ==mot== marqué.\n", &["S445 1:4"]),
        ("Un ++mot++ ajouté.\n", &["S445 1:4"]),
        ("Le 1^er^ mai, 10 m^2.\n", &["S445 1:5", "S445 1:19"]),
        ("H~2~O\n", &["S445 1:2"]),
        ("Un ~mot~ barré.\n", &["S447 1:4"]),
        ("\\newpage\n", &["S445 1:1"]),
        ("Soit $x^2 + y_1$.\n", &["S445 1:6"]),
        ("[b]gras[/b]\n", &["S445 1:1"]),
        ("h2. Contexte\n", &["S445 1:1"]),
        ("\"Le site\":https://example.org/\n", &["S445 1:1"]),
        ("== Contexte ==\n", &["S445 1:1"]),
        ("'''gras'''\n", &["S445 1:1"]),
        (".. note:: Texte\n", &["S445 1:1"]),
        ("import Tabs from '@theme/Tabs'\n", &["S445 1:1"]),
        ("Selon [@roy2020, p. 3].\n", &["S445 1:7"]),
        ("Un mot^[une note].\n", &["S445 1:7"]),
        ("*[OGP]: Open Government Partnership\n", &["S445 1:1"]),
        // Ordinary writing.
        ("À 10:30:45, entre 5 $ et 10 $, C++ et C++, a == b, :) ;) ^_^\n", &[]),
        ("Le ratio 3:2:1, news:a, [sic], […], (s), {x}, R&D, AT&T; M&Ms.\n", &[]),
        ("Un `==mot==` et \\==mot==.\n", &[]),
        ("## Contexte {#contexte}\n\nTexte.\n", &[]),
    ]);
}

#[test]
fn codes_of_characters() {
    check(&[
        ("La r&amp;eacute;union\n", &["S448 1:5"]),
        ("30&nbsp%\n", &["S448 1:3"]),
        ("Ligne 1.\\nLigne 2.\n", &["S448 1:9"]),
        ("Le Qu\\u00e9bec\n", &["S448 1:6"]),
        ("Le Qu%C3%A9bec\n", &["S448 1:4"]),
        ("30&nbsp;%, &eacute;, &lt;b&gt;, AT&T, R&D, a&b; C:\\notes\\x\n", &[]),
        ("https://example.org/?a=1&copy=2&lt=3 et 50%, 100%A\n", &[]),
    ]);
}

#[test]
fn front_matter_that_is_printed() {
    check(&[
        ("+++\ntitle = \"T\"\n+++\nTexte.\n", &["S446 1:1"]),
        ("---\ntitle: T\ndate: 2026-01-01\n---\n\nTexte.\n", &["S446 1:1"]),
        ("Texte.\n\n---\nlayout: page\ntags:\n  - a\n---\n\nTexte.\n", &["S446 3:1"]),
        ("{\n  \"title\": \"T\"\n}\n", &["S446 1:1"]),
        ("Texte.\n\n---\n\nSuite : oui.\n\n---\n", &[]),
        ("```\n---\ntitle: T\n---\n```\n", &[]),
    ]);
}

#[test]
fn text_that_became_something_else() {
    check(&[
        ("Le plan poursuit trois objectifs\n: la transparence et la participation.\n", &["S447 2:1"]),
        ("Le plan poursuit\ntrois objectifs\n: la transparence.\n", &["S447 3:1"]),
        ("2019\\. a\n\n2019. Une année de changements.\n", &["S447 3:1"]),
        ("1985) Une année de changements.\n", &["S447 1:1"]),
        ("Le total est de 5\n- 3 de moins que prévu.\n", &["S447 2:1"]),
        ("Le français\n+ l’anglais.\n", &["S447 2:1"]),
        ("Un taux\n> 5 % par année.\n", &["S447 2:1"]),
        ("Une phrase complète et finie.\n---\n\nSuite.\n", &["S447 2:1"]),
        ("Une phrase complète et finie.\n===\n\nSuite.\n", &["S447 2:1"]),
        ("    Une phrase avec un retrait.\n", &["S447 1:5"]),
        ("1. un\n  - deux\n2. trois\n", &["S447 2:3"]),
        ("- un\n - deux\n", &["S447 2:2"]),
        ("Écrire à <nom du ministere>.\n", &["S447 1:10"]),
        ("[Important]: lisez\n", &["S447 1:1"]),
        ("## Budget {2024}\n", &["S447 1:11"]),
        // Ordinary writing.
        ("Données ouvertes\n: données que chacun peut utiliser.\n", &[]),
        ("Les membres :\n- un\n- deux\n", &[]),
        ("14. Le comité\n15. Le forum\n", &[]),
        ("Contexte\n--------\n\nTexte.\n", &[]),
        ("1. un\n   - deux\n2. trois\n\n- a\n  - b\n", &[]),
        ("    let x = { 1 };\n", &[]),
        ("## Semaine {lang=en}\n", &[]),
    ]);
}

#[test]
fn messages_show_the_corrected_text_in_both_languages() {
    let mut worded = String::new();
    for body in [
        "[Rapport](rapport annuel.pdf)\n",
        "##\u{a0}Contexte\n",
        "Un ** mot ** important.\n",
        "De l`accès.\n",
        "| a | b |\n| c | d |\n",
        "| a | b |\n| - | - |\n| c | d | e |\n",
        "| a | b | c |\n| - | - | - |\n| d | e |\n",
        "{{< youtube x1 >}}\n",
        "!!! danger\n",
        "+++\ntitle = \"T\"\n+++\n",
        "Le plan poursuit trois objectifs\n: la transparence.\n",
        "1. un\n  - deux\n",
        "La r&amp;eacute;union\n",
        "<!-- À faire\n",
        "Les membres :\n1- Alice\n2- Bob\n",
        "a) premier\nb) second\n",
        "– premier;\n– second.\n",
        "Les membres :\nAlice Roy\nBob Côté\nCarole Dubé\n",
        "Nom\tVille\nRoy\tLaval\n",
        "Nom;Rôle;Ville\nRoy;Chef;Laval\n",
        "![Carte](carte des membres.png)\n",
        "> [!REMARQUE]\n> Texte.\n",
    ] {
        for finding in in_body(body) {
            worded.push_str(&format!("{finding}\n"));
        }
    }
    insta::assert_snapshot!(worded);
}

#[test]
fn certain_corrections_are_applied() {
    let site = small_portal();
    let body = "##\u{a0}Contexte\n\nUn ** mot ** et (Rapport)[https://example.org/r], de l`accès à l`information.\n\n\
                1985) Une année.\n\nLa r&amp;eacute;union\n";
    news_body(&site, body);
    run(site.root(), "fr", &["check", "--fix"]);
    let text = fs::read_to_string(site.root().join("content/news/x/fr.md")).unwrap();
    assert_eq!(
        text.rsplit("---\n").next().unwrap(),
        "## Contexte\n\nUn **mot** et [Rapport](https://example.org/r), de l’accès à l’information.\n\n1985\\) Une \
         année.\n\nLa réunion\n"
    );
}

#[test]
fn every_code_of_the_kind_is_tested() {
    let source = include_str!("printed_markup.rs").to_owned() + include_str!("characters.rs");
    let codes: BTreeSet<&str> = parvis::codes().iter().map(|code| code.id).collect();
    let untested: Vec<_> = codes.range("S430".."S450").filter(|id| !source.contains(**id)).collect();
    assert!(untested.is_empty(), "{untested:?}");
}

#[test]
fn the_demonstration_has_no_findings() {
    let ours = |site: &Site| -> Vec<String> {
        places(site).into_iter().filter(|it| ("S430".."S450").contains(&&it[..4])).collect()
    };
    assert_eq!(ours(&Site::demonstration()), [""; 0]);
    assert_eq!(ours(&Site::like("complete")), [""; 0]);
}
