import { h } from "./elements.js";
import { freshID } from "./elements.js";
import { select } from "./fields.js";

/** Light, dark, or as the system is; `theme.js` keeps it. */
export function themeSwitch() {
  const id = freshID("theme");
  const control = select({ id }, [["", "As the system"], ["light", "Light"], ["dark", "Dark"]],
    document.documentElement.dataset.theme ?? "");
  control.addEventListener("change", () =>
    dispatchEvent(new CustomEvent("theme", { detail: control.value })));
  return h("div", { class: "theme" }, h("label", { for: id }, "Colours"), control);
}
