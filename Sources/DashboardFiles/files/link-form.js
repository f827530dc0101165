// A link with which a customer connects their own account.
import { post } from "./api.js";
import { copyable } from "./copy.js";
import { h, replace } from "./elements.js";
import { field, text } from "./fields.js";
import { form } from "./form.js";
import { time } from "./format.js";

/** `whom`: the `integration` of a new account, or `integrated_account_id` of one that is there. */
export function linkForm(whom) {
  const node = h("div", null);
  const tenant = whom.integrated_account_id ? null : text({ name: "link-tenant", autocomplete: "off" });
  replace(node, form({
    label: "Make a link",
    content: tenant ? field({
      label: "Tenant", hint: "Whose account it will be.", control: tenant, pointer: "/tenant_id", isRequired: true,
    }) : null,
    async send() {
      const link = await post("/link-token", { ...whom, tenant_id: tenant?.value.trim() });
      replace(node, h("div", { class: "box good" },
        h("p", null, "Send this to whoever is to connect the account. It works once, until ", time(link.expires_at),
          ", and is not shown again."),
        copyable(link.url, "link")));
    },
  }));
  return node;
}
