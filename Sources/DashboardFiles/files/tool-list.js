// The tools of an integration, searched and filtered while one types.
import { methodBadge, methodGroup } from "./badges.js";
import { code, h, link, replace } from "./elements.js";
import { field, select, text } from "./fields.js";
import { bytes, counted } from "./format.js";
import { loaded, afterPause } from "./loading.js";
import { toolDetails } from "./tool-details.js";
import { to } from "./router.js";

const groups = [["read", "Read (list, get)"], ["write", "Write (create, update, delete)"], ["custom", "Custom (the rest)"]];

/** Says how many there are, also to screen readers. */
export const announceCount = (node, number, word, more = "") => replace(node, counted(number, word) + more);

function matches(tool, words, method, tag) {
  if (method && tool.method !== method && methodGroup(tool.method) !== method) return false;
  if (tag && !tool.tags.includes(tag)) return false;
  const hay = `${tool.name} ${tool.description} ${tool.http.method} ${tool.http.path}`.toLowerCase();
  return words.every((word) => hay.includes(word));
}

/** `account`: when it is given, each tool can be tried with it. */
export function toolBrowser(tools, { integration, account, search: first = "" }) {
  const search = text({ type: "search", placeholder: "Name, path or words", value: first });
  const keys = [...new Set(tools.map(({ method }) => method))].sort();
  const method = select({}, [["", "All"], ...groups, ...keys]);
  const tag = select({}, [["", "All"], ...[...new Set(tools.flatMap(({ tags }) => tags))].sort()]);
  const list = h("ul", { class: "tools" });
  const number = h("p", { class: "quiet", role: "status" });
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = tools.filter((tool) => matches(tool, words, method.value, tag.value));
    const sum = found.reduce((all, tool) => all + Number(tool.bytes), 0);
    announceCount(number, found.length, "tool", `, ${bytes(sum)}`);
    replace(list, found.map((tool) => row(tool, integration, account)));
    if (!found.length) replace(list, h("li", { class: "quiet" }, "No tool fits. Take a filter away."));
  };
  search.addEventListener("input", afterPause(show, 60));
  method.addEventListener("change", show);
  tag.addEventListener("change", show);
  show();
  return h("section", null,
    h("search", { class: "filters" },
      field({ label: "Search", control: search, isRequired: true }),
      field({ label: "Method", control: method, isRequired: true }),
      field({ label: "Tag", control: tag, isRequired: true })),
    number, list);
}

function row(tool, integration, account) {
  const body = h("div", null);
  const details = h("details", {
    on: {
      toggle() {
        if (!details.open || body.childNodes.length) return;
        body.append(loaded({ signal: new AbortController().signal },
          () => toolDetails(integration, tool.name), "Reading the schema"));
      },
    },
  },
  h("summary", null,
    h("span", { class: "tool-head" }, h("code", { class: "tool-name" }, tool.name), methodBadge(tool),
      h("span", { class: "quiet request" }, `${tool.http.method} ${tool.http.path}`),
      h("span", { class: "quiet size" }, bytes(tool.bytes))),
    h("span", { class: "clamp summary" }, tool.description)),
  account ? h("p", null, link(to(["accounts", account, "tools", tool.name]), "Try it", { class: "button small" })) : null,
  h("p", { class: "quiet" }, "Tags: ", tool.tags.length ? tool.tags.map((one, index) => [index ? ", " : "", code(one)]) : "none"),
  body);
  return h("li", null, details);
}
