// New entries of the audit log while they are written.
import { stream } from "./api.js";
import { button, h } from "./elements.js";
import { announce, problemText } from "./notice.js";

const most = 500;

/** `target()` is the stream's address, `newest()` the last entry that is shown, `table()` where new ones go,
 * `reload` shows it anew. */
export function liveTail(context, { target, newest, table, reload }) {
  let current = null;
  const control = button("Follow live", () => (current ? stop() : start()), { "aria-pressed": "false" });
  const stop = () => {
    current?.abort();
    current = null;
    control.setAttribute("aria-pressed", "false");
  };
  const take = (entry) => {
    if (entry.sequence === undefined) return;
    const rows = table();
    // The first entry of all: there is no table yet.
    if (rows) rows.prepend(entry, most);
    else reload();
  };
  async function start() {
    const mine = current = new AbortController();
    control.setAttribute("aria-pressed", "true");
    await reload();
    try {
      await stream(target(), { signal: mine.signal, after: newest() }, take);
      if (mine === current) { stop(); announce("The live view has ended. Follow again to go on."); }
    } catch (error) {
      if (mine !== current || error.name === "AbortError") return;
      stop();
      announce(`The live view has ended. ${problemText(error)}`);
    }
  }
  context.signal.addEventListener("abort", stop);
  return { node: h("div", { class: "actions" }, control), restart: () => { if (current) { stop(); start(); } } };
}
