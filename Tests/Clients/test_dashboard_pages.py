"""The dashboard in a real browser: from signing in over an agent's call to its refusal."""

import json

import pytest
import requests
from axe_selenium_python import Axe
from selenium.webdriver.common.keys import Keys

from agents import call
from browser import Browser

pytestmark = pytest.mark.once

PAGES = ["/", "/integrations", "/integrations/xero", "/accounts", "/accounts/new?integration=finexio", "/servers",
         "/activity", "/approvals", "/keys"]


@pytest.fixture
def browser(sandbox):
    """Signed in to a sandbox. At the end nothing may have been blocked or broken."""
    with Browser(sandbox.api.origin) as browser:
        browser.sign_in(sandbox.api.key)
        yield browser
        assert browser.faults() == []


def account(sandbox, integration):
    return sandbox.api.get("/integrated-account", integration=integration)["result"][0]


def credentials(sandbox, integration):
    opened = requests.get(f"{sandbox.vendors}/_sandbox/accounts", timeout=10).json()
    return next(one for one in opened if one["integration"] == integration)["credentials"]


def test_from_an_account_to_a_call_to_its_refusal(sandbox, browser):
    # An account, by the form.
    browser.press("Connect an account")
    browser.heading("Connect an account")
    browser.fill("Integration", "Finexio")
    browser.fill("Tenant", "acme")
    browser.fill("Label", "Payables")
    given = credentials(sandbox, "finexio")
    browser.fill("API user", given["username"])
    browser.fill("API password", given["password"])
    browser.press("Connect")
    browser.heading("Payables")
    browser.sees("Active")
    browser.press("Test")
    browser.sees("The vendor accepted the credentials.")

    # A server that reads drawdowns only: what passes is shown before it exists.
    browser.press("Create an MCP server")
    browser.heading("Create an MCP server")
    browser.fill("Name", "Reader")
    browser.sees("15 tools")
    browser.tick("drawdowns")
    browser.until(lambda: "15 tools" not in browser.text(), "fewer tools")
    browser.settled()
    shown = set(browser.script("return [...document.querySelectorAll('.stays code')].map((one) => one.textContent)"))
    browser.press("Create")
    browser.sees("Reader is live")
    browser.press("Copy the URL")
    url = browser.until(lambda: (text := browser.clipboard()).startswith("http") and text, "the URL")

    # The official client finds exactly those tools.
    listed, answer = call(url, "list_all_finexio_drawdowns", {"limit": 1})
    assert listed == shown
    assert not answer.is_error

    # The call is in the activity, and the URL nowhere in the page that the server has now.
    browser.press("I have copied it")
    browser.heading("Reader")
    browser.sees("list_all_finexio_drawdowns")
    assert url.rsplit("/", 1)[1] not in browser.driver.page_source
    browser.open("/activity", "Activity")
    browser.sees("list_all_finexio_drawdowns")

    # Revoked, with its name typed; the agent is refused.
    browser.driver.back()
    browser.heading("Reader")
    browser.press("Revoke")
    browser.fill("Type Reader to confirm", "Reader")
    browser.press("Revoke")
    browser.heading("Payables")
    browser.sees("No MCP server yet")
    assert requests.post(url, json={}, timeout=10).status_code == 404


def test_an_account_is_connected_on_the_vendors_page(sandbox, browser):
    browser.open("/accounts/new?integration=xero", "Connect an account")
    browser.fill("Tenant", "acme")
    browser.press("Go on to Xero")
    # Tenon's page for the link, then the vendor's, then, when it opened several, which one.
    browser.until(lambda: "/connect" in browser.driver.current_url, "the page for the link")
    for _ in range(4):
        if browser.driver.current_url.startswith(sandbox.api.origin + "/#/accounts/"):
            break
        here = browser.driver.current_url
        browser.script(
            "const box = document.querySelector('input[type=checkbox], input[type=radio]');"
            "if (box && !box.checked) box.click();"
            "(document.querySelector('button[value=approve]') ?? document.querySelector('button')).click()"
        )
        browser.until(lambda: browser.driver.current_url != here, "the next page")
    browser.until(lambda: "/#/accounts/" in browser.driver.current_url, "the way back")
    browser.heading("Tenon Demo Company")
    browser.sees("Active")
    assert [one["tenant_id"] for one in sandbox.api.get("/integrated-account", integration="xero")["result"]] == [
        "acme", "sandbox"]


def test_a_write_waits_for_a_persons_yes(sandbox, browser):
    finexio = account(sandbox, "finexio")["id"]
    rule = {"for": ["writes"], "by": "operator"}
    url = sandbox.api.create(f"/integrated-account/{finexio}/mcp", {"name": "Writer", "config": {"approval": rule}})["url"]
    tool = "create_a_finexio_counterparty"
    arguments = {"name": "Acme Tooling", "type": "Supplier", "internal_id": "S-1"}

    def asked():
        answer = call(url, tool, arguments)[1]
        assert answer.is_error
        return arguments | {"confirm_token": json.loads(answer.content[0].text)["error"]["approval"]["confirm_token"]}

    again = asked()
    browser.open("/keys", "API keys")
    browser.open("/", "Overview")
    browser.press("1 call for your approval")
    browser.heading("Approvals")
    browser.sees('"internal_id": "S-1"')
    browser.press(f"Approve {tool}")
    browser.sees("Nothing waits.")
    assert not call(url, tool, again)[1].is_error
    arguments["internal_id"] = "S-2"
    again = asked()
    browser.press(f"Decline {tool}")
    browser.sees("Nothing waits.")
    browser.sees("Declined")
    assert call(url, tool, again)[1].is_error


