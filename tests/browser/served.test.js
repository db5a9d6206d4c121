// No link is broken, served from a domain's root and from under a path, as another's link checker sees it.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { LinkChecker } from "linkinator";
import { leadsElsewhere, pages, root, serve } from "./site.js";

/** Follows every link of the site served under `base`: which pages were reached, and what is broken. */
async function follow(base, folder = root) {
  const site = await serve(base, folder);
  // Canonical addresses and links to others lead out of this machine, where nothing is asked.
  const elsewhere = async (link) => !link.startsWith(site.origin);
  const { links } = await new LinkChecker().check({
    path: `${site.origin}${base}`, recurse: true, linksToSkip: elsewhere, concurrency: 20,
  });
  site.close();
  const path = (link) => decodeURIComponent(new URL(link.url).pathname.slice(base.length));
  const asked = links.filter((link) => link.state !== "SKIPPED");
  const broken = asked.filter((link) => link.state === "BROKEN").map((link) => `${link.parent} → ${link.url}`);
  const reached = new Set(asked.filter((link) => link.state === "OK").map(path));
  return { reached, broken };
}

for (const base of ["/", "/a/sub/path/"]) {
  test(`served under ${base}`, async () => {
    const { reached, broken } = await follow(base);
    assert.deepEqual(broken, []);
    // Who comes by an old address or by none is sent on; no page leads there.
    const ledTo = pages().filter((page) => !page.endsWith("404.html") && !leadsElsewhere(page));
    const missed = ledTo.filter((page) => !reached.has(page) && !(page === "index.html" && reached.has("")));
    assert.deepEqual(missed, [], "every page is reached");
  });
}

test("a dead link is found", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-links-"));
  cpSync(root, folder, { recursive: true });
  const home = join(folder, "fr/index.html");
  writeFileSync(home, readFileSync(home, "utf8").replace("</main>", '<a href="nowhere.html">x</a></main>'));
  const { broken } = await follow("/", folder);
  rmSync(folder, { recursive: true });
  assert.deepEqual(broken.map((it) => it.split(" → ")[1].replace(/^.*:\d+/, "")), ["/fr/nowhere.html"]);
});
