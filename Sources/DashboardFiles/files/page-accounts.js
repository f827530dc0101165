// All accounts, with their state at a glance.
import { get } from "./api.js";
import { badge } from "./badges.js";
import { accountName, integrations } from "./catalogue.js";
import { code, h, link, name } from "./elements.js";
import { field, select, text } from "./fields.js";
import { ago } from "./format.js";
import { afterPause, loaded } from "./loading.js";
import { sentence } from "./notice.js";
import { to } from "./router.js";
import { pagedTable } from "./table.js";

const states = [["", "All"], ["active", "Active"], ["needs_reauth", "Needs reconnecting"],
  ["validation_error", "Credentials refused"], ["connecting", "Not connected yet"]];

const columns = [
  { label: "Account", cell: (account) => link(to(["accounts", account.id]), name(accountName(account))) },
  { label: "Integration", cell: (account) => name(account.integration) },
  { label: "Tenant", cell: (account) => name(account.tenant_id) },
  { label: "Status", cell: (account) => [badge(account.status),
    account.last_error ? h("p", { class: "hint clamp" }, sentence(account.last_error)) : null] },
  { label: "Changed", cell: (account) => ago(account.updated_at) },
];

export async function page(context) {
  const { query, signal } = context;
  const known = await integrations();
  const search = text({ type: "search", placeholder: "Label, tenant or id", value: query.get("q") ?? "" });
  const integration = select({}, [["", "All"], ...known.map((one) => [one.name, one.label])], query.get("integration") ?? "");
  const status = select({}, states, query.get("status") ?? "");
  const filter = () => ({ q: search.value.trim(), integration: integration.value, status: status.value });
  const none = () => Object.values(filter()).some(Boolean)
    ? h("p", null, "No account fits. Take a filter away.")
    : h("div", { class: "panel" }, h("h2", null, "No account yet"),
      h("p", null, "An account is a connection to a vendor with its credentials. MCP servers offer its tools to agents."),
      h("p", null, link("#/accounts/new", "Connect the first account"), ", or in the shell: ",
        code("tenon account create finexio --tenant acme --credential …")));
  const list = loaded(context, () => pagedTable("Accounts, newest first", columns,
    (cursor) => get("/integrated-account", { ...filter(), limit: 50, next_cursor: cursor }, signal), none()));
  search.addEventListener("input", afterPause(list.refresh));
  for (const control of [integration, status]) control.addEventListener("change", list.refresh);
  return {
    title: "Accounts",
    actions: [link("#/accounts/new", "Connect an account", { class: "button primary" })],
    content: [
      h("search", { class: "filters" },
        field({ label: "Search", control: search, isRequired: true }),
        field({ label: "Integration", control: integration, isRequired: true }),
        field({ label: "Status", control: status, isRequired: true })),
      h("div", { class: "panel" }, list),
    ],
  };
}
