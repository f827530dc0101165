"""Tables, for a terminal and for results.md."""

import statistics


class NotMeasured(Exception):
    """Why a row has no numbers: a program that is not there, or one that did not do its part."""


class Table:
    """A titled table; the first column is named, the others hold text that is ready to print."""

    def __init__(self, title, columns, note=""):
        self.title = title
        self.columns = columns
        self.note = note
        self.rows = []

    def add(self, *cells):
        self.rows.append([str(cell) for cell in cells])

    def add_not_measured(self, name, reason):
        cells = [name, f"not measured: {reason}"]
        self.rows.append(cells + [""] * (len(self.columns) - len(cells)))

    def text(self):
        widths = self._widths()
        lines = [self._line(row, widths, "  ") for row in [self.columns, *self.rows]]
        lines.insert(1, "  ".join("-" * width for width in widths))
        return "\n".join([self.title, *("  " + line.rstrip() for line in lines)])

    def markdown(self):
        widths = self._widths()
        lines = [self._line(row, widths, " | ") for row in [self.columns, *self.rows]]
        rules = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
        lines.insert(1, " | ".join(rules))
        note = [self.note, ""] if self.note else []
        return "\n".join([f"### {self.title}", "", *note, *(f"| {line} |" for line in lines)])

    def _widths(self):
        # A reason is longer than any number and must not widen its column.
        return [
            max(len(row[index]) for row in [self.columns, *self.rows] if not _is_reason(row[index]))
            for index in range(len(self.columns))
        ]

    def _line(self, row, widths, gap):
        """The cells padded to `widths`: the first and reasons to the left, numbers to the right."""
        return gap.join(
            cell.ljust(width) if index == 0 or _is_reason(cell) else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths))
        )


def _is_reason(cell):
    return cell.startswith("not measured")


def median(values, digits=1):
    """Returns the median of `values` with their range: `12.3 (11.9-13.0)`."""
    if not values:
        return ""
    middle, low, high = statistics.median(values), min(values), max(values)
    if len(values) == 1:
        return f"{middle:,.{digits}f}"
    return f"{middle:,.{digits}f} ({low:,.{digits}f}-{high:,.{digits}f})"
