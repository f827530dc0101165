"""What belongs to a tenant does not exist for another: every route of the description, asked with the ids of tenant A and the
keys of tenant B, over HTTP. A route that is added is asked by itself."""

import itertools
import re

import pytest

from installation import waiting

ABSENT = "00000000-0000-7000-8000-000000000000"
# In what A has, so that it would be seen in an answer.
MARK = "only-of-a"


class World:
    """Two tenants with one of everything that the description can make."""

    def __init__(self, connected):
        self.api = connected.api
        self.description = self.api.get("/openapi.json")
        self.account = connected.account("finexio", tenant=f"a-{MARK}", label=MARK)
        self.other = connected.account("finexio", tenant="b")
        self.admin_of_a = connected.key("admin", tenant_id=f"a-{MARK}")
        connected.key("account", integrated_account_id=self.account)
        # The id of everything that A has, by the path under which it was made.
        self.ids = {}
        for path, operation in self.operations("post"):
            if not re.search(r"^/proxy|\{tool_name\}|^/session", path):
                self._make(path, operation)
        # A call that waits, for its approval.
        rule = {"for": ["writes"], "by": "operator"}
        careful = self.api.create(
            f"/integrated-account/{self.account}/mcp",
            {"name": MARK, "config": {"approval": rule}},
        )
        self.ids["/approval"] = waiting(careful["url"], MARK)["id"]
        # Calls, for the audit log.
        through = {"integrated_account_id": self.account}
        for _ in range(3):
            self.admin_of_a.get("/proxy/invoices", **through, limit=1)
        self.keys = {
            "admin": connected.key("admin", tenant_id="b"),
            "proxy": connected.key("proxy", tenant_id="b"),
            "account": connected.key("account", integrated_account_id=self.other),
        }

    def operations(self, *verbs):
        for path, item in self.description["paths"].items():
            for verb in verbs or ("get", "put", "post", "patch", "delete"):
                if verb in item:
                    yield path, item[verb] | {"verb": verb.upper()}

    def _make(self, path, operation):
        body = example(operation)
        if body is None:
            return
        members = operation["requestBody"]["content"]["application/json"]["schema"]["properties"]
        if "integrated_account_id" in members and "tenant_id" not in body:
            body["integrated_account_id"] = self.account
        elif "tenant_id" in members:
            body["tenant_id"] = f"a-{MARK}"
        if "name" in members:
            body["name"] = MARK
        answer = self.api.send("POST", path.replace("{id}", self.account), body=body)
        assert answer.status_code == 201, f"{path}: {answer.text}"
        if "id" in answer.json():
            self.ids[path] = answer.json()["id"]

    def everything_of_a(self):
        """What A sees of its own, to see that nobody changed it."""
        lists = ["/integrated-account", "/api-key", "/approval", f"/integrated-account/{self.account}/mcp"]
        seen = [self.admin_of_a.everything(path) for path in lists]
        for element in itertools.chain(*seen):
            # Using a key is no change of it.
            element.pop("last_used_at", None)
        return seen


def example(operation):
    """A body that fits the operation; None when it takes none."""
    media = operation.get("requestBody", {}).get("content", {}).get("application/json")
    return None if media is None else dict(media.get("example", {}))


@pytest.fixture
def world(connected):
    return World(connected)


def test_an_id_of_another_tenant_is_as_one_that_does_not_exist(world):
    before = world.everything_of_a()
    ids = {world.account, *world.ids.values()}
    asked = set()
    for path, operation in world.operations():
        names = re.findall(r"\{(\w+)\}", path)
        through = "integrated_account_id" in [p["name"] for p in operation["parameters"]]
        if not through and not set(names) & {"id", "server_id"}:
            continue
        if through and "/proxy" not in path:
            continue
        for key, owned in itertools.product(world.keys, sorted(ids)):
            answers = [
                ask(world, key, path, names, operation, value, through) for value in (owned, ABSENT)
            ]
            told = f"{key} {operation['verb']} {path} {owned}: {answers[0].text}"
            assert answers[0].status_code == (404 if key == "admin" else answers[1].status_code), told
            assert answers[0].status_code in (403, 404), told
            assert answers[0].json() == answers[1].json(), told
            assert MARK not in answers[0].text, told
        # What A has, behind an account of B's own.
        if "server_id" in names:
            target = path.replace("{id}", world.other)
            for owned in ids:
                answer = world.keys["admin"].send(
                    operation["verb"],
                    target.replace("{server_id}", owned),
                    body=example(operation),
                )
                assert answer.status_code == 404, f"{path}: {answer.text}"
        asked.add(operation["operationId"])
    assert len(asked) >= 20
    assert world.everything_of_a() == before


