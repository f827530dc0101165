// Controls for single values of a JSON Schema. Each is a `node` and a `read(pointer)`, which gives the JSON
// that the tool gets, undefined when it is left empty, and remembers where problems of it will point to.
import { h } from "./elements.js";
import { field, secret, select, text } from "./fields.js";
import { JSONNumber, parse, print } from "./json.js";

const numberForm = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
export const numeric = (value) => numberForm.test(value) ? new JSONNumber(value) : value;
function entry(kind, input, read) {
  const node = field({ label: kind.label, hint: kind.hint, control: input, isRequired: kind.isRequired, pointer: "" });
  return { node, read(pointer) { node.dataset.pointer = pointer; return read(); } };
}

export function line(kind, properties, convert) {
  const value = kind.value === undefined ? "" : String(kind.value);
  const input = kind.schema.format === "password"
    ? secret({ value }) : text({ autocomplete: "off", spellcheck: "false", ...properties, value });
  return entry(kind, input, () => input.value === "" ? undefined : convert(input.value));
}

export function string(kind) {
  const placeholder = { date: "YYYY-MM-DD", "date-time": "YYYY-MM-DDThh:mm:ssZ", uuid: "00000000-0000-…" }[kind.schema.format];
  if (kind.schema.format !== "password" && Number(kind.schema.maxLength ?? 0) > 300) {
    const input = h("textarea", { value: kind.value ?? "", rows: 3 });
    return entry(kind, input, () => input.value === "" ? undefined : input.value);
  }
  return line(kind, { placeholder }, (value) => value);
}

export function choice(kind, values) {
  const shown = (value) => typeof value === "string" ? value || "(empty)" : print(value);
  const input = select({}, [
    ["", kind.isRequired ? "Choose" : "–"], ...values.map((value, index) => [String(index), shown(value)]),
  ]);
  const index = values.findIndex((value) => kind.value !== undefined && print(value) === print(kind.value));
  input.value = index < 0 ? "" : String(index);
  return entry(kind, input, () => input.value === "" ? undefined : values[Number(input.value)]);
}

export function fixed(kind) {
  if (kind.isRequired) {
    const words = [kind.label, ": always ", h("code", null, print(kind.schema.const))];
    return { node: h("p", { class: "hint" }, words), read: () => kind.schema.const };
  }
  return choice(kind, [kind.schema.const]);
}

/** A value of which the schema does not say enough: JSON. */
export function raw(kind) {
  const input = h("textarea", { value: kind.value === undefined ? "" : print(kind.value, 2), spellcheck: "false" });
  kind.hint = [kind.hint, "As JSON."].filter(Boolean).join(" ");
  return entry(kind, input, () => {
    if (!input.value.trim()) return undefined;
    try {
      return parse(input.value);
    } catch {
      // Sent as the text it is: the server says what it expected at this place.
      return input.value;
    }
  });
}
