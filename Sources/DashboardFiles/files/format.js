// Numbers and times for people. Only for numbers of Tenon's own, such as bytes: those of a ledger are
// shown as they came.

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
const dateAndTime = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "full" });

export const count = (number) => whole.format(Number(number));
export const counted = (number, word, words = word + "s") =>
  `${count(number)} ${Number(number) === 1 ? word : words}`;

export function bytes(number) {
  const value = Number(number);
  if (value < 1000) return `${whole.format(value)} B`;
  if (value < 999_950) return `${tenths.format(value / 1000)} kB`;
  return `${tenths.format(value / 1e6)} MB`;
}

/** Microseconds; null is a dash, since nothing was measured. */
export function duration(microseconds) {
  if (microseconds === null || microseconds === undefined) return "–";
  const value = Number(microseconds);
  if (value < 1000) return `${whole.format(value)} µs`;
  if (value < 999_500) return `${(value < 9950 ? tenths : whole).format(value / 1000)} ms`;
  return `${tenths.format(value / 1e6)} s`;
}

export const time = (text) => dateAndTime.format(new Date(text));
export const today = () => day.format(new Date());

const steps = [["year", 31_536_000], ["month", 2_592_000], ["day", 86_400], ["hour", 3600], ["minute", 60]];

/** How long ago or ahead a time is. */
export function ago(text) {
  const seconds = (new Date(text) - Date.now()) / 1000;
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit);
  }
  return seconds > 0 ? "in under a minute" : "just now";
}

/** A word of the API in words for people: `needs_reauth`, `tool.call`. */
export const words = (text) => {
  const spaced = String(text).replace(/[_.]/g, " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/** A short name that clients take: letters, digits and hyphens. */
export const slug = (text) =>
  String(text).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40) || "tenon";
