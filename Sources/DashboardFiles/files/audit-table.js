// Entries of the audit log as rows.
import { badge } from "./badges.js";
import { h, link, name, toolName } from "./elements.js";
import { ago, duration, time, words } from "./format.js";
import { print } from "./json.js";
import { to } from "./router.js";
import { table } from "./table.js";

const what = (entry) => [
  h("strong", null, entry.tool_name ? toolName(entry.tool_name) : words(entry.action)),
  entry.detail ? h("details", null, h("summary", null, "More"),
    h("pre", { tabindex: "0" }, print(entry.detail, 2))) : null,
];

const who = (entry) => [
  name(entry.actor),
  entry.client_name ? h("span", { class: "quiet" }, " with ",
    name([entry.client_name, entry.client_version].filter(Boolean).join(" "))) : null,
];

const outcome = (entry) => [
  badge(entry.outcome),
  entry.http_status_code ? h("span", { class: "quiet" }, ` ${entry.http_status_code}`) : null,
];

function where(entry) {
  if (!entry.integrated_account_id) return null;
  const account = ["accounts", entry.integrated_account_id];
  return [
    link(to(account), name(entry.tenant_id ?? "account")),
    entry.mcp_server_id
      ? [" · ", link(to([...account, "servers", entry.mcp_server_id]), "server")] : null,
  ];
}

const when = (entry) => h("time", { datetime: entry.created_at, title: time(entry.created_at) }, ago(entry.created_at));

/** `isShort`: without the columns that only a search needs. */
export const auditColumns = (isShort) => [
  { label: "When", kind: "whole", cell: isShort ? when : (entry) => h("time", { datetime: entry.created_at }, time(entry.created_at)) },
  { label: "What", cell: what },
  { label: "Who", cell: who },
  { label: "Outcome", cell: outcome },
  isShort ? null : { label: "Took", kind: "number", cell: (entry) => duration(entry.duration_us) },
  isShort ? null : { label: "Account", cell: where },
  isShort ? null : { label: "Entry", kind: "number", cell: (entry) => String(entry.sequence) },
].filter(Boolean);

export const auditTable = (entries, { isShort = false } = {}) =>
  table("What was done, newest first", auditColumns(isShort), entries);
