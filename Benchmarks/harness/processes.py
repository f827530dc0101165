"""Servers as processes: started, watched through /proc, and stopped whatever happens."""

import os
import signal
import socket
import subprocess
import time

_TICKS = os.sysconf("SC_CLK_TCK")


def free_port():
    """Returns a port of the loopback interface that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Process:
    """A program that was started, with the processes that it started itself."""

    def __init__(self, command, log_path, **options):
        self.started = time.monotonic()
        self._log = open(log_path, "wb")
        self._popen = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=options.pop("stdout", self._log),
            stderr=self._log,
            start_new_session=True,
            **options,
        )

    @property
    def stdout(self):
        return self._popen.stdout

    @property
    def has_ended(self):
        return self._popen.poll() is not None

    def cpu_seconds(self):
        """Processor time so far, user and system, of all threads and children (10 ms steps)."""
        total = 0
        for pid in self._family():
            try:
                with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
                    # The second field is the name in parentheses and may hold anything.
                    fields = file.read().rpartition(")")[2].split()
            except OSError:
                continue
            total += int(fields[11]) + int(fields[12])
        return total / _TICKS

    def resident_megabytes(self):
        """Resident memory of all processes in MiB; what they share counts for each."""
        total = 0
        for pid in self._family():
            try:
                with open(f"/proc/{pid}/status", encoding="utf-8") as file:
                    lines = [line for line in file if line.startswith("VmRSS:")]
            except OSError:
                continue
            total += sum(int(line.split()[1]) for line in lines)
        return total / 1024

    def kill(self):
        """Ends it as nothing can prepare for."""
        os.killpg(self._popen.pid, signal.SIGKILL)
        self._popen.wait()

    def stop(self):
        for sign in (signal.SIGTERM, signal.SIGKILL):
            if self.has_ended:
                break
            try:
                os.killpg(self._popen.pid, sign)
                self._popen.wait(timeout=5)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                continue
        self._log.close()
        if self._popen.stdout:
            self._popen.stdout.close()

    def _family(self):
        parents = {}
        for entry in os.listdir("/proc"):
            if not entry.isdigit():
                continue
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8") as file:
                    parents[int(entry)] = int(file.read().rpartition(")")[2].split()[1])
            except OSError:
                continue
        family = [self._popen.pid]
        # A list that grows while it is walked: children of children come too.
        for pid in family:
            family.extend(child for child, parent in parents.items() if parent == pid)
        return family
