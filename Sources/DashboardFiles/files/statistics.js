// Calls, errors and latencies of an account or a server over a time that can be chosen.
import { get } from "./api.js";
import { charts } from "./chart.js";
import { button, h } from "./elements.js";
import { loaded } from "./loading.js";

const periods = [["hour", "Hour"], ["day", "Day"], ["week", "Week"]];

/** `filter`: `integrated_account_id` and `mcp_server_id`, or neither for all. */
export function statistics(context, filter = {}, period = "day") {
  const place = loaded(context, async () =>
    charts(await get("/statistics", { ...filter, period }, context.signal)), "Counting the calls");
  const buttons = periods.map(([value, label]) => button(label, () => {
    period = value;
    for (const [index, node] of buttons.entries()) {
      node.setAttribute("aria-pressed", String(periods[index][0] === period));
    }
    place.refresh();
  }, { "aria-pressed": String(value === period) }));
  const node = h("div", { class: "statistics" },
    h("div", { class: "switch", role: "group", "aria-label": "Time" }, buttons), place);
  node.refresh = place.refresh;
  return node;
}
