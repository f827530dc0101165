// API keys: for scripts, for second factors, for people who sign in here.
import { get, path, post, remove } from "./api.js";
import { badge } from "./badges.js";
import { accountName, accountsByID } from "./catalogue.js";
import { copyable } from "./copy.js";
import { confirmRemoval } from "./dialog.js";
import { button, h, name, replace } from "./elements.js";
import { field, select, text } from "./fields.js";
import { form } from "./form.js";
import { ago } from "./format.js";
import { loaded } from "./loading.js";
import { announce } from "./notice.js";
import { pagedTable } from "./table.js";
import { session } from "./session.js";

const scopes = [["admin", "Admin: everything, also this dashboard"], ["proxy", "Proxy: calls through accounts"],
  ["account", "Account: calls through one account"]];
const spans = [["", "Never"], ["86400", "In a day"], ["604800", "In a week"], ["2592000", "In 30 days"], ["31536000", "In a year"]];

const state = (key) => key.revoked_at ? "revoked"
  : key.expires_at && new Date(key.expires_at) <= new Date() ? "expired" : "live";

export async function page(context) {
  const accounts = await accountsByID();
  const columns = [
    { label: "Key", cell: (key) => [h("strong", null, name(key.name)),
      key.id === session.key.id ? h("span", { class: "quiet" }, " (yours)") : null] },
    { label: "Scope", cell: (key) => key.scope },
    { label: "Reaches", cell: (key) => key.integrated_account_id ? name(accountName(accounts.get(key.integrated_account_id)))
      : key.tenant_id ? ["tenant ", name(key.tenant_id)] : "all tenants" },
    { label: "State", cell: (key) => badge(state(key)) },
    { label: "Expires", cell: (key) => key.expires_at ? ago(key.expires_at) : "Never" },
    { label: "Last used", cell: (key) => key.last_used_at ? ago(key.last_used_at) : "Never" },
    { label: "", cell: (key) => key.revoked_at ? null : button("Revoke", () => revoke(key, list),
      { class: "small danger", "aria-label": `Revoke ${key.name}` }) },
  ];
  const list = loaded(context, () => pagedTable("API keys, newest first", columns,
    (cursor) => get("/api-key", { limit: 50, next_cursor: cursor }, context.signal), h("p", null, "No key yet.")));
  return {
    title: "API keys",
    content: h("div", { class: "sides uneven" },
      h("section", { class: "panel" }, h("h2", null, "Keys"), list),
      h("section", { class: "panel" }, h("h2", null, "Create a key"), creation(accounts, list))),
  };
}

const revoke = (key, list) => confirmRemoval({
  title: "Revoke this key?", typed: key.id === session.key.id ? key.name : null, label: "Revoke the key",
  warning: key.id === session.key.id ? "It is the key that you are signed in with: this signs you out at once."
    : "Whoever uses it is refused from the next request on.",
  async action() {
    await remove(path("api-key", key.id));
    announce("The key is revoked.");
    list.refresh();
  },
});

function creation(accounts, list) {
  const place = h("div", null);
  const label = text({ name: "name", autocomplete: "off" });
  const scope = select({ name: "scope" }, scopes, "proxy");
  const tenant = text({ name: "tenant", autocomplete: "off" });
  const account = select({ name: "account" },
    [["", "Choose"], ...[...accounts.values()].map((one) => [one.id, accountName(one)])]);
  const expiry = select({ name: "expiry" }, spans, "2592000");
  const tenantField = field({
    label: "Tenant", hint: "Only this tenant's accounts; empty for all.", control: tenant, pointer: "/tenant_id",
  });
  const accountField = field({ label: "Account", control: account, pointer: "/integrated_account_id", isRequired: true });
  const show = () => {
    tenantField.hidden = scope.value === "account";
    accountField.hidden = scope.value !== "account";
  };
  scope.addEventListener("change", show);
  show();
  return h("div", null, place, form({
    label: "Create",
    content: [
      field({ label: "Name", hint: "Who or what uses it.", control: label, pointer: "/name", isRequired: true }),
      field({ label: "Scope", control: scope, pointer: "/scope", isRequired: true }), tenantField, accountField,
      field({ label: "Expires", control: expiry, pointer: "/expires_at", isRequired: true }),
    ],
    async send() {
      const isOfAccount = scope.value === "account";
      const made = await post("/api-key", {
        name: label.value.trim(), scope: scope.value,
        tenant_id: isOfAccount ? undefined : tenant.value.trim() || undefined,
        integrated_account_id: isOfAccount ? account.value || undefined : undefined,
        expires_at: expiry.value ? new Date(Date.now() + Number(expiry.value) * 1000).toISOString() : null,
      });
      replace(place, h("div", { class: "box good", role: "status" },
        h("p", null, "The key ", h("strong", null, name(made.name)), ". It is shown this once."), copyable(made.key, "key")));
      label.value = "";
      list.refresh();
    },
  }));
}
