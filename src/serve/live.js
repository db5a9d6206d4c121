// Reloads a page of the preview when the site changes, and shows its problems.
(() => {
  const script = document.currentScript;
  const shown = Number(script.dataset.version);
  // Not by address: a page that moved is loaded again at another one.
  const key = "parvis-scroll";

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

  // Height of the overlay.
  let foot = 0;
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
        button { font: inherit; color: inherit; background: none; border: 1px solid currentColor; padding: .2rem .8rem; overflow-wrap: normal; }
        :focus-visible { outline: 3px solid #ffd45c; outline-offset: 2px; }
        ol { padding: 0; margin: 0; list-style: none; }
        li { border-top: 1px solid #6b5555; padding: .8rem 0; margin-top: .8rem; }
        code { background: #000; padding: 0 .25em; }
        p { margin: 0; } span { color: #e0c4c4; } .place { font-family: ui-monospace, monospace; color: #ffd45c; }
        a { color: inherit; }
        pre { margin: .4rem 0; padding: .5rem .8rem; background: #000; white-space: pre-wrap; }
        mark { background: #7a1f26; color: #fff; text-decoration: underline wavy #ff9c9c; }
        @media print { :host { display: none; } }`);
      this.shadowRoot.adoptedStyleSheets = [sheet];
      this.shadowRoot.innerHTML = html;
      this.shadowRoot.querySelector("button").addEventListener("click", () => this.remove());
      this.room?.disconnect();
      const section = this.shadowRoot.querySelector("section");
      this.room = new ResizeObserver(() => this.lift(section.offsetHeight));
      this.room.observe(section);
    }

    // The panel is placed above the overlay, so that both are readable.
    lift(height) {
      foot = height;
      document.querySelector("parvis-panel")?.lift();
    }

    disconnectedCallback() {
      this.room?.disconnect();
      this.lift(0);
    }
  }
  customElements.define("parvis-overlay", Overlay);

  // Problems of this page, and of the others: a list at the bottom, and a frame around each element
  // concerned.
  class Panel extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        section { position: fixed; inset: auto 0 var(--foot, 0px) auto; z-index: 2147483646; width: min(32rem, 100vw);
          max-height: min(60vh, 100vh - var(--foot, 0px)); overflow: auto; box-sizing: border-box; background: #16202e; color: #fff;
          border-top: 6px solid #ffd45c; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        summary { padding: .6rem 1rem; cursor: pointer; font-weight: bold; }
        summary span { font-weight: normal; }
        summary span::before { content: "· "; }
        .elsewhere, .notice + .here { border-top: 1px solid #51627a; }
        .notice { padding: .6rem 1rem; }
        ol { padding: 0 1rem; margin: 0; list-style: none; }
        .elsewhere > p { padding: .8rem 1rem; }
        li { border-top: 1px solid #51627a; padding: .8rem 0; }
        code { background: #000; padding: 0 .25em; }
        p { margin: 0; } span { color: #c9d4e2; } .place { font-family: ui-monospace, monospace; color: #ffd45c; }
        a { color: inherit; }
        button { font: inherit; color: inherit; background: none; border: 1px solid currentColor; padding: .1rem .8rem; margin-top: .4rem; }
        :focus-visible { outline: 3px solid #ffd45c; outline-offset: -3px; }
        .frame { position: absolute; z-index: 2147483645; pointer-events: none; box-sizing: border-box;
          border: 3px dashed #b45f06; outline: 1px solid #fff; }
        .frame.error { border: 3px solid #c00d0d; }
        @media print { :host { display: none; } }`);
      this.shadowRoot.adoptedStyleSheets = [sheet];
      this.found = [];
      const frames = () => this.draw();
      addEventListener("resize", frames);
      // Elements move when fonts and images load, and when details open.
      new ResizeObserver(frames).observe(document.body);
      document.fonts.addEventListener("loadingdone", frames);
      addEventListener("load", frames, { once: true });
    }

    lift() {
      this.style.setProperty("--foot", `${foot}px`);
    }

    show(html) {
      this.lift();
      if (html === this.html) return;
      this.html = html;
      const root = this.shadowRoot;
      root.innerHTML = html;
      this.found = [...root.querySelectorAll(".here > ol > li")].map((item) => ({ item, element: this.find(item.dataset.selector) }));
      for (const { item, element } of this.found) {
        const button = item.querySelector("button");
        if (!element) button?.remove();
        else button.addEventListener("click", () => this.lead(element));
      }
      // The lists stay open or closed when the page reloads.
      for (const list of root.querySelectorAll("details")) {
        const key = `parvis-panel-${list.className}`;
        list.open = sessionStorage.getItem(key) === "open";
        list.addEventListener("toggle", () => sessionStorage.setItem(key, list.open ? "open" : "closed"));
      }
      this.draw();
    }

    find(selector) {
      if (!selector) return null;
      try {
        return document.querySelector(selector);
      } catch {
        return null;
      }
    }

    lead(element) {
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      element.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
      // Moves keyboard and screen reader focus to the element too.
      const added = element.tabIndex < 0 && !element.hasAttribute("tabindex");
      if (added) element.tabIndex = -1;
      element.focus({ preventScroll: true });
      if (added) element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
    }

    draw() {
      this.shadowRoot.querySelectorAll(".frame").forEach((frame) => frame.remove());
      for (const { item, element } of this.found) {
        const box = element?.getBoundingClientRect();
        if (!box?.width || element === document.documentElement) continue;
        const frame = document.createElement("div");
        frame.className = `frame ${item.className}`;
        Object.assign(frame.style, { left: `${box.left + scrollX - 3}px`, top: `${box.top + scrollY - 3}px`,
          width: `${box.width + 6}px`, height: `${box.height + 6}px` });
        this.shadowRoot.append(frame);
      }
    }
  }
  customElements.define("parvis-panel", Panel);

  const panel = async () => {
    const answer = await fetch("/__parvis/panel" + location.pathname).catch(() => null);
    if (!answer?.ok) return;
    const html = await answer.text();
    const shown = document.querySelector("parvis-panel");
    if (html) (shown ?? document.body.appendChild(document.createElement("parvis-panel"))).show(html);
    else shown?.remove();
  };
  // One at a time, so that the last answer is the one that stays.
  let loading = Promise.resolve();
  const loadPanel = () => (loading = loading.then(panel));
  loadPanel();

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
  events.addEventListener("panel", loadPanel);
  events.addEventListener("fixed", () => {
    if (!alone) dismiss();
  });
})();
