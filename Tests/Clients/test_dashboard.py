"""The dashboard's server half, from outside: the page and its bounds, signing in, and what other sites cannot do."""

import json
import re

import pytest
import requests

from installation import Running

COOKIE = re.compile(r"^tenon-session-(\d+)=([A-Za-z0-9_-]{43}); ")


class Browser:
    """What a browser does for a page of this server's: keeps cookies, says where a request comes from."""

    def __init__(self, origin):
        self.origin = origin
        self.client = requests.Session()
        self.csrf = None

    def send(self, method, path, *, site="same-origin", origin=None, csrf=True, **options):
        headers = {"Sec-Fetch-Site": site} | options.pop("headers", {})
        if method not in ("GET", "HEAD") or origin:
            headers["Origin"] = origin or self.origin
        if csrf and self.csrf:
            headers["X-CSRF-Token"] = self.csrf
        return self.client.request(
            method, self.origin + path, headers=headers, timeout=30, allow_redirects=False, **options
        )

    def sign_in(self, key):
        answer = self.send("POST", "/session", json={"key": key})
        if answer.status_code == 200:
            self.csrf = answer.json()["csrf"]
        return answer


@pytest.fixture
def browser(installation):
    return Browser(installation.api.origin)


def test_the_page_is_bounded_and_small(installation):
    answer = requests.get(installation.api.origin + "/")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["X-Frame-Options"] == "DENY"
    policy = answer.headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in policy and "unsafe" not in policy
    # Nothing that the policy would not let run, and nothing from elsewhere.
    assert not re.search(r"<script(?![^>]*\bsrc=)|\bon\w+\s*=|\bstyle\s*=|https?://", answer.text)
    # The first page and what it imports; others come when they are opened.
    names, size = {"index.html", "page-overview.js"}, 0
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        file = requests.get(f"{installation.api.origin}/dashboard/{name}")
        assert file.status_code == 200, name
        assert file.headers["X-Content-Type-Options"] == "nosniff"
        size += len(file.content)
        again = requests.get(file.url, headers={"If-None-Match": file.headers["ETag"]})
        assert again.status_code == 304 and not again.content
        found = re.findall(r'(?:"/dashboard/|from "\./)([a-z0-9-]+\.[a-z0-9]+)"', file.text)
        waiting += [other for other in found if other not in names]
        names |= set(found)
    assert "main.js" in names and size < 150_000


def test_a_session_is_a_cookie_that_no_script_reads(installation, browser):
    answer = browser.sign_in(installation.api.key)
    assert answer.status_code == 200
    field = answer.headers["Set-Cookie"]
    port, value = COOKIE.match(field).groups()
    assert installation.api.origin.endswith(port)
    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= set(field.split("; "))
    assert answer.headers["Cache-Control"] == "no-store"
    assert value not in answer.text and installation.api.key not in answer.text
    assert browser.send("GET", "/session").json() == answer.json()
    # All that a key may do, the session may.
    made = browser.send("POST", "/api-key", json={"name": "from a browser", "scope": "proxy"})
    assert made.status_code == 201
    entry = installation.api.get("/audit", action="api_key.create")["result"][0]
    assert (entry["actor"], entry["api_key_id"]) == (
        answer.json()["key"]["name"],
        answer.json()["key"]["id"],
    )


@pytest.mark.parametrize(
    ("site", "origin"),
    [
        ("cross-site", "https://evil.example"),
        ("same-site", "http://127.0.0.1:1"),
        ("same-origin", "http://127.0.0.1:1"),
        ("cross-site", "null"),
    ],
)
def test_no_other_site_reads_or_writes(installation, browser, site, origin):
    browser.sign_in(installation.api.key)
    before = len(installation.api.everything("/api-key"))
    for method, path in [("GET", "/api-key"), ("GET", "/session"), ("POST", "/api-key")]:
        # A form can send this without asking anybody first.
        answer = browser.send(
            method, path, site=site, origin=origin, csrf=False,
            data=b'{"name": "x", "scope": "admin"}' if method == "POST" else None,
            headers={"Content-Type": "text/plain"} if method == "POST" else {},
        )
        assert answer.status_code == 403, f"{method} {path}"
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert "csrf" not in answer.json()
    # Nor with the token, nor by asking first.
    assert browser.send("GET", "/api-key", site=site, origin=origin).status_code == 403
    asked = browser.send("OPTIONS", "/api-key", site=site, origin=origin, csrf=False)
    assert asked.status_code == 405 and "Access-Control-Allow-Origin" not in asked.headers
    # Nor can it sign a browser in as somebody else.
    assert Browser(browser.origin).send(
        "POST", "/session", site=site, origin=origin, json={"key": installation.api.key}
    ).status_code == 403
    assert len(installation.api.everything("/api-key")) == before
    # The cookie alone is not enough from our own page either.
    assert browser.send("GET", "/audit", csrf=False).status_code == 403
    assert browser.send("GET", "/audit").status_code == 200


