// A request to a vendor and what came of it, digit for digit.
import { h } from "./elements.js";
import { print, parse } from "./json.js";
import { counted } from "./format.js";
import { problemText } from "./notice.js";
import { facts } from "./table.js";

const pretty = (text) => {
  try {
    return print(parse(text), 2);
  } catch {
    return text;
  }
};

const bodyText = (body) => typeof body === "string" ? pretty(body) : print(body, 2);

/** `{method, url, headers, body}` as it would be sent, secrets masked by the server. */
export function requestView({ method, url, headers, body }) {
  const fields = Array.isArray(headers) ? headers.map(({ name, value }) => `${name}: ${value}`)
    : Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const rest = body === null || body === undefined ? [] : ["", bodyText(body)];
  const text = [`${method} ${url}`, ...fields, ...rest].join("\n");
  return h("pre", { tabindex: "0", "aria-label": "Request" }, text);
}

/** What a vendor says is left of its limits. */
function limits(rate) {
  if (!rate || !Object.keys(rate).length) return null;
  const windows = (rate.windows ?? []).map(({ name, limit, remaining }) =>
    [`Window: ${name}`, `${remaining ?? "?"} of ${limit ?? "?"} left`]);
  const { "ratelimit-limit": limit, "ratelimit-remaining": left, "ratelimit-reset": reset } = rate;
  return [h("h3", null, "Rate limit"), facts([
    left !== undefined ? ["Left", limit === undefined ? `${left}` : `${left} of ${limit}`] : null,
    reset !== undefined ? ["Begins again in", `${reset} s`] : null,
    ...windows,
  ])];
}

const headerLimits = (headers) => Object.fromEntries(
  ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"]
    .filter((name) => headers?.get(name)).map((name) => [name, headers.get(name)]));

/** An answer, or a refusal when `error` is given: who said no, and what to look at before trying again. */
export function answerView(body, headers, error) {
  const outcome = error ? body?.outcome ?? body : body;
  const rate = outcome?.rate_limit ?? outcome?.error?.rate_limit ?? headerLimits(headers);
  const result = outcome?.result;
  return [
    error ? h("div", { class: "box bad", role: "alert" },
      h("p", null, h("strong", null, body?.refused_by === "vendor" ? "The vendor refused. " : "Tenon refused. "),
        problemText(error)),
      body?.may_have_been_processed
        ? h("p", null, "The vendor may have acted all the same: look there before you call again.") : null)
      : h("p", null, h("strong", null, "Done. "), Array.isArray(result) ? counted(result.length, "record") : null,
        outcome?.next_cursor ? ", and there are more: hand next_cursor back for them." : null),
    limits(rate),
    h("pre", { tabindex: "0", "aria-label": "Answer" }, print(outcome ?? null, 2)),
  ];
}
