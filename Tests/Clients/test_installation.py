"""`tenon serve` from its first start to its next: the API over real HTTP."""

import json
import sqlite3

from installation import Running


def test_what_is_made_is_there_after_a_restart(tenon, tmp_path):
    folder = str(tmp_path / "data")
    with Running(tenon, "--data", folder) as installation:
        key = installation.api.key
        account = installation.api.create(
            "/integrated-account",
            {
                "integration": "finexio",
                "tenant_id": "acme",
                "credentials": {"username": "u", "password": "the-password"},
                # No name of the kind leads anywhere (RFC 6761, section 6.4).
                "settings": {"host": "finexio.invalid"},
            },
        )
        assert account["status"] == "active"
        assert "could not be tried" in account["last_error"]
        server = installation.api.create(
            f"/integrated-account/{account['id']}/mcp", {"name": "Reader"}
        )
        assert server["url"] == f"{installation.api.origin}/mcp/{server['token']}"
    with Running(tenon, "--data", folder, key=key) as installation:
        path = f"/integrated-account/{account['id']}"
        assert installation.api.get(path) == account
        kept = installation.api.get(f"{path}/mcp/{server['id']}")
        assert kept == {k: v for k, v in server.items() if k not in ("token", "url")}
        actions = [entry["action"] for entry in installation.api.everything("/audit")]
        assert actions == ["mcp_server.create", "account.create", "tool.call"]


def test_an_account_at_a_stand_in_is_called(connected):
    account = connected.account("finexio")
    page = connected.api.get("/proxy/invoices", integrated_account_id=account, limit=2)
    assert len(page["result"]) == 2


def test_a_sandbox_has_the_api_too(sandbox):
    accounts = sandbox.api.everything("/integrated-account")
    assert {account["integration"] for account in accounts} == {"finexio", "billsby", "xero"}
    account = sandbox.account("billsby", tenant="other")
    page = sandbox.api.get("/proxy/customers", integrated_account_id=account, limit=1)
    assert len(page["result"]) == 1


def test_credentials_are_tried_when_they_are_entered(connected):
    for name in ("finexio", "billsby", "xero"):
        account = connected.account(name)
        path = f"/integrated-account/{account}"
        tried = connected.api.get(path)
        assert (tried["status"], tried["last_error"]) == ("active", None), name
        wrong = {credential["name"]: "wrong" for credential in _credentials(connected, name)}
        entered = connected.api.send("PATCH", f"{path}/credentials", body={"credentials": wrong})
        assert entered.json()["status"] == "validation_error", name
        assert "the vendor answered 40" in entered.json()["last_error"], name
        again = connected.api.send("POST", f"{path}/validate")
        assert again.json()["status"] == "validation_error", name


def _credentials(connected, name):
    return connected.api.get(f"/integration/{name}")["credentials"]


def test_tools_that_are_not_those_of_the_last_start_are_told(tenon, tmp_path):
    folder = tmp_path / "data"
    with Running(tenon, "--data", str(folder)) as installation:
        key = installation.api.key
        assert installation.api.get("/integration/finexio")["tools_changed"] is None
        digest = installation.api.get("/integration/finexio")["tools_digest"]
    # As if the last build had described one otherwise, and had not had another.
    with sqlite3.connect(folder / "tenon.db") as database:
        where = "FROM properties WHERE name = 'tools:finexio'"
        pins = json.loads(database.execute(f"SELECT value {where}").fetchone()[0])
        pins["tools"]["list_all_finexio_invoices"] = "0" * 64
        del pins["tools"]["list_all_finexio_payments"]
        value = json.dumps(pins).encode()
        database.execute("UPDATE properties SET value = ? WHERE name = 'tools:finexio'", [value])
    database.close()
    for _ in range(2):
        with Running(tenon, "--data", str(folder), key=key) as installation:
            (entry,) = installation.api.everything("/audit", action="integration.tools_changed")
            change = {
                "added": ["list_all_finexio_payments"],
                "removed": [],
                "changed": ["list_all_finexio_invoices"],
            }
            assert entry["detail"] == {"integration": "finexio"} | change
            shown = installation.api.get("/integration/finexio")
            assert shown["tools_changed"] == {"at": entry["created_at"]} | change
            assert shown["tools_digest"] == digest
            assert installation.api.get("/integration/xero")["tools_changed"] is None
