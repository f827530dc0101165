"""Parse, check and generate, for specs that grow."""

import os
import subprocess
import sys

from .commands import timed
from .report import NotMeasured, Table, median

_SIZES = [26, 250, 2_500]


def measure(bench):
    table = Table(
        "parse + check + generate",
        ["methods", "spec kB", "CPU ms", "wall ms", "written kB"],
        "`tenon generate SPEC --output DIR` into an empty folder, the start of the program included.",
    )
    for size in _SIZES:
        try:
            if not os.access(bench.tenon, os.X_OK):
                raise NotMeasured("no release build")
            spec = write_spec(bench, size)
            bench.say(f"generating from {size} methods")
            table.add(f"{size:,}", *_cells(bench, spec))
        except NotMeasured as error:
            table.add_not_measured(f"{size:,}", str(error))
    return [table]


def write_spec(bench, size):
    """Writes a spec of `size` methods and returns its path, whose last part is its `name`."""
    maker = os.path.join(bench.root, "Benchmarks", "specs", "make_spec.py")
    if not os.path.exists(maker):
        raise NotMeasured("no Benchmarks/specs/make_spec.py")
    folder = os.path.join(bench.folder, f"methods{size}")
    path = os.path.join(folder, "synthetic.yaml")
    if os.path.exists(path):
        return path
    os.makedirs(folder)
    try:
        with open(path, "wb") as file:
            subprocess.run([sys.executable, "-B", maker, str(size)], stdout=file, check=True)
    except subprocess.CalledProcessError as error:
        os.remove(path)
        raise NotMeasured(str(error)) from error
    return path


def _cells(bench, spec):
    samples = []
    for number in range(bench.rounds):
        output = f"{spec}.{number}"
        os.makedirs(output)
        samples.append(timed([bench.tenon, "generate", spec, "--output", output], bench.folder))
    written = sum(entry.stat().st_size for entry in os.scandir(output))
    return (
        f"{os.path.getsize(spec) / 1000:,.0f}",
        median([cpu * 1000 for cpu, _ in samples]),
        median([wall * 1000 for _, wall in samples]),
        f"{written / 1000:,.0f}",
    )
