"""A real Chromium, driven as a person uses it: by labels, the names of buttons, and keys."""

import os
import shutil
import tempfile
import time

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.chrome.service import Service

PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
PATIENCE = 20

# What a person takes a control to be called: its label, its own words, or what it is announced as.
NAME = """
const text = (node) => (node.getAttribute('aria-label') ||
  [...node.childNodes].map((child) => child.textContent).join('')).replace(/\\s+/g, ' ').trim();
const shown = (node) => node.checkVisibility({visibilityProperty: true});
"""
LABELLED = NAME + """
const labels = [...document.querySelectorAll('label')].filter(shown);
const wanted = arguments[0];
const label = labels.find((one) => text(one) === wanted)
  ?? labels.find((one) => text(one) === wanted + ' optional');
return label ? document.getElementById(label.htmlFor) : null;
"""
PRESSED = NAME + """
const wanted = arguments[0];
const top = document.querySelector('dialog[open]') ?? document;
return [...top.querySelectorAll('a, button, summary')].filter(shown).find((one) => text(one) === wanted) ?? null;
"""


class Browser:
    """`with Browser(origin) as browser`: a profile of its own, gone at the end."""

    def __init__(self, origin):
        self.origin = origin

    def __enter__(self):
        self._profile = tempfile.TemporaryDirectory(prefix="tenon-browser-")
        options = webdriver.ChromeOptions()
        options.binary_location = next(filter(None, map(shutil.which, PROGRAMS)), "")
        arguments = [
            "--headless=new", f"--user-data-dir={self._profile.name}", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
            "--hide-scrollbars", "--force-device-scale-factor=1", "--lang=en",
        ]
        # Chromium's own sandbox does not start for root.
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            arguments.append("--no-sandbox")
        for argument in arguments:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.driver.execute_cdp_cmd(
            "Browser.grantPermissions",
            {"origin": self.origin, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]},
        )
        self.resize(1280, 900)
        self.messages = []
        return self

    def __exit__(self, *_):
        self.driver.quit()
        self._profile.cleanup()

    def resize(self, width, height):
        """The size of the page, also below what a window can have."""
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )

    def sign_in(self, key):
        self.driver.get(self.origin + "/")
        self.fill("Admin key", key)
        self.press("Sign in")
        self.heading("Overview")

    def open(self, place, heading=None):
        """Goes to a page of the dashboard by the part of the address behind '#'."""
        self.driver.execute_script("location.hash = arguments[0]", place)
        if heading:
            self.heading(heading)

    def heading(self, text):
        self.until(lambda: self.script("return document.querySelector('h1')?.textContent") == text, f"the page {text!r}")
        self.settled()

    def settled(self):
        """Waits until nothing on the page is being asked for."""
        self.until(
            lambda: not self.script("return document.querySelectorAll('[aria-busy=true], .busy').length"), "an answer"
        )

    def until(self, condition, what):
        """Waits for something; what the page says meanwhile is in the error when it does not come."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if found := condition():
                    return found
            except StaleElementReferenceException:
                pass
            time.sleep(0.05)
        raise AssertionError(f"waited in vain for {what}; the page says:\n{self.text()}")

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def text(self):
        return self.driver.find_element(By.TAG_NAME, "body").text

    def sees(self, text):
        self.until(lambda: text in self.text(), repr(text))

    def field(self, label):
        return self.until(lambda: self.script(LABELLED, label), f"a field {label!r}")

    def fill(self, label, value):
        field = self.field(label)
        if field.tag_name == "select":
            self.script(
                "const [node, text] = arguments;"
                "node.value = [...node.options].find((one) => one.textContent === text).value;"
                "node.dispatchEvent(new Event('input', {bubbles: true}));"
                "node.dispatchEvent(new Event('change', {bubbles: true}))",
                field, value,
            )
        else:
            field.clear()
            field.send_keys(value)

    def tick(self, label):
        self.field(label).click()

    def press(self, name):
        """Presses a button, a link or what unfolds something, by its words."""
        node = self.until(lambda: self.script(PRESSED, name), f"something to press called {name!r}")
        self.script("arguments[0].scrollIntoView({block: 'center'})", node)
        node.click()

    def type(self, *keys):
        """Keys for whatever has the focus."""
        ActionChains(self.driver).send_keys(*keys).perform()

    def tab_to(self, name):
        """Presses Tab until the control of this name has the focus, as somebody without a mouse does."""
        focused = NAME + """
        const node = document.activeElement;
        const label = node.labels?.[0];
        return [text(node), label ? text(label) : '', label ? text(label).replace(/ optional$/, '') : ''];
        """
        for _ in range(200):
            self.type(Keys.TAB)
            if name in self.script(focused):
                assert self.script(
                    "const style = getComputedStyle(document.activeElement);"
                    "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2"
                ), f"the focus on {name!r} cannot be seen"
                return
        raise AssertionError(f"Tab does not lead to {name!r}")

    def clipboard(self):
        return self.driver.execute_async_script(
            "navigator.clipboard.readText().then(arguments[0], (error) => arguments[0](String(error)))"
        )

    def faults(self):
        """What the console has besides refused requests: scripts that broke, and what the policy blocked."""
        return [
            entry["message"] for entry in self.driver.get_log("browser")
            if entry["source"] != "network" and entry["level"] in ("SEVERE", "WARNING")
            or "Content Security Policy" in entry["message"]
        ]
