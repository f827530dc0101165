// The parts of forms. Every control has a label; what is wrong with it stands beside it and is read out.
import { freshID, h, replace } from "./elements.js";

export const text = (properties) => h("input", { type: "text", ...properties });

/** An input whose text is not shown, and which no password manager fills with a person's own. */
export const secret = (properties) =>
  h("input", { type: "password", autocomplete: "new-password", spellcheck: "false", ...properties });

export const number = (properties) => h("input", { type: "text", inputmode: "numeric", ...properties });

/** `choices`: texts, or pairs of a value and what is shown. */
export function select(properties, choices, chosen = "") {
  const node = h("select", properties, choices.map((choice) => {
    const [value, label] = Array.isArray(choice) ? choice : [choice, choice];
    return h("option", { value }, label);
  }));
  node.value = chosen;
  return node;
}

/** A control with its label, its hint, and a place for what is wrong with it. `pointer` is where the API
 * says that. */
export function field({ label, hint, control, pointer, isRequired = false }) {
  const id = control.id || (control.id = freshID("field"));
  const hintID = hint ? `${id}-hint` : null;
  const problem = h("p", { id: `${id}-problem`, class: "problem" });
  control.setAttribute("aria-describedby", [hintID, problem.id].filter(Boolean).join(" "));
  if (isRequired) control.setAttribute("aria-required", "true");
  return h("div", { class: "field", "data-pointer": pointer ?? null },
    h("label", { for: id }, label, isRequired ? null : h("span", { class: "quiet" }, " optional")),
    hint ? h("p", { id: hintID, class: "hint" }, hint) : null,
    control, problem);
}

/** A box to tick, with its words behind it. */
export function tick(label, properties, hint) {
  const id = freshID("tick");
  const control = h("input", { type: "checkbox", id, ...properties });
  if (properties?.checked) control.checked = true;
  const hintID = hint ? `${id}-hint` : null;
  if (hintID) control.setAttribute("aria-describedby", hintID);
  const node = h("div", { class: "tick" }, control,
    h("div", null, h("label", { for: id }, label), hint ? h("p", { id: hintID, class: "hint" }, hint) : null));
  node.control = control;
  return node;
}

/** Several things under one name. */
export const group = (legend, ...children) =>
  h("fieldset", null, h("legend", null, legend), ...children);

/**
 * Shows each problem at the field that it is about, the longest pointer first, and returns those that are
 * about none. The first field that has one gets the focus.
 */
export function showFailures(form, failures) {
  const fields = [...form.querySelectorAll("[data-pointer]")];
  const found = new Map(fields.map((node) => [node, []]));
  const rest = [];
  for (const { pointer, message } of failures) {
    const owner = fields.filter((node) => holds(node.dataset.pointer, pointer))
      .sort((a, b) => b.dataset.pointer.length - a.dataset.pointer.length)[0];
    if (!owner) rest.push({ pointer, message });
    else found.get(owner).push([pointer.slice(owner.dataset.pointer.length), message]);
  }
  for (const [node, problems] of found) setProblem(node, problems);
  form.querySelector('[aria-invalid="true"]')?.focus();
  return rest;
}

const holds = (pointer, inner) => inner === pointer || inner.startsWith(`${pointer}/`);

function setProblem(node, problems) {
  const control = node.querySelector("input, select, textarea");
  const place = node.querySelector(":scope > .problem");
  if (place) replace(place, problems.map(([where, message]) => h("span", null, where ? `${where}: ` : null, message)));
  if (problems.length) control?.setAttribute("aria-invalid", "true");
  else if (place) control?.removeAttribute("aria-invalid");
}
