// The HTTP API that scripts use too; the browser shows the session's cookie, the page its CSRF token.
import { parse, print } from "./json.js";

/** A refusal, or a server that could not be reached. */
export class Problem extends Error {
  constructor(status, body, seconds) {
    super(body?.message ?? `The server answered with status ${status}.`);
    this.status = status;
    this.body = body;
    // What is wrong with the request, each with its JSON pointer.
    this.failures = body?.details?.failures ?? [];
    this.seconds = seconds;
  }
}

// In memory only: a page that is loaded again asks for it.
let csrf = null;
let ended = () => {};

export const setCSRF = (token) => { csrf = token; };
/** What is done when the server no longer knows the session. */
export const whenSessionEnds = (action) => { ended = action; };

/** A path with a query; parameters that are null or empty are left out. */
export function address(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => ![null, undefined, ""].includes(value));
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

/** A key of a write, with which a repetition is not made again. */
export const freshKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A path of names that may hold anything. */
export const path = (...parts) => "/" + parts.map(encodeURIComponent).join("/");

async function send(method, target, { body, signal, key, after } = {}) {
  const headers = { Accept: "application/json" };
  if (csrf) headers["X-CSRF-Token"] = csrf;
  if (key) headers["Idempotency-Key"] = key;
  if (after) headers["Last-Event-ID"] = String(after);
  if (body !== undefined) headers["Content-Type"] = "application/json";
  try {
    return await fetch(target, {
      method, headers, signal, body: body === undefined ? undefined : print(body),
      credentials: "same-origin", redirect: "error", cache: "no-store",
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem(0, { message: "The server cannot be reached. Is it running? Try again." });
  }
}

/** One request; its answer as JSON whose numbers keep their digits. */
export async function request(method, target, options = {}) {
  const response = await send(method, target, options);
  const text = await response.text();
  let body = null;
  try {
    if (text) body = parse(text);
  } catch {
    throw new Problem(response.status, { message: "The answer is no JSON. Is this Tenon's address?" });
  }
  if (response.ok) return options.whole ? { body, response } : body;
  if (response.status === 401 && target !== "/session") ended();
  throw new Problem(response.status, body, Number(response.headers.get("Retry-After")) || null);
}

export const get = (target, query, signal) => request("GET", address(target, query), { signal });
export const post = (target, body, options) => request("POST", target, { body, ...options });
export const patch = (target, body) => request("PATCH", target, { body });
export const remove = (target) => request("DELETE", target);

/** All elements of a list that is known to be short, page by page, `most` at the most. */
export async function all(target, query, signal, most = 1000) {
  const elements = [];
  let cursor = null;
  do {
    const page = await get(target, { ...query, limit: 100, next_cursor: cursor }, signal);
    elements.push(...page.result);
    cursor = page.next_cursor;
  } while (cursor && elements.length < most);
  return elements;
}

/** Hands each event of a stream behind `after` to `take` until it ends or `signal` ends it. */
export async function stream(target, { signal, after }, take) {
  const response = await send("GET", target, { signal, after });
  if (!response.ok) throw new Problem(response.status, parse((await response.text()) || "null"));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const events = (rest + value).split(/\r?\n\r?\n/);
    rest = events.pop();
    for (const event of events) {
      const data = event.split(/\r?\n/).filter((line) => line.startsWith("data:"));
      if (data.length) take(parse(data.map((line) => line.slice(5)).join("\n")));
    }
  }
}
