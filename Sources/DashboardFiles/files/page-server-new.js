// Creating an MCP server; its URL is shown once.
import { get, path, post } from "./api.js";
import { accountName, integration as find, tools } from "./catalogue.js";
import { clientConfigurations } from "./client-configurations.js";
import { copyable } from "./copy.js";
import { h, link, name, replace } from "./elements.js";
import { serverForm } from "./server-form.js";
import { to } from "./router.js";

export async function page({ parameters: { id }, signal }) {
  const account = await get(path("integrated-account", id), {}, signal);
  const [integration, { result }] = await Promise.all([find(account.integration), tools(account.integration, {}, signal)]);
  const back = to(["accounts", id]);
  const content = h("div", null);
  replace(content, serverForm({
    integration, tools: result, signal, label: "Create",
    // What an agent gets unless somebody chooses more: nothing that changes a record.
    server: { config: { methods: ["read"] } },
    actions: link(back, "Cancel", { class: "button" }),
    async save(body) {
      const made = await post(`${path("integrated-account", id)}/mcp`, body);
      const shown = created(made, id);
      replace(content, shown);
      scrollTo(0, 0);
      shown.querySelector("h2").focus();
    },
  }));
  return {
    title: "Create an MCP server",
    trail: [["#/accounts", "Accounts"], [back, accountName(account)]],
    content,
  };
}

const created = (server, account) => h("div", { class: "prose" },
  h("div", { class: "box good" },
    h("h2", { tabindex: "-1" }, name(server.name), " is live"),
    h("p", null, "This is its URL. It is shown ", h("strong", null, "this once"),
      ": whoever has it can call the tools, so keep it as you keep a password."),
    copyable(server.url, "URL")),
  server.config.require_api_token_auth ? h("p", { class: "box warn" },
    "Clients also need an API key, in the place of API_KEY below. ", link("#/keys", "Make one")) : null,
  h("section", { class: "panel" }, h("h2", null, "Give it to a client"),
    clientConfigurations({ url: server.url, name: server.name, needsKey: server.config.require_api_token_auth })),
  h("p", null, link(to(["accounts", account, "servers", server.id]), "I have copied it", { class: "button" })));
