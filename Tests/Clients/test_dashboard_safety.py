"""What the dashboard must not do: run what others wrote, keep what is secret, do what another site asks."""

import pytest
import requests

from agents import call
from browser import Browser

pytestmark = pytest.mark.once

HOSTILE = '"><img src=x onerror=alert(1)><script>document.title="owned"</script>'


@pytest.fixture
def browser(sandbox):
    with Browser(sandbox.api.origin) as browser:
        browser.sign_in(sandbox.api.key)
        yield browser


def test_names_of_others_are_text(sandbox, browser):
    finexio = sandbox.api.get("/integrated-account", integration="finexio")["result"][0]["id"]
    sandbox.api.change(f"/integrated-account/{finexio}", {"label": HOSTILE, "tenant_id": HOSTILE})
    server = sandbox.api.create(f"/integrated-account/{finexio}/mcp", {"name": HOSTILE})
    sandbox.api.create("/api-key", {"name": HOSTILE, "scope": "proxy"})

    # A client's name may hold anything, also marks that turn the text around it.
    for tool in ["list_all_finexio_drawdowns", "<script>alert(2)</script>"]:
        call(server["url"], tool, {"limit": 1}, name=HOSTILE + "\u202eelif", version="<b>1</b>")
    for place in ["/", "/accounts", f"/accounts/{finexio}", f"/accounts/{finexio}?tab=activity", "/servers",
                  f"/accounts/{finexio}/servers/{server['id']}", f"/accounts/{finexio}/edit", "/activity", "/keys"]:
        browser.open(place)
        browser.until(lambda: browser.script("return document.querySelector('main h1')"), "the page")
        browser.settled()
        assert browser.script("return document.querySelectorAll('main img, main script, main b').length") == 0, place
        assert "owned" not in browser.driver.title.split("·")[-1]
    browser.open("/activity", "Activity")
    browser.sees(HOSTILE + "[U+202E]elif")
    assert browser.faults() == []


def test_nothing_secret_is_in_storage_or_in_reach_of_scripts(sandbox, browser):
    kept = browser.script("return [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]")
    assert kept == [[], [], ""]
    assert sandbox.api.key not in browser.driver.page_source
    browser.driver.refresh()
    browser.heading("Overview")
    browser.press("Sign out")
    browser.sees("Sign in to Tenon")
    browser.driver.refresh()
    browser.sees("Sign in to Tenon")


def test_the_policy_blocks_scripts_in_the_page(sandbox, browser):
    browser.script(
        "const script = document.createElement('script'); script.textContent = 'document.title = \"owned\"';"
        "document.head.append(script);"
        "const node = document.createElement('p'); node.setAttribute('onclick', 'document.title = \"owned\"');"
        "document.body.append(node); node.click()"
    )
    assert "owned" not in browser.driver.title
    assert any("Content Security Policy" in fault for fault in browser.faults())
    policy = requests.get(sandbox.api.origin + "/", headers={"Accept": "text/html"}, timeout=10).headers["Content-Security-Policy"]
    assert "unsafe" not in policy and "frame-ancestors 'none'" in policy


def test_the_first_page_is_small(sandbox, browser):
    browser.driver.execute_cdp_cmd("Network.enable", {})
    browser.driver.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": True})
    browser.driver.refresh()
    browser.heading("Overview")
    size = browser.script(
        "return performance.getEntries().filter((one) => ['navigation', 'resource'].includes(one.entryType)"
        "  && (one.entryType === 'navigation' || one.name.includes('/dashboard/')))"
        ".reduce((sum, one) => sum + one.decodedBodySize, 0)"
    )
    assert 20_000 < size < 150_000


def test_another_site_gets_nothing_done(sandbox, browser):
    """Another origin in the same browser, whose cookie the browser has."""
    origin = sandbox.api.origin
    cookies = {one["name"]: one["value"] for one in browser.driver.get_cookies()}
    assert all(one["httpOnly"] and one["sameSite"] == "Strict" for one in browser.driver.get_cookies())
    for headers in [{}, {"Origin": "http://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"X-CSRF-Token": "guess"}]:
        for method, path, body in [("POST", "/api-key", {"name": "x", "scope": "admin"}), ("GET", "/integrated-account", None)]:
            answer = requests.request(method, origin + path, json=body, headers=headers, cookies=cookies, timeout=10)
            assert answer.status_code in (401, 403), (method, headers, answer.text)
    # A page of another origin cannot read an answer, and a form that it sends is refused.
    browser.driver.get(sandbox.vendors + "/_sandbox/requests")
    assert browser.driver.execute_async_script(
        "const done = arguments[1];"
        "fetch(arguments[0] + '/api-key', {method: 'POST', credentials: 'include', body: '{}'})"
        ".then((answer) => done(answer.type), () => done('blocked'))", origin) == "blocked"
    assert len(sandbox.api.get("/api-key")["result"]) == 1
