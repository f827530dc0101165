// Which pages there are. Each is fetched when it is opened first.
import { h } from "./elements.js";
import { route } from "./router.js";

const icon = (path) => h("svg", { viewBox: "0 0 16 16", class: "icon", "aria-hidden": "true" }, h("path", { d: path }));

/** What the list of pages has: the first part of the address, the name, an icon. */
export const navigation = [
  ["", "Overview", icon("M2 8l6-5 6 5v6H10V10H6v4H2z")],
  ["integrations", "Integrations", icon("M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z")],
  ["accounts", "Accounts", icon("M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 14c0-3 3-4.500 6-4.500s6 1.500 6 4.500z")],
  ["servers", "MCP servers", icon("M2 2h12v5H2zM2 9h12v5H2zM4 4v1h2V4zM4 11v1h2v-1z")],
  ["activity", "Activity", icon("M1 8h3l2-5 4 10 2-5h3v1.500h-2L10 15 6 6l-1 3.500H1z")],
  ["approvals", "Approvals", icon("M2 2h12v12H2zM5 8l2.200 2.200L11.500 6")],
  ["keys", "API keys", icon("M5 5a3.500 3.500 0 1 0 3 5h2l1-1 1 1 2-2-1-1.500H8A3.500 3.500 0 0 0 5 5z")],
];

export function pages() {
  route("/", () => import("./page-overview.js"));
  route("/integrations", () => import("./page-integrations.js"));
  route("/integrations/:name", () => import("./page-integration.js"));
  route("/accounts", () => import("./page-accounts.js"));
  route("/accounts/new", () => import("./page-account-new.js"));
  route("/accounts/:id", () => import("./page-account.js"));
  route("/accounts/:id/edit", () => import("./page-account-edit.js"));
  route("/accounts/:id/link", () => import("./page-account-link.js"));
  route("/accounts/:id/servers/new", () => import("./page-server-new.js"));
  route("/accounts/:id/servers/:server", () => import("./page-server.js"));
  route("/accounts/:id/tools/:tool", () => import("./page-try.js"));
  route("/servers", () => import("./page-servers.js"));
  route("/activity", () => import("./page-activity.js"));
  route("/approvals", () => import("./page-approvals.js"));
  route("/keys", () => import("./page-keys.js"));
}
