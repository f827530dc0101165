"""Benchmarks/results.md: a preface, the machine, and a section for each part that says when and of which
commit it was measured. A part that is measured alone replaces its own section."""

import datetime
import os
import re
import subprocess

PREFACE = """# Benchmarks

Written by `make bench`; `Benchmarks/run --only PART --record` writes the section of a part anew.

Servers, the API behind them (nginx with two files) and the load (wrk, one thread) share the machine's cores, so
calls/s depend on all three. **CPU µs/call is the server's own processor time**, user and system, of all its
threads and processes, and is what to compare: within a part, whose servers take turns in each round, and not
between parts, as machines have better and worse hours. Numbers are medians, with their range in parentheses. Before
each slice of load one answer is read and checked; a slice with a failed or shorter answer is not counted. Each
server does the same work: one `POST` of JSON-RPC in, one `GET` with credentials to the API, one tool result out. The
peers run in one process each, on uvicorn with uvloop and httptools. `nginx proxy_pass` is the floor: it forwards the
same bytes and looks at nothing.
"""
_PART = re.compile(r"^## part: (\w+)$", re.MULTILINE)


def section(name, tables, rounds, seconds, root):
    """The text of a part."""
    today = datetime.date.today().isoformat()
    rounds = "one short sample of each (`--quick`)" if rounds == 1 else f"{rounds} rounds"
    lines = [f"## part: {name}", "", f"{today}, {_commit(root)}: {rounds}, {seconds:.0f} s.", ""]
    return "\n".join([*lines, *(table.markdown() + "\n" for table in tables)])


def write(path, facts, sections, order):
    """Writes the sections, and of those parts that have none here what the file has; in this order."""
    kept = {**_sections(path), **sections}
    machine = ["| machine | |", "| --- | --- |", *(f"| {name} | {value} |" for name, value in facts), ""]
    parts = [kept[name].rstrip() + "\n" for name in order if name in kept]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join([PREFACE, *machine, *parts]))


def _sections(path):
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8") as file:
        text = file.read()
    starts = [(match.start(), match.group(1)) for match in _PART.finditer(text)]
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return {name: text[start:end] for (start, name), end in zip(starts, ends)}


def _commit(root):
    try:
        done = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], cwd=root, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return "no commit"
    return done.stdout.strip()
