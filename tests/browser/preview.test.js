// The preview, as an editor has it open: each kind of file is edited, broken and fixed, and the page
// follows without being asked to.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { request } from "node:http";
import { after, before, test } from "node:test";
import { start, violations } from "./browser.js";
import { portal, preview } from "./preview.js";

const WORDS = {
  fr: { address: "fr/nouvelles/a/", missing: "ne mène à aucune page", close: "Fermer", here: "cliquez ici", look: "n’indique pas où mène", show: "Afficher" },
  en: { address: "en/news/a/", missing: "does not lead to a page", close: "Close", here: "click here", look: "does not say where", show: "Show" },
};
let browser;
before(async () => (browser = await start()));
after(() => browser.close());

/** Leaves nothing behind when the test ends. */
const endsWith = (t, site, server, page) =>
  t.after(async () => {
    await page.close();
    await server.stop();
    site.remove();
  });

/** An item's page in the preview of a fresh portal. */
async function open(t, language, environment = {}) {
  const site = portal();
  const server = await preview(site, language, environment);
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.goto(`${server.url}/${WORDS[language].address}`);
  endsWith(t, site, server, page);
  return { site, server, page };
}

const overlay = (page) => page.locator("parvis-overlay");
const panel = (page) => page.locator("parvis-panel");
/** What opens the list of this page's findings, and each of them. */
const summary = (page) => panel(page).locator(".here > summary");
const findings = (page) => panel(page).locator(".here > ol > li");

/** Where an element, or each of several, is on the screen. */
const boxes = (locator) => locator.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));

/** Whether each of the elements has its frame, some pixels around it, soon after the page was laid out anew. */
async function isFramed(page, elements) {
  for (let left = 40; ; left--) {
    try {
      return await framed(page, elements);
    } catch (wrong) {
      if (!left) throw wrong;
      await page.waitForTimeout(50);
    }
  }
}

async function framed(page, elements) {
  const frames = await boxes(panel(page).locator(".frame"));
  assert.equal(frames.length, elements.length);
  for (const [at, element] of elements.entries()) {
    const [box] = await boxes(element);
    for (const side of ["left", "top"]) assert.ok(Math.abs(frames[at][side] - box[side] + 3) < 1, `${element}: ${side}`);
    for (const side of ["right", "bottom"]) assert.ok(Math.abs(frames[at][side] - box[side] - 3) < 1, `${element}: ${side}`);
  }
}

const TABLE = "<table>\n<tr><td>2024</td><td>12</td></tr>\n<tr><td>2025</td><td>14</td></tr>\n<tr><td>2026</td><td>16</td></tr>\n</table>\n";

async function isTold(page, file, words) {
  await overlay(page).getByText(file).first().waitFor();
  if (words) assert.match(await overlay(page).locator("section").innerText(), new RegExp(words));
}

/** Saves the file, waits until the page shows it, and holds it to where it was scrolled. */
async function follows(page, save, shown) {
  await page.evaluate(() => scrollTo({ top: 400, behavior: "instant" }));
  save();
  await page.waitForFunction(shown);
  await page.waitForFunction(() => Math.abs(scrollY - 400) < 3);
}

/** Breaks a file and fixes it: the last good page stands under what is wrong, then alone. */
async function breaksAndMends(page, site, name, broken, place, words) {
  const good = site.read(name);
  const before = await page.locator("h1").innerText();
  site.write(name, broken(good));
  await isTold(page, place, words);
  assert.equal(await page.locator("h1").innerText(), before, "the last good page stands");
  site.write(name, good);
  await overlay(page).waitFor({ state: "detached" });
  assert.equal(await page.locator("h1").innerText(), before);
}

