extension XeroSeed {
  private static let accounts: [(code: String, name: String, type: String, tax: String)] = [
    ("090", "Operating Account", "BANK", "NONE"), ("091", "Savings Account", "BANK", "NONE"),
    ("200", "Sales", "REVENUE", "OUTPUT"), ("260", "Other Revenue", "REVENUE", "OUTPUT"),
    ("270", "Interest Income", "OTHERINCOME", "NONE"),
    ("310", "Cost of Goods Sold", "DIRECTCOSTS", "INPUT"),
    ("400", "Advertising", "EXPENSE", "INPUT"), ("404", "Bank Fees", "EXPENSE", "NONE"),
    ("412", "Consulting & Accounting", "EXPENSE", "INPUT"),
    ("420", "Entertainment", "EXPENSE", "NONE"), ("429", "General Expenses", "EXPENSE", "INPUT"),
    ("433", "Insurance", "EXPENSE", "NONE"), ("445", "Light, Power, Heating", "EXPENSE", "INPUT"),
    ("453", "Office Expenses", "EXPENSE", "INPUT"),
    ("461", "Printing & Stationery", "EXPENSE", "INPUT"),
    ("463", "Software Subscriptions", "EXPENSE", "INPUT"), ("469", "Rent", "EXPENSE", "NONE"),
    ("477", "Wages and Salaries", "EXPENSE", "NONE"),
    ("489", "Telephone & Internet", "EXPENSE", "INPUT"),
    ("493", "Travel", "EXPENSE", "INPUT"), ("416", "Depreciation", "DEPRECIATN", "NONE"),
    ("610", "Accounts Receivable", "CURRENT", "NONE"), ("620", "Prepayments", "CURRENT", "NONE"),
    ("710", "Office Equipment", "FIXED", "INPUT"),
    ("711", "Accumulated Depreciation", "FIXED", "NONE"),
    ("800", "Accounts Payable", "CURRLIAB", "NONE"),
    ("801", "Unpaid Expense Claims", "CURRLIAB", "NONE"),
    ("820", "Sales Tax", "CURRLIAB", "NONE"), ("830", "Customer Deposits", "CURRLIAB", "NONE"),
    ("840", "Historical Adjustment", "CURRLIAB", "NONE"), ("850", "Suspense", "CURRLIAB", "NONE"),
    ("860", "Rounding", "CURRLIAB", "NONE"), ("877", "Tracking Transfers", "CURRLIAB", "NONE"),
    ("900", "Loan", "TERMLIAB", "NONE"), ("960", "Retained Earnings", "EQUITY", "NONE"),
    ("970", "Owner Funds Introduced", "EQUITY", "NONE"),
  ]

  private static let systemAccounts = [
    "610": "DEBTORS", "800": "CREDITORS", "801": "UNPAIDEXPCLM", "820": "GST",
    "840": "HISTORICAL", "860": "ROUNDING", "877": "TRACKINGTRANSFERS",
    "960": "RETAINEDEARNINGS",
  ]

  mutating func addSettings() {
    let start = today + -400
    keep(.currencies, ["Code": .text(XeroChart.currency), "Description": "United States Dollar"])
    addOrganisation(start)
    for (type, name, rate) in [
      ("NONE", "Tax Exempt", 0), ("OUTPUT", "Tax on Sales", 825),
      ("INPUT", "Tax on Purchases", 825),
    ] { addTax(type, name, hundredths: rate, on: start) }
    for (code, name, type, tax) in Self.accounts {
      var account: XeroRecord = [
        "Code": .text(code), "Name": .text(name), "Type": .text(type), "TaxType": .text(tax),
        "EnablePaymentsToAccount": .boolean(code == "970"),
        "ShowInExpenseClaims": .boolean(["420", "453", "493"].contains(code)),
      ]
      if type == "BANK" { account["BankAccountNumber"] = .text("12-3456-0\(code)-00") }
      account["SystemAccount"] = Self.systemAccounts[code].map { .text($0) }
      add(.accounts, account, on: start)
    }
    for (name, options) in [
      ("Region", ["Eastside", "North", "South", "West Coast"]),
      ("Department", ["Consulting", "Products"]),
    ] {
      let shown: [XeroRecord] = options.map { option in
        [
          "TrackingOptionID": .text(store.newID()), "Name": .text(option), "Status": "ACTIVE",
          "HasValidationErrors": false, "IsDeleted": false, "IsArchived": false, "IsActive": true,
        ]
      }
      add(.trackingCategories, ["Name": .text(name), "Options": .records(shown)], on: start)
    }
    for (code, name, cents) in [
      ("CONSULT", "Consulting Services", 15_000), ("LICENSE", "Software License", 50_000),
      ("SUPPORT", "Support Hour", 12_000), ("TRAIN", "Training Day", 95_000),
      ("CABLE", "Network Cable 5m", 1_295), ("DOCK", "Docking Station", 18_900),
      ("MONITOR", "Monitor 27 inch", 32_900), ("BAG", "Laptop Bag", 5_450),
    ] {
      add(
        .items,
        [
          "Code": .text(code), "Name": .text(name), "Description": .text(name),
          "PurchaseDescription": .text(name),
          "SalesDetails": .record([
            "UnitPrice": .amount(XeroAmount(cents: cents)), "AccountCode": "200",
            "TaxType": "OUTPUT",
          ]),
          "PurchaseDetails": .record([
            "UnitPrice": .amount(XeroAmount(cents: cents * 6 / 10)), "AccountCode": "310",
            "TaxType": "INPUT",
          ]),
        ], on: start)
    }
    for (index, name) in ["Standard", "Very orange"].enumerated() {
      keep(
        .brandingThemes,
        [
          "Name": .text(name), "Type": "INVOICE", "SortOrder": .integer(index),
          "CreatedDateUTC": .moment(noon(of: start)),
        ])
    }
    addBudgets(start)
  }

