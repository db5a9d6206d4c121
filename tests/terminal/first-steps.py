#!/usr/bin/env python3
"""First steps with Parvis, in French and in English, typed at a pseudo-terminal as a person would.

    tests/terminal/first-steps.py PARVIS            writes docs/fr/premiers-pas.md and docs/en/first-steps.md
    tests/terminal/first-steps.py PARVIS --check    fails if a page no longer shows what the program prints
"""
import os, pathlib, pty, re, select, subprocess, sys, tempfile, time, urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PARVIS = str(pathlib.Path(sys.argv[1]).resolve())
TODAY = "2026-11-30"

TITLES = {"fr": "Transparence Sainte-Parvise", "en": "Open Sainte-Parvise"}
ORGANIZATIONS = {"fr": "Secrétariat de l’archipel", "en": "Archipelago Secretariat"}
URL = "https://ouvert.example.org/"
FACTS = "date: {day}\n{author}: secretariat-de-larchipel\n"
FRENCH = "---\ntitle: Un premier bilan\n---\nLa 2ème rencontre a réuni 1\u00a0250 personnes.\n"
ENGLISH = "---\ntitle: A first report\ntranslation: {{kind: courtesy, of: fr}}\n---\nThe second meeting brought together {people} people.\n"

WORDS = {
    "fr": {
        "page": "docs/fr/premiers-pas.md",
        "locale": "fr_CA.UTF-8",
        "colon": "\u00a0: ",
        "questions": [
            "Nom du portail en français",
            "Nom du portail en anglais",
            "Organisme qui publie le portail, en français",
            "Organisme qui publie le portail, en anglais",
            "Adresse où le portail sera publié",
        ],
        "host": "Service qui vérifie le portail à chaque modification",
        "made": "fichiers créés dans",
        "next": "Pour voir le portail",
        "portal": "portail",
        "kind": ("nouvele", "nouvelle"),
        "id": "bilan",
        "address": "fr/nouvelles/bilan/",
        "heading": "Un premier bilan",
        "intro": "# Premiers pas\n\nUne demi-heure au terminal, d’un dossier vide à un site construit. Le script `tests/terminal/first-steps.py` exécute ces étapes et vérifie ce que la page montre.",
        "create": "## Créer le portail",
        "add": "## Ajouter une nouvelle",
        "suggested": "Le type est mal écrit. La commande propose le bon\u00a0:",
        "facts": "Écrire les faits, ici avec deux erreurs\u00a0:",
        "texts": "Écrire les textes. Un nombre n’est pas le même dans les deux langues, et un ordinal est mal abrégé\u00a0:",
        "check": "## Vérifier",
        "correct": "Corriger les faits\u00a0:",
        "fix": "Vérifier de nouveau, en corrigeant ce qui peut l’être sans risque\u00a0:",
        "number": "Corriger le nombre\u00a0:",
        "accept": "Déclarer que la traduction correspond au texte d’origine, pour que Parvis signale quand ce texte change\u00a0:",
        "again": "Vérifier une dernière fois\u00a0:",
        "explain": "Pour comprendre un code, utiliser `parvis explain`\u00a0:",
        "preview": "## Voir l’aperçu",
        "previewed": "La page est à l’adresse `/fr/nouvelles/bilan/` et s’actualise à chaque enregistrement. Ctrl+C arrête l’aperçu.",
        "build": "## Construire le site",
    },
    "en": {
        "page": "docs/en/first-steps.md",
        "locale": "en_CA.UTF-8",
        "colon": ": ",
        "questions": [
            "Name of the portal in French",
            "Name of the portal in English",
            "Organization that publishes the portal, in French",
            "Organization that publishes the portal, in English",
            "Address where the portal will be published",
        ],
        "host": "Service that checks the portal at each change",
        "made": "files created in",
        "next": "To see the portal",
        "portal": "portal",
        "kind": ("newz", "news"),
        "id": "report",
        "address": "en/news/report/",
        "heading": "A first report",
        "intro": "# First steps\n\nHalf an hour at the terminal, from an empty folder to a built site. The script `tests/terminal/first-steps.py` runs these steps and checks what this page shows.",
        "create": "## Create the portal",
        "add": "## Add a news item",
        "suggested": "The type is misspelled. The command suggests the right one:",
        "facts": "Write the facts, here with two errors:",
        "texts": "Write the texts. A number is not the same in both languages, and a French ordinal is wrongly abbreviated:",
        "check": "## Check",
        "correct": "Correct the facts:",
        "fix": "Check again, and fix what can be fixed safely:",
        "number": "Correct the number:",
        "accept": "Mark the translation as up to date with the original text, so that Parvis can report when that text changes:",
        "again": "Check one last time:",
        "explain": "To understand a code, use `parvis explain`:",
        "preview": "## See the preview",
        "previewed": "The page is at `/en/news/report/` and is refreshed at every save. Ctrl+C stops the preview.",
        "build": "## Build the site",
    },
}


def plain(text):
    """What a terminal shows in the end, without colours and cursor moves, and with the same time for every run."""
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[()][A-Z0-9]|\x1b[=>78]", "", text)
    text = re.sub(r", (in|en) [0-9]+([,.])[0-9]+(.)s\.", r", \1 0\g<2>1\3s.", text)
    text = re.sub(r"[ \t]+$", "", text.replace("\r\n", "\n").replace("\r", "\n"), flags=re.M)
    # On a slow machine the progress bar shows, and is then erased.
    return re.sub(r"^Pages [█░]+ [0-9]+/[0-9]+\n", "", text, flags=re.M)


