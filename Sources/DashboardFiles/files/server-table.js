// MCP servers as rows.
import { get } from "./api.js";
import { badge, serverState } from "./badges.js";
import { accountName } from "./catalogue.js";
import { h, link, name } from "./elements.js";
import { ago, count } from "./format.js";
import { to } from "./router.js";
import { pagedTable } from "./table.js";

/** What a server's filter lets through, in words. */
export function scope({ config }) {
  const parts = [
    config.methods ? config.methods.join(", ") : "all methods",
    config.tags ? `tagged ${config.tags.join(", ")}` : null,
    config.tools ? `${config.tools.length} named` : null,
  ];
  return parts.filter(Boolean).join(" · ");
}

/** The levers besides the filter. */
export const levers = ({ config }) => [
  config.require_api_token_auth ? badge("plain", "Second factor") : null,
  config.tool_exposure === "discovery" ? badge("plain", "Discovery") : null,
  config.approval ? badge("plain", "Approval") : null,
].filter(Boolean).flatMap((one) => [one, " "]);

const columns = (accounts) => [
  { label: "Server", cell: (server) =>
    link(to(["accounts", server.integrated_account_id, "servers", server.id]), name(server.name)) },
  accounts ? { label: "Account", cell: (server) =>
    link(to(["accounts", server.integrated_account_id]), name(accountName(accounts.get(server.integrated_account_id)))) } : null,
  { label: "Offers", cell: (server) => [name(scope(server)), " ", levers(server)] },
  { label: "State", cell: (server) => badge(serverState(server)) },
  { label: "Expires", cell: (server) => server.expires_at ? ago(server.expires_at) : "Never" },
  { label: "Last used", cell: (server) => server.last_used_at ? ago(server.last_used_at) : "Never" },
  { label: "Calls", kind: "number", cell: (server) => count(server.call_count) },
].filter(Boolean);

/** `account`: whose servers they are; without it `accounts` says which account each belongs to. */
export const serverTable = (context, address, { account, accounts, query }) =>
  pagedTable("MCP servers, newest first", columns(accounts),
    (cursor) => get(address, { ...query, limit: 50, next_cursor: cursor }, context.signal),
    h("div", null, h("p", null, "No MCP server yet. It gives an agent some of the account's tools, at a URL of its own."),
      account ? h("p", null, link(to(["accounts", account.id, "servers", "new"]), "Create the first")) : null));
