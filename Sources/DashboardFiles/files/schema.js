// Reading JSON Schema as specs write it.

/** The schema that a `$ref` into the same document means; itself without one. */
export function resolve(schema, root) {
  let found = schema;
  for (let steps = 0; found?.$ref && steps < 16; steps += 1) {
    const parts = String(found.$ref).replace(/^#\/?/, "").split("/").filter(Boolean);
    found = parts.reduce((value, part) => value?.[part.replaceAll("~1", "/").replaceAll("~0", "~")], root);
  }
  return found && typeof found === "object" ? found : {};
}

/** The one type that a schema allows besides null; undefined when it allows several or says none. */
export function typeOf(schema) {
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  if (types.length === 1) return types[0];
  if (!types.length && schema.properties) return "object";
  return undefined;
}
