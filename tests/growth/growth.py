#!/usr/bin/env python3
"""Holds the program to time in proportion to its input.

    growth.py PARVIS [SHAPE...]

Each shape is an input that can be made twice as large. Its size grows until `check` takes a
measurable time; then the user and system time of n, 2n and 4n are compared. Twice the input may take
at most MAX_RATIO times as long. Only processor time of the child counts, so a busy machine does not
matter much; a shape that fails is measured a second time.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

MAX_RATIO = 2.6
# Seconds that 2n must take, above an empty portal, before its ratio says anything.
MIN_SECONDS = 1.0
# Bytes of the largest input made.
MAX_BYTES = 8_000_000
# Seconds after which a run counts as hanging.
MAX_SECONDS = 120


def news(body, facts="date: 2026-11-20\n", english=None, title="X"):
    head = f"---\ntitle: {title}\n---\n"
    return {
        "content/news/x/item.yaml": facts,
        "content/news/x/fr.md": head + body,
        "content/news/x/en.md": head + (body if english is None else english),
    }


def each(count, text, between="\n\n"):
    return between.join(text.replace("@", str(number)) for number in range(count))


def square_table(cells):
    side = int(cells**0.5)
    row = "|" + "x|" * side + "\n"
    return row + "|" + "-|" * side + "\n" + row * side


def items(count, body="Texte de la nouvelle @."):
    files = {}
    for number in range(count):
        folder = f"content/news/n{number}"
        files[f"{folder}/item.yaml"] = "date: 2026-11-20\n"
        for language, title in (("fr", "Nouvelle"), ("en", "News")):
            text = body(number, count) if callable(body) else body.replace("@", str(number))
            files[f"{folder}/{language}.md"] = f"---\ntitle: {title} {number}\n---\n{text}\n"
    return files


def milestones(count):
    """A plan with one commitment, with that many milestones."""
    plan, commitment = "content/action-plans/p", "content/action-plans/p/commitments/c"
    one = "  - {code: C1.@, title: {fr: Jalon @, en: Milestone @}, due: 2027-06-30, status: not-started}"
    return {
        f"{plan}/item.yaml": "title: {fr: Plan, en: Plan}\nnumber: 1\nframework: ogp-local\nperiod: {start: 2025-01-01, end: 2028-12-31}\n",
        f"{commitment}/item.yaml": "title: {fr: Ouvrir, en: Open}\ncode: C1\nmilestones:\n" + each(count, one, "\n") + "\n",
    }


def commitments(count):
    files = milestones(1)
    for number in range(count):
        files[f"content/action-plans/p/commitments/c{number}/item.yaml"] = f"title: {{fr: Engagement {number}, en: Commitment {number}}}\ncode: D{number}\nleads: [o]\n"
    return files


def topics(count, used):
    """That many topics, all of one item or none."""
    files = news("a", facts="date: 2026-11-20\n" + ("topics: [" + each(count, "t@", ", ") + "]\n" if used else ""))
    files["content/topics.yaml"] = each(count, "- {id: t@, title: {fr: Sujet @, en: Topic @}}", "\n") + "\n"
    return files


def attachments(count):
    files = news(each(count, "[fichier @](f@.txt)"))
    files.update({f"content/news/x/f{number}.txt": "a" for number in range(count)})
    return files


SHAPES = {
    # Running text.
    "words of a paragraph": lambda n: news("mot " * n),
    "letters of a word": lambda n: news("a" * n),
    "numbers": lambda n: news("12 345,6 % et 3 M$ " * n),
    "paragraphs": lambda n: news("Un paragraphe.\n\n" * n),
    "lines of a paragraph": lambda n: news("Une ligne\n" * n),
    "straight quotes": lambda n: news('"mot" ' * n),
    "guillemets without a pair": lambda n: news('« mot " ' * n),
    "apostrophes": lambda n: news("l'été " * n),
    "capitals": lambda n: news("TOUT EN CAPITALES " * n),
    "passage in English": lambda n: news("The government will publish its data. " * n, english="a"),
    "same passage twice": lambda n: news("Le gouvernement publie ses données. " * n),
    "emoji": lambda n: news("🎉" * n),
    "addresses": lambda n: news("https://example.org/a " * n),
    # Markup.
    "emphasis": lambda n: news("*a **b " * n),
    "brackets": lambda n: news("[" * n),
    "parentheses without a space": lambda n: news("](b)" * n),
    "brackets with a parenthesis": lambda n: news("[a](" * n),
    "backticks": lambda n: news(each(n, "`" , "a` ``b ")),
    "bold paragraphs": lambda n: news("**Un paragraphe en gras**\n\n" * n),
    "headings": lambda n: news(each(n, "## Titre @\n\nTexte.")),
    "headings with the same words": lambda n: news("## Titre\n\nTexte.\n\n" * n),
    "links": lambda n: news(each(n, "[lien @](https://example.org/@)")),
    "links with the same words": lambda n: news("[ici](https://example.org/) " * n),
    "links by reference": lambda n: news(each(n, "[lien @][r@]") + "\n\n" + each(n, "[r@]: https://example.org/@", "\n")),
    "links to missing items": lambda n: news(each(n, "[lien @](news:article-@x)")),
    "links to missing headings": lambda n: news(each(n, "## Titre @\n\n[lien @](#titre-@x)")),
    "links to missing files": lambda n: news(each(n, "[lien @](fichier-@.pdf)")),
    "links to headings": lambda n: news(each(n, "## Titre @\n\n[lien @](#titre-@)")),
    "missing images": lambda n: news(each(n, "![image @](image-@.png)")),
    "footnotes": lambda n: news(each(n, "Mot[^n@]\n\n[^n@]: Note @.")),
    "calls of one footnote": lambda n: news("Mot[^n] " * n + "\n\n[^n]: Note."),
    "calls of missing footnotes": lambda n: news(each(n, "Mot[^n@]")),
    "callouts": lambda n: news(":::info\nTexte\n:::\n\n" * n),
    "callouts without an end": lambda n: news(":::info\nTexte\n\n" * n),
    "links to one heading": lambda n: news("## Titre\n\n" + "[lien](#titre) et " * n),
    "emphasis that opens": lambda n: news("*a **b _c __d " * n),
    "emphasis that cannot close": lambda n: news("**a" * n + " " + "_b" * n),
    "dates": lambda n: news("Le 25 novembre 2026 à 18 h 30. " * n, "Le 24 novembre 2026 à 18 h. " * n),
    "telephone numbers": lambda n: news("418 643-5926, poste 56319; " * n),
    "sentences in quotation marks": lambda n: news("Il a dit : « Le texte. » " * n),
    "parentheses": lambda n: news("(mot " * n),
    "backslashes": lambda n: news("\\* " * n),
    "entities": lambda n: news("&eacute; &x; " * n),
    "code of other programs": lambda n: news("{{< a >}} {% if b %} [c d=1] " * n),
    "footnotes with code of other programs": lambda n: news(each(n, "Mot[^n@]\n\n[^n@]: {{ note }}")),
    "typed bullets": lambda n: news("• un point\n" * n),
    "typed table": lambda n: news("a\tb\tc\n" * n),
    "attributes": lambda n: news("## Titre {" + each(n, "a@=b", " ") + "}"),
    # Blocks.
    "square table": lambda n: news(square_table(n)),
    "tall table": lambda n: news("| a | b |\n|---|---|\n" + "| x | y |\n" * n),
    "wide table": lambda n: news("|" + "a|" * n + "\n|" + "-|" * n + "\n|" + "x|" * n + "\n"),
    "list": lambda n: news("- a\n" * n),
    "numbered list": lambda n: news(each(n, "@. a", "\n")),
    "definitions": lambda n: news("Terme\n: définition\n\n" * n),
    "lists on one line": lambda n: news("- " * n + "a"),
    "nested quotations": lambda n: news(">" * n + " a"),
    "nested list": lambda n: news("\n".join("  " * depth + "- a" for depth in range(min(n, 1500)))),
    "deep lists": lambda n: news(("\n".join("  " * depth + "- a" for depth in range(40)) + "\n\nTexte.\n\n") * (n // 40)),
    "deep quotations": lambda n: news((">" * 40 + " a\n\n") * (n // 10)),
    "list of paragraphs": lambda n: news("- Un.\n\n  Deux.\n\n" * n),
    "table of links": lambda n: news("| a | b |\n|---|---|\n" + "| [x](https://example.org/) | 12,5 % |\n" * n),
    "code": lambda n: news("```\n" + "let a = 1;\n" * n + "```\n"),
    # HTML.
    "elements": lambda n: news("<span>a</span> " * n),
    "nested elements": lambda n: news("<span>" * n + "a" + "</span>" * n),
    "elements without an end": lambda n: news("<div><p>a " * n),
    "lists in lists": lambda n: news("<ul><li>" * n),
    "blocks ended by another element": lambda n: news("<div></b>" * n),
    "comments without an end": lambda n: news("<!-- a " * n),
    "attributes of an element": lambda n: news("<span " + each(n, "data-a@=b", " ") + ">a</span>"),
    "ids": lambda n: news(each(n, '<span id="i@">a</span> <a href="#i@">b</a>')),
    "same id": lambda n: news('<span id="i">a</span> ' * n),
    "references to ids": lambda n: news('<span id="i">a</span> <span role="img" aria-labelledby="' + "i " * n + '">b</span>'),
    "table cells in HTML": lambda n: news("<table><tr>" + "<td>a</td>" * n + "</tr></table>"),
    "table rows in HTML": lambda n: news("<table>" + "<tr><th>a</th><td>b</td></tr>" * n + "</table>"),
    "cells across rows": lambda n: news("<table>" + '<tr><td rowspan="1000">a</td></tr>' * n + "</table>"),
    "half tags": lambda n: news("<a " * n),
    # YAML.
    "list in YAML": lambda n: news("a", facts="date: 2026-11-20\ntopics:\n" + each(n, "- t@", "\n") + "\n"),
    "same field": lambda n: news("a", facts="date: 2026-11-20\n" + "champ: a\n" * n),
    "aliases": lambda n: news("a", facts="date: 2026-11-20\naliases:\n  fr: [" + each(n, "a@", ", ") + "]\n"),
    "lines of a value": lambda n: news("a", facts="date: 2026-11-20\nsummary:\n  fr: |\n" + "    Une ligne.\n" * n + "  en: A line.\n"),
    "comments in YAML": lambda n: news("a", facts="# a\n" * n + "date: 2026-11-20\n"),
    "lines that are not YAML": lambda n: news("a", facts="date: 2026-11-20\n" + "a : : b\n- c\n" * n),
    "tabs in YAML": lambda n: news("a", facts="date: 2026-11-20\n" + "\ta: b\n" * n),
    "unknown fields": lambda n: news("a", facts="date: 2026-11-20\n" + each(n, "champ@: a", "\n") + "\n"),
    "extra values": lambda n: news("a", facts="date: 2026-11-20\nextra:\n" + each(n, "  a@: b", "\n") + "\n"),
    "brackets in YAML": lambda n: news("a", facts="date: 2026-11-20\nx: " + "[" * n + "]" * n + "\n"),
    "long value": lambda n: news("a", title="mot " * n),
    "front matter that does not end": lambda n: {"content/news/x/fr.md": "---\n" + "a: b\n" * n},
    # Other files.
    "unknown settings": lambda n: {"site.toml": each(n, "a@ = 1", "\n")},
    "strings": lambda n: {"i18n/fr.ftl": each(n, "a@ = b", "\n")},
    "style rules": lambda n: {"static/x.css": "a { color: red }\n" * n},
    # The portal.
    "items": lambda n: items(n // 10),
    "links between items": lambda n: items(
        n // 10, lambda at, count: " ".join(f"[a](news:n{(at + step) % count})" for step in range(1, 9))
    ),
    "milestones": milestones,
    "commitments": lambda n: commitments(n // 10),
    "topics": lambda n: topics(n, False),
    "topics of an item": lambda n: topics(n // 4, True),
    "attachments": lambda n: attachments(n // 4),
    "links to one item": lambda n: items(n // 10, lambda at, count: "[a](news:n0)"),
    "items with the same words": lambda n: items(n // 10, "Le même texte que les autres, sans rien qui change."),
    "exceptions": lambda n: {"site.toml": "[rules]\n" + '[[rules.exceptions]]\nrule = "A536"\npage = "fr/"\nreason = "a"\n' * n},
    "records of addresses": lambda n: {"addresses.lock": each(n, "fr/nouvelles/a@/ news:a@", "\n") + "\n"},
    "files of static": lambda n: {f"static/f{number}.txt": "a" for number in range(n // 4)},
}


class Bench:
    def __init__(self, parvis, folder):
        self.parvis, self.folder = parvis, folder
        self.base = folder / "base"
        subprocess.run([parvis, "init", self.base, "--yes", "--lang", "en"], check=True, capture_output=True)
        self.empty = min(self.seconds(news("a")) for _ in range(3))

    def seconds(self, files):
        portal = self.folder / "portal"
        shutil.copytree(self.base, portal)
        for path, content in files.items():
            (portal / path).parent.mkdir(parents=True, exist_ok=True)
            (portal / path).write_text(content, encoding="utf-8")
        child = subprocess.Popen(
            [self.parvis, "--root", portal, "--lang", "en", "check"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=lambda: __import__("resource").setrlimit(0, (MAX_SECONDS, MAX_SECONDS)),
        )
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        shutil.rmtree(portal)
        if child.returncode not in (0, 1):
            raise RuntimeError(f"ended with {child.returncode}")
        return usage.ru_utime + usage.ru_stime

    def growth(self, shape):
        """The sizes' times, and the ratio of the last two; None where the input is read too quickly."""
        count = 500
        while True:
            largest = sum(len(content) for content in shape(4 * count).values())
            double = self.seconds(shape(2 * count)) - self.empty
            if double >= MIN_SECONDS or largest >= MAX_BYTES or count >= 200_000:
                break
            count *= 4
        quadruple = self.seconds(shape(4 * count)) - self.empty
        ratio = quadruple / double if double >= MIN_SECONDS / 4 else None
        return count, double, quadruple, ratio


def main():
    parvis = os.path.abspath(sys.argv[1])
    wanted = sys.argv[2:] or list(SHAPES)
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(parvis, Path(folder))
        for name in wanted:
            try:
                count, double, quadruple, ratio = bench.growth(SHAPES[name])
                if ratio and ratio > MAX_RATIO:
                    count, double, quadruple, ratio = bench.growth(SHAPES[name])
                wrong = ratio is not None and ratio > MAX_RATIO
                shown = "too quick to compare" if ratio is None else f"{ratio:.2f}"
                print(f"{'FAIL' if wrong else 'ok  '} {name}: {2 * count} in {double:.2f} s, {4 * count} in {quadruple:.2f} s: {shown}", flush=True)
            except (RuntimeError, OSError) as error:
                wrong = True
                print(f"FAIL {name}: {error}", flush=True)
            if wrong:
                failed.append(name)
    print(f"{len(wanted) - len(failed)} passed, {len(failed)} failed")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