class Terminal:
    """A program at a pseudo-terminal."""

    def __init__(self, arguments, folder, words):
        self.output = ""
        environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LANG": words["locale"], "TERM": "xterm", "COLUMNS": "110"}
        self.pid, self.screen = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(PARVIS, ["parvis", "--today", TODAY, "--color", "never", *arguments], environment)

    def read(self, seconds):
        ready, _, _ = select.select([self.screen], [], [], seconds)
        if not ready:
            return False
        try:
            piece = os.read(self.screen, 65536)
        except OSError:
            return False
        self.output += piece.decode("utf-8", "replace")
        return bool(piece)

    def wait_for(self, words, seconds=20):
        end = time.monotonic() + seconds
        while words not in plain(self.output):
            if time.monotonic() > end:
                sys.exit(f"“{words}” was not printed:\n{plain(self.output)}")
            self.read(0.2)

    def type(self, text):
        os.write(self.screen, text.encode())

    def end(self):
        while self.read(20):
            pass
        _, status = os.waitpid(self.pid, 0)
        return os.waitstatus_to_exitcode(status)


def asked(folder, words):
    """`init` asks, a person answers."""
    terminal = Terminal(["init", words["portal"]], folder, words)
    answers = [TITLES["fr"], TITLES["en"], ORGANIZATIONS["fr"], ORGANIZATIONS["en"], URL]
    lines = []
    for question, answer in zip(words["questions"], answers, strict=True):
        terminal.wait_for(question)
        terminal.type(answer + "\r")
        lines.append(question + words["colon"] + answer)
    terminal.wait_for(words["host"])
    terminal.type("\r")
    lines.append(words["host"] + words["colon"] + "GitHub")
    terminal.wait_for(words["next"])
    assert terminal.end() == 0
    said = [line for line in plain(terminal.output).splitlines() if words["made"] in line or line.startswith(words["next"])]
    return "\n".join(lines + said[-2:])


def command(line, folder, words, expected):
    """A command, and what the terminal shows of it."""
    terminal = Terminal(line.split(), folder, words)
    code = terminal.end()
    assert code == expected, f"{line}: {code}\n{plain(terminal.output)}"
    return plain(terminal.output).strip("\n")


def served(folder, words):
    """The preview, asked for a page."""
    terminal = Terminal(["serve", "--port", "18462"], folder, words)
    terminal.wait_for("18462")
    page = urllib.request.urlopen(f"http://127.0.0.1:18462/{words['address']}", timeout=20).read().decode()
    assert "<h1" in page and words["heading"] in page, page[:400]
    os.kill(terminal.pid, 2)
    terminal.end()
    return plain(terminal.output).strip("\n").replace("^C", "").strip()


def half_hour(words):
    shown = []

    def show(text, line=None, output=None):
        shown.append(text)
        if line is not None:
            shown.append(f"```console\n$ parvis {line}\n{output}\n```")

    def write(text, path, content):
        (portal / path).write_text(content, encoding="utf-8")
        shown.append(f"{text}\n\n`{path}`\n\n````{'yaml' if path.endswith('yaml') else 'markdown'}\n{content}````")

    with tempfile.TemporaryDirectory() as folder:
        portal = pathlib.Path(folder) / words["portal"]
        wrong, right = words["kind"]
        item = f"content/news/{words['id']}"

        def shows(text, line, expected):
            show(text, line, command(line, portal, words, expected))

        show(words["intro"])
        show(words["create"], f"init {words['portal']}", asked(folder, words))
        shows(words["add"], f"new {wrong} {words['id']}", 2)
        shows(words["suggested"], f"new {right} {words['id']}", 0)
        write(words["facts"], f"{item}/item.yaml", FACTS.format(day="2026-11-31", author="autor"))
        write(words["texts"], f"{item}/fr.md", FRENCH)
        write("", f"{item}/en.md", ENGLISH.format(people="1,200"))
        shows(words["check"], "check", 1)
        write(words["correct"], f"{item}/item.yaml", FACTS.format(day="2026-11-30", author="author"))
        shows(words["fix"], "check --fix", 0)
        write(words["number"], f"{item}/en.md", ENGLISH.format(people="1,250"))
        shows(words["accept"], f"translations accept news:{words['id']}", 0)
        shows(words["again"], "check", 0)
        shows(words["explain"], "explain L303", 0)
        show(words["preview"], "serve --port 18462", served(portal, words))
        show(words["previewed"])
        shows(words["build"], "build", 0)
    return re.sub(r"\n{3,}", "\n\n", "\n\n".join(shown)) + "\n"


different = []
for words in WORDS.values():
    page, text = ROOT / words["page"], half_hour(words)
    if sys.argv[2:] != ["--check"]:
        page.write_text(text, encoding="utf-8")
    elif page.read_text(encoding="utf-8") != text:
        with tempfile.NamedTemporaryFile("w", suffix=".md", delete=False, encoding="utf-8") as new:
            new.write(text)
        subprocess.run(["diff", "-u", str(page), new.name], check=False)
        different.append(words["page"])
if different:
    sys.exit(f"no longer what the program prints: {', '.join(different)}")
