"""A believable call of each tool for what a company sells through Billsby."""

from billsby_calls import MONTHLY, act, expect_fields
from checklist import expect, expect_equal
from found import new

# Custom fields and products


async def create_custom_field(agent, found):
    found.field = {
        "type": 5,
        "label": new("Industry"),
        "description": "Which industry are you in?",
        "options": "Retail,Software",
        "compulsory": False,
    }
    await act(agent, "create_a_billsby_custom_field", **found.field)


async def list_custom_fields(agent, found):
    fields = (await agent.call("list_all_billsby_custom_fields")).result
    own = [field for field in fields if field["label"] == found.field["label"]]
    expect_equal(len(own), 1, "the number of fields with the new label")
    expect_fields(own[0], found.field)
    found.field_id = own[0]["customFieldId"]


async def update_custom_field(agent, found):
    changed = {**found.field, "options": "Retail,Software,Farming", "compulsory": True}
    del changed["type"]
    tool = "update_a_billsby_custom_field_by_id"
    await act(agent, tool, customFieldId=found.field_id, **changed)
    fields = (await agent.call("list_all_billsby_custom_fields")).result
    expect_fields({field["customFieldId"]: field for field in fields}[found.field_id], changed)


async def create_product(agent, found):
    found.product = {
        "name": new("Harbor Cloud"),
        "displayName": "Harbor Cloud",
        "description": "Berths by the month.",
        "visibility": 0,
        "billingCurrency": "USD",
        "isPhoneNumberRequired": True,
        "orderedCustomFields": [found.field_id],
    }
    product = (await agent.call("create_a_billsby_product", **found.product)).result
    expect_equal(product["name"], found.product["name"], "name")
    expect_equal(product["hasPlans"], False, "hasPlans")
    found.product_id = product["productId"]


async def get_product(agent, found):
    tool = "get_single_billsby_product_by_id"
    product = (await agent.call(tool, productId=found.product_id)).result
    whole = {k: v for k, v in found.product.items() if k != "orderedCustomFields"}
    expect_fields(product, whole)


async def update_product(agent, found):
    changed = {**found.product, "displayName": "Harbor Cloud 2", "isPhoneNumberRequired": False}
    tool = "update_a_billsby_product_by_id"
    product = (await agent.call(tool, productId=found.product_id, **changed)).result
    expect_equal(product["displayName"], "Harbor Cloud 2", "displayName")
    expect_equal(product["isPhoneNumberRequired"], False, "isPhoneNumberRequired")


async def list_products(agent, found):
    tool = "list_all_billsby_products"
    everything, _ = await agent.everything(tool)
    expect(len(everything) >= 4, f"there are {len(everything)} products")
    products = (await agent.call(tool, search=found.product["name"], visibilityType=0)).result
    expect_equal([p["productId"] for p in products], [found.product_id], "the products found")
    expect_equal(products[0]["orderedCustomFields"], [found.field_id], "its custom fields")


# Add-ons, allowances, plans and cycles


async def list_add_ons(agent, found):
    add_ons = (await agent.call("list_all_billsby_add_ons")).result
    expect(add_ons and all(add_on["name"] for add_on in add_ons), "an add-on has no name")
    found.add_on = add_ons[0]


async def get_add_on(agent, found):
    tool = "get_single_billsby_add_on_by_id"
    add_on = (await agent.call(tool, addonId=found.add_on["addonId"])).result
    expect_fields(add_on, found.add_on)
    expect(add_on["priceModels"], "the add-on has no price")


async def list_allowances(agent, found):
    allowances = (await agent.call("list_all_billsby_allowances")).result
    expect(allowances and all(a["name"] for a in allowances), "an allowance has no name")
    found.allowance = allowances[0]


async def get_allowance(agent, found):
    tool = "get_single_billsby_allowance_by_id"
    allowance = (await agent.call(tool, allowanceId=found.allowance["allowanceId"])).result
    expect_fields(allowance, found.allowance)
    found.counter_id = allowance["counter"]["counterId"]


