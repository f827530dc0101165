// A link for the customer, and those that can still be used.
import { get, path, remove } from "./api.js";
import { accountName } from "./catalogue.js";
import { confirmRemoval } from "./dialog.js";
import { button, h, name } from "./elements.js";
import { time } from "./format.js";
import { linkForm } from "./link-form.js";
import { loaded } from "./loading.js";
import { announce } from "./notice.js";
import { to } from "./router.js";
import { pagedTable } from "./table.js";

export async function page(context) {
  const { parameters: { id }, signal } = context;
  const account = await get(path("integrated-account", id), {}, signal);
  const list = loaded(context, () => pagedTable("Links that can still be used", [
    { label: "For", cell: (link) => name(link.integrated_account_id === id ? "this account" : link.tenant_id) },
    { label: "Integration", cell: (link) => link.integration ? name(link.integration) : "the person chooses" },
    { label: "Until", cell: (link) => time(link.expires_at) },
    { label: "", cell: (link) => button("End", () => confirmRemoval({
      title: "End this link?", warning: "Whoever has it can no longer connect an account with it.", label: "End the link",
      async action() {
        await remove(path("link-token", link.id));
        announce("The link is ended.");
        list.refresh();
      },
    }), { class: "small danger" }) },
  ], (cursor) => get("/link-token", { limit: 50, next_cursor: cursor }, signal),
  h("p", { class: "quiet" }, "None.")));
  return {
    title: "Link for the customer",
    trail: [["#/accounts", "Accounts"], [to(["accounts", id]), accountName(account)]],
    content: h("div", { class: "narrow" },
      h("section", { class: "panel" },
        h("p", null, "With it the customer connects this account again, without a key: its id, settings and MCP servers stay."),
        linkForm({ integrated_account_id: id })),
      h("section", { class: "panel" }, h("h2", null, "Links that can still be used"), list)),
  };
}
