// Connecting an account: with credentials that are known, on the vendor's page, or by a link for a customer.
import { post } from "./api.js";
import { credentialFields, settingFields } from "./account-fields.js";
import { accountsChanged, integrations } from "./catalogue.js";
import { isByConsent, leaveForConsent, missingApplication } from "./consent.js";
import { h, name, replace } from "./elements.js";
import { field, select, text } from "./fields.js";
import { form } from "./form.js";
import { linkForm } from "./link-form.js";
import { announce } from "./notice.js";
import { go, to } from "./router.js";

export async function page({ query }) {
  const known = await integrations();
  const chosen = query.get("integration") ?? "";
  const choice = select({ name: "integration" }, [["", "Choose"], ...known.map((one) => [one.name, one.label])], chosen);
  const place = h("div", null);
  const show = () => {
    const integration = known.find((one) => one.name === choice.value);
    replace(place, integration ? ways(integration) : h("p", { class: "quiet" }, "Choose a vendor to see what it needs."));
  };
  choice.addEventListener("change", show);
  show();
  return {
    title: "Connect an account",
    trail: [["#/accounts", "Accounts"]],
    content: h("div", { class: "narrow" }, field({ label: "Integration", control: choice, isRequired: true }), place),
  };
}

function ways(integration) {
  const customer = h("div", { class: "panel" }, h("h2", null, "Or let the customer do it"),
    h("p", { class: "quiet" }, "A link with which they connect their own account, once, without a key. You never see their credentials."),
    linkForm({ integration: integration.name }));
  return [h("div", { class: "panel" }, isByConsent(integration) ? consentForm(integration) : accountForm(integration)), customer];
}

const tenantField = (control) => field({
  label: "Tenant", hint: "Whose account it is, in your words: a customer, a company.", control,
  pointer: "/tenant_id", isRequired: true,
});

function consentForm(integration) {
  const tenant = text({ name: "tenant", autocomplete: "off" });
  const missing = missingApplication(integration);
  return [
    h("h2", null, "On the vendor's page"),
    h("p", { class: "quiet" }, name(integration.label), " asks for your consent, and brings you back here."),
    missing ?? form({
      label: `Go on to ${integration.label}`, content: tenantField(tenant),
      send: () => leaveForConsent({ tenant_id: tenant.value.trim(), integration: integration.name }),
    }),
  ];
}

function accountForm(integration) {
  const tenant = text({ name: "tenant", autocomplete: "off" });
  const label = text({ name: "label", autocomplete: "off" });
  const origin = text({ name: "origin", autocomplete: "off", inputmode: "url", spellcheck: "false" });
  const settings = settingFields(integration);
  const credentials = credentialFields(integration);
  return form({
    label: "Connect",
    content: [
      tenantField(tenant),
      field({ label: "Label", hint: "A name for people, such as the ledger it is.", control: label, pointer: "/label" }),
      settings.node, credentials.node,
      h("details", null, h("summary", null, "Another host than the vendor's"),
        field({ label: "Origin", hint: "Scheme, host and port in place of the vendor's: a staging host, a proxy.",
          control: origin, pointer: "/origin" })),
    ],
    async send() {
      const account = await post("/integrated-account", {
        integration: integration.name, tenant_id: tenant.value.trim(), label: label.value.trim() || undefined,
        settings: settings.read(), credentials: credentials.read(), origin: origin.value.trim() || undefined,
      });
      credentials.clear();
      accountsChanged();
      announce(account.status === "active" ? "The account is connected." : "The account is kept, but does not work yet.");
      go(to(["accounts", account.id]));
    },
  });
}
