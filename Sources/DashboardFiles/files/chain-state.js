// Whether the audit log is what was written: each entry is chained to the one before.
import { get } from "./api.js";
import { button, code, h, replace } from "./elements.js";
import { count, time } from "./format.js";
import { copyable } from "./copy.js";
import { loaded } from "./loading.js";
import { sentence } from "./notice.js";

// To look through a larger log takes a while, so it is looked through when somebody asks.
const small = 50_000;

export function chainState(context) {
  const place = h("div", null);
  const look = () => replace(place, loaded(context, async () =>
    report(await get("/audit/verification", {}, context.signal)), "Looking through the whole log"));
  replace(place, loaded(context, async () => {
    const { result } = await get("/audit", { limit: 1 }, context.signal);
    if (Number(result[0]?.sequence ?? 0) <= small) return report(await get("/audit/verification", {}, context.signal));
    return [h("p", null, `It has ${count(result[0].sequence)} entries.`), button("Look through it", look)];
  }));
  return place;
}

const report = (found) => found.is_intact
  ? h("div", { class: "box good" },
    h("p", null, h("strong", null, "Yes. "), `${count(found.entries)} entries are what was written`,
      found.first_at ? `, from ${time(found.first_at)} to ${time(found.last_at)}.` : ".",
      Number(found.deleted_by_retention) ? ` ${count(found.deleted_by_retention)} older ones were deleted by age.` : ""),
    found.newest_mark ? h("details", null, h("summary", null, "Its mark"),
      h("p", { class: "hint" }, "Keep it elsewhere. ", code("tenon audit verify --mark"),
        " then also shows that the whole log was put back to an older state."),
      copyable(found.newest_mark, "mark")) : null)
  : h("div", { class: "box bad", role: "alert" },
    h("p", null, h("strong", null, "No. "),
      `Entry ${found.finding?.sequence}: ${sentence(found.finding?.message ?? "it is not what was written")}`),
    h("p", null, "Somebody changed the database. Keep the data folder as it is, and look at who could write to it."));
