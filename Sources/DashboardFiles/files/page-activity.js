// What was done: searched, or seen while it happens; how much and how fast; whether the log is whole.
import { address, get } from "./api.js";
import { auditColumns } from "./audit-table.js";
import { chainState } from "./chain-state.js";
import { h } from "./elements.js";
import { field, select, text } from "./fields.js";
import { afterPause, loaded } from "./loading.js";
import { liveTail } from "./live-tail.js";
import { statistics } from "./statistics.js";
import { pagedTable } from "./table.js";

const outcomes = [["", "All"], ["ok", "Ok"], ["refused", "Refused here"], ["vendor_error", "Vendor's error"], ["failed", "Failed"]];
const spans = [["", "All times"], ["3600", "The last hour"], ["86400", "The last day"], ["604800", "The last week"]];

export async function page(context) {
  const { query, signal } = context;
  const input = (key, placeholder) => text({ name: key, value: query.get(key) ?? "", placeholder, spellcheck: "false" });
  const controls = {
    tool_name: input("tool_name", "list_all_finexio_drawdowns"), action: input("action", "tool.call"),
    tenant_id: input("tenant_id", "acme"), outcome: select({ name: "outcome" }, outcomes, query.get("outcome") ?? ""),
    integrated_account_id: input("integrated_account_id", "Id"), mcp_server_id: input("mcp_server_id", "Id"),
    api_key_id: input("api_key_id", "Id"),
  };
  const since = select({ name: "since" }, spans);
  const filter = () => Object.fromEntries(Object.entries(controls).map(([key, control]) => [key, control.value.trim()]));
  const sinceTime = () => since.value ? new Date(Date.now() - Number(since.value) * 1000).toISOString() : null;
  let newest = null;
  const list = loaded(context, () => {
    // Pages belong together by the same filter: the time must not move between them.
    const fixed = { ...filter(), since: sinceTime() };
    return pagedTable("What was done, newest first", auditColumns(false),
      async (cursor) => {
        const page = await get("/audit", { ...fixed, limit: 50, next_cursor: cursor }, signal);
        if (!cursor) newest = page.result[0]?.sequence;
        return page;
      },
      h("p", null, "Nothing fits. Take a filter away, or wait for an agent's first call."));
  });
  const live = liveTail(context, {
    target: () => address("/audit/tail", filter()), newest: () => newest,
    table: () => list.querySelector("table"), reload: list.refresh,
  });
  const changed = afterPause(() => { list.refresh(); live.restart(); }, 250);
  for (const control of [...Object.values(controls), since]) control.addEventListener("input", changed);
  const few = ["tool_name", "outcome", "tenant_id"];
  const labels = { tool_name: "Tool", action: "Action", tenant_id: "Tenant", outcome: "Outcome",
    integrated_account_id: "Account", mcp_server_id: "MCP server", api_key_id: "API key" };
  const fields = (keys) => keys.map((key) => field({ label: labels[key], control: controls[key], isRequired: true }));
  const more = Object.keys(controls).filter((key) => !few.includes(key));
  const chart = statistics(context, {
    integrated_account_id: query.get("integrated_account_id"), mcp_server_id: query.get("mcp_server_id"),
  });
  return {
    title: "Activity",
    content: [
      h("section", { class: "panel" }, chart),
      h("section", { class: "panel" },
        h("div", { class: "head" }, h("h2", null, "Audit log"), live.node),
        h("search", null,
          h("div", { class: "filters" }, fields(few), field({ label: "Since", control: since, isRequired: true })),
          h("details", { open: more.some((key) => controls[key].value) }, h("summary", null, "More filters"),
            h("div", { class: "filters" }, fields(more)))),
        list),
      h("section", { class: "panel" }, h("h2", null, "Is the log whole?"), chainState(context)),
    ],
  };
}
