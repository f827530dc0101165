// The vendors that this build can call.
import { badge } from "./badges.js";
import { integrations } from "./catalogue.js";
import { h, link, name, replace } from "./elements.js";
import { field, select, text } from "./fields.js";
import { bytes, counted } from "./format.js";
import { announceCount } from "./tool-list.js";
import { to } from "./router.js";

const schemes = { none: "no authentication", basic: "user and password", bearer: "token", api_key: "API key", oauth2: "OAuth 2" };

export async function page() {
  const all = await integrations();
  const categories = [...new Set(all.map(({ category }) => category).filter(Boolean))].sort();
  const search = text({ type: "search", placeholder: "Name or words" });
  const category = select({}, [["", "All"], ...categories]);
  const list = h("ul", { class: "cards" });
  const number = h("p", { class: "quiet", role: "status" });
  const show = () => {
    const wanted = search.value.toLowerCase();
    const found = all.filter((one) => (!category.value || one.category === category.value)
      && [one.name, one.label, one.description, one.category].some((part) => part.toLowerCase().includes(wanted)));
    announceCount(number, found.length, "integration");
    replace(list, found.map(card));
  };
  search.addEventListener("input", show);
  category.addEventListener("change", show);
  show();
  return {
    title: "Integrations",
    about: h("p", { class: "quiet" }, "The vendors that this build can call. A spec in ", h("code", null, "Specs/"), " makes one more."),
    content: [
      h("search", { class: "filters" }, field({ label: "Search", control: search, isRequired: true }),
        field({ label: "Category", control: category, isRequired: true })),
      number, list,
    ],
  };
}

const card = (one) => h("li", { class: "panel card" },
  h("h2", null, link(to(["integrations", one.name]), name(one.label))),
  h("p", { class: "quiet" }, [one.category, schemes[one.authentication] ?? one.authentication].filter(Boolean).join(" · ")),
  h("p", { class: "clamp" }, one.description),
  h("p", { class: "figures" }, counted(one.tool_count, "tool"), ` · ${bytes(one.bytes)}`,
    one.gate.length ? [" ", badge("waiting", `${counted(one.gate.length, "method")} not served`)] : null));
