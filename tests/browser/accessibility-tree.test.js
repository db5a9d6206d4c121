// What Parvis takes each element to be, held to Chromium's accessibility tree, element by element:
// its role, its name, its description, and whether assistive technology is told of it. On every page
// of the site, and on fixtures/names/, which holds what a public site may use. What differs for good
// is listed in accessibility-differences.js, each with its reason.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { KNOWN, LEFT_OUT, NAMELESS, OWN_NAMES } from "./accessibility-differences.js";
import { start } from "./browser.js";
import { pages, root } from "./site.js";

const FIXTURES = fileURLToPath(new URL("fixtures/names/", import.meta.url));
let browser;
before(async () => { browser = await start(); });
after(async () => { await browser.close(); });

/** What Parvis takes the elements of each page to be. */
function parvis(paths) {
  const out = execFileSync(process.env.ACCESSIBILITY_TREE, paths, { maxBuffer: 1 << 30, encoding: "utf8" });
  return out.trim().split("\n").map((line) => JSON.parse(line));
}

/** The elements below a node of the DOM, in document order. What is in a template, a frame or a shadow tree is not of the page. */
function* elements(node) {
  for (const child of node.children ?? []) {
    if (child.nodeType !== 1) continue;
    yield child;
    yield* elements(child);
  }
}

/** What Chromium takes the elements of a page to be. */
async function chromium(page, path) {
  const html = readFileSync(path, "utf8").replace(/<meta http-equiv="?refresh[^>]*>/, (tag) => tag.replace("refresh", "no-fresh"));
  // Scripts are on, so that `noscript` is read as for most readers, and none runs; nothing else is
  // fetched, so that the page is what its own markup says.
  await page.route("**/*", (route) =>
    route.request().url() === "http://page.test/"
      ? route.fulfill({ body: html, contentType: "text/html; charset=utf-8", headers: { "content-security-policy": "script-src 'none'" } })
      : route.abort());
  await page.goto("http://page.test/");
  const client = await page.context().newCDPSession(page);
  await client.send("Accessibility.enable");
  const { root } = await client.send("DOM.getDocument", { depth: -1, pierce: false });
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const known = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  // A document stands for its root element.
  const documentNode = known.get(root.backendNodeId);
  await client.detach();
  const all = [...elements(root)];
  const order = new Map(all.map((element, index) => [element.nodeId, index]));
  return all.map((element) => {
    const node = element.localName === "html" && element.parentId === root.nodeId ? documentNode : known.get(element.backendNodeId);
    return {
      tag: element.localName, parent: order.get(element.parentId), attributes: element.attributes ?? [],
      role: node?.role?.value, name: node?.name?.value ?? "", description: node?.description?.value ?? "",
      from: node?.name?.sources?.find((it) => it.value && !it.superseded)?.type,
      exposed: Boolean(node) && !node.ignored,
      reasons: (node?.ignoredReasons ?? []).map((it) => it.name),
    };
  });
}

const flat = (text) => text.replace(/[\s\u00a0]+/g, " ").trim();

/** What the two say of an element where they differ, in words. */
function* differences(ours, theirs) {
  const role = ours.role ?? "";
  if (!ours.exposed) {
    if (theirs.exposed) yield `exposed: Parvis no, Chromium as ${theirs.role}`;
    return;
  }
  if (!theirs.exposed) {
    if (!LEFT_OUT.has(role)) yield `exposed: Parvis as ${role}, Chromium no (${theirs.reasons.join(" ")})`;
    return;
  }
  const roles = OWN_NAMES[theirs.role] ?? [theirs.role];
  if (!roles.includes(role)) yield `role: Parvis ${role || "without"}, Chromium ${theirs.role}`;
  if (NAMELESS.has(theirs.role)) return;
  if (ours.name !== flat(theirs.name)) yield `name: Parvis ${JSON.stringify(ours.name)}, Chromium ${JSON.stringify(flat(theirs.name))}`;
  // What only says the name again describes nothing.
  const description = flat(theirs.description) === flat(theirs.name) ? "" : flat(theirs.description);
  if (ours.description !== description) yield `description: Parvis ${JSON.stringify(ours.description)}, Chromium ${JSON.stringify(description)}`;
}

/** An element as a reader of the test finds it again: with the element it is in. */
const told = (theirs, index) => (theirs[index].parent === undefined ? "" : startTag(theirs[theirs[index].parent])) + startTag(theirs[index]);

function startTag({ tag, attributes }) {
  const pairs = [];
  for (let at = 0; at < attributes.length; at += 2) pairs.push(` ${attributes[at]}="${attributes[at + 1]}"`);
  return `<${tag}${pairs.join("")}>`;
}

/** Every difference on those pages that no reason is known for. */
async function compare(folder, names) {
  const wrong = [];
  const trees = parvis(names.map((name) => join(folder, name)));
  const page = await browser.newPage();
  let count = 0;
  for (const [at, name] of names.entries()) {
    const theirs = await chromium(page, join(folder, name));
    await page.unrouteAll();
    const ours = trees[at];
    if (ours.map((it) => it.tag).join() !== theirs.map((it) => it.tag).join()) {
      wrong.push(`${name}: not the same elements`);
      continue;
    }
    for (const [index, element] of ours.entries()) {
      count += 1;
      for (const difference of differences(element, theirs[index])) {
        const line = `${told(theirs, index)}: ${difference}`;
        const known = KNOWN.find((it) => it.is.test(line));
        if (known) known.met = true; else wrong.push(`${name}: ${line}`);
      }
    }
  }
  await page.close();
  return { wrong, count };
}

test("on fixtures that hold what a public site may use", async () => {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith(".html"));
  const { wrong, count } = await compare(FIXTURES, names);
  assert.ok(count > 1000, `${count} elements`);
  assert.equal(wrong.join("\n"), "");
  assert.deepEqual(KNOWN.filter((it) => !it.met && !it.onSites && !it.inSomeVersions).map((it) => it.is.source), [], "differences that are no more");
});

test("on every page of the site", async () => {
  const { wrong, count } = await compare(root, pages());
  assert.ok(count > 10_000, `${count} elements`);
  assert.equal(wrong.join("\n"), "");
});
