"""What the tests share: the built program, whose path TENON in the environment is."""

import os
from dataclasses import dataclass

import pytest

from installation import Running


@dataclass(frozen=True)
class Service:
    """A running `tenon serve --sandbox`."""

    # The MCP URL of each integration.
    urls: dict[str, str]
    # The origin of the sandbox, for its control desk.
    origin: str


def pytest_configure(config):
    config.addinivalue_line("markers", "once: takes long, and is run with one of the programs only")


@pytest.fixture(scope="session")
def tenon():
    return os.environ["TENON"]


@pytest.fixture
def service(sandbox):
    """The MCP servers of `tenon serve --sandbox`, with the records that every sandbox begins with."""
    return Service(sandbox.urls, sandbox.vendors)


# A test asks faster than anybody may who is not one.
UNLIMITED = ["--limit-token", "off", "--limit-account", "off"]


@pytest.fixture
def sandbox(tenon):
    """`tenon serve --sandbox`: stand-ins for the vendors, an account of tenant `sandbox` at each."""
    with Running(tenon, "--sandbox") as installation:
        yield installation


@pytest.fixture
def installation(tenon, tmp_path):
    """`tenon serve` over a new data folder, with no vendor in reach."""
    with Running(tenon, "--data", str(tmp_path / "data"), *UNLIMITED) as installation:
        yield installation


@pytest.fixture
def connected(tenon, tmp_path, sandbox):
    """`tenon serve` over a new data folder, with the stand-ins of a sandbox beside it in reach:
    `connected.account("finexio")` makes an account at one."""
    options = ["--data", str(tmp_path / "data"), *UNLIMITED, "--allow-network", "127.0.0.0/8"]
    with Running(tenon, *options, vendors=sandbox.vendors) as installation:
        yield installation
