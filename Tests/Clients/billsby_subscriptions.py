"""A believable call of each tool for subscriptions in Billsby, up to their end."""

import asyncio
import datetime
import json

from billsby_calls import ADDRESS, CARD, act, expect_fields, invoices_of, subscription
from checklist import expect, expect_equal
from found import new

# Subscriptions


async def create_subscription(agent, found):
    found.subscriber = {
        "firstName": "Tomas",
        "lastName": new("Berg"),
        "email": f"{new('tomas')}@example.com",
    }
    created = (
        await agent.call(
            "create_a_billsby_subscription",
            **found.subscriber,
            cycleId=found.flat_cycle_id,
            Units=1,
            address=ADDRESS,
            cardDetails={**CARD, "paymentCardToken": new("card")},
            shippingAddress={**ADDRESS, "city": "Salem"},
            phoneNumberDialCountry="UK",
            phoneNumberDialCode="+44",
            phoneNumber="7400123456",
            customFieldResponse=[{"customFieldId": found.field_id, "value": "Retail"}],
            addOns=[{"addOnId": found.add_on["addonId"], "quantity": 2}],
            allowances=[found.allowance["allowanceId"]],
        )
    ).result
    found.subscriber_id = created["customerUniqueId"]
    found.subscription_id = created["subscriptionUniqueId"]
    invoices = await invoices_of(agent, found.subscriber_id)
    amounts = [(invoice["amount"], invoice["status"]) for invoice in invoices.values()]
    expect_equal(amounts, [(5900, "paid")], "the invoices")


async def get_subscription(agent, found):
    one = await subscription(agent, found.subscription_id)
    ids = {"customerUniqueId": found.subscriber_id, "planId": found.flat_plan["planId"]}
    expect_fields(one, {**ids, "cycleId": found.flat_cycle_id, "status": "Active"})
    expect_equal(one["nextBillingAmount"], 5900, "nextBillingAmount")


async def list_subscriptions(agent, found):
    tool = "list_all_billsby_subscriptions"
    name = found.flat_plan["name"]
    listed, _ = await agent.everything(tool, planName=name, isActive=True)
    ids = [one["subscriptionUniqueID"] for one in listed]
    expect_equal(ids, [found.subscription_id], "the subscriptions to the plan")
    # Texts here, numbers everywhere else.
    expect_equal(listed[0]["planId"], str(found.flat_plan["planId"]), "planId")


async def list_subscription_add_ons(agent, found):
    keys = {"subscriptionUniqueId": found.subscription_id}
    add_ons = (await agent.call("list_all_billsby_subscription_add_ons", **keys)).result
    expect_equal([a["id"] for a in add_ons], [found.add_on["addonId"]], "the add-ons")
    expect_equal(add_ons[0]["quantity"], 2, "quantity")


async def list_subscription_allowances(agent, found):
    keys = {"subscriptionUniqueId": found.subscription_id}
    allowances = (await agent.call("list_all_billsby_subscription_allowances", **keys)).result
    ids = [allowance["id"] for allowance in allowances]
    expect_equal(ids, [found.allowance["allowanceId"]], "the allowances")
    expect_equal(allowances[0]["usage"], 0, "usage")


async def update_counter(agent, found):
    tool = "update_a_billsby_counter_value_by_id"
    keys = {"subscriptionUniqueId": found.subscription_id, "counterId": found.counter_id}
    for operation, value in ("Set", 40), ("Increment", 5), ("Decrement", 3):
        await act(agent, tool, **keys, operationType=operation, value=value)


async def change_plan(agent, found):
    await act(
        agent,
        "billsby_subscriptions_change_plan",
        subscriptionUniqueId=found.subscription_id,
        customerUniqueId=found.subscriber_id,
        planId=found.unit_plan["planId"],
        cycleId=found.unit_cycle_id,
        units=3,
    )
    one = await subscription(agent, found.subscription_id)
    expect_fields(one, {"planId": found.unit_plan["planId"], "units": 3})
    expect_equal(one["nextBillingAmount"], 7650, "nextBillingAmount")


