// The security policy of every page: nothing that the site publishes is blocked, served or opened from a disk,
// and a script that someone inserts into a page does not run.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { start } from "./browser.js";
import { base, leadsElsewhere, pages, root, serve } from "./site.js";

let browser, site;
before(async () => {
  site = await serve(base());
  browser = await start();
});
after(async () => {
  await browser.close();
  site.close();
});

/** A tab that keeps what the policy of its pages blocks. */
async function watched() {
  const tab = await browser.newPage();
  await tab.addInitScript(() => {
    window.blocked = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      window.blocked.push(`${event.effectiveDirective} ${event.blockedURI}`));
  });
  return tab;
}

const stay = (html) => html.replace(/<meta http-equiv="?refresh[^>]*>/, "");

test("the policy blocks nothing on any page", async () => {
  const tab = await watched();
  const wrong = [];
  await tab.route("**/*.html", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: stay(await response.text()) });
  });
  for (const page of pages()) {
    await tab.goto(site.url(page));
    assert.equal(await tab.locator('meta[http-equiv="Content-Security-Policy"]').count(), 1, page);
    for (const it of await tab.evaluate(() => window.blocked)) wrong.push(`${page}: ${it}`);
    const styled = await tab.evaluate(() => [...document.styleSheets].some((it) => it.href && it.cssRules.length > 0));
    if (!styled) wrong.push(`${page}: no style sheet`);
  }
  await tab.close();
  assert.deepEqual(wrong, []);
});

test("pages opened from a disk keep their styles and images", async () => {
  const tab = await watched();
  for (const page of pages().filter((page) => !leadsElsewhere(page) && !page.endsWith("404.html")).slice(0, 20)) {
    await tab.goto(pathToFileURL(join(root, page)).href);
    assert.deepEqual(await tab.evaluate(() => window.blocked), [], page);
    assert.ok(await tab.evaluate(() => document.styleSheets.length > 0), page);
  }
  await tab.close();
});

test("a script, a handler and an image that someone inserts are blocked", async () => {
  const inserted = `<script>window.ran = "script"</script>
    <p id="inserted" onclick="window.ran = 'handler'" style="color: red">x</p>
    <img src="https://elsewhere.example/x.png" alt=""><iframe src="https://elsewhere.example/"></iframe>
    <script src="data:text/javascript,window.ran='data'"></script><base href="https://elsewhere.example/">`;
  for (const page of ["index.html", "404.html", ...pages().filter((page) => page.split("/").length === 3).slice(0, 6)]) {
    const tab = await watched();
    await tab.route(site.url(page), (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: stay(readFileSync(join(root, page), "utf8")).replace(/<body[^>]*>/, (body) => body + inserted),
      }));
    await tab.goto(site.url(page));
    await tab.locator("#inserted").dispatchEvent("click");
    assert.equal(await tab.evaluate(() => window.ran), undefined, page);
    const blocked = new Set((await tab.evaluate(() => window.blocked)).map((it) => it.split(" ")[0]));
    for (const directive of ["script-src-elem", "script-src-attr", "style-src-attr", "img-src", "frame-src", "base-uri"]) {
      assert.ok(blocked.has(directive), `${page}: ${directive} among ${[...blocked]}`);
    }
    await tab.close();
  }
});
