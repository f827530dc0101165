// A JSON Schema as people read it: each input with its type, its bounds and its words.
import { code, h, name } from "./elements.js";
import { print } from "./json.js";
import { resolve, typeOf } from "./schema.js";

const bounds = [
  ["minimum", "at least"], ["maximum", "at most"], ["exclusiveMinimum", "more than"],
  ["exclusiveMaximum", "less than"], ["multipleOf", "a multiple of"], ["minLength", "characters, at least"],
  ["maxLength", "characters, at most"], ["minItems", "elements, at least"], ["maxItems", "elements, at most"],
  ["pattern", "matches"], ["default", "unless given"], ["const", "always"],
];

function rules(schema) {
  const found = bounds.filter(([word]) => schema[word] !== undefined)
    .map(([word, label]) => [`${label} `, code(print(schema[word]))]);
  if (schema.enum) found.push(["one of ", schema.enum.map((value, index) => [index ? ", " : "", code(print(value))])]);
  return found.map((rule, index) => [index ? "; " : "", rule]);
}

function kind(schema, root) {
  const type = typeOf(schema);
  const format = schema.format ? ` (${schema.format})` : "";
  if (type === "array" && schema.items) return `list of ${kind(resolve(schema.items, root), root)}`;
  return (type ?? "any value") + format;
}

/** The inputs of an object's schema; those of inner objects unfold. */
export function inputTable(schema, root = schema, depth = 0) {
  const entries = Object.entries(schema.properties ?? {});
  if (!entries.length) return h("p", { class: "quiet" }, "None.");
  return h("dl", { class: "inputs" }, entries.map(([key, written]) => {
    const input = resolve(written, root);
    const inner = typeOf(input) === "array" && input.items ? resolve(input.items, root) : input;
    return h("div", null,
      h("dt", null, code(name(key)), " ", h("span", { class: "quiet" }, kind(input, root)),
        schema.required?.includes(key) ? h("strong", null, " required") : null),
      h("dd", null, input.description ?? null, h("span", { class: "quiet" }, " ", rules(input)),
        inner.properties && depth < 6
          ? h("details", { open: depth === 0 && entries.length < 4 }, h("summary", null, "Members"),
            inputTable(inner, root, depth + 1)) : null));
  }));
}
