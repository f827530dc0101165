typealias XeroRoute = Route<XeroStore, XeroCall>

/// What answers an operation, before the answer is put into Xero's envelope.
typealias XeroHandler = @Sendable (inout XeroStore, inout XeroCall) throws(Refusal) -> XeroAnswer

/// The operations behind the tools, each at the path that Xero's reference gives it.
enum XeroRoutes {
  // Literal segments come before placeholders that would take them.
  static let all: [XeroRoute] =
    listRoutes + singleRoutes + writeRoutes + partRoutes + reportRoutes

  /// The parameters of the lists; one that is not there is read over.
  static let listParameters: [XeroKind: [String]] = [
    .accounts: ["where", "order"],
    .bankTransactions: ["where", "order", "page", "pageSize", "unitdp"],
    .bankTransfers: ["where", "order", "includeDeleted"],
    .batchPayments: ["where", "order"],
    .brandingThemes: [],
    .budgets: ["IDs", "DateTo", "DateFrom"],
    .contactGroups: ["where", "order"],
    .contacts: [
      "where", "order", "IDs", "page", "pageSize", "includeArchived", "summaryOnly", "searchTerm",
    ],
    .creditNotes: ["where", "order", "page", "pageSize", "unitdp"],
    .currencies: ["where", "order"],
    .expenseClaims: ["where", "order"],
    .invoices: [
      "where", "order", "IDs", "InvoiceNumbers", "ContactIDs", "Statuses", "page", "pageSize",
      "includeArchived", "createdByMyApp", "unitdp", "summaryOnly", "searchTerm",
    ],
    .items: ["where", "order", "unitdp"],
    .linkedTransactions: [
      "page", "LinkedTransactionID", "SourceTransactionID", "ContactID", "Status",
      "TargetTransactionID",
    ],
    .manualJournals: ["where", "order", "page", "pageSize"],
    .organisations: [],
    .overpayments: ["where", "order", "page", "pageSize", "unitdp", "References"],
    .payments: ["where", "order", "page", "pageSize"],
    .prepayments: ["where", "order", "page", "pageSize", "unitdp", "InvoiceNumbers"],
    .purchaseOrders: ["Status", "DateFrom", "DateTo", "order", "page", "pageSize"],
    .quotes: [
      "DateFrom", "DateTo", "ExpiryDateFrom", "ExpiryDateTo", "ContactID", "Status", "page",
      "order", "QuoteNumber",
    ],
    .receipts: ["where", "order", "unitdp"],
    .repeatingInvoices: ["where", "order"],
    .taxRates: ["where", "order"],
    .trackingCategories: ["where", "order", "includeArchived"],
    .users: ["where", "order"],
  ]

  static func isPaged(_ kind: XeroKind) -> Bool {
    listParameters[kind]?.contains("page") == true
  }

  static func takesPageSize(_ kind: XeroKind) -> Bool {
    listParameters[kind]?.contains("pageSize") == true
  }

  /// Whether `If-Modified-Since` means something to the kind's list.
  static func takesModifiedSince(_ kind: XeroKind) -> Bool {
    let others: [XeroKind] = [
      .brandingThemes, .budgets, .contactGroups, .currencies, .linkedTransactions, .organisations,
      .repeatingInvoices, .taxRates, .trackingCategories,
    ]
    return !others.contains(kind)
  }

  private static func route(
    _ method: String, _ path: String, query: [String] = [], _ answer: @escaping XeroHandler
  ) -> XeroRoute {
    XeroRoute(method, path, query: query) { store, call throws(Refusal) in
      let id = store.newID()
      return try answer(&store, &call).response(id: id, now: call.now)
    }
  }

  private static func path(_ kind: XeroKind) -> String {
    kind == .organisations ? "/Organisation" : "/" + kind.rawValue
  }

  private static let listRoutes: [XeroRoute] = XeroKind.allCases.map { kind in
    route(
      "GET", path(kind), query: listParameters[kind] ?? [], XeroListing.list(kind))
  }