  /// The rates of an organisation that has its own, by the rules; its standard ones bear names.
  private mutating func addTax(_ type: String, _ name: String, hundredths: Int, on day: CalendarDay)
  {
    let rate = XeroAmount(cents: hundredths)
    var record: XeroRecord = [
      "Name": .text(name), "TaxType": .text(type),
      "ReportTaxType": .text(type == "NONE" ? "NONE" : type),
    ]
    for name in ["Assets", "Equity", "Expenses", "Liabilities", "Revenue"] {
      record["CanApplyTo" + name] = true
    }
    record["DisplayTaxRate"] = .amount(rate)
    record["EffectiveRate"] = .amount(rate)
    record["Status"] = "ACTIVE"
    record["TaxComponents"] = .records([
      [
        "Name": .text(name), "Rate": .amount(rate), "IsCompound": false,
        "IsNonRecoverable": false,
      ]
    ])
    store.put(.taxRates, record)
  }

  private mutating func addOrganisation(_ start: CalendarDay) {
    keep(
      .organisations,
      [
        "Name": .text(XeroReports.organisation), "LegalName": .text(XeroReports.organisation),
        "PaysTax": true, "Version": "US", "OrganisationType": "COMPANY",
        "BaseCurrency": .text(XeroChart.currency), "CountryCode": "US", "IsDemoCompany": true,
        "OrganisationStatus": "ACTIVE", "FinancialYearEndDay": .integer(31),
        "FinancialYearEndMonth": .integer(12), "SalesTaxBasis": "ACCRUALS",
        "SalesTaxPeriod": "QUARTERLY", "DefaultSalesTax": "Tax Exclusive",
        "DefaultPurchasesTax": "Tax Exclusive", "CreatedDateUTC": .moment(noon(of: start)),
        "Timezone": "UTC", "OrganisationEntityType": "COMPANY", "ShortCode": "!tEnOn",
        "Class": "DEMO", "Edition": "BUSINESS", "Addresses": .list([]), "Phones": .list([]),
        "ExternalLinks": .list([]), "PaymentTerms": .record([:]),
      ])
    for (first, last, role) in [
      ("Dana", "Reyes", "FINANCIALADVISER"), ("Lee", "Novak", "STANDARD"),
      ("Ira", "Sato", "INVOICEONLY"),
    ] {
      keep(
        .users,
        [
          "EmailAddress": .text("\(first.lowercased())@tenon.example"), "FirstName": .text(first),
          "LastName": .text(last), "UpdatedDateUTC": .moment(noon(of: start)),
          "IsSubscriber": .boolean(role == "FINANCIALADVISER"), "OrganisationRole": .text(role),
        ])
    }
  }

  private mutating func addBudgets(_ start: CalendarDay) {
    let first = CalendarDay(year: today.civil.0, month: 1, day: 1)
    let plans = [("200", 4_500_000), ("310", 900_000), ("469", 320_000), ("477", 1_200_000)]
    let lines: [XeroRecord] = plans.map { code, cents in
      let balances: [XeroRecord] = (0..<24).map { index in
        let month = first.adding(months: index)
        return [
          "Period": .text(String(month.description.prefix(7))),
          "Amount": .amount(XeroAmount(cents: cents + index * 10_000)),
        ]
      }
      return [
        "AccountID": store.find(.accounts, "Code", is: code)?["AccountID"] ?? "",
        "AccountCode": .text(code), "BudgetBalances": .records(balances),
      ]
    }
    for (type, name) in [("OVERALL", "Overall Budget"), ("TRACKING", "Consulting")] {
      keep(
        .budgets,
        [
          "Status": "APPROVED", "Type": .text(type), "Description": .text(name),
          "UpdatedDateUTC": .moment(noon(of: start)), "BudgetLines": .records(lines),
          "Tracking": .list([]),
        ])
    }
  }
}

extension XeroStore {
  /// The same records in the books of an organisation of another name.
  func renamed(_ name: String) -> XeroStore {
    var store = self
    for var record in all(.organisations) {
      record["Name"] = .text(name)
      record["LegalName"] = .text(name)
      store.put(.organisations, record)
    }
    return store
  }
}
