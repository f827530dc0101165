// Changing an account, and putting other credentials in the place of the old ones.
import { get, patch, path } from "./api.js";
import { credentialFields, settingFields } from "./account-fields.js";
import { accountName, accountsChanged, integration as find } from "./catalogue.js";
import { isByConsent } from "./consent.js";
import { h, link } from "./elements.js";
import { field, text } from "./fields.js";
import { form } from "./form.js";
import { announce } from "./notice.js";
import { go, to } from "./router.js";

export async function page({ parameters: { id }, query, signal }) {
  const account = await get(path("integrated-account", id), {}, signal);
  const integration = await find(account.integration);
  const back = to(["accounts", id]);
  const parts = [detailsForm(account, integration, back),
    isByConsent(integration) ? null : credentialsForm(account, integration, back)];
  return {
    title: query.get("part") === "credentials" ? "Reconnect" : "Edit",
    trail: [["#/accounts", "Accounts"], [back, accountName(account)]],
    content: h("div", { class: "narrow" }, query.get("part") === "credentials" ? parts.reverse() : parts),
  };
}

function done(back, text) {
  accountsChanged();
  announce(text);
  go(back);
}

function detailsForm(account, integration, back) {
  const tenant = text({ name: "tenant", value: account.tenant_id });
  const label = text({ name: "label", value: account.label });
  const origin = text({ name: "origin", value: account.origin ?? "", spellcheck: "false" });
  const settings = settingFields(integration, account.settings);
  return h("section", { class: "panel" }, h("h2", null, "What it is"), form({
    label: "Save", actions: [link(back, "Cancel", { class: "button" })],
    content: [
      field({ label: "Tenant", control: tenant, pointer: "/tenant_id", isRequired: true }),
      field({ label: "Label", control: label, pointer: "/label" }),
      settings.node,
      field({ label: "Origin", hint: "In place of the vendor's own; empty for that.", control: origin, pointer: "/origin" }),
    ],
    async send() {
      await patch(path("integrated-account", account.id), {
        tenant_id: tenant.value.trim(), label: label.value.trim(), settings: settings.read(),
        origin: origin.value.trim() || null,
      });
      done(back, "The account is changed.");
    },
  }));
}

function credentialsForm(account, integration, back) {
  const credentials = credentialFields(integration);
  if (!credentials.node) return null;
  return h("section", { class: "panel" }, h("h2", null, "Other credentials"), form({
    label: "Replace the credentials",
    content: credentials.node,
    async send() {
      const address = `${path("integrated-account", account.id)}/credentials`;
      const { status } = await patch(address, { credentials: credentials.read() });
      credentials.clear();
      done(back, status === "active" ? "The new credentials work." : "The new credentials are kept, but do not work yet.");
    },
  }));
}
