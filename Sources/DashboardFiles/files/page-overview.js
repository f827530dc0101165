// The first screen: which accounts need somebody, which servers are live, what happened today.
import { all, get } from "./api.js";
import { auditTable } from "./audit-table.js";
import { badge, serverState } from "./badges.js";
import { accountName, accountsByID } from "./catalogue.js";
import { code, h, link, name, replace } from "./elements.js";
import { ago, count, counted, today } from "./format.js";
import { loaded } from "./loading.js";
import { sentence } from "./notice.js";
import { to } from "./router.js";
import { statistics } from "./statistics.js";
import { table } from "./table.js";

const panel = (title, content, more) =>
  h("section", { class: "panel" }, h("div", { class: "head" }, h("h2", null, title), more ?? null), content);

export async function page(context) {
  const content = h("div", { class: "overview" },
    panel("Needs you", loaded(context, async () => {
      const overview = await get("/overview", {}, context.signal);
      if (!Number(overview.accounts.total)) replace(content, firstSteps());
      return needs(context, overview);
    })),
    panel("Live MCP servers", loaded(context, () => liveServers(context)), link("#/servers", "All servers")),
    panel("Calls of late", statistics(context)),
    panel("Latest", loaded(context, () => latest(context)), link("#/activity", "All activity")));
  return {
    title: "Overview",
    about: h("p", { class: "quiet" }, today()),
    actions: [link("#/accounts/new", "Connect an account", { class: "button primary" })],
    content,
  };
}

const step = (title, ...text) => h("li", null, h("h2", null, title), h("p", null, text));

const firstSteps = () => h("ol", { class: "steps panel" },
  step("Connect an account", "Choose a vendor and enter its credentials, or send the customer a link. ",
    link("#/accounts/new", "Connect the first account")),
  step("Make an MCP server", "Choose what an agent may do with the account, and until when; copy the URL."),
  step("Watch", "Every call is in the activity, with who made it and how it ended. The same can be done from the shell: ",
    code("tenon account create"), ", ", code("tenon server create"), "."));

async function needs(context, { accounts, mcp_servers: servers, api_keys: keys }) {
  const { result: waiting } = await get("/approval", { status: "waiting", limit: 50 }, context.signal);
  const ending = (number, word, address) => Number(number)
    ? h("li", null, badge("waiting", "Ends soon"), " ", link(address, `${counted(number, word)} within a week`)) : null;
  const items = [
    waiting.length ? h("li", null, badge("waiting", "Waiting"), " ",
      link("#/approvals", `${counted(waiting.length, "call")} for your approval`)) : null,
    ...accounts.attention.map((account) => h("li", null,
      badge(account.status), " ", link(to(["accounts", account.id]), name(accountName(account))),
      account.last_error ? h("p", { class: "hint" }, sentence(account.last_error)) : null)),
    ending(servers.expiring, "MCP server", "#/servers"),
    ending(keys.expiring, "API key", "#/keys"),
  ].filter(Boolean);
  return [
    items.length ? h("ul", { class: "needs" }, items)
      : h("p", { class: "calm" }, badge("active", "Nothing"), " waits for you."),
    h("p", { class: "quiet" }, `${count(accounts.active)} of ${counted(accounts.total, "account")} active, `,
      `${counted(servers.live, "MCP server")} live.`),
  ];
}

async function liveServers(context) {
  const [servers, accounts] = await Promise.all([all("/mcp-server", {}, context.signal, 300), accountsByID()]);
  const live = servers.filter((server) => serverState(server) === "live")
    .sort((a, b) => (b.last_used_at ?? "").localeCompare(a.last_used_at ?? ""));
  if (!live.length) {
    return h("p", null, "No agent can call anything yet. Open ", link("#/accounts", "an account"),
      " and make an MCP server for it.");
  }
  return table("Live MCP servers", [
    { label: "Server", cell: (server) => link(
      to(["accounts", server.integrated_account_id, "servers", server.id]), name(server.name)) },
    { label: "Account", cell: (server) => name(accountName(accounts.get(server.integrated_account_id))) },
    { label: "Last used", cell: (server) => server.last_used_at ? ago(server.last_used_at) : "Never" },
    { label: "Calls", kind: "number", cell: (server) => count(server.call_count) },
  ], live.slice(0, 8));
}

async function latest(context) {
  const { result } = await get("/audit", { limit: 8 }, context.signal);
  if (!result.length) return h("p", null, "Nothing has been done yet.");
  return auditTable(result, { isShort: true });
}
