// A built site: its pages, and a server for it on this machine.
import { createServer } from "node:http";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2",
  ".js": "text/javascript", ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain",
};

export const root = process.env.SITE;
if (!root) throw new Error("SITE names the folder of a built site");

/** Whether all is looked at that `./test long` looks at. */
export const long = process.env.PARVIS_TEST_LONG === "yes";

/** Every file of the site, from its root, with `/` between the parts. */
export const files = () =>
  readdirSync(root, { recursive: true })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => relative(root, join(root, name)).split(sep).join("/"))
    .sort();

/** The path that the site is made to be published under. */
export const base = () => new URL(/^Sitemap: (.*)sitemap\.xml$/m.exec(readFileSync(join(root, "robots.txt"), "utf8"))[1]).pathname;

export const pages = () => files().filter((name) => name.endsWith(".html"));

/** Whether a page only sends its reader on to another. */
export const leadsElsewhere = (page) => readFileSync(join(root, page), "utf8").includes('http-equiv="refresh"');

/** Serves the site in `folder` under `base`, which begins and ends with a slash. */
export async function serve(base = "/", folder = root) {
  const server = createServer((request, response) => {
    let path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    if (!path.startsWith(base)) return response.writeHead(404).end();
    path = path.slice(base.length);
    if (path === "" || path.endsWith("/")) path += "index.html";
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, url: (path) => `${origin}${base}${path}`, close: () => server.close() };
}
