// Parts of a page that are asked for by themselves, so that a slow one holds up no other.
import { h, replace } from "./elements.js";
import { problemBox } from "./notice.js";

/**
 * A place that `load` fills, with a node or a list of them. What it shows while it waits appears after a
 * tenth of a second: most answers are there before. Call `refresh` of the node's to load it again.
 */
export function loaded(context, load, label = "Loading") {
  const node = h("div", { class: "loaded" });
  let latest = 0;
  node.refresh = async () => {
    const mine = ++latest;
    node.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => {
      if (!node.childNodes.length) replace(node, h("p", { class: "quiet busy" }, `${label} …`));
    }, 100);
    try {
      const content = await load();
      if (mine === latest && !context.signal.aborted) replace(node, content);
    } catch (error) {
      if (error.name === "AbortError" || context.signal.aborted) return;
      if (mine === latest) replace(node, problemBox(error, node.refresh));
    } finally {
      clearTimeout(slow);
      if (mine === latest) node.removeAttribute("aria-busy");
    }
  };
  node.refresh();
  return node;
}

/** Runs what a button does: it cannot be pressed twice, and shows that something is under way. */
export async function whileBusy(control, action) {
  if (control.getAttribute("aria-disabled") === "true") return;
  control.setAttribute("aria-disabled", "true");
  const slow = setTimeout(() => control.classList.add("working"), 100);
  try {
    return await action();
  } finally {
    clearTimeout(slow);
    control.classList.remove("working");
    control.removeAttribute("aria-disabled");
  }
}

/** Calls `action` when nothing has happened for a while. */
export function afterPause(action, milliseconds = 150) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), milliseconds);
  };
}
