// JSON whose numbers keep their digits. JSON.parse makes doubles of them, so an id of twenty digits or an
// amount of a ledger could be shown as another one.

/** A number as it was written. */
export class JSONNumber {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
  valueOf() {
    return Number(this.text);
  }
}

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const stringForm = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const spaceForm = /[ \t\n\r]*/y;
const words = { true: true, false: false, null: null };

/** The value of a JSON text; throws a SyntaxError that says where. */
export function parse(text) {
  let at = 0;
  const match = (form) => {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found) at = form.lastIndex;
    return found?.[0];
  };
  const fail = (what) => {
    throw new SyntaxError(`${what} at character ${at + 1}`);
  };
  const take = (mark) => {
    match(spaceForm);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  const list = (end, element) => {
    if (take(end)) return;
    do element();
    while (take(","));
    if (!take(end)) fail(`expected ',' or '${end}'`);
  };
  const string = () => {
    match(spaceForm);
    const found = match(stringForm);
    return found === undefined ? fail("expected a string") : JSON.parse(found);
  };
  const value = (depth) => {
    if (depth > 128) fail("too deep");
    if (take("{")) {
      // Without a prototype, "__proto__" is a name like any other.
      const object = Object.create(null);
      list("}", () => {
        const key = string();
        if (!take(":")) fail("expected ':'");
        object[key] = value(depth + 1);
      });
      return object;
    }
    if (take("[")) {
      const array = [];
      list("]", () => array.push(value(depth + 1)));
      return array;
    }
    if (text[at] === '"') return string();
    for (const [word, meaning] of Object.entries(words)) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return meaning;
      }
    }
    const number = match(numberForm);
    return number === undefined ? fail("expected a value") : new JSONNumber(number);
  };
  const whole = value(0);
  match(spaceForm);
  if (at < text.length) fail("unexpected text");
  return whole;
}

/** JSON text: numbers as they came, over several lines when `indent` is a number of spaces. */
export function print(value, indent = 0, depth = 0) {
  if (value instanceof JSONNumber) return value.text;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((element) => print(element, indent, depth + 1))
    : Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) =>
        `${JSON.stringify(key)}:${indent ? " " : ""}${print(member, indent, depth + 1)}`);
  const [open, close] = isList ? "[]" : "{}";
  if (!parts.length) return open + close;
  if (!indent) return open + parts.join(",") + close;
  const line = "\n" + " ".repeat(indent * (depth + 1));
  return open + line + parts.join("," + line) + "\n" + " ".repeat(indent * depth) + close;
}
