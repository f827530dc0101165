// One account: its state, its MCP servers, its tools, what was done with it.
import { get, path, post, remove } from "./api.js";
import { badge } from "./badges.js";
import { accountName, accountsChanged, integration as find, tools } from "./catalogue.js";
import { isByConsent, leaveForConsent } from "./consent.js";
import { confirmRemoval } from "./dialog.js";
import { button, code, h, link, name } from "./elements.js";
import { time, words } from "./format.js";
import { loaded, whileBusy } from "./loading.js";
import { announce, problemText, sentence } from "./notice.js";
import { auditTable } from "./audit-table.js";
import { go, to } from "./router.js";
import { serverTable } from "./server-table.js";
import { statistics } from "./statistics.js";
import { facts } from "./table.js";
import { toolBrowser } from "./tool-list.js";

const tabs = [["servers", "MCP servers"], ["tools", "Tools"], ["activity", "Activity"], ["settings", "Settings"]];

export async function page(context) {
  const { parameters: { id }, query, signal } = context;
  const account = await get(path("integrated-account", id), {}, signal);
  const integration = await find(account.integration).catch(() => null);
  const open = query.get("tab") ?? "servers";
  const views = { servers, tools: toolList, activity, settings };
  return {
    title: accountName(account),
    heading: name(accountName(account)),
    trail: [["#/accounts", "Accounts"]],
    about: h("p", null, badge(account.status), h("span", { class: "quiet" }, " ",
      link(to(["integrations", account.integration]), integration?.label ?? account.integration), " · tenant ", name(account.tenant_id))),
    actions: actions(context, account, integration),
    content: [
      account.last_error ? h("div", { class: account.status === "active" ? "box warn" : "box bad" }, sentence(account.last_error)) : null,
      h("nav", { class: "tabs", "aria-label": "Of this account" }, tabs.map(([key, label]) =>
        link(to(["accounts", id], { tab: key }), label, { "aria-current": key === open ? "page" : null }))),
      (views[open] ?? servers)(context, account, integration),
    ],
  };
}

function actions(context, account, integration) {
  const again = account.status === "active" ? "Connect again" : "Reconnect";
  return [
    !integration?.can_test ? null : button("Test", async (event) => {
      await whileBusy(event.currentTarget, async () => {
        try {
          const tested = await post(`${path("integrated-account", account.id)}/validate`);
          accountsChanged();
          context.reload();
          announce(tested.status === "active" ? "The vendor accepted the credentials." : "The vendor refused the credentials.");
        } catch (error) {
          announce(problemText(error));
        }
      });
    }),
    integration && isByConsent(integration)
      ? button(again, (event) => whileBusy(event.currentTarget, () =>
        leaveForConsent({ integrated_account_id: account.id }).catch((error) => announce(problemText(error)))))
      : link(to(["accounts", account.id, "edit"], { part: "credentials" }), again, { class: "button" }),
    link(to(["accounts", account.id, "edit"]), "Edit", { class: "button" }),
    link(to(["accounts", account.id, "link"]), "Link for the customer", { class: "button" }),
    button("Delete", () => confirmRemoval({
      title: "Delete this account?",
      warning: "Its MCP servers stop at once, its API keys are refused, and its credentials are gone. This cannot be undone.",
      typed: accountName(account), label: "Delete the account",
      async action() {
        await remove(path("integrated-account", account.id));
        accountsChanged();
        announce("The account is deleted.");
        go("#/accounts");
      },
    }), { class: "danger" }),
  ];
}

function servers(context, account) {
  return h("section", { class: "panel" },
    h("div", { class: "head" }, h("h2", null, "MCP servers"),
      link(to(["accounts", account.id, "servers", "new"]), "Create an MCP server", { class: "button primary" })),
    loaded(context, () => serverTable(context, `${path("integrated-account", account.id)}/mcp`, { account })));
}

const toolList = (context, account) => loaded(context, async () => {
  const { result } = await tools(account.integration, {}, context.signal);
  return toolBrowser(result, { integration: account.integration, account: account.id });
});

const activity = (context, account) => [
  h("section", { class: "panel" }, statistics(context, { integrated_account_id: account.id })),
  h("section", { class: "panel" },
    h("div", { class: "head" }, h("h2", null, "Latest"),
      link(to(["activity"], { integrated_account_id: account.id }), "Search all")),
    loaded(context, async () => {
      const { result } = await get("/audit", { integrated_account_id: account.id, limit: 20 }, context.signal);
      return result.length ? auditTable(result) : h("p", null, "Nothing has been done with this account yet.");
    })),
];

const settings = (context, account) => h("section", { class: "panel" }, facts([
  ["Id", code(account.id)], ["Tenant", name(account.tenant_id)], ["Label", account.label ? name(account.label) : "none"],
  ...Object.entries(account.settings).map(([key, value]) => [words(key), name(value)]),
  ["Origin", account.origin ? code(account.origin) : "the vendor's own"],
  ["Made", time(account.created_at)], ["Changed", time(account.updated_at)],
]), h("p", { class: "quiet" }, "Credentials are sealed and never shown."));
