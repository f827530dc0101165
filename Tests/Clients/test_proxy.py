"""The proxy API over HTTP: every verb, the envelope, errors, rate limits and idempotency, in front of the stand-ins."""

import datetime
import threading
import uuid

import pytest

from control_desk import ControlDesk
from installation import Running


class Proxy:
    """The proxy API through one account."""

    def __init__(self, connected, integration):
        self.account = connected.account(integration)
        self.api = connected.key("account", integrated_account_id=self.account)
        self.desk = ControlDesk(connected.vendors)

    def ask(self, method, path, body=None, *, headers=None, **query):
        query["integrated_account_id"] = self.account
        return self.api.send(method, f"/proxy/{path}", body=body, params=query, headers=headers)

    def of(self, method, path, body=None, **query):
        """What a request that is done answers."""
        answer = self.ask(method, path, body, **query)
        assert answer.status_code == 200, f"{answer.status_code}: {answer.text}"
        return answer.json()


@pytest.fixture
def finexio(connected):
    return Proxy(connected, "finexio")


@pytest.fixture
def billsby(connected):
    return Proxy(connected, "billsby")


@pytest.fixture
def xero(connected):
    return Proxy(connected, "xero")


def supplier():
    return {
        "name": "Harbor Paper Supply",
        "type": "Supplier",
        "internal_id": f"vendor-{uuid.uuid4()}",
        "payment_method": "PrintedCheck",
        "address_1": "12 Wharf Street",
        "city": "Chicago",
        "state": "IL",
        "zipcode": "60601",
        "country": "USA",
    }


def hook():
    return {
        "event": "payment.changed",
        "url": "https://hooks.example.com/finexio",
        "username": "finexio",
        "password": "secret",
    }


def test_finexio_by_every_verb(finexio):
    made = finexio.of("POST", "counterparties", supplier())
    path = f"counterparties/{made['id']}"
    assert finexio.of("GET", path)["internal_id"] == made["internal_id"]
    # PUT is the vendor's update, PATCH its partial update.
    whole = supplier() | {"internal_id": made["internal_id"], "address_1": "77 Lake Shore Drive"}
    assert finexio.of("PUT", path, whole)["address_1"] == "77 Lake Shore Drive"
    changed = finexio.of("PATCH", path, {"notes": "Moved in May."})
    assert (changed["notes"], changed["address_1"]) == ("Moved in May.", "77 Lake Shore Drive")
    sent = finexio.desk.requests()[-2:]
    assert [line.split()[0] for line in sent] == ["PUT", "PATCH"]
    buyer = finexio.of("GET", "counterparties", type="Buyer", limit=1)["result"][0]["id"]
    invoice = {
        "amount_cents": 999999900,
        "currency": "USD",
        "invoice_date": datetime.date.today().isoformat(),
        "invoice_number": f"INV-{uuid.uuid4()}",
        "originating_counterparty_id": buyer,
        "receiving_counterparty_id": made["id"],
    }
    # A method of the spec's own, with a body that is a list.
    created = finexio.of("POST", "invoices/bulk_create", [invoice])
    records = created["result"] if "result" in created else created
    assert records[0]["amount_cents"] == 999999900
    webhook = finexio.of("POST", "webhooks", hook())["id"]
    assert finexio.of("DELETE", f"webhooks/{webhook}") == {"id": webhook}
    assert finexio.ask("GET", f"webhooks/{webhook}").status_code == 404


def test_a_list_is_a_page_in_the_envelope(finexio):
    whole, cursor = [], None
    while True:
        page = finexio.of("GET", "invoices", limit=7, **({"next_cursor": cursor} if cursor else {}))
        assert page.keys() == {
            "result",
            "next_cursor",
            "prev_cursor",
            "result_count",
            "is_partial_response",
        }
        assert page["result_count"] == len(page["result"]) <= 7
        assert page["prev_cursor"] is None and page["is_partial_response"] is False
        whole += page["result"]
        cursor = page["next_cursor"]
        if cursor is None or len(whole) >= 21:
            break
    assert len({invoice["id"] for invoice in whole}) == len(whole) == 21
    # A cursor belongs to the list and its filters.
    other = finexio.ask("GET", "invoices", limit=7, status="Paid", next_cursor=cursor)
    assert other.status_code == 400
    assert finexio.ask("GET", "payments", next_cursor=cursor).status_code == 400


