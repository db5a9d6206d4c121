// Every page in a real browser: no axe violation, no console error, no request that fails or leaves this
// machine, no sideways scroll at 320 pixels. Pages of a kind share their template and their colours, so
// one of each kind is looked at by axe in dark and 320 pixels wide too.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start, violations } from "./browser.js";
import { base, leadsElsewhere, pages, serve } from "./site.js";

const LIGHT = { name: "light", width: 1280, colorScheme: "light" };
const OTHERS = [
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

async function look(path, isFirstOfItsKind) {
  const wrong = [];
  const page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && wrong.push(`${path}: console: ${message.text()}`));
  page.on("requestfailed", (request) => {
    // A page that leads elsewhere leaves what it was loading.
    if (request.failure().errorText !== "net::ERR_ABORTED") wrong.push(`${path}: failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith("data:")) wrong.push(`${path}: asks ${request.url()}`);
  });
  // A page that leads elsewhere is looked at itself, not left while it is.
  if (leadsElsewhere(path)) {
    await page.route(site.url(path), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="?refresh[^>]*>/, "") });
    });
  }
  await page.goto(site.url(path));
  for (const { name, width, colorScheme, tags } of [LIGHT, ...(isFirstOfItsKind ? OTHERS : [])]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const it of await violations(page, tags)) wrong.push(`${path}: ${name}: ${it}`);
  }
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
    if (wide > 0) wrong.push(`${path}: ${wide} px too wide at ${width} px`);
  }
  await page.close();
  return wrong;
}

/** The first page of each folder of pages: one of every kind, in both languages. */
const kinds = () => [...new Map(pages().reverse().map((path) => [path.replace(/[^/]*\/index\.html$/, "*/"), path])).values()];

/** What is found wrong on those pages, two at a time. */
async function wrongOn(paths, find) {
  const left = [...paths];
  const wrong = [];
  await Promise.all([1, 2].map(async () => {
    for (let path = left.pop(); path; path = left.pop()) wrong.push(...(await find(path)));
  }));
  return wrong;
}

test("every page, and one of each kind in dark and at 320 px", async () => {
  assert.ok(pages().length > 20, "the site has pages");
  const first = new Set(kinds());
  assert.deepEqual(await wrongOn(pages(), (path) => look(path, first.has(path))), []);
});

/** What of the page the keyboard does not reach, or reaches unseen. */
async function unreached(path) {
  const wrong = [];
  const page = await browser.newPage();
  await page.goto(site.url(path));
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
  await page.close();
  return wrong;
}

test("the keyboard reaches everything, on a page of each kind", async () => {
  assert.ok(kinds().length > 20, "there are kinds of page");
  // A page that leads elsewhere at once has nothing to reach.
  assert.deepEqual(await wrongOn(kinds().filter((path) => !leadsElsewhere(path)), unreached), []);
});
