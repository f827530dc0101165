// Generated from Specs/xero.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// Bookkeeping of one Xero organisation. Look codes up, never guess them: account codes in
/// list_all_xero_accounts, tax types in list_all_xero_tax_rates, item codes in list_all_xero_items,
/// tracking in list_all_xero_tracking_categories. So create in this order: find the contact, then
/// the codes, then write the invoice as DRAFT, approve it (AUTHORISED), then pay it. ACCREC is a
/// sale, ACCPAY a bill. Lists are filtered with 'where', Xero's own expression, such as
/// Status=="AUTHORISED" AND AmountDue>0. Dates are YYYY-MM-DD in the organisation's own time zone.
/// Xero allows 60 calls a minute and 5000 a day, so prefer one filtered list over many single
/// reads, and one write of several records over several writes. To undo, void or delete by a change
/// of Status.
public enum Xero: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "xero",
    label: "Xero",
    category: "Accounting",
    summary: """
      Bookkeeping of one Xero organisation. Look codes up, never guess them: account codes in \
      list_all_xero_accounts, tax types in list_all_xero_tax_rates, item codes in \
      list_all_xero_items, tracking in list_all_xero_tracking_categories. So create in this order: \
      find the contact, then the codes, then write the invoice as DRAFT, approve it (AUTHORISED), \
      then pay it. ACCREC is a sale, ACCPAY a bill. Lists are filtered with 'where', Xero's own \
      expression, such as Status=="AUTHORISED" AND AmountDue>0. Dates are YYYY-MM-DD in the \
      organisation's own time zone. Xero allows 60 calls a minute and 5000 a day, so prefer one \
      filtered list over many single reads, and one write of several records over several writes. \
      To undo, void or delete by a change of Status.
      """,
    documentation: "https://developer.xero.com/documentation/api/accounting/overview",
    baseURL: "https://api.xero.com/api.xro/2.0",
    settings: [
      Setting(
        name: "tenant_id",
        type: .string,
        schema: #"{"type":"string","format":"uuid"}"#,
        summary: "Id of the Xero organisation (tenantId of the connection)."
      ),
    ],
    authentication: .oauth2(
      OAuth2(
        flow: .authorizationCode,
        authorizeURL: "https://login.xero.com/identity/connect/authorize",
        tokenURL: "https://identity.xero.com/connect/token",
        pkce: true,
        scopes: [
          OAuth2Scope(
            name: "offline_access",
            summary: "Stay connected when the access token has expired."
          ),
          OAuth2Scope(
            name: "accounting.invoices",
            summary: "Write invoices, credit notes, quotes, orders and linked transactions."
          ),
          OAuth2Scope(
            name: "accounting.invoices.read",
            summary: "Read invoices, credit notes, quotes, orders and linked transactions."
          ),
          OAuth2Scope(name: "accounting.payments", summary: "Write payments and batch payments."),
          OAuth2Scope(
            name: "accounting.payments.read",
            summary: "Read payments, batch payments, overpayments and prepayments."
          ),
          OAuth2Scope(
            name: "accounting.banktransactions",
            summary: "Write bank transactions and bank transfers."
          ),
          OAuth2Scope(
            name: "accounting.banktransactions.read",
            summary: "Read bank transactions and bank transfers."
          ),
          OAuth2Scope(name: "accounting.contacts", summary: "Write contacts and contact groups."),
          OAuth2Scope(
            name: "accounting.contacts.read",
            summary: "Read contacts and contact groups."
          ),
          OAuth2Scope(
            name: "accounting.settings",
            summary: "Write accounts, items, tax rates and tracking."
          ),
          OAuth2Scope(
            name: "accounting.settings.read",
            summary: "Read accounts, items, tax rates, tracking, users, organisation."
          ),
          OAuth2Scope(name: "accounting.attachments.read", summary: "Read lists of attachments."),
          OAuth2Scope(name: "accounting.manualjournals", summary: "Write manual journals."),
          OAuth2Scope(name: "accounting.manualjournals.read", summary: "Read manual journals."),
          OAuth2Scope(
            name: "accounting.journals.read",
            summary: "Read journals; Xero gives it to higher API tiers only."
          ),
          OAuth2Scope(
            name: "accounting.classicexpenses",
            summary: "Write expense claims and receipts."
          ),
          OAuth2Scope(
            name: "accounting.classicexpenses.read",
            summary: "Read expense claims and receipts."
          ),
          OAuth2Scope(name: "accounting.budgets.read", summary: "Read budgets."),
          OAuth2Scope(
            name: "accounting.reports.profitandloss.read",
            summary: "Read the profit and loss report."
          ),
          OAuth2Scope(
            name: "accounting.reports.balancesheet.read",
            summary: "Read the balance sheet."
          ),
          OAuth2Scope(
            name: "accounting.reports.trialbalance.read",
            summary: "Read the trial balance."
          ),
          OAuth2Scope(
            name: "accounting.reports.banksummary.read",
            summary: "Read the bank summary."
          ),
          OAuth2Scope(
            name: "accounting.reports.budgetsummary.read",
            summary: "Read the budget summary."
          ),
          OAuth2Scope(
            name: "accounting.reports.executivesummary.read",
            summary: "Read the executive summary."
          ),
          OAuth2Scope(
            name: "accounting.reports.aged.read",
            summary: "Read aged payables and receivables."
          ),
          OAuth2Scope(
            name: "accounting.reports.taxreports.read",
            summary: "Read the published tax reports."
          ),
        ],
        connections: OAuth2Connections(
          url: "https://api.xero.com/connections",
          value: "tenantId",
          label: "tenantName",
          setting: "tenant_id"
        )
      )
    ),
    headers: [
      Field(name: "Accept", value: "application/json"),
    ],
    errors: ErrorRules(
      messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"]
    ),
    rateLimit: RateLimitRules(
      windows: [
        RateLimitRules.Window(
          name: "minute",
          limit: .constant(60),
          remaining: .header("X-MinLimit-Remaining"),
          seconds: 60
        ),
        RateLimitRules.Window(
          name: "day",
          limit: .constant(5000),
          remaining: .header("X-DayLimit-Remaining"),
          seconds: 86400
        ),
        RateLimitRules.Window(
          name: "app",
          limit: .constant(10000),
          remaining: .header("X-AppMinLimit-Remaining"),
          seconds: 60
        ),
      ],
      problem: "X-Rate-Limit-Problem",
      reset: .header("Retry-After")
    ),
    dates: #"""
      [\#
      {"Contact":1,"Date":"date","DueDate":"date","ExpectedPaymentDate":"date","PlannedPaymentDate":"date","Payments":2,"Prepayments":3,"Overpayments":4,"FullyPaidOnDate":"date","UpdatedDateUTC":"ms-date-time","CreditNotes":5},\#
      {"UpdatedDateUTC":"ms-date-time","ContactGroups":9,"BrandingTheme":10},\#
      {"Invoice":0,"CreditNote":5,"Prepayment":3,"Overpayment":4,"BatchPayment":7,"Account":8,"Date":"date","UpdatedDateUTC":"ms-date-time"},\#
      {"Contact":1,"Date":"date","UpdatedDateUTC":"ms-date-time","Allocations":6,"Payments":2},\#
      {"Contact":1,"Date":"date","UpdatedDateUTC":"ms-date-time","Allocations":6,"Payments":2},\#
      {"Contact":1,"Date":"date","DueDate":"date","UpdatedDateUTC":"ms-date-time","FullyPaidOnDate":"date","Allocations":6,"Payments":2},\#
      {"Invoice":0,"Overpayment":4,"Prepayment":3,"CreditNote":5,"Date":"date"},\#
      {"Account":8,"Date":"date","Payments":2,"UpdatedDateUTC":"ms-date-time"},\#
      {"UpdatedDateUTC":"ms-date-time"},\#
      {"Contacts":1},\#
      {"CreatedDateUTC":"ms-date-time"},\#
      {"DateUTC":"ms-date-time"},\#
      {"Contact":1,"BankAccount":8,"Date":"date","UpdatedDateUTC":"ms-date-time"},\#
      {"FromBankAccount":8,"ToBankAccount":8,"Date":"date","CreatedDateUTC":"ms-date-time"},\#
      {"Contact":1,"Date":"date","DeliveryDate":"date","ExpectedArrivalDate":"date","UpdatedDateUTC":"ms-date-time"},\#
      {"Contact":1,"Date":"date","ExpiryDate":"date","UpdatedDateUTC":"ms-date-time"},\#
      {"Contact":1,"Schedule":17},\#
      {"StartDate":"date","NextScheduledDate":"date","EndDate":"date"},\#
      {"UpdatedDateUTC":"ms-date-time"},\#
      {"Payments":2,"User":20,"Receipts":21,"UpdatedDateUTC":"ms-date-time","PaymentDueDate":"date","ReportingDate":"date"},\#
      {"UpdatedDateUTC":"ms-date-time"},\#
      {"Date":"date","Contact":1,"User":20,"UpdatedDateUTC":"ms-date-time"},\#
      {"JournalDate":"date","CreatedDateUTC":"ms-date-time"},\#
      {"Date":"date","UpdatedDateUTC":"ms-date-time"},\#
      {"UpdatedDateUTC":"ms-date-time"},\#
      {"UpdatedDateUTC":"ms-date-time"},\#
      {"PeriodLockDate":"date","EndOfYearLockDate":"date","CreatedDateUTC":"ms-date-time"},\#
      {"UpdatedDateUTC":"ms-date-time"}\#
      ]
      """#,
    tools: [
      Invoices.List.descriptor,
      Invoices.Get.descriptor,
      Invoices.Create.descriptor,
      Invoices.Update.descriptor,
      Invoices.BulkUpsert.descriptor,
      Invoices.Email.descriptor,
      OnlineInvoices.Get.descriptor,
      InvoiceHistory.List.descriptor,
      InvoiceHistory.Create.descriptor,
      InvoiceAttachments.List.descriptor,
      Contacts.List.descriptor,
      Contacts.Get.descriptor,
      Contacts.Create.descriptor,
      Contacts.Update.descriptor,
      Contacts.BulkUpsert.descriptor,
      ContactGroups.List.descriptor,
      ContactGroups.Get.descriptor,
      ContactGroups.Create.descriptor,
      ContactGroups.AddContacts.descriptor,
      Accounts.List.descriptor,
      Accounts.Get.descriptor,
      Accounts.Create.descriptor,
      Accounts.Update.descriptor,
      Accounts.Delete.descriptor,
      Payments.List.descriptor,
      Payments.Get.descriptor,
      Payments.Create.descriptor,
      Payments.Delete.descriptor,
      BatchPayments.List.descriptor,
      BatchPayments.Get.descriptor,
      BatchPayments.Create.descriptor,
      BatchPayments.Delete.descriptor,
      BankTransactions.List.descriptor,
      BankTransactions.Get.descriptor,
      BankTransactions.Create.descriptor,
      BankTransactions.Update.descriptor,
      BankTransfers.List.descriptor,
      BankTransfers.Get.descriptor,
      BankTransfers.Create.descriptor,
      CreditNotes.List.descriptor,
      CreditNotes.Get.descriptor,
      CreditNotes.Create.descriptor,
      CreditNotes.Update.descriptor,
      CreditNotes.Allocate.descriptor,
      PurchaseOrders.List.descriptor,
      PurchaseOrders.Get.descriptor,
      PurchaseOrders.Create.descriptor,
      PurchaseOrders.Update.descriptor,
      Quotes.List.descriptor,
      Quotes.Get.descriptor,
      Quotes.Create.descriptor,
      Quotes.Update.descriptor,
      RepeatingInvoices.List.descriptor,
      RepeatingInvoices.Get.descriptor,
      RepeatingInvoices.Create.descriptor,
      RepeatingInvoices.Update.descriptor,
      Items.List.descriptor,
      Items.Get.descriptor,
      Items.Create.descriptor,
      Items.Update.descriptor,
      Items.Delete.descriptor,
      TaxRates.List.descriptor,
      TaxRates.Get.descriptor,
      TaxRates.Create.descriptor,
      TaxRates.Update.descriptor,
      ExpenseClaims.List.descriptor,
      ExpenseClaims.Get.descriptor,
      ExpenseClaims.Create.descriptor,
      ExpenseClaims.Update.descriptor,
      Receipts.List.descriptor,
      Receipts.Get.descriptor,
      Receipts.Create.descriptor,
      Journals.List.descriptor,
      Journals.Get.descriptor,
      ManualJournals.List.descriptor,
      ManualJournals.Get.descriptor,
      ManualJournals.Create.descriptor,
      ManualJournals.Update.descriptor,
      LinkedTransactions.List.descriptor,
      LinkedTransactions.Get.descriptor,
      LinkedTransactions.Create.descriptor,
      Overpayments.List.descriptor,
      Overpayments.Get.descriptor,
      Prepayments.List.descriptor,
      Prepayments.Get.descriptor,
      TrackingCategories.List.descriptor,
      TrackingCategories.Get.descriptor,
      TrackingCategories.Create.descriptor,
      TrackingCategories.Update.descriptor,
      TrackingOptions.Create.descriptor,
      Currencies.List.descriptor,
      BrandingThemes.List.descriptor,
      Budgets.List.descriptor,
      Budgets.Get.descriptor,
      Organisations.List.descriptor,
      Users.List.descriptor,
      Users.Get.descriptor,
      ProfitAndLoss.List.descriptor,
      BalanceSheet.List.descriptor,
      TrialBalance.List.descriptor,
      BankSummary.List.descriptor,
      BudgetSummary.List.descriptor,
      ExecutiveSummary.List.descriptor,
      AgedPayablesByContact.List.descriptor,
      AgedReceivablesByContact.List.descriptor,
      Reports.List.descriptor,
      Reports.Get.descriptor,
    ]
  )

  /// Currency, by its ISO 4217 code. It must be one of the organisation's currencies.
  public struct CurrencyCode: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var AED: Self { Self(rawValue: "AED") }
    public static var AFN: Self { Self(rawValue: "AFN") }
    public static var ALL: Self { Self(rawValue: "ALL") }
    public static var AMD: Self { Self(rawValue: "AMD") }
    public static var ANG: Self { Self(rawValue: "ANG") }
    public static var AOA: Self { Self(rawValue: "AOA") }
    public static var ARS: Self { Self(rawValue: "ARS") }
    public static var AUD: Self { Self(rawValue: "AUD") }
    public static var AWG: Self { Self(rawValue: "AWG") }
    public static var AZN: Self { Self(rawValue: "AZN") }
    public static var BAM: Self { Self(rawValue: "BAM") }
    public static var BBD: Self { Self(rawValue: "BBD") }
    public static var BDT: Self { Self(rawValue: "BDT") }
    public static var BGN: Self { Self(rawValue: "BGN") }
    public static var BHD: Self { Self(rawValue: "BHD") }
    public static var BIF: Self { Self(rawValue: "BIF") }
    public static var BMD: Self { Self(rawValue: "BMD") }
    public static var BND: Self { Self(rawValue: "BND") }
    public static var BOB: Self { Self(rawValue: "BOB") }
    public static var BRL: Self { Self(rawValue: "BRL") }
    public static var BSD: Self { Self(rawValue: "BSD") }
    public static var BTN: Self { Self(rawValue: "BTN") }
    public static var BWP: Self { Self(rawValue: "BWP") }
    public static var BYN: Self { Self(rawValue: "BYN") }
    public static var BYR: Self { Self(rawValue: "BYR") }
    public static var BZD: Self { Self(rawValue: "BZD") }
    public static var CAD: Self { Self(rawValue: "CAD") }
    public static var CDF: Self { Self(rawValue: "CDF") }
    public static var CHF: Self { Self(rawValue: "CHF") }
    public static var CLF: Self { Self(rawValue: "CLF") }
    public static var CLP: Self { Self(rawValue: "CLP") }
    public static var CNY: Self { Self(rawValue: "CNY") }
    public static var COP: Self { Self(rawValue: "COP") }
    public static var CRC: Self { Self(rawValue: "CRC") }
    public static var CUC: Self { Self(rawValue: "CUC") }
    public static var CUP: Self { Self(rawValue: "CUP") }
    public static var CVE: Self { Self(rawValue: "CVE") }
    public static var CZK: Self { Self(rawValue: "CZK") }
    public static var DJF: Self { Self(rawValue: "DJF") }
    public static var DKK: Self { Self(rawValue: "DKK") }
    public static var DOP: Self { Self(rawValue: "DOP") }
    public static var DZD: Self { Self(rawValue: "DZD") }
    public static var EEK: Self { Self(rawValue: "EEK") }
    public static var EGP: Self { Self(rawValue: "EGP") }
    public static var ERN: Self { Self(rawValue: "ERN") }
    public static var ETB: Self { Self(rawValue: "ETB") }
    public static var EUR: Self { Self(rawValue: "EUR") }
    public static var FJD: Self { Self(rawValue: "FJD") }
    public static var FKP: Self { Self(rawValue: "FKP") }
    public static var GBP: Self { Self(rawValue: "GBP") }
    public static var GEL: Self { Self(rawValue: "GEL") }
    public static var GHS: Self { Self(rawValue: "GHS") }
    public static var GIP: Self { Self(rawValue: "GIP") }
    public static var GMD: Self { Self(rawValue: "GMD") }
    public static var GNF: Self { Self(rawValue: "GNF") }
    public static var GTQ: Self { Self(rawValue: "GTQ") }
    public static var GYD: Self { Self(rawValue: "GYD") }
    public static var HKD: Self { Self(rawValue: "HKD") }
    public static var HNL: Self { Self(rawValue: "HNL") }
    public static var HRK: Self { Self(rawValue: "HRK") }
    public static var HTG: Self { Self(rawValue: "HTG") }
    public static var HUF: Self { Self(rawValue: "HUF") }
    public static var IDR: Self { Self(rawValue: "IDR") }
    public static var ILS: Self { Self(rawValue: "ILS") }
    public static var INR: Self { Self(rawValue: "INR") }
    public static var IQD: Self { Self(rawValue: "IQD") }
    public static var IRR: Self { Self(rawValue: "IRR") }
    public static var ISK: Self { Self(rawValue: "ISK") }
    public static var JMD: Self { Self(rawValue: "JMD") }
    public static var JOD: Self { Self(rawValue: "JOD") }
    public static var JPY: Self { Self(rawValue: "JPY") }
    public static var KES: Self { Self(rawValue: "KES") }
    public static var KGS: Self { Self(rawValue: "KGS") }
    public static var KHR: Self { Self(rawValue: "KHR") }
    public static var KMF: Self { Self(rawValue: "KMF") }
    public static var KPW: Self { Self(rawValue: "KPW") }
    public static var KRW: Self { Self(rawValue: "KRW") }
    public static var KWD: Self { Self(rawValue: "KWD") }
    public static var KYD: Self { Self(rawValue: "KYD") }
    public static var KZT: Self { Self(rawValue: "KZT") }
    public static var LAK: Self { Self(rawValue: "LAK") }
    public static var LBP: Self { Self(rawValue: "LBP") }
    public static var LKR: Self { Self(rawValue: "LKR") }
    public static var LRD: Self { Self(rawValue: "LRD") }
    public static var LSL: Self { Self(rawValue: "LSL") }
    public static var LTL: Self { Self(rawValue: "LTL") }
    public static var LVL: Self { Self(rawValue: "LVL") }
    public static var LYD: Self { Self(rawValue: "LYD") }
    public static var MAD: Self { Self(rawValue: "MAD") }
    public static var MDL: Self { Self(rawValue: "MDL") }
    public static var MGA: Self { Self(rawValue: "MGA") }
    public static var MKD: Self { Self(rawValue: "MKD") }
    public static var MMK: Self { Self(rawValue: "MMK") }
    public static var MNT: Self { Self(rawValue: "MNT") }
    public static var MOP: Self { Self(rawValue: "MOP") }
    public static var MRO: Self { Self(rawValue: "MRO") }
    public static var MRU: Self { Self(rawValue: "MRU") }
    public static var MUR: Self { Self(rawValue: "MUR") }
    public static var MVR: Self { Self(rawValue: "MVR") }
    public static var MWK: Self { Self(rawValue: "MWK") }
    public static var MXN: Self { Self(rawValue: "MXN") }
    public static var MXV: Self { Self(rawValue: "MXV") }
    public static var MYR: Self { Self(rawValue: "MYR") }
    public static var MZN: Self { Self(rawValue: "MZN") }
    public static var NAD: Self { Self(rawValue: "NAD") }
    public static var NGN: Self { Self(rawValue: "NGN") }
    public static var NIO: Self { Self(rawValue: "NIO") }
    public static var NOK: Self { Self(rawValue: "NOK") }
    public static var NPR: Self { Self(rawValue: "NPR") }
    public static var NZD: Self { Self(rawValue: "NZD") }
    public static var OMR: Self { Self(rawValue: "OMR") }
    public static var PAB: Self { Self(rawValue: "PAB") }
    public static var PEN: Self { Self(rawValue: "PEN") }
    public static var PGK: Self { Self(rawValue: "PGK") }
    public static var PHP: Self { Self(rawValue: "PHP") }
    public static var PKR: Self { Self(rawValue: "PKR") }
    public static var PLN: Self { Self(rawValue: "PLN") }
    public static var PYG: Self { Self(rawValue: "PYG") }
    public static var QAR: Self { Self(rawValue: "QAR") }
    public static var RON: Self { Self(rawValue: "RON") }
    public static var RSD: Self { Self(rawValue: "RSD") }
    public static var RUB: Self { Self(rawValue: "RUB") }
    public static var RWF: Self { Self(rawValue: "RWF") }
    public static var SAR: Self { Self(rawValue: "SAR") }
    public static var SBD: Self { Self(rawValue: "SBD") }
    public static var SCR: Self { Self(rawValue: "SCR") }
    public static var SDG: Self { Self(rawValue: "SDG") }
    public static var SEK: Self { Self(rawValue: "SEK") }
    public static var SGD: Self { Self(rawValue: "SGD") }
    public static var SHP: Self { Self(rawValue: "SHP") }
    public static var SKK: Self { Self(rawValue: "SKK") }
    public static var SLE: Self { Self(rawValue: "SLE") }
    public static var SLL: Self { Self(rawValue: "SLL") }
    public static var SOS: Self { Self(rawValue: "SOS") }
    public static var SRD: Self { Self(rawValue: "SRD") }
    public static var STD: Self { Self(rawValue: "STD") }
    public static var STN: Self { Self(rawValue: "STN") }
    public static var SVC: Self { Self(rawValue: "SVC") }
    public static var SYP: Self { Self(rawValue: "SYP") }
    public static var SZL: Self { Self(rawValue: "SZL") }
    public static var THB: Self { Self(rawValue: "THB") }
    public static var TJS: Self { Self(rawValue: "TJS") }
    public static var TMT: Self { Self(rawValue: "TMT") }
    public static var TND: Self { Self(rawValue: "TND") }
    public static var TOP: Self { Self(rawValue: "TOP") }
    public static var TRY: Self { Self(rawValue: "TRY") }
    public static var TTD: Self { Self(rawValue: "TTD") }
    public static var TWD: Self { Self(rawValue: "TWD") }
    public static var TZS: Self { Self(rawValue: "TZS") }
    public static var UAH: Self { Self(rawValue: "UAH") }
    public static var UGX: Self { Self(rawValue: "UGX") }
    public static var USD: Self { Self(rawValue: "USD") }
    public static var UYU: Self { Self(rawValue: "UYU") }
    public static var UZS: Self { Self(rawValue: "UZS") }
    public static var VEF: Self { Self(rawValue: "VEF") }
    public static var VES: Self { Self(rawValue: "VES") }
    public static var VND: Self { Self(rawValue: "VND") }
    public static var VUV: Self { Self(rawValue: "VUV") }
    public static var WST: Self { Self(rawValue: "WST") }
    public static var XAF: Self { Self(rawValue: "XAF") }
    public static var XCD: Self { Self(rawValue: "XCD") }
    public static var XOF: Self { Self(rawValue: "XOF") }
    public static var XPF: Self { Self(rawValue: "XPF") }
    public static var YER: Self { Self(rawValue: "YER") }
    public static var ZAR: Self { Self(rawValue: "ZAR") }
    public static var ZMW: Self { Self(rawValue: "ZMW") }
    public static var ZMK: Self { Self(rawValue: "ZMK") }
    public static var ZWD: Self { Self(rawValue: "ZWD") }
    public static var allKnown: [Self] {
      [
        "AED",
        "AFN",
        "ALL",
        "AMD",
        "ANG",
        "AOA",
        "ARS",
        "AUD",
        "AWG",
        "AZN",
        "BAM",
        "BBD",
        "BDT",
        "BGN",
        "BHD",
        "BIF",
        "BMD",
        "BND",
        "BOB",
        "BRL",
        "BSD",
        "BTN",
        "BWP",
        "BYN",
        "BYR",
        "BZD",
        "CAD",
        "CDF",
        "CHF",
        "CLF",
        "CLP",
        "CNY",
        "COP",
        "CRC",
        "CUC",
        "CUP",
        "CVE",
        "CZK",
        "DJF",
        "DKK",
        "DOP",
        "DZD",
        "EEK",
        "EGP",
        "ERN",
        "ETB",
        "EUR",
        "FJD",
        "FKP",
        "GBP",
        "GEL",
        "GHS",
        "GIP",
        "GMD",
        "GNF",
        "GTQ",
        "GYD",
        "HKD",
        "HNL",
        "HRK",
        "HTG",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "IQD",
        "IRR",
        "ISK",
        "JMD",
        "JOD",
        "JPY",
        "KES",
        "KGS",
        "KHR",
        "KMF",
        "KPW",
        "KRW",
        "KWD",
        "KYD",
        "KZT",
        "LAK",
        "LBP",
        "LKR",
        "LRD",
        "LSL",
        "LTL",
        "LVL",
        "LYD",
        "MAD",
        "MDL",
        "MGA",
        "MKD",
        "MMK",
        "MNT",
        "MOP",
        "MRO",
        "MRU",
        "MUR",
        "MVR",
        "MWK",
        "MXN",
        "MXV",
        "MYR",
        "MZN",
        "NAD",
        "NGN",
        "NIO",
        "NOK",
        "NPR",
        "NZD",
        "OMR",
        "PAB",
        "PEN",
        "PGK",
        "PHP",
        "PKR",
        "PLN",
        "PYG",
        "QAR",
        "RON",
        "RSD",
        "RUB",
        "RWF",
        "SAR",
        "SBD",
        "SCR",
        "SDG",
        "SEK",
        "SGD",
        "SHP",
        "SKK",
        "SLE",
        "SLL",
        "SOS",
        "SRD",
        "STD",
        "STN",
        "SVC",
        "SYP",
        "SZL",
        "THB",
        "TJS",
        "TMT",
        "TND",
        "TOP",
        "TRY",
        "TTD",
        "TWD",
        "TZS",
        "UAH",
        "UGX",
        "USD",
        "UYU",
        "UZS",
        "VEF",
        "VES",
        "VND",
        "VUV",
        "WST",
        "XAF",
        "XCD",
        "XOF",
        "XPF",
        "YER",
        "ZAR",
        "ZMW",
        "ZMK",
        "ZWD"
      ].map(Self.init(rawValue:))
    }
  }

  /// Whether line amounts are without tax (Exclusive), with tax (Inclusive) or free of it (NoTax).
  public struct LineAmountTypes: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var Exclusive: Self { Self(rawValue: "Exclusive") }
    public static var Inclusive: Self { Self(rawValue: "Inclusive") }
    public static var NoTax: Self { Self(rawValue: "NoTax") }
    public static var allKnown: [Self] {
      ["Exclusive", "Inclusive", "NoTax"].map(Self.init(rawValue:))
    }
  }

  /// Whether line amounts are without tax, with tax or free of it.
  public struct QuoteLineAmountTypes: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var EXCLUSIVE: Self { Self(rawValue: "EXCLUSIVE") }
    public static var INCLUSIVE: Self { Self(rawValue: "INCLUSIVE") }
    public static var NOTAX: Self { Self(rawValue: "NOTAX") }
    public static var allKnown: [Self] {
      ["EXCLUSIVE", "INCLUSIVE", "NOTAX"].map(Self.init(rawValue:))
    }
  }

  /// Kind of invoice.
  public struct InvoiceType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACCPAY: Self { Self(rawValue: "ACCPAY") }
    public static var ACCPAYCREDIT: Self { Self(rawValue: "ACCPAYCREDIT") }
    public static var APOVERPAYMENT: Self { Self(rawValue: "APOVERPAYMENT") }
    public static var APPREPAYMENT: Self { Self(rawValue: "APPREPAYMENT") }
    public static var ACCREC: Self { Self(rawValue: "ACCREC") }
    public static var ACCRECCREDIT: Self { Self(rawValue: "ACCRECCREDIT") }
    public static var AROVERPAYMENT: Self { Self(rawValue: "AROVERPAYMENT") }
    public static var ARPREPAYMENT: Self { Self(rawValue: "ARPREPAYMENT") }
    public static var allKnown: [Self] {
      [
        "ACCPAY",
        "ACCPAYCREDIT",
        "APOVERPAYMENT",
        "APPREPAYMENT",
        "ACCREC",
        "ACCRECCREDIT",
        "AROVERPAYMENT",
        "ARPREPAYMENT"
      ].map(Self.init(rawValue:))
    }
  }

  /// ACCREC is a sales invoice to a customer, ACCPAY a bill from a supplier.
  public struct NewInvoiceType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACCREC: Self { Self(rawValue: "ACCREC") }
    public static var ACCPAY: Self { Self(rawValue: "ACCPAY") }
    public static var allKnown: [Self] { ["ACCREC", "ACCPAY"].map(Self.init(rawValue:)) }
  }

  /// Where an invoice or credit note stands.
  public struct InvoiceStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DRAFT: Self { Self(rawValue: "DRAFT") }
    public static var SUBMITTED: Self { Self(rawValue: "SUBMITTED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var AUTHORISED: Self { Self(rawValue: "AUTHORISED") }
    public static var PAID: Self { Self(rawValue: "PAID") }
    public static var VOIDED: Self { Self(rawValue: "VOIDED") }
    public static var allKnown: [Self] {
      ["DRAFT", "SUBMITTED", "DELETED", "AUTHORISED", "PAID", "VOIDED"].map(Self.init(rawValue:))
    }
  }

  /// Where it starts: DRAFT, SUBMITTED (awaiting approval) or AUTHORISED (approved and in the
  /// books).
  public struct NewInvoiceStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DRAFT: Self { Self(rawValue: "DRAFT") }
    public static var SUBMITTED: Self { Self(rawValue: "SUBMITTED") }
    public static var AUTHORISED: Self { Self(rawValue: "AUTHORISED") }
    public static var allKnown: [Self] {
      ["DRAFT", "SUBMITTED", "AUTHORISED"].map(Self.init(rawValue:))
    }
  }

  /// Where it goes: AUTHORISED approves, DELETED removes a draft or submitted one, VOIDED an
  /// authorised one without payments.
  public struct InvoiceStatusChange: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DRAFT: Self { Self(rawValue: "DRAFT") }
    public static var SUBMITTED: Self { Self(rawValue: "SUBMITTED") }
    public static var AUTHORISED: Self { Self(rawValue: "AUTHORISED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var VOIDED: Self { Self(rawValue: "VOIDED") }
    public static var allKnown: [Self] {
      ["DRAFT", "SUBMITTED", "AUTHORISED", "DELETED", "VOIDED"].map(Self.init(rawValue:))
    }
  }

  /// ACCRECCREDIT is a credit to a customer, ACCPAYCREDIT one from a supplier.
  public struct CreditNoteType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACCRECCREDIT: Self { Self(rawValue: "ACCRECCREDIT") }
    public static var ACCPAYCREDIT: Self { Self(rawValue: "ACCPAYCREDIT") }
    public static var allKnown: [Self] {
      ["ACCRECCREDIT", "ACCPAYCREDIT"].map(Self.init(rawValue:))
    }
  }

  /// Where a purchase order stands.
  public struct PurchaseOrderStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DRAFT: Self { Self(rawValue: "DRAFT") }
    public static var SUBMITTED: Self { Self(rawValue: "SUBMITTED") }
    public static var AUTHORISED: Self { Self(rawValue: "AUTHORISED") }
    public static var BILLED: Self { Self(rawValue: "BILLED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var allKnown: [Self] {
      ["DRAFT", "SUBMITTED", "AUTHORISED", "BILLED", "DELETED"].map(Self.init(rawValue:))
    }
  }

  /// Where a quote stands.
  public struct QuoteStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DRAFT: Self { Self(rawValue: "DRAFT") }
    public static var SENT: Self { Self(rawValue: "SENT") }
    public static var DECLINED: Self { Self(rawValue: "DECLINED") }
    public static var ACCEPTED: Self { Self(rawValue: "ACCEPTED") }
    public static var INVOICED: Self { Self(rawValue: "INVOICED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var allKnown: [Self] {
      ["DRAFT", "SENT", "DECLINED", "ACCEPTED", "INVOICED", "DELETED"].map(Self.init(rawValue:))
    }
  }

  /// DRAFT makes drafts, AUTHORISED approved invoices; DELETED ends the template.
  public struct RepeatingInvoiceStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DRAFT: Self { Self(rawValue: "DRAFT") }
    public static var AUTHORISED: Self { Self(rawValue: "AUTHORISED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var allKnown: [Self] {
      ["DRAFT", "AUTHORISED", "DELETED"].map(Self.init(rawValue:))
    }
  }

  /// Whether a contact is in use.
  public struct ContactStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACTIVE: Self { Self(rawValue: "ACTIVE") }
    public static var ARCHIVED: Self { Self(rawValue: "ARCHIVED") }
    public static var GDPRREQUEST: Self { Self(rawValue: "GDPRREQUEST") }
    public static var allKnown: [Self] {
      ["ACTIVE", "ARCHIVED", "GDPRREQUEST"].map(Self.init(rawValue:))
    }
  }

  /// Whether a contact's line amounts are with or without tax.
  public struct ContactTaxType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var INCLUSIVE: Self { Self(rawValue: "INCLUSIVE") }
    public static var EXCLUSIVE: Self { Self(rawValue: "EXCLUSIVE") }
    public static var NONE: Self { Self(rawValue: "NONE") }
    public static var allKnown: [Self] {
      ["INCLUSIVE", "EXCLUSIVE", "NONE"].map(Self.init(rawValue:))
    }
  }

  /// Kind of tax number, in the USA.
  public struct TaxNumberType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var SSN: Self { Self(rawValue: "SSN") }
    public static var EIN: Self { Self(rawValue: "EIN") }
    public static var ITIN: Self { Self(rawValue: "ITIN") }
    public static var ATIN: Self { Self(rawValue: "ATIN") }
    public static var allKnown: [Self] { ["SSN", "EIN", "ITIN", "ATIN"].map(Self.init(rawValue:)) }
  }

  /// Kind of phone.
  public struct PhoneType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DEFAULT: Self { Self(rawValue: "DEFAULT") }
    public static var DDI: Self { Self(rawValue: "DDI") }
    public static var MOBILE: Self { Self(rawValue: "MOBILE") }
    public static var FAX: Self { Self(rawValue: "FAX") }
    public static var OFFICE: Self { Self(rawValue: "OFFICE") }
    public static var allKnown: [Self] {
      ["DEFAULT", "DDI", "MOBILE", "FAX", "OFFICE"].map(Self.init(rawValue:))
    }
  }

  /// POBOX is the postal address, STREET the physical one.
  public struct AddressType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var POBOX: Self { Self(rawValue: "POBOX") }
    public static var STREET: Self { Self(rawValue: "STREET") }
    public static var allKnown: [Self] { ["POBOX", "STREET"].map(Self.init(rawValue:)) }
  }

  /// How the day counts.
  public struct PaymentTermType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Days after the date of the invoice.
    public static var DAYSAFTERBILLDATE: Self { Self(rawValue: "DAYSAFTERBILLDATE") }
    /// Days after the end of the invoice's month.
    public static var DAYSAFTERBILLMONTH: Self { Self(rawValue: "DAYSAFTERBILLMONTH") }
    /// A day of the invoice's month.
    public static var OFCURRENTMONTH: Self { Self(rawValue: "OFCURRENTMONTH") }
    /// A day of the next month.
    public static var OFFOLLOWINGMONTH: Self { Self(rawValue: "OFFOLLOWINGMONTH") }
    public static var allKnown: [Self] {
      [
        "DAYSAFTERBILLDATE",
        "DAYSAFTERBILLMONTH",
        "OFCURRENTMONTH",
        "OFFOLLOWINGMONTH"
      ].map(Self.init(rawValue:))
    }
  }

  /// Whether periods are weeks or months.
  public struct ScheduleUnit: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var WEEKLY: Self { Self(rawValue: "WEEKLY") }
    public static var MONTHLY: Self { Self(rawValue: "MONTHLY") }
    public static var allKnown: [Self] { ["WEEKLY", "MONTHLY"].map(Self.init(rawValue:)) }
  }

  /// How the due day counts.
  public struct ScheduleDueDateType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DAYSAFTERBILLDATE: Self { Self(rawValue: "DAYSAFTERBILLDATE") }
    public static var DAYSAFTERBILLMONTH: Self { Self(rawValue: "DAYSAFTERBILLMONTH") }
    public static var DAYSAFTERINVOICEDATE: Self { Self(rawValue: "DAYSAFTERINVOICEDATE") }
    public static var DAYSAFTERINVOICEMONTH: Self { Self(rawValue: "DAYSAFTERINVOICEMONTH") }
    public static var OFCURRENTMONTH: Self { Self(rawValue: "OFCURRENTMONTH") }
    public static var OFFOLLOWINGMONTH: Self { Self(rawValue: "OFFOLLOWINGMONTH") }
    public static var allKnown: [Self] {
      [
        "DAYSAFTERBILLDATE",
        "DAYSAFTERBILLMONTH",
        "DAYSAFTERINVOICEDATE",
        "DAYSAFTERINVOICEMONTH",
        "OFCURRENTMONTH",
        "OFFOLLOWINGMONTH"
      ].map(Self.init(rawValue:))
    }
  }

  /// Type of account.
  public struct AccountType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var BANK: Self { Self(rawValue: "BANK") }
    public static var CURRENT: Self { Self(rawValue: "CURRENT") }
    public static var CURRLIAB: Self { Self(rawValue: "CURRLIAB") }
    public static var DEPRECIATN: Self { Self(rawValue: "DEPRECIATN") }
    public static var DIRECTCOSTS: Self { Self(rawValue: "DIRECTCOSTS") }
    public static var EQUITY: Self { Self(rawValue: "EQUITY") }
    public static var EXPENSE: Self { Self(rawValue: "EXPENSE") }
    public static var FIXED: Self { Self(rawValue: "FIXED") }
    public static var INVENTORY: Self { Self(rawValue: "INVENTORY") }
    public static var LIABILITY: Self { Self(rawValue: "LIABILITY") }
    public static var NONCURRENT: Self { Self(rawValue: "NONCURRENT") }
    public static var OTHERINCOME: Self { Self(rawValue: "OTHERINCOME") }
    public static var OVERHEADS: Self { Self(rawValue: "OVERHEADS") }
    public static var PREPAYMENT: Self { Self(rawValue: "PREPAYMENT") }
    public static var REVENUE: Self { Self(rawValue: "REVENUE") }
    public static var SALES: Self { Self(rawValue: "SALES") }
    public static var TERMLIAB: Self { Self(rawValue: "TERMLIAB") }
    public static var PAYG: Self { Self(rawValue: "PAYG") }
    public static var allKnown: [Self] {
      [
        "BANK",
        "CURRENT",
        "CURRLIAB",
        "DEPRECIATN",
        "DIRECTCOSTS",
        "EQUITY",
        "EXPENSE",
        "FIXED",
        "INVENTORY",
        "LIABILITY",
        "NONCURRENT",
        "OTHERINCOME",
        "OVERHEADS",
        "PREPAYMENT",
        "REVENUE",
        "SALES",
        "TERMLIAB",
        "PAYG"
      ].map(Self.init(rawValue:))
    }
  }

  /// Whether an account is in use.
  public struct AccountStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACTIVE: Self { Self(rawValue: "ACTIVE") }
    public static var ARCHIVED: Self { Self(rawValue: "ARCHIVED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var allKnown: [Self] {
      ["ACTIVE", "ARCHIVED", "DELETED"].map(Self.init(rawValue:))
    }
  }

  /// Side of the books that an account is on.
  public struct AccountClass: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ASSET: Self { Self(rawValue: "ASSET") }
    public static var EQUITY: Self { Self(rawValue: "EQUITY") }
    public static var EXPENSE: Self { Self(rawValue: "EXPENSE") }
    public static var LIABILITY: Self { Self(rawValue: "LIABILITY") }
    public static var REVENUE: Self { Self(rawValue: "REVENUE") }
    public static var allKnown: [Self] {
      ["ASSET", "EQUITY", "EXPENSE", "LIABILITY", "REVENUE"].map(Self.init(rawValue:))
    }
  }

  /// Kind of bank account.
  public struct BankAccountType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var BANK: Self { Self(rawValue: "BANK") }
    public static var CREDITCARD: Self { Self(rawValue: "CREDITCARD") }
    public static var PAYPAL: Self { Self(rawValue: "PAYPAL") }
    public static var NONE: Self { Self(rawValue: "NONE") }
    public static var unset: Self { Self(rawValue: "") }
    public static var allKnown: [Self] {
      ["BANK", "CREDITCARD", "PAYPAL", "NONE", ""].map(Self.init(rawValue:))
    }
  }

  /// Which of Xero's own accounts it is.
  public struct SystemAccount: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DEBTORS: Self { Self(rawValue: "DEBTORS") }
    public static var CREDITORS: Self { Self(rawValue: "CREDITORS") }
    public static var BANKCURRENCYGAIN: Self { Self(rawValue: "BANKCURRENCYGAIN") }
    public static var GST: Self { Self(rawValue: "GST") }
    public static var GSTONIMPORTS: Self { Self(rawValue: "GSTONIMPORTS") }
    public static var HISTORICAL: Self { Self(rawValue: "HISTORICAL") }
    public static var REALISEDCURRENCYGAIN: Self { Self(rawValue: "REALISEDCURRENCYGAIN") }
    public static var RETAINEDEARNINGS: Self { Self(rawValue: "RETAINEDEARNINGS") }
    public static var ROUNDING: Self { Self(rawValue: "ROUNDING") }
    public static var TRACKINGTRANSFERS: Self { Self(rawValue: "TRACKINGTRANSFERS") }
    public static var UNPAIDEXPCLM: Self { Self(rawValue: "UNPAIDEXPCLM") }
    public static var UNREALISEDCURRENCYGAIN: Self { Self(rawValue: "UNREALISEDCURRENCYGAIN") }
    public static var WAGEPAYABLES: Self { Self(rawValue: "WAGEPAYABLES") }
    public static var CISASSETS: Self { Self(rawValue: "CISASSETS") }
    public static var CISASSET: Self { Self(rawValue: "CISASSET") }
    public static var CISLABOUR: Self { Self(rawValue: "CISLABOUR") }
    public static var CISLABOUREXPENSE: Self { Self(rawValue: "CISLABOUREXPENSE") }
    public static var CISLABOURINCOME: Self { Self(rawValue: "CISLABOURINCOME") }
    public static var CISLIABILITY: Self { Self(rawValue: "CISLIABILITY") }
    public static var CISMATERIALS: Self { Self(rawValue: "CISMATERIALS") }
    public static var unset: Self { Self(rawValue: "") }
    public static var allKnown: [Self] {
      [
        "DEBTORS",
        "CREDITORS",
        "BANKCURRENCYGAIN",
        "GST",
        "GSTONIMPORTS",
        "HISTORICAL",
        "REALISEDCURRENCYGAIN",
        "RETAINEDEARNINGS",
        "ROUNDING",
        "TRACKINGTRANSFERS",
        "UNPAIDEXPCLM",
        "UNREALISEDCURRENCYGAIN",
        "WAGEPAYABLES",
        "CISASSETS",
        "CISASSET",
        "CISLABOUR",
        "CISLABOUREXPENSE",
        "CISLABOURINCOME",
        "CISLIABILITY",
        "CISMATERIALS",
        ""
      ].map(Self.init(rawValue:))
    }
  }

  /// Kind of bank transaction.
  public struct BankTransactionType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var RECEIVE: Self { Self(rawValue: "RECEIVE") }
    public static var `RECEIVE-OVERPAYMENT`: Self { Self(rawValue: "RECEIVE-OVERPAYMENT") }
    public static var `RECEIVE-PREPAYMENT`: Self { Self(rawValue: "RECEIVE-PREPAYMENT") }
    public static var SPEND: Self { Self(rawValue: "SPEND") }
    public static var `SPEND-OVERPAYMENT`: Self { Self(rawValue: "SPEND-OVERPAYMENT") }
    public static var `SPEND-PREPAYMENT`: Self { Self(rawValue: "SPEND-PREPAYMENT") }
    public static var `RECEIVE-TRANSFER`: Self { Self(rawValue: "RECEIVE-TRANSFER") }
    public static var `SPEND-TRANSFER`: Self { Self(rawValue: "SPEND-TRANSFER") }
    public static var allKnown: [Self] {
      [
        "RECEIVE",
        "RECEIVE-OVERPAYMENT",
        "RECEIVE-PREPAYMENT",
        "SPEND",
        "SPEND-OVERPAYMENT",
        "SPEND-PREPAYMENT",
        "RECEIVE-TRANSFER",
        "SPEND-TRANSFER"
      ].map(Self.init(rawValue:))
    }
  }

  /// RECEIVE is money in, SPEND money out; with OVERPAYMENT or PREPAYMENT a credit is kept.
  public struct NewBankTransactionType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var RECEIVE: Self { Self(rawValue: "RECEIVE") }
    public static var `RECEIVE-OVERPAYMENT`: Self { Self(rawValue: "RECEIVE-OVERPAYMENT") }
    public static var `RECEIVE-PREPAYMENT`: Self { Self(rawValue: "RECEIVE-PREPAYMENT") }
    public static var SPEND: Self { Self(rawValue: "SPEND") }
    public static var `SPEND-OVERPAYMENT`: Self { Self(rawValue: "SPEND-OVERPAYMENT") }
    public static var `SPEND-PREPAYMENT`: Self { Self(rawValue: "SPEND-PREPAYMENT") }
    public static var allKnown: [Self] {
      [
        "RECEIVE",
        "RECEIVE-OVERPAYMENT",
        "RECEIVE-PREPAYMENT",
        "SPEND",
        "SPEND-OVERPAYMENT",
        "SPEND-PREPAYMENT"
      ].map(Self.init(rawValue:))
    }
  }

  /// Whether a bank transaction counts.
  public struct BankTransactionStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var AUTHORISED: Self { Self(rawValue: "AUTHORISED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var VOIDED: Self { Self(rawValue: "VOIDED") }
    public static var allKnown: [Self] {
      ["AUTHORISED", "DELETED", "VOIDED"].map(Self.init(rawValue:))
    }
  }

  /// Whether a payment counts.
  public struct PaymentStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var AUTHORISED: Self { Self(rawValue: "AUTHORISED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var allKnown: [Self] { ["AUTHORISED", "DELETED"].map(Self.init(rawValue:)) }
  }

  /// What a payment pays.
  public struct PaymentType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACCRECPAYMENT: Self { Self(rawValue: "ACCRECPAYMENT") }
    public static var ACCPAYPAYMENT: Self { Self(rawValue: "ACCPAYPAYMENT") }
    public static var ARCREDITPAYMENT: Self { Self(rawValue: "ARCREDITPAYMENT") }
    public static var APCREDITPAYMENT: Self { Self(rawValue: "APCREDITPAYMENT") }
    public static var AROVERPAYMENTPAYMENT: Self { Self(rawValue: "AROVERPAYMENTPAYMENT") }
    public static var ARPREPAYMENTPAYMENT: Self { Self(rawValue: "ARPREPAYMENTPAYMENT") }
    public static var APPREPAYMENTPAYMENT: Self { Self(rawValue: "APPREPAYMENTPAYMENT") }
    public static var APOVERPAYMENTPAYMENT: Self { Self(rawValue: "APOVERPAYMENTPAYMENT") }
    public static var allKnown: [Self] {
      [
        "ACCRECPAYMENT",
        "ACCPAYPAYMENT",
        "ARCREDITPAYMENT",
        "APCREDITPAYMENT",
        "AROVERPAYMENTPAYMENT",
        "ARPREPAYMENTPAYMENT",
        "APPREPAYMENTPAYMENT",
        "APOVERPAYMENTPAYMENT"
      ].map(Self.init(rawValue:))
    }
  }

  /// PAYBATCH pays bills, RECBATCH receives for sales invoices.
  public struct BatchPaymentType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var PAYBATCH: Self { Self(rawValue: "PAYBATCH") }
    public static var RECBATCH: Self { Self(rawValue: "RECBATCH") }
    public static var allKnown: [Self] { ["PAYBATCH", "RECBATCH"].map(Self.init(rawValue:)) }
  }

  /// Where a prepayment or overpayment stands.
  public struct CreditStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var AUTHORISED: Self { Self(rawValue: "AUTHORISED") }
    public static var PAID: Self { Self(rawValue: "PAID") }
    public static var VOIDED: Self { Self(rawValue: "VOIDED") }
    public static var allKnown: [Self] {
      ["AUTHORISED", "PAID", "VOIDED"].map(Self.init(rawValue:))
    }
  }

  /// Kind of prepayment.
  public struct PrepaymentType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var `RECEIVE-PREPAYMENT`: Self { Self(rawValue: "RECEIVE-PREPAYMENT") }
    public static var `SPEND-PREPAYMENT`: Self { Self(rawValue: "SPEND-PREPAYMENT") }
    public static var ARPREPAYMENT: Self { Self(rawValue: "ARPREPAYMENT") }
    public static var APPREPAYMENT: Self { Self(rawValue: "APPREPAYMENT") }
    public static var allKnown: [Self] {
      [
        "RECEIVE-PREPAYMENT",
        "SPEND-PREPAYMENT",
        "ARPREPAYMENT",
        "APPREPAYMENT"
      ].map(Self.init(rawValue:))
    }
  }

  /// Kind of overpayment.
  public struct OverpaymentType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var `RECEIVE-OVERPAYMENT`: Self { Self(rawValue: "RECEIVE-OVERPAYMENT") }
    public static var `SPEND-OVERPAYMENT`: Self { Self(rawValue: "SPEND-OVERPAYMENT") }
    public static var AROVERPAYMENT: Self { Self(rawValue: "AROVERPAYMENT") }
    public static var allKnown: [Self] {
      ["RECEIVE-OVERPAYMENT", "SPEND-OVERPAYMENT", "AROVERPAYMENT"].map(Self.init(rawValue:))
    }
  }

  /// How a line is taxed, in the USA.
  public struct Taxability: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var TAXABLE: Self { Self(rawValue: "TAXABLE") }
    public static var NON_TAXABLE: Self { Self(rawValue: "NON_TAXABLE") }
    public static var EXEMPT: Self { Self(rawValue: "EXEMPT") }
    public static var PART_TAXABLE: Self { Self(rawValue: "PART_TAXABLE") }
    public static var NOT_APPLICABLE: Self { Self(rawValue: "NOT_APPLICABLE") }
    public static var allKnown: [Self] {
      [
        "TAXABLE",
        "NON_TAXABLE",
        "EXEMPT",
        "PART_TAXABLE",
        "NOT_APPLICABLE"
      ].map(Self.init(rawValue:))
    }
  }

  /// Whether a tax rate is in use.
  public struct TaxRateStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACTIVE: Self { Self(rawValue: "ACTIVE") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var ARCHIVED: Self { Self(rawValue: "ARCHIVED") }
    public static var PENDING: Self { Self(rawValue: "PENDING") }
    public static var allKnown: [Self] {
      ["ACTIVE", "DELETED", "ARCHIVED", "PENDING"].map(Self.init(rawValue:))
    }
  }

  /// Line of the tax return that a tax rate counts in. Each country has its own few.
  public struct ReportTaxType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var AVALARA: Self { Self(rawValue: "AVALARA") }
    public static var BASEXCLUDED: Self { Self(rawValue: "BASEXCLUDED") }
    public static var CAPITALSALESOUTPUT: Self { Self(rawValue: "CAPITALSALESOUTPUT") }
    public static var CAPITALEXPENSESINPUT: Self { Self(rawValue: "CAPITALEXPENSESINPUT") }
    public static var ECOUTPUT: Self { Self(rawValue: "ECOUTPUT") }
    public static var ECOUTPUTSERVICES: Self { Self(rawValue: "ECOUTPUTSERVICES") }
    public static var ECINPUT: Self { Self(rawValue: "ECINPUT") }
    public static var ECACQUISITIONS: Self { Self(rawValue: "ECACQUISITIONS") }
    public static var EXEMPTEXPENSES: Self { Self(rawValue: "EXEMPTEXPENSES") }
    public static var EXEMPTINPUT: Self { Self(rawValue: "EXEMPTINPUT") }
    public static var EXEMPTOUTPUT: Self { Self(rawValue: "EXEMPTOUTPUT") }
    public static var GSTONIMPORTS: Self { Self(rawValue: "GSTONIMPORTS") }
    public static var INPUT: Self { Self(rawValue: "INPUT") }
    public static var INPUTTAXED: Self { Self(rawValue: "INPUTTAXED") }
    public static var MOSSSALES: Self { Self(rawValue: "MOSSSALES") }
    public static var NONE: Self { Self(rawValue: "NONE") }
    public static var NONEOUTPUT: Self { Self(rawValue: "NONEOUTPUT") }
    public static var OUTPUT: Self { Self(rawValue: "OUTPUT") }
    public static var PURCHASESINPUT: Self { Self(rawValue: "PURCHASESINPUT") }
    public static var SALESOUTPUT: Self { Self(rawValue: "SALESOUTPUT") }
    public static var EXEMPTCAPITAL: Self { Self(rawValue: "EXEMPTCAPITAL") }
    public static var EXEMPTEXPORT: Self { Self(rawValue: "EXEMPTEXPORT") }
    public static var CAPITALEXINPUT: Self { Self(rawValue: "CAPITALEXINPUT") }
    public static var GSTONCAPIMPORTS: Self { Self(rawValue: "GSTONCAPIMPORTS") }
    public static var GSTONCAPITALIMPORTS: Self { Self(rawValue: "GSTONCAPITALIMPORTS") }
    public static var REVERSECHARGES: Self { Self(rawValue: "REVERSECHARGES") }
    public static var PAYMENTS: Self { Self(rawValue: "PAYMENTS") }
    public static var INVOICE: Self { Self(rawValue: "INVOICE") }
    public static var CASH: Self { Self(rawValue: "CASH") }
    public static var ACCRUAL: Self { Self(rawValue: "ACCRUAL") }
    public static var FLATRATECASH: Self { Self(rawValue: "FLATRATECASH") }
    public static var FLATRATEACCRUAL: Self { Self(rawValue: "FLATRATEACCRUAL") }
    public static var ACCRUALS: Self { Self(rawValue: "ACCRUALS") }
    public static var TXCA: Self { Self(rawValue: "TXCA") }
    public static var SRCAS: Self { Self(rawValue: "SRCAS") }
    public static var DSOUTPUT: Self { Self(rawValue: "DSOUTPUT") }
    public static var BLINPUT2: Self { Self(rawValue: "BLINPUT2") }
    public static var EPINPUT: Self { Self(rawValue: "EPINPUT") }
    public static var IMINPUT2: Self { Self(rawValue: "IMINPUT2") }
    public static var MEINPUT: Self { Self(rawValue: "MEINPUT") }
    public static var IGDSINPUT2: Self { Self(rawValue: "IGDSINPUT2") }
    public static var ESN33OUTPUT: Self { Self(rawValue: "ESN33OUTPUT") }
    public static var OPINPUT: Self { Self(rawValue: "OPINPUT") }
    public static var OSOUTPUT: Self { Self(rawValue: "OSOUTPUT") }
    public static var TXN33INPUT: Self { Self(rawValue: "TXN33INPUT") }
    public static var TXESSINPUT: Self { Self(rawValue: "TXESSINPUT") }
    public static var TXREINPUT: Self { Self(rawValue: "TXREINPUT") }
    public static var TXPETINPUT: Self { Self(rawValue: "TXPETINPUT") }
    public static var NRINPUT: Self { Self(rawValue: "NRINPUT") }
    public static var ES33OUTPUT: Self { Self(rawValue: "ES33OUTPUT") }
    public static var ZERORATEDINPUT: Self { Self(rawValue: "ZERORATEDINPUT") }
    public static var ZERORATEDOUTPUT: Self { Self(rawValue: "ZERORATEDOUTPUT") }
    public static var DRCHARGESUPPLY: Self { Self(rawValue: "DRCHARGESUPPLY") }
    public static var DRCHARGE: Self { Self(rawValue: "DRCHARGE") }
    public static var CAPINPUT: Self { Self(rawValue: "CAPINPUT") }
    public static var CAPIMPORTS: Self { Self(rawValue: "CAPIMPORTS") }
    public static var IMINPUT: Self { Self(rawValue: "IMINPUT") }
    public static var INPUT2: Self { Self(rawValue: "INPUT2") }
    public static var CIUINPUT: Self { Self(rawValue: "CIUINPUT") }
    public static var SRINPUT: Self { Self(rawValue: "SRINPUT") }
    public static var OUTPUT2: Self { Self(rawValue: "OUTPUT2") }
    public static var SROUTPUT: Self { Self(rawValue: "SROUTPUT") }
    public static var CAPOUTPUT: Self { Self(rawValue: "CAPOUTPUT") }
    public static var SROUTPUT2: Self { Self(rawValue: "SROUTPUT2") }
    public static var CIUOUTPUT: Self { Self(rawValue: "CIUOUTPUT") }
    public static var ZROUTPUT: Self { Self(rawValue: "ZROUTPUT") }
    public static var ZREXPORT: Self { Self(rawValue: "ZREXPORT") }
    public static var ACC28PLUS: Self { Self(rawValue: "ACC28PLUS") }
    public static var ACCUPTO28: Self { Self(rawValue: "ACCUPTO28") }
    public static var OTHEROUTPUT: Self { Self(rawValue: "OTHEROUTPUT") }
    public static var SHOUTPUT: Self { Self(rawValue: "SHOUTPUT") }
    public static var ZRINPUT: Self { Self(rawValue: "ZRINPUT") }
    public static var BADDEBT: Self { Self(rawValue: "BADDEBT") }
    public static var OTHERINPUT: Self { Self(rawValue: "OTHERINPUT") }
    public static var BADDEBTRELIEF: Self { Self(rawValue: "BADDEBTRELIEF") }
    public static var IGDSINPUT3: Self { Self(rawValue: "IGDSINPUT3") }
    public static var SROVR: Self { Self(rawValue: "SROVR") }
    public static var TOURISTREFUND: Self { Self(rawValue: "TOURISTREFUND") }
    public static var TXRCN33: Self { Self(rawValue: "TXRCN33") }
    public static var TXRCRE: Self { Self(rawValue: "TXRCRE") }
    public static var TXRCESS: Self { Self(rawValue: "TXRCESS") }
    public static var TXRCTS: Self { Self(rawValue: "TXRCTS") }
    public static var CAPEXINPUT: Self { Self(rawValue: "CAPEXINPUT") }
    public static var UNDEFINED: Self { Self(rawValue: "UNDEFINED") }
    public static var CAPEXOUTPUT: Self { Self(rawValue: "CAPEXOUTPUT") }
    public static var ZEROEXPOUTPUT: Self { Self(rawValue: "ZEROEXPOUTPUT") }
    public static var GOODSIMPORT: Self { Self(rawValue: "GOODSIMPORT") }
    public static var NONEINPUT: Self { Self(rawValue: "NONEINPUT") }
    public static var NOTREPORTED: Self { Self(rawValue: "NOTREPORTED") }
    public static var SROVRRS: Self { Self(rawValue: "SROVRRS") }
    public static var SROVRLVG: Self { Self(rawValue: "SROVRLVG") }
    public static var SRLVG: Self { Self(rawValue: "SRLVG") }
    public static var IM: Self { Self(rawValue: "IM") }
    public static var IMESS: Self { Self(rawValue: "IMESS") }
    public static var IMN33: Self { Self(rawValue: "IMN33") }
    public static var IMRE: Self { Self(rawValue: "IMRE") }
    public static var BADDEBTRECOVERY: Self { Self(rawValue: "BADDEBTRECOVERY") }
    public static var USSALESTAX: Self { Self(rawValue: "USSALESTAX") }
    public static var BLINPUT3: Self { Self(rawValue: "BLINPUT3") }
    public static var allKnown: [Self] {
      [
        "AVALARA",
        "BASEXCLUDED",
        "CAPITALSALESOUTPUT",
        "CAPITALEXPENSESINPUT",
        "ECOUTPUT",
        "ECOUTPUTSERVICES",
        "ECINPUT",
        "ECACQUISITIONS",
        "EXEMPTEXPENSES",
        "EXEMPTINPUT",
        "EXEMPTOUTPUT",
        "GSTONIMPORTS",
        "INPUT",
        "INPUTTAXED",
        "MOSSSALES",
        "NONE",
        "NONEOUTPUT",
        "OUTPUT",
        "PURCHASESINPUT",
        "SALESOUTPUT",
        "EXEMPTCAPITAL",
        "EXEMPTEXPORT",
        "CAPITALEXINPUT",
        "GSTONCAPIMPORTS",
        "GSTONCAPITALIMPORTS",
        "REVERSECHARGES",
        "PAYMENTS",
        "INVOICE",
        "CASH",
        "ACCRUAL",
        "FLATRATECASH",
        "FLATRATEACCRUAL",
        "ACCRUALS",
        "TXCA",
        "SRCAS",
        "DSOUTPUT",
        "BLINPUT2",
        "EPINPUT",
        "IMINPUT2",
        "MEINPUT",
        "IGDSINPUT2",
        "ESN33OUTPUT",
        "OPINPUT",
        "OSOUTPUT",
        "TXN33INPUT",
        "TXESSINPUT",
        "TXREINPUT",
        "TXPETINPUT",
        "NRINPUT",
        "ES33OUTPUT",
        "ZERORATEDINPUT",
        "ZERORATEDOUTPUT",
        "DRCHARGESUPPLY",
        "DRCHARGE",
        "CAPINPUT",
        "CAPIMPORTS",
        "IMINPUT",
        "INPUT2",
        "CIUINPUT",
        "SRINPUT",
        "OUTPUT2",
        "SROUTPUT",
        "CAPOUTPUT",
        "SROUTPUT2",
        "CIUOUTPUT",
        "ZROUTPUT",
        "ZREXPORT",
        "ACC28PLUS",
        "ACCUPTO28",
        "OTHEROUTPUT",
        "SHOUTPUT",
        "ZRINPUT",
        "BADDEBT",
        "OTHERINPUT",
        "BADDEBTRELIEF",
        "IGDSINPUT3",
        "SROVR",
        "TOURISTREFUND",
        "TXRCN33",
        "TXRCRE",
        "TXRCESS",
        "TXRCTS",
        "CAPEXINPUT",
        "UNDEFINED",
        "CAPEXOUTPUT",
        "ZEROEXPOUTPUT",
        "GOODSIMPORT",
        "NONEINPUT",
        "NOTREPORTED",
        "SROVRRS",
        "SROVRLVG",
        "SRLVG",
        "IM",
        "IMESS",
        "IMN33",
        "IMRE",
        "BADDEBTRECOVERY",
        "USSALESTAX",
        "BLINPUT3"
      ].map(Self.init(rawValue:))
    }
  }

  /// Where an expense claim stands.
  public struct ExpenseClaimStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var SUBMITTED: Self { Self(rawValue: "SUBMITTED") }
    public static var AUTHORISED: Self { Self(rawValue: "AUTHORISED") }
    public static var PAID: Self { Self(rawValue: "PAID") }
    public static var VOIDED: Self { Self(rawValue: "VOIDED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var allKnown: [Self] {
      ["SUBMITTED", "AUTHORISED", "PAID", "VOIDED", "DELETED"].map(Self.init(rawValue:))
    }
  }

  /// Where a receipt stands.
  public struct ReceiptStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DRAFT: Self { Self(rawValue: "DRAFT") }
    public static var SUBMITTED: Self { Self(rawValue: "SUBMITTED") }
    public static var AUTHORISED: Self { Self(rawValue: "AUTHORISED") }
    public static var DECLINED: Self { Self(rawValue: "DECLINED") }
    public static var VOIDED: Self { Self(rawValue: "VOIDED") }
    public static var allKnown: [Self] {
      ["DRAFT", "SUBMITTED", "AUTHORISED", "DECLINED", "VOIDED"].map(Self.init(rawValue:))
    }
  }

  /// Kind of transaction that a journal was posted for.
  public struct JournalSourceType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACCREC: Self { Self(rawValue: "ACCREC") }
    public static var ACCPAY: Self { Self(rawValue: "ACCPAY") }
    public static var ACCRECCREDIT: Self { Self(rawValue: "ACCRECCREDIT") }
    public static var ACCPAYCREDIT: Self { Self(rawValue: "ACCPAYCREDIT") }
    public static var ACCRECPAYMENT: Self { Self(rawValue: "ACCRECPAYMENT") }
    public static var ACCPAYPAYMENT: Self { Self(rawValue: "ACCPAYPAYMENT") }
    public static var ARCREDITPAYMENT: Self { Self(rawValue: "ARCREDITPAYMENT") }
    public static var APCREDITPAYMENT: Self { Self(rawValue: "APCREDITPAYMENT") }
    public static var CASHREC: Self { Self(rawValue: "CASHREC") }
    public static var CASHPAID: Self { Self(rawValue: "CASHPAID") }
    public static var TRANSFER: Self { Self(rawValue: "TRANSFER") }
    public static var ARPREPAYMENT: Self { Self(rawValue: "ARPREPAYMENT") }
    public static var APPREPAYMENT: Self { Self(rawValue: "APPREPAYMENT") }
    public static var AROVERPAYMENT: Self { Self(rawValue: "AROVERPAYMENT") }
    public static var APOVERPAYMENT: Self { Self(rawValue: "APOVERPAYMENT") }
    public static var EXPCLAIM: Self { Self(rawValue: "EXPCLAIM") }
    public static var EXPPAYMENT: Self { Self(rawValue: "EXPPAYMENT") }
    public static var MANJOURNAL: Self { Self(rawValue: "MANJOURNAL") }
    public static var PAYSLIP: Self { Self(rawValue: "PAYSLIP") }
    public static var WAGEPAYABLE: Self { Self(rawValue: "WAGEPAYABLE") }
    public static var INTEGRATEDPAYROLLPE: Self { Self(rawValue: "INTEGRATEDPAYROLLPE") }
    public static var INTEGRATEDPAYROLLPT: Self { Self(rawValue: "INTEGRATEDPAYROLLPT") }
    public static var EXTERNALSPENDMONEY: Self { Self(rawValue: "EXTERNALSPENDMONEY") }
    public static var INTEGRATEDPAYROLLPTPAYMENT: Self { Self(rawValue: "INTEGRATEDPAYROLLPTPAYMENT") }
    public static var INTEGRATEDPAYROLLCN: Self { Self(rawValue: "INTEGRATEDPAYROLLCN") }
    public static var allKnown: [Self] {
      [
        "ACCREC",
        "ACCPAY",
        "ACCRECCREDIT",
        "ACCPAYCREDIT",
        "ACCRECPAYMENT",
        "ACCPAYPAYMENT",
        "ARCREDITPAYMENT",
        "APCREDITPAYMENT",
        "CASHREC",
        "CASHPAID",
        "TRANSFER",
        "ARPREPAYMENT",
        "APPREPAYMENT",
        "AROVERPAYMENT",
        "APOVERPAYMENT",
        "EXPCLAIM",
        "EXPPAYMENT",
        "MANJOURNAL",
        "PAYSLIP",
        "WAGEPAYABLE",
        "INTEGRATEDPAYROLLPE",
        "INTEGRATEDPAYROLLPT",
        "EXTERNALSPENDMONEY",
        "INTEGRATEDPAYROLLPTPAYMENT",
        "INTEGRATEDPAYROLLCN"
      ].map(Self.init(rawValue:))
    }
  }

  /// Where a manual journal stands.
  public struct ManualJournalStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DRAFT: Self { Self(rawValue: "DRAFT") }
    public static var POSTED: Self { Self(rawValue: "POSTED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var VOIDED: Self { Self(rawValue: "VOIDED") }
    public static var ARCHIVED: Self { Self(rawValue: "ARCHIVED") }
    public static var allKnown: [Self] {
      ["DRAFT", "POSTED", "DELETED", "VOIDED", "ARCHIVED"].map(Self.init(rawValue:))
    }
  }

  /// Where a billable expense stands.
  public struct LinkedTransactionStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var APPROVED: Self { Self(rawValue: "APPROVED") }
    public static var DRAFT: Self { Self(rawValue: "DRAFT") }
    public static var ONDRAFT: Self { Self(rawValue: "ONDRAFT") }
    public static var BILLED: Self { Self(rawValue: "BILLED") }
    public static var VOIDED: Self { Self(rawValue: "VOIDED") }
    public static var allKnown: [Self] {
      ["APPROVED", "DRAFT", "ONDRAFT", "BILLED", "VOIDED"].map(Self.init(rawValue:))
    }
  }

  /// Whether a tracking category or option is in use.
  public struct TrackingStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACTIVE: Self { Self(rawValue: "ACTIVE") }
    public static var ARCHIVED: Self { Self(rawValue: "ARCHIVED") }
    public static var DELETED: Self { Self(rawValue: "DELETED") }
    public static var allKnown: [Self] {
      ["ACTIVE", "ARCHIVED", "DELETED"].map(Self.init(rawValue:))
    }
  }

  /// Whether a budget is for the whole organisation or for tracking options.
  public struct BudgetType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var OVERALL: Self { Self(rawValue: "OVERALL") }
    public static var TRACKING: Self { Self(rawValue: "TRACKING") }
    public static var allKnown: [Self] { ["OVERALL", "TRACKING"].map(Self.init(rawValue:)) }
  }

  /// Role of a user.
  public struct OrganisationRole: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var READONLY: Self { Self(rawValue: "READONLY") }
    public static var INVOICEONLY: Self { Self(rawValue: "INVOICEONLY") }
    public static var STANDARD: Self { Self(rawValue: "STANDARD") }
    public static var FINANCIALADVISER: Self { Self(rawValue: "FINANCIALADVISER") }
    public static var MANAGEDCLIENT: Self { Self(rawValue: "MANAGEDCLIENT") }
    public static var CASHBOOKCLIENT: Self { Self(rawValue: "CASHBOOKCLIENT") }
    public static var UNKNOWN: Self { Self(rawValue: "UNKNOWN") }
    public static var REMOVED: Self { Self(rawValue: "REMOVED") }
    public static var allKnown: [Self] {
      [
        "READONLY",
        "INVOICEONLY",
        "STANDARD",
        "FINANCIALADVISER",
        "MANAGEDCLIENT",
        "CASHBOOKCLIENT",
        "UNKNOWN",
        "REMOVED"
      ].map(Self.init(rawValue:))
    }
  }

  /// What a row of a report is.
  public struct ReportRowType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var Header: Self { Self(rawValue: "Header") }
    public static var Section: Self { Self(rawValue: "Section") }
    public static var Row: Self { Self(rawValue: "Row") }
    public static var SummaryRow: Self { Self(rawValue: "SummaryRow") }
    public static var allKnown: [Self] {
      ["Header", "Section", "Row", "SummaryRow"].map(Self.init(rawValue:))
    }
  }

  /// Length of each period that is compared.
  public struct ReportTimeframe: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var MONTH: Self { Self(rawValue: "MONTH") }
    public static var QUARTER: Self { Self(rawValue: "QUARTER") }
    public static var YEAR: Self { Self(rawValue: "YEAR") }
    public static var allKnown: [Self] { ["MONTH", "QUARTER", "YEAR"].map(Self.init(rawValue:)) }
  }

  /// Edition of Xero for a region.
  public struct OrganisationVersion: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var AU: Self { Self(rawValue: "AU") }
    public static var NZ: Self { Self(rawValue: "NZ") }
    public static var GLOBAL: Self { Self(rawValue: "GLOBAL") }
    public static var UK: Self { Self(rawValue: "UK") }
    public static var US: Self { Self(rawValue: "US") }
    public static var AUONRAMP: Self { Self(rawValue: "AUONRAMP") }
    public static var NZONRAMP: Self { Self(rawValue: "NZONRAMP") }
    public static var GLOBALONRAMP: Self { Self(rawValue: "GLOBALONRAMP") }
    public static var UKONRAMP: Self { Self(rawValue: "UKONRAMP") }
    public static var USONRAMP: Self { Self(rawValue: "USONRAMP") }
    public static var allKnown: [Self] {
      [
        "AU",
        "NZ",
        "GLOBAL",
        "UK",
        "US",
        "AUONRAMP",
        "NZONRAMP",
        "GLOBALONRAMP",
        "UKONRAMP",
        "USONRAMP"
      ].map(Self.init(rawValue:))
    }
  }

  /// Legal form of an organisation.
  public struct OrganisationType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACCOUNTING_PRACTICE: Self { Self(rawValue: "ACCOUNTING_PRACTICE") }
    public static var COMPANY: Self { Self(rawValue: "COMPANY") }
    public static var CHARITY: Self { Self(rawValue: "CHARITY") }
    public static var CLUB_OR_SOCIETY: Self { Self(rawValue: "CLUB_OR_SOCIETY") }
    public static var INDIVIDUAL: Self { Self(rawValue: "INDIVIDUAL") }
    public static var LOOK_THROUGH_COMPANY: Self { Self(rawValue: "LOOK_THROUGH_COMPANY") }
    public static var NOT_FOR_PROFIT: Self { Self(rawValue: "NOT_FOR_PROFIT") }
    public static var PARTNERSHIP: Self { Self(rawValue: "PARTNERSHIP") }
    public static var S_CORPORATION: Self { Self(rawValue: "S_CORPORATION") }
    public static var SELF_MANAGED_SUPERANNUATION_FUND: Self { Self(rawValue: "SELF_MANAGED_SUPERANNUATION_FUND") }
    public static var SOLE_TRADER: Self { Self(rawValue: "SOLE_TRADER") }
    public static var SUPERANNUATION_FUND: Self { Self(rawValue: "SUPERANNUATION_FUND") }
    public static var TRUST: Self { Self(rawValue: "TRUST") }
    public static var PERSONAL: Self { Self(rawValue: "PERSONAL") }
    public static var SINGLEMEMBERLLC: Self { Self(rawValue: "SINGLEMEMBERLLC") }
    public static var CCORPORATIONLLC: Self { Self(rawValue: "CCORPORATIONLLC") }
    public static var PARTNERSHIPLLC: Self { Self(rawValue: "PARTNERSHIPLLC") }
    public static var SCORPORATIONLLC: Self { Self(rawValue: "SCORPORATIONLLC") }
    public static var LLC: Self { Self(rawValue: "LLC") }
    public static var NOTLLC: Self { Self(rawValue: "NOTLLC") }
    public static var UNSPECIFIED: Self { Self(rawValue: "UNSPECIFIED") }
    public static var allKnown: [Self] {
      [
        "ACCOUNTING_PRACTICE",
        "COMPANY",
        "CHARITY",
        "CLUB_OR_SOCIETY",
        "INDIVIDUAL",
        "LOOK_THROUGH_COMPANY",
        "NOT_FOR_PROFIT",
        "PARTNERSHIP",
        "S_CORPORATION",
        "SELF_MANAGED_SUPERANNUATION_FUND",
        "SOLE_TRADER",
        "SUPERANNUATION_FUND",
        "TRUST",
        "PERSONAL",
        "SINGLEMEMBERLLC",
        "CCORPORATIONLLC",
        "PARTNERSHIPLLC",
        "SCORPORATIONLLC",
        "LLC",
        "NOTLLC",
        "UNSPECIFIED"
      ].map(Self.init(rawValue:))
    }
  }

  /// Plan of an organisation.
  public struct OrganisationClass: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var DEMO: Self { Self(rawValue: "DEMO") }
    public static var TRIAL: Self { Self(rawValue: "TRIAL") }
    public static var STARTER: Self { Self(rawValue: "STARTER") }
    public static var STANDARD: Self { Self(rawValue: "STANDARD") }
    public static var PREMIUM: Self { Self(rawValue: "PREMIUM") }
    public static var PREMIUM_20: Self { Self(rawValue: "PREMIUM_20") }
    public static var PREMIUM_50: Self { Self(rawValue: "PREMIUM_50") }
    public static var PREMIUM_100: Self { Self(rawValue: "PREMIUM_100") }
    public static var LEDGER: Self { Self(rawValue: "LEDGER") }
    public static var GST_CASHBOOK: Self { Self(rawValue: "GST_CASHBOOK") }
    public static var NON_GST_CASHBOOK: Self { Self(rawValue: "NON_GST_CASHBOOK") }
    public static var ULTIMATE: Self { Self(rawValue: "ULTIMATE") }
    public static var LITE: Self { Self(rawValue: "LITE") }
    public static var ULTIMATE_10: Self { Self(rawValue: "ULTIMATE_10") }
    public static var ULTIMATE_20: Self { Self(rawValue: "ULTIMATE_20") }
    public static var ULTIMATE_50: Self { Self(rawValue: "ULTIMATE_50") }
    public static var ULTIMATE_100: Self { Self(rawValue: "ULTIMATE_100") }
    public static var IGNITE: Self { Self(rawValue: "IGNITE") }
    public static var GROW: Self { Self(rawValue: "GROW") }
    public static var COMPREHENSIVE: Self { Self(rawValue: "COMPREHENSIVE") }
    public static var SIMPLE: Self { Self(rawValue: "SIMPLE") }
    public static var BASICLITE: Self { Self(rawValue: "BASICLITE") }
    public static var ULTRA: Self { Self(rawValue: "ULTRA") }
    public static var allKnown: [Self] {
      [
        "DEMO",
        "TRIAL",
        "STARTER",
        "STANDARD",
        "PREMIUM",
        "PREMIUM_20",
        "PREMIUM_50",
        "PREMIUM_100",
        "LEDGER",
        "GST_CASHBOOK",
        "NON_GST_CASHBOOK",
        "ULTIMATE",
        "LITE",
        "ULTIMATE_10",
        "ULTIMATE_20",
        "ULTIMATE_50",
        "ULTIMATE_100",
        "IGNITE",
        "GROW",
        "COMPREHENSIVE",
        "SIMPLE",
        "BASICLITE",
        "ULTRA"
      ].map(Self.init(rawValue:))
    }
  }

  /// When sales tax falls due.
  public struct SalesTaxBasis: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var PAYMENTS: Self { Self(rawValue: "PAYMENTS") }
    public static var INVOICE: Self { Self(rawValue: "INVOICE") }
    public static var NONE: Self { Self(rawValue: "NONE") }
    public static var CASH: Self { Self(rawValue: "CASH") }
    public static var ACCRUAL: Self { Self(rawValue: "ACCRUAL") }
    public static var FLATRATECASH: Self { Self(rawValue: "FLATRATECASH") }
    public static var FLATRATEACCRUAL: Self { Self(rawValue: "FLATRATEACCRUAL") }
    public static var ACCRUALS: Self { Self(rawValue: "ACCRUALS") }
    public static var allKnown: [Self] {
      [
        "PAYMENTS",
        "INVOICE",
        "NONE",
        "CASH",
        "ACCRUAL",
        "FLATRATECASH",
        "FLATRATEACCRUAL",
        "ACCRUALS"
      ].map(Self.init(rawValue:))
    }
  }

  /// How often sales tax is returned.
  public struct SalesTaxPeriod: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var MONTHLY: Self { Self(rawValue: "MONTHLY") }
    public static var QUARTERLY1: Self { Self(rawValue: "QUARTERLY1") }
    public static var QUARTERLY2: Self { Self(rawValue: "QUARTERLY2") }
    public static var QUARTERLY3: Self { Self(rawValue: "QUARTERLY3") }
    public static var ANNUALLY: Self { Self(rawValue: "ANNUALLY") }
    public static var ONEMONTHS: Self { Self(rawValue: "ONEMONTHS") }
    public static var TWOMONTHS: Self { Self(rawValue: "TWOMONTHS") }
    public static var SIXMONTHS: Self { Self(rawValue: "SIXMONTHS") }
    public static var `1MONTHLY`: Self { Self(rawValue: "1MONTHLY") }
    public static var `2MONTHLY`: Self { Self(rawValue: "2MONTHLY") }
    public static var `3MONTHLY`: Self { Self(rawValue: "3MONTHLY") }
    public static var `6MONTHLY`: Self { Self(rawValue: "6MONTHLY") }
    public static var QUARTERLY: Self { Self(rawValue: "QUARTERLY") }
    public static var YEARLY: Self { Self(rawValue: "YEARLY") }
    public static var NONE: Self { Self(rawValue: "NONE") }
    public static var allKnown: [Self] {
      [
        "MONTHLY",
        "QUARTERLY1",
        "QUARTERLY2",
        "QUARTERLY3",
        "ANNUALLY",
        "ONEMONTHS",
        "TWOMONTHS",
        "SIXMONTHS",
        "1MONTHLY",
        "2MONTHLY",
        "3MONTHLY",
        "6MONTHLY",
        "QUARTERLY",
        "YEARLY",
        "NONE"
      ].map(Self.init(rawValue:))
    }
  }

  /// Why Xero refused a record, or what it warns of.
  public struct ValidationError: Model {
    /// In words.
    public let Message: String?

    public init(Message: String? = nil) {
      self.Message = Message
    }

    public init(fields: inout FieldReader) {
      Message = fields.optional("Message")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Message", Message)
    }
  }

  /// A sales invoice (ACCREC) or a bill (ACCPAY).
  public struct Invoice: Model {
    /// Xero's id of the invoice.
    public let InvoiceID: String?
    /// Number of the invoice.
    public let InvoiceNumber: String?
    /// Kind of invoice.
    public let `Type`: InvoiceType?
    /// Customer or supplier.
    public let Contact: Contact?
    /// What is sold or bought; empty in summaries.
    public let LineItems: [LineItem]?
    /// Date of the invoice.
    public let Date: CalendarDate?
    /// When it is due.
    public let DueDate: CalendarDate?
    /// Whether line amounts hold tax.
    public let LineAmountTypes: LineAmountTypes?
    /// Further reference, of sales invoices.
    public let Reference: String?
    /// Id of the branding theme.
    public let BrandingThemeID: String?
    /// Source document of an app.
    public let Url: String?
    /// Currency of the amounts.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// Where it stands.
    public let Status: InvoiceStatus?
    /// Whether it is marked as sent.
    public let SentToContact: Bool?
    /// When payment of a sales invoice is expected.
    public let ExpectedPaymentDate: CalendarDate?
    /// When payment of a bill is planned.
    public let PlannedPaymentDate: CalendarDate?
    /// Deduction under the UK's construction industry scheme.
    public let CISDeduction: JSONNumber?
    /// Rate of that deduction.
    public let CISRate: JSONNumber?
    /// Sum without tax.
    public let SubTotal: JSONNumber?
    /// Tax.
    public let TotalTax: JSONNumber?
    /// Sum with tax.
    public let Total: JSONNumber?
    /// Discounts on the lines.
    public let TotalDiscount: JSONNumber?
    /// The template that it was made from.
    public let RepeatingInvoiceID: String?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// Whether it has a discount.
    public let IsDiscounted: Bool?
    /// Payments of it.
    public let Payments: [Payment]?
    /// Prepayments set against it.
    public let Prepayments: [Prepayment]?
    /// Overpayments set against it.
    public let Overpayments: [Overpayment]?
    /// What is still to be paid.
    public let AmountDue: JSONNumber?
    /// Payments received.
    public let AmountPaid: JSONNumber?
    /// When it was paid in full.
    public let FullyPaidOnDate: CalendarDate?
    /// Credits set against it.
    public let AmountCredited: JSONNumber?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// The same as text without a zone.
    public let UpdatedDateUTCString: String?
    /// Credit notes set against it.
    public let CreditNotes: [CreditNote]?
    /// Attached files.
    public let Attachments: [Attachment]?
    /// Whether the write of it failed.
    public let HasErrors: Bool?
    /// OK, or ERROR for a record of a write that failed.
    public let StatusAttributeString: String?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?
    /// What Xero warns of.
    public let Warnings: [ValidationError]?
    /// Addresses that sales tax was worked out from.
    public let InvoiceAddresses: [InvoiceAddress]?

    public init(
      InvoiceID: String? = nil,
      InvoiceNumber: String? = nil,
      `Type`: InvoiceType? = nil,
      Contact: Contact? = nil,
      LineItems: [LineItem]? = nil,
      Date: CalendarDate? = nil,
      DueDate: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      Url: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Status: InvoiceStatus? = nil,
      SentToContact: Bool? = nil,
      ExpectedPaymentDate: CalendarDate? = nil,
      PlannedPaymentDate: CalendarDate? = nil,
      CISDeduction: JSONNumber? = nil,
      CISRate: JSONNumber? = nil,
      SubTotal: JSONNumber? = nil,
      TotalTax: JSONNumber? = nil,
      Total: JSONNumber? = nil,
      TotalDiscount: JSONNumber? = nil,
      RepeatingInvoiceID: String? = nil,
      HasAttachments: Bool? = nil,
      IsDiscounted: Bool? = nil,
      Payments: [Payment]? = nil,
      Prepayments: [Prepayment]? = nil,
      Overpayments: [Overpayment]? = nil,
      AmountDue: JSONNumber? = nil,
      AmountPaid: JSONNumber? = nil,
      FullyPaidOnDate: CalendarDate? = nil,
      AmountCredited: JSONNumber? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      UpdatedDateUTCString: String? = nil,
      CreditNotes: [CreditNote]? = nil,
      Attachments: [Attachment]? = nil,
      HasErrors: Bool? = nil,
      StatusAttributeString: String? = nil,
      ValidationErrors: [ValidationError]? = nil,
      Warnings: [ValidationError]? = nil,
      InvoiceAddresses: [InvoiceAddress]? = nil
    ) {
      self.InvoiceID = InvoiceID
      self.InvoiceNumber = InvoiceNumber
      self.`Type` = `Type`
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.DueDate = DueDate
      self.LineAmountTypes = LineAmountTypes
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.Url = Url
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Status = Status
      self.SentToContact = SentToContact
      self.ExpectedPaymentDate = ExpectedPaymentDate
      self.PlannedPaymentDate = PlannedPaymentDate
      self.CISDeduction = CISDeduction
      self.CISRate = CISRate
      self.SubTotal = SubTotal
      self.TotalTax = TotalTax
      self.Total = Total
      self.TotalDiscount = TotalDiscount
      self.RepeatingInvoiceID = RepeatingInvoiceID
      self.HasAttachments = HasAttachments
      self.IsDiscounted = IsDiscounted
      self.Payments = Payments
      self.Prepayments = Prepayments
      self.Overpayments = Overpayments
      self.AmountDue = AmountDue
      self.AmountPaid = AmountPaid
      self.FullyPaidOnDate = FullyPaidOnDate
      self.AmountCredited = AmountCredited
      self.UpdatedDateUTC = UpdatedDateUTC
      self.UpdatedDateUTCString = UpdatedDateUTCString
      self.CreditNotes = CreditNotes
      self.Attachments = Attachments
      self.HasErrors = HasErrors
      self.StatusAttributeString = StatusAttributeString
      self.ValidationErrors = ValidationErrors
      self.Warnings = Warnings
      self.InvoiceAddresses = InvoiceAddresses
    }

    public init(fields: inout FieldReader) {
      InvoiceID = fields.optional("InvoiceID")
      InvoiceNumber = fields.optional("InvoiceNumber")
      `Type` = fields.optional("Type")
      Contact = fields.optional("Contact")
      LineItems = fields.optional("LineItems")
      Date = fields.optional("Date")
      DueDate = fields.optional("DueDate")
      LineAmountTypes = fields.optional("LineAmountTypes")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      Url = fields.optional("Url")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Status = fields.optional("Status")
      SentToContact = fields.optional("SentToContact")
      ExpectedPaymentDate = fields.optional("ExpectedPaymentDate")
      PlannedPaymentDate = fields.optional("PlannedPaymentDate")
      CISDeduction = fields.optional("CISDeduction")
      CISRate = fields.optional("CISRate")
      SubTotal = fields.optional("SubTotal")
      TotalTax = fields.optional("TotalTax")
      Total = fields.optional("Total")
      TotalDiscount = fields.optional("TotalDiscount")
      RepeatingInvoiceID = fields.optional("RepeatingInvoiceID")
      HasAttachments = fields.optional("HasAttachments")
      IsDiscounted = fields.optional("IsDiscounted")
      Payments = fields.optional("Payments")
      Prepayments = fields.optional("Prepayments")
      Overpayments = fields.optional("Overpayments")
      AmountDue = fields.optional("AmountDue")
      AmountPaid = fields.optional("AmountPaid")
      FullyPaidOnDate = fields.optional("FullyPaidOnDate")
      AmountCredited = fields.optional("AmountCredited")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      UpdatedDateUTCString = fields.optional("UpdatedDateUTCString")
      CreditNotes = fields.optional("CreditNotes")
      Attachments = fields.optional("Attachments")
      HasErrors = fields.optional("HasErrors")
      StatusAttributeString = fields.optional("StatusAttributeString")
      ValidationErrors = fields.optional("ValidationErrors")
      Warnings = fields.optional("Warnings")
      InvoiceAddresses = fields.optional("InvoiceAddresses")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("InvoiceID", InvoiceID)
      fields.write("InvoiceNumber", InvoiceNumber)
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("DueDate", DueDate)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("Url", Url)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Status", Status)
      fields.write("SentToContact", SentToContact)
      fields.write("ExpectedPaymentDate", ExpectedPaymentDate)
      fields.write("PlannedPaymentDate", PlannedPaymentDate)
      fields.write("CISDeduction", CISDeduction, readOnly: true)
      fields.write("CISRate", CISRate, readOnly: true)
      fields.write("SubTotal", SubTotal, readOnly: true)
      fields.write("TotalTax", TotalTax, readOnly: true)
      fields.write("Total", Total, readOnly: true)
      fields.write("TotalDiscount", TotalDiscount, readOnly: true)
      fields.write("RepeatingInvoiceID", RepeatingInvoiceID)
      fields.write("HasAttachments", HasAttachments, readOnly: true)
      fields.write("IsDiscounted", IsDiscounted, readOnly: true)
      fields.write("Payments", Payments, readOnly: true)
      fields.write("Prepayments", Prepayments, readOnly: true)
      fields.write("Overpayments", Overpayments, readOnly: true)
      fields.write("AmountDue", AmountDue, readOnly: true)
      fields.write("AmountPaid", AmountPaid, readOnly: true)
      fields.write("FullyPaidOnDate", FullyPaidOnDate, readOnly: true)
      fields.write("AmountCredited", AmountCredited, readOnly: true)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("UpdatedDateUTCString", UpdatedDateUTCString, readOnly: true)
      fields.write("CreditNotes", CreditNotes, readOnly: true)
      fields.write("Attachments", Attachments)
      fields.write("HasErrors", HasErrors)
      fields.write("StatusAttributeString", StatusAttributeString)
      fields.write("ValidationErrors", ValidationErrors)
      fields.write("Warnings", Warnings)
      fields.write("InvoiceAddresses", InvoiceAddresses)
    }
  }

  /// One line of an invoice, order, quote, note, receipt or bank transaction.
  public struct LineItem: Model {
    /// Id of the line; keep it in changes.
    public let LineItemID: String?
    /// What was sold or bought.
    public let Description: String?
    /// How many.
    public let Quantity: JSONNumber?
    /// Price of one.
    public let UnitAmount: JSONNumber?
    /// Code of the item.
    public let ItemCode: String?
    /// Code of the account.
    public let AccountCode: String?
    /// Id of the account.
    public let AccountID: String?
    /// Tax type of the line.
    public let TaxType: String?
    /// Tax of the line.
    public let TaxAmount: JSONNumber?
    /// The item.
    public let Item: LineItemItem?
    /// Amount of the line, less discount.
    public let LineAmount: JSONNumber?
    /// Tracking options of the line.
    public let Tracking: [LineItemTracking]?
    /// Discount in percent.
    public let DiscountRate: JSONNumber?
    /// Discount as an amount.
    public let DiscountAmount: JSONNumber?
    /// The template that it was made from.
    public let RepeatingInvoiceID: String?
    /// How it is taxed, in the USA.
    public let Taxability: Taxability?
    /// Id of the sales tax code.
    public let SalesTaxCodeId: JSONNumber?
    /// Parts of the tax, in the USA.
    public let TaxBreakdown: [TaxBreakdownComponent]?

    public init(
      LineItemID: String? = nil,
      Description: String? = nil,
      Quantity: JSONNumber? = nil,
      UnitAmount: JSONNumber? = nil,
      ItemCode: String? = nil,
      AccountCode: String? = nil,
      AccountID: String? = nil,
      TaxType: String? = nil,
      TaxAmount: JSONNumber? = nil,
      Item: LineItemItem? = nil,
      LineAmount: JSONNumber? = nil,
      Tracking: [LineItemTracking]? = nil,
      DiscountRate: JSONNumber? = nil,
      DiscountAmount: JSONNumber? = nil,
      RepeatingInvoiceID: String? = nil,
      Taxability: Taxability? = nil,
      SalesTaxCodeId: JSONNumber? = nil,
      TaxBreakdown: [TaxBreakdownComponent]? = nil
    ) {
      self.LineItemID = LineItemID
      self.Description = Description
      self.Quantity = Quantity
      self.UnitAmount = UnitAmount
      self.ItemCode = ItemCode
      self.AccountCode = AccountCode
      self.AccountID = AccountID
      self.TaxType = TaxType
      self.TaxAmount = TaxAmount
      self.Item = Item
      self.LineAmount = LineAmount
      self.Tracking = Tracking
      self.DiscountRate = DiscountRate
      self.DiscountAmount = DiscountAmount
      self.RepeatingInvoiceID = RepeatingInvoiceID
      self.Taxability = Taxability
      self.SalesTaxCodeId = SalesTaxCodeId
      self.TaxBreakdown = TaxBreakdown
    }

    public init(fields: inout FieldReader) {
      LineItemID = fields.optional("LineItemID")
      Description = fields.optional("Description")
      Quantity = fields.optional("Quantity")
      UnitAmount = fields.optional("UnitAmount")
      ItemCode = fields.optional("ItemCode")
      AccountCode = fields.optional("AccountCode")
      AccountID = fields.optional("AccountID")
      TaxType = fields.optional("TaxType")
      TaxAmount = fields.optional("TaxAmount")
      Item = fields.optional("Item")
      LineAmount = fields.optional("LineAmount")
      Tracking = fields.optional("Tracking")
      DiscountRate = fields.optional("DiscountRate")
      DiscountAmount = fields.optional("DiscountAmount")
      RepeatingInvoiceID = fields.optional("RepeatingInvoiceID")
      Taxability = fields.optional("Taxability")
      SalesTaxCodeId = fields.optional("SalesTaxCodeId")
      TaxBreakdown = fields.optional("TaxBreakdown")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("LineItemID", LineItemID)
      fields.write("Description", Description)
      fields.write("Quantity", Quantity)
      fields.write("UnitAmount", UnitAmount)
      fields.write("ItemCode", ItemCode)
      fields.write("AccountCode", AccountCode)
      fields.write("AccountID", AccountID)
      fields.write("TaxType", TaxType)
      fields.write("TaxAmount", TaxAmount)
      fields.write("Item", Item)
      fields.write("LineAmount", LineAmount)
      fields.write("Tracking", Tracking)
      fields.write("DiscountRate", DiscountRate)
      fields.write("DiscountAmount", DiscountAmount)
      fields.write("RepeatingInvoiceID", RepeatingInvoiceID)
      fields.write("Taxability", Taxability)
      fields.write("SalesTaxCodeId", SalesTaxCodeId)
      fields.write("TaxBreakdown", TaxBreakdown)
    }
  }

  /// The item of a line.
  public struct LineItemItem: Model {
    /// Code of the item.
    public let Code: String?
    /// Name of the item.
    public let Name: String?
    /// Id of the item.
    public let ItemID: String?

    public init(Code: String? = nil, Name: String? = nil, ItemID: String? = nil) {
      self.Code = Code
      self.Name = Name
      self.ItemID = ItemID
    }

    public init(fields: inout FieldReader) {
      Code = fields.optional("Code")
      Name = fields.optional("Name")
      ItemID = fields.optional("ItemID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Code", Code)
      fields.write("Name", Name)
      fields.write("ItemID", ItemID)
    }
  }

  /// A tracking option of a line.
  public struct LineItemTracking: Model {
    /// Id of the category.
    public let TrackingCategoryID: String?
    /// Id of the option.
    public let TrackingOptionID: String?
    /// Name of the category.
    public let Name: String?
    /// Name of the option.
    public let Option: String?

    public init(
      TrackingCategoryID: String? = nil,
      TrackingOptionID: String? = nil,
      Name: String? = nil,
      Option: String? = nil
    ) {
      self.TrackingCategoryID = TrackingCategoryID
      self.TrackingOptionID = TrackingOptionID
      self.Name = Name
      self.Option = Option
    }

    public init(fields: inout FieldReader) {
      TrackingCategoryID = fields.optional("TrackingCategoryID")
      TrackingOptionID = fields.optional("TrackingOptionID")
      Name = fields.optional("Name")
      Option = fields.optional("Option")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("TrackingCategoryID", TrackingCategoryID)
      fields.write("TrackingOptionID", TrackingOptionID)
      fields.write("Name", Name)
      fields.write("Option", Option)
    }
  }

  /// The tax of one jurisdiction on a line.
  public struct TaxBreakdownComponent: Model {
    /// Id of the part.
    public let TaxComponentId: String?
    /// Level of the jurisdiction, such as SYSGST/USSTATE.
    public let `Type`: String?
    /// Name of the jurisdiction.
    public let Name: String?
    /// Rate in percent.
    public let TaxPercentage: JSONNumber?
    /// Tax.
    public let TaxAmount: JSONNumber?
    /// Amount that is taxed.
    public let TaxableAmount: JSONNumber?
    /// Amount that is not taxable.
    public let NonTaxableAmount: JSONNumber?
    /// Amount that is exempt.
    public let ExemptAmount: JSONNumber?
    /// Number that the state gave the jurisdiction.
    public let StateAssignedNo: String?
    /// Region within the country.
    public let JurisdictionRegion: String?

    public init(
      TaxComponentId: String? = nil,
      `Type`: String? = nil,
      Name: String? = nil,
      TaxPercentage: JSONNumber? = nil,
      TaxAmount: JSONNumber? = nil,
      TaxableAmount: JSONNumber? = nil,
      NonTaxableAmount: JSONNumber? = nil,
      ExemptAmount: JSONNumber? = nil,
      StateAssignedNo: String? = nil,
      JurisdictionRegion: String? = nil
    ) {
      self.TaxComponentId = TaxComponentId
      self.`Type` = `Type`
      self.Name = Name
      self.TaxPercentage = TaxPercentage
      self.TaxAmount = TaxAmount
      self.TaxableAmount = TaxableAmount
      self.NonTaxableAmount = NonTaxableAmount
      self.ExemptAmount = ExemptAmount
      self.StateAssignedNo = StateAssignedNo
      self.JurisdictionRegion = JurisdictionRegion
    }

    public init(fields: inout FieldReader) {
      TaxComponentId = fields.optional("TaxComponentId")
      `Type` = fields.optional("Type")
      Name = fields.optional("Name")
      TaxPercentage = fields.optional("TaxPercentage")
      TaxAmount = fields.optional("TaxAmount")
      TaxableAmount = fields.optional("TaxableAmount")
      NonTaxableAmount = fields.optional("NonTaxableAmount")
      ExemptAmount = fields.optional("ExemptAmount")
      StateAssignedNo = fields.optional("StateAssignedNo")
      JurisdictionRegion = fields.optional("JurisdictionRegion")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("TaxComponentId", TaxComponentId)
      fields.write("Type", `Type`)
      fields.write("Name", Name)
      fields.write("TaxPercentage", TaxPercentage)
      fields.write("TaxAmount", TaxAmount)
      fields.write("TaxableAmount", TaxableAmount)
      fields.write("NonTaxableAmount", NonTaxableAmount)
      fields.write("ExemptAmount", ExemptAmount)
      fields.write("StateAssignedNo", StateAssignedNo)
      fields.write("JurisdictionRegion", JurisdictionRegion)
    }
  }

  /// An address that sales tax is worked out from.
  public struct InvoiceAddress: Model {
    /// From where or to where.
    public let InvoiceAddressType: String?
    /// First line.
    public let AddressLine1: String?
    /// Second line.
    public let AddressLine2: String?
    /// Third line.
    public let AddressLine3: String?
    /// Fourth line.
    public let AddressLine4: String?
    /// City.
    public let City: String?
    /// Region or state.
    public let Region: String?
    /// Postal code.
    public let PostalCode: String?
    /// Country.
    public let Country: String?

    public init(
      InvoiceAddressType: String? = nil,
      AddressLine1: String? = nil,
      AddressLine2: String? = nil,
      AddressLine3: String? = nil,
      AddressLine4: String? = nil,
      City: String? = nil,
      Region: String? = nil,
      PostalCode: String? = nil,
      Country: String? = nil
    ) {
      self.InvoiceAddressType = InvoiceAddressType
      self.AddressLine1 = AddressLine1
      self.AddressLine2 = AddressLine2
      self.AddressLine3 = AddressLine3
      self.AddressLine4 = AddressLine4
      self.City = City
      self.Region = Region
      self.PostalCode = PostalCode
      self.Country = Country
    }

    public init(fields: inout FieldReader) {
      InvoiceAddressType = fields.optional("InvoiceAddressType")
      AddressLine1 = fields.optional("AddressLine1")
      AddressLine2 = fields.optional("AddressLine2")
      AddressLine3 = fields.optional("AddressLine3")
      AddressLine4 = fields.optional("AddressLine4")
      City = fields.optional("City")
      Region = fields.optional("Region")
      PostalCode = fields.optional("PostalCode")
      Country = fields.optional("Country")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("InvoiceAddressType", InvoiceAddressType)
      fields.write("AddressLine1", AddressLine1)
      fields.write("AddressLine2", AddressLine2)
      fields.write("AddressLine3", AddressLine3)
      fields.write("AddressLine4", AddressLine4)
      fields.write("City", City)
      fields.write("Region", Region)
      fields.write("PostalCode", PostalCode)
      fields.write("Country", Country)
    }
  }

  /// A customer, a supplier or both. Within other records only its id and name are sure.
  public struct Contact: Model {
    /// Xero's id of the contact.
    public let ContactID: String?
    /// The contact that it was merged into.
    public let MergedToContactID: String?
    /// Id in another system.
    public let ContactNumber: String?
    /// Account number that the organisation gave it.
    public let AccountNumber: String?
    /// Whether it is in use.
    public let ContactStatus: ContactStatus?
    /// Name of the person or organisation.
    public let Name: String?
    /// First name of the primary person.
    public let FirstName: String?
    /// Last name of the primary person.
    public let LastName: String?
    /// Company registration number.
    public let CompanyNumber: String?
    /// Email address of the primary person.
    public let EmailAddress: String?
    /// Further persons.
    public let ContactPersons: [ContactPerson]?
    /// Bank account number.
    public let BankAccountDetails: String?
    /// Tax number, such as ABN, GST or VAT number.
    public let TaxNumber: String?
    /// Kind of tax number.
    public let TaxNumberType: TaxNumberType?
    /// Tax type of sales to it.
    public let AccountsReceivableTaxType: String?
    /// Tax type of purchases from it.
    public let AccountsPayableTaxType: String?
    /// Addresses.
    public let Addresses: [Address]?
    /// Phones.
    public let Phones: [Phone]?
    /// Whether there are bills from it.
    public let IsSupplier: Bool?
    /// Whether there are sales invoices to it.
    public let IsCustomer: Bool?
    /// Whether amounts of sales hold tax.
    public let SalesDefaultLineAmountType: ContactTaxType?
    /// Whether amounts of purchases hold tax.
    public let PurchasesDefaultLineAmountType: ContactTaxType?
    /// Currency of its invoices.
    public let DefaultCurrency: CurrencyCode?
    /// Key by which it is known in Xero's network.
    public let XeroNetworkKey: String?
    /// Account of sales to it.
    public let SalesDefaultAccountCode: String?
    /// Account of purchases from it.
    public let PurchasesDefaultAccountCode: String?
    /// Tracking of sales to it.
    public let SalesTrackingCategories: [ContactTracking]?
    /// Tracking of purchases from it.
    public let PurchasesTrackingCategories: [ContactTracking]?
    /// Name of the tracking category.
    public let TrackingCategoryName: String?
    /// Name of the tracking option.
    public let TrackingCategoryOption: String?
    /// When its invoices fall due.
    public let PaymentTerms: PaymentTerms?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Groups that it is in.
    public let ContactGroups: [ContactGroup]?
    /// Web site.
    public let Website: String?
    /// Branding of its invoices.
    public let BrandingTheme: BrandingTheme?
    /// Bank details for batch payments.
    public let BatchPayments: BatchPaymentDetails?
    /// Discount in percent.
    public let Discount: JSONNumber?
    /// What is outstanding and overdue.
    public let Balances: Balances?
    /// Attached files.
    public let Attachments: [Attachment]?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?
    /// Whether the write of it failed.
    public let HasValidationErrors: Bool?
    /// OK, or ERROR for a record of a write that failed.
    public let StatusAttributeString: String?

    public init(
      ContactID: String? = nil,
      MergedToContactID: String? = nil,
      ContactNumber: String? = nil,
      AccountNumber: String? = nil,
      ContactStatus: ContactStatus? = nil,
      Name: String? = nil,
      FirstName: String? = nil,
      LastName: String? = nil,
      CompanyNumber: String? = nil,
      EmailAddress: String? = nil,
      ContactPersons: [ContactPerson]? = nil,
      BankAccountDetails: String? = nil,
      TaxNumber: String? = nil,
      TaxNumberType: TaxNumberType? = nil,
      AccountsReceivableTaxType: String? = nil,
      AccountsPayableTaxType: String? = nil,
      Addresses: [Address]? = nil,
      Phones: [Phone]? = nil,
      IsSupplier: Bool? = nil,
      IsCustomer: Bool? = nil,
      SalesDefaultLineAmountType: ContactTaxType? = nil,
      PurchasesDefaultLineAmountType: ContactTaxType? = nil,
      DefaultCurrency: CurrencyCode? = nil,
      XeroNetworkKey: String? = nil,
      SalesDefaultAccountCode: String? = nil,
      PurchasesDefaultAccountCode: String? = nil,
      SalesTrackingCategories: [ContactTracking]? = nil,
      PurchasesTrackingCategories: [ContactTracking]? = nil,
      TrackingCategoryName: String? = nil,
      TrackingCategoryOption: String? = nil,
      PaymentTerms: PaymentTerms? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      ContactGroups: [ContactGroup]? = nil,
      Website: String? = nil,
      BrandingTheme: BrandingTheme? = nil,
      BatchPayments: BatchPaymentDetails? = nil,
      Discount: JSONNumber? = nil,
      Balances: Balances? = nil,
      Attachments: [Attachment]? = nil,
      HasAttachments: Bool? = nil,
      ValidationErrors: [ValidationError]? = nil,
      HasValidationErrors: Bool? = nil,
      StatusAttributeString: String? = nil
    ) {
      self.ContactID = ContactID
      self.MergedToContactID = MergedToContactID
      self.ContactNumber = ContactNumber
      self.AccountNumber = AccountNumber
      self.ContactStatus = ContactStatus
      self.Name = Name
      self.FirstName = FirstName
      self.LastName = LastName
      self.CompanyNumber = CompanyNumber
      self.EmailAddress = EmailAddress
      self.ContactPersons = ContactPersons
      self.BankAccountDetails = BankAccountDetails
      self.TaxNumber = TaxNumber
      self.TaxNumberType = TaxNumberType
      self.AccountsReceivableTaxType = AccountsReceivableTaxType
      self.AccountsPayableTaxType = AccountsPayableTaxType
      self.Addresses = Addresses
      self.Phones = Phones
      self.IsSupplier = IsSupplier
      self.IsCustomer = IsCustomer
      self.SalesDefaultLineAmountType = SalesDefaultLineAmountType
      self.PurchasesDefaultLineAmountType = PurchasesDefaultLineAmountType
      self.DefaultCurrency = DefaultCurrency
      self.XeroNetworkKey = XeroNetworkKey
      self.SalesDefaultAccountCode = SalesDefaultAccountCode
      self.PurchasesDefaultAccountCode = PurchasesDefaultAccountCode
      self.SalesTrackingCategories = SalesTrackingCategories
      self.PurchasesTrackingCategories = PurchasesTrackingCategories
      self.TrackingCategoryName = TrackingCategoryName
      self.TrackingCategoryOption = TrackingCategoryOption
      self.PaymentTerms = PaymentTerms
      self.UpdatedDateUTC = UpdatedDateUTC
      self.ContactGroups = ContactGroups
      self.Website = Website
      self.BrandingTheme = BrandingTheme
      self.BatchPayments = BatchPayments
      self.Discount = Discount
      self.Balances = Balances
      self.Attachments = Attachments
      self.HasAttachments = HasAttachments
      self.ValidationErrors = ValidationErrors
      self.HasValidationErrors = HasValidationErrors
      self.StatusAttributeString = StatusAttributeString
    }

    public init(fields: inout FieldReader) {
      ContactID = fields.optional("ContactID")
      MergedToContactID = fields.optional("MergedToContactID")
      ContactNumber = fields.optional("ContactNumber")
      AccountNumber = fields.optional("AccountNumber")
      ContactStatus = fields.optional("ContactStatus")
      Name = fields.optional("Name")
      FirstName = fields.optional("FirstName")
      LastName = fields.optional("LastName")
      CompanyNumber = fields.optional("CompanyNumber")
      EmailAddress = fields.optional("EmailAddress")
      ContactPersons = fields.optional("ContactPersons")
      BankAccountDetails = fields.optional("BankAccountDetails")
      TaxNumber = fields.optional("TaxNumber")
      TaxNumberType = fields.optional("TaxNumberType")
      AccountsReceivableTaxType = fields.optional("AccountsReceivableTaxType")
      AccountsPayableTaxType = fields.optional("AccountsPayableTaxType")
      Addresses = fields.optional("Addresses")
      Phones = fields.optional("Phones")
      IsSupplier = fields.optional("IsSupplier")
      IsCustomer = fields.optional("IsCustomer")
      SalesDefaultLineAmountType = fields.optional("SalesDefaultLineAmountType")
      PurchasesDefaultLineAmountType = fields.optional("PurchasesDefaultLineAmountType")
      DefaultCurrency = fields.optional("DefaultCurrency")
      XeroNetworkKey = fields.optional("XeroNetworkKey")
      SalesDefaultAccountCode = fields.optional("SalesDefaultAccountCode")
      PurchasesDefaultAccountCode = fields.optional("PurchasesDefaultAccountCode")
      SalesTrackingCategories = fields.optional("SalesTrackingCategories")
      PurchasesTrackingCategories = fields.optional("PurchasesTrackingCategories")
      TrackingCategoryName = fields.optional("TrackingCategoryName")
      TrackingCategoryOption = fields.optional("TrackingCategoryOption")
      PaymentTerms = fields.optional("PaymentTerms")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      ContactGroups = fields.optional("ContactGroups")
      Website = fields.optional("Website")
      BrandingTheme = fields.optional("BrandingTheme")
      BatchPayments = fields.optional("BatchPayments")
      Discount = fields.optional("Discount")
      Balances = fields.optional("Balances")
      Attachments = fields.optional("Attachments")
      HasAttachments = fields.optional("HasAttachments")
      ValidationErrors = fields.optional("ValidationErrors")
      HasValidationErrors = fields.optional("HasValidationErrors")
      StatusAttributeString = fields.optional("StatusAttributeString")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ContactID", ContactID)
      fields.write("MergedToContactID", MergedToContactID)
      fields.write("ContactNumber", ContactNumber)
      fields.write("AccountNumber", AccountNumber)
      fields.write("ContactStatus", ContactStatus)
      fields.write("Name", Name)
      fields.write("FirstName", FirstName)
      fields.write("LastName", LastName)
      fields.write("CompanyNumber", CompanyNumber)
      fields.write("EmailAddress", EmailAddress)
      fields.write("ContactPersons", ContactPersons)
      fields.write("BankAccountDetails", BankAccountDetails)
      fields.write("TaxNumber", TaxNumber)
      fields.write("TaxNumberType", TaxNumberType)
      fields.write("AccountsReceivableTaxType", AccountsReceivableTaxType)
      fields.write("AccountsPayableTaxType", AccountsPayableTaxType)
      fields.write("Addresses", Addresses)
      fields.write("Phones", Phones)
      fields.write("IsSupplier", IsSupplier)
      fields.write("IsCustomer", IsCustomer)
      fields.write("SalesDefaultLineAmountType", SalesDefaultLineAmountType)
      fields.write("PurchasesDefaultLineAmountType", PurchasesDefaultLineAmountType)
      fields.write("DefaultCurrency", DefaultCurrency)
      fields.write("XeroNetworkKey", XeroNetworkKey)
      fields.write("SalesDefaultAccountCode", SalesDefaultAccountCode)
      fields.write("PurchasesDefaultAccountCode", PurchasesDefaultAccountCode)
      fields.write("SalesTrackingCategories", SalesTrackingCategories)
      fields.write("PurchasesTrackingCategories", PurchasesTrackingCategories)
      fields.write("TrackingCategoryName", TrackingCategoryName)
      fields.write("TrackingCategoryOption", TrackingCategoryOption)
      fields.write("PaymentTerms", PaymentTerms)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("ContactGroups", ContactGroups)
      fields.write("Website", Website, readOnly: true)
      fields.write("BrandingTheme", BrandingTheme)
      fields.write("BatchPayments", BatchPayments)
      fields.write("Discount", Discount, readOnly: true)
      fields.write("Balances", Balances)
      fields.write("Attachments", Attachments)
      fields.write("HasAttachments", HasAttachments)
      fields.write("ValidationErrors", ValidationErrors)
      fields.write("HasValidationErrors", HasValidationErrors)
      fields.write("StatusAttributeString", StatusAttributeString)
    }
  }

  /// A person at a contact.
  public struct ContactPerson: Model {
    /// First name.
    public let FirstName: String?
    /// Last name.
    public let LastName: String?
    /// Email address.
    public let EmailAddress: String?
    /// Whether invoices are mailed to this person too.
    public let IncludeInEmails: Bool?

    public init(
      FirstName: String? = nil,
      LastName: String? = nil,
      EmailAddress: String? = nil,
      IncludeInEmails: Bool? = nil
    ) {
      self.FirstName = FirstName
      self.LastName = LastName
      self.EmailAddress = EmailAddress
      self.IncludeInEmails = IncludeInEmails
    }

    public init(fields: inout FieldReader) {
      FirstName = fields.optional("FirstName")
      LastName = fields.optional("LastName")
      EmailAddress = fields.optional("EmailAddress")
      IncludeInEmails = fields.optional("IncludeInEmails")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("FirstName", FirstName)
      fields.write("LastName", LastName)
      fields.write("EmailAddress", EmailAddress)
      fields.write("IncludeInEmails", IncludeInEmails)
    }
  }

  /// A phone number.
  public struct Phone: Model {
    /// Kind of phone.
    public let PhoneType: PhoneType?
    /// Number without area code.
    public let PhoneNumber: String?
    /// Area code.
    public let PhoneAreaCode: String?
    /// Country code.
    public let PhoneCountryCode: String?

    public init(
      PhoneType: PhoneType? = nil,
      PhoneNumber: String? = nil,
      PhoneAreaCode: String? = nil,
      PhoneCountryCode: String? = nil
    ) {
      self.PhoneType = PhoneType
      self.PhoneNumber = PhoneNumber
      self.PhoneAreaCode = PhoneAreaCode
      self.PhoneCountryCode = PhoneCountryCode
    }

    public init(fields: inout FieldReader) {
      PhoneType = fields.optional("PhoneType")
      PhoneNumber = fields.optional("PhoneNumber")
      PhoneAreaCode = fields.optional("PhoneAreaCode")
      PhoneCountryCode = fields.optional("PhoneCountryCode")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("PhoneType", PhoneType)
      fields.write("PhoneNumber", PhoneNumber)
      fields.write("PhoneAreaCode", PhoneAreaCode)
      fields.write("PhoneCountryCode", PhoneCountryCode)
    }
  }

  /// A postal or physical address.
  public struct Address: Model {
    /// POBOX, STREET or, of the organisation, DELIVERY.
    public let AddressType: String?
    /// First line.
    public let AddressLine1: String?
    /// Second line.
    public let AddressLine2: String?
    /// Third line.
    public let AddressLine3: String?
    /// Fourth line.
    public let AddressLine4: String?
    /// City.
    public let City: String?
    /// Region or state.
    public let Region: String?
    /// Postal code.
    public let PostalCode: String?
    /// Country.
    public let Country: String?
    /// To whose attention.
    public let AttentionTo: String?

    public init(
      AddressType: String? = nil,
      AddressLine1: String? = nil,
      AddressLine2: String? = nil,
      AddressLine3: String? = nil,
      AddressLine4: String? = nil,
      City: String? = nil,
      Region: String? = nil,
      PostalCode: String? = nil,
      Country: String? = nil,
      AttentionTo: String? = nil
    ) {
      self.AddressType = AddressType
      self.AddressLine1 = AddressLine1
      self.AddressLine2 = AddressLine2
      self.AddressLine3 = AddressLine3
      self.AddressLine4 = AddressLine4
      self.City = City
      self.Region = Region
      self.PostalCode = PostalCode
      self.Country = Country
      self.AttentionTo = AttentionTo
    }

    public init(fields: inout FieldReader) {
      AddressType = fields.optional("AddressType")
      AddressLine1 = fields.optional("AddressLine1")
      AddressLine2 = fields.optional("AddressLine2")
      AddressLine3 = fields.optional("AddressLine3")
      AddressLine4 = fields.optional("AddressLine4")
      City = fields.optional("City")
      Region = fields.optional("Region")
      PostalCode = fields.optional("PostalCode")
      Country = fields.optional("Country")
      AttentionTo = fields.optional("AttentionTo")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("AddressType", AddressType)
      fields.write("AddressLine1", AddressLine1)
      fields.write("AddressLine2", AddressLine2)
      fields.write("AddressLine3", AddressLine3)
      fields.write("AddressLine4", AddressLine4)
      fields.write("City", City)
      fields.write("Region", Region)
      fields.write("PostalCode", PostalCode)
      fields.write("Country", Country)
      fields.write("AttentionTo", AttentionTo)
    }
  }

  /// When bills from a contact and sales to it fall due.
  public struct PaymentTerms: Model {
    /// Of bills.
    public let Bills: PaymentTerm?
    /// Of sales invoices.
    public let Sales: PaymentTerm?

    public init(Bills: PaymentTerm? = nil, Sales: PaymentTerm? = nil) {
      self.Bills = Bills
      self.Sales = Sales
    }

    public init(fields: inout FieldReader) {
      Bills = fields.optional("Bills")
      Sales = fields.optional("Sales")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Bills", Bills)
      fields.write("Sales", Sales)
    }
  }

  /// When an invoice falls due.
  public struct PaymentTerm: Model {
    /// Number of days, or day of the month.
    public let Day: Int?
    /// How the day counts.
    public let `Type`: PaymentTermType?

    public init(Day: Int? = nil, `Type`: PaymentTermType? = nil) {
      self.Day = Day
      self.`Type` = `Type`
    }

    public init(fields: inout FieldReader) {
      Day = fields.optional("Day")
      `Type` = fields.optional("Type")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Day", Day)
      fields.write("Type", `Type`)
    }
  }

  /// The tracking that a contact's lines get.
  public struct ContactTracking: Model {
    /// Name of the category.
    public let TrackingCategoryName: String?
    /// Name of the option.
    public let TrackingOptionName: String?

    public init(TrackingCategoryName: String? = nil, TrackingOptionName: String? = nil) {
      self.TrackingCategoryName = TrackingCategoryName
      self.TrackingOptionName = TrackingOptionName
    }

    public init(fields: inout FieldReader) {
      TrackingCategoryName = fields.optional("TrackingCategoryName")
      TrackingOptionName = fields.optional("TrackingOptionName")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("TrackingCategoryName", TrackingCategoryName)
      fields.write("TrackingOptionName", TrackingOptionName)
    }
  }

  /// Bank details of a contact for batch payments.
  public struct BatchPaymentDetails: Model {
    /// Bank account number.
    public let BankAccountNumber: String?
    /// Name of the bank.
    public let BankAccountName: String?
    /// Reference for the bank, outside New Zealand.
    public let Details: String?
    /// Code for the bank, in New Zealand.
    public let Code: String?
    /// Reference for the bank, in New Zealand.
    public let Reference: String?

    public init(
      BankAccountNumber: String? = nil,
      BankAccountName: String? = nil,
      Details: String? = nil,
      Code: String? = nil,
      Reference: String? = nil
    ) {
      self.BankAccountNumber = BankAccountNumber
      self.BankAccountName = BankAccountName
      self.Details = Details
      self.Code = Code
      self.Reference = Reference
    }

    public init(fields: inout FieldReader) {
      BankAccountNumber = fields.optional("BankAccountNumber")
      BankAccountName = fields.optional("BankAccountName")
      Details = fields.optional("Details")
      Code = fields.optional("Code")
      Reference = fields.optional("Reference")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("BankAccountNumber", BankAccountNumber)
      fields.write("BankAccountName", BankAccountName)
      fields.write("Details", Details)
      fields.write("Code", Code)
      fields.write("Reference", Reference)
    }
  }

  /// What is open with a contact.
  public struct Balances: Model {
    /// What it owes.
    public let AccountsReceivable: Balance?
    /// What it is owed.
    public let AccountsPayable: Balance?

    public init(AccountsReceivable: Balance? = nil, AccountsPayable: Balance? = nil) {
      self.AccountsReceivable = AccountsReceivable
      self.AccountsPayable = AccountsPayable
    }

    public init(fields: inout FieldReader) {
      AccountsReceivable = fields.optional("AccountsReceivable")
      AccountsPayable = fields.optional("AccountsPayable")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("AccountsReceivable", AccountsReceivable)
      fields.write("AccountsPayable", AccountsPayable)
    }
  }

  /// A balance.
  public struct Balance: Model {
    /// All that is open.
    public let Outstanding: JSONNumber?
    /// What of it is overdue.
    public let Overdue: JSONNumber?

    public init(Outstanding: JSONNumber? = nil, Overdue: JSONNumber? = nil) {
      self.Outstanding = Outstanding
      self.Overdue = Overdue
    }

    public init(fields: inout FieldReader) {
      Outstanding = fields.optional("Outstanding")
      Overdue = fields.optional("Overdue")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Outstanding", Outstanding)
      fields.write("Overdue", Overdue)
    }
  }

  /// A group of contacts.
  public struct ContactGroup: Model {
    /// Id of the group.
    public let ContactGroupID: String?
    /// Name of the group.
    public let Name: String?
    /// Whether it is in use.
    public let Status: String?
    /// Its contacts, in answers on one group.
    public let Contacts: [Contact]?

    public init(
      ContactGroupID: String? = nil,
      Name: String? = nil,
      Status: String? = nil,
      Contacts: [Contact]? = nil
    ) {
      self.ContactGroupID = ContactGroupID
      self.Name = Name
      self.Status = Status
      self.Contacts = Contacts
    }

    public init(fields: inout FieldReader) {
      ContactGroupID = fields.optional("ContactGroupID")
      Name = fields.optional("Name")
      Status = fields.optional("Status")
      Contacts = fields.optional("Contacts")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ContactGroupID", ContactGroupID)
      fields.write("Name", Name)
      fields.write("Status", Status)
      fields.write("Contacts", Contacts)
    }
  }

  /// An account of the chart of accounts.
  public struct Account: Model {
    /// Xero's id of the account.
    public let AccountID: String?
    /// Code of the account, for lines; bank accounts may have none.
    public let Code: String?
    /// Name of the account.
    public let Name: String?
    /// Type of account.
    public let `Type`: AccountType?
    /// Number, of bank accounts.
    public let BankAccountNumber: String?
    /// Whether it is in use.
    public let Status: AccountStatus?
    /// Description.
    public let Description: String?
    /// Kind of bank account.
    public let BankAccountType: BankAccountType?
    /// Currency of a bank account.
    public let CurrencyCode: CurrencyCode?
    /// Tax type that lines get.
    public let TaxType: String?
    /// Whether payments can be made from and to it.
    public let EnablePaymentsToAccount: Bool?
    /// Whether expense claims can use it.
    public let ShowInExpenseClaims: Bool?
    /// Side of the books.
    public let Class: AccountClass?
    /// Which of Xero's own accounts it is, if one.
    public let SystemAccount: SystemAccount?
    /// Reporting code.
    public let ReportingCode: String?
    /// Name of the reporting code.
    public let ReportingCodeName: String?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Whether the dashboard watches it.
    public let AddToWatchlist: Bool?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?

    public init(
      AccountID: String? = nil,
      Code: String? = nil,
      Name: String? = nil,
      `Type`: AccountType? = nil,
      BankAccountNumber: String? = nil,
      Status: AccountStatus? = nil,
      Description: String? = nil,
      BankAccountType: BankAccountType? = nil,
      CurrencyCode: CurrencyCode? = nil,
      TaxType: String? = nil,
      EnablePaymentsToAccount: Bool? = nil,
      ShowInExpenseClaims: Bool? = nil,
      Class: AccountClass? = nil,
      SystemAccount: SystemAccount? = nil,
      ReportingCode: String? = nil,
      ReportingCodeName: String? = nil,
      HasAttachments: Bool? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      AddToWatchlist: Bool? = nil,
      ValidationErrors: [ValidationError]? = nil
    ) {
      self.AccountID = AccountID
      self.Code = Code
      self.Name = Name
      self.`Type` = `Type`
      self.BankAccountNumber = BankAccountNumber
      self.Status = Status
      self.Description = Description
      self.BankAccountType = BankAccountType
      self.CurrencyCode = CurrencyCode
      self.TaxType = TaxType
      self.EnablePaymentsToAccount = EnablePaymentsToAccount
      self.ShowInExpenseClaims = ShowInExpenseClaims
      self.Class = Class
      self.SystemAccount = SystemAccount
      self.ReportingCode = ReportingCode
      self.ReportingCodeName = ReportingCodeName
      self.HasAttachments = HasAttachments
      self.UpdatedDateUTC = UpdatedDateUTC
      self.AddToWatchlist = AddToWatchlist
      self.ValidationErrors = ValidationErrors
    }

    public init(fields: inout FieldReader) {
      AccountID = fields.optional("AccountID")
      Code = fields.optional("Code")
      Name = fields.optional("Name")
      `Type` = fields.optional("Type")
      BankAccountNumber = fields.optional("BankAccountNumber")
      Status = fields.optional("Status")
      Description = fields.optional("Description")
      BankAccountType = fields.optional("BankAccountType")
      CurrencyCode = fields.optional("CurrencyCode")
      TaxType = fields.optional("TaxType")
      EnablePaymentsToAccount = fields.optional("EnablePaymentsToAccount")
      ShowInExpenseClaims = fields.optional("ShowInExpenseClaims")
      Class = fields.optional("Class")
      SystemAccount = fields.optional("SystemAccount")
      ReportingCode = fields.optional("ReportingCode")
      ReportingCodeName = fields.optional("ReportingCodeName")
      HasAttachments = fields.optional("HasAttachments")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      AddToWatchlist = fields.optional("AddToWatchlist")
      ValidationErrors = fields.optional("ValidationErrors")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("AccountID", AccountID)
      fields.write("Code", Code)
      fields.write("Name", Name)
      fields.write("Type", `Type`)
      fields.write("BankAccountNumber", BankAccountNumber)
      fields.write("Status", Status)
      fields.write("Description", Description)
      fields.write("BankAccountType", BankAccountType)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("TaxType", TaxType)
      fields.write("EnablePaymentsToAccount", EnablePaymentsToAccount)
      fields.write("ShowInExpenseClaims", ShowInExpenseClaims)
      fields.write("Class", Class, readOnly: true)
      fields.write("SystemAccount", SystemAccount, readOnly: true)
      fields.write("ReportingCode", ReportingCode)
      fields.write("ReportingCodeName", ReportingCodeName, readOnly: true)
      fields.write("HasAttachments", HasAttachments, readOnly: true)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("AddToWatchlist", AddToWatchlist)
      fields.write("ValidationErrors", ValidationErrors)
    }
  }

  /// Money paid or received for an invoice, credit note, prepayment or overpayment.
  public struct Payment: Model {
    /// Xero's id of the payment.
    public let PaymentID: String?
    /// The invoice that is paid.
    public let Invoice: Invoice?
    /// The credit note that is refunded.
    public let CreditNote: CreditNote?
    /// The prepayment that is refunded.
    public let Prepayment: Prepayment?
    /// The overpayment that is refunded.
    public let Overpayment: Overpayment?
    /// Number of the invoice or credit note.
    public let InvoiceNumber: String?
    /// Number of the credit note.
    public let CreditNoteNumber: String?
    /// The batch that it is part of.
    public let BatchPayment: BatchPayment?
    /// Account that the money came from or went to.
    public let Account: Account?
    /// Code of that account.
    public let Code: String?
    /// Date of the payment.
    public let Date: CalendarDate?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// Amount in the invoice's currency.
    public let Amount: JSONNumber?
    /// Amount in the bank account's currency.
    public let BankAmount: JSONNumber?
    /// Description.
    public let Reference: String?
    /// Whether it is reconciled with a bank statement.
    public let IsReconciled: Bool?
    /// Whether it counts.
    public let Status: PaymentStatus?
    /// What it pays.
    public let PaymentType: PaymentType?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// The same as text without a zone.
    public let UpdatedDateUTCString: String?
    /// Id of the batch that it is part of.
    public let BatchPaymentID: String?
    /// The supplier's bank account.
    public let BankAccountNumber: String?
    /// Particulars on the statement.
    public let Particulars: String?
    /// Details on the statement.
    public let Details: String?
    /// Whether it has an account.
    public let HasAccount: Bool?
    /// Whether the write of it failed.
    public let HasValidationErrors: Bool?
    /// OK, or ERROR for a record of a write that failed.
    public let StatusAttributeString: String?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?
    /// What Xero warns of.
    public let Warnings: [ValidationError]?

    public init(
      PaymentID: String? = nil,
      Invoice: Invoice? = nil,
      CreditNote: CreditNote? = nil,
      Prepayment: Prepayment? = nil,
      Overpayment: Overpayment? = nil,
      InvoiceNumber: String? = nil,
      CreditNoteNumber: String? = nil,
      BatchPayment: BatchPayment? = nil,
      Account: Account? = nil,
      Code: String? = nil,
      Date: CalendarDate? = nil,
      CurrencyRate: JSONNumber? = nil,
      Amount: JSONNumber? = nil,
      BankAmount: JSONNumber? = nil,
      Reference: String? = nil,
      IsReconciled: Bool? = nil,
      Status: PaymentStatus? = nil,
      PaymentType: PaymentType? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      UpdatedDateUTCString: String? = nil,
      BatchPaymentID: String? = nil,
      BankAccountNumber: String? = nil,
      Particulars: String? = nil,
      Details: String? = nil,
      HasAccount: Bool? = nil,
      HasValidationErrors: Bool? = nil,
      StatusAttributeString: String? = nil,
      ValidationErrors: [ValidationError]? = nil,
      Warnings: [ValidationError]? = nil
    ) {
      self.PaymentID = PaymentID
      self.Invoice = Invoice
      self.CreditNote = CreditNote
      self.Prepayment = Prepayment
      self.Overpayment = Overpayment
      self.InvoiceNumber = InvoiceNumber
      self.CreditNoteNumber = CreditNoteNumber
      self.BatchPayment = BatchPayment
      self.Account = Account
      self.Code = Code
      self.Date = Date
      self.CurrencyRate = CurrencyRate
      self.Amount = Amount
      self.BankAmount = BankAmount
      self.Reference = Reference
      self.IsReconciled = IsReconciled
      self.Status = Status
      self.PaymentType = PaymentType
      self.UpdatedDateUTC = UpdatedDateUTC
      self.UpdatedDateUTCString = UpdatedDateUTCString
      self.BatchPaymentID = BatchPaymentID
      self.BankAccountNumber = BankAccountNumber
      self.Particulars = Particulars
      self.Details = Details
      self.HasAccount = HasAccount
      self.HasValidationErrors = HasValidationErrors
      self.StatusAttributeString = StatusAttributeString
      self.ValidationErrors = ValidationErrors
      self.Warnings = Warnings
    }

    public init(fields: inout FieldReader) {
      PaymentID = fields.optional("PaymentID")
      Invoice = fields.optional("Invoice")
      CreditNote = fields.optional("CreditNote")
      Prepayment = fields.optional("Prepayment")
      Overpayment = fields.optional("Overpayment")
      InvoiceNumber = fields.optional("InvoiceNumber")
      CreditNoteNumber = fields.optional("CreditNoteNumber")
      BatchPayment = fields.optional("BatchPayment")
      Account = fields.optional("Account")
      Code = fields.optional("Code")
      Date = fields.optional("Date")
      CurrencyRate = fields.optional("CurrencyRate")
      Amount = fields.optional("Amount")
      BankAmount = fields.optional("BankAmount")
      Reference = fields.optional("Reference")
      IsReconciled = fields.optional("IsReconciled")
      Status = fields.optional("Status")
      PaymentType = fields.optional("PaymentType")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      UpdatedDateUTCString = fields.optional("UpdatedDateUTCString")
      BatchPaymentID = fields.optional("BatchPaymentID")
      BankAccountNumber = fields.optional("BankAccountNumber")
      Particulars = fields.optional("Particulars")
      Details = fields.optional("Details")
      HasAccount = fields.optional("HasAccount")
      HasValidationErrors = fields.optional("HasValidationErrors")
      StatusAttributeString = fields.optional("StatusAttributeString")
      ValidationErrors = fields.optional("ValidationErrors")
      Warnings = fields.optional("Warnings")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("PaymentID", PaymentID)
      fields.write("Invoice", Invoice)
      fields.write("CreditNote", CreditNote)
      fields.write("Prepayment", Prepayment)
      fields.write("Overpayment", Overpayment)
      fields.write("InvoiceNumber", InvoiceNumber)
      fields.write("CreditNoteNumber", CreditNoteNumber)
      fields.write("BatchPayment", BatchPayment)
      fields.write("Account", Account)
      fields.write("Code", Code)
      fields.write("Date", Date)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Amount", Amount)
      fields.write("BankAmount", BankAmount)
      fields.write("Reference", Reference)
      fields.write("IsReconciled", IsReconciled)
      fields.write("Status", Status)
      fields.write("PaymentType", PaymentType, readOnly: true)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("UpdatedDateUTCString", UpdatedDateUTCString, readOnly: true)
      fields.write("BatchPaymentID", BatchPaymentID)
      fields.write("BankAccountNumber", BankAccountNumber)
      fields.write("Particulars", Particulars)
      fields.write("Details", Details)
      fields.write("HasAccount", HasAccount)
      fields.write("HasValidationErrors", HasValidationErrors)
      fields.write("StatusAttributeString", StatusAttributeString)
      fields.write("ValidationErrors", ValidationErrors)
      fields.write("Warnings", Warnings)
    }
  }

  /// Several payments made as one sum.
  public struct BatchPayment: Model {
    /// Xero's id of the batch.
    public let BatchPaymentID: String?
    /// Account that the money came from or went to.
    public let Account: Account?
    /// Reference, in New Zealand.
    public let Reference: String?
    /// Particulars, in New Zealand.
    public let Particulars: String?
    /// Code, in New Zealand.
    public let Code: String?
    /// Details for the bank, outside New Zealand.
    public let Details: String?
    /// What the statement line shows, in the UK.
    public let Narrative: String?
    /// The date as text.
    public let DateString: String?
    /// Date of the payment.
    public let Date: CalendarDate?
    /// Amount.
    public let Amount: JSONNumber?
    /// The payments.
    public let Payments: [Payment]?
    /// Whether it pays or receives.
    public let `Type`: BatchPaymentType?
    /// Whether it counts.
    public let Status: PaymentStatus?
    /// Sum of the payments.
    public let TotalAmount: JSONNumber?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Whether it is reconciled with a bank statement.
    public let IsReconciled: Bool?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?

    public init(
      BatchPaymentID: String? = nil,
      Account: Account? = nil,
      Reference: String? = nil,
      Particulars: String? = nil,
      Code: String? = nil,
      Details: String? = nil,
      Narrative: String? = nil,
      DateString: String? = nil,
      Date: CalendarDate? = nil,
      Amount: JSONNumber? = nil,
      Payments: [Payment]? = nil,
      `Type`: BatchPaymentType? = nil,
      Status: PaymentStatus? = nil,
      TotalAmount: JSONNumber? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      IsReconciled: Bool? = nil,
      ValidationErrors: [ValidationError]? = nil
    ) {
      self.BatchPaymentID = BatchPaymentID
      self.Account = Account
      self.Reference = Reference
      self.Particulars = Particulars
      self.Code = Code
      self.Details = Details
      self.Narrative = Narrative
      self.DateString = DateString
      self.Date = Date
      self.Amount = Amount
      self.Payments = Payments
      self.`Type` = `Type`
      self.Status = Status
      self.TotalAmount = TotalAmount
      self.UpdatedDateUTC = UpdatedDateUTC
      self.IsReconciled = IsReconciled
      self.ValidationErrors = ValidationErrors
    }

    public init(fields: inout FieldReader) {
      BatchPaymentID = fields.optional("BatchPaymentID")
      Account = fields.optional("Account")
      Reference = fields.optional("Reference")
      Particulars = fields.optional("Particulars")
      Code = fields.optional("Code")
      Details = fields.optional("Details")
      Narrative = fields.optional("Narrative")
      DateString = fields.optional("DateString")
      Date = fields.optional("Date")
      Amount = fields.optional("Amount")
      Payments = fields.optional("Payments")
      `Type` = fields.optional("Type")
      Status = fields.optional("Status")
      TotalAmount = fields.optional("TotalAmount")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      IsReconciled = fields.optional("IsReconciled")
      ValidationErrors = fields.optional("ValidationErrors")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("BatchPaymentID", BatchPaymentID, readOnly: true)
      fields.write("Account", Account)
      fields.write("Reference", Reference)
      fields.write("Particulars", Particulars)
      fields.write("Code", Code)
      fields.write("Details", Details)
      fields.write("Narrative", Narrative)
      fields.write("DateString", DateString)
      fields.write("Date", Date)
      fields.write("Amount", Amount)
      fields.write("Payments", Payments)
      fields.write("Type", `Type`, readOnly: true)
      fields.write("Status", Status, readOnly: true)
      fields.write("TotalAmount", TotalAmount, readOnly: true)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("IsReconciled", IsReconciled, readOnly: true)
      fields.write("ValidationErrors", ValidationErrors)
    }
  }

  /// Money spent or received that no invoice stands behind.
  public struct BankTransaction: Model {
    /// Xero's id of the transaction.
    public let BankTransactionID: String?
    /// Kind of transaction.
    public let `Type`: BankTransactionType?
    /// Who paid or was paid.
    public let Contact: Contact?
    /// What for.
    public let LineItems: [LineItem]?
    /// The bank account.
    public let BankAccount: Account?
    /// Whether it is reconciled with a bank statement.
    public let IsReconciled: Bool?
    /// Date of the transaction.
    public let Date: CalendarDate?
    /// Reference.
    public let Reference: String?
    /// Currency of the amounts.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// Source document of an app.
    public let Url: String?
    /// Whether it counts.
    public let Status: BankTransactionStatus?
    /// Whether line amounts hold tax.
    public let LineAmountTypes: LineAmountTypes?
    /// Sum without tax.
    public let SubTotal: JSONNumber?
    /// Tax.
    public let TotalTax: JSONNumber?
    /// Sum with tax.
    public let Total: JSONNumber?
    /// Id of the prepayment that it made.
    public let PrepaymentID: String?
    /// Id of the overpayment that it made.
    public let OverpaymentID: String?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// OK, or ERROR for a record of a write that failed.
    public let StatusAttributeString: String?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?

    public init(
      BankTransactionID: String? = nil,
      `Type`: BankTransactionType? = nil,
      Contact: Contact? = nil,
      LineItems: [LineItem]? = nil,
      BankAccount: Account? = nil,
      IsReconciled: Bool? = nil,
      Date: CalendarDate? = nil,
      Reference: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Url: String? = nil,
      Status: BankTransactionStatus? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      SubTotal: JSONNumber? = nil,
      TotalTax: JSONNumber? = nil,
      Total: JSONNumber? = nil,
      PrepaymentID: String? = nil,
      OverpaymentID: String? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      HasAttachments: Bool? = nil,
      StatusAttributeString: String? = nil,
      ValidationErrors: [ValidationError]? = nil
    ) {
      self.BankTransactionID = BankTransactionID
      self.`Type` = `Type`
      self.Contact = Contact
      self.LineItems = LineItems
      self.BankAccount = BankAccount
      self.IsReconciled = IsReconciled
      self.Date = Date
      self.Reference = Reference
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Url = Url
      self.Status = Status
      self.LineAmountTypes = LineAmountTypes
      self.SubTotal = SubTotal
      self.TotalTax = TotalTax
      self.Total = Total
      self.PrepaymentID = PrepaymentID
      self.OverpaymentID = OverpaymentID
      self.UpdatedDateUTC = UpdatedDateUTC
      self.HasAttachments = HasAttachments
      self.StatusAttributeString = StatusAttributeString
      self.ValidationErrors = ValidationErrors
    }

    public init(fields: inout FieldReader) {
      BankTransactionID = fields.optional("BankTransactionID")
      `Type` = fields.optional("Type")
      Contact = fields.optional("Contact")
      LineItems = fields.optional("LineItems")
      BankAccount = fields.optional("BankAccount")
      IsReconciled = fields.optional("IsReconciled")
      Date = fields.optional("Date")
      Reference = fields.optional("Reference")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Url = fields.optional("Url")
      Status = fields.optional("Status")
      LineAmountTypes = fields.optional("LineAmountTypes")
      SubTotal = fields.optional("SubTotal")
      TotalTax = fields.optional("TotalTax")
      Total = fields.optional("Total")
      PrepaymentID = fields.optional("PrepaymentID")
      OverpaymentID = fields.optional("OverpaymentID")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      HasAttachments = fields.optional("HasAttachments")
      StatusAttributeString = fields.optional("StatusAttributeString")
      ValidationErrors = fields.optional("ValidationErrors")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("BankTransactionID", BankTransactionID)
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("BankAccount", BankAccount)
      fields.write("IsReconciled", IsReconciled)
      fields.write("Date", Date)
      fields.write("Reference", Reference)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Url", Url)
      fields.write("Status", Status)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("SubTotal", SubTotal)
      fields.write("TotalTax", TotalTax)
      fields.write("Total", Total)
      fields.write("PrepaymentID", PrepaymentID, readOnly: true)
      fields.write("OverpaymentID", OverpaymentID, readOnly: true)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("HasAttachments", HasAttachments, readOnly: true)
      fields.write("StatusAttributeString", StatusAttributeString)
      fields.write("ValidationErrors", ValidationErrors)
    }
  }

  /// Money moved between two bank accounts of the organisation.
  public struct BankTransfer: Model {
    /// Xero's id of the transfer.
    public let BankTransferID: String?
    /// Where the money came from.
    public let FromBankAccount: Account?
    /// Where it went.
    public let ToBankAccount: Account?
    /// Amount.
    public let Amount: JSONNumber?
    /// Date of the transfer.
    public let Date: CalendarDate?
    /// Rate between the accounts' currencies.
    public let CurrencyRate: JSONNumber?
    /// Id of the transaction in the one account.
    public let FromBankTransactionID: String?
    /// Id of the transaction in the other.
    public let ToBankTransactionID: String?
    /// Whether the former is reconciled.
    public let FromIsReconciled: Bool?
    /// Whether the latter is reconciled.
    public let ToIsReconciled: Bool?
    /// Reference.
    public let Reference: String?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// When it was created.
    public let CreatedDateUTC: Timestamp?
    /// Whether it counts.
    public let Status: PaymentStatus?
    /// Tracking of the one account.
    public let FromTracking: [LineItemTracking]?
    /// Tracking of the other.
    public let ToTracking: [LineItemTracking]?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?

    public init(
      BankTransferID: String? = nil,
      FromBankAccount: Account? = nil,
      ToBankAccount: Account? = nil,
      Amount: JSONNumber? = nil,
      Date: CalendarDate? = nil,
      CurrencyRate: JSONNumber? = nil,
      FromBankTransactionID: String? = nil,
      ToBankTransactionID: String? = nil,
      FromIsReconciled: Bool? = nil,
      ToIsReconciled: Bool? = nil,
      Reference: String? = nil,
      HasAttachments: Bool? = nil,
      CreatedDateUTC: Timestamp? = nil,
      Status: PaymentStatus? = nil,
      FromTracking: [LineItemTracking]? = nil,
      ToTracking: [LineItemTracking]? = nil,
      ValidationErrors: [ValidationError]? = nil
    ) {
      self.BankTransferID = BankTransferID
      self.FromBankAccount = FromBankAccount
      self.ToBankAccount = ToBankAccount
      self.Amount = Amount
      self.Date = Date
      self.CurrencyRate = CurrencyRate
      self.FromBankTransactionID = FromBankTransactionID
      self.ToBankTransactionID = ToBankTransactionID
      self.FromIsReconciled = FromIsReconciled
      self.ToIsReconciled = ToIsReconciled
      self.Reference = Reference
      self.HasAttachments = HasAttachments
      self.CreatedDateUTC = CreatedDateUTC
      self.Status = Status
      self.FromTracking = FromTracking
      self.ToTracking = ToTracking
      self.ValidationErrors = ValidationErrors
    }

    public init(fields: inout FieldReader) {
      BankTransferID = fields.optional("BankTransferID")
      FromBankAccount = fields.optional("FromBankAccount")
      ToBankAccount = fields.optional("ToBankAccount")
      Amount = fields.optional("Amount")
      Date = fields.optional("Date")
      CurrencyRate = fields.optional("CurrencyRate")
      FromBankTransactionID = fields.optional("FromBankTransactionID")
      ToBankTransactionID = fields.optional("ToBankTransactionID")
      FromIsReconciled = fields.optional("FromIsReconciled")
      ToIsReconciled = fields.optional("ToIsReconciled")
      Reference = fields.optional("Reference")
      HasAttachments = fields.optional("HasAttachments")
      CreatedDateUTC = fields.optional("CreatedDateUTC")
      Status = fields.optional("Status")
      FromTracking = fields.optional("FromTracking")
      ToTracking = fields.optional("ToTracking")
      ValidationErrors = fields.optional("ValidationErrors")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("BankTransferID", BankTransferID, readOnly: true)
      fields.write("FromBankAccount", FromBankAccount)
      fields.write("ToBankAccount", ToBankAccount)
      fields.write("Amount", Amount)
      fields.write("Date", Date)
      fields.write("CurrencyRate", CurrencyRate, readOnly: true)
      fields.write("FromBankTransactionID", FromBankTransactionID, readOnly: true)
      fields.write("ToBankTransactionID", ToBankTransactionID, readOnly: true)
      fields.write("FromIsReconciled", FromIsReconciled)
      fields.write("ToIsReconciled", ToIsReconciled)
      fields.write("Reference", Reference)
      fields.write("HasAttachments", HasAttachments, readOnly: true)
      fields.write("CreatedDateUTC", CreatedDateUTC, readOnly: true)
      fields.write("Status", Status, readOnly: true)
      fields.write("FromTracking", FromTracking)
      fields.write("ToTracking", ToTracking)
      fields.write("ValidationErrors", ValidationErrors)
    }
  }

  /// A credit to a customer or from a supplier.
  public struct CreditNote: Model {
    /// Xero's id of the credit note.
    public let CreditNoteID: String?
    /// Number of the credit note.
    public let CreditNoteNumber: String?
    /// Kind of credit note.
    public let `Type`: CreditNoteType?
    /// Customer or supplier.
    public let Contact: Contact?
    /// Date of the credit note.
    public let Date: CalendarDate?
    /// When it is due.
    public let DueDate: CalendarDate?
    /// Where it stands.
    public let Status: InvoiceStatus?
    /// Whether line amounts hold tax.
    public let LineAmountTypes: LineAmountTypes?
    /// What is credited; empty in summaries.
    public let LineItems: [LineItem]?
    /// Sum without tax.
    public let SubTotal: JSONNumber?
    /// Tax.
    public let TotalTax: JSONNumber?
    /// Sum with tax.
    public let Total: JSONNumber?
    /// Deduction under the UK's construction industry scheme.
    public let CISDeduction: JSONNumber?
    /// Rate of that deduction.
    public let CISRate: JSONNumber?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// The same as text without a zone.
    public let UpdatedDateUTCString: String?
    /// Currency of the amounts.
    public let CurrencyCode: CurrencyCode?
    /// When it was used up.
    public let FullyPaidOnDate: CalendarDate?
    /// Further reference, of credits to customers.
    public let Reference: String?
    /// Whether it is marked as sent.
    public let SentToContact: Bool?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// What is left of it.
    public let RemainingCredit: JSONNumber?
    /// Invoices that it is set against.
    public let Allocations: [Allocation]?
    /// Amount set against an invoice.
    public let AppliedAmount: JSONNumber?
    /// Refunds of it.
    public let Payments: [Payment]?
    /// Id of the branding theme.
    public let BrandingThemeID: String?
    /// OK, or ERROR for a record of a write that failed.
    public let StatusAttributeString: String?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// Whether the write of it failed.
    public let HasErrors: Bool?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?
    /// What Xero warns of.
    public let Warnings: [ValidationError]?
    /// Addresses that sales tax was worked out from.
    public let InvoiceAddresses: [InvoiceAddress]?

    public init(
      CreditNoteID: String? = nil,
      CreditNoteNumber: String? = nil,
      `Type`: CreditNoteType? = nil,
      Contact: Contact? = nil,
      Date: CalendarDate? = nil,
      DueDate: CalendarDate? = nil,
      Status: InvoiceStatus? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      LineItems: [LineItem]? = nil,
      SubTotal: JSONNumber? = nil,
      TotalTax: JSONNumber? = nil,
      Total: JSONNumber? = nil,
      CISDeduction: JSONNumber? = nil,
      CISRate: JSONNumber? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      UpdatedDateUTCString: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      FullyPaidOnDate: CalendarDate? = nil,
      Reference: String? = nil,
      SentToContact: Bool? = nil,
      CurrencyRate: JSONNumber? = nil,
      RemainingCredit: JSONNumber? = nil,
      Allocations: [Allocation]? = nil,
      AppliedAmount: JSONNumber? = nil,
      Payments: [Payment]? = nil,
      BrandingThemeID: String? = nil,
      StatusAttributeString: String? = nil,
      HasAttachments: Bool? = nil,
      HasErrors: Bool? = nil,
      ValidationErrors: [ValidationError]? = nil,
      Warnings: [ValidationError]? = nil,
      InvoiceAddresses: [InvoiceAddress]? = nil
    ) {
      self.CreditNoteID = CreditNoteID
      self.CreditNoteNumber = CreditNoteNumber
      self.`Type` = `Type`
      self.Contact = Contact
      self.Date = Date
      self.DueDate = DueDate
      self.Status = Status
      self.LineAmountTypes = LineAmountTypes
      self.LineItems = LineItems
      self.SubTotal = SubTotal
      self.TotalTax = TotalTax
      self.Total = Total
      self.CISDeduction = CISDeduction
      self.CISRate = CISRate
      self.UpdatedDateUTC = UpdatedDateUTC
      self.UpdatedDateUTCString = UpdatedDateUTCString
      self.CurrencyCode = CurrencyCode
      self.FullyPaidOnDate = FullyPaidOnDate
      self.Reference = Reference
      self.SentToContact = SentToContact
      self.CurrencyRate = CurrencyRate
      self.RemainingCredit = RemainingCredit
      self.Allocations = Allocations
      self.AppliedAmount = AppliedAmount
      self.Payments = Payments
      self.BrandingThemeID = BrandingThemeID
      self.StatusAttributeString = StatusAttributeString
      self.HasAttachments = HasAttachments
      self.HasErrors = HasErrors
      self.ValidationErrors = ValidationErrors
      self.Warnings = Warnings
      self.InvoiceAddresses = InvoiceAddresses
    }

    public init(fields: inout FieldReader) {
      CreditNoteID = fields.optional("CreditNoteID")
      CreditNoteNumber = fields.optional("CreditNoteNumber")
      `Type` = fields.optional("Type")
      Contact = fields.optional("Contact")
      Date = fields.optional("Date")
      DueDate = fields.optional("DueDate")
      Status = fields.optional("Status")
      LineAmountTypes = fields.optional("LineAmountTypes")
      LineItems = fields.optional("LineItems")
      SubTotal = fields.optional("SubTotal")
      TotalTax = fields.optional("TotalTax")
      Total = fields.optional("Total")
      CISDeduction = fields.optional("CISDeduction")
      CISRate = fields.optional("CISRate")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      UpdatedDateUTCString = fields.optional("UpdatedDateUTCString")
      CurrencyCode = fields.optional("CurrencyCode")
      FullyPaidOnDate = fields.optional("FullyPaidOnDate")
      Reference = fields.optional("Reference")
      SentToContact = fields.optional("SentToContact")
      CurrencyRate = fields.optional("CurrencyRate")
      RemainingCredit = fields.optional("RemainingCredit")
      Allocations = fields.optional("Allocations")
      AppliedAmount = fields.optional("AppliedAmount")
      Payments = fields.optional("Payments")
      BrandingThemeID = fields.optional("BrandingThemeID")
      StatusAttributeString = fields.optional("StatusAttributeString")
      HasAttachments = fields.optional("HasAttachments")
      HasErrors = fields.optional("HasErrors")
      ValidationErrors = fields.optional("ValidationErrors")
      Warnings = fields.optional("Warnings")
      InvoiceAddresses = fields.optional("InvoiceAddresses")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("CreditNoteID", CreditNoteID)
      fields.write("CreditNoteNumber", CreditNoteNumber)
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("Date", Date)
      fields.write("DueDate", DueDate)
      fields.write("Status", Status)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("LineItems", LineItems)
      fields.write("SubTotal", SubTotal)
      fields.write("TotalTax", TotalTax)
      fields.write("Total", Total)
      fields.write("CISDeduction", CISDeduction, readOnly: true)
      fields.write("CISRate", CISRate, readOnly: true)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("UpdatedDateUTCString", UpdatedDateUTCString, readOnly: true)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("FullyPaidOnDate", FullyPaidOnDate)
      fields.write("Reference", Reference)
      fields.write("SentToContact", SentToContact, readOnly: true)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("RemainingCredit", RemainingCredit)
      fields.write("Allocations", Allocations)
      fields.write("AppliedAmount", AppliedAmount)
      fields.write("Payments", Payments)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("StatusAttributeString", StatusAttributeString)
      fields.write("HasAttachments", HasAttachments)
      fields.write("HasErrors", HasErrors)
      fields.write("ValidationErrors", ValidationErrors)
      fields.write("Warnings", Warnings)
      fields.write("InvoiceAddresses", InvoiceAddresses)
    }
  }

  /// A part of a credit set against an invoice.
  public struct Allocation: Model {
    /// Xero's id of the allocation.
    public let AllocationID: String?
    /// The invoice.
    public let Invoice: Invoice?
    /// The overpayment.
    public let Overpayment: Overpayment?
    /// The prepayment.
    public let Prepayment: Prepayment?
    /// The credit note.
    public let CreditNote: CreditNote?
    /// Amount.
    public let Amount: JSONNumber?
    /// Date of the allocation.
    public let Date: CalendarDate?
    /// Whether it was deleted.
    public let IsDeleted: Bool?
    /// OK, or ERROR for a record of a write that failed.
    public let StatusAttributeString: String?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?

    public init(
      AllocationID: String? = nil,
      Invoice: Invoice? = nil,
      Overpayment: Overpayment? = nil,
      Prepayment: Prepayment? = nil,
      CreditNote: CreditNote? = nil,
      Amount: JSONNumber? = nil,
      Date: CalendarDate? = nil,
      IsDeleted: Bool? = nil,
      StatusAttributeString: String? = nil,
      ValidationErrors: [ValidationError]? = nil
    ) {
      self.AllocationID = AllocationID
      self.Invoice = Invoice
      self.Overpayment = Overpayment
      self.Prepayment = Prepayment
      self.CreditNote = CreditNote
      self.Amount = Amount
      self.Date = Date
      self.IsDeleted = IsDeleted
      self.StatusAttributeString = StatusAttributeString
      self.ValidationErrors = ValidationErrors
    }

    public init(fields: inout FieldReader) {
      AllocationID = fields.optional("AllocationID")
      Invoice = fields.optional("Invoice")
      Overpayment = fields.optional("Overpayment")
      Prepayment = fields.optional("Prepayment")
      CreditNote = fields.optional("CreditNote")
      Amount = fields.optional("Amount")
      Date = fields.optional("Date")
      IsDeleted = fields.optional("IsDeleted")
      StatusAttributeString = fields.optional("StatusAttributeString")
      ValidationErrors = fields.optional("ValidationErrors")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("AllocationID", AllocationID)
      fields.write("Invoice", Invoice)
      fields.write("Overpayment", Overpayment)
      fields.write("Prepayment", Prepayment)
      fields.write("CreditNote", CreditNote)
      fields.write("Amount", Amount)
      fields.write("Date", Date)
      fields.write("IsDeleted", IsDeleted, readOnly: true)
      fields.write("StatusAttributeString", StatusAttributeString)
      fields.write("ValidationErrors", ValidationErrors)
    }
  }

  /// An order to a supplier.
  public struct PurchaseOrder: Model {
    /// Xero's id of the order.
    public let PurchaseOrderID: String?
    /// Number of the order.
    public let PurchaseOrderNumber: String?
    /// The supplier.
    public let Contact: Contact?
    /// What is ordered.
    public let LineItems: [LineItem]?
    /// Date of the order.
    public let Date: CalendarDate?
    /// When the goods are to be delivered.
    public let DeliveryDate: CalendarDate?
    /// Whether line amounts hold tax.
    public let LineAmountTypes: LineAmountTypes?
    /// Further reference.
    public let Reference: String?
    /// Id of the branding theme.
    public let BrandingThemeID: String?
    /// Currency of the amounts.
    public let CurrencyCode: CurrencyCode?
    /// Where it stands.
    public let Status: PurchaseOrderStatus?
    /// Whether it is marked as sent.
    public let SentToContact: Bool?
    /// Where the goods go.
    public let DeliveryAddress: String?
    /// Who receives them.
    public let AttentionTo: String?
    /// Phone of that person.
    public let Telephone: String?
    /// How to deliver.
    public let DeliveryInstructions: String?
    /// When the goods are expected.
    public let ExpectedArrivalDate: CalendarDate?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// Sum without tax.
    public let SubTotal: JSONNumber?
    /// Tax.
    public let TotalTax: JSONNumber?
    /// Sum with tax.
    public let Total: JSONNumber?
    /// Discounts on the lines.
    public let TotalDiscount: JSONNumber?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// OK, or ERROR for a record of a write that failed.
    public let StatusAttributeString: String?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?
    /// What Xero warns of.
    public let Warnings: [ValidationError]?
    /// Attached files.
    public let Attachments: [Attachment]?

    public init(
      PurchaseOrderID: String? = nil,
      PurchaseOrderNumber: String? = nil,
      Contact: Contact? = nil,
      LineItems: [LineItem]? = nil,
      Date: CalendarDate? = nil,
      DeliveryDate: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      Status: PurchaseOrderStatus? = nil,
      SentToContact: Bool? = nil,
      DeliveryAddress: String? = nil,
      AttentionTo: String? = nil,
      Telephone: String? = nil,
      DeliveryInstructions: String? = nil,
      ExpectedArrivalDate: CalendarDate? = nil,
      CurrencyRate: JSONNumber? = nil,
      SubTotal: JSONNumber? = nil,
      TotalTax: JSONNumber? = nil,
      Total: JSONNumber? = nil,
      TotalDiscount: JSONNumber? = nil,
      HasAttachments: Bool? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      StatusAttributeString: String? = nil,
      ValidationErrors: [ValidationError]? = nil,
      Warnings: [ValidationError]? = nil,
      Attachments: [Attachment]? = nil
    ) {
      self.PurchaseOrderID = PurchaseOrderID
      self.PurchaseOrderNumber = PurchaseOrderNumber
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.DeliveryDate = DeliveryDate
      self.LineAmountTypes = LineAmountTypes
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.CurrencyCode = CurrencyCode
      self.Status = Status
      self.SentToContact = SentToContact
      self.DeliveryAddress = DeliveryAddress
      self.AttentionTo = AttentionTo
      self.Telephone = Telephone
      self.DeliveryInstructions = DeliveryInstructions
      self.ExpectedArrivalDate = ExpectedArrivalDate
      self.CurrencyRate = CurrencyRate
      self.SubTotal = SubTotal
      self.TotalTax = TotalTax
      self.Total = Total
      self.TotalDiscount = TotalDiscount
      self.HasAttachments = HasAttachments
      self.UpdatedDateUTC = UpdatedDateUTC
      self.StatusAttributeString = StatusAttributeString
      self.ValidationErrors = ValidationErrors
      self.Warnings = Warnings
      self.Attachments = Attachments
    }

    public init(fields: inout FieldReader) {
      PurchaseOrderID = fields.optional("PurchaseOrderID")
      PurchaseOrderNumber = fields.optional("PurchaseOrderNumber")
      Contact = fields.optional("Contact")
      LineItems = fields.optional("LineItems")
      Date = fields.optional("Date")
      DeliveryDate = fields.optional("DeliveryDate")
      LineAmountTypes = fields.optional("LineAmountTypes")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      CurrencyCode = fields.optional("CurrencyCode")
      Status = fields.optional("Status")
      SentToContact = fields.optional("SentToContact")
      DeliveryAddress = fields.optional("DeliveryAddress")
      AttentionTo = fields.optional("AttentionTo")
      Telephone = fields.optional("Telephone")
      DeliveryInstructions = fields.optional("DeliveryInstructions")
      ExpectedArrivalDate = fields.optional("ExpectedArrivalDate")
      CurrencyRate = fields.optional("CurrencyRate")
      SubTotal = fields.optional("SubTotal")
      TotalTax = fields.optional("TotalTax")
      Total = fields.optional("Total")
      TotalDiscount = fields.optional("TotalDiscount")
      HasAttachments = fields.optional("HasAttachments")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      StatusAttributeString = fields.optional("StatusAttributeString")
      ValidationErrors = fields.optional("ValidationErrors")
      Warnings = fields.optional("Warnings")
      Attachments = fields.optional("Attachments")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("PurchaseOrderID", PurchaseOrderID)
      fields.write("PurchaseOrderNumber", PurchaseOrderNumber)
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("DeliveryDate", DeliveryDate)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("Status", Status)
      fields.write("SentToContact", SentToContact)
      fields.write("DeliveryAddress", DeliveryAddress)
      fields.write("AttentionTo", AttentionTo)
      fields.write("Telephone", Telephone)
      fields.write("DeliveryInstructions", DeliveryInstructions)
      fields.write("ExpectedArrivalDate", ExpectedArrivalDate)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("SubTotal", SubTotal, readOnly: true)
      fields.write("TotalTax", TotalTax, readOnly: true)
      fields.write("Total", Total, readOnly: true)
      fields.write("TotalDiscount", TotalDiscount, readOnly: true)
      fields.write("HasAttachments", HasAttachments, readOnly: true)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("StatusAttributeString", StatusAttributeString)
      fields.write("ValidationErrors", ValidationErrors)
      fields.write("Warnings", Warnings)
      fields.write("Attachments", Attachments)
    }
  }

  /// An offer to a customer.
  public struct Quote: Model {
    /// Xero's id of the quote.
    public let QuoteID: String?
    /// Number of the quote.
    public let QuoteNumber: String?
    /// Further reference.
    public let Reference: String?
    /// Terms.
    public let Terms: String?
    /// The customer.
    public let Contact: Contact?
    /// What is offered.
    public let LineItems: [LineItem]?
    /// Date of the quote.
    public let Date: CalendarDate?
    /// The same as text without a zone.
    public let DateString: String?
    /// When it expires.
    public let ExpiryDate: CalendarDate?
    /// The same as text without a zone.
    public let ExpiryDateString: String?
    /// Where it stands.
    public let Status: QuoteStatus?
    /// Currency of the amounts.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// Sum without tax.
    public let SubTotal: JSONNumber?
    /// Tax.
    public let TotalTax: JSONNumber?
    /// Sum with tax.
    public let Total: JSONNumber?
    /// Discounts on the lines.
    public let TotalDiscount: JSONNumber?
    /// Title.
    public let Title: String?
    /// Summary.
    public let Summary: String?
    /// Id of the branding theme.
    public let BrandingThemeID: String?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Whether line amounts hold tax.
    public let LineAmountTypes: QuoteLineAmountTypes?
    /// OK, or ERROR for a record of a write that failed.
    public let StatusAttributeString: String?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?

    public init(
      QuoteID: String? = nil,
      QuoteNumber: String? = nil,
      Reference: String? = nil,
      Terms: String? = nil,
      Contact: Contact? = nil,
      LineItems: [LineItem]? = nil,
      Date: CalendarDate? = nil,
      DateString: String? = nil,
      ExpiryDate: CalendarDate? = nil,
      ExpiryDateString: String? = nil,
      Status: QuoteStatus? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      SubTotal: JSONNumber? = nil,
      TotalTax: JSONNumber? = nil,
      Total: JSONNumber? = nil,
      TotalDiscount: JSONNumber? = nil,
      Title: String? = nil,
      Summary: String? = nil,
      BrandingThemeID: String? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      LineAmountTypes: QuoteLineAmountTypes? = nil,
      StatusAttributeString: String? = nil,
      ValidationErrors: [ValidationError]? = nil
    ) {
      self.QuoteID = QuoteID
      self.QuoteNumber = QuoteNumber
      self.Reference = Reference
      self.Terms = Terms
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.DateString = DateString
      self.ExpiryDate = ExpiryDate
      self.ExpiryDateString = ExpiryDateString
      self.Status = Status
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.SubTotal = SubTotal
      self.TotalTax = TotalTax
      self.Total = Total
      self.TotalDiscount = TotalDiscount
      self.Title = Title
      self.Summary = Summary
      self.BrandingThemeID = BrandingThemeID
      self.UpdatedDateUTC = UpdatedDateUTC
      self.LineAmountTypes = LineAmountTypes
      self.StatusAttributeString = StatusAttributeString
      self.ValidationErrors = ValidationErrors
    }

    public init(fields: inout FieldReader) {
      QuoteID = fields.optional("QuoteID")
      QuoteNumber = fields.optional("QuoteNumber")
      Reference = fields.optional("Reference")
      Terms = fields.optional("Terms")
      Contact = fields.optional("Contact")
      LineItems = fields.optional("LineItems")
      Date = fields.optional("Date")
      DateString = fields.optional("DateString")
      ExpiryDate = fields.optional("ExpiryDate")
      ExpiryDateString = fields.optional("ExpiryDateString")
      Status = fields.optional("Status")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      SubTotal = fields.optional("SubTotal")
      TotalTax = fields.optional("TotalTax")
      Total = fields.optional("Total")
      TotalDiscount = fields.optional("TotalDiscount")
      Title = fields.optional("Title")
      Summary = fields.optional("Summary")
      BrandingThemeID = fields.optional("BrandingThemeID")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      LineAmountTypes = fields.optional("LineAmountTypes")
      StatusAttributeString = fields.optional("StatusAttributeString")
      ValidationErrors = fields.optional("ValidationErrors")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("QuoteID", QuoteID)
      fields.write("QuoteNumber", QuoteNumber)
      fields.write("Reference", Reference)
      fields.write("Terms", Terms)
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("DateString", DateString)
      fields.write("ExpiryDate", ExpiryDate)
      fields.write("ExpiryDateString", ExpiryDateString)
      fields.write("Status", Status)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("SubTotal", SubTotal, readOnly: true)
      fields.write("TotalTax", TotalTax, readOnly: true)
      fields.write("Total", Total, readOnly: true)
      fields.write("TotalDiscount", TotalDiscount, readOnly: true)
      fields.write("Title", Title)
      fields.write("Summary", Summary)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("StatusAttributeString", StatusAttributeString)
      fields.write("ValidationErrors", ValidationErrors)
    }
  }

  /// A template that invoices are made from on a schedule.
  public struct RepeatingInvoice: Model {
    /// Xero's id of the template.
    public let RepeatingInvoiceID: String?
    /// The same id.
    public let ID: String?
    /// Whether it makes sales invoices or bills.
    public let `Type`: NewInvoiceType?
    /// Customer or supplier.
    public let Contact: Contact?
    /// When invoices are made.
    public let Schedule: Schedule?
    /// What they hold.
    public let LineItems: [LineItem]?
    /// Whether line amounts hold tax.
    public let LineAmountTypes: LineAmountTypes?
    /// Further reference, of sales invoices.
    public let Reference: String?
    /// Id of the branding theme.
    public let BrandingThemeID: String?
    /// Currency of the amounts.
    public let CurrencyCode: CurrencyCode?
    /// Whether it makes drafts or approved invoices.
    public let Status: RepeatingInvoiceStatus?
    /// Sum without tax.
    public let SubTotal: JSONNumber?
    /// Tax.
    public let TotalTax: JSONNumber?
    /// Sum with tax.
    public let Total: JSONNumber?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// Attached files.
    public let Attachments: [Attachment]?
    /// Whether its invoices are mailed to the customer.
    public let ApprovedForSending: Bool?
    /// Whether the sender gets a copy.
    public let SendCopy: Bool?
    /// Whether its invoices are marked as sent.
    public let MarkAsSent: Bool?
    /// Whether a PDF is attached to the mail.
    public let IncludePDF: Bool?

    public init(
      RepeatingInvoiceID: String? = nil,
      ID: String? = nil,
      `Type`: NewInvoiceType? = nil,
      Contact: Contact? = nil,
      Schedule: Schedule? = nil,
      LineItems: [LineItem]? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      Status: RepeatingInvoiceStatus? = nil,
      SubTotal: JSONNumber? = nil,
      TotalTax: JSONNumber? = nil,
      Total: JSONNumber? = nil,
      HasAttachments: Bool? = nil,
      Attachments: [Attachment]? = nil,
      ApprovedForSending: Bool? = nil,
      SendCopy: Bool? = nil,
      MarkAsSent: Bool? = nil,
      IncludePDF: Bool? = nil
    ) {
      self.RepeatingInvoiceID = RepeatingInvoiceID
      self.ID = ID
      self.`Type` = `Type`
      self.Contact = Contact
      self.Schedule = Schedule
      self.LineItems = LineItems
      self.LineAmountTypes = LineAmountTypes
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.CurrencyCode = CurrencyCode
      self.Status = Status
      self.SubTotal = SubTotal
      self.TotalTax = TotalTax
      self.Total = Total
      self.HasAttachments = HasAttachments
      self.Attachments = Attachments
      self.ApprovedForSending = ApprovedForSending
      self.SendCopy = SendCopy
      self.MarkAsSent = MarkAsSent
      self.IncludePDF = IncludePDF
    }

    public init(fields: inout FieldReader) {
      RepeatingInvoiceID = fields.optional("RepeatingInvoiceID")
      ID = fields.optional("ID")
      `Type` = fields.optional("Type")
      Contact = fields.optional("Contact")
      Schedule = fields.optional("Schedule")
      LineItems = fields.optional("LineItems")
      LineAmountTypes = fields.optional("LineAmountTypes")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      CurrencyCode = fields.optional("CurrencyCode")
      Status = fields.optional("Status")
      SubTotal = fields.optional("SubTotal")
      TotalTax = fields.optional("TotalTax")
      Total = fields.optional("Total")
      HasAttachments = fields.optional("HasAttachments")
      Attachments = fields.optional("Attachments")
      ApprovedForSending = fields.optional("ApprovedForSending")
      SendCopy = fields.optional("SendCopy")
      MarkAsSent = fields.optional("MarkAsSent")
      IncludePDF = fields.optional("IncludePDF")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("RepeatingInvoiceID", RepeatingInvoiceID)
      fields.write("ID", ID)
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("Schedule", Schedule)
      fields.write("LineItems", LineItems)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("Status", Status)
      fields.write("SubTotal", SubTotal)
      fields.write("TotalTax", TotalTax)
      fields.write("Total", Total)
      fields.write("HasAttachments", HasAttachments, readOnly: true)
      fields.write("Attachments", Attachments)
      fields.write("ApprovedForSending", ApprovedForSending)
      fields.write("SendCopy", SendCopy)
      fields.write("MarkAsSent", MarkAsSent)
      fields.write("IncludePDF", IncludePDF)
    }
  }

  /// When a repeating invoice is made.
  public struct Schedule: Model {
    /// Weeks or months between two invoices.
    public let Period: Int?
    /// Whether those are weeks or months.
    public let Unit: ScheduleUnit?
    /// Day, or number of days, when invoices are due.
    public let DueDate: Int?
    /// How that day counts.
    public let DueDateType: ScheduleDueDateType?
    /// Date of the first invoice.
    public let StartDate: CalendarDate?
    /// Date of the next invoice.
    public let NextScheduledDate: CalendarDate?
    /// Date after which there are no more.
    public let EndDate: CalendarDate?

    public init(
      Period: Int? = nil,
      Unit: ScheduleUnit? = nil,
      DueDate: Int? = nil,
      DueDateType: ScheduleDueDateType? = nil,
      StartDate: CalendarDate? = nil,
      NextScheduledDate: CalendarDate? = nil,
      EndDate: CalendarDate? = nil
    ) {
      self.Period = Period
      self.Unit = Unit
      self.DueDate = DueDate
      self.DueDateType = DueDateType
      self.StartDate = StartDate
      self.NextScheduledDate = NextScheduledDate
      self.EndDate = EndDate
    }

    public init(fields: inout FieldReader) {
      Period = fields.optional("Period")
      Unit = fields.optional("Unit")
      DueDate = fields.optional("DueDate")
      DueDateType = fields.optional("DueDateType")
      StartDate = fields.optional("StartDate")
      NextScheduledDate = fields.optional("NextScheduledDate")
      EndDate = fields.optional("EndDate")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Period", Period)
      fields.write("Unit", Unit)
      fields.write("DueDate", DueDate)
      fields.write("DueDateType", DueDateType)
      fields.write("StartDate", StartDate)
      fields.write("NextScheduledDate", NextScheduledDate)
      fields.write("EndDate", EndDate)
    }
  }

  /// A product or service that is sold or bought.
  public struct Item: Model {
    /// Xero's id of the item.
    public let ItemID: String?
    /// Code of the item, for lines.
    public let Code: String?
    /// Account of the stock, of tracked items.
    public let InventoryAssetAccountCode: String?
    /// Name of the item.
    public let Name: String?
    /// Whether it is for sales.
    public let IsSold: Bool?
    /// Whether it is for purchases.
    public let IsPurchased: Bool?
    /// Description in sales.
    public let Description: String?
    /// Description in purchases.
    public let PurchaseDescription: String?
    /// Price and codes in purchases.
    public let PurchaseDetails: ItemPrice?
    /// Price and codes in sales.
    public let SalesDetails: ItemPrice?
    /// Whether its stock is counted.
    public let IsTrackedAsInventory: Bool?
    /// Value of the stock.
    public let TotalCostPool: JSONNumber?
    /// Quantity in stock.
    public let QuantityOnHand: JSONNumber?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// OK, or ERROR for a record of a write that failed.
    public let StatusAttributeString: String?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?

    public init(
      ItemID: String? = nil,
      Code: String? = nil,
      InventoryAssetAccountCode: String? = nil,
      Name: String? = nil,
      IsSold: Bool? = nil,
      IsPurchased: Bool? = nil,
      Description: String? = nil,
      PurchaseDescription: String? = nil,
      PurchaseDetails: ItemPrice? = nil,
      SalesDetails: ItemPrice? = nil,
      IsTrackedAsInventory: Bool? = nil,
      TotalCostPool: JSONNumber? = nil,
      QuantityOnHand: JSONNumber? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      StatusAttributeString: String? = nil,
      ValidationErrors: [ValidationError]? = nil
    ) {
      self.ItemID = ItemID
      self.Code = Code
      self.InventoryAssetAccountCode = InventoryAssetAccountCode
      self.Name = Name
      self.IsSold = IsSold
      self.IsPurchased = IsPurchased
      self.Description = Description
      self.PurchaseDescription = PurchaseDescription
      self.PurchaseDetails = PurchaseDetails
      self.SalesDetails = SalesDetails
      self.IsTrackedAsInventory = IsTrackedAsInventory
      self.TotalCostPool = TotalCostPool
      self.QuantityOnHand = QuantityOnHand
      self.UpdatedDateUTC = UpdatedDateUTC
      self.StatusAttributeString = StatusAttributeString
      self.ValidationErrors = ValidationErrors
    }

    public init(fields: inout FieldReader) {
      ItemID = fields.optional("ItemID")
      Code = fields.optional("Code")
      InventoryAssetAccountCode = fields.optional("InventoryAssetAccountCode")
      Name = fields.optional("Name")
      IsSold = fields.optional("IsSold")
      IsPurchased = fields.optional("IsPurchased")
      Description = fields.optional("Description")
      PurchaseDescription = fields.optional("PurchaseDescription")
      PurchaseDetails = fields.optional("PurchaseDetails")
      SalesDetails = fields.optional("SalesDetails")
      IsTrackedAsInventory = fields.optional("IsTrackedAsInventory")
      TotalCostPool = fields.optional("TotalCostPool")
      QuantityOnHand = fields.optional("QuantityOnHand")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      StatusAttributeString = fields.optional("StatusAttributeString")
      ValidationErrors = fields.optional("ValidationErrors")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ItemID", ItemID)
      fields.write("Code", Code)
      fields.write("InventoryAssetAccountCode", InventoryAssetAccountCode)
      fields.write("Name", Name)
      fields.write("IsSold", IsSold)
      fields.write("IsPurchased", IsPurchased)
      fields.write("Description", Description)
      fields.write("PurchaseDescription", PurchaseDescription)
      fields.write("PurchaseDetails", PurchaseDetails)
      fields.write("SalesDetails", SalesDetails)
      fields.write("IsTrackedAsInventory", IsTrackedAsInventory)
      fields.write("TotalCostPool", TotalCostPool)
      fields.write("QuantityOnHand", QuantityOnHand)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("StatusAttributeString", StatusAttributeString)
      fields.write("ValidationErrors", ValidationErrors)
    }
  }

  /// Price and codes of an item.
  public struct ItemPrice: Model {
    /// Price of one.
    public let UnitPrice: JSONNumber?
    /// Code of the account.
    public let AccountCode: String?
    /// Account of the cost of goods sold, in purchases of tracked items.
    public let COGSAccountCode: String?
    /// Tax type.
    public let TaxType: String?

    public init(
      UnitPrice: JSONNumber? = nil,
      AccountCode: String? = nil,
      COGSAccountCode: String? = nil,
      TaxType: String? = nil
    ) {
      self.UnitPrice = UnitPrice
      self.AccountCode = AccountCode
      self.COGSAccountCode = COGSAccountCode
      self.TaxType = TaxType
    }

    public init(fields: inout FieldReader) {
      UnitPrice = fields.optional("UnitPrice")
      AccountCode = fields.optional("AccountCode")
      COGSAccountCode = fields.optional("COGSAccountCode")
      TaxType = fields.optional("TaxType")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("UnitPrice", UnitPrice)
      fields.write("AccountCode", AccountCode)
      fields.write("COGSAccountCode", COGSAccountCode)
      fields.write("TaxType", TaxType)
    }
  }

  /// A tax rate of the organisation.
  public struct TaxRate: Model {
    /// Name of the tax rate.
    public let Name: String?
    /// The code that lines hold, such as OUTPUT2 or INPUT2.
    public let TaxType: String?
    /// What it is made of.
    public let TaxComponents: [TaxComponent]?
    /// Whether it is in use.
    public let Status: TaxRateStatus?
    /// Line of the tax return.
    public let ReportTaxType: ReportTaxType?
    /// Whether asset accounts can use it.
    public let CanApplyToAssets: Bool?
    /// Whether equity accounts can use it.
    public let CanApplyToEquity: Bool?
    /// Whether expense accounts can use it.
    public let CanApplyToExpenses: Bool?
    /// Whether liability accounts can use it.
    public let CanApplyToLiabilities: Bool?
    /// Whether revenue accounts can use it.
    public let CanApplyToRevenue: Bool?
    /// Rate in percent as it is shown.
    public let DisplayTaxRate: JSONNumber?
    /// Rate in percent as it works out.
    public let EffectiveRate: JSONNumber?

    public init(
      Name: String? = nil,
      TaxType: String? = nil,
      TaxComponents: [TaxComponent]? = nil,
      Status: TaxRateStatus? = nil,
      ReportTaxType: ReportTaxType? = nil,
      CanApplyToAssets: Bool? = nil,
      CanApplyToEquity: Bool? = nil,
      CanApplyToExpenses: Bool? = nil,
      CanApplyToLiabilities: Bool? = nil,
      CanApplyToRevenue: Bool? = nil,
      DisplayTaxRate: JSONNumber? = nil,
      EffectiveRate: JSONNumber? = nil
    ) {
      self.Name = Name
      self.TaxType = TaxType
      self.TaxComponents = TaxComponents
      self.Status = Status
      self.ReportTaxType = ReportTaxType
      self.CanApplyToAssets = CanApplyToAssets
      self.CanApplyToEquity = CanApplyToEquity
      self.CanApplyToExpenses = CanApplyToExpenses
      self.CanApplyToLiabilities = CanApplyToLiabilities
      self.CanApplyToRevenue = CanApplyToRevenue
      self.DisplayTaxRate = DisplayTaxRate
      self.EffectiveRate = EffectiveRate
    }

    public init(fields: inout FieldReader) {
      Name = fields.optional("Name")
      TaxType = fields.optional("TaxType")
      TaxComponents = fields.optional("TaxComponents")
      Status = fields.optional("Status")
      ReportTaxType = fields.optional("ReportTaxType")
      CanApplyToAssets = fields.optional("CanApplyToAssets")
      CanApplyToEquity = fields.optional("CanApplyToEquity")
      CanApplyToExpenses = fields.optional("CanApplyToExpenses")
      CanApplyToLiabilities = fields.optional("CanApplyToLiabilities")
      CanApplyToRevenue = fields.optional("CanApplyToRevenue")
      DisplayTaxRate = fields.optional("DisplayTaxRate")
      EffectiveRate = fields.optional("EffectiveRate")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
      fields.write("TaxType", TaxType)
      fields.write("TaxComponents", TaxComponents)
      fields.write("Status", Status)
      fields.write("ReportTaxType", ReportTaxType)
      fields.write("CanApplyToAssets", CanApplyToAssets, readOnly: true)
      fields.write("CanApplyToEquity", CanApplyToEquity, readOnly: true)
      fields.write("CanApplyToExpenses", CanApplyToExpenses, readOnly: true)
      fields.write("CanApplyToLiabilities", CanApplyToLiabilities, readOnly: true)
      fields.write("CanApplyToRevenue", CanApplyToRevenue, readOnly: true)
      fields.write("DisplayTaxRate", DisplayTaxRate, readOnly: true)
      fields.write("EffectiveRate", EffectiveRate, readOnly: true)
    }
  }

  /// A part of a tax rate.
  public struct TaxComponent: Model {
    /// Name of the part.
    public let Name: String?
    /// Rate in percent.
    public let Rate: JSONNumber?
    /// Whether it is worked out on top of the others.
    public let IsCompound: Bool?
    /// Whether it cannot be claimed back.
    public let IsNonRecoverable: Bool?

    public init(
      Name: String? = nil,
      Rate: JSONNumber? = nil,
      IsCompound: Bool? = nil,
      IsNonRecoverable: Bool? = nil
    ) {
      self.Name = Name
      self.Rate = Rate
      self.IsCompound = IsCompound
      self.IsNonRecoverable = IsNonRecoverable
    }

    public init(fields: inout FieldReader) {
      Name = fields.optional("Name")
      Rate = fields.optional("Rate")
      IsCompound = fields.optional("IsCompound")
      IsNonRecoverable = fields.optional("IsNonRecoverable")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
      fields.write("Rate", Rate)
      fields.write("IsCompound", IsCompound)
      fields.write("IsNonRecoverable", IsNonRecoverable)
    }
  }

  /// Receipts of a user that are claimed together.
  public struct ExpenseClaim: Model {
    /// Xero's id of the claim.
    public let ExpenseClaimID: String?
    /// Where it stands.
    public let Status: ExpenseClaimStatus?
    /// Payments of it.
    public let Payments: [Payment]?
    /// Who claims.
    public let User: User?
    /// What is claimed.
    public let Receipts: [Receipt]?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Sum of the receipts.
    public let Total: JSONNumber?
    /// What is still to be paid.
    public let AmountDue: JSONNumber?
    /// What was paid.
    public let AmountPaid: JSONNumber?
    /// When payment is due.
    public let PaymentDueDate: CalendarDate?
    /// Date that it is booked at.
    public let ReportingDate: CalendarDate?
    /// Id of a receipt.
    public let ReceiptID: String?

    public init(
      ExpenseClaimID: String? = nil,
      Status: ExpenseClaimStatus? = nil,
      Payments: [Payment]? = nil,
      User: User? = nil,
      Receipts: [Receipt]? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      Total: JSONNumber? = nil,
      AmountDue: JSONNumber? = nil,
      AmountPaid: JSONNumber? = nil,
      PaymentDueDate: CalendarDate? = nil,
      ReportingDate: CalendarDate? = nil,
      ReceiptID: String? = nil
    ) {
      self.ExpenseClaimID = ExpenseClaimID
      self.Status = Status
      self.Payments = Payments
      self.User = User
      self.Receipts = Receipts
      self.UpdatedDateUTC = UpdatedDateUTC
      self.Total = Total
      self.AmountDue = AmountDue
      self.AmountPaid = AmountPaid
      self.PaymentDueDate = PaymentDueDate
      self.ReportingDate = ReportingDate
      self.ReceiptID = ReceiptID
    }

    public init(fields: inout FieldReader) {
      ExpenseClaimID = fields.optional("ExpenseClaimID")
      Status = fields.optional("Status")
      Payments = fields.optional("Payments")
      User = fields.optional("User")
      Receipts = fields.optional("Receipts")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      Total = fields.optional("Total")
      AmountDue = fields.optional("AmountDue")
      AmountPaid = fields.optional("AmountPaid")
      PaymentDueDate = fields.optional("PaymentDueDate")
      ReportingDate = fields.optional("ReportingDate")
      ReceiptID = fields.optional("ReceiptID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ExpenseClaimID", ExpenseClaimID)
      fields.write("Status", Status)
      fields.write("Payments", Payments)
      fields.write("User", User)
      fields.write("Receipts", Receipts)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("Total", Total, readOnly: true)
      fields.write("AmountDue", AmountDue, readOnly: true)
      fields.write("AmountPaid", AmountPaid, readOnly: true)
      fields.write("PaymentDueDate", PaymentDueDate, readOnly: true)
      fields.write("ReportingDate", ReportingDate, readOnly: true)
      fields.write("ReceiptID", ReceiptID)
    }
  }

  /// What a user paid for the organisation.
  public struct Receipt: Model {
    /// Xero's id of the receipt.
    public let ReceiptID: String?
    /// Date of the receipt.
    public let Date: CalendarDate?
    /// Who was paid.
    public let Contact: Contact?
    /// What for.
    public let LineItems: [LineItem]?
    /// Who paid.
    public let User: User?
    /// Further reference.
    public let Reference: String?
    /// Whether line amounts hold tax.
    public let LineAmountTypes: LineAmountTypes?
    /// Sum without tax.
    public let SubTotal: JSONNumber?
    /// Tax.
    public let TotalTax: JSONNumber?
    /// Sum with tax.
    public let Total: JSONNumber?
    /// Where it stands.
    public let Status: ReceiptStatus?
    /// Number of the receipt in the user's claim.
    public let ReceiptNumber: String?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// Source document of an app.
    public let Url: String?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?
    /// What Xero warns of.
    public let Warnings: [ValidationError]?
    /// Attached files.
    public let Attachments: [Attachment]?

    public init(
      ReceiptID: String? = nil,
      Date: CalendarDate? = nil,
      Contact: Contact? = nil,
      LineItems: [LineItem]? = nil,
      User: User? = nil,
      Reference: String? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      SubTotal: JSONNumber? = nil,
      TotalTax: JSONNumber? = nil,
      Total: JSONNumber? = nil,
      Status: ReceiptStatus? = nil,
      ReceiptNumber: String? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      HasAttachments: Bool? = nil,
      Url: String? = nil,
      ValidationErrors: [ValidationError]? = nil,
      Warnings: [ValidationError]? = nil,
      Attachments: [Attachment]? = nil
    ) {
      self.ReceiptID = ReceiptID
      self.Date = Date
      self.Contact = Contact
      self.LineItems = LineItems
      self.User = User
      self.Reference = Reference
      self.LineAmountTypes = LineAmountTypes
      self.SubTotal = SubTotal
      self.TotalTax = TotalTax
      self.Total = Total
      self.Status = Status
      self.ReceiptNumber = ReceiptNumber
      self.UpdatedDateUTC = UpdatedDateUTC
      self.HasAttachments = HasAttachments
      self.Url = Url
      self.ValidationErrors = ValidationErrors
      self.Warnings = Warnings
      self.Attachments = Attachments
    }

    public init(fields: inout FieldReader) {
      ReceiptID = fields.optional("ReceiptID")
      Date = fields.optional("Date")
      Contact = fields.optional("Contact")
      LineItems = fields.optional("LineItems")
      User = fields.optional("User")
      Reference = fields.optional("Reference")
      LineAmountTypes = fields.optional("LineAmountTypes")
      SubTotal = fields.optional("SubTotal")
      TotalTax = fields.optional("TotalTax")
      Total = fields.optional("Total")
      Status = fields.optional("Status")
      ReceiptNumber = fields.optional("ReceiptNumber")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      HasAttachments = fields.optional("HasAttachments")
      Url = fields.optional("Url")
      ValidationErrors = fields.optional("ValidationErrors")
      Warnings = fields.optional("Warnings")
      Attachments = fields.optional("Attachments")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ReceiptID", ReceiptID)
      fields.write("Date", Date)
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("User", User)
      fields.write("Reference", Reference)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("SubTotal", SubTotal)
      fields.write("TotalTax", TotalTax)
      fields.write("Total", Total)
      fields.write("Status", Status)
      fields.write("ReceiptNumber", ReceiptNumber, readOnly: true)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("HasAttachments", HasAttachments, readOnly: true)
      fields.write("Url", Url, readOnly: true)
      fields.write("ValidationErrors", ValidationErrors)
      fields.write("Warnings", Warnings)
      fields.write("Attachments", Attachments)
    }
  }

  /// An entry in the ledger. Every transaction posts some; none is ever changed.
  public struct Journal: Model {
    /// Xero's id of the journal.
    public let JournalID: String?
    /// Date of the entry.
    public let JournalDate: CalendarDate?
    /// Number of the entry; it grows, with gaps.
    public let JournalNumber: Int?
    /// When it was posted.
    public let CreatedDateUTC: Timestamp?
    /// Reference.
    public let Reference: String?
    /// Id of the transaction that posted it; absent from single journals.
    public let SourceID: String?
    /// Kind of that transaction; absent from single journals.
    public let SourceType: JournalSourceType?
    /// What was posted.
    public let JournalLines: [JournalLine]?

    public init(
      JournalID: String? = nil,
      JournalDate: CalendarDate? = nil,
      JournalNumber: Int? = nil,
      CreatedDateUTC: Timestamp? = nil,
      Reference: String? = nil,
      SourceID: String? = nil,
      SourceType: JournalSourceType? = nil,
      JournalLines: [JournalLine]? = nil
    ) {
      self.JournalID = JournalID
      self.JournalDate = JournalDate
      self.JournalNumber = JournalNumber
      self.CreatedDateUTC = CreatedDateUTC
      self.Reference = Reference
      self.SourceID = SourceID
      self.SourceType = SourceType
      self.JournalLines = JournalLines
    }

    public init(fields: inout FieldReader) {
      JournalID = fields.optional("JournalID")
      JournalDate = fields.optional("JournalDate")
      JournalNumber = fields.optional("JournalNumber")
      CreatedDateUTC = fields.optional("CreatedDateUTC")
      Reference = fields.optional("Reference")
      SourceID = fields.optional("SourceID")
      SourceType = fields.optional("SourceType")
      JournalLines = fields.optional("JournalLines")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("JournalID", JournalID)
      fields.write("JournalDate", JournalDate)
      fields.write("JournalNumber", JournalNumber)
      fields.write("CreatedDateUTC", CreatedDateUTC, readOnly: true)
      fields.write("Reference", Reference)
      fields.write("SourceID", SourceID)
      fields.write("SourceType", SourceType)
      fields.write("JournalLines", JournalLines)
    }
  }

  /// One side of a journal.
  public struct JournalLine: Model {
    /// Xero's id of the line.
    public let JournalLineID: String?
    /// Id of the account.
    public let AccountID: String?
    /// Code of the account.
    public let AccountCode: String?
    /// Type of the account.
    public let AccountType: AccountType?
    /// Name of the account.
    public let AccountName: String?
    /// Description.
    public let Description: String?
    /// Amount without tax; a debit is positive and a credit negative.
    public let NetAmount: JSONNumber?
    /// Amount with tax.
    public let GrossAmount: JSONNumber?
    /// Tax.
    public let TaxAmount: JSONNumber?
    /// Tax type.
    public let TaxType: String?
    /// Name of the tax rate.
    public let TaxName: String?
    /// Tracking options of the line.
    public let TrackingCategories: [TrackingCategory]?

    public init(
      JournalLineID: String? = nil,
      AccountID: String? = nil,
      AccountCode: String? = nil,
      AccountType: AccountType? = nil,
      AccountName: String? = nil,
      Description: String? = nil,
      NetAmount: JSONNumber? = nil,
      GrossAmount: JSONNumber? = nil,
      TaxAmount: JSONNumber? = nil,
      TaxType: String? = nil,
      TaxName: String? = nil,
      TrackingCategories: [TrackingCategory]? = nil
    ) {
      self.JournalLineID = JournalLineID
      self.AccountID = AccountID
      self.AccountCode = AccountCode
      self.AccountType = AccountType
      self.AccountName = AccountName
      self.Description = Description
      self.NetAmount = NetAmount
      self.GrossAmount = GrossAmount
      self.TaxAmount = TaxAmount
      self.TaxType = TaxType
      self.TaxName = TaxName
      self.TrackingCategories = TrackingCategories
    }

    public init(fields: inout FieldReader) {
      JournalLineID = fields.optional("JournalLineID")
      AccountID = fields.optional("AccountID")
      AccountCode = fields.optional("AccountCode")
      AccountType = fields.optional("AccountType")
      AccountName = fields.optional("AccountName")
      Description = fields.optional("Description")
      NetAmount = fields.optional("NetAmount")
      GrossAmount = fields.optional("GrossAmount")
      TaxAmount = fields.optional("TaxAmount")
      TaxType = fields.optional("TaxType")
      TaxName = fields.optional("TaxName")
      TrackingCategories = fields.optional("TrackingCategories")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("JournalLineID", JournalLineID)
      fields.write("AccountID", AccountID)
      fields.write("AccountCode", AccountCode)
      fields.write("AccountType", AccountType)
      fields.write("AccountName", AccountName)
      fields.write("Description", Description)
      fields.write("NetAmount", NetAmount)
      fields.write("GrossAmount", GrossAmount)
      fields.write("TaxAmount", TaxAmount, readOnly: true)
      fields.write("TaxType", TaxType)
      fields.write("TaxName", TaxName)
      fields.write("TrackingCategories", TrackingCategories)
    }
  }

  /// An entry in the ledger that someone wrote.
  public struct ManualJournal: Model {
    /// Xero's id of the manual journal.
    public let ManualJournalID: String?
    /// What it is for.
    public let Narration: String?
    /// What is posted.
    public let JournalLines: [ManualJournalLine]?
    /// Date of the entry.
    public let Date: CalendarDate?
    /// Whether line amounts hold tax.
    public let LineAmountTypes: LineAmountTypes?
    /// Where it stands.
    public let Status: ManualJournalStatus?
    /// Source document of an app.
    public let Url: String?
    /// Whether reports on a cash basis show it.
    public let ShowOnCashBasisReports: Bool?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// OK, or ERROR for a record of a write that failed.
    public let StatusAttributeString: String?
    /// What Xero warns of.
    public let Warnings: [ValidationError]?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?
    /// Attached files.
    public let Attachments: [Attachment]?

    public init(
      ManualJournalID: String? = nil,
      Narration: String? = nil,
      JournalLines: [ManualJournalLine]? = nil,
      Date: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      Status: ManualJournalStatus? = nil,
      Url: String? = nil,
      ShowOnCashBasisReports: Bool? = nil,
      HasAttachments: Bool? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      StatusAttributeString: String? = nil,
      Warnings: [ValidationError]? = nil,
      ValidationErrors: [ValidationError]? = nil,
      Attachments: [Attachment]? = nil
    ) {
      self.ManualJournalID = ManualJournalID
      self.Narration = Narration
      self.JournalLines = JournalLines
      self.Date = Date
      self.LineAmountTypes = LineAmountTypes
      self.Status = Status
      self.Url = Url
      self.ShowOnCashBasisReports = ShowOnCashBasisReports
      self.HasAttachments = HasAttachments
      self.UpdatedDateUTC = UpdatedDateUTC
      self.StatusAttributeString = StatusAttributeString
      self.Warnings = Warnings
      self.ValidationErrors = ValidationErrors
      self.Attachments = Attachments
    }

    public init(fields: inout FieldReader) {
      ManualJournalID = fields.optional("ManualJournalID")
      Narration = fields.optional("Narration")
      JournalLines = fields.optional("JournalLines")
      Date = fields.optional("Date")
      LineAmountTypes = fields.optional("LineAmountTypes")
      Status = fields.optional("Status")
      Url = fields.optional("Url")
      ShowOnCashBasisReports = fields.optional("ShowOnCashBasisReports")
      HasAttachments = fields.optional("HasAttachments")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      StatusAttributeString = fields.optional("StatusAttributeString")
      Warnings = fields.optional("Warnings")
      ValidationErrors = fields.optional("ValidationErrors")
      Attachments = fields.optional("Attachments")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ManualJournalID", ManualJournalID)
      fields.write("Narration", Narration)
      fields.write("JournalLines", JournalLines)
      fields.write("Date", Date)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("Status", Status)
      fields.write("Url", Url)
      fields.write("ShowOnCashBasisReports", ShowOnCashBasisReports)
      fields.write("HasAttachments", HasAttachments, readOnly: true)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("StatusAttributeString", StatusAttributeString)
      fields.write("Warnings", Warnings)
      fields.write("ValidationErrors", ValidationErrors)
      fields.write("Attachments", Attachments)
    }
  }

  /// One side of a manual journal.
  public struct ManualJournalLine: Model {
    /// A debit is positive and a credit negative.
    public let LineAmount: JSONNumber?
    /// Code of the account.
    public let AccountCode: String?
    /// Id of the account.
    public let AccountID: String?
    /// Description.
    public let Description: String?
    /// Tax type.
    public let TaxType: String?
    /// Tracking options of the line.
    public let Tracking: [TrackingCategory]?
    /// Tax.
    public let TaxAmount: JSONNumber?
    /// Whether the line is blank.
    public let IsBlank: Bool?

    public init(
      LineAmount: JSONNumber? = nil,
      AccountCode: String? = nil,
      AccountID: String? = nil,
      Description: String? = nil,
      TaxType: String? = nil,
      Tracking: [TrackingCategory]? = nil,
      TaxAmount: JSONNumber? = nil,
      IsBlank: Bool? = nil
    ) {
      self.LineAmount = LineAmount
      self.AccountCode = AccountCode
      self.AccountID = AccountID
      self.Description = Description
      self.TaxType = TaxType
      self.Tracking = Tracking
      self.TaxAmount = TaxAmount
      self.IsBlank = IsBlank
    }

    public init(fields: inout FieldReader) {
      LineAmount = fields.optional("LineAmount")
      AccountCode = fields.optional("AccountCode")
      AccountID = fields.optional("AccountID")
      Description = fields.optional("Description")
      TaxType = fields.optional("TaxType")
      Tracking = fields.optional("Tracking")
      TaxAmount = fields.optional("TaxAmount")
      IsBlank = fields.optional("IsBlank")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("LineAmount", LineAmount)
      fields.write("AccountCode", AccountCode)
      fields.write("AccountID", AccountID)
      fields.write("Description", Description)
      fields.write("TaxType", TaxType)
      fields.write("Tracking", Tracking)
      fields.write("TaxAmount", TaxAmount)
      fields.write("IsBlank", IsBlank)
    }
  }

  /// A billable expense: a line of a bill that a customer is to be charged for.
  public struct LinkedTransaction: Model {
    /// Xero's id of the link.
    public let LinkedTransactionID: String?
    /// Id of the bill or spend transaction.
    public let SourceTransactionID: String?
    /// Id of its line.
    public let SourceLineItemID: String?
    /// Id of the customer.
    public let ContactID: String?
    /// Id of the sales invoice.
    public let TargetTransactionID: String?
    /// Id of its line.
    public let TargetLineItemID: String?
    /// Where it stands.
    public let Status: LinkedTransactionStatus?
    /// Always the same.
    public let `Type`: String?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Whether it comes from a bill or a spend transaction.
    public let SourceTransactionTypeCode: String?
    /// What is wrong with a record of a write that failed.
    public let ValidationErrors: [ValidationError]?

    public init(
      LinkedTransactionID: String? = nil,
      SourceTransactionID: String? = nil,
      SourceLineItemID: String? = nil,
      ContactID: String? = nil,
      TargetTransactionID: String? = nil,
      TargetLineItemID: String? = nil,
      Status: LinkedTransactionStatus? = nil,
      `Type`: String? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      SourceTransactionTypeCode: String? = nil,
      ValidationErrors: [ValidationError]? = nil
    ) {
      self.LinkedTransactionID = LinkedTransactionID
      self.SourceTransactionID = SourceTransactionID
      self.SourceLineItemID = SourceLineItemID
      self.ContactID = ContactID
      self.TargetTransactionID = TargetTransactionID
      self.TargetLineItemID = TargetLineItemID
      self.Status = Status
      self.`Type` = `Type`
      self.UpdatedDateUTC = UpdatedDateUTC
      self.SourceTransactionTypeCode = SourceTransactionTypeCode
      self.ValidationErrors = ValidationErrors
    }

    public init(fields: inout FieldReader) {
      LinkedTransactionID = fields.optional("LinkedTransactionID")
      SourceTransactionID = fields.optional("SourceTransactionID")
      SourceLineItemID = fields.optional("SourceLineItemID")
      ContactID = fields.optional("ContactID")
      TargetTransactionID = fields.optional("TargetTransactionID")
      TargetLineItemID = fields.optional("TargetLineItemID")
      Status = fields.optional("Status")
      `Type` = fields.optional("Type")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      SourceTransactionTypeCode = fields.optional("SourceTransactionTypeCode")
      ValidationErrors = fields.optional("ValidationErrors")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("LinkedTransactionID", LinkedTransactionID)
      fields.write("SourceTransactionID", SourceTransactionID)
      fields.write("SourceLineItemID", SourceLineItemID)
      fields.write("ContactID", ContactID)
      fields.write("TargetTransactionID", TargetTransactionID)
      fields.write("TargetLineItemID", TargetLineItemID)
      fields.write("Status", Status)
      fields.write("Type", `Type`)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("SourceTransactionTypeCode", SourceTransactionTypeCode)
      fields.write("ValidationErrors", ValidationErrors)
    }
  }

  /// Money paid before there was an invoice.
  public struct Prepayment: Model {
    /// Xero's id of the prepayment.
    public let PrepaymentID: String?
    /// Kind of prepayment.
    public let `Type`: PrepaymentType?
    /// Customer or supplier.
    public let Contact: Contact?
    /// Date of the prepayment.
    public let Date: CalendarDate?
    /// Where it stands.
    public let Status: CreditStatus?
    /// Whether line amounts hold tax.
    public let LineAmountTypes: LineAmountTypes?
    /// What for.
    public let LineItems: [LineItem]?
    /// Sum without tax.
    public let SubTotal: JSONNumber?
    /// Tax.
    public let TotalTax: JSONNumber?
    /// Sum with tax.
    public let Total: JSONNumber?
    /// Number of the invoice.
    public let Reference: String?
    /// Number of the invoice, of money received.
    public let InvoiceNumber: String?
    /// Id of the branding theme.
    public let BrandingThemeID: String?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// The same as text without a zone.
    public let UpdatedDateUTCString: String?
    /// Currency of the amounts.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// What is left of it.
    public let RemainingCredit: JSONNumber?
    /// Invoices that it is set against.
    public let Allocations: [Allocation]?
    /// Amount set against an invoice.
    public let AppliedAmount: JSONNumber?
    /// Refunds of it.
    public let Payments: [Payment]?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// Attached files.
    public let Attachments: [Attachment]?

    public init(
      PrepaymentID: String? = nil,
      `Type`: PrepaymentType? = nil,
      Contact: Contact? = nil,
      Date: CalendarDate? = nil,
      Status: CreditStatus? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      LineItems: [LineItem]? = nil,
      SubTotal: JSONNumber? = nil,
      TotalTax: JSONNumber? = nil,
      Total: JSONNumber? = nil,
      Reference: String? = nil,
      InvoiceNumber: String? = nil,
      BrandingThemeID: String? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      UpdatedDateUTCString: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      RemainingCredit: JSONNumber? = nil,
      Allocations: [Allocation]? = nil,
      AppliedAmount: JSONNumber? = nil,
      Payments: [Payment]? = nil,
      HasAttachments: Bool? = nil,
      Attachments: [Attachment]? = nil
    ) {
      self.PrepaymentID = PrepaymentID
      self.`Type` = `Type`
      self.Contact = Contact
      self.Date = Date
      self.Status = Status
      self.LineAmountTypes = LineAmountTypes
      self.LineItems = LineItems
      self.SubTotal = SubTotal
      self.TotalTax = TotalTax
      self.Total = Total
      self.Reference = Reference
      self.InvoiceNumber = InvoiceNumber
      self.BrandingThemeID = BrandingThemeID
      self.UpdatedDateUTC = UpdatedDateUTC
      self.UpdatedDateUTCString = UpdatedDateUTCString
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.RemainingCredit = RemainingCredit
      self.Allocations = Allocations
      self.AppliedAmount = AppliedAmount
      self.Payments = Payments
      self.HasAttachments = HasAttachments
      self.Attachments = Attachments
    }

    public init(fields: inout FieldReader) {
      PrepaymentID = fields.optional("PrepaymentID")
      `Type` = fields.optional("Type")
      Contact = fields.optional("Contact")
      Date = fields.optional("Date")
      Status = fields.optional("Status")
      LineAmountTypes = fields.optional("LineAmountTypes")
      LineItems = fields.optional("LineItems")
      SubTotal = fields.optional("SubTotal")
      TotalTax = fields.optional("TotalTax")
      Total = fields.optional("Total")
      Reference = fields.optional("Reference")
      InvoiceNumber = fields.optional("InvoiceNumber")
      BrandingThemeID = fields.optional("BrandingThemeID")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      UpdatedDateUTCString = fields.optional("UpdatedDateUTCString")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      RemainingCredit = fields.optional("RemainingCredit")
      Allocations = fields.optional("Allocations")
      AppliedAmount = fields.optional("AppliedAmount")
      Payments = fields.optional("Payments")
      HasAttachments = fields.optional("HasAttachments")
      Attachments = fields.optional("Attachments")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("PrepaymentID", PrepaymentID)
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("Date", Date)
      fields.write("Status", Status)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("LineItems", LineItems)
      fields.write("SubTotal", SubTotal)
      fields.write("TotalTax", TotalTax)
      fields.write("Total", Total)
      fields.write("Reference", Reference, readOnly: true)
      fields.write("InvoiceNumber", InvoiceNumber, readOnly: true)
      fields.write("BrandingThemeID", BrandingThemeID, readOnly: true)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("UpdatedDateUTCString", UpdatedDateUTCString, readOnly: true)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("RemainingCredit", RemainingCredit)
      fields.write("Allocations", Allocations)
      fields.write("AppliedAmount", AppliedAmount)
      fields.write("Payments", Payments)
      fields.write("HasAttachments", HasAttachments, readOnly: true)
      fields.write("Attachments", Attachments)
    }
  }

  /// Money paid beyond what an invoice asked for.
  public struct Overpayment: Model {
    /// Xero's id of the overpayment.
    public let OverpaymentID: String?
    /// Kind of overpayment.
    public let `Type`: OverpaymentType?
    /// Customer or supplier.
    public let Contact: Contact?
    /// Date of the overpayment.
    public let Date: CalendarDate?
    /// Where it stands.
    public let Status: CreditStatus?
    /// Whether line amounts hold tax.
    public let LineAmountTypes: LineAmountTypes?
    /// What for.
    public let LineItems: [LineItem]?
    /// Sum without tax.
    public let SubTotal: JSONNumber?
    /// Tax.
    public let TotalTax: JSONNumber?
    /// Sum with tax.
    public let Total: JSONNumber?
    /// Description.
    public let Reference: String?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// The same as text without a zone.
    public let UpdatedDateUTCString: String?
    /// Currency of the amounts.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// What is left of it.
    public let RemainingCredit: JSONNumber?
    /// Invoices that it is set against.
    public let Allocations: [Allocation]?
    /// Amount set against an invoice.
    public let AppliedAmount: JSONNumber?
    /// Refunds of it.
    public let Payments: [Payment]?
    /// Whether files are attached.
    public let HasAttachments: Bool?
    /// Attached files.
    public let Attachments: [Attachment]?

    public init(
      OverpaymentID: String? = nil,
      `Type`: OverpaymentType? = nil,
      Contact: Contact? = nil,
      Date: CalendarDate? = nil,
      Status: CreditStatus? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      LineItems: [LineItem]? = nil,
      SubTotal: JSONNumber? = nil,
      TotalTax: JSONNumber? = nil,
      Total: JSONNumber? = nil,
      Reference: String? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      UpdatedDateUTCString: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      RemainingCredit: JSONNumber? = nil,
      Allocations: [Allocation]? = nil,
      AppliedAmount: JSONNumber? = nil,
      Payments: [Payment]? = nil,
      HasAttachments: Bool? = nil,
      Attachments: [Attachment]? = nil
    ) {
      self.OverpaymentID = OverpaymentID
      self.`Type` = `Type`
      self.Contact = Contact
      self.Date = Date
      self.Status = Status
      self.LineAmountTypes = LineAmountTypes
      self.LineItems = LineItems
      self.SubTotal = SubTotal
      self.TotalTax = TotalTax
      self.Total = Total
      self.Reference = Reference
      self.UpdatedDateUTC = UpdatedDateUTC
      self.UpdatedDateUTCString = UpdatedDateUTCString
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.RemainingCredit = RemainingCredit
      self.Allocations = Allocations
      self.AppliedAmount = AppliedAmount
      self.Payments = Payments
      self.HasAttachments = HasAttachments
      self.Attachments = Attachments
    }

    public init(fields: inout FieldReader) {
      OverpaymentID = fields.optional("OverpaymentID")
      `Type` = fields.optional("Type")
      Contact = fields.optional("Contact")
      Date = fields.optional("Date")
      Status = fields.optional("Status")
      LineAmountTypes = fields.optional("LineAmountTypes")
      LineItems = fields.optional("LineItems")
      SubTotal = fields.optional("SubTotal")
      TotalTax = fields.optional("TotalTax")
      Total = fields.optional("Total")
      Reference = fields.optional("Reference")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      UpdatedDateUTCString = fields.optional("UpdatedDateUTCString")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      RemainingCredit = fields.optional("RemainingCredit")
      Allocations = fields.optional("Allocations")
      AppliedAmount = fields.optional("AppliedAmount")
      Payments = fields.optional("Payments")
      HasAttachments = fields.optional("HasAttachments")
      Attachments = fields.optional("Attachments")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("OverpaymentID", OverpaymentID)
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("Date", Date)
      fields.write("Status", Status)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("LineItems", LineItems)
      fields.write("SubTotal", SubTotal)
      fields.write("TotalTax", TotalTax)
      fields.write("Total", Total)
      fields.write("Reference", Reference)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("UpdatedDateUTCString", UpdatedDateUTCString, readOnly: true)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("RemainingCredit", RemainingCredit)
      fields.write("Allocations", Allocations)
      fields.write("AppliedAmount", AppliedAmount)
      fields.write("Payments", Payments)
      fields.write("HasAttachments", HasAttachments, readOnly: true)
      fields.write("Attachments", Attachments)
    }
  }

  /// A way to split the books, such as by region.
  public struct TrackingCategory: Model {
    /// Xero's id of the category.
    public let TrackingCategoryID: String?
    /// Id of the option, on lines and budgets.
    public let TrackingOptionID: String?
    /// Name of the category.
    public let Name: String?
    /// Name of the option, on lines and budgets.
    public let Option: String?
    /// Whether it is in use.
    public let Status: TrackingStatus?
    /// All options of the category.
    public let Options: [TrackingOption]?

    public init(
      TrackingCategoryID: String? = nil,
      TrackingOptionID: String? = nil,
      Name: String? = nil,
      Option: String? = nil,
      Status: TrackingStatus? = nil,
      Options: [TrackingOption]? = nil
    ) {
      self.TrackingCategoryID = TrackingCategoryID
      self.TrackingOptionID = TrackingOptionID
      self.Name = Name
      self.Option = Option
      self.Status = Status
      self.Options = Options
    }

    public init(fields: inout FieldReader) {
      TrackingCategoryID = fields.optional("TrackingCategoryID")
      TrackingOptionID = fields.optional("TrackingOptionID")
      Name = fields.optional("Name")
      Option = fields.optional("Option")
      Status = fields.optional("Status")
      Options = fields.optional("Options")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("TrackingCategoryID", TrackingCategoryID)
      fields.write("TrackingOptionID", TrackingOptionID)
      fields.write("Name", Name)
      fields.write("Option", Option)
      fields.write("Status", Status)
      fields.write("Options", Options)
    }
  }

  /// One value of a tracking category.
  public struct TrackingOption: Model {
    /// Xero's id of the option.
    public let TrackingOptionID: String?
    /// Name of the option.
    public let Name: String?
    /// Whether it is in use.
    public let Status: TrackingStatus?
    /// Id of the category.
    public let TrackingCategoryID: String?

    public init(
      TrackingOptionID: String? = nil,
      Name: String? = nil,
      Status: TrackingStatus? = nil,
      TrackingCategoryID: String? = nil
    ) {
      self.TrackingOptionID = TrackingOptionID
      self.Name = Name
      self.Status = Status
      self.TrackingCategoryID = TrackingCategoryID
    }

    public init(fields: inout FieldReader) {
      TrackingOptionID = fields.optional("TrackingOptionID")
      Name = fields.optional("Name")
      Status = fields.optional("Status")
      TrackingCategoryID = fields.optional("TrackingCategoryID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("TrackingOptionID", TrackingOptionID)
      fields.write("Name", Name)
      fields.write("Status", Status)
      fields.write("TrackingCategoryID", TrackingCategoryID)
    }
  }

  /// A user of the organisation.
  public struct User: Model {
    /// Xero's id of the user.
    public let UserID: String?
    /// Email address.
    public let EmailAddress: String?
    /// First name.
    public let FirstName: String?
    /// Last name.
    public let LastName: String?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Whether the user pays for the organisation.
    public let IsSubscriber: Bool?
    /// Role in the organisation.
    public let OrganisationRole: OrganisationRole?

    public init(
      UserID: String? = nil,
      EmailAddress: String? = nil,
      FirstName: String? = nil,
      LastName: String? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      IsSubscriber: Bool? = nil,
      OrganisationRole: OrganisationRole? = nil
    ) {
      self.UserID = UserID
      self.EmailAddress = EmailAddress
      self.FirstName = FirstName
      self.LastName = LastName
      self.UpdatedDateUTC = UpdatedDateUTC
      self.IsSubscriber = IsSubscriber
      self.OrganisationRole = OrganisationRole
    }

    public init(fields: inout FieldReader) {
      UserID = fields.optional("UserID")
      EmailAddress = fields.optional("EmailAddress")
      FirstName = fields.optional("FirstName")
      LastName = fields.optional("LastName")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      IsSubscriber = fields.optional("IsSubscriber")
      OrganisationRole = fields.optional("OrganisationRole")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("UserID", UserID)
      fields.write("EmailAddress", EmailAddress)
      fields.write("FirstName", FirstName)
      fields.write("LastName", LastName)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("IsSubscriber", IsSubscriber)
      fields.write("OrganisationRole", OrganisationRole)
    }
  }

  /// How invoices look.
  public struct BrandingTheme: Model {
    /// Xero's id of the theme.
    public let BrandingThemeID: String?
    /// Name of the theme.
    public let Name: String?
    /// Where its logo is.
    public let LogoUrl: String?
    /// What it is for.
    public let `Type`: String?
    /// Place among the themes.
    public let SortOrder: Int?
    /// When it was created.
    public let CreatedDateUTC: Timestamp?

    public init(
      BrandingThemeID: String? = nil,
      Name: String? = nil,
      LogoUrl: String? = nil,
      `Type`: String? = nil,
      SortOrder: Int? = nil,
      CreatedDateUTC: Timestamp? = nil
    ) {
      self.BrandingThemeID = BrandingThemeID
      self.Name = Name
      self.LogoUrl = LogoUrl
      self.`Type` = `Type`
      self.SortOrder = SortOrder
      self.CreatedDateUTC = CreatedDateUTC
    }

    public init(fields: inout FieldReader) {
      BrandingThemeID = fields.optional("BrandingThemeID")
      Name = fields.optional("Name")
      LogoUrl = fields.optional("LogoUrl")
      `Type` = fields.optional("Type")
      SortOrder = fields.optional("SortOrder")
      CreatedDateUTC = fields.optional("CreatedDateUTC")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("Name", Name)
      fields.write("LogoUrl", LogoUrl)
      fields.write("Type", `Type`)
      fields.write("SortOrder", SortOrder)
      fields.write("CreatedDateUTC", CreatedDateUTC, readOnly: true)
    }
  }

  /// A budget.
  public struct Budget: Model {
    /// Xero's id of the budget.
    public let BudgetID: String?
    /// Of the whole or of tracking options.
    public let `Type`: BudgetType?
    /// Name of the budget.
    public let Description: String?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Its accounts, in answers on one budget.
    public let BudgetLines: [BudgetLine]?
    /// Tracking options that it is for.
    public let Tracking: [TrackingCategory]?

    public init(
      BudgetID: String? = nil,
      `Type`: BudgetType? = nil,
      Description: String? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      BudgetLines: [BudgetLine]? = nil,
      Tracking: [TrackingCategory]? = nil
    ) {
      self.BudgetID = BudgetID
      self.`Type` = `Type`
      self.Description = Description
      self.UpdatedDateUTC = UpdatedDateUTC
      self.BudgetLines = BudgetLines
      self.Tracking = Tracking
    }

    public init(fields: inout FieldReader) {
      BudgetID = fields.optional("BudgetID")
      `Type` = fields.optional("Type")
      Description = fields.optional("Description")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      BudgetLines = fields.optional("BudgetLines")
      Tracking = fields.optional("Tracking")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("BudgetID", BudgetID)
      fields.write("Type", `Type`)
      fields.write("Description", Description)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("BudgetLines", BudgetLines)
      fields.write("Tracking", Tracking)
    }
  }

  /// An account of a budget.
  public struct BudgetLine: Model {
    /// Id of the account.
    public let AccountID: String?
    /// Code of the account.
    public let AccountCode: String?
    /// Its months.
    public let BudgetBalances: [BudgetBalance]?

    public init(
      AccountID: String? = nil,
      AccountCode: String? = nil,
      BudgetBalances: [BudgetBalance]? = nil
    ) {
      self.AccountID = AccountID
      self.AccountCode = AccountCode
      self.BudgetBalances = BudgetBalances
    }

    public init(fields: inout FieldReader) {
      AccountID = fields.optional("AccountID")
      AccountCode = fields.optional("AccountCode")
      BudgetBalances = fields.optional("BudgetBalances")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("AccountID", AccountID)
      fields.write("AccountCode", AccountCode)
      fields.write("BudgetBalances", BudgetBalances)
    }
  }

  /// A month of a budget.
  public struct BudgetBalance: Model {
    /// Month, such as 2026-01.
    public let Period: String?
    /// Amount.
    public let Amount: JSONNumber?
    /// Amount for the tracking option.
    public let UnitAmount: JSONNumber?
    /// Notes.
    public let Notes: String?

    public init(
      Period: String? = nil,
      Amount: JSONNumber? = nil,
      UnitAmount: JSONNumber? = nil,
      Notes: String? = nil
    ) {
      self.Period = Period
      self.Amount = Amount
      self.UnitAmount = UnitAmount
      self.Notes = Notes
    }

    public init(fields: inout FieldReader) {
      Period = fields.optional("Period")
      Amount = fields.optional("Amount")
      UnitAmount = fields.optional("UnitAmount")
      Notes = fields.optional("Notes")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Period", Period)
      fields.write("Amount", Amount)
      fields.write("UnitAmount", UnitAmount)
      fields.write("Notes", Notes)
    }
  }

  /// A currency of the organisation.
  public struct Currency: Model {
    /// Code of the currency.
    public let Code: CurrencyCode?
    /// Name of the currency.
    public let Description: String?

    public init(Code: CurrencyCode? = nil, Description: String? = nil) {
      self.Code = Code
      self.Description = Description
    }

    public init(fields: inout FieldReader) {
      Code = fields.optional("Code")
      Description = fields.optional("Description")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Code", Code)
      fields.write("Description", Description)
    }
  }

  /// The organisation whose books these are.
  public struct Organisation: Model {
    /// Xero's id of the organisation.
    public let OrganisationID: String?
    /// Key of the organisation; it takes part in links between organisations.
    public let APIKey: String?
    /// Name.
    public let Name: String?
    /// Legal name.
    public let LegalName: String?
    /// Whether it is registered for sales tax.
    public let PaysTax: Bool?
    /// Edition of Xero.
    public let Version: OrganisationVersion?
    /// Legal form.
    public let OrganisationType: OrganisationType?
    /// Currency of the books.
    public let BaseCurrency: CurrencyCode?
    /// Country, by its ISO 3166-1 code.
    public let CountryCode: String?
    /// Whether it is a demo company.
    public let IsDemoCompany: Bool?
    /// Whether it is active.
    public let OrganisationStatus: String?
    /// Registration number.
    public let RegistrationNumber: String?
    /// Employer identification number, in the USA.
    public let EmployerIdentificationNumber: String?
    /// Tax number.
    public let TaxNumber: String?
    /// Day on which the financial year ends.
    public let FinancialYearEndDay: Int?
    /// Month in which it ends, 1 to 12.
    public let FinancialYearEndMonth: Int?
    /// When sales tax falls due.
    public let SalesTaxBasis: SalesTaxBasis?
    /// How often it is returned.
    public let SalesTaxPeriod: SalesTaxPeriod?
    /// How sales are taxed.
    public let DefaultSalesTax: String?
    /// How purchases are taxed.
    public let DefaultPurchasesTax: String?
    /// Nothing can be written up to this date, but by advisers.
    public let PeriodLockDate: CalendarDate?
    /// Nothing can be written up to this date.
    public let EndOfYearLockDate: CalendarDate?
    /// When it was created.
    public let CreatedDateUTC: Timestamp?
    /// Time zone, such as NEWZEALANDSTANDARDTIME.
    public let Timezone: String?
    /// Legal form.
    public let OrganisationEntityType: OrganisationType?
    /// Code for links into Xero's pages.
    public let ShortCode: String?
    /// Plan.
    public let Class: OrganisationClass?
    /// Whether it is sold by Xero or a partner.
    public let Edition: String?
    /// Trade.
    public let LineOfBusiness: String?
    /// Addresses.
    public let Addresses: [Address]?
    /// Phones.
    public let Phones: [Phone]?
    /// Pages elsewhere.
    public let ExternalLinks: [ExternalLink]?
    /// When its invoices fall due.
    public let PaymentTerms: PaymentTerms?

    public init(
      OrganisationID: String? = nil,
      APIKey: String? = nil,
      Name: String? = nil,
      LegalName: String? = nil,
      PaysTax: Bool? = nil,
      Version: OrganisationVersion? = nil,
      OrganisationType: OrganisationType? = nil,
      BaseCurrency: CurrencyCode? = nil,
      CountryCode: String? = nil,
      IsDemoCompany: Bool? = nil,
      OrganisationStatus: String? = nil,
      RegistrationNumber: String? = nil,
      EmployerIdentificationNumber: String? = nil,
      TaxNumber: String? = nil,
      FinancialYearEndDay: Int? = nil,
      FinancialYearEndMonth: Int? = nil,
      SalesTaxBasis: SalesTaxBasis? = nil,
      SalesTaxPeriod: SalesTaxPeriod? = nil,
      DefaultSalesTax: String? = nil,
      DefaultPurchasesTax: String? = nil,
      PeriodLockDate: CalendarDate? = nil,
      EndOfYearLockDate: CalendarDate? = nil,
      CreatedDateUTC: Timestamp? = nil,
      Timezone: String? = nil,
      OrganisationEntityType: OrganisationType? = nil,
      ShortCode: String? = nil,
      Class: OrganisationClass? = nil,
      Edition: String? = nil,
      LineOfBusiness: String? = nil,
      Addresses: [Address]? = nil,
      Phones: [Phone]? = nil,
      ExternalLinks: [ExternalLink]? = nil,
      PaymentTerms: PaymentTerms? = nil
    ) {
      self.OrganisationID = OrganisationID
      self.APIKey = APIKey
      self.Name = Name
      self.LegalName = LegalName
      self.PaysTax = PaysTax
      self.Version = Version
      self.OrganisationType = OrganisationType
      self.BaseCurrency = BaseCurrency
      self.CountryCode = CountryCode
      self.IsDemoCompany = IsDemoCompany
      self.OrganisationStatus = OrganisationStatus
      self.RegistrationNumber = RegistrationNumber
      self.EmployerIdentificationNumber = EmployerIdentificationNumber
      self.TaxNumber = TaxNumber
      self.FinancialYearEndDay = FinancialYearEndDay
      self.FinancialYearEndMonth = FinancialYearEndMonth
      self.SalesTaxBasis = SalesTaxBasis
      self.SalesTaxPeriod = SalesTaxPeriod
      self.DefaultSalesTax = DefaultSalesTax
      self.DefaultPurchasesTax = DefaultPurchasesTax
      self.PeriodLockDate = PeriodLockDate
      self.EndOfYearLockDate = EndOfYearLockDate
      self.CreatedDateUTC = CreatedDateUTC
      self.Timezone = Timezone
      self.OrganisationEntityType = OrganisationEntityType
      self.ShortCode = ShortCode
      self.Class = Class
      self.Edition = Edition
      self.LineOfBusiness = LineOfBusiness
      self.Addresses = Addresses
      self.Phones = Phones
      self.ExternalLinks = ExternalLinks
      self.PaymentTerms = PaymentTerms
    }

    public init(fields: inout FieldReader) {
      OrganisationID = fields.optional("OrganisationID")
      APIKey = fields.optional("APIKey")
      Name = fields.optional("Name")
      LegalName = fields.optional("LegalName")
      PaysTax = fields.optional("PaysTax")
      Version = fields.optional("Version")
      OrganisationType = fields.optional("OrganisationType")
      BaseCurrency = fields.optional("BaseCurrency")
      CountryCode = fields.optional("CountryCode")
      IsDemoCompany = fields.optional("IsDemoCompany")
      OrganisationStatus = fields.optional("OrganisationStatus")
      RegistrationNumber = fields.optional("RegistrationNumber")
      EmployerIdentificationNumber = fields.optional("EmployerIdentificationNumber")
      TaxNumber = fields.optional("TaxNumber")
      FinancialYearEndDay = fields.optional("FinancialYearEndDay")
      FinancialYearEndMonth = fields.optional("FinancialYearEndMonth")
      SalesTaxBasis = fields.optional("SalesTaxBasis")
      SalesTaxPeriod = fields.optional("SalesTaxPeriod")
      DefaultSalesTax = fields.optional("DefaultSalesTax")
      DefaultPurchasesTax = fields.optional("DefaultPurchasesTax")
      PeriodLockDate = fields.optional("PeriodLockDate")
      EndOfYearLockDate = fields.optional("EndOfYearLockDate")
      CreatedDateUTC = fields.optional("CreatedDateUTC")
      Timezone = fields.optional("Timezone")
      OrganisationEntityType = fields.optional("OrganisationEntityType")
      ShortCode = fields.optional("ShortCode")
      Class = fields.optional("Class")
      Edition = fields.optional("Edition")
      LineOfBusiness = fields.optional("LineOfBusiness")
      Addresses = fields.optional("Addresses")
      Phones = fields.optional("Phones")
      ExternalLinks = fields.optional("ExternalLinks")
      PaymentTerms = fields.optional("PaymentTerms")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("OrganisationID", OrganisationID)
      fields.write("APIKey", APIKey)
      fields.write("Name", Name)
      fields.write("LegalName", LegalName)
      fields.write("PaysTax", PaysTax)
      fields.write("Version", Version)
      fields.write("OrganisationType", OrganisationType)
      fields.write("BaseCurrency", BaseCurrency)
      fields.write("CountryCode", CountryCode)
      fields.write("IsDemoCompany", IsDemoCompany)
      fields.write("OrganisationStatus", OrganisationStatus)
      fields.write("RegistrationNumber", RegistrationNumber)
      fields.write("EmployerIdentificationNumber", EmployerIdentificationNumber)
      fields.write("TaxNumber", TaxNumber)
      fields.write("FinancialYearEndDay", FinancialYearEndDay)
      fields.write("FinancialYearEndMonth", FinancialYearEndMonth)
      fields.write("SalesTaxBasis", SalesTaxBasis)
      fields.write("SalesTaxPeriod", SalesTaxPeriod)
      fields.write("DefaultSalesTax", DefaultSalesTax)
      fields.write("DefaultPurchasesTax", DefaultPurchasesTax)
      fields.write("PeriodLockDate", PeriodLockDate)
      fields.write("EndOfYearLockDate", EndOfYearLockDate)
      fields.write("CreatedDateUTC", CreatedDateUTC, readOnly: true)
      fields.write("Timezone", Timezone)
      fields.write("OrganisationEntityType", OrganisationEntityType)
      fields.write("ShortCode", ShortCode)
      fields.write("Class", Class)
      fields.write("Edition", Edition)
      fields.write("LineOfBusiness", LineOfBusiness)
      fields.write("Addresses", Addresses)
      fields.write("Phones", Phones)
      fields.write("ExternalLinks", ExternalLinks)
      fields.write("PaymentTerms", PaymentTerms)
    }
  }

  /// A page of the organisation elsewhere.
  public struct ExternalLink: Model {
    /// Such as Website or LinkedIn.
    public let LinkType: String?
    /// Where it is.
    public let Url: String?
    /// What it is.
    public let Description: String?

    public init(LinkType: String? = nil, Url: String? = nil, Description: String? = nil) {
      self.LinkType = LinkType
      self.Url = Url
      self.Description = Description
    }

    public init(fields: inout FieldReader) {
      LinkType = fields.optional("LinkType")
      Url = fields.optional("Url")
      Description = fields.optional("Description")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("LinkType", LinkType)
      fields.write("Url", Url)
      fields.write("Description", Description)
    }
  }

  /// A report, as rows of cells. Every cell is text, amounts too.
  public struct Report: Model {
    /// Id or name of the report.
    public let ReportID: String?
    /// Name of the report.
    public let ReportName: String?
    /// Title.
    public let ReportTitle: String?
    /// Kind of report.
    public let ReportType: String?
    /// Name of the report, of the organisation, and the dates.
    public let ReportTitles: [String]?
    /// When it was drawn up.
    public let ReportDate: String?
    /// The rows.
    public let Rows: [ReportRow]?
    /// When it last changed.
    public let UpdatedDateUTC: Timestamp?
    /// Further values.
    public let Fields: [ReportField]?

    public init(
      ReportID: String? = nil,
      ReportName: String? = nil,
      ReportTitle: String? = nil,
      ReportType: String? = nil,
      ReportTitles: [String]? = nil,
      ReportDate: String? = nil,
      Rows: [ReportRow]? = nil,
      UpdatedDateUTC: Timestamp? = nil,
      Fields: [ReportField]? = nil
    ) {
      self.ReportID = ReportID
      self.ReportName = ReportName
      self.ReportTitle = ReportTitle
      self.ReportType = ReportType
      self.ReportTitles = ReportTitles
      self.ReportDate = ReportDate
      self.Rows = Rows
      self.UpdatedDateUTC = UpdatedDateUTC
      self.Fields = Fields
    }

    public init(fields: inout FieldReader) {
      ReportID = fields.optional("ReportID")
      ReportName = fields.optional("ReportName")
      ReportTitle = fields.optional("ReportTitle")
      ReportType = fields.optional("ReportType")
      ReportTitles = fields.optional("ReportTitles")
      ReportDate = fields.optional("ReportDate")
      Rows = fields.optional("Rows")
      UpdatedDateUTC = fields.optional("UpdatedDateUTC")
      Fields = fields.optional("Fields")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ReportID", ReportID)
      fields.write("ReportName", ReportName)
      fields.write("ReportTitle", ReportTitle)
      fields.write("ReportType", ReportType)
      fields.write("ReportTitles", ReportTitles)
      fields.write("ReportDate", ReportDate)
      fields.write("Rows", Rows)
      fields.write("UpdatedDateUTC", UpdatedDateUTC, readOnly: true)
      fields.write("Fields", Fields)
    }
  }

  /// A row of a report. A section holds rows of its own.
  public struct ReportRow: Model {
    /// What the row is.
    public let RowType: ReportRowType?
    /// Title of a section.
    public let Title: String?
    /// The cells; those of the header name the columns.
    public let Cells: [ReportCell]?
    /// Rows of a section.
    public let Rows: [ReportRow]?

    public init(
      RowType: ReportRowType? = nil,
      Title: String? = nil,
      Cells: [ReportCell]? = nil,
      Rows: [ReportRow]? = nil
    ) {
      self.RowType = RowType
      self.Title = Title
      self.Cells = Cells
      self.Rows = Rows
    }

    public init(fields: inout FieldReader) {
      RowType = fields.optional("RowType")
      Title = fields.optional("Title")
      Cells = fields.optional("Cells")
      Rows = fields.optional("Rows")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("RowType", RowType)
      fields.write("Title", Title)
      fields.write("Cells", Cells)
      fields.write("Rows", Rows)
    }
  }

  /// A cell of a report.
  public struct ReportCell: Model {
    /// The text; amounts are text too.
    public let Value: String?
    /// What the cell speaks of.
    public let Attributes: [ReportAttribute]?

    public init(Value: String? = nil, Attributes: [ReportAttribute]? = nil) {
      self.Value = Value
      self.Attributes = Attributes
    }

    public init(fields: inout FieldReader) {
      Value = fields.optional("Value")
      Attributes = fields.optional("Attributes")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Value", Value)
      fields.write("Attributes", Attributes)
    }
  }

  /// What a cell speaks of.
  public struct ReportAttribute: Model {
    /// Such as account.
    public let Id: String?
    /// Such as the AccountID.
    public let Value: String?

    public init(Id: String? = nil, Value: String? = nil) {
      self.Id = Id
      self.Value = Value
    }

    public init(fields: inout FieldReader) {
      Id = fields.optional("Id")
      Value = fields.optional("Value")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Id", Id)
      fields.write("Value", Value)
    }
  }

  /// A value beside the rows.
  public struct ReportField: Model {
    /// Id of the field.
    public let FieldID: String?
    /// What it is.
    public let Description: String?
    /// The value.
    public let Value: String?

    public init(FieldID: String? = nil, Description: String? = nil, Value: String? = nil) {
      self.FieldID = FieldID
      self.Description = Description
      self.Value = Value
    }

    public init(fields: inout FieldReader) {
      FieldID = fields.optional("FieldID")
      Description = fields.optional("Description")
      Value = fields.optional("Value")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("FieldID", FieldID)
      fields.write("Description", Description)
      fields.write("Value", Value)
    }
  }

  /// A file that is attached to a record.
  public struct Attachment: Model {
    /// Xero's id of the file.
    public let AttachmentID: String?
    /// Name of the file.
    public let FileName: String?
    /// Where it can be fetched.
    public let Url: String?
    /// Kind of file.
    public let MimeType: String?
    /// Size in bytes.
    public let ContentLength: Int?
    /// Whether the online invoice shows it.
    public let IncludeOnline: Bool?

    public init(
      AttachmentID: String? = nil,
      FileName: String? = nil,
      Url: String? = nil,
      MimeType: String? = nil,
      ContentLength: Int? = nil,
      IncludeOnline: Bool? = nil
    ) {
      self.AttachmentID = AttachmentID
      self.FileName = FileName
      self.Url = Url
      self.MimeType = MimeType
      self.ContentLength = ContentLength
      self.IncludeOnline = IncludeOnline
    }

    public init(fields: inout FieldReader) {
      AttachmentID = fields.optional("AttachmentID")
      FileName = fields.optional("FileName")
      Url = fields.optional("Url")
      MimeType = fields.optional("MimeType")
      ContentLength = fields.optional("ContentLength")
      IncludeOnline = fields.optional("IncludeOnline")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("AttachmentID", AttachmentID)
      fields.write("FileName", FileName)
      fields.write("Url", Url)
      fields.write("MimeType", MimeType)
      fields.write("ContentLength", ContentLength)
      fields.write("IncludeOnline", IncludeOnline)
    }
  }

  /// Something that happened to a record, or a note on it.
  public struct HistoryRecord: Model {
    /// What happened, or the note.
    public let Details: String?
    /// Kind of change.
    public let Changes: String?
    /// Who did it.
    public let User: String?
    /// When.
    public let DateUTC: Timestamp?

    public init(
      Details: String? = nil,
      Changes: String? = nil,
      User: String? = nil,
      DateUTC: Timestamp? = nil
    ) {
      self.Details = Details
      self.Changes = Changes
      self.User = User
      self.DateUTC = DateUTC
    }

    public init(fields: inout FieldReader) {
      Details = fields.optional("Details")
      Changes = fields.optional("Changes")
      User = fields.optional("User")
      DateUTC = fields.optional("DateUTC")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Details", Details)
      fields.write("Changes", Changes)
      fields.write("User", User)
      fields.write("DateUTC", DateUTC, readOnly: true)
    }
  }

  /// Where a customer sees an invoice.
  public struct OnlineInvoice: Model {
    /// Address of the page.
    public let OnlineInvoiceUrl: String?

    public init(OnlineInvoiceUrl: String? = nil) {
      self.OnlineInvoiceUrl = OnlineInvoiceUrl
    }

    public init(fields: inout FieldReader) {
      OnlineInvoiceUrl = fields.optional("OnlineInvoiceUrl")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("OnlineInvoiceUrl", OnlineInvoiceUrl)
    }
  }

  /// Which contact: give ContactID.
  public struct ContactReference: Model {
    /// Id of the contact, from list_all_xero_contacts.
    public let ContactID: String?
    /// Exact name, only when there is no id: an unknown name makes a new contact.
    public let Name: String?

    public init(ContactID: String? = nil, Name: String? = nil) {
      self.ContactID = ContactID
      self.Name = Name
    }

    public init(fields: inout FieldReader) {
      ContactID = fields.optional("ContactID")
      Name = fields.optional("Name")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ContactID", ContactID)
      fields.write("Name", Name)
    }
  }

  /// Which account: give AccountID or Code, from list_all_xero_accounts.
  public struct AccountReference: Model {
    /// Id of the account.
    public let AccountID: String?
    /// Code of the account; bank accounts may have none.
    public let Code: String?

    public init(AccountID: String? = nil, Code: String? = nil) {
      self.AccountID = AccountID
      self.Code = Code
    }

    public init(fields: inout FieldReader) {
      AccountID = fields.optional("AccountID")
      Code = fields.optional("Code")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("AccountID", AccountID)
      fields.write("Code", Code)
    }
  }

  /// Which invoice: give InvoiceID or InvoiceNumber.
  public struct InvoiceReference: Model {
    /// Id of the invoice.
    public let InvoiceID: String?
    /// Number of the invoice, such as INV-0001.
    public let InvoiceNumber: String?

    public init(InvoiceID: String? = nil, InvoiceNumber: String? = nil) {
      self.InvoiceID = InvoiceID
      self.InvoiceNumber = InvoiceNumber
    }

    public init(fields: inout FieldReader) {
      InvoiceID = fields.optional("InvoiceID")
      InvoiceNumber = fields.optional("InvoiceNumber")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("InvoiceID", InvoiceID)
      fields.write("InvoiceNumber", InvoiceNumber)
    }
  }

  /// Which credit note.
  public struct CreditNoteReference: Model {
    /// Id of the credit note.
    public let CreditNoteID: String

    public init(CreditNoteID: String) {
      self.CreditNoteID = CreditNoteID
    }

    public init(fields: inout FieldReader) {
      CreditNoteID = fields.required("CreditNoteID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("CreditNoteID", CreditNoteID)
    }
  }

  /// Which prepayment.
  public struct PrepaymentReference: Model {
    /// Id of the prepayment.
    public let PrepaymentID: String

    public init(PrepaymentID: String) {
      self.PrepaymentID = PrepaymentID
    }

    public init(fields: inout FieldReader) {
      PrepaymentID = fields.required("PrepaymentID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("PrepaymentID", PrepaymentID)
    }
  }

  /// Which overpayment.
  public struct OverpaymentReference: Model {
    /// Id of the overpayment.
    public let OverpaymentID: String

    public init(OverpaymentID: String) {
      self.OverpaymentID = OverpaymentID
    }

    public init(fields: inout FieldReader) {
      OverpaymentID = fields.required("OverpaymentID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("OverpaymentID", OverpaymentID)
    }
  }

  /// Which invoice.
  public struct InvoiceIDReference: Model {
    /// Id of the invoice.
    public let InvoiceID: String

    public init(InvoiceID: String) {
      self.InvoiceID = InvoiceID
    }

    public init(fields: inout FieldReader) {
      InvoiceID = fields.required("InvoiceID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("InvoiceID", InvoiceID)
    }
  }

  /// Which contact.
  public struct ContactIDReference: Model {
    /// Id of the contact, from list_all_xero_contacts.
    public let ContactID: String

    public init(ContactID: String) {
      self.ContactID = ContactID
    }

    public init(fields: inout FieldReader) {
      ContactID = fields.required("ContactID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ContactID", ContactID)
    }
  }

  /// Which user.
  public struct UserReference: Model {
    /// Id of the user, from list_all_xero_users.
    public let UserID: String

    public init(UserID: String) {
      self.UserID = UserID
    }

    public init(fields: inout FieldReader) {
      UserID = fields.required("UserID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("UserID", UserID)
    }
  }

  /// Which receipt.
  public struct ReceiptReference: Model {
    /// Id of the receipt, from list_all_xero_receipts.
    public let ReceiptID: String

    public init(ReceiptID: String) {
      self.ReceiptID = ReceiptID
    }

    public init(fields: inout FieldReader) {
      ReceiptID = fields.required("ReceiptID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ReceiptID", ReceiptID)
    }
  }

  /// A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.
  public struct TrackingReference: Model {
    /// Name of the category.
    public let Name: String?
    /// Name of the option.
    public let Option: String?
    /// Id of the category.
    public let TrackingCategoryID: String?
    /// Id of the option.
    public let TrackingOptionID: String?

    public init(
      Name: String? = nil,
      Option: String? = nil,
      TrackingCategoryID: String? = nil,
      TrackingOptionID: String? = nil
    ) {
      self.Name = Name
      self.Option = Option
      self.TrackingCategoryID = TrackingCategoryID
      self.TrackingOptionID = TrackingOptionID
    }

    public init(fields: inout FieldReader) {
      Name = fields.optional("Name")
      Option = fields.optional("Option")
      TrackingCategoryID = fields.optional("TrackingCategoryID")
      TrackingOptionID = fields.optional("TrackingOptionID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
      fields.write("Option", Option)
      fields.write("TrackingCategoryID", TrackingCategoryID)
      fields.write("TrackingOptionID", TrackingOptionID)
    }
  }

  /// A line. An approved record needs at least AccountCode, Quantity and UnitAmount on it.
  public struct NewLineItem: Model {
    /// What is sold or bought; ItemCode can fill it in.
    public let Description: String?
    /// How many.
    public let Quantity: JSONNumber?
    /// Price of one; with or without tax as LineAmountTypes says.
    public let UnitAmount: JSONNumber?
    /// Code from list_all_xero_items; fills in what is left out.
    public let ItemCode: String?
    /// Code from list_all_xero_accounts; do not guess.
    public let AccountCode: String?
    /// TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.
    public let TaxType: String?
    /// Only to correct the tax that Xero works out.
    public let TaxAmount: JSONNumber?
    /// Quantity times UnitAmount, less discount; may stand in for either.
    public let LineAmount: JSONNumber?
    /// At most two tracking options.
    public let Tracking: [TrackingReference]?
    /// Discount in percent.
    public let DiscountRate: JSONNumber?
    /// Discount as an amount, instead of DiscountRate.
    public let DiscountAmount: JSONNumber?

    public init(
      Description: String? = nil,
      Quantity: JSONNumber? = nil,
      UnitAmount: JSONNumber? = nil,
      ItemCode: String? = nil,
      AccountCode: String? = nil,
      TaxType: String? = nil,
      TaxAmount: JSONNumber? = nil,
      LineAmount: JSONNumber? = nil,
      Tracking: [TrackingReference]? = nil,
      DiscountRate: JSONNumber? = nil,
      DiscountAmount: JSONNumber? = nil
    ) {
      self.Description = Description
      self.Quantity = Quantity
      self.UnitAmount = UnitAmount
      self.ItemCode = ItemCode
      self.AccountCode = AccountCode
      self.TaxType = TaxType
      self.TaxAmount = TaxAmount
      self.LineAmount = LineAmount
      self.Tracking = Tracking
      self.DiscountRate = DiscountRate
      self.DiscountAmount = DiscountAmount
    }

    public init(fields: inout FieldReader) {
      Description = fields.optional("Description")
      Quantity = fields.optional("Quantity")
      UnitAmount = fields.optional("UnitAmount")
      ItemCode = fields.optional("ItemCode")
      AccountCode = fields.optional("AccountCode")
      TaxType = fields.optional("TaxType")
      TaxAmount = fields.optional("TaxAmount")
      LineAmount = fields.optional("LineAmount")
      Tracking = fields.optional("Tracking")
      DiscountRate = fields.optional("DiscountRate")
      DiscountAmount = fields.optional("DiscountAmount")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Description", Description)
      fields.write("Quantity", Quantity)
      fields.write("UnitAmount", UnitAmount)
      fields.write("ItemCode", ItemCode)
      fields.write("AccountCode", AccountCode)
      fields.write("TaxType", TaxType)
      fields.write("TaxAmount", TaxAmount)
      fields.write("LineAmount", LineAmount)
      fields.write("Tracking", Tracking)
      fields.write("DiscountRate", DiscountRate)
      fields.write("DiscountAmount", DiscountAmount)
    }
  }

  /// A line, old or new.
  public struct LineItemChange: Model {
    /// Id of an existing line, to keep it; a new line has none.
    public let LineItemID: String?
    /// What is sold or bought; ItemCode can fill it in.
    public let Description: String?
    /// How many.
    public let Quantity: JSONNumber?
    /// Price of one; with or without tax as LineAmountTypes says.
    public let UnitAmount: JSONNumber?
    /// Code from list_all_xero_items; fills in what is left out.
    public let ItemCode: String?
    /// Code from list_all_xero_accounts; do not guess.
    public let AccountCode: String?
    /// TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.
    public let TaxType: String?
    /// Only to correct the tax that Xero works out.
    public let TaxAmount: JSONNumber?
    /// Quantity times UnitAmount, less discount; may stand in for either.
    public let LineAmount: JSONNumber?
    /// At most two tracking options.
    public let Tracking: [TrackingReference]?
    /// Discount in percent.
    public let DiscountRate: JSONNumber?
    /// Discount as an amount, instead of DiscountRate.
    public let DiscountAmount: JSONNumber?

    public init(
      LineItemID: String? = nil,
      Description: String? = nil,
      Quantity: JSONNumber? = nil,
      UnitAmount: JSONNumber? = nil,
      ItemCode: String? = nil,
      AccountCode: String? = nil,
      TaxType: String? = nil,
      TaxAmount: JSONNumber? = nil,
      LineAmount: JSONNumber? = nil,
      Tracking: [TrackingReference]? = nil,
      DiscountRate: JSONNumber? = nil,
      DiscountAmount: JSONNumber? = nil
    ) {
      self.LineItemID = LineItemID
      self.Description = Description
      self.Quantity = Quantity
      self.UnitAmount = UnitAmount
      self.ItemCode = ItemCode
      self.AccountCode = AccountCode
      self.TaxType = TaxType
      self.TaxAmount = TaxAmount
      self.LineAmount = LineAmount
      self.Tracking = Tracking
      self.DiscountRate = DiscountRate
      self.DiscountAmount = DiscountAmount
    }

    public init(fields: inout FieldReader) {
      LineItemID = fields.optional("LineItemID")
      Description = fields.optional("Description")
      Quantity = fields.optional("Quantity")
      UnitAmount = fields.optional("UnitAmount")
      ItemCode = fields.optional("ItemCode")
      AccountCode = fields.optional("AccountCode")
      TaxType = fields.optional("TaxType")
      TaxAmount = fields.optional("TaxAmount")
      LineAmount = fields.optional("LineAmount")
      Tracking = fields.optional("Tracking")
      DiscountRate = fields.optional("DiscountRate")
      DiscountAmount = fields.optional("DiscountAmount")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("LineItemID", LineItemID)
      fields.write("Description", Description)
      fields.write("Quantity", Quantity)
      fields.write("UnitAmount", UnitAmount)
      fields.write("ItemCode", ItemCode)
      fields.write("AccountCode", AccountCode)
      fields.write("TaxType", TaxType)
      fields.write("TaxAmount", TaxAmount)
      fields.write("LineAmount", LineAmount)
      fields.write("Tracking", Tracking)
      fields.write("DiscountRate", DiscountRate)
      fields.write("DiscountAmount", DiscountAmount)
    }
  }

  /// A line without discount. An approved record needs at least AccountCode, Quantity and
  /// UnitAmount on it.
  public struct NewPlainLineItem: Model {
    /// What is sold or bought; ItemCode can fill it in.
    public let Description: String?
    /// How many.
    public let Quantity: JSONNumber?
    /// Price of one; with or without tax as LineAmountTypes says.
    public let UnitAmount: JSONNumber?
    /// Code from list_all_xero_items; fills in what is left out.
    public let ItemCode: String?
    /// Code from list_all_xero_accounts; do not guess.
    public let AccountCode: String?
    /// TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.
    public let TaxType: String?
    /// Only to correct the tax that Xero works out.
    public let TaxAmount: JSONNumber?
    /// Quantity times UnitAmount, less discount; may stand in for either.
    public let LineAmount: JSONNumber?
    /// At most two tracking options.
    public let Tracking: [TrackingReference]?

    public init(
      Description: String? = nil,
      Quantity: JSONNumber? = nil,
      UnitAmount: JSONNumber? = nil,
      ItemCode: String? = nil,
      AccountCode: String? = nil,
      TaxType: String? = nil,
      TaxAmount: JSONNumber? = nil,
      LineAmount: JSONNumber? = nil,
      Tracking: [TrackingReference]? = nil
    ) {
      self.Description = Description
      self.Quantity = Quantity
      self.UnitAmount = UnitAmount
      self.ItemCode = ItemCode
      self.AccountCode = AccountCode
      self.TaxType = TaxType
      self.TaxAmount = TaxAmount
      self.LineAmount = LineAmount
      self.Tracking = Tracking
    }

    public init(fields: inout FieldReader) {
      Description = fields.optional("Description")
      Quantity = fields.optional("Quantity")
      UnitAmount = fields.optional("UnitAmount")
      ItemCode = fields.optional("ItemCode")
      AccountCode = fields.optional("AccountCode")
      TaxType = fields.optional("TaxType")
      TaxAmount = fields.optional("TaxAmount")
      LineAmount = fields.optional("LineAmount")
      Tracking = fields.optional("Tracking")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Description", Description)
      fields.write("Quantity", Quantity)
      fields.write("UnitAmount", UnitAmount)
      fields.write("ItemCode", ItemCode)
      fields.write("AccountCode", AccountCode)
      fields.write("TaxType", TaxType)
      fields.write("TaxAmount", TaxAmount)
      fields.write("LineAmount", LineAmount)
      fields.write("Tracking", Tracking)
    }
  }

  /// A line without discount, old or new.
  public struct PlainLineItemChange: Model {
    /// Id of an existing line, to keep it; a new line has none.
    public let LineItemID: String?
    /// What is sold or bought; ItemCode can fill it in.
    public let Description: String?
    /// How many.
    public let Quantity: JSONNumber?
    /// Price of one; with or without tax as LineAmountTypes says.
    public let UnitAmount: JSONNumber?
    /// Code from list_all_xero_items; fills in what is left out.
    public let ItemCode: String?
    /// Code from list_all_xero_accounts; do not guess.
    public let AccountCode: String?
    /// TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.
    public let TaxType: String?
    /// Only to correct the tax that Xero works out.
    public let TaxAmount: JSONNumber?
    /// Quantity times UnitAmount, less discount; may stand in for either.
    public let LineAmount: JSONNumber?
    /// At most two tracking options.
    public let Tracking: [TrackingReference]?

    public init(
      LineItemID: String? = nil,
      Description: String? = nil,
      Quantity: JSONNumber? = nil,
      UnitAmount: JSONNumber? = nil,
      ItemCode: String? = nil,
      AccountCode: String? = nil,
      TaxType: String? = nil,
      TaxAmount: JSONNumber? = nil,
      LineAmount: JSONNumber? = nil,
      Tracking: [TrackingReference]? = nil
    ) {
      self.LineItemID = LineItemID
      self.Description = Description
      self.Quantity = Quantity
      self.UnitAmount = UnitAmount
      self.ItemCode = ItemCode
      self.AccountCode = AccountCode
      self.TaxType = TaxType
      self.TaxAmount = TaxAmount
      self.LineAmount = LineAmount
      self.Tracking = Tracking
    }

    public init(fields: inout FieldReader) {
      LineItemID = fields.optional("LineItemID")
      Description = fields.optional("Description")
      Quantity = fields.optional("Quantity")
      UnitAmount = fields.optional("UnitAmount")
      ItemCode = fields.optional("ItemCode")
      AccountCode = fields.optional("AccountCode")
      TaxType = fields.optional("TaxType")
      TaxAmount = fields.optional("TaxAmount")
      LineAmount = fields.optional("LineAmount")
      Tracking = fields.optional("Tracking")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("LineItemID", LineItemID)
      fields.write("Description", Description)
      fields.write("Quantity", Quantity)
      fields.write("UnitAmount", UnitAmount)
      fields.write("ItemCode", ItemCode)
      fields.write("AccountCode", AccountCode)
      fields.write("TaxType", TaxType)
      fields.write("TaxAmount", TaxAmount)
      fields.write("LineAmount", LineAmount)
      fields.write("Tracking", Tracking)
    }
  }

  /// An invoice to be created.
  public struct NewInvoice: Model {
    /// ACCREC is a sales invoice to a customer, ACCPAY a bill from a supplier.
    public let `Type`: NewInvoiceType
    /// The customer or supplier.
    public let Contact: ContactReference
    /// What is sold or bought.
    public let LineItems: [NewLineItem]
    /// Date (YYYY-MM-DD); today if left out.
    public let Date: CalendarDate?
    /// When it is due (YYYY-MM-DD).
    public let DueDate: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Number of a sales invoice, unique; Xero counts on if left out.
    public let InvoiceNumber: String?
    /// Further reference, of sales invoices only.
    public let Reference: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Source document in an app.
    public let Url: String?
    /// Currency, one of list_all_xero_currencies; the base currency if left out.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency; the day's rate if left out.
    public let CurrencyRate: JSONNumber?
    /// DRAFT if left out; AUTHORISED puts it into the books.
    public let Status: NewInvoiceStatus?
    /// Marks an approved sales invoice as sent; nothing is mailed.
    public let SentToContact: Bool?
    /// When payment of a sales invoice is expected.
    public let ExpectedPaymentDate: CalendarDate?
    /// When payment of a bill is planned.
    public let PlannedPaymentDate: CalendarDate?

    public init(
      `Type`: NewInvoiceType,
      Contact: ContactReference,
      LineItems: [NewLineItem],
      Date: CalendarDate? = nil,
      DueDate: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      InvoiceNumber: String? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      Url: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Status: NewInvoiceStatus? = nil,
      SentToContact: Bool? = nil,
      ExpectedPaymentDate: CalendarDate? = nil,
      PlannedPaymentDate: CalendarDate? = nil
    ) {
      self.`Type` = `Type`
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.DueDate = DueDate
      self.LineAmountTypes = LineAmountTypes
      self.InvoiceNumber = InvoiceNumber
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.Url = Url
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Status = Status
      self.SentToContact = SentToContact
      self.ExpectedPaymentDate = ExpectedPaymentDate
      self.PlannedPaymentDate = PlannedPaymentDate
    }

    public init(fields: inout FieldReader) {
      `Type` = fields.required("Type")
      Contact = fields.required("Contact")
      LineItems = fields.required("LineItems")
      Date = fields.optional("Date")
      DueDate = fields.optional("DueDate")
      LineAmountTypes = fields.optional("LineAmountTypes")
      InvoiceNumber = fields.optional("InvoiceNumber")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      Url = fields.optional("Url")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Status = fields.optional("Status")
      SentToContact = fields.optional("SentToContact")
      ExpectedPaymentDate = fields.optional("ExpectedPaymentDate")
      PlannedPaymentDate = fields.optional("PlannedPaymentDate")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("DueDate", DueDate)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("InvoiceNumber", InvoiceNumber)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("Url", Url)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Status", Status)
      fields.write("SentToContact", SentToContact)
      fields.write("ExpectedPaymentDate", ExpectedPaymentDate)
      fields.write("PlannedPaymentDate", PlannedPaymentDate)
    }
  }

  /// What is to change of an invoice; what is left out stays. A paid invoice can hardly change.
  public struct InvoiceChange: Model {
    /// The customer or supplier.
    public let Contact: ContactReference?
    /// All lines that remain, by LineItemID; a line that is left out is deleted.
    public let LineItems: [LineItemChange]?
    /// Date (YYYY-MM-DD).
    public let Date: CalendarDate?
    /// When it is due (YYYY-MM-DD).
    public let DueDate: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Number of a sales invoice, unique.
    public let InvoiceNumber: String?
    /// Further reference, of sales invoices only.
    public let Reference: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Source document in an app.
    public let Url: String?
    /// Currency, one of list_all_xero_currencies.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// AUTHORISED approves, DELETED removes a draft, VOIDED an approved one.
    public let Status: InvoiceStatusChange?
    /// Marks an approved sales invoice as sent; nothing is mailed.
    public let SentToContact: Bool?
    /// When payment of a sales invoice is expected.
    public let ExpectedPaymentDate: CalendarDate?
    /// When payment of a bill is planned.
    public let PlannedPaymentDate: CalendarDate?

    public init(
      Contact: ContactReference? = nil,
      LineItems: [LineItemChange]? = nil,
      Date: CalendarDate? = nil,
      DueDate: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      InvoiceNumber: String? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      Url: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Status: InvoiceStatusChange? = nil,
      SentToContact: Bool? = nil,
      ExpectedPaymentDate: CalendarDate? = nil,
      PlannedPaymentDate: CalendarDate? = nil
    ) {
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.DueDate = DueDate
      self.LineAmountTypes = LineAmountTypes
      self.InvoiceNumber = InvoiceNumber
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.Url = Url
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Status = Status
      self.SentToContact = SentToContact
      self.ExpectedPaymentDate = ExpectedPaymentDate
      self.PlannedPaymentDate = PlannedPaymentDate
    }

    public init(fields: inout FieldReader) {
      Contact = fields.optional("Contact")
      LineItems = fields.optional("LineItems")
      Date = fields.optional("Date")
      DueDate = fields.optional("DueDate")
      LineAmountTypes = fields.optional("LineAmountTypes")
      InvoiceNumber = fields.optional("InvoiceNumber")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      Url = fields.optional("Url")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Status = fields.optional("Status")
      SentToContact = fields.optional("SentToContact")
      ExpectedPaymentDate = fields.optional("ExpectedPaymentDate")
      PlannedPaymentDate = fields.optional("PlannedPaymentDate")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("DueDate", DueDate)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("InvoiceNumber", InvoiceNumber)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("Url", Url)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Status", Status)
      fields.write("SentToContact", SentToContact)
      fields.write("ExpectedPaymentDate", ExpectedPaymentDate)
      fields.write("PlannedPaymentDate", PlannedPaymentDate)
    }
  }

  /// An invoice to be created (Type, Contact and LineItems needed) or changed (InvoiceID or
  /// InvoiceNumber needed).
  public struct InvoiceUpsert: Model {
    /// Id of the invoice to be changed.
    public let InvoiceID: String?
    /// ACCREC or ACCPAY, of a new invoice.
    public let `Type`: NewInvoiceType?
    /// The customer or supplier.
    public let Contact: ContactReference?
    /// All lines that remain, by LineItemID; a line that is left out is deleted.
    public let LineItems: [LineItemChange]?
    /// Date (YYYY-MM-DD).
    public let Date: CalendarDate?
    /// When it is due (YYYY-MM-DD).
    public let DueDate: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Number of a sales invoice; one that exists is changed.
    public let InvoiceNumber: String?
    /// Further reference, of sales invoices only.
    public let Reference: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Source document in an app.
    public let Url: String?
    /// Currency, one of list_all_xero_currencies.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// Where it stands.
    public let Status: InvoiceStatusChange?
    /// Marks an approved sales invoice as sent; nothing is mailed.
    public let SentToContact: Bool?
    /// When payment of a sales invoice is expected.
    public let ExpectedPaymentDate: CalendarDate?
    /// When payment of a bill is planned.
    public let PlannedPaymentDate: CalendarDate?

    public init(
      InvoiceID: String? = nil,
      `Type`: NewInvoiceType? = nil,
      Contact: ContactReference? = nil,
      LineItems: [LineItemChange]? = nil,
      Date: CalendarDate? = nil,
      DueDate: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      InvoiceNumber: String? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      Url: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Status: InvoiceStatusChange? = nil,
      SentToContact: Bool? = nil,
      ExpectedPaymentDate: CalendarDate? = nil,
      PlannedPaymentDate: CalendarDate? = nil
    ) {
      self.InvoiceID = InvoiceID
      self.`Type` = `Type`
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.DueDate = DueDate
      self.LineAmountTypes = LineAmountTypes
      self.InvoiceNumber = InvoiceNumber
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.Url = Url
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Status = Status
      self.SentToContact = SentToContact
      self.ExpectedPaymentDate = ExpectedPaymentDate
      self.PlannedPaymentDate = PlannedPaymentDate
    }

    public init(fields: inout FieldReader) {
      InvoiceID = fields.optional("InvoiceID")
      `Type` = fields.optional("Type")
      Contact = fields.optional("Contact")
      LineItems = fields.optional("LineItems")
      Date = fields.optional("Date")
      DueDate = fields.optional("DueDate")
      LineAmountTypes = fields.optional("LineAmountTypes")
      InvoiceNumber = fields.optional("InvoiceNumber")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      Url = fields.optional("Url")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Status = fields.optional("Status")
      SentToContact = fields.optional("SentToContact")
      ExpectedPaymentDate = fields.optional("ExpectedPaymentDate")
      PlannedPaymentDate = fields.optional("PlannedPaymentDate")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("InvoiceID", InvoiceID)
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("DueDate", DueDate)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("InvoiceNumber", InvoiceNumber)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("Url", Url)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Status", Status)
      fields.write("SentToContact", SentToContact)
      fields.write("ExpectedPaymentDate", ExpectedPaymentDate)
      fields.write("PlannedPaymentDate", PlannedPaymentDate)
    }
  }

  /// A note.
  public struct NewHistoryRecord: Model {
    /// The note.
    public let Details: String

    public init(Details: String) {
      self.Details = Details
    }

    public init(fields: inout FieldReader) {
      Details = fields.required("Details")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Details", Details)
    }
  }

  /// A further person at a contact.
  public struct ContactPersonInput: Model {
    /// First name.
    public let FirstName: String?
    /// Last name.
    public let LastName: String?
    /// Email address.
    public let EmailAddress: String?
    /// Whether invoices are mailed to this person too.
    public let IncludeInEmails: Bool?

    public init(
      FirstName: String? = nil,
      LastName: String? = nil,
      EmailAddress: String? = nil,
      IncludeInEmails: Bool? = nil
    ) {
      self.FirstName = FirstName
      self.LastName = LastName
      self.EmailAddress = EmailAddress
      self.IncludeInEmails = IncludeInEmails
    }

    public init(fields: inout FieldReader) {
      FirstName = fields.optional("FirstName")
      LastName = fields.optional("LastName")
      EmailAddress = fields.optional("EmailAddress")
      IncludeInEmails = fields.optional("IncludeInEmails")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("FirstName", FirstName)
      fields.write("LastName", LastName)
      fields.write("EmailAddress", EmailAddress)
      fields.write("IncludeInEmails", IncludeInEmails)
    }
  }

  /// A phone number.
  public struct PhoneInput: Model {
    /// Kind of phone.
    public let PhoneType: PhoneType
    /// Number without area code.
    public let PhoneNumber: String?
    /// Area code.
    public let PhoneAreaCode: String?
    /// Country code.
    public let PhoneCountryCode: String?

    public init(
      PhoneType: PhoneType,
      PhoneNumber: String? = nil,
      PhoneAreaCode: String? = nil,
      PhoneCountryCode: String? = nil
    ) {
      self.PhoneType = PhoneType
      self.PhoneNumber = PhoneNumber
      self.PhoneAreaCode = PhoneAreaCode
      self.PhoneCountryCode = PhoneCountryCode
    }

    public init(fields: inout FieldReader) {
      PhoneType = fields.required("PhoneType")
      PhoneNumber = fields.optional("PhoneNumber")
      PhoneAreaCode = fields.optional("PhoneAreaCode")
      PhoneCountryCode = fields.optional("PhoneCountryCode")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("PhoneType", PhoneType)
      fields.write("PhoneNumber", PhoneNumber)
      fields.write("PhoneAreaCode", PhoneAreaCode)
      fields.write("PhoneCountryCode", PhoneCountryCode)
    }
  }

  /// An address.
  public struct AddressInput: Model {
    /// POBOX is the postal address, which invoices show; STREET the physical one.
    public let AddressType: AddressType
    /// First line.
    public let AddressLine1: String?
    /// Second line.
    public let AddressLine2: String?
    /// Third line.
    public let AddressLine3: String?
    /// Fourth line.
    public let AddressLine4: String?
    /// City.
    public let City: String?
    /// Region or state.
    public let Region: String?
    /// Postal code.
    public let PostalCode: String?
    /// Country by name, in letters only.
    public let Country: String?
    /// To whose attention.
    public let AttentionTo: String?

    public init(
      AddressType: AddressType,
      AddressLine1: String? = nil,
      AddressLine2: String? = nil,
      AddressLine3: String? = nil,
      AddressLine4: String? = nil,
      City: String? = nil,
      Region: String? = nil,
      PostalCode: String? = nil,
      Country: String? = nil,
      AttentionTo: String? = nil
    ) {
      self.AddressType = AddressType
      self.AddressLine1 = AddressLine1
      self.AddressLine2 = AddressLine2
      self.AddressLine3 = AddressLine3
      self.AddressLine4 = AddressLine4
      self.City = City
      self.Region = Region
      self.PostalCode = PostalCode
      self.Country = Country
      self.AttentionTo = AttentionTo
    }

    public init(fields: inout FieldReader) {
      AddressType = fields.required("AddressType")
      AddressLine1 = fields.optional("AddressLine1")
      AddressLine2 = fields.optional("AddressLine2")
      AddressLine3 = fields.optional("AddressLine3")
      AddressLine4 = fields.optional("AddressLine4")
      City = fields.optional("City")
      Region = fields.optional("Region")
      PostalCode = fields.optional("PostalCode")
      Country = fields.optional("Country")
      AttentionTo = fields.optional("AttentionTo")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("AddressType", AddressType)
      fields.write("AddressLine1", AddressLine1)
      fields.write("AddressLine2", AddressLine2)
      fields.write("AddressLine3", AddressLine3)
      fields.write("AddressLine4", AddressLine4)
      fields.write("City", City)
      fields.write("Region", Region)
      fields.write("PostalCode", PostalCode)
      fields.write("Country", Country)
      fields.write("AttentionTo", AttentionTo)
    }
  }

  /// When bills from the contact and sales to it fall due.
  public struct PaymentTermsInput: Model {
    /// Of bills.
    public let Bills: PaymentTermInput?
    /// Of sales invoices.
    public let Sales: PaymentTermInput?

    public init(Bills: PaymentTermInput? = nil, Sales: PaymentTermInput? = nil) {
      self.Bills = Bills
      self.Sales = Sales
    }

    public init(fields: inout FieldReader) {
      Bills = fields.optional("Bills")
      Sales = fields.optional("Sales")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Bills", Bills)
      fields.write("Sales", Sales)
    }
  }

  /// When an invoice falls due.
  public struct PaymentTermInput: Model {
    /// Number of days, or day of the month.
    public let Day: Int
    /// How the day counts.
    public let `Type`: PaymentTermType

    public init(Day: Int, `Type`: PaymentTermType) {
      self.Day = Day
      self.`Type` = `Type`
    }

    public init(fields: inout FieldReader) {
      Day = fields.required("Day")
      `Type` = fields.required("Type")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Day", Day)
      fields.write("Type", `Type`)
    }
  }

  /// The tracking that lines get.
  public struct ContactTrackingInput: Model {
    /// Name of the category.
    public let TrackingCategoryName: String
    /// Name of the option.
    public let TrackingOptionName: String

    public init(TrackingCategoryName: String, TrackingOptionName: String) {
      self.TrackingCategoryName = TrackingCategoryName
      self.TrackingOptionName = TrackingOptionName
    }

    public init(fields: inout FieldReader) {
      TrackingCategoryName = fields.required("TrackingCategoryName")
      TrackingOptionName = fields.required("TrackingOptionName")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("TrackingCategoryName", TrackingCategoryName)
      fields.write("TrackingOptionName", TrackingOptionName)
    }
  }

  /// Bank details for batch payments.
  public struct BatchPaymentDetailsInput: Model {
    /// Bank account number.
    public let BankAccountNumber: String?
    /// Name of the bank.
    public let BankAccountName: String?
    /// Reference for the bank, outside New Zealand.
    public let Details: String?
    /// Code for the bank, in New Zealand.
    public let Code: String?
    /// Reference for the bank, in New Zealand.
    public let Reference: String?

    public init(
      BankAccountNumber: String? = nil,
      BankAccountName: String? = nil,
      Details: String? = nil,
      Code: String? = nil,
      Reference: String? = nil
    ) {
      self.BankAccountNumber = BankAccountNumber
      self.BankAccountName = BankAccountName
      self.Details = Details
      self.Code = Code
      self.Reference = Reference
    }

    public init(fields: inout FieldReader) {
      BankAccountNumber = fields.optional("BankAccountNumber")
      BankAccountName = fields.optional("BankAccountName")
      Details = fields.optional("Details")
      Code = fields.optional("Code")
      Reference = fields.optional("Reference")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("BankAccountNumber", BankAccountNumber)
      fields.write("BankAccountName", BankAccountName)
      fields.write("Details", Details)
      fields.write("Code", Code)
      fields.write("Reference", Reference)
    }
  }

  /// A contact to be created.
  public struct NewContact: Model {
    /// Name of the person or organisation, unique.
    public let Name: String
    /// First name of the primary person.
    public let FirstName: String?
    /// Last name of the primary person.
    public let LastName: String?
    /// Email address of the primary person, without umlauts.
    public let EmailAddress: String?
    /// Further persons; replaces all of them.
    public let ContactPersons: [ContactPersonInput]?
    /// Id in another system, unique.
    public let ContactNumber: String?
    /// Account number, unique.
    public let AccountNumber: String?
    /// Company registration number.
    public let CompanyNumber: String?
    /// Bank account number; confirm a change with the contact by other means.
    public let BankAccountDetails: String?
    /// Tax number, such as ABN, GST or VAT number.
    public let TaxNumber: String?
    /// Kind of tax number, in the USA.
    public let TaxNumberType: TaxNumberType?
    /// TaxType of sales, from list_all_xero_tax_rates.
    public let AccountsReceivableTaxType: String?
    /// TaxType of purchases, from list_all_xero_tax_rates.
    public let AccountsPayableTaxType: String?
    /// One of each AddressType.
    public let Addresses: [AddressInput]?
    /// One of each PhoneType.
    public let Phones: [PhoneInput]?
    /// Currency of its invoices.
    public let DefaultCurrency: CurrencyCode?
    /// Whether amounts of sales hold tax.
    public let SalesDefaultLineAmountType: ContactTaxType?
    /// Whether amounts of purchases hold tax.
    public let PurchasesDefaultLineAmountType: ContactTaxType?
    /// Key by which it is known in Xero's network.
    public let XeroNetworkKey: String?
    /// Account of sales, from list_all_xero_accounts.
    public let SalesDefaultAccountCode: String?
    /// Account of purchases, from list_all_xero_accounts.
    public let PurchasesDefaultAccountCode: String?
    /// Tracking of sales.
    public let SalesTrackingCategories: [ContactTrackingInput]?
    /// Tracking of purchases.
    public let PurchasesTrackingCategories: [ContactTrackingInput]?
    /// When its invoices fall due.
    public let PaymentTerms: PaymentTermsInput?
    /// Bank details for batch payments.
    public let BatchPayments: BatchPaymentDetailsInput?

    public init(
      Name: String,
      FirstName: String? = nil,
      LastName: String? = nil,
      EmailAddress: String? = nil,
      ContactPersons: [ContactPersonInput]? = nil,
      ContactNumber: String? = nil,
      AccountNumber: String? = nil,
      CompanyNumber: String? = nil,
      BankAccountDetails: String? = nil,
      TaxNumber: String? = nil,
      TaxNumberType: TaxNumberType? = nil,
      AccountsReceivableTaxType: String? = nil,
      AccountsPayableTaxType: String? = nil,
      Addresses: [AddressInput]? = nil,
      Phones: [PhoneInput]? = nil,
      DefaultCurrency: CurrencyCode? = nil,
      SalesDefaultLineAmountType: ContactTaxType? = nil,
      PurchasesDefaultLineAmountType: ContactTaxType? = nil,
      XeroNetworkKey: String? = nil,
      SalesDefaultAccountCode: String? = nil,
      PurchasesDefaultAccountCode: String? = nil,
      SalesTrackingCategories: [ContactTrackingInput]? = nil,
      PurchasesTrackingCategories: [ContactTrackingInput]? = nil,
      PaymentTerms: PaymentTermsInput? = nil,
      BatchPayments: BatchPaymentDetailsInput? = nil
    ) {
      self.Name = Name
      self.FirstName = FirstName
      self.LastName = LastName
      self.EmailAddress = EmailAddress
      self.ContactPersons = ContactPersons
      self.ContactNumber = ContactNumber
      self.AccountNumber = AccountNumber
      self.CompanyNumber = CompanyNumber
      self.BankAccountDetails = BankAccountDetails
      self.TaxNumber = TaxNumber
      self.TaxNumberType = TaxNumberType
      self.AccountsReceivableTaxType = AccountsReceivableTaxType
      self.AccountsPayableTaxType = AccountsPayableTaxType
      self.Addresses = Addresses
      self.Phones = Phones
      self.DefaultCurrency = DefaultCurrency
      self.SalesDefaultLineAmountType = SalesDefaultLineAmountType
      self.PurchasesDefaultLineAmountType = PurchasesDefaultLineAmountType
      self.XeroNetworkKey = XeroNetworkKey
      self.SalesDefaultAccountCode = SalesDefaultAccountCode
      self.PurchasesDefaultAccountCode = PurchasesDefaultAccountCode
      self.SalesTrackingCategories = SalesTrackingCategories
      self.PurchasesTrackingCategories = PurchasesTrackingCategories
      self.PaymentTerms = PaymentTerms
      self.BatchPayments = BatchPayments
    }

    public init(fields: inout FieldReader) {
      Name = fields.required("Name")
      FirstName = fields.optional("FirstName")
      LastName = fields.optional("LastName")
      EmailAddress = fields.optional("EmailAddress")
      ContactPersons = fields.optional("ContactPersons")
      ContactNumber = fields.optional("ContactNumber")
      AccountNumber = fields.optional("AccountNumber")
      CompanyNumber = fields.optional("CompanyNumber")
      BankAccountDetails = fields.optional("BankAccountDetails")
      TaxNumber = fields.optional("TaxNumber")
      TaxNumberType = fields.optional("TaxNumberType")
      AccountsReceivableTaxType = fields.optional("AccountsReceivableTaxType")
      AccountsPayableTaxType = fields.optional("AccountsPayableTaxType")
      Addresses = fields.optional("Addresses")
      Phones = fields.optional("Phones")
      DefaultCurrency = fields.optional("DefaultCurrency")
      SalesDefaultLineAmountType = fields.optional("SalesDefaultLineAmountType")
      PurchasesDefaultLineAmountType = fields.optional("PurchasesDefaultLineAmountType")
      XeroNetworkKey = fields.optional("XeroNetworkKey")
      SalesDefaultAccountCode = fields.optional("SalesDefaultAccountCode")
      PurchasesDefaultAccountCode = fields.optional("PurchasesDefaultAccountCode")
      SalesTrackingCategories = fields.optional("SalesTrackingCategories")
      PurchasesTrackingCategories = fields.optional("PurchasesTrackingCategories")
      PaymentTerms = fields.optional("PaymentTerms")
      BatchPayments = fields.optional("BatchPayments")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
      fields.write("FirstName", FirstName)
      fields.write("LastName", LastName)
      fields.write("EmailAddress", EmailAddress)
      fields.write("ContactPersons", ContactPersons)
      fields.write("ContactNumber", ContactNumber)
      fields.write("AccountNumber", AccountNumber)
      fields.write("CompanyNumber", CompanyNumber)
      fields.write("BankAccountDetails", BankAccountDetails)
      fields.write("TaxNumber", TaxNumber)
      fields.write("TaxNumberType", TaxNumberType)
      fields.write("AccountsReceivableTaxType", AccountsReceivableTaxType)
      fields.write("AccountsPayableTaxType", AccountsPayableTaxType)
      fields.write("Addresses", Addresses)
      fields.write("Phones", Phones)
      fields.write("DefaultCurrency", DefaultCurrency)
      fields.write("SalesDefaultLineAmountType", SalesDefaultLineAmountType)
      fields.write("PurchasesDefaultLineAmountType", PurchasesDefaultLineAmountType)
      fields.write("XeroNetworkKey", XeroNetworkKey)
      fields.write("SalesDefaultAccountCode", SalesDefaultAccountCode)
      fields.write("PurchasesDefaultAccountCode", PurchasesDefaultAccountCode)
      fields.write("SalesTrackingCategories", SalesTrackingCategories)
      fields.write("PurchasesTrackingCategories", PurchasesTrackingCategories)
      fields.write("PaymentTerms", PaymentTerms)
      fields.write("BatchPayments", BatchPayments)
    }
  }

  /// What is to change of a contact; what is left out stays.
  public struct ContactChange: Model {
    /// Name of the person or organisation, unique.
    public let Name: String?
    /// ARCHIVED hides the contact; there is no deletion.
    public let ContactStatus: String?
    /// First name of the primary person.
    public let FirstName: String?
    /// Last name of the primary person.
    public let LastName: String?
    /// Email address of the primary person, without umlauts.
    public let EmailAddress: String?
    /// Further persons; replaces all of them.
    public let ContactPersons: [ContactPersonInput]?
    /// Id in another system, unique.
    public let ContactNumber: String?
    /// Account number, unique.
    public let AccountNumber: String?
    /// Company registration number.
    public let CompanyNumber: String?
    /// Bank account number; confirm a change with the contact by other means.
    public let BankAccountDetails: String?
    /// Tax number, such as ABN, GST or VAT number.
    public let TaxNumber: String?
    /// Kind of tax number, in the USA.
    public let TaxNumberType: TaxNumberType?
    /// TaxType of sales, from list_all_xero_tax_rates.
    public let AccountsReceivableTaxType: String?
    /// TaxType of purchases, from list_all_xero_tax_rates.
    public let AccountsPayableTaxType: String?
    /// One of each AddressType.
    public let Addresses: [AddressInput]?
    /// One of each PhoneType.
    public let Phones: [PhoneInput]?
    /// Currency of its invoices.
    public let DefaultCurrency: CurrencyCode?
    /// Whether amounts of sales hold tax.
    public let SalesDefaultLineAmountType: ContactTaxType?
    /// Whether amounts of purchases hold tax.
    public let PurchasesDefaultLineAmountType: ContactTaxType?
    /// Key by which it is known in Xero's network.
    public let XeroNetworkKey: String?
    /// Account of sales, from list_all_xero_accounts.
    public let SalesDefaultAccountCode: String?
    /// Account of purchases, from list_all_xero_accounts.
    public let PurchasesDefaultAccountCode: String?
    /// Tracking of sales.
    public let SalesTrackingCategories: [ContactTrackingInput]?
    /// Tracking of purchases.
    public let PurchasesTrackingCategories: [ContactTrackingInput]?
    /// When its invoices fall due.
    public let PaymentTerms: PaymentTermsInput?
    /// Bank details for batch payments.
    public let BatchPayments: BatchPaymentDetailsInput?

    public init(
      Name: String? = nil,
      ContactStatus: String? = nil,
      FirstName: String? = nil,
      LastName: String? = nil,
      EmailAddress: String? = nil,
      ContactPersons: [ContactPersonInput]? = nil,
      ContactNumber: String? = nil,
      AccountNumber: String? = nil,
      CompanyNumber: String? = nil,
      BankAccountDetails: String? = nil,
      TaxNumber: String? = nil,
      TaxNumberType: TaxNumberType? = nil,
      AccountsReceivableTaxType: String? = nil,
      AccountsPayableTaxType: String? = nil,
      Addresses: [AddressInput]? = nil,
      Phones: [PhoneInput]? = nil,
      DefaultCurrency: CurrencyCode? = nil,
      SalesDefaultLineAmountType: ContactTaxType? = nil,
      PurchasesDefaultLineAmountType: ContactTaxType? = nil,
      XeroNetworkKey: String? = nil,
      SalesDefaultAccountCode: String? = nil,
      PurchasesDefaultAccountCode: String? = nil,
      SalesTrackingCategories: [ContactTrackingInput]? = nil,
      PurchasesTrackingCategories: [ContactTrackingInput]? = nil,
      PaymentTerms: PaymentTermsInput? = nil,
      BatchPayments: BatchPaymentDetailsInput? = nil
    ) {
      self.Name = Name
      self.ContactStatus = ContactStatus
      self.FirstName = FirstName
      self.LastName = LastName
      self.EmailAddress = EmailAddress
      self.ContactPersons = ContactPersons
      self.ContactNumber = ContactNumber
      self.AccountNumber = AccountNumber
      self.CompanyNumber = CompanyNumber
      self.BankAccountDetails = BankAccountDetails
      self.TaxNumber = TaxNumber
      self.TaxNumberType = TaxNumberType
      self.AccountsReceivableTaxType = AccountsReceivableTaxType
      self.AccountsPayableTaxType = AccountsPayableTaxType
      self.Addresses = Addresses
      self.Phones = Phones
      self.DefaultCurrency = DefaultCurrency
      self.SalesDefaultLineAmountType = SalesDefaultLineAmountType
      self.PurchasesDefaultLineAmountType = PurchasesDefaultLineAmountType
      self.XeroNetworkKey = XeroNetworkKey
      self.SalesDefaultAccountCode = SalesDefaultAccountCode
      self.PurchasesDefaultAccountCode = PurchasesDefaultAccountCode
      self.SalesTrackingCategories = SalesTrackingCategories
      self.PurchasesTrackingCategories = PurchasesTrackingCategories
      self.PaymentTerms = PaymentTerms
      self.BatchPayments = BatchPayments
    }

    public init(fields: inout FieldReader) {
      Name = fields.optional("Name")
      ContactStatus = fields.optional("ContactStatus")
      FirstName = fields.optional("FirstName")
      LastName = fields.optional("LastName")
      EmailAddress = fields.optional("EmailAddress")
      ContactPersons = fields.optional("ContactPersons")
      ContactNumber = fields.optional("ContactNumber")
      AccountNumber = fields.optional("AccountNumber")
      CompanyNumber = fields.optional("CompanyNumber")
      BankAccountDetails = fields.optional("BankAccountDetails")
      TaxNumber = fields.optional("TaxNumber")
      TaxNumberType = fields.optional("TaxNumberType")
      AccountsReceivableTaxType = fields.optional("AccountsReceivableTaxType")
      AccountsPayableTaxType = fields.optional("AccountsPayableTaxType")
      Addresses = fields.optional("Addresses")
      Phones = fields.optional("Phones")
      DefaultCurrency = fields.optional("DefaultCurrency")
      SalesDefaultLineAmountType = fields.optional("SalesDefaultLineAmountType")
      PurchasesDefaultLineAmountType = fields.optional("PurchasesDefaultLineAmountType")
      XeroNetworkKey = fields.optional("XeroNetworkKey")
      SalesDefaultAccountCode = fields.optional("SalesDefaultAccountCode")
      PurchasesDefaultAccountCode = fields.optional("PurchasesDefaultAccountCode")
      SalesTrackingCategories = fields.optional("SalesTrackingCategories")
      PurchasesTrackingCategories = fields.optional("PurchasesTrackingCategories")
      PaymentTerms = fields.optional("PaymentTerms")
      BatchPayments = fields.optional("BatchPayments")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
      fields.write("ContactStatus", ContactStatus)
      fields.write("FirstName", FirstName)
      fields.write("LastName", LastName)
      fields.write("EmailAddress", EmailAddress)
      fields.write("ContactPersons", ContactPersons)
      fields.write("ContactNumber", ContactNumber)
      fields.write("AccountNumber", AccountNumber)
      fields.write("CompanyNumber", CompanyNumber)
      fields.write("BankAccountDetails", BankAccountDetails)
      fields.write("TaxNumber", TaxNumber)
      fields.write("TaxNumberType", TaxNumberType)
      fields.write("AccountsReceivableTaxType", AccountsReceivableTaxType)
      fields.write("AccountsPayableTaxType", AccountsPayableTaxType)
      fields.write("Addresses", Addresses)
      fields.write("Phones", Phones)
      fields.write("DefaultCurrency", DefaultCurrency)
      fields.write("SalesDefaultLineAmountType", SalesDefaultLineAmountType)
      fields.write("PurchasesDefaultLineAmountType", PurchasesDefaultLineAmountType)
      fields.write("XeroNetworkKey", XeroNetworkKey)
      fields.write("SalesDefaultAccountCode", SalesDefaultAccountCode)
      fields.write("PurchasesDefaultAccountCode", PurchasesDefaultAccountCode)
      fields.write("SalesTrackingCategories", SalesTrackingCategories)
      fields.write("PurchasesTrackingCategories", PurchasesTrackingCategories)
      fields.write("PaymentTerms", PaymentTerms)
      fields.write("BatchPayments", BatchPayments)
    }
  }

  /// A contact to be created (Name needed) or changed (ContactID, ContactNumber or an exact Name
  /// needed).
  public struct ContactUpsert: Model {
    /// Id of the contact to be changed.
    public let ContactID: String?
    /// Name of the person or organisation, unique.
    public let Name: String?
    /// ARCHIVED hides the contact; there is no deletion.
    public let ContactStatus: String?
    /// First name of the primary person.
    public let FirstName: String?
    /// Last name of the primary person.
    public let LastName: String?
    /// Email address of the primary person, without umlauts.
    public let EmailAddress: String?
    /// Further persons; replaces all of them.
    public let ContactPersons: [ContactPersonInput]?
    /// Id in another system, unique.
    public let ContactNumber: String?
    /// Account number, unique.
    public let AccountNumber: String?
    /// Company registration number.
    public let CompanyNumber: String?
    /// Bank account number; confirm a change with the contact by other means.
    public let BankAccountDetails: String?
    /// Tax number, such as ABN, GST or VAT number.
    public let TaxNumber: String?
    /// Kind of tax number, in the USA.
    public let TaxNumberType: TaxNumberType?
    /// TaxType of sales, from list_all_xero_tax_rates.
    public let AccountsReceivableTaxType: String?
    /// TaxType of purchases, from list_all_xero_tax_rates.
    public let AccountsPayableTaxType: String?
    /// One of each AddressType.
    public let Addresses: [AddressInput]?
    /// One of each PhoneType.
    public let Phones: [PhoneInput]?
    /// Currency of its invoices.
    public let DefaultCurrency: CurrencyCode?
    /// Whether amounts of sales hold tax.
    public let SalesDefaultLineAmountType: ContactTaxType?
    /// Whether amounts of purchases hold tax.
    public let PurchasesDefaultLineAmountType: ContactTaxType?
    /// Key by which it is known in Xero's network.
    public let XeroNetworkKey: String?
    /// Account of sales, from list_all_xero_accounts.
    public let SalesDefaultAccountCode: String?
    /// Account of purchases, from list_all_xero_accounts.
    public let PurchasesDefaultAccountCode: String?
    /// Tracking of sales.
    public let SalesTrackingCategories: [ContactTrackingInput]?
    /// Tracking of purchases.
    public let PurchasesTrackingCategories: [ContactTrackingInput]?
    /// When its invoices fall due.
    public let PaymentTerms: PaymentTermsInput?
    /// Bank details for batch payments.
    public let BatchPayments: BatchPaymentDetailsInput?

    public init(
      ContactID: String? = nil,
      Name: String? = nil,
      ContactStatus: String? = nil,
      FirstName: String? = nil,
      LastName: String? = nil,
      EmailAddress: String? = nil,
      ContactPersons: [ContactPersonInput]? = nil,
      ContactNumber: String? = nil,
      AccountNumber: String? = nil,
      CompanyNumber: String? = nil,
      BankAccountDetails: String? = nil,
      TaxNumber: String? = nil,
      TaxNumberType: TaxNumberType? = nil,
      AccountsReceivableTaxType: String? = nil,
      AccountsPayableTaxType: String? = nil,
      Addresses: [AddressInput]? = nil,
      Phones: [PhoneInput]? = nil,
      DefaultCurrency: CurrencyCode? = nil,
      SalesDefaultLineAmountType: ContactTaxType? = nil,
      PurchasesDefaultLineAmountType: ContactTaxType? = nil,
      XeroNetworkKey: String? = nil,
      SalesDefaultAccountCode: String? = nil,
      PurchasesDefaultAccountCode: String? = nil,
      SalesTrackingCategories: [ContactTrackingInput]? = nil,
      PurchasesTrackingCategories: [ContactTrackingInput]? = nil,
      PaymentTerms: PaymentTermsInput? = nil,
      BatchPayments: BatchPaymentDetailsInput? = nil
    ) {
      self.ContactID = ContactID
      self.Name = Name
      self.ContactStatus = ContactStatus
      self.FirstName = FirstName
      self.LastName = LastName
      self.EmailAddress = EmailAddress
      self.ContactPersons = ContactPersons
      self.ContactNumber = ContactNumber
      self.AccountNumber = AccountNumber
      self.CompanyNumber = CompanyNumber
      self.BankAccountDetails = BankAccountDetails
      self.TaxNumber = TaxNumber
      self.TaxNumberType = TaxNumberType
      self.AccountsReceivableTaxType = AccountsReceivableTaxType
      self.AccountsPayableTaxType = AccountsPayableTaxType
      self.Addresses = Addresses
      self.Phones = Phones
      self.DefaultCurrency = DefaultCurrency
      self.SalesDefaultLineAmountType = SalesDefaultLineAmountType
      self.PurchasesDefaultLineAmountType = PurchasesDefaultLineAmountType
      self.XeroNetworkKey = XeroNetworkKey
      self.SalesDefaultAccountCode = SalesDefaultAccountCode
      self.PurchasesDefaultAccountCode = PurchasesDefaultAccountCode
      self.SalesTrackingCategories = SalesTrackingCategories
      self.PurchasesTrackingCategories = PurchasesTrackingCategories
      self.PaymentTerms = PaymentTerms
      self.BatchPayments = BatchPayments
    }

    public init(fields: inout FieldReader) {
      ContactID = fields.optional("ContactID")
      Name = fields.optional("Name")
      ContactStatus = fields.optional("ContactStatus")
      FirstName = fields.optional("FirstName")
      LastName = fields.optional("LastName")
      EmailAddress = fields.optional("EmailAddress")
      ContactPersons = fields.optional("ContactPersons")
      ContactNumber = fields.optional("ContactNumber")
      AccountNumber = fields.optional("AccountNumber")
      CompanyNumber = fields.optional("CompanyNumber")
      BankAccountDetails = fields.optional("BankAccountDetails")
      TaxNumber = fields.optional("TaxNumber")
      TaxNumberType = fields.optional("TaxNumberType")
      AccountsReceivableTaxType = fields.optional("AccountsReceivableTaxType")
      AccountsPayableTaxType = fields.optional("AccountsPayableTaxType")
      Addresses = fields.optional("Addresses")
      Phones = fields.optional("Phones")
      DefaultCurrency = fields.optional("DefaultCurrency")
      SalesDefaultLineAmountType = fields.optional("SalesDefaultLineAmountType")
      PurchasesDefaultLineAmountType = fields.optional("PurchasesDefaultLineAmountType")
      XeroNetworkKey = fields.optional("XeroNetworkKey")
      SalesDefaultAccountCode = fields.optional("SalesDefaultAccountCode")
      PurchasesDefaultAccountCode = fields.optional("PurchasesDefaultAccountCode")
      SalesTrackingCategories = fields.optional("SalesTrackingCategories")
      PurchasesTrackingCategories = fields.optional("PurchasesTrackingCategories")
      PaymentTerms = fields.optional("PaymentTerms")
      BatchPayments = fields.optional("BatchPayments")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ContactID", ContactID)
      fields.write("Name", Name)
      fields.write("ContactStatus", ContactStatus)
      fields.write("FirstName", FirstName)
      fields.write("LastName", LastName)
      fields.write("EmailAddress", EmailAddress)
      fields.write("ContactPersons", ContactPersons)
      fields.write("ContactNumber", ContactNumber)
      fields.write("AccountNumber", AccountNumber)
      fields.write("CompanyNumber", CompanyNumber)
      fields.write("BankAccountDetails", BankAccountDetails)
      fields.write("TaxNumber", TaxNumber)
      fields.write("TaxNumberType", TaxNumberType)
      fields.write("AccountsReceivableTaxType", AccountsReceivableTaxType)
      fields.write("AccountsPayableTaxType", AccountsPayableTaxType)
      fields.write("Addresses", Addresses)
      fields.write("Phones", Phones)
      fields.write("DefaultCurrency", DefaultCurrency)
      fields.write("SalesDefaultLineAmountType", SalesDefaultLineAmountType)
      fields.write("PurchasesDefaultLineAmountType", PurchasesDefaultLineAmountType)
      fields.write("XeroNetworkKey", XeroNetworkKey)
      fields.write("SalesDefaultAccountCode", SalesDefaultAccountCode)
      fields.write("PurchasesDefaultAccountCode", PurchasesDefaultAccountCode)
      fields.write("SalesTrackingCategories", SalesTrackingCategories)
      fields.write("PurchasesTrackingCategories", PurchasesTrackingCategories)
      fields.write("PaymentTerms", PaymentTerms)
      fields.write("BatchPayments", BatchPayments)
    }
  }

  /// A contact group to be created.
  public struct NewContactGroup: Model {
    /// Name of the group, unique.
    public let Name: String

    public init(Name: String) {
      self.Name = Name
    }

    public init(fields: inout FieldReader) {
      Name = fields.required("Name")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
    }
  }

  /// An account to be created.
  public struct NewAccount: Model {
    /// Name of the account, unique.
    public let Name: String
    /// Type of account.
    public let `Type`: AccountType
    /// Code, unique; needed for all but bank accounts.
    public let Code: String?
    /// Number of the bank account; needed for Type BANK.
    public let BankAccountNumber: String?
    /// Kind of bank account, for Type BANK.
    public let BankAccountType: String?
    /// Currency of a bank account.
    public let CurrencyCode: CurrencyCode?
    /// Description; bank accounts have none.
    public let Description: String?
    /// TaxType that lines get, from list_all_xero_tax_rates.
    public let TaxType: String?
    /// Whether payments can be made from and to it.
    public let EnablePaymentsToAccount: Bool?
    /// Whether expense claims can use it.
    public let ShowInExpenseClaims: Bool?
    /// Whether the dashboard watches it.
    public let AddToWatchlist: Bool?

    public init(
      Name: String,
      `Type`: AccountType,
      Code: String? = nil,
      BankAccountNumber: String? = nil,
      BankAccountType: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      Description: String? = nil,
      TaxType: String? = nil,
      EnablePaymentsToAccount: Bool? = nil,
      ShowInExpenseClaims: Bool? = nil,
      AddToWatchlist: Bool? = nil
    ) {
      self.Name = Name
      self.`Type` = `Type`
      self.Code = Code
      self.BankAccountNumber = BankAccountNumber
      self.BankAccountType = BankAccountType
      self.CurrencyCode = CurrencyCode
      self.Description = Description
      self.TaxType = TaxType
      self.EnablePaymentsToAccount = EnablePaymentsToAccount
      self.ShowInExpenseClaims = ShowInExpenseClaims
      self.AddToWatchlist = AddToWatchlist
    }

    public init(fields: inout FieldReader) {
      Name = fields.required("Name")
      `Type` = fields.required("Type")
      Code = fields.optional("Code")
      BankAccountNumber = fields.optional("BankAccountNumber")
      BankAccountType = fields.optional("BankAccountType")
      CurrencyCode = fields.optional("CurrencyCode")
      Description = fields.optional("Description")
      TaxType = fields.optional("TaxType")
      EnablePaymentsToAccount = fields.optional("EnablePaymentsToAccount")
      ShowInExpenseClaims = fields.optional("ShowInExpenseClaims")
      AddToWatchlist = fields.optional("AddToWatchlist")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
      fields.write("Type", `Type`)
      fields.write("Code", Code)
      fields.write("BankAccountNumber", BankAccountNumber)
      fields.write("BankAccountType", BankAccountType)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("Description", Description)
      fields.write("TaxType", TaxType)
      fields.write("EnablePaymentsToAccount", EnablePaymentsToAccount)
      fields.write("ShowInExpenseClaims", ShowInExpenseClaims)
      fields.write("AddToWatchlist", AddToWatchlist)
    }
  }

  /// What is to change of an account; what is left out stays.
  public struct AccountChange: Model {
    /// Code, unique.
    public let Code: String?
    /// Name of the account, unique.
    public let Name: String?
    /// Type of account.
    public let `Type`: AccountType?
    /// ARCHIVED takes it out of use.
    public let Status: String?
    /// Number, of bank accounts.
    public let BankAccountNumber: String?
    /// Description; bank accounts have none.
    public let Description: String?
    /// TaxType that lines get, from list_all_xero_tax_rates.
    public let TaxType: String?
    /// Whether payments can be made from and to it.
    public let EnablePaymentsToAccount: Bool?
    /// Whether expense claims can use it.
    public let ShowInExpenseClaims: Bool?
    /// Whether the dashboard watches it.
    public let AddToWatchlist: Bool?

    public init(
      Code: String? = nil,
      Name: String? = nil,
      `Type`: AccountType? = nil,
      Status: String? = nil,
      BankAccountNumber: String? = nil,
      Description: String? = nil,
      TaxType: String? = nil,
      EnablePaymentsToAccount: Bool? = nil,
      ShowInExpenseClaims: Bool? = nil,
      AddToWatchlist: Bool? = nil
    ) {
      self.Code = Code
      self.Name = Name
      self.`Type` = `Type`
      self.Status = Status
      self.BankAccountNumber = BankAccountNumber
      self.Description = Description
      self.TaxType = TaxType
      self.EnablePaymentsToAccount = EnablePaymentsToAccount
      self.ShowInExpenseClaims = ShowInExpenseClaims
      self.AddToWatchlist = AddToWatchlist
    }

    public init(fields: inout FieldReader) {
      Code = fields.optional("Code")
      Name = fields.optional("Name")
      `Type` = fields.optional("Type")
      Status = fields.optional("Status")
      BankAccountNumber = fields.optional("BankAccountNumber")
      Description = fields.optional("Description")
      TaxType = fields.optional("TaxType")
      EnablePaymentsToAccount = fields.optional("EnablePaymentsToAccount")
      ShowInExpenseClaims = fields.optional("ShowInExpenseClaims")
      AddToWatchlist = fields.optional("AddToWatchlist")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Code", Code)
      fields.write("Name", Name)
      fields.write("Type", `Type`)
      fields.write("Status", Status)
      fields.write("BankAccountNumber", BankAccountNumber)
      fields.write("Description", Description)
      fields.write("TaxType", TaxType)
      fields.write("EnablePaymentsToAccount", EnablePaymentsToAccount)
      fields.write("ShowInExpenseClaims", ShowInExpenseClaims)
      fields.write("AddToWatchlist", AddToWatchlist)
    }
  }

  /// A payment to be recorded. Give exactly one of Invoice, CreditNote, Prepayment and Overpayment.
  public struct NewPayment: Model {
    /// The approved invoice that is paid.
    public let Invoice: InvoiceReference?
    /// The credit note that is refunded.
    public let CreditNote: CreditNoteReference?
    /// The prepayment that is refunded.
    public let Prepayment: PrepaymentReference?
    /// The overpayment that is refunded.
    public let Overpayment: OverpaymentReference?
    /// Bank account, or one with EnablePaymentsToAccount, that the money came from or went to.
    public let Account: AccountReference
    /// Date of the payment (YYYY-MM-DD).
    public let Date: CalendarDate
    /// Amount in the invoice's currency, at most its AmountDue.
    public let Amount: JSONNumber
    /// Rate to the base currency, for other currencies only.
    public let CurrencyRate: JSONNumber?
    /// Description, such as Direct Debit.
    public let Reference: String?
    /// True records it as reconciled at once; leave out otherwise.
    public let IsReconciled: Bool?

    public init(
      Invoice: InvoiceReference? = nil,
      CreditNote: CreditNoteReference? = nil,
      Prepayment: PrepaymentReference? = nil,
      Overpayment: OverpaymentReference? = nil,
      Account: AccountReference,
      Date: CalendarDate,
      Amount: JSONNumber,
      CurrencyRate: JSONNumber? = nil,
      Reference: String? = nil,
      IsReconciled: Bool? = nil
    ) {
      self.Invoice = Invoice
      self.CreditNote = CreditNote
      self.Prepayment = Prepayment
      self.Overpayment = Overpayment
      self.Account = Account
      self.Date = Date
      self.Amount = Amount
      self.CurrencyRate = CurrencyRate
      self.Reference = Reference
      self.IsReconciled = IsReconciled
    }

    public init(fields: inout FieldReader) {
      Invoice = fields.optional("Invoice")
      CreditNote = fields.optional("CreditNote")
      Prepayment = fields.optional("Prepayment")
      Overpayment = fields.optional("Overpayment")
      Account = fields.required("Account")
      Date = fields.required("Date")
      Amount = fields.required("Amount")
      CurrencyRate = fields.optional("CurrencyRate")
      Reference = fields.optional("Reference")
      IsReconciled = fields.optional("IsReconciled")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Invoice", Invoice)
      fields.write("CreditNote", CreditNote)
      fields.write("Prepayment", Prepayment)
      fields.write("Overpayment", Overpayment)
      fields.write("Account", Account)
      fields.write("Date", Date)
      fields.write("Amount", Amount)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Reference", Reference)
      fields.write("IsReconciled", IsReconciled)
    }
  }

  /// Payments to be made as one sum.
  public struct NewBatchPayment: Model {
    /// Bank account that the money comes from or goes to.
    public let Account: AccountReference
    /// Date of the payment (YYYY-MM-DD).
    public let Date: CalendarDate
    /// What is paid: bills only, or sales invoices only.
    public let Payments: [BatchPaymentLine]
    /// Reference on the statement.
    public let Reference: String?
    /// Particulars, in New Zealand.
    public let Particulars: String?
    /// Code, in New Zealand.
    public let Code: String?
    /// Details for the bank, outside New Zealand.
    public let Details: String?
    /// What the statement line shows, in the UK.
    public let Narrative: String?

    public init(
      Account: AccountReference,
      Date: CalendarDate,
      Payments: [BatchPaymentLine],
      Reference: String? = nil,
      Particulars: String? = nil,
      Code: String? = nil,
      Details: String? = nil,
      Narrative: String? = nil
    ) {
      self.Account = Account
      self.Date = Date
      self.Payments = Payments
      self.Reference = Reference
      self.Particulars = Particulars
      self.Code = Code
      self.Details = Details
      self.Narrative = Narrative
    }

    public init(fields: inout FieldReader) {
      Account = fields.required("Account")
      Date = fields.required("Date")
      Payments = fields.required("Payments")
      Reference = fields.optional("Reference")
      Particulars = fields.optional("Particulars")
      Code = fields.optional("Code")
      Details = fields.optional("Details")
      Narrative = fields.optional("Narrative")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Account", Account)
      fields.write("Date", Date)
      fields.write("Payments", Payments)
      fields.write("Reference", Reference)
      fields.write("Particulars", Particulars)
      fields.write("Code", Code)
      fields.write("Details", Details)
      fields.write("Narrative", Narrative)
    }
  }

  /// A payment of a batch.
  public struct BatchPaymentLine: Model {
    /// The approved invoice or bill.
    public let Invoice: InvoiceIDReference
    /// Amount, at most its AmountDue.
    public let Amount: JSONNumber
    /// Reference, for the supplier.
    public let Reference: String?
    /// The supplier's bank account.
    public let BankAccountNumber: String?
    /// Particulars, in New Zealand.
    public let Particulars: String?
    /// Code, in New Zealand.
    public let Code: String?
    /// What the supplier's statement shows.
    public let Details: String?

    public init(
      Invoice: InvoiceIDReference,
      Amount: JSONNumber,
      Reference: String? = nil,
      BankAccountNumber: String? = nil,
      Particulars: String? = nil,
      Code: String? = nil,
      Details: String? = nil
    ) {
      self.Invoice = Invoice
      self.Amount = Amount
      self.Reference = Reference
      self.BankAccountNumber = BankAccountNumber
      self.Particulars = Particulars
      self.Code = Code
      self.Details = Details
    }

    public init(fields: inout FieldReader) {
      Invoice = fields.required("Invoice")
      Amount = fields.required("Amount")
      Reference = fields.optional("Reference")
      BankAccountNumber = fields.optional("BankAccountNumber")
      Particulars = fields.optional("Particulars")
      Code = fields.optional("Code")
      Details = fields.optional("Details")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Invoice", Invoice)
      fields.write("Amount", Amount)
      fields.write("Reference", Reference)
      fields.write("BankAccountNumber", BankAccountNumber)
      fields.write("Particulars", Particulars)
      fields.write("Code", Code)
      fields.write("Details", Details)
    }
  }

  /// A bank transaction to be created.
  public struct NewBankTransaction: Model {
    /// RECEIVE is money in, SPEND money out.
    public let `Type`: NewBankTransactionType
    /// Who paid or was paid.
    public let Contact: ContactReference
    /// The bank account, of Type BANK.
    public let BankAccount: AccountReference
    /// What for.
    public let LineItems: [NewPlainLineItem]
    /// Date (YYYY-MM-DD); today if left out.
    public let Date: CalendarDate?
    /// Reference, of SPEND and RECEIVE only.
    public let Reference: String?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Currency, one of list_all_xero_currencies; that of the bank account if left out.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency; the day's rate if left out.
    public let CurrencyRate: JSONNumber?
    /// Source document in an app.
    public let Url: String?
    /// Whether it is reconciled with a bank statement.
    public let IsReconciled: Bool?

    public init(
      `Type`: NewBankTransactionType,
      Contact: ContactReference,
      BankAccount: AccountReference,
      LineItems: [NewPlainLineItem],
      Date: CalendarDate? = nil,
      Reference: String? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Url: String? = nil,
      IsReconciled: Bool? = nil
    ) {
      self.`Type` = `Type`
      self.Contact = Contact
      self.BankAccount = BankAccount
      self.LineItems = LineItems
      self.Date = Date
      self.Reference = Reference
      self.LineAmountTypes = LineAmountTypes
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Url = Url
      self.IsReconciled = IsReconciled
    }

    public init(fields: inout FieldReader) {
      `Type` = fields.required("Type")
      Contact = fields.required("Contact")
      BankAccount = fields.required("BankAccount")
      LineItems = fields.required("LineItems")
      Date = fields.optional("Date")
      Reference = fields.optional("Reference")
      LineAmountTypes = fields.optional("LineAmountTypes")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Url = fields.optional("Url")
      IsReconciled = fields.optional("IsReconciled")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("BankAccount", BankAccount)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("Reference", Reference)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Url", Url)
      fields.write("IsReconciled", IsReconciled)
    }
  }

  /// What is to change of a bank transaction; what is left out stays.
  public struct BankTransactionChange: Model {
    /// Kind of transaction.
    public let `Type`: NewBankTransactionType?
    /// Who paid or was paid.
    public let Contact: ContactReference?
    /// The bank account, of Type BANK.
    public let BankAccount: AccountReference?
    /// All lines that remain, by LineItemID; a line that is left out is deleted.
    public let LineItems: [PlainLineItemChange]?
    /// DELETED takes it back; a reconciled one cannot be.
    public let Status: String?
    /// Date (YYYY-MM-DD).
    public let Date: CalendarDate?
    /// Reference, of SPEND and RECEIVE only.
    public let Reference: String?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Currency, one of list_all_xero_currencies.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// Source document in an app.
    public let Url: String?
    /// Whether it is reconciled with a bank statement.
    public let IsReconciled: Bool?

    public init(
      `Type`: NewBankTransactionType? = nil,
      Contact: ContactReference? = nil,
      BankAccount: AccountReference? = nil,
      LineItems: [PlainLineItemChange]? = nil,
      Status: String? = nil,
      Date: CalendarDate? = nil,
      Reference: String? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Url: String? = nil,
      IsReconciled: Bool? = nil
    ) {
      self.`Type` = `Type`
      self.Contact = Contact
      self.BankAccount = BankAccount
      self.LineItems = LineItems
      self.Status = Status
      self.Date = Date
      self.Reference = Reference
      self.LineAmountTypes = LineAmountTypes
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Url = Url
      self.IsReconciled = IsReconciled
    }

    public init(fields: inout FieldReader) {
      `Type` = fields.optional("Type")
      Contact = fields.optional("Contact")
      BankAccount = fields.optional("BankAccount")
      LineItems = fields.optional("LineItems")
      Status = fields.optional("Status")
      Date = fields.optional("Date")
      Reference = fields.optional("Reference")
      LineAmountTypes = fields.optional("LineAmountTypes")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Url = fields.optional("Url")
      IsReconciled = fields.optional("IsReconciled")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("BankAccount", BankAccount)
      fields.write("LineItems", LineItems)
      fields.write("Status", Status)
      fields.write("Date", Date)
      fields.write("Reference", Reference)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Url", Url)
      fields.write("IsReconciled", IsReconciled)
    }
  }

  /// A transfer to be made in the books; no bank is told.
  public struct NewBankTransfer: Model {
    /// Bank account that the money leaves.
    public let FromBankAccount: AccountReference
    /// Bank account that it goes to.
    public let ToBankAccount: AccountReference
    /// Amount.
    public let Amount: JSONNumber
    /// Date (YYYY-MM-DD); today if left out.
    public let Date: CalendarDate?
    /// Reference.
    public let Reference: String?
    /// Whether the one side is reconciled.
    public let FromIsReconciled: Bool?
    /// Whether the other side is reconciled.
    public let ToIsReconciled: Bool?
    /// Tracking of the one account.
    public let FromTracking: [TrackingReference]?
    /// Tracking of the other.
    public let ToTracking: [TrackingReference]?

    public init(
      FromBankAccount: AccountReference,
      ToBankAccount: AccountReference,
      Amount: JSONNumber,
      Date: CalendarDate? = nil,
      Reference: String? = nil,
      FromIsReconciled: Bool? = nil,
      ToIsReconciled: Bool? = nil,
      FromTracking: [TrackingReference]? = nil,
      ToTracking: [TrackingReference]? = nil
    ) {
      self.FromBankAccount = FromBankAccount
      self.ToBankAccount = ToBankAccount
      self.Amount = Amount
      self.Date = Date
      self.Reference = Reference
      self.FromIsReconciled = FromIsReconciled
      self.ToIsReconciled = ToIsReconciled
      self.FromTracking = FromTracking
      self.ToTracking = ToTracking
    }

    public init(fields: inout FieldReader) {
      FromBankAccount = fields.required("FromBankAccount")
      ToBankAccount = fields.required("ToBankAccount")
      Amount = fields.required("Amount")
      Date = fields.optional("Date")
      Reference = fields.optional("Reference")
      FromIsReconciled = fields.optional("FromIsReconciled")
      ToIsReconciled = fields.optional("ToIsReconciled")
      FromTracking = fields.optional("FromTracking")
      ToTracking = fields.optional("ToTracking")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("FromBankAccount", FromBankAccount)
      fields.write("ToBankAccount", ToBankAccount)
      fields.write("Amount", Amount)
      fields.write("Date", Date)
      fields.write("Reference", Reference)
      fields.write("FromIsReconciled", FromIsReconciled)
      fields.write("ToIsReconciled", ToIsReconciled)
      fields.write("FromTracking", FromTracking)
      fields.write("ToTracking", ToTracking)
    }
  }

  /// A credit note to be created.
  public struct NewCreditNote: Model {
    /// ACCRECCREDIT is a credit to a customer, ACCPAYCREDIT one from a supplier.
    public let `Type`: CreditNoteType
    /// The customer or supplier.
    public let Contact: ContactReference
    /// What is credited, in positive amounts.
    public let LineItems: [NewPlainLineItem]
    /// Date (YYYY-MM-DD); today if left out.
    public let Date: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Number of a credit to a customer, unique; Xero counts on if left out.
    public let CreditNoteNumber: String?
    /// Further reference, of credits to customers only.
    public let Reference: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Currency, one of list_all_xero_currencies; the base currency if left out.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency; the day's rate if left out.
    public let CurrencyRate: JSONNumber?
    /// DRAFT if left out; only an AUTHORISED one can be allocated.
    public let Status: NewInvoiceStatus?

    public init(
      `Type`: CreditNoteType,
      Contact: ContactReference,
      LineItems: [NewPlainLineItem],
      Date: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      CreditNoteNumber: String? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Status: NewInvoiceStatus? = nil
    ) {
      self.`Type` = `Type`
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.LineAmountTypes = LineAmountTypes
      self.CreditNoteNumber = CreditNoteNumber
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Status = Status
    }

    public init(fields: inout FieldReader) {
      `Type` = fields.required("Type")
      Contact = fields.required("Contact")
      LineItems = fields.required("LineItems")
      Date = fields.optional("Date")
      LineAmountTypes = fields.optional("LineAmountTypes")
      CreditNoteNumber = fields.optional("CreditNoteNumber")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Status = fields.optional("Status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("CreditNoteNumber", CreditNoteNumber)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Status", Status)
    }
  }

  /// What is to change of a credit note; what is left out stays.
  public struct CreditNoteChange: Model {
    /// The customer or supplier.
    public let Contact: ContactReference?
    /// All lines that remain, by LineItemID; a line that is left out is deleted.
    public let LineItems: [PlainLineItemChange]?
    /// Date (YYYY-MM-DD).
    public let Date: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Number of a credit to a customer, unique.
    public let CreditNoteNumber: String?
    /// Further reference, of credits to customers only.
    public let Reference: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Currency, one of list_all_xero_currencies.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// AUTHORISED approves, DELETED removes a draft, VOIDED an approved one.
    public let Status: InvoiceStatusChange?

    public init(
      Contact: ContactReference? = nil,
      LineItems: [PlainLineItemChange]? = nil,
      Date: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      CreditNoteNumber: String? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Status: InvoiceStatusChange? = nil
    ) {
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.LineAmountTypes = LineAmountTypes
      self.CreditNoteNumber = CreditNoteNumber
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Status = Status
    }

    public init(fields: inout FieldReader) {
      Contact = fields.optional("Contact")
      LineItems = fields.optional("LineItems")
      Date = fields.optional("Date")
      LineAmountTypes = fields.optional("LineAmountTypes")
      CreditNoteNumber = fields.optional("CreditNoteNumber")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Status = fields.optional("Status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("CreditNoteNumber", CreditNoteNumber)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Status", Status)
    }
  }

  /// A part of a credit to be set against an invoice.
  public struct NewAllocation: Model {
    /// The approved invoice of the same contact.
    public let Invoice: InvoiceIDReference
    /// Amount, at most the RemainingCredit and the invoice's AmountDue.
    public let Amount: JSONNumber
    /// Date of the allocation (YYYY-MM-DD).
    public let Date: CalendarDate

    public init(Invoice: InvoiceIDReference, Amount: JSONNumber, Date: CalendarDate) {
      self.Invoice = Invoice
      self.Amount = Amount
      self.Date = Date
    }

    public init(fields: inout FieldReader) {
      Invoice = fields.required("Invoice")
      Amount = fields.required("Amount")
      Date = fields.required("Date")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Invoice", Invoice)
      fields.write("Amount", Amount)
      fields.write("Date", Date)
    }
  }

  /// A purchase order to be created.
  public struct NewPurchaseOrder: Model {
    /// The supplier.
    public let Contact: ContactReference
    /// What is ordered.
    public let LineItems: [NewLineItem]
    /// Date (YYYY-MM-DD); today if left out.
    public let Date: CalendarDate?
    /// When the goods are to be delivered (YYYY-MM-DD).
    public let DeliveryDate: CalendarDate?
    /// When the goods are expected.
    public let ExpectedArrivalDate: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Number of the order, unique; Xero counts on if left out.
    public let PurchaseOrderNumber: String?
    /// Further reference.
    public let Reference: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Currency, one of list_all_xero_currencies; the base currency if left out.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency; the day's rate if left out.
    public let CurrencyRate: JSONNumber?
    /// DRAFT if left out.
    public let Status: NewInvoiceStatus?
    /// Marks an approved order as sent; nothing is mailed.
    public let SentToContact: Bool?
    /// Where the goods go.
    public let DeliveryAddress: String?
    /// Who receives them.
    public let AttentionTo: String?
    /// Phone of that person.
    public let Telephone: String?
    /// How to deliver.
    public let DeliveryInstructions: String?

    public init(
      Contact: ContactReference,
      LineItems: [NewLineItem],
      Date: CalendarDate? = nil,
      DeliveryDate: CalendarDate? = nil,
      ExpectedArrivalDate: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      PurchaseOrderNumber: String? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Status: NewInvoiceStatus? = nil,
      SentToContact: Bool? = nil,
      DeliveryAddress: String? = nil,
      AttentionTo: String? = nil,
      Telephone: String? = nil,
      DeliveryInstructions: String? = nil
    ) {
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.DeliveryDate = DeliveryDate
      self.ExpectedArrivalDate = ExpectedArrivalDate
      self.LineAmountTypes = LineAmountTypes
      self.PurchaseOrderNumber = PurchaseOrderNumber
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Status = Status
      self.SentToContact = SentToContact
      self.DeliveryAddress = DeliveryAddress
      self.AttentionTo = AttentionTo
      self.Telephone = Telephone
      self.DeliveryInstructions = DeliveryInstructions
    }

    public init(fields: inout FieldReader) {
      Contact = fields.required("Contact")
      LineItems = fields.required("LineItems")
      Date = fields.optional("Date")
      DeliveryDate = fields.optional("DeliveryDate")
      ExpectedArrivalDate = fields.optional("ExpectedArrivalDate")
      LineAmountTypes = fields.optional("LineAmountTypes")
      PurchaseOrderNumber = fields.optional("PurchaseOrderNumber")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Status = fields.optional("Status")
      SentToContact = fields.optional("SentToContact")
      DeliveryAddress = fields.optional("DeliveryAddress")
      AttentionTo = fields.optional("AttentionTo")
      Telephone = fields.optional("Telephone")
      DeliveryInstructions = fields.optional("DeliveryInstructions")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("DeliveryDate", DeliveryDate)
      fields.write("ExpectedArrivalDate", ExpectedArrivalDate)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("PurchaseOrderNumber", PurchaseOrderNumber)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Status", Status)
      fields.write("SentToContact", SentToContact)
      fields.write("DeliveryAddress", DeliveryAddress)
      fields.write("AttentionTo", AttentionTo)
      fields.write("Telephone", Telephone)
      fields.write("DeliveryInstructions", DeliveryInstructions)
    }
  }

  /// What is to change of a purchase order; what is left out stays.
  public struct PurchaseOrderChange: Model {
    /// The supplier.
    public let Contact: ContactReference?
    /// All lines that remain, by LineItemID; a line that is left out is deleted.
    public let LineItems: [LineItemChange]?
    /// Date (YYYY-MM-DD).
    public let Date: CalendarDate?
    /// When the goods are to be delivered (YYYY-MM-DD).
    public let DeliveryDate: CalendarDate?
    /// When the goods are expected.
    public let ExpectedArrivalDate: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Number of the order, unique.
    public let PurchaseOrderNumber: String?
    /// Further reference.
    public let Reference: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Currency, one of list_all_xero_currencies.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// AUTHORISED approves, BILLED closes, DELETED removes it.
    public let Status: PurchaseOrderStatus?
    /// Marks an approved order as sent; nothing is mailed.
    public let SentToContact: Bool?
    /// Where the goods go.
    public let DeliveryAddress: String?
    /// Who receives them.
    public let AttentionTo: String?
    /// Phone of that person.
    public let Telephone: String?
    /// How to deliver.
    public let DeliveryInstructions: String?

    public init(
      Contact: ContactReference? = nil,
      LineItems: [LineItemChange]? = nil,
      Date: CalendarDate? = nil,
      DeliveryDate: CalendarDate? = nil,
      ExpectedArrivalDate: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      PurchaseOrderNumber: String? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Status: PurchaseOrderStatus? = nil,
      SentToContact: Bool? = nil,
      DeliveryAddress: String? = nil,
      AttentionTo: String? = nil,
      Telephone: String? = nil,
      DeliveryInstructions: String? = nil
    ) {
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.DeliveryDate = DeliveryDate
      self.ExpectedArrivalDate = ExpectedArrivalDate
      self.LineAmountTypes = LineAmountTypes
      self.PurchaseOrderNumber = PurchaseOrderNumber
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Status = Status
      self.SentToContact = SentToContact
      self.DeliveryAddress = DeliveryAddress
      self.AttentionTo = AttentionTo
      self.Telephone = Telephone
      self.DeliveryInstructions = DeliveryInstructions
    }

    public init(fields: inout FieldReader) {
      Contact = fields.optional("Contact")
      LineItems = fields.optional("LineItems")
      Date = fields.optional("Date")
      DeliveryDate = fields.optional("DeliveryDate")
      ExpectedArrivalDate = fields.optional("ExpectedArrivalDate")
      LineAmountTypes = fields.optional("LineAmountTypes")
      PurchaseOrderNumber = fields.optional("PurchaseOrderNumber")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Status = fields.optional("Status")
      SentToContact = fields.optional("SentToContact")
      DeliveryAddress = fields.optional("DeliveryAddress")
      AttentionTo = fields.optional("AttentionTo")
      Telephone = fields.optional("Telephone")
      DeliveryInstructions = fields.optional("DeliveryInstructions")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("DeliveryDate", DeliveryDate)
      fields.write("ExpectedArrivalDate", ExpectedArrivalDate)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("PurchaseOrderNumber", PurchaseOrderNumber)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Status", Status)
      fields.write("SentToContact", SentToContact)
      fields.write("DeliveryAddress", DeliveryAddress)
      fields.write("AttentionTo", AttentionTo)
      fields.write("Telephone", Telephone)
      fields.write("DeliveryInstructions", DeliveryInstructions)
    }
  }

  /// A quote to be created.
  public struct NewQuote: Model {
    /// The customer.
    public let Contact: ContactReference
    /// What is offered.
    public let LineItems: [NewLineItem]
    /// Date of the quote (YYYY-MM-DD).
    public let Date: CalendarDate
    /// When it expires (YYYY-MM-DD).
    public let ExpiryDate: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: QuoteLineAmountTypes?
    /// Number of the quote, unique; Xero counts on if left out.
    public let QuoteNumber: String?
    /// Further reference.
    public let Reference: String?
    /// Title.
    public let Title: String?
    /// Summary.
    public let Summary: String?
    /// Terms.
    public let Terms: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Currency, one of list_all_xero_currencies; the base currency if left out.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency; the day's rate if left out.
    public let CurrencyRate: JSONNumber?
    /// DRAFT if left out; SENT only marks it, nothing is mailed.
    public let Status: String?

    public init(
      Contact: ContactReference,
      LineItems: [NewLineItem],
      Date: CalendarDate,
      ExpiryDate: CalendarDate? = nil,
      LineAmountTypes: QuoteLineAmountTypes? = nil,
      QuoteNumber: String? = nil,
      Reference: String? = nil,
      Title: String? = nil,
      Summary: String? = nil,
      Terms: String? = nil,
      BrandingThemeID: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Status: String? = nil
    ) {
      self.Contact = Contact
      self.LineItems = LineItems
      self.Date = Date
      self.ExpiryDate = ExpiryDate
      self.LineAmountTypes = LineAmountTypes
      self.QuoteNumber = QuoteNumber
      self.Reference = Reference
      self.Title = Title
      self.Summary = Summary
      self.Terms = Terms
      self.BrandingThemeID = BrandingThemeID
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Status = Status
    }

    public init(fields: inout FieldReader) {
      Contact = fields.required("Contact")
      LineItems = fields.required("LineItems")
      Date = fields.required("Date")
      ExpiryDate = fields.optional("ExpiryDate")
      LineAmountTypes = fields.optional("LineAmountTypes")
      QuoteNumber = fields.optional("QuoteNumber")
      Reference = fields.optional("Reference")
      Title = fields.optional("Title")
      Summary = fields.optional("Summary")
      Terms = fields.optional("Terms")
      BrandingThemeID = fields.optional("BrandingThemeID")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Status = fields.optional("Status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("Date", Date)
      fields.write("ExpiryDate", ExpiryDate)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("QuoteNumber", QuoteNumber)
      fields.write("Reference", Reference)
      fields.write("Title", Title)
      fields.write("Summary", Summary)
      fields.write("Terms", Terms)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Status", Status)
    }
  }

  /// What is to change of a quote.
  public struct QuoteChange: Model {
    /// The customer, also when unchanged.
    public let Contact: ContactReference
    /// Date of the quote (YYYY-MM-DD), also when unchanged.
    public let Date: CalendarDate
    /// All lines that remain, by LineItemID; a line that is left out is deleted.
    public let LineItems: [LineItemChange]?
    /// When it expires (YYYY-MM-DD).
    public let ExpiryDate: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: QuoteLineAmountTypes?
    /// Number of the quote, unique.
    public let QuoteNumber: String?
    /// Further reference.
    public let Reference: String?
    /// Title.
    public let Title: String?
    /// Summary.
    public let Summary: String?
    /// Terms.
    public let Terms: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Currency, one of list_all_xero_currencies.
    public let CurrencyCode: CurrencyCode?
    /// Rate to the base currency.
    public let CurrencyRate: JSONNumber?
    /// ACCEPTED or DECLINED by the customer, INVOICED, or DELETED.
    public let Status: QuoteStatus?

    public init(
      Contact: ContactReference,
      Date: CalendarDate,
      LineItems: [LineItemChange]? = nil,
      ExpiryDate: CalendarDate? = nil,
      LineAmountTypes: QuoteLineAmountTypes? = nil,
      QuoteNumber: String? = nil,
      Reference: String? = nil,
      Title: String? = nil,
      Summary: String? = nil,
      Terms: String? = nil,
      BrandingThemeID: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      CurrencyRate: JSONNumber? = nil,
      Status: QuoteStatus? = nil
    ) {
      self.Contact = Contact
      self.Date = Date
      self.LineItems = LineItems
      self.ExpiryDate = ExpiryDate
      self.LineAmountTypes = LineAmountTypes
      self.QuoteNumber = QuoteNumber
      self.Reference = Reference
      self.Title = Title
      self.Summary = Summary
      self.Terms = Terms
      self.BrandingThemeID = BrandingThemeID
      self.CurrencyCode = CurrencyCode
      self.CurrencyRate = CurrencyRate
      self.Status = Status
    }

    public init(fields: inout FieldReader) {
      Contact = fields.required("Contact")
      Date = fields.required("Date")
      LineItems = fields.optional("LineItems")
      ExpiryDate = fields.optional("ExpiryDate")
      LineAmountTypes = fields.optional("LineAmountTypes")
      QuoteNumber = fields.optional("QuoteNumber")
      Reference = fields.optional("Reference")
      Title = fields.optional("Title")
      Summary = fields.optional("Summary")
      Terms = fields.optional("Terms")
      BrandingThemeID = fields.optional("BrandingThemeID")
      CurrencyCode = fields.optional("CurrencyCode")
      CurrencyRate = fields.optional("CurrencyRate")
      Status = fields.optional("Status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Contact", Contact)
      fields.write("Date", Date)
      fields.write("LineItems", LineItems)
      fields.write("ExpiryDate", ExpiryDate)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("QuoteNumber", QuoteNumber)
      fields.write("Reference", Reference)
      fields.write("Title", Title)
      fields.write("Summary", Summary)
      fields.write("Terms", Terms)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("CurrencyRate", CurrencyRate)
      fields.write("Status", Status)
    }
  }

  /// When invoices are to be made.
  public struct ScheduleInput: Model {
    /// Weeks or months between two invoices.
    public let Period: Int
    /// Whether those are weeks or months.
    public let Unit: ScheduleUnit
    /// Day, or number of days, when invoices are due.
    public let DueDate: Int
    /// How that day counts, such as 20 OFFOLLOWINGMONTH.
    public let DueDateType: ScheduleDueDateType
    /// Date of the first invoice (YYYY-MM-DD).
    public let StartDate: CalendarDate
    /// Date after which there are no more.
    public let EndDate: CalendarDate?

    public init(
      Period: Int,
      Unit: ScheduleUnit,
      DueDate: Int,
      DueDateType: ScheduleDueDateType,
      StartDate: CalendarDate,
      EndDate: CalendarDate? = nil
    ) {
      self.Period = Period
      self.Unit = Unit
      self.DueDate = DueDate
      self.DueDateType = DueDateType
      self.StartDate = StartDate
      self.EndDate = EndDate
    }

    public init(fields: inout FieldReader) {
      Period = fields.required("Period")
      Unit = fields.required("Unit")
      DueDate = fields.required("DueDate")
      DueDateType = fields.required("DueDateType")
      StartDate = fields.required("StartDate")
      EndDate = fields.optional("EndDate")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Period", Period)
      fields.write("Unit", Unit)
      fields.write("DueDate", DueDate)
      fields.write("DueDateType", DueDateType)
      fields.write("StartDate", StartDate)
      fields.write("EndDate", EndDate)
    }
  }

  /// A template to be created.
  public struct NewRepeatingInvoice: Model {
    /// Whether it makes sales invoices (ACCREC) or bills (ACCPAY).
    public let `Type`: NewInvoiceType
    /// The customer or supplier.
    public let Contact: ContactReference
    /// When invoices are made.
    public let Schedule: ScheduleInput
    /// What they hold.
    public let LineItems: [NewLineItem]
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Further reference, of sales invoices only.
    public let Reference: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Currency of the invoices.
    public let CurrencyCode: CurrencyCode?
    /// DRAFT makes drafts, AUTHORISED approved invoices.
    public let Status: String?
    /// True has Xero mail each approved invoice to the customer.
    public let ApprovedForSending: Bool?
    /// Whether the sender gets a copy.
    public let SendCopy: Bool?
    /// Whether invoices are marked as sent.
    public let MarkAsSent: Bool?
    /// Whether a PDF is attached to the mail.
    public let IncludePDF: Bool?

    public init(
      `Type`: NewInvoiceType,
      Contact: ContactReference,
      Schedule: ScheduleInput,
      LineItems: [NewLineItem],
      LineAmountTypes: LineAmountTypes? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      Status: String? = nil,
      ApprovedForSending: Bool? = nil,
      SendCopy: Bool? = nil,
      MarkAsSent: Bool? = nil,
      IncludePDF: Bool? = nil
    ) {
      self.`Type` = `Type`
      self.Contact = Contact
      self.Schedule = Schedule
      self.LineItems = LineItems
      self.LineAmountTypes = LineAmountTypes
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.CurrencyCode = CurrencyCode
      self.Status = Status
      self.ApprovedForSending = ApprovedForSending
      self.SendCopy = SendCopy
      self.MarkAsSent = MarkAsSent
      self.IncludePDF = IncludePDF
    }

    public init(fields: inout FieldReader) {
      `Type` = fields.required("Type")
      Contact = fields.required("Contact")
      Schedule = fields.required("Schedule")
      LineItems = fields.required("LineItems")
      LineAmountTypes = fields.optional("LineAmountTypes")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      CurrencyCode = fields.optional("CurrencyCode")
      Status = fields.optional("Status")
      ApprovedForSending = fields.optional("ApprovedForSending")
      SendCopy = fields.optional("SendCopy")
      MarkAsSent = fields.optional("MarkAsSent")
      IncludePDF = fields.optional("IncludePDF")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Type", `Type`)
      fields.write("Contact", Contact)
      fields.write("Schedule", Schedule)
      fields.write("LineItems", LineItems)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("Status", Status)
      fields.write("ApprovedForSending", ApprovedForSending)
      fields.write("SendCopy", SendCopy)
      fields.write("MarkAsSent", MarkAsSent)
      fields.write("IncludePDF", IncludePDF)
    }
  }

  /// What is to change of a template; what is left out stays.
  public struct RepeatingInvoiceChange: Model {
    /// The customer or supplier.
    public let Contact: ContactReference?
    /// When invoices are made.
    public let Schedule: ScheduleInput?
    /// All lines that remain, by LineItemID; a line that is left out is deleted.
    public let LineItems: [LineItemChange]?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// Further reference, of sales invoices only.
    public let Reference: String?
    /// Id from list_all_xero_branding_themes.
    public let BrandingThemeID: String?
    /// Currency of the invoices.
    public let CurrencyCode: CurrencyCode?
    /// DELETED ends the template.
    public let Status: RepeatingInvoiceStatus?
    /// True has Xero mail each approved invoice to the customer.
    public let ApprovedForSending: Bool?
    /// Whether the sender gets a copy.
    public let SendCopy: Bool?
    /// Whether invoices are marked as sent.
    public let MarkAsSent: Bool?
    /// Whether a PDF is attached to the mail.
    public let IncludePDF: Bool?

    public init(
      Contact: ContactReference? = nil,
      Schedule: ScheduleInput? = nil,
      LineItems: [LineItemChange]? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      Reference: String? = nil,
      BrandingThemeID: String? = nil,
      CurrencyCode: CurrencyCode? = nil,
      Status: RepeatingInvoiceStatus? = nil,
      ApprovedForSending: Bool? = nil,
      SendCopy: Bool? = nil,
      MarkAsSent: Bool? = nil,
      IncludePDF: Bool? = nil
    ) {
      self.Contact = Contact
      self.Schedule = Schedule
      self.LineItems = LineItems
      self.LineAmountTypes = LineAmountTypes
      self.Reference = Reference
      self.BrandingThemeID = BrandingThemeID
      self.CurrencyCode = CurrencyCode
      self.Status = Status
      self.ApprovedForSending = ApprovedForSending
      self.SendCopy = SendCopy
      self.MarkAsSent = MarkAsSent
      self.IncludePDF = IncludePDF
    }

    public init(fields: inout FieldReader) {
      Contact = fields.optional("Contact")
      Schedule = fields.optional("Schedule")
      LineItems = fields.optional("LineItems")
      LineAmountTypes = fields.optional("LineAmountTypes")
      Reference = fields.optional("Reference")
      BrandingThemeID = fields.optional("BrandingThemeID")
      CurrencyCode = fields.optional("CurrencyCode")
      Status = fields.optional("Status")
      ApprovedForSending = fields.optional("ApprovedForSending")
      SendCopy = fields.optional("SendCopy")
      MarkAsSent = fields.optional("MarkAsSent")
      IncludePDF = fields.optional("IncludePDF")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Contact", Contact)
      fields.write("Schedule", Schedule)
      fields.write("LineItems", LineItems)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("Reference", Reference)
      fields.write("BrandingThemeID", BrandingThemeID)
      fields.write("CurrencyCode", CurrencyCode)
      fields.write("Status", Status)
      fields.write("ApprovedForSending", ApprovedForSending)
      fields.write("SendCopy", SendCopy)
      fields.write("MarkAsSent", MarkAsSent)
      fields.write("IncludePDF", IncludePDF)
    }
  }

  /// Price and codes of an item.
  public struct ItemPriceInput: Model {
    /// Price of one; four decimals need unitdp 4.
    public let UnitPrice: JSONNumber?
    /// Code from list_all_xero_accounts; not in purchases of tracked items.
    public let AccountCode: String?
    /// Account of the cost of goods sold; only in purchases of tracked items.
    public let COGSAccountCode: String?
    /// TaxType from list_all_xero_tax_rates.
    public let TaxType: String?

    public init(
      UnitPrice: JSONNumber? = nil,
      AccountCode: String? = nil,
      COGSAccountCode: String? = nil,
      TaxType: String? = nil
    ) {
      self.UnitPrice = UnitPrice
      self.AccountCode = AccountCode
      self.COGSAccountCode = COGSAccountCode
      self.TaxType = TaxType
    }

    public init(fields: inout FieldReader) {
      UnitPrice = fields.optional("UnitPrice")
      AccountCode = fields.optional("AccountCode")
      COGSAccountCode = fields.optional("COGSAccountCode")
      TaxType = fields.optional("TaxType")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("UnitPrice", UnitPrice)
      fields.write("AccountCode", AccountCode)
      fields.write("COGSAccountCode", COGSAccountCode)
      fields.write("TaxType", TaxType)
    }
  }

  /// An item to be created.
  public struct NewItem: Model {
    /// Code of the item, unique.
    public let Code: String
    /// Name of the item.
    public let Name: String?
    /// Description in sales.
    public let Description: String?
    /// Description in purchases.
    public let PurchaseDescription: String?
    /// Price and codes in sales.
    public let SalesDetails: ItemPriceInput?
    /// Price and codes in purchases.
    public let PurchaseDetails: ItemPriceInput?
    /// Whether it is for sales; true if left out.
    public let IsSold: Bool?
    /// Whether it is for purchases; true if left out.
    public let IsPurchased: Bool?
    /// Account of Type INVENTORY; with it the stock is counted, which needs COGSAccountCode.
    public let InventoryAssetAccountCode: String?

    public init(
      Code: String,
      Name: String? = nil,
      Description: String? = nil,
      PurchaseDescription: String? = nil,
      SalesDetails: ItemPriceInput? = nil,
      PurchaseDetails: ItemPriceInput? = nil,
      IsSold: Bool? = nil,
      IsPurchased: Bool? = nil,
      InventoryAssetAccountCode: String? = nil
    ) {
      self.Code = Code
      self.Name = Name
      self.Description = Description
      self.PurchaseDescription = PurchaseDescription
      self.SalesDetails = SalesDetails
      self.PurchaseDetails = PurchaseDetails
      self.IsSold = IsSold
      self.IsPurchased = IsPurchased
      self.InventoryAssetAccountCode = InventoryAssetAccountCode
    }

    public init(fields: inout FieldReader) {
      Code = fields.required("Code")
      Name = fields.optional("Name")
      Description = fields.optional("Description")
      PurchaseDescription = fields.optional("PurchaseDescription")
      SalesDetails = fields.optional("SalesDetails")
      PurchaseDetails = fields.optional("PurchaseDetails")
      IsSold = fields.optional("IsSold")
      IsPurchased = fields.optional("IsPurchased")
      InventoryAssetAccountCode = fields.optional("InventoryAssetAccountCode")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Code", Code)
      fields.write("Name", Name)
      fields.write("Description", Description)
      fields.write("PurchaseDescription", PurchaseDescription)
      fields.write("SalesDetails", SalesDetails)
      fields.write("PurchaseDetails", PurchaseDetails)
      fields.write("IsSold", IsSold)
      fields.write("IsPurchased", IsPurchased)
      fields.write("InventoryAssetAccountCode", InventoryAssetAccountCode)
    }
  }

  /// What is to change of an item; what is left out stays.
  public struct ItemChange: Model {
    /// Code of the item, unique.
    public let Code: String?
    /// Name of the item.
    public let Name: String?
    /// Description in sales.
    public let Description: String?
    /// Description in purchases.
    public let PurchaseDescription: String?
    /// Price and codes in sales.
    public let SalesDetails: ItemPriceInput?
    /// Price and codes in purchases.
    public let PurchaseDetails: ItemPriceInput?
    /// Whether it is for sales.
    public let IsSold: Bool?
    /// Whether it is for purchases.
    public let IsPurchased: Bool?
    /// Account of Type INVENTORY; with it the stock is counted, which needs COGSAccountCode.
    public let InventoryAssetAccountCode: String?

    public init(
      Code: String? = nil,
      Name: String? = nil,
      Description: String? = nil,
      PurchaseDescription: String? = nil,
      SalesDetails: ItemPriceInput? = nil,
      PurchaseDetails: ItemPriceInput? = nil,
      IsSold: Bool? = nil,
      IsPurchased: Bool? = nil,
      InventoryAssetAccountCode: String? = nil
    ) {
      self.Code = Code
      self.Name = Name
      self.Description = Description
      self.PurchaseDescription = PurchaseDescription
      self.SalesDetails = SalesDetails
      self.PurchaseDetails = PurchaseDetails
      self.IsSold = IsSold
      self.IsPurchased = IsPurchased
      self.InventoryAssetAccountCode = InventoryAssetAccountCode
    }

    public init(fields: inout FieldReader) {
      Code = fields.optional("Code")
      Name = fields.optional("Name")
      Description = fields.optional("Description")
      PurchaseDescription = fields.optional("PurchaseDescription")
      SalesDetails = fields.optional("SalesDetails")
      PurchaseDetails = fields.optional("PurchaseDetails")
      IsSold = fields.optional("IsSold")
      IsPurchased = fields.optional("IsPurchased")
      InventoryAssetAccountCode = fields.optional("InventoryAssetAccountCode")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Code", Code)
      fields.write("Name", Name)
      fields.write("Description", Description)
      fields.write("PurchaseDescription", PurchaseDescription)
      fields.write("SalesDetails", SalesDetails)
      fields.write("PurchaseDetails", PurchaseDetails)
      fields.write("IsSold", IsSold)
      fields.write("IsPurchased", IsPurchased)
      fields.write("InventoryAssetAccountCode", InventoryAssetAccountCode)
    }
  }

  /// A part of a tax rate.
  public struct TaxComponentInput: Model {
    /// Name of the part.
    public let Name: String
    /// Rate in percent, with up to four decimals, such as 2.25.
    public let Rate: JSONNumber
    /// Whether it is worked out on top of the others; one part at most.
    public let IsCompound: Bool?
    /// Whether it cannot be claimed back.
    public let IsNonRecoverable: Bool?

    public init(
      Name: String,
      Rate: JSONNumber,
      IsCompound: Bool? = nil,
      IsNonRecoverable: Bool? = nil
    ) {
      self.Name = Name
      self.Rate = Rate
      self.IsCompound = IsCompound
      self.IsNonRecoverable = IsNonRecoverable
    }

    public init(fields: inout FieldReader) {
      Name = fields.required("Name")
      Rate = fields.required("Rate")
      IsCompound = fields.optional("IsCompound")
      IsNonRecoverable = fields.optional("IsNonRecoverable")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
      fields.write("Rate", Rate)
      fields.write("IsCompound", IsCompound)
      fields.write("IsNonRecoverable", IsNonRecoverable)
    }
  }

  /// A tax rate to be created.
  public struct NewTaxRate: Model {
    /// Name of the tax rate, unique.
    public let Name: String
    /// What it is made of.
    public let TaxComponents: [TaxComponentInput]
    /// Line of the tax return, such as INPUT or OUTPUT; needed in Australia, New Zealand and the
    /// UK.
    public let ReportTaxType: ReportTaxType?

    public init(
      Name: String,
      TaxComponents: [TaxComponentInput],
      ReportTaxType: ReportTaxType? = nil
    ) {
      self.Name = Name
      self.TaxComponents = TaxComponents
      self.ReportTaxType = ReportTaxType
    }

    public init(fields: inout FieldReader) {
      Name = fields.required("Name")
      TaxComponents = fields.required("TaxComponents")
      ReportTaxType = fields.optional("ReportTaxType")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
      fields.write("TaxComponents", TaxComponents)
      fields.write("ReportTaxType", ReportTaxType)
    }
  }

  /// What is to change of a tax rate, which TaxType or else Name names.
  public struct TaxRateChange: Model {
    /// TaxType of the tax rate, from list_all_xero_tax_rates.
    public let TaxType: String?
    /// Name of the tax rate.
    public let Name: String?
    /// What it is made of; replaces all parts.
    public let TaxComponents: [TaxComponentInput]?
    /// DELETED removes one of your own that nothing uses.
    public let Status: String?
    /// Line of the tax return, such as INPUT or OUTPUT.
    public let ReportTaxType: ReportTaxType?

    public init(
      TaxType: String? = nil,
      Name: String? = nil,
      TaxComponents: [TaxComponentInput]? = nil,
      Status: String? = nil,
      ReportTaxType: ReportTaxType? = nil
    ) {
      self.TaxType = TaxType
      self.Name = Name
      self.TaxComponents = TaxComponents
      self.Status = Status
      self.ReportTaxType = ReportTaxType
    }

    public init(fields: inout FieldReader) {
      TaxType = fields.optional("TaxType")
      Name = fields.optional("Name")
      TaxComponents = fields.optional("TaxComponents")
      Status = fields.optional("Status")
      ReportTaxType = fields.optional("ReportTaxType")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("TaxType", TaxType)
      fields.write("Name", Name)
      fields.write("TaxComponents", TaxComponents)
      fields.write("Status", Status)
      fields.write("ReportTaxType", ReportTaxType)
    }
  }

  /// An expense claim to be submitted.
  public struct NewExpenseClaim: Model {
    /// Who claims.
    public let User: UserReference
    /// Receipts of that user, in status DRAFT.
    public let Receipts: [ReceiptReference]
    /// A new claim is SUBMITTED.
    public let Status: String?

    public init(User: UserReference, Receipts: [ReceiptReference], Status: String? = nil) {
      self.User = User
      self.Receipts = Receipts
      self.Status = Status
    }

    public init(fields: inout FieldReader) {
      User = fields.required("User")
      Receipts = fields.required("Receipts")
      Status = fields.optional("Status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("User", User)
      fields.write("Receipts", Receipts)
      fields.write("Status", Status)
    }
  }

  /// What is to change of an expense claim; what is left out stays.
  public struct ExpenseClaimChange: Model {
    /// AUTHORISED approves it for payment.
    public let Status: String?
    /// Who claims.
    public let User: UserReference?
    /// All receipts of the claim.
    public let Receipts: [ReceiptReference]?

    public init(
      Status: String? = nil,
      User: UserReference? = nil,
      Receipts: [ReceiptReference]? = nil
    ) {
      self.Status = Status
      self.User = User
      self.Receipts = Receipts
    }

    public init(fields: inout FieldReader) {
      Status = fields.optional("Status")
      User = fields.optional("User")
      Receipts = fields.optional("Receipts")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Status", Status)
      fields.write("User", User)
      fields.write("Receipts", Receipts)
    }
  }

  /// A receipt to be created.
  public struct NewReceipt: Model {
    /// Date of the receipt (YYYY-MM-DD).
    public let Date: CalendarDate
    /// Who was paid.
    public let Contact: ContactReference
    /// What for, in accounts with ShowInExpenseClaims.
    public let LineItems: [NewPlainLineItem]
    /// Who paid.
    public let User: UserReference
    /// Further reference.
    public let Reference: String?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// A new receipt is DRAFT; a claim takes it further.
    public let Status: String?

    public init(
      Date: CalendarDate,
      Contact: ContactReference,
      LineItems: [NewPlainLineItem],
      User: UserReference,
      Reference: String? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      Status: String? = nil
    ) {
      self.Date = Date
      self.Contact = Contact
      self.LineItems = LineItems
      self.User = User
      self.Reference = Reference
      self.LineAmountTypes = LineAmountTypes
      self.Status = Status
    }

    public init(fields: inout FieldReader) {
      Date = fields.required("Date")
      Contact = fields.required("Contact")
      LineItems = fields.required("LineItems")
      User = fields.required("User")
      Reference = fields.optional("Reference")
      LineAmountTypes = fields.optional("LineAmountTypes")
      Status = fields.optional("Status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Date", Date)
      fields.write("Contact", Contact)
      fields.write("LineItems", LineItems)
      fields.write("User", User)
      fields.write("Reference", Reference)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("Status", Status)
    }
  }

  /// One side of a manual journal.
  public struct ManualJournalLineInput: Model {
    /// A debit is positive and a credit negative.
    public let LineAmount: JSONNumber
    /// Code from list_all_xero_accounts; not of a bank account.
    public let AccountCode: String
    /// Description.
    public let Description: String?
    /// TaxType from list_all_xero_tax_rates.
    public let TaxType: String?
    /// At most two tracking options.
    public let Tracking: [TrackingReference]?

    public init(
      LineAmount: JSONNumber,
      AccountCode: String,
      Description: String? = nil,
      TaxType: String? = nil,
      Tracking: [TrackingReference]? = nil
    ) {
      self.LineAmount = LineAmount
      self.AccountCode = AccountCode
      self.Description = Description
      self.TaxType = TaxType
      self.Tracking = Tracking
    }

    public init(fields: inout FieldReader) {
      LineAmount = fields.required("LineAmount")
      AccountCode = fields.required("AccountCode")
      Description = fields.optional("Description")
      TaxType = fields.optional("TaxType")
      Tracking = fields.optional("Tracking")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("LineAmount", LineAmount)
      fields.write("AccountCode", AccountCode)
      fields.write("Description", Description)
      fields.write("TaxType", TaxType)
      fields.write("Tracking", Tracking)
    }
  }

  /// A manual journal to be created.
  public struct NewManualJournal: Model {
    /// What it is for.
    public let Narration: String
    /// Debits and credits, which sum to zero.
    public let JournalLines: [ManualJournalLineInput]
    /// Date (YYYY-MM-DD); today if left out.
    public let Date: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it; NoTax if left out.
    public let LineAmountTypes: LineAmountTypes?
    /// POSTED puts it into the ledger; DRAFT if left out.
    public let Status: String?
    /// Whether reports on a cash basis show it; true if left out.
    public let ShowOnCashBasisReports: Bool?
    /// Source document in an app.
    public let Url: String?

    public init(
      Narration: String,
      JournalLines: [ManualJournalLineInput],
      Date: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      Status: String? = nil,
      ShowOnCashBasisReports: Bool? = nil,
      Url: String? = nil
    ) {
      self.Narration = Narration
      self.JournalLines = JournalLines
      self.Date = Date
      self.LineAmountTypes = LineAmountTypes
      self.Status = Status
      self.ShowOnCashBasisReports = ShowOnCashBasisReports
      self.Url = Url
    }

    public init(fields: inout FieldReader) {
      Narration = fields.required("Narration")
      JournalLines = fields.required("JournalLines")
      Date = fields.optional("Date")
      LineAmountTypes = fields.optional("LineAmountTypes")
      Status = fields.optional("Status")
      ShowOnCashBasisReports = fields.optional("ShowOnCashBasisReports")
      Url = fields.optional("Url")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Narration", Narration)
      fields.write("JournalLines", JournalLines)
      fields.write("Date", Date)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("Status", Status)
      fields.write("ShowOnCashBasisReports", ShowOnCashBasisReports)
      fields.write("Url", Url)
    }
  }

  /// What is to change of a manual journal; what is left out stays.
  public struct ManualJournalChange: Model {
    /// What it is for.
    public let Narration: String?
    /// All debits and credits, which sum to zero.
    public let JournalLines: [ManualJournalLineInput]?
    /// Date (YYYY-MM-DD).
    public let Date: CalendarDate?
    /// Whether line amounts are without tax, with tax or free of it.
    public let LineAmountTypes: LineAmountTypes?
    /// POSTED puts it into the ledger; DELETED removes a draft, VOIDED a posted one.
    public let Status: String?
    /// Whether reports on a cash basis show it.
    public let ShowOnCashBasisReports: Bool?
    /// Source document in an app.
    public let Url: String?

    public init(
      Narration: String? = nil,
      JournalLines: [ManualJournalLineInput]? = nil,
      Date: CalendarDate? = nil,
      LineAmountTypes: LineAmountTypes? = nil,
      Status: String? = nil,
      ShowOnCashBasisReports: Bool? = nil,
      Url: String? = nil
    ) {
      self.Narration = Narration
      self.JournalLines = JournalLines
      self.Date = Date
      self.LineAmountTypes = LineAmountTypes
      self.Status = Status
      self.ShowOnCashBasisReports = ShowOnCashBasisReports
      self.Url = Url
    }

    public init(fields: inout FieldReader) {
      Narration = fields.optional("Narration")
      JournalLines = fields.optional("JournalLines")
      Date = fields.optional("Date")
      LineAmountTypes = fields.optional("LineAmountTypes")
      Status = fields.optional("Status")
      ShowOnCashBasisReports = fields.optional("ShowOnCashBasisReports")
      Url = fields.optional("Url")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Narration", Narration)
      fields.write("JournalLines", JournalLines)
      fields.write("Date", Date)
      fields.write("LineAmountTypes", LineAmountTypes)
      fields.write("Status", Status)
      fields.write("ShowOnCashBasisReports", ShowOnCashBasisReports)
      fields.write("Url", Url)
    }
  }

  /// A billable expense to be created.
  public struct NewLinkedTransaction: Model {
    /// Id of the bill (ACCPAY) or of the SPEND bank transaction.
    public let SourceTransactionID: String
    /// LineItemID of its line.
    public let SourceLineItemID: String
    /// Id of the customer who is to be charged.
    public let ContactID: String?
    /// Id of the customer's draft sales invoice.
    public let TargetTransactionID: String?
    /// LineItemID of its line.
    public let TargetLineItemID: String?

    public init(
      SourceTransactionID: String,
      SourceLineItemID: String,
      ContactID: String? = nil,
      TargetTransactionID: String? = nil,
      TargetLineItemID: String? = nil
    ) {
      self.SourceTransactionID = SourceTransactionID
      self.SourceLineItemID = SourceLineItemID
      self.ContactID = ContactID
      self.TargetTransactionID = TargetTransactionID
      self.TargetLineItemID = TargetLineItemID
    }

    public init(fields: inout FieldReader) {
      SourceTransactionID = fields.required("SourceTransactionID")
      SourceLineItemID = fields.required("SourceLineItemID")
      ContactID = fields.optional("ContactID")
      TargetTransactionID = fields.optional("TargetTransactionID")
      TargetLineItemID = fields.optional("TargetLineItemID")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("SourceTransactionID", SourceTransactionID)
      fields.write("SourceLineItemID", SourceLineItemID)
      fields.write("ContactID", ContactID)
      fields.write("TargetTransactionID", TargetTransactionID)
      fields.write("TargetLineItemID", TargetLineItemID)
    }
  }

  /// A tracking category to be created.
  public struct NewTrackingCategory: Model {
    /// Name of the category, unique.
    public let Name: String

    public init(Name: String) {
      self.Name = Name
    }

    public init(fields: inout FieldReader) {
      Name = fields.required("Name")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
    }
  }

  /// What is to change of a tracking category; what is left out stays.
  public struct TrackingCategoryChange: Model {
    /// Name of the category, unique.
    public let Name: String?
    /// ARCHIVED takes it out of use.
    public let Status: String?

    public init(Name: String? = nil, Status: String? = nil) {
      self.Name = Name
      self.Status = Status
    }

    public init(fields: inout FieldReader) {
      Name = fields.optional("Name")
      Status = fields.optional("Status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
      fields.write("Status", Status)
    }
  }

  /// An option to be created.
  public struct NewTrackingOption: Model {
    /// Name of the option, unique in its category.
    public let Name: String

    public init(Name: String) {
      self.Name = Name
    }

    public init(fields: inout FieldReader) {
      Name = fields.required("Name")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
    }
  }

  /// Sales invoices (ACCREC) and bills (ACCPAY).
  public enum Invoices {
    /// List all Xero invoices, which are sales invoices (Type ACCREC) and bills (Type ACCPAY), with
    /// their lines. Unpaid ones are where Status=="AUTHORISED" AND AmountDue>0; overdue ones have a
    /// DueDate before today as well. Prefer Statuses, ContactIDs, InvoiceNumbers and IDs to a
    /// 'where' with many ORs: they are faster. For a quick overview set summaryOnly. Returns
    /// InvoiceID, InvoiceNumber, Type, Status, Contact, Date, DueDate, LineItems, Total, AmountDue,
    /// AmountPaid, CurrencyCode and more.
    public struct List: Tool {
      public typealias Output = Page<Invoice>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Reference!=null AND Reference.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Status (DRAFT, SUBMITTED, AUTHORISED, PAID, VOIDED, DELETED), Type (ACCREC, ACCPAY), Date,
      /// DueDate, AmountDue, AmountPaid, Total, InvoiceNumber, Reference, Contact.ContactID,
      /// Contact.Name. Big organisations take only Status, Type, Date, DueDate, AmountDue,
      /// AmountPaid, Reference and Contact.ContactID, .Name and .ContactNumber. Examples:
      /// Status=="AUTHORISED" AND AmountDue>0; Type=="ACCREC" AND DueDate<DateTime(2026,01,31);
      /// Contact.ContactID==Guid("...").
      public let `where`: String?
      /// A field, then ASC or DESC, such as UpdatedDateUTC DESC. Fields: InvoiceNumber, Date,
      /// DueDate, Total, UpdatedDateUTC. Big organisations take only InvoiceID, UpdatedDateUTC and
      /// Date.
      public let order: String?
      /// Only these invoices; Xero takes about 50.
      public let IDs: [String]?
      /// Only those with these numbers, such as INV-0001.
      public let InvoiceNumbers: [String]?
      /// Only those of these contacts.
      public let ContactIDs: [String]?
      /// Only those in one of these statuses.
      public let Statuses: [InvoiceStatus]?
      /// Only those that hold this text in number, reference, contact or amount.
      public let searchTerm: String?
      /// True leaves out lines, payments and other details, and is faster.
      public let summaryOnly: Bool?
      /// True brings archived ones too.
      public let includeArchived: Bool?
      /// True brings only those that this app created.
      public let createdByMyApp: Bool?
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        IDs: [String]? = nil,
        InvoiceNumbers: [String]? = nil,
        ContactIDs: [String]? = nil,
        Statuses: [InvoiceStatus]? = nil,
        searchTerm: String? = nil,
        summaryOnly: Bool? = nil,
        includeArchived: Bool? = nil,
        createdByMyApp: Bool? = nil,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.IDs = IDs
        self.InvoiceNumbers = InvoiceNumbers
        self.ContactIDs = ContactIDs
        self.Statuses = Statuses
        self.searchTerm = searchTerm
        self.summaryOnly = summaryOnly
        self.includeArchived = includeArchived
        self.createdByMyApp = createdByMyApp
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        IDs = fields.optional("IDs")
        InvoiceNumbers = fields.optional("InvoiceNumbers")
        ContactIDs = fields.optional("ContactIDs")
        Statuses = fields.optional("Statuses")
        searchTerm = fields.optional("searchTerm")
        summaryOnly = fields.optional("summaryOnly")
        includeArchived = fields.optional("includeArchived")
        createdByMyApp = fields.optional("createdByMyApp")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("IDs", IDs)
        fields.write("InvoiceNumbers", InvoiceNumbers)
        fields.write("ContactIDs", ContactIDs)
        fields.write("Statuses", Statuses)
        fields.write("searchTerm", searchTerm)
        fields.write("summaryOnly", summaryOnly)
        fields.write("includeArchived", includeArchived)
        fields.write("createdByMyApp", createdByMyApp)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_invoices",
        integration: "xero",
        resource: "invoices",
        method: "list",
        title: "List all Xero invoices",
        summary: """
          List all Xero invoices, which are sales invoices (Type ACCREC) and bills (Type ACCPAY), \
          with their lines. Unpaid ones are where Status=="AUTHORISED" AND AmountDue>0; overdue \
          ones have a DueDate before today as well. Prefer Statuses, ContactIDs, InvoiceNumbers \
          and IDs to a 'where' with many ORs: they are faster. For a quick overview set \
          summaryOnly. Returns InvoiceID, InvoiceNumber, Type, Status, Contact, Date, DueDate, \
          LineItems, Total, AmountDue, AmountPaid, CurrencyCode and more.
          """,
        tags: ["invoices"],
        http: .get,
        path: "/Invoices",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(name: "IDs", in: .query, style: .comma),
          Input(name: "InvoiceNumbers", in: .query, style: .comma),
          Input(name: "ContactIDs", in: .query, style: .comma),
          Input(name: "Statuses", in: .query, style: .comma),
          Input(name: "searchTerm", in: .query),
          Input(name: "summaryOnly", in: .query),
          Input(name: "includeArchived", in: .query),
          Input(name: "createdByMyApp", in: .query),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Invoices"),
        answerDates: 0,
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pagination.pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Reference!=null AND Reference.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Status (DRAFT, SUBMITTED, AUTHORISED, PAID, VOIDED, DELETED), Type (ACCREC, ACCPAY), Date, DueDate, AmountDue, AmountPaid, Total, InvoiceNumber, Reference, Contact.ContactID, Contact.Name. Big organisations take only Status, Type, Date, DueDate, AmountDue, AmountPaid, Reference and Contact.ContactID, .Name and .ContactNumber. Examples: Status==\"AUTHORISED\" AND AmountDue>0; Type==\"ACCREC\" AND DueDate<DateTime(2026,01,31); Contact.ContactID==Guid(\"...\").","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as UpdatedDateUTC DESC. Fields: InvoiceNumber, Date, DueDate, Total, UpdatedDateUTC. Big organisations take only InvoiceID, UpdatedDateUTC and Date.","minLength":1},\#
          "IDs":{"type":"array","description":"Only these invoices; Xero takes about 50.","items":{"type":"string","format":"uuid"},"minItems":1,"maxItems":50},\#
          "InvoiceNumbers":{"type":"array","description":"Only those with these numbers, such as INV-0001.","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":50},\#
          "ContactIDs":{"type":"array","description":"Only those of these contacts.","items":{"type":"string","format":"uuid"},"minItems":1,"maxItems":50},\#
          "Statuses":{"type":"array","description":"Only those in one of these statuses.","items":{"type":"string","description":"Where an invoice or credit note stands.","enum":["DRAFT","SUBMITTED","DELETED","AUTHORISED","PAID","VOIDED"]},"minItems":1},\#
          "searchTerm":{"type":"string","description":"Only those that hold this text in number, reference, contact or amount.","minLength":1},\#
          "summaryOnly":{"type":"boolean","description":"True leaves out lines, payments and other details, and is faster."},\#
          "includeArchived":{"type":"boolean","description":"True brings archived ones too."},\#
          "createdByMyApp":{"type":"boolean","description":"True brings only those that this app created."},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero invoice or bill by id, or by its number (such as INV-1045): all lines,
    /// tax, payments, credits, AmountDue, AmountPaid and Status. An id comes from
    /// list_all_xero_invoices.
    public struct Get: Tool {
      public typealias Output = Invoice

      /// Id of the invoice, or its InvoiceNumber.
      public let InvoiceID: String
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(InvoiceID: String, unitdp: Int? = nil, xero_tenant_id: String? = nil) {
        self.InvoiceID = InvoiceID
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        InvoiceID = fields.required("InvoiceID")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("InvoiceID", InvoiceID)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_invoice_by_id",
        integration: "xero",
        resource: "invoices",
        method: "get",
        title: "Get a single Xero invoice by ID",
        summary: """
          Get a single Xero invoice or bill by id, or by its number (such as INV-1045): all lines, \
          tax, payments, credits, AmountDue, AmountPaid and Status. An id comes from \
          list_all_xero_invoices.
          """,
        tags: ["invoices"],
        http: .get,
        path: "/Invoices/{InvoiceID}",
        inputs: [
          Input(name: "InvoiceID", in: .path),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Invoices"),
        answerDates: 0,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "InvoiceID":{"type":"string","description":"Id of the invoice, or its InvoiceNumber.","minLength":1},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["InvoiceID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero invoices (Type ACCREC, to customers) or bills (Type ACCPAY, from
    /// suppliers), as DRAFT unless Status says otherwise. First find the ContactID
    /// (list_all_xero_contacts), the AccountCode of each line (list_all_xero_accounts) and the
    /// TaxType (list_all_xero_tax_rates). Do not repeat a call of unknown outcome without the same
    /// idempotency_key. On an error, its body tells which invoices were created nevertheless.
    /// Returns the created invoices.
    public struct Create: Tool {
      public typealias Output = [Invoice]

      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The invoices to create.
      public let Invoices: [NewInvoice]

      public init(
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Invoices: [NewInvoice]
      ) {
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Invoices = Invoices
      }

      public init(fields: inout FieldReader) {
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Invoices = fields.required("Invoices")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Invoices", Invoices)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_invoice",
        integration: "xero",
        resource: "invoices",
        method: "create",
        title: "Create a Xero invoice",
        summary: """
          Create one or more Xero invoices (Type ACCREC, to customers) or bills (Type ACCPAY, from \
          suppliers), as DRAFT unless Status says otherwise. First find the ContactID \
          (list_all_xero_contacts), the AccountCode of each line (list_all_xero_accounts) and the \
          TaxType (list_all_xero_tax_rates). Do not repeat a call of unknown outcome without the \
          same idempotency_key. On an error, its body tells which invoices were created \
          nevertheless. Returns the created invoices.
          """,
        tags: ["invoices"],
        http: .put,
        path: "/Invoices?summarizeErrors=false",
        inputs: [
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Invoices"),
        answerDates: 0,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Invoices":{"type":"array","description":"The invoices to create.","items":{"type":"object","description":"An invoice to be created.","properties":{\#
          "Type":{"type":"string","description":"ACCREC is a sales invoice to a customer, ACCPAY a bill from a supplier.","enum":["ACCREC","ACCPAY"]},\#
          "Contact":{"type":"object","description":"The customer or supplier.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"What is sold or bought.","items":{"type":"object","description":"A line. An approved record needs at least AccountCode, Quantity and UnitAmount on it.","properties":{\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2},\#
          "DiscountRate":{"type":"number","description":"Discount in percent.","minimum":0,"maximum":100},\#
          "DiscountAmount":{"type":"number","description":"Discount as an amount, instead of DiscountRate.","minimum":0}\#
          },"additionalProperties":false},"minItems":1},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD); today if left out."},\#
          "DueDate":{"type":"string","format":"date","description":"When it is due (YYYY-MM-DD)."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "InvoiceNumber":{"type":"string","description":"Number of a sales invoice, unique; Xero counts on if left out.","minLength":1,"maxLength":255},\#
          "Reference":{"type":"string","description":"Further reference, of sales invoices only."},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "Url":{"type":"string","format":"uri","description":"Source document in an app."},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies; the base currency if left out.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency; the day's rate if left out.","exclusiveMinimum":0},\#
          "Status":{"type":"string","description":"DRAFT if left out; AUTHORISED puts it into the books.","enum":["DRAFT","SUBMITTED","AUTHORISED"]},\#
          "SentToContact":{"type":"boolean","description":"Marks an approved sales invoice as sent; nothing is mailed."},\#
          "ExpectedPaymentDate":{"type":"string","format":"date","description":"When payment of a sales invoice is expected."},\#
          "PlannedPaymentDate":{"type":"string","format":"date","description":"When payment of a bill is planned."}\#
          },"required":["Type","Contact","LineItems"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["Invoices"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a Xero invoice or bill by id: approve it (Status AUTHORISED), change it, delete a
    /// draft (DELETED) or void an approved one (VOIDED). Fields that are left out stay, but
    /// LineItems, if given, must hold every line that is to remain. Get the invoice first. Invoices
    /// are paid by create_a_xero_payment, never here. Returns the invoice.
    public struct Update: Tool {
      public typealias Output = Invoice

      /// Id of the invoice, from list_all_xero_invoices.
      public let InvoiceID: String
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let Invoices: [InvoiceChange]

      public init(
        InvoiceID: String,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Invoices: [InvoiceChange]
      ) {
        self.InvoiceID = InvoiceID
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Invoices = Invoices
      }

      public init(fields: inout FieldReader) {
        InvoiceID = fields.required("InvoiceID")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Invoices = fields.required("Invoices")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("InvoiceID", InvoiceID)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Invoices", Invoices)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_invoice_by_id",
        integration: "xero",
        resource: "invoices",
        method: "update",
        title: "Update a Xero invoice by ID",
        summary: """
          Update a Xero invoice or bill by id: approve it (Status AUTHORISED), change it, delete a \
          draft (DELETED) or void an approved one (VOIDED). Fields that are left out stay, but \
          LineItems, if given, must hold every line that is to remain. Get the invoice first. \
          Invoices are paid by create_a_xero_payment, never here. Returns the invoice.
          """,
        tags: ["invoices"],
        http: .post,
        path: "/Invoices/{InvoiceID}",
        inputs: [
          Input(name: "InvoiceID", in: .path),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "Invoices"),
        answerDates: 0,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "InvoiceID":{"type":"string","format":"uuid","description":"Id of the invoice, from list_all_xero_invoices."},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Invoices":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of an invoice; what is left out stays. A paid invoice can hardly change.","properties":{\#
          "Contact":{"type":"object","description":"The customer or supplier.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"All lines that remain, by LineItemID; a line that is left out is deleted.","items":{"type":"object","description":"A line, old or new.","properties":{\#
          "LineItemID":{"type":"string","format":"uuid","description":"Id of an existing line, to keep it; a new line has none."},\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2},\#
          "DiscountRate":{"type":"number","description":"Discount in percent.","minimum":0,"maximum":100},\#
          "DiscountAmount":{"type":"number","description":"Discount as an amount, instead of DiscountRate.","minimum":0}\#
          },"additionalProperties":false},"minItems":1},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD)."},\#
          "DueDate":{"type":"string","format":"date","description":"When it is due (YYYY-MM-DD)."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "InvoiceNumber":{"type":"string","description":"Number of a sales invoice, unique.","minLength":1,"maxLength":255},\#
          "Reference":{"type":"string","description":"Further reference, of sales invoices only."},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "Url":{"type":"string","format":"uri","description":"Source document in an app."},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency.","exclusiveMinimum":0},\#
          "Status":{"type":"string","description":"AUTHORISED approves, DELETED removes a draft, VOIDED an approved one.","enum":["DRAFT","SUBMITTED","AUTHORISED","DELETED","VOIDED"]},\#
          "SentToContact":{"type":"boolean","description":"Marks an approved sales invoice as sent; nothing is mailed."},\#
          "ExpectedPaymentDate":{"type":"string","format":"date","description":"When payment of a sales invoice is expected."},\#
          "PlannedPaymentDate":{"type":"string","format":"date","description":"When payment of a bill is planned."}\#
          },"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["InvoiceID","Invoices"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create or update several Xero invoices in one call, which saves calls. An element with an
    /// InvoiceID, or with the InvoiceNumber of an existing invoice, changes that invoice; any other
    /// creates one. Each element is judged on its own: on an error, its body holds all of them, and
    /// those with StatusAttributeString OK were written, so repeat the others only. Returns all
    /// invoices written.
    public struct BulkUpsert: Tool {
      public typealias Output = [Invoice]

      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The invoices to create or change.
      public let Invoices: [InvoiceUpsert]

      public init(
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Invoices: [InvoiceUpsert]
      ) {
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Invoices = Invoices
      }

      public init(fields: inout FieldReader) {
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Invoices = fields.required("Invoices")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Invoices", Invoices)
      }

      public static let descriptor = ToolDescriptor(
        name: "xero_invoices_bulk_upsert",
        integration: "xero",
        resource: "invoices",
        method: "bulk_upsert",
        title: "Create or update Xero invoices",
        summary: """
          Create or update several Xero invoices in one call, which saves calls. An element with \
          an InvoiceID, or with the InvoiceNumber of an existing invoice, changes that invoice; \
          any other creates one. Each element is judged on its own: on an error, its body holds \
          all of them, and those with StatusAttributeString OK were written, so repeat the others \
          only. Returns all invoices written.
          """,
        tags: ["invoices"],
        http: .post,
        path: "/Invoices?summarizeErrors=false",
        inputs: [
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Invoices"),
        answerDates: 0,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Invoices":{"type":"array","description":"The invoices to create or change.","items":{"type":"object","description":"An invoice to be created (Type, Contact and LineItems needed) or changed (InvoiceID or InvoiceNumber needed).","properties":{\#
          "InvoiceID":{"type":"string","format":"uuid","description":"Id of the invoice to be changed."},\#
          "Type":{"type":"string","description":"ACCREC or ACCPAY, of a new invoice.","enum":["ACCREC","ACCPAY"]},\#
          "Contact":{"type":"object","description":"The customer or supplier.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"All lines that remain, by LineItemID; a line that is left out is deleted.","items":{"type":"object","description":"A line, old or new.","properties":{\#
          "LineItemID":{"type":"string","format":"uuid","description":"Id of an existing line, to keep it; a new line has none."},\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2},\#
          "DiscountRate":{"type":"number","description":"Discount in percent.","minimum":0,"maximum":100},\#
          "DiscountAmount":{"type":"number","description":"Discount as an amount, instead of DiscountRate.","minimum":0}\#
          },"additionalProperties":false},"minItems":1},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD)."},\#
          "DueDate":{"type":"string","format":"date","description":"When it is due (YYYY-MM-DD)."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "InvoiceNumber":{"type":"string","description":"Number of a sales invoice; one that exists is changed.","minLength":1,"maxLength":255},\#
          "Reference":{"type":"string","description":"Further reference, of sales invoices only."},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "Url":{"type":"string","format":"uri","description":"Source document in an app."},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency.","exclusiveMinimum":0},\#
          "Status":{"type":"string","description":"Where it stands.","enum":["DRAFT","SUBMITTED","AUTHORISED","DELETED","VOIDED"]},\#
          "SentToContact":{"type":"boolean","description":"Marks an approved sales invoice as sent; nothing is mailed."},\#
          "ExpectedPaymentDate":{"type":"string","format":"date","description":"When payment of a sales invoice is expected."},\#
          "PlannedPaymentDate":{"type":"string","format":"date","description":"When payment of a bill is planned."}\#
          },"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["Invoices"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Email a Xero sales invoice to its contact, now, and mark it as sent. The mail cannot be
    /// called back: make sure that the user wants it. The invoice must be ACCREC, and SUBMITTED,
    /// AUTHORISED or PAID, and its contact needs an EmailAddress. Returns nothing.
    public struct Email: Tool {
      public typealias Output = Empty

      /// Id of the sales invoice, from list_all_xero_invoices.
      public let InvoiceID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?

      public init(
        InvoiceID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil
      ) {
        self.InvoiceID = InvoiceID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
      }

      public init(fields: inout FieldReader) {
        InvoiceID = fields.required("InvoiceID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("InvoiceID", InvoiceID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
      }

      public static let descriptor = ToolDescriptor(
        name: "xero_invoices_email",
        integration: "xero",
        resource: "invoices",
        method: "email",
        title: "Email a Xero invoice",
        summary: """
          Email a Xero sales invoice to its contact, now, and mark it as sent. The mail cannot be \
          called back: make sure that the user wants it. The invoice must be ACCREC, and \
          SUBMITTED, AUTHORISED or PAID, and its contact needs an EmailAddress. Returns nothing.
          """,
        tags: ["invoices"],
        http: .post,
        path: "/Invoices/{InvoiceID}/Email",
        inputs: [
          Input(name: "InvoiceID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(constant: "{}"),
        answer: .empty,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "InvoiceID":{"type":"string","format":"uuid","description":"Id of the sales invoice, from list_all_xero_invoices."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128}\#
          },"required":["InvoiceID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Pages where customers see their invoices.
  public enum OnlineInvoices {
    /// Get the link to the online page of a single Xero sales invoice by the invoice's id, to hand
    /// to the customer. Drafts and bills have none. Returns OnlineInvoiceUrl.
    public struct Get: Tool {
      public typealias Output = OnlineInvoice?

      /// Id of the sales invoice, from list_all_xero_invoices.
      public let InvoiceID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(InvoiceID: String, xero_tenant_id: String? = nil) {
        self.InvoiceID = InvoiceID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        InvoiceID = fields.required("InvoiceID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("InvoiceID", InvoiceID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_online_invoice_by_id",
        integration: "xero",
        resource: "online_invoices",
        method: "get",
        title: "Get the online page of a Xero invoice",
        summary: """
          Get the link to the online page of a single Xero sales invoice by the invoice's id, to \
          hand to the customer. Drafts and bills have none. Returns OnlineInvoiceUrl.
          """,
        tags: ["invoices"],
        http: .get,
        path: "/Invoices/{InvoiceID}/OnlineInvoice",
        inputs: [
          Input(name: "InvoiceID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "OnlineInvoices", isOptional: true),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "InvoiceID":{"type":"string","format":"uuid","description":"Id of the sales invoice, from list_all_xero_invoices."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["InvoiceID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// What happened to invoices, and notes on them.
  public enum InvoiceHistory {
    /// List all that happened to a Xero invoice, newest first: who created, approved, sent or
    /// changed it, and notes. Returns Changes, DateUTC, User and Details.
    public struct List: Tool {
      public typealias Output = Page<HistoryRecord>

      /// Id of the invoice, from list_all_xero_invoices.
      public let InvoiceID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        InvoiceID: String,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.InvoiceID = InvoiceID
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        InvoiceID = fields.required("InvoiceID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("InvoiceID", InvoiceID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_invoice_history",
        integration: "xero",
        resource: "invoice_history",
        method: "list",
        title: "List all Xero invoice history",
        summary: """
          List all that happened to a Xero invoice, newest first: who created, approved, sent or \
          changed it, and notes. Returns Changes, DateUTC, User and Details.
          """,
        tags: ["invoices", "history"],
        http: .get,
        path: "/Invoices/{InvoiceID}/History",
        inputs: [
          Input(name: "InvoiceID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "HistoryRecords"),
        answerDates: 11,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "InvoiceID":{"type":"string","format":"uuid","description":"Id of the invoice, from list_all_xero_invoices."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["InvoiceID"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Add a note to the history of a Xero invoice. A note can neither be changed nor deleted.
    /// Returns the note.
    public struct Create: Tool {
      public typealias Output = [HistoryRecord]

      /// Id of the invoice, from list_all_xero_invoices.
      public let InvoiceID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The note, as a list of one.
      public let HistoryRecords: [NewHistoryRecord]

      public init(
        InvoiceID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        HistoryRecords: [NewHistoryRecord]
      ) {
        self.InvoiceID = InvoiceID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.HistoryRecords = HistoryRecords
      }

      public init(fields: inout FieldReader) {
        InvoiceID = fields.required("InvoiceID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        HistoryRecords = fields.required("HistoryRecords")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("InvoiceID", InvoiceID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("HistoryRecords", HistoryRecords)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_invoice_history",
        integration: "xero",
        resource: "invoice_history",
        method: "create",
        title: "Add a note to a Xero invoice",
        summary: """
          Add a note to the history of a Xero invoice. A note can neither be changed nor deleted. \
          Returns the note.
          """,
        tags: ["invoices", "history"],
        http: .put,
        path: "/Invoices/{InvoiceID}/History",
        inputs: [
          Input(name: "InvoiceID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "HistoryRecords"),
        answerDates: 11,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "InvoiceID":{"type":"string","format":"uuid","description":"Id of the invoice, from list_all_xero_invoices."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "HistoryRecords":{"type":"array","description":"The note, as a list of one.","items":{"type":"object","description":"A note.","properties":{\#
          "Details":{"type":"string","description":"The note.","minLength":1}\#
          },"required":["Details"],"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["InvoiceID","HistoryRecords"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }

  /// Files that are attached to invoices.
  public enum InvoiceAttachments {
    /// List all files that are attached to a Xero invoice, such as the supplier's own bill. Returns
    /// AttachmentID, FileName, MimeType, ContentLength and Url, not the contents.
    public struct List: Tool {
      public typealias Output = Page<Attachment>

      /// Id of the invoice, from list_all_xero_invoices.
      public let InvoiceID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        InvoiceID: String,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.InvoiceID = InvoiceID
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        InvoiceID = fields.required("InvoiceID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("InvoiceID", InvoiceID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_invoice_attachments",
        integration: "xero",
        resource: "invoice_attachments",
        method: "list",
        title: "List all Xero invoice attachments",
        summary: """
          List all files that are attached to a Xero invoice, such as the supplier's own bill. \
          Returns AttachmentID, FileName, MimeType, ContentLength and Url, not the contents.
          """,
        tags: ["invoices", "attachments"],
        http: .get,
        path: "/Invoices/{InvoiceID}/Attachments",
        inputs: [
          Input(name: "InvoiceID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Attachments"),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.attachments.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "InvoiceID":{"type":"string","format":"uuid","description":"Id of the invoice, from list_all_xero_invoices."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["InvoiceID"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// Customers and suppliers.
  public enum Contacts {
    /// List all Xero contacts, which are customers and suppliers. Start here to find the ContactID
    /// that invoices, quotes and payments need: searchTerm finds part of a name, email or number.
    /// Returns ContactID, Name, EmailAddress, ContactStatus, IsCustomer, IsSupplier, Addresses,
    /// Phones, Balances and more.
    public struct List: Tool {
      public typealias Output = Page<Contact>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text: Name!=null
      /// AND Name.Contains("x"), also .StartsWith and .EndsWith. Fields: Name, EmailAddress,
      /// AccountNumber, ContactNumber, ContactStatus (ACTIVE, ARCHIVED), IsCustomer, IsSupplier.
      /// Examples: Name=="ABC limited"; EmailAddress!=null AND EmailAddress.EndsWith("@abc.com");
      /// IsSupplier==true.
      public let `where`: String?
      /// A field, then ASC or DESC, such as Name ASC. Fields: Name, EmailAddress, UpdatedDateUTC.
      public let order: String?
      /// Only these contacts; Xero takes about 50.
      public let IDs: [String]?
      /// Only those that hold this text in name, email, person or number.
      public let searchTerm: String?
      /// True leaves out balances and other details, and is faster.
      public let summaryOnly: Bool?
      /// True brings archived ones too.
      public let includeArchived: Bool?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        IDs: [String]? = nil,
        searchTerm: String? = nil,
        summaryOnly: Bool? = nil,
        includeArchived: Bool? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.IDs = IDs
        self.searchTerm = searchTerm
        self.summaryOnly = summaryOnly
        self.includeArchived = includeArchived
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        IDs = fields.optional("IDs")
        searchTerm = fields.optional("searchTerm")
        summaryOnly = fields.optional("summaryOnly")
        includeArchived = fields.optional("includeArchived")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("IDs", IDs)
        fields.write("searchTerm", searchTerm)
        fields.write("summaryOnly", summaryOnly)
        fields.write("includeArchived", includeArchived)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_contacts",
        integration: "xero",
        resource: "contacts",
        method: "list",
        title: "List all Xero contacts",
        summary: """
          List all Xero contacts, which are customers and suppliers. Start here to find the \
          ContactID that invoices, quotes and payments need: searchTerm finds part of a name, \
          email or number. Returns ContactID, Name, EmailAddress, ContactStatus, IsCustomer, \
          IsSupplier, Addresses, Phones, Balances and more.
          """,
        tags: ["contacts"],
        http: .get,
        path: "/Contacts",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(name: "IDs", in: .query, style: .comma),
          Input(name: "searchTerm", in: .query),
          Input(name: "summaryOnly", in: .query),
          Input(name: "includeArchived", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Contacts"),
        answerDates: 1,
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pagination.pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.contacts.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Name!=null AND Name.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Name, EmailAddress, AccountNumber, ContactNumber, ContactStatus (ACTIVE, ARCHIVED), IsCustomer, IsSupplier. Examples: Name==\"ABC limited\"; EmailAddress!=null AND EmailAddress.EndsWith(\"@abc.com\"); IsSupplier==true.","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Name ASC. Fields: Name, EmailAddress, UpdatedDateUTC.","minLength":1},\#
          "IDs":{"type":"array","description":"Only these contacts; Xero takes about 50.","items":{"type":"string","format":"uuid"},"minItems":1,"maxItems":50},\#
          "searchTerm":{"type":"string","description":"Only those that hold this text in name, email, person or number.","minLength":1},\#
          "summaryOnly":{"type":"boolean","description":"True leaves out balances and other details, and is faster."},\#
          "includeArchived":{"type":"boolean","description":"True brings archived ones too."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero contact by id, with all that is known of it: persons, addresses, phones,
    /// PaymentTerms, default accounts and tax types, and Balances (outstanding and overdue, both
    /// ways). For a name, call list_all_xero_contacts with searchTerm first.
    public struct Get: Tool {
      public typealias Output = Contact

      /// Id of the contact, from list_all_xero_contacts.
      public let ContactID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(ContactID: String, xero_tenant_id: String? = nil) {
        self.ContactID = ContactID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        ContactID = fields.required("ContactID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ContactID", ContactID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_contact_by_id",
        integration: "xero",
        resource: "contacts",
        method: "get",
        title: "Get a single Xero contact by ID",
        summary: """
          Get a single Xero contact by id, with all that is known of it: persons, addresses, \
          phones, PaymentTerms, default accounts and tax types, and Balances (outstanding and \
          overdue, both ways). For a name, call list_all_xero_contacts with searchTerm first.
          """,
        tags: ["contacts"],
        http: .get,
        path: "/Contacts/{ContactID}",
        inputs: [
          Input(name: "ContactID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Contacts"),
        answerDates: 1,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.contacts.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["ContactID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero contacts. First look in list_all_xero_contacts (with
    /// includeArchived) that there is none of the same name, which must be unique. On an error, its
    /// body tells which were created nevertheless. Returns the contacts.
    public struct Create: Tool {
      public typealias Output = [Contact]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The contacts to create.
      public let Contacts: [NewContact]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Contacts: [NewContact]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Contacts = Contacts
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Contacts = fields.required("Contacts")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Contacts", Contacts)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_contact",
        integration: "xero",
        resource: "contacts",
        method: "create",
        title: "Create a Xero contact",
        summary: """
          Create one or more Xero contacts. First look in list_all_xero_contacts (with \
          includeArchived) that there is none of the same name, which must be unique. On an error, \
          its body tells which were created nevertheless. Returns the contacts.
          """,
        tags: ["contacts"],
        http: .put,
        path: "/Contacts?summarizeErrors=false",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Contacts"),
        answerDates: 1,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.contacts"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Contacts":{"type":"array","description":"The contacts to create.","items":{"type":"object","description":"A contact to be created.","properties":{\#
          "Name":{"type":"string","description":"Name of the person or organisation, unique.","minLength":1,"maxLength":255},\#
          "FirstName":{"type":"string","description":"First name of the primary person.","maxLength":255},\#
          "LastName":{"type":"string","description":"Last name of the primary person.","maxLength":255},\#
          "EmailAddress":{"type":"string","format":"email","description":"Email address of the primary person, without umlauts.","maxLength":255},\#
          "ContactPersons":{"type":"array","description":"Further persons; replaces all of them.","items":{"type":"object","description":"A further person at a contact.","properties":{\#
          "FirstName":{"type":"string","description":"First name.","maxLength":255},\#
          "LastName":{"type":"string","description":"Last name.","maxLength":255},\#
          "EmailAddress":{"type":"string","format":"email","description":"Email address.","maxLength":255},\#
          "IncludeInEmails":{"type":"boolean","description":"Whether invoices are mailed to this person too."}\#
          },"additionalProperties":false},"maxItems":5},\#
          "ContactNumber":{"type":"string","description":"Id in another system, unique.","maxLength":50},\#
          "AccountNumber":{"type":"string","description":"Account number, unique.","maxLength":50},\#
          "CompanyNumber":{"type":"string","description":"Company registration number.","maxLength":50},\#
          "BankAccountDetails":{"type":"string","description":"Bank account number; confirm a change with the contact by other means."},\#
          "TaxNumber":{"type":"string","description":"Tax number, such as ABN, GST or VAT number.","maxLength":50},\#
          "TaxNumberType":{"type":"string","description":"Kind of tax number, in the USA.","enum":["SSN","EIN","ITIN","ATIN"]},\#
          "AccountsReceivableTaxType":{"type":"string","description":"TaxType of sales, from list_all_xero_tax_rates.","minLength":1},\#
          "AccountsPayableTaxType":{"type":"string","description":"TaxType of purchases, from list_all_xero_tax_rates.","minLength":1},\#
          "Addresses":{"type":"array","description":"One of each AddressType.","items":{"type":"object","description":"An address.","properties":{\#
          "AddressType":{"type":"string","description":"POBOX is the postal address, which invoices show; STREET the physical one.","enum":["POBOX","STREET"]},\#
          "AddressLine1":{"type":"string","description":"First line.","maxLength":500},\#
          "AddressLine2":{"type":"string","description":"Second line.","maxLength":500},\#
          "AddressLine3":{"type":"string","description":"Third line.","maxLength":500},\#
          "AddressLine4":{"type":"string","description":"Fourth line.","maxLength":500},\#
          "City":{"type":"string","description":"City.","maxLength":255},\#
          "Region":{"type":"string","description":"Region or state.","maxLength":255},\#
          "PostalCode":{"type":"string","description":"Postal code.","maxLength":50},\#
          "Country":{"type":"string","description":"Country by name, in letters only.","maxLength":50},\#
          "AttentionTo":{"type":"string","description":"To whose attention.","maxLength":255}\#
          },"required":["AddressType"],"additionalProperties":false}},\#
          "Phones":{"type":"array","description":"One of each PhoneType.","items":{"type":"object","description":"A phone number.","properties":{\#
          "PhoneType":{"type":"string","description":"Kind of phone.","enum":["DEFAULT","DDI","MOBILE","FAX","OFFICE"]},\#
          "PhoneNumber":{"type":"string","description":"Number without area code.","maxLength":50},\#
          "PhoneAreaCode":{"type":"string","description":"Area code.","maxLength":10},\#
          "PhoneCountryCode":{"type":"string","description":"Country code.","maxLength":20}\#
          },"required":["PhoneType"],"additionalProperties":false}},\#
          "DefaultCurrency":{"type":"string","description":"Currency of its invoices.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "SalesDefaultLineAmountType":{"type":"string","description":"Whether amounts of sales hold tax.","enum":["INCLUSIVE","EXCLUSIVE","NONE"]},\#
          "PurchasesDefaultLineAmountType":{"type":"string","description":"Whether amounts of purchases hold tax.","enum":["INCLUSIVE","EXCLUSIVE","NONE"]},\#
          "XeroNetworkKey":{"type":"string","description":"Key by which it is known in Xero's network."},\#
          "SalesDefaultAccountCode":{"type":"string","description":"Account of sales, from list_all_xero_accounts.","minLength":1,"maxLength":10},\#
          "PurchasesDefaultAccountCode":{"type":"string","description":"Account of purchases, from list_all_xero_accounts.","minLength":1,"maxLength":10},\#
          "SalesTrackingCategories":{"type":"array","description":"Tracking of sales.","items":{"type":"object","description":"The tracking that lines get.","properties":{\#
          "TrackingCategoryName":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "TrackingOptionName":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100}\#
          },"required":["TrackingCategoryName","TrackingOptionName"],"additionalProperties":false},"maxItems":2},\#
          "PurchasesTrackingCategories":{"type":"array","description":"Tracking of purchases.","items":{"type":"object","description":"The tracking that lines get.","properties":{\#
          "TrackingCategoryName":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "TrackingOptionName":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100}\#
          },"required":["TrackingCategoryName","TrackingOptionName"],"additionalProperties":false},"maxItems":2},\#
          "PaymentTerms":{"type":"object","description":"When its invoices fall due.","properties":{\#
          "Bills":{"type":"object","description":"Of bills.","properties":{\#
          "Day":{"type":"integer","description":"Number of days, or day of the month.","minimum":0},\#
          "Type":{"type":"string","description":"How the day counts.\nDAYSAFTERBILLDATE: Days after the date of the invoice.\nDAYSAFTERBILLMONTH: Days after the end of the invoice's month.\nOFCURRENTMONTH: A day of the invoice's month.\nOFFOLLOWINGMONTH: A day of the next month.","enum":["DAYSAFTERBILLDATE","DAYSAFTERBILLMONTH","OFCURRENTMONTH","OFFOLLOWINGMONTH"]}\#
          },"required":["Day","Type"],"additionalProperties":false},\#
          "Sales":{"type":"object","description":"Of sales invoices.","properties":{\#
          "Day":{"type":"integer","description":"Number of days, or day of the month.","minimum":0},\#
          "Type":{"type":"string","description":"How the day counts.\nDAYSAFTERBILLDATE: Days after the date of the invoice.\nDAYSAFTERBILLMONTH: Days after the end of the invoice's month.\nOFCURRENTMONTH: A day of the invoice's month.\nOFFOLLOWINGMONTH: A day of the next month.","enum":["DAYSAFTERBILLDATE","DAYSAFTERBILLMONTH","OFCURRENTMONTH","OFFOLLOWINGMONTH"]}\#
          },"required":["Day","Type"],"additionalProperties":false}\#
          },"additionalProperties":false},\#
          "BatchPayments":{"type":"object","description":"Bank details for batch payments.","properties":{\#
          "BankAccountNumber":{"type":"string","description":"Bank account number."},\#
          "BankAccountName":{"type":"string","description":"Name of the bank."},\#
          "Details":{"type":"string","description":"Reference for the bank, outside New Zealand."},\#
          "Code":{"type":"string","description":"Code for the bank, in New Zealand.","maxLength":12},\#
          "Reference":{"type":"string","description":"Reference for the bank, in New Zealand.","maxLength":12}\#
          },"additionalProperties":false}\#
          },"required":["Name"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["Contacts"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a Xero contact by id, or archive it (ContactStatus ARCHIVED). Fields that are left
    /// out stay; lists, such as ContactPersons, are replaced whole. Returns the contact.
    public struct Update: Tool {
      public typealias Output = Contact

      /// Id of the contact, from list_all_xero_contacts.
      public let ContactID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let Contacts: [ContactChange]

      public init(
        ContactID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Contacts: [ContactChange]
      ) {
        self.ContactID = ContactID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Contacts = Contacts
      }

      public init(fields: inout FieldReader) {
        ContactID = fields.required("ContactID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Contacts = fields.required("Contacts")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ContactID", ContactID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Contacts", Contacts)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_contact_by_id",
        integration: "xero",
        resource: "contacts",
        method: "update",
        title: "Update a Xero contact by ID",
        summary: """
          Update a Xero contact by id, or archive it (ContactStatus ARCHIVED). Fields that are \
          left out stay; lists, such as ContactPersons, are replaced whole. Returns the contact.
          """,
        tags: ["contacts"],
        http: .post,
        path: "/Contacts/{ContactID}",
        inputs: [
          Input(name: "ContactID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "Contacts"),
        answerDates: 1,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.contacts"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Contacts":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of a contact; what is left out stays.","properties":{\#
          "Name":{"type":"string","description":"Name of the person or organisation, unique.","minLength":1,"maxLength":255},\#
          "ContactStatus":{"type":"string","description":"ARCHIVED hides the contact; there is no deletion.","enum":["ACTIVE","ARCHIVED"]},\#
          "FirstName":{"type":"string","description":"First name of the primary person.","maxLength":255},\#
          "LastName":{"type":"string","description":"Last name of the primary person.","maxLength":255},\#
          "EmailAddress":{"type":"string","format":"email","description":"Email address of the primary person, without umlauts.","maxLength":255},\#
          "ContactPersons":{"type":"array","description":"Further persons; replaces all of them.","items":{"type":"object","description":"A further person at a contact.","properties":{\#
          "FirstName":{"type":"string","description":"First name.","maxLength":255},\#
          "LastName":{"type":"string","description":"Last name.","maxLength":255},\#
          "EmailAddress":{"type":"string","format":"email","description":"Email address.","maxLength":255},\#
          "IncludeInEmails":{"type":"boolean","description":"Whether invoices are mailed to this person too."}\#
          },"additionalProperties":false},"maxItems":5},\#
          "ContactNumber":{"type":"string","description":"Id in another system, unique.","maxLength":50},\#
          "AccountNumber":{"type":"string","description":"Account number, unique.","maxLength":50},\#
          "CompanyNumber":{"type":"string","description":"Company registration number.","maxLength":50},\#
          "BankAccountDetails":{"type":"string","description":"Bank account number; confirm a change with the contact by other means."},\#
          "TaxNumber":{"type":"string","description":"Tax number, such as ABN, GST or VAT number.","maxLength":50},\#
          "TaxNumberType":{"type":"string","description":"Kind of tax number, in the USA.","enum":["SSN","EIN","ITIN","ATIN"]},\#
          "AccountsReceivableTaxType":{"type":"string","description":"TaxType of sales, from list_all_xero_tax_rates.","minLength":1},\#
          "AccountsPayableTaxType":{"type":"string","description":"TaxType of purchases, from list_all_xero_tax_rates.","minLength":1},\#
          "Addresses":{"type":"array","description":"One of each AddressType.","items":{"type":"object","description":"An address.","properties":{\#
          "AddressType":{"type":"string","description":"POBOX is the postal address, which invoices show; STREET the physical one.","enum":["POBOX","STREET"]},\#
          "AddressLine1":{"type":"string","description":"First line.","maxLength":500},\#
          "AddressLine2":{"type":"string","description":"Second line.","maxLength":500},\#
          "AddressLine3":{"type":"string","description":"Third line.","maxLength":500},\#
          "AddressLine4":{"type":"string","description":"Fourth line.","maxLength":500},\#
          "City":{"type":"string","description":"City.","maxLength":255},\#
          "Region":{"type":"string","description":"Region or state.","maxLength":255},\#
          "PostalCode":{"type":"string","description":"Postal code.","maxLength":50},\#
          "Country":{"type":"string","description":"Country by name, in letters only.","maxLength":50},\#
          "AttentionTo":{"type":"string","description":"To whose attention.","maxLength":255}\#
          },"required":["AddressType"],"additionalProperties":false}},\#
          "Phones":{"type":"array","description":"One of each PhoneType.","items":{"type":"object","description":"A phone number.","properties":{\#
          "PhoneType":{"type":"string","description":"Kind of phone.","enum":["DEFAULT","DDI","MOBILE","FAX","OFFICE"]},\#
          "PhoneNumber":{"type":"string","description":"Number without area code.","maxLength":50},\#
          "PhoneAreaCode":{"type":"string","description":"Area code.","maxLength":10},\#
          "PhoneCountryCode":{"type":"string","description":"Country code.","maxLength":20}\#
          },"required":["PhoneType"],"additionalProperties":false}},\#
          "DefaultCurrency":{"type":"string","description":"Currency of its invoices.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "SalesDefaultLineAmountType":{"type":"string","description":"Whether amounts of sales hold tax.","enum":["INCLUSIVE","EXCLUSIVE","NONE"]},\#
          "PurchasesDefaultLineAmountType":{"type":"string","description":"Whether amounts of purchases hold tax.","enum":["INCLUSIVE","EXCLUSIVE","NONE"]},\#
          "XeroNetworkKey":{"type":"string","description":"Key by which it is known in Xero's network."},\#
          "SalesDefaultAccountCode":{"type":"string","description":"Account of sales, from list_all_xero_accounts.","minLength":1,"maxLength":10},\#
          "PurchasesDefaultAccountCode":{"type":"string","description":"Account of purchases, from list_all_xero_accounts.","minLength":1,"maxLength":10},\#
          "SalesTrackingCategories":{"type":"array","description":"Tracking of sales.","items":{"type":"object","description":"The tracking that lines get.","properties":{\#
          "TrackingCategoryName":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "TrackingOptionName":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100}\#
          },"required":["TrackingCategoryName","TrackingOptionName"],"additionalProperties":false},"maxItems":2},\#
          "PurchasesTrackingCategories":{"type":"array","description":"Tracking of purchases.","items":{"type":"object","description":"The tracking that lines get.","properties":{\#
          "TrackingCategoryName":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "TrackingOptionName":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100}\#
          },"required":["TrackingCategoryName","TrackingOptionName"],"additionalProperties":false},"maxItems":2},\#
          "PaymentTerms":{"type":"object","description":"When its invoices fall due.","properties":{\#
          "Bills":{"type":"object","description":"Of bills.","properties":{\#
          "Day":{"type":"integer","description":"Number of days, or day of the month.","minimum":0},\#
          "Type":{"type":"string","description":"How the day counts.\nDAYSAFTERBILLDATE: Days after the date of the invoice.\nDAYSAFTERBILLMONTH: Days after the end of the invoice's month.\nOFCURRENTMONTH: A day of the invoice's month.\nOFFOLLOWINGMONTH: A day of the next month.","enum":["DAYSAFTERBILLDATE","DAYSAFTERBILLMONTH","OFCURRENTMONTH","OFFOLLOWINGMONTH"]}\#
          },"required":["Day","Type"],"additionalProperties":false},\#
          "Sales":{"type":"object","description":"Of sales invoices.","properties":{\#
          "Day":{"type":"integer","description":"Number of days, or day of the month.","minimum":0},\#
          "Type":{"type":"string","description":"How the day counts.\nDAYSAFTERBILLDATE: Days after the date of the invoice.\nDAYSAFTERBILLMONTH: Days after the end of the invoice's month.\nOFCURRENTMONTH: A day of the invoice's month.\nOFFOLLOWINGMONTH: A day of the next month.","enum":["DAYSAFTERBILLDATE","DAYSAFTERBILLMONTH","OFCURRENTMONTH","OFFOLLOWINGMONTH"]}\#
          },"required":["Day","Type"],"additionalProperties":false}\#
          },"additionalProperties":false},\#
          "BatchPayments":{"type":"object","description":"Bank details for batch payments.","properties":{\#
          "BankAccountNumber":{"type":"string","description":"Bank account number."},\#
          "BankAccountName":{"type":"string","description":"Name of the bank."},\#
          "Details":{"type":"string","description":"Reference for the bank, outside New Zealand."},\#
          "Code":{"type":"string","description":"Code for the bank, in New Zealand.","maxLength":12},\#
          "Reference":{"type":"string","description":"Reference for the bank, in New Zealand.","maxLength":12}\#
          },"additionalProperties":false}\#
          },"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["ContactID","Contacts"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create or update several Xero contacts in one call. An element with a ContactID, or with the
    /// ContactNumber or exact Name of an existing contact, changes that contact; any other creates
    /// one. On an error, its body holds all elements, and those with StatusAttributeString OK were
    /// written. Returns all contacts written.
    public struct BulkUpsert: Tool {
      public typealias Output = [Contact]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The contacts to create or change.
      public let Contacts: [ContactUpsert]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Contacts: [ContactUpsert]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Contacts = Contacts
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Contacts = fields.required("Contacts")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Contacts", Contacts)
      }

      public static let descriptor = ToolDescriptor(
        name: "xero_contacts_bulk_upsert",
        integration: "xero",
        resource: "contacts",
        method: "bulk_upsert",
        title: "Create or update Xero contacts",
        summary: """
          Create or update several Xero contacts in one call. An element with a ContactID, or with \
          the ContactNumber or exact Name of an existing contact, changes that contact; any other \
          creates one. On an error, its body holds all elements, and those with \
          StatusAttributeString OK were written. Returns all contacts written.
          """,
        tags: ["contacts"],
        http: .post,
        path: "/Contacts?summarizeErrors=false",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Contacts"),
        answerDates: 1,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.contacts"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Contacts":{"type":"array","description":"The contacts to create or change.","items":{"type":"object","description":"A contact to be created (Name needed) or changed (ContactID, ContactNumber or an exact Name needed).","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact to be changed."},\#
          "Name":{"type":"string","description":"Name of the person or organisation, unique.","minLength":1,"maxLength":255},\#
          "ContactStatus":{"type":"string","description":"ARCHIVED hides the contact; there is no deletion.","enum":["ACTIVE","ARCHIVED"]},\#
          "FirstName":{"type":"string","description":"First name of the primary person.","maxLength":255},\#
          "LastName":{"type":"string","description":"Last name of the primary person.","maxLength":255},\#
          "EmailAddress":{"type":"string","format":"email","description":"Email address of the primary person, without umlauts.","maxLength":255},\#
          "ContactPersons":{"type":"array","description":"Further persons; replaces all of them.","items":{"type":"object","description":"A further person at a contact.","properties":{\#
          "FirstName":{"type":"string","description":"First name.","maxLength":255},\#
          "LastName":{"type":"string","description":"Last name.","maxLength":255},\#
          "EmailAddress":{"type":"string","format":"email","description":"Email address.","maxLength":255},\#
          "IncludeInEmails":{"type":"boolean","description":"Whether invoices are mailed to this person too."}\#
          },"additionalProperties":false},"maxItems":5},\#
          "ContactNumber":{"type":"string","description":"Id in another system, unique.","maxLength":50},\#
          "AccountNumber":{"type":"string","description":"Account number, unique.","maxLength":50},\#
          "CompanyNumber":{"type":"string","description":"Company registration number.","maxLength":50},\#
          "BankAccountDetails":{"type":"string","description":"Bank account number; confirm a change with the contact by other means."},\#
          "TaxNumber":{"type":"string","description":"Tax number, such as ABN, GST or VAT number.","maxLength":50},\#
          "TaxNumberType":{"type":"string","description":"Kind of tax number, in the USA.","enum":["SSN","EIN","ITIN","ATIN"]},\#
          "AccountsReceivableTaxType":{"type":"string","description":"TaxType of sales, from list_all_xero_tax_rates.","minLength":1},\#
          "AccountsPayableTaxType":{"type":"string","description":"TaxType of purchases, from list_all_xero_tax_rates.","minLength":1},\#
          "Addresses":{"type":"array","description":"One of each AddressType.","items":{"type":"object","description":"An address.","properties":{\#
          "AddressType":{"type":"string","description":"POBOX is the postal address, which invoices show; STREET the physical one.","enum":["POBOX","STREET"]},\#
          "AddressLine1":{"type":"string","description":"First line.","maxLength":500},\#
          "AddressLine2":{"type":"string","description":"Second line.","maxLength":500},\#
          "AddressLine3":{"type":"string","description":"Third line.","maxLength":500},\#
          "AddressLine4":{"type":"string","description":"Fourth line.","maxLength":500},\#
          "City":{"type":"string","description":"City.","maxLength":255},\#
          "Region":{"type":"string","description":"Region or state.","maxLength":255},\#
          "PostalCode":{"type":"string","description":"Postal code.","maxLength":50},\#
          "Country":{"type":"string","description":"Country by name, in letters only.","maxLength":50},\#
          "AttentionTo":{"type":"string","description":"To whose attention.","maxLength":255}\#
          },"required":["AddressType"],"additionalProperties":false}},\#
          "Phones":{"type":"array","description":"One of each PhoneType.","items":{"type":"object","description":"A phone number.","properties":{\#
          "PhoneType":{"type":"string","description":"Kind of phone.","enum":["DEFAULT","DDI","MOBILE","FAX","OFFICE"]},\#
          "PhoneNumber":{"type":"string","description":"Number without area code.","maxLength":50},\#
          "PhoneAreaCode":{"type":"string","description":"Area code.","maxLength":10},\#
          "PhoneCountryCode":{"type":"string","description":"Country code.","maxLength":20}\#
          },"required":["PhoneType"],"additionalProperties":false}},\#
          "DefaultCurrency":{"type":"string","description":"Currency of its invoices.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "SalesDefaultLineAmountType":{"type":"string","description":"Whether amounts of sales hold tax.","enum":["INCLUSIVE","EXCLUSIVE","NONE"]},\#
          "PurchasesDefaultLineAmountType":{"type":"string","description":"Whether amounts of purchases hold tax.","enum":["INCLUSIVE","EXCLUSIVE","NONE"]},\#
          "XeroNetworkKey":{"type":"string","description":"Key by which it is known in Xero's network."},\#
          "SalesDefaultAccountCode":{"type":"string","description":"Account of sales, from list_all_xero_accounts.","minLength":1,"maxLength":10},\#
          "PurchasesDefaultAccountCode":{"type":"string","description":"Account of purchases, from list_all_xero_accounts.","minLength":1,"maxLength":10},\#
          "SalesTrackingCategories":{"type":"array","description":"Tracking of sales.","items":{"type":"object","description":"The tracking that lines get.","properties":{\#
          "TrackingCategoryName":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "TrackingOptionName":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100}\#
          },"required":["TrackingCategoryName","TrackingOptionName"],"additionalProperties":false},"maxItems":2},\#
          "PurchasesTrackingCategories":{"type":"array","description":"Tracking of purchases.","items":{"type":"object","description":"The tracking that lines get.","properties":{\#
          "TrackingCategoryName":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "TrackingOptionName":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100}\#
          },"required":["TrackingCategoryName","TrackingOptionName"],"additionalProperties":false},"maxItems":2},\#
          "PaymentTerms":{"type":"object","description":"When its invoices fall due.","properties":{\#
          "Bills":{"type":"object","description":"Of bills.","properties":{\#
          "Day":{"type":"integer","description":"Number of days, or day of the month.","minimum":0},\#
          "Type":{"type":"string","description":"How the day counts.\nDAYSAFTERBILLDATE: Days after the date of the invoice.\nDAYSAFTERBILLMONTH: Days after the end of the invoice's month.\nOFCURRENTMONTH: A day of the invoice's month.\nOFFOLLOWINGMONTH: A day of the next month.","enum":["DAYSAFTERBILLDATE","DAYSAFTERBILLMONTH","OFCURRENTMONTH","OFFOLLOWINGMONTH"]}\#
          },"required":["Day","Type"],"additionalProperties":false},\#
          "Sales":{"type":"object","description":"Of sales invoices.","properties":{\#
          "Day":{"type":"integer","description":"Number of days, or day of the month.","minimum":0},\#
          "Type":{"type":"string","description":"How the day counts.\nDAYSAFTERBILLDATE: Days after the date of the invoice.\nDAYSAFTERBILLMONTH: Days after the end of the invoice's month.\nOFCURRENTMONTH: A day of the invoice's month.\nOFFOLLOWINGMONTH: A day of the next month.","enum":["DAYSAFTERBILLDATE","DAYSAFTERBILLMONTH","OFCURRENTMONTH","OFFOLLOWINGMONTH"]}\#
          },"required":["Day","Type"],"additionalProperties":false}\#
          },"additionalProperties":false},\#
          "BatchPayments":{"type":"object","description":"Bank details for batch payments.","properties":{\#
          "BankAccountNumber":{"type":"string","description":"Bank account number."},\#
          "BankAccountName":{"type":"string","description":"Name of the bank."},\#
          "Details":{"type":"string","description":"Reference for the bank, outside New Zealand."},\#
          "Code":{"type":"string","description":"Code for the bank, in New Zealand.","maxLength":12},\#
          "Reference":{"type":"string","description":"Reference for the bank, in New Zealand.","maxLength":12}\#
          },"additionalProperties":false}\#
          },"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["Contacts"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }

  /// Groups of contacts.
  public enum ContactGroups {
    /// List all Xero contact groups, without their contacts. Returns ContactGroupID, Name and
    /// Status.
    public struct List: Tool {
      public typealias Output = Page<ContactGroup>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text: Name!=null
      /// AND Name.Contains("x"), also .StartsWith and .EndsWith. Fields: Name, Status (ACTIVE,
      /// DELETED). Examples: Name=="VIP"; Status=="ACTIVE".
      public let `where`: String?
      /// A field, then ASC or DESC, such as Name ASC. Fields: Name.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_contact_groups",
        integration: "xero",
        resource: "contact_groups",
        method: "list",
        title: "List all Xero contact groups",
        summary: """
          List all Xero contact groups, without their contacts. Returns ContactGroupID, Name and \
          Status.
          """,
        tags: ["contacts"],
        http: .get,
        path: "/ContactGroups",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "ContactGroups"),
        answerDates: 9,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.contacts.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Name!=null AND Name.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Name, Status (ACTIVE, DELETED). Examples: Name==\"VIP\"; Status==\"ACTIVE\".","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Name ASC. Fields: Name.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero contact group by id, with the ContactID and Name of its contacts.
    public struct Get: Tool {
      public typealias Output = ContactGroup

      /// Id of the group, from list_all_xero_contact_groups.
      public let ContactGroupID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(ContactGroupID: String, xero_tenant_id: String? = nil) {
        self.ContactGroupID = ContactGroupID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        ContactGroupID = fields.required("ContactGroupID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ContactGroupID", ContactGroupID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_contact_group_by_id",
        integration: "xero",
        resource: "contact_groups",
        method: "get",
        title: "Get a single Xero contact group by ID",
        summary: """
          Get a single Xero contact group by id, with the ContactID and Name of its contacts.
          """,
        tags: ["contacts"],
        http: .get,
        path: "/ContactGroups/{ContactGroupID}",
        inputs: [
          Input(name: "ContactGroupID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "ContactGroups"),
        answerDates: 9,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.contacts.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ContactGroupID":{"type":"string","format":"uuid","description":"Id of the group, from list_all_xero_contact_groups."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["ContactGroupID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more empty Xero contact groups; fill them with
    /// xero_contact_groups_add_contacts. Returns the groups.
    public struct Create: Tool {
      public typealias Output = [ContactGroup]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The groups to create.
      public let ContactGroups: [NewContactGroup]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        ContactGroups: [NewContactGroup]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.ContactGroups = ContactGroups
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        ContactGroups = fields.required("ContactGroups")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("ContactGroups", ContactGroups)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_contact_group",
        integration: "xero",
        resource: "contact_groups",
        method: "create",
        title: "Create a Xero contact group",
        summary: """
          Create one or more empty Xero contact groups; fill them with \
          xero_contact_groups_add_contacts. Returns the groups.
          """,
        tags: ["contacts"],
        http: .put,
        path: "/ContactGroups",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "ContactGroups"),
        answerDates: 9,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.contacts"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "ContactGroups":{"type":"array","description":"The groups to create.","items":{"type":"object","description":"A contact group to be created.","properties":{\#
          "Name":{"type":"string","description":"Name of the group, unique.","minLength":1}\#
          },"required":["Name"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["ContactGroups"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Add contacts to a Xero contact group; those that are in it stay. Returns the contacts that
    /// were added.
    public struct AddContacts: Tool {
      public typealias Output = [Contact]

      /// Id of the group, from list_all_xero_contact_groups.
      public let ContactGroupID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The contacts to add.
      public let Contacts: [ContactIDReference]

      public init(
        ContactGroupID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Contacts: [ContactIDReference]
      ) {
        self.ContactGroupID = ContactGroupID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Contacts = Contacts
      }

      public init(fields: inout FieldReader) {
        ContactGroupID = fields.required("ContactGroupID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Contacts = fields.required("Contacts")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ContactGroupID", ContactGroupID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Contacts", Contacts)
      }

      public static let descriptor = ToolDescriptor(
        name: "xero_contact_groups_add_contacts",
        integration: "xero",
        resource: "contact_groups",
        method: "add_contacts",
        title: "Add contacts to a Xero contact group",
        summary: """
          Add contacts to a Xero contact group; those that are in it stay. Returns the contacts \
          that were added.
          """,
        tags: ["contacts"],
        http: .put,
        path: "/ContactGroups/{ContactGroupID}/Contacts",
        inputs: [
          Input(name: "ContactGroupID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Contacts"),
        answerDates: 1,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.contacts"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ContactGroupID":{"type":"string","format":"uuid","description":"Id of the group, from list_all_xero_contact_groups."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Contacts":{"type":"array","description":"The contacts to add.","items":{"type":"object","description":"Which contact.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."}\#
          },"required":["ContactID"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["ContactGroupID","Contacts"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }

  /// The chart of accounts.
  public enum Accounts {
    /// List all Xero accounts: the chart of accounts, with the Code that every line needs. Call it
    /// before any write and pick by Name, Type and Class; never guess a code. Sales lines take
    /// accounts of Type SALES or REVENUE; bank accounts are Type=="BANK"; payments can use bank
    /// accounts and those with EnablePaymentsToAccount. Returns AccountID, Code, Name, Type, Class,
    /// TaxType, Status and more.
    public struct List: Tool {
      public typealias Output = Page<Account>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text: Name!=null
      /// AND Name.Contains("x"), also .StartsWith and .EndsWith. Fields: Code, Name, Type (BANK,
      /// REVENUE, SALES, EXPENSE, OVERHEADS, ...), Class (ASSET, EQUITY, EXPENSE, LIABILITY,
      /// REVENUE), Status (ACTIVE, ARCHIVED), TaxType, EnablePaymentsToAccount. Examples:
      /// Type=="BANK" AND Status=="ACTIVE"; Class=="REVENUE"; EnablePaymentsToAccount==true.
      public let `where`: String?
      /// A field, then ASC or DESC, such as Code ASC. Fields: Code, Name, Type.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_accounts",
        integration: "xero",
        resource: "accounts",
        method: "list",
        title: "List all Xero accounts",
        summary: """
          List all Xero accounts: the chart of accounts, with the Code that every line needs. Call \
          it before any write and pick by Name, Type and Class; never guess a code. Sales lines \
          take accounts of Type SALES or REVENUE; bank accounts are Type=="BANK"; payments can use \
          bank accounts and those with EnablePaymentsToAccount. Returns AccountID, Code, Name, \
          Type, Class, TaxType, Status and more.
          """,
        tags: ["accounts", "settings"],
        http: .get,
        path: "/Accounts",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Accounts"),
        answerDates: 8,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Name!=null AND Name.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Code, Name, Type (BANK, REVENUE, SALES, EXPENSE, OVERHEADS, ...), Class (ASSET, EQUITY, EXPENSE, LIABILITY, REVENUE), Status (ACTIVE, ARCHIVED), TaxType, EnablePaymentsToAccount. Examples: Type==\"BANK\" AND Status==\"ACTIVE\"; Class==\"REVENUE\"; EnablePaymentsToAccount==true.","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Code ASC. Fields: Code, Name, Type.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero account by id (not by code).
    public struct Get: Tool {
      public typealias Output = Account

      /// Id of the account, from list_all_xero_accounts.
      public let AccountID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(AccountID: String, xero_tenant_id: String? = nil) {
        self.AccountID = AccountID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        AccountID = fields.required("AccountID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("AccountID", AccountID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_account_by_id",
        integration: "xero",
        resource: "accounts",
        method: "get",
        title: "Get a single Xero account by ID",
        summary: "Get a single Xero account by id (not by code).",
        tags: ["accounts", "settings"],
        http: .get,
        path: "/Accounts/{AccountID}",
        inputs: [
          Input(name: "AccountID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Accounts"),
        answerDates: 8,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "AccountID":{"type":"string","format":"uuid","description":"Id of the account, from list_all_xero_accounts."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["AccountID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create a Xero account in the chart of accounts. Code and Name must be new: look in
    /// list_all_xero_accounts. A bank account (Type BANK) needs BankAccountNumber, any other needs
    /// Code. Returns the account.
    public struct Create: Tool {
      public typealias Output = Account

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// Name of the account, unique.
      public let Name: String
      /// Type of account.
      public let `Type`: AccountType
      /// Code, unique; needed for all but bank accounts.
      public let Code: String?
      /// Number of the bank account; needed for Type BANK.
      public let BankAccountNumber: String?
      /// Kind of bank account, for Type BANK.
      public let BankAccountType: String?
      /// Currency of a bank account.
      public let CurrencyCode: CurrencyCode?
      /// Description; bank accounts have none.
      public let Description: String?
      /// TaxType that lines get, from list_all_xero_tax_rates.
      public let TaxType: String?
      /// Whether payments can be made from and to it.
      public let EnablePaymentsToAccount: Bool?
      /// Whether expense claims can use it.
      public let ShowInExpenseClaims: Bool?
      /// Whether the dashboard watches it.
      public let AddToWatchlist: Bool?

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Name: String,
        `Type`: AccountType,
        Code: String? = nil,
        BankAccountNumber: String? = nil,
        BankAccountType: String? = nil,
        CurrencyCode: CurrencyCode? = nil,
        Description: String? = nil,
        TaxType: String? = nil,
        EnablePaymentsToAccount: Bool? = nil,
        ShowInExpenseClaims: Bool? = nil,
        AddToWatchlist: Bool? = nil
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Name = Name
        self.`Type` = `Type`
        self.Code = Code
        self.BankAccountNumber = BankAccountNumber
        self.BankAccountType = BankAccountType
        self.CurrencyCode = CurrencyCode
        self.Description = Description
        self.TaxType = TaxType
        self.EnablePaymentsToAccount = EnablePaymentsToAccount
        self.ShowInExpenseClaims = ShowInExpenseClaims
        self.AddToWatchlist = AddToWatchlist
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Name = fields.required("Name")
        `Type` = fields.required("Type")
        Code = fields.optional("Code")
        BankAccountNumber = fields.optional("BankAccountNumber")
        BankAccountType = fields.optional("BankAccountType")
        CurrencyCode = fields.optional("CurrencyCode")
        Description = fields.optional("Description")
        TaxType = fields.optional("TaxType")
        EnablePaymentsToAccount = fields.optional("EnablePaymentsToAccount")
        ShowInExpenseClaims = fields.optional("ShowInExpenseClaims")
        AddToWatchlist = fields.optional("AddToWatchlist")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Name", Name)
        fields.write("Type", `Type`)
        fields.write("Code", Code)
        fields.write("BankAccountNumber", BankAccountNumber)
        fields.write("BankAccountType", BankAccountType)
        fields.write("CurrencyCode", CurrencyCode)
        fields.write("Description", Description)
        fields.write("TaxType", TaxType)
        fields.write("EnablePaymentsToAccount", EnablePaymentsToAccount)
        fields.write("ShowInExpenseClaims", ShowInExpenseClaims)
        fields.write("AddToWatchlist", AddToWatchlist)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_account",
        integration: "xero",
        resource: "accounts",
        method: "create",
        title: "Create a Xero account",
        summary: """
          Create a Xero account in the chart of accounts. Code and Name must be new: look in \
          list_all_xero_accounts. A bank account (Type BANK) needs BankAccountNumber, any other \
          needs Code. Returns the account.
          """,
        tags: ["accounts", "settings"],
        http: .put,
        path: "/Accounts",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "Accounts"),
        answerDates: 8,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Name":{"type":"string","description":"Name of the account, unique.","minLength":1,"maxLength":150},\#
          "Type":{"type":"string","description":"Type of account.","enum":["BANK","CURRENT","CURRLIAB","DEPRECIATN","DIRECTCOSTS","EQUITY","EXPENSE","FIXED","INVENTORY","LIABILITY","NONCURRENT","OTHERINCOME","OVERHEADS","PREPAYMENT","REVENUE","SALES","TERMLIAB","PAYG"]},\#
          "Code":{"type":"string","description":"Code, unique; needed for all but bank accounts.","minLength":1,"maxLength":10},\#
          "BankAccountNumber":{"type":"string","description":"Number of the bank account; needed for Type BANK.","minLength":1},\#
          "BankAccountType":{"type":"string","description":"Kind of bank account, for Type BANK.","enum":["BANK","CREDITCARD","PAYPAL"]},\#
          "CurrencyCode":{"type":"string","description":"Currency of a bank account.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "Description":{"type":"string","description":"Description; bank accounts have none.","maxLength":4000},\#
          "TaxType":{"type":"string","description":"TaxType that lines get, from list_all_xero_tax_rates.","minLength":1},\#
          "EnablePaymentsToAccount":{"type":"boolean","description":"Whether payments can be made from and to it."},\#
          "ShowInExpenseClaims":{"type":"boolean","description":"Whether expense claims can use it."},\#
          "AddToWatchlist":{"type":"boolean","description":"Whether the dashboard watches it."}\#
          },"required":["Name","Type"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Update a Xero account by id, or archive it (Status ARCHIVED). Fields that are left out stay.
    /// Returns the account.
    public struct Update: Tool {
      public typealias Output = Account

      /// Id of the account, from list_all_xero_accounts.
      public let AccountID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let Accounts: [AccountChange]

      public init(
        AccountID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Accounts: [AccountChange]
      ) {
        self.AccountID = AccountID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Accounts = Accounts
      }

      public init(fields: inout FieldReader) {
        AccountID = fields.required("AccountID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Accounts = fields.required("Accounts")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("AccountID", AccountID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Accounts", Accounts)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_account_by_id",
        integration: "xero",
        resource: "accounts",
        method: "update",
        title: "Update a Xero account by ID",
        summary: """
          Update a Xero account by id, or archive it (Status ARCHIVED). Fields that are left out \
          stay. Returns the account.
          """,
        tags: ["accounts", "settings"],
        http: .post,
        path: "/Accounts/{AccountID}",
        inputs: [
          Input(name: "AccountID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "Accounts"),
        answerDates: 8,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "AccountID":{"type":"string","format":"uuid","description":"Id of the account, from list_all_xero_accounts."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Accounts":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of an account; what is left out stays.","properties":{\#
          "Code":{"type":"string","description":"Code, unique.","minLength":1,"maxLength":10},\#
          "Name":{"type":"string","description":"Name of the account, unique.","minLength":1,"maxLength":150},\#
          "Type":{"type":"string","description":"Type of account.","enum":["BANK","CURRENT","CURRLIAB","DEPRECIATN","DIRECTCOSTS","EQUITY","EXPENSE","FIXED","INVENTORY","LIABILITY","NONCURRENT","OTHERINCOME","OVERHEADS","PREPAYMENT","REVENUE","SALES","TERMLIAB","PAYG"]},\#
          "Status":{"type":"string","description":"ARCHIVED takes it out of use.","enum":["ACTIVE","ARCHIVED"]},\#
          "BankAccountNumber":{"type":"string","description":"Number, of bank accounts.","minLength":1},\#
          "Description":{"type":"string","description":"Description; bank accounts have none.","maxLength":4000},\#
          "TaxType":{"type":"string","description":"TaxType that lines get, from list_all_xero_tax_rates.","minLength":1},\#
          "EnablePaymentsToAccount":{"type":"boolean","description":"Whether payments can be made from and to it."},\#
          "ShowInExpenseClaims":{"type":"boolean","description":"Whether expense claims can use it."},\#
          "AddToWatchlist":{"type":"boolean","description":"Whether the dashboard watches it."}\#
          },"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["AccountID","Accounts"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Delete a Xero account by id, for good. Only an account that nothing ever used and that is
    /// none of Xero's own can be deleted; otherwise archive it by update_a_xero_account_by_id.
    /// Returns the account with Status DELETED.
    public struct Delete: Tool {
      public typealias Output = Account

      /// Id of the account, from list_all_xero_accounts.
      public let AccountID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(AccountID: String, xero_tenant_id: String? = nil) {
        self.AccountID = AccountID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        AccountID = fields.required("AccountID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("AccountID", AccountID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "delete_a_xero_account_by_id",
        integration: "xero",
        resource: "accounts",
        method: "delete",
        title: "Delete a Xero account by ID",
        summary: """
          Delete a Xero account by id, for good. Only an account that nothing ever used and that \
          is none of Xero's own can be deleted; otherwise archive it by \
          update_a_xero_account_by_id. Returns the account with Status DELETED.
          """,
        tags: ["accounts", "settings"],
        http: .delete,
        path: "/Accounts/{AccountID}",
        inputs: [
          Input(name: "AccountID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Accounts"),
        answerDates: 8,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "AccountID":{"type":"string","format":"uuid","description":"Id of the account, from list_all_xero_accounts."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["AccountID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Payments of invoices, and refunds of credits.
  public enum Payments {
    /// List all Xero payments of invoices and bills, and refunds of credit notes, prepayments and
    /// overpayments. Returns PaymentID, Date, Amount, PaymentType, Status, IsReconciled, Account
    /// and the Invoice (or credit) that was paid.
    public struct List: Tool {
      public typealias Output = Page<Payment>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Reference!=null AND Reference.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Status (AUTHORISED, DELETED), PaymentType (ACCRECPAYMENT, ACCPAYPAYMENT, ...), Date,
      /// Amount, Reference, IsReconciled, Invoice.InvoiceID, PaymentID. Big organisations take only
      /// PaymentType, Status, Date, Invoice.InvoiceID and Reference. Examples: Status=="AUTHORISED"
      /// AND Date>=DateTime(2026,01,01); Invoice.InvoiceID==Guid("...");
      /// PaymentType=="ACCRECPAYMENT".
      public let `where`: String?
      /// A field, then ASC or DESC, such as Date DESC. Fields: Date, Amount, UpdatedDateUTC. Big
      /// organisations take only PaymentID, UpdatedDateUTC and Date.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_payments",
        integration: "xero",
        resource: "payments",
        method: "list",
        title: "List all Xero payments",
        summary: """
          List all Xero payments of invoices and bills, and refunds of credit notes, prepayments \
          and overpayments. Returns PaymentID, Date, Amount, PaymentType, Status, IsReconciled, \
          Account and the Invoice (or credit) that was paid.
          """,
        tags: ["payments"],
        http: .get,
        path: "/Payments",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Payments"),
        answerDates: 2,
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pagination.pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.payments.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Reference!=null AND Reference.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Status (AUTHORISED, DELETED), PaymentType (ACCRECPAYMENT, ACCPAYPAYMENT, ...), Date, Amount, Reference, IsReconciled, Invoice.InvoiceID, PaymentID. Big organisations take only PaymentType, Status, Date, Invoice.InvoiceID and Reference. Examples: Status==\"AUTHORISED\" AND Date>=DateTime(2026,01,01); Invoice.InvoiceID==Guid(\"...\"); PaymentType==\"ACCRECPAYMENT\".","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Date DESC. Fields: Date, Amount, UpdatedDateUTC. Big organisations take only PaymentID, UpdatedDateUTC and Date.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero payment by id, with its account and what it paid.
    public struct Get: Tool {
      public typealias Output = Payment

      /// Id of the payment, from list_all_xero_payments.
      public let PaymentID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(PaymentID: String, xero_tenant_id: String? = nil) {
        self.PaymentID = PaymentID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        PaymentID = fields.required("PaymentID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("PaymentID", PaymentID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_payment_by_id",
        integration: "xero",
        resource: "payments",
        method: "get",
        title: "Get a single Xero payment by ID",
        summary: "Get a single Xero payment by id, with its account and what it paid.",
        tags: ["payments"],
        http: .get,
        path: "/Payments/{PaymentID}",
        inputs: [
          Input(name: "PaymentID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Payments"),
        answerDates: 2,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.payments.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "PaymentID":{"type":"string","format":"uuid","description":"Id of the payment, from list_all_xero_payments."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["PaymentID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Record one or more payments of approved Xero invoices or bills (or refunds of credits); an
    /// invoice that is paid in full becomes PAID. No bank is told to move money. First check Status
    /// AUTHORISED and AmountDue by get_single_xero_invoice_by_id, and take the Account from
    /// list_all_xero_accounts. Do not repeat a call of unknown outcome without the same
    /// idempotency_key. On an error, its body tells which payments were recorded nevertheless.
    /// Returns the payments.
    public struct Create: Tool {
      public typealias Output = [Payment]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The payments to record.
      public let Payments: [NewPayment]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Payments: [NewPayment]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Payments = Payments
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Payments = fields.required("Payments")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Payments", Payments)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_payment",
        integration: "xero",
        resource: "payments",
        method: "create",
        title: "Create a Xero payment",
        summary: """
          Record one or more payments of approved Xero invoices or bills (or refunds of credits); \
          an invoice that is paid in full becomes PAID. No bank is told to move money. First check \
          Status AUTHORISED and AmountDue by get_single_xero_invoice_by_id, and take the Account \
          from list_all_xero_accounts. Do not repeat a call of unknown outcome without the same \
          idempotency_key. On an error, its body tells which payments were recorded nevertheless. \
          Returns the payments.
          """,
        tags: ["payments"],
        http: .put,
        path: "/Payments?summarizeErrors=false",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Payments"),
        answerDates: 2,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.payments"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Payments":{"type":"array","description":"The payments to record.","items":{"type":"object","description":"A payment to be recorded. Give exactly one of Invoice, CreditNote, Prepayment and Overpayment.","properties":{\#
          "Invoice":{"type":"object","description":"The approved invoice that is paid.","properties":{\#
          "InvoiceID":{"type":"string","format":"uuid","description":"Id of the invoice."},\#
          "InvoiceNumber":{"type":"string","description":"Number of the invoice, such as INV-0001.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "CreditNote":{"type":"object","description":"The credit note that is refunded.","properties":{\#
          "CreditNoteID":{"type":"string","format":"uuid","description":"Id of the credit note."}\#
          },"required":["CreditNoteID"],"additionalProperties":false},\#
          "Prepayment":{"type":"object","description":"The prepayment that is refunded.","properties":{\#
          "PrepaymentID":{"type":"string","format":"uuid","description":"Id of the prepayment."}\#
          },"required":["PrepaymentID"],"additionalProperties":false},\#
          "Overpayment":{"type":"object","description":"The overpayment that is refunded.","properties":{\#
          "OverpaymentID":{"type":"string","format":"uuid","description":"Id of the overpayment."}\#
          },"required":["OverpaymentID"],"additionalProperties":false},\#
          "Account":{"type":"object","description":"Bank account, or one with EnablePaymentsToAccount, that the money came from or went to.","properties":{\#
          "AccountID":{"type":"string","format":"uuid","description":"Id of the account."},\#
          "Code":{"type":"string","description":"Code of the account; bank accounts may have none.","minLength":1,"maxLength":10}\#
          },"additionalProperties":false},\#
          "Date":{"type":"string","format":"date","description":"Date of the payment (YYYY-MM-DD)."},\#
          "Amount":{"type":"number","description":"Amount in the invoice's currency, at most its AmountDue.","exclusiveMinimum":0},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency, for other currencies only.","exclusiveMinimum":0},\#
          "Reference":{"type":"string","description":"Description, such as Direct Debit."},\#
          "IsReconciled":{"type":"boolean","description":"True records it as reconciled at once; leave out otherwise."}\#
          },"required":["Account","Date","Amount"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["Payments"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Delete (reverse) a Xero payment by id: its invoice is unpaid again. A reconciled payment, or
    /// one of a batch, cannot be deleted so. Returns the payment with Status DELETED.
    public struct Delete: Tool {
      public typealias Output = Payment

      /// Id of the payment, from list_all_xero_payments.
      public let PaymentID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?

      public init(
        PaymentID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil
      ) {
        self.PaymentID = PaymentID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
      }

      public init(fields: inout FieldReader) {
        PaymentID = fields.required("PaymentID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("PaymentID", PaymentID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
      }

      public static let descriptor = ToolDescriptor(
        name: "delete_a_xero_payment_by_id",
        integration: "xero",
        resource: "payments",
        method: "delete",
        title: "Delete a Xero payment by ID",
        summary: """
          Delete (reverse) a Xero payment by id: its invoice is unpaid again. A reconciled \
          payment, or one of a batch, cannot be deleted so. Returns the payment with Status \
          DELETED.
          """,
        tags: ["payments"],
        http: .post,
        path: "/Payments/{PaymentID}",
        inputs: [
          Input(name: "PaymentID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(constant: #"{"Status":"DELETED"}"#),
        answer: .one(at: "Payments"),
        answerDates: 2,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        scopes: ["accounting.payments"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "PaymentID":{"type":"string","format":"uuid","description":"Id of the payment, from list_all_xero_payments."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128}\#
          },"required":["PaymentID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Several payments made as one sum.
  public enum BatchPayments {
    /// List all Xero batch payments, each of which pays several bills or receives for several
    /// invoices as one sum. Returns BatchPaymentID, Date, Type, Status, TotalAmount, IsReconciled,
    /// Account and Payments.
    public struct List: Tool {
      public typealias Output = Page<BatchPayment>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Reference!=null AND Reference.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Status (AUTHORISED, DELETED), Type (PAYBATCH, RECBATCH), Date, TotalAmount, IsReconciled,
      /// Reference. Examples: Status=="AUTHORISED" AND Type=="PAYBATCH";
      /// Date>=DateTime(2026,01,01).
      public let `where`: String?
      /// A field, then ASC or DESC, such as Date DESC. Fields: Date, TotalAmount, UpdatedDateUTC.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_batch_payments",
        integration: "xero",
        resource: "batch_payments",
        method: "list",
        title: "List all Xero batch payments",
        summary: """
          List all Xero batch payments, each of which pays several bills or receives for several \
          invoices as one sum. Returns BatchPaymentID, Date, Type, Status, TotalAmount, \
          IsReconciled, Account and Payments.
          """,
        tags: ["payments"],
        http: .get,
        path: "/BatchPayments",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "BatchPayments"),
        answerDates: 7,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.payments.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Reference!=null AND Reference.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Status (AUTHORISED, DELETED), Type (PAYBATCH, RECBATCH), Date, TotalAmount, IsReconciled, Reference. Examples: Status==\"AUTHORISED\" AND Type==\"PAYBATCH\"; Date>=DateTime(2026,01,01).","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Date DESC. Fields: Date, TotalAmount, UpdatedDateUTC.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero batch payment by id, with its payments.
    public struct Get: Tool {
      public typealias Output = BatchPayment

      /// Id of the batch, from list_all_xero_batch_payments.
      public let BatchPaymentID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(BatchPaymentID: String, xero_tenant_id: String? = nil) {
        self.BatchPaymentID = BatchPaymentID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        BatchPaymentID = fields.required("BatchPaymentID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("BatchPaymentID", BatchPaymentID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_batch_payment_by_id",
        integration: "xero",
        resource: "batch_payments",
        method: "get",
        title: "Get a single Xero batch payment by ID",
        summary: "Get a single Xero batch payment by id, with its payments.",
        tags: ["payments"],
        http: .get,
        path: "/BatchPayments/{BatchPaymentID}",
        inputs: [
          Input(name: "BatchPaymentID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "BatchPayments"),
        answerDates: 7,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.payments.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "BatchPaymentID":{"type":"string","format":"uuid","description":"Id of the batch, from list_all_xero_batch_payments."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["BatchPaymentID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Record one or more Xero batch payments: several approved bills (or sales invoices) paid from
    /// one bank account on one date. The bills become PAID in the books; no bank is told. Check
    /// each AmountDue first. Do not repeat a call of unknown outcome without the same
    /// idempotency_key. Returns the batches.
    public struct Create: Tool {
      public typealias Output = [BatchPayment]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The batches to record.
      public let BatchPayments: [NewBatchPayment]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        BatchPayments: [NewBatchPayment]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.BatchPayments = BatchPayments
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        BatchPayments = fields.required("BatchPayments")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("BatchPayments", BatchPayments)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_batch_payment",
        integration: "xero",
        resource: "batch_payments",
        method: "create",
        title: "Create a Xero batch payment",
        summary: """
          Record one or more Xero batch payments: several approved bills (or sales invoices) paid \
          from one bank account on one date. The bills become PAID in the books; no bank is told. \
          Check each AmountDue first. Do not repeat a call of unknown outcome without the same \
          idempotency_key. Returns the batches.
          """,
        tags: ["payments"],
        http: .put,
        path: "/BatchPayments?summarizeErrors=false",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "BatchPayments"),
        answerDates: 7,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.payments"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "BatchPayments":{"type":"array","description":"The batches to record.","items":{"type":"object","description":"Payments to be made as one sum.","properties":{\#
          "Account":{"type":"object","description":"Bank account that the money comes from or goes to.","properties":{\#
          "AccountID":{"type":"string","format":"uuid","description":"Id of the account."},\#
          "Code":{"type":"string","description":"Code of the account; bank accounts may have none.","minLength":1,"maxLength":10}\#
          },"additionalProperties":false},\#
          "Date":{"type":"string","format":"date","description":"Date of the payment (YYYY-MM-DD)."},\#
          "Payments":{"type":"array","description":"What is paid: bills only, or sales invoices only.","items":{"type":"object","description":"A payment of a batch.","properties":{\#
          "Invoice":{"type":"object","description":"The approved invoice or bill.","properties":{\#
          "InvoiceID":{"type":"string","format":"uuid","description":"Id of the invoice."}\#
          },"required":["InvoiceID"],"additionalProperties":false},\#
          "Amount":{"type":"number","description":"Amount, at most its AmountDue.","exclusiveMinimum":0},\#
          "Reference":{"type":"string","description":"Reference, for the supplier."},\#
          "BankAccountNumber":{"type":"string","description":"The supplier's bank account."},\#
          "Particulars":{"type":"string","description":"Particulars, in New Zealand."},\#
          "Code":{"type":"string","description":"Code, in New Zealand."},\#
          "Details":{"type":"string","description":"What the supplier's statement shows."}\#
          },"required":["Invoice","Amount"],"additionalProperties":false},"minItems":1},\#
          "Reference":{"type":"string","description":"Reference on the statement.","maxLength":255},\#
          "Particulars":{"type":"string","description":"Particulars, in New Zealand.","maxLength":12},\#
          "Code":{"type":"string","description":"Code, in New Zealand.","maxLength":12},\#
          "Details":{"type":"string","description":"Details for the bank, outside New Zealand."},\#
          "Narrative":{"type":"string","description":"What the statement line shows, in the UK.","maxLength":18}\#
          },"required":["Account","Date","Payments"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["BatchPayments"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Delete (reverse) a Xero batch payment by id: all its invoices are unpaid again. A reconciled
    /// batch cannot be deleted. Returns the batch with Status DELETED.
    public struct Delete: Tool {
      public typealias Output = BatchPayment

      /// Id of the batch, from list_all_xero_batch_payments.
      public let BatchPaymentID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?

      public init(
        BatchPaymentID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil
      ) {
        self.BatchPaymentID = BatchPaymentID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
      }

      public init(fields: inout FieldReader) {
        BatchPaymentID = fields.required("BatchPaymentID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("BatchPaymentID", BatchPaymentID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
      }

      public static let descriptor = ToolDescriptor(
        name: "delete_a_xero_batch_payment_by_id",
        integration: "xero",
        resource: "batch_payments",
        method: "delete",
        title: "Delete a Xero batch payment by ID",
        summary: """
          Delete (reverse) a Xero batch payment by id: all its invoices are unpaid again. A \
          reconciled batch cannot be deleted. Returns the batch with Status DELETED.
          """,
        tags: ["payments"],
        http: .post,
        path: "/BatchPayments/{BatchPaymentID}",
        inputs: [
          Input(name: "BatchPaymentID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(constant: #"{"Status":"DELETED"}"#),
        answer: .one(at: "BatchPayments"),
        answerDates: 7,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        scopes: ["accounting.payments"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "BatchPaymentID":{"type":"string","format":"uuid","description":"Id of the batch, from list_all_xero_batch_payments."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128}\#
          },"required":["BatchPaymentID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Money spent and received without invoices.
  public enum BankTransactions {
    /// List all Xero bank transactions: money spent (SPEND) and received (RECEIVE) on bank accounts
    /// that no invoice stands behind. Payments of invoices are in list_all_xero_payments, and lines
    /// of bank statements are in neither. Returns BankTransactionID, Type, Status, Date, Contact,
    /// BankAccount, LineItems, SubTotal, Total, IsReconciled and Reference.
    public struct List: Tool {
      public typealias Output = Page<BankTransaction>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Reference!=null AND Reference.Contains("x"), also .StartsWith and .EndsWith. Fields: Type
      /// (RECEIVE, SPEND, RECEIVE-OVERPAYMENT, ...), Status (AUTHORISED, DELETED), Date, Total,
      /// IsReconciled, Reference, Contact.ContactID, Contact.Name, BankAccount.AccountID. Big
      /// organisations take only Type, Status, Date and Contact.ContactID. Examples:
      /// Type=="RECEIVE" AND IsReconciled==false; Date>=DateTime(2026,01,01) AND
      /// Date<DateTime(2026,02,01); BankAccount.AccountID==Guid("...").
      public let `where`: String?
      /// A field, then ASC or DESC, such as Date DESC. Fields: Date, Total, UpdatedDateUTC. Big
      /// organisations take only BankTransactionID, UpdatedDateUTC and Date.
      public let order: String?
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_bank_transactions",
        integration: "xero",
        resource: "bank_transactions",
        method: "list",
        title: "List all Xero bank transactions",
        summary: """
          List all Xero bank transactions: money spent (SPEND) and received (RECEIVE) on bank \
          accounts that no invoice stands behind. Payments of invoices are in \
          list_all_xero_payments, and lines of bank statements are in neither. Returns \
          BankTransactionID, Type, Status, Date, Contact, BankAccount, LineItems, SubTotal, Total, \
          IsReconciled and Reference.
          """,
        tags: ["bank"],
        http: .get,
        path: "/BankTransactions",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "BankTransactions"),
        answerDates: 12,
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pagination.pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.banktransactions.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Reference!=null AND Reference.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Type (RECEIVE, SPEND, RECEIVE-OVERPAYMENT, ...), Status (AUTHORISED, DELETED), Date, Total, IsReconciled, Reference, Contact.ContactID, Contact.Name, BankAccount.AccountID. Big organisations take only Type, Status, Date and Contact.ContactID. Examples: Type==\"RECEIVE\" AND IsReconciled==false; Date>=DateTime(2026,01,01) AND Date<DateTime(2026,02,01); BankAccount.AccountID==Guid(\"...\").","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Date DESC. Fields: Date, Total, UpdatedDateUTC. Big organisations take only BankTransactionID, UpdatedDateUTC and Date.","minLength":1},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero bank transaction by id, with its lines.
    public struct Get: Tool {
      public typealias Output = BankTransaction

      /// Id of the transaction, from list_all_xero_bank_transactions.
      public let BankTransactionID: String
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(BankTransactionID: String, unitdp: Int? = nil, xero_tenant_id: String? = nil) {
        self.BankTransactionID = BankTransactionID
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        BankTransactionID = fields.required("BankTransactionID")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("BankTransactionID", BankTransactionID)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_bank_transaction_by_id",
        integration: "xero",
        resource: "bank_transactions",
        method: "get",
        title: "Get a single Xero bank transaction by ID",
        summary: "Get a single Xero bank transaction by id, with its lines.",
        tags: ["bank"],
        http: .get,
        path: "/BankTransactions/{BankTransactionID}",
        inputs: [
          Input(name: "BankTransactionID", in: .path),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "BankTransactions"),
        answerDates: 12,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.banktransactions.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "BankTransactionID":{"type":"string","format":"uuid","description":"Id of the transaction, from list_all_xero_bank_transactions."},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["BankTransactionID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero bank transactions: money spent (SPEND) or received (RECEIVE) that
    /// settles no invoice; for an invoice call create_a_xero_payment instead. Take BankAccount and
    /// the AccountCode of each line from list_all_xero_accounts. Do not repeat a call of unknown
    /// outcome without the same idempotency_key. Returns the transactions.
    public struct Create: Tool {
      public typealias Output = [BankTransaction]

      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The transactions to create.
      public let BankTransactions: [NewBankTransaction]

      public init(
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        BankTransactions: [NewBankTransaction]
      ) {
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.BankTransactions = BankTransactions
      }

      public init(fields: inout FieldReader) {
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        BankTransactions = fields.required("BankTransactions")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("BankTransactions", BankTransactions)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_bank_transaction",
        integration: "xero",
        resource: "bank_transactions",
        method: "create",
        title: "Create a Xero bank transaction",
        summary: """
          Create one or more Xero bank transactions: money spent (SPEND) or received (RECEIVE) \
          that settles no invoice; for an invoice call create_a_xero_payment instead. Take \
          BankAccount and the AccountCode of each line from list_all_xero_accounts. Do not repeat \
          a call of unknown outcome without the same idempotency_key. Returns the transactions.
          """,
        tags: ["bank"],
        http: .put,
        path: "/BankTransactions?summarizeErrors=false",
        inputs: [
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "BankTransactions"),
        answerDates: 12,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.banktransactions"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "BankTransactions":{"type":"array","description":"The transactions to create.","items":{"type":"object","description":"A bank transaction to be created.","properties":{\#
          "Type":{"type":"string","description":"RECEIVE is money in, SPEND money out.","enum":["RECEIVE","RECEIVE-OVERPAYMENT","RECEIVE-PREPAYMENT","SPEND","SPEND-OVERPAYMENT","SPEND-PREPAYMENT"]},\#
          "Contact":{"type":"object","description":"Who paid or was paid.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "BankAccount":{"type":"object","description":"The bank account, of Type BANK.","properties":{\#
          "AccountID":{"type":"string","format":"uuid","description":"Id of the account."},\#
          "Code":{"type":"string","description":"Code of the account; bank accounts may have none.","minLength":1,"maxLength":10}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"What for.","items":{"type":"object","description":"A line without discount. An approved record needs at least AccountCode, Quantity and UnitAmount on it.","properties":{\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2}\#
          },"additionalProperties":false},"minItems":1},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD); today if left out."},\#
          "Reference":{"type":"string","description":"Reference, of SPEND and RECEIVE only."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies; that of the bank account if left out.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency; the day's rate if left out.","exclusiveMinimum":0},\#
          "Url":{"type":"string","format":"uri","description":"Source document in an app."},\#
          "IsReconciled":{"type":"boolean","description":"Whether it is reconciled with a bank statement."}\#
          },"required":["Type","Contact","BankAccount","LineItems"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["BankTransactions"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a Xero bank transaction by id, or take it back (Status DELETED). A reconciled one can
    /// hardly change. LineItems, if given, must hold every line that is to remain. Returns the
    /// transaction.
    public struct Update: Tool {
      public typealias Output = BankTransaction

      /// Id of the transaction, from list_all_xero_bank_transactions.
      public let BankTransactionID: String
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let BankTransactions: [BankTransactionChange]

      public init(
        BankTransactionID: String,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        BankTransactions: [BankTransactionChange]
      ) {
        self.BankTransactionID = BankTransactionID
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.BankTransactions = BankTransactions
      }

      public init(fields: inout FieldReader) {
        BankTransactionID = fields.required("BankTransactionID")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        BankTransactions = fields.required("BankTransactions")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("BankTransactionID", BankTransactionID)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("BankTransactions", BankTransactions)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_bank_transaction_by_id",
        integration: "xero",
        resource: "bank_transactions",
        method: "update",
        title: "Update a Xero bank transaction by ID",
        summary: """
          Update a Xero bank transaction by id, or take it back (Status DELETED). A reconciled one \
          can hardly change. LineItems, if given, must hold every line that is to remain. Returns \
          the transaction.
          """,
        tags: ["bank"],
        http: .post,
        path: "/BankTransactions/{BankTransactionID}",
        inputs: [
          Input(name: "BankTransactionID", in: .path),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "BankTransactions"),
        answerDates: 12,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.banktransactions"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "BankTransactionID":{"type":"string","format":"uuid","description":"Id of the transaction, from list_all_xero_bank_transactions."},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "BankTransactions":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of a bank transaction; what is left out stays.","properties":{\#
          "Type":{"type":"string","description":"Kind of transaction.","enum":["RECEIVE","RECEIVE-OVERPAYMENT","RECEIVE-PREPAYMENT","SPEND","SPEND-OVERPAYMENT","SPEND-PREPAYMENT"]},\#
          "Contact":{"type":"object","description":"Who paid or was paid.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "BankAccount":{"type":"object","description":"The bank account, of Type BANK.","properties":{\#
          "AccountID":{"type":"string","format":"uuid","description":"Id of the account."},\#
          "Code":{"type":"string","description":"Code of the account; bank accounts may have none.","minLength":1,"maxLength":10}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"All lines that remain, by LineItemID; a line that is left out is deleted.","items":{"type":"object","description":"A line without discount, old or new.","properties":{\#
          "LineItemID":{"type":"string","format":"uuid","description":"Id of an existing line, to keep it; a new line has none."},\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2}\#
          },"additionalProperties":false},"minItems":1},\#
          "Status":{"type":"string","description":"DELETED takes it back; a reconciled one cannot be.","enum":["AUTHORISED","DELETED"]},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD)."},\#
          "Reference":{"type":"string","description":"Reference, of SPEND and RECEIVE only."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency.","exclusiveMinimum":0},\#
          "Url":{"type":"string","format":"uri","description":"Source document in an app."},\#
          "IsReconciled":{"type":"boolean","description":"Whether it is reconciled with a bank statement."}\#
          },"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["BankTransactionID","BankTransactions"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Money moved between the organisation's bank accounts.
  public enum BankTransfers {
    /// List all Xero bank transfers between the organisation's own bank accounts. Returns
    /// BankTransferID, Date, Amount, FromBankAccount, ToBankAccount, Reference and whether each
    /// side is reconciled.
    public struct List: Tool {
      public typealias Output = Page<BankTransfer>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Reference!=null AND Reference.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Amount, Date, Reference, HasAttachments. Examples: Amount>500; Date>=DateTime(2026,01,01).
      public let `where`: String?
      /// A field, then ASC or DESC, such as Date DESC. Fields: Date, Amount.
      public let order: String?
      /// True brings deleted ones too.
      public let includeDeleted: Bool?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        includeDeleted: Bool? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.includeDeleted = includeDeleted
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        includeDeleted = fields.optional("includeDeleted")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("includeDeleted", includeDeleted)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_bank_transfers",
        integration: "xero",
        resource: "bank_transfers",
        method: "list",
        title: "List all Xero bank transfers",
        summary: """
          List all Xero bank transfers between the organisation's own bank accounts. Returns \
          BankTransferID, Date, Amount, FromBankAccount, ToBankAccount, Reference and whether each \
          side is reconciled.
          """,
        tags: ["bank"],
        http: .get,
        path: "/BankTransfers",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(name: "includeDeleted", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "BankTransfers"),
        answerDates: 13,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.banktransactions.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Reference!=null AND Reference.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Amount, Date, Reference, HasAttachments. Examples: Amount>500; Date>=DateTime(2026,01,01).","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Date DESC. Fields: Date, Amount.","minLength":1},\#
          "includeDeleted":{"type":"boolean","description":"True brings deleted ones too."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero bank transfer by id.
    public struct Get: Tool {
      public typealias Output = BankTransfer

      /// Id of the transfer, from list_all_xero_bank_transfers.
      public let BankTransferID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(BankTransferID: String, xero_tenant_id: String? = nil) {
        self.BankTransferID = BankTransferID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        BankTransferID = fields.required("BankTransferID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("BankTransferID", BankTransferID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_bank_transfer_by_id",
        integration: "xero",
        resource: "bank_transfers",
        method: "get",
        title: "Get a single Xero bank transfer by ID",
        summary: "Get a single Xero bank transfer by id.",
        tags: ["bank"],
        http: .get,
        path: "/BankTransfers/{BankTransferID}",
        inputs: [
          Input(name: "BankTransferID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "BankTransfers"),
        answerDates: 13,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.banktransactions.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "BankTransferID":{"type":"string","format":"uuid","description":"Id of the transfer, from list_all_xero_bank_transfers."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["BankTransferID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Record one or more transfers between two Xero bank accounts of the organisation. No bank is
    /// told to move money, and the API cannot take a transfer back. Take both accounts (Type BANK)
    /// from list_all_xero_accounts. Returns the transfers.
    public struct Create: Tool {
      public typealias Output = [BankTransfer]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The transfers to record.
      public let BankTransfers: [NewBankTransfer]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        BankTransfers: [NewBankTransfer]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.BankTransfers = BankTransfers
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        BankTransfers = fields.required("BankTransfers")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("BankTransfers", BankTransfers)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_bank_transfer",
        integration: "xero",
        resource: "bank_transfers",
        method: "create",
        title: "Create a Xero bank transfer",
        summary: """
          Record one or more transfers between two Xero bank accounts of the organisation. No bank \
          is told to move money, and the API cannot take a transfer back. Take both accounts (Type \
          BANK) from list_all_xero_accounts. Returns the transfers.
          """,
        tags: ["bank"],
        http: .put,
        path: "/BankTransfers",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "BankTransfers"),
        answerDates: 13,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.banktransactions"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "BankTransfers":{"type":"array","description":"The transfers to record.","items":{"type":"object","description":"A transfer to be made in the books; no bank is told.","properties":{\#
          "FromBankAccount":{"type":"object","description":"Bank account that the money leaves.","properties":{\#
          "AccountID":{"type":"string","format":"uuid","description":"Id of the account."},\#
          "Code":{"type":"string","description":"Code of the account; bank accounts may have none.","minLength":1,"maxLength":10}\#
          },"additionalProperties":false},\#
          "ToBankAccount":{"type":"object","description":"Bank account that it goes to.","properties":{\#
          "AccountID":{"type":"string","format":"uuid","description":"Id of the account."},\#
          "Code":{"type":"string","description":"Code of the account; bank accounts may have none.","minLength":1,"maxLength":10}\#
          },"additionalProperties":false},\#
          "Amount":{"type":"number","description":"Amount.","exclusiveMinimum":0},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD); today if left out."},\#
          "Reference":{"type":"string","description":"Reference."},\#
          "FromIsReconciled":{"type":"boolean","description":"Whether the one side is reconciled."},\#
          "ToIsReconciled":{"type":"boolean","description":"Whether the other side is reconciled."},\#
          "FromTracking":{"type":"array","description":"Tracking of the one account.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2},\#
          "ToTracking":{"type":"array","description":"Tracking of the other.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2}\#
          },"required":["FromBankAccount","ToBankAccount","Amount"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["BankTransfers"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }

  /// Credits to customers and from suppliers.
  public enum CreditNotes {
    /// List all Xero credit notes, to customers (ACCRECCREDIT) and from suppliers (ACCPAYCREDIT),
    /// with their lines. Those with RemainingCredit>0 can still be set against invoices by
    /// xero_credit_notes_allocate. Returns CreditNoteID, CreditNoteNumber, Type, Status, Contact,
    /// Date, Total, RemainingCredit and Allocations.
    public struct List: Tool {
      public typealias Output = Page<CreditNote>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Reference!=null AND Reference.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Status (DRAFT, SUBMITTED, AUTHORISED, PAID, VOIDED, DELETED), Type (ACCRECCREDIT,
      /// ACCPAYCREDIT), Date, Total, RemainingCredit, CreditNoteNumber, Reference,
      /// Contact.ContactID, Contact.Name. Big organisations take only Status, Type, Date, Reference
      /// and Contact.ContactID, .Name and .ContactNumber. Examples: Status=="AUTHORISED" AND
      /// RemainingCredit>0; Type=="ACCRECCREDIT"; Contact.ContactID==Guid("...").
      public let `where`: String?
      /// A field, then ASC or DESC, such as Date DESC. Fields: CreditNoteNumber, Date, Total,
      /// UpdatedDateUTC. Big organisations take only CreditNoteID, UpdatedDateUTC and Date.
      public let order: String?
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_credit_notes",
        integration: "xero",
        resource: "credit_notes",
        method: "list",
        title: "List all Xero credit notes",
        summary: """
          List all Xero credit notes, to customers (ACCRECCREDIT) and from suppliers \
          (ACCPAYCREDIT), with their lines. Those with RemainingCredit>0 can still be set against \
          invoices by xero_credit_notes_allocate. Returns CreditNoteID, CreditNoteNumber, Type, \
          Status, Contact, Date, Total, RemainingCredit and Allocations.
          """,
        tags: ["credits"],
        http: .get,
        path: "/CreditNotes",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "CreditNotes"),
        answerDates: 5,
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pagination.pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Reference!=null AND Reference.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Status (DRAFT, SUBMITTED, AUTHORISED, PAID, VOIDED, DELETED), Type (ACCRECCREDIT, ACCPAYCREDIT), Date, Total, RemainingCredit, CreditNoteNumber, Reference, Contact.ContactID, Contact.Name. Big organisations take only Status, Type, Date, Reference and Contact.ContactID, .Name and .ContactNumber. Examples: Status==\"AUTHORISED\" AND RemainingCredit>0; Type==\"ACCRECCREDIT\"; Contact.ContactID==Guid(\"...\").","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Date DESC. Fields: CreditNoteNumber, Date, Total, UpdatedDateUTC. Big organisations take only CreditNoteID, UpdatedDateUTC and Date.","minLength":1},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero credit note by id, with lines and allocations.
    public struct Get: Tool {
      public typealias Output = CreditNote

      /// Id of the credit note, from list_all_xero_credit_notes.
      public let CreditNoteID: String
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(CreditNoteID: String, unitdp: Int? = nil, xero_tenant_id: String? = nil) {
        self.CreditNoteID = CreditNoteID
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        CreditNoteID = fields.required("CreditNoteID")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("CreditNoteID", CreditNoteID)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_credit_note_by_id",
        integration: "xero",
        resource: "credit_notes",
        method: "get",
        title: "Get a single Xero credit note by ID",
        summary: "Get a single Xero credit note by id, with lines and allocations.",
        tags: ["credits"],
        http: .get,
        path: "/CreditNotes/{CreditNoteID}",
        inputs: [
          Input(name: "CreditNoteID", in: .path),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "CreditNotes"),
        answerDates: 5,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "CreditNoteID":{"type":"string","format":"uuid","description":"Id of the credit note, from list_all_xero_credit_notes."},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["CreditNoteID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero credit notes, to customers (ACCRECCREDIT) or from suppliers
    /// (ACCPAYCREDIT), in positive amounts. Codes come from list_all_xero_accounts and
    /// list_all_xero_tax_rates. To use one against an invoice, create it AUTHORISED and call
    /// xero_credit_notes_allocate. Returns the credit notes.
    public struct Create: Tool {
      public typealias Output = [CreditNote]

      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The credit notes to create.
      public let CreditNotes: [NewCreditNote]

      public init(
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        CreditNotes: [NewCreditNote]
      ) {
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.CreditNotes = CreditNotes
      }

      public init(fields: inout FieldReader) {
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        CreditNotes = fields.required("CreditNotes")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("CreditNotes", CreditNotes)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_credit_note",
        integration: "xero",
        resource: "credit_notes",
        method: "create",
        title: "Create a Xero credit note",
        summary: """
          Create one or more Xero credit notes, to customers (ACCRECCREDIT) or from suppliers \
          (ACCPAYCREDIT), in positive amounts. Codes come from list_all_xero_accounts and \
          list_all_xero_tax_rates. To use one against an invoice, create it AUTHORISED and call \
          xero_credit_notes_allocate. Returns the credit notes.
          """,
        tags: ["credits"],
        http: .put,
        path: "/CreditNotes?summarizeErrors=false",
        inputs: [
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "CreditNotes"),
        answerDates: 5,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "CreditNotes":{"type":"array","description":"The credit notes to create.","items":{"type":"object","description":"A credit note to be created.","properties":{\#
          "Type":{"type":"string","description":"ACCRECCREDIT is a credit to a customer, ACCPAYCREDIT one from a supplier.","enum":["ACCRECCREDIT","ACCPAYCREDIT"]},\#
          "Contact":{"type":"object","description":"The customer or supplier.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"What is credited, in positive amounts.","items":{"type":"object","description":"A line without discount. An approved record needs at least AccountCode, Quantity and UnitAmount on it.","properties":{\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2}\#
          },"additionalProperties":false},"minItems":1},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD); today if left out."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "CreditNoteNumber":{"type":"string","description":"Number of a credit to a customer, unique; Xero counts on if left out.","minLength":1},\#
          "Reference":{"type":"string","description":"Further reference, of credits to customers only."},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies; the base currency if left out.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency; the day's rate if left out.","exclusiveMinimum":0},\#
          "Status":{"type":"string","description":"DRAFT if left out; only an AUTHORISED one can be allocated.","enum":["DRAFT","SUBMITTED","AUTHORISED"]}\#
          },"required":["Type","Contact","LineItems"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["CreditNotes"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a Xero credit note by id: approve it (Status AUTHORISED), change it, delete a draft
    /// (DELETED) or void it (VOIDED). LineItems, if given, must hold every line that is to remain.
    /// Returns the credit note.
    public struct Update: Tool {
      public typealias Output = CreditNote

      /// Id of the credit note, from list_all_xero_credit_notes.
      public let CreditNoteID: String
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let CreditNotes: [CreditNoteChange]

      public init(
        CreditNoteID: String,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        CreditNotes: [CreditNoteChange]
      ) {
        self.CreditNoteID = CreditNoteID
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.CreditNotes = CreditNotes
      }

      public init(fields: inout FieldReader) {
        CreditNoteID = fields.required("CreditNoteID")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        CreditNotes = fields.required("CreditNotes")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("CreditNoteID", CreditNoteID)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("CreditNotes", CreditNotes)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_credit_note_by_id",
        integration: "xero",
        resource: "credit_notes",
        method: "update",
        title: "Update a Xero credit note by ID",
        summary: """
          Update a Xero credit note by id: approve it (Status AUTHORISED), change it, delete a \
          draft (DELETED) or void it (VOIDED). LineItems, if given, must hold every line that is \
          to remain. Returns the credit note.
          """,
        tags: ["credits"],
        http: .post,
        path: "/CreditNotes/{CreditNoteID}",
        inputs: [
          Input(name: "CreditNoteID", in: .path),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "CreditNotes"),
        answerDates: 5,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "CreditNoteID":{"type":"string","format":"uuid","description":"Id of the credit note, from list_all_xero_credit_notes."},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "CreditNotes":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of a credit note; what is left out stays.","properties":{\#
          "Contact":{"type":"object","description":"The customer or supplier.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"All lines that remain, by LineItemID; a line that is left out is deleted.","items":{"type":"object","description":"A line without discount, old or new.","properties":{\#
          "LineItemID":{"type":"string","format":"uuid","description":"Id of an existing line, to keep it; a new line has none."},\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2}\#
          },"additionalProperties":false},"minItems":1},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD)."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "CreditNoteNumber":{"type":"string","description":"Number of a credit to a customer, unique.","minLength":1},\#
          "Reference":{"type":"string","description":"Further reference, of credits to customers only."},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency.","exclusiveMinimum":0},\#
          "Status":{"type":"string","description":"AUTHORISED approves, DELETED removes a draft, VOIDED an approved one.","enum":["DRAFT","SUBMITTED","AUTHORISED","DELETED","VOIDED"]}\#
          },"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["CreditNoteID","CreditNotes"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Set a Xero credit note, or parts of it, against approved invoices of the same contact, which
    /// lowers their AmountDue. A repeat allocates again. Check RemainingCredit and AmountDue first.
    /// Returns the allocations.
    public struct Allocate: Tool {
      public typealias Output = [Allocation]

      /// Id of the authorised credit note, from list_all_xero_credit_notes.
      public let CreditNoteID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// What is set against which invoice.
      public let Allocations: [NewAllocation]

      public init(
        CreditNoteID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Allocations: [NewAllocation]
      ) {
        self.CreditNoteID = CreditNoteID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Allocations = Allocations
      }

      public init(fields: inout FieldReader) {
        CreditNoteID = fields.required("CreditNoteID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Allocations = fields.required("Allocations")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("CreditNoteID", CreditNoteID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Allocations", Allocations)
      }

      public static let descriptor = ToolDescriptor(
        name: "xero_credit_notes_allocate",
        integration: "xero",
        resource: "credit_notes",
        method: "allocate",
        title: "Allocate a Xero credit note",
        summary: """
          Set a Xero credit note, or parts of it, against approved invoices of the same contact, \
          which lowers their AmountDue. A repeat allocates again. Check RemainingCredit and \
          AmountDue first. Returns the allocations.
          """,
        tags: ["credits"],
        http: .put,
        path: "/CreditNotes/{CreditNoteID}/Allocations?summarizeErrors=false",
        inputs: [
          Input(name: "CreditNoteID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Allocations"),
        answerDates: 6,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "CreditNoteID":{"type":"string","format":"uuid","description":"Id of the authorised credit note, from list_all_xero_credit_notes."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Allocations":{"type":"array","description":"What is set against which invoice.","items":{"type":"object","description":"A part of a credit to be set against an invoice.","properties":{\#
          "Invoice":{"type":"object","description":"The approved invoice of the same contact.","properties":{\#
          "InvoiceID":{"type":"string","format":"uuid","description":"Id of the invoice."}\#
          },"required":["InvoiceID"],"additionalProperties":false},\#
          "Amount":{"type":"number","description":"Amount, at most the RemainingCredit and the invoice's AmountDue.","exclusiveMinimum":0},\#
          "Date":{"type":"string","format":"date","description":"Date of the allocation (YYYY-MM-DD)."}\#
          },"required":["Invoice","Amount","Date"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["CreditNoteID","Allocations"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }

  /// Orders to suppliers.
  public enum PurchaseOrders {
    /// List all Xero purchase orders, filtered by Status and date; there is no 'where'. Returns
    /// PurchaseOrderID, PurchaseOrderNumber, Status, Contact, Date, DeliveryDate, LineItems and
    /// Total.
    public struct List: Tool {
      public typealias Output = Page<PurchaseOrder>

      /// Only those in this status.
      public let Status: PurchaseOrderStatus?
      /// Only those of this date or later.
      public let DateFrom: CalendarDate?
      /// Only those of this date or earlier.
      public let DateTo: CalendarDate?
      /// A field, then ASC or DESC, such as PurchaseOrderNumber ASC. Fields: PurchaseOrderNumber,
      /// Date, Total, UpdatedDateUTC.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        Status: PurchaseOrderStatus? = nil,
        DateFrom: CalendarDate? = nil,
        DateTo: CalendarDate? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.Status = Status
        self.DateFrom = DateFrom
        self.DateTo = DateTo
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        Status = fields.optional("Status")
        DateFrom = fields.optional("DateFrom")
        DateTo = fields.optional("DateTo")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("Status", Status)
        fields.write("DateFrom", DateFrom)
        fields.write("DateTo", DateTo)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_purchase_orders",
        integration: "xero",
        resource: "purchase_orders",
        method: "list",
        title: "List all Xero purchase orders",
        summary: """
          List all Xero purchase orders, filtered by Status and date; there is no 'where'. Returns \
          PurchaseOrderID, PurchaseOrderNumber, Status, Contact, Date, DeliveryDate, LineItems and \
          Total.
          """,
        tags: ["purchasing"],
        http: .get,
        path: "/PurchaseOrders",
        inputs: [
          Input(name: "Status", in: .query),
          Input(name: "DateFrom", in: .query),
          Input(name: "DateTo", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "PurchaseOrders"),
        answerDates: 14,
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pagination.pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "Status":{"type":"string","description":"Only those in this status.","enum":["DRAFT","SUBMITTED","AUTHORISED","BILLED","DELETED"]},\#
          "DateFrom":{"type":"string","format":"date","description":"Only those of this date or later."},\#
          "DateTo":{"type":"string","format":"date","description":"Only those of this date or earlier."},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as PurchaseOrderNumber ASC. Fields: PurchaseOrderNumber, Date, Total, UpdatedDateUTC.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero purchase order by id, or by its number (such as PO-0001), with its lines.
    public struct Get: Tool {
      public typealias Output = PurchaseOrder

      /// Id of the order, or its PurchaseOrderNumber.
      public let PurchaseOrderID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(PurchaseOrderID: String, xero_tenant_id: String? = nil) {
        self.PurchaseOrderID = PurchaseOrderID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        PurchaseOrderID = fields.required("PurchaseOrderID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("PurchaseOrderID", PurchaseOrderID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_purchase_order_by_id",
        integration: "xero",
        resource: "purchase_orders",
        method: "get",
        title: "Get a single Xero purchase order by ID",
        summary: """
          Get a single Xero purchase order by id, or by its number (such as PO-0001), with its \
          lines.
          """,
        tags: ["purchasing"],
        http: .get,
        path: "/PurchaseOrders/{PurchaseOrderID}",
        inputs: [
          Input(name: "PurchaseOrderID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "PurchaseOrders"),
        answerDates: 14,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "PurchaseOrderID":{"type":"string","description":"Id of the order, or its PurchaseOrderNumber.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["PurchaseOrderID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero purchase orders to suppliers. Codes come from
    /// list_all_xero_accounts, list_all_xero_items and list_all_xero_tax_rates. Nothing is mailed
    /// to the supplier. On an error, its body tells which were created nevertheless. Returns the
    /// orders.
    public struct Create: Tool {
      public typealias Output = [PurchaseOrder]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The orders to create.
      public let PurchaseOrders: [NewPurchaseOrder]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        PurchaseOrders: [NewPurchaseOrder]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.PurchaseOrders = PurchaseOrders
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        PurchaseOrders = fields.required("PurchaseOrders")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("PurchaseOrders", PurchaseOrders)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_purchase_order",
        integration: "xero",
        resource: "purchase_orders",
        method: "create",
        title: "Create a Xero purchase order",
        summary: """
          Create one or more Xero purchase orders to suppliers. Codes come from \
          list_all_xero_accounts, list_all_xero_items and list_all_xero_tax_rates. Nothing is \
          mailed to the supplier. On an error, its body tells which were created nevertheless. \
          Returns the orders.
          """,
        tags: ["purchasing"],
        http: .put,
        path: "/PurchaseOrders?summarizeErrors=false",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "PurchaseOrders"),
        answerDates: 14,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "PurchaseOrders":{"type":"array","description":"The orders to create.","items":{"type":"object","description":"A purchase order to be created.","properties":{\#
          "Contact":{"type":"object","description":"The supplier.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"What is ordered.","items":{"type":"object","description":"A line. An approved record needs at least AccountCode, Quantity and UnitAmount on it.","properties":{\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2},\#
          "DiscountRate":{"type":"number","description":"Discount in percent.","minimum":0,"maximum":100},\#
          "DiscountAmount":{"type":"number","description":"Discount as an amount, instead of DiscountRate.","minimum":0}\#
          },"additionalProperties":false},"minItems":1},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD); today if left out."},\#
          "DeliveryDate":{"type":"string","format":"date","description":"When the goods are to be delivered (YYYY-MM-DD)."},\#
          "ExpectedArrivalDate":{"type":"string","format":"date","description":"When the goods are expected."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "PurchaseOrderNumber":{"type":"string","description":"Number of the order, unique; Xero counts on if left out.","minLength":1},\#
          "Reference":{"type":"string","description":"Further reference."},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies; the base currency if left out.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency; the day's rate if left out.","exclusiveMinimum":0},\#
          "Status":{"type":"string","description":"DRAFT if left out.","enum":["DRAFT","SUBMITTED","AUTHORISED"]},\#
          "SentToContact":{"type":"boolean","description":"Marks an approved order as sent; nothing is mailed."},\#
          "DeliveryAddress":{"type":"string","description":"Where the goods go."},\#
          "AttentionTo":{"type":"string","description":"Who receives them."},\#
          "Telephone":{"type":"string","description":"Phone of that person."},\#
          "DeliveryInstructions":{"type":"string","description":"How to deliver.","maxLength":500}\#
          },"required":["Contact","LineItems"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["PurchaseOrders"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a Xero purchase order by id: approve it (Status AUTHORISED), change it, close it
    /// (BILLED) or delete it (DELETED). LineItems, if given, must hold every line that is to
    /// remain. Returns the order.
    public struct Update: Tool {
      public typealias Output = PurchaseOrder

      /// Id of the order, from list_all_xero_purchase_orders.
      public let PurchaseOrderID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let PurchaseOrders: [PurchaseOrderChange]

      public init(
        PurchaseOrderID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        PurchaseOrders: [PurchaseOrderChange]
      ) {
        self.PurchaseOrderID = PurchaseOrderID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.PurchaseOrders = PurchaseOrders
      }

      public init(fields: inout FieldReader) {
        PurchaseOrderID = fields.required("PurchaseOrderID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        PurchaseOrders = fields.required("PurchaseOrders")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("PurchaseOrderID", PurchaseOrderID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("PurchaseOrders", PurchaseOrders)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_purchase_order_by_id",
        integration: "xero",
        resource: "purchase_orders",
        method: "update",
        title: "Update a Xero purchase order by ID",
        summary: """
          Update a Xero purchase order by id: approve it (Status AUTHORISED), change it, close it \
          (BILLED) or delete it (DELETED). LineItems, if given, must hold every line that is to \
          remain. Returns the order.
          """,
        tags: ["purchasing"],
        http: .post,
        path: "/PurchaseOrders/{PurchaseOrderID}",
        inputs: [
          Input(name: "PurchaseOrderID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "PurchaseOrders"),
        answerDates: 14,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "PurchaseOrderID":{"type":"string","format":"uuid","description":"Id of the order, from list_all_xero_purchase_orders."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "PurchaseOrders":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of a purchase order; what is left out stays.","properties":{\#
          "Contact":{"type":"object","description":"The supplier.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"All lines that remain, by LineItemID; a line that is left out is deleted.","items":{"type":"object","description":"A line, old or new.","properties":{\#
          "LineItemID":{"type":"string","format":"uuid","description":"Id of an existing line, to keep it; a new line has none."},\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2},\#
          "DiscountRate":{"type":"number","description":"Discount in percent.","minimum":0,"maximum":100},\#
          "DiscountAmount":{"type":"number","description":"Discount as an amount, instead of DiscountRate.","minimum":0}\#
          },"additionalProperties":false},"minItems":1},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD)."},\#
          "DeliveryDate":{"type":"string","format":"date","description":"When the goods are to be delivered (YYYY-MM-DD)."},\#
          "ExpectedArrivalDate":{"type":"string","format":"date","description":"When the goods are expected."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "PurchaseOrderNumber":{"type":"string","description":"Number of the order, unique.","minLength":1},\#
          "Reference":{"type":"string","description":"Further reference."},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency.","exclusiveMinimum":0},\#
          "Status":{"type":"string","description":"AUTHORISED approves, BILLED closes, DELETED removes it.","enum":["DRAFT","SUBMITTED","AUTHORISED","BILLED","DELETED"]},\#
          "SentToContact":{"type":"boolean","description":"Marks an approved order as sent; nothing is mailed."},\#
          "DeliveryAddress":{"type":"string","description":"Where the goods go."},\#
          "AttentionTo":{"type":"string","description":"Who receives them."},\#
          "Telephone":{"type":"string","description":"Phone of that person."},\#
          "DeliveryInstructions":{"type":"string","description":"How to deliver.","maxLength":500}\#
          },"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["PurchaseOrderID","PurchaseOrders"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Offers to customers.
  public enum Quotes {
    /// List all Xero quotes, filtered by status, contact, number and dates; there is no 'where'.
    /// Returns QuoteID, QuoteNumber, Status, Contact, Date, ExpiryDate, LineItems and Total.
    public struct List: Tool {
      public typealias Output = Page<Quote>

      /// Only those in this status.
      public let Status: QuoteStatus?
      /// Only those to this contact.
      public let ContactID: String?
      /// Only those with this number, such as QU-0001.
      public let QuoteNumber: String?
      /// Only those of this date or later.
      public let DateFrom: CalendarDate?
      /// Only those of this date or earlier.
      public let DateTo: CalendarDate?
      /// Only those that expire on this date or later.
      public let ExpiryDateFrom: CalendarDate?
      /// Only those that expire on this date or earlier.
      public let ExpiryDateTo: CalendarDate?
      /// A field, then ASC or DESC, such as Date DESC. Fields: QuoteNumber, Date, ExpiryDate,
      /// Total, Status, UpdatedDateUTC.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        Status: QuoteStatus? = nil,
        ContactID: String? = nil,
        QuoteNumber: String? = nil,
        DateFrom: CalendarDate? = nil,
        DateTo: CalendarDate? = nil,
        ExpiryDateFrom: CalendarDate? = nil,
        ExpiryDateTo: CalendarDate? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.Status = Status
        self.ContactID = ContactID
        self.QuoteNumber = QuoteNumber
        self.DateFrom = DateFrom
        self.DateTo = DateTo
        self.ExpiryDateFrom = ExpiryDateFrom
        self.ExpiryDateTo = ExpiryDateTo
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        Status = fields.optional("Status")
        ContactID = fields.optional("ContactID")
        QuoteNumber = fields.optional("QuoteNumber")
        DateFrom = fields.optional("DateFrom")
        DateTo = fields.optional("DateTo")
        ExpiryDateFrom = fields.optional("ExpiryDateFrom")
        ExpiryDateTo = fields.optional("ExpiryDateTo")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("Status", Status)
        fields.write("ContactID", ContactID)
        fields.write("QuoteNumber", QuoteNumber)
        fields.write("DateFrom", DateFrom)
        fields.write("DateTo", DateTo)
        fields.write("ExpiryDateFrom", ExpiryDateFrom)
        fields.write("ExpiryDateTo", ExpiryDateTo)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_quotes",
        integration: "xero",
        resource: "quotes",
        method: "list",
        title: "List all Xero quotes",
        summary: """
          List all Xero quotes, filtered by status, contact, number and dates; there is no \
          'where'. Returns QuoteID, QuoteNumber, Status, Contact, Date, ExpiryDate, LineItems and \
          Total.
          """,
        tags: ["quotes"],
        http: .get,
        path: "/Quotes",
        inputs: [
          Input(name: "Status", in: .query),
          Input(name: "ContactID", in: .query),
          Input(name: "QuoteNumber", in: .query),
          Input(name: "DateFrom", in: .query),
          Input(name: "DateTo", in: .query),
          Input(name: "ExpiryDateFrom", in: .query),
          Input(name: "ExpiryDateTo", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Quotes"),
        answerDates: 15,
        paging: .page(parameter: "page", size: 100),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "Status":{"type":"string","description":"Only those in this status.","enum":["DRAFT","SENT","DECLINED","ACCEPTED","INVOICED","DELETED"]},\#
          "ContactID":{"type":"string","format":"uuid","description":"Only those to this contact."},\#
          "QuoteNumber":{"type":"string","description":"Only those with this number, such as QU-0001.","minLength":1,"maxLength":255},\#
          "DateFrom":{"type":"string","format":"date","description":"Only those of this date or later."},\#
          "DateTo":{"type":"string","format":"date","description":"Only those of this date or earlier."},\#
          "ExpiryDateFrom":{"type":"string","format":"date","description":"Only those that expire on this date or later."},\#
          "ExpiryDateTo":{"type":"string","format":"date","description":"Only those that expire on this date or earlier."},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Date DESC. Fields: QuoteNumber, Date, ExpiryDate, Total, Status, UpdatedDateUTC.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero quote by id, with its lines.
    public struct Get: Tool {
      public typealias Output = Quote

      /// Id of the quote, from list_all_xero_quotes.
      public let QuoteID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(QuoteID: String, xero_tenant_id: String? = nil) {
        self.QuoteID = QuoteID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        QuoteID = fields.required("QuoteID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("QuoteID", QuoteID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_quote_by_id",
        integration: "xero",
        resource: "quotes",
        method: "get",
        title: "Get a single Xero quote by ID",
        summary: "Get a single Xero quote by id, with its lines.",
        tags: ["quotes"],
        http: .get,
        path: "/Quotes/{QuoteID}",
        inputs: [
          Input(name: "QuoteID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Quotes"),
        answerDates: 15,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "QuoteID":{"type":"string","format":"uuid","description":"Id of the quote, from list_all_xero_quotes."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["QuoteID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero quotes to customers. Check the contact's PaymentTerms and Balances
    /// first if asked to. Codes come from list_all_xero_accounts, list_all_xero_items and
    /// list_all_xero_tax_rates. Nothing is mailed to the customer. Returns the quotes.
    public struct Create: Tool {
      public typealias Output = [Quote]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The quotes to create.
      public let Quotes: [NewQuote]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Quotes: [NewQuote]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Quotes = Quotes
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Quotes = fields.required("Quotes")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Quotes", Quotes)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_quote",
        integration: "xero",
        resource: "quotes",
        method: "create",
        title: "Create a Xero quote",
        summary: """
          Create one or more Xero quotes to customers. Check the contact's PaymentTerms and \
          Balances first if asked to. Codes come from list_all_xero_accounts, list_all_xero_items \
          and list_all_xero_tax_rates. Nothing is mailed to the customer. Returns the quotes.
          """,
        tags: ["quotes"],
        http: .put,
        path: "/Quotes?summarizeErrors=false",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Quotes"),
        answerDates: 15,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Quotes":{"type":"array","description":"The quotes to create.","items":{"type":"object","description":"A quote to be created.","properties":{\#
          "Contact":{"type":"object","description":"The customer.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"What is offered.","items":{"type":"object","description":"A line. An approved record needs at least AccountCode, Quantity and UnitAmount on it.","properties":{\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2},\#
          "DiscountRate":{"type":"number","description":"Discount in percent.","minimum":0,"maximum":100},\#
          "DiscountAmount":{"type":"number","description":"Discount as an amount, instead of DiscountRate.","minimum":0}\#
          },"additionalProperties":false},"minItems":1},\#
          "Date":{"type":"string","format":"date","description":"Date of the quote (YYYY-MM-DD)."},\#
          "ExpiryDate":{"type":"string","format":"date","description":"When it expires (YYYY-MM-DD)."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["EXCLUSIVE","INCLUSIVE","NOTAX"]},\#
          "QuoteNumber":{"type":"string","description":"Number of the quote, unique; Xero counts on if left out.","minLength":1,"maxLength":255},\#
          "Reference":{"type":"string","description":"Further reference.","maxLength":4000},\#
          "Title":{"type":"string","description":"Title.","maxLength":100},\#
          "Summary":{"type":"string","description":"Summary.","maxLength":3000},\#
          "Terms":{"type":"string","description":"Terms.","maxLength":4000},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies; the base currency if left out.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency; the day's rate if left out.","exclusiveMinimum":0},\#
          "Status":{"type":"string","description":"DRAFT if left out; SENT only marks it, nothing is mailed.","enum":["DRAFT","SENT"]}\#
          },"required":["Contact","LineItems","Date"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["Quotes"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a Xero quote by id, or move it on (Status SENT, ACCEPTED, DECLINED, INVOICED or
    /// DELETED). Contact and Date must come along. INVOICED makes no invoice: create_a_xero_invoice
    /// does. Returns the quote.
    public struct Update: Tool {
      public typealias Output = Quote

      /// Id of the quote, from list_all_xero_quotes.
      public let QuoteID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let Quotes: [QuoteChange]

      public init(
        QuoteID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Quotes: [QuoteChange]
      ) {
        self.QuoteID = QuoteID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Quotes = Quotes
      }

      public init(fields: inout FieldReader) {
        QuoteID = fields.required("QuoteID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Quotes = fields.required("Quotes")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("QuoteID", QuoteID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Quotes", Quotes)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_quote_by_id",
        integration: "xero",
        resource: "quotes",
        method: "update",
        title: "Update a Xero quote by ID",
        summary: """
          Update a Xero quote by id, or move it on (Status SENT, ACCEPTED, DECLINED, INVOICED or \
          DELETED). Contact and Date must come along. INVOICED makes no invoice: \
          create_a_xero_invoice does. Returns the quote.
          """,
        tags: ["quotes"],
        http: .post,
        path: "/Quotes/{QuoteID}",
        inputs: [
          Input(name: "QuoteID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "Quotes"),
        answerDates: 15,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "QuoteID":{"type":"string","format":"uuid","description":"Id of the quote, from list_all_xero_quotes."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Quotes":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of a quote.","properties":{\#
          "Contact":{"type":"object","description":"The customer, also when unchanged.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "Date":{"type":"string","format":"date","description":"Date of the quote (YYYY-MM-DD), also when unchanged."},\#
          "LineItems":{"type":"array","description":"All lines that remain, by LineItemID; a line that is left out is deleted.","items":{"type":"object","description":"A line, old or new.","properties":{\#
          "LineItemID":{"type":"string","format":"uuid","description":"Id of an existing line, to keep it; a new line has none."},\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2},\#
          "DiscountRate":{"type":"number","description":"Discount in percent.","minimum":0,"maximum":100},\#
          "DiscountAmount":{"type":"number","description":"Discount as an amount, instead of DiscountRate.","minimum":0}\#
          },"additionalProperties":false},"minItems":1},\#
          "ExpiryDate":{"type":"string","format":"date","description":"When it expires (YYYY-MM-DD)."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["EXCLUSIVE","INCLUSIVE","NOTAX"]},\#
          "QuoteNumber":{"type":"string","description":"Number of the quote, unique.","minLength":1,"maxLength":255},\#
          "Reference":{"type":"string","description":"Further reference.","maxLength":4000},\#
          "Title":{"type":"string","description":"Title.","maxLength":100},\#
          "Summary":{"type":"string","description":"Summary.","maxLength":3000},\#
          "Terms":{"type":"string","description":"Terms.","maxLength":4000},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "CurrencyCode":{"type":"string","description":"Currency, one of list_all_xero_currencies.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "CurrencyRate":{"type":"number","description":"Rate to the base currency.","exclusiveMinimum":0},\#
          "Status":{"type":"string","description":"ACCEPTED or DECLINED by the customer, INVOICED, or DELETED.","enum":["DRAFT","SENT","DECLINED","ACCEPTED","INVOICED","DELETED"]}\#
          },"required":["Contact","Date"],"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["QuoteID","Quotes"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Templates that invoices are made from on a schedule.
  public enum RepeatingInvoices {
    /// List all Xero repeating invoices, the templates that sales invoices and bills are made from
    /// on a schedule. Returns RepeatingInvoiceID, Type, Status, Contact, Schedule (with
    /// NextScheduledDate), LineItems and Total.
    public struct List: Tool {
      public typealias Output = Page<RepeatingInvoice>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Reference!=null AND Reference.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Status (DRAFT, AUTHORISED, DELETED), Type (ACCREC, ACCPAY), Total, Reference,
      /// Contact.ContactID, Contact.Name. Examples: Status=="AUTHORISED" AND Type=="ACCREC";
      /// Contact.ContactID==Guid("...").
      public let `where`: String?
      /// A field, then ASC or DESC, such as Total ASC. Fields: Total, Reference.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_repeating_invoices",
        integration: "xero",
        resource: "repeating_invoices",
        method: "list",
        title: "List all Xero repeating invoices",
        summary: """
          List all Xero repeating invoices, the templates that sales invoices and bills are made \
          from on a schedule. Returns RepeatingInvoiceID, Type, Status, Contact, Schedule (with \
          NextScheduledDate), LineItems and Total.
          """,
        tags: ["invoices"],
        http: .get,
        path: "/RepeatingInvoices",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "RepeatingInvoices"),
        answerDates: 16,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Reference!=null AND Reference.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Status (DRAFT, AUTHORISED, DELETED), Type (ACCREC, ACCPAY), Total, Reference, Contact.ContactID, Contact.Name. Examples: Status==\"AUTHORISED\" AND Type==\"ACCREC\"; Contact.ContactID==Guid(\"...\").","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Total ASC. Fields: Total, Reference.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero repeating invoice (a template) by id.
    public struct Get: Tool {
      public typealias Output = RepeatingInvoice

      /// Id of the template, from list_all_xero_repeating_invoices.
      public let RepeatingInvoiceID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(RepeatingInvoiceID: String, xero_tenant_id: String? = nil) {
        self.RepeatingInvoiceID = RepeatingInvoiceID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        RepeatingInvoiceID = fields.required("RepeatingInvoiceID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("RepeatingInvoiceID", RepeatingInvoiceID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_repeating_invoice_by_id",
        integration: "xero",
        resource: "repeating_invoices",
        method: "get",
        title: "Get a single Xero repeating invoice by ID",
        summary: "Get a single Xero repeating invoice (a template) by id.",
        tags: ["invoices"],
        http: .get,
        path: "/RepeatingInvoices/{RepeatingInvoiceID}",
        inputs: [
          Input(name: "RepeatingInvoiceID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "RepeatingInvoices"),
        answerDates: 16,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "RepeatingInvoiceID":{"type":"string","format":"uuid","description":"Id of the template, from list_all_xero_repeating_invoices."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["RepeatingInvoiceID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero repeating invoices: templates from which Xero makes invoices by
    /// itself on a schedule. With Status AUTHORISED and ApprovedForSending it also mails them, so
    /// make sure that the user wants that. Returns the templates.
    public struct Create: Tool {
      public typealias Output = [RepeatingInvoice]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The templates to create.
      public let RepeatingInvoices: [NewRepeatingInvoice]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        RepeatingInvoices: [NewRepeatingInvoice]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.RepeatingInvoices = RepeatingInvoices
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        RepeatingInvoices = fields.required("RepeatingInvoices")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("RepeatingInvoices", RepeatingInvoices)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_repeating_invoice",
        integration: "xero",
        resource: "repeating_invoices",
        method: "create",
        title: "Create a Xero repeating invoice",
        summary: """
          Create one or more Xero repeating invoices: templates from which Xero makes invoices by \
          itself on a schedule. With Status AUTHORISED and ApprovedForSending it also mails them, \
          so make sure that the user wants that. Returns the templates.
          """,
        tags: ["invoices"],
        http: .put,
        path: "/RepeatingInvoices?summarizeErrors=false",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "RepeatingInvoices"),
        answerDates: 16,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "RepeatingInvoices":{"type":"array","description":"The templates to create.","items":{"type":"object","description":"A template to be created.","properties":{\#
          "Type":{"type":"string","description":"Whether it makes sales invoices (ACCREC) or bills (ACCPAY).","enum":["ACCREC","ACCPAY"]},\#
          "Contact":{"type":"object","description":"The customer or supplier.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "Schedule":{"type":"object","description":"When invoices are made.","properties":{\#
          "Period":{"type":"integer","description":"Weeks or months between two invoices.","minimum":1},\#
          "Unit":{"type":"string","description":"Whether those are weeks or months.","enum":["WEEKLY","MONTHLY"]},\#
          "DueDate":{"type":"integer","description":"Day, or number of days, when invoices are due.","minimum":0},\#
          "DueDateType":{"type":"string","description":"How that day counts, such as 20 OFFOLLOWINGMONTH.","enum":["DAYSAFTERBILLDATE","DAYSAFTERBILLMONTH","DAYSAFTERINVOICEDATE","DAYSAFTERINVOICEMONTH","OFCURRENTMONTH","OFFOLLOWINGMONTH"]},\#
          "StartDate":{"type":"string","format":"date","description":"Date of the first invoice (YYYY-MM-DD)."},\#
          "EndDate":{"type":"string","format":"date","description":"Date after which there are no more."}\#
          },"required":["Period","Unit","DueDate","DueDateType","StartDate"],"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"What they hold.","items":{"type":"object","description":"A line. An approved record needs at least AccountCode, Quantity and UnitAmount on it.","properties":{\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2},\#
          "DiscountRate":{"type":"number","description":"Discount in percent.","minimum":0,"maximum":100},\#
          "DiscountAmount":{"type":"number","description":"Discount as an amount, instead of DiscountRate.","minimum":0}\#
          },"additionalProperties":false},"minItems":1},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "Reference":{"type":"string","description":"Further reference, of sales invoices only."},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "CurrencyCode":{"type":"string","description":"Currency of the invoices.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "Status":{"type":"string","description":"DRAFT makes drafts, AUTHORISED approved invoices.","enum":["DRAFT","AUTHORISED"]},\#
          "ApprovedForSending":{"type":"boolean","description":"True has Xero mail each approved invoice to the customer."},\#
          "SendCopy":{"type":"boolean","description":"Whether the sender gets a copy."},\#
          "MarkAsSent":{"type":"boolean","description":"Whether invoices are marked as sent."},\#
          "IncludePDF":{"type":"boolean","description":"Whether a PDF is attached to the mail."}\#
          },"required":["Type","Contact","Schedule","LineItems"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["RepeatingInvoices"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a Xero repeating invoice by id, or end it (Status DELETED). Invoices that it made
    /// stay. Returns the template.
    public struct Update: Tool {
      public typealias Output = RepeatingInvoice

      /// Id of the template, from list_all_xero_repeating_invoices.
      public let RepeatingInvoiceID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let RepeatingInvoices: [RepeatingInvoiceChange]

      public init(
        RepeatingInvoiceID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        RepeatingInvoices: [RepeatingInvoiceChange]
      ) {
        self.RepeatingInvoiceID = RepeatingInvoiceID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.RepeatingInvoices = RepeatingInvoices
      }

      public init(fields: inout FieldReader) {
        RepeatingInvoiceID = fields.required("RepeatingInvoiceID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        RepeatingInvoices = fields.required("RepeatingInvoices")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("RepeatingInvoiceID", RepeatingInvoiceID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("RepeatingInvoices", RepeatingInvoices)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_repeating_invoice_by_id",
        integration: "xero",
        resource: "repeating_invoices",
        method: "update",
        title: "Update a Xero repeating invoice by ID",
        summary: """
          Update a Xero repeating invoice by id, or end it (Status DELETED). Invoices that it made \
          stay. Returns the template.
          """,
        tags: ["invoices"],
        http: .post,
        path: "/RepeatingInvoices/{RepeatingInvoiceID}",
        inputs: [
          Input(name: "RepeatingInvoiceID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "RepeatingInvoices"),
        answerDates: 16,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "RepeatingInvoiceID":{"type":"string","format":"uuid","description":"Id of the template, from list_all_xero_repeating_invoices."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "RepeatingInvoices":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of a template; what is left out stays.","properties":{\#
          "Contact":{"type":"object","description":"The customer or supplier.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "Schedule":{"type":"object","description":"When invoices are made.","properties":{\#
          "Period":{"type":"integer","description":"Weeks or months between two invoices.","minimum":1},\#
          "Unit":{"type":"string","description":"Whether those are weeks or months.","enum":["WEEKLY","MONTHLY"]},\#
          "DueDate":{"type":"integer","description":"Day, or number of days, when invoices are due.","minimum":0},\#
          "DueDateType":{"type":"string","description":"How that day counts, such as 20 OFFOLLOWINGMONTH.","enum":["DAYSAFTERBILLDATE","DAYSAFTERBILLMONTH","DAYSAFTERINVOICEDATE","DAYSAFTERINVOICEMONTH","OFCURRENTMONTH","OFFOLLOWINGMONTH"]},\#
          "StartDate":{"type":"string","format":"date","description":"Date of the first invoice (YYYY-MM-DD)."},\#
          "EndDate":{"type":"string","format":"date","description":"Date after which there are no more."}\#
          },"required":["Period","Unit","DueDate","DueDateType","StartDate"],"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"All lines that remain, by LineItemID; a line that is left out is deleted.","items":{"type":"object","description":"A line, old or new.","properties":{\#
          "LineItemID":{"type":"string","format":"uuid","description":"Id of an existing line, to keep it; a new line has none."},\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2},\#
          "DiscountRate":{"type":"number","description":"Discount in percent.","minimum":0,"maximum":100},\#
          "DiscountAmount":{"type":"number","description":"Discount as an amount, instead of DiscountRate.","minimum":0}\#
          },"additionalProperties":false},"minItems":1},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "Reference":{"type":"string","description":"Further reference, of sales invoices only."},\#
          "BrandingThemeID":{"type":"string","format":"uuid","description":"Id from list_all_xero_branding_themes."},\#
          "CurrencyCode":{"type":"string","description":"Currency of the invoices.","enum":["AED","AFN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BRL","BSD","BTN","BWP","BYN","BYR","BZD","CAD","CDF","CHF","CLF","CLP","CNY","COP","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP","DZD","EEK","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HRK","HTG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR","LRD","LSL","LTL","LVL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRO","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR","SDG","SEK","SGD","SHP","SKK","SLE","SLL","SOS","SRD","STD","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD","TZS","UAH","UGX","USD","UYU","UZS","VEF","VES","VND","VUV","WST","XAF","XCD","XOF","XPF","YER","ZAR","ZMW","ZMK","ZWD"]},\#
          "Status":{"type":"string","description":"DELETED ends the template.","enum":["DRAFT","AUTHORISED","DELETED"]},\#
          "ApprovedForSending":{"type":"boolean","description":"True has Xero mail each approved invoice to the customer."},\#
          "SendCopy":{"type":"boolean","description":"Whether the sender gets a copy."},\#
          "MarkAsSent":{"type":"boolean","description":"Whether invoices are marked as sent."},\#
          "IncludePDF":{"type":"boolean","description":"Whether a PDF is attached to the mail."}\#
          },"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["RepeatingInvoiceID","RepeatingInvoices"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Products and services.
  public enum Items {
    /// List all Xero items, the products and services that lines can name by ItemCode. Returns
    /// ItemID, Code, Name, Description, SalesDetails and PurchaseDetails (UnitPrice, AccountCode,
    /// TaxType), and QuantityOnHand of tracked items.
    public struct List: Tool {
      public typealias Output = Page<Item>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text: Name!=null
      /// AND Name.Contains("x"), also .StartsWith and .EndsWith. Fields: Code, Name, Description,
      /// IsSold, IsPurchased, IsTrackedAsInventory, QuantityOnHand. Examples: IsSold==true;
      /// Code=="ABC-1"; IsTrackedAsInventory==true AND QuantityOnHand<10.
      public let `where`: String?
      /// A field, then ASC or DESC, such as Code ASC. Fields: Code, Name, UpdatedDateUTC.
      public let order: String?
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_items",
        integration: "xero",
        resource: "items",
        method: "list",
        title: "List all Xero items",
        summary: """
          List all Xero items, the products and services that lines can name by ItemCode. Returns \
          ItemID, Code, Name, Description, SalesDetails and PurchaseDetails (UnitPrice, \
          AccountCode, TaxType), and QuantityOnHand of tracked items.
          """,
        tags: ["items"],
        http: .get,
        path: "/Items",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Items"),
        answerDates: 18,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Name!=null AND Name.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Code, Name, Description, IsSold, IsPurchased, IsTrackedAsInventory, QuantityOnHand. Examples: IsSold==true; Code==\"ABC-1\"; IsTrackedAsInventory==true AND QuantityOnHand<10.","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Code ASC. Fields: Code, Name, UpdatedDateUTC.","minLength":1},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero item by id, or by its Code.
    public struct Get: Tool {
      public typealias Output = Item

      /// Id of the item, or its Code.
      public let ItemID: String
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(ItemID: String, unitdp: Int? = nil, xero_tenant_id: String? = nil) {
        self.ItemID = ItemID
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        ItemID = fields.required("ItemID")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ItemID", ItemID)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_item_by_id",
        integration: "xero",
        resource: "items",
        method: "get",
        title: "Get a single Xero item by ID",
        summary: "Get a single Xero item by id, or by its Code.",
        tags: ["items"],
        http: .get,
        path: "/Items/{ItemID}",
        inputs: [
          Input(name: "ItemID", in: .path),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Items"),
        answerDates: 18,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ItemID":{"type":"string","description":"Id of the item, or its Code.","minLength":1},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["ItemID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero items. Code must be new: look in list_all_xero_items. Account codes
    /// come from list_all_xero_accounts. Returns the items.
    public struct Create: Tool {
      public typealias Output = [Item]

      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The items to create.
      public let Items: [NewItem]

      public init(
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Items: [NewItem]
      ) {
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Items = Items
      }

      public init(fields: inout FieldReader) {
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Items = fields.required("Items")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Items", Items)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_item",
        integration: "xero",
        resource: "items",
        method: "create",
        title: "Create a Xero item",
        summary: """
          Create one or more Xero items. Code must be new: look in list_all_xero_items. Account \
          codes come from list_all_xero_accounts. Returns the items.
          """,
        tags: ["items"],
        http: .put,
        path: "/Items?summarizeErrors=false",
        inputs: [
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Items"),
        answerDates: 18,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Items":{"type":"array","description":"The items to create.","items":{"type":"object","description":"An item to be created.","properties":{\#
          "Code":{"type":"string","description":"Code of the item, unique.","minLength":1,"maxLength":30},\#
          "Name":{"type":"string","description":"Name of the item.","maxLength":50},\#
          "Description":{"type":"string","description":"Description in sales.","maxLength":4000},\#
          "PurchaseDescription":{"type":"string","description":"Description in purchases.","maxLength":4000},\#
          "SalesDetails":{"type":"object","description":"Price and codes in sales.","properties":{\#
          "UnitPrice":{"type":"number","description":"Price of one; four decimals need unitdp 4."},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; not in purchases of tracked items.","minLength":1,"maxLength":10},\#
          "COGSAccountCode":{"type":"string","description":"Account of the cost of goods sold; only in purchases of tracked items.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates.","minLength":1}\#
          },"additionalProperties":false},\#
          "PurchaseDetails":{"type":"object","description":"Price and codes in purchases.","properties":{\#
          "UnitPrice":{"type":"number","description":"Price of one; four decimals need unitdp 4."},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; not in purchases of tracked items.","minLength":1,"maxLength":10},\#
          "COGSAccountCode":{"type":"string","description":"Account of the cost of goods sold; only in purchases of tracked items.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates.","minLength":1}\#
          },"additionalProperties":false},\#
          "IsSold":{"type":"boolean","description":"Whether it is for sales; true if left out."},\#
          "IsPurchased":{"type":"boolean","description":"Whether it is for purchases; true if left out."},\#
          "InventoryAssetAccountCode":{"type":"string","description":"Account of Type INVENTORY; with it the stock is counted, which needs COGSAccountCode.","minLength":1,"maxLength":10}\#
          },"required":["Code"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["Items"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a Xero item by id, such as its price. Invoices that exist do not change. Returns the
    /// item.
    public struct Update: Tool {
      public typealias Output = Item

      /// Id of the item, from list_all_xero_items.
      public let ItemID: String
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let Items: [ItemChange]

      public init(
        ItemID: String,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Items: [ItemChange]
      ) {
        self.ItemID = ItemID
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Items = Items
      }

      public init(fields: inout FieldReader) {
        ItemID = fields.required("ItemID")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Items = fields.required("Items")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ItemID", ItemID)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Items", Items)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_item_by_id",
        integration: "xero",
        resource: "items",
        method: "update",
        title: "Update a Xero item by ID",
        summary: """
          Update a Xero item by id, such as its price. Invoices that exist do not change. Returns \
          the item.
          """,
        tags: ["items"],
        http: .post,
        path: "/Items/{ItemID}",
        inputs: [
          Input(name: "ItemID", in: .path),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "Items"),
        answerDates: 18,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ItemID":{"type":"string","format":"uuid","description":"Id of the item, from list_all_xero_items."},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Items":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of an item; what is left out stays.","properties":{\#
          "Code":{"type":"string","description":"Code of the item, unique.","minLength":1,"maxLength":30},\#
          "Name":{"type":"string","description":"Name of the item.","maxLength":50},\#
          "Description":{"type":"string","description":"Description in sales.","maxLength":4000},\#
          "PurchaseDescription":{"type":"string","description":"Description in purchases.","maxLength":4000},\#
          "SalesDetails":{"type":"object","description":"Price and codes in sales.","properties":{\#
          "UnitPrice":{"type":"number","description":"Price of one; four decimals need unitdp 4."},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; not in purchases of tracked items.","minLength":1,"maxLength":10},\#
          "COGSAccountCode":{"type":"string","description":"Account of the cost of goods sold; only in purchases of tracked items.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates.","minLength":1}\#
          },"additionalProperties":false},\#
          "PurchaseDetails":{"type":"object","description":"Price and codes in purchases.","properties":{\#
          "UnitPrice":{"type":"number","description":"Price of one; four decimals need unitdp 4."},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; not in purchases of tracked items.","minLength":1,"maxLength":10},\#
          "COGSAccountCode":{"type":"string","description":"Account of the cost of goods sold; only in purchases of tracked items.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates.","minLength":1}\#
          },"additionalProperties":false},\#
          "IsSold":{"type":"boolean","description":"Whether it is for sales."},\#
          "IsPurchased":{"type":"boolean","description":"Whether it is for purchases."},\#
          "InventoryAssetAccountCode":{"type":"string","description":"Account of Type INVENTORY; with it the stock is counted, which needs COGSAccountCode.","minLength":1,"maxLength":10}\#
          },"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["ItemID","Items"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Delete a Xero item by id, for good. Lines that name it keep their text. Returns nothing.
    public struct Delete: Tool {
      public typealias Output = Empty

      /// Id of the item, from list_all_xero_items.
      public let ItemID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(ItemID: String, xero_tenant_id: String? = nil) {
        self.ItemID = ItemID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        ItemID = fields.required("ItemID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ItemID", ItemID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "delete_a_xero_item_by_id",
        integration: "xero",
        resource: "items",
        method: "delete",
        title: "Delete a Xero item by ID",
        summary: """
          Delete a Xero item by id, for good. Lines that name it keep their text. Returns nothing.
          """,
        tags: ["items"],
        http: .delete,
        path: "/Items/{ItemID}",
        inputs: [
          Input(name: "ItemID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .empty,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ItemID":{"type":"string","format":"uuid","description":"Id of the item, from list_all_xero_items."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["ItemID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Tax rates.
  public enum TaxRates {
    /// List all Xero tax rates of the organisation, with the TaxType that lines need. Pick one that
    /// is ACTIVE and can apply to the class of the line's account (CanApplyToRevenue,
    /// CanApplyToExpenses, ...). Returns Name, TaxType, EffectiveRate, TaxComponents, Status and
    /// more.
    public struct List: Tool {
      public typealias Output = Page<TaxRate>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text: Name!=null
      /// AND Name.Contains("x"), also .StartsWith and .EndsWith. Fields: Name, TaxType, Status
      /// (ACTIVE, ARCHIVED, DELETED), EffectiveRate, CanApplyToRevenue, CanApplyToExpenses.
      /// Examples: Status=="ACTIVE" AND CanApplyToRevenue==true; TaxType=="OUTPUT2".
      public let `where`: String?
      /// A field, then ASC or DESC, such as Name ASC. Fields: Name, TaxType, EffectiveRate.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_tax_rates",
        integration: "xero",
        resource: "tax_rates",
        method: "list",
        title: "List all Xero tax rates",
        summary: """
          List all Xero tax rates of the organisation, with the TaxType that lines need. Pick one \
          that is ACTIVE and can apply to the class of the line's account (CanApplyToRevenue, \
          CanApplyToExpenses, ...). Returns Name, TaxType, EffectiveRate, TaxComponents, Status \
          and more.
          """,
        tags: ["tax", "settings"],
        http: .get,
        path: "/TaxRates",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "TaxRates"),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Name!=null AND Name.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Name, TaxType, Status (ACTIVE, ARCHIVED, DELETED), EffectiveRate, CanApplyToRevenue, CanApplyToExpenses. Examples: Status==\"ACTIVE\" AND CanApplyToRevenue==true; TaxType==\"OUTPUT2\".","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Name ASC. Fields: Name, TaxType, EffectiveRate.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero tax rate by its TaxType code, such as OUTPUT2 or INPUT2.
    public struct Get: Tool {
      public typealias Output = TaxRate

      /// TaxType code, from list_all_xero_tax_rates.
      public let TaxType: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(TaxType: String, xero_tenant_id: String? = nil) {
        self.TaxType = TaxType
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        TaxType = fields.required("TaxType")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("TaxType", TaxType)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_tax_rate_by_id",
        integration: "xero",
        resource: "tax_rates",
        method: "get",
        title: "Get a single Xero tax rate by ID",
        summary: "Get a single Xero tax rate by its TaxType code, such as OUTPUT2 or INPUT2.",
        tags: ["tax", "settings"],
        http: .get,
        path: "/TaxRates/{TaxType}",
        inputs: [
          Input(name: "TaxType", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "TaxRates"),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "TaxType":{"type":"string","description":"TaxType code, from list_all_xero_tax_rates.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["TaxType"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero tax rates, each of one or more parts. Xero gives each its TaxType.
    /// Look in list_all_xero_tax_rates first: most organisations have all they need. Returns the
    /// tax rates.
    public struct Create: Tool {
      public typealias Output = [TaxRate]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The tax rates to create.
      public let TaxRates: [NewTaxRate]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        TaxRates: [NewTaxRate]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.TaxRates = TaxRates
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        TaxRates = fields.required("TaxRates")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("TaxRates", TaxRates)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_tax_rate",
        integration: "xero",
        resource: "tax_rates",
        method: "create",
        title: "Create a Xero tax rate",
        summary: """
          Create one or more Xero tax rates, each of one or more parts. Xero gives each its \
          TaxType. Look in list_all_xero_tax_rates first: most organisations have all they need. \
          Returns the tax rates.
          """,
        tags: ["tax", "settings"],
        http: .put,
        path: "/TaxRates",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "TaxRates"),
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "TaxRates":{"type":"array","description":"The tax rates to create.","items":{"type":"object","description":"A tax rate to be created.","properties":{\#
          "Name":{"type":"string","description":"Name of the tax rate, unique.","minLength":1},\#
          "TaxComponents":{"type":"array","description":"What it is made of.","items":{"type":"object","description":"A part of a tax rate.","properties":{\#
          "Name":{"type":"string","description":"Name of the part.","minLength":1},\#
          "Rate":{"type":"number","description":"Rate in percent, with up to four decimals, such as 2.25."},\#
          "IsCompound":{"type":"boolean","description":"Whether it is worked out on top of the others; one part at most."},\#
          "IsNonRecoverable":{"type":"boolean","description":"Whether it cannot be claimed back."}\#
          },"required":["Name","Rate"],"additionalProperties":false},"minItems":1},\#
          "ReportTaxType":{"type":"string","description":"Line of the tax return, such as INPUT or OUTPUT; needed in Australia, New Zealand and the UK.","enum":["AVALARA","BASEXCLUDED","CAPITALSALESOUTPUT","CAPITALEXPENSESINPUT","ECOUTPUT","ECOUTPUTSERVICES","ECINPUT","ECACQUISITIONS","EXEMPTEXPENSES","EXEMPTINPUT","EXEMPTOUTPUT","GSTONIMPORTS","INPUT","INPUTTAXED","MOSSSALES","NONE","NONEOUTPUT","OUTPUT","PURCHASESINPUT","SALESOUTPUT","EXEMPTCAPITAL","EXEMPTEXPORT","CAPITALEXINPUT","GSTONCAPIMPORTS","GSTONCAPITALIMPORTS","REVERSECHARGES","PAYMENTS","INVOICE","CASH","ACCRUAL","FLATRATECASH","FLATRATEACCRUAL","ACCRUALS","TXCA","SRCAS","DSOUTPUT","BLINPUT2","EPINPUT","IMINPUT2","MEINPUT","IGDSINPUT2","ESN33OUTPUT","OPINPUT","OSOUTPUT","TXN33INPUT","TXESSINPUT","TXREINPUT","TXPETINPUT","NRINPUT","ES33OUTPUT","ZERORATEDINPUT","ZERORATEDOUTPUT","DRCHARGESUPPLY","DRCHARGE","CAPINPUT","CAPIMPORTS","IMINPUT","INPUT2","CIUINPUT","SRINPUT","OUTPUT2","SROUTPUT","CAPOUTPUT","SROUTPUT2","CIUOUTPUT","ZROUTPUT","ZREXPORT","ACC28PLUS","ACCUPTO28","OTHEROUTPUT","SHOUTPUT","ZRINPUT","BADDEBT","OTHERINPUT","BADDEBTRELIEF","IGDSINPUT3","SROVR","TOURISTREFUND","TXRCN33","TXRCRE","TXRCESS","TXRCTS","CAPEXINPUT","UNDEFINED","CAPEXOUTPUT","ZEROEXPOUTPUT","GOODSIMPORT","NONEINPUT","NOTREPORTED","SROVRRS","SROVRLVG","SRLVG","IM","IMESS","IMN33","IMRE","BADDEBTRECOVERY","USSALESTAX","BLINPUT3"]}\#
          },"required":["Name","TaxComponents"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["TaxRates"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update one or more Xero tax rates, or delete your own (Status DELETED). The element's
    /// TaxType, or else its Name, says which. Returns the tax rates.
    public struct Update: Tool {
      public typealias Output = [TaxRate]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes.
      public let TaxRates: [TaxRateChange]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        TaxRates: [TaxRateChange]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.TaxRates = TaxRates
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        TaxRates = fields.required("TaxRates")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("TaxRates", TaxRates)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_tax_rate",
        integration: "xero",
        resource: "tax_rates",
        method: "update",
        title: "Update Xero tax rates",
        summary: """
          Update one or more Xero tax rates, or delete your own (Status DELETED). The element's \
          TaxType, or else its Name, says which. Returns the tax rates.
          """,
        tags: ["tax", "settings"],
        http: .post,
        path: "/TaxRates",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "TaxRates"),
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "TaxRates":{"type":"array","description":"The changes.","items":{"type":"object","description":"What is to change of a tax rate, which TaxType or else Name names.","properties":{\#
          "TaxType":{"type":"string","description":"TaxType of the tax rate, from list_all_xero_tax_rates.","minLength":1},\#
          "Name":{"type":"string","description":"Name of the tax rate.","minLength":1},\#
          "TaxComponents":{"type":"array","description":"What it is made of; replaces all parts.","items":{"type":"object","description":"A part of a tax rate.","properties":{\#
          "Name":{"type":"string","description":"Name of the part.","minLength":1},\#
          "Rate":{"type":"number","description":"Rate in percent, with up to four decimals, such as 2.25."},\#
          "IsCompound":{"type":"boolean","description":"Whether it is worked out on top of the others; one part at most."},\#
          "IsNonRecoverable":{"type":"boolean","description":"Whether it cannot be claimed back."}\#
          },"required":["Name","Rate"],"additionalProperties":false},"minItems":1},\#
          "Status":{"type":"string","description":"DELETED removes one of your own that nothing uses.","enum":["ACTIVE","ARCHIVED","DELETED"]},\#
          "ReportTaxType":{"type":"string","description":"Line of the tax return, such as INPUT or OUTPUT.","enum":["AVALARA","BASEXCLUDED","CAPITALSALESOUTPUT","CAPITALEXPENSESINPUT","ECOUTPUT","ECOUTPUTSERVICES","ECINPUT","ECACQUISITIONS","EXEMPTEXPENSES","EXEMPTINPUT","EXEMPTOUTPUT","GSTONIMPORTS","INPUT","INPUTTAXED","MOSSSALES","NONE","NONEOUTPUT","OUTPUT","PURCHASESINPUT","SALESOUTPUT","EXEMPTCAPITAL","EXEMPTEXPORT","CAPITALEXINPUT","GSTONCAPIMPORTS","GSTONCAPITALIMPORTS","REVERSECHARGES","PAYMENTS","INVOICE","CASH","ACCRUAL","FLATRATECASH","FLATRATEACCRUAL","ACCRUALS","TXCA","SRCAS","DSOUTPUT","BLINPUT2","EPINPUT","IMINPUT2","MEINPUT","IGDSINPUT2","ESN33OUTPUT","OPINPUT","OSOUTPUT","TXN33INPUT","TXESSINPUT","TXREINPUT","TXPETINPUT","NRINPUT","ES33OUTPUT","ZERORATEDINPUT","ZERORATEDOUTPUT","DRCHARGESUPPLY","DRCHARGE","CAPINPUT","CAPIMPORTS","IMINPUT","INPUT2","CIUINPUT","SRINPUT","OUTPUT2","SROUTPUT","CAPOUTPUT","SROUTPUT2","CIUOUTPUT","ZROUTPUT","ZREXPORT","ACC28PLUS","ACCUPTO28","OTHEROUTPUT","SHOUTPUT","ZRINPUT","BADDEBT","OTHERINPUT","BADDEBTRELIEF","IGDSINPUT3","SROVR","TOURISTREFUND","TXRCN33","TXRCRE","TXRCESS","TXRCTS","CAPEXINPUT","UNDEFINED","CAPEXOUTPUT","ZEROEXPOUTPUT","GOODSIMPORT","NONEINPUT","NOTREPORTED","SROVRRS","SROVRLVG","SRLVG","IM","IMESS","IMN33","IMRE","BADDEBTRECOVERY","USSALESTAX","BLINPUT3"]}\#
          },"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["TaxRates"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }

  /// Claims of receipts, in classic expenses.
  public enum ExpenseClaims {
    /// List all Xero expense claims of classic expenses, which Xero has retired for newer
    /// organisations. Returns ExpenseClaimID, Status, User, Receipts, Total, AmountDue, AmountPaid
    /// and PaymentDueDate.
    public struct List: Tool {
      public typealias Output = Page<ExpenseClaim>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// User.LastName!=null AND User.LastName.Contains("x"), also .StartsWith and .EndsWith.
      /// Fields: Status (SUBMITTED, AUTHORISED, PAID, VOIDED, DELETED), Total, AmountDue,
      /// AmountPaid, User.UserID, User.LastName. Examples: Status=="SUBMITTED";
      /// Status=="AUTHORISED" AND AmountDue>0; User.UserID==Guid("...").
      public let `where`: String?
      /// A field, then ASC or DESC, such as UpdatedDateUTC DESC. Fields: Status, Total,
      /// UpdatedDateUTC.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_expense_claims",
        integration: "xero",
        resource: "expense_claims",
        method: "list",
        title: "List all Xero expense claims",
        summary: """
          List all Xero expense claims of classic expenses, which Xero has retired for newer \
          organisations. Returns ExpenseClaimID, Status, User, Receipts, Total, AmountDue, \
          AmountPaid and PaymentDueDate.
          """,
        tags: ["expenses"],
        http: .get,
        path: "/ExpenseClaims",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "ExpenseClaims"),
        answerDates: 19,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.classicexpenses.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: User.LastName!=null AND User.LastName.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Status (SUBMITTED, AUTHORISED, PAID, VOIDED, DELETED), Total, AmountDue, AmountPaid, User.UserID, User.LastName. Examples: Status==\"SUBMITTED\"; Status==\"AUTHORISED\" AND AmountDue>0; User.UserID==Guid(\"...\").","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as UpdatedDateUTC DESC. Fields: Status, Total, UpdatedDateUTC.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero expense claim by id, with its receipts.
    public struct Get: Tool {
      public typealias Output = ExpenseClaim

      /// Id of the claim, from list_all_xero_expense_claims.
      public let ExpenseClaimID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(ExpenseClaimID: String, xero_tenant_id: String? = nil) {
        self.ExpenseClaimID = ExpenseClaimID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        ExpenseClaimID = fields.required("ExpenseClaimID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ExpenseClaimID", ExpenseClaimID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_expense_claim_by_id",
        integration: "xero",
        resource: "expense_claims",
        method: "get",
        title: "Get a single Xero expense claim by ID",
        summary: "Get a single Xero expense claim by id, with its receipts.",
        tags: ["expenses"],
        http: .get,
        path: "/ExpenseClaims/{ExpenseClaimID}",
        inputs: [
          Input(name: "ExpenseClaimID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "ExpenseClaims"),
        answerDates: 19,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.classicexpenses.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ExpenseClaimID":{"type":"string","format":"uuid","description":"Id of the claim, from list_all_xero_expense_claims."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["ExpenseClaimID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Submit one or more Xero expense claims (classic expenses): draft receipts of one user, from
    /// create_a_xero_receipt. Returns the claims.
    public struct Create: Tool {
      public typealias Output = [ExpenseClaim]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The claims to submit.
      public let ExpenseClaims: [NewExpenseClaim]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        ExpenseClaims: [NewExpenseClaim]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.ExpenseClaims = ExpenseClaims
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        ExpenseClaims = fields.required("ExpenseClaims")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("ExpenseClaims", ExpenseClaims)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_expense_claim",
        integration: "xero",
        resource: "expense_claims",
        method: "create",
        title: "Create a Xero expense claim",
        summary: """
          Submit one or more Xero expense claims (classic expenses): draft receipts of one user, \
          from create_a_xero_receipt. Returns the claims.
          """,
        tags: ["expenses"],
        http: .put,
        path: "/ExpenseClaims",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "ExpenseClaims"),
        answerDates: 19,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.classicexpenses"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "ExpenseClaims":{"type":"array","description":"The claims to submit.","items":{"type":"object","description":"An expense claim to be submitted.","properties":{\#
          "User":{"type":"object","description":"Who claims.","properties":{\#
          "UserID":{"type":"string","format":"uuid","description":"Id of the user, from list_all_xero_users."}\#
          },"required":["UserID"],"additionalProperties":false},\#
          "Receipts":{"type":"array","description":"Receipts of that user, in status DRAFT.","items":{"type":"object","description":"Which receipt.","properties":{\#
          "ReceiptID":{"type":"string","format":"uuid","description":"Id of the receipt, from list_all_xero_receipts."}\#
          },"required":["ReceiptID"],"additionalProperties":false},"minItems":1},\#
          "Status":{"type":"string","description":"A new claim is SUBMITTED.","enum":["SUBMITTED"]}\#
          },"required":["User","Receipts"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["ExpenseClaims"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a Xero expense claim by id: approve it for payment (Status AUTHORISED), void or
    /// delete it. Returns the claim.
    public struct Update: Tool {
      public typealias Output = ExpenseClaim

      /// Id of the claim, from list_all_xero_expense_claims.
      public let ExpenseClaimID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let ExpenseClaims: [ExpenseClaimChange]

      public init(
        ExpenseClaimID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        ExpenseClaims: [ExpenseClaimChange]
      ) {
        self.ExpenseClaimID = ExpenseClaimID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.ExpenseClaims = ExpenseClaims
      }

      public init(fields: inout FieldReader) {
        ExpenseClaimID = fields.required("ExpenseClaimID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        ExpenseClaims = fields.required("ExpenseClaims")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ExpenseClaimID", ExpenseClaimID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("ExpenseClaims", ExpenseClaims)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_expense_claim_by_id",
        integration: "xero",
        resource: "expense_claims",
        method: "update",
        title: "Update a Xero expense claim by ID",
        summary: """
          Update a Xero expense claim by id: approve it for payment (Status AUTHORISED), void or \
          delete it. Returns the claim.
          """,
        tags: ["expenses"],
        http: .post,
        path: "/ExpenseClaims/{ExpenseClaimID}",
        inputs: [
          Input(name: "ExpenseClaimID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "ExpenseClaims"),
        answerDates: 19,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.classicexpenses"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ExpenseClaimID":{"type":"string","format":"uuid","description":"Id of the claim, from list_all_xero_expense_claims."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "ExpenseClaims":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of an expense claim; what is left out stays.","properties":{\#
          "Status":{"type":"string","description":"AUTHORISED approves it for payment.","enum":["SUBMITTED","AUTHORISED","VOIDED","DELETED"]},\#
          "User":{"type":"object","description":"Who claims.","properties":{\#
          "UserID":{"type":"string","format":"uuid","description":"Id of the user, from list_all_xero_users."}\#
          },"required":["UserID"],"additionalProperties":false},\#
          "Receipts":{"type":"array","description":"All receipts of the claim.","items":{"type":"object","description":"Which receipt.","properties":{\#
          "ReceiptID":{"type":"string","format":"uuid","description":"Id of the receipt, from list_all_xero_receipts."}\#
          },"required":["ReceiptID"],"additionalProperties":false},"minItems":1}\#
          },"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["ExpenseClaimID","ExpenseClaims"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// What users paid for the organisation, in classic expenses.
  public enum Receipts {
    /// List all Xero receipts of classic expenses that are not in a claim yet. Returns ReceiptID,
    /// Status, Date, Contact, User, LineItems and Total.
    public struct List: Tool {
      public typealias Output = Page<Receipt>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Reference!=null AND Reference.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Status (DRAFT, SUBMITTED, AUTHORISED, DECLINED, VOIDED), Date, Total, Reference,
      /// User.UserID, Contact.ContactID. Examples: Status=="DRAFT"; User.UserID==Guid("...").
      public let `where`: String?
      /// A field, then ASC or DESC, such as Date DESC. Fields: ReceiptNumber, Date, Total,
      /// UpdatedDateUTC.
      public let order: String?
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_receipts",
        integration: "xero",
        resource: "receipts",
        method: "list",
        title: "List all Xero receipts",
        summary: """
          List all Xero receipts of classic expenses that are not in a claim yet. Returns \
          ReceiptID, Status, Date, Contact, User, LineItems and Total.
          """,
        tags: ["expenses"],
        http: .get,
        path: "/Receipts",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Receipts"),
        answerDates: 21,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.classicexpenses.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Reference!=null AND Reference.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Status (DRAFT, SUBMITTED, AUTHORISED, DECLINED, VOIDED), Date, Total, Reference, User.UserID, Contact.ContactID. Examples: Status==\"DRAFT\"; User.UserID==Guid(\"...\").","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Date DESC. Fields: ReceiptNumber, Date, Total, UpdatedDateUTC.","minLength":1},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero receipt by id, with its lines.
    public struct Get: Tool {
      public typealias Output = Receipt

      /// Id of the receipt, from list_all_xero_receipts.
      public let ReceiptID: String
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(ReceiptID: String, unitdp: Int? = nil, xero_tenant_id: String? = nil) {
        self.ReceiptID = ReceiptID
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        ReceiptID = fields.required("ReceiptID")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ReceiptID", ReceiptID)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_receipt_by_id",
        integration: "xero",
        resource: "receipts",
        method: "get",
        title: "Get a single Xero receipt by ID",
        summary: "Get a single Xero receipt by id, with its lines.",
        tags: ["expenses"],
        http: .get,
        path: "/Receipts/{ReceiptID}",
        inputs: [
          Input(name: "ReceiptID", in: .path),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Receipts"),
        answerDates: 21,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.classicexpenses.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ReceiptID":{"type":"string","format":"uuid","description":"Id of the receipt, from list_all_xero_receipts."},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["ReceiptID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero receipts (classic expenses) as drafts, to be submitted by
    /// create_a_xero_expense_claim. User comes from list_all_xero_users, codes from
    /// list_all_xero_accounts (ShowInExpenseClaims). Returns the receipts.
    public struct Create: Tool {
      public typealias Output = [Receipt]

      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The receipts to create.
      public let Receipts: [NewReceipt]

      public init(
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Receipts: [NewReceipt]
      ) {
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Receipts = Receipts
      }

      public init(fields: inout FieldReader) {
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Receipts = fields.required("Receipts")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Receipts", Receipts)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_receipt",
        integration: "xero",
        resource: "receipts",
        method: "create",
        title: "Create a Xero receipt",
        summary: """
          Create one or more Xero receipts (classic expenses) as drafts, to be submitted by \
          create_a_xero_expense_claim. User comes from list_all_xero_users, codes from \
          list_all_xero_accounts (ShowInExpenseClaims). Returns the receipts.
          """,
        tags: ["expenses"],
        http: .put,
        path: "/Receipts",
        inputs: [
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Receipts"),
        answerDates: 21,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.classicexpenses"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Receipts":{"type":"array","description":"The receipts to create.","items":{"type":"object","description":"A receipt to be created.","properties":{\#
          "Date":{"type":"string","format":"date","description":"Date of the receipt (YYYY-MM-DD)."},\#
          "Contact":{"type":"object","description":"Who was paid.","properties":{\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "Name":{"type":"string","description":"Exact name, only when there is no id: an unknown name makes a new contact.","minLength":1,"maxLength":255}\#
          },"additionalProperties":false},\#
          "LineItems":{"type":"array","description":"What for, in accounts with ShowInExpenseClaims.","items":{"type":"object","description":"A line without discount. An approved record needs at least AccountCode, Quantity and UnitAmount on it.","properties":{\#
          "Description":{"type":"string","description":"What is sold or bought; ItemCode can fill it in.","minLength":1},\#
          "Quantity":{"type":"number","description":"How many."},\#
          "UnitAmount":{"type":"number","description":"Price of one; with or without tax as LineAmountTypes says."},\#
          "ItemCode":{"type":"string","description":"Code from list_all_xero_items; fills in what is left out.","minLength":1,"maxLength":30},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; do not guess.","minLength":1,"maxLength":10},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates, such as OUTPUT2 or NONE; the account's if left out.","minLength":1},\#
          "TaxAmount":{"type":"number","description":"Only to correct the tax that Xero works out."},\#
          "LineAmount":{"type":"number","description":"Quantity times UnitAmount, less discount; may stand in for either."},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2}\#
          },"additionalProperties":false},"minItems":1},\#
          "User":{"type":"object","description":"Who paid.","properties":{\#
          "UserID":{"type":"string","format":"uuid","description":"Id of the user, from list_all_xero_users."}\#
          },"required":["UserID"],"additionalProperties":false},\#
          "Reference":{"type":"string","description":"Further reference."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "Status":{"type":"string","description":"A new receipt is DRAFT; a claim takes it further.","enum":["DRAFT"]}\#
          },"required":["Date","Contact","LineItems","User"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["Receipts"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }

  /// The ledger.
  public enum Journals {
    /// List all Xero journals, oldest first: every entry of the ledger with its debits and credits,
    /// which no one writes directly. It grows long, so narrow it by if_modified_since, or ask a
    /// report instead. Needs a higher API tier of Xero. Returns JournalID, JournalNumber,
    /// JournalDate, SourceType, SourceID and JournalLines.
    public struct List: Tool {
      public typealias Output = Page<Journal>

      /// True lists on a cash basis; on an accrual basis otherwise.
      public let paymentsOnly: Bool?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        paymentsOnly: Bool? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.paymentsOnly = paymentsOnly
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        paymentsOnly = fields.optional("paymentsOnly")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("paymentsOnly", paymentsOnly)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_journals",
        integration: "xero",
        resource: "journals",
        method: "list",
        title: "List all Xero journals",
        summary: """
          List all Xero journals, oldest first: every entry of the ledger with its debits and \
          credits, which no one writes directly. It grows long, so narrow it by if_modified_since, \
          or ask a report instead. Needs a higher API tier of Xero. Returns JournalID, \
          JournalNumber, JournalDate, SourceType, SourceID and JournalLines.
          """,
        tags: ["journals"],
        http: .get,
        path: "/Journals",
        inputs: [
          Input(name: "paymentsOnly", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Journals"),
        answerDates: 22,
        paging: .cursor(parameter: "offset", next: "Journals.-1.JournalNumber", size: 100),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.journals.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "paymentsOnly":{"type":"boolean","description":"True lists on a cash basis; on an accrual basis otherwise."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero journal by id, or by its JournalNumber, with its debits and credits.
    /// SourceID and SourceType are in the list only.
    public struct Get: Tool {
      public typealias Output = Journal

      /// Id of the journal, or its JournalNumber.
      public let JournalID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(JournalID: String, xero_tenant_id: String? = nil) {
        self.JournalID = JournalID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        JournalID = fields.required("JournalID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("JournalID", JournalID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_journal_by_id",
        integration: "xero",
        resource: "journals",
        method: "get",
        title: "Get a single Xero journal by ID",
        summary: """
          Get a single Xero journal by id, or by its JournalNumber, with its debits and credits. \
          SourceID and SourceType are in the list only.
          """,
        tags: ["journals"],
        http: .get,
        path: "/Journals/{JournalID}",
        inputs: [
          Input(name: "JournalID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Journals"),
        answerDates: 22,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.journals.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "JournalID":{"type":"string","description":"Id of the journal, or its JournalNumber.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["JournalID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Entries that someone writes into the ledger.
  public enum ManualJournals {
    /// List all Xero manual journals, the entries that someone wrote into the ledger. Returns
    /// ManualJournalID, Narration, Date, Status and JournalLines.
    public struct List: Tool {
      public typealias Output = Page<ManualJournal>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Narration!=null AND Narration.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Status (DRAFT, POSTED, DELETED, VOIDED), Date, Narration. Examples: Status=="POSTED" AND
      /// Date>=DateTime(2026,01,01); Narration=="Depreciation".
      public let `where`: String?
      /// A field, then ASC or DESC, such as Date DESC. Fields: Date, UpdatedDateUTC.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_manual_journals",
        integration: "xero",
        resource: "manual_journals",
        method: "list",
        title: "List all Xero manual journals",
        summary: """
          List all Xero manual journals, the entries that someone wrote into the ledger. Returns \
          ManualJournalID, Narration, Date, Status and JournalLines.
          """,
        tags: ["journals"],
        http: .get,
        path: "/ManualJournals",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "ManualJournals"),
        answerDates: 23,
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pagination.pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.manualjournals.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Narration!=null AND Narration.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Status (DRAFT, POSTED, DELETED, VOIDED), Date, Narration. Examples: Status==\"POSTED\" AND Date>=DateTime(2026,01,01); Narration==\"Depreciation\".","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Date DESC. Fields: Date, UpdatedDateUTC.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero manual journal by id, with its lines.
    public struct Get: Tool {
      public typealias Output = ManualJournal

      /// Id of the manual journal, from list_all_xero_manual_journals.
      public let ManualJournalID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(ManualJournalID: String, xero_tenant_id: String? = nil) {
        self.ManualJournalID = ManualJournalID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        ManualJournalID = fields.required("ManualJournalID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ManualJournalID", ManualJournalID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_manual_journal_by_id",
        integration: "xero",
        resource: "manual_journals",
        method: "get",
        title: "Get a single Xero manual journal by ID",
        summary: "Get a single Xero manual journal by id, with its lines.",
        tags: ["journals"],
        http: .get,
        path: "/ManualJournals/{ManualJournalID}",
        inputs: [
          Input(name: "ManualJournalID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "ManualJournals"),
        answerDates: 23,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.manualjournals.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ManualJournalID":{"type":"string","format":"uuid","description":"Id of the manual journal, from list_all_xero_manual_journals."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["ManualJournalID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Xero manual journals, as DRAFT unless Status is POSTED. The lines must
    /// sum to zero: debits are positive, credits negative. Codes come from list_all_xero_accounts;
    /// bank accounts cannot be used. Returns the manual journals.
    public struct Create: Tool {
      public typealias Output = [ManualJournal]

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The manual journals to create.
      public let ManualJournals: [NewManualJournal]

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        ManualJournals: [NewManualJournal]
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.ManualJournals = ManualJournals
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        ManualJournals = fields.required("ManualJournals")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("ManualJournals", ManualJournals)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_manual_journal",
        integration: "xero",
        resource: "manual_journals",
        method: "create",
        title: "Create a Xero manual journal",
        summary: """
          Create one or more Xero manual journals, as DRAFT unless Status is POSTED. The lines \
          must sum to zero: debits are positive, credits negative. Codes come from \
          list_all_xero_accounts; bank accounts cannot be used. Returns the manual journals.
          """,
        tags: ["journals"],
        http: .put,
        path: "/ManualJournals?summarizeErrors=false",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "ManualJournals"),
        answerDates: 23,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.manualjournals"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "ManualJournals":{"type":"array","description":"The manual journals to create.","items":{"type":"object","description":"A manual journal to be created.","properties":{\#
          "Narration":{"type":"string","description":"What it is for.","minLength":1},\#
          "JournalLines":{"type":"array","description":"Debits and credits, which sum to zero.","items":{"type":"object","description":"One side of a manual journal.","properties":{\#
          "LineAmount":{"type":"number","description":"A debit is positive and a credit negative."},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; not of a bank account.","minLength":1,"maxLength":10},\#
          "Description":{"type":"string","description":"Description."},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates.","minLength":1},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2}\#
          },"required":["LineAmount","AccountCode"],"additionalProperties":false},"minItems":2},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD); today if left out."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it; NoTax if left out.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "Status":{"type":"string","description":"POSTED puts it into the ledger; DRAFT if left out.","enum":["DRAFT","POSTED"]},\#
          "ShowOnCashBasisReports":{"type":"boolean","description":"Whether reports on a cash basis show it; true if left out."},\#
          "Url":{"type":"string","format":"uri","description":"Source document in an app."}\#
          },"required":["Narration","JournalLines"],"additionalProperties":false},"minItems":1,"maxItems":50}\#
          },"required":["ManualJournals"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a Xero manual journal by id: post it (Status POSTED), change it, delete a draft
    /// (DELETED) or void it (VOIDED). JournalLines, if given, replace all lines. Returns the manual
    /// journal.
    public struct Update: Tool {
      public typealias Output = ManualJournal

      /// Id of the manual journal, from list_all_xero_manual_journals.
      public let ManualJournalID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// The changes, as a list of one.
      public let ManualJournals: [ManualJournalChange]

      public init(
        ManualJournalID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        ManualJournals: [ManualJournalChange]
      ) {
        self.ManualJournalID = ManualJournalID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.ManualJournals = ManualJournals
      }

      public init(fields: inout FieldReader) {
        ManualJournalID = fields.required("ManualJournalID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        ManualJournals = fields.required("ManualJournals")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ManualJournalID", ManualJournalID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("ManualJournals", ManualJournals)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_manual_journal_by_id",
        integration: "xero",
        resource: "manual_journals",
        method: "update",
        title: "Update a Xero manual journal by ID",
        summary: """
          Update a Xero manual journal by id: post it (Status POSTED), change it, delete a draft \
          (DELETED) or void it (VOIDED). JournalLines, if given, replace all lines. Returns the \
          manual journal.
          """,
        tags: ["journals"],
        http: .post,
        path: "/ManualJournals/{ManualJournalID}",
        inputs: [
          Input(name: "ManualJournalID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "ManualJournals"),
        answerDates: 23,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.manualjournals"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ManualJournalID":{"type":"string","format":"uuid","description":"Id of the manual journal, from list_all_xero_manual_journals."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "ManualJournals":{"type":"array","description":"The changes, as a list of one.","items":{"type":"object","description":"What is to change of a manual journal; what is left out stays.","properties":{\#
          "Narration":{"type":"string","description":"What it is for.","minLength":1},\#
          "JournalLines":{"type":"array","description":"All debits and credits, which sum to zero.","items":{"type":"object","description":"One side of a manual journal.","properties":{\#
          "LineAmount":{"type":"number","description":"A debit is positive and a credit negative."},\#
          "AccountCode":{"type":"string","description":"Code from list_all_xero_accounts; not of a bank account.","minLength":1,"maxLength":10},\#
          "Description":{"type":"string","description":"Description."},\#
          "TaxType":{"type":"string","description":"TaxType from list_all_xero_tax_rates.","minLength":1},\#
          "Tracking":{"type":"array","description":"At most two tracking options.","items":{"type":"object","description":"A tracking option: Name and Option, or both ids, from list_all_xero_tracking_categories.","properties":{\#
          "Name":{"type":"string","description":"Name of the category.","minLength":1,"maxLength":100},\#
          "Option":{"type":"string","description":"Name of the option.","minLength":1,"maxLength":100},\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category."},\#
          "TrackingOptionID":{"type":"string","format":"uuid","description":"Id of the option."}\#
          },"additionalProperties":false},"maxItems":2}\#
          },"required":["LineAmount","AccountCode"],"additionalProperties":false},"minItems":2},\#
          "Date":{"type":"string","format":"date","description":"Date (YYYY-MM-DD)."},\#
          "LineAmountTypes":{"type":"string","description":"Whether line amounts are without tax, with tax or free of it.","enum":["Exclusive","Inclusive","NoTax"]},\#
          "Status":{"type":"string","description":"POSTED puts it into the ledger; DELETED removes a draft, VOIDED a posted one.","enum":["DRAFT","POSTED","DELETED","VOIDED"]},\#
          "ShowOnCashBasisReports":{"type":"boolean","description":"Whether reports on a cash basis show it."},\#
          "Url":{"type":"string","format":"uri","description":"Source document in an app."}\#
          },"additionalProperties":false},"minItems":1,"maxItems":1}\#
          },"required":["ManualJournalID","ManualJournals"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Billable expenses.
  public enum LinkedTransactions {
    /// List all Xero linked transactions (billable expenses): lines of bills that customers are to
    /// be charged for. Returns LinkedTransactionID, Status, SourceTransactionID, SourceLineItemID,
    /// ContactID, TargetTransactionID and TargetLineItemID.
    public struct List: Tool {
      public typealias Output = Page<LinkedTransaction>

      /// Only the one with this id.
      public let LinkedTransactionID: String?
      /// Only those from this bill.
      public let SourceTransactionID: String?
      /// Only those that this customer is to be charged for.
      public let ContactID: String?
      /// Only those in this status; needs ContactID.
      public let Status: LinkedTransactionStatus?
      /// Only those on this sales invoice.
      public let TargetTransactionID: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        LinkedTransactionID: String? = nil,
        SourceTransactionID: String? = nil,
        ContactID: String? = nil,
        Status: LinkedTransactionStatus? = nil,
        TargetTransactionID: String? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.LinkedTransactionID = LinkedTransactionID
        self.SourceTransactionID = SourceTransactionID
        self.ContactID = ContactID
        self.Status = Status
        self.TargetTransactionID = TargetTransactionID
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        LinkedTransactionID = fields.optional("LinkedTransactionID")
        SourceTransactionID = fields.optional("SourceTransactionID")
        ContactID = fields.optional("ContactID")
        Status = fields.optional("Status")
        TargetTransactionID = fields.optional("TargetTransactionID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("LinkedTransactionID", LinkedTransactionID)
        fields.write("SourceTransactionID", SourceTransactionID)
        fields.write("ContactID", ContactID)
        fields.write("Status", Status)
        fields.write("TargetTransactionID", TargetTransactionID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_linked_transactions",
        integration: "xero",
        resource: "linked_transactions",
        method: "list",
        title: "List all Xero linked transactions",
        summary: """
          List all Xero linked transactions (billable expenses): lines of bills that customers are \
          to be charged for. Returns LinkedTransactionID, Status, SourceTransactionID, \
          SourceLineItemID, ContactID, TargetTransactionID and TargetLineItemID.
          """,
        tags: ["purchasing"],
        http: .get,
        path: "/LinkedTransactions",
        inputs: [
          Input(name: "LinkedTransactionID", in: .query),
          Input(name: "SourceTransactionID", in: .query),
          Input(name: "ContactID", in: .query),
          Input(name: "Status", in: .query),
          Input(name: "TargetTransactionID", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "LinkedTransactions"),
        answerDates: 24,
        paging: .page(parameter: "page", size: 100),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "LinkedTransactionID":{"type":"string","format":"uuid","description":"Only the one with this id."},\#
          "SourceTransactionID":{"type":"string","format":"uuid","description":"Only those from this bill."},\#
          "ContactID":{"type":"string","format":"uuid","description":"Only those that this customer is to be charged for."},\#
          "Status":{"type":"string","description":"Only those in this status; needs ContactID.","enum":["APPROVED","DRAFT","ONDRAFT","BILLED","VOIDED"]},\#
          "TargetTransactionID":{"type":"string","format":"uuid","description":"Only those on this sales invoice."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero linked transaction (billable expense) by id.
    public struct Get: Tool {
      public typealias Output = LinkedTransaction

      /// Id of the linked transaction, from list_all_xero_linked_transactions.
      public let LinkedTransactionID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(LinkedTransactionID: String, xero_tenant_id: String? = nil) {
        self.LinkedTransactionID = LinkedTransactionID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        LinkedTransactionID = fields.required("LinkedTransactionID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("LinkedTransactionID", LinkedTransactionID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_linked_transaction_by_id",
        integration: "xero",
        resource: "linked_transactions",
        method: "get",
        title: "Get a single Xero linked transaction by ID",
        summary: "Get a single Xero linked transaction (billable expense) by id.",
        tags: ["purchasing"],
        http: .get,
        path: "/LinkedTransactions/{LinkedTransactionID}",
        inputs: [
          Input(name: "LinkedTransactionID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "LinkedTransactions"),
        answerDates: 24,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.invoices.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "LinkedTransactionID":{"type":"string","format":"uuid","description":"Id of the linked transaction, from list_all_xero_linked_transactions."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["LinkedTransactionID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create a Xero linked transaction: make a line of a bill billable, and assign it to a
    /// customer or to a line of the customer's draft invoice. LineItemIDs come from
    /// get_single_xero_invoice_by_id. Returns the linked transaction.
    public struct Create: Tool {
      public typealias Output = LinkedTransaction

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// Id of the bill (ACCPAY) or of the SPEND bank transaction.
      public let SourceTransactionID: String
      /// LineItemID of its line.
      public let SourceLineItemID: String
      /// Id of the customer who is to be charged.
      public let ContactID: String?
      /// Id of the customer's draft sales invoice.
      public let TargetTransactionID: String?
      /// LineItemID of its line.
      public let TargetLineItemID: String?

      public init(
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        SourceTransactionID: String,
        SourceLineItemID: String,
        ContactID: String? = nil,
        TargetTransactionID: String? = nil,
        TargetLineItemID: String? = nil
      ) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.SourceTransactionID = SourceTransactionID
        self.SourceLineItemID = SourceLineItemID
        self.ContactID = ContactID
        self.TargetTransactionID = TargetTransactionID
        self.TargetLineItemID = TargetLineItemID
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        SourceTransactionID = fields.required("SourceTransactionID")
        SourceLineItemID = fields.required("SourceLineItemID")
        ContactID = fields.optional("ContactID")
        TargetTransactionID = fields.optional("TargetTransactionID")
        TargetLineItemID = fields.optional("TargetLineItemID")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("SourceTransactionID", SourceTransactionID)
        fields.write("SourceLineItemID", SourceLineItemID)
        fields.write("ContactID", ContactID)
        fields.write("TargetTransactionID", TargetTransactionID)
        fields.write("TargetLineItemID", TargetLineItemID)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_linked_transaction",
        integration: "xero",
        resource: "linked_transactions",
        method: "create",
        title: "Create a Xero linked transaction",
        summary: """
          Create a Xero linked transaction: make a line of a bill billable, and assign it to a \
          customer or to a line of the customer's draft invoice. LineItemIDs come from \
          get_single_xero_invoice_by_id. Returns the linked transaction.
          """,
        tags: ["purchasing"],
        http: .put,
        path: "/LinkedTransactions",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "LinkedTransactions"),
        answerDates: 24,
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.invoices"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "SourceTransactionID":{"type":"string","format":"uuid","description":"Id of the bill (ACCPAY) or of the SPEND bank transaction."},\#
          "SourceLineItemID":{"type":"string","format":"uuid","description":"LineItemID of its line."},\#
          "ContactID":{"type":"string","format":"uuid","description":"Id of the customer who is to be charged."},\#
          "TargetTransactionID":{"type":"string","format":"uuid","description":"Id of the customer's draft sales invoice."},\#
          "TargetLineItemID":{"type":"string","format":"uuid","description":"LineItemID of its line."}\#
          },"required":["SourceTransactionID","SourceLineItemID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Money paid beyond what invoices asked for.
  public enum Overpayments {
    /// List all Xero overpayments, from customers and to suppliers. They come about by bank
    /// transactions of that type. Returns OverpaymentID, Type, Status, Contact, Date, Total,
    /// RemainingCredit and Allocations.
    public struct List: Tool {
      public typealias Output = Page<Overpayment>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Contact.Name!=null AND Contact.Name.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Status (AUTHORISED, PAID, VOIDED), Type (RECEIVE-OVERPAYMENT, SPEND-OVERPAYMENT,
      /// AROVERPAYMENT), Date, Total, RemainingCredit, Contact.ContactID, Contact.Name. Examples:
      /// Status=="AUTHORISED" AND RemainingCredit>0; Contact.ContactID==Guid("...").
      public let `where`: String?
      /// A field, then ASC or DESC, such as Date DESC. Fields: Date, Total, UpdatedDateUTC.
      public let order: String?
      /// Only those with these references.
      public let References: [String]?
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        References: [String]? = nil,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.References = References
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        References = fields.optional("References")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("References", References)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_overpayments",
        integration: "xero",
        resource: "overpayments",
        method: "list",
        title: "List all Xero overpayments",
        summary: """
          List all Xero overpayments, from customers and to suppliers. They come about by bank \
          transactions of that type. Returns OverpaymentID, Type, Status, Contact, Date, Total, \
          RemainingCredit and Allocations.
          """,
        tags: ["payments", "credits"],
        http: .get,
        path: "/Overpayments",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(name: "References", in: .query, style: .comma),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Overpayments"),
        answerDates: 4,
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pagination.pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.payments.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Contact.Name!=null AND Contact.Name.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Status (AUTHORISED, PAID, VOIDED), Type (RECEIVE-OVERPAYMENT, SPEND-OVERPAYMENT, AROVERPAYMENT), Date, Total, RemainingCredit, Contact.ContactID, Contact.Name. Examples: Status==\"AUTHORISED\" AND RemainingCredit>0; Contact.ContactID==Guid(\"...\").","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Date DESC. Fields: Date, Total, UpdatedDateUTC.","minLength":1},\#
          "References":{"type":"array","description":"Only those with these references.","items":{"type":"string","minLength":1},"minItems":1,"maxItems":50},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero overpayment by id, with its allocations.
    public struct Get: Tool {
      public typealias Output = Overpayment

      /// Id of the overpayment, from list_all_xero_overpayments.
      public let OverpaymentID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(OverpaymentID: String, xero_tenant_id: String? = nil) {
        self.OverpaymentID = OverpaymentID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        OverpaymentID = fields.required("OverpaymentID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("OverpaymentID", OverpaymentID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_overpayment_by_id",
        integration: "xero",
        resource: "overpayments",
        method: "get",
        title: "Get a single Xero overpayment by ID",
        summary: "Get a single Xero overpayment by id, with its allocations.",
        tags: ["payments", "credits"],
        http: .get,
        path: "/Overpayments/{OverpaymentID}",
        inputs: [
          Input(name: "OverpaymentID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Overpayments"),
        answerDates: 4,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.payments.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "OverpaymentID":{"type":"string","format":"uuid","description":"Id of the overpayment, from list_all_xero_overpayments."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["OverpaymentID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Money paid before there were invoices.
  public enum Prepayments {
    /// List all Xero prepayments, from customers and to suppliers. They come about by bank
    /// transactions of that type. Returns PrepaymentID, Type, Status, Contact, Date, Total,
    /// RemainingCredit and Allocations.
    public struct List: Tool {
      public typealias Output = Page<Prepayment>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Contact.Name!=null AND Contact.Name.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Status (AUTHORISED, PAID, VOIDED), Type (RECEIVE-PREPAYMENT, SPEND-PREPAYMENT,
      /// ARPREPAYMENT, APPREPAYMENT), Date, Total, RemainingCredit, Contact.ContactID,
      /// Contact.Name. Examples: Status=="AUTHORISED" AND RemainingCredit>0;
      /// Contact.ContactID==Guid("...").
      public let `where`: String?
      /// A field, then ASC or DESC, such as Date DESC. Fields: Date, Total, UpdatedDateUTC.
      public let order: String?
      /// Only those with these invoice numbers.
      public let InvoiceNumbers: [String]?
      /// Decimals of unit amounts; 2 if left out.
      public let unitdp: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        InvoiceNumbers: [String]? = nil,
        unitdp: Int? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.InvoiceNumbers = InvoiceNumbers
        self.unitdp = unitdp
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        InvoiceNumbers = fields.optional("InvoiceNumbers")
        unitdp = fields.optional("unitdp")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("InvoiceNumbers", InvoiceNumbers)
        fields.write("unitdp", unitdp)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_prepayments",
        integration: "xero",
        resource: "prepayments",
        method: "list",
        title: "List all Xero prepayments",
        summary: """
          List all Xero prepayments, from customers and to suppliers. They come about by bank \
          transactions of that type. Returns PrepaymentID, Type, Status, Contact, Date, Total, \
          RemainingCredit and Allocations.
          """,
        tags: ["payments", "credits"],
        http: .get,
        path: "/Prepayments",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(name: "InvoiceNumbers", in: .query, style: .comma),
          Input(name: "unitdp", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Prepayments"),
        answerDates: 3,
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pagination.pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.payments.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Contact.Name!=null AND Contact.Name.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Status (AUTHORISED, PAID, VOIDED), Type (RECEIVE-PREPAYMENT, SPEND-PREPAYMENT, ARPREPAYMENT, APPREPAYMENT), Date, Total, RemainingCredit, Contact.ContactID, Contact.Name. Examples: Status==\"AUTHORISED\" AND RemainingCredit>0; Contact.ContactID==Guid(\"...\").","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Date DESC. Fields: Date, Total, UpdatedDateUTC.","minLength":1},\#
          "InvoiceNumbers":{"type":"array","description":"Only those with these invoice numbers.","items":{"type":"string","minLength":1,"maxLength":255},"minItems":1,"maxItems":50},\#
          "unitdp":{"type":"integer","description":"Decimals of unit amounts; 2 if left out.","enum":[2,4]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero prepayment by id, with its allocations.
    public struct Get: Tool {
      public typealias Output = Prepayment

      /// Id of the prepayment, from list_all_xero_prepayments.
      public let PrepaymentID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(PrepaymentID: String, xero_tenant_id: String? = nil) {
        self.PrepaymentID = PrepaymentID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        PrepaymentID = fields.required("PrepaymentID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("PrepaymentID", PrepaymentID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_prepayment_by_id",
        integration: "xero",
        resource: "prepayments",
        method: "get",
        title: "Get a single Xero prepayment by ID",
        summary: "Get a single Xero prepayment by id, with its allocations.",
        tags: ["payments", "credits"],
        http: .get,
        path: "/Prepayments/{PrepaymentID}",
        inputs: [
          Input(name: "PrepaymentID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Prepayments"),
        answerDates: 3,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.payments.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "PrepaymentID":{"type":"string","format":"uuid","description":"Id of the prepayment, from list_all_xero_prepayments."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["PrepaymentID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Ways to split the books.
  public enum TrackingCategories {
    /// List all Xero tracking categories with their options, such as a Region with North and South.
    /// Lines name them in Tracking by Name and Option. Returns TrackingCategoryID, Name, Status and
    /// Options.
    public struct List: Tool {
      public typealias Output = Page<TrackingCategory>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text: Name!=null
      /// AND Name.Contains("x"), also .StartsWith and .EndsWith. Fields: Name, Status (ACTIVE,
      /// ARCHIVED). Examples: Name=="Region"; Status=="ACTIVE".
      public let `where`: String?
      /// A field, then ASC or DESC, such as Name ASC. Fields: Name.
      public let order: String?
      /// True brings archived categories and options too.
      public let includeArchived: Bool?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        includeArchived: Bool? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.includeArchived = includeArchived
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        includeArchived = fields.optional("includeArchived")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("includeArchived", includeArchived)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_tracking_categories",
        integration: "xero",
        resource: "tracking_categories",
        method: "list",
        title: "List all Xero tracking categories",
        summary: """
          List all Xero tracking categories with their options, such as a Region with North and \
          South. Lines name them in Tracking by Name and Option. Returns TrackingCategoryID, Name, \
          Status and Options.
          """,
        tags: ["tracking", "settings"],
        http: .get,
        path: "/TrackingCategories",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(name: "includeArchived", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "TrackingCategories"),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Name!=null AND Name.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Name, Status (ACTIVE, ARCHIVED). Examples: Name==\"Region\"; Status==\"ACTIVE\".","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Name ASC. Fields: Name.","minLength":1},\#
          "includeArchived":{"type":"boolean","description":"True brings archived categories and options too."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero tracking category by id, with its options.
    public struct Get: Tool {
      public typealias Output = TrackingCategory

      /// Id of the category, from list_all_xero_tracking_categories.
      public let TrackingCategoryID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(TrackingCategoryID: String, xero_tenant_id: String? = nil) {
        self.TrackingCategoryID = TrackingCategoryID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        TrackingCategoryID = fields.required("TrackingCategoryID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("TrackingCategoryID", TrackingCategoryID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_tracking_category_by_id",
        integration: "xero",
        resource: "tracking_categories",
        method: "get",
        title: "Get a single Xero tracking category by ID",
        summary: "Get a single Xero tracking category by id, with its options.",
        tags: ["tracking", "settings"],
        http: .get,
        path: "/TrackingCategories/{TrackingCategoryID}",
        inputs: [
          Input(name: "TrackingCategoryID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "TrackingCategories"),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category, from list_all_xero_tracking_categories."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["TrackingCategoryID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create a Xero tracking category without options; at most two can be active at a time. Add
    /// options by create_a_xero_tracking_option. Returns the category.
    public struct Create: Tool {
      public typealias Output = TrackingCategory

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// Name of the category, unique.
      public let Name: String

      public init(xero_tenant_id: String? = nil, idempotency_key: String? = nil, Name: String) {
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Name = Name
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Name = fields.required("Name")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Name", Name)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_tracking_category",
        integration: "xero",
        resource: "tracking_categories",
        method: "create",
        title: "Create a Xero tracking category",
        summary: """
          Create a Xero tracking category without options; at most two can be active at a time. \
          Add options by create_a_xero_tracking_option. Returns the category.
          """,
        tags: ["tracking", "settings"],
        http: .put,
        path: "/TrackingCategories",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "TrackingCategories"),
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Name":{"type":"string","description":"Name of the category, unique.","minLength":1,"maxLength":100}\#
          },"required":["Name"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Update the name of a Xero tracking category by id, or archive it (Status ARCHIVED). Returns
    /// the category.
    public struct Update: Tool {
      public typealias Output = TrackingCategory

      /// Id of the category, from list_all_xero_tracking_categories.
      public let TrackingCategoryID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// Name of the category, unique.
      public let Name: String?
      /// ARCHIVED takes it out of use.
      public let Status: String?

      public init(
        TrackingCategoryID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Name: String? = nil,
        Status: String? = nil
      ) {
        self.TrackingCategoryID = TrackingCategoryID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Name = Name
        self.Status = Status
      }

      public init(fields: inout FieldReader) {
        TrackingCategoryID = fields.required("TrackingCategoryID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Name = fields.optional("Name")
        Status = fields.optional("Status")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("TrackingCategoryID", TrackingCategoryID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Name", Name)
        fields.write("Status", Status)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_xero_tracking_category_by_id",
        integration: "xero",
        resource: "tracking_categories",
        method: "update",
        title: "Update a Xero tracking category by ID",
        summary: """
          Update the name of a Xero tracking category by id, or archive it (Status ARCHIVED). \
          Returns the category.
          """,
        tags: ["tracking", "settings"],
        http: .post,
        path: "/TrackingCategories/{TrackingCategoryID}",
        inputs: [
          Input(name: "TrackingCategoryID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .one(at: "TrackingCategories"),
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category, from list_all_xero_tracking_categories."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Name":{"type":"string","description":"Name of the category, unique.","minLength":1,"maxLength":100},\#
          "Status":{"type":"string","description":"ARCHIVED takes it out of use.","enum":["ACTIVE","ARCHIVED"]}\#
          },"required":["TrackingCategoryID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Values of tracking categories.
  public enum TrackingOptions {
    /// Create an option of a Xero tracking category, such as North of a Region. Returns the
    /// category's options.
    public struct Create: Tool {
      public typealias Output = [TrackingOption]

      /// Id of the category, from list_all_xero_tracking_categories.
      public let TrackingCategoryID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Your own unique key of this call. For some minutes Xero answers a repeat with the same key
      /// and content from memory, so that a retry acts once; the same key with other content is an
      /// error.
      public let idempotency_key: String?
      /// Name of the option, unique in its category.
      public let Name: String

      public init(
        TrackingCategoryID: String,
        xero_tenant_id: String? = nil,
        idempotency_key: String? = nil,
        Name: String
      ) {
        self.TrackingCategoryID = TrackingCategoryID
        self.xero_tenant_id = xero_tenant_id
        self.idempotency_key = idempotency_key
        self.Name = Name
      }

      public init(fields: inout FieldReader) {
        TrackingCategoryID = fields.required("TrackingCategoryID")
        xero_tenant_id = fields.optional("xero_tenant_id")
        idempotency_key = fields.optional("idempotency_key")
        Name = fields.required("Name")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("TrackingCategoryID", TrackingCategoryID)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("idempotency_key", idempotency_key)
        fields.write("Name", Name)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_xero_tracking_option",
        integration: "xero",
        resource: "tracking_options",
        method: "create",
        title: "Create a Xero tracking option",
        summary: """
          Create an option of a Xero tracking category, such as North of a Region. Returns the \
          category's options.
          """,
        tags: ["tracking", "settings"],
        http: .put,
        path: "/TrackingCategories/{TrackingCategoryID}/Options",
        inputs: [
          Input(name: "TrackingCategoryID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
        ],
        body: .object(),
        answer: .many(at: "Options"),
        errors: ErrorRules(
          messages: ["Elements.*.ValidationErrors.*.Message", "*.*.ValidationErrors.*.Message", "Message", "Detail", "Title"],
          flags: ["*.*.HasErrors", "*.*.HasValidationErrors", "*.*.ValidationErrors"]
        ),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        scopes: ["accounting.settings"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "TrackingCategoryID":{"type":"string","format":"uuid","description":"Id of the category, from list_all_xero_tracking_categories."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "idempotency_key":{"type":"string","description":"Your own unique key of this call. For some minutes Xero answers a repeat with the same key and content from memory, so that a retry acts once; the same key with other content is an error.","minLength":1,"maxLength":128},\#
          "Name":{"type":"string","description":"Name of the option, unique in its category.","minLength":1,"maxLength":100}\#
          },"required":["TrackingCategoryID","Name"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }

  /// The organisation's currencies.
  public enum Currencies {
    /// List all currencies that the Xero organisation has; others cannot be used in invoices.
    /// Returns Code and Description.
    public struct List: Tool {
      public typealias Output = Page<Currency>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// Description!=null AND Description.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// Code, Description. Examples: Code=="USD".
      public let `where`: String?
      /// A field, then ASC or DESC, such as Code ASC. Fields: Code, Description.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_currencies",
        integration: "xero",
        resource: "currencies",
        method: "list",
        title: "List all Xero currencies",
        summary: """
          List all currencies that the Xero organisation has; others cannot be used in invoices. \
          Returns Code and Description.
          """,
        tags: ["settings"],
        http: .get,
        path: "/Currencies",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Currencies"),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: Description!=null AND Description.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: Code, Description. Examples: Code==\"USD\".","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as Code ASC. Fields: Code, Description.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// How invoices look.
  public enum BrandingThemes {
    /// List all Xero branding themes, for the BrandingThemeID of invoices, orders and quotes.
    /// Returns BrandingThemeID, Name, SortOrder and CreatedDateUTC.
    public struct List: Tool {
      public typealias Output = Page<BrandingTheme>

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(xero_tenant_id: String? = nil, limit: Int? = nil, next_cursor: String? = nil) {
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_branding_themes",
        integration: "xero",
        resource: "branding_themes",
        method: "list",
        title: "List all Xero branding themes",
        summary: """
          List all Xero branding themes, for the BrandingThemeID of invoices, orders and quotes. \
          Returns BrandingThemeID, Name, SortOrder and CreatedDateUTC.
          """,
        tags: ["settings"],
        http: .get,
        path: "/BrandingThemes",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "BrandingThemes"),
        answerDates: 10,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// Budgets.
  public enum Budgets {
    /// List all Xero budgets, without their amounts. Returns BudgetID, Type, Description and
    /// Tracking. For amounts call get_single_xero_budget_by_id.
    public struct List: Tool {
      public typealias Output = Page<Budget>

      /// Only these budgets.
      public let IDs: [String]?
      /// First date of the amounts.
      public let DateFrom: CalendarDate?
      /// Last date of the amounts.
      public let DateTo: CalendarDate?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        IDs: [String]? = nil,
        DateFrom: CalendarDate? = nil,
        DateTo: CalendarDate? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.IDs = IDs
        self.DateFrom = DateFrom
        self.DateTo = DateTo
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        IDs = fields.optional("IDs")
        DateFrom = fields.optional("DateFrom")
        DateTo = fields.optional("DateTo")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("IDs", IDs)
        fields.write("DateFrom", DateFrom)
        fields.write("DateTo", DateTo)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_budgets",
        integration: "xero",
        resource: "budgets",
        method: "list",
        title: "List all Xero budgets",
        summary: """
          List all Xero budgets, without their amounts. Returns BudgetID, Type, Description and \
          Tracking. For amounts call get_single_xero_budget_by_id.
          """,
        tags: ["budgets", "reports"],
        http: .get,
        path: "/Budgets",
        inputs: [
          Input(name: "IDs", in: .query, style: .comma),
          Input(name: "DateFrom", in: .query),
          Input(name: "DateTo", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Budgets"),
        answerDates: 25,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.budgets.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "IDs":{"type":"array","description":"Only these budgets.","items":{"type":"string","format":"uuid"},"minItems":1,"maxItems":50},\#
          "DateFrom":{"type":"string","format":"date","description":"First date of the amounts."},\#
          "DateTo":{"type":"string","format":"date","description":"Last date of the amounts."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single Xero budget by id, with the amount of each account and month between two dates.
    /// Returns BudgetLines with BudgetBalances.
    public struct Get: Tool {
      public typealias Output = Budget

      /// Id of the budget, from list_all_xero_budgets.
      public let BudgetID: String
      /// First date of the amounts.
      public let DateFrom: CalendarDate?
      /// Last date of the amounts.
      public let DateTo: CalendarDate?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(
        BudgetID: String,
        DateFrom: CalendarDate? = nil,
        DateTo: CalendarDate? = nil,
        xero_tenant_id: String? = nil
      ) {
        self.BudgetID = BudgetID
        self.DateFrom = DateFrom
        self.DateTo = DateTo
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        BudgetID = fields.required("BudgetID")
        DateFrom = fields.optional("DateFrom")
        DateTo = fields.optional("DateTo")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("BudgetID", BudgetID)
        fields.write("DateFrom", DateFrom)
        fields.write("DateTo", DateTo)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_budget_by_id",
        integration: "xero",
        resource: "budgets",
        method: "get",
        title: "Get a single Xero budget by ID",
        summary: """
          Get a single Xero budget by id, with the amount of each account and month between two \
          dates. Returns BudgetLines with BudgetBalances.
          """,
        tags: ["budgets", "reports"],
        http: .get,
        path: "/Budgets/{BudgetID}",
        inputs: [
          Input(name: "BudgetID", in: .path),
          Input(name: "DateFrom", in: .query),
          Input(name: "DateTo", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Budgets"),
        answerDates: 25,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.budgets.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "BudgetID":{"type":"string","format":"uuid","description":"Id of the budget, from list_all_xero_budgets."},\#
          "DateFrom":{"type":"string","format":"date","description":"First date of the amounts."},\#
          "DateTo":{"type":"string","format":"date","description":"Last date of the amounts."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["BudgetID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// The organisation itself.
  public enum Organisations {
    /// List all that Xero knows of the connected organisation, as a list of one: Name,
    /// BaseCurrency, CountryCode, Timezone, FinancialYearEndDay and FinancialYearEndMonth (for what
    /// is this financial year), PeriodLockDate and EndOfYearLockDate (nothing can be written up to
    /// these), SalesTaxBasis and PaymentTerms.
    public struct List: Tool {
      public typealias Output = Page<Organisation>

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(xero_tenant_id: String? = nil, limit: Int? = nil, next_cursor: String? = nil) {
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_organisations",
        integration: "xero",
        resource: "organisations",
        method: "list",
        title: "List all Xero organisations",
        summary: """
          List all that Xero knows of the connected organisation, as a list of one: Name, \
          BaseCurrency, CountryCode, Timezone, FinancialYearEndDay and FinancialYearEndMonth (for \
          what is this financial year), PeriodLockDate and EndOfYearLockDate (nothing can be \
          written up to these), SalesTaxBasis and PaymentTerms.
          """,
        tags: ["settings"],
        http: .get,
        path: "/Organisation",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Organisations"),
        answerDates: 26,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// Users of the organisation.
  public enum Users {
    /// List all users of the Xero organisation, for the UserID of receipts and expense claims.
    /// Returns UserID, EmailAddress, FirstName, LastName and OrganisationRole.
    public struct List: Tool {
      public typealias Output = Page<User>

      /// Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND
      /// and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates
      /// DateTime(2026,01,31); ids Guid("..."); booleans true and false. Part of a text:
      /// LastName!=null AND LastName.Contains("x"), also .StartsWith and .EndsWith. Fields:
      /// FirstName, LastName, EmailAddress, IsSubscriber, OrganisationRole (STANDARD, READONLY,
      /// FINANCIALADVISER, ...). Examples: IsSubscriber==true; EmailAddress=="a@b.com".
      public let `where`: String?
      /// A field, then ASC or DESC, such as LastName ASC. Fields: LastName, EmailAddress,
      /// UpdatedDateUTC.
      public let order: String?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// Only records created or changed since this time. Xero does not count every change: neither
      /// due dates of part-paid invoices nor balances.
      public let if_modified_since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        `where`: String? = nil,
        order: String? = nil,
        xero_tenant_id: String? = nil,
        if_modified_since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.`where` = `where`
        self.order = order
        self.xero_tenant_id = xero_tenant_id
        self.if_modified_since = if_modified_since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        `where` = fields.optional("where")
        order = fields.optional("order")
        xero_tenant_id = fields.optional("xero_tenant_id")
        if_modified_since = fields.optional("if_modified_since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("where", `where`)
        fields.write("order", order)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("if_modified_since", if_modified_since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_users",
        integration: "xero",
        resource: "users",
        method: "list",
        title: "List all Xero users",
        summary: """
          List all users of the Xero organisation, for the UserID of receipts and expense claims. \
          Returns UserID, EmailAddress, FirstName, LastName and OrganisationRole.
          """,
        tags: ["settings"],
        http: .get,
        path: "/Users",
        inputs: [
          Input(name: "where", in: .query),
          Input(name: "order", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
          Input(
            name: "if_modified_since",
            in: .header,
            wireName: "If-Modified-Since",
            format: .localDateTime
          ),
        ],
        answer: .many(at: "Users"),
        answerDates: 20,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "where":{"type":"string","description":"Filter in Xero's own expressions, which are not OData: FIELD OPERATOR VALUE, joined by AND and OR. Operators: == != > >= < <= (never = or eq). Texts in double quotes; dates DateTime(2026,01,31); ids Guid(\"...\"); booleans true and false. Part of a text: LastName!=null AND LastName.Contains(\"x\"), also .StartsWith and .EndsWith. Fields: FirstName, LastName, EmailAddress, IsSubscriber, OrganisationRole (STANDARD, READONLY, FINANCIALADVISER, ...). Examples: IsSubscriber==true; EmailAddress==\"a@b.com\".","minLength":1},\#
          "order":{"type":"string","description":"A field, then ASC or DESC, such as LastName ASC. Fields: LastName, EmailAddress, UpdatedDateUTC.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "if_modified_since":{"type":"string","format":"date-time","description":"Only records created or changed since this time. Xero does not count every change: neither due dates of part-paid invoices nor balances."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single user of the Xero organisation by id.
    public struct Get: Tool {
      public typealias Output = User

      /// Id of the user, from list_all_xero_users.
      public let UserID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(UserID: String, xero_tenant_id: String? = nil) {
        self.UserID = UserID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        UserID = fields.required("UserID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("UserID", UserID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_user_by_id",
        integration: "xero",
        resource: "users",
        method: "get",
        title: "Get a single Xero user by ID",
        summary: "Get a single user of the Xero organisation by id.",
        tags: ["settings"],
        http: .get,
        path: "/Users/{UserID}",
        inputs: [
          Input(name: "UserID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Users"),
        answerDates: 20,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.settings.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "UserID":{"type":"string","format":"uuid","description":"Id of the user, from list_all_xero_users."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["UserID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// The profit and loss report.
  public enum ProfitAndLoss {
    /// List the Xero profit and loss report: income, cost of sales, gross profit, expenses and net
    /// profit between two dates, this month if left out. For a quarter or year give fromDate and
    /// toDate; to compare periods add periods and timeframe. Rows are nested: a Header row names
    /// the columns, a Section has a Title and Rows of its own, a SummaryRow the sums; all cells are
    /// text, and an attribute with Id account holds the AccountID.
    public struct List: Tool {
      public typealias Output = Page<Report>

      /// First day, such as 2026-01-01.
      public let fromDate: CalendarDate?
      /// Last day, at most a year after fromDate.
      public let toDate: CalendarDate?
      /// How many earlier periods to compare with, 1 to 12.
      public let periods: Int?
      /// Length of each of those periods.
      public let timeframe: ReportTimeframe?
      /// Id of a tracking category, to split the columns by.
      public let trackingCategoryID: String?
      /// Only this option of that category.
      public let trackingOptionID: String?
      /// Id of a second tracking category.
      public let trackingCategoryID2: String?
      /// Only this option of the second category.
      public let trackingOptionID2: String?
      /// True leaves out the organisation's own layout.
      public let standardLayout: Bool?
      /// True reports on a cash basis; on an accrual basis otherwise.
      public let paymentsOnly: Bool?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        fromDate: CalendarDate? = nil,
        toDate: CalendarDate? = nil,
        periods: Int? = nil,
        timeframe: ReportTimeframe? = nil,
        trackingCategoryID: String? = nil,
        trackingOptionID: String? = nil,
        trackingCategoryID2: String? = nil,
        trackingOptionID2: String? = nil,
        standardLayout: Bool? = nil,
        paymentsOnly: Bool? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.fromDate = fromDate
        self.toDate = toDate
        self.periods = periods
        self.timeframe = timeframe
        self.trackingCategoryID = trackingCategoryID
        self.trackingOptionID = trackingOptionID
        self.trackingCategoryID2 = trackingCategoryID2
        self.trackingOptionID2 = trackingOptionID2
        self.standardLayout = standardLayout
        self.paymentsOnly = paymentsOnly
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        fromDate = fields.optional("fromDate")
        toDate = fields.optional("toDate")
        periods = fields.optional("periods")
        timeframe = fields.optional("timeframe")
        trackingCategoryID = fields.optional("trackingCategoryID")
        trackingOptionID = fields.optional("trackingOptionID")
        trackingCategoryID2 = fields.optional("trackingCategoryID2")
        trackingOptionID2 = fields.optional("trackingOptionID2")
        standardLayout = fields.optional("standardLayout")
        paymentsOnly = fields.optional("paymentsOnly")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("fromDate", fromDate)
        fields.write("toDate", toDate)
        fields.write("periods", periods)
        fields.write("timeframe", timeframe)
        fields.write("trackingCategoryID", trackingCategoryID)
        fields.write("trackingOptionID", trackingOptionID)
        fields.write("trackingCategoryID2", trackingCategoryID2)
        fields.write("trackingOptionID2", trackingOptionID2)
        fields.write("standardLayout", standardLayout)
        fields.write("paymentsOnly", paymentsOnly)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_profit_and_loss",
        integration: "xero",
        resource: "profit_and_loss",
        method: "list",
        title: "Get the Xero profit and loss report",
        summary: """
          List the Xero profit and loss report: income, cost of sales, gross profit, expenses and \
          net profit between two dates, this month if left out. For a quarter or year give \
          fromDate and toDate; to compare periods add periods and timeframe. Rows are nested: a \
          Header row names the columns, a Section has a Title and Rows of its own, a SummaryRow \
          the sums; all cells are text, and an attribute with Id account holds the AccountID.
          """,
        tags: ["reports"],
        http: .get,
        path: "/Reports/ProfitAndLoss",
        inputs: [
          Input(name: "fromDate", in: .query),
          Input(name: "toDate", in: .query),
          Input(name: "periods", in: .query),
          Input(name: "timeframe", in: .query),
          Input(name: "trackingCategoryID", in: .query),
          Input(name: "trackingOptionID", in: .query),
          Input(name: "trackingCategoryID2", in: .query),
          Input(name: "trackingOptionID2", in: .query),
          Input(name: "standardLayout", in: .query),
          Input(name: "paymentsOnly", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Reports"),
        answerDates: 27,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.reports.profitandloss.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "fromDate":{"type":"string","format":"date","description":"First day, such as 2026-01-01."},\#
          "toDate":{"type":"string","format":"date","description":"Last day, at most a year after fromDate."},\#
          "periods":{"type":"integer","description":"How many earlier periods to compare with, 1 to 12.","minimum":1,"maximum":12},\#
          "timeframe":{"type":"string","description":"Length of each of those periods.","enum":["MONTH","QUARTER","YEAR"]},\#
          "trackingCategoryID":{"type":"string","description":"Id of a tracking category, to split the columns by.","minLength":1},\#
          "trackingOptionID":{"type":"string","description":"Only this option of that category.","minLength":1},\#
          "trackingCategoryID2":{"type":"string","description":"Id of a second tracking category.","minLength":1},\#
          "trackingOptionID2":{"type":"string","description":"Only this option of the second category.","minLength":1},\#
          "standardLayout":{"type":"boolean","description":"True leaves out the organisation's own layout."},\#
          "paymentsOnly":{"type":"boolean","description":"True reports on a cash basis; on an accrual basis otherwise."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// The balance sheet.
  public enum BalanceSheet {
    /// List the Xero balance sheet: assets, liabilities and equity at the end of a month. Rows are
    /// nested: a Header row names the columns, a Section has a Title and Rows of its own, a
    /// SummaryRow the sums; all cells are text, and an attribute with Id account holds the
    /// AccountID.
    public struct List: Tool {
      public typealias Output = Page<Report>

      /// Any day of the month that ends the report; today if left out.
      public let date: CalendarDate?
      /// How many earlier periods to compare with, 1 to 12.
      public let periods: Int?
      /// Length of each of those periods.
      public let timeframe: ReportTimeframe?
      /// Only this tracking option.
      public let trackingOptionID1: String?
      /// Only this option of a second category.
      public let trackingOptionID2: String?
      /// True leaves out the organisation's own layout.
      public let standardLayout: Bool?
      /// True reports on a cash basis; on an accrual basis otherwise.
      public let paymentsOnly: Bool?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        date: CalendarDate? = nil,
        periods: Int? = nil,
        timeframe: ReportTimeframe? = nil,
        trackingOptionID1: String? = nil,
        trackingOptionID2: String? = nil,
        standardLayout: Bool? = nil,
        paymentsOnly: Bool? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.date = date
        self.periods = periods
        self.timeframe = timeframe
        self.trackingOptionID1 = trackingOptionID1
        self.trackingOptionID2 = trackingOptionID2
        self.standardLayout = standardLayout
        self.paymentsOnly = paymentsOnly
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        date = fields.optional("date")
        periods = fields.optional("periods")
        timeframe = fields.optional("timeframe")
        trackingOptionID1 = fields.optional("trackingOptionID1")
        trackingOptionID2 = fields.optional("trackingOptionID2")
        standardLayout = fields.optional("standardLayout")
        paymentsOnly = fields.optional("paymentsOnly")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("date", date)
        fields.write("periods", periods)
        fields.write("timeframe", timeframe)
        fields.write("trackingOptionID1", trackingOptionID1)
        fields.write("trackingOptionID2", trackingOptionID2)
        fields.write("standardLayout", standardLayout)
        fields.write("paymentsOnly", paymentsOnly)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_balance_sheet",
        integration: "xero",
        resource: "balance_sheet",
        method: "list",
        title: "Get the Xero balance sheet",
        summary: """
          List the Xero balance sheet: assets, liabilities and equity at the end of a month. Rows \
          are nested: a Header row names the columns, a Section has a Title and Rows of its own, a \
          SummaryRow the sums; all cells are text, and an attribute with Id account holds the \
          AccountID.
          """,
        tags: ["reports"],
        http: .get,
        path: "/Reports/BalanceSheet",
        inputs: [
          Input(name: "date", in: .query),
          Input(name: "periods", in: .query),
          Input(name: "timeframe", in: .query),
          Input(name: "trackingOptionID1", in: .query),
          Input(name: "trackingOptionID2", in: .query),
          Input(name: "standardLayout", in: .query),
          Input(name: "paymentsOnly", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Reports"),
        answerDates: 27,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.reports.balancesheet.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "date":{"type":"string","format":"date","description":"Any day of the month that ends the report; today if left out."},\#
          "periods":{"type":"integer","description":"How many earlier periods to compare with, 1 to 12.","minimum":1,"maximum":12},\#
          "timeframe":{"type":"string","description":"Length of each of those periods.","enum":["MONTH","QUARTER","YEAR"]},\#
          "trackingOptionID1":{"type":"string","description":"Only this tracking option.","minLength":1},\#
          "trackingOptionID2":{"type":"string","description":"Only this option of a second category.","minLength":1},\#
          "standardLayout":{"type":"boolean","description":"True leaves out the organisation's own layout."},\#
          "paymentsOnly":{"type":"boolean","description":"True reports on a cash basis; on an accrual basis otherwise."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// The trial balance.
  public enum TrialBalance {
    /// List the Xero trial balance: debit and credit of every account, of the month and of the year
    /// to date. Rows are nested: a Header row names the columns, a Section has a Title and Rows of
    /// its own, a SummaryRow the sums; all cells are text, and an attribute with Id account holds
    /// the AccountID.
    public struct List: Tool {
      public typealias Output = Page<Report>

      /// Last day, such as 2026-01-31; today if left out.
      public let date: CalendarDate?
      /// True reports on a cash basis; on an accrual basis otherwise.
      public let paymentsOnly: Bool?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        date: CalendarDate? = nil,
        paymentsOnly: Bool? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.date = date
        self.paymentsOnly = paymentsOnly
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        date = fields.optional("date")
        paymentsOnly = fields.optional("paymentsOnly")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("date", date)
        fields.write("paymentsOnly", paymentsOnly)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_trial_balance",
        integration: "xero",
        resource: "trial_balance",
        method: "list",
        title: "Get the Xero trial balance",
        summary: """
          List the Xero trial balance: debit and credit of every account, of the month and of the \
          year to date. Rows are nested: a Header row names the columns, a Section has a Title and \
          Rows of its own, a SummaryRow the sums; all cells are text, and an attribute with Id \
          account holds the AccountID.
          """,
        tags: ["reports"],
        http: .get,
        path: "/Reports/TrialBalance",
        inputs: [
          Input(name: "date", in: .query),
          Input(name: "paymentsOnly", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Reports"),
        answerDates: 27,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.reports.trialbalance.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "date":{"type":"string","format":"date","description":"Last day, such as 2026-01-31; today if left out."},\#
          "paymentsOnly":{"type":"boolean","description":"True reports on a cash basis; on an accrual basis otherwise."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// The bank summary.
  public enum BankSummary {
    /// List the Xero bank summary: of every bank account the opening balance, cash received, cash
    /// spent and closing balance between two dates. For how much money there is, look here. Rows
    /// are nested: a Header row names the columns, a Section has a Title and Rows of its own, a
    /// SummaryRow the sums; all cells are text, and an attribute with Id account holds the
    /// AccountID.
    public struct List: Tool {
      public typealias Output = Page<Report>

      /// First day.
      public let fromDate: CalendarDate?
      /// Last day.
      public let toDate: CalendarDate?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        fromDate: CalendarDate? = nil,
        toDate: CalendarDate? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.fromDate = fromDate
        self.toDate = toDate
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        fromDate = fields.optional("fromDate")
        toDate = fields.optional("toDate")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("fromDate", fromDate)
        fields.write("toDate", toDate)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_bank_summary",
        integration: "xero",
        resource: "bank_summary",
        method: "list",
        title: "Get the Xero bank summary",
        summary: """
          List the Xero bank summary: of every bank account the opening balance, cash received, \
          cash spent and closing balance between two dates. For how much money there is, look \
          here. Rows are nested: a Header row names the columns, a Section has a Title and Rows of \
          its own, a SummaryRow the sums; all cells are text, and an attribute with Id account \
          holds the AccountID.
          """,
        tags: ["reports", "bank"],
        http: .get,
        path: "/Reports/BankSummary",
        inputs: [
          Input(name: "fromDate", in: .query),
          Input(name: "toDate", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Reports"),
        answerDates: 27,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.reports.banksummary.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "fromDate":{"type":"string","format":"date","description":"First day."},\#
          "toDate":{"type":"string","format":"date","description":"Last day."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// The budget summary.
  public enum BudgetSummary {
    /// List the Xero budget summary: the overall budget of every account by periods. Rows are
    /// nested: a Header row names the columns, a Section has a Title and Rows of its own, a
    /// SummaryRow the sums; all cells are text, and an attribute with Id account holds the
    /// AccountID.
    public struct List: Tool {
      public typealias Output = Page<Report>

      /// Day in the first period; this month if left out.
      public let date: CalendarDate?
      /// How many periods, 1 to 12.
      public let periods: Int?
      /// Length of a period in months: 1 is a month, 3 a quarter, 12 a year.
      public let timeframe: Int?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        date: CalendarDate? = nil,
        periods: Int? = nil,
        timeframe: Int? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.date = date
        self.periods = periods
        self.timeframe = timeframe
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        date = fields.optional("date")
        periods = fields.optional("periods")
        timeframe = fields.optional("timeframe")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("date", date)
        fields.write("periods", periods)
        fields.write("timeframe", timeframe)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_budget_summary",
        integration: "xero",
        resource: "budget_summary",
        method: "list",
        title: "Get the Xero budget summary",
        summary: """
          List the Xero budget summary: the overall budget of every account by periods. Rows are \
          nested: a Header row names the columns, a Section has a Title and Rows of its own, a \
          SummaryRow the sums; all cells are text, and an attribute with Id account holds the \
          AccountID.
          """,
        tags: ["reports", "budgets"],
        http: .get,
        path: "/Reports/BudgetSummary",
        inputs: [
          Input(name: "date", in: .query),
          Input(name: "periods", in: .query),
          Input(name: "timeframe", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Reports"),
        answerDates: 27,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.reports.budgetsummary.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "date":{"type":"string","format":"date","description":"Day in the first period; this month if left out."},\#
          "periods":{"type":"integer","description":"How many periods, 1 to 12.","minimum":1,"maximum":12},\#
          "timeframe":{"type":"integer","description":"Length of a period in months: 1 is a month, 3 a quarter, 12 a year.","enum":[1,3,12]},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// The executive summary.
  public enum ExecutiveSummary {
    /// List the Xero executive summary: cash, profitability, balance sheet, income, performance and
    /// position of a month, compared with the month before. Good for questions on how the business
    /// is doing. Rows are nested: a Header row names the columns, a Section has a Title and Rows of
    /// its own, a SummaryRow the sums; all cells are text, and an attribute with Id account holds
    /// the AccountID.
    public struct List: Tool {
      public typealias Output = Page<Report>

      /// Any day of the month; this month if left out.
      public let date: CalendarDate?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        date: CalendarDate? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.date = date
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        date = fields.optional("date")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("date", date)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_executive_summary",
        integration: "xero",
        resource: "executive_summary",
        method: "list",
        title: "Get the Xero executive summary",
        summary: """
          List the Xero executive summary: cash, profitability, balance sheet, income, performance \
          and position of a month, compared with the month before. Good for questions on how the \
          business is doing. Rows are nested: a Header row names the columns, a Section has a \
          Title and Rows of its own, a SummaryRow the sums; all cells are text, and an attribute \
          with Id account holds the AccountID.
          """,
        tags: ["reports"],
        http: .get,
        path: "/Reports/ExecutiveSummary",
        inputs: [
          Input(name: "date", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Reports"),
        answerDates: 27,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.reports.executivesummary.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "date":{"type":"string","format":"date","description":"Any day of the month; this month if left out."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// Open bills of a supplier by age.
  public enum AgedPayablesByContact {
    /// List the Xero aged payables report of one contact: open bills of a supplier, with due date,
    /// what is overdue and the sum owed to the supplier. For the sums of all contacts, read
    /// Balances in list_all_xero_contacts. Rows are nested: a Header row names the columns, a
    /// Section has a Title and Rows of its own, a SummaryRow the sums; all cells are text, and an
    /// attribute with Id account holds the AccountID.
    public struct List: Tool {
      public typealias Output = Page<Report>

      /// Id of the contact, from list_all_xero_contacts.
      public let contactId: String
      /// Payments up to this day count; the end of this month if left out.
      public let date: CalendarDate?
      /// Only invoices of this date or later.
      public let fromDate: CalendarDate?
      /// Only invoices of this date or earlier.
      public let toDate: CalendarDate?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        contactId: String,
        date: CalendarDate? = nil,
        fromDate: CalendarDate? = nil,
        toDate: CalendarDate? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.contactId = contactId
        self.date = date
        self.fromDate = fromDate
        self.toDate = toDate
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        contactId = fields.required("contactId")
        date = fields.optional("date")
        fromDate = fields.optional("fromDate")
        toDate = fields.optional("toDate")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("contactId", contactId)
        fields.write("date", date)
        fields.write("fromDate", fromDate)
        fields.write("toDate", toDate)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_aged_payables_by_contact",
        integration: "xero",
        resource: "aged_payables_by_contact",
        method: "list",
        title: "List all Xero aged payables by contact",
        summary: """
          List the Xero aged payables report of one contact: open bills of a supplier, with due \
          date, what is overdue and the sum owed to the supplier. For the sums of all contacts, \
          read Balances in list_all_xero_contacts. Rows are nested: a Header row names the \
          columns, a Section has a Title and Rows of its own, a SummaryRow the sums; all cells are \
          text, and an attribute with Id account holds the AccountID.
          """,
        tags: ["reports", "contacts"],
        http: .get,
        path: "/Reports/AgedPayablesByContact",
        inputs: [
          Input(name: "contactId", in: .query),
          Input(name: "date", in: .query),
          Input(name: "fromDate", in: .query),
          Input(name: "toDate", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Reports"),
        answerDates: 27,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.reports.aged.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "contactId":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "date":{"type":"string","format":"date","description":"Payments up to this day count; the end of this month if left out."},\#
          "fromDate":{"type":"string","format":"date","description":"Only invoices of this date or later."},\#
          "toDate":{"type":"string","format":"date","description":"Only invoices of this date or earlier."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["contactId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// Open sales invoices of a customer by age.
  public enum AgedReceivablesByContact {
    /// List the Xero aged receivables report of one contact: open sales invoices of a customer,
    /// with due date, what is overdue and the sum that the customer owes. For the sums of all
    /// contacts, read Balances in list_all_xero_contacts. Rows are nested: a Header row names the
    /// columns, a Section has a Title and Rows of its own, a SummaryRow the sums; all cells are
    /// text, and an attribute with Id account holds the AccountID.
    public struct List: Tool {
      public typealias Output = Page<Report>

      /// Id of the contact, from list_all_xero_contacts.
      public let contactId: String
      /// Payments up to this day count; the end of this month if left out.
      public let date: CalendarDate?
      /// Only invoices of this date or later.
      public let fromDate: CalendarDate?
      /// Only invoices of this date or earlier.
      public let toDate: CalendarDate?
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        contactId: String,
        date: CalendarDate? = nil,
        fromDate: CalendarDate? = nil,
        toDate: CalendarDate? = nil,
        xero_tenant_id: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.contactId = contactId
        self.date = date
        self.fromDate = fromDate
        self.toDate = toDate
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        contactId = fields.required("contactId")
        date = fields.optional("date")
        fromDate = fields.optional("fromDate")
        toDate = fields.optional("toDate")
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("contactId", contactId)
        fields.write("date", date)
        fields.write("fromDate", fromDate)
        fields.write("toDate", toDate)
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_aged_receivables_by_contact",
        integration: "xero",
        resource: "aged_receivables_by_contact",
        method: "list",
        title: "List all Xero aged receivables by contact",
        summary: """
          List the Xero aged receivables report of one contact: open sales invoices of a customer, \
          with due date, what is overdue and the sum that the customer owes. For the sums of all \
          contacts, read Balances in list_all_xero_contacts. Rows are nested: a Header row names \
          the columns, a Section has a Title and Rows of its own, a SummaryRow the sums; all cells \
          are text, and an attribute with Id account holds the AccountID.
          """,
        tags: ["reports", "contacts"],
        http: .get,
        path: "/Reports/AgedReceivablesByContact",
        inputs: [
          Input(name: "contactId", in: .query),
          Input(name: "date", in: .query),
          Input(name: "fromDate", in: .query),
          Input(name: "toDate", in: .query),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Reports"),
        answerDates: 27,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.reports.aged.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "contactId":{"type":"string","format":"uuid","description":"Id of the contact, from list_all_xero_contacts."},\#
          "date":{"type":"string","format":"date","description":"Payments up to this day count; the end of this month if left out."},\#
          "fromDate":{"type":"string","format":"date","description":"Only invoices of this date or later."},\#
          "toDate":{"type":"string","format":"date","description":"Only invoices of this date or earlier."},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["contactId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }
  }

  /// Published reports.
  public enum Reports {
    /// List all reports that the Xero organisation has published and that are fetched by their own
    /// id, such as tax returns. The common reports (profit and loss, balance sheet and so on) have
    /// tools of their own. Returns ReportID, ReportName, ReportTitle, ReportType and ReportDate.
    public struct List: Tool {
      public typealias Output = Page<Report>

      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(xero_tenant_id: String? = nil, limit: Int? = nil, next_cursor: String? = nil) {
        self.xero_tenant_id = xero_tenant_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        xero_tenant_id = fields.optional("xero_tenant_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("xero_tenant_id", xero_tenant_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_xero_reports",
        integration: "xero",
        resource: "reports",
        method: "list",
        title: "List all Xero reports",
        summary: """
          List all reports that the Xero organisation has published and that are fetched by their \
          own id, such as tax returns. The common reports (profit and loss, balance sheet and so \
          on) have tools of their own. Returns ReportID, ReportName, ReportTitle, ReportType and \
          ReportDate.
          """,
        tags: ["reports"],
        http: .get,
        path: "/Reports",
        inputs: [
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .many(at: "Reports"),
        answerDates: 27,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.reports.taxreports.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Get a single published Xero report by id. Rows are nested: a Header row names the columns, a
    /// Section has a Title and Rows of its own, a SummaryRow the sums; all cells are text, and an
    /// attribute with Id account holds the AccountID.
    public struct Get: Tool {
      public typealias Output = Report

      /// ReportID from list_all_xero_reports.
      public let ReportID: String
      /// Id of the Xero organisation (tenantId of the connection).
      public let xero_tenant_id: String?

      public init(ReportID: String, xero_tenant_id: String? = nil) {
        self.ReportID = ReportID
        self.xero_tenant_id = xero_tenant_id
      }

      public init(fields: inout FieldReader) {
        ReportID = fields.required("ReportID")
        xero_tenant_id = fields.optional("xero_tenant_id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("ReportID", ReportID)
        fields.write("xero_tenant_id", xero_tenant_id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_xero_report_by_id",
        integration: "xero",
        resource: "reports",
        method: "get",
        title: "Get a single Xero report by ID",
        summary: """
          Get a single published Xero report by id. Rows are nested: a Header row names the \
          columns, a Section has a Title and Rows of its own, a SummaryRow the sums; all cells are \
          text, and an attribute with Id account holds the AccountID.
          """,
        tags: ["reports"],
        http: .get,
        path: "/Reports/{ReportID}",
        inputs: [
          Input(name: "ReportID", in: .path),
          Input(
            name: "xero_tenant_id",
            in: .header,
            wireName: "xero-tenant-id",
            setting: "tenant_id"
          ),
        ],
        answer: .one(at: "Reports"),
        answerDates: 27,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        scopes: ["accounting.reports.taxreports.read"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "ReportID":{"type":"string","description":"ReportID from list_all_xero_reports.","minLength":1},\#
          "xero_tenant_id":{"type":"string","format":"uuid","description":"Id of the Xero organisation (tenantId of the connection)."}\#
          },"required":["ReportID"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }
}
