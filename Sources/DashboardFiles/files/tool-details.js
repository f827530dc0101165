// A tool as an agent gets it: its inputs, an example, what comes back.
import { tool } from "./catalogue.js";
import { copyable } from "./copy.js";
import { code, h, name } from "./elements.js";
import { print } from "./json.js";
import { inputTable } from "./schema-view.js";

const hints = [
  ["readOnlyHint", "changes nothing"], ["destructiveHint", "may take something away"],
  ["idempotentHint", "a second call changes nothing more"],
];

export async function toolDetails(integration, toolName) {
  const one = await tool(integration, toolName);
  const said = hints.filter(([hint]) => one.annotations?.[hint]).map(([, words]) => words);
  return h("div", { class: "tool-details" },
    h("p", { class: "prose" }, one.description),
    said.length ? h("p", { class: "quiet" }, `It ${said.join(", ")}.`) : null,
    h("h3", null, "Inputs"), inputTable(one.inputSchema),
    one.example ? [h("h3", null, "Example"), copyable(print(one.example, 2), "example")] : null,
    h("details", null, h("summary", null, "Input schema of ", code(name(one.name))),
      copyable(print(one.inputSchema, 2), "input schema")),
    h("details", null, h("summary", null, "Output schema"), copyable(print(one.outputSchema, 2), "output schema")));
}
