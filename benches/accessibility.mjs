// How many pages a second each checker looks at, on one core, in one run.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { chromium } from "playwright-core";
import { page } from "./pages.mjs";

const PARVIS = process.argv[2];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const SIZES = [["6 kB", 6_000, 2000], ["30 kB", 30_000, 1000]];
const OTHERS = 12; // how many of the pages the slower checkers look at
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const seconds = async (work) => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};

/** Parvis on a folder; what it takes to begin is left out by looking at a tenth of the pages too. */
async function parvis(folder, pages) {
  const some = join(folder, "some"), all = join(folder, "all");
  mkdirSync(some), mkdirSync(all);
  pages.forEach((html, at) => {
    writeFileSync(join(all, `${at}.html`), html);
    if (at % 10 === 0) writeFileSync(join(some, `${at}.html`), html);
  });
  const check = (folder) => seconds(() => {
    const run = spawnSync(PARVIS, ["--quiet", "check", "--html", folder, "--format", "json"],
      { env: { ...process.env, RAYON_NUM_THREADS: "1" }, maxBuffer: 1 << 30 });
    if (run.status > 1) throw new Error(run.stderr.toString());
  });
  const times = [];
  for (let round = 0; round < 5; round++) times.push((await check(all)) - (await check(some)));
  return (pages.length * 0.9) / median(times);
}

async function inChromium(pages) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
  const tab = await browser.newPage();
  await tab.route("**/*", (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  const time = await seconds(async () => {
    for (const html of pages) {
      await tab.setContent(html, { waitUntil: "domcontentloaded" });
      await tab.evaluate(AXE);
      await tab.evaluate((tags) => window.axe.run({ runOnly: tags }).then((it) => it.violations.length), TAGS);
    }
  });
  await browser.close();
  return pages.length / time;
}

async function inJsdom(pages) {
  const time = await seconds(async () => {
    for (const html of pages) {
      const { window } = new JSDOM(html, { runScripts: "outside-only", virtualConsole: new VirtualConsole() });
      window.eval(AXE);
      // What needs layout cannot be asked for here.
      await window.axe.run({ runOnly: TAGS, rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } } });
      window.close();
    }
  });
  return pages.length / time;
}

console.log("| page | Parvis | axe-core in Chromium | axe-core in jsdom | Parvis / Chromium | Parvis / jsdom |");
console.log("| --- | --- | --- | --- | --- | --- |");
for (const [name, bytes, count] of SIZES) {
  const pages = Array.from({ length: count }, (_, at) => page(at, bytes));
  const folder = mkdtempSync(join(tmpdir(), "parvis-bench-"));
  try {
    const ours = await parvis(folder, pages);
    const chromium = await inChromium(pages.slice(0, OTHERS));
    const jsdom = await inJsdom(pages.slice(0, OTHERS));
    const size = Math.round(pages.reduce((sum, html) => sum + Buffer.byteLength(html), 0) / pages.length / 100) / 10;
    console.log(`| ${name} (${size} kB) | ${ours.toFixed(0)} pages/s | ${chromium.toFixed(1)} | ${jsdom.toFixed(1)} | ${(ours / chromium).toFixed(0)} | ${(ours / jsdom).toFixed(0)} |`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
