"""What the numbers were measured on."""

import os
import platform
import re
import subprocess


def description():
    """Returns pairs of a name and a value: processor, cores, memory, kernel, versions."""
    return [
        ("processor", _first(r"model name\s*:\s*(.+)", _read("/proc/cpuinfo"))),
        ("cores", str(os.cpu_count())),
        ("memory", _memory()),
        ("kernel", f"{platform.system()} {platform.release()} {platform.machine()}"),
        ("Swift", _first(r"(Swift version \S+)", _output("swift", "--version"))),
        ("nginx", _first(r"nginx/(\S+)", _output("nginx", "-v"))),
        ("wrk", _first(r"wrk (\S+ ?\S*)", _output("wrk", "-v"))),
        ("Python", platform.python_version()),
    ]


def versions_in(python, names):
    """Returns the installed version of each of `names` in the environment of `python`."""
    code = (
        "import sys; from importlib.metadata import version;"
        "print(' '.join(version(name) for name in sys.argv[1:]))"
    )
    found = _output(python, "-c", code, *names).split()
    return dict(zip(names, found)) if len(found) == len(names) else {}


def _memory():
    kilobytes = _first(r"MemTotal:\s+(\d+) kB", _read("/proc/meminfo"))
    return f"{int(kilobytes) / (1 << 20):.1f} GiB" if kilobytes.isdigit() else kilobytes


def _first(pattern, text):
    match = re.search(pattern, text)
    return match.group(1).strip() if match else "unknown"


def _read(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except OSError:
        return ""


def _output(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        return done.stdout + done.stderr
    except (OSError, subprocess.TimeoutExpired):
        return ""
