"""`tenon serve` when the machine fails it: files that cannot grow, no file descriptors, a database that
somebody else holds or that is damaged, and SIGTERM under load."""

import resource
import signal
import sqlite3
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests

from installation import Running

WRITE = {"name": "a fault's", "scope": "admin"}


# The stand-ins are on this machine.
LOCAL = ["--allow-network", "127.0.0.0/8"]


def _limited(installation, limit, soft):
    """Sets one of the process's limits, and returns what it was."""
    hard = resource.prlimit(installation.process.pid, limit)[1]
    return resource.prlimit(installation.process.pid, limit, (soft, hard))


def _open_files(installation):
    """How many files the process has open, counted as the kernel numbers them: the highest and one."""
    folder = Path(f"/proc/{installation.process.pid}/fd")
    return max(int(entry.name) for entry in folder.iterdir()) + 1


def test_a_file_that_cannot_grow_refuses_writes_and_loses_none(installation, tmp_path):
    api = installation.api
    kept = [api.create("/api-key", WRITE)["id"]]
    # The signal would end it; a full disk sends none.
    size = (tmp_path / "data" / "tenon.db-wal").stat().st_size
    before = _limited(installation, resource.RLIMIT_FSIZE, size)
    refused = 0
    for _ in range(3):
        answer = api.send("POST", "/api-key", body=WRITE)
        if answer.status_code == 201:
            kept.append(answer.json()["id"])
        else:
            assert answer.status_code == 503
            assert "the database cannot be read or written" in answer.json()["message"]
            refused += 1
    assert refused == 3
    assert api.send("GET", "/health").status_code == 200
    resource.prlimit(installation.process.pid, resource.RLIMIT_FSIZE, before)
    kept.append(api.create("/api-key", WRITE)["id"])
    found = {key["id"] for key in api.everything("/api-key")}
    assert found >= set(kept)


def test_no_file_descriptors_left_fails_calls_and_nothing_else(tenon, tmp_path, sandbox):
    folder = str(tmp_path / "data")
    with Running(tenon, "--data", folder, *LOCAL, vendors=sandbox.vendors) as first:
        key = first.api.key
        account = first.account("finexio")
        token = first.api.create(f"/integrated-account/{account}/mcp", {"name": "s"})["token"]
    # Started anew, it has no connection to the vendor yet.
    with Running(tenon, "--data", folder, *LOCAL, key=key) as running:
        session = requests.Session()

        def call():
            message = {
                "jsonrpc": "2.0", "id": 1, "method": "tools/call",
                "params": {"name": "list_all_finexio_payments", "arguments": {}},
            }
            fields = {"Accept": "application/json, text/event-stream"}
            url = f"{running.api.origin}/mcp/{token}"
            return session.post(url, json=message, headers=fields, timeout=30).json()["result"]

        session.get(f"{running.api.origin}/health", timeout=10)
        before = _limited(running, resource.RLIMIT_NOFILE, _open_files(running))
        refused = call()
        assert refused["isError"]
        assert 'may_have_been_processed":true' not in refused["content"][0]["text"]
        resource.prlimit(running.process.pid, resource.RLIMIT_NOFILE, before)
        assert not call()["isError"]


def test_a_database_that_somebody_else_holds_fails_writes_and_not_reads(installation, tmp_path):
    api = installation.api
    other = sqlite3.connect(tmp_path / "data" / "tenon.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answer = api.send("POST", "/api-key", body=WRITE)
    assert answer.status_code == 503
    assert answer.json()["message"].endswith("database is locked")
    api.get("/api-key")
    other.execute("ROLLBACK")
    other.close()
    api.create("/api-key", WRITE)


def test_a_damaged_database_is_told_in_one_line(tenon, tmp_path):
    folder = tmp_path / "data"
    with Running(tenon, "--data", str(folder)):
        pass
    database = folder / "tenon.db"
    content = bytearray(database.read_bytes())
    content[8192:16384] = b"\xaa" * 8192
    database.write_bytes(content)
    done = subprocess.run(
        [tenon, "serve", "--port", "0", "--data", str(folder)],
        capture_output=True, text=True, timeout=60, check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert f"the database '{database}' is damaged" in done.stderr
    assert database.read_bytes() == content


def test_sigterm_under_load_ends_with_every_answered_call_recorded(tenon, tmp_path, sandbox):
    folder = str(tmp_path / "data")
    with Running(tenon, "--data", folder, *LOCAL, vendors=sandbox.vendors) as running:
        key = running.api.key
        account = running.account("finexio")
        server = running.api.create(f"/integrated-account/{account}/mcp", {"name": "s"})
        answered, enough = [], threading.Event()

        def call_on(_):
            message = {
                "jsonrpc": "2.0", "id": 1, "method": "tools/call",
                "params": {"name": "list_all_finexio_payments", "arguments": {}},
            }
            fields = {"Accept": "application/json, text/event-stream"}
            session = requests.Session()
            while True:
                try:
                    answer = session.post(server["url"], json=message, headers=fields, timeout=30)
                except requests.RequestException:
                    return
                if answer.status_code != 200:
                    return
                answered.append(answer.json()["result"]["isError"])
                if len(answered) >= 40:
                    enough.set()

        with ThreadPoolExecutor(8) as pool:
            clients = [pool.submit(call_on, number) for number in range(8)]
            assert enough.wait(60)
            running.process.send_signal(signal.SIGTERM)
            running.process.wait(30)
            for client in clients:
                client.result()
        assert running.process.returncode == 0
    with Running(tenon, "--data", folder, key=key) as again:
        recorded = again.api.everything("/audit", tool_name="list_all_finexio_payments", limit=100)
    assert len(recorded) >= len(answered) >= 40