async def create_plan(agent, found):
    tool = "create_a_billsby_plan"
    plans = {}
    for name, model in ("Berth", 1), ("Crew", 2):
        given = {"name": new(name), "displayName": name, "visibility": 0, "featureTags": "quay"}
        plan = (
            await agent.call(tool, productId=found.product_id, pricingModel=model, **given)
        ).result
        expect_equal(plan["name"], given["name"], "name")
        expect_equal(plan["pricingModelType"], model, "pricingModelType")
        expect_equal(plan["featureTags"], ["quay"], "featureTags")
        plans[name] = plan
    found.flat_plan, found.unit_plan = plans["Berth"], plans["Crew"]


async def create_cycle(agent, found):
    tool = "create_a_billsby_cycle"
    cycles = []
    for plan, price in (found.flat_plan, 4900), (found.unit_plan, 2550):
        keys = {"productId": found.product_id, "planId": plan["planId"]}
        created = (
            await agent.call(
                tool,
                **keys,
                cyclesInputModel=[{**MONTHLY, "price": price}],
                addonPlanInputModels=[
                    {
                        "addonId": found.add_on["addonId"],
                        "addonPriceModels": [
                            {"currencyIso3Code": "USD", **_period(), "pricePerUnit": 900}
                        ],
                    }
                ],
                allowancePlanInputModel=[{"allowanceId": found.allowance["allowanceId"]}],
            )
        ).result
        expect_equal([cycle["planId"] for cycle in created], [plan["planId"]], "their plan")
        expect_fields(created[0]["pricingModel"], {**_period(), "billingDateType": 1})
        cycles.append(created[0]["cycleId"])
    found.flat_cycle_id, found.unit_cycle_id = cycles


def _period():
    return {"frequency": MONTHLY["frequency"], "frequencyType": MONTHLY["frequencyType"]}


async def update_plan(agent, found):
    """The new price shows in the first invoice of the subscription that is made later."""
    await act(
        agent,
        "update_a_billsby_plan_by_id",
        productId=found.product_id,
        planId=found.flat_plan["planId"],
        name=found.flat_plan["name"],
        displayName="A berth",
        cycles=[{"cycleId": found.flat_cycle_id, **_period(), "price": 5900}],
    )


async def order_plans(agent, found):
    found.plan_order = [found.unit_plan["planId"], found.flat_plan["planId"]]
    tool = "update_a_billsby_plan_order_by_id"
    await act(agent, tool, productId=found.product_id, orderedPlanIds=found.plan_order)


async def list_plans(agent, found):
    plans = (await agent.call("list_all_billsby_plans", productId=found.product_id)).result
    expect_equal([plan["planId"] for plan in plans], found.plan_order, "the plans in their order")
    expect_equal(plans[1]["displayName"], "A berth", "displayName")
    cycles = [[cycle["cycleId"] for cycle in plan["cycles"]] for plan in plans]
    expect_equal(cycles, [[found.unit_cycle_id], [found.flat_cycle_id]], "their cycles")


# In an order in which each call has the ids it needs.
CALLS = {
    "create_a_billsby_custom_field": create_custom_field,
    "list_all_billsby_custom_fields": list_custom_fields,
    "update_a_billsby_custom_field_by_id": update_custom_field,
    "create_a_billsby_product": create_product,
    "get_single_billsby_product_by_id": get_product,
    "update_a_billsby_product_by_id": update_product,
    "list_all_billsby_products": list_products,
    "list_all_billsby_add_ons": list_add_ons,
    "get_single_billsby_add_on_by_id": get_add_on,
    "list_all_billsby_allowances": list_allowances,
    "get_single_billsby_allowance_by_id": get_allowance,
    "create_a_billsby_plan": create_plan,
    "create_a_billsby_cycle": create_cycle,
    "update_a_billsby_plan_by_id": update_plan,
    "update_a_billsby_plan_order_by_id": order_plans,
    "list_all_billsby_plans": list_plans,
}
