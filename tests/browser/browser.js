// The browser that pages are opened in, and the checker that looks at them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Starts Chromium; it asks nothing of any network. */
export const start = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });

/** What axe finds wrong with the page as it is now, in words. */
export async function violations(page, tags = TAGS) {
  await page.evaluate(`window.axe ?? (() => { ${AXE} })()`);
  const found = await page.evaluate((tags) => window.axe.run({ runOnly: tags, resultTypes: ["violations"] }), tags);
  return found.violations.map((it) => `${it.id}: ${it.nodes[0].target} ${it.nodes[0].failureSummary}`);
}

const CRITERIA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Criteria that axe names beside those of levels A and AA, and that only level AAA asks for. */
const OF_LEVEL_AAA = ["2.1.3"];

/** The success criteria, `1.4.12`, that axe says the page and its frames fail, and those that it leaves to a person. */
export async function judge(page) {
  const load = (frame) => frame.evaluate(`window.axe ?? (() => { ${AXE} })()`);
  await load(page.mainFrame());
  // A frame whose document is not there goes away while it is looked at.
  for (const frame of page.frames().slice(1)) await load(frame).catch(() => {});
  const found = await page.evaluate((tags) => window.axe.run({ runOnly: tags, resultTypes: ["violations", "incomplete"] }), CRITERIA);
  const criteria = (results) => new Set(results.flatMap(({ tags }) => tags)
    .map((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join(".")).filter((it) => it && !OF_LEVEL_AAA.includes(it)));
  return { failed: criteria(found.violations), asked: criteria(found.incomplete) };
}
