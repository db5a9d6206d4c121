// The HTML and the CSS of every page, as the validator of the WHATWG's and the W3C's rules sees them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./site.js";

const jar = createRequire(import.meta.url)("vnu-jar");

function validate(folder) {
  const done = spawnSync("java", ["-jar", jar, "--errors-only", "--also-check-css", "--also-check-svg", "--skip-non-html",
    "--format", "json", folder], { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.ok(done.stderr.startsWith("{"), done.error?.message ?? done.stderr);
  return JSON.parse(done.stderr).messages.map((it) => `${it.url.replace(/^.*\/parvis[^/]*\//, "")}:${it.lastLine}: ${it.message}`);
}

test("no error in HTML, CSS or SVG", () => assert.deepEqual(validate(root), []));

test("an error is found", () => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-html-"));
  writeFileSync(join(folder, "a.html"), "<!doctype html><html lang=fr><title>A</title><p id=a><p id=a>");
  writeFileSync(join(folder, "a.css"), "p { colour: red; margin: 1 2 }");
  const found = validate(folder).join("\n");
  rmSync(folder, { recursive: true });
  assert.match(found, /Duplicate ID/);
  assert.match(found, /colour/);
});
