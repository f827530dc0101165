"""Calls of the tools for what a Xero organisation is set up with."""

from decimal import Decimal

from checklist import expect, expect_equal
from xero_calls import check_missing, only

# The organisation and its people


async def list_organisations(agent, found):
    organisation = only((await agent.call("list_all_xero_organisations")).result)
    expect_equal(organisation["BaseCurrency"], "USD", "BaseCurrency")
    expect(organisation["CreatedDateUTC"].endswith("Z"), "CreatedDateUTC is no ISO time in UTC")
    expect_equal(organisation["FinancialYearEndMonth"], 12, "FinancialYearEndMonth")


async def list_users(agent, found):
    users = (await agent.call("list_all_xero_users", order="LastName ASC")).result
    names = [user["LastName"] for user in users]
    expect(len(names) > 1 and names == sorted(names), f"the order of the users is {names}")
    advisers = (
        await agent.call("list_all_xero_users", where='OrganisationRole=="FINANCIALADVISER"')
    ).result
    expect_equal(len(advisers), 1, "the number of financial advisers")
    found.user_id = next(u["UserID"] for u in users if u["OrganisationRole"] == "STANDARD")


async def get_user(agent, found):
    user = (await agent.call("get_single_xero_user_by_id", UserID=found.user_id)).result
    expect_equal(user["OrganisationRole"], "STANDARD", "OrganisationRole")
    await check_missing(agent, "get_single_xero_user_by_id", "UserID")


async def list_currencies(agent, found):
    currencies = (await agent.call("list_all_xero_currencies")).result
    expect_equal([currency["Code"] for currency in currencies], ["USD"], "the currencies")


async def list_branding_themes(agent, found):
    themes = (await agent.call("list_all_xero_branding_themes")).result
    orders = [theme["SortOrder"] for theme in themes]
    expect_equal(orders, list(range(len(themes))), "SortOrder")
    found.theme_id = themes[0]["BrandingThemeID"]


# The chart of accounts


async def list_accounts(agent, found):
    accounts, _ = await agent.everything("list_all_xero_accounts", where='Status=="ACTIVE"')
    found.accounts = {account["Code"]: account["AccountID"] for account in accounts}
    expect("200" in found.accounts, "there is no account 200")
    tool = "list_all_xero_accounts"
    banks = (await agent.call(tool, where='Type=="BANK"', order="Code DESC")).result
    expect_equal([bank["Code"] for bank in banks], ["091", "090"], "the bank accounts")
    found.savings_id, found.bank_id = (bank["AccountID"] for bank in banks)


async def get_account(agent, found):
    tool = "get_single_xero_account_by_id"
    account = (await agent.call(tool, AccountID=found.bank_id)).result
    expect_equal(account["Code"], "090", "Code")
    expect_equal(account["Class"], "ASSET", "Class")
    await check_missing(agent, tool, "AccountID")


async def create_account(agent, found):
    found.new_account = {
        "Code": "464",
        "Name": "Cloud Hosting",
        "Type": "EXPENSE",
        "TaxType": "INPUT",
        "Description": "Servers by the hour.",
        "ShowInExpenseClaims": True,
    }
    created = (await agent.call("create_a_xero_account", **found.new_account)).result
    for field, value in found.new_account.items():
        expect_equal(created[field], value, field)
    expect_equal(created["Class"], "EXPENSE", "Class")
    found.new_account_id = created["AccountID"]
    again = await agent.ask("create_a_xero_account", **found.new_account)
    expect(again.is_error, "the code was given away twice")
    expect("unique Code" in again.error["message"], f"the message is {again.error['message']}")


async def update_account(agent, found):
    account = (
        await agent.call(
            "update_a_xero_account_by_id",
            AccountID=found.new_account_id,
            Accounts=[{"Name": "Cloud Services"}],
        )
    ).result
    expect_equal(account["Name"], "Cloud Services", "Name")
    expect_equal(account["Code"], found.new_account["Code"], "what was not to change")


