"""Requests of odd forms: each is refused in the API's own words, and none is guessed at."""

import http.client
import json

import pytest

KEY = {"name": "a", "scope": "admin"}


class Raw:
    """Requests that no library would send."""

    def __init__(self, api):
        self._host = api.origin.removeprefix("http://")
        self._key = {"Authorization": f"Bearer {api.key}"}

    def ask(self, method, target, body=None, content_type="application/json", headers=None):
        connection = http.client.HTTPConnection(self._host, timeout=20)
        fields = self._key | (headers or {})
        if body is not None and content_type is not None:
            fields["Content-Type"] = content_type
        connection.request(method, target, body=body, headers=fields)
        response = connection.getresponse()
        content = response.read()
        connection.close()
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Referrer-Policy"] == "no-referrer"
        assert not [name for name in response.headers if name.lower().startswith("access-control")]
        if method != "HEAD":
            assert response.headers["Content-Type"] == "application/json"
            content = json.loads(content)
            if response.status >= 400:
                assert content["statusCode"] == response.status
        return response.status, content, response.headers


@pytest.fixture
def raw(installation):
    return Raw(installation.api)


def test_methods_that_a_path_does_not_have(raw, installation):
    for path, item in installation.api.get("/openapi.json")["paths"].items():
        target = path.replace("{", "").replace("}", "")
        expected = {verb.upper() for verb in item}
        expected |= {"HEAD"} if "GET" in expected else set()
        for method in {"GET", "PUT", "POST", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"} - expected:
            status, _, headers = raw.ask(method, target)
            assert status == 405, f"{method} {path}"
            assert set(headers["Allow"].split(", ")) == expected, f"{method} {path}"
    status, body, headers = raw.ask("HEAD", "/api-key")
    assert (status, body, headers["Content-Type"]) == (200, b"", "application/json")


def test_there_is_no_cors(raw):
    evil = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    for method in ("GET", "OPTIONS"):
        raw.ask(method, "/api-key", headers=evil)


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/api-key/" + "a" * 8_000, 404),
        ("/api-key/a%2Fb", 404),
        ("/api-key/..%2Fx", 404),
        ("/api-key/%2E%2E", 404),
        ("/api-key/%00", 404),
        ("/api-key/%E2%80%AE", 404),
        ("/api-key/%FF", 400),
        ("/api-key/%zz", 400),
        ("/api-key/%", 400),
        ("/api-key/", 404),
        ("//api-key", 404),
        ("/api-key/../audit", 404),
        ("/API-KEY", 404),
        ("/api-key?limit=1&limit=2", 400),
        ("/api-key?limti=1", 400),
        ("/api-key?limit=", 400),
        ("/api-key?limit=%2B5", 400),
        ("/api-key?limit=05", 400),
        ("/api-key?limit=1e1", 400),
        ("/api-key?limit=99999999999999999999", 400),
        ("/api-key?limit=%FF", 400),
        ("/api-key?next_cursor=" + "A" * 4_000, 400),
        ("/audit?since=yesterday", 400),
        ("/audit?since=2026-11-21T15:00:00", 400),
        ("/audit?tenant_id=%00", 200),
    ],
)
def test_targets(raw, target, status):
    assert raw.ask("GET", target)[0] == status


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"x",
        b"null",
        b'"x"',
        b"[]",
        b'{"name": "a", "scope": "admin"} x',
        b'{"name": "a", "name": "b", "scope": "admin"}',
        b'{"name": "a", "Name": "b", "scope": "admin"}',
        b'{"name": "\xff", "scope": "admin"}',
        b'{"name": "\\ud800", "scope": "admin"}',
        b'{"name": "\\u0000", "scope": "admin"}',
        b'\xef\xbb\xbf{"name": "a", "scope": "admin"}',
        b"[" * 100_000,
        b'{"name": 1' + b"0" * 500_000 + b"}",
        b'{"name": "a", "scope": "admin", "expires_at": 1e400}',
        b'{"name": "a", "scope": "admin", "expires_at": "9999-99-99T00:00:00Z"}',
        json.dumps(KEY | {"name": "x" * 201}).encode(),
        json.dumps(KEY | {"name": "a\u202eb"}).encode(),
        json.dumps(KEY | {"name": "a\u200bb"}).encode(),
        json.dumps(KEY | {"name": "a\x1b[31mb"}).encode(),
        json.dumps(KEY | {"name": " "}).encode() + b",",
    ],
)
def test_bodies(raw, body):
    assert raw.ask("POST", "/api-key", body)[0] == 400


def test_media_types(raw):
    body = json.dumps(KEY)
    for wrong in (None, "text/plain", "application/x-www-form-urlencoded", "application/json5"):
        assert raw.ask("POST", "/api-key", body, wrong)[0] == 415, wrong
    for right in ("application/json", "Application/JSON; charset=utf-8"):
        assert raw.ask("POST", "/api-key", body, right)[0] == 201, right


def test_bodies_where_none_belongs(raw):
    for method, target in (("GET", "/api-key"), ("DELETE", "/api-key/x"), ("GET", "/health")):
        assert raw.ask(method, target, b"{}")[0] == 400, f"{method} {target}"


def test_a_body_may_have_a_mebibyte(raw):
    padded = json.dumps(KEY)
    padded += " " * ((1 << 20) - len(padded))
    assert raw.ask("POST", "/api-key", padded)[0] == 201
    assert raw.ask("POST", "/api-key", padded + " ")[0] == 413
