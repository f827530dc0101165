typealias BillsbyRoute = Route<BillsbyStore, BillsbyCall>

/// The calls, each at the path that Billsby's reference gives it. Capitals matter: the company's
/// `creditnotes` are not a customer's `creditNotes`.
enum BillsbyRoutes {
  private static let core = "/core/{companyDomain}"
  private static let customer = "/core/{companyDomain}/customers/{customerUniqueId}"
  private static let subscription = "/core/{companyDomain}/subscriptions/{subscriptionUniqueId}"
  private static let invoice = "/core/{companyDomain}/invoices/{invoiceNumber}"
  private static let product = "/core/{companyDomain}/products/{productId}"
  // The counters' page names this origin for reading; that writing shares it is an inference.
  private static let counter =
    "/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}"

  private static func page(_ template: String, _ paging: BillsbyPaging) -> BillsbyRoute {
    BillsbyRoute("GET", template, query: paging.query, paging.answer)
  }

  // Literal segments come before placeholders that would take them.
  static let all = invoices + customers + subscriptions + catalogue + counters

  private static let invoices: [BillsbyRoute] = [
    // Only this one does without the company's domain.
    BillsbyRoute(
      "GET", "/core/invoices/{invoiceNumber}",
      refusingBarely(Reading.one(.invoice, InvoiceAnswers.details))),
    page(
      core + "/companies/invoices",
      BillsbyPaging(
        kind: .invoice, fields: InvoiceAnswers.ofCompany,
        filters: [
          .part("query", of: InvoiceAnswers.searched),
          .statuses([
            "isPending": InvoiceStatus.pending, "isPaid": InvoiceStatus.paid,
            "isUnpaid": InvoiceStatus.unpaid, "isPaidOffline": InvoiceStatus.paidOffline,
            "isWrittenOff": InvoiceStatus.writtenOff,
          ]),
        ], isOrdered: true)),
    page(
      core + "/companies/creditnotes",
      BillsbyPaging(
        kind: .creditNote, fields: InvoiceAnswers.creditNoteOfCompany,
        filters: [
          .part("query", of: InvoiceAnswers.creditNoteSearched),
          .statuses(["isPending": "pending", "isPaid": "paid", "isFailed": "failed"]),
        ], isOrdered: true)),
    BillsbyRoute("PUT", invoice + "/Payment", BillingCalls.pay),
    BillsbyRoute("PUT", invoice + "/PaidOffline", refusingBarely(BillingCalls.payOffline)),
    BillsbyRoute("PUT", invoice + "/WrittenOff", BillingCalls.writeOff),
    BillsbyRoute(
      "PUT", core + "/creditNotes/{creditNoteNumber}/Payment", BillingCalls.payCreditNote),
  ]

  private static let customers: [BillsbyRoute] = [
    page(
      core + "/customers",
      BillsbyPaging(
        kind: .customer, fields: CustomerAnswers.listed,
        filters: [.part("search", of: ["firstName", "lastName"])])),
    BillsbyRoute("POST", core + "/customers", CustomerCalls.create),
    BillsbyRoute("GET", customer, Reading.one(.customer, CustomerAnswers.details)),
    BillsbyRoute("PUT", customer, CustomerCalls.update),
    BillsbyRoute("DELETE", customer, CustomerCalls.delete),
    BillsbyRoute("PUT", customer + "/gdprcleanup", CustomerCalls.clear),
    BillsbyRoute("PUT", customer + "/paymentCard", CustomerCalls.replaceCard),
    BillsbyRoute("GET", customer + "/paymentdetailsrequest", CustomerCalls.requestCard),
    BillsbyRoute(
      "GET", customer + "/invoices",
      Reading.list(
        .invoice, of: .customer, newestFirst: true, InvoiceAnswers.ofCustomer)),
    BillsbyRoute("POST", customer + "/invoices", BillingCalls.charge),
    BillsbyRoute("POST", customer + "/refunds", BillingCalls.refund),
    BillsbyRoute(
      "GET", customer + "/invoices/{invoiceNumber}/paymentlogs", BillingCalls.payments),
    BillsbyRoute(
      "GET", customer + "/creditNotes",
      Reading.list(
        .creditNote, of: .customer, newestFirst: true, InvoiceAnswers.creditNoteOfCustomer)),
    BillsbyRoute(
      "GET", customer + "/subscriptions",
      Reading.list(.subscription, of: .customer, SubscriptionAnswers.ofCustomer)),
    BillsbyRoute("POST", customer + "/subscriptions", SubscriptionCalls.addToCustomer),
    BillsbyRoute("GET", customer + "/subscriptions/featuretags", TagCalls.ofCustomer),
  ]