def ask(world, key, path, names, operation, value, through):
    for name in names:
        path = path.replace(f"{{{name}}}", value if name in ("id", "server_id") else "invoices")
    query = {"integrated_account_id": value} if through else None
    return world.keys[key].send(operation["verb"], path, body=example(operation), params=query)


def test_an_id_of_another_tenant_in_a_query_finds_nothing(world):
    values = {world.account, f"a-{MARK}", *world.ids.values()}
    count = 0
    for path, operation in world.operations("get"):
        # The tail has no end; its filter is that of /audit.
        if "{" in path and "{id}" not in path or "/proxy" in path or path == "/audit/tail":
            continue
        target = path.replace("{id}", world.other)
        for parameter in operation["parameters"]:
            if parameter["in"] != "query" or not parameter["name"].endswith("_id"):
                continue
            for key, value in itertools.product(world.keys, values):
                answer = world.keys[key].send("GET", target, params={parameter["name"]: value})
                told = f"{key} {path} {parameter['name']}: {answer.text}"
                assert MARK not in answer.text, told
                if answer.status_code == 200:
                    found = answer.json()
                    assert found.get("result", []) == [] and found.get("calls", 0) == 0, told
                else:
                    assert answer.status_code in (403, 404), told
                count += 1
    assert count > 20


def test_an_id_of_another_tenant_in_a_body_is_not_found(world):
    count = 0
    for path, operation in world.operations("post", "patch", "put"):
        body = operation.get("requestBody", {"content": {"application/json": {"schema": {}}}})
        for name in body["content"]["application/json"]["schema"].get("properties", {}):
            if name == "tenant_id" or not name.endswith("_id"):
                continue
            answers = []
            for value in (world.account, ABSENT):
                body = example(operation) | {name: value}
                body.pop("tenant_id", None)
                if "scope" in body:
                    body["scope"] = "account"
                answers.append(world.keys["admin"].send(operation["verb"], path, body=body))
            assert answers[0].status_code == 404, f"{path}: {answers[0].text}"
            assert answers[0].json() == answers[1].json()
            count += 1
    assert count >= 1


def test_lists_show_a_tenant_its_own_alone(world):
    for path, operation in world.operations("get"):
        if "{" in path or "next_cursor" not in str(operation["parameters"]):
            continue
        for name, key in world.keys.items():
            answer = key.send("GET", path)
            assert MARK not in answer.text, f"{name} {path}: {answer.text}"
            for value in (world.account, *world.ids.values()):
                assert value not in answer.text, f"{name} {path}: {answer.text}"


def test_a_cursor_of_another_tenant_opens_nothing(world):
    count = 0
    for path, operation in world.operations("get"):
        if "next_cursor" not in [p["name"] for p in operation["parameters"]]:
            continue
        if "/proxy" in path or path == "/integration":
            continue
        page = world.admin_of_a.send("GET", path.replace("{id}", world.account), params={"limit": 1})
        cursor = page.json()["next_cursor"]
        if cursor is None:
            continue
        target = path.replace("{id}", world.other)
        for name, key in world.keys.items():
            answer = key.send("GET", target, params={"limit": 1, "next_cursor": cursor})
            assert answer.status_code in (400, 403), f"{name} {path}: {answer.text}"
            assert MARK not in answer.text
        count += 1
    assert count >= 3


def test_an_idempotency_key_of_another_tenant_replays_nothing(world):
    hook = {
        "event": "payment.changed",
        "url": "https://hooks.example.com/",
        "username": "u",
        "password": "p",
    }
    made = []
    for api, account in ((world.admin_of_a, world.account), (world.keys["admin"], world.other)):
        for _ in range(2):
            answer = api.send(
                "POST",
                "/proxy/webhooks",
                body=hook,
                params={"integrated_account_id": account},
                headers={"Idempotency-Key": "the-same"},
            )
            assert answer.status_code == 200, answer.text
            made.append((answer.json()["id"], "Idempotent-Replayed" in answer.headers))
    assert made[0][0] == made[1][0] and made[2][0] == made[3][0] != made[0][0]
    assert [replayed for _, replayed in made] == [False, True, False, True]
