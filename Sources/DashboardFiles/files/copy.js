// Texts that are taken elsewhere.
import { button, h } from "./elements.js";
import { announce } from "./notice.js";

/** A button that copies a text. */
export function copyButton(text, what = "text") {
  const node = button("Copy", async () => {
    try {
      await navigator.clipboard.writeText(text);
      node.textContent = "Copied";
      announce(`The ${what} is copied.`);
      setTimeout(() => { node.textContent = "Copy"; }, 2000);
    } catch {
      announce(`This browser does not let the page copy: select the ${what} and copy it.`);
    }
  }, { class: "small", "aria-label": `Copy the ${what}` });
  return node;
}

/** A text in a box, with a button that copies it. */
export const copyable = (text, what) =>
  h("div", { class: "copyable" },
    h("pre", { tabindex: "0", "aria-label": what }, h("code", null, text)), copyButton(text, what));
