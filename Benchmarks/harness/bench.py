"""What one run of the benchmarks shares: paths, durations, the upstream, the peers' Python."""

import os
import subprocess
import sys

from . import upstream
from .processes import Process, free_port
from .report import NotMeasured

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Bench:
    def __init__(self, folder, quick):
        self.root = ROOT
        self.folder = folder
        self.tenon = os.path.join(ROOT, ".build", "release", "tenon")
        self.quick = quick
        self.rounds = 1 if quick else 5
        self.seconds = 1 if quick else 2
        # Calls after which memory is looked at, and the seconds that a slow server gets for them.
        self.calls = 5_000 if quick else 100_000
        self.patience = 5 if quick else 60
        self.upstream_url = ""
        self._upstream = None
        self._bodies = {}
        self._python = None

    def tools_path(self, integration):
        """The tools of an integration, as the generator writes them."""
        return os.path.join(self.root, "Generated", f"{integration}.json")

    def say(self, words):
        """Progress, for whoever watches; the tables come at the end."""
        print(f"... {words}", file=sys.stderr, flush=True)

    def start_upstream(self):
        upstream.write_pages(self.folder)
        port = free_port()
        configuration = upstream.upstream_configuration(self.folder, port)
        self._upstream = Process(
            upstream.nginx_command(configuration), os.path.join(self.folder, "upstream.log")
        )
        self.upstream_url = f"http://127.0.0.1:{port}"

    def stop(self):
        if self._upstream:
            self._upstream.stop()

    def body_path(self, body):
        """A file that holds `body`, for wrk."""
        if body not in self._bodies:
            path = os.path.join(self.folder, f"body-{len(self._bodies)}.json")
            with open(path, "wb") as file:
                file.write(body)
            self._bodies[body] = path
        return self._bodies[body]

    def python_environment(self):
        """The Python that has the peers, made when it is first asked for."""
        if self._python is None:
            directory = os.path.join(self.root, ".build", "bench-venv")
            requirements = os.path.join(self.root, "Benchmarks", "requirements.txt")
            done = subprocess.run(
                [os.path.join(self.root, "scripts", "venv"), directory, requirements],
                capture_output=True, text=True, check=False,
            )
            failed = done.returncode != 0
            self._python = (
                NotMeasured((done.stderr.strip().splitlines() or ["no environment"])[-1])
                if failed else os.path.join(directory, "bin", "python")
            )
        if isinstance(self._python, NotMeasured):
            raise self._python
        return self._python