def test_with_the_keyboard_alone(sandbox):
    with Browser(sandbox.api.origin) as browser:
        browser.driver.get(sandbox.api.origin + "/")
        browser.sees("Sign in to Tenon")
        # The field has the focus already.
        browser.type(sandbox.api.key, Keys.ENTER)
        browser.heading("Overview")
        browser.tab_to("Accounts")
        browser.type(Keys.ENTER)
        browser.heading("Accounts")
        browser.tab_to("Billsby of sandbox")
        browser.type(Keys.ENTER)
        browser.heading("Billsby of sandbox")
        browser.tab_to("Create an MCP server")
        browser.type(Keys.ENTER)
        browser.heading("Create an MCP server")
        browser.tab_to("Name")
        browser.type("By keys")
        browser.tab_to("Write")
        browser.type(Keys.SPACE)
        browser.tab_to("Create")
        browser.type(Keys.ENTER)
        browser.sees("By keys is live")
        # A dialog keeps the focus, and Escape closes it.
        browser.press("I have copied it")
        browser.heading("By keys")
        browser.tab_to("Revoke")
        browser.type(Keys.ENTER)
        browser.sees("Revoke this MCP server?")
        browser.type(Keys.ESCAPE)
        browser.until(lambda: "Revoke this MCP server?" not in browser.text(), "the dialog to close")
        assert browser.faults() == []


def test_on_360_pixels(sandbox, browser):
    browser.resize(360, 740)
    browser.open("/", "Overview")
    for place in [*PAGES, f"/accounts/{account(sandbox, 'xero')['id']}/servers/new",
                  f"/accounts/{account(sandbox, 'xero')['id']}/tools/create_a_xero_invoice"]:
        browser.open(place)
        browser.settled()
        width = browser.script("return document.documentElement.scrollWidth")
        assert width <= 360, f"{place} is {width} pixels wide"
    browser.press("Menu")
    browser.press("API keys")
    browser.heading("API keys")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_serious(sandbox, browser, theme):
    browser.script("dispatchEvent(new CustomEvent('theme', {detail: arguments[0]}))", theme)
    finexio = account(sandbox, "finexio")["id"]
    server = sandbox.api.get(f"/integrated-account/{finexio}/mcp")["result"][0]["id"]
    inner = [f"/accounts/{finexio}", f"/accounts/{finexio}?tab=tools", f"/accounts/{finexio}?tab=activity",
             f"/accounts/{finexio}?tab=settings", f"/accounts/{finexio}/edit", f"/accounts/{finexio}/link",
             f"/accounts/{finexio}/servers/new", f"/accounts/{finexio}/servers/{server}",
             f"/accounts/{finexio}/tools/create_a_finexio_counterparty"]
    found = {}
    for place in [*PAGES, *inner]:
        browser.open(place)
        browser.until(lambda: browser.script("return document.querySelector('main h1')"), "the page")
        browser.settled()
        assert not browser.script("return document.querySelectorAll('main .box.bad').length"), f"{place}: {browser.text()}"
        found |= {place: serious} if (serious := serious_findings(browser)) else {}
    browser.press("Sign out")
    browser.sees("Sign in to Tenon")
    assert found == {} and serious_findings(browser) == []


def serious_findings(browser):
    # The script is put into the page by the driver, which the page's policy does not concern.
    axe = Axe(browser.driver)
    axe.inject()
    # This edition of axe does not know yet that HTML lets a div group the terms of a list.
    options = json.dumps({"rules": {"dlitem": {"enabled": False}}})
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:200]} {one['nodes'][0]['failureSummary'][:300]}"
        for one in axe.run(options=options)["violations"] if one["impact"] in ("serious", "critical")
    ]


def test_what_agents_do_is_followed_live(sandbox, browser):
    browser.open("/activity", "Activity")
    browser.press("Follow live")
    browser.settled()
    assert "list_all_finexio_invoices" not in browser.text()
    call(sandbox.urls["finexio"], "list_all_finexio_invoices", {"limit": 1})
    browser.sees("list_all_finexio_invoices")
    # Whoever leaves the page ends the stream.
    browser.open("/keys", "API keys")


def test_an_answer_is_shown_digit_for_digit_and_a_refusal_at_its_field(sandbox, browser):
    finexio = account(sandbox, "finexio")["id"]
    browser.open(f"/accounts/{finexio}/tools/list_all_finexio_drawdowns", "Try list_all_finexio_drawdowns")
    browser.press("Call")
    browser.sees("Done.")
    shown = browser.script("return document.querySelector('pre[aria-label=Answer]').textContent")
    real = sandbox.api.send("POST", f"/integrated-account/{finexio}/tools/list_all_finexio_drawdowns", body={}).json()
    assert json.loads(shown)["result"] == real["result"]
    browser.open(f"/accounts/{finexio}/tools/get_single_finexio_payment_by_id", "Try get_single_finexio_payment_by_id")
    browser.press("Call")
    browser.sees("Tenon refused.")
    assert browser.script("return document.querySelector('[aria-invalid=true]') !== null")


def test_a_secret_among_the_arguments_is_not_shown(sandbox, browser):
    finexio = account(sandbox, "finexio")["id"]
    tool = "create_a_finexio_webhook"
    browser.open(f"/accounts/{finexio}/tools/{tool}", f"Try {tool}")
    assert browser.field("password").get_attribute("type") == "password"
    browser.fill("event", "payment.changed")
    browser.fill("url", "https://hooks.example.com/")
    browser.fill("username", "u")
    browser.fill("password", "tell-no-one")
    browser.press("Preview the request")
    browser.sees("[hidden]")
    assert "tell-no-one" not in browser.text()
