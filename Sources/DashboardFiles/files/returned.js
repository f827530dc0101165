// A person who comes back from a vendor's page of consent. What came of it stands in the query.
import { announce } from "./notice.js";
import { to } from "./router.js";

const reasons = {
  access_denied: "You said no at the vendor, so nothing was connected.",
  connection_error: "The vendor refused the connection.",
  wrong_connection: "What you chose at the vendor is not what this account is for.",
  misconfigured: "The vendor does not accept this server's OAuth application: look at its client id and secret.",
  unavailable: "The vendor could not be reached. Try again.",
  wrong_issuer: "The answer came from another server than the vendor's.",
  validation_error: "The vendor refused the credentials.",
};

/** Goes on to the account, and takes the query out of the address. */
export function returned() {
  const query = new URLSearchParams(location.search);
  if (!query.size) return;
  const account = query.get("integrated_account_id");
  const reason = query.get("error_reason") ?? query.get("error");
  history.replaceState(null, "", "/" + (account ? to(["accounts", account]) : "#/accounts"));
  if (reason) announce(reasons[reason] ?? `The account was not connected: ${reason}.`);
  else if (account) announce("The account is connected.");
}
