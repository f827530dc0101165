// Writes that wait for somebody's yes, with their exact request; and what was decided, by whom.
import { get, path, post } from "./api.js";
import { badge } from "./badges.js";
import { requestView } from "./call-view.js";
import { accountName, accountsByID } from "./catalogue.js";
import { button, h, link, name, replace, toolName } from "./elements.js";
import { ago, time } from "./format.js";
import { print } from "./json.js";
import { loaded, whileBusy } from "./loading.js";
import { announce, problemBox } from "./notice.js";
import { to } from "./router.js";
import { pagedTable } from "./table.js";

export async function page(context) {
  const accounts = await accountsByID();
  const waiting = loaded(context, () => waitingList(context, accounts, () => { waiting.refresh(); past.refresh(); }));
  const past = loaded(context, () => pagedTable("What was decided, newest first", columns(accounts),
    (cursor) => get("/approval", { limit: 50, next_cursor: cursor }, context.signal),
    h("p", { class: "quiet" }, "Nothing yet.")));
  // Agents ask at any time, and a call waits for minutes only.
  const timer = setInterval(() => {
    // Whoever is about to decide must not have it exchanged under the finger.
    if (!document.hidden && !waiting.contains(document.activeElement)) waiting.refresh();
  }, 5000);
  context.signal.addEventListener("abort", () => clearInterval(timer));
  return {
    title: "Approvals",
    about: h("p", { class: "quiet" }, "Calls that wait for a person's yes, where an MCP server asks for it."),
    content: [
      h("section", { class: "panel" }, h("h2", null, "Waiting"), waiting),
      h("section", { class: "panel" }, h("h2", null, "Latest"), past),
    ],
  };
}

async function waitingList(context, accounts, changed) {
  const { result, next_cursor: more } = await get("/approval", { status: "waiting", limit: 50 }, context.signal);
  if (!result.length) return h("p", { class: "calm" }, badge("active", "Nothing"), " waits.");
  return [
    h("ul", { class: "tools" }, result.map((approval) => item(approval, accounts, changed))),
    more ? h("p", { class: "quiet" }, "More wait than are shown.") : null,
  ];
}

function item(approval, accounts, changed) {
  const problem = h("div", null);
  const decide = (word, said) => (event) => whileBusy(event.currentTarget, async () => {
    try {
      await post(`${path("approval", approval.id)}/${word}`);
      announce(said);
      changed();
    } catch (error) {
      replace(problem, problemBox(error));
    }
  });
  const isOurs = approval.by === "operator";
  return h("li", { class: "waiting" },
    h("h3", null, toolName(approval.tool)),
    h("p", { class: "quiet" }, approval.client ? [name(approval.client), ", "] : null,
      link(to(["accounts", approval.integrated_account_id]), name(accountName(accounts.get(approval.integrated_account_id)))),
      ", asked ", ago(approval.requested_at), ", until ", time(approval.expires_at)),
    requestView(approval.request),
    h("details", null, h("summary", null, "Arguments"), h("pre", { tabindex: "0" }, print(approval.arguments, 2))),
    problem,
    isOurs ? h("div", { class: "actions" },
      button("Approve", decide("approve", "Approved: the agent may make this call once."),
        { class: "primary", "aria-label": `Approve ${approval.tool}` }),
      button("Decline", decide("decline", "Declined."), { class: "danger", "aria-label": `Decline ${approval.tool}` }))
      : h("p", { class: "quiet" }, "Whoever sits at the client decides."));
}

const columns = (accounts) => [
  { label: "When", cell: (approval) => h("time", { datetime: approval.requested_at }, time(approval.requested_at)) },
  { label: "Tool", cell: (approval) => [h("strong", null, toolName(approval.tool)),
    h("details", null, h("summary", null, "Request"), requestView(approval.request))] },
  { label: "Account", cell: (approval) => name(accountName(accounts.get(approval.integrated_account_id))) },
  { label: "State", cell: (approval) => badge(approval.status) },
  { label: "Decided", cell: (approval) => approval.decided_at
    ? [time(approval.decided_at), approval.decided_by ? [" by ", name(approval.decided_by)] : null] : "–" },
];
