// Pages as a public site has them: a menu, text, lists, tables, figures, a form. Each has words of its
// own, so that nothing learnt of one serves for the next.
const WORDS = {
  fr: ("les données ouvertes de chaque ministère sont publiées avec leur licence et la date de leur dernière modification " +
    "un comité de citoyens suit les engagements du plan et rend compte de leur avancement deux fois par année " +
    "toute personne peut demander un document proposer une correction ou réutiliser un jeu de données").split(" "),
  en: ("the open data of each department are published with their licence and the date they were last modified " +
    "a committee of citizens follows the commitments of the plan and reports on their progress twice a year " +
    "anyone may ask for a document propose a correction or use a data set again").split(" "),
};

/** A page of about that many bytes. The same number gives the same page. */
export function page(number, bytes) {
  let seed = number * 2654435761 + 1;
  const next = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const lang = number % 2 ? "en" : "fr";
  const say = (fr, en) => (lang === "fr" ? fr : en);
  const words = (count) => Array.from({ length: count }, () => WORDS[lang][next(WORDS[lang].length)]).join(" ");
  const sentence = () => { const text = words(8 + next(12)); return text[0].toUpperCase() + text.slice(1) + "."; };
  const title = `${say("Bilan", "Report")} ${number}`;
  let html = `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${say("Portail", "Portal")}</title><link rel="stylesheet" href="/style.css"></head>
<body>
<a href="#main">${say("Aller au contenu", "Skip to content")}</a>
<header><a href="/${lang}/">${say("Portail de l’ouverture", "Portal of openness")}</a>
<nav aria-label="${say("Principale", "Main")}"><ul>${[1, 2, 3, 4, 5, 6].map((it) =>
    `<li><a href="/${lang}/${it}/">${say("Rubrique", "Section")} ${it}</a></li>`).join("")}</ul></nav></header>
<main id="main"><h1>${title}</h1>
`;
  for (let part = 1; html.length < bytes - 900; part++) {
    html += `<section aria-labelledby="p${part}"><h2 id="p${part}">${say("Partie", "Part")} ${part} : ${words(4)}</h2>
<p>${sentence()} <a href="/${lang}/doc/${number}-${part}/">${say("Document", "Document")} ${number}-${part}</a>, ${words(5)}. ${sentence()} <strong>${words(3)}</strong> ${sentence()}</p>
<ul>${[1, 2, 3].map(() => `<li>${sentence()}</li>`).join("")}</ul>
`;
    if (part % 3 === 1) {
      html += `<table><caption>${words(4)}</caption><thead><tr><th scope="col">${say("Région", "Region")}</th>${[2021, 2022, 2023, 2024].map((year) =>
        `<th scope="col">${year}</th>`).join("")}</tr></thead><tbody>${[1, 2, 3, 4].map((row) =>
        `<tr><th scope="row">${say("Région", "Region")} ${row}</th>${[1, 2, 3, 4].map(() => `<td>${next(9999)}</td>`).join("")}</tr>`).join("")}</tbody></table>\n`;
    }
    if (part % 3 === 2) {
      html += `<figure><img src="/i/${number}-${part}.png" alt="${sentence()}" width="640" height="320"><figcaption>${sentence()}</figcaption></figure>\n`;
    }
    html += "</section>\n";
  }
  return html + `<form action="/${lang}/"><p><label for="name">${say("Nom", "Name")}</label> <input id="name" name="name" autocomplete="name"></p>
<p><label for="mail">${say("Courriel", "Email")}</label> <input id="mail" type="email" name="mail" autocomplete="email"></p>
<p><button type="submit">${say("Envoyer", "Send")}</button></p></form></main>
<footer><p><a href="/${lang}/contact/">${say("Nous joindre", "Contact us")}</a> <time datetime="2026-11-25">2026-11-25</time></p></footer>
</body></html>
`;
}
