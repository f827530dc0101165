import StrictJSON
import Testing

@Suite struct `Billsby's catalogue` {
  @Test func `a new product has what was asked and the rest by default`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "POST", "/products",
      #"{"name":"Mail","description":"Post","visibility":2,"billingCurrency":"GBP","#
        + #""is MarketingConsentRequired":true,"orderedCustomFields":{"customFieldID":2},"#
        + #""productCountryLimitation":{"countrySettings":{"countryIso3":"GBR"}},"#
        + #""isAnyCountryAllowed":false}"#)
    let expected =
      #"{"productCountryLimitation":{"isAnyCountryAllowed":false,"#
      + #""countrySettings":[{"countryIso3":"GBR"}]},"productId":8,"name":"Mail","visibility":2,"#
      + #""billingCurrency":"GBP","billingCurrencyTemplate":"£X.XX","displayName":"Mail","#
      + #""description":"Post","typeOfProduct":1,"hasPlans":false,"#
      + #""isShippingAddressRequired":false,"isShippingAddressValidationRequired":false,"#
      + #""isBillingAddressValidationRequired":false,"isAdditionalEmailRequired":false,"#
      + #""isPhoneNumberRequired":false,"isMarketingConsentRequired":true,"numberOfPlans":0,"#
      + #""alertEmail":null}"#
    #expect(reply == Reply(200, expected))
    #expect(await probe.get("/products/8") == Reply(200, expected))
    let listed = await probe.get("/products?page=1&pageSize=1").json["results"]?[0]
    #expect(listed?.shown("productId", "orderedCustomFields") == "8 [2]")
    #expect(listed?["customFields"]?[0]?["label"] == "Purchase order")
  }

  @Test func `a product is changed under the names of its page and the right ones`() async {
    let probe = BillsbyProbe()
    for (body, description) in [
      (#"{"decription":"One"}"#, "One"), (#"{"description":"Two","visibility":1}"#, "Two"),
    ] {
      let reply = await probe.send("PUT", "/products/5", body)
      #expect(reply.json["description"]?.string == description)
      #expect(reply.fields == [])
    }
    #expect(
      await probe.get("/products/5").json.shown("name", "visibility", "numberOfPlans")
        == #""Tideline Cloud" 1 4"#)
  }

  @Test func `a new plan takes tags as one text and shows them as a list`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "POST", "/products/5/plans",
      #"{"name":"Max","description":"All","pricingModel":4,"featureTags":"a, b,,c","visibility":1}"#
    )
    let expected =
      #"{"planId":62,"name":"Max","displayName":"Max","description":"All","pricingModelType":4,"#
      + #""productId":5,"cycles":[],"featureTags":["a","b","c"],"visibility":"hidden","#
      + #""redirectUrl":null,"hasActiveSubscription":false,"alertEmail":null}"#
    #expect(reply == Reply(200, expected))
    #expect(await probe.get("/products/5/plans").json[4]?.description == expected)
  }

  @Test func `a plan and its cycles are changed together`() async {
    let probe = BillsbyProbe()
    for cycles in [
      #"{"cycleId":2,"price":1000}"#, #"[{"cycleId":2,"frequency":3},{"cycleId":8,"freeTrial":7}]"#,
    ] {
      let reply = await probe.send("PUT", "/products/5/plans/44", #"{"cycles":\#(cycles)}"#)
      #expect(reply == .success)
    }
    let cycles = await probe.get("/products/5/plans").json[3]?["cycles"]
    #expect(
      cycles?.list.map {
        "\($0.shown("cycleId")) \($0["pricingModel"]?.shown("frequency", "freeTrial") ?? "")"
      } == ["2 3 0", "8 1 7"])
    #expect(
      await probe.send("PUT", "/products/5/plans/44", #"{"cycles":{"cycleId":3}}"#)
        == .plain(400, "cycles: Cycle 3 is not one of plan 44."))
    #expect(
      await probe.send("PUT", "/products/6/plans/44", "{}")
        == .plain(404, "Plan 44 of product 6 was not found."))
  }

  @Test func `plans come in the order that was set`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "PUT", "/products/5/plans/orders", #"{"orderedPlanIds":[44,42]}"#)
    #expect(reply == .success)
    let plans = await probe.get("/products/5/plans").json.list
    #expect(plans.compactMap { $0["planId"]?.int } == [44, 42, 41, 43])
    #expect(
      await probe.send("PUT", "/products/5/plans/orders", #"{"orderedPlanIds":[51]}"#)
        == .plain(400, "orderedPlanIds: Plan 51 is not one of product 5."))
  }

  static let cycle =
    #"{"frequency":1,"frequencyType":3,"price":700,"billingDateType":1,"visibility":0}"#

  @Test func `a new cycle brings the plan's add-ons and allowances with prices`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "POST", "/products/5/plans/41/cycles",
      #"{"cyclesInputModel":[\#(Self.cycle)],"addonPlanInputModels":[{"addonId":2,"isForced":true,"#
        + #""addonPriceModels":[{"currencyIso3Code":"USD","frequency":1,"frequencyType":3,"#
        + #""pricePerUnit":250}]}],"allowancePlanInputModel":[{"allowanceId":2}]}"#)
    let expected =
      #"[{"cycleId":13,"planId":41,"pricingModel":{"pricingModelId":13,"frequency":1,"#
      + #""frequencyType":3,"freeTrial":0,"freeTrialFrequencyType":0,"contractTerm":0,"#
      + #""contractTermFrequencyType":0,"setupFeePrice":0,"setupFeePriceFormatted":"$0","#
      + #""freeQuantity":0,"billingDateType":1,"fixedBillingDateDay":null,"proRateOption":1}}]"#
    #expect(reply == Reply(200, expected))
    let addOn = await probe.get("/addons/2").json
    #expect(
      addOn["plans"]?.description
        == #"[{"planId":41,"planName":"Starter","productName":"Tideline Cloud","#
        + #""forceAddon":true,"isActive":true}]"#)
    #expect(
      addOn["priceModels"]?[1]?.description
        == #"{"frequency":1,"frequencyType":"Monthly","currency":"USD","flatFeePrice":null,"#
        + #""flatFeePriceFormatted":null,"perUnitPrice":250,"perUnitPriceFormatted":"$2.50","#
        + #""tiers":[]}"#)
    #expect(await probe.get("/allowances").json[1]?["hasActiveLinkedPlans"] == true)
  }

  @Test(arguments: [
    (#"{"cyclesInputModel":[\#(cycle)]}"#, "addonPlanInputModels: This field is required."),
    (
      #"{"cyclesInputModel":[],"addonPlanInputModels":[]}"#,
      "cyclesInputModel: This list may not be empty."
    ),
    (
      #"{"cyclesInputModel":\#(cycle),"addonPlanInputModels":[]}"#,
      #"cyclesInputModel: Expected a list of items but got type "dict"."#
    ),
    (
      #"{"cyclesInputModel":[{"frequency":1,"frequencyType":"Monthly","price":1,"#
        + #""billingDateType":1,"visibility":0}],"addonPlanInputModels":[]}"#,
      #"cyclesInputModel[0].frequencyType: "Monthly" is not a valid choice."#
    ),
    (
      #"{"cyclesInputModel":[\#(cycle)],"addonPlanInputModels":[{"addonId":9}]}"#,
      "addonPlanInputModels: Add-on 9 was not found."
    ),
  ])
  func `a cycle that is not whole is refused`(body: String, text: String) async {
    let reply = await BillsbyProbe().send("POST", "/products/5/plans/41/cycles", body)
    #expect(reply == .plain(400, text))
  }

  @Test func `an allowance names its counter`() async {
    let allowance = await BillsbyProbe().get("/allowances/1").body
    #expect(
      allowance
        == #"{"allowanceId":1,"name":"API calls","displayName":"API calls","#
        + #""description":"API calls beyond what is included","singleUnitName":"call","#
        + #""pluralUnitName":"calls","pricingModelType":"PerUnit","#
        + #""counter":{"counterId":"api_calls","counterName":"API calls"},"#
        + #""hasActiveLinkedPlans":true,"featureTags":[],"plans":[{"planId":43,"#
        + #""planName":"Business","productName":"Tideline Cloud","forceAllowance":true,"#
        + #""isActive":true},{"planId":44,"planName":"Enterprise","#
        + #""productName":"Tideline Cloud","forceAllowance":true,"isActive":true}],"#
        + #""priceModels":[{"frequency":1,"frequencyType":"Monthly","currency":"USD","#
        + #""flatFeePrice":0,"flatFeePriceFormatted":"$0","perUnitPrice":1,"#
        + #""perUnitPriceFormatted":"$0.01","tiers":[],"includedUnits":10000}]}"#)
  }

  @Test func `custom fields are made, changed and listed as text`() async {
    let probe = BillsbyProbe()
    #expect(
      await probe.send(
        "POST", "/customfields",
        #"{"type":5,"label":"Size","description":"How big?","compulsory":true,"options":"S,L"}"#)
        == .success)
    #expect(await probe.send("PUT", "/customfields/4", #"{"options":"S,M,L"}"#) == .success)
    let list = await probe.get("/customfields")
    #expect(list.fields == ["Content-Type: text/plain"])
    #expect(
      list.json[3]?.description
        == #"{"customFieldId":4,"type":5,"label":"Size","description":"How big?","#
        + #""options":"S,M,L","compulsory":true}"#)
    #expect(
      await probe.send(
        "POST", "/customfields",
        #"{"type":5,"label":"Size","description":"How big?","compulsory":true}"#)
        == .plain(400, "options: A dropdown needs options."))
    #expect(
      await probe.send("PUT", "/customfields/9", "{}")
        == .plain(404, "Custom field 9 was not found."))
  }
}
