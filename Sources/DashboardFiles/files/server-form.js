// What an MCP server offers, to whom, and until when: the form of a new one and of one that is changed.
import { filterForm } from "./filter-form.js";
import { approvalFields } from "./approval-fields.js";
import { h } from "./elements.js";
import { field, group, select, text, tick } from "./fields.js";
import { form } from "./form.js";

const day = 86_400;
const spans = [["", "Never"], [String(day / 24), "In an hour"], [String(day), "In a day"], [String(7 * day), "In a week"],
  [String(30 * day), "In 30 days"], [String(90 * day), "In 90 days"], ["at", "At a time …"]];

/** A time as an input of the kind `datetime-local` has it, in the browser's zone. */
function local(text) {
  const at = new Date(text);
  return new Date(at - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function expiryFields(expiresAt) {
  const choice = select({ name: "expiry" }, spans, expiresAt ? "at" : "");
  const at = text({ type: "datetime-local", name: "expires-at", value: expiresAt ? local(expiresAt) : "" });
  const exact = field({ label: "Time", control: at, isRequired: true });
  const show = () => { exact.hidden = choice.value !== "at"; };
  choice.addEventListener("change", show);
  show();
  return {
    node: h("div", { "data-pointer": "/expires_at" },
      field({ label: "Expires", hint: "From that instant on its URL is refused.", control: choice, isRequired: true }),
      exact, h("p", { class: "problem" })),
    read() {
      if (choice.value === "") return null;
      if (choice.value !== "at") return new Date(Date.now() + Number(choice.value) * 1000).toISOString();
      // Nothing was typed: the API says that this is no time.
      if (!at.value) return "";
      // The input knows minutes only, and a time that was not touched must not change.
      return expiresAt && at.value === local(expiresAt) ? expiresAt : new Date(at.value).toISOString();
    },
  };
}

/**
 * `server`: what to begin with. `save` gets the body for the API; without `isWhole` those parts of the
 * filter that are not wanted are null, which takes them away from a server that has them.
 */
export function serverForm({ integration, tools, server, label, save, actions, signal }) {
  const { config } = server;
  const name = text({ name: "name", value: server.name ?? "", autocomplete: "off" });
  const filter = filterForm(integration, tools, config, signal);
  const expiry = expiryFields(server.expires_at);
  const factor = tick("Second factor", { name: "second-factor", checked: config.require_api_token_auth },
    "A client must also show an API key. The URL alone opens nothing.");
  const discovery = tick("Discovery", { name: "discovery", checked: config.tool_exposure === "discovery" },
    "Three tools that find, describe and call the others take the place of the list: for large integrations.");
  const approval = approvalFields(config.approval);
  return h("div", { class: "sides" },
    h("section", { class: "panel" }, form({
      label, actions,
      content: [
        field({ label: "Name", hint: "For people, and in the audit log.", control: name, pointer: "/name", isRequired: true }),
        filter.node,
        group("Until when", expiry.node),
        group("Safeguards", factor, discovery, approval.node),
      ],
      send: () => save({
        name: name.value.trim(), expires_at: expiry.read(),
        config: {
          ...filter.read(), require_api_token_auth: factor.control.checked,
          tool_exposure: discovery.control.checked ? "discovery" : "all", ...approval.read(),
        },
      }),
    })),
    filter.preview);
}