async def move_renewal(agent, found):
    day = (datetime.date.today() + datetime.timedelta(days=40)).isoformat()
    answer = await agent.call(
        "billsby_subscriptions_update_next_renewal_date",
        subscriptionUniqueId=found.subscription_id,
        newRenewalDate=day,
        pauseSubscription=True,
    )
    expect_equal(answer.result, None, "the result")
    one = await subscription(agent, found.subscription_id)
    expect_equal(one["nextBillingDate"][:10], day, "the day of the next billing")
    expect(one["status"] != "Active", "the subscription is not paused")


async def list_events(agent, found):
    tool = "list_all_billsby_event_logs"
    keys = {"subscriptionUniqueId": found.subscription_id}
    events, sizes = await agent.everything(tool, **keys, limit=2)
    expect_equal(sizes, [2, 1], "the sizes of the pages")
    changes = [event["eventData"].get("toPlanId") for event in events]
    expect(found.unit_plan["planId"] in changes, f"no change of plan is among {events}")


async def update_shipping_address(agent, found):
    found.shipping = {**ADDRESS, "addressLine1": "1 Dock Road", "city": "Eugene"}
    tool = "update_a_billsby_subscription_shipping_address_by_id"
    await act(agent, tool, subscriptionUniqueId=found.subscription_id, **found.shipping)


async def get_shipping_address(agent, found):
    tool = "get_single_billsby_subscription_shipping_address_by_id"
    address = (await agent.call(tool, subscriptionUniqueId=found.subscription_id)).result
    expect_equal(address, found.shipping, "the address")


# Feature tags


async def create_tag(agent, found):
    await act(
        agent,
        "create_a_billsby_subscription_feature_tag",
        subscriptionUniqueIds=[found.subscription_id],
        # A name that a path must not take apart.
        tagNames=["early access/2", "audit"],
    )


async def list_tags(agent, found):
    tool = "list_all_billsby_subscription_feature_tags"
    tags = (await agent.call(tool, subscriptionUniqueId=found.subscription_id)).result
    expect_equal(sorted(tags), ["audit", "early access/2", "quay"], "the tags")


async def split_tags(agent, found):
    tool = "get_single_billsby_subscription_feature_tag_by_id"
    tags = (await agent.call(tool, subscriptionUniqueId=found.subscription_id)).result
    split = {
        "planFeatureTags": ["quay"],
        "subscriptionFeatureTags": ["early access/2", "audit"],
    }
    expect_equal(tags, split, "the tags")


async def delete_tag(agent, found):
    tool = "delete_a_billsby_subscription_feature_tag_by_id"
    await act(agent, tool, tagname="early access/2", subsId=found.subscription_id)


async def list_customer_tags(agent, found):
    tool = "list_all_billsby_customer_feature_tags"
    tags = (await agent.call(tool, customerUniqueId=found.subscriber_id)).result
    expect_equal(sorted(tags), ["audit", "quay"], "the tags left")


# A second subscription, and the end


async def add_subscription(agent, found):
    created = (
        await agent.call(
            "update_a_billsby_customer_subscription_by_id",
            customerUniqueId=found.customer_id,
            cycleId=found.unit_cycle_id,
            units=2,
            allowances=[found.allowance["allowanceId"]],
        )
    ).result
    expect_equal(created["customerUniqueId"], found.customer_id, "customerUniqueId")
    found.added_id = created["subscriptionUniqueId"]


async def list_customer_subscriptions(agent, found):
    tool = "list_all_billsby_customer_subscriptions"
    listed = (await agent.call(tool, customerUniqueId=found.customer_id)).result
    expect_equal(len(listed), 1, "the number of subscriptions")
    expect_fields(listed[0], {"planId": found.unit_plan["planId"], "units": 2})


