// A portal in a folder of its own, and the preview of it.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");
const program = process.env.PARVIS ?? join(repository, "target/debug/parvis");

/** Copies the good portal, with a long text and with files of its own over the theme's. */
export function portal() {
  const root = mkdtempSync(join(tmpdir(), "parvis-preview-"));
  cpSync(join(repository, "tests/sites/good"), root, { recursive: true });
  const path = (name) => join(root, name);
  const site = {
    root,
    path,
    read: (name) => readFileSync(path(name), "utf8"),
    write(name, text) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    },
    append: (name, text) => site.write(name, site.read(name) + text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  for (const language of ["fr", "en"]) site.append(`content/news/a/${language}.md`, "\nLong.\n".repeat(120));
  for (const name of ["base.html", "styles/20-base.css"]) {
    site.write(`themes/parvis/${name}`, readFileSync(join(repository, "themes/parvis", name), "utf8"));
  }
  site.write("i18n/fr.ftl", "skip = Aller au texte\n");
  site.write("i18n/en.ftl", "skip = Go to the text\n");
  return site;
}

/** Starts the preview of a portal, speaking that language, and waits until it answers. */
export async function preview(site, language, environment = {}) {
  const server = spawn(program, ["--root", site.root, "--lang", language, "--today", "2026-11-24", "serve", "--port", "0"],
    { env: { ...process.env, ...environment } });
  let told = "";
  const ended = new Promise((end) => server.on("exit", (code, signal) => end({ code, signal })));
  const url = await new Promise((ready, fail) => {
    server.stderr.setEncoding("utf8").on("data", (text) => {
      told += text;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(told);
      if (found) ready(found[0]);
    });
    ended.then(() => fail(new Error(`the preview ended: ${told}`)));
  });
  const stop = () => {
    server.kill();
    return ended;
  };
  const interrupt = () => {
    server.kill("SIGINT");
    return ended;
  };
  return { url, stop, interrupt, runs: () => server.exitCode === null && server.signalCode === null };
}
