"""Commands that are run to their end, with the processor time that they and their children took."""

import os
import subprocess
import tempfile
import time

from .report import NotMeasured


def timed(command, folder, environment=None):
    """Runs `command` in `folder`; returns its processor time and its wall-clock time in seconds."""
    with tempfile.TemporaryFile() as output:
        began = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
            stdout=output, stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        # The process is waited for already; subprocess must not look for it again.
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            output.seek(0)
            lines = output.read().decode(errors="replace").strip().splitlines()
            errors = [line for line in lines if "error" in line] or lines[-1:] or ["no output"]
            raise NotMeasured(f"{os.path.basename(command[0])} failed: {errors[0][:160]}")
    return usage.ru_utime + usage.ru_stime, wall
