"""The tools that a Billsby server offers, and a believable call of each."""

import billsby_billing
import billsby_catalogue
import billsby_subscriptions

# The first reads under another name; the second is a GET that writes to the customer.
MISNAMED = frozenset(
    {"billsby_invoices_customer_invoices", "get_single_billsby_payment_details_request_by_id"}
)

# In an order in which each call has the ids it needs.
CALLS = {**billsby_catalogue.CALLS, **billsby_billing.CALLS, **billsby_subscriptions.CALLS}