for (const language of ["fr", "en"]) {
  const { missing, close } = WORDS[language];
  const says = (text) => `${language}: ${text}`;

  test(says("a text"), async (t) => {
    const { site, page } = await open(t, language);
    const name = `content/news/a/${language}.md`;
    await follows(page, () => site.append(name, "\nUn ajout.\n"), () => document.body.innerText.includes("Un ajout."));
    const lines = site.read(name).split("\n").length;
    await breaksAndMends(page, site, name, (good) => `${good}[x](org:nobody)\n`, `${name}:${lines}:`, "nobody");
    await breaksAndMends(page, site, name, (good) => good.replace("title:", "titel:"), `${name}:2:1`, "title");
  });

  test(says("facts"), async (t) => {
    const { site, page } = await open(t, language);
    const name = "content/news/a/item.yaml";
    await follows(page, () => site.write(name, "date: 2025-03-04\n"), () => document.body.innerText.includes("2025"));
    await breaksAndMends(page, site, name, () => "date: 2025-02-30\n", `${name}:1:7`);
    await breaksAndMends(page, site, name, () => "date: [\n", name);
  });

  test(says("a template"), async (t) => {
    const { site, page } = await open(t, language);
    const name = "themes/parvis/base.html";
    const with_mark = site.read(name).replace("</main>", '<p id="mark">Gabarit</p></main>');
    await follows(page, () => site.write(name, with_mark), () => document.getElementById("mark"));
    await breaksAndMends(page, site, name, (good) => `${good}{% if %}`, name);
    await breaksAndMends(page, site, name, (good) => good.replace("</main>", "{{ nothing.at.all }}</main>"), name);
  });

  test(says("a stylesheet is swapped without a reload"), async (t) => {
    const { site, page } = await open(t, language);
    const name = "themes/parvis/styles/20-base.css";
    await page.evaluate(() => (window.kept = true));
    const purple = () => getComputedStyle(document.querySelector("h1")).color === "rgb(102, 0, 102)";
    await follows(page, () => site.append(name, "\nh1 { color: rgb(102, 0, 102) }\n"), purple);
    await breaksAndMends(page, site, name, (good) => `${good}\nh2 { background: url("../images/nowhere.svg") }\n`, name, "nowhere");
    assert.ok(await page.evaluate(() => window.kept), "the page was not reloaded");
    assert.equal(await page.locator('link[rel="stylesheet"]').count(), 1);
  });

  test(says("strings of the interface"), async (t) => {
    const { site, page } = await open(t, language);
    const name = `i18n/${language}.ftl`;
    await follows(page, () => site.write(name, "skip = Directement\n"), () => document.body.textContent.includes("Directement"));
    await breaksAndMends(page, site, name, (good) => `${good}broken = { $\n`, `${name}:2`);
  });

  test(says("what is wrong is told accessibly, in the reader's language"), async (t) => {
    const { site, page } = await open(t, language);
    site.append(`content/news/a/${language}.md`, "[x](../nowhere/)\n");
    await isTold(page, `content/news/a/${language}.md`, missing);
    assert.equal(await overlay(page).locator("section").getAttribute("lang"), language);
    assert.equal(await page.evaluate(() => document.activeElement), await page.evaluate(() => document.body), "focus stays");
    assert.deepEqual(await violations(page), []);
    assert.equal(await overlay(page).getByRole("button").innerText(), close);
    await page.keyboard.press("Escape");
    assert.equal(await overlay(page).count(), 0);
  });
}

