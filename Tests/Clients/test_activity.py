"""What was done, as it is done and in numbers: the live tail of the audit log, and what is counted of it."""

import json

from installation import Running
from test_dashboard import Browser


def events(response):
    """The server-sent events of an answer, as they come."""
    name, data = None, None
    for line in response.iter_lines(decode_unicode=True):
        if line.startswith("event: "):
            name = line[7:]
        elif line.startswith("data: "):
            data = json.loads(line[6:])
        elif not line and name:
            yield name, data
            name = None


def test_activity_is_told_as_it_is_done_until_the_key_is_revoked(installation):
    made = installation.api.create("/api-key", {"name": "watching", "scope": "admin"})
    browser = Browser(installation.api.origin)
    browser.sign_in(made["key"])
    assert browser.send("GET", "/audit/tail", csrf=False).status_code == 403
    with browser.send("GET", "/audit/tail", params={"action": "api_key.create"}, stream=True) as answer:
        assert answer.status_code == 200
        assert answer.headers["Content-Type"] == "text/event-stream"
        assert answer.headers["Cache-Control"] == "no-store"
        told = events(answer)
        other = installation.api.create("/api-key", {"name": "seen <b>", "scope": "proxy"})
        name, entry = next(told)
        assert (name, entry["action"]) == ("entry", "api_key.create")
        assert entry["detail"] == {"api_key_id": other["id"]}
        assert entry == installation.api.get("/audit", action="api_key.create")["result"][0]
        installation.api.delete(f"/api-key/{made['id']}")
        assert next(told)[0] == "end"
        assert next(told, None) is None
    # From an entry that was seen before.
    watching = installation.api.send(
        "GET", "/audit/tail", headers={"Last-Event-ID": str(entry["sequence"] - 1)}, stream=True
    )
    assert next(events(watching)) == ("entry", entry)
    watching.close()
    assert installation.api.send(
        "GET", "/audit/tail", headers={"Last-Event-ID": "x"}
    ).status_code == 400


def test_a_server_stops_though_somebody_watches(tenon, tmp_path):
    with Running(tenon, "--data", str(tmp_path / "data")) as installation:
        watching = installation.api.send("GET", "/audit/tail", stream=True)
        told = events(watching)
    # It was asked to end, rather than cut off after the time that is left to calls.
    assert next(told) == ("end", {"reason": "the server stops"})


def test_calls_are_counted(connected):
    account = connected.account("finexio")
    for limit in (1, 2, 0):
        connected.api.send(
            "POST", f"/integrated-account/{account}/tools/list_all_finexio_invoices", body={"limit": limit}
        )
    for period, parts in (("hour", 60), ("day", 72), ("week", 84)):
        found = connected.api.get("/statistics", period=period, integrated_account_id=account)
        # The trial of the credentials is a call too.
        assert found["errors"] == 1 and found["calls"] >= 3 and found["is_complete"]
        assert len(found["buckets"]) == parts
        assert sum(bucket["calls"] for bucket in found["buckets"][-2:]) == found["calls"]
        assert 0 < found["p50_us"] <= found["p95_us"]
    overview = connected.api.get("/overview")
    assert overview["accounts"]["total"] == overview["accounts"]["active"] == 1
    assert overview["calls"]["errors"] == 1
