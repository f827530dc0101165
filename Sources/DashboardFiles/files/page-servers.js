// The MCP servers of all accounts.
import { accountsByID } from "./catalogue.js";
import { h } from "./elements.js";
import { loaded } from "./loading.js";
import { serverTable } from "./server-table.js";

export async function page(context) {
  const accounts = await accountsByID();
  return {
    title: "MCP servers",
    about: h("p", { class: "quiet" }, "Each gives whoever has its URL some tools of one account. Open an account to create one."),
    content: h("section", { class: "panel" },
      loaded(context, () => serverTable(context, "/mcp-server", { accounts }))),
  };
}