for (const language of ["fr", "en"]) {
  const { here, look, show, close, missing } = WORDS[language];
  const says = (text) => `${language}: ${text}`;
  const name = `content/news/a/${language}.md`;

  /** A page with a link and a table that are to be looked at, and the lines they are on. */
  async function faulty(t) {
    const opened = await open(t, language);
    const { site, page } = opened;
    const good = site.read(name);
    const line = good.split("\n").length + 1;
    site.write(name, `${good}\n[${here}](org:o)\n\nBravo 🎉🎉🎉🏆\n\n${TABLE}`);
    await summary(page).waitFor();
    const elements = [page.locator("main a", { hasText: here }), page.locator("main p", { hasText: "Bravo" }), page.locator("main table")];
    const places = [`${line}:1`, `${line + 2}:7`, `${line + 4}:1`];
    // The translation has a link more than the original: it is found in the translation.
    if (language === "en") {
      places.unshift("4:1");
      elements.unshift(page.locator("main p", { hasText: "Text, with" }));
    }
    return { ...opened, good, places, elements };
  }

  test(says("what is to be fixed in a page is listed and framed in it, until it is fixed"), async (t) => {
    const { site, server, page, good, places, elements } = await faulty(t);
    const list = panel(page).locator("section");
    assert.equal(await list.getAttribute("lang"), language);
    const items = findings(page);
    await page.waitForFunction((count) => document.querySelector("parvis-panel").shadowRoot.querySelectorAll(".here > ol > li").length === count, places.length);
    assert.match(await items.nth(places.length - 3).textContent(), new RegExp(look));
    assert.deepEqual(await items.locator(".place").allTextContents(), places.map((place) => `${name}:${place}`));
    await isFramed(page, elements);
    await page.setViewportSize({ width: 500, height: 700 });
    await isFramed(page, elements);
    await page.evaluate(() => document.querySelector("h1").insertAdjacentHTML("afterend", '<p style="height: 90px">'));
    await isFramed(page, elements);
    site.write(name, good.replace("Long.", "Mieux."));
    await page.waitForFunction(() => document.body.innerText.includes("Mieux."));
    await panel(page).waitFor({ state: "detached" });
    assert.ok(server.runs());
  });

  test(says("the list is used with the keyboard, and stays as it was left"), async (t) => {
    const { site, page, places } = await faulty(t);
    await summary(page).focus();
    await page.keyboard.press("Enter");
    assert.equal(await panel(page).locator("button").first().innerText(), show);
    assert.deepEqual(await violations(page), []);
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    for (const key of [...places.map(() => "Tab"), "Enter"]) await page.keyboard.press(key);
    assert.ok(await page.evaluate(() => document.activeElement.matches("table")), "the focus is on the table");
    await page.waitForFunction(() => document.activeElement.getBoundingClientRect().bottom < innerHeight);
    await page.evaluate(() => document.activeElement.blur());
    assert.equal(await page.locator("main [tabindex]").count(), 0, "the page is as it was");
    site.append(name, "\nUn ajout.\n");
    await page.waitForFunction(() => document.body.innerText.includes("Un ajout."));
    await panel(page).locator(".here[open]").waitFor();
  });

  test(says("the list stands on top of what is laid over the page, and neither is printed"), async (t) => {
    const { site, page } = await faulty(t);
    site.append(name, "\n[x](../nowhere/)\n");
    await isTold(page, name, missing);
    const above = async () => {
      const [[list], [over]] = [await boxes(panel(page).locator("section")), await boxes(overlay(page).locator("section"))];
      assert.ok(list.bottom <= over.top + 1, `${list.bottom} is above ${over.top}`);
      assert.ok(list.top >= 0, `${list.top} is on the screen`);
    };
    await page.waitForFunction(() => document.querySelector("parvis-panel").style.getPropertyValue("--foot"));
    await above();
    await summary(page).click();
    await above();
    assert.deepEqual(await violations(page), []);
    await page.emulateMedia({ media: "print" });
    for (const shown of [summary(page), panel(page).locator(".frame").first(), overlay(page).locator("section")]) {
      assert.ok(!(await shown.isVisible()));
    }
    await page.emulateMedia({ media: null });
    await overlay(page).getByRole("button", { name: close }).click();
    await page.waitForFunction(() => {
      const list = document.querySelector("parvis-panel").shadowRoot.querySelector("section");
      return Math.abs(list.getBoundingClientRect().bottom - innerHeight) < 1;
    });
  });

  test(says("an error of accessibility that keeps a page from being made is laid over it"), async (t) => {
    const { site, page } = await open(t, language);
    await breaksAndMends(page, site, name, (good) => `${good}\n<img src="https://example.org/a.png">\n`, name);
    const palette = '\n[palette]\nink = { light = "#cccccc", dark = "#ecf1f0" }\n';
    await breaksAndMends(page, site, "site.toml", (good) => good + palette, "site.toml");
  });
}

const FOUND = {
  fr: { here: "à vérifier sur cette page", elsewhere: "ailleurs dans le portail", open: "Ouvrir dans l’éditeur", removed: "Cette page a été retirée" },
  en: { here: "to review on this page", elsewhere: "elsewhere in the portal", open: "Open in the editor", removed: "This page was removed" },
};

for (const language of ["fr", "en"]) {
  const words = FOUND[language];
  const says = (text) => `${language}: ${text}`;

  test(says("findings of texts and facts are listed too, with those of the portal, and lead to the editor"), async (t) => {
    const { site, page } = await open(t, language, { PARVIS_EDITOR: "vscodium" });
    const name = `content/news/a/${language}.md`;
    const line = site.read(name).split("\n").length + 1;
    site.append(name, language === "fr" ? "\nBravo 🎉🎉🎉🏆 ici.\n" : "\nWell done 🎉🎉🎉🏆 here.\n");
    site.write("content/news/z/item.yaml", "date: 2026-01-02\n");
    site.write("content/news/z/fr.md", "---\ntitle: Autre nouvelle\n---\n[ici](org:o)\n");
    site.write("content/news/z/en.md", "---\ntitle: Other news\n---\n[here](org:o)\n");
    await summary(page).getByText(words.elsewhere).waitFor();
    await summary(page).click();
    await panel(page).locator(".elsewhere > summary").click();
    const link = panel(page).locator(".elsewhere .place a").first();
    const [href, title] = [await link.getAttribute("href"), await link.getAttribute("title")];
    assert.match(href, new RegExp(`^vscodium://file${site.root}/content/news/z/(fr|en)\\.md:[0-9]+:[0-9]+$`));
    assert.equal(title, words.open);
    assert.deepEqual(await violations(page), []);
    await summary(page).getByText(words.here).waitFor();
    assert.ok((await findings(page).locator(".place").allTextContents()).some((place) => place.startsWith(`${name}:${line}:`)));
  });

  test(says("a page whose slug changes is followed to its new address, and one that is removed says so"), async (t) => {
    const { site, server, page } = await open(t, language);
    const name = `content/news/a/${language}.md`;
    const good = site.read(name);
    const [folder] = WORDS[language].address.split("a/");
    site.write(name, good.replace("---\n", "---\nslug: ailleurs\n"));
    await page.waitForURL(`${server.url}/${folder}ailleurs/`);
    site.write(name, good);
    await page.waitForURL(`${server.url}/${folder}a/`);
    renameSync(site.path("content/news/a"), site.path("content/news/b"));
    await page.waitForURL(`${server.url}/${folder}b/`);
    renameSync(site.path("content/news/b"), site.path("b"));
    await panel(page).getByText(words.removed).waitFor();
    assert.deepEqual(await violations(page), []);
    renameSync(site.path("b"), site.path("content/news/b"));
    await panel(page).waitFor({ state: "detached" });
    await page.getByText("Long.").first().waitFor();
    assert.equal(page.url(), `${server.url}/${folder}b/`);
  });
}

