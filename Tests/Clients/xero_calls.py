"""What the calls of Xero's tools have in common."""

import datetime
import uuid
from decimal import Decimal

from checklist import expect, expect_equal


def day(offset=0):
    """The day that many days from today, in UTC, the sandbox organisation's time zone."""
    today = datetime.datetime.now(datetime.timezone.utc).date()
    return (today + datetime.timedelta(days=offset)).isoformat()


def date_time(date):
    """The day as a filter writes it."""
    return f"DateTime({date.replace('-', ',')})"


def line(description, quantity, price, code, **fields):
    """One line of a document."""
    return {
        "Description": description,
        "Quantity": quantity,
        "UnitAmount": price,
        "AccountCode": code,
        **fields,
    }


def only(records):
    """The record that must be the only one of a list."""
    expect_equal(len(records), 1, "the number of records")
    return records[0]


async def check_missing(agent, tool, key):
    """An id that names nothing is the vendor's to refuse."""
    missing = await agent.ask(tool, **{key: str(uuid.uuid4())})
    expect(missing.is_error, "an unknown id was found")
    expect_equal(missing.error["refused_by"], "vendor", "refused_by")
    expect_equal(missing.error["status"], 404, "status")


def report_rows(report):
    """The rows of a report, flat: each as the texts of its cells."""
    rows = []

    def add(members):
        for row in members:
            if row.get("Cells"):
                rows.append([cell.get("Value", "") for cell in row["Cells"]])
            add(row.get("Rows", []))

    add(report["Rows"])
    return rows


def amounts(rows, name):
    """The amounts in the row of that name; cells that hold no amount are left out."""
    row = next((row for row in rows if row[0] == name), None)
    expect(row, f"the report has no row {name}")
    return [Decimal(text) for text in row[1:] if text and not text.endswith("%")]
