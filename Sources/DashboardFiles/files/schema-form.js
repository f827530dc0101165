// A form from a JSON Schema. Each control reads as the JSON that the tool gets; what is left empty is
// left out. What is right is for the server to say, in words that name the place.
import { button, h } from "./elements.js";
import { print } from "./json.js";
import { resolve, typeOf } from "./schema.js";
import { choice, fixed, line, numeric, raw, string } from "./schema-values.js";

const child = (pointer, part) => `${pointer}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/**
 * A control for a value: `node`, and `read(pointer)`, which gives the value or undefined and remembers at
 * the fields where problems of it will point to.
 */
function control(schema, { label, isRequired, value, root, depth }) {
  const known = resolve(schema, root);
  const kind = { schema: known, label, isRequired, value, root, depth, hint: hintOf(known) };
  if (known.const !== undefined) return fixed(kind);
  if (known.enum) return choice(kind, known.enum);
  if (depth > 8) return raw(kind);
  switch (typeOf(known)) {
    case "boolean": return choice(kind, [true, false]);
    case "integer": case "number": return line(kind, { inputmode: "decimal" }, numeric);
    case "string": return string(kind);
    case "array": return known.items ? list(kind) : raw(kind);
    case "object": return known.properties ? object(kind) : raw(kind);
    default: return raw(kind);
  }
}

const hintOf = (schema) => {
  const more = schema.default !== undefined ? ` Unless given: ${print(schema.default)}.` : "";
  return ((schema.description ?? "") + more).trim() || null;
};

function list(kind) {
  const items = [];
  const place = h("div", { class: "items" });
  const add = (value) => {
    const item = control(kind.schema.items, {
      ...kind, label: `${kind.label} ${items.length + 1}`, isRequired: true, value, depth: kind.depth + 1,
    });
    const node = h("div", { class: "item" }, item.node, button("Take away", () => {
      items.splice(items.indexOf(item), 1);
      node.remove();
    }, { class: "small" }));
    items.push(item);
    place.append(node);
    return node;
  };
  for (const value of Array.isArray(kind.value) ? kind.value : []) add(value);
  if (kind.isRequired && !items.length) add();
  const node = h("fieldset", { class: "nest", "data-pointer": "" }, legend(kind), place,
    button(`Add to ${kind.label}`, () => add().querySelector("input, select, textarea, button")?.focus(), { class: "small" }),
    h("p", { class: "problem" }));
  return {
    node,
    read(pointer) {
      node.dataset.pointer = pointer;
      const values = items.map((item, index) => item.read(child(pointer, index))).filter((value) => value !== undefined);
      return values.length || kind.isRequired ? values : undefined;
    },
  };
}

const legend = (kind) => [
  h("legend", null, kind.label, kind.isRequired ? null : h("span", { class: "quiet" }, " optional")),
  kind.hint ? h("p", { class: "hint" }, kind.hint) : null,
];

function object(kind) {
  const place = h("div", null);
  let members = null;
  const open = () => {
    members = properties(kind.schema, { ...kind, depth: kind.depth + 1 });
    place.replaceChildren(members.node);
  };
  // An object that is not needed begins closed: it would send what nobody filled in, and may hold itself.
  if (kind.isRequired || kind.value !== undefined) open();
  else {
    place.append(button(`Add ${kind.label}`, () => {
      open();
      place.querySelector("input, select, textarea")?.focus();
    }, { class: "small" }));
  }
  const node = h("fieldset", { class: "nest", "data-pointer": "" }, legend(kind), place, h("p", { class: "problem" }));
  return {
    node,
    read(pointer) {
      node.dataset.pointer = pointer;
      const value = members?.read(pointer);
      return value && (Object.keys(value).length || kind.isRequired) ? value : undefined;
    },
  };
}

function properties(schema, { value, root, depth }) {
  const controls = Object.entries(schema.properties ?? {}).map(([key, written]) => [key, control(written, {
    label: key, isRequired: Boolean(schema.required?.includes(key)), value: value?.[key], root, depth,
  }), Boolean(schema.required?.includes(key)) || value?.[key] !== undefined]);
  const first = controls.filter(([, , isFirst]) => isFirst);
  const rest = controls.filter(([, , isFirst]) => !isFirst);
  return {
    node: h("div", null, first.map(([, { node }]) => node),
      rest.length ? h("details", { class: "rest", open: !first.length && rest.length < 6 },
        h("summary", null, `${rest.length} optional ${rest.length === 1 ? "input" : "inputs"}`),
        rest.map(([, { node }]) => node)) : null),
    read(pointer) {
      const found = {};
      for (const [key, { read }] of controls) {
        const part = read(child(pointer, key));
        if (part !== undefined) found[key] = part;
      }
      return found;
    },
  };
}

/** The form of a tool's input schema, filled with `value`. */
export function schemaForm(schema, value = {}) {
  const form = properties(schema, { value, root: schema, depth: 0 });
  return { node: form.node, read: () => form.read("") };
}
