/// One operation of the API.
struct XeroRoute: Sendable {
  typealias Handler = @Sendable (inout XeroStore, inout XeroCall) throws(Refusal) -> XeroAnswer

  let method: String
  let template: PathTemplate
  /// The query parameters that mean something here.
  let query: [String]
  let answer: Handler

  init(_ method: String, _ path: String, query: [String] = [], _ answer: @escaping Handler) {
    self.method = method
    template = PathTemplate(path)
    self.query = query
    self.answer = answer
  }
}

/// The operations behind the tools, each at the path that Xero's reference gives it.
enum XeroRoutes {
  /// The routes of the first template, in the table's order, that has the path's shape.
  static func matching(_ path: Substring) -> [(route: XeroRoute, captures: [String])] {
    let parts = PathTemplate.segments(of: path)
    var matches: [(route: XeroRoute, captures: [String])] = []
    for route in all {
      if let first = matches.first, first.route.template != route.template { continue }
      if let captures = route.template.captures(in: parts) { matches.append((route, captures)) }
    }
    return matches
  }

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

  private static let all: [XeroRoute] =
    listRoutes + singleRoutes + writeRoutes + partRoutes + reportRoutes

  private static func path(_ kind: XeroKind) -> String {
    kind == .organisations ? "/Organisation" : "/" + kind.rawValue
  }

  private static let listRoutes: [XeroRoute] = XeroKind.allCases.map { kind in
    XeroRoute(
      "GET", path(kind), query: listParameters[kind] ?? [], XeroListing.list(kind))
  }

  private static let singleRoutes: [XeroRoute] = XeroKind.allCases.compactMap { kind in
    switch kind {
    case .organisations, .currencies, .brandingThemes: return nil
    case .budgets:
      return XeroRoute(
        "GET", "/Budgets/{id}", query: ["DateTo", "DateFrom"], XeroListing.get(kind))
    default:
      let hasPrices =
        listParameters[kind]?.contains("unitdp") == true
        && kind != .overpayments && kind != .prepayments
      return XeroRoute(
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
      routes.append(XeroRoute("PUT", path(kind), query: query, XeroWriting.create(kind)))
      if [.invoices, .contacts, .taxRates].contains(kind) {
        routes.append(XeroRoute("POST", path(kind), query: query, XeroWriting.upsert(kind)))
      }
      let fixed: [XeroKind] = [
        .payments, .batchPayments, .contactGroups, .bankTransfers, .taxRates, .receipts,
      ]
      guard !fixed.contains(kind) else { continue }
      routes.append(
        XeroRoute(
          "POST", path(kind) + "/{id}", query: priced.contains(kind) ? ["unitdp"] : [],
          XeroWriting.update(kind)))
    }
    for kind in [XeroKind.accounts, .linkedTransactions, .trackingCategories] {
      routes.append(XeroRoute("PUT", path(kind), XeroWriting.createBare(kind)))
    }
    return routes
  }()

  private static let partRoutes: [XeroRoute] = [
    XeroRoute("POST", "/Accounts/{id}", XeroWriting.update(.accounts)),
    XeroRoute("DELETE", "/Accounts/{id}", XeroAccounts.delete),
    XeroRoute("DELETE", "/Items/{id}", XeroItems.delete),
    XeroRoute(
      "POST", "/Payments/{id}", XeroWriting.updateBare(.payments, as: .paymentDelete)),
    XeroRoute(
      "POST", "/BatchPayments/{id}", XeroWriting.updateBare(.batchPayments, as: .paymentDelete)),
    XeroRoute(
      "POST", "/TrackingCategories/{id}", XeroWriting.updateBare(.trackingCategories)),
    XeroRoute("PUT", "/TrackingCategories/{id}/Options", XeroTracking.addOption),
    XeroRoute("PUT", "/ContactGroups/{id}/Contacts", XeroContactGroups.addContacts),
    XeroRoute("POST", "/Invoices/{id}/Email", XeroInvoiceParts.email),
    XeroRoute("GET", "/Invoices/{id}/OnlineInvoice", XeroInvoiceParts.onlineInvoice),
    XeroRoute("GET", "/Invoices/{id}/History", XeroHistory.list),
    XeroRoute("PUT", "/Invoices/{id}/History", XeroHistory.add),
    XeroRoute("GET", "/Invoices/{id}/Attachments", XeroHistory.attachments),
    XeroRoute(
      "PUT", "/CreditNotes/{id}/Allocations", query: ["summarizeErrors"],
      XeroInvoiceParts.allocate),
    XeroRoute("GET", "/Journals", query: ["offset", "paymentsOnly"], XeroJournals.list),
    XeroRoute("GET", "/Journals/{id}", XeroJournals.get),
  ]

  private static let reportRoutes: [XeroRoute] =
    XeroReports.all.map { report in
      XeroRoute("GET", "/Reports/" + report.name, query: report.parameters, report.answer)
    } + [
      XeroRoute("GET", "/Reports", XeroReports.catalogue),
      XeroRoute("GET", "/Reports/{id}", XeroReports.single),
    ]
}
