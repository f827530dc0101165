"""The API behind every server under test: nginx with files in memory, so that it costs next to nothing."""

import json
import os

_COMMON = """
worker_processes 1;
daemon off;
pid {folder}/{name}.pid;
error_log {folder}/{name}.error.log crit;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  keepalive_requests 1000000000;
  keepalive_timeout 3600s;
  tcp_nodelay on;
  default_type application/json;
  client_body_temp_path {folder}/{name}.body;
  proxy_temp_path {folder}/{name}.proxy;
  fastcgi_temp_path {folder}/{name}.fastcgi;
  uwsgi_temp_path {folder}/{name}.uwsgi;
  scgi_temp_path {folder}/{name}.scgi;
  {server}
}}
"""

# The list of payments: one of them, or a page of a hundred for `status=settled`.
_UPSTREAM = """
  sendfile on;
  open_file_cache max=16 inactive=1h;
  map $arg_status $page {{ default one.json; settled hundred.json; }}
  server {{
    listen 127.0.0.1:{port} backlog=1024;
    root {folder};
    location / {{ return 404; }}
    location = /v2/payments/ {{ try_files /$page =404; }}
    location = /v2/counterparties/ {{ return 201 '{created}'; }}
  }}
"""

# What a write is answered with: a counterparty that was made.
_CREATED = (
    '{"id":"be5f7fab-0000-4000-8000-000000000000","name":"Acme Tooling","type":"Supplier",'
    '"internal_id":"S-1","tax_id":null,"email":"ap@acme.example","phone":null,"status":"active",'
    '"address":{"line_1":"1 Main Street","city":"Springfield","state":"IL","zip":"62701"},'
    '"created":"2024-08-07T13:44:53.575000","updated":"2024-08-09T09:12:01.000000"}'
)

# The same POST in, the same GET to the API, the same answer back, with nothing looked at.
_PROXY = """
  upstream api {{ server {upstream}; keepalive 128; keepalive_requests 1000000000; }}
  server {{
    listen 127.0.0.1:{port} backlog=1024;
    proxy_http_version 1.1;
    proxy_method GET;
    proxy_pass_request_body off;
    proxy_buffers 64 8k;
    proxy_set_header Content-Length "";
    proxy_set_header Connection "";
    proxy_set_header Authorization "Basic dTpw";
    location = /one {{ proxy_pass http://api/v2/payments/?refunded=false; }}
    location = /hundred {{ proxy_pass http://api/v2/payments/?status=settled; }}
  }}
"""


def write_pages(folder):
    """Writes one.json and hundred.json: pages of Finexio's payments, about 1.5 kB a payment."""
    for name, count in (("one", 1), ("hundred", 100)):
        page = {
            "count": count,
            "next": None,
            "previous": None,
            "results": [_payment(number) for number in range(count)],
        }
        with open(os.path.join(folder, f"{name}.json"), "w", encoding="utf-8") as file:
            json.dump(page, file, separators=(",", ":"))


def upstream_configuration(folder, port):
    """Writes the configuration of the API and returns its path."""
    server = _UPSTREAM.format(folder=folder, port=port, created=_CREATED)
    return _write(folder, "upstream", server)


def proxy_configuration(folder, port, upstream):
    """Writes the configuration of a plain proxy in front of the API and returns its path."""
    return _write(folder, "proxy", _PROXY.format(port=port, upstream=upstream))


def nginx_command(configuration):
    folder = os.path.dirname(configuration)
    return ["nginx", "-e", os.path.join(folder, "start.log"), "-p", folder, "-c", configuration]


def _write(folder, name, server):
    path = os.path.join(folder, f"{name}.conf")
    with open(path, "w", encoding="utf-8") as file:
        file.write(_COMMON.format(folder=folder, name=name, server=server))
    return path


def _payment(number):
    codes = [
        ("PU00", "Invoices Created", "processing", None, "requested"),
        ("FA00", "Request ACH Funding", "funding", None, "requested"),
        ("FA10", "ACH Funding Received", "funding", None, "received"),
        ("DC13", "Check Printed", "disbursement", "check", "printed"),
    ]
    return {
        "id": f"be5f7fab-0000-4000-8000-{number:012d}",
        "amount_cents": 123450 + number,
        "currency": "USD",
        "originating_counterparty_id": "0f6dbb5e-52f2-4a6b-9c3f-5a1d2a5d8f10",
        "receiving_counterparty_id": "7c0b9f3e-9a41-4c1e-8d6b-1f2e3d4c5b6a",
        "payment_method": "check",
        "reissue_payment_method": None,
        "delivery_method": "mail",
        "tracking_id": f"RC00R00X00I{number:06d}",
        "status": "settled",
        "events": [
            {
                "timestamp": f"2024-08-07T13:44:5{step}.590000",
                "event_code": code,
                "description": words,
                "amount_cents": 123450 + number,
                "stage": stage,
                "method": method,
                "event_name": event,
                "status": "in-progress",
            }
            for step, (code, words, stage, method, event) in enumerate(codes)
        ],
        "invoices": [
            {
                "id": f"b3e77c89-0000-4000-8000-{number:012d}",
                "invoice_number": f"202402ss{number:04d}",
                "payment_amount_cents": 123450 + number,
                "metadata": {"department": "Ωmega \"A\""},
                "public_account_number": None,
                "reconciliation_id": None,
                "payment_group_id": "",
            }
        ],
        "adjustments": [],
        "created": "2024-08-07T13:44:53.575000",
        "updated": "2024-08-09T09:12:01.000000",
        "funding_drawdown_request_id": "U824-012-419K",
        "refund_user": None,
    }
