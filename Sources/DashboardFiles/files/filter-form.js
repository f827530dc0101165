// Which tools an MCP server offers: methods, tags, single tools. Beside it the tools that pass, asked of
// the server at each change, so that what is shown is what will be.
import { tools } from "./catalogue.js";
import { methodBadge, methodGroup } from "./badges.js";
import { code, h, replace } from "./elements.js";
import { group, tick } from "./fields.js";
import { bytes, counted } from "./format.js";
import { afterPause } from "./loading.js";
import { problemBox } from "./notice.js";

const groups = [
  ["read", "Read", "list and get: nothing is changed"],
  ["write", "Write", "create, update and delete"],
  ["custom", "Custom", "methods of the vendor's own, such as sending an invoice"],
];

const ticked = (boxes) => boxes.filter(({ control }) => control.checked).map(({ control }) => control.value);

const box = (value, label, list, change, hint) =>
  tick(label, { value, checked: list.includes(value), on: { change } }, hint);

/** `all`: the tools of the integration; `config`: the filter to begin with. `node` is the form's part,
 * `preview` what passes. */
export function filterForm(integration, all, config, signal) {
  const changed = () => { update(); };
  const methods = config.methods ?? groups.map(([value]) => value);
  const keys = [...new Set(all.map(({ method }) => method))].sort();
  const groupBoxes = groups.filter(([value]) => all.some((tool) => methodGroup(tool.method) === value))
    .map(([value, label, hint]) => box(value, label, methods, changed, hint));
  const keyBoxes = keys.map((key) => box(key, code(key), methods, changed));
  const tagBoxes = [...new Set(all.flatMap(({ tags }) => tags))].sort()
    .map((tag) => box(tag, tag, config.tags ?? [], changed));
  const single = tick("Only tools that I tick in the list", { checked: Boolean(config.tools), on: { change: changed } });
  // Kept over changes of the other filters, so that a tick is not lost when a tool goes out of sight.
  const chosen = new Set(config.tools ?? all.map(({ name }) => name));

  const read = () => {
    const named = [...ticked(groupBoxes), ...ticked(keyBoxes)];
    const isAll = groupBoxes.every(({ control }) => control.checked);
    const tags = ticked(tagBoxes);
    return { methods: isAll ? null : named, tags: tags.length ? tags : null };
  };
  const sum = h("p", { class: "big", role: "status" });
  // Where the list is below the form, the form says what passes too.
  const brief = h("p", { class: "below quiet", "aria-hidden": "true" });
  const list = h("ul", { class: "tools" });
  const preview = h("section", { class: "panel stays", "aria-label": "Tools that pass" },
    h("h2", null, "What the agent gets"), sum, list);

  let passing = [];
  const total = () => {
    const offered = single.control.checked ? passing.filter(({ name }) => chosen.has(name)) : passing;
    const size = offered.reduce((whole, tool) => whole + Number(tool.bytes), 0);
    replace(sum, counted(offered.length, "tool"), " ", h("span", { class: "quiet" }, `of ${all.length} · ${bytes(size)}`));
    replace(brief, `${counted(offered.length, "tool")}, ${bytes(size)}: see below.`);
  };
  const row = (tool) => {
    const line = [h("code", null, tool.name), " ", methodBadge(tool), " ", h("span", { class: "quiet" }, bytes(tool.bytes))];
    if (!single.control.checked) return h("li", null, h("div", { class: "tick" }, h("div", null, line)));
    const node = tick(line, { checked: chosen.has(tool.name) });
    node.control.addEventListener("change", () => {
      if (node.control.checked) chosen.add(tool.name);
      else chosen.delete(tool.name);
      total();
    });
    return h("li", null, node);
  };
  const ask = afterPause(async () => {
    const filter = read();
    if (filter.methods && !filter.methods.length) {
      passing = [];
      replace(list, h("li", { class: "quiet" }, "Tick at least one kind of method."));
      return total();
    }
    try {
      const query = { methods: filter.methods?.join(","), tags: filter.tags?.join(",") };
      passing = (await tools(integration.name, query, signal)).result;
      replace(list, passing.map(row));
    } catch (error) {
      if (error.name === "AbortError") return;
      passing = [];
      replace(list, h("li", null, problemBox(error)));
    }
    preview.removeAttribute("aria-busy");
    total();
  }, 80);
  const update = () => {
    preview.setAttribute("aria-busy", "true");
    ask();
  };
  update();

  const node = h("div", { "data-pointer": "/config" },
    group("What it may do", groupBoxes,
      h("details", { open: keys.some((key) => config.methods?.includes(key)) },
        h("summary", null, "Single methods"), h("div", { class: "ticks" }, keyBoxes))),
    tagBoxes.length ? group("Only with these tags", h("p", { class: "hint" }, "While none is ticked, every tag passes."),
      h("div", { class: "ticks" }, tagBoxes)) : null,
    group("Single tools", single), brief, h("p", { class: "problem" }));
  return {
    node, preview,
    /** The filter as the API takes it; null takes a part away. */
    read() {
      const filter = read();
      const names = passing.map(({ name }) => name).filter((name) => chosen.has(name));
      return { ...filter, tools: single.control.checked ? names : null };
    },
  };
}
