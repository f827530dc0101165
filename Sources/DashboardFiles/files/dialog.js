// Dialogs: the browser keeps the focus inside, closes them with Escape, and gives the focus back.
import { button, freshID, h, name } from "./elements.js";
import { field, text } from "./fields.js";
import { problemBox } from "./notice.js";
import { whileBusy } from "./loading.js";

/** Shows a dialog until it is closed; `content(close)` makes what is in it. */
export function showDialog(title, content) {
  const id = freshID("dialog");
  const node = h("dialog", { "aria-labelledby": id });
  const close = () => node.close();
  node.append(h("h2", { id }, title), content(close));
  node.addEventListener("close", () => node.remove());
  document.body.append(node);
  node.showModal();
  return node;
}

/**
 * Asks before something is taken away for good. With `typed`, that text has to be entered first: a click
 * out of habit must not cut agents off.
 */
export function confirmRemoval({ title, warning, typed, label, action }) {
  showDialog(title, (close) => {
    const problem = h("div", null);
    const input = typed ? text({ name: "confirmation", autocomplete: "off", spellcheck: "false" }) : null;
    const remove = h("button", { type: "submit", class: "danger", disabled: Boolean(typed) }, label);
    input?.addEventListener("input", () => { remove.disabled = input.value !== typed; });
    const submit = (event) => {
      event.preventDefault();
      problem.replaceChildren();
      whileBusy(remove, async () => {
        try {
          await action();
          close();
        } catch (error) {
          problem.append(problemBox(error));
        }
      });
    };
    return h("form", { on: { submit } },
      h("p", null, warning),
      typed ? field({ label: ["Type ", name(typed), " to confirm"], control: input, isRequired: true }) : null,
      problem,
      h("div", { class: "actions" }, remove, button("Cancel", close)));
  });
}
