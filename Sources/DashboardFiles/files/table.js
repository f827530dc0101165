// Tables of things. On a narrow screen each row becomes a block whose cells bear the column's name.
import { button, h, replace } from "./elements.js";
import { problemBox } from "./notice.js";
import { whileBusy } from "./loading.js";

/** `columns`: `{label, cell(row), kind}`; kind is a class, such as "number". */
export function table(caption, columns, rows) {
  const body = h("tbody", null, rows.map((row) => line(columns, row)));
  const node = h("table", null,
    h("caption", { class: "unseen" }, caption),
    h("thead", null, h("tr", null, columns.map(({ label, kind }) =>
      h("th", { scope: "col", class: kind ?? null }, label)))),
    body);
  node.add = (more) => body.append(...more.map((row) => line(columns, row)));
  node.prepend = (row, most) => {
    body.prepend(line(columns, row));
    while (body.rows.length > most) body.lastElementChild.remove();
  };
  return node;
}

const line = (columns, row) =>
  h("tr", null, columns.map(({ label, cell, kind }) =>
    h("td", { class: kind ?? null, "data-label": label }, cell(row))));

/** A table that goes on page by page. `load(cursor)` gives the API's page, `empty` is shown without rows. */
export async function pagedTable(caption, columns, load, empty) {
  const first = await load(null);
  if (!first.result.length && !first.next_cursor) return empty;
  const rows = table(caption, columns, first.result);
  const foot = h("div", { class: "more" });
  let cursor = first.next_cursor;
  const showFoot = (error) => replace(foot,
    error ? problemBox(error) : null,
    cursor ? button("Show more", more) : null);
  async function more(event) {
    await whileBusy(event.currentTarget, async () => {
      try {
        const page = await load(cursor);
        rows.add(page.result);
        cursor = page.next_cursor;
        showFoot();
      } catch (error) {
        if (error.name !== "AbortError") showFoot(error);
      }
    });
  }
  showFoot();
  const node = h("div", null, rows, foot);
  node.table = rows;
  return node;
}

/** Terms and what they are. */
export const facts = (pairs) =>
  h("dl", { class: "facts" }, pairs.filter(Boolean).map(([term, ...meaning]) =>
    h("div", null, h("dt", null, term), h("dd", null, meaning))));
