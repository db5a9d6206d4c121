// No link is broken, opened from a folder on disk. Links are relative and name files, so the same holds
// at a domain's root and under any path.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { files, pages, root } from "./site.js";

test("opened from a folder on disk", () => {
  const known = new Set(files());
  const idsOf = new Map();
  const ids = (path) => {
    if (!idsOf.has(path)) idsOf.set(path, new Set([...readFileSync(join(root, path), "utf8").matchAll(/\sid="([^"]+)"/g)].map((it) => it[1])));
    return idsOf.get(path);
  };
  const broken = [];
  for (const page of pages().filter((path) => !path.endsWith("404.html"))) {
    const html = readFileSync(join(root, page), "utf8");
    for (const [, href] of html.matchAll(/<(?:a|link|img|script)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|mailto:|tel:|data:)/.test(href)) continue;
      const [path, id] = href.split("#");
      const target = path === "" ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
      if (!known.has(target)) broken.push(`${page} → ${href}`);
      else if (id && !ids(target).has(decodeURIComponent(id))) broken.push(`${page} → ${href} (no such place)`);
    }
  }
  assert.deepEqual(broken, []);
});
