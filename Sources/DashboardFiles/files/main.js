// Starts the dashboard: who is signed in, which page the address means, and what stands around it.
import { whenSessionEnds } from "./api.js";
import { button, h, link, name, replace } from "./elements.js";
import { announce, noticeRegion, problemBox } from "./notice.js";
import { pages, navigation } from "./pages.js";
import { signInPage } from "./page-sign-in.js";
import { match } from "./router.js";
import { forget, resume, session, signOut } from "./session.js";
import { themeSwitch } from "./theme-switch.js";
import { returned } from "./returned.js";

pages();
let leave = new AbortController();
let main = null;

function frame() {
  const links = navigation.map(([address, label, icon]) =>
    h("li", null, h("a", { href: `#/${address}`, "data-page": address }, icon, h("span", null, label))));
  const list = h("ul", { id: "places" }, links);
  const menu = button("Menu", () => {
    const isOpen = menu.getAttribute("aria-expanded") !== "true";
    menu.setAttribute("aria-expanded", String(isOpen));
  }, { class: "menu", "aria-expanded": "false", "aria-controls": "places" });
  main = h("main", { id: "main", tabindex: "-1" });
  // The address is the page's, so the link moves the focus itself.
  const skip = link("#main", "Skip to the content", {
    class: "skip", on: { click: (event) => { event.preventDefault(); main.focus(); } },
  });
  const leaveButton = button("Sign out", async () => {
    await signOut().catch((error) => announce(error.message));
    showSignIn("You are signed out.");
  }, { class: "plain" });
  replace(document.body, skip,
    h("header", { class: "side" },
      h("div", { class: "brand" }, link("#/", "Tenon"), menu),
      h("nav", { "aria-label": "Pages" }, list),
      h("div", { class: "who" },
        h("p", null, h("span", { class: "quiet" }, "Signed in with "), name(session.key.name)),
        themeSwitch(), leaveButton)),
    main, noticeRegion);
}

function showSignIn(reason) {
  leave.abort();
  forget();
  main = null;
  document.title = "Sign in · Tenon";
  const page = signInPage(reason, () => { frame(); show(); });
  replace(document.body, page, noticeRegion);
  page.querySelector("input").focus();
}

function markPlace(first) {
  for (const node of document.querySelectorAll("[data-page]")) {
    if (node.dataset.page === first) node.setAttribute("aria-current", "page");
    else node.removeAttribute("aria-current");
  }
  document.querySelector(".menu")?.setAttribute("aria-expanded", "false");
}

async function show() {
  if (!main) return;
  leave.abort();
  const { signal } = leave = new AbortController();
  const found = match(location.hash);
  markPlace(found?.first);
  main.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => main.classList.add("slow"), 100);
  let page;
  try {
    if (!found) throw new Error("there is no such page. Choose one from the list of pages.");
    const { page: make } = await found.load();
    page = await make({ ...found, signal, reload: show });
  } catch (error) {
    if (signal.aborted || !main) return;
    page = { title: "This page cannot be shown", content: problemBox(error, show) };
  } finally {
    clearTimeout(slow);
  }
  if (signal.aborted || !main) return;
  main.removeAttribute("aria-busy");
  main.classList.remove("slow");
  document.title = `${page.title} · Tenon`;
  const heading = h("h1", { tabindex: "-1" }, page.heading ?? page.title);
  replace(main,
    page.trail ? h("nav", { class: "trail", "aria-label": "Where this is" },
      h("ol", null, page.trail.map(([address, label]) => h("li", null, link(address, name(label)))))) : null,
    h("div", { class: "head" }, h("div", null, heading, page.about ?? null),
      page.actions ? h("div", { class: "actions" }, page.actions) : null),
    page.content);
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

whenSessionEnds(() => {
  if (main) showSignIn("Your session has ended. Sign in again to go on where you were.");
});
addEventListener("hashchange", show);

try {
  returned();
  if (await resume()) {
    frame();
    show();
  } else {
    showSignIn();
  }
} catch (error) {
  replace(document.body, h("main", { class: "sign-in" }, h("h1", null, "Tenon"),
    problemBox(error, () => location.reload())));
}
