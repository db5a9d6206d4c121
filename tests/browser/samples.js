// Pages that hold all markup of the site between them. What axe finds wrong is in the markup and the
// styles of a page: an element that an earlier sample has inside the same parent shows nothing new.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pages, root } from "./site.js";

const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;

/** Each `parent > element` of a page, as tag and classes; the element with the names of its attributes too. */
function markup(html) {
  const found = new Set();
  const open = [];
  for (const [, end, tag, attributes] of html.matchAll(TAG)) {
    if (end) {
      const at = open.findLastIndex((it) => it.tag === tag);
      if (at >= 0) open.length = at;
      continue;
    }
    const classes = /\sclass=("[^"]*"|'[^']*'|[^\s>]+)/.exec(attributes)?.[1] ?? "";
    const names = attributes.replace(/=("[^"]*"|'[^']*'|[^\s>]+)/g, "").trim().split(/\s+/).sort();
    const self = `${tag} ${classes}`;
    found.add(`${open.at(-1)?.self} > ${self} ${names.join(" ")}`);
    if (!VOID.has(tag) && !attributes.endsWith("/")) open.push({ tag, self });
  }
  return found;
}

/** The samples: at each step, the page that shows the most that no page before it showed. */
export function samples() {
  let left = pages().map((path) => ({ path, shows: markup(readFileSync(join(root, path), "utf8")) }));
  const chosen = [];
  while (left.length) {
    const best = left.reduce((one, other) => (other.shows.size > one.shows.size ? other : one));
    chosen.push(best.path);
    const seen = best.shows;
    left = left.map(({ path, shows }) => ({ path, shows: new Set([...shows].filter((it) => !seen.has(it))) }))
      .filter(({ shows }) => shows.size);
  }
  return chosen;
}
