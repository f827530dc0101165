// Connecting with OAuth: the vendor asks the person, and the browser comes back here.
import { post } from "./api.js";
import { code, h } from "./elements.js";
import { session } from "./session.js";

/** Whether an account of it is connected on a page that a link opens: by the vendor's consent, or with an
 * OAuth application of its own. */
export const isByConsent = (integration) => ["consent", "client_credentials"].includes(integration.connect);

/** Leaves for the vendor's page. `whom`: `tenant_id` and `integration`, or `integrated_account_id`. */
export async function leaveForConsent(whom) {
  const { url } = await post("/link-token", { ...whom, redirect_uri: session.dashboard_url ?? undefined });
  if (!/^https?:\/\//.test(url)) throw new Error("the page to connect on has no address of the web.");
  location.assign(url);
  // The page stays as it is until the other one is there.
  await new Promise((done) => { setTimeout(done, 10_000); });
}

/** What an operator has to do before anybody can consent; null when it is done. */
export function missingApplication(integration) {
  if (integration.application) return null;
  const name = integration.name.toUpperCase();
  return h("div", { class: "box warn" },
    h("p", null, "Nobody can consent yet: this server has no OAuth application of the vendor."),
    h("p", null, "Register one there with the redirect URI ", code(integration.callback_uri ?? ""), ", and start ",
      code("tenon serve"), " with ", code(`TENON_OAUTH_${name}_CLIENT_ID`), " and ", code(`TENON_OAUTH_${name}_CLIENT_SECRET`), "."));
}
