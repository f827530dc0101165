"""What the tests share: the built program, whose path TENON in the environment is."""

import os
import re
import signal
import subprocess
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Service:
    """A running `tenon serve --sandbox`."""

    # The MCP URL of each integration.
    urls: dict[str, str]
    # The origin of the sandbox, for its control desk.
    origin: str


@pytest.fixture(scope="session")
def tenon():
    return os.environ["TENON"]


@pytest.fixture
def service(tenon):
    """`tenon serve --sandbox` on a free port, with the records that every sandbox begins with."""
    command = [tenon, "serve", "--sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield _service(process.stdout)
        finally:
            process.send_signal(signal.SIGTERM)


def _service(output):
    """Reads the URLs from what the program prints first."""
    urls, origin, name = {}, None, None
    for line in output:
        if match := re.match(r"Stand-ins for the vendors: (\S+)", line):
            origin = match[1]
        elif match := re.match(r"(\S+): \d+ tools?$", line):
            # The label: the name with capitals.
            name = match[1].lower()
        elif re.match(r"http://\S+/mcp/\S+$", line):
            urls[name] = line.strip()
        elif line.startswith("Try it"):
            return Service(urls, origin)
    raise AssertionError("tenon ended before it had printed its URLs")
