// Small charts as SVG, drawn anew at the width they have, so that lines stay thin and text readable.
import { h, replace } from "./elements.js";
import { count, duration, time } from "./format.js";

const height = 120;
const margin = { left: 54, right: 8, top: 10, bottom: 18 };

/** A number that is at least `value` and easy to read: 1, 2 or 5 times a power of ten. */
function round(value) {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value);
}

function frame(node, draw) {
  const observer = new ResizeObserver(() => {
    const width = Math.max(200, Math.floor(node.clientWidth));
    if (width !== node.drawnWidth) replace(node, draw(node.drawnWidth = width));
  });
  observer.observe(node);
  return node;
}

function axes(width, top, label, buckets, clock) {
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const at = (value) => bottom - (value / top) * (bottom - margin.top);
  const step = Math.max(1, Math.ceil(buckets.length / Math.max(2, Math.floor(width / 90))));
  const slot = (right - margin.left) / buckets.length;
  return [
    [0, top / 2, top].map((value) => [
      h("line", { class: "grid", x1: margin.left, x2: right, y1: at(value), y2: at(value) }),
      h("text", { class: "tick-label end", x: margin.left - 6, y: at(value) + 4 }, label(value)),
    ]),
    buckets.map((bucket, index) => index % step ? null
      : h("text", { class: "tick-label", x: margin.left + slot * index, y: height - 4 }, clock(bucket.at))),
  ];
}

const clocks = {
  hour: new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }),
  day: new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }),
  week: new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric" }),
};

function callBars(statistics, clock) {
  const { buckets } = statistics;
  const top = Math.max(2, round(Math.max(...buckets.map(({ calls }) => Number(calls)))));
  return frame(h("div", { class: "plot" }), (width) => {
    const slot = (width - margin.left - margin.right) / buckets.length;
    const unit = (height - margin.top - margin.bottom) / top;
    const bottom = height - margin.bottom;
    const bar = (kind, index, from, number) => number <= 0 ? null : h("rect", {
      class: kind, x: margin.left + slot * index + slot * 0.1, width: Math.max(1, slot * 0.8),
      y: bottom - (from + number) * unit, height: number * unit,
    });
    return h("svg", { viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
      axes(width, top, count, buckets, clock),
      buckets.map(({ at, calls, errors }, index) => h("g", null,
        h("title", null, `${time(at)}: ${count(calls)} calls, ${count(errors)} errors`),
        bar("bar", index, 0, calls - errors), bar("bar bad", index, calls - errors, Number(errors)))));
  });
}

function latencyLines(statistics, clock) {
  const { buckets } = statistics;
  const top = round(Math.max(1000, ...buckets.map(({ p95_us: slow }) => Number(slow ?? 0))));
  return frame(h("div", { class: "plot" }), (width) => {
    const slot = (width - margin.left - margin.right) / buckets.length;
    const point = (index, value) => [
      margin.left + slot * (index + 0.5),
      height - margin.bottom - (value / top) * (height - margin.top - margin.bottom),
    ];
    const draw = (member) => {
      // A bucket without calls has no latency: the line is broken there.
      let path = "", isOn = false;
      const dots = [];
      buckets.forEach((bucket, index) => {
        if (bucket[member] === null) { isOn = false; return; }
        const [x, y] = point(index, Number(bucket[member]));
        path += `${isOn ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
        dots.push(h("circle", { class: `dot ${member}`, cx: x.toFixed(1), cy: y.toFixed(1), r: 2 },
          h("title", null, `${time(bucket.at)}: ${duration(bucket[member])}`)));
        isOn = true;
      });
      return [h("path", { class: `line ${member}`, d: path }), dots];
    };
    return h("svg", { viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
      axes(width, top, (value) => value ? duration(value) : "0", buckets, clock), draw("p95_us"), draw("p50_us"));
  });
}

/** What `/statistics` says, as two charts, their sums, and a table for whoever does not see charts. */
export function charts(statistics) {
  const clock = (at) => clocks[statistics.period].format(new Date(at));
  const busy = statistics.buckets.filter(({ calls }) => Number(calls) > 0);
  return h("div", { class: "charts" },
    h("figure", null,
      h("figcaption", null, h("strong", null, "Calls"), ` ${count(statistics.calls)} `,
        h("span", { class: "key bad" }, `${count(statistics.errors)} errors`)),
      callBars(statistics, clock)),
    h("figure", null,
      h("figcaption", null, h("strong", null, "Latency"),
        h("span", { class: "key p50_us" }, `half within ${duration(statistics.p50_us)}`),
        h("span", { class: "key p95_us" }, `95 % within ${duration(statistics.p95_us)}`)),
      latencyLines(statistics, clock)),
    h("details", { class: "wide" }, h("summary", null, "The same as a table"),
      busy.length ? h("table", { class: "tight" },
        h("thead", null, h("tr", null,
          ["From", "Calls", "Errors", "Half within", "95 % within"].map((label) => h("th", { scope: "col" }, label)))),
        h("tbody", null, busy.map((bucket) => h("tr", null,
          [time(bucket.at), count(bucket.calls), count(bucket.errors), duration(bucket.p50_us),
            duration(bucket.p95_us)].map((text) => h("td", null, text))))))
        : h("p", { class: "quiet" }, "No calls in this time.")));
}
