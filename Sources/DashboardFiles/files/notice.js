// What happened, told to eyes and to screen readers.
import { h, replace } from "./elements.js";
import { Problem } from "./api.js";

const region = h("div", { class: "notice", role: "status", "aria-live": "polite" });
let timer;

export const noticeRegion = region;

/** A short word about what was just done; it goes away by itself. */
export function announce(text) {
  clearTimeout(timer);
  replace(region, h("p", null, text));
  timer = setTimeout(() => region.replaceChildren(), 6000);
}

/** What went wrong and what to do. */
export function problemText(error) {
  if (!(error instanceof Problem)) return `Something in this page went wrong: ${error.message}`;
  const wait = error.seconds ? ` Try again in ${error.seconds} s.` : "";
  return sentence(error.message) + wait;
}

/** A message of the API as a sentence. */
export const sentence = (text) =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");

/** A box that says what went wrong, with each thing that is wrong with the request. */
export function problemBox(error, retry) {
  return h("div", { class: "box bad", role: "alert" },
    h("p", null, problemText(error)),
    error.failures?.length
      ? h("ul", null, error.failures.map(({ pointer, message }) =>
        h("li", null, pointer ? [h("code", null, pointer), " "] : null, message)))
      : null,
    retry ? h("button", { type: "button", on: { click: retry } }, "Try again") : null);
}
