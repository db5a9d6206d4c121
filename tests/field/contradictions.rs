//! Texts that contradict the facts beside them.

use super::marked_files::{blamed, silent};

const EVENT: &str = "content/events/essai/item.yaml";
const FRENCH: &str = "content/events/essai/fr.md";
const ENGLISH: &str = "content/events/essai/en.md";

const TIMES: &str = "kind: meeting\nstart: 2026-12-08\nstart_time: \"13:00\"\nend_time: \"15:00\"\n";

fn text(title: &str, front: &str, body: &str) -> String {
    format!("---\ntitle: {title}\n{front}---\n{body}\n")
}

#[test]
fn the_times_of_an_event_are_those_of_its_texts() {
    let french = text(
        "Rencontre sur l’eau",
        "",
        "La rencontre aura lieu le 8 décembre à ‹14 h›.\n\nLa rencontre se termine à ‹16\u{a0}h\u{a0}30›.",
    );
    let english = text(
        "Meeting about water",
        "translation: {kind: courtesy, of: fr}\n",
        "The meeting will take place on December 8 at ‹2 p.m.›\n\nThe meeting ends at ‹4:30 p.m.›",
    );
    let own = blamed("G607", &[(EVENT, TIMES), (FRENCH, &french), (ENGLISH, &english)]);
    let start = own.iter().find(|it| it.place.contains("fr.md:4")).unwrap();
    assert_eq!(start.severity, "warning");
    assert!(
        start.french.contains("commence à l’heure suivante\u{a0}: «\u{a0}14 h\u{a0}»; selon son champ `start_time`, c’est à 13:00"),
        "{start}"
    );
    assert!(start.french.contains("Écrire «\u{a0}13\u{a0}h\u{a0}» dans le texte"), "{start}");
    let end = own.iter().find(|it| it.place.contains("en.md:7")).unwrap();
    assert!(end.english.contains("ends at “4:30 p.m.”; its field `end_time` says 15:00"), "{end}");
    assert!(end.english.contains("Write “3\u{a0}p.m.” in the text"), "{end}");
    let french = text(
        "Rencontre sur l’eau",
        "",
        "La rencontre aura lieu le 8 décembre de 13 h à 15 h. L’accueil commence à 12 h 30.\n\nLa rencontre, d’abord prévue à 10 h, aura lieu à 13 h.",
    );
    let english = text(
        "Meeting about water",
        "translation: {kind: courtesy, of: fr}\n",
        "The meeting will take place on December 8 from 1 to 3 p.m. Doors open at 12:30 p.m.\n\nThe meeting, originally scheduled for 10 a.m., will take place at 1 p.m.",
    );
    silent(&[(EVENT, TIMES), (FRENCH, &french), (ENGLISH, &english)]);
}
