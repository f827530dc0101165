"""Runs the parts one after the other and writes the report."""

import argparse
import os
import shutil
import tempfile
import time

from . import (
    calls,
    catalog,
    compilation,
    dashboard,
    durability,
    generation,
    idle_streams,
    machine,
    platform,
    results,
    yaml_speed,
)
from .bench import ROOT, Bench
from .report import NotMeasured, Table

PARTS = {
    "calls": calls.measure,
    "catalog": catalog.measure,
    "platform": platform.measure,
    "streams": idle_streams.measure,
    "dashboard": dashboard.measure,
    "durability": durability.measure,
    "yaml": yaml_speed.measure,
    "generation": generation.measure,
    "compilation": compilation.measure,
}


def main(arguments):
    options = _options(arguments)
    folder = tempfile.mkdtemp(prefix="tenon-bench-")
    # nginx's workers give up root and must still reach the pages.
    os.chmod(folder, 0o755)
    bench = Bench(folder, options.quick)
    sections = {}
    try:
        for name, measure in PARTS.items():
            if options.only in (None, name):
                began = time.monotonic()
                tables = _part(bench, name, measure)
                for table in tables:
                    print(table.text() + "\n", flush=True)
                took = time.monotonic() - began
                sections[name] = results.section(name, tables, bench.rounds, took, ROOT)
    finally:
        bench.stop()
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    if options.only is None or options.record:
        path = os.path.join(ROOT, "Benchmarks", "results.md")
        results.write(path, [*machine.description(), *_peer_versions(bench)], sections, PARTS)
        print(f"written: {os.path.relpath(path)}")
    if options.keep:
        print(f"logs: {folder}")


def _options(arguments):
    parser = argparse.ArgumentParser(prog="Benchmarks/run")
    parser.add_argument("--quick", action="store_true", help="one short sample of each")
    parser.add_argument("--only", choices=PARTS, help="one part")
    parser.add_argument(
        "--record", action="store_true", help="with --only: put the part into results.md"
    )
    parser.add_argument("--keep", action="store_true", help="keep the logs of the servers")
    return parser.parse_args(arguments)


def _part(bench, name, measure):
    try:
        return measure(bench)
    except (NotMeasured, OSError) as error:
        table = Table(name, ["what", "result"])
        table.add_not_measured(name, str(error))
        return [table]


def _peer_versions(bench):
    try:
        python = bench.python_environment()
    except NotMeasured:
        return []
    names = ["fastmcp", "mcp", "uvicorn", "uvloop", "httptools", "pydantic-core"]
    return list(machine.versions_in(python, names).items())
