"""The sandbox from outside: what reached the vendor, and orders to misbehave."""

import json
import urllib.request


class ControlDesk:
    """The control paths of a sandbox, such as the one that `tenon serve --sandbox` prints."""

    def __init__(self, origin):
        self._origin = origin.rstrip("/")

    def refuse_calls(self, *, limit, remaining, reset, calls=1, window="minute"):
        """The next calls are answered 429 with these three values of one of the limits."""
        order = {"limit": limit, "remaining": remaining, "reset": reset, "calls": calls}
        order["window"] = window
        self._send("POST", "rate-limit", order)

    def forget_requests(self):
        self._send("DELETE", "requests")

    def requests(self):
        """What was sent to the vendor, as `METHOD path`, oldest first."""
        return [f"{entry['method']} {entry['path']}" for entry in self.journal()]

    def journal(self):
        """Everything that is known of what was sent to the vendor, oldest first."""
        return json.loads(self._send("GET", "requests"))

    def order(self, name, **members):
        """Gives any other order."""
        self._send("POST", name, members)

    def _send(self, method, name, body=None):
        request = urllib.request.Request(
            f"{self._origin}/_sandbox/{name}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.read()