async def get_counter(agent, found):
    """Changes are queued, so the value is asked for until they have been made."""
    tool = "get_single_billsby_counter_value_by_id"
    keys = {"subscriptionUniqueId": found.subscription_id, "counterId": found.counter_id}
    for _ in range(100):
        counter = (await agent.call(tool, **keys)).result
        if counter["usage"] == 42:
            break
        await asyncio.sleep(0.1)
    expect_equal(counter["usage"], 42, "usage")
    period = {"from": "2020-01-01T00:00:00Z", "to": "2020-02-01T00:00:00Z"}
    expect_equal((await agent.call(tool, **keys, **period)).result["usage"], 0, "usage of 2020")


async def cancel(agent, found):
    tool = "delete_a_billsby_customer_subscription_by_id"
    keys = {"subscriptionUniqueId": found.added_id, "customerUniqueId": found.customer_id}
    wrong = await agent.ask(tool, **{**keys, "customerUniqueId": found.subscriber_id})
    expect(wrong.is_error, "another customer's subscription was cancelled")
    await act(agent, tool, **keys)
    one = await subscription(agent, found.added_id)
    expect_fields(one, {"status": "Cancelled", "nextBillingDate": None})


async def clear_customer(agent, found):
    tool = "update_a_billsby_clear_customer_datum_by_id"
    keys = {"customerUniqueId": found.subscriber_id}
    early = await agent.ask(tool, **keys)
    expect(early.is_error, "the customer was cleared under a subscription that runs")
    ended = {**keys, "subscriptionUniqueId": found.subscription_id}
    await act(agent, "delete_a_billsby_customer_subscription_by_id", **ended)
    cleared = (await agent.call(tool, **keys)).result
    expect_fields(cleared, {**keys, "firstName": "gdpr", "lastName": "gdpr", "email": "gdpr"})
    for value in found.subscriber.values():
        expect(value not in json.dumps(cleared), f"{value} is still there")


async def delete_customer(agent, found):
    keys = {"customerUniqueId": found.customer_id}
    await act(agent, "delete_a_billsby_customer_by_id", **keys)
    gone = await agent.ask("get_single_billsby_customer_by_id", **keys)
    expect(gone.is_error, "the customer is still there")


# In an order in which each call has the ids it needs.
CALLS = {
    "create_a_billsby_subscription": create_subscription,
    "get_single_billsby_subscription_by_id": get_subscription,
    "list_all_billsby_subscriptions": list_subscriptions,
    "list_all_billsby_subscription_add_ons": list_subscription_add_ons,
    "list_all_billsby_subscription_allowances": list_subscription_allowances,
    "update_a_billsby_counter_value_by_id": update_counter,
    "billsby_subscriptions_change_plan": change_plan,
    "billsby_subscriptions_update_next_renewal_date": move_renewal,
    "list_all_billsby_event_logs": list_events,
    "update_a_billsby_subscription_shipping_address_by_id": update_shipping_address,
    "get_single_billsby_subscription_shipping_address_by_id": get_shipping_address,
    "create_a_billsby_subscription_feature_tag": create_tag,
    "list_all_billsby_subscription_feature_tags": list_tags,
    "get_single_billsby_subscription_feature_tag_by_id": split_tags,
    "delete_a_billsby_subscription_feature_tag_by_id": delete_tag,
    "list_all_billsby_customer_feature_tags": list_customer_tags,
    "update_a_billsby_customer_subscription_by_id": add_subscription,
    "list_all_billsby_customer_subscriptions": list_customer_subscriptions,
    "get_single_billsby_counter_value_by_id": get_counter,
    "delete_a_billsby_customer_subscription_by_id": cancel,
    "update_a_billsby_clear_customer_datum_by_id": clear_customer,
    "delete_a_billsby_customer_by_id": delete_customer,
}
