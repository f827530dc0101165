"""Connecting an account with OAuth 2: from a link over the pages and the vendor's consent to an agent's call."""

import asyncio
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from mcp import Client

from control_desk import ControlDesk
from installation import Running

DONE = "http://127.0.0.1:9/done"


class Form(HTMLParser):
    """The one form of a page: where it goes, and what it sends unless a person changes it."""

    def __init__(self, page):
        super().__init__()
        self.action, self.fields, self.choices = None, {}, []
        self.feed(page.text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.action = attributes["action"]
        elif tag == "input" and attributes["type"] == "hidden":
            self.fields[attributes["name"]] = attributes["value"]
        elif tag == "input" and attributes["type"] in ("radio", "checkbox"):
            self.choices.append((attributes["name"], attributes["value"]))


class Person:
    """Somebody with a browser, who reads what a page says before going on."""

    def __init__(self):
        self._session = requests.Session()

    def open(self, url):
        """Follows redirects as long as they stay within what listens here."""
        page = self._session.get(url, timeout=30, allow_redirects=False)
        return self._follow(url, page)

    def send(self, page, **entries):
        form = Form(page)
        url = requests.compat.urljoin(page.url, form.action)
        answer = self._session.post(
            url, data=form.fields | entries, timeout=30, allow_redirects=False
        )
        return self._follow(url, answer)

    def _follow(self, url, answer):
        while answer.is_redirect:
            url = requests.compat.urljoin(url, answer.headers["Location"])
            if url.startswith(DONE):
                break
            assert "Referer" not in answer.request.headers
            answer = self._session.get(url, timeout=30, allow_redirects=False)
        answer.url = url
        return answer


@pytest.fixture
def sandbox(tenon):
    with Running(tenon, "--sandbox", "--allow-redirect", DONE) as installation:
        yield installation


def link(sandbox, **members):
    made = sandbox.api.create("/link-token", {"redirect_uri": DONE} | members)
    assert made["url"] == f"{sandbox.api.origin}/connect?link_token={made['link_token']}"
    return made


def consent(person, made, organisations=1, decision="approve"):
    """Goes from a link to the vendor's page and decides there; where that leads."""
    page = person.open(made["url"])
    assert page.status_code == 200, page.text
    assert made["link_token"] not in page.text + page.url
    vendor = person.send(page)
    assert "wants to" in vendor.text
    chosen = [value for _, value in Form(vendor).choices][:organisations]
    return person.send(vendor, decision=decision, tenant=chosen)


def ending(answer):
    """What the query of the last address says."""
    assert answer.url.startswith(f"{DONE}?"), answer.url
    return {name: values[0] for name, values in parse_qs(urlsplit(answer.url).query).items()}


def call(url, tool):
    async def run():
        async with Client(url, read_timeout_seconds=60) as client:
            result = await client.call_tool(tool, {})
            return result.is_error, result.content[0].text

    return asyncio.run(run())


def server(sandbox, account):
    return sandbox.api.create(f"/integrated-account/{account}/mcp", {"name": "Reader"})["url"]


def test_a_link_leads_to_an_account_that_an_agent_calls(sandbox):
    made = link(sandbox, tenant_id="acme", integration="xero")
    told = ending(consent(Person(), made))
    assert told["integration"] == "xero"
    account = sandbox.api.get(f"/integrated-account/{told['integrated_account_id']}")
    assert (account["status"], account["tenant_id"]) == ("active", "acme")
    assert account["label"] == "Tenon Demo Company"
    is_error, text = call(server(sandbox, account["id"]), "list_all_xero_organisations")
    assert not is_error, text
    # The link is used up.
    assert Person().open(made["url"]).status_code == 404
    entry = sandbox.api.get("/audit", action="account.connect")["result"][0]
    assert (entry["outcome"], entry["actor"]) == ("ok", "link token")
    assert made["link_token"] not in str(sandbox.api.get("/audit"))


def test_of_two_organisations_one_is_chosen(sandbox):
    person = Person()
    page = consent(person, link(sandbox, tenant_id="acme", integration="xero"), organisations=2)
    assert page.status_code == 200
    name, value = Form(page).choices[1]
    told = ending(person.send(page, **{name: value}))
    account = sandbox.api.get(f"/integrated-account/{told['integrated_account_id']}")
    assert account["settings"] == {"tenant_id": value}
    assert account["label"] == "Tenon Second Company"
    is_error, text = call(server(sandbox, account["id"]), "list_all_xero_organisations")
    assert not is_error and "Tenon Second Company" in text


def test_whoever_says_no_is_sent_back_with_the_reason(sandbox):
    made = link(sandbox, tenant_id="acme", integration="xero")
    told = ending(consent(Person(), made, decision="deny"))
    assert (told["error"], told["error_reason"]) == ("connection_error", "access_denied")
    assert "integrated_account_id" not in told


def test_an_account_is_connected_again_under_its_id(sandbox):
    first = link(sandbox, tenant_id="acme", integration="xero")
    account = ending(consent(Person(), first))["integrated_account_id"]
    url = server(sandbox, account)
    desk = ControlDesk(sandbox.vendors)
    desk.order("expire-access-tokens")
    desk.order("revoke-refresh-tokens")
    is_error, _ = call(url, "list_all_xero_organisations")
    assert is_error
    assert sandbox.api.get(f"/integrated-account/{account}")["status"] == "needs_reauth"
    again = link(sandbox, integrated_account_id=account)
    assert ending(consent(Person(), again))["integrated_account_id"] == account
    assert sandbox.api.get(f"/integrated-account/{account}")["status"] == "active"
    is_error, text = call(url, "list_all_xero_organisations")
    assert not is_error, text


def test_the_link_that_the_sandbox_prints_works(sandbox):
    page = Person().open(sandbox.link)
    assert "<h1>Connect Xero</h1>" in page.text


def test_credentials_are_entered_on_a_page(sandbox):
    opened = requests.get(f"{sandbox.vendors}/_sandbox/accounts", timeout=10).json()
    credentials = next(a for a in opened if a["integration"] == "finexio")["credentials"]
    person = Person()
    page = person.open(link(sandbox, tenant_id="acme", integration="finexio")["url"])
    entries = {f"credential.{name}": value for name, value in credentials.items()}
    wrong = person.send(page, **(entries | {"credential.password": ""}))
    assert wrong.status_code == 400
    assert 'aria-invalid="true"' in wrong.text
    told = ending(person.send(wrong, **entries))
    is_error, text = call(
        server(sandbox, told["integrated_account_id"]), "list_all_finexio_invoices"
    )
    assert not is_error, text
    assert credentials["password"] not in wrong.text
