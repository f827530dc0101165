// Trying a tool: the request that would be sent, and the answer, side by side.
import { freshKey, get, path, Problem, request } from "./api.js";
import { accountName, tool as findTool, tools } from "./catalogue.js";
import { methodBadge } from "./badges.js";
import { answerView, requestView } from "./call-view.js";
import { confirmRemoval } from "./dialog.js";
import { button, code, h, name, replace } from "./elements.js";
import { field, select, showFailures } from "./fields.js";
import { parse, print } from "./json.js";
import { whileBusy } from "./loading.js";
import { problemBox } from "./notice.js";
import { go, to } from "./router.js";
import { schemaForm } from "./schema-form.js";

export async function page({ parameters: { id, tool: toolName }, signal }) {
  const account = await get(path("integrated-account", id), {}, signal);
  const [{ result }, tool] = await Promise.all([
    tools(account.integration, {}, signal), findTool(account.integration, toolName),
  ]);
  const choice = select({ name: "tool" }, result.map((one) => one.name), toolName);
  choice.addEventListener("change", () => go(to(["accounts", id, "tools", choice.value])));
  const back = to(["accounts", id]);
  return {
    title: `Try ${toolName}`,
    heading: ["Try ", code(toolName)],
    trail: [["#/accounts", "Accounts"], [back, accountName(account)], [`${back}?tab=tools`, "Tools"]],
    about: h("p", { class: "quiet" }, methodBadge(tool), ` ${tool.http.method} ${tool.http.path} · through `, name(accountName(account))),
    content: [
      h("p", { class: "prose" }, tool.description),
      h("div", { class: "filters" }, field({ label: "Tool", control: choice, isRequired: true })),
      trial(account, tool, signal),
    ],
  };
}

function trial(account, tool, signal) {
  const schema = tool.inputSchema;
  // A tool with an input of that name would be called.
  const canPreview = !schema.properties?.dry_run;
  const isRead = tool.annotations.readOnlyHint;
  const sent = h("div", null, h("p", { class: "quiet" },
    "Preview the request to see exactly what would be sent. Secrets are masked."));
  const came = h("div", { "aria-live": "polite" }, h("p", { class: "quiet" }, "Nothing was sent yet."));
  const problem = h("div", null);
  const inputs = h("div", null);
  let form, toggle, json = null;
  const showForm = (value) => { json = null; form = schemaForm(schema, value); replace(inputs, form.node); };
  const showJSON = (value) => {
    json = h("textarea", { rows: 16, spellcheck: "false", value: print(value, 2) });
    replace(inputs, field({ label: "Arguments as JSON", control: json, pointer: "", isRequired: true }));
  };
  const read = () => json ? parse(json.value || "{}") : form.read();
  const guarded = (action) => async (event) => {
    event.preventDefault();
    await whileBusy(event.submitter ?? event.currentTarget, async () => {
      replace(problem);
      showFailures(node, []);
      try {
        await action(read());
      } catch (error) {
        if (error.name === "AbortError") return;
        const rest = showFailures(node, error.failures ?? []);
        if (error instanceof Problem) replace(came, answerView(error.body, null, error));
        if (error instanceof Problem && !rest.length) return;
        replace(problem, problemBox(Object.assign(error, { failures: rest })));
      }
    });
  };
  const address = path("integrated-account", account.id, "tools", tool.name);
  const preview = async (values) => {
    if (!canPreview) return;
    const answer = await request("POST", address, { body: { ...values, dry_run: true }, signal });
    replace(sent, requestView(answer.request));
  };
  const call = async (values, key) => {
    const { body, response } = await request("POST", address, { body: values, signal, key, whole: true });
    replace(came, answerView(body, response.headers));
  };
  const node = h("form", {
    novalidate: true,
    on: {
      submit: guarded(async (values) => {
        await preview(values);
        if (isRead) return call(values);
        // One key a question: who presses again after an answer was lost does not pay twice.
        const key = freshKey();
        confirmRemoval({
          title: "Send it to the vendor?", label: "Send it", action: () => call(values, key),
          warning: `${tool.name} changes records at ${account.integration}. It is sent once, as the request shows.`,
        });
      }),
    },
  },
  h("div", { class: "head" }, h("h2", null, "Arguments"),
    h("div", { class: "actions" },
      tool.example ? button("Fill in the example", () => (json ? showJSON : showForm)(tool.example), { class: "small" }) : null,
      toggle = button("Edit as JSON", () => {
        try {
          const value = read();
          (json ? showForm : showJSON)(value);
          toggle.textContent = json ? "Edit in the form" : "Edit as JSON";
        } catch (error) {
          replace(problem, problemBox(error));
        }
      }, { class: "small" }))),
  inputs, problem,
  h("div", { class: "actions" },
    h("button", { type: "submit", class: isRead ? "primary" : "danger" }, isRead ? "Call" : "Call …"),
    canPreview ? button("Preview the request", guarded(preview)) : null));
  showForm(undefined);
  return h("div", { class: "sides" },
    h("section", { class: "panel" }, node),
    h("div", { class: "answer" },
      h("section", { class: "panel" }, h("h2", null, "Request"), sent),
      h("section", { class: "panel" }, h("h2", null, "Answer"), came)));
}
