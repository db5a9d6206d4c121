#!/usr/bin/env python3
"""A first half hour with Parvis, in French, typed at a pseudo-terminal as a person would.

    tests/terminal/first-steps.py PARVIS            writes docs/fr/premiers-pas.md anew
    tests/terminal/first-steps.py PARVIS --check    fails if what the program says is no longer what it shows
"""
import os, pathlib, pty, re, select, subprocess, sys, tempfile, time, urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/fr/premiers-pas.md"
PARVIS = str(pathlib.Path(sys.argv[1]).resolve())
TODAY = "2026-11-24"
ENVIRONMENT = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LANG": "fr_CA.UTF-8", "TERM": "xterm", "COLUMNS": "110"}


def plain(text):
    """What a terminal shows, without colours and cursor moves; times are left out."""
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[()][A-Z0-9]|\x1b[=>78]", "", text)
    text = re.sub(r", en [0-9]+,[0-9]+(.)s\.", r", en 0,1\1s.", text)
    return re.sub(r"[ \t]+$", "", text.replace("\r\n", "\n").replace("\r", "\n"), flags=re.M)


class Terminal:
    """A program at a pseudo-terminal."""

    def __init__(self, arguments, folder):
        self.output = ""
        self.pid, self.screen = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(PARVIS, ["parvis", "--today", TODAY, "--color", "never", *arguments], ENVIRONMENT)

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
                sys.exit(f"« {words} » n’est pas venu :\n{plain(self.output)}")
            self.read(0.2)

    def type(self, text):
        os.write(self.screen, text.encode())

    def end(self):
        while self.read(20):
            pass
        _, status = os.waitpid(self.pid, 0)
        return os.waitstatus_to_exitcode(status)


def asked(folder):
    """`init` asks, a person answers."""
    terminal = Terminal(["init", "portail"], folder)
    answers = [
        ("Nom du portail en français", "Transparence Sainte-Parvise"),
        ("Nom du portail en anglais", "Open Sainte-Parvise"),
        ("Organisme qui le publie, en français", "Secrétariat de l’archipel"),
        ("Organisme qui le publie, en anglais", "Archipelago Secretariat"),
        ("Adresse où il sera mis en ligne", "https://ouvert.example.org/"),
    ]
    lines = []
    for question, answer in answers:
        terminal.wait_for(question)
        terminal.type(answer + "\r")
        lines.append(f"{question} : {answer}")
    terminal.wait_for("Où le vérifier à chaque modification")
    terminal.type("\r")
    lines.append("Où le vérifier à chaque modification : GitHub")
    terminal.wait_for("Pour le voir")
    assert terminal.end() == 0
    said = [line for line in plain(terminal.output).splitlines() if "fichiers dans" in line or line.startswith("Pour le voir")]
    return "\n".join(lines + said[-2:])


def command(line, folder, expected):
    """A command, and what the terminal shows of it."""
    terminal = Terminal(line.split(), folder)
    code = terminal.end()
    assert code == expected, f"{line} : {code}\n{plain(terminal.output)}"
    return plain(terminal.output).strip("\n")


def served(folder):
    """The preview, asked for a page."""
    terminal = Terminal(["serve", "--port", "18462"], folder)
    terminal.wait_for("18462")
    page = urllib.request.urlopen("http://127.0.0.1:18462/fr/nouvelles/bilan/", timeout=20).read().decode()
    assert "<h1" in page and "Un premier bilan" in page, page[:400]
    os.kill(terminal.pid, 2)
    terminal.end()
    return plain(terminal.output).strip("\n").replace("^C", "").strip()


def half_hour():
    shown = []

    def show(words, line=None, output=None):
        shown.append(words)
        if line is not None:
            shown.append(f"```console\n$ parvis {line}\n{output}\n```" if output else f"```console\n$ parvis {line}\n```")

    def write(words, path, text):
        (portal / path).write_text(text, encoding="utf-8")
        shown.append(f"{words}\n\n`{path}`\n\n````{'yaml' if path.endswith('yaml') else 'markdown'}\n{text}````")

    with tempfile.TemporaryDirectory() as folder:
        portal = pathlib.Path(folder) / "portail"
        show("# Premiers pas\n\nUne première demi-heure, telle qu’elle se passe au terminal. `tests/terminal/first-steps.py` la rejoue à chaque essai.")
        show("## Créer le portail", "init portail", asked(folder))
        show("## Ajouter une nouvelle", "new nouvele bilan", command("new nouvele bilan", portal, 2))
        show("Le mot était mal écrit. La commande propose le bon :", "new nouvelle bilan", command("new nouvelle bilan", portal, 0))
        write("Écrire les faits. Deux fautes s’y glissent :", "content/news/bilan/item.yaml", "date: 2026-11-31\nautor: secretariat-de-larchipel\n")
        write("Écrire les textes. Un chiffre n’est pas le même dans les deux langues, et un ordinal est mal abrégé :", "content/news/bilan/fr.md", "---\ntitle: Un premier bilan\n---\nLa 2ème rencontre a réuni 1 250 personnes.\n")
        write("", "content/news/bilan/en.md", "---\ntitle: A first report\ntranslation: {kind: courtesy, of: fr}\n---\nThe second meeting brought together 1,200 people.\n")
        show("## Vérifier", "check", command("check", portal, 1))
        write("Corriger les faits :", "content/news/bilan/item.yaml", "date: 2026-11-30\nauthor: secretariat-de-larchipel\n")
        show("Et vérifier de nouveau, cette fois en corrigeant ce qui peut l’être sans rien demander :", "check --fix", command("check --fix", portal, 0))
        write("Il reste le chiffre :", "content/news/bilan/en.md", "---\ntitle: A first report\ntranslation: {kind: courtesy, of: fr}\n---\nThe second meeting brought together 1,250 people.\n")
        show("", "check", command("check", portal, 0))
        show("Un code se comprend avec `explain` :", "explain L303", command("explain L303", portal, 0))
        show("## Voir le portail", "serve --port 18462", served(portal))
        show("La page est à l’adresse `/fr/nouvelles/bilan/`, et change à chaque enregistrement. Ctrl+C arrête l’aperçu.")
        show("## Construire le site", "build", command("build", portal, 0))
    return re.sub(r"\n{3,}", "\n\n", "\n\n".join(shown)) + "\n"


text = half_hour()
if sys.argv[2:] == ["--check"]:
    if PAGE.read_text(encoding="utf-8") != text:
        new = tempfile.NamedTemporaryFile("w", suffix=".md", delete=False, encoding="utf-8")
        new.write(text)
        new.close()
        subprocess.run(["diff", "-u", str(PAGE), new.name], check=False)
        sys.exit("docs/fr/premiers-pas.md n’est plus ce qui se passe au terminal")
else:
    PAGE.write_text(text, encoding="utf-8")