  private static let singleRoutes: [XeroRoute] = XeroKind.allCases.compactMap { kind in
    switch kind {
    case .organisations, .currencies, .brandingThemes: return nil
    case .budgets:
      return route(
        "GET", "/Budgets/{id}", query: ["DateTo", "DateFrom"], XeroListing.get(kind))
    default:
      let hasPrices =
        listParameters[kind]?.contains("unitdp") == true
        && kind != .overpayments && kind != .prepayments
      return route(
        "GET", path(kind) + "/{id}", query: hasPrices ? ["unitdp"] : [], XeroListing.get(kind))
    }
  }

  private static let writeRoutes: [XeroRoute] = {
    let summarised: [XeroKind] = [
      .contacts, .payments, .batchPayments, .purchaseOrders, .quotes, .repeatingInvoices,
      .manualJournals,
    ]
    let priced: [XeroKind] = [.invoices, .bankTransactions, .creditNotes, .items]
    let plain: [XeroKind] = [.contactGroups, .bankTransfers, .taxRates, .expenseClaims]
    var routes: [XeroRoute] = []
    for kind in summarised + priced + plain + [.receipts] {
      let query =
        (plain.contains(kind) || kind == .receipts ? [] : ["summarizeErrors"])
        + (priced.contains(kind) || kind == .receipts ? ["unitdp"] : [])
      routes.append(route("PUT", path(kind), query: query, XeroWriting.create(kind)))
      if [.invoices, .contacts, .taxRates].contains(kind) {
        routes.append(route("POST", path(kind), query: query, XeroWriting.upsert(kind)))
      }
      let fixed: [XeroKind] = [
        .payments, .batchPayments, .contactGroups, .bankTransfers, .taxRates, .receipts,
      ]
      guard !fixed.contains(kind) else { continue }
      routes.append(
        route(
          "POST", path(kind) + "/{id}", query: priced.contains(kind) ? ["unitdp"] : [],
          XeroWriting.update(kind)))
    }
    for kind in [XeroKind.accounts, .linkedTransactions, .trackingCategories] {
      routes.append(route("PUT", path(kind), XeroWriting.createBare(kind)))
    }
    return routes
  }()

  private static let partRoutes: [XeroRoute] = [
    route("POST", "/Accounts/{id}", XeroWriting.update(.accounts)),
    route("DELETE", "/Accounts/{id}", XeroAccounts.delete),
    route("DELETE", "/Items/{id}", XeroItems.delete),
    route(
      "POST", "/Payments/{id}", XeroWriting.updateBare(.payments, as: .paymentDelete)),
    route(
      "POST", "/BatchPayments/{id}", XeroWriting.updateBare(.batchPayments, as: .paymentDelete)),
    route(
      "POST", "/TrackingCategories/{id}", XeroWriting.updateBare(.trackingCategories)),
    route("PUT", "/TrackingCategories/{id}/Options", XeroTracking.addOption),
    route("PUT", "/ContactGroups/{id}/Contacts", XeroContactGroups.addContacts),
    route("POST", "/Invoices/{id}/Email", XeroInvoiceParts.email),
    route("GET", "/Invoices/{id}/OnlineInvoice", XeroInvoiceParts.onlineInvoice),
    route("GET", "/Invoices/{id}/History", XeroHistory.list),
    route("PUT", "/Invoices/{id}/History", XeroHistory.add),
    route("GET", "/Invoices/{id}/Attachments", XeroHistory.attachments),
    route(
      "PUT", "/CreditNotes/{id}/Allocations", query: ["summarizeErrors"],
      XeroInvoiceParts.allocate),
    route("GET", "/Journals", query: ["offset", "paymentsOnly"], XeroJournals.list),
    route("GET", "/Journals/{id}", XeroJournals.get),
  ]

  private static let reportRoutes: [XeroRoute] =
    XeroReports.all.map { report in
      route("GET", "/Reports/" + report.name, query: report.parameters, report.answer)
    } + [
      route("GET", "/Reports", XeroReports.catalogue),
      route("GET", "/Reports/{id}", XeroReports.single),
    ]
}
