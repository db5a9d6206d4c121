// Keeps a page of the preview up to date, and lays what is wrong over it.
(() => {
  const script = document.currentScript;
  const shown = Number(script.dataset.version);
  const key = "parvis-scroll:" + location.pathname;

  const kept = sessionStorage.getItem(key);
  if (kept !== null) {
    sessionStorage.removeItem(key);
    const [x, y] = kept.split(" ").map(Number);
    const back = () => scrollTo({ left: x, top: y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }

  let version = shown;
  const reload = () => {
    sessionStorage.setItem(key, `${scrollX} ${scrollY}`);
    location.reload();
  };

  const styles = (address) => {
    const name = address.slice(address.lastIndexOf("/") + 1);
    for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
      const href = old.getAttribute("href").replace(/parvis-[0-9a-f]{16}\.css$/, name);
      if (href === old.getAttribute("href")) continue;
      const next = old.cloneNode();
      next.href = href;
      next.addEventListener("load", () => old.remove(), { once: true });
      old.after(next);
    }
  };

  class Overlay extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: "open" });
    }

    show(html) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 70vh; overflow: auto;
          background: #1c1414; color: #fff; border-top: 6px solid #ff9c9c; padding: 1rem 1.5rem;
          font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        .title { display: flex; gap: 1rem; align-items: start; justify-content: space-between; }
        h2 { font-size: 1.2rem; margin: 0; }
        button { font: inherit; color: inherit; background: none; border: 1px solid currentColor; padding: .2rem .8rem; }
        :focus-visible { outline: 3px solid #ffd45c; outline-offset: 2px; }
        ol { padding: 0; margin: 0; list-style: none; }
        li { border-top: 1px solid #6b5555; padding: .8rem 0; margin-top: .8rem; }
        p { margin: 0; } span { color: #e0c4c4; } .place { font-family: ui-monospace, monospace; color: #ffd45c; }
        pre { margin: .4rem 0; padding: .5rem .8rem; background: #000; white-space: pre-wrap; }
        mark { background: #7a1f26; color: #fff; text-decoration: underline wavy #ff9c9c; }`);
      this.shadowRoot.adoptedStyleSheets = [sheet];
      this.shadowRoot.innerHTML = html;
      this.shadowRoot.querySelector("button").addEventListener("click", () => this.remove());
    }
  }
  customElements.define("parvis-overlay", Overlay);

  const dismiss = () => document.querySelector("parvis-overlay")?.remove();
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") dismiss();
  });

  const problems = (html) => {
    const overlay = document.querySelector("parvis-overlay") ?? document.body.appendChild(document.createElement("parvis-overlay"));
    overlay.show(html);
  };

  const alone = document.getElementById("parvis-problems");
  if (alone) problems(alone.innerHTML);

  const events = new EventSource("/__parvis/events");
  events.addEventListener("pages", (event) => {
    if (Number(event.data) !== version) reload();
  });
  events.addEventListener("styles", (event) => {
    const [next, address] = event.data.split(" ");
    version = Number(next);
    styles(address);
  });
  events.addEventListener("problems", (event) => problems(event.data));
  events.addEventListener("mended", () => {
    if (!alone) dismiss();
  });
})();