def test_every_list_has_the_envelope(connected):
    for name in ("finexio", "billsby", "xero"):
        proxy = Proxy(connected, name)
        tools = connected.api.get(f"/integrated-account/{proxy.account}/tools")["result"]
        asked = 0
        for tool in tools:
            if tool["method"] != "list" or tool["inputSchema"].get("required"):
                continue
            answer = proxy.ask("GET", tool["resource"], limit=2)
            page = answer.json()
            assert answer.status_code == 200, f"{tool['name']}: {answer.text}"
            assert page.keys() >= {"result", "next_cursor", "result_count"}, tool["name"]
            assert page["result_count"] == len(page["result"]) <= 2, tool["name"]
            asked += 1
        assert asked >= 5


def test_billsby_by_its_own_methods(billsby):
    customer = billsby.of("GET", "customers", limit=1)["result"][0]["customerUniqueId"]
    page = billsby.of("GET", "invoices/customer_invoices", customerUniqueId=customer)
    assert page["result_count"] == len(page["result"])
    one = billsby.of("GET", f"customers/{customer}")
    assert one["customerUniqueId"] == customer
    changed = one | {"firstName": "Renamed"}
    body = {key: changed[key] for key in ("firstName", "lastName", "email", "billingAddress")}
    assert billsby.ask("PUT", f"customers/{customer}", body).status_code == 200
    assert billsby.of("GET", f"customers/{customer}")["firstName"] == "Renamed"
    # By its name under POST, or under the verb that the vendor has for it.
    for verb in ("POST", "PUT"):
        answer = billsby.ask(verb, "subscriptions/change_plan", {"subscriptionUniqueId": "none"})
        assert answer.status_code == 400 and answer.json()["code"] == "invalid_arguments"
    # A verb that no method of the resource has.
    assert billsby.ask("DELETE", "products/1").status_code in (404, 405)


def test_xero_with_lists_in_the_query_and_verbs_of_its_own(xero):
    contacts = xero.of("GET", "contacts", limit=3)["result"]
    ids = [contact["ContactID"] for contact in contacts]
    for form in ({"IDs": ids[:2]}, {"IDs": ",".join(ids[:2])}):
        found = xero.of("GET", "contacts", **form)["result"]
        assert {contact["ContactID"] for contact in found} == set(ids[:2])
    open_ones = xero.of("GET", "invoices", where='Status=="AUTHORISED" AND AmountDue>1000', limit=2)
    assert {invoice["Status"] for invoice in open_ones["result"]} == {"AUTHORISED"}
    # Xero makes contacts by PUT and changes them by POST.
    made = xero.of("POST", "contacts", {"Contacts": [{"Name": f"New {uuid.uuid4()}"}]})
    made = made[0] if isinstance(made, list) else made.get("result", [made])[0]
    path = f"contacts/{made['ContactID']}"
    body = {"Contacts": [{"Name": made["Name"], "FirstName": "Ann"}]}
    assert xero.ask("PATCH", path, body).status_code == 200
    sent = [line.split()[0] for line in xero.desk.requests()[-2:]]
    assert sent == ["PUT", "POST"]


def test_who_refused_is_said(finexio):
    wrong = finexio.ask("GET", "invoices", limit="many")
    assert wrong.status_code == 400
    assert wrong.json()["refused_by"] == "tenon"
    assert wrong.json()["details"]["failures"][0]["pointer"] == "/limit"
    unknown = finexio.ask("GET", f"invoices/{uuid.uuid4()}")
    assert unknown.status_code == 404
    assert unknown.json()["refused_by"] == "vendor"
    assert unknown.json()["raw_response"]
    ours = finexio.ask("GET", "invoicse")
    assert ours.status_code == 404 and "refused_by" not in ours.json()
    for kind, status in (("status-500", 500), ("html", 502), ("garbage-json", 502)):
        finexio.desk._send("POST", "fault", {"kind": kind, "calls": 1})
        answer = finexio.ask("GET", "invoices", limit=1)
        assert answer.status_code in (status, 500, 502, 503), f"{kind}: {answer.text}"
        assert answer.json()["refused_by"] == "vendor", kind
        assert answer.headers["Content-Type"] == "application/json"


