// One vendor: its tools as agents get them, what they cost, and what the gate keeps back.
import { integration, tools } from "./catalogue.js";
import { h, link, name, outside, toolName } from "./elements.js";
import { bytes, counted, time } from "./format.js";
import { toolBrowser } from "./tool-list.js";
import { to } from "./router.js";

export async function page({ parameters, query, signal }) {
  const [one, { result }] = await Promise.all([
    integration(parameters.name), tools(parameters.name, {}, signal),
  ]);
  const sum = result.reduce((all, tool) => all + Number(tool.bytes), 0);
  return {
    title: one.label,
    trail: [["#/integrations", "Integrations"]],
    about: h("p", { class: "quiet" }, [one.category, `${counted(result.length, "tool")}, ${bytes(sum)} of a model's context`]
      .filter(Boolean).join(" · "), one.documentation ? [" · ", outside(one.documentation, "the vendor's documentation")] : null),
    actions: [link(to(["accounts", "new"], { integration: one.name }), "Connect an account", { class: "button primary" })],
    content: [
      h("p", { class: "prose" }, one.description),
      changes(one.tools_changed), gate(one.gate),
      toolBrowser(result, { integration: one.name, search: query.get("q") ?? "" }),
    ],
  };
}

/** Methods of the spec that agents are not shown, and why. */
const gate = (held) => held.length ? h("details", { class: "box warn" },
  h("summary", null, `${counted(held.length, "method")} of the spec ${held.length === 1 ? "is" : "are"} not served`),
  h("ul", null, held.map((one) => h("li", null, h("code", null, name(one.tool)), ": ", one.problem))),
  h("p", { class: "hint" }, "What has no description is not shown to agents. Describe it in the spec and build again.")) : null;

/** What a model reads of a vendor has changed: whoever let it call should look at it again. */
const changes = (change) => change ? h("details", { class: "box warn" },
  h("summary", null, `Since ${time(change.at)} its tools are other ones`),
  [["added", "New"], ["removed", "Gone"], ["changed", "Called, described or sent otherwise"]]
    .filter(([key]) => change[key].length)
    .map(([key, label]) => h("p", null, `${label}: `, change[key].map((tool, index) => [index ? ", " : "", toolName(tool)])))) : null;
