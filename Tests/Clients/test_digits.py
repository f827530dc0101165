"""Amounts that no client in Python can say, since its numbers are floats, written by hand."""

import json
import re
import urllib.error
import urllib.request

import pytest

from control_desk import ControlDesk

CALL = """
{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
  "name": "create_a_xero_invoice", "arguments": {"Invoices": [{
    "Type": "ACCREC", "Contact": {"Name": "Acme Corp"}, "LineItems": [
      {"Description": "Support", "Quantity": 1, "UnitAmount": AMOUNT, "AccountCode": "200"}
    ]}]}}}
"""


def call(url, body):
    headers = {
        "Content-Type": "application/json",
        "Accept": "application/json, text/event-stream",
    }
    request = urllib.request.Request(url, data=body.encode(), headers=headers)
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)["result"]


def test_every_digit_of_an_amount_reaches_the_vendor(service):
    desk = ControlDesk(service.origin)
    written = ["0.1", "150.50", "12345678901234.5678", "0.1000000000000000055511151231257827"]
    for amount in written:
        call(service.urls["xero"], CALL.replace("AMOUNT", amount))
    sent = [re.search(r'"UnitAmount":([^,}]*)', entry["body"])[1] for entry in desk.journal()]
    assert sent == written


def test_what_json_takes_for_no_number_is_not_sent(service):
    for amount in ["0x10", "NaN", ".5", "1.", "+1", "01"]:
        with pytest.raises(urllib.error.HTTPError, match="400"):
            call(service.urls["xero"], CALL.replace("AMOUNT", amount))
    assert ControlDesk(service.origin).journal() == []
