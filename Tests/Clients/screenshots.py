"""Writes a picture of each page of the dashboard, light and dark, to a folder.

    screenshots.py FOLDER

TENON in the environment is the path of the program.
"""

import os
import sys
from pathlib import Path

from agents import call
from browser import Browser
from installation import Running

CALLS = [("list_all_finexio_drawdowns", {"limit": 2}), ("list_all_finexio_payments", {"limit": 2}),
         ("get_single_finexio_payment_by_id", {"key": "none"}), ("list_all_finexio_invoices", {"limit": 1})]


def prepare(sandbox):
    api = sandbox.api
    finexio = api.get("/integrated-account", integration="finexio")["result"][0]["id"]
    api.change(f"/integrated-account/{finexio}", {"label": "Payables"})
    server = api.create(f"/integrated-account/{finexio}/mcp", {
        "name": "Month end", "config": {"methods": ["read"], "require_api_token_auth": False}})
    api.create("/api-key", {"name": "Back office", "scope": "proxy"})
    # What needs somebody: credentials that the vendor refuses, and a write that waits for a yes.
    api.create("/integrated-account", {
        "integration": "finexio", "tenant_id": "globex", "label": "Globex payables", "origin": sandbox.vendors,
        "credentials": {"username": "globex", "password": "old"}})
    writer = api.create(f"/integrated-account/{finexio}/mcp", {
        "name": "Supplier desk", "config": {"methods": ["create"], "approval": {"for": ["writes"], "by": "operator"}}})
    call(writer["url"], "create_a_finexio_counterparty", {
        "name": "Acme Tooling", "type": "Supplier", "internal_id": "S-1042"})
    # What agents would have done, so that there is something to see.
    for tool, arguments in CALLS * 3:
        call(server["url"], tool, arguments)
    return finexio, server["id"]


def main(folder):
    with Running(os.environ["TENON"], "--sandbox") as sandbox, Browser(sandbox.api.origin) as browser:
        account, server = prepare(sandbox)
        browser.driver.get(sandbox.api.origin + "/")
        browser.sees("Sign in to Tenon")
        for theme in ["light", "dark"]:
            show(browser, theme)
            take(browser, folder / f"sign-in-{theme}.png", 600)
        browser.sign_in(sandbox.api.key)
        places = {
            "overview": "/", "integrations": "/integrations", "integration": "/integrations/xero",
            "accounts": "/accounts", "connect": "/accounts/new?integration=finexio", "account": f"/accounts/{account}",
            "create-server": f"/accounts/{account}/servers/new", "server": f"/accounts/{account}/servers/{server}",
            "try": f"/accounts/{account}/tools/list_all_finexio_drawdowns", "activity": "/activity",
            "approvals": "/approvals", "keys": "/keys",
        }
        for theme in ["light", "dark"]:
            show(browser, theme)
            for name, place in places.items():
                browser.resize(1280, 900)
                browser.open(place)
                browser.until(lambda: browser.script("return document.querySelector('main h1')"), name)
                browser.settled()
                if name == "try":
                    browser.press("Call")
                    browser.sees("Done.")
                take(browser, folder / f"{name}-{theme}.png")


def show(browser, theme):
    """Chooses light or dark; before anybody is signed in there is no control for it."""
    if browser.script("return document.querySelector('.theme') !== null"):
        browser.fill("Colours", theme.capitalize())
    else:
        browser.script("dispatchEvent(new CustomEvent('theme', {detail: arguments[0]}))", theme)


def take(browser, file, height=None):
    whole = browser.script("return document.documentElement.scrollHeight")
    browser.resize(1280, height or max(640, min(whole, 1100)))
    browser.settled()
    browser.driver.save_screenshot(str(file))
    browser.resize(1280, 900)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    main(folder)
