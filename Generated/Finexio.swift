// Generated from Specs/finexio.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// B2B payments, in three levels: a drawdown takes money from a buyer's bank account, it funds many
/// payments to suppliers, and each payment settles one or more invoices. To reconcile a bank debit,
/// call list_all_finexio_drawdowns first, hand a processor_request_id from it to
/// list_all_finexio_drawdown_payments, and only then a payment's id to
/// get_single_finexio_payment_by_id. Ids are not interchangeable between the levels. All amounts
/// are whole cents.
public enum Finexio: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "finexio",
    label: "Finexio",
    category: "Payment Gateway",
    summary: """
      B2B payments, in three levels: a drawdown takes money from a buyer's bank account, it funds \
      many payments to suppliers, and each payment settles one or more invoices. To reconcile a \
      bank debit, call list_all_finexio_drawdowns first, hand a processor_request_id from it to \
      list_all_finexio_drawdown_payments, and only then a payment's id to \
      get_single_finexio_payment_by_id. Ids are not interchangeable between the levels. All \
      amounts are whole cents.
      """,
    documentation: "https://finexio.readme.io",
    baseURL: "https://{host}/v2",
    settings: [
      Setting(
        name: "host",
        type: .string,
        default: "api.finexio.com",
        schema: #"{"type":"string","pattern":"^[A-Za-z0-9.-]+(:[0-9]{1,5})?$"}"#,
        summary: "API host. Finexio's staging environment is api.finexio-stage.com."
      ),
    ],
    authentication: .basic(
      username: Credential(
        name: "username",
        label: "API user",
        summary: "User name of the Finexio API user."
      ),
      password: Credential(
        name: "password",
        label: "API password",
        summary: "Password of the Finexio API user."
      )
    ),
    headers: [
      Field(name: "Accept", value: "application/json"),
    ],
    errors: ErrorRules(messages: ["detail", "title"]),
    validation: Validation(tool: "list_all_finexio_webhooks"),
    tools: [
      Drawdowns.List.descriptor,
      Drawdowns.Get.descriptor,
      DrawdownPayments.List.descriptor,
      Payments.List.descriptor,
      Payments.Get.descriptor,
      PaymentImages.Get.descriptor,
      PaymentImages.List.descriptor,
      Invoices.List.descriptor,
      Invoices.Get.descriptor,
      Invoices.BulkCreate.descriptor,
      Counterparties.List.descriptor,
      Counterparties.Create.descriptor,
      Counterparties.Get.descriptor,
      Counterparties.Update.descriptor,
      Counterparties.PartialUpdate.descriptor,
      CounterpartyHistory.List.descriptor,
      SupplierContacts.List.descriptor,
      SupplierContacts.Create.descriptor,
      SupplierContacts.Update.descriptor,
      SupplierContacts.Delete.descriptor,
      Webhooks.List.descriptor,
      Webhooks.Get.descriptor,
      Webhooks.Create.descriptor,
      Webhooks.Update.descriptor,
      Webhooks.PartialUpdate.descriptor,
      Webhooks.Delete.descriptor,
    ],
    prompts: [
      PromptDescriptor(
        name: "finexio_reconcile_drawdown",
        title: "Reconcile a bank debit",
        summary: """
          Traces one sum that Finexio took from the bank to the suppliers that it paid, and shows \
          what does not add up.
          """,
        argumentSchema: #"""
          {"type":"object","properties":{\#
          "processor_request_id":{"type":"string","description":"The drawdown, if it is known; else the last one that is funded."},\#
          "since":{"type":"string","format":"date","description":"Only drawdowns created on this day or later (YYYY-MM-DD)."}\#
          },"additionalProperties":false}
          """#,
        text: """
          Reconcile one Finexio drawdown with the payments that it funded.

          1. Call list_all_finexio_drawdowns with status 'received', which means funded, and take \
          the drawdown
             whose funding_complete_date is the latest, unless one is named below. Note its
             processor_request_id, amount_cents and trace_id.
             - The drawdown that is meant: {processor_request_id}
             - Only drawdowns created on this day or later count: {since}
          2. Call list_all_finexio_drawdown_payments with that processor_request_id, and hand \
          next_cursor back
             until it is null, so that no payment is missing.
          3. Show a table with the supplier's name, the payment method, the status, the numbers of \
          the
             invoices and the amount in dollars. Divide cents by 100 exactly; never round.
          4. Compare the sum of the payments with the drawdown's amount. Say which payments are not
             settled, and name any difference to the cent. Do not explain a difference away.
          """,
        tools: ["list_all_finexio_drawdowns", "list_all_finexio_drawdown_payments"],
        guides: ["finexio://guides/levels"]
      ),
      PromptDescriptor(
        name: "finexio_trace_payment",
        title: "Where a payment is",
        summary: """
          Tells the whole story of one payment, from its invoices to the cleared check or transfer.
          """,
        argumentSchema: #"""
          {"type":"object","properties":{\#
          "payment_id":{"type":"string","description":"Id of the payment, not of an invoice or a drawdown."}\#
          },"required":["payment_id"],"additionalProperties":false}
          """#,
        text: """
          Find out where Finexio payment {payment_id} stands.

          Call get_single_finexio_payment_by_id with it. Tell in the order of its events what \
          happened and when, in UTC:
          when it was requested, funded, printed or sent, and whether the supplier has the money. \
          Name
          the supplier's payment method, the amount in dollars and the invoices that it settles.
          If it was refunded or issued again, say why and by whom.
          If it was paid by check, call get_single_finexio_payment_image_by_id and give the \
          address of the image.
          If the vendor knows no such payment, ask whether the id is that of an invoice: its \
          payment_id
          is what is needed.
          """,
        tools: ["get_single_finexio_payment_by_id", "get_single_finexio_payment_image_by_id"],
        guides: ["finexio://guides/payment_life"]
      ),
      PromptDescriptor(
        name: "finexio_load_bills",
        title: "Load a supplier's bills",
        summary: """
          Checks a supplier for recent changes of its bank details, then creates invoices from the \
          text of bills, after a confirmation.
          """,
        argumentSchema: #"""
          {"type":"object","properties":{\#
          "supplier":{"type":"string","description":"Name of the supplier."},\#
          "bills":{"type":"string","description":"The bills: numbers, dates and amounts, in any form."},\#
          "buyer":{"type":"string","description":"Name of the buyer that pays, if there are several."}\#
          },"required":["supplier","bills"],"additionalProperties":false}
          """#,
        text: """
          Load these bills of {supplier} into Finexio.
          The buyer that pays is {buyer}.

          The bills:

          {bills}

          1. Call list_all_finexio_counterparties with type 'Supplier' and the name, and again \
          with type 'Buyer'.
             Stop and ask when a name fits none or several.
          2. Call list_all_finexio_counterparty_history with the supplier's id as object_id. Stop \
          and tell the
             user when bank details, the payment method or the address changed in the last 90 \
          days: that
             is how payments are diverted.
          3. Call list_all_finexio_invoices and stop when one of the invoice numbers is there for \
          this supplier.
          4. Turn every amount into whole cents: $150.50 is 15050. Show what will be created, with \
          the
             sum, and wait for the user's yes: the invoices set payments in motion.
          5. Call finexio_invoices_bulk_create once, with all of them. If the outcome is unknown, \
          look for the
             numbers in list_all_finexio_invoices before anything else; never just repeat the call.
          """,
        tools: [
          "list_all_finexio_counterparties",
          "list_all_finexio_counterparty_history",
          "list_all_finexio_invoices",
          "finexio_invoices_bulk_create"
        ],
        guides: ["finexio://guides/levels"]
      ),
      PromptDescriptor(
        name: "finexio_audit_counterparty",
        title: "What changed on a counterparty",
        summary: "Reviews the changes of a buyer or supplier, above all of bank details.",
        argumentSchema: #"""
          {"type":"object","properties":{\#
          "name":{"type":"string","description":"Name of the buyer or supplier."},\#
          "months":{"type":"integer","description":"How far back to look.","minimum":1,"maximum":60,"default":6}\#
          },"required":["name"],"additionalProperties":false}
          """#,
        text: """
          Audit the changes that were made to {name} in Finexio in the last {months} months.

          Find its id with list_all_finexio_counterparties, then read all pages of \
          list_all_finexio_counterparty_history
          with that id as object_id. Show a table of the changes in time: when, who, which field, \
          from
          what to what. Put changes of bank details, payment method, email and address first, and \
          say
          what makes one suspicious: a change shortly before a payment, by somebody who made no \
          other,
          or several within a day. Mask account numbers but for the last four digits.
          """,
        tools: ["list_all_finexio_counterparties", "list_all_finexio_counterparty_history"],
        guides: []
      ),
      PromptDescriptor(
        name: "finexio_open_invoices",
        title: "Invoices that are not paid",
        summary: "Lists the invoices whose money has not arrived, with what holds each of them up.",
        argumentSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        text: """
          Show which Finexio invoices are not paid yet.

          Read all pages of list_all_finexio_invoices. An invoice is paid when its status is \
          'complete'; there is
          no status 'paid'. Group the others by status, with invoice number, date, amount in \
          dollars and
          the two counterparties, whose names list_all_finexio_counterparties has. For each that \
          is 'failed', look
          at its payment with get_single_finexio_payment_by_id by its payment_id and say what went \
          wrong, and whether
          can_be_resubmitted is true.
          """,
        tools: [
          "list_all_finexio_invoices",
          "list_all_finexio_counterparties",
          "get_single_finexio_payment_by_id"
        ],
        guides: []
      ),
    ],
    guides: [
      GuideDescriptor(
        uri: "finexio://guides/levels",
        name: "finexio_levels",
        title: "Drawdowns, payments and invoices",
        summary: """
          How Finexio's records hang together, which id goes where, and what amounts and statuses \
          mean.
          """,
        text: """
          # Finexio in three levels

          | level | what it is | its id | read by |
          |---|---|---|---|
          | drawdown | one debit of a buyer's bank account | `processor_request_id` | \
          list_all_finexio_drawdowns |
          | payment | one transfer to one supplier | `id` of the payment | \
          list_all_finexio_drawdown_payments, get_single_finexio_payment_by_id |
          | invoice | a payable that a payment settles | `id` of the invoice | \
          list_all_finexio_invoices, get_single_finexio_invoice_by_id |

          One drawdown funds many payments; one payment settles one or more invoices. The ids are \
          not
          interchangeable: a payment is never found by an invoice's id, nor a drawdown by a \
          payment's.

          - From a drawdown to its payments: list_all_finexio_drawdown_payments with \
          `processor_request_id`.
          - From a payment to its drawdown: `funding_drawdown_request_id` is a \
          `processor_request_id`.
          - From an invoice to its payment: `payment_id`; empty until there is one.
          - From a bank statement to a drawdown: `trace_id`.

          Buyers and suppliers are both counterparties: `originating_counterparty_id` pays,
          `receiving_counterparty_id` is paid. `internal_id` is your own number of one, `id` is
          Finexio's.

          ## Amounts

          Always whole cents, never a decimal point: $150.50 is `15050`. US dollars only.

          ## Statuses

          | of | in order | the good end |
          |---|---|---|
          | drawdown | requested, received; or error, canceled | `received` |
          | payment | pending, in-progress, settled; or failed, canceled | `settled` |
          | invoice | pending, in-progress, sent, complete; or failed, canceled | `complete` |

          There is no 'paid' and no 'completed'. Times have no zone and are UTC.
          """,
        tools: [
          "list_all_finexio_drawdowns",
          "list_all_finexio_drawdown_payments",
          "get_single_finexio_payment_by_id",
          "list_all_finexio_invoices",
          "get_single_finexio_invoice_by_id"
        ]
      ),
      GuideDescriptor(
        uri: "finexio://guides/payment_life",
        name: "finexio_payment_life",
        title: "The life of a payment",
        summary: "The stages that a payment goes through, as its events tell them.",
        text: """
          # The life of a Finexio payment

          get_single_finexio_payment_by_id returns everything that has happened to a payment in \
          `events`, in order. Each
          has a `timestamp` in UTC, a `stage`, an `event_code`, a `description` and a `status`.

          | stage | what happens | codes seen in Finexio's documentation |
          |---|---|---|
          | processing | invoices become a payment, which goes to the processor | PU00 invoices \
          created, PU12 received by the processor |
          | funding | the buyer's bank is debited: the drawdown | FA00 debit requested, FA10 money \
          received |
          | disbursement | the supplier is paid | DC13 check printed |

          More codes exist: read `description` and `event_name` rather than rely on a list.

          - The payment method decides what disbursement is: a check is printed and mailed, an ACH \
          or a
            wire is sent, a card is emailed.
          - `status` of the payment is 'settled' when the supplier has the money. A mailed check \
          that is
            not cashed is not settled.
          - A payment that is called off or comes back may be refunded (`refund_reason`) or issued
            again, perhaps by another method (`reissue_payment_method`, `reissue_reason`).
          - `tracking_id` is what to quote to Finexio's support; `instrument_number` is the number \
          of
            the check, card or transfer.
          """,
        tools: ["get_single_finexio_payment_by_id"]
      ),
    ],
    records: [
      RecordTemplate(name: "finexio_drawdown", title: "Finexio drawdown", inputs: ["id"], tool: Drawdowns.Get.descriptor),
      RecordTemplate(name: "finexio_payment", title: "Finexio payment", inputs: ["id"], tool: Payments.Get.descriptor),
      RecordTemplate(name: "finexio_payment_image", title: "Finexio payment image", inputs: ["payment_id"], tool: PaymentImages.Get.descriptor),
      RecordTemplate(name: "finexio_invoice", title: "Finexio invoice", inputs: ["id"], tool: Invoices.Get.descriptor),
      RecordTemplate(name: "finexio_counterparty", title: "Finexio counterparty", inputs: ["id"], tool: Counterparties.Get.descriptor),
      RecordTemplate(name: "finexio_webhook", title: "Finexio webhook", inputs: ["id"], tool: Webhooks.Get.descriptor),
    ]
  )

  /// The side of a payment that a counterparty is on.
  public struct CounterpartyType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// One of your own organizations, which sends payments.
    public static var Buyer: Self { Self(rawValue: "Buyer") }
    /// A vendor, which receives payments.
    public static var Supplier: Self { Self(rawValue: "Supplier") }
    public static var allKnown: [Self] { ["Buyer", "Supplier"].map(Self.init(rawValue:)) }
  }

  /// How a supplier wants to be paid, as kept on the counterparty.
  public struct PaymentMethod: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ACH: Self { Self(rawValue: "ACH") }
    public static var Card: Self { Self(rawValue: "Card") }
    public static var PrintedCheck: Self { Self(rawValue: "PrintedCheck") }
    public static var Wire: Self { Self(rawValue: "Wire") }
    public static var allKnown: [Self] {
      ["ACH", "Card", "PrintedCheck", "Wire"].map(Self.init(rawValue:))
    }
  }

  /// How a payment was made.
  public struct PaymentType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var check: Self { Self(rawValue: "check") }
    public static var ach: Self { Self(rawValue: "ach") }
    public static var card: Self { Self(rawValue: "card") }
    public static var wire: Self { Self(rawValue: "wire") }
    public static var allKnown: [Self] {
      ["check", "ach", "card", "wire"].map(Self.init(rawValue:))
    }
  }

  /// How a payment or its notice reached the supplier.
  public struct DeliveryMethod: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var email: Self { Self(rawValue: "email") }
    public static var mail: Self { Self(rawValue: "mail") }
    public static var phone: Self { Self(rawValue: "phone") }
    public static var allKnown: [Self] { ["email", "mail", "phone"].map(Self.init(rawValue:)) }
  }

  /// Where a payment stands.
  public struct PaymentStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Created; its funding has not begun.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Being funded or disbursed.
    public static var `in-progress`: Self { Self(rawValue: "in-progress") }
    /// The supplier has the money. This is the end of a payment that went well.
    public static var settled: Self { Self(rawValue: "settled") }
    /// Called off.
    public static var canceled: Self { Self(rawValue: "canceled") }
    /// Could not be carried out.
    public static var failed: Self { Self(rawValue: "failed") }
    public static var allKnown: [Self] {
      ["pending", "in-progress", "settled", "canceled", "failed"].map(Self.init(rawValue:))
    }
  }

  /// Where an invoice stands.
  public struct InvoiceStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Loaded; no payment has begun.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Its payment is being made.
    public static var `in-progress`: Self { Self(rawValue: "in-progress") }
    /// Its payment is on the way to the supplier.
    public static var sent: Self { Self(rawValue: "sent") }
    /// Paid. There is no status 'paid'; this is the end of an invoice that went well.
    public static var complete: Self { Self(rawValue: "complete") }
    /// Its payment failed.
    public static var failed: Self { Self(rawValue: "failed") }
    /// Called off.
    public static var canceled: Self { Self(rawValue: "canceled") }
    public static var allKnown: [Self] {
      ["pending", "in-progress", "sent", "complete", "failed", "canceled"].map(Self.init(rawValue:))
    }
  }

  /// Where a drawdown stands.
  public struct DrawdownStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The money was asked for and is not there yet.
    public static var requested: Self { Self(rawValue: "requested") }
    /// Funded, the money is there. There is no status 'completed'; this is that status.
    public static var received: Self { Self(rawValue: "received") }
    /// The drawdown failed.
    public static var error: Self { Self(rawValue: "error") }
    /// Called off.
    public static var canceled: Self { Self(rawValue: "canceled") }
    public static var allKnown: [Self] {
      ["requested", "received", "error", "canceled"].map(Self.init(rawValue:))
    }
  }

  /// A state, territory or military post of the USA, or a province or territory of Canada.
  public struct StateCode: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var AL: Self { Self(rawValue: "AL") }
    public static var AK: Self { Self(rawValue: "AK") }
    public static var AS: Self { Self(rawValue: "AS") }
    public static var AZ: Self { Self(rawValue: "AZ") }
    public static var AR: Self { Self(rawValue: "AR") }
    public static var AA: Self { Self(rawValue: "AA") }
    public static var AE: Self { Self(rawValue: "AE") }
    public static var AP: Self { Self(rawValue: "AP") }
    public static var CA: Self { Self(rawValue: "CA") }
    public static var CO: Self { Self(rawValue: "CO") }
    public static var CT: Self { Self(rawValue: "CT") }
    public static var DE: Self { Self(rawValue: "DE") }
    public static var DC: Self { Self(rawValue: "DC") }
    public static var FL: Self { Self(rawValue: "FL") }
    public static var GA: Self { Self(rawValue: "GA") }
    public static var GU: Self { Self(rawValue: "GU") }
    public static var HI: Self { Self(rawValue: "HI") }
    public static var ID: Self { Self(rawValue: "ID") }
    public static var IL: Self { Self(rawValue: "IL") }
    public static var IN: Self { Self(rawValue: "IN") }
    public static var IA: Self { Self(rawValue: "IA") }
    public static var KS: Self { Self(rawValue: "KS") }
    public static var KY: Self { Self(rawValue: "KY") }
    public static var LA: Self { Self(rawValue: "LA") }
    public static var ME: Self { Self(rawValue: "ME") }
    public static var MD: Self { Self(rawValue: "MD") }
    public static var MA: Self { Self(rawValue: "MA") }
    public static var MI: Self { Self(rawValue: "MI") }
    public static var MN: Self { Self(rawValue: "MN") }
    public static var MS: Self { Self(rawValue: "MS") }
    public static var MO: Self { Self(rawValue: "MO") }
    public static var MT: Self { Self(rawValue: "MT") }
    public static var NE: Self { Self(rawValue: "NE") }
    public static var NV: Self { Self(rawValue: "NV") }
    public static var NH: Self { Self(rawValue: "NH") }
    public static var NJ: Self { Self(rawValue: "NJ") }
    public static var NM: Self { Self(rawValue: "NM") }
    public static var NY: Self { Self(rawValue: "NY") }
    public static var NC: Self { Self(rawValue: "NC") }
    public static var ND: Self { Self(rawValue: "ND") }
    public static var MP: Self { Self(rawValue: "MP") }
    public static var OH: Self { Self(rawValue: "OH") }
    public static var OK: Self { Self(rawValue: "OK") }
    public static var OR: Self { Self(rawValue: "OR") }
    public static var PA: Self { Self(rawValue: "PA") }
    public static var PR: Self { Self(rawValue: "PR") }
    public static var RI: Self { Self(rawValue: "RI") }
    public static var SC: Self { Self(rawValue: "SC") }
    public static var SD: Self { Self(rawValue: "SD") }
    public static var TN: Self { Self(rawValue: "TN") }
    public static var TX: Self { Self(rawValue: "TX") }
    public static var UT: Self { Self(rawValue: "UT") }
    public static var VT: Self { Self(rawValue: "VT") }
    public static var VI: Self { Self(rawValue: "VI") }
    public static var VA: Self { Self(rawValue: "VA") }
    public static var WA: Self { Self(rawValue: "WA") }
    public static var WV: Self { Self(rawValue: "WV") }
    public static var WI: Self { Self(rawValue: "WI") }
    public static var WY: Self { Self(rawValue: "WY") }
    public static var AB: Self { Self(rawValue: "AB") }
    public static var BC: Self { Self(rawValue: "BC") }
    public static var MB: Self { Self(rawValue: "MB") }
    public static var NB: Self { Self(rawValue: "NB") }
    public static var NL: Self { Self(rawValue: "NL") }
    public static var NT: Self { Self(rawValue: "NT") }
    public static var NS: Self { Self(rawValue: "NS") }
    public static var NU: Self { Self(rawValue: "NU") }
    public static var ON: Self { Self(rawValue: "ON") }
    public static var PE: Self { Self(rawValue: "PE") }
    public static var QC: Self { Self(rawValue: "QC") }
    public static var SK: Self { Self(rawValue: "SK") }
    public static var YT: Self { Self(rawValue: "YT") }
    public static var allKnown: [Self] {
      [
        "AL",
        "AK",
        "AS",
        "AZ",
        "AR",
        "AA",
        "AE",
        "AP",
        "CA",
        "CO",
        "CT",
        "DE",
        "DC",
        "FL",
        "GA",
        "GU",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "MP",
        "OH",
        "OK",
        "OR",
        "PA",
        "PR",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VI",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
        "AB",
        "BC",
        "MB",
        "NB",
        "NL",
        "NT",
        "NS",
        "NU",
        "ON",
        "PE",
        "QC",
        "SK",
        "YT"
      ].map(Self.init(rawValue:))
    }
  }

  /// Canada, the outlying islands of the USA, or the USA.
  public struct CountryCode: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var CAN: Self { Self(rawValue: "CAN") }
    public static var UMI: Self { Self(rawValue: "UMI") }
    public static var USA: Self { Self(rawValue: "USA") }
    public static var allKnown: [Self] { ["CAN", "UMI", "USA"].map(Self.init(rawValue:)) }
  }

  /// What kind of payee a supplier is.
  public struct BusinessType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var Employee: Self { Self(rawValue: "Employee") }
    public static var Business: Self { Self(rawValue: "Business") }
    public static var Individual: Self { Self(rawValue: "Individual") }
    public static var InternalTransfer: Self { Self(rawValue: "InternalTransfer") }
    public static var Student: Self { Self(rawValue: "Student") }
    public static var BankingInstitution: Self { Self(rawValue: "BankingInstitution") }
    public static var Insurance: Self { Self(rawValue: "Insurance") }
    public static var Government: Self { Self(rawValue: "Government") }
    public static var Unknown: Self { Self(rawValue: "Unknown") }
    public static var allKnown: [Self] {
      [
        "Employee",
        "Business",
        "Individual",
        "InternalTransfer",
        "Student",
        "BankingInstitution",
        "Insurance",
        "Government",
        "Unknown"
      ].map(Self.init(rawValue:))
    }
  }

  /// Which image of a check, as it was printed or as it was cashed.
  public struct CheckImageType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var Issued: Self { Self(rawValue: "Issued") }
    public static var Deposited: Self { Self(rawValue: "Deposited") }
    public static var allKnown: [Self] { ["Issued", "Deposited"].map(Self.init(rawValue:)) }
  }

  /// The currency of an amount; Finexio takes US dollars only.
  public struct Currency: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var USD: Self { Self(rawValue: "USD") }
    public static var allKnown: [Self] { ["USD"].map(Self.init(rawValue:)) }
  }

  /// What a webhook is told about.
  public struct WebhookEvent: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var `payment.changed`: Self { Self(rawValue: "payment.changed") }
    public static var allKnown: [Self] { ["payment.changed"].map(Self.init(rawValue:)) }
  }

  /// The form of what Finexio sends to a webhook.
  public struct WebhookContentType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var `application/json`: Self { Self(rawValue: "application/json") }
    public static var `application/x-www-form-urlencoded`: Self { Self(rawValue: "application/x-www-form-urlencoded") }
    public static var allKnown: [Self] {
      ["application/json", "application/x-www-form-urlencoded"].map(Self.init(rawValue:))
    }
  }

  /// Money taken from a buyer's bank account in one sum to fund a batch of payments.
  public struct Drawdown: Model {
    /// Id of the drawdown at the funding processor. Goes into list_all_finexio_drawdown_payments.
    public let processor_request_id: String?
    /// Last four digits of the account that the money was drawn from by ACH debit.
    public let bank_account_last_four: String?
    /// When the order was created that the drawdown was made for.
    public let created: Timestamp?
    /// Where the drawdown stands.
    public let status: DrawdownStatus?
    /// Amount of the whole drawdown in cents.
    public let amount_cents: Int?
    /// When the money was received; absent or null before that.
    public let funding_complete_date: Timestamp?
    /// Id of the buyer that the money was drawn from.
    public let originating_counterparty_id: String?
    /// Your own reference of the buyer.
    public let buyer_ref_id: String?
    /// Name of the buyer.
    public let buyer_name: String?
    /// Trace id by which the debit is found on the buyer's bank statement.
    public let trace_id: String?

    public init(
      processor_request_id: String? = nil,
      bank_account_last_four: String? = nil,
      created: Timestamp? = nil,
      status: DrawdownStatus? = nil,
      amount_cents: Int? = nil,
      funding_complete_date: Timestamp? = nil,
      originating_counterparty_id: String? = nil,
      buyer_ref_id: String? = nil,
      buyer_name: String? = nil,
      trace_id: String? = nil
    ) {
      self.processor_request_id = processor_request_id
      self.bank_account_last_four = bank_account_last_four
      self.created = created
      self.status = status
      self.amount_cents = amount_cents
      self.funding_complete_date = funding_complete_date
      self.originating_counterparty_id = originating_counterparty_id
      self.buyer_ref_id = buyer_ref_id
      self.buyer_name = buyer_name
      self.trace_id = trace_id
    }

    public init(fields: inout FieldReader) {
      processor_request_id = fields.optional("processor_request_id")
      bank_account_last_four = fields.optional("bank_account_last_four")
      created = fields.optional("created")
      status = fields.optional("status")
      amount_cents = fields.optional("amount_cents")
      funding_complete_date = fields.optional("funding_complete_date")
      originating_counterparty_id = fields.optional("originating_counterparty_id")
      buyer_ref_id = fields.optional("buyer_ref_id")
      buyer_name = fields.optional("buyer_name")
      trace_id = fields.optional("trace_id")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("processor_request_id", processor_request_id, readOnly: true)
      fields.write("bank_account_last_four", bank_account_last_four, readOnly: true)
      fields.write("created", created, readOnly: true)
      fields.write("status", status, readOnly: true)
      fields.write("amount_cents", amount_cents, readOnly: true)
      fields.write("funding_complete_date", funding_complete_date, readOnly: true)
      fields.write("originating_counterparty_id", originating_counterparty_id, readOnly: true)
      fields.write("buyer_ref_id", buyer_ref_id, readOnly: true)
      fields.write("buyer_name", buyer_name, readOnly: true)
      fields.write("trace_id", trace_id, readOnly: true)
    }
  }

  /// One payment to a supplier that a drawdown funded.
  public struct DrawdownPayment: Model {
    /// Id of the payment. Goes into get_single_finexio_payment_by_id.
    public let id: String?
    /// Id of the buyer that pays.
    public let originating_counterparty_id: String?
    /// Id of the supplier that is paid.
    public let receiving_counterparty_id: String?
    /// Your own reference of the supplier.
    public let supplier_ref_id: String?
    /// Name of the supplier.
    public let supplier_name: String?
    /// The invoices that the payment settles.
    public let invoices: [DrawdownPaymentInvoice]?
    /// Amount of the payment in cents.
    public let amount_cents: Int?
    /// How the payment was made.
    public let payment_method: String?
    /// How it reached the supplier.
    public let delivery_method: String?
    /// Where the payment stands.
    public let status: String?
    /// The value that put its invoices into one payment.
    public let payment_group_id: String?
    /// Tracking id of the payment.
    public let tracking_id: String?
    /// Street address, when it was mailed.
    public let address_1: String?
    /// Second line of the address.
    public let address_2: String?
    /// City of the address.
    public let city: String?
    /// State of the address.
    public let state: String?
    /// Postal code of the address.
    public let zip: String?
    /// Email address, when it was sent by email.
    public let email: String?

    public init(
      id: String? = nil,
      originating_counterparty_id: String? = nil,
      receiving_counterparty_id: String? = nil,
      supplier_ref_id: String? = nil,
      supplier_name: String? = nil,
      invoices: [DrawdownPaymentInvoice]? = nil,
      amount_cents: Int? = nil,
      payment_method: String? = nil,
      delivery_method: String? = nil,
      status: String? = nil,
      payment_group_id: String? = nil,
      tracking_id: String? = nil,
      address_1: String? = nil,
      address_2: String? = nil,
      city: String? = nil,
      state: String? = nil,
      zip: String? = nil,
      email: String? = nil
    ) {
      self.id = id
      self.originating_counterparty_id = originating_counterparty_id
      self.receiving_counterparty_id = receiving_counterparty_id
      self.supplier_ref_id = supplier_ref_id
      self.supplier_name = supplier_name
      self.invoices = invoices
      self.amount_cents = amount_cents
      self.payment_method = payment_method
      self.delivery_method = delivery_method
      self.status = status
      self.payment_group_id = payment_group_id
      self.tracking_id = tracking_id
      self.address_1 = address_1
      self.address_2 = address_2
      self.city = city
      self.state = state
      self.zip = zip
      self.email = email
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      originating_counterparty_id = fields.optional("originating_counterparty_id")
      receiving_counterparty_id = fields.optional("receiving_counterparty_id")
      supplier_ref_id = fields.optional("supplier_ref_id")
      supplier_name = fields.optional("supplier_name")
      invoices = fields.optional("invoices")
      amount_cents = fields.optional("amount_cents")
      payment_method = fields.optional("payment_method")
      delivery_method = fields.optional("delivery_method")
      status = fields.optional("status")
      payment_group_id = fields.optional("payment_group_id")
      tracking_id = fields.optional("tracking_id")
      address_1 = fields.optional("address_1")
      address_2 = fields.optional("address_2")
      city = fields.optional("city")
      state = fields.optional("state")
      zip = fields.optional("zip")
      email = fields.optional("email")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("originating_counterparty_id", originating_counterparty_id, readOnly: true)
      fields.write("receiving_counterparty_id", receiving_counterparty_id, readOnly: true)
      fields.write("supplier_ref_id", supplier_ref_id, readOnly: true)
      fields.write("supplier_name", supplier_name, readOnly: true)
      fields.write("invoices", invoices, readOnly: true)
      fields.write("amount_cents", amount_cents, readOnly: true)
      fields.write("payment_method", payment_method, readOnly: true)
      fields.write("delivery_method", delivery_method, readOnly: true)
      fields.write("status", status, readOnly: true)
      fields.write("payment_group_id", payment_group_id, readOnly: true)
      fields.write("tracking_id", tracking_id, readOnly: true)
      fields.write("address_1", address_1, readOnly: true)
      fields.write("address_2", address_2, readOnly: true)
      fields.write("city", city, readOnly: true)
      fields.write("state", state, readOnly: true)
      fields.write("zip", zip, readOnly: true)
      fields.write("email", email, readOnly: true)
    }
  }

  /// An invoice as a payment of a drawdown shows it.
  public struct DrawdownPaymentInvoice: Model {
    /// Id of the invoice. Goes into get_single_finexio_invoice_by_id.
    public let id: String?
    /// Amount paid for it in cents.
    public let payment_amount_cents: Int?
    /// Discount taken in cents.
    public let discount_amount_cents: Int?
    /// Date of the invoice.
    public let invoice_date: String?
    /// The supplier's invoice number.
    public let invoice_number: String?
    /// Id in your accounting system.
    public let reconciliation_id: String?
    /// Accounting id given with the invoice.
    public let accounting_id: String?
    /// Your account with the supplier.
    public let account_number: String?
    /// Your own keys and values.
    public let metadata: JSONValue?

    public init(
      id: String? = nil,
      payment_amount_cents: Int? = nil,
      discount_amount_cents: Int? = nil,
      invoice_date: String? = nil,
      invoice_number: String? = nil,
      reconciliation_id: String? = nil,
      accounting_id: String? = nil,
      account_number: String? = nil,
      metadata: JSONValue? = nil
    ) {
      self.id = id
      self.payment_amount_cents = payment_amount_cents
      self.discount_amount_cents = discount_amount_cents
      self.invoice_date = invoice_date
      self.invoice_number = invoice_number
      self.reconciliation_id = reconciliation_id
      self.accounting_id = accounting_id
      self.account_number = account_number
      self.metadata = metadata
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      payment_amount_cents = fields.optional("payment_amount_cents")
      discount_amount_cents = fields.optional("discount_amount_cents")
      invoice_date = fields.optional("invoice_date")
      invoice_number = fields.optional("invoice_number")
      reconciliation_id = fields.optional("reconciliation_id")
      accounting_id = fields.optional("accounting_id")
      account_number = fields.optional("account_number")
      metadata = fields.optional("metadata")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("payment_amount_cents", payment_amount_cents, readOnly: true)
      fields.write("discount_amount_cents", discount_amount_cents, readOnly: true)
      fields.write("invoice_date", invoice_date, readOnly: true)
      fields.write("invoice_number", invoice_number, readOnly: true)
      fields.write("reconciliation_id", reconciliation_id, readOnly: true)
      fields.write("accounting_id", accounting_id, readOnly: true)
      fields.write("account_number", account_number, readOnly: true)
      fields.write("metadata", metadata, readOnly: true)
    }
  }

  /// One transfer to one supplier; it settles one or more invoices.
  public struct Payment: Model {
    /// Id of the payment.
    public let id: String?
    /// When it was created.
    public let created: Timestamp?
    /// When it last changed.
    public let updated: Timestamp?
    /// Amount in cents.
    public let amount_cents: Int?
    /// Currency of the amount.
    public let currency: Currency?
    /// Id of the buyer that pays.
    public let originating_counterparty_id: String?
    /// Id of the supplier that is paid.
    public let receiving_counterparty_id: String?
    /// How the payment was made.
    public let payment_method: PaymentType?
    /// How it or its notice was delivered.
    public let delivery_method: DeliveryMethod?
    /// What to quote to Finexio's support.
    public let tracking_id: String?
    /// Number of the check, card or transfer.
    public let instrument_number: String?
    /// Where the payment stands.
    public let status: PaymentStatus?
    /// Everything that has happened to the payment, in order.
    public let events: [PaymentEvent]?
    /// The invoices that the payment settles.
    public let invoices: [PaymentInvoice]?
    /// Corrections to the amount, if any.
    public let adjustments: JSONValue?
    /// The drawdown that funded the payment. It is a processor_request_id for
    /// get_single_finexio_drawdown_by_id and list_all_finexio_drawdown_payments.
    public let funding_drawdown_request_id: String?
    /// How it was paid when issued again.
    public let reissue_payment_method: PaymentType?
    /// Id in your accounting system.
    public let reconciliation_id: String?
    /// Who started the refund.
    public let refund_user: String?
    /// When the refund was started.
    public let refund_timestamp: Timestamp?
    /// Reason of the refund.
    public let refund_reason: String?
    /// Comment on the refund.
    public let refund_comment: String?
    /// Ticket of the refund.
    public let refund_ticket_number: String?
    /// Who had it issued again.
    public let reissue_user: String?
    /// When it was issued again.
    public let reissue_timestamp: Timestamp?
    /// Why it was issued again.
    public let reissue_reason: String?
    /// Comment on the new issue.
    public let reissue_comment: String?
    /// Ticket of the new issue.
    public let reissue_ticket_number: String?
    /// Whether the ACH went by Finexio Express.
    public let finexio_express: Bool?

    public init(
      id: String? = nil,
      created: Timestamp? = nil,
      updated: Timestamp? = nil,
      amount_cents: Int? = nil,
      currency: Currency? = nil,
      originating_counterparty_id: String? = nil,
      receiving_counterparty_id: String? = nil,
      payment_method: PaymentType? = nil,
      delivery_method: DeliveryMethod? = nil,
      tracking_id: String? = nil,
      instrument_number: String? = nil,
      status: PaymentStatus? = nil,
      events: [PaymentEvent]? = nil,
      invoices: [PaymentInvoice]? = nil,
      adjustments: JSONValue? = nil,
      funding_drawdown_request_id: String? = nil,
      reissue_payment_method: PaymentType? = nil,
      reconciliation_id: String? = nil,
      refund_user: String? = nil,
      refund_timestamp: Timestamp? = nil,
      refund_reason: String? = nil,
      refund_comment: String? = nil,
      refund_ticket_number: String? = nil,
      reissue_user: String? = nil,
      reissue_timestamp: Timestamp? = nil,
      reissue_reason: String? = nil,
      reissue_comment: String? = nil,
      reissue_ticket_number: String? = nil,
      finexio_express: Bool? = nil
    ) {
      self.id = id
      self.created = created
      self.updated = updated
      self.amount_cents = amount_cents
      self.currency = currency
      self.originating_counterparty_id = originating_counterparty_id
      self.receiving_counterparty_id = receiving_counterparty_id
      self.payment_method = payment_method
      self.delivery_method = delivery_method
      self.tracking_id = tracking_id
      self.instrument_number = instrument_number
      self.status = status
      self.events = events
      self.invoices = invoices
      self.adjustments = adjustments
      self.funding_drawdown_request_id = funding_drawdown_request_id
      self.reissue_payment_method = reissue_payment_method
      self.reconciliation_id = reconciliation_id
      self.refund_user = refund_user
      self.refund_timestamp = refund_timestamp
      self.refund_reason = refund_reason
      self.refund_comment = refund_comment
      self.refund_ticket_number = refund_ticket_number
      self.reissue_user = reissue_user
      self.reissue_timestamp = reissue_timestamp
      self.reissue_reason = reissue_reason
      self.reissue_comment = reissue_comment
      self.reissue_ticket_number = reissue_ticket_number
      self.finexio_express = finexio_express
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      created = fields.optional("created")
      updated = fields.optional("updated")
      amount_cents = fields.optional("amount_cents")
      currency = fields.optional("currency")
      originating_counterparty_id = fields.optional("originating_counterparty_id")
      receiving_counterparty_id = fields.optional("receiving_counterparty_id")
      payment_method = fields.optional("payment_method")
      delivery_method = fields.optional("delivery_method")
      tracking_id = fields.optional("tracking_id")
      instrument_number = fields.optional("instrument_number")
      status = fields.optional("status")
      events = fields.optional("events")
      invoices = fields.optional("invoices")
      adjustments = fields.optional("adjustments")
      funding_drawdown_request_id = fields.optional("funding_drawdown_request_id")
      reissue_payment_method = fields.optional("reissue_payment_method")
      reconciliation_id = fields.optional("reconciliation_id")
      refund_user = fields.optional("refund_user")
      refund_timestamp = fields.optional("refund_timestamp")
      refund_reason = fields.optional("refund_reason")
      refund_comment = fields.optional("refund_comment")
      refund_ticket_number = fields.optional("refund_ticket_number")
      reissue_user = fields.optional("reissue_user")
      reissue_timestamp = fields.optional("reissue_timestamp")
      reissue_reason = fields.optional("reissue_reason")
      reissue_comment = fields.optional("reissue_comment")
      reissue_ticket_number = fields.optional("reissue_ticket_number")
      finexio_express = fields.optional("finexio_express")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("created", created, readOnly: true)
      fields.write("updated", updated, readOnly: true)
      fields.write("amount_cents", amount_cents, readOnly: true)
      fields.write("currency", currency, readOnly: true)
      fields.write("originating_counterparty_id", originating_counterparty_id, readOnly: true)
      fields.write("receiving_counterparty_id", receiving_counterparty_id, readOnly: true)
      fields.write("payment_method", payment_method, readOnly: true)
      fields.write("delivery_method", delivery_method, readOnly: true)
      fields.write("tracking_id", tracking_id, readOnly: true)
      fields.write("instrument_number", instrument_number, readOnly: true)
      fields.write("status", status, readOnly: true)
      fields.write("events", events, readOnly: true)
      fields.write("invoices", invoices, readOnly: true)
      fields.write("adjustments", adjustments, readOnly: true)
      fields.write("funding_drawdown_request_id", funding_drawdown_request_id, readOnly: true)
      fields.write("reissue_payment_method", reissue_payment_method, readOnly: true)
      fields.write("reconciliation_id", reconciliation_id, readOnly: true)
      fields.write("refund_user", refund_user, readOnly: true)
      fields.write("refund_timestamp", refund_timestamp, readOnly: true)
      fields.write("refund_reason", refund_reason, readOnly: true)
      fields.write("refund_comment", refund_comment, readOnly: true)
      fields.write("refund_ticket_number", refund_ticket_number, readOnly: true)
      fields.write("reissue_user", reissue_user, readOnly: true)
      fields.write("reissue_timestamp", reissue_timestamp, readOnly: true)
      fields.write("reissue_reason", reissue_reason, readOnly: true)
      fields.write("reissue_comment", reissue_comment, readOnly: true)
      fields.write("reissue_ticket_number", reissue_ticket_number, readOnly: true)
      fields.write("finexio_express", finexio_express, readOnly: true)
    }
  }

  /// One step in the life of a payment.
  public struct PaymentEvent: Model {
    /// When it happened.
    public let timestamp: Timestamp?
    /// Finexio's code of the step, such as PU00 (invoices created) or DC13 (check printed).
    public let event_code: String?
    /// What happened.
    public let description: String?
    /// Amount of the payment in cents.
    public let amount_cents: Int?
    /// Such as processing, funding or disbursement.
    public let stage: String?
    /// Such as check; null before disbursement.
    public let method: String?
    /// Such as requested, received or printed.
    public let event_name: String?
    /// Status of the payment after the step.
    public let status: String?

    public init(
      timestamp: Timestamp? = nil,
      event_code: String? = nil,
      description: String? = nil,
      amount_cents: Int? = nil,
      stage: String? = nil,
      method: String? = nil,
      event_name: String? = nil,
      status: String? = nil
    ) {
      self.timestamp = timestamp
      self.event_code = event_code
      self.description = description
      self.amount_cents = amount_cents
      self.stage = stage
      self.method = method
      self.event_name = event_name
      self.status = status
    }

    public init(fields: inout FieldReader) {
      timestamp = fields.optional("timestamp")
      event_code = fields.optional("event_code")
      description = fields.optional("description")
      amount_cents = fields.optional("amount_cents")
      stage = fields.optional("stage")
      method = fields.optional("method")
      event_name = fields.optional("event_name")
      status = fields.optional("status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("timestamp", timestamp, readOnly: true)
      fields.write("event_code", event_code, readOnly: true)
      fields.write("description", description, readOnly: true)
      fields.write("amount_cents", amount_cents, readOnly: true)
      fields.write("stage", stage, readOnly: true)
      fields.write("method", method, readOnly: true)
      fields.write("event_name", event_name, readOnly: true)
      fields.write("status", status, readOnly: true)
    }
  }

  /// An invoice as its payment shows it.
  public struct PaymentInvoice: Model {
    /// Id of the invoice. Goes into get_single_finexio_invoice_by_id.
    public let id: String?
    /// The supplier's invoice number.
    public let invoice_number: String?
    /// Amount paid for it in cents.
    public let payment_amount_cents: Int?
    /// Your own keys and values.
    public let metadata: JSONValue?
    /// Id in your accounting system.
    public let reconciliation_id: String?
    /// The value that put invoices into one payment.
    public let payment_group_id: String?
    /// Your account with the supplier.
    public let public_account_number: String?

    public init(
      id: String? = nil,
      invoice_number: String? = nil,
      payment_amount_cents: Int? = nil,
      metadata: JSONValue? = nil,
      reconciliation_id: String? = nil,
      payment_group_id: String? = nil,
      public_account_number: String? = nil
    ) {
      self.id = id
      self.invoice_number = invoice_number
      self.payment_amount_cents = payment_amount_cents
      self.metadata = metadata
      self.reconciliation_id = reconciliation_id
      self.payment_group_id = payment_group_id
      self.public_account_number = public_account_number
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      invoice_number = fields.optional("invoice_number")
      payment_amount_cents = fields.optional("payment_amount_cents")
      metadata = fields.optional("metadata")
      reconciliation_id = fields.optional("reconciliation_id")
      payment_group_id = fields.optional("payment_group_id")
      public_account_number = fields.optional("public_account_number")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("invoice_number", invoice_number, readOnly: true)
      fields.write("payment_amount_cents", payment_amount_cents, readOnly: true)
      fields.write("metadata", metadata, readOnly: true)
      fields.write("reconciliation_id", reconciliation_id, readOnly: true)
      fields.write("payment_group_id", payment_group_id, readOnly: true)
      fields.write("public_account_number", public_account_number, readOnly: true)
    }
  }

  /// Where the image of a payment's check is.
  public struct PaymentImage: Model {
    /// URL of the image.
    public let check_image_url: String?

    public init(check_image_url: String? = nil) {
      self.check_image_url = check_image_url
    }

    public init(fields: inout FieldReader) {
      check_image_url = fields.optional("check_image_url")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("check_image_url", check_image_url, readOnly: true)
    }
  }

  /// A payable loaded into Finexio.
  public struct Invoice: Model {
    /// Finexio's id of the invoice.
    public let id: String?
    /// When it was created.
    public let created: Timestamp?
    /// When it last changed.
    public let updated: Timestamp?
    /// Amount in cents.
    public let amount_cents: Int?
    /// Currency of the amount.
    public let currency: Currency?
    /// Discount in cents.
    public let discount_amount_cents: Int?
    /// Date of the invoice.
    public let invoice_date: String?
    /// Date by which it is due.
    public let invoice_due_date: String?
    /// The supplier's invoice number.
    public let invoice_number: String?
    /// Further words on the invoice.
    public let note: String?
    /// Id of the buyer that pays.
    public let originating_counterparty_id: String?
    /// Id of the supplier that is paid.
    public let receiving_counterparty_id: String?
    /// Your own keys and values.
    public let metadata: JSONValue?
    /// What was bought.
    public let line_items: [InvoiceLineItem]?
    /// Id of the latest payment of the invoice, null before there is one. Goes into
    /// get_single_finexio_payment_by_id.
    public let payment_id: String?
    /// Id in your accounting system.
    public let reconciliation_id: String?
    /// Your account with the supplier; sensitive.
    public let account_number: String?
    /// Invoices that share it are paid together.
    public let payment_group_id: String?
    /// Accounting id given with the invoice.
    public let accounting_id: String?
    /// Whether the same invoice number may be sent again, which needs a refund first.
    public let can_be_resubmitted: Bool?
    /// Whether documents were presented with the invoice.
    public let documentationPresented: Bool?
    /// Where the invoice stands.
    public let status: InvoiceStatus?

    public init(
      id: String? = nil,
      created: Timestamp? = nil,
      updated: Timestamp? = nil,
      amount_cents: Int? = nil,
      currency: Currency? = nil,
      discount_amount_cents: Int? = nil,
      invoice_date: String? = nil,
      invoice_due_date: String? = nil,
      invoice_number: String? = nil,
      note: String? = nil,
      originating_counterparty_id: String? = nil,
      receiving_counterparty_id: String? = nil,
      metadata: JSONValue? = nil,
      line_items: [InvoiceLineItem]? = nil,
      payment_id: String? = nil,
      reconciliation_id: String? = nil,
      account_number: String? = nil,
      payment_group_id: String? = nil,
      accounting_id: String? = nil,
      can_be_resubmitted: Bool? = nil,
      documentationPresented: Bool? = nil,
      status: InvoiceStatus? = nil
    ) {
      self.id = id
      self.created = created
      self.updated = updated
      self.amount_cents = amount_cents
      self.currency = currency
      self.discount_amount_cents = discount_amount_cents
      self.invoice_date = invoice_date
      self.invoice_due_date = invoice_due_date
      self.invoice_number = invoice_number
      self.note = note
      self.originating_counterparty_id = originating_counterparty_id
      self.receiving_counterparty_id = receiving_counterparty_id
      self.metadata = metadata
      self.line_items = line_items
      self.payment_id = payment_id
      self.reconciliation_id = reconciliation_id
      self.account_number = account_number
      self.payment_group_id = payment_group_id
      self.accounting_id = accounting_id
      self.can_be_resubmitted = can_be_resubmitted
      self.documentationPresented = documentationPresented
      self.status = status
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      created = fields.optional("created")
      updated = fields.optional("updated")
      amount_cents = fields.optional("amount_cents")
      currency = fields.optional("currency")
      discount_amount_cents = fields.optional("discount_amount_cents")
      invoice_date = fields.optional("invoice_date")
      invoice_due_date = fields.optional("invoice_due_date")
      invoice_number = fields.optional("invoice_number")
      note = fields.optional("note")
      originating_counterparty_id = fields.optional("originating_counterparty_id")
      receiving_counterparty_id = fields.optional("receiving_counterparty_id")
      metadata = fields.optional("metadata")
      line_items = fields.optional("line_items")
      payment_id = fields.optional("payment_id")
      reconciliation_id = fields.optional("reconciliation_id")
      account_number = fields.optional("account_number")
      payment_group_id = fields.optional("payment_group_id")
      accounting_id = fields.optional("accounting_id")
      can_be_resubmitted = fields.optional("can_be_resubmitted")
      documentationPresented = fields.optional("documentationPresented")
      status = fields.optional("status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("created", created, readOnly: true)
      fields.write("updated", updated, readOnly: true)
      fields.write("amount_cents", amount_cents)
      fields.write("currency", currency)
      fields.write("discount_amount_cents", discount_amount_cents)
      fields.write("invoice_date", invoice_date)
      fields.write("invoice_due_date", invoice_due_date)
      fields.write("invoice_number", invoice_number)
      fields.write("note", note)
      fields.write("originating_counterparty_id", originating_counterparty_id)
      fields.write("receiving_counterparty_id", receiving_counterparty_id)
      fields.write("metadata", metadata)
      fields.write("line_items", line_items)
      fields.write("payment_id", payment_id, readOnly: true)
      fields.write("reconciliation_id", reconciliation_id)
      fields.write("account_number", account_number)
      fields.write("payment_group_id", payment_group_id)
      fields.write("accounting_id", accounting_id)
      fields.write("can_be_resubmitted", can_be_resubmitted, readOnly: true)
      fields.write("documentationPresented", documentationPresented, readOnly: true)
      fields.write("status", status, readOnly: true)
    }
  }

  /// An invoice to be loaded into Finexio for payment.
  public struct NewInvoice: Model {
    /// Amount in whole cents, so $150.50 is 15050.
    public let amount_cents: Int
    /// Currency of the amount; only USD is taken.
    public let currency: Currency
    /// Date of the invoice (YYYY-MM-DD), at most 365 days from today either way.
    public let invoice_date: CalendarDate
    /// The supplier's invoice number. It must be new for this buyer and supplier, which is what
    /// keeps a repeated call from paying twice.
    public let invoice_number: String
    /// Id of the buyer that pays, from list_all_finexio_counterparties with type Buyer.
    public let originating_counterparty_id: String
    /// Id of the supplier to be paid, from list_all_finexio_counterparties with type Supplier.
    public let receiving_counterparty_id: String
    /// Date by which it is due (YYYY-MM-DD).
    public let invoice_due_date: CalendarDate?
    /// Discount in whole cents.
    public let discount_amount_cents: Int?
    /// Further words on the invoice.
    public let note: String?
    /// Your own keys and values; both must be strings or integers.
    public let metadata: JSONValue?
    /// What was bought.
    public let line_items: [InvoiceLineItem]?
    /// Id of the invoice in your accounting system.
    public let reconciliation_id: String?
    /// Your account with the supplier. Kept encrypted; only the API gives it back.
    public let account_number: String?
    /// Only invoices with the same value are put into one payment.
    public let payment_group_id: String?
    /// Accounting id of the invoice.
    public let accounting_id: String?

    public init(
      amount_cents: Int,
      currency: Currency,
      invoice_date: CalendarDate,
      invoice_number: String,
      originating_counterparty_id: String,
      receiving_counterparty_id: String,
      invoice_due_date: CalendarDate? = nil,
      discount_amount_cents: Int? = nil,
      note: String? = nil,
      metadata: JSONValue? = nil,
      line_items: [InvoiceLineItem]? = nil,
      reconciliation_id: String? = nil,
      account_number: String? = nil,
      payment_group_id: String? = nil,
      accounting_id: String? = nil
    ) {
      self.amount_cents = amount_cents
      self.currency = currency
      self.invoice_date = invoice_date
      self.invoice_number = invoice_number
      self.originating_counterparty_id = originating_counterparty_id
      self.receiving_counterparty_id = receiving_counterparty_id
      self.invoice_due_date = invoice_due_date
      self.discount_amount_cents = discount_amount_cents
      self.note = note
      self.metadata = metadata
      self.line_items = line_items
      self.reconciliation_id = reconciliation_id
      self.account_number = account_number
      self.payment_group_id = payment_group_id
      self.accounting_id = accounting_id
    }

    public init(fields: inout FieldReader) {
      amount_cents = fields.required("amount_cents")
      currency = fields.required("currency")
      invoice_date = fields.required("invoice_date")
      invoice_number = fields.required("invoice_number")
      originating_counterparty_id = fields.required("originating_counterparty_id")
      receiving_counterparty_id = fields.required("receiving_counterparty_id")
      invoice_due_date = fields.optional("invoice_due_date")
      discount_amount_cents = fields.optional("discount_amount_cents")
      note = fields.optional("note")
      metadata = fields.optional("metadata")
      line_items = fields.optional("line_items")
      reconciliation_id = fields.optional("reconciliation_id")
      account_number = fields.optional("account_number")
      payment_group_id = fields.optional("payment_group_id")
      accounting_id = fields.optional("accounting_id")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("amount_cents", amount_cents)
      fields.write("currency", currency)
      fields.write("invoice_date", invoice_date)
      fields.write("invoice_number", invoice_number)
      fields.write("originating_counterparty_id", originating_counterparty_id)
      fields.write("receiving_counterparty_id", receiving_counterparty_id)
      fields.write("invoice_due_date", invoice_due_date)
      fields.write("discount_amount_cents", discount_amount_cents)
      fields.write("note", note)
      fields.write("metadata", metadata)
      fields.write("line_items", line_items)
      fields.write("reconciliation_id", reconciliation_id)
      fields.write("account_number", account_number)
      fields.write("payment_group_id", payment_group_id)
      fields.write("accounting_id", accounting_id)
    }
  }

  /// One line of an invoice.
  public struct InvoiceLineItem: Model {
    /// What was bought.
    public let description: String?

    public init(description: String? = nil) {
      self.description = description
    }

    public init(fields: inout FieldReader) {
      description = fields.optional("description")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("description", description)
    }
  }

  /// A buyer or a supplier.
  public struct Counterparty: Model {
    /// Id of the counterparty.
    public let id: String?
    /// Name.
    public let name: String?
    /// Buyer or Supplier.
    public let type: CounterpartyType?
    /// Your own id of it, unique in its type.
    public let internal_id: String?
    /// When it was created.
    public let created: Timestamp?
    /// When it last changed.
    public let updated: Timestamp?
    /// Street address.
    public let address_1: String?
    /// Second line of the address.
    public let address_2: String?
    /// City.
    public let city: String?
    /// State or province.
    public let state: StateCode?
    /// Postal code.
    public let zipcode: String?
    /// Country.
    public let country: CountryCode?
    /// Name of the contact.
    public let primary_contact_name: String?
    /// Email of the contact.
    public let primary_contact_email: String?
    /// Phone of the contact.
    public let primary_contact_phone: String?
    /// Where remittance advice goes.
    public let remit_email: String?
    /// Bank account.
    public let bank_account_number: String?
    /// Routing number of the bank.
    public let bank_routing_number: String?
    /// How it is paid.
    public let payment_method: PaymentMethod?
    /// Days until an invoice is due.
    public let payment_terms: Int?
    /// Tax id.
    public let tax_id: String?
    /// What kind of payee it is.
    public let business_type: BusinessType?
    /// Whether Finexio must not offer it electronic payment.
    public let ineligible_for_conversion: Bool?
    /// Number of payments in the last twelve months.
    public let twelve_month_payment_count: JSONValue?
    /// Sum of payments in the last twelve months.
    public let twelve_month_spend: JSONValue?
    /// Notes.
    public let notes: String?
    /// Details of remittance.
    public let remit_data: JSONValue?
    /// Whether each invoice is paid on its own.
    public let issue_one_disbursement_per_invoice: Bool?

    public init(
      id: String? = nil,
      name: String? = nil,
      type: CounterpartyType? = nil,
      internal_id: String? = nil,
      created: Timestamp? = nil,
      updated: Timestamp? = nil,
      address_1: String? = nil,
      address_2: String? = nil,
      city: String? = nil,
      state: StateCode? = nil,
      zipcode: String? = nil,
      country: CountryCode? = nil,
      primary_contact_name: String? = nil,
      primary_contact_email: String? = nil,
      primary_contact_phone: String? = nil,
      remit_email: String? = nil,
      bank_account_number: String? = nil,
      bank_routing_number: String? = nil,
      payment_method: PaymentMethod? = nil,
      payment_terms: Int? = nil,
      tax_id: String? = nil,
      business_type: BusinessType? = nil,
      ineligible_for_conversion: Bool? = nil,
      twelve_month_payment_count: JSONValue? = nil,
      twelve_month_spend: JSONValue? = nil,
      notes: String? = nil,
      remit_data: JSONValue? = nil,
      issue_one_disbursement_per_invoice: Bool? = nil
    ) {
      self.id = id
      self.name = name
      self.type = type
      self.internal_id = internal_id
      self.created = created
      self.updated = updated
      self.address_1 = address_1
      self.address_2 = address_2
      self.city = city
      self.state = state
      self.zipcode = zipcode
      self.country = country
      self.primary_contact_name = primary_contact_name
      self.primary_contact_email = primary_contact_email
      self.primary_contact_phone = primary_contact_phone
      self.remit_email = remit_email
      self.bank_account_number = bank_account_number
      self.bank_routing_number = bank_routing_number
      self.payment_method = payment_method
      self.payment_terms = payment_terms
      self.tax_id = tax_id
      self.business_type = business_type
      self.ineligible_for_conversion = ineligible_for_conversion
      self.twelve_month_payment_count = twelve_month_payment_count
      self.twelve_month_spend = twelve_month_spend
      self.notes = notes
      self.remit_data = remit_data
      self.issue_one_disbursement_per_invoice = issue_one_disbursement_per_invoice
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      name = fields.optional("name")
      type = fields.optional("type")
      internal_id = fields.optional("internal_id")
      created = fields.optional("created")
      updated = fields.optional("updated")
      address_1 = fields.optional("address_1")
      address_2 = fields.optional("address_2")
      city = fields.optional("city")
      state = fields.optional("state")
      zipcode = fields.optional("zipcode")
      country = fields.optional("country")
      primary_contact_name = fields.optional("primary_contact_name")
      primary_contact_email = fields.optional("primary_contact_email")
      primary_contact_phone = fields.optional("primary_contact_phone")
      remit_email = fields.optional("remit_email")
      bank_account_number = fields.optional("bank_account_number")
      bank_routing_number = fields.optional("bank_routing_number")
      payment_method = fields.optional("payment_method")
      payment_terms = fields.optional("payment_terms")
      tax_id = fields.optional("tax_id")
      business_type = fields.optional("business_type")
      ineligible_for_conversion = fields.optional("ineligible_for_conversion")
      twelve_month_payment_count = fields.optional("twelve_month_payment_count")
      twelve_month_spend = fields.optional("twelve_month_spend")
      notes = fields.optional("notes")
      remit_data = fields.optional("remit_data")
      issue_one_disbursement_per_invoice = fields.optional("issue_one_disbursement_per_invoice")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("name", name, readOnly: true)
      fields.write("type", type, readOnly: true)
      fields.write("internal_id", internal_id, readOnly: true)
      fields.write("created", created, readOnly: true)
      fields.write("updated", updated, readOnly: true)
      fields.write("address_1", address_1, readOnly: true)
      fields.write("address_2", address_2, readOnly: true)
      fields.write("city", city, readOnly: true)
      fields.write("state", state, readOnly: true)
      fields.write("zipcode", zipcode, readOnly: true)
      fields.write("country", country, readOnly: true)
      fields.write("primary_contact_name", primary_contact_name, readOnly: true)
      fields.write("primary_contact_email", primary_contact_email, readOnly: true)
      fields.write("primary_contact_phone", primary_contact_phone, readOnly: true)
      fields.write("remit_email", remit_email, readOnly: true)
      fields.write("bank_account_number", bank_account_number, readOnly: true)
      fields.write("bank_routing_number", bank_routing_number, readOnly: true)
      fields.write("payment_method", payment_method, readOnly: true)
      fields.write("payment_terms", payment_terms, readOnly: true)
      fields.write("tax_id", tax_id, readOnly: true)
      fields.write("business_type", business_type, readOnly: true)
      fields.write("ineligible_for_conversion", ineligible_for_conversion, readOnly: true)
      fields.write("twelve_month_payment_count", twelve_month_payment_count, readOnly: true)
      fields.write("twelve_month_spend", twelve_month_spend, readOnly: true)
      fields.write("notes", notes, readOnly: true)
      fields.write("remit_data", remit_data, readOnly: true)
      fields.write("issue_one_disbursement_per_invoice", issue_one_disbursement_per_invoice, readOnly: true)
    }
  }

  /// A supplier to be added.
  public struct NewCounterparty: Model {
    /// Name of the supplier.
    public let name: String
    /// Only suppliers can be added.
    public let type: String
    /// Your own id of the supplier, used once only.
    public let internal_id: String
    /// How the supplier is paid; ACH when left out.
    public let payment_method: PaymentMethod?
    /// Street address; needed for PrintedCheck.
    public let address_1: String?
    /// Second line of the address.
    public let address_2: String?
    /// City; needed for PrintedCheck.
    public let city: String?
    /// State or province; needed for PrintedCheck.
    public let state: StateCode?
    /// Postal code; needed for PrintedCheck.
    public let zipcode: String?
    /// Country; needed for PrintedCheck.
    public let country: CountryCode?
    /// Bank account; needed for ACH and Wire.
    public let bank_account_number: String?
    /// Routing number of the bank; needed for ACH and Wire.
    public let bank_routing_number: String?
    /// Where remittance advice goes; needed for Card and ACH, and for PrintedCheck to Canada.
    public let remit_email: String?
    /// Name of the contact.
    public let primary_contact_name: String?
    /// Email of the contact.
    public let primary_contact_email: String?
    /// Phone of the contact.
    public let primary_contact_phone: String?
    /// Days until an invoice is due.
    public let payment_terms: Int?
    /// Tax id.
    public let tax_id: String?
    /// What kind of payee the supplier is.
    public let business_type: BusinessType?
    /// True when Finexio must not offer this supplier electronic payment.
    public let ineligible_for_conversion: Bool?
    /// Number of payments in the last twelve months.
    public let twelve_month_payment_count: Int?
    /// Sum of payments in the last twelve months.
    public let twelve_month_spend: JSONNumber?
    /// Notes.
    public let notes: String?

    public init(
      name: String,
      type: String,
      internal_id: String,
      payment_method: PaymentMethod? = nil,
      address_1: String? = nil,
      address_2: String? = nil,
      city: String? = nil,
      state: StateCode? = nil,
      zipcode: String? = nil,
      country: CountryCode? = nil,
      bank_account_number: String? = nil,
      bank_routing_number: String? = nil,
      remit_email: String? = nil,
      primary_contact_name: String? = nil,
      primary_contact_email: String? = nil,
      primary_contact_phone: String? = nil,
      payment_terms: Int? = nil,
      tax_id: String? = nil,
      business_type: BusinessType? = nil,
      ineligible_for_conversion: Bool? = nil,
      twelve_month_payment_count: Int? = nil,
      twelve_month_spend: JSONNumber? = nil,
      notes: String? = nil
    ) {
      self.name = name
      self.type = type
      self.internal_id = internal_id
      self.payment_method = payment_method
      self.address_1 = address_1
      self.address_2 = address_2
      self.city = city
      self.state = state
      self.zipcode = zipcode
      self.country = country
      self.bank_account_number = bank_account_number
      self.bank_routing_number = bank_routing_number
      self.remit_email = remit_email
      self.primary_contact_name = primary_contact_name
      self.primary_contact_email = primary_contact_email
      self.primary_contact_phone = primary_contact_phone
      self.payment_terms = payment_terms
      self.tax_id = tax_id
      self.business_type = business_type
      self.ineligible_for_conversion = ineligible_for_conversion
      self.twelve_month_payment_count = twelve_month_payment_count
      self.twelve_month_spend = twelve_month_spend
      self.notes = notes
    }

    public init(fields: inout FieldReader) {
      name = fields.required("name")
      type = fields.required("type")
      internal_id = fields.required("internal_id")
      payment_method = fields.optional("payment_method")
      address_1 = fields.optional("address_1")
      address_2 = fields.optional("address_2")
      city = fields.optional("city")
      state = fields.optional("state")
      zipcode = fields.optional("zipcode")
      country = fields.optional("country")
      bank_account_number = fields.optional("bank_account_number")
      bank_routing_number = fields.optional("bank_routing_number")
      remit_email = fields.optional("remit_email")
      primary_contact_name = fields.optional("primary_contact_name")
      primary_contact_email = fields.optional("primary_contact_email")
      primary_contact_phone = fields.optional("primary_contact_phone")
      payment_terms = fields.optional("payment_terms")
      tax_id = fields.optional("tax_id")
      business_type = fields.optional("business_type")
      ineligible_for_conversion = fields.optional("ineligible_for_conversion")
      twelve_month_payment_count = fields.optional("twelve_month_payment_count")
      twelve_month_spend = fields.optional("twelve_month_spend")
      notes = fields.optional("notes")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("name", name)
      fields.write("type", type)
      fields.write("internal_id", internal_id)
      fields.write("payment_method", payment_method)
      fields.write("address_1", address_1)
      fields.write("address_2", address_2)
      fields.write("city", city)
      fields.write("state", state)
      fields.write("zipcode", zipcode)
      fields.write("country", country)
      fields.write("bank_account_number", bank_account_number)
      fields.write("bank_routing_number", bank_routing_number)
      fields.write("remit_email", remit_email)
      fields.write("primary_contact_name", primary_contact_name)
      fields.write("primary_contact_email", primary_contact_email)
      fields.write("primary_contact_phone", primary_contact_phone)
      fields.write("payment_terms", payment_terms)
      fields.write("tax_id", tax_id)
      fields.write("business_type", business_type)
      fields.write("ineligible_for_conversion", ineligible_for_conversion)
      fields.write("twelve_month_payment_count", twelve_month_payment_count)
      fields.write("twelve_month_spend", twelve_month_spend)
      fields.write("notes", notes)
    }
  }

  /// What a counterparty shall be.
  public struct CounterpartyReplacement: Model {
    /// Name.
    public let name: String
    /// Buyer or Supplier.
    public let type: CounterpartyType
    /// Your own id of it, unique in its type.
    public let internal_id: String
    /// How it is paid; changing it needs a permission.
    public let payment_method: PaymentMethod?
    /// Street address; needed for PrintedCheck.
    public let address_1: String?
    /// Second line of the address.
    public let address_2: String?
    /// City; needed for PrintedCheck.
    public let city: String?
    /// State or province; needed for PrintedCheck.
    public let state: StateCode?
    /// Postal code; needed for PrintedCheck.
    public let zipcode: String?
    /// Country; needed for PrintedCheck.
    public let country: CountryCode?
    /// Bank account; needed for ACH and Wire. Changing it needs a permission.
    public let bank_account_number: String?
    /// Routing number; needed for ACH and Wire. Changing it needs a permission.
    public let bank_routing_number: String?
    /// Where remittance advice goes; needed for Card and ACH, and for PrintedCheck to Canada.
    public let remit_email: String?
    /// Name of the contact.
    public let primary_contact_name: String?
    /// Email of the contact.
    public let primary_contact_email: String?
    /// Phone of the contact.
    public let primary_contact_phone: String?
    /// Days until an invoice is due.
    public let payment_terms: Int?
    /// Tax id.
    public let tax_id: String?
    /// What kind of payee it is.
    public let business_type: BusinessType?
    /// True when Finexio must not offer it electronic payment.
    public let ineligible_for_conversion: Bool?
    /// Number of payments in the last twelve months.
    public let twelve_month_payment_count: Int?
    /// Sum of payments in the last twelve months.
    public let twelve_month_spend: JSONNumber?
    /// Notes.
    public let notes: String?

    public init(
      name: String,
      type: CounterpartyType,
      internal_id: String,
      payment_method: PaymentMethod? = nil,
      address_1: String? = nil,
      address_2: String? = nil,
      city: String? = nil,
      state: StateCode? = nil,
      zipcode: String? = nil,
      country: CountryCode? = nil,
      bank_account_number: String? = nil,
      bank_routing_number: String? = nil,
      remit_email: String? = nil,
      primary_contact_name: String? = nil,
      primary_contact_email: String? = nil,
      primary_contact_phone: String? = nil,
      payment_terms: Int? = nil,
      tax_id: String? = nil,
      business_type: BusinessType? = nil,
      ineligible_for_conversion: Bool? = nil,
      twelve_month_payment_count: Int? = nil,
      twelve_month_spend: JSONNumber? = nil,
      notes: String? = nil
    ) {
      self.name = name
      self.type = type
      self.internal_id = internal_id
      self.payment_method = payment_method
      self.address_1 = address_1
      self.address_2 = address_2
      self.city = city
      self.state = state
      self.zipcode = zipcode
      self.country = country
      self.bank_account_number = bank_account_number
      self.bank_routing_number = bank_routing_number
      self.remit_email = remit_email
      self.primary_contact_name = primary_contact_name
      self.primary_contact_email = primary_contact_email
      self.primary_contact_phone = primary_contact_phone
      self.payment_terms = payment_terms
      self.tax_id = tax_id
      self.business_type = business_type
      self.ineligible_for_conversion = ineligible_for_conversion
      self.twelve_month_payment_count = twelve_month_payment_count
      self.twelve_month_spend = twelve_month_spend
      self.notes = notes
    }

    public init(fields: inout FieldReader) {
      name = fields.required("name")
      type = fields.required("type")
      internal_id = fields.required("internal_id")
      payment_method = fields.optional("payment_method")
      address_1 = fields.optional("address_1")
      address_2 = fields.optional("address_2")
      city = fields.optional("city")
      state = fields.optional("state")
      zipcode = fields.optional("zipcode")
      country = fields.optional("country")
      bank_account_number = fields.optional("bank_account_number")
      bank_routing_number = fields.optional("bank_routing_number")
      remit_email = fields.optional("remit_email")
      primary_contact_name = fields.optional("primary_contact_name")
      primary_contact_email = fields.optional("primary_contact_email")
      primary_contact_phone = fields.optional("primary_contact_phone")
      payment_terms = fields.optional("payment_terms")
      tax_id = fields.optional("tax_id")
      business_type = fields.optional("business_type")
      ineligible_for_conversion = fields.optional("ineligible_for_conversion")
      twelve_month_payment_count = fields.optional("twelve_month_payment_count")
      twelve_month_spend = fields.optional("twelve_month_spend")
      notes = fields.optional("notes")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("name", name)
      fields.write("type", type)
      fields.write("internal_id", internal_id)
      fields.write("payment_method", payment_method)
      fields.write("address_1", address_1)
      fields.write("address_2", address_2)
      fields.write("city", city)
      fields.write("state", state)
      fields.write("zipcode", zipcode)
      fields.write("country", country)
      fields.write("bank_account_number", bank_account_number)
      fields.write("bank_routing_number", bank_routing_number)
      fields.write("remit_email", remit_email)
      fields.write("primary_contact_name", primary_contact_name)
      fields.write("primary_contact_email", primary_contact_email)
      fields.write("primary_contact_phone", primary_contact_phone)
      fields.write("payment_terms", payment_terms)
      fields.write("tax_id", tax_id)
      fields.write("business_type", business_type)
      fields.write("ineligible_for_conversion", ineligible_for_conversion)
      fields.write("twelve_month_payment_count", twelve_month_payment_count)
      fields.write("twelve_month_spend", twelve_month_spend)
      fields.write("notes", notes)
    }
  }

  /// A person at a supplier.
  public struct SupplierContact: Model {
    /// Finexio's id of the contact.
    public let id: String?
    /// Your own id of the contact, used once only. It is how a contact is addressed.
    public let external_reference_id: String?
    /// Name.
    public let name: String?
    /// Email address.
    public let email: String?
    /// Phone number.
    public let phone: String?
    /// Whether this is the supplier's main contact.
    public let primary: Bool?
    /// Whether notices of payments go to the email address.
    public let payment_notification: Bool?

    public init(
      id: String? = nil,
      external_reference_id: String? = nil,
      name: String? = nil,
      email: String? = nil,
      phone: String? = nil,
      primary: Bool? = nil,
      payment_notification: Bool? = nil
    ) {
      self.id = id
      self.external_reference_id = external_reference_id
      self.name = name
      self.email = email
      self.phone = phone
      self.primary = primary
      self.payment_notification = payment_notification
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      external_reference_id = fields.optional("external_reference_id")
      name = fields.optional("name")
      email = fields.optional("email")
      phone = fields.optional("phone")
      primary = fields.optional("primary")
      payment_notification = fields.optional("payment_notification")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("external_reference_id", external_reference_id)
      fields.write("name", name)
      fields.write("email", email)
      fields.write("phone", phone)
      fields.write("primary", primary)
      fields.write("payment_notification", payment_notification)
    }
  }

  /// A subscription by which Finexio calls a URL when a payment changes.
  public struct Webhook: Model {
    /// Id of the subscription.
    public let id: String?
    /// What it is told about.
    public let event: WebhookEvent?
    /// The URL that Finexio calls.
    public let url: String?
    /// The form of what Finexio sends.
    public let content_type: WebhookContentType?
    /// User name that Finexio calls it with.
    public let username: String?
    /// Whether it sends invoice ids.
    public let invoice_ids: Bool?
    /// Whether it sends the status.
    public let payment_status: Bool?
    /// Whether it sends the events.
    public let payment_events: Bool?
    /// Whether it sends refund reasons.
    public let refund_reason: Bool?
    /// Whether it sends instrument numbers.
    public let instrument_number: Bool?
    /// Whether it sends the whole payment.
    public let all_payment_details: Bool?
    /// When it was created.
    public let created_at: Timestamp?
    /// When it last changed.
    public let updated_at: Timestamp?
    /// URL of the subscription itself.
    public let subscription: String?

    public init(
      id: String? = nil,
      event: WebhookEvent? = nil,
      url: String? = nil,
      content_type: WebhookContentType? = nil,
      username: String? = nil,
      invoice_ids: Bool? = nil,
      payment_status: Bool? = nil,
      payment_events: Bool? = nil,
      refund_reason: Bool? = nil,
      instrument_number: Bool? = nil,
      all_payment_details: Bool? = nil,
      created_at: Timestamp? = nil,
      updated_at: Timestamp? = nil,
      subscription: String? = nil
    ) {
      self.id = id
      self.event = event
      self.url = url
      self.content_type = content_type
      self.username = username
      self.invoice_ids = invoice_ids
      self.payment_status = payment_status
      self.payment_events = payment_events
      self.refund_reason = refund_reason
      self.instrument_number = instrument_number
      self.all_payment_details = all_payment_details
      self.created_at = created_at
      self.updated_at = updated_at
      self.subscription = subscription
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      event = fields.optional("event")
      url = fields.optional("url")
      content_type = fields.optional("content_type")
      username = fields.optional("username")
      invoice_ids = fields.optional("invoice_ids")
      payment_status = fields.optional("payment_status")
      payment_events = fields.optional("payment_events")
      refund_reason = fields.optional("refund_reason")
      instrument_number = fields.optional("instrument_number")
      all_payment_details = fields.optional("all_payment_details")
      created_at = fields.optional("created_at")
      updated_at = fields.optional("updated_at")
      subscription = fields.optional("subscription")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("event", event, readOnly: true)
      fields.write("url", url, readOnly: true)
      fields.write("content_type", content_type, readOnly: true)
      fields.write("username", username, readOnly: true)
      fields.write("invoice_ids", invoice_ids, readOnly: true)
      fields.write("payment_status", payment_status, readOnly: true)
      fields.write("payment_events", payment_events, readOnly: true)
      fields.write("refund_reason", refund_reason, readOnly: true)
      fields.write("instrument_number", instrument_number, readOnly: true)
      fields.write("all_payment_details", all_payment_details, readOnly: true)
      fields.write("created_at", created_at, readOnly: true)
      fields.write("updated_at", updated_at, readOnly: true)
      fields.write("subscription", subscription, readOnly: true)
    }
  }

  /// A subscription to be made.
  public struct NewWebhook: Model {
    /// What to be told about; only payment.changed exists.
    public let event: WebhookEvent
    /// The URL that Finexio shall call.
    public let url: String
    /// User name that Finexio gives to the URL by HTTP Basic.
    public let username: String
    /// Password that Finexio gives to the URL.
    public let password: String
    /// The form of what Finexio sends.
    public let content_type: WebhookContentType?
    /// Send the ids of the payment's invoices.
    public let invoice_ids: Bool?
    /// Send the payment's status.
    public let payment_status: Bool?
    /// Send the payment's events.
    public let payment_events: Bool?
    /// Send the reason of a refund, if there was one.
    public let refund_reason: Bool?
    /// Send the instrument number, if there is one.
    public let instrument_number: Bool?
    /// Send the whole payment.
    public let all_payment_details: Bool?

    public init(
      event: WebhookEvent,
      url: String,
      username: String,
      password: String,
      content_type: WebhookContentType? = nil,
      invoice_ids: Bool? = nil,
      payment_status: Bool? = nil,
      payment_events: Bool? = nil,
      refund_reason: Bool? = nil,
      instrument_number: Bool? = nil,
      all_payment_details: Bool? = nil
    ) {
      self.event = event
      self.url = url
      self.username = username
      self.password = password
      self.content_type = content_type
      self.invoice_ids = invoice_ids
      self.payment_status = payment_status
      self.payment_events = payment_events
      self.refund_reason = refund_reason
      self.instrument_number = instrument_number
      self.all_payment_details = all_payment_details
    }

    public init(fields: inout FieldReader) {
      event = fields.required("event")
      url = fields.required("url")
      username = fields.required("username")
      password = fields.required("password")
      content_type = fields.optional("content_type")
      invoice_ids = fields.optional("invoice_ids")
      payment_status = fields.optional("payment_status")
      payment_events = fields.optional("payment_events")
      refund_reason = fields.optional("refund_reason")
      instrument_number = fields.optional("instrument_number")
      all_payment_details = fields.optional("all_payment_details")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("event", event)
      fields.write("url", url)
      fields.write("username", username)
      fields.write("password", password)
      fields.write("content_type", content_type)
      fields.write("invoice_ids", invoice_ids)
      fields.write("payment_status", payment_status)
      fields.write("payment_events", payment_events)
      fields.write("refund_reason", refund_reason)
      fields.write("instrument_number", instrument_number)
      fields.write("all_payment_details", all_payment_details)
    }
  }

  /// Drawdowns, the bank debits that fund payments; the start of every reconciliation.
  public enum Drawdowns {
    /// List all Finexio drawdowns: the bank debits by which batches of payments are funded. Start
    /// here to reconcile. Give at least one filter, since Finexio may refuse a call without any. A
    /// funded drawdown has the status 'received' (there is no status 'completed'). Hand its
    /// processor_request_id to list_all_finexio_drawdown_payments to see the payments in it.
    /// Returns processor_request_id, bank_account_last_four, created, status, amount_cents,
    /// funding_complete_date, buyer_ref_id, buyer_name, originating_counterparty_id and trace_id.
    public struct List: Tool {
      public typealias Output = Page<Drawdown>

      /// Only those of the buyer with this reference of yours.
      public let buyer_ref_id: String?
      /// Only those of the buyer with this id, from list_all_finexio_counterparties.
      public let originating_counterparty_id: String?
      /// Only those that paid the supplier with this reference of yours.
      public let supplier_ref_id: String?
      /// Only the one that funded the payment with this tracking_id.
      public let tracking_id: String?
      /// Only those that paid an invoice with this number (a number, not an invoice id).
      public let invoice_number: String?
      /// Only those with this status; 'received' means funded.
      public let status: String?
      /// Only those created at this time or later.
      public let created_start: Timestamp?
      /// Only those created at this time or earlier.
      public let created_end: Timestamp?
      /// Only those funded at this time or later.
      public let completed_start: Timestamp?
      /// Only those funded at this time or earlier.
      public let completed_end: Timestamp?
      /// Only those of at least this many cents.
      public let amount_cents_start: Int?
      /// Only those of at most this many cents.
      public let amount_cents_end: Int?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        buyer_ref_id: String? = nil,
        originating_counterparty_id: String? = nil,
        supplier_ref_id: String? = nil,
        tracking_id: String? = nil,
        invoice_number: String? = nil,
        status: String? = nil,
        created_start: Timestamp? = nil,
        created_end: Timestamp? = nil,
        completed_start: Timestamp? = nil,
        completed_end: Timestamp? = nil,
        amount_cents_start: Int? = nil,
        amount_cents_end: Int? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.buyer_ref_id = buyer_ref_id
        self.originating_counterparty_id = originating_counterparty_id
        self.supplier_ref_id = supplier_ref_id
        self.tracking_id = tracking_id
        self.invoice_number = invoice_number
        self.status = status
        self.created_start = created_start
        self.created_end = created_end
        self.completed_start = completed_start
        self.completed_end = completed_end
        self.amount_cents_start = amount_cents_start
        self.amount_cents_end = amount_cents_end
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        buyer_ref_id = fields.optional("buyer_ref_id")
        originating_counterparty_id = fields.optional("originating_counterparty_id")
        supplier_ref_id = fields.optional("supplier_ref_id")
        tracking_id = fields.optional("tracking_id")
        invoice_number = fields.optional("invoice_number")
        status = fields.optional("status")
        created_start = fields.optional("created_start")
        created_end = fields.optional("created_end")
        completed_start = fields.optional("completed_start")
        completed_end = fields.optional("completed_end")
        amount_cents_start = fields.optional("amount_cents_start")
        amount_cents_end = fields.optional("amount_cents_end")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("buyer_ref_id", buyer_ref_id)
        fields.write("originating_counterparty_id", originating_counterparty_id)
        fields.write("supplier_ref_id", supplier_ref_id)
        fields.write("tracking_id", tracking_id)
        fields.write("invoice_number", invoice_number)
        fields.write("status", status)
        fields.write("created_start", created_start)
        fields.write("created_end", created_end)
        fields.write("completed_start", completed_start)
        fields.write("completed_end", completed_end)
        fields.write("amount_cents_start", amount_cents_start)
        fields.write("amount_cents_end", amount_cents_end)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_finexio_drawdowns",
        integration: "finexio",
        resource: "drawdowns",
        method: "list",
        title: "List all Finexio drawdowns",
        summary: """
          List all Finexio drawdowns: the bank debits by which batches of payments are funded. \
          Start here to reconcile. Give at least one filter, since Finexio may refuse a call \
          without any. A funded drawdown has the status 'received' (there is no status \
          'completed'). Hand its processor_request_id to list_all_finexio_drawdown_payments to see \
          the payments in it. Returns processor_request_id, bank_account_last_four, created, \
          status, amount_cents, funding_complete_date, buyer_ref_id, buyer_name, \
          originating_counterparty_id and trace_id.
          """,
        tags: ["drawdowns", "reconciliation"],
        http: .get,
        path: "/reconciliation/drawdown",
        inputs: [
          Input(name: "buyer_ref_id", in: .query),
          Input(name: "originating_counterparty_id", in: .query),
          Input(name: "supplier_ref_id", in: .query),
          Input(name: "tracking_id", in: .query),
          Input(name: "invoice_number", in: .query),
          Input(name: "status", in: .query),
          Input(name: "created_start", in: .query),
          Input(name: "created_end", in: .query),
          Input(name: "completed_start", in: .query),
          Input(name: "completed_end", in: .query),
          Input(name: "amount_cents_start", in: .query),
          Input(name: "amount_cents_end", in: .query),
        ],
        answer: .many(at: "results"),
        paging: .page(parameter: "page", size: 100, next: "next"),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "buyer_ref_id":{"type":"string","description":"Only those of the buyer with this reference of yours."},\#
          "originating_counterparty_id":{"type":"string","description":"Only those of the buyer with this id, from list_all_finexio_counterparties."},\#
          "supplier_ref_id":{"type":"string","description":"Only those that paid the supplier with this reference of yours."},\#
          "tracking_id":{"type":"string","description":"Only the one that funded the payment with this tracking_id."},\#
          "invoice_number":{"type":"string","description":"Only those that paid an invoice with this number (a number, not an invoice id)."},\#
          "status":{"type":"string","description":"Only those with this status; 'received' means funded.","enum":["requested","received","error"]},\#
          "created_start":{"type":"string","format":"date-time","description":"Only those created at this time or later."},\#
          "created_end":{"type":"string","format":"date-time","description":"Only those created at this time or earlier."},\#
          "completed_start":{"type":"string","format":"date-time","description":"Only those funded at this time or later."},\#
          "completed_end":{"type":"string","format":"date-time","description":"Only those funded at this time or earlier."},\#
          "amount_cents_start":{"type":"integer","description":"Only those of at least this many cents.","minimum":0},\#
          "amount_cents_end":{"type":"integer","description":"Only those of at most this many cents.","minimum":0},\#
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

    /// Get a single Finexio drawdown by id, which is its processor_request_id: from
    /// list_all_finexio_drawdowns, or a payment's funding_drawdown_request_id. A payment id or an
    /// invoice id is never one. For the payments in it, call list_all_finexio_drawdown_payments
    /// with the same id.
    public struct Get: Tool {
      public typealias Output = JSONValue

      /// The processor_request_id of the drawdown (not a payment or invoice id).
      public let id: String
      /// Which page of the answer, from 1, should Finexio spread it over several.
      public let page: Int?

      public init(id: String, page: Int? = nil) {
        self.id = id
        self.page = page
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
        page = fields.optional("page")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
        fields.write("page", page)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_finexio_drawdown_by_id",
        integration: "finexio",
        resource: "drawdowns",
        method: "get",
        title: "Get a single Finexio drawdown by ID",
        summary: """
          Get a single Finexio drawdown by id, which is its processor_request_id: from \
          list_all_finexio_drawdowns, or a payment's funding_drawdown_request_id. A payment id or \
          an invoice id is never one. For the payments in it, call \
          list_all_finexio_drawdown_payments with the same id.
          """,
        tags: ["drawdowns", "reconciliation"],
        http: .get,
        path: "/reconciliation/drawdown/{processor_request_id}",
        inputs: [
          Input(name: "id", in: .path, wireName: "processor_request_id"),
          Input(name: "page", in: .query),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"The processor_request_id of the drawdown (not a payment or invoice id).","minLength":1},\#
          "page":{"type":"integer","description":"Which page of the answer, from 1, should Finexio spread it over several.","minimum":1}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// The payments that one drawdown funded.
  public enum DrawdownPayments {
    /// List all Finexio payments that one drawdown funded, each with the invoices it settles. Take
    /// processor_request_id from list_all_finexio_drawdowns first. Then hand the id of a payment to
    /// get_single_finexio_payment_by_id for its events. Returns id, supplier_name, amount_cents,
    /// status, payment_method, delivery_method, tracking_id, invoices and the supplier's address.
    public struct List: Tool {
      public typealias Output = Page<DrawdownPayment>

      /// The processor_request_id of the drawdown (not a payment or invoice id).
      public let processor_request_id: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(processor_request_id: String, limit: Int? = nil, next_cursor: String? = nil) {
        self.processor_request_id = processor_request_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        processor_request_id = fields.required("processor_request_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("processor_request_id", processor_request_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_finexio_drawdown_payments",
        integration: "finexio",
        resource: "drawdown_payments",
        method: "list",
        title: "List all Finexio drawdown payments",
        summary: """
          List all Finexio payments that one drawdown funded, each with the invoices it settles. \
          Take processor_request_id from list_all_finexio_drawdowns first. Then hand the id of a \
          payment to get_single_finexio_payment_by_id for its events. Returns id, supplier_name, \
          amount_cents, status, payment_method, delivery_method, tracking_id, invoices and the \
          supplier's address.
          """,
        tags: ["drawdowns", "payments", "reconciliation"],
        http: .get,
        path: "/reconciliation/drawdown/{processor_request_id}/payments",
        inputs: [
          Input(name: "processor_request_id", in: .path),
        ],
        answer: .many(at: "results"),
        paging: .page(parameter: "page", size: 100, next: "next"),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "processor_request_id":{"type":"string","description":"The processor_request_id of the drawdown (not a payment or invoice id).","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["processor_request_id"],"additionalProperties":false}
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

  /// Payments to suppliers; each settles one or more invoices.
  public enum Payments {
    /// List all Finexio payments, of every drawdown and optionally filtered. For the payments of
    /// one drawdown call list_all_finexio_drawdown_payments instead. Each payment names the
    /// invoices it settles and, in funding_drawdown_request_id, the drawdown that funded it.
    /// Returns id, amount_cents, currency, status, payment_method, tracking_id, events, invoices,
    /// created, updated and what is known of a refund or a new issue.
    public struct List: Tool {
      public typealias Output = Page<Payment>

      /// Only the payment with this tracking_id.
      public let tracking_id: String?
      /// Only those created at this time or later.
      public let created_start: Timestamp?
      /// Only those created at this time or earlier.
      public let created_end: Timestamp?
      /// Only those changed at this time or later.
      public let updated_start: Timestamp?
      /// Only those changed at this time or earlier.
      public let updated_end: Timestamp?
      /// Only those with this status; 'settled' means paid.
      public let status: String?
      /// True for those with a refund only.
      public let refunded: Bool?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        tracking_id: String? = nil,
        created_start: Timestamp? = nil,
        created_end: Timestamp? = nil,
        updated_start: Timestamp? = nil,
        updated_end: Timestamp? = nil,
        status: String? = nil,
        refunded: Bool? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.tracking_id = tracking_id
        self.created_start = created_start
        self.created_end = created_end
        self.updated_start = updated_start
        self.updated_end = updated_end
        self.status = status
        self.refunded = refunded
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        tracking_id = fields.optional("tracking_id")
        created_start = fields.optional("created_start")
        created_end = fields.optional("created_end")
        updated_start = fields.optional("updated_start")
        updated_end = fields.optional("updated_end")
        status = fields.optional("status")
        refunded = fields.optional("refunded")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("tracking_id", tracking_id)
        fields.write("created_start", created_start)
        fields.write("created_end", created_end)
        fields.write("updated_start", updated_start)
        fields.write("updated_end", updated_end)
        fields.write("status", status)
        fields.write("refunded", refunded)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_finexio_payments",
        integration: "finexio",
        resource: "payments",
        method: "list",
        title: "List all Finexio payments",
        summary: """
          List all Finexio payments, of every drawdown and optionally filtered. For the payments \
          of one drawdown call list_all_finexio_drawdown_payments instead. Each payment names the \
          invoices it settles and, in funding_drawdown_request_id, the drawdown that funded it. \
          Returns id, amount_cents, currency, status, payment_method, tracking_id, events, \
          invoices, created, updated and what is known of a refund or a new issue.
          """,
        tags: ["payments"],
        http: .get,
        path: "/payments/",
        inputs: [
          Input(name: "tracking_id", in: .query),
          Input(name: "created_start", in: .query),
          Input(name: "created_end", in: .query),
          Input(name: "updated_start", in: .query),
          Input(name: "updated_end", in: .query),
          Input(name: "status", in: .query),
          Input(name: "refunded", in: .query),
        ],
        answer: .many(at: "results"),
        paging: .page(parameter: "page", size: 100, next: "next"),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "tracking_id":{"type":"string","description":"Only the payment with this tracking_id."},\#
          "created_start":{"type":"string","format":"date-time","description":"Only those created at this time or later."},\#
          "created_end":{"type":"string","format":"date-time","description":"Only those created at this time or earlier."},\#
          "updated_start":{"type":"string","format":"date-time","description":"Only those changed at this time or later."},\#
          "updated_end":{"type":"string","format":"date-time","description":"Only those changed at this time or earlier."},\#
          "status":{"type":"string","description":"Only those with this status; 'settled' means paid.","enum":["pending","in-progress","settled"]},\#
          "refunded":{"type":"boolean","description":"True for those with a refund only."},\#
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

    /// Get a single Finexio payment by id, with its whole history in events (processed, funded,
    /// printed, mailed, cleared), the invoices it settles and the drawdown that funded it
    /// (funding_drawdown_request_id). The id is the payment's: from
    /// list_all_finexio_drawdown_payments, list_all_finexio_payments, or the payment_id of an
    /// invoice. An invoice id or a processor_request_id is never one.
    public struct Get: Tool {
      public typealias Output = Payment

      /// Id of the payment (not of an invoice or a drawdown).
      public let id: String

      public init(id: String) {
        self.id = id
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_finexio_payment_by_id",
        integration: "finexio",
        resource: "payments",
        method: "get",
        title: "Get a single Finexio payment by ID",
        summary: """
          Get a single Finexio payment by id, with its whole history in events (processed, funded, \
          printed, mailed, cleared), the invoices it settles and the drawdown that funded it \
          (funding_drawdown_request_id). The id is the payment's: from \
          list_all_finexio_drawdown_payments, list_all_finexio_payments, or the payment_id of an \
          invoice. An invoice id or a processor_request_id is never one.
          """,
        tags: ["payments"],
        http: .get,
        path: "/payments/{key}/",
        inputs: [
          Input(name: "id", in: .path, wireName: "key"),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"Id of the payment (not of an invoice or a drawdown).","minLength":1}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Images of the checks by which payments were made.
  public enum PaymentImages {
    /// Get the check image URL for a Finexio payment made by check. The result is null when there
    /// is no image, as with every other payment_method. Take payment_id from
    /// list_all_finexio_payments or list_all_finexio_drawdown_payments. Returns check_image_url.
    public struct Get: Tool {
      public typealias Output = PaymentImage?

      /// Id of the payment (not of an invoice or a drawdown).
      public let payment_id: String
      /// The check as it was issued or as it was deposited.
      public let checkImageType: CheckImageType?

      public init(payment_id: String, checkImageType: CheckImageType? = nil) {
        self.payment_id = payment_id
        self.checkImageType = checkImageType
      }

      public init(fields: inout FieldReader) {
        payment_id = fields.required("payment_id")
        checkImageType = fields.optional("checkImageType")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("payment_id", payment_id)
        fields.write("checkImageType", checkImageType)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_finexio_payment_image_by_id",
        integration: "finexio",
        resource: "payment_images",
        method: "get",
        title: "Get a single Finexio payment image by ID",
        summary: """
          Get the check image URL for a Finexio payment made by check. The result is null when \
          there is no image, as with every other payment_method. Take payment_id from \
          list_all_finexio_payments or list_all_finexio_drawdown_payments. Returns check_image_url.
          """,
        tags: ["payments"],
        http: .get,
        path: "/payments/{key}/images",
        inputs: [
          Input(name: "payment_id", in: .path, wireName: "key"),
          Input(name: "checkImageType", in: .query),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "payment_id":{"type":"string","description":"Id of the payment (not of an invoice or a drawdown).","minLength":1},\#
          "checkImageType":{"type":"string","description":"The check as it was issued or as it was deposited.","enum":["Issued","Deposited"]}\#
          },"required":["payment_id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// List all check image URLs of a Finexio payment made by check; the list is empty when there
    /// is no image. Take payment_id from list_all_finexio_payments or
    /// list_all_finexio_drawdown_payments. Returns check_image_url.
    public struct List: Tool {
      public typealias Output = Page<PaymentImage>

      /// Id of the payment (not of an invoice or a drawdown).
      public let payment_id: String
      /// The check as it was issued or as it was deposited.
      public let checkImageType: CheckImageType?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        payment_id: String,
        checkImageType: CheckImageType? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.payment_id = payment_id
        self.checkImageType = checkImageType
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        payment_id = fields.required("payment_id")
        checkImageType = fields.optional("checkImageType")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("payment_id", payment_id)
        fields.write("checkImageType", checkImageType)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_finexio_payment_images",
        integration: "finexio",
        resource: "payment_images",
        method: "list",
        title: "List all Finexio payment images",
        summary: """
          List all check image URLs of a Finexio payment made by check; the list is empty when \
          there is no image. Take payment_id from list_all_finexio_payments or \
          list_all_finexio_drawdown_payments. Returns check_image_url.
          """,
        tags: ["payments"],
        http: .get,
        path: "/payments/{key}/images",
        inputs: [
          Input(name: "payment_id", in: .path, wireName: "key"),
          Input(name: "checkImageType", in: .query),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "payment_id":{"type":"string","description":"Id of the payment (not of an invoice or a drawdown).","minLength":1},\#
          "checkImageType":{"type":"string","description":"The check as it was issued or as it was deposited.","enum":["Issued","Deposited"]},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["payment_id"],"additionalProperties":false}
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

  /// Invoices, the payables that payments settle.
  public enum Invoices {
    /// List all Finexio invoices, the payables loaded into Finexio. A paid invoice has the status
    /// 'complete' (there is no status 'paid'). For the payment of an invoice, hand its payment_id,
    /// not its id, to get_single_finexio_payment_by_id. Returns id, amount_cents, currency,
    /// invoice_date, payment_id, status, originating_counterparty_id, receiving_counterparty_id and
    /// created.
    public struct List: Tool {
      public typealias Output = Page<Invoice>

      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(limit: Int? = nil, next_cursor: String? = nil) {
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_finexio_invoices",
        integration: "finexio",
        resource: "invoices",
        method: "list",
        title: "List all Finexio invoices",
        summary: """
          List all Finexio invoices, the payables loaded into Finexio. A paid invoice has the \
          status 'complete' (there is no status 'paid'). For the payment of an invoice, hand its \
          payment_id, not its id, to get_single_finexio_payment_by_id. Returns id, amount_cents, \
          currency, invoice_date, payment_id, status, originating_counterparty_id, \
          receiving_counterparty_id and created.
          """,
        tags: ["invoices"],
        http: .get,
        path: "/invoices/",
        answer: .many(at: "results"),
        paging: .page(parameter: "page", size: 100, next: "next"),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
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

    /// Get a single Finexio invoice by id: from list_all_finexio_invoices, or from the invoices of
    /// a payment. A payment id is never one. Returns the whole invoice with status (paid is
    /// 'complete'), payment_id for get_single_finexio_payment_by_id, and can_be_resubmitted.
    public struct Get: Tool {
      public typealias Output = Invoice

      /// Id of the invoice (not its invoice_number, and not a payment id).
      public let id: String

      public init(id: String) {
        self.id = id
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_finexio_invoice_by_id",
        integration: "finexio",
        resource: "invoices",
        method: "get",
        title: "Get a single Finexio invoice by ID",
        summary: """
          Get a single Finexio invoice by id: from list_all_finexio_invoices, or from the invoices \
          of a payment. A payment id is never one. Returns the whole invoice with status (paid is \
          'complete'), payment_id for get_single_finexio_payment_by_id, and can_be_resubmitted.
          """,
        tags: ["invoices"],
        http: .get,
        path: "/invoices/{key}/",
        inputs: [
          Input(name: "id", in: .path, wireName: "key"),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"Id of the invoice (not its invoice_number, and not a payment id).","minLength":1}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create one or more Finexio invoices in a single batch, up to 500. This sets payments in
    /// motion: make sure of amounts and suppliers before, and do not repeat a call of unknown
    /// outcome without looking for its invoice_number in list_all_finexio_invoices. Take both
    /// counterparty ids from list_all_finexio_counterparties. Amounts are whole cents ($150.50 is
    /// 15050). Returns the created invoices.
    public struct BulkCreate: Tool {
      public typealias Output = [Invoice]

      /// The invoices to create, from 1 to 500.
      public let invoices: [NewInvoice]

      public init(invoices: [NewInvoice]) {
        self.invoices = invoices
      }

      public init(fields: inout FieldReader) {
        invoices = fields.required("invoices")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("invoices", invoices)
      }

      public static let descriptor = ToolDescriptor(
        name: "finexio_invoices_bulk_create",
        integration: "finexio",
        resource: "invoices",
        method: "bulk_create",
        title: "Finexio invoices bulk create",
        summary: """
          Create one or more Finexio invoices in a single batch, up to 500. This sets payments in \
          motion: make sure of amounts and suppliers before, and do not repeat a call of unknown \
          outcome without looking for its invoice_number in list_all_finexio_invoices. Take both \
          counterparty ids from list_all_finexio_counterparties. Amounts are whole cents ($150.50 \
          is 15050). Returns the created invoices.
          """,
        tags: ["invoices"],
        http: .post,
        path: "/invoices/batch/",
        body: .value(input: "invoices"),
        answer: .many(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "invoices":{"type":"array","description":"The invoices to create, from 1 to 500.","items":{"type":"object","description":"An invoice to be loaded into Finexio for payment.","properties":{\#
          "amount_cents":{"type":"integer","description":"Amount in whole cents, so $150.50 is 15050.","minimum":1,"maximum":999999900},\#
          "currency":{"type":"string","description":"Currency of the amount; only USD is taken.","enum":["USD"]},\#
          "invoice_date":{"type":"string","format":"date","description":"Date of the invoice (YYYY-MM-DD), at most 365 days from today either way."},\#
          "invoice_number":{"type":"string","description":"The supplier's invoice number. It must be new for this buyer and supplier, which is what keeps a repeated call from paying twice.","maxLength":49},\#
          "originating_counterparty_id":{"type":"string","description":"Id of the buyer that pays, from list_all_finexio_counterparties with type Buyer."},\#
          "receiving_counterparty_id":{"type":"string","description":"Id of the supplier to be paid, from list_all_finexio_counterparties with type Supplier."},\#
          "invoice_due_date":{"type":"string","format":"date","description":"Date by which it is due (YYYY-MM-DD)."},\#
          "discount_amount_cents":{"type":"integer","description":"Discount in whole cents.","minimum":0,"maximum":999999900,"default":0},\#
          "note":{"type":"string","description":"Further words on the invoice.","maxLength":1000},\#
          "metadata":{"type":"object","description":"Your own keys and values; both must be strings or integers."},\#
          "line_items":{"type":"array","description":"What was bought.","items":{"type":"object","description":"One line of an invoice.","properties":{\#
          "description":{"type":"string","description":"What was bought."}\#
          },"additionalProperties":false}},\#
          "reconciliation_id":{"type":"string","description":"Id of the invoice in your accounting system.","maxLength":50},\#
          "account_number":{"type":"string","description":"Your account with the supplier. Kept encrypted; only the API gives it back.","maxLength":250},\#
          "payment_group_id":{"type":"string","description":"Only invoices with the same value are put into one payment.","maxLength":100},\#
          "accounting_id":{"type":"string","description":"Accounting id of the invoice.","maxLength":70}\#
          },"required":["amount_cents","currency","invoice_date","invoice_number","originating_counterparty_id","receiving_counterparty_id"],"additionalProperties":false},"minItems":1,"maxItems":500}\#
          },"required":["invoices"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }

  /// Counterparties, which are buyers (who pay) and suppliers (who are paid).
  public enum Counterparties {
    /// List all Finexio counterparties (buyers and suppliers). Start here to find the ids that
    /// invoices, contacts and history need. Returns id, name, type, internal_id, created, updated,
    /// payment_method, address, contact, bank and 12-month spend fields.
    public struct List: Tool {
      public typealias Output = Page<Counterparty>

      /// Only those whose name contains this text, upper and lower case alike.
      public let name: String?
      /// Only buyers or only suppliers.
      public let type: CounterpartyType?
      /// Only the one with exactly this id of yours.
      public let internal_id: String?
      /// Only those changed after this time.
      public let updated_after: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        name: String? = nil,
        type: CounterpartyType? = nil,
        internal_id: String? = nil,
        updated_after: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.name = name
        self.type = type
        self.internal_id = internal_id
        self.updated_after = updated_after
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        name = fields.optional("name")
        type = fields.optional("type")
        internal_id = fields.optional("internal_id")
        updated_after = fields.optional("updated_after")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("type", type)
        fields.write("internal_id", internal_id)
        fields.write("updated_after", updated_after)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_finexio_counterparties",
        integration: "finexio",
        resource: "counterparties",
        method: "list",
        title: "List all Finexio counterparties",
        summary: """
          List all Finexio counterparties (buyers and suppliers). Start here to find the ids that \
          invoices, contacts and history need. Returns id, name, type, internal_id, created, \
          updated, payment_method, address, contact, bank and 12-month spend fields.
          """,
        tags: ["counterparties"],
        http: .get,
        path: "/counterparties/",
        inputs: [
          Input(name: "name", in: .query),
          Input(name: "type", in: .query),
          Input(name: "internal_id", in: .query),
          Input(name: "updated_after", in: .query),
        ],
        answer: .many(at: "results"),
        paging: .page(parameter: "page", size: 100, next: "next"),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "name":{"type":"string","description":"Only those whose name contains this text, upper and lower case alike."},\#
          "type":{"type":"string","description":"Only buyers or only suppliers.\nBuyer: One of your own organizations, which sends payments.\nSupplier: A vendor, which receives payments.","enum":["Buyer","Supplier"]},\#
          "internal_id":{"type":"string","description":"Only the one with exactly this id of yours."},\#
          "updated_after":{"type":"string","format":"date-time","description":"Only those changed after this time."},\#
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

    /// Create a Finexio counterparty, which is always a supplier. First look in
    /// list_all_finexio_counterparties that there is none with the same internal_id. PrintedCheck
    /// needs the address; ACH and Wire need the bank fields; Card and ACH need remit_email. Returns
    /// the counterparty with its id.
    public struct Create: Tool {
      public typealias Output = Counterparty

      /// Name of the supplier.
      public let name: String
      /// Only suppliers can be added.
      public let type: String
      /// Your own id of the supplier, used once only.
      public let internal_id: String
      /// How the supplier is paid; ACH when left out.
      public let payment_method: PaymentMethod?
      /// Street address; needed for PrintedCheck.
      public let address_1: String?
      /// Second line of the address.
      public let address_2: String?
      /// City; needed for PrintedCheck.
      public let city: String?
      /// State or province; needed for PrintedCheck.
      public let state: StateCode?
      /// Postal code; needed for PrintedCheck.
      public let zipcode: String?
      /// Country; needed for PrintedCheck.
      public let country: CountryCode?
      /// Bank account; needed for ACH and Wire.
      public let bank_account_number: String?
      /// Routing number of the bank; needed for ACH and Wire.
      public let bank_routing_number: String?
      /// Where remittance advice goes; needed for Card and ACH, and for PrintedCheck to Canada.
      public let remit_email: String?
      /// Name of the contact.
      public let primary_contact_name: String?
      /// Email of the contact.
      public let primary_contact_email: String?
      /// Phone of the contact.
      public let primary_contact_phone: String?
      /// Days until an invoice is due.
      public let payment_terms: Int?
      /// Tax id.
      public let tax_id: String?
      /// What kind of payee the supplier is.
      public let business_type: BusinessType?
      /// True when Finexio must not offer this supplier electronic payment.
      public let ineligible_for_conversion: Bool?
      /// Number of payments in the last twelve months.
      public let twelve_month_payment_count: Int?
      /// Sum of payments in the last twelve months.
      public let twelve_month_spend: JSONNumber?
      /// Notes.
      public let notes: String?

      public init(
        name: String,
        type: String,
        internal_id: String,
        payment_method: PaymentMethod? = nil,
        address_1: String? = nil,
        address_2: String? = nil,
        city: String? = nil,
        state: StateCode? = nil,
        zipcode: String? = nil,
        country: CountryCode? = nil,
        bank_account_number: String? = nil,
        bank_routing_number: String? = nil,
        remit_email: String? = nil,
        primary_contact_name: String? = nil,
        primary_contact_email: String? = nil,
        primary_contact_phone: String? = nil,
        payment_terms: Int? = nil,
        tax_id: String? = nil,
        business_type: BusinessType? = nil,
        ineligible_for_conversion: Bool? = nil,
        twelve_month_payment_count: Int? = nil,
        twelve_month_spend: JSONNumber? = nil,
        notes: String? = nil
      ) {
        self.name = name
        self.type = type
        self.internal_id = internal_id
        self.payment_method = payment_method
        self.address_1 = address_1
        self.address_2 = address_2
        self.city = city
        self.state = state
        self.zipcode = zipcode
        self.country = country
        self.bank_account_number = bank_account_number
        self.bank_routing_number = bank_routing_number
        self.remit_email = remit_email
        self.primary_contact_name = primary_contact_name
        self.primary_contact_email = primary_contact_email
        self.primary_contact_phone = primary_contact_phone
        self.payment_terms = payment_terms
        self.tax_id = tax_id
        self.business_type = business_type
        self.ineligible_for_conversion = ineligible_for_conversion
        self.twelve_month_payment_count = twelve_month_payment_count
        self.twelve_month_spend = twelve_month_spend
        self.notes = notes
      }

      public init(fields: inout FieldReader) {
        name = fields.required("name")
        type = fields.required("type")
        internal_id = fields.required("internal_id")
        payment_method = fields.optional("payment_method")
        address_1 = fields.optional("address_1")
        address_2 = fields.optional("address_2")
        city = fields.optional("city")
        state = fields.optional("state")
        zipcode = fields.optional("zipcode")
        country = fields.optional("country")
        bank_account_number = fields.optional("bank_account_number")
        bank_routing_number = fields.optional("bank_routing_number")
        remit_email = fields.optional("remit_email")
        primary_contact_name = fields.optional("primary_contact_name")
        primary_contact_email = fields.optional("primary_contact_email")
        primary_contact_phone = fields.optional("primary_contact_phone")
        payment_terms = fields.optional("payment_terms")
        tax_id = fields.optional("tax_id")
        business_type = fields.optional("business_type")
        ineligible_for_conversion = fields.optional("ineligible_for_conversion")
        twelve_month_payment_count = fields.optional("twelve_month_payment_count")
        twelve_month_spend = fields.optional("twelve_month_spend")
        notes = fields.optional("notes")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("type", type)
        fields.write("internal_id", internal_id)
        fields.write("payment_method", payment_method)
        fields.write("address_1", address_1)
        fields.write("address_2", address_2)
        fields.write("city", city)
        fields.write("state", state)
        fields.write("zipcode", zipcode)
        fields.write("country", country)
        fields.write("bank_account_number", bank_account_number)
        fields.write("bank_routing_number", bank_routing_number)
        fields.write("remit_email", remit_email)
        fields.write("primary_contact_name", primary_contact_name)
        fields.write("primary_contact_email", primary_contact_email)
        fields.write("primary_contact_phone", primary_contact_phone)
        fields.write("payment_terms", payment_terms)
        fields.write("tax_id", tax_id)
        fields.write("business_type", business_type)
        fields.write("ineligible_for_conversion", ineligible_for_conversion)
        fields.write("twelve_month_payment_count", twelve_month_payment_count)
        fields.write("twelve_month_spend", twelve_month_spend)
        fields.write("notes", notes)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_finexio_counterparty",
        integration: "finexio",
        resource: "counterparties",
        method: "create",
        title: "Create a Finexio counterparty",
        summary: """
          Create a Finexio counterparty, which is always a supplier. First look in \
          list_all_finexio_counterparties that there is none with the same internal_id. \
          PrintedCheck needs the address; ACH and Wire need the bank fields; Card and ACH need \
          remit_email. Returns the counterparty with its id.
          """,
        tags: ["counterparties"],
        http: .post,
        path: "/counterparties/",
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "name":{"type":"string","description":"Name of the supplier.","maxLength":100},\#
          "type":{"type":"string","description":"Only suppliers can be added.","enum":["Supplier"]},\#
          "internal_id":{"type":"string","description":"Your own id of the supplier, used once only.","maxLength":100},\#
          "payment_method":{"type":"string","description":"How the supplier is paid; ACH when left out.","enum":["ACH","Card","PrintedCheck","Wire"]},\#
          "address_1":{"type":"string","description":"Street address; needed for PrintedCheck.","maxLength":40},\#
          "address_2":{"type":"string","description":"Second line of the address.","maxLength":40},\#
          "city":{"type":"string","description":"City; needed for PrintedCheck.","maxLength":40},\#
          "state":{"type":"string","description":"State or province; needed for PrintedCheck.","enum":["AL","AK","AS","AZ","AR","AA","AE","AP","CA","CO","CT","DE","DC","FL","GA","GU","HI","ID","IL","IN","IA","KS","KY","LA","ME","MD","MA","MI","MN","MS","MO","MT","NE","NV","NH","NJ","NM","NY","NC","ND","MP","OH","OK","OR","PA","PR","RI","SC","SD","TN","TX","UT","VT","VI","VA","WA","WV","WI","WY","AB","BC","MB","NB","NL","NT","NS","NU","ON","PE","QC","SK","YT"]},\#
          "zipcode":{"type":"string","description":"Postal code; needed for PrintedCheck.","maxLength":10},\#
          "country":{"type":"string","description":"Country; needed for PrintedCheck.","enum":["CAN","UMI","USA"],"default":"USA"},\#
          "bank_account_number":{"type":"string","description":"Bank account; needed for ACH and Wire.","maxLength":17},\#
          "bank_routing_number":{"type":"string","description":"Routing number of the bank; needed for ACH and Wire.","maxLength":9},\#
          "remit_email":{"type":"string","format":"email","description":"Where remittance advice goes; needed for Card and ACH, and for PrintedCheck to Canada.","maxLength":50},\#
          "primary_contact_name":{"type":"string","description":"Name of the contact.","maxLength":40},\#
          "primary_contact_email":{"type":"string","format":"email","description":"Email of the contact.","maxLength":50},\#
          "primary_contact_phone":{"type":"string","description":"Phone of the contact.","maxLength":16},\#
          "payment_terms":{"type":"integer","description":"Days until an invoice is due.","minimum":0,"maximum":365},\#
          "tax_id":{"type":"string","description":"Tax id.","maxLength":11},\#
          "business_type":{"type":"string","description":"What kind of payee the supplier is.","enum":["Employee","Business","Individual","InternalTransfer","Student","BankingInstitution","Insurance","Government","Unknown"]},\#
          "ineligible_for_conversion":{"type":"boolean","description":"True when Finexio must not offer this supplier electronic payment.","default":false},\#
          "twelve_month_payment_count":{"type":"integer","description":"Number of payments in the last twelve months."},\#
          "twelve_month_spend":{"type":"number","description":"Sum of payments in the last twelve months."},\#
          "notes":{"type":"string","description":"Notes.","maxLength":1000}\#
          },"required":["name","type","internal_id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Get a single Finexio counterparty by id, from list_all_finexio_counterparties. Returns id,
    /// name, type, internal_id, created, updated, address, payment_method, contact and bank fields.
    public struct Get: Tool {
      public typealias Output = Counterparty

      /// Id of the counterparty (not its internal_id).
      public let id: String

      public init(id: String) {
        self.id = id
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_finexio_counterparty_by_id",
        integration: "finexio",
        resource: "counterparties",
        method: "get",
        title: "Get a single Finexio counterparty by ID",
        summary: """
          Get a single Finexio counterparty by id, from list_all_finexio_counterparties. Returns \
          id, name, type, internal_id, created, updated, address, payment_method, contact and bank \
          fields.
          """,
        tags: ["counterparties"],
        http: .get,
        path: "/counterparties/{id}/",
        inputs: [
          Input(name: "id", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"Id of the counterparty (not its internal_id).","minLength":1}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Fully replace a Finexio counterparty by id: a field that is left out is cleared. To change
    /// some fields only, call finexio_counterparties_partial_update. Get the counterparty first and
    /// send all of it. Returns the counterparty.
    public struct Update: Tool {
      public typealias Output = Counterparty

      /// Id of the counterparty (not its internal_id).
      public let id: String
      /// Name.
      public let name: String
      /// Buyer or Supplier.
      public let type: CounterpartyType
      /// Your own id of it, unique in its type.
      public let internal_id: String
      /// How it is paid; changing it needs a permission.
      public let payment_method: PaymentMethod?
      /// Street address; needed for PrintedCheck.
      public let address_1: String?
      /// Second line of the address.
      public let address_2: String?
      /// City; needed for PrintedCheck.
      public let city: String?
      /// State or province; needed for PrintedCheck.
      public let state: StateCode?
      /// Postal code; needed for PrintedCheck.
      public let zipcode: String?
      /// Country; needed for PrintedCheck.
      public let country: CountryCode?
      /// Bank account; needed for ACH and Wire. Changing it needs a permission.
      public let bank_account_number: String?
      /// Routing number; needed for ACH and Wire. Changing it needs a permission.
      public let bank_routing_number: String?
      /// Where remittance advice goes; needed for Card and ACH, and for PrintedCheck to Canada.
      public let remit_email: String?
      /// Name of the contact.
      public let primary_contact_name: String?
      /// Email of the contact.
      public let primary_contact_email: String?
      /// Phone of the contact.
      public let primary_contact_phone: String?
      /// Days until an invoice is due.
      public let payment_terms: Int?
      /// Tax id.
      public let tax_id: String?
      /// What kind of payee it is.
      public let business_type: BusinessType?
      /// True when Finexio must not offer it electronic payment.
      public let ineligible_for_conversion: Bool?
      /// Number of payments in the last twelve months.
      public let twelve_month_payment_count: Int?
      /// Sum of payments in the last twelve months.
      public let twelve_month_spend: JSONNumber?
      /// Notes.
      public let notes: String?

      public init(
        id: String,
        name: String,
        type: CounterpartyType,
        internal_id: String,
        payment_method: PaymentMethod? = nil,
        address_1: String? = nil,
        address_2: String? = nil,
        city: String? = nil,
        state: StateCode? = nil,
        zipcode: String? = nil,
        country: CountryCode? = nil,
        bank_account_number: String? = nil,
        bank_routing_number: String? = nil,
        remit_email: String? = nil,
        primary_contact_name: String? = nil,
        primary_contact_email: String? = nil,
        primary_contact_phone: String? = nil,
        payment_terms: Int? = nil,
        tax_id: String? = nil,
        business_type: BusinessType? = nil,
        ineligible_for_conversion: Bool? = nil,
        twelve_month_payment_count: Int? = nil,
        twelve_month_spend: JSONNumber? = nil,
        notes: String? = nil
      ) {
        self.id = id
        self.name = name
        self.type = type
        self.internal_id = internal_id
        self.payment_method = payment_method
        self.address_1 = address_1
        self.address_2 = address_2
        self.city = city
        self.state = state
        self.zipcode = zipcode
        self.country = country
        self.bank_account_number = bank_account_number
        self.bank_routing_number = bank_routing_number
        self.remit_email = remit_email
        self.primary_contact_name = primary_contact_name
        self.primary_contact_email = primary_contact_email
        self.primary_contact_phone = primary_contact_phone
        self.payment_terms = payment_terms
        self.tax_id = tax_id
        self.business_type = business_type
        self.ineligible_for_conversion = ineligible_for_conversion
        self.twelve_month_payment_count = twelve_month_payment_count
        self.twelve_month_spend = twelve_month_spend
        self.notes = notes
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
        name = fields.required("name")
        type = fields.required("type")
        internal_id = fields.required("internal_id")
        payment_method = fields.optional("payment_method")
        address_1 = fields.optional("address_1")
        address_2 = fields.optional("address_2")
        city = fields.optional("city")
        state = fields.optional("state")
        zipcode = fields.optional("zipcode")
        country = fields.optional("country")
        bank_account_number = fields.optional("bank_account_number")
        bank_routing_number = fields.optional("bank_routing_number")
        remit_email = fields.optional("remit_email")
        primary_contact_name = fields.optional("primary_contact_name")
        primary_contact_email = fields.optional("primary_contact_email")
        primary_contact_phone = fields.optional("primary_contact_phone")
        payment_terms = fields.optional("payment_terms")
        tax_id = fields.optional("tax_id")
        business_type = fields.optional("business_type")
        ineligible_for_conversion = fields.optional("ineligible_for_conversion")
        twelve_month_payment_count = fields.optional("twelve_month_payment_count")
        twelve_month_spend = fields.optional("twelve_month_spend")
        notes = fields.optional("notes")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
        fields.write("name", name)
        fields.write("type", type)
        fields.write("internal_id", internal_id)
        fields.write("payment_method", payment_method)
        fields.write("address_1", address_1)
        fields.write("address_2", address_2)
        fields.write("city", city)
        fields.write("state", state)
        fields.write("zipcode", zipcode)
        fields.write("country", country)
        fields.write("bank_account_number", bank_account_number)
        fields.write("bank_routing_number", bank_routing_number)
        fields.write("remit_email", remit_email)
        fields.write("primary_contact_name", primary_contact_name)
        fields.write("primary_contact_email", primary_contact_email)
        fields.write("primary_contact_phone", primary_contact_phone)
        fields.write("payment_terms", payment_terms)
        fields.write("tax_id", tax_id)
        fields.write("business_type", business_type)
        fields.write("ineligible_for_conversion", ineligible_for_conversion)
        fields.write("twelve_month_payment_count", twelve_month_payment_count)
        fields.write("twelve_month_spend", twelve_month_spend)
        fields.write("notes", notes)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_finexio_counterparty_by_id",
        integration: "finexio",
        resource: "counterparties",
        method: "update",
        title: "Update a Finexio counterparty by ID",
        summary: """
          Fully replace a Finexio counterparty by id: a field that is left out is cleared. To \
          change some fields only, call finexio_counterparties_partial_update. Get the \
          counterparty first and send all of it. Returns the counterparty.
          """,
        tags: ["counterparties"],
        http: .put,
        path: "/counterparties/{id}/",
        inputs: [
          Input(name: "id", in: .path),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"Id of the counterparty (not its internal_id).","minLength":1},\#
          "name":{"type":"string","description":"Name.","maxLength":100},\#
          "type":{"type":"string","description":"Buyer or Supplier.\nBuyer: One of your own organizations, which sends payments.\nSupplier: A vendor, which receives payments.","enum":["Buyer","Supplier"]},\#
          "internal_id":{"type":"string","description":"Your own id of it, unique in its type.","maxLength":100},\#
          "payment_method":{"type":"string","description":"How it is paid; changing it needs a permission.","enum":["ACH","Card","PrintedCheck","Wire"]},\#
          "address_1":{"type":"string","description":"Street address; needed for PrintedCheck.","maxLength":40},\#
          "address_2":{"type":"string","description":"Second line of the address.","maxLength":40},\#
          "city":{"type":"string","description":"City; needed for PrintedCheck.","maxLength":40},\#
          "state":{"type":"string","description":"State or province; needed for PrintedCheck.","enum":["AL","AK","AS","AZ","AR","AA","AE","AP","CA","CO","CT","DE","DC","FL","GA","GU","HI","ID","IL","IN","IA","KS","KY","LA","ME","MD","MA","MI","MN","MS","MO","MT","NE","NV","NH","NJ","NM","NY","NC","ND","MP","OH","OK","OR","PA","PR","RI","SC","SD","TN","TX","UT","VT","VI","VA","WA","WV","WI","WY","AB","BC","MB","NB","NL","NT","NS","NU","ON","PE","QC","SK","YT"]},\#
          "zipcode":{"type":"string","description":"Postal code; needed for PrintedCheck.","maxLength":10},\#
          "country":{"type":"string","description":"Country; needed for PrintedCheck.","enum":["CAN","UMI","USA"]},\#
          "bank_account_number":{"type":"string","description":"Bank account; needed for ACH and Wire. Changing it needs a permission.","maxLength":17},\#
          "bank_routing_number":{"type":"string","description":"Routing number; needed for ACH and Wire. Changing it needs a permission.","maxLength":9},\#
          "remit_email":{"type":"string","format":"email","description":"Where remittance advice goes; needed for Card and ACH, and for PrintedCheck to Canada.","maxLength":50},\#
          "primary_contact_name":{"type":"string","description":"Name of the contact.","maxLength":40},\#
          "primary_contact_email":{"type":"string","format":"email","description":"Email of the contact.","maxLength":50},\#
          "primary_contact_phone":{"type":"string","description":"Phone of the contact.","maxLength":16},\#
          "payment_terms":{"type":"integer","description":"Days until an invoice is due.","minimum":0,"maximum":365},\#
          "tax_id":{"type":"string","description":"Tax id.","maxLength":11},\#
          "business_type":{"type":"string","description":"What kind of payee it is.","enum":["Employee","Business","Individual","InternalTransfer","Student","BankingInstitution","Insurance","Government","Unknown"]},\#
          "ineligible_for_conversion":{"type":"boolean","description":"True when Finexio must not offer it electronic payment."},\#
          "twelve_month_payment_count":{"type":"integer","description":"Number of payments in the last twelve months."},\#
          "twelve_month_spend":{"type":"number","description":"Sum of payments in the last twelve months."},\#
          "notes":{"type":"string","description":"Notes.","maxLength":1000}\#
          },"required":["id","name","type","internal_id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Change some fields of a Finexio counterparty by id; what is left out stays as it is. Bank
    /// fields and payment_method need a permission of the API user. Before a change of bank
    /// details, look at list_all_finexio_counterparty_history. Returns the counterparty.
    public struct PartialUpdate: Tool {
      public typealias Output = Counterparty

      /// Id of the counterparty (not its internal_id).
      public let id: String
      /// Name.
      public let name: String?
      /// Buyer or Supplier.
      public let type: CounterpartyType?
      /// Your own id of it, unique in its type.
      public let internal_id: String?
      /// How it is paid; changing it needs a permission.
      public let payment_method: PaymentMethod?
      /// Street address; needed for PrintedCheck.
      public let address_1: String?
      /// Second line of the address.
      public let address_2: String?
      /// City; needed for PrintedCheck.
      public let city: String?
      /// State or province; needed for PrintedCheck.
      public let state: StateCode?
      /// Postal code; needed for PrintedCheck.
      public let zipcode: String?
      /// Country; needed for PrintedCheck.
      public let country: CountryCode?
      /// Bank account; needed for ACH and Wire. Changing it needs a permission.
      public let bank_account_number: String?
      /// Routing number; needed for ACH and Wire. Changing it needs a permission.
      public let bank_routing_number: String?
      /// Where remittance advice goes; needed for Card and ACH, and for PrintedCheck to Canada.
      public let remit_email: String?
      /// Name of the contact.
      public let primary_contact_name: String?
      /// Email of the contact.
      public let primary_contact_email: String?
      /// Phone of the contact.
      public let primary_contact_phone: String?
      /// Days until an invoice is due.
      public let payment_terms: Int?
      /// Tax id.
      public let tax_id: String?
      /// What kind of payee it is.
      public let business_type: BusinessType?
      /// True when Finexio must not offer it electronic payment.
      public let ineligible_for_conversion: Bool?
      /// Number of payments in the last twelve months.
      public let twelve_month_payment_count: Int?
      /// Sum of payments in the last twelve months.
      public let twelve_month_spend: JSONNumber?
      /// Notes.
      public let notes: String?

      public init(
        id: String,
        name: String? = nil,
        type: CounterpartyType? = nil,
        internal_id: String? = nil,
        payment_method: PaymentMethod? = nil,
        address_1: String? = nil,
        address_2: String? = nil,
        city: String? = nil,
        state: StateCode? = nil,
        zipcode: String? = nil,
        country: CountryCode? = nil,
        bank_account_number: String? = nil,
        bank_routing_number: String? = nil,
        remit_email: String? = nil,
        primary_contact_name: String? = nil,
        primary_contact_email: String? = nil,
        primary_contact_phone: String? = nil,
        payment_terms: Int? = nil,
        tax_id: String? = nil,
        business_type: BusinessType? = nil,
        ineligible_for_conversion: Bool? = nil,
        twelve_month_payment_count: Int? = nil,
        twelve_month_spend: JSONNumber? = nil,
        notes: String? = nil
      ) {
        self.id = id
        self.name = name
        self.type = type
        self.internal_id = internal_id
        self.payment_method = payment_method
        self.address_1 = address_1
        self.address_2 = address_2
        self.city = city
        self.state = state
        self.zipcode = zipcode
        self.country = country
        self.bank_account_number = bank_account_number
        self.bank_routing_number = bank_routing_number
        self.remit_email = remit_email
        self.primary_contact_name = primary_contact_name
        self.primary_contact_email = primary_contact_email
        self.primary_contact_phone = primary_contact_phone
        self.payment_terms = payment_terms
        self.tax_id = tax_id
        self.business_type = business_type
        self.ineligible_for_conversion = ineligible_for_conversion
        self.twelve_month_payment_count = twelve_month_payment_count
        self.twelve_month_spend = twelve_month_spend
        self.notes = notes
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
        name = fields.optional("name")
        type = fields.optional("type")
        internal_id = fields.optional("internal_id")
        payment_method = fields.optional("payment_method")
        address_1 = fields.optional("address_1")
        address_2 = fields.optional("address_2")
        city = fields.optional("city")
        state = fields.optional("state")
        zipcode = fields.optional("zipcode")
        country = fields.optional("country")
        bank_account_number = fields.optional("bank_account_number")
        bank_routing_number = fields.optional("bank_routing_number")
        remit_email = fields.optional("remit_email")
        primary_contact_name = fields.optional("primary_contact_name")
        primary_contact_email = fields.optional("primary_contact_email")
        primary_contact_phone = fields.optional("primary_contact_phone")
        payment_terms = fields.optional("payment_terms")
        tax_id = fields.optional("tax_id")
        business_type = fields.optional("business_type")
        ineligible_for_conversion = fields.optional("ineligible_for_conversion")
        twelve_month_payment_count = fields.optional("twelve_month_payment_count")
        twelve_month_spend = fields.optional("twelve_month_spend")
        notes = fields.optional("notes")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
        fields.write("name", name)
        fields.write("type", type)
        fields.write("internal_id", internal_id)
        fields.write("payment_method", payment_method)
        fields.write("address_1", address_1)
        fields.write("address_2", address_2)
        fields.write("city", city)
        fields.write("state", state)
        fields.write("zipcode", zipcode)
        fields.write("country", country)
        fields.write("bank_account_number", bank_account_number)
        fields.write("bank_routing_number", bank_routing_number)
        fields.write("remit_email", remit_email)
        fields.write("primary_contact_name", primary_contact_name)
        fields.write("primary_contact_email", primary_contact_email)
        fields.write("primary_contact_phone", primary_contact_phone)
        fields.write("payment_terms", payment_terms)
        fields.write("tax_id", tax_id)
        fields.write("business_type", business_type)
        fields.write("ineligible_for_conversion", ineligible_for_conversion)
        fields.write("twelve_month_payment_count", twelve_month_payment_count)
        fields.write("twelve_month_spend", twelve_month_spend)
        fields.write("notes", notes)
      }

      public static let descriptor = ToolDescriptor(
        name: "finexio_counterparties_partial_update",
        integration: "finexio",
        resource: "counterparties",
        method: "partial_update",
        title: "Finexio counterparties partial update",
        summary: """
          Change some fields of a Finexio counterparty by id; what is left out stays as it is. \
          Bank fields and payment_method need a permission of the API user. Before a change of \
          bank details, look at list_all_finexio_counterparty_history. Returns the counterparty.
          """,
        tags: ["counterparties"],
        http: .patch,
        path: "/counterparties/{id}/",
        inputs: [
          Input(name: "id", in: .path),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"Id of the counterparty (not its internal_id).","minLength":1},\#
          "name":{"type":"string","description":"Name.","maxLength":100},\#
          "type":{"type":"string","description":"Buyer or Supplier.\nBuyer: One of your own organizations, which sends payments.\nSupplier: A vendor, which receives payments.","enum":["Buyer","Supplier"]},\#
          "internal_id":{"type":"string","description":"Your own id of it, unique in its type.","maxLength":100},\#
          "payment_method":{"type":"string","description":"How it is paid; changing it needs a permission.","enum":["ACH","Card","PrintedCheck","Wire"]},\#
          "address_1":{"type":"string","description":"Street address; needed for PrintedCheck.","maxLength":40},\#
          "address_2":{"type":"string","description":"Second line of the address.","maxLength":40},\#
          "city":{"type":"string","description":"City; needed for PrintedCheck.","maxLength":40},\#
          "state":{"type":"string","description":"State or province; needed for PrintedCheck.","enum":["AL","AK","AS","AZ","AR","AA","AE","AP","CA","CO","CT","DE","DC","FL","GA","GU","HI","ID","IL","IN","IA","KS","KY","LA","ME","MD","MA","MI","MN","MS","MO","MT","NE","NV","NH","NJ","NM","NY","NC","ND","MP","OH","OK","OR","PA","PR","RI","SC","SD","TN","TX","UT","VT","VI","VA","WA","WV","WI","WY","AB","BC","MB","NB","NL","NT","NS","NU","ON","PE","QC","SK","YT"]},\#
          "zipcode":{"type":"string","description":"Postal code; needed for PrintedCheck.","maxLength":10},\#
          "country":{"type":"string","description":"Country; needed for PrintedCheck.","enum":["CAN","UMI","USA"]},\#
          "bank_account_number":{"type":"string","description":"Bank account; needed for ACH and Wire. Changing it needs a permission.","maxLength":17},\#
          "bank_routing_number":{"type":"string","description":"Routing number; needed for ACH and Wire. Changing it needs a permission.","maxLength":9},\#
          "remit_email":{"type":"string","format":"email","description":"Where remittance advice goes; needed for Card and ACH, and for PrintedCheck to Canada.","maxLength":50},\#
          "primary_contact_name":{"type":"string","description":"Name of the contact.","maxLength":40},\#
          "primary_contact_email":{"type":"string","format":"email","description":"Email of the contact.","maxLength":50},\#
          "primary_contact_phone":{"type":"string","description":"Phone of the contact.","maxLength":16},\#
          "payment_terms":{"type":"integer","description":"Days until an invoice is due.","minimum":0,"maximum":365},\#
          "tax_id":{"type":"string","description":"Tax id.","maxLength":11},\#
          "business_type":{"type":"string","description":"What kind of payee it is.","enum":["Employee","Business","Individual","InternalTransfer","Student","BankingInstitution","Insurance","Government","Unknown"]},\#
          "ineligible_for_conversion":{"type":"boolean","description":"True when Finexio must not offer it electronic payment."},\#
          "twelve_month_payment_count":{"type":"integer","description":"Number of payments in the last twelve months."},\#
          "twelve_month_spend":{"type":"number","description":"Sum of payments in the last twelve months."},\#
          "notes":{"type":"string","description":"Notes.","maxLength":1000}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// The change history of counterparties.
  public enum CounterpartyHistory {
    /// List all changes of Finexio counterparties: what changed, when, and by whom. Look here for
    /// recent changes of bank details before paying. Give object_id, a counterparty's id from
    /// list_all_finexio_counterparties, for the changes of that one.
    public struct List: Tool {
      public typealias Output = Page<JSONValue>

      /// Only changes of the counterparty with this id.
      public let object_id: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(object_id: String? = nil, limit: Int? = nil, next_cursor: String? = nil) {
        self.object_id = object_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        object_id = fields.optional("object_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("object_id", object_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_finexio_counterparty_history",
        integration: "finexio",
        resource: "counterparty_history",
        method: "list",
        title: "List all Finexio counterparty history",
        summary: """
          List all changes of Finexio counterparties: what changed, when, and by whom. Look here \
          for recent changes of bank details before paying. Give object_id, a counterparty's id \
          from list_all_finexio_counterparties, for the changes of that one.
          """,
        tags: ["counterparties", "audit"],
        http: .get,
        path: "/counterparties/history",
        inputs: [
          Input(name: "object_id", in: .query),
        ],
        answer: .many(at: "results"),
        paging: .page(parameter: "page", size: 100, next: "next"),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "object_id":{"type":"string","description":"Only changes of the counterparty with this id."},\#
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
  }

  /// People at suppliers.
  public enum SupplierContacts {
    /// List all contacts of a Finexio supplier. Take supplier_id from
    /// list_all_finexio_counterparties with type Supplier. Returns id, external_reference_id, name,
    /// email, phone, primary and payment_notification.
    public struct List: Tool {
      public typealias Output = Page<SupplierContact>

      /// Id of the supplier.
      public let supplier_id: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(supplier_id: String, limit: Int? = nil, next_cursor: String? = nil) {
        self.supplier_id = supplier_id
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        supplier_id = fields.required("supplier_id")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("supplier_id", supplier_id)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_finexio_supplier_contacts",
        integration: "finexio",
        resource: "supplier_contacts",
        method: "list",
        title: "List all Finexio supplier contacts",
        summary: """
          List all contacts of a Finexio supplier. Take supplier_id from \
          list_all_finexio_counterparties with type Supplier. Returns id, external_reference_id, \
          name, email, phone, primary and payment_notification.
          """,
        tags: ["counterparties", "contacts"],
        http: .get,
        path: "/counterparties/suppliers/{id}/contacts",
        inputs: [
          Input(name: "supplier_id", in: .path, wireName: "id"),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "supplier_id":{"type":"string","description":"Id of the supplier.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["supplier_id"],"additionalProperties":false}
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

    /// Create a contact of a Finexio supplier. Give external_reference_id, since a contact without
    /// one cannot be updated or deleted later. Returns the supplier's contacts.
    public struct Create: Tool {
      public typealias Output = [SupplierContact]

      /// Id of the supplier.
      public let supplier_id: String
      /// Your own id of the contact, used once only. It is how a contact is addressed.
      public let external_reference_id: String?
      /// Name.
      public let name: String?
      /// Email address.
      public let email: String?
      /// Phone number.
      public let phone: String?
      /// Whether this is the supplier's main contact.
      public let primary: Bool
      /// Whether notices of payments go to the email address.
      public let payment_notification: Bool?

      public init(
        supplier_id: String,
        external_reference_id: String? = nil,
        name: String? = nil,
        email: String? = nil,
        phone: String? = nil,
        primary: Bool,
        payment_notification: Bool? = nil
      ) {
        self.supplier_id = supplier_id
        self.external_reference_id = external_reference_id
        self.name = name
        self.email = email
        self.phone = phone
        self.primary = primary
        self.payment_notification = payment_notification
      }

      public init(fields: inout FieldReader) {
        supplier_id = fields.required("supplier_id")
        external_reference_id = fields.optional("external_reference_id")
        name = fields.optional("name")
        email = fields.optional("email")
        phone = fields.optional("phone")
        primary = fields.required("primary")
        payment_notification = fields.optional("payment_notification")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("supplier_id", supplier_id)
        fields.write("external_reference_id", external_reference_id)
        fields.write("name", name)
        fields.write("email", email)
        fields.write("phone", phone)
        fields.write("primary", primary)
        fields.write("payment_notification", payment_notification)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_finexio_supplier_contact",
        integration: "finexio",
        resource: "supplier_contacts",
        method: "create",
        title: "Create a Finexio supplier contact",
        summary: """
          Create a contact of a Finexio supplier. Give external_reference_id, since a contact \
          without one cannot be updated or deleted later. Returns the supplier's contacts.
          """,
        tags: ["counterparties", "contacts"],
        http: .post,
        path: "/counterparties/suppliers/{id}/contacts",
        inputs: [
          Input(name: "supplier_id", in: .path, wireName: "id"),
        ],
        body: .object(wrap: "[]"),
        answer: .many(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "supplier_id":{"type":"string","description":"Id of the supplier.","minLength":1},\#
          "external_reference_id":{"type":"string","description":"Your own id of the contact, used once only. It is how a contact is addressed.","maxLength":100},\#
          "name":{"type":"string","description":"Name.","maxLength":40},\#
          "email":{"type":"string","format":"email","description":"Email address.","maxLength":50},\#
          "phone":{"type":"string","description":"Phone number.","maxLength":17},\#
          "primary":{"type":"boolean","description":"Whether this is the supplier's main contact."},\#
          "payment_notification":{"type":"boolean","description":"Whether notices of payments go to the email address."}\#
          },"required":["supplier_id","primary"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update a contact of a Finexio supplier by id, which is the contact's external_reference_id
    /// from list_all_finexio_supplier_contacts. Returns the contact.
    public struct Update: Tool {
      public typealias Output = SupplierContact

      /// Id of the supplier.
      public let supplier_id: String
      /// The present external_reference_id of the contact.
      public let id: String
      /// Your own id of the contact, used once only. It is how a contact is addressed.
      public let external_reference_id: String?
      /// Name.
      public let name: String?
      /// Email address.
      public let email: String?
      /// Phone number.
      public let phone: String?
      /// Whether this is the supplier's main contact.
      public let primary: Bool
      /// Whether notices of payments go to the email address.
      public let payment_notification: Bool?

      public init(
        supplier_id: String,
        id: String,
        external_reference_id: String? = nil,
        name: String? = nil,
        email: String? = nil,
        phone: String? = nil,
        primary: Bool,
        payment_notification: Bool? = nil
      ) {
        self.supplier_id = supplier_id
        self.id = id
        self.external_reference_id = external_reference_id
        self.name = name
        self.email = email
        self.phone = phone
        self.primary = primary
        self.payment_notification = payment_notification
      }

      public init(fields: inout FieldReader) {
        supplier_id = fields.required("supplier_id")
        id = fields.required("id")
        external_reference_id = fields.optional("external_reference_id")
        name = fields.optional("name")
        email = fields.optional("email")
        phone = fields.optional("phone")
        primary = fields.required("primary")
        payment_notification = fields.optional("payment_notification")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("supplier_id", supplier_id)
        fields.write("id", id)
        fields.write("external_reference_id", external_reference_id)
        fields.write("name", name)
        fields.write("email", email)
        fields.write("phone", phone)
        fields.write("primary", primary)
        fields.write("payment_notification", payment_notification)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_finexio_supplier_contact_by_id",
        integration: "finexio",
        resource: "supplier_contacts",
        method: "update",
        title: "Update a Finexio supplier contact by ID",
        summary: """
          Update a contact of a Finexio supplier by id, which is the contact's \
          external_reference_id from list_all_finexio_supplier_contacts. Returns the contact.
          """,
        tags: ["counterparties", "contacts"],
        http: .put,
        path: "/counterparties/suppliers/{id}/contacts/{external_reference_id}",
        inputs: [
          Input(name: "supplier_id", in: .path, wireName: "id"),
          Input(name: "id", in: .path, wireName: "external_reference_id"),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "supplier_id":{"type":"string","description":"Id of the supplier.","minLength":1},\#
          "id":{"type":"string","description":"The present external_reference_id of the contact.","minLength":1},\#
          "external_reference_id":{"type":"string","description":"Your own id of the contact, used once only. It is how a contact is addressed.","maxLength":100},\#
          "name":{"type":"string","description":"Name.","maxLength":40},\#
          "email":{"type":"string","format":"email","description":"Email address.","maxLength":50},\#
          "phone":{"type":"string","description":"Phone number.","maxLength":17},\#
          "primary":{"type":"boolean","description":"Whether this is the supplier's main contact."},\#
          "payment_notification":{"type":"boolean","description":"Whether notices of payments go to the email address."}\#
          },"required":["supplier_id","id","primary"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Delete a contact of a Finexio supplier by id, which is the contact's external_reference_id
    /// from list_all_finexio_supplier_contacts. Returns true.
    public struct Delete: Tool {
      public typealias Output = Bool

      /// Id of the supplier.
      public let supplier_id: String
      /// The external_reference_id of the contact.
      public let id: String

      public init(supplier_id: String, id: String) {
        self.supplier_id = supplier_id
        self.id = id
      }

      public init(fields: inout FieldReader) {
        supplier_id = fields.required("supplier_id")
        id = fields.required("id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("supplier_id", supplier_id)
        fields.write("id", id)
      }

      public static let descriptor = ToolDescriptor(
        name: "delete_a_finexio_supplier_contact_by_id",
        integration: "finexio",
        resource: "supplier_contacts",
        method: "delete",
        title: "Delete a Finexio supplier contact by ID",
        summary: """
          Delete a contact of a Finexio supplier by id, which is the contact's \
          external_reference_id from list_all_finexio_supplier_contacts. Returns true.
          """,
        tags: ["counterparties", "contacts"],
        http: .delete,
        path: "/counterparties/suppliers/{id}/contacts/{external_reference_id}",
        inputs: [
          Input(name: "supplier_id", in: .path, wireName: "id"),
          Input(name: "id", in: .path, wireName: "external_reference_id"),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "supplier_id":{"type":"string","description":"Id of the supplier.","minLength":1},\#
          "id":{"type":"string","description":"The external_reference_id of the contact.","minLength":1}\#
          },"required":["supplier_id","id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Subscriptions by which Finexio calls a URL when payments change.
  public enum Webhooks {
    /// List all Finexio webhook subscriptions of the API user. Returns id, event, url, created_at,
    /// updated_at and subscription.
    public struct List: Tool {
      public typealias Output = Page<Webhook>

      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(limit: Int? = nil, next_cursor: String? = nil) {
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_finexio_webhooks",
        integration: "finexio",
        resource: "webhooks",
        method: "list",
        title: "List all Finexio webhooks",
        summary: """
          List all Finexio webhook subscriptions of the API user. Returns id, event, url, \
          created_at, updated_at and subscription.
          """,
        tags: ["webhooks"],
        http: .get,
        path: "/webhooks/",
        answer: .many(at: "results"),
        paging: .page(parameter: "page", size: 100, next: "next"),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
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

    /// Get a single Finexio webhook subscription by id, from list_all_finexio_webhooks. Returns id,
    /// event, url, created_at, updated_at and subscription.
    public struct Get: Tool {
      public typealias Output = Webhook

      /// Id of the subscription.
      public let id: String

      public init(id: String) {
        self.id = id
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_finexio_webhook_by_id",
        integration: "finexio",
        resource: "webhooks",
        method: "get",
        title: "Get a single Finexio webhook by ID",
        summary: """
          Get a single Finexio webhook subscription by id, from list_all_finexio_webhooks. Returns \
          id, event, url, created_at, updated_at and subscription.
          """,
        tags: ["webhooks"],
        http: .get,
        path: "/webhooks/{uuid}/",
        inputs: [
          Input(name: "id", in: .path, wireName: "uuid"),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"Id of the subscription.","minLength":1}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create a Finexio webhook subscription for the API user: Finexio then calls the url with HTTP
    /// Basic whenever a payment changes. Returns id, event, url, created_at, updated_at and
    /// subscription.
    public struct Create: Tool {
      public typealias Output = Webhook?

      /// What to be told about; only payment.changed exists.
      public let event: WebhookEvent
      /// The URL that Finexio shall call.
      public let url: String
      /// User name that Finexio gives to the URL by HTTP Basic.
      public let username: String
      /// Password that Finexio gives to the URL.
      public let password: String
      /// The form of what Finexio sends.
      public let content_type: WebhookContentType?
      /// Send the ids of the payment's invoices.
      public let invoice_ids: Bool?
      /// Send the payment's status.
      public let payment_status: Bool?
      /// Send the payment's events.
      public let payment_events: Bool?
      /// Send the reason of a refund, if there was one.
      public let refund_reason: Bool?
      /// Send the instrument number, if there is one.
      public let instrument_number: Bool?
      /// Send the whole payment.
      public let all_payment_details: Bool?

      public init(
        event: WebhookEvent,
        url: String,
        username: String,
        password: String,
        content_type: WebhookContentType? = nil,
        invoice_ids: Bool? = nil,
        payment_status: Bool? = nil,
        payment_events: Bool? = nil,
        refund_reason: Bool? = nil,
        instrument_number: Bool? = nil,
        all_payment_details: Bool? = nil
      ) {
        self.event = event
        self.url = url
        self.username = username
        self.password = password
        self.content_type = content_type
        self.invoice_ids = invoice_ids
        self.payment_status = payment_status
        self.payment_events = payment_events
        self.refund_reason = refund_reason
        self.instrument_number = instrument_number
        self.all_payment_details = all_payment_details
      }

      public init(fields: inout FieldReader) {
        event = fields.required("event")
        url = fields.required("url")
        username = fields.required("username")
        password = fields.required("password")
        content_type = fields.optional("content_type")
        invoice_ids = fields.optional("invoice_ids")
        payment_status = fields.optional("payment_status")
        payment_events = fields.optional("payment_events")
        refund_reason = fields.optional("refund_reason")
        instrument_number = fields.optional("instrument_number")
        all_payment_details = fields.optional("all_payment_details")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("event", event)
        fields.write("url", url)
        fields.write("username", username)
        fields.write("password", password)
        fields.write("content_type", content_type)
        fields.write("invoice_ids", invoice_ids)
        fields.write("payment_status", payment_status)
        fields.write("payment_events", payment_events)
        fields.write("refund_reason", refund_reason)
        fields.write("instrument_number", instrument_number)
        fields.write("all_payment_details", all_payment_details)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_finexio_webhook",
        integration: "finexio",
        resource: "webhooks",
        method: "create",
        title: "Create a Finexio webhook",
        summary: """
          Create a Finexio webhook subscription for the API user: Finexio then calls the url with \
          HTTP Basic whenever a payment changes. Returns id, event, url, created_at, updated_at \
          and subscription.
          """,
        tags: ["webhooks"],
        http: .post,
        path: "/webhooks/",
        secrets: #"[{"password":"password"}]"#,
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "event":{"type":"string","description":"What to be told about; only payment.changed exists.","enum":["payment.changed"]},\#
          "url":{"type":"string","format":"uri","description":"The URL that Finexio shall call."},\#
          "username":{"type":"string","description":"User name that Finexio gives to the URL by HTTP Basic."},\#
          "password":{"type":"string","format":"password","description":"Password that Finexio gives to the URL.","writeOnly":true},\#
          "content_type":{"type":"string","description":"The form of what Finexio sends.","enum":["application/json","application/x-www-form-urlencoded"]},\#
          "invoice_ids":{"type":"boolean","description":"Send the ids of the payment's invoices.","default":false},\#
          "payment_status":{"type":"boolean","description":"Send the payment's status.","default":false},\#
          "payment_events":{"type":"boolean","description":"Send the payment's events.","default":false},\#
          "refund_reason":{"type":"boolean","description":"Send the reason of a refund, if there was one.","default":false},\#
          "instrument_number":{"type":"boolean","description":"Send the instrument number, if there is one.","default":false},\#
          "all_payment_details":{"type":"boolean","description":"Send the whole payment.","default":false}\#
          },"required":["event","url","username","password"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Fully replace a Finexio webhook subscription by id: an option that is left out is reset. To
    /// change some fields only, call finexio_webhooks_partial_update. Returns the subscription.
    public struct Update: Tool {
      public typealias Output = Webhook?

      /// Id of the subscription.
      public let id: String
      /// What to be told about; only payment.changed exists.
      public let event: WebhookEvent
      /// The URL that Finexio shall call.
      public let url: String
      /// User name that Finexio gives to the URL by HTTP Basic.
      public let username: String
      /// Password that Finexio gives to the URL.
      public let password: String
      /// The form of what Finexio sends.
      public let content_type: WebhookContentType?
      /// Send the ids of the payment's invoices.
      public let invoice_ids: Bool?
      /// Send the payment's status.
      public let payment_status: Bool?
      /// Send the payment's events.
      public let payment_events: Bool?
      /// Send the reason of a refund, if there was one.
      public let refund_reason: Bool?
      /// Send the instrument number, if there is one.
      public let instrument_number: Bool?
      /// Send the whole payment.
      public let all_payment_details: Bool?

      public init(
        id: String,
        event: WebhookEvent,
        url: String,
        username: String,
        password: String,
        content_type: WebhookContentType? = nil,
        invoice_ids: Bool? = nil,
        payment_status: Bool? = nil,
        payment_events: Bool? = nil,
        refund_reason: Bool? = nil,
        instrument_number: Bool? = nil,
        all_payment_details: Bool? = nil
      ) {
        self.id = id
        self.event = event
        self.url = url
        self.username = username
        self.password = password
        self.content_type = content_type
        self.invoice_ids = invoice_ids
        self.payment_status = payment_status
        self.payment_events = payment_events
        self.refund_reason = refund_reason
        self.instrument_number = instrument_number
        self.all_payment_details = all_payment_details
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
        event = fields.required("event")
        url = fields.required("url")
        username = fields.required("username")
        password = fields.required("password")
        content_type = fields.optional("content_type")
        invoice_ids = fields.optional("invoice_ids")
        payment_status = fields.optional("payment_status")
        payment_events = fields.optional("payment_events")
        refund_reason = fields.optional("refund_reason")
        instrument_number = fields.optional("instrument_number")
        all_payment_details = fields.optional("all_payment_details")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
        fields.write("event", event)
        fields.write("url", url)
        fields.write("username", username)
        fields.write("password", password)
        fields.write("content_type", content_type)
        fields.write("invoice_ids", invoice_ids)
        fields.write("payment_status", payment_status)
        fields.write("payment_events", payment_events)
        fields.write("refund_reason", refund_reason)
        fields.write("instrument_number", instrument_number)
        fields.write("all_payment_details", all_payment_details)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_finexio_webhook_by_id",
        integration: "finexio",
        resource: "webhooks",
        method: "update",
        title: "Update a Finexio webhook by ID",
        summary: """
          Fully replace a Finexio webhook subscription by id: an option that is left out is reset. \
          To change some fields only, call finexio_webhooks_partial_update. Returns the \
          subscription.
          """,
        tags: ["webhooks"],
        http: .put,
        path: "/webhooks/{uuid}/",
        inputs: [
          Input(name: "id", in: .path, wireName: "uuid"),
        ],
        secrets: #"[{"password":"password"}]"#,
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"Id of the subscription.","minLength":1},\#
          "event":{"type":"string","description":"What to be told about; only payment.changed exists.","enum":["payment.changed"]},\#
          "url":{"type":"string","format":"uri","description":"The URL that Finexio shall call."},\#
          "username":{"type":"string","description":"User name that Finexio gives to the URL by HTTP Basic."},\#
          "password":{"type":"string","format":"password","description":"Password that Finexio gives to the URL.","writeOnly":true},\#
          "content_type":{"type":"string","description":"The form of what Finexio sends.","enum":["application/json","application/x-www-form-urlencoded"]},\#
          "invoice_ids":{"type":"boolean","description":"Send the ids of the payment's invoices.","default":false},\#
          "payment_status":{"type":"boolean","description":"Send the payment's status.","default":false},\#
          "payment_events":{"type":"boolean","description":"Send the payment's events.","default":false},\#
          "refund_reason":{"type":"boolean","description":"Send the reason of a refund, if there was one.","default":false},\#
          "instrument_number":{"type":"boolean","description":"Send the instrument number, if there is one.","default":false},\#
          "all_payment_details":{"type":"boolean","description":"Send the whole payment.","default":false}\#
          },"required":["id","event","url","username","password"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Change some fields of a Finexio webhook subscription by id; what is left out stays as it is.
    /// Returns the subscription.
    public struct PartialUpdate: Tool {
      public typealias Output = Webhook?

      /// Id of the subscription.
      public let id: String
      /// What to be told about; only payment.changed exists.
      public let event: WebhookEvent?
      /// The URL that Finexio shall call.
      public let url: String?
      /// User name that Finexio gives to the URL by HTTP Basic.
      public let username: String?
      /// Password that Finexio gives to the URL.
      public let password: String?
      /// The form of what Finexio sends.
      public let content_type: WebhookContentType?
      /// Send the ids of the payment's invoices.
      public let invoice_ids: Bool?
      /// Send the payment's status.
      public let payment_status: Bool?
      /// Send the payment's events.
      public let payment_events: Bool?
      /// Send the reason of a refund, if there was one.
      public let refund_reason: Bool?
      /// Send the instrument number, if there is one.
      public let instrument_number: Bool?
      /// Send the whole payment.
      public let all_payment_details: Bool?

      public init(
        id: String,
        event: WebhookEvent? = nil,
        url: String? = nil,
        username: String? = nil,
        password: String? = nil,
        content_type: WebhookContentType? = nil,
        invoice_ids: Bool? = nil,
        payment_status: Bool? = nil,
        payment_events: Bool? = nil,
        refund_reason: Bool? = nil,
        instrument_number: Bool? = nil,
        all_payment_details: Bool? = nil
      ) {
        self.id = id
        self.event = event
        self.url = url
        self.username = username
        self.password = password
        self.content_type = content_type
        self.invoice_ids = invoice_ids
        self.payment_status = payment_status
        self.payment_events = payment_events
        self.refund_reason = refund_reason
        self.instrument_number = instrument_number
        self.all_payment_details = all_payment_details
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
        event = fields.optional("event")
        url = fields.optional("url")
        username = fields.optional("username")
        password = fields.optional("password")
        content_type = fields.optional("content_type")
        invoice_ids = fields.optional("invoice_ids")
        payment_status = fields.optional("payment_status")
        payment_events = fields.optional("payment_events")
        refund_reason = fields.optional("refund_reason")
        instrument_number = fields.optional("instrument_number")
        all_payment_details = fields.optional("all_payment_details")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
        fields.write("event", event)
        fields.write("url", url)
        fields.write("username", username)
        fields.write("password", password)
        fields.write("content_type", content_type)
        fields.write("invoice_ids", invoice_ids)
        fields.write("payment_status", payment_status)
        fields.write("payment_events", payment_events)
        fields.write("refund_reason", refund_reason)
        fields.write("instrument_number", instrument_number)
        fields.write("all_payment_details", all_payment_details)
      }

      public static let descriptor = ToolDescriptor(
        name: "finexio_webhooks_partial_update",
        integration: "finexio",
        resource: "webhooks",
        method: "partial_update",
        title: "Finexio webhooks partial update",
        summary: """
          Change some fields of a Finexio webhook subscription by id; what is left out stays as it \
          is. Returns the subscription.
          """,
        tags: ["webhooks"],
        http: .patch,
        path: "/webhooks/{uuid}/",
        inputs: [
          Input(name: "id", in: .path, wireName: "uuid"),
        ],
        secrets: #"[{"password":"password"}]"#,
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"Id of the subscription.","minLength":1},\#
          "event":{"type":"string","description":"What to be told about; only payment.changed exists.","enum":["payment.changed"]},\#
          "url":{"type":"string","format":"uri","description":"The URL that Finexio shall call."},\#
          "username":{"type":"string","description":"User name that Finexio gives to the URL by HTTP Basic."},\#
          "password":{"type":"string","format":"password","description":"Password that Finexio gives to the URL.","writeOnly":true},\#
          "content_type":{"type":"string","description":"The form of what Finexio sends.","enum":["application/json","application/x-www-form-urlencoded"]},\#
          "invoice_ids":{"type":"boolean","description":"Send the ids of the payment's invoices.","default":false},\#
          "payment_status":{"type":"boolean","description":"Send the payment's status.","default":false},\#
          "payment_events":{"type":"boolean","description":"Send the payment's events.","default":false},\#
          "refund_reason":{"type":"boolean","description":"Send the reason of a refund, if there was one.","default":false},\#
          "instrument_number":{"type":"boolean","description":"Send the instrument number, if there is one.","default":false},\#
          "all_payment_details":{"type":"boolean","description":"Send the whole payment.","default":false}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Delete a Finexio webhook subscription by id, from list_all_finexio_webhooks; Finexio then
    /// stops calling its url.
    public struct Delete: Tool {
      public typealias Output = Empty

      /// Id of the subscription.
      public let id: String

      public init(id: String) {
        self.id = id
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
      }

      public static let descriptor = ToolDescriptor(
        name: "delete_a_finexio_webhook_by_id",
        integration: "finexio",
        resource: "webhooks",
        method: "delete",
        title: "Delete a Finexio webhook by ID",
        summary: """
          Delete a Finexio webhook subscription by id, from list_all_finexio_webhooks; Finexio \
          then stops calling its url.
          """,
        tags: ["webhooks"],
        http: .delete,
        path: "/webhooks/{uuid}/",
        inputs: [
          Input(name: "id", in: .path, wireName: "uuid"),
        ],
        answer: .empty,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"Id of the subscription.","minLength":1}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }
}
