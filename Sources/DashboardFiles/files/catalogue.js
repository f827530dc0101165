// The integrations of this build and the accounts, remembered for a short while: most pages name some.
import { all, get, path } from "./api.js";
import { words } from "./format.js";

const kept = new Map();

async function remembered(key, seconds, load) {
  const found = kept.get(key);
  if (found && found.until > Date.now()) return found.value;
  // The promise is kept, so that parts of a page that ask at the same time ask once.
  const value = load();
  kept.set(key, { value, until: Date.now() + seconds * 1000 });
  value.catch(() => kept.delete(key));
  return value;
}

export const integrations = () => remembered("integrations", 600, () => all("/integration"));

export async function integration(name) {
  return (await integrations()).find((one) => one.name === name) ?? get(path("integration", name));
}

/** The tools of an integration that a filter lets pass, without their schemas. */
export const tools = (name, filter, signal) =>
  get(`${path("integration", name)}/tools`, filter, signal);

/** One tool, with its schemas and an example. */
export const tool = (integrationName, name) =>
  remembered(`tool ${name}`, 600, () => get(path("integration", integrationName, "tools", name)));

/** Accounts by their id; of very many, the newest thousand. */
export const accountsByID = () => remembered("accounts", 15, async () =>
  new Map((await all("/integrated-account")).map((account) => [account.id, account])));

export const accountsChanged = () => kept.delete("accounts");

/** What people call an account. */
export function accountName(account) {
  if (!account) return "an account that is no more";
  return account.label || `${words(account.integration)} of ${account.tenant_id}`;
}