async def delete_account(agent, found):
    tool = "delete_a_xero_account_by_id"
    deleted = (await agent.call(tool, AccountID=found.new_account_id)).result
    expect_equal(deleted["Status"], "DELETED", "Status")
    used = await agent.ask(tool, AccountID=found.accounts["200"])
    expect(used.is_error, "an account with bookings was deleted")
    expect_equal(used.error["refused_by"], "vendor", "refused_by")


# Items


async def create_item(agent, found):
    created = only(
        (
            await agent.call(
                "create_a_xero_item",
                unitdp=4,
                Items=[
                    {
                        "Code": "KILOWATT",
                        "Name": "Kilowatt hour",
                        "Description": "Charging, per kilowatt hour",
                        "SalesDetails": {
                            "UnitPrice": Decimal("0.3725"),
                            "AccountCode": "200",
                            "TaxType": "OUTPUT",
                        },
                        "PurchaseDetails": {"UnitPrice": Decimal("0.1"), "AccountCode": "310"},
                    }
                ],
            )
        ).result
    )
    expect_equal(created["Code"], "KILOWATT", "Code")
    expect_equal(created["SalesDetails"]["UnitPrice"], Decimal("0.3725"), "its price")
    expect_equal(created["PurchaseDetails"]["UnitPrice"], Decimal("0.1"), "its cost")
    found.item_id = created["ItemID"]


async def list_items(agent, found):
    tool = "list_all_xero_items"
    items, _ = await agent.everything(tool)
    expect(found.item_id in [item["ItemID"] for item in items], "the new one is missing")
    item = only((await agent.call(tool, where='Code=="LICENSE"')).result)
    expect_equal(item["SalesDetails"]["UnitPrice"], Decimal("500.00"), "the price of a licence")


async def get_item(agent, found):
    tool = "get_single_xero_item_by_id"
    by_code = (await agent.call(tool, ItemID="KILOWATT", unitdp=4)).result
    expect_equal(by_code["ItemID"], found.item_id, "the item of that code")
    expect_equal(by_code["SalesDetails"]["UnitPrice"], Decimal("0.3725"), "its price")
    rounded = (await agent.call(tool, ItemID=found.item_id)).result
    expect_equal(rounded["SalesDetails"]["UnitPrice"], Decimal("0.37"), "its price in cents")


async def update_item(agent, found):
    item = (
        await agent.call(
            "update_a_xero_item_by_id",
            ItemID=found.item_id,
            Items=[{"Code": "KILOWATT", "Name": "Kilowatt hour, green"}],
        )
    ).result
    expect_equal(item["Name"], "Kilowatt hour, green", "Name")
    expect_equal(item["Description"], "Charging, per kilowatt hour", "what was not to change")


async def delete_item(agent, found):
    answer = await agent.call("delete_a_xero_item_by_id", ItemID=found.item_id)
    expect_equal(answer.result, None, "the result")
    gone = await agent.ask("get_single_xero_item_by_id", ItemID="KILOWATT")
    expect(gone.is_error, "the item is still there")


# Tax rates


async def create_tax_rate(agent, found):
    rate = only(
        (
            await agent.call(
                "create_a_xero_tax_rate",
                TaxRates=[
                    {
                        "Name": "City and State",
                        "TaxComponents": [
                            {"Name": "State", "Rate": Decimal("6.25")},
                            {"Name": "City", "Rate": 2},
                        ],
                    }
                ],
            )
        ).result
    )
    expect_equal(rate["EffectiveRate"], Decimal("8.25"), "EffectiveRate")
    found.tax_type = rate["TaxType"]


async def list_tax_rates(agent, found):
    rates = (await agent.call("list_all_xero_tax_rates", where='Status=="ACTIVE"')).result
    types = [rate["TaxType"] for rate in rates]
    expect({"NONE", "OUTPUT", "INPUT", found.tax_type} <= set(types), f"the types are {types}")


