"""The YAML reader beside libyaml, both building a tree of the same documents."""

import glob
import os
import re
import shutil
import subprocess

from .commands import timed
from .generation import write_spec
from .report import NotMeasured, Table, median

_FEATURES = [
    "-swift-version", "6", "-enable-upcoming-feature", "ExistentialAny",
    "-enable-upcoming-feature", "InternalImportsByDefault",
    "-enable-upcoming-feature", "MemberImportVisibility", "-package-name", "tenon",
]


def measure(bench):
    table = Table(
        "YAML, text to tree",
        ["document", "kB", "MiniYAML MB/s", "libyaml MB/s"],
        "libyaml's `yaml_parser_load`, built with -O2, beside MiniYAML, which also keeps the position of every"
        " node and refuses duplicate keys.",
    )
    documents = [("Specs/finexio.yaml", os.path.join(bench.root, "Specs", "finexio.yaml"))]
    try:
        documents.append(("250 methods", write_spec(bench, 250)))
    except NotMeasured as error:
        table.add_not_measured("250 methods", str(error))
    programs = [_built(_mini_yaml, bench), _built(_libyaml, bench)]
    for name, path in documents:
        cells = [_speed(bench, program, path) for program in programs]
        table.add(name, f"{os.path.getsize(path) / 1000:,.0f}", *cells)
    return [table]


def _built(build, bench):
    """The path of a program, or why it could not be built."""
    try:
        return build(bench)
    except (NotMeasured, OSError) as error:
        return NotMeasured(str(error))


def _speed(bench, program, path):
    """The median of a few processes, each of which takes the median of its own runs."""
    if isinstance(program, NotMeasured):
        return f"not measured: {program}"
    speeds = []
    for _ in range(bench.rounds):
        done = subprocess.run(
            [program, "-n", "21", path], capture_output=True, text=True, check=False
        )
        found = re.search(r"([\d.]+) MB/s", done.stdout)
        if not found:
            return f"not measured: {(done.stderr.strip().splitlines() or ['no figure'])[-1]}"
        speeds.append(float(found.group(1)))
    return median(speeds)


def _libyaml(bench):
    source = os.path.join(bench.root, "Benchmarks", "yaml", "libyaml_load.c")
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        raise NotMeasured("no C compiler")
    program = os.path.join(bench.folder, "libyaml_load")
    timed([compiler, "-O2", "-o", program, source, "-lyaml"], bench.folder)
    return program


def _mini_yaml(bench):
    """MiniYAML as a library and the program over it, as a release build would compile them."""
    folder = os.path.join(bench.folder, "mini-yaml")
    os.makedirs(folder, exist_ok=True)
    sources = sorted(
        glob.glob(os.path.join(bench.root, "Sources", "MiniYAML", "**", "*.swift"), recursive=True)
    )
    program = os.path.join(folder, "bench-yaml")
    main = os.path.join(bench.root, "Benchmarks", "yaml", "bench-yaml", "main.swift")
    bench.say("building the YAML reader")
    timed(
        ["swiftc", *_FEATURES, "-O", "-whole-module-optimization", "-parse-as-library",
         "-module-name", "MiniYAML", "-emit-module", "-emit-library", "-static",
         "-o", os.path.join(folder, "libMiniYAML.a"), *sources],
        folder,
    )
    timed(
        ["swiftc", *_FEATURES, "-O", "-I", folder, main, os.path.join(folder, "libMiniYAML.a"),
         "-o", program],
        folder,
    )
    return program