def test_rate_limits_are_normalised(finexio):
    finexio.desk.refuse_calls(limit=60, remaining=0, reset=17)
    answer = finexio.ask("GET", "invoices", limit=1)
    assert answer.status_code == 429
    assert answer.json()["refused_by"] == "vendor"
    told = {name: answer.headers[name] for name in ("ratelimit-limit", "ratelimit-remaining")}
    assert told == {"ratelimit-limit": "60", "ratelimit-remaining": "0"}
    assert 0 <= int(answer.headers["ratelimit-reset"]) <= 17
    assert "RateLimit" in answer.headers and "RateLimit-Policy" in answer.headers
    # It was sent once.
    assert len(finexio.desk.requests()) == 1


def test_the_callers_own_fields_stay_here(finexio):
    headers = {"Cookie": "session=theirs", "X-Forwarded-For": "203.0.113.9", "X-Own": "1"}
    assert finexio.ask("GET", "invoices", limit=1, headers=headers).status_code == 200
    sent = str(finexio.desk.journal())
    for text in ("session=theirs", "203.0.113.9", finexio.api.key):
        assert text not in sent


def test_a_write_with_an_idempotency_key_happens_once(finexio):
    headers = {"Idempotency-Key": str(uuid.uuid4())}
    first = finexio.ask("POST", "webhooks", hook(), headers=headers)
    assert first.status_code == 200 and "Idempotent-Replayed" not in first.headers
    again = finexio.ask("POST", "webhooks", hook(), headers=headers)
    assert (again.status_code, again.json()) == (200, first.json())
    assert again.headers["Idempotent-Replayed"] == "true"
    other = finexio.ask("POST", "webhooks", hook() | {"username": "else"}, headers=headers)
    assert other.status_code == 422 and other.json()["code"] == "idempotency_mismatch"
    # The same key for another method names another call.
    gone = finexio.ask("DELETE", f"webhooks/{first.json()['id']}", headers=headers)
    assert gone.status_code == 200 and "Idempotent-Replayed" not in gone.headers
    assert len([line for line in finexio.desk.requests() if line.startswith("POST")]) == 1
    for key in ("x" * 256, ""):
        answer = finexio.ask("POST", "webhooks", hook(), headers={"Idempotency-Key": key})
        assert answer.status_code == 400, answer.text


def test_a_refusal_of_the_vendor_is_replayed_too(finexio):
    headers = {"Idempotency-Key": "refused"}
    path = f"webhooks/{uuid.uuid4()}"
    first = finexio.ask("DELETE", path, headers=headers)
    assert first.status_code == 404 and first.json()["refused_by"] == "vendor"
    again = finexio.ask("DELETE", path, headers=headers)
    assert (again.status_code, again.json()) == (404, first.json())
    assert again.headers["Idempotent-Replayed"] == "true"
    assert len(finexio.desk.requests()) == 1


def test_a_write_that_is_under_way_is_not_begun_again(finexio):
    finexio.desk._send("POST", "fault", {"kind": "slow", "calls": 1, "milliseconds": 3000})
    headers = {"Idempotency-Key": "slow"}
    answers = []

    def write():
        answers.append(finexio.api.with_key(finexio.api.key).send(
            "POST",
            "/proxy/webhooks",
            body=hook(),
            params={"integrated_account_id": finexio.account},
            headers=headers,
        ))

    first = threading.Thread(target=write)
    first.start()
    # It has begun once the vendor has it.
    while not finexio.desk.requests():
        pass
    second = finexio.ask("POST", "webhooks", hook(), headers=headers)
    assert second.status_code == 409 and second.json()["code"] == "idempotency_conflict"
    first.join()
    third = finexio.ask("POST", "webhooks", hook(), headers=headers)
    assert third.status_code == answers[0].status_code == 200
    assert third.json() == answers[0].json()
    assert len(finexio.desk.requests()) == 1


def test_the_first_answer_outlives_the_server(tenon, tmp_path, sandbox):
    options = ["--data", str(tmp_path / "data"), "--allow-network", "127.0.0.0/8"]
    headers = {"Idempotency-Key": "kept"}
    with Running(tenon, *options, vendors=sandbox.vendors) as installation:
        account = installation.account("finexio")
        through = {"integrated_account_id": account}
        send = installation.api.send
        first = send("POST", "/proxy/webhooks", body=hook(), params=through, headers=headers)
        key = installation.api.key
    with Running(tenon, *options, key=key, vendors=sandbox.vendors) as installation:
        send = installation.api.send
        again = send("POST", "/proxy/webhooks", body=hook(), params=through, headers=headers)
    assert again.json() == first.json()
    assert again.headers["Idempotent-Replayed"] == "true"
    assert len(ControlDesk(sandbox.vendors).requests()) == 1