def test_a_session_cannot_be_planted_or_outlive_its_key(installation, browser):
    name = f"tenon-session-{installation.api.origin.rsplit(':', 1)[1]}"
    planted = "A" * 43
    made = installation.api.create("/api-key", {"name": "short", "scope": "admin"})
    browser.client.headers["Cookie"] = f"{name}={planted}"
    given = COOKIE.match(browser.sign_in(made["key"]).headers["Set-Cookie"])[2]
    assert given != planted
    assert browser.send("GET", "/session").status_code == 401
    browser.client.headers["Cookie"] = f"{name}={given}"
    assert browser.send("GET", "/audit").status_code == 200
    installation.api.delete(f"/api-key/{made['id']}")
    for path in ("/audit", "/session", "/api-key"):
        assert browser.send("GET", path).status_code == 401


def test_signing_out_ends_the_session_and_not_only_the_cookie(installation, browser):
    cookie = COOKIE.match(browser.sign_in(installation.api.key).headers["Set-Cookie"])
    name = f"tenon-session-{cookie[1]}"
    assert browser.send("DELETE", "/session").status_code == 200
    assert name not in browser.client.cookies
    stolen = {"Cookie": f"{name}={cookie[2]}"}
    assert browser.send("GET", "/session", headers=stolen).status_code == 401
    actions = [e["action"] for e in installation.api.get("/audit")["result"]]
    assert actions[:2] == ["session.delete", "session.create"]


def test_guessing_gets_nowhere(installation, browser):
    key = installation.api.key
    revoked = installation.api.create("/api-key", {"name": "gone", "scope": "admin"})
    installation.api.delete(f"/api-key/{revoked['id']}")
    wrong = [revoked["key"], key[:-1], key.upper(), key + "A", "tenon_", " " + key, "x" * 200]
    answers = [browser.sign_in(text) for text in wrong]
    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.text for answer in answers}) == 1
    for _ in range(10 - len(wrong)):
        assert browser.sign_in("x").status_code == 401
    refused = browser.sign_in(key)
    assert refused.status_code == 429
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert "Set-Cookie" not in refused.headers
    # The API is as open as before, and the log has what happened, and no key.
    entries = installation.api.everything("/audit", action="session.create")
    assert [entry["outcome"] for entry in entries] == ["refused"] * 11
    assert all(entry["actor"] == "nobody" for entry in entries)
    assert entries[0]["detail"] == {"address": "127.0.0.1"}
    assert not any(text.strip() in json.dumps(entries) for text in wrong[:3])


def test_hostile_names_come_back_as_data(connected):
    browser = Browser(connected.api.origin)
    hostile = "</script><img src=x onerror=alert(1)>\"'&"
    made = connected.api.create("/api-key", {"name": hostile, "scope": "admin"})
    account = connected.account("finexio", tenant=hostile, label=hostile)
    server = connected.api.create(f"/integrated-account/{account}/mcp", {"name": hostile})
    requests.post(
        server["url"],
        json={"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": hostile}},
        headers={
            "Accept": "application/json, text/event-stream",
            "User-Agent": f"{hostile}/1",
        },
    )
    assert browser.sign_in(made["key"]).json()["key"]["name"] == hostile
    for path in ("/api-key", "/integrated-account", f"/integrated-account/{account}/mcp", "/audit"):
        answer = browser.send("GET", path)
        assert answer.headers["Content-Type"] == "application/json"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert hostile in [
            value for element in answer.json()["result"] for value in element.values()
        ], path


def test_it_can_be_left_out(tenon, tmp_path):
    with Running(tenon, "--data", str(tmp_path / "data"), "--no-dashboard") as installation:
        for path in ("/", "/dashboard/index.html", "/session"):
            assert requests.get(installation.api.origin + path).status_code == 404
        answer = requests.post(
            installation.api.origin + "/session", json={"key": installation.api.key}
        )
        assert answer.status_code == 404
        assert "/session" not in installation.api.get("/openapi.json")["paths"]
