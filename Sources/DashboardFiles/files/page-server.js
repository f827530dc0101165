// One MCP server: what it offers, how it is used, and the way to change or end it.
import { get, patch, path, remove } from "./api.js";
import { auditTable } from "./audit-table.js";
import { badge, serverState } from "./badges.js";
import { accountName, integration as find, tools } from "./catalogue.js";
import { confirmRemoval } from "./dialog.js";
import { button, code, h, link, name } from "./elements.js";
import { ago, bytes, count, counted, time } from "./format.js";
import { loaded } from "./loading.js";
import { announce } from "./notice.js";
import { go, to } from "./router.js";
import { serverForm } from "./server-form.js";
import { levers, scope } from "./server-table.js";
import { statistics } from "./statistics.js";
import { facts } from "./table.js";

export async function page(context) {
  const { parameters: { id, server: serverID }, query, signal } = context;
  const address = path("integrated-account", id, "mcp", serverID);
  const [account, server] = await Promise.all([get(path("integrated-account", id), {}, signal), get(address, {}, signal)]);
  const here = to(["accounts", id, "servers", serverID]);
  const isEditing = query.get("part") === "edit";
  return {
    title: isEditing ? `Edit ${server.name}` : server.name,
    heading: isEditing ? ["Edit ", name(server.name)] : name(server.name),
    trail: [["#/accounts", "Accounts"], [to(["accounts", id]), accountName(account)],
      ...(isEditing ? [[here, server.name]] : [])],
    about: h("p", null, badge(serverState(server)), " ", levers(server)),
    actions: isEditing ? null : [
      link(to(["accounts", id, "servers", serverID], { part: "edit" }), "Edit", { class: "button" }),
      button("Revoke", () => confirmRemoval({
        title: "Revoke this MCP server?",
        warning: "Its URL is refused from the next call on, for every agent that has it. This cannot be undone.",
        typed: server.name, label: "Revoke",
        async action() {
          await remove(address);
          announce("The server is revoked.");
          go(to(["accounts", id]));
        },
      }), { class: "danger" }),
    ],
    content: isEditing ? await edit(context, account, server, address, here) : details(context, account, server),
  };
}

async function edit({ signal }, account, server, address, here) {
  const [integration, { result }] = await Promise.all([find(account.integration), tools(account.integration, {}, signal)]);
  return serverForm({
    integration, tools: result, server, signal, label: "Save",
    actions: link(here, "Cancel", { class: "button" }),
    async save(body) {
      await patch(address, body);
      announce("The server is changed. Its URL stays.");
      go(here);
    },
  });
}

function details(context, account, server) {
  const { config } = server;
  const filter = { methods: config.methods?.join(","), tags: config.tags?.join(","), tools: config.tools?.join(",") };
  return [
    h("section", { class: "panel" }, facts([
      ["Offers", name(scope(server))],
      ["Expires", server.expires_at ? `${time(server.expires_at)}, ${ago(server.expires_at)}` : "never"],
      ["Last used", server.last_used_at ? ago(server.last_used_at) : "never"],
      ["Calls", count(server.call_count)],
      ["Second factor", config.require_api_token_auth ? "an API key" : "none: the URL is enough"],
      ["Tools are", config.tool_exposure === "discovery" ? "found by search" : "listed"],
      config.approval ? ["Approval", `${config.approval.for.join(", ")}, by the ${config.approval.by}`] : null,
      ["Made", time(server.created_at)], ["Id", code(server.id)],
    ])),
    h("section", { class: "panel" }, statistics(context, { mcp_server_id: server.id })),
    h("section", { class: "panel" },
      h("div", { class: "head" }, h("h2", null, "Latest calls"), link(to(["activity"], { mcp_server_id: server.id }), "Search all")),
      loaded(context, async () => {
        const { result } = await get("/audit", { mcp_server_id: server.id, limit: 20 }, context.signal);
        return result.length ? auditTable(result) : h("p", null,
          "No agent has called it yet. Its URL was shown when it was made; who lost it makes a new server.");
      })),
    h("section", { class: "panel" }, loaded(context, async () => {
      const { result } = await tools(account.integration, filter, context.signal);
      const size = result.reduce((sum, tool) => sum + Number(tool.bytes), 0);
      return h("details", null, h("summary", null, h("strong", null, `${counted(result.length, "tool")}, ${bytes(size)}`)),
        h("ul", { class: "tools" }, result.map((tool) => h("li", null,
          link(to(["accounts", account.id, "tools", tool.name]), code(tool.name))))));
    })),
  ];
}
