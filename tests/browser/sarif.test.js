// Findings as SARIF, held to the schema that OASIS publishes for version 2.1.0. The schema is not kept
// here: it comes with a package of Microsoft's, of the licence MIT.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import Ajv from "ajv";

const require = createRequire(import.meta.url);
const ajv = new Ajv({ schemaId: "auto", allErrors: true });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const isSarif = ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));

/** What the schema has against a document; nothing where it is SARIF. */
const against = (log) => (isSarif(log) ? [] : isSarif.errors.map(({ dataPath, message }) => `${dataPath} ${message}`));

const PORTALS = ["markdown-mistakes", "dead-link", "missing-file"];
const sites = fileURLToPath(new URL("../sites/", import.meta.url));
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "parvis-sarif-"));
  mkdirSync(join(folder, "sous dossier"));
  const page = (content) => `<!doctype html><html lang="fr"><title>Une page</title><main><h1>Une page</h1>${content}</main></html>`;
  writeFileSync(join(folder, "index.html"), page('<img src="a.png"><a href="/"></a>'));
  writeFileSync(join(folder, "sous dossier", "été.html"), page('<p role="nothing">a</p><img src="b.png">'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What `check` says as SARIF, in that language. */
function check(language, ...options) {
  const { stdout } = spawnSync(process.env.PARVIS, ["--quiet", "--lang", language, "--today", "2026-11-24", ...options, "--format", "sarif"],
    { encoding: "utf8", maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

for (const language of ["fr", "en"]) {
  test(`${language}: the pages of any site`, () => {
    const log = check(language, "check", "--html", folder);
    assert.deepEqual(against(log), []);
    const [run] = log.runs;
    const files = new Set(run.results.map((it) => it.locations[0].physicalLocation.artifactLocation.uri));
    assert.deepEqual([...files].sort(), ["index.html", "sous%20dossier/%C3%A9t%C3%A9.html"]);
    for (const { ruleId, ruleIndex } of run.results) assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
    assert.equal(run.language, language);
  });

  test(`${language}: a portal, at the author’s line and in pages`, () => {
    const results = PORTALS.flatMap((name) => {
      const log = check(language, "--root", join(sites, name), "check");
      assert.deepEqual(against(log), [], name);
      return log.runs[0].results;
    });
    assert.ok(results.some((it) => it.properties?.page), "something is seen in a page and told in a text");
    assert.ok(results.some((it) => !it.properties?.page), "something is told in a text alone");
  });
}

test("nothing found", () => {
  const none = mkdtempSync(join(tmpdir(), "parvis-sarif-"));
  writeFileSync(join(none, "index.html"), '<!doctype html><html lang="fr"><title>Accueil du forum</title><main><h1>Accueil du forum</h1></main></html>');
  const log = check("fr", "check", "--html", none);
  rmSync(none, { recursive: true });
  assert.deepEqual(log.runs[0].results, []);
  assert.deepEqual(against(log), []);
});

test("what is no SARIF is refused", () => {
  const broken = (change) => {
    const log = check("fr", "check", "--html", folder);
    change(log.runs[0]);
    return against(log);
  };
  assert.deepEqual(broken(() => {}), []);
  for (const change of [
    (run) => (run.results[0].level = "fatal"),
    (run) => delete run.tool.driver.name,
    (run) => (run.results[0].locations[0].physicalLocation.region.startLine = 0),
    (run) => (run.results[0].message = "a text"),
    (run) => (run.columnKind = "bytes"),
    (run) => (run.results[0].surprise = true),
  ]) assert.notDeepEqual(broken(change), [], String(change));
});
