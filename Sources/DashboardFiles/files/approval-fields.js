// Which calls of an MCP server wait for a person's yes.
import { h } from "./elements.js";
import { field, select, tick } from "./fields.js";

const spans = [["300", "5 minutes"], ["600", "10 minutes"], ["3600", "An hour"], ["86400", "A day"]];

export function approvalFields(approval) {
  const what = select({ name: "approval-for" }, [["writes", "Every write"], ["destructive", "What may take something away"],
    ...(isNamed(approval) ? [["named", approval.for.join(", ")]] : [])],
  isNamed(approval) ? "named" : approval?.for?.[0] ?? "writes");
  const by = select({ name: "approval-by" }, [["operator", "Somebody here, on the page of approvals"],
    ["client", "The person at the agent's client, when it can ask"]], approval?.by ?? "operator");
  const seconds = String(approval?.seconds ?? 600);
  const span = select({ name: "approval-seconds" },
    spans.some(([value]) => value === seconds) ? spans : [...spans, [seconds, `${seconds} seconds`]], seconds);
  const more = h("div", null,
    field({ label: "What waits", control: what, isRequired: true }),
    field({ label: "Who decides", control: by, isRequired: true }),
    field({ label: "How long it may wait", control: span, isRequired: true }));
  const box = tick("Approval", { name: "approval", checked: Boolean(approval) },
    "Calls wait for a person's yes, who sees the exact request.");
  const show = () => { more.hidden = !box.control.checked; };
  box.control.addEventListener("change", show);
  show();
  return {
    node: [box, more],
    read() {
      if (!box.control.checked) return approval ? { approval: null } : {};
      const names = what.value === "named" ? approval.for : [what.value];
      return { approval: { for: names, by: by.value, seconds: Number(span.value) } };
    },
  };
}

const isNamed = (approval) => Boolean(approval)
  && !(approval.for?.length === 1 && ["writes", "destructive"].includes(approval.for[0]));
