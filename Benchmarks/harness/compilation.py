"""What generated code costs to compile, and how long an edited spec takes to a running program."""

import os
import re
import shutil
import subprocess
import time

from .codable_twin import codable_twin
from .commands import timed
from .report import NotMeasured, Table, median

_FEATURES = [
    "-swift-version", "6", "-enable-upcoming-feature", "ExistentialAny",
    "-enable-upcoming-feature", "InternalImportsByDefault",
    "-enable-upcoming-feature", "MemberImportVisibility",
]
_MODES = [("debug", ["-Onone"]), ("release", ["-O", "-whole-module-optimization"])]


def measure(bench):
    return [_module(bench), _whole(bench), _edit(bench)]


def _module(bench):
    """The generated module of one integration beside its twin, compiled alone."""
    table = Table(
        "compiling the generated module of Finexio",
        ["form", "lines", "debug CPU s", "release CPU s"],
        "26 tools and their models; one call of the compiler, without the modules that it imports.",
    )
    path = os.path.join(bench.root, "Generated", "Finexio.swift")
    modules = os.path.join(bench.root, ".build", "release", "Modules")
    for name, change in [("as generated", str), ("synthesized Codable", codable_twin)]:
        try:
            with open(path, encoding="utf-8") as file:
                source = change(file.read())
            if not os.path.isdir(modules):
                raise NotMeasured("no release build")
            folder = os.path.join(bench.folder, name.split()[0])
            os.makedirs(folder, exist_ok=True)
            with open(os.path.join(folder, "Finexio.swift"), "w", encoding="utf-8") as file:
                file.write(source)
            cells = []
            for mode, options in _MODES:
                bench.say(f"compiling {name}, {mode}")
                cells.append(median(_compile(bench, folder, modules, options), 2))
            table.add(name, source.count("\n"), *cells)
        except FileNotFoundError:
            table.add_not_measured(name, "no Generated/Finexio.swift; run 'make snapshot'")
        except NotMeasured as error:
            table.add_not_measured(name, str(error))
    return table


def _compile(bench, folder, modules, options):
    command = [
        "swiftc", "-parse-as-library", "-module-name", "Bench", *_FEATURES, *options,
        "-I", modules, "-emit-module", "-c", "Finexio.swift",
    ]
    return [timed(command, folder)[0] for _ in range(1 if bench.quick else 3)]


def _whole(bench):
    """Everything from nothing, in a folder of its own."""
    table = Table(
        "building everything from nothing",
        ["build", "wall s", "CPU s", "tenon MB", "stripped MB"],
        "`swift build --product tenon` into an empty folder: all modules, all integrations, the generator.",
    )
    for name, options in [("debug", []), ("release", ["-c", "release"])]:
        if bench.quick:
            table.add_not_measured(name, "left out by --quick")
            continue
        folder = os.path.join(bench.folder, f"build-{name}")
        try:
            bench.say(f"building everything, {name}")
            build = ["swift", "build", "--scratch-path", folder, "--product", "tenon", *options]
            cpu, wall = timed(build, bench.root)
            program = os.path.join(folder, name, "tenon")
            stripped = os.path.join(bench.folder, f"tenon-{name}")
            timed(["strip", "-o", stripped, program], bench.folder)
            sizes = [f"{os.path.getsize(path) / 1e6:.1f}" for path in (program, stripped)]
            table.add(name, f"{wall:.0f}", f"{cpu:.0f}", *sizes)
        except (NotMeasured, OSError) as error:
            table.add_not_measured(name, str(error))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return table


def _edit(bench):
    """A word added to a description, then taken away again: each time until the program says so."""
    table = Table(
        "from editing a spec to a running program",
        ["build", "seconds"],
        "One description of Specs/xero.yaml, the largest spec, changes; then `swift build` and `tenon"
        " tools`, which shows the change.",
    )
    modes = [("debug", ["swift", "build", "--product", "tenon"])]
    modes.append(("release", ["swift", "build", "-c", "release", "--product", "tenon"]))
    for name, build in modes:
        if bench.quick:
            table.add_not_measured(name, "left out by --quick")
            continue
        try:
            bench.say(f"editing a spec, {name}")
            # So that nothing else is left to build.
            timed(build, bench.root)
            table.add(name, median(_edits(bench, name, build)))
        except (NotMeasured, OSError) as error:
            table.add_not_measured(name, str(error))
    return table


def _edits(bench, mode, build):
    spec = os.path.join(bench.root, "Specs", "xero.yaml")
    saved = os.path.join(bench.folder, "xero.yaml")
    shutil.copy2(spec, saved)
    with open(spec, encoding="utf-8") as file:
        original = file.read()
    word = f"Measured{os.getpid()}"
    # The first method's description, which stands under its request.
    edited = re.sub(
        r"(\n +request: .*\n +description: (?:>-\n +)?)", rf"\1{word}. ", original, count=1
    )
    if edited == original:
        raise NotMeasured("the description to edit is not in Specs/xero.yaml")
    try:
        times = [_until_shown(bench, mode, build, spec, edited, word, True)]
        times.append(_until_shown(bench, mode, build, spec, original, word, False))
        return times
    finally:
        shutil.copy2(saved, spec)


def _until_shown(bench, mode, build, spec, text, word, is_expected):
    began = time.monotonic()
    with open(spec, "w", encoding="utf-8") as file:
        file.write(text)
    timed(build, bench.root)
    tenon = os.path.join(bench.root, ".build", mode, "tenon")
    shown = subprocess.run(
        [tenon, "tools", "--integration", "xero", "--json"],
        capture_output=True, text=True, check=False,
    ).stdout
    if not shown or (word in shown) != is_expected:
        raise NotMeasured("'tenon tools' does not show the change")
    return time.monotonic() - began
