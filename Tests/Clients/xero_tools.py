"""The tools that a Xero server offers, and a believable call of each."""

import xero_books
import xero_money
import xero_orders
import xero_sales
import xero_settings

# In an order in which each call has the ids it needs.
CALLS = {
    **xero_settings.CALLS,
    **xero_sales.CALLS,
    **xero_orders.CALLS,
    **xero_money.CALLS,
    **xero_books.CALLS,
}
