"""A vendor that answers when it is told to."""

import http.server
import json
import threading


class SlowVendor:
    """Takes Finexio's `POST /counterparties/` and answers once its gate is open.

    with SlowVendor() as vendor:
        ... vendor.origin ... vendor.gate.set() ... vendor.names
    """

    def __init__(self, delay=None):
        """`delay` is how many seconds each answer takes, in the place of the gate."""
        vendor = self
        self.gate = threading.Event()
        # What was taken, in order.
        self.names = []

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                self._answer({"results": [], "next": None})

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                vendor.names.append(body["internal_id"])
                vendor.gate.wait(delay if delay is not None else 30)
                self._answer({"id": f"made-{body['internal_id']}", **body}, 201)

            def _answer(self, value, status=200):
                text = json.dumps(value).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                """A connection that was cut."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.gate.set()
        self._server.shutdown()
        self._server.server_close()
