// Pages by the part of the address behind '#', so that each has an address, and nothing of it is sent.

const routes = [];

/** `pattern`: '/accounts/:id'; `load` imports the module whose `page(context)` makes the page. */
export function route(pattern, load) {
  routes.push({ parts: pattern.split("/").filter(Boolean), load });
}

export const go = (address) => { location.hash = address; };

/** The address of a page: parts that may hold anything, and a query. */
export function to(parts, query) {
  const path = "#/" + parts.map(encodeURIComponent).join("/");
  const given = Object.entries(query ?? {}).filter(([, value]) => value);
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

/** Which page an address means; undefined when there is none. */
export function match(hash) {
  const [path, query] = hash.replace(/^#\/?/, "").split("?");
  let parts;
  try {
    parts = path.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
  for (const { parts: pattern, load } of routes) {
    if (pattern.length !== parts.length) continue;
    const parameters = {};
    const fits = pattern.every((part, index) => {
      if (part.startsWith(":")) parameters[part.slice(1)] = parts[index];
      return part.startsWith(":") || part === parts[index];
    });
    if (fits) return { load, parameters, query: new URLSearchParams(query ?? ""), first: parts[0] ?? "" };
  }
  return undefined;
}