  private static let subscriptions: [BillsbyRoute] = [
    page(
      core + "/subscriptions",
      BillsbyPaging(
        kind: .subscription, fields: SubscriptionAnswers.listed,
        filters: [
          .flag("isActive", "status", is: .text(SubscriptionStatus.active)),
          .flag("isInFreeTrial", .flag("isInFreeTrial"), is: .boolean(true)),
          .part("productName", of: [SubscriptionAnswers.productName]),
          .part("planName", of: [SubscriptionAnswers.planName]),
        ], isOrdered: true)),
    BillsbyRoute("POST", core + "/subscriptions", SubscriptionCalls.create),
    BillsbyRoute("POST", core + "/subscriptions/tags", TagCalls.add),
    BillsbyRoute(
      "DELETE", core + "/subscriptions/tags/{tagname}", query: ["subsId"], TagCalls.delete),
    BillsbyRoute("GET", subscription, Reading.one(.subscription, SubscriptionAnswers.details)),
    BillsbyRoute(
      "DELETE", subscription, query: ["customerUniqueId"], SubscriptionCalls.cancel),
    BillsbyRoute("PUT", subscription + "/plan", PlanChange.answer),
    BillsbyRoute("PUT", subscription + "/renewaldate", refusingBarely(SubscriptionCalls.renew)),
    BillsbyRoute(
      "GET", subscription + "/shippingAddress",
      Reading.one(.subscription, CustomerAnswers.address)),
    BillsbyRoute("PUT", subscription + "/shippingAddress", SubscriptionCalls.updateAddress),
    page(
      subscription + "/logs",
      BillsbyPaging(kind: .event, owner: .subscription, fields: SubscriptionAnswers.event)),
    BillsbyRoute("GET", subscription + "/tags", TagCalls.list),
    BillsbyRoute("GET", subscription + "/tags/split", TagCalls.split),
    BillsbyRoute(
      "GET", subscription + "/addons",
      Reading.wrapped("addons", .subscriptionAddOn, of: .subscription, SubscriptionAnswers.addOn)),
    BillsbyRoute(
      "GET", subscription + "/allowances",
      Reading.wrapped(
        "allowances", .subscriptionAllowance, of: .subscription, SubscriptionAnswers.allowance)),
  ]

  private static let catalogue: [BillsbyRoute] = [
    page(
      core + "/products",
      BillsbyPaging(
        kind: .product, fields: CatalogueAnswers.productListed,
        filters: [
          .part("search", of: ["name"]), .integer("visibilityType", is: "visibility"),
        ])),
    BillsbyRoute("POST", core + "/products", CatalogueCalls.createProduct),
    BillsbyRoute("GET", product, Reading.one(.product, CatalogueAnswers.product)),
    BillsbyRoute("PUT", product, CatalogueCalls.updateProduct),
    BillsbyRoute("GET", product + "/plans", CatalogueCalls.listPlans),
    BillsbyRoute("POST", product + "/plans", CatalogueCalls.createPlan),
    BillsbyRoute("PUT", product + "/plans/orders", CatalogueCalls.orderPlans),
    BillsbyRoute("PUT", product + "/plans/{planId}", CatalogueCalls.updatePlan),
    BillsbyRoute("POST", product + "/plans/{planId}/cycles", CycleCalls.create),
    BillsbyRoute("GET", core + "/addons", Reading.list(.addOn, CatalogueAnswers.addOnListed)),
    BillsbyRoute(
      "GET", core + "/addons/{addonId}", Reading.one(.addOn, CatalogueAnswers.addOn)),
    BillsbyRoute(
      "GET", core + "/allowances", Reading.list(.allowance, CatalogueAnswers.allowanceListed)),
    BillsbyRoute(
      "GET", core + "/allowances/{allowanceId}",
      Reading.one(.allowance, CatalogueAnswers.allowance)),
    // A JSON array that the reference declares as text.
    BillsbyRoute(
      "GET", core + "/customfields",
      Reading.list(
        .customField, as: { .plain(200, String(decoding: $0, as: UTF8.self)) },
        CatalogueAnswers.customField)),
    BillsbyRoute("POST", core + "/customfields", CatalogueCalls.createCustomField),
    BillsbyRoute(
      "PUT", core + "/customfields/{customFieldId}", CatalogueCalls.updateCustomField),
  ]

  private static let counters: [BillsbyRoute] = [
    BillsbyRoute(
      "GET", "/counters/usage" + counter, query: ["from", "to"], CounterCalls.read),
    BillsbyRoute("POST", "/counters/operations" + counter, CounterCalls.update),
  ]
}
