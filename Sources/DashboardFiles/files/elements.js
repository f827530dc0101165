// The only place in which elements are made. Text becomes text nodes, never markup, so what a vendor, a
// client or a customer wrote cannot become a part of the page.

const svgNames = new Set(["svg", "g", "path", "rect", "line", "circle", "text", "title"]);

// Marks that turn text around, hide it or break it: a name could pass for another one with them.
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Text as it is shown: what cannot be seen is named. */
export function visible(text) {
  return String(text).replace(
    hidden,
    (mark) => `[U+${mark.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}

/**
 * An element. `properties`: attributes by their name; `on` has listeners by event; `true` is an empty
 * attribute, null and false are none. Children are nodes, texts, lists of them, or null.
 */
export function h(name, properties, ...children) {
  const node = svgNames.has(name)
    ? document.createElementNS("http://www.w3.org/2000/svg", name)
    : document.createElement(name);
  for (const [key, value] of Object.entries(properties ?? {})) set(node, key, value);
  fill(node, children);
  return node;
}

function set(node, key, value) {
  if (value === null || value === undefined || value === false) return;
  if (key === "on") {
    for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
  } else if (key === "value") {
    node.value = value;
  } else if (key === "href") {
    // An address that comes from elsewhere must not be a script.
    if (/^(https?:\/\/|#|\/(?!\/))/.test(value)) node.setAttribute("href", value);
  } else if (/^(on.*|style|srcdoc|src|formaction|action)$/i.test(key)) {
    throw new Error(`elements have no '${key}' here`);
  } else {
    node.setAttribute(key, value === true ? "" : visible(value));
  }
}

function fill(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : visible(child));
  }
}

/** Puts other children in the place of those of a node. */
export function replace(node, ...children) {
  node.replaceChildren();
  fill(node, children);
  return node;
}

let counter = 0;
/** An id that no other element of the page has. */
export const freshID = (prefix) => `${prefix}-${++counter}`;

/** A name of somebody else's, kept from turning the text around it. */
export const name = (text) => h("bdi", null, text);

/** A tool's name, which may be broken behind its underscores only. */
export const toolName = (text) => h("bdi", null,
  visible(text).split(/(?<=_)/).map((part) => [part, h("wbr")]));

export const code = (text, properties) => h("code", properties, text);

export const link = (href, text, properties) => h("a", { href, ...properties }, text);

export const button = (label, action, properties) =>
  h("button", { type: "button", ...properties, on: { click: action } }, label);

/** A link out of the dashboard. */
export const outside = (href, text) =>
  h("a", { href, target: "_blank", rel: "noopener noreferrer" }, text);
