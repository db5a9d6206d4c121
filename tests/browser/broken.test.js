// Pages with one fault or two, each named for it, held to both axe-core in Chromium and Parvis: which
// success criteria each says the page fails. What they disagree on is listed in broken-differences.js
// with its reason, no more and no less, and docs/accessibility-coverage.md has the same list.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { before, test } from "node:test";
import { DIFFERENCES, UNSEEN } from "./broken-differences.js";
import { judge, start } from "./browser.js";

const FIXTURES = fileURLToPath(new URL("fixtures/broken/", import.meta.url));
const DOCUMENT = fileURLToPath(new URL("../../docs/accessibility-coverage.md", import.meta.url));
const names = readdirSync(FIXTURES).map((name) => name.replace(/\.html$/, "")).sort();
let ofParvis, ofAxe;

before(async () => {
  ofParvis = parvis();
  const browser = await start();
  const left = [...names];
  ofAxe = new Map();
  await Promise.all([1, 2].map(() => axe(browser, left, ofAxe)));
  await browser.close();
});

/** For each page, the criteria that Parvis says it fails, and those that it asks a person about. */
function parvis() {
  const { stdout } = spawnSync(process.env.PARVIS, ["--quiet", "--lang", "en", "check", "--format", "json", "--html", FIXTURES],
    { encoding: "utf8", maxBuffer: 1 << 26 });
  const said = new Map(names.map((name) => [name, { failed: new Set(), asked: new Set() }]));
  for (const { file, severity, wcag } of JSON.parse(stdout).findings) {
    const page = said.get(file.replace(/\.html$/, ""));
    for (const criterion of wcag) page[severity === "error" ? "failed" : "asked"].add(criterion);
  }
  return said;
}

/** The same of axe, on the pages that are left. Only the pages themselves are served: what they name is not there. */
async function axe(browser, left, said) {
  const page = await browser.newPage();
  await page.route("**/*", (route) => {
    const name = /^http:\/\/page\.test\/([a-z-]+)$/.exec(route.request().url())?.[1];
    if (!names.includes(name)) return route.abort();
    return route.fulfill({ body: readFileSync(join(FIXTURES, `${name}.html`)), contentType: "text/html; charset=utf-8" });
  });
  for (let name = left.shift(); name; name = left.shift()) {
    await page.goto(`http://page.test/${name}`);
    said.set(name, await judge(page));
  }
}

/** What one of them says and the other does not: `page criterion: who, and what the other makes of it`. */
function* apart(name) {
  const [ours, theirs] = [ofParvis.get(name), ofAxe.get(name)];
  for (const [by, one, other] of [["Parvis", ours, theirs], ["axe", theirs, ours]]) {
    for (const criterion of one.failed) {
      if (!other.failed.has(criterion)) yield line({ page: name, criterion, by, other: other.asked.has(criterion) ? "needs review" : "nothing" });
    }
  }
}
const line = ({ page, criterion, by, other }) => `${page} | ${criterion} | ${by} | ${other}`;

test("what axe and Parvis disagree on is what is listed", () => {
  const found = names.flatMap((name) => [...apart(name)]);
  assert.deepEqual(found.sort(), DIFFERENCES.map(line).sort());
});

test("neither finds a fault in what is done well", () => {
  const clean = names.filter((name) => name.startsWith("clean-"));
  assert.ok(clean.length >= 8, "there are such pages");
  for (const name of clean) {
    assert.deepEqual([name, ...ofParvis.get(name).failed, ...ofAxe.get(name).failed], [name]);
  }
});

test("every other page is broken: one of the two finds its fault, or asks a person, or it is listed", () => {
  const unseen = names.filter((name) => !name.startsWith("clean-"))
    .filter((name) => [ofParvis, ofAxe].every((said) => said.get(name).failed.size + said.get(name).asked.size === 0));
  assert.deepEqual(unseen, UNSEEN.map(({ page }) => page).sort());
});

test("the document has the same lists, and names every rule", () => {
  const document = readFileSync(DOCUMENT, "utf8");
  const rows = [...DIFFERENCES.map((it) => `| ${line(it)} | ${it.reason} |`), ...UNSEEN.map((it) => `| ${it.page} | ${it.reason} |`)];
  const written = document.split("\n").filter((row) => names.includes(/^\| ([a-z-]+) \|/.exec(row)?.[1]));
  assert.deepEqual(written, rows);
  const { stdout } = spawnSync(process.env.PARVIS, ["--lang", "en", "explain"], { encoding: "utf8" });
  const codes = stdout.match(/^ +A\d{3} /gm).map((code) => code.trim());
  assert.ok(codes.length > 100, "there are rules");
  assert.deepEqual(codes.filter((code) => !document.includes(`${code} `)), []);
});
