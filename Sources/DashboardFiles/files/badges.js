// States in a word and a colour, never in a colour alone.
import { h } from "./elements.js";
import { words } from "./format.js";

const kinds = {
  active: "good", ok: "good", live: "good", approved: "good", used: "good", read: "plain",
  connecting: "warn", needs_reauth: "bad", validation_error: "bad", waiting: "warn",
  failed: "bad", vendor_error: "bad", refused: "warn", revoked: "plain", expired: "plain",
  declined: "plain", write: "warn", delete: "bad", custom: "warn",
};

const names = {
  needs_reauth: "Needs reconnecting", validation_error: "Credentials refused", connecting: "Not connected yet",
};

export const badge = (state, label) =>
  h("span", { class: `badge ${kinds[state] ?? "plain"}` }, label ?? names[state] ?? words(state));

/** What a server is at this moment. */
export const serverState = (server) =>
  server.expires_at && new Date(server.expires_at) <= new Date() ? "expired" : "live";

/** What a method of a spec does, as filters group them. */
export const methodGroup = (method) =>
  ["list", "get"].includes(method) ? "read"
    : ["create", "update", "delete"].includes(method) ? "write" : "custom";

/** A method's key, in the colour of its group. */
export const methodBadge = ({ method, annotations }) =>
  h("span", {
    class: `badge ${annotations?.readOnlyHint ? "plain" : method === "delete" ? "bad" : "warn"}`,
  }, method);