test("Ctrl+C ends the preview at once, with its pages open", async (t) => {
  const { server } = await open(t, "fr");
  const start = Date.now();
  await server.interrupt();
  assert.ok(Date.now() - start < 2000, `${Date.now() - start} ms`);
});

test("the page that is open follows its folder through its removal and return", async (t) => {
  const { site, page } = await open(t, "fr");
  renameSync(site.path("content"), site.path("kept"));
  cpSync(site.path("kept"), site.path("content"), { recursive: true });
  await new Promise((later) => setTimeout(later, 500));
  site.append("content/news/a/fr.md", "\nUn ajout.\n");
  await page.waitForFunction(() => document.body.innerText.includes("Un ajout."));
});

test("items come and go", async (t) => {
  const { site, server, page } = await open(t, "fr");
  const at = (path) => fetch(`${server.url}/${path}`, { redirect: "manual" }).then((answer) => answer.status);
  const becomes = async (path, status) => {
    for (let left = 500; (await at(path)) !== status; left--) {
      assert.ok(left, `${path} becomes ${status}`);
      await new Promise((later) => setTimeout(later, 20));
    }
  };
  assert.equal(await at("fr/nouvelles/b/"), 404);
  site.write("content/news/b/item.yaml", "title: {fr: Deux, en: Two}\ndate: 2026-01-03\n");
  await becomes("fr/nouvelles/b/", 200);
  renameSync(site.path("content/news/b"), site.path("content/news/c"));
  await becomes("fr/nouvelles/c/", 200);
  await becomes("fr/nouvelles/b/", 302);
  rmSync(site.path("content/news/c"), { recursive: true });
  await becomes("fr/nouvelles/c/", 404);
  renameSync(site.path("content"), site.path("away"));
  await becomes("fr/nouvelles/a/", 404);
  renameSync(site.path("away"), site.path("content"));
  await becomes("fr/nouvelles/a/", 200);
  mkdirSync(site.path("static"));
  site.write("static/new.txt", "new");
  await becomes("new.txt", 200);
  site.write("content/news/a/item.yaml", "date: 2024-05-06\n");
  await page.waitForFunction(() => document.body.innerText.includes("2024"));
  assert.ok(server.runs());
});

test("a portal that is broken from the start is shown as soon as it is fixed", async (t) => {
  const site = portal();
  const good = site.read("site.toml");
  site.write("site.toml", "languages = [\n");
  const server = await preview(site, "fr");
  const page = await browser.newPage();
  endsWith(t, site, server, page);
  await page.goto(`${server.url}/fr/`);
  await isTold(page, "site.toml:1:");
  site.write("site.toml", good);
  await overlay(page).waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("only this machine is answered, and only from the site", async (t) => {
  const { site, server } = await open(t, "fr");
  const { hostname, port } = new URL(server.url);
  const answer = (path, headers = {}) =>
    new Promise((done, fail) => {
      const asked = request({ hostname, port, path, headers }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text) => (body += text)).on("end", () => done({ status: response.statusCode, body }));
      });
      asked.on("error", fail).end();
    });
  assert.equal((await answer("/fr/")).status, 200);
  for (const host of ["example.org", `example.org:${port}`, "127.0.0.1.example.org"]) {
    assert.equal((await answer("/fr/", { host })).status, 403, host);
  }
  const settings = site.read("site.toml");
  for (const path of ["/../site.toml", "/%2e%2e/site.toml", "/fr/../../site.toml", "/..%2fsite.toml", "/%2e%2e%2fsite.toml",
    "/site.toml", "//site.toml", "/content/news/a/item.yaml", "/%00", "/%ff", "/..\\site.toml"]) {
    const { status, body } = await answer(path);
    assert.ok(status >= 400, `${path}: ${status}`);
    assert.ok(!body.includes(settings.slice(0, 30)), path);
  }
  assert.ok(server.runs());
});
