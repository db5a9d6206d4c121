// Every page in a real browser: no console error, no request that fails or leaves this machine, no sideways
// scroll at 320 pixels. No axe violation in light, in dark and at 320 pixels, on pages that hold all markup of
// the site between them; `./test long` has axe look at every page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start, violations } from "./browser.js";
import { samples } from "./samples.js";
import { base, leadsElsewhere, long, pages, serve } from "./site.js";

const STATES = [
  { name: "light", width: 1280, colorScheme: "light" },
  // The same elements in other colours.
  { name: "dark", width: 1280, colorScheme: "dark", tags: ["cat.color"] },
  { name: "320 px", width: 320, colorScheme: "light" },
];
let browser, site;

before(async () => {
  site = await serve(base());
  browser = await start();
});
after(async () => {
  await browser.close();
  site.close();
});

/** Opens the path in a tab. A page that leads elsewhere is shown itself, not left at once. */
async function open(tab, path) {
  await tab.unrouteAll();
  if (leadsElsewhere(path)) {
    await tab.route(site.url(path), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="?refresh[^>]*>/, "") });
    });
  }
  await tab.goto(site.url(path));
}

/** What is found wrong on those pages, in two tabs at a time. */
async function wrongOn(paths, find) {
  const left = [...paths];
  const wrong = [];
  await Promise.all([1, 2].map(async () => {
    const tab = await browser.newPage();
    let now;
    tab.on("console", (message) => message.type() === "error" && wrong.push(`${now}: console: ${message.text()}`));
    tab.on("requestfailed", (request) => {
      // What was still loading when the next page was opened.
      if (request.failure().errorText !== "net::ERR_ABORTED") wrong.push(`${now}: failed: ${request.url()}`);
    });
    tab.on("request", (request) => {
      if (!request.url().startsWith(site.origin) && !request.url().startsWith("data:")) wrong.push(`${now}: asks ${request.url()}`);
    });
    while ((now = left.pop())) {
      await open(tab, now);
      wrong.push(...(await find(tab, now)));
    }
    await tab.close();
  }));
  return wrong;
}

async function tooWide(tab, path) {
  const wrong = [];
  for (const width of [1280, 320]) {
    await tab.setViewportSize({ width, height: 900 });
    const over = await tab.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
    if (over > 0) wrong.push(`${path}: ${over} px too wide at ${width} px`);
  }
  return wrong;
}

test("every page loads without an error and fits 320 pixels", async () => {
  assert.ok(pages().length > 20, "the site has pages");
  assert.deepEqual(await wrongOn(pages(), tooWide), []);
});

async function inaccessible(tab, path) {
  const wrong = [];
  for (const { name, width, colorScheme, tags } of STATES) {
    await tab.setViewportSize({ width, height: 900 });
    await tab.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const it of await violations(tab, tags)) wrong.push(`${path}: ${name}: ${it}`);
  }
  return wrong;
}

test(`axe finds no violation on ${long ? "every page" : "pages with all markup of the site"}`, async () => {
  const chosen = long ? pages() : samples();
  assert.ok(chosen.length > 10, "there are samples");
  assert.deepEqual(await wrongOn(chosen, inaccessible), []);
});

/** One page of each folder of pages: one of every kind, in both languages. */
const kinds = () => [...new Map(pages().reverse().map((path) => [path.replace(/[^/]*\/index\.html$/, "*/"), path])).values()];

/** What of the page the keyboard does not reach, or reaches unseen. */
async function unreached(page, path) {
  const wrong = [];
  const count = await page.locator("a[href]:visible, summary:visible, button:visible, [tabindex='0']:visible").count();
  const reached = new Set();
  for (let step = 0; step <= count + 1; step += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => {
      const it = document.activeElement;
      if (it === document.body) return null;
      const style = getComputedStyle(it);
      it.dataset.order ??= String(document.querySelectorAll("[data-order]").length);
      return { order: it.dataset.order, href: it.getAttribute("href") ?? "", seen: style.outlineStyle !== "none" || style.boxShadow !== "none" };
    });
    if (!now) break;
    if (step === 0 && count > 10 && !now.href.startsWith("#")) wrong.push(`${path}: the skip link does not come first`);
    if (!now.seen) wrong.push(`${path}: focus is not seen on ${now.href}`);
    reached.add(now.order);
  }
  if (reached.size < count) wrong.push(`${path}: ${reached.size} of ${count} reached`);
  return wrong;
}

test(`the keyboard reaches everything, on ${long ? "every page" : "a page of each kind"}`, async () => {
  assert.ok(kinds().length > 20, "there are kinds of page");
  // A page that leads elsewhere at once has nothing to reach.
  const chosen = (long ? pages() : kinds()).filter((path) => !leadsElsewhere(path));
  assert.deepEqual(await wrongOn(chosen, unreached), []);
});
