"""Processor time and throughput per message, all servers in turns; then their memory and start."""

import shutil
import statistics
import time

from . import load, servers
from .report import NotMeasured, Table, median

# What is asked, over how many connections: each a table of its own.
SERIES = [
    ("tools/call, one payment (1.6 kB), 1 connection", servers.CALL_ONE, 1),
    ("tools/call, one payment (1.6 kB), 8 connections", servers.CALL_ONE, 8),
    ("tools/call, one payment (1.6 kB), 64 connections", servers.CALL_ONE, 64),
    ("tools/call, a page of 100 payments (157 kB), 8 connections", servers.CALL_HUNDRED, 8),
    ("tools/list, 26 tools, 8 connections", servers.LIST_TOOLS, 8),
]


class Runner:
    """One server through the whole benchmark; it drops out of a series that it cannot do."""

    def __init__(self, server):
        self.server = server
        self.target = None
        self.reason = None
        self.calls = 0
        self.at_rest = 0.0
        self.figures = {}
        self.failures = {}

    def start(self, body=servers.CALL_ONE):
        try:
            self.server.check()
            self.target = self.server.start()
            servers.wait_for_answer(self.server, self.target, body)
            self.at_rest = self.target.process.resident_megabytes()
        except (NotMeasured, OSError) as error:
            self.fail(str(error))

    def fail(self, reason):
        self.reason = reason
        self.stop()

    def stop(self):
        if self.target:
            self.target.process.stop()
            self.target = None

    def load(self, body, connections, seconds, paths=""):
        """One slice of load; a server that fails a message is not asked that again."""
        if self.target is None or body in self.failures:
            return None
        try:
            answer = servers.wait_for_answer(self.server, self.target, body, seconds=10)
            aimed = servers.Target(
                self.target.process, self.server.url_for(self.target, body)
            )
            figures = load.run(
                aimed, self.server.bench.body_path(body), len(answer), connections, seconds, paths
            )
        except NotMeasured as error:
            self.failures[body] = str(error)
            return None
        self.calls += figures["calls"]
        return figures

    def why_not(self, body):
        return self.reason or self.failures.get(body)


def measure(bench):
    """Returns the tables of calls, memory and start."""
    for program in ("nginx", "wrk"):
        if not shutil.which(program):
            raise NotMeasured(f"{program} is not installed; run 'scripts/setup --bench'")
    bench.start_upstream()
    runners = [Runner(kind(bench)) for kind in servers.ALL]
    try:
        for runner in runners:
            bench.say(f"starting {runner.server.name}")
            runner.start()
        _warm_up(runners)
        _interleave(bench, runners)
        tables = [_table(runners, number) for number in range(len(SERIES))]
        return [*tables, _memory(bench, runners), _start(bench, runners)]
    finally:
        for runner in runners:
            runner.stop()


def _warm_up(runners):
    for runner in runners:
        runner.load(servers.CALL_ONE, 8, 1)


def _interleave(bench, runners):
    """Every server after every other in each round, so that a change of the machine hits all."""
    for round_number in range(bench.rounds):
        bench.say(f"round {round_number + 1} of {bench.rounds}")
        for number, (_, body, connections) in enumerate(SERIES):
            for runner in runners:
                if body is servers.LIST_TOOLS and not runner.server.lists_tools:
                    continue
                figures = runner.load(body, connections, bench.seconds)
                if figures:
                    runner.figures.setdefault(number, []).append(figures)


def _table(runners, number):
    title, body, _ = SERIES[number]
    columns = ["server", "CPU µs/call", "calls/s", "p50 ms", "p99 ms"]
    table = Table(title, columns)
    for runner in runners:
        if body is servers.LIST_TOOLS and not runner.server.lists_tools:
            continue
        figures = runner.figures.get(number, [])
        if runner.why_not(body) or not figures:
            table.add_not_measured(runner.server.name, runner.why_not(body) or "no figures")
            continue
        table.add(
            runner.server.name,
            median([figure["cpu"] for figure in figures]),
            median([figure["rate"] for figure in figures], 0),
            f"{statistics.median(figure['p50'] for figure in figures):.2f}",
            f"{statistics.median(figure['p99'] for figure in figures):.2f}",
        )
    return table


def _memory(bench, runners):
    """Memory at rest and after 100,000 calls, those of the rounds counted; slow ones get less."""
    table = Table("memory", ["server", "MiB at rest", "calls", "MiB after them", "growth"])
    for runner in runners:
        bench.say(f"calls for the memory of {runner.server.name}")
        began = time.monotonic()
        while runner.calls < bench.calls and time.monotonic() - began < bench.patience:
            if runner.load(servers.CALL_ONE, 64, bench.seconds) is None:
                break
        if runner.target is None or runner.calls == 0:
            table.add_not_measured(
                runner.server.name, runner.why_not(servers.CALL_ONE) or "no call succeeded"
            )
            continue
        after = runner.target.process.resident_megabytes()
        table.add(
            runner.server.name,
            f"{runner.at_rest:.1f}",
            f"{runner.calls:,}",
            f"{after:.1f}",
            f"{after - runner.at_rest:+.1f}",
        )
    return table


def _start(bench, runners):
    """Time from starting the program to its first answer to a `tools/call`."""
    table = Table("from start to the first answer", ["server", "ms"])
    for runner in runners:
        if runner.reason:
            table.add_not_measured(runner.server.name, runner.reason)
            continue
        bench.say(f"starts of {runner.server.name}")
        runner.stop()
        times = []
        for _ in range(bench.rounds):
            began = time.monotonic()
            try:
                runner.target = runner.server.start()
                servers.wait_for_answer(runner.server, runner.target, servers.CALL_ONE)
                times.append((time.monotonic() - began) * 1000)
            except (NotMeasured, OSError) as error:
                runner.reason = str(error)
                break
            finally:
                runner.stop()
        if times:
            table.add(runner.server.name, median(times))
        else:
            table.add_not_measured(runner.server.name, runner.reason)
    return table
