// A form that asks the API for something, and says what is wrong with what was entered.
import { h, replace } from "./elements.js";
import { showFailures } from "./fields.js";
import { problemBox } from "./notice.js";
import { whileBusy } from "./loading.js";

/** `send` is called when the form is sent; what it throws is shown in it. */
export function form({ label, content, actions = [], isDanger = false, send }) {
  const problem = h("div", null);
  const button = h("button", { type: "submit", class: isDanger ? "danger" : "primary" }, label);
  const submit = (event) => {
    event.preventDefault();
    whileBusy(button, async () => {
      problem.replaceChildren();
      showFailures(node, []);
      try {
        await send();
      } catch (error) {
        if (error.name === "AbortError") return;
        const rest = showFailures(node, error.failures ?? []);
        // What stands at a field already is not said twice.
        if (rest.length || !error.failures?.length) {
          replace(problem, problemBox(Object.assign(error, { failures: rest })));
        }
      }
    });
  };
  // The API decides what is right, in words; the browser's own bubbles would say less.
  const node = h("form", { novalidate: true, on: { submit } },
    content, problem, h("div", { class: "actions" }, button, actions));
  return node;
}
