// What makes MCP clients use a server, ready to be copied.
import { copyable } from "./copy.js";
import { code, h } from "./elements.js";
import { slug } from "./format.js";

const json = (value) => JSON.stringify(value, null, 2);

/** `needsKey`: whether clients show an API key besides. */
export function clientConfigurations({ url, name, needsKey }) {
  const called = slug(name);
  const key = "Authorization: Bearer API_KEY";
  const headers = needsKey ? { headers: { Authorization: "Bearer API_KEY" } } : {};
  const isLocal = url.startsWith("http://");
  const clients = [
    ["Claude, as a connector", inTheCloud(isLocal, needsKey),
      h("p", null, "Settings → Connectors → Add custom connector. Give it this URL, without OAuth:"),
      copyable(url, "URL for Claude")],
    ["Claude Code",
      copyable(`claude mcp add --transport http ${called} ${url}${needsKey ? ` --header "${key}"` : ""}`, "command for Claude Code")],
    ["Claude Desktop, in its file",
      h("p", null, "In ", code("claude_desktop_config.json"), "; it reaches the URL through mcp-remote, which needs Node.js:"),
      copyable(json({ mcpServers: { [called]: {
        command: "npx",
        args: ["-y", "mcp-remote", url, ...(isLocal ? ["--allow-http"] : []), ...(needsKey ? ["--header", key] : [])],
      } } }), "configuration for Claude Desktop")],
    ["ChatGPT", inTheCloud(isLocal, needsKey),
      h("p", null, "Settings → Apps & Connectors → Advanced → Developer mode, then Create. Authentication: none. MCP server URL:"),
      copyable(url, "URL for ChatGPT")],
    ["Cursor", h("p", null, "In ", code(".cursor/mcp.json"), ":"),
      copyable(json({ mcpServers: { [called]: { url, ...headers } } }), "configuration for Cursor")],
    ["VS Code", h("p", null, "In ", code(".vscode/mcp.json"), ":"),
      copyable(json({ servers: { [called]: { type: "http", url, ...headers } } }), "configuration for VS Code")],
    ["curl", copyable([
      `curl -s ${url} -H 'Content-Type: application/json'`,
      "-H 'Accept: application/json, text/event-stream'", ...(needsKey ? [`-H '${key}'`] : []),
      `-d '{"jsonrpc":"2.0","id":1,"method":"tools/list"}'`,
    ].join(" \\\n  "), "command for curl")],
  ];
  return h("div", { class: "clients" }, clients.map(([label, ...content], index) =>
    h("details", { open: index === 0, name: "client" }, h("summary", null, label), content)));
}

/** What keeps an app that runs elsewhere from using the server. */
const inTheCloud = (isLocal, needsKey) => [
  isLocal ? h("p", { class: "box warn" },
    "This address is of this machine, or is not encrypted. Apps in the cloud need one with https:// that the internet ",
    "reaches: put a proxy in front, and start tenon serve with --public-url.") : null,
  needsKey ? h("p", { class: "box warn" }, "It cannot send an API key, which this server asks for.") : null,
];
