/// What Billsby's reference says about the fields of request bodies.
enum BillsbyRules {
  static let positive = FieldRule.Kind.integer(1...Int(Int32.max))
  static let amount = FieldRule.Kind.integer(0...Int(Int32.max))
  static let text = FieldRule.Kind.text(maximum: 255)
  /// Phone numbers: texts in the answers and in one call, 32-bit integers in the others' schemas,
  /// which cannot hold most of them.
  static let digits = FieldRule.Kind.textOrDigits(maximum: 255)
  static let prose = FieldRule.Kind.text(maximum: 4_000)
  static let email = FieldRule.Kind.email(maximum: 254)
  /// ISO 4217 or ISO 3166, three letters.
  static let threeLetters = FieldRule.Kind.text(maximum: 3)
  static let visibility = FieldRule.Kind.oneOf([0, 1, 2, 3])
  static let frequencyType = FieldRule.Kind.oneOf([1, 2, 3, 4])

  static let address = [
    FieldRule("addressLine1", text), FieldRule("addressLine2", text), FieldRule("state", text),
    FieldRule("city", text), FieldRule("country", threeLetters), FieldRule("postCode", text),
  ]

  static let card = [
    FieldRule("fullName", text), FieldRule("paymentCardToken", text),
    FieldRule("expiryMonth", .integer(1...12)), FieldRule("expiryYear", .integer(2_000...2_199)),
    FieldRule("cardType", .choice(["visa", "master", "american_express"])),
    FieldRule("last4Digits", .text(maximum: 4)),
  ]

  // Here the page writes the token with a small t, and the card's type in any words.
  static let newCard = [
    FieldRule("fullName", text), FieldRule("paymentCardtoken", text),
    FieldRule("expiryMonth", .integer(1...12)), FieldRule("expiryYear", .integer(2_000...2_199)),
    FieldRule("cardType", text), FieldRule("last4Digits", .text(maximum: 4)),
  ]

  private static let person = [
    FieldRule("firstName", text, required: true), FieldRule("lastName", text, required: true),
    FieldRule("email", email, required: true),
  ]

  // The address is flat here and nowhere else, and its country in any words.
  static let customer =
    person + [
      FieldRule("addressLine1", text, required: true), FieldRule("addressLine2", text),
      FieldRule("city", text, required: true), FieldRule("state", text, required: true),
      FieldRule("country", text, required: true), FieldRule("postCode", text, required: true),
      FieldRule("cardDetails", .object(card)),
    ]

  static let customerUpdate =
    person + [
      FieldRule("billingAddress", .object(address), required: true),
      FieldRule("phoneNumberDialCountry", text), FieldRule("phoneNumberDialCode", text),
      FieldRule("phoneNumber", text),
    ]

  private static let addOns = FieldRule(
    "addOns",
    .list(
      .object([FieldRule("addOnId", positive, required: true), FieldRule("quantity", positive)])))

  private static let subscriptionExtras = [
    FieldRule("additionalEmail", email), FieldRule("phoneNumberDialCountry", text),
    FieldRule("phoneNumberDialCode", digits), FieldRule("phoneNumber", digits),
    FieldRule("marketingConsent", .boolean),
    FieldRule(
      "customFieldResponse",
      .list(.object([FieldRule("customFieldId", positive), FieldRule("value", prose)]))),
    addOns,
    FieldRule(
      "couponCodes",
      .list(
        .object([FieldRule("planId", positive, required: true), FieldRule("couponCode", text)]))),
  ]

  static let newSubscription =
    person + subscriptionExtras + [
      FieldRule("cycleId", positive, required: true), FieldRule("Units", positive, required: true),
      FieldRule("address", .object(address), required: true),
      FieldRule("shippingAddress", .object(address)), FieldRule("allowances", .list(positive)),
      FieldRule("cardDetails", .object(card), required: true),
    ]

  // The sibling call takes a list of allowances; this one's page says a number.
  static let addedSubscription =
    subscriptionExtras + [
      FieldRule("cycleId", positive, required: true), FieldRule("units", positive),
      FieldRule("address", .object(address)), FieldRule("shippingAddress", .object(address)),
      FieldRule("allowances", .oneOrMore(positive)), FieldRule("taxRegNumber", text),
      FieldRule("ipAddress", text),
    ]

  static let planChange = [
    FieldRule("planId", positive, required: true), FieldRule("cycleId", positive, required: true),
    FieldRule("customerUniqueId", text, required: true),
    FieldRule("planChangeType", .oneOf([1, 2]), standard: .integer(1)),
    FieldRule("units", positive), addOns, FieldRule("allowances", .list(positive)),
    FieldRule("issueRefund", .boolean, standard: .boolean(false)),
  ]

  static let renewal = [
    FieldRule("pauseSubscription", .boolean),
    FieldRule("newRenewalDate", .date(maximumDistance: nil)),
  ]

  static let tags = [
    FieldRule("subscriptionUniqueIds", .list(text), required: true),
    FieldRule("tagNames", .list(text), required: true),
  ]

  static let charge = [
    FieldRule("description", text, required: true),
    FieldRule("currencyCode", threeLetters, required: true),
    FieldRule("amount", positive, required: true),
  ]

  static let refund = [
    FieldRule("invoiceNumber", text, required: true), FieldRule("amount", positive, required: true),
  ]

  static let counter = [
    FieldRule("operationType", .choice(["Increment", "Decrement", "Set"]), required: true),
    FieldRule("value", amount, required: true),
  ]

  static let customField =
    [FieldRule("type", .oneOf(Array(0...5)), required: true)]
    + customFieldUpdate.map { rule in
      FieldRule(rule.name, rule.kind, required: rule.name != "options")
    }

  static let customFieldUpdate = [
    FieldRule("label", text), FieldRule("description", prose), FieldRule("options", prose),
    FieldRule("compulsory", .boolean),
  ]
}