async def get_tax_rate(agent, found):
    tool = "get_single_xero_tax_rate_by_id"
    rate = (await agent.call(tool, TaxType=found.tax_type)).result
    components = [(part["Name"], part["Rate"]) for part in rate["TaxComponents"]]
    expect_equal(components, [("State", Decimal("6.25")), ("City", 2)], "its components")


async def update_tax_rate(agent, found):
    rate = only(
        (
            await agent.call(
                "update_a_xero_tax_rate",
                TaxRates=[{"TaxType": found.tax_type, "Name": "City, State", "Status": "ARCHIVED"}],
            )
        ).result
    )
    expect_equal(rate["Name"], "City, State", "Name")
    expect_equal(rate["Status"], "ARCHIVED", "Status")


# Tracking


async def list_tracking_categories(agent, found):
    tool = "list_all_xero_tracking_categories"
    categories = (await agent.call(tool, order="Name ASC")).result
    names = [category["Name"] for category in categories]
    expect_equal(names, ["Department", "Region"], "the categories")
    found.department_id, found.region_id = (c["TrackingCategoryID"] for c in categories)


async def get_tracking_category(agent, found):
    tool = "get_single_xero_tracking_category_by_id"
    category = (await agent.call(tool, TrackingCategoryID=found.region_id)).result
    options = [option["Name"] for option in category["Options"]]
    expect("North" in options, f"the options are {options}")


async def update_tracking_category(agent, found):
    category = (
        await agent.call(
            "update_a_xero_tracking_category_by_id",
            TrackingCategoryID=found.department_id,
            Status="ARCHIVED",
        )
    ).result
    expect_equal(category["Status"], "ARCHIVED", "Status")
    expect_equal(category["Name"], "Department", "what was not to change")


async def create_tracking_category(agent, found):
    category = (await agent.call("create_a_xero_tracking_category", Name="Channel")).result
    expect_equal(category["Status"], "ACTIVE", "Status")
    found.channel_id = category["TrackingCategoryID"]
    third = await agent.ask("create_a_xero_tracking_category", Name="Season")
    expect(third.is_error, "there are three active categories")


async def create_tracking_option(agent, found):
    option = only(
        (
            await agent.call(
                "create_a_xero_tracking_option", TrackingCategoryID=found.channel_id, Name="Web"
            )
        ).result
    )
    expect_equal(option["Name"], "Web", "Name")
    tool = "get_single_xero_tracking_category_by_id"
    category = (await agent.call(tool, TrackingCategoryID=found.channel_id)).result
    ids = [option["TrackingOptionID"] for option in category["Options"]]
    expect_equal(ids, [option["TrackingOptionID"]], "the options of the category")


CALLS = {
    "list_all_xero_organisations": list_organisations,
    "list_all_xero_users": list_users,
    "get_single_xero_user_by_id": get_user,
    "list_all_xero_currencies": list_currencies,
    "list_all_xero_branding_themes": list_branding_themes,
    "list_all_xero_accounts": list_accounts,
    "get_single_xero_account_by_id": get_account,
    "create_a_xero_account": create_account,
    "update_a_xero_account_by_id": update_account,
    "delete_a_xero_account_by_id": delete_account,
    "create_a_xero_item": create_item,
    "list_all_xero_items": list_items,
    "get_single_xero_item_by_id": get_item,
    "update_a_xero_item_by_id": update_item,
    "delete_a_xero_item_by_id": delete_item,
    "create_a_xero_tax_rate": create_tax_rate,
    "list_all_xero_tax_rates": list_tax_rates,
    "get_single_xero_tax_rate_by_id": get_tax_rate,
    "update_a_xero_tax_rate": update_tax_rate,
    "list_all_xero_tracking_categories": list_tracking_categories,
    "get_single_xero_tracking_category_by_id": get_tracking_category,
    "update_a_xero_tracking_category_by_id": update_tracking_category,
    "create_a_xero_tracking_category": create_tracking_category,
    "create_a_xero_tracking_option": create_tracking_option,
}
