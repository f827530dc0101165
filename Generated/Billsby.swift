// Generated from Specs/billsby.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// Subscription billing: products hold plans, plans hold cycles (their prices), customers hold
/// subscriptions, and invoices bill them. customerUniqueId and subscriptionUniqueId are two
/// different codes such as 6ZY37ULDEF, never the numeric customerId or subscriptionId. All amounts
/// are whole minor units: $500.00 is 50000. To cancel and refund, call
/// delete_a_billsby_customer_subscription_by_id, take refundableAmount from
/// list_all_billsby_customer_invoices, then billsby_invoices_refund_invoice. To upgrade, call
/// billsby_subscriptions_change_plan, then create_a_billsby_one_time_charge for a fee. After a card
/// update, call billsby_invoices_reattempt_invoice_payment once, then look at the invoice's status.
public enum Billsby: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "billsby",
    label: "Billsby",
    category: "Subscription Billing",
    summary: """
      Subscription billing: products hold plans, plans hold cycles (their prices), customers hold \
      subscriptions, and invoices bill them. customerUniqueId and subscriptionUniqueId are two \
      different codes such as 6ZY37ULDEF, never the numeric customerId or subscriptionId. All \
      amounts are whole minor units: $500.00 is 50000. To cancel and refund, call \
      delete_a_billsby_customer_subscription_by_id, take refundableAmount from \
      list_all_billsby_customer_invoices, then billsby_invoices_refund_invoice. To upgrade, call \
      billsby_subscriptions_change_plan, then create_a_billsby_one_time_charge for a fee. After a \
      card update, call billsby_invoices_reattempt_invoice_payment once, then look at the \
      invoice's status.
      """,
    documentation: "https://support.billsby.com/reference",
    baseURL: "https://public.billsby.com/api/v1/rest/core",
    settings: [
      Setting(
        name: "company_domain",
        type: .string,
        schema: #"{"type":"string","pattern":"^[A-Za-z0-9-]+$"}"#,
        summary: "Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets."
      ),
    ],
    authentication: .apiKey(
      in: .header,
      name: "ApiKey",
      key: Credential(
        name: "key",
        label: "API key",
        summary: "API key of your Billsby company, from its control panel."
      )
    ),
    headers: [
      Field(name: "Accept", value: "application/json, text/plain"),
    ],
    errors: ErrorRules(messages: ["message", "Message", "error", "detail", "title"]),
    validation: Validation(tool: "list_all_billsby_products", arguments: #"{"limit":1}"#),
    tools: [
      Customers.List.descriptor,
      Customers.Get.descriptor,
      Customers.Create.descriptor,
      Customers.Update.descriptor,
      Customers.Delete.descriptor,
      ClearCustomerData.Update.descriptor,
      PaymentDetailsRequests.Get.descriptor,
      PaymentCardTokens.Update.descriptor,
      Subscriptions.List.descriptor,
      Subscriptions.Get.descriptor,
      Subscriptions.Create.descriptor,
      Subscriptions.ChangePlan.descriptor,
      Subscriptions.UpdateNextRenewalDate.descriptor,
      CustomerSubscriptions.List.descriptor,
      CustomerSubscriptions.Update.descriptor,
      CustomerSubscriptions.Delete.descriptor,
      EventLogs.List.descriptor,
      SubscriptionShippingAddresses.Get.descriptor,
      SubscriptionShippingAddresses.Update.descriptor,
      SubscriptionFeatureTags.List.descriptor,
      SubscriptionFeatureTags.Get.descriptor,
      SubscriptionFeatureTags.Create.descriptor,
      SubscriptionFeatureTags.Delete.descriptor,
      CustomerFeatureTags.List.descriptor,
      SubscriptionAddOns.List.descriptor,
      SubscriptionAllowances.List.descriptor,
      CounterValues.Get.descriptor,
      CounterValues.Update.descriptor,
      Invoices.List.descriptor,
      Invoices.Get.descriptor,
      Invoices.RefundInvoice.descriptor,
      Invoices.ReattemptInvoicePayment.descriptor,
      Invoices.InvoiceWrittenOff.descriptor,
      Invoices.InvoicePaidOffline.descriptor,
      Invoices.CustomerInvoices.descriptor,
      CustomerInvoices.List.descriptor,
      OneTimeCharges.Create.descriptor,
      Payments.List.descriptor,
      CompanyCreditNotes.List.descriptor,
      CompanyCreditNotes.ReattemptCreditNotePayment.descriptor,
      CustomerCreditNotes.List.descriptor,
      Products.List.descriptor,
      Products.Get.descriptor,
      Products.Create.descriptor,
      Products.Update.descriptor,
      Plans.List.descriptor,
      Plans.Create.descriptor,
      Plans.Update.descriptor,
      PlanOrders.Update.descriptor,
      Cycles.Create.descriptor,
      AddOns.List.descriptor,
      AddOns.Get.descriptor,
      Allowances.List.descriptor,
      Allowances.Get.descriptor,
      CustomFields.List.descriptor,
      CustomFields.Create.descriptor,
      CustomFields.Update.descriptor,
    ],
    prompts: [
      PromptDescriptor(
        name: "billsby_cancel_and_refund",
        title: "Cancel a subscription and refund",
        summary: """
          Cancels the subscription of a customer who wants to leave, and gives back what can be \
          refunded of an invoice, after a confirmation.
          """,
        argumentSchema: #"""
          {"type":"object","properties":{\#
          "customer":{"type":"string","description":"Unique id, name or email of the customer."},\#
          "subscription":{"type":"string","description":"Unique id of the subscription, if the customer has several."},\#
          "invoice":{"type":"string","description":"Number of the invoice to refund; the last paid one if left out."},\#
          "reason":{"type":"string","description":"Why, for the summary."}\#
          },"required":["customer"],"additionalProperties":false}
          """#,
        text: """
          Cancel a Billsby subscription of {customer} and refund an invoice.
          - The subscription: {subscription}
          - The invoice: {invoice}
          - The reason: {reason}

          1. Find the customer with list_all_billsby_customers, unless a unique id is given. Stop \
          and ask when
             several fit. Find the subscription with list_all_billsby_customer_subscriptions and \
          make sure with
             get_single_billsby_subscription_by_id that it is this customer's.
          2. Call list_all_billsby_customer_invoices: its refundableAmount is the most that can be \
          refunded, in
             whole minor units. Without an invoice above, take the latest paid one. Unpaid and \
          pending
             invoices make Billsby refuse the cancellation: name them and ask what to do.
          3. Say what will be cancelled and what will be refunded, in the customer's currency, and \
          wait
             for the user's yes. Neither can be undone.
          4. Call delete_a_billsby_customer_subscription_by_id, then \
          billsby_invoices_refund_invoice, each once. If the
             outcome of the refund is unknown, look at refundableAmount again before anything else.
          5. Sum up what happened, in words that can be sent to the customer.
          """,
        tools: [
          "list_all_billsby_customers",
          "list_all_billsby_customer_subscriptions",
          "get_single_billsby_subscription_by_id",
          "list_all_billsby_customer_invoices",
          "delete_a_billsby_customer_subscription_by_id",
          "billsby_invoices_refund_invoice"
        ],
        guides: ["billsby://guides/concepts"]
      ),
      PromptDescriptor(
        name: "billsby_upgrade_plan",
        title: "Change a plan and charge a fee",
        summary: """
          Moves a subscription to another plan and, where one was agreed, charges a one-time fee.
          """,
        argumentSchema: #"""
          {"type":"object","properties":{\#
          "subscription":{"type":"string","description":"Unique id of the subscription."},\#
          "plan":{"type":"string","description":"Name of the plan to change to, or its planId and cycleId."},\#
          "when":{"type":"string","description":"When the change takes effect.","enum":["immediately","on renewal"],"default":"immediately"},\#
          "fee":{"type":"string","format":"decimal","description":"One-time fee, such as 1000.00."},\#
          "fee_description":{"type":"string","description":"What the customer reads on the invoice.","default":"Implementation fee"}\#
          },"required":["subscription","plan"],"additionalProperties":false}
          """#,
        text: """
          Change the plan of Billsby subscription {subscription} to {plan}, {when}.

          1. Call get_single_billsby_subscription_by_id for its customerUniqueId, its product and \
          its present plan.
          2. Find planId and cycleId in list_all_billsby_plans for that product. The cycle must be \
          one of that
             plan and in the currency that the customer pays in. Ask when several cycles fit.
          3. Say what the customer pays now and then, and wait for the user's yes: an immediate \
          change
             may charge the card at once.
          4. Call billsby_subscriptions_change_plan once: planChangeType is 1 for an immediate \
          change, 2 for
             one with the next renewal.
          5. Charge {fee} once with create_a_billsby_one_time_charge, described as \
          '{fee_description}'.
          6. Confirm with get_single_billsby_subscription_by_id and \
          list_all_billsby_customer_invoices what is in force and what was
             charged. Do not repeat a charge of unknown outcome without looking there.
          """,
        tools: [
          "get_single_billsby_subscription_by_id",
          "list_all_billsby_plans",
          "billsby_subscriptions_change_plan",
          "create_a_billsby_one_time_charge",
          "list_all_billsby_customer_invoices"
        ],
        guides: ["billsby://guides/concepts"]
      ),
      PromptDescriptor(
        name: "billsby_retry_payment",
        title: "Try a failed payment again",
        summary: "Charges the card on file again for an invoice, once, and says what came of it.",
        argumentSchema: #"""
          {"type":"object","properties":{\#
          "invoice":{"type":"string","description":"Number of the invoice, such as 0WX1VTRPWY-1."}\#
          },"required":["invoice"],"additionalProperties":false}
          """#,
        text: """
          The customer of Billsby invoice {invoice} has updated their card. Try the payment again.

          Call get_single_billsby_invoice_by_id first: only an unpaid invoice is tried again. Then \
          call
          billsby_invoices_reattempt_invoice_payment once, and get_single_billsby_invoice_by_id \
          again for the status. If the
          card was declined, say so with the vendor's own words, show the attempts from \
          list_all_billsby_payments,
          and suggest that the customer check the card; do not try another time by yourself.
          """,
        tools: [
          "get_single_billsby_invoice_by_id",
          "billsby_invoices_reattempt_invoice_payment",
          "list_all_billsby_payments"
        ],
        guides: []
      ),
      PromptDescriptor(
        name: "billsby_unpaid_invoices",
        title: "Who has not paid",
        summary: """
          Lists unpaid and failed invoices with how often their payment was tried. Reads only.
          """,
        argumentSchema: #"""
          {"type":"object","properties":{\#
          "since":{"type":"string","format":"date","description":"Only invoices made on this day or later."}\#
          },"additionalProperties":false}
          """#,
        text: """
          Show which Billsby invoices are unpaid.
          Only those made on {since} or later count.

          Read all pages of list_all_billsby_invoices with isUnpaid true. Group them by customer \
          with the sum in
          each currency (amounts are whole minor units), oldest first. For the five largest, read \
          the
          attempts from list_all_billsby_payments and say when the last was and why it failed. \
          Suggest a next step
          for each, and change nothing.
          """,
        tools: ["list_all_billsby_invoices", "list_all_billsby_payments"],
        guides: []
      ),
      PromptDescriptor(
        name: "billsby_subscription_history",
        title: "What happened to a subscription",
        summary: "Tells the changes of a subscription in time, such as when its plan was changed.",
        argumentSchema: #"""
          {"type":"object","properties":{\#
          "subscription":{"type":"string","description":"Unique id of the subscription."},\#
          "days":{"type":"integer","description":"How many days back to look.","minimum":1,"default":30}\#
          },"required":["subscription"],"additionalProperties":false}
          """#,
        text: """
          Tell what happened to Billsby subscription {subscription} in the last {days} days.

          Read pages of list_all_billsby_event_logs until createdOn is older than that; there is \
          no filter by
          date. Say in time what changed: plans, renewals, payments, pauses. Compare with
          get_single_billsby_subscription_by_id what is in force today, and point out what does \
          not fit together.
          """,
        tools: ["list_all_billsby_event_logs", "get_single_billsby_subscription_by_id"],
        guides: []
      ),
    ],
    guides: [
      GuideDescriptor(
        uri: "billsby://guides/concepts",
        name: "billsby_concepts",
        title: "How Billsby bills",
        summary: """
          Products, plans, cycles, customers and subscriptions, their ids, and what charges a card.
          """,
        text: """
          # How Billsby bills

          ```text
          product --> plan --> cycle (how often, at what price)
                                 |
          customer --> subscription --> invoices --> payments, refunds, credit notes
          ```

          - A **product** has one currency and holds **plans**; a plan holds **cycles**: the price \
          is
            the cycle's. list_all_billsby_plans shows both for a product.
          - A **customer** holds **subscriptions**, each to one plan in one cycle. Add-ons and
            allowances come on top of a plan.
          - An **invoice** bills a renewal or a one-time charge. What was refunded shows as
            `refundableAmount`, which is what is left to refund.

          ## Ids that look alike

          | name | of | looks like |
          |---|---|---|
          | `customerUniqueId` | a customer | 6ZY37ULDEF |
          | `subscriptionUniqueId` | a subscription | Y7MX4G314L |
          | `invoiceNumber` | an invoice | 0WX1VTRPWY-1 |
          | `planId`, `cycleId`, `productId` | numbers, from list_all_billsby_plans and \
          list_all_billsby_products | 44 |

          The calls take unique ids. `customerId`, `subscriptionId` and `invoiceId` are numbers \
          that
          answers show besides; no call takes them.

          ## Amounts

          Whole minor units where they are numbers: $500.00 is `50000`. `formattedAmount` is for \
          people.

          ## What charges a card at once

          | call | effect |
          |---|---|
          | create_a_billsby_one_time_charge | charges and emails the customer |
          | billsby_subscriptions_change_plan, immediately | may charge the difference |
          | billsby_invoices_reattempt_invoice_payment | one more attempt |
          | update_a_billsby_customer_subscription_by_id | adds a subscription and charges, unless \
          it has a free trial |

          None of them has an idempotency key: look before repeating one of unknown outcome.

          ## Ends

          A subscription is cancelled by delete_a_billsby_customer_subscription_by_id, not while \
          invoices are unpaid
          or pending, and refunds nothing. It is paused by \
          billsby_subscriptions_update_next_renewal_date.
          Money goes back with billsby_invoices_refund_invoice. A debt that is given up is
          billsby_invoices_invoice_written_off; one that was paid elsewhere \
          billsby_invoices_invoice_paid_offline.
          """,
        tools: [
          "list_all_billsby_plans",
          "list_all_billsby_products",
          "create_a_billsby_one_time_charge",
          "billsby_subscriptions_change_plan",
          "billsby_invoices_reattempt_invoice_payment",
          "update_a_billsby_customer_subscription_by_id",
          "delete_a_billsby_customer_subscription_by_id",
          "billsby_subscriptions_update_next_renewal_date",
          "billsby_invoices_refund_invoice",
          "billsby_invoices_invoice_written_off",
          "billsby_invoices_invoice_paid_offline"
        ]
      ),
    ],
    records: [
      RecordTemplate(name: "billsby_customer", title: "Billsby customer", inputs: ["customerUniqueId"], tool: Customers.Get.descriptor),
      RecordTemplate(name: "billsby_subscription", title: "Billsby subscription", inputs: ["subscriptionUniqueId"], tool: Subscriptions.Get.descriptor),
      RecordTemplate(name: "billsby_subscription_shipping_address", title: "Billsby subscription shipping address", inputs: ["subscriptionUniqueId"], tool: SubscriptionShippingAddresses.Get.descriptor),
      RecordTemplate(name: "billsby_subscription_feature_tag", title: "Billsby subscription feature tag", inputs: ["subscriptionUniqueId"], tool: SubscriptionFeatureTags.Get.descriptor),
      RecordTemplate(name: "billsby_counter_value", title: "Billsby counter value", inputs: ["subscriptionUniqueId", "counterId"], tool: CounterValues.Get.descriptor),
      RecordTemplate(name: "billsby_invoice", title: "Billsby invoice", inputs: ["invoiceNumber"], tool: Invoices.Get.descriptor),
      RecordTemplate(name: "billsby_product", title: "Billsby product", inputs: ["productId"], tool: Products.Get.descriptor),
      RecordTemplate(name: "billsby_add_on", title: "Billsby add on", inputs: ["addonId"], tool: AddOns.Get.descriptor),
      RecordTemplate(name: "billsby_allowance", title: "Billsby allowance", inputs: ["allowanceId"], tool: Allowances.Get.descriptor),
    ]
  )

  /// Who can see and buy a product, plan or cycle.
  public struct Visibility: OpenEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Public.
    public static var `public`: Self { Self(rawValue: 0) }
    /// Hidden.
    public static var hidden: Self { Self(rawValue: 1) }
    /// Internal.
    public static var `internal`: Self { Self(rawValue: 2) }
    /// Off sale.
    public static var offSale: Self { Self(rawValue: 3) }
    public static var allKnown: [Self] { [0, 1, 2, 3].map(Self.init(rawValue:)) }
  }

  /// How a plan turns units into a price.
  public struct PricingModel: OpenEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Flat fee.
    public static var flatFee: Self { Self(rawValue: 1) }
    /// Per unit.
    public static var perUnit: Self { Self(rawValue: 2) }
    /// Reserved.
    public static var reserved: Self { Self(rawValue: 3) }
    /// Tiered.
    public static var tiered: Self { Self(rawValue: 4) }
    /// Volume.
    public static var volume: Self { Self(rawValue: 5) }
    /// Ranged.
    public static var ranged: Self { Self(rawValue: 6) }
    public static var allKnown: [Self] { [1, 2, 3, 4, 5, 6].map(Self.init(rawValue:)) }
  }

  /// The unit of a period.
  public struct FrequencyType: OpenEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Days.
    public static var daily: Self { Self(rawValue: 1) }
    /// Weeks.
    public static var weekly: Self { Self(rawValue: 2) }
    /// Months.
    public static var monthly: Self { Self(rawValue: 3) }
    /// Years.
    public static var yearly: Self { Self(rawValue: 4) }
    public static var allKnown: [Self] { [1, 2, 3, 4].map(Self.init(rawValue:)) }
  }

  /// On which days a cycle is billed.
  public struct BillingDateType: OpenEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// On the anniversary of the start of the subscription.
    public static var anniversary: Self { Self(rawValue: 1) }
    /// On a fixed day of each month.
    public static var fixedDayEachMonth: Self { Self(rawValue: 2) }
    /// On a fixed day of the week.
    public static var fixedDayOfTheWeek: Self { Self(rawValue: 3) }
    public static var allKnown: [Self] { [1, 2, 3].map(Self.init(rawValue:)) }
  }

  /// What is charged for the days before the first fixed billing date.
  public struct ProRateOption: OpenEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// The whole price.
    public static var doNotProRate: Self { Self(rawValue: 1) }
    /// Nothing until the next cycle.
    public static var doNotChargeUntilNextCycle: Self { Self(rawValue: 2) }
    /// A share of the price for the days that remain.
    public static var proRateBasedOnDaysRemaining: Self { Self(rawValue: 3) }
    public static var allKnown: [Self] { [1, 2, 3].map(Self.init(rawValue:)) }
  }

  /// When a change of plan takes effect.
  public struct PlanChangeType: OpenEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Immediately.
    public static var immediate: Self { Self(rawValue: 1) }
    /// With the next renewal.
    public static var onRenewal: Self { Self(rawValue: 2) }
    public static var allKnown: [Self] { [1, 2].map(Self.init(rawValue:)) }
  }

  /// What kind of answer a custom field takes.
  public struct CustomFieldType: OpenEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// A single line of text.
    public static var singleLineText: Self { Self(rawValue: 0) }
    /// Several lines of text.
    public static var multiLineText: Self { Self(rawValue: 1) }
    /// A checkbox.
    public static var checkbox: Self { Self(rawValue: 2) }
    /// A date.
    public static var datePicker: Self { Self(rawValue: 3) }
    /// A number.
    public static var numbers: Self { Self(rawValue: 4) }
    /// One of the options of a dropdown list.
    public static var dropdown: Self { Self(rawValue: 5) }
    public static var allKnown: [Self] { [0, 1, 2, 3, 4, 5].map(Self.init(rawValue:)) }
  }

  /// What is done to a counter.
  public struct CounterOperation: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value is added to it.
    public static var Increment: Self { Self(rawValue: "Increment") }
    /// The value is taken from it.
    public static var Decrement: Self { Self(rawValue: "Decrement") }
    /// It becomes the value.
    public static var Set: Self { Self(rawValue: "Set") }
    public static var allKnown: [Self] {
      ["Increment", "Decrement", "Set"].map(Self.init(rawValue:))
    }
  }

  /// The brand of a payment card.
  public struct CardType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var visa: Self { Self(rawValue: "visa") }
    public static var master: Self { Self(rawValue: "master") }
    public static var american_express: Self { Self(rawValue: "american_express") }
    public static var allKnown: [Self] {
      ["visa", "master", "american_express"].map(Self.init(rawValue:))
    }
  }

  /// A billing or shipping address.
  public struct PostalAddress: Model {
    /// Street address.
    public let addressLine1: String?
    /// Second line of the address.
    public let addressLine2: String?
    /// City.
    public let city: String?
    /// State; in the USA the two-letter code, such as CA.
    public let state: String?
    /// ISO three-letter code of the country, such as USA or GBR.
    public let country: String?
    /// Postal code.
    public let postCode: String?

    public init(
      addressLine1: String? = nil,
      addressLine2: String? = nil,
      city: String? = nil,
      state: String? = nil,
      country: String? = nil,
      postCode: String? = nil
    ) {
      self.addressLine1 = addressLine1
      self.addressLine2 = addressLine2
      self.city = city
      self.state = state
      self.country = country
      self.postCode = postCode
    }

    public init(fields: inout FieldReader) {
      addressLine1 = fields.optional("addressLine1")
      addressLine2 = fields.optional("addressLine2")
      city = fields.optional("city")
      state = fields.optional("state")
      country = fields.optional("country")
      postCode = fields.optional("postCode")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("addressLine1", addressLine1)
      fields.write("addressLine2", addressLine2)
      fields.write("city", city)
      fields.write("state", state)
      fields.write("country", country)
      fields.write("postCode", postCode)
    }
  }

  /// A payment card as Billsby's card tokenizer gave it. It never holds a card number: the token
  /// stands for it.
  public struct CardDetails: Model {
    /// Name on the card.
    public let fullName: String?
    /// The token that Billsby's card tokenizer gave for the card.
    public let paymentCardToken: String?
    /// Month in which the card expires (1 to 12).
    public let expiryMonth: Int?
    /// Year in which the card expires, with four digits, such as 2030.
    public let expiryYear: Int?
    /// Brand of the card.
    public let cardType: CardType?
    /// The last four digits of the card.
    public let last4Digits: String?

    public init(
      fullName: String? = nil,
      paymentCardToken: String? = nil,
      expiryMonth: Int? = nil,
      expiryYear: Int? = nil,
      cardType: CardType? = nil,
      last4Digits: String? = nil
    ) {
      self.fullName = fullName
      self.paymentCardToken = paymentCardToken
      self.expiryMonth = expiryMonth
      self.expiryYear = expiryYear
      self.cardType = cardType
      self.last4Digits = last4Digits
    }

    public init(fields: inout FieldReader) {
      fullName = fields.optional("fullName")
      paymentCardToken = fields.optional("paymentCardToken")
      expiryMonth = fields.optional("expiryMonth")
      expiryYear = fields.optional("expiryYear")
      cardType = fields.optional("cardType")
      last4Digits = fields.optional("last4Digits")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("fullName", fullName)
      fields.write("paymentCardToken", paymentCardToken)
      fields.write("expiryMonth", expiryMonth)
      fields.write("expiryYear", expiryYear)
      fields.write("cardType", cardType)
      fields.write("last4Digits", last4Digits)
    }
  }

  /// An add-on of a subscription.
  public struct AddOnChoice: Model {
    /// Numeric id of the add-on (addonId in list_all_billsby_add_ons).
    public let addOnId: Int
    /// How many of it, if it is sold by the unit.
    public let quantity: Int?

    public init(addOnId: Int, quantity: Int? = nil) {
      self.addOnId = addOnId
      self.quantity = quantity
    }

    public init(fields: inout FieldReader) {
      addOnId = fields.required("addOnId")
      quantity = fields.optional("quantity")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("addOnId", addOnId)
      fields.write("quantity", quantity)
    }
  }

  /// A coupon for a plan.
  public struct CouponChoice: Model {
    /// Numeric id of the plan that the coupon is for.
    public let planId: Int
    /// The coupon's code.
    public let couponCode: String?

    public init(planId: Int, couponCode: String? = nil) {
      self.planId = planId
      self.couponCode = couponCode
    }

    public init(fields: inout FieldReader) {
      planId = fields.required("planId")
      couponCode = fields.optional("couponCode")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("planId", planId)
      fields.write("couponCode", couponCode)
    }
  }

  /// What the customer answered to a custom field.
  public struct CustomFieldAnswer: Model {
    /// Numeric id of the field, from list_all_billsby_custom_fields.
    public let customFieldId: Int?
    /// The answer.
    public let value: String?

    public init(customFieldId: Int? = nil, value: String? = nil) {
      self.customFieldId = customFieldId
      self.value = value
    }

    public init(fields: inout FieldReader) {
      customFieldId = fields.optional("customFieldId")
      value = fields.optional("value")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("customFieldId", customFieldId)
      fields.write("value", value)
    }
  }

  /// The price of one range of units.
  public struct PriceTier: Model {
    /// First unit of the range.
    public let start: Int?
    /// Last unit of the range. Leave it out for the last range, which has no end.
    public let finish: Int?
    /// Price of one unit in whole minor units (1000 is 10.00).
    public let price: Int?

    public init(start: Int? = nil, finish: Int? = nil, price: Int? = nil) {
      self.start = start
      self.finish = finish
      self.price = price
    }

    public init(fields: inout FieldReader) {
      start = fields.optional("start")
      finish = fields.optional("finish")
      price = fields.optional("price")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("start", start)
      fields.write("finish", finish)
      fields.write("price", price)
    }
  }

  /// How often and how much subscribers of a plan are billed.
  public struct NewCycle: Model {
    /// Renews after this many periods of frequencyType; 3 with months is quarterly.
    public let frequency: Int
    /// Unit of frequency.
    public let frequencyType: FrequencyType
    /// Price of one period in whole minor units of the product's currency (1000 is 10.00). Plans
    /// with tiers ignore it.
    public let price: Int
    /// On which days it is billed.
    public let billingDateType: BillingDateType
    /// Who can see and buy it.
    public let visibility: Visibility
    /// Length of the free trial in periods of freeTrialFrequencyType.
    public let freeTrial: Int?
    /// Unit of freeTrial.
    public let freeTrialFrequencyType: FrequencyType?
    /// Minimum term in periods of contractTermFrequencyType.
    public let contractTerm: Int?
    /// Unit of contractTerm.
    public let contractTermFrequencyType: FrequencyType?
    /// Fee on the first invoice of a subscription in whole minor units.
    public let setupFeePrice: Int?
    /// Free units of a plan with tiers.
    public let freeQuantity: Int?
    /// Day on which it is billed, for a fixed billing date (1 to 28).
    public let fixedBillingDateDay: Int?
    /// Month in which it is billed, for a fixed billing date (1 to 12).
    public let fixedBillingDateMonth: Int?
    /// What is charged before the first fixed billing date.
    public let proRateOption: ProRateOption?
    /// Prices of ranges of units.
    public let tiers: [PriceTier]?

    public init(
      frequency: Int,
      frequencyType: FrequencyType,
      price: Int,
      billingDateType: BillingDateType,
      visibility: Visibility,
      freeTrial: Int? = nil,
      freeTrialFrequencyType: FrequencyType? = nil,
      contractTerm: Int? = nil,
      contractTermFrequencyType: FrequencyType? = nil,
      setupFeePrice: Int? = nil,
      freeQuantity: Int? = nil,
      fixedBillingDateDay: Int? = nil,
      fixedBillingDateMonth: Int? = nil,
      proRateOption: ProRateOption? = nil,
      tiers: [PriceTier]? = nil
    ) {
      self.frequency = frequency
      self.frequencyType = frequencyType
      self.price = price
      self.billingDateType = billingDateType
      self.visibility = visibility
      self.freeTrial = freeTrial
      self.freeTrialFrequencyType = freeTrialFrequencyType
      self.contractTerm = contractTerm
      self.contractTermFrequencyType = contractTermFrequencyType
      self.setupFeePrice = setupFeePrice
      self.freeQuantity = freeQuantity
      self.fixedBillingDateDay = fixedBillingDateDay
      self.fixedBillingDateMonth = fixedBillingDateMonth
      self.proRateOption = proRateOption
      self.tiers = tiers
    }

    public init(fields: inout FieldReader) {
      frequency = fields.required("frequency")
      frequencyType = fields.required("frequencyType")
      price = fields.required("price")
      billingDateType = fields.required("billingDateType")
      visibility = fields.required("visibility")
      freeTrial = fields.optional("freeTrial")
      freeTrialFrequencyType = fields.optional("freeTrialFrequencyType")
      contractTerm = fields.optional("contractTerm")
      contractTermFrequencyType = fields.optional("contractTermFrequencyType")
      setupFeePrice = fields.optional("setupFeePrice")
      freeQuantity = fields.optional("freeQuantity")
      fixedBillingDateDay = fields.optional("fixedBillingDateDay")
      fixedBillingDateMonth = fields.optional("fixedBillingDateMonth")
      proRateOption = fields.optional("proRateOption")
      tiers = fields.optional("tiers")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("frequency", frequency)
      fields.write("frequencyType", frequencyType)
      fields.write("price", price)
      fields.write("billingDateType", billingDateType)
      fields.write("visibility", visibility)
      fields.write("freeTrial", freeTrial)
      fields.write("freeTrialFrequencyType", freeTrialFrequencyType)
      fields.write("contractTerm", contractTerm)
      fields.write("contractTermFrequencyType", contractTermFrequencyType)
      fields.write("setupFeePrice", setupFeePrice)
      fields.write("freeQuantity", freeQuantity)
      fields.write("fixedBillingDateDay", fixedBillingDateDay)
      fields.write("fixedBillingDateMonth", fixedBillingDateMonth)
      fields.write("proRateOption", proRateOption)
      fields.write("tiers", tiers)
    }
  }

  /// An add-on that comes with a cycle.
  public struct CycleAddOn: Model {
    /// Numeric id of the add-on, from list_all_billsby_add_ons.
    public let addonId: Int
    /// Whether every subscriber has to take it.
    public let isForced: Bool?
    /// Its prices.
    public let addonPriceModels: [CycleAddOnPrice]?

    public init(addonId: Int, isForced: Bool? = nil, addonPriceModels: [CycleAddOnPrice]? = nil) {
      self.addonId = addonId
      self.isForced = isForced
      self.addonPriceModels = addonPriceModels
    }

    public init(fields: inout FieldReader) {
      addonId = fields.required("addonId")
      isForced = fields.optional("isForced")
      addonPriceModels = fields.optional("addonPriceModels")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("addonId", addonId)
      fields.write("isForced", isForced)
      fields.write("addonPriceModels", addonPriceModels)
    }
  }

  /// A price of an add-on.
  public struct CycleAddOnPrice: Model {
    /// ISO code of the currency, such as USD.
    public let currencyIso3Code: String?
    /// Charged after this many periods of frequencyType.
    public let frequency: Int?
    /// Unit of frequency.
    public let frequencyType: FrequencyType?
    /// Flat fee in whole minor units.
    public let flatFeePrice: Int?
    /// Unit price in whole minor units.
    public let pricePerUnit: Int?
    /// Prices of ranges of units.
    public let unitTiers: [PriceTier]?

    public init(
      currencyIso3Code: String? = nil,
      frequency: Int? = nil,
      frequencyType: FrequencyType? = nil,
      flatFeePrice: Int? = nil,
      pricePerUnit: Int? = nil,
      unitTiers: [PriceTier]? = nil
    ) {
      self.currencyIso3Code = currencyIso3Code
      self.frequency = frequency
      self.frequencyType = frequencyType
      self.flatFeePrice = flatFeePrice
      self.pricePerUnit = pricePerUnit
      self.unitTiers = unitTiers
    }

    public init(fields: inout FieldReader) {
      currencyIso3Code = fields.optional("currencyIso3Code")
      frequency = fields.optional("frequency")
      frequencyType = fields.optional("frequencyType")
      flatFeePrice = fields.optional("flatFeePrice")
      pricePerUnit = fields.optional("pricePerUnit")
      unitTiers = fields.optional("unitTiers")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("currencyIso3Code", currencyIso3Code)
      fields.write("frequency", frequency)
      fields.write("frequencyType", frequencyType)
      fields.write("flatFeePrice", flatFeePrice)
      fields.write("pricePerUnit", pricePerUnit)
      fields.write("unitTiers", unitTiers)
    }
  }

  /// An allowance that comes with a cycle.
  public struct CycleAllowance: Model {
    /// Numeric id of the allowance, from list_all_billsby_allowances.
    public let allowanceId: Int
    /// Whether every subscriber has to take it.
    public let isForced: Bool?
    /// Its prices.
    public let allowancePriceModels: [CycleAllowancePrice]?

    public init(
      allowanceId: Int,
      isForced: Bool? = nil,
      allowancePriceModels: [CycleAllowancePrice]? = nil
    ) {
      self.allowanceId = allowanceId
      self.isForced = isForced
      self.allowancePriceModels = allowancePriceModels
    }

    public init(fields: inout FieldReader) {
      allowanceId = fields.required("allowanceId")
      isForced = fields.optional("isForced")
      allowancePriceModels = fields.optional("allowancePriceModels")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("allowanceId", allowanceId)
      fields.write("isForced", isForced)
      fields.write("allowancePriceModels", allowancePriceModels)
    }
  }

  /// A price of an allowance.
  public struct CycleAllowancePrice: Model {
    /// ISO code of the currency, such as USD.
    public let currencyIso3Code: String
    /// Charged after this many periods of frequencyType.
    public let frequency: Int
    /// Unit of frequency.
    public let frequencyType: FrequencyType
    /// Units that cost nothing.
    public let includedUnits: Int?
    /// Price of each further unit in whole minor units.
    public let pricePerUnit: Int?
    /// Prices of ranges of further units.
    public let unitTiers: [PriceTier]?

    public init(
      currencyIso3Code: String,
      frequency: Int,
      frequencyType: FrequencyType,
      includedUnits: Int? = nil,
      pricePerUnit: Int? = nil,
      unitTiers: [PriceTier]? = nil
    ) {
      self.currencyIso3Code = currencyIso3Code
      self.frequency = frequency
      self.frequencyType = frequencyType
      self.includedUnits = includedUnits
      self.pricePerUnit = pricePerUnit
      self.unitTiers = unitTiers
    }

    public init(fields: inout FieldReader) {
      currencyIso3Code = fields.required("currencyIso3Code")
      frequency = fields.required("frequency")
      frequencyType = fields.required("frequencyType")
      includedUnits = fields.optional("includedUnits")
      pricePerUnit = fields.optional("pricePerUnit")
      unitTiers = fields.optional("unitTiers")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("currencyIso3Code", currencyIso3Code)
      fields.write("frequency", frequency)
      fields.write("frequencyType", frequencyType)
      fields.write("includedUnits", includedUnits)
      fields.write("pricePerUnit", pricePerUnit)
      fields.write("unitTiers", unitTiers)
    }
  }

  /// What a cycle of a plan shall be.
  public struct CycleChange: Model {
    /// Numeric id of the cycle, from the cycles in list_all_billsby_plans.
    public let cycleId: Int?
    /// Renews after this many periods of frequencyType.
    public let frequency: Int?
    /// Unit of frequency.
    public let frequencyType: FrequencyType?
    /// Price of one period in whole minor units (1000 is 10.00). Plans with tiers ignore it.
    public let price: Int?
    /// Length of the free trial in periods of freeTrialFrequencyType.
    public let freeTrial: Int?
    /// Unit of freeTrial.
    public let freeTrialFrequencyType: FrequencyType?
    /// Fee on the first invoice of a subscription in whole minor units.
    public let setupFeePrice: Int?
    /// Free units of a plan with tiers.
    public let freeQuantity: Int?
    /// On which days it is billed.
    public let billingDateType: BillingDateType?
    /// Day on which it is billed, for a fixed billing date (1 to 28).
    public let fixedBillingDateDay: Int?
    /// What is charged before the first fixed billing date.
    public let proRateOption: ProRateOption?
    /// Who can see and buy it.
    public let visibility: Visibility?
    /// Prices of ranges of units.
    public let tiers: [PriceTier]?

    public init(
      cycleId: Int? = nil,
      frequency: Int? = nil,
      frequencyType: FrequencyType? = nil,
      price: Int? = nil,
      freeTrial: Int? = nil,
      freeTrialFrequencyType: FrequencyType? = nil,
      setupFeePrice: Int? = nil,
      freeQuantity: Int? = nil,
      billingDateType: BillingDateType? = nil,
      fixedBillingDateDay: Int? = nil,
      proRateOption: ProRateOption? = nil,
      visibility: Visibility? = nil,
      tiers: [PriceTier]? = nil
    ) {
      self.cycleId = cycleId
      self.frequency = frequency
      self.frequencyType = frequencyType
      self.price = price
      self.freeTrial = freeTrial
      self.freeTrialFrequencyType = freeTrialFrequencyType
      self.setupFeePrice = setupFeePrice
      self.freeQuantity = freeQuantity
      self.billingDateType = billingDateType
      self.fixedBillingDateDay = fixedBillingDateDay
      self.proRateOption = proRateOption
      self.visibility = visibility
      self.tiers = tiers
    }

    public init(fields: inout FieldReader) {
      cycleId = fields.optional("cycleId")
      frequency = fields.optional("frequency")
      frequencyType = fields.optional("frequencyType")
      price = fields.optional("price")
      freeTrial = fields.optional("freeTrial")
      freeTrialFrequencyType = fields.optional("freeTrialFrequencyType")
      setupFeePrice = fields.optional("setupFeePrice")
      freeQuantity = fields.optional("freeQuantity")
      billingDateType = fields.optional("billingDateType")
      fixedBillingDateDay = fields.optional("fixedBillingDateDay")
      proRateOption = fields.optional("proRateOption")
      visibility = fields.optional("visibility")
      tiers = fields.optional("tiers")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("cycleId", cycleId)
      fields.write("frequency", frequency)
      fields.write("frequencyType", frequencyType)
      fields.write("price", price)
      fields.write("freeTrial", freeTrial)
      fields.write("freeTrialFrequencyType", freeTrialFrequencyType)
      fields.write("setupFeePrice", setupFeePrice)
      fields.write("freeQuantity", freeQuantity)
      fields.write("billingDateType", billingDateType)
      fields.write("fixedBillingDateDay", fixedBillingDateDay)
      fields.write("proRateOption", proRateOption)
      fields.write("visibility", visibility)
      fields.write("tiers", tiers)
    }
  }

  /// What a product shall be.
  public struct ProductSettings: Model {
    /// Name of the product in your own account.
    public let name: String?
    /// Name that customers see.
    public let displayName: String?
    /// A few words on the product.
    public let description: String?
    /// Who can see and buy it.
    public let visibility: Visibility?
    /// ISO code of the currency of all its plans, such as USD. It cannot be changed later.
    public let billingCurrency: String?
    /// Type of the product; 1 is tiered. Billsby documents no other value.
    public let typeOfProduct: Int?
    /// Email address that hears of each new subscriber of the product.
    public let alertEmail: String?
    /// Whether the checkout asks for a shipping address.
    public let isShippingAddressRequired: Bool?
    /// Whether Billsby validates the shipping address.
    public let isShippingAddressValidationRequired: Bool?
    /// Whether Billsby validates the billing address.
    public let isBillingAddressValidationRequired: Bool?
    /// Whether the checkout asks for a further email address.
    public let isAdditionalEmailRequired: Bool?
    /// Whether the checkout asks for a phone number.
    public let isPhoneNumberRequired: Bool?
    /// Whether the checkout asks for consent to marketing.
    public let isMarketingConsentRequired: Bool?
    /// Custom fields that the checkout asks for, by their ids from list_all_billsby_custom_fields.
    /// Billsby documents an object for one field; its answers hold a list of ids.
    public let orderedCustomFields: JSONValue?
    /// From which countries customers may subscribe.
    public let productCountryLimitation: CountryLimitation?
    /// From which countries customers may subscribe.
    public let productCountryLimitations: CountryLimitation?
    /// Whether customers from any country may subscribe.
    public let isAnyCountryAllowed: Bool?

    public init(
      name: String? = nil,
      displayName: String? = nil,
      description: String? = nil,
      visibility: Visibility? = nil,
      billingCurrency: String? = nil,
      typeOfProduct: Int? = nil,
      alertEmail: String? = nil,
      isShippingAddressRequired: Bool? = nil,
      isShippingAddressValidationRequired: Bool? = nil,
      isBillingAddressValidationRequired: Bool? = nil,
      isAdditionalEmailRequired: Bool? = nil,
      isPhoneNumberRequired: Bool? = nil,
      isMarketingConsentRequired: Bool? = nil,
      orderedCustomFields: JSONValue? = nil,
      productCountryLimitation: CountryLimitation? = nil,
      productCountryLimitations: CountryLimitation? = nil,
      isAnyCountryAllowed: Bool? = nil
    ) {
      self.name = name
      self.displayName = displayName
      self.description = description
      self.visibility = visibility
      self.billingCurrency = billingCurrency
      self.typeOfProduct = typeOfProduct
      self.alertEmail = alertEmail
      self.isShippingAddressRequired = isShippingAddressRequired
      self.isShippingAddressValidationRequired = isShippingAddressValidationRequired
      self.isBillingAddressValidationRequired = isBillingAddressValidationRequired
      self.isAdditionalEmailRequired = isAdditionalEmailRequired
      self.isPhoneNumberRequired = isPhoneNumberRequired
      self.isMarketingConsentRequired = isMarketingConsentRequired
      self.orderedCustomFields = orderedCustomFields
      self.productCountryLimitation = productCountryLimitation
      self.productCountryLimitations = productCountryLimitations
      self.isAnyCountryAllowed = isAnyCountryAllowed
    }

    public init(fields: inout FieldReader) {
      name = fields.optional("name")
      displayName = fields.optional("displayName")
      description = fields.optional("description")
      visibility = fields.optional("visibility")
      billingCurrency = fields.optional("billingCurrency")
      typeOfProduct = fields.optional("typeOfProduct")
      alertEmail = fields.optional("alertEmail")
      isShippingAddressRequired = fields.optional("isShippingAddressRequired")
      isShippingAddressValidationRequired = fields.optional("isShippingAddressValidationRequired")
      isBillingAddressValidationRequired = fields.optional("isBillingAddressValidationRequired")
      isAdditionalEmailRequired = fields.optional("isAdditionalEmailRequired")
      isPhoneNumberRequired = fields.optional("isPhoneNumberRequired")
      isMarketingConsentRequired = fields.optional("isMarketingConsentRequired")
      orderedCustomFields = fields.optional("orderedCustomFields")
      productCountryLimitation = fields.optional("productCountryLimitation")
      productCountryLimitations = fields.optional("productCountryLimitations")
      isAnyCountryAllowed = fields.optional("isAnyCountryAllowed")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("name", name)
      fields.write("displayName", displayName)
      fields.write("description", description)
      fields.write("visibility", visibility)
      fields.write("billingCurrency", billingCurrency)
      fields.write("typeOfProduct", typeOfProduct)
      fields.write("alertEmail", alertEmail)
      fields.write("isShippingAddressRequired", isShippingAddressRequired)
      fields.write("isShippingAddressValidationRequired", isShippingAddressValidationRequired)
      fields.write("isBillingAddressValidationRequired", isBillingAddressValidationRequired)
      fields.write("isAdditionalEmailRequired", isAdditionalEmailRequired)
      fields.write("isPhoneNumberRequired", isPhoneNumberRequired)
      fields.write("isMarketingConsentRequired", isMarketingConsentRequired)
      fields.write("orderedCustomFields", orderedCustomFields)
      fields.write("productCountryLimitation", productCountryLimitation)
      fields.write("productCountryLimitations", productCountryLimitations)
      fields.write("isAnyCountryAllowed", isAnyCountryAllowed)
    }
  }

  /// From which countries customers may subscribe to a product.
  public struct CountryLimitation: Model {
    /// Whether customers from any country may subscribe.
    public let isAnyCountryAllowed: Bool?
    /// What holds for single countries.
    public let countrySettings: [CountrySetting]?

    public init(isAnyCountryAllowed: Bool? = nil, countrySettings: [CountrySetting]? = nil) {
      self.isAnyCountryAllowed = isAnyCountryAllowed
      self.countrySettings = countrySettings
    }

    public init(fields: inout FieldReader) {
      isAnyCountryAllowed = fields.optional("isAnyCountryAllowed")
      countrySettings = fields.optional("countrySettings")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("isAnyCountryAllowed", isAnyCountryAllowed)
      fields.write("countrySettings", countrySettings)
    }
  }

  /// What holds for one country.
  public struct CountrySetting: Model {
    /// ISO three-letter code of the country, such as GBR.
    public let countryIso3: String?
    /// Billsby's number of what addresses there are allowed for.
    public let addressPermission: Int?

    public init(countryIso3: String? = nil, addressPermission: Int? = nil) {
      self.countryIso3 = countryIso3
      self.addressPermission = addressPermission
    }

    public init(fields: inout FieldReader) {
      countryIso3 = fields.optional("countryIso3")
      addressPermission = fields.optional("addressPermission")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("countryIso3", countryIso3)
      fields.write("addressPermission", addressPermission)
    }
  }

  /// What a plan shall be.
  public struct PlanSettings: Model {
    /// Name of the plan in your own account.
    public let name: String?
    /// Name that customers see.
    public let displayName: String?
    /// A few words on the plan.
    public let description: String?
    /// How units turn into a price. It cannot be changed later.
    public let pricingModel: PricingModel?
    /// Feature tag of the plan.
    public let featureTags: String?
    /// Who can see and buy it.
    public let visibility: Visibility?
    /// The plan's cycles as they shall be.
    public let cycles: [CycleChange]?
    /// Where customers are sent after the checkout.
    public let redirectUrl: String?
    /// Email address that hears of each new subscriber of the plan.
    public let alertEmail: String?

    public init(
      name: String? = nil,
      displayName: String? = nil,
      description: String? = nil,
      pricingModel: PricingModel? = nil,
      featureTags: String? = nil,
      visibility: Visibility? = nil,
      cycles: [CycleChange]? = nil,
      redirectUrl: String? = nil,
      alertEmail: String? = nil
    ) {
      self.name = name
      self.displayName = displayName
      self.description = description
      self.pricingModel = pricingModel
      self.featureTags = featureTags
      self.visibility = visibility
      self.cycles = cycles
      self.redirectUrl = redirectUrl
      self.alertEmail = alertEmail
    }

    public init(fields: inout FieldReader) {
      name = fields.optional("name")
      displayName = fields.optional("displayName")
      description = fields.optional("description")
      pricingModel = fields.optional("pricingModel")
      featureTags = fields.optional("featureTags")
      visibility = fields.optional("visibility")
      cycles = fields.optional("cycles")
      redirectUrl = fields.optional("redirectUrl")
      alertEmail = fields.optional("alertEmail")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("name", name)
      fields.write("displayName", displayName)
      fields.write("description", description)
      fields.write("pricingModel", pricingModel)
      fields.write("featureTags", featureTags)
      fields.write("visibility", visibility)
      fields.write("cycles", cycles)
      fields.write("redirectUrl", redirectUrl)
      fields.write("alertEmail", alertEmail)
    }
  }

  /// An address as Billsby keeps it.
  public struct Address: Model {
    /// Street address.
    public let addressLine1: String?
    /// Second line of the address.
    public let addressLine2: String?
    /// City.
    public let city: String?
    /// State or county.
    public let state: String?
    /// Country.
    public let country: String?
    /// Postal code.
    public let postCode: String?

    public init(
      addressLine1: String? = nil,
      addressLine2: String? = nil,
      city: String? = nil,
      state: String? = nil,
      country: String? = nil,
      postCode: String? = nil
    ) {
      self.addressLine1 = addressLine1
      self.addressLine2 = addressLine2
      self.city = city
      self.state = state
      self.country = country
      self.postCode = postCode
    }

    public init(fields: inout FieldReader) {
      addressLine1 = fields.optional("addressLine1")
      addressLine2 = fields.optional("addressLine2")
      city = fields.optional("city")
      state = fields.optional("state")
      country = fields.optional("country")
      postCode = fields.optional("postCode")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("addressLine1", addressLine1)
      fields.write("addressLine2", addressLine2)
      fields.write("city", city)
      fields.write("state", state)
      fields.write("country", country)
      fields.write("postCode", postCode)
    }
  }

  /// A customer as lists show it.
  public struct CustomerListing: Model {
    /// Unique id of the customer. It is what other tools take.
    public let customerUniqueId: String?
    /// Numeric id of the customer; no tool takes it.
    public let customerId: JSONValue?
    /// First name.
    public let firstName: String?
    /// Last name.
    public let lastName: String?
    /// Email address.
    public let email: String?
    /// When the customer was created.
    public let createdOn: Timestamp?
    /// Either active or inactive.
    public let status: String?
    /// Phone number.
    public let phoneNumber: String?
    /// Dial code of the phone number.
    public let phoneNumberDialCode: String?
    /// Country of the phone number.
    public let phoneNumberDialCodeCountry: String?
    /// Billing address.
    public let billingAddress: Address?

    public init(
      customerUniqueId: String? = nil,
      customerId: JSONValue? = nil,
      firstName: String? = nil,
      lastName: String? = nil,
      email: String? = nil,
      createdOn: Timestamp? = nil,
      status: String? = nil,
      phoneNumber: String? = nil,
      phoneNumberDialCode: String? = nil,
      phoneNumberDialCodeCountry: String? = nil,
      billingAddress: Address? = nil
    ) {
      self.customerUniqueId = customerUniqueId
      self.customerId = customerId
      self.firstName = firstName
      self.lastName = lastName
      self.email = email
      self.createdOn = createdOn
      self.status = status
      self.phoneNumber = phoneNumber
      self.phoneNumberDialCode = phoneNumberDialCode
      self.phoneNumberDialCodeCountry = phoneNumberDialCodeCountry
      self.billingAddress = billingAddress
    }

    public init(fields: inout FieldReader) {
      customerUniqueId = fields.optional("customerUniqueId")
      customerId = fields.optional("customerId")
      firstName = fields.optional("firstName")
      lastName = fields.optional("lastName")
      email = fields.optional("email")
      createdOn = fields.optional("createdOn")
      status = fields.optional("status")
      phoneNumber = fields.optional("phoneNumber")
      phoneNumberDialCode = fields.optional("phoneNumberDialCode")
      phoneNumberDialCodeCountry = fields.optional("phoneNumberDialCodeCountry")
      billingAddress = fields.optional("billingAddress")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("customerUniqueId", customerUniqueId)
      fields.write("customerId", customerId)
      fields.write("firstName", firstName)
      fields.write("lastName", lastName)
      fields.write("email", email)
      fields.write("createdOn", createdOn)
      fields.write("status", status)
      fields.write("phoneNumber", phoneNumber)
      fields.write("phoneNumberDialCode", phoneNumberDialCode)
      fields.write("phoneNumberDialCodeCountry", phoneNumberDialCodeCountry)
      fields.write("billingAddress", billingAddress)
    }
  }

  /// A customer.
  public struct Customer: Model {
    /// Unique id of the customer. It is what other tools take.
    public let customerUniqueId: String?
    /// First name.
    public let firstName: String?
    /// Last name.
    public let lastName: String?
    /// Email address.
    public let email: String?
    /// Further email address.
    public let additionalEmail: String?
    /// Billing address.
    public let billingAddress: Address?
    /// Country of the phone number.
    public let phoneNumberDialCountry: String?
    /// Dial code of the phone number.
    public let phoneNumberDialCode: String?
    /// Phone number.
    public let phoneNumber: String?
    /// Whether they agreed to marketing.
    public let isMarketingConsentGiven: Bool?
    /// Either active or inactive.
    public let status: String?
    /// Status of the payment card on file.
    public let cardStatus: String?
    /// Currency of your company.
    public let companyCurrency: String?
    /// What the customer has paid so far, as text.
    public let totalAmountPaid: String?
    /// What the customer pays in a month on average, as text.
    public let averageAmountPerMonth: String?
    /// When the customer was created.
    public let createdOn: Timestamp?
    /// Tax registration number.
    public let customerTaxRegNumber: String?
    /// The same as customerUniqueId.
    public let uniqueId: String?

    public init(
      customerUniqueId: String? = nil,
      firstName: String? = nil,
      lastName: String? = nil,
      email: String? = nil,
      additionalEmail: String? = nil,
      billingAddress: Address? = nil,
      phoneNumberDialCountry: String? = nil,
      phoneNumberDialCode: String? = nil,
      phoneNumber: String? = nil,
      isMarketingConsentGiven: Bool? = nil,
      status: String? = nil,
      cardStatus: String? = nil,
      companyCurrency: String? = nil,
      totalAmountPaid: String? = nil,
      averageAmountPerMonth: String? = nil,
      createdOn: Timestamp? = nil,
      customerTaxRegNumber: String? = nil,
      uniqueId: String? = nil
    ) {
      self.customerUniqueId = customerUniqueId
      self.firstName = firstName
      self.lastName = lastName
      self.email = email
      self.additionalEmail = additionalEmail
      self.billingAddress = billingAddress
      self.phoneNumberDialCountry = phoneNumberDialCountry
      self.phoneNumberDialCode = phoneNumberDialCode
      self.phoneNumber = phoneNumber
      self.isMarketingConsentGiven = isMarketingConsentGiven
      self.status = status
      self.cardStatus = cardStatus
      self.companyCurrency = companyCurrency
      self.totalAmountPaid = totalAmountPaid
      self.averageAmountPerMonth = averageAmountPerMonth
      self.createdOn = createdOn
      self.customerTaxRegNumber = customerTaxRegNumber
      self.uniqueId = uniqueId
    }

    public init(fields: inout FieldReader) {
      customerUniqueId = fields.optional("customerUniqueId")
      firstName = fields.optional("firstName")
      lastName = fields.optional("lastName")
      email = fields.optional("email")
      additionalEmail = fields.optional("additionalEmail")
      billingAddress = fields.optional("billingAddress")
      phoneNumberDialCountry = fields.optional("phoneNumberDialCountry")
      phoneNumberDialCode = fields.optional("phoneNumberDialCode")
      phoneNumber = fields.optional("phoneNumber")
      isMarketingConsentGiven = fields.optional("isMarketingConsentGiven")
      status = fields.optional("status")
      cardStatus = fields.optional("cardStatus")
      companyCurrency = fields.optional("companyCurrency")
      totalAmountPaid = fields.optional("totalAmountPaid")
      averageAmountPerMonth = fields.optional("averageAmountPerMonth")
      createdOn = fields.optional("createdOn")
      customerTaxRegNumber = fields.optional("customerTaxRegNumber")
      uniqueId = fields.optional("uniqueId")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("customerUniqueId", customerUniqueId)
      fields.write("firstName", firstName)
      fields.write("lastName", lastName)
      fields.write("email", email)
      fields.write("additionalEmail", additionalEmail)
      fields.write("billingAddress", billingAddress)
      fields.write("phoneNumberDialCountry", phoneNumberDialCountry)
      fields.write("phoneNumberDialCode", phoneNumberDialCode)
      fields.write("phoneNumber", phoneNumber)
      fields.write("isMarketingConsentGiven", isMarketingConsentGiven)
      fields.write("status", status)
      fields.write("cardStatus", cardStatus)
      fields.write("companyCurrency", companyCurrency)
      fields.write("totalAmountPaid", totalAmountPaid)
      fields.write("averageAmountPerMonth", averageAmountPerMonth)
      fields.write("createdOn", createdOn)
      fields.write("customerTaxRegNumber", customerTaxRegNumber)
      fields.write("uniqueId", uniqueId)
    }
  }

  /// A customer after a change.
  public struct UpdatedCustomer: Model {
    /// Unique id of the customer.
    public let uniqueId: String?
    /// Id of the customer; no tool takes it.
    public let customerId: String?
    /// First name.
    public let firstName: String?
    /// Last name.
    public let lastName: String?
    /// Email address.
    public let email: String?
    /// Further email address.
    public let additionalEmail: String?
    /// Billing address.
    public let billingAddress: Address?
    /// Country of the phone number.
    public let phoneNumberDialCountry: String?
    /// Dial code of the phone number.
    public let phoneNumberDialCode: String?
    /// Phone number.
    public let phoneNumber: String?
    /// Whether they agreed to marketing.
    public let isMarketingConsentGiven: Bool?
    /// When the customer was created.
    public let createdOn: Timestamp?

    public init(
      uniqueId: String? = nil,
      customerId: String? = nil,
      firstName: String? = nil,
      lastName: String? = nil,
      email: String? = nil,
      additionalEmail: String? = nil,
      billingAddress: Address? = nil,
      phoneNumberDialCountry: String? = nil,
      phoneNumberDialCode: String? = nil,
      phoneNumber: String? = nil,
      isMarketingConsentGiven: Bool? = nil,
      createdOn: Timestamp? = nil
    ) {
      self.uniqueId = uniqueId
      self.customerId = customerId
      self.firstName = firstName
      self.lastName = lastName
      self.email = email
      self.additionalEmail = additionalEmail
      self.billingAddress = billingAddress
      self.phoneNumberDialCountry = phoneNumberDialCountry
      self.phoneNumberDialCode = phoneNumberDialCode
      self.phoneNumber = phoneNumber
      self.isMarketingConsentGiven = isMarketingConsentGiven
      self.createdOn = createdOn
    }

    public init(fields: inout FieldReader) {
      uniqueId = fields.optional("uniqueId")
      customerId = fields.optional("customerId")
      firstName = fields.optional("firstName")
      lastName = fields.optional("lastName")
      email = fields.optional("email")
      additionalEmail = fields.optional("additionalEmail")
      billingAddress = fields.optional("billingAddress")
      phoneNumberDialCountry = fields.optional("phoneNumberDialCountry")
      phoneNumberDialCode = fields.optional("phoneNumberDialCode")
      phoneNumber = fields.optional("phoneNumber")
      isMarketingConsentGiven = fields.optional("isMarketingConsentGiven")
      createdOn = fields.optional("createdOn")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("uniqueId", uniqueId)
      fields.write("customerId", customerId)
      fields.write("firstName", firstName)
      fields.write("lastName", lastName)
      fields.write("email", email)
      fields.write("additionalEmail", additionalEmail)
      fields.write("billingAddress", billingAddress)
      fields.write("phoneNumberDialCountry", phoneNumberDialCountry)
      fields.write("phoneNumberDialCode", phoneNumberDialCode)
      fields.write("phoneNumber", phoneNumber)
      fields.write("isMarketingConsentGiven", isMarketingConsentGiven)
      fields.write("createdOn", createdOn)
    }
  }

  /// The id of a new customer.
  public struct CreatedCustomer: Model {
    /// Unique id of the new customer.
    public let customerUniqueId: String?

    public init(customerUniqueId: String? = nil) {
      self.customerUniqueId = customerUniqueId
    }

    public init(fields: inout FieldReader) {
      customerUniqueId = fields.optional("customerUniqueId")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("customerUniqueId", customerUniqueId)
    }
  }

  /// The ids of a new subscription and its customer.
  public struct CreatedSubscription: Model {
    /// Unique id of the customer.
    public let customerUniqueId: String?
    /// Unique id of the new subscription.
    public let subscriptionUniqueId: String?

    public init(customerUniqueId: String? = nil, subscriptionUniqueId: String? = nil) {
      self.customerUniqueId = customerUniqueId
      self.subscriptionUniqueId = subscriptionUniqueId
    }

    public init(fields: inout FieldReader) {
      customerUniqueId = fields.optional("customerUniqueId")
      subscriptionUniqueId = fields.optional("subscriptionUniqueId")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("customerUniqueId", customerUniqueId)
      fields.write("subscriptionUniqueId", subscriptionUniqueId)
    }
  }

  /// A subscription as lists show it.
  public struct SubscriptionListing: Model {
    /// Unique id of the subscription. It is what other tools take.
    public let subscriptionUniqueID: String?
    /// The same, in another spelling.
    public let subscriptionUniqueId: String?
    /// Numeric id; no tool takes it.
    public let subscriptionId: Int?
    /// Unique id of its customer.
    public let customerUniqueId: String?
    /// Numeric id of its customer; no tool takes it.
    public let customerId: Int?
    /// Email address of its customer.
    public let customerEmail: String?
    /// Name of its customer.
    public let customerFullname: String?
    /// Id of its plan.
    public let planId: String?
    /// Name of its plan.
    public let planName: String?
    /// Id of its product.
    public let productId: String?
    /// Name of its product.
    public let productName: String?
    /// When it was created.
    public let createdOn: Timestamp?
    /// Such as Active, InTrial, Suspended or Cancelled.
    public let status: String?
    /// Whether its free trial runs.
    public let isInFreeTrial: Bool?

    public init(
      subscriptionUniqueID: String? = nil,
      subscriptionUniqueId: String? = nil,
      subscriptionId: Int? = nil,
      customerUniqueId: String? = nil,
      customerId: Int? = nil,
      customerEmail: String? = nil,
      customerFullname: String? = nil,
      planId: String? = nil,
      planName: String? = nil,
      productId: String? = nil,
      productName: String? = nil,
      createdOn: Timestamp? = nil,
      status: String? = nil,
      isInFreeTrial: Bool? = nil
    ) {
      self.subscriptionUniqueID = subscriptionUniqueID
      self.subscriptionUniqueId = subscriptionUniqueId
      self.subscriptionId = subscriptionId
      self.customerUniqueId = customerUniqueId
      self.customerId = customerId
      self.customerEmail = customerEmail
      self.customerFullname = customerFullname
      self.planId = planId
      self.planName = planName
      self.productId = productId
      self.productName = productName
      self.createdOn = createdOn
      self.status = status
      self.isInFreeTrial = isInFreeTrial
    }

    public init(fields: inout FieldReader) {
      subscriptionUniqueID = fields.optional("subscriptionUniqueID")
      subscriptionUniqueId = fields.optional("subscriptionUniqueId")
      subscriptionId = fields.optional("subscriptionId")
      customerUniqueId = fields.optional("customerUniqueId")
      customerId = fields.optional("customerId")
      customerEmail = fields.optional("customerEmail")
      customerFullname = fields.optional("customerFullname")
      planId = fields.optional("planId")
      planName = fields.optional("planName")
      productId = fields.optional("productId")
      productName = fields.optional("productName")
      createdOn = fields.optional("createdOn")
      status = fields.optional("status")
      isInFreeTrial = fields.optional("isInFreeTrial")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("subscriptionUniqueID", subscriptionUniqueID)
      fields.write("subscriptionUniqueId", subscriptionUniqueId)
      fields.write("subscriptionId", subscriptionId)
      fields.write("customerUniqueId", customerUniqueId)
      fields.write("customerId", customerId)
      fields.write("customerEmail", customerEmail)
      fields.write("customerFullname", customerFullname)
      fields.write("planId", planId)
      fields.write("planName", planName)
      fields.write("productId", productId)
      fields.write("productName", productName)
      fields.write("createdOn", createdOn)
      fields.write("status", status)
      fields.write("isInFreeTrial", isInFreeTrial)
    }
  }

  /// A subscription with its plan and what is billed next.
  public struct Subscription: Model {
    /// Unique id of the subscription.
    public let subscriptionUniqueId: String?
    /// Numeric id; no tool takes it.
    public let subscriptionId: Int?
    /// Unique id of its customer.
    public let customerUniqueId: String?
    /// Numeric id of its customer; no tool takes it.
    public let customerId: Int?
    /// Email address of its customer.
    public let customerEmail: String?
    /// Name of its customer.
    public let customerFullname: String?
    /// Such as Active, InTrial, Suspended or Cancelled.
    public let status: String?
    /// When it was created.
    public let createdOn: Timestamp?
    /// Id of its product.
    public let productId: Int?
    /// Name of its product.
    public let productName: String?
    /// Visibility of its product, by name.
    public let productVisibility: String?
    /// Id of its plan.
    public let planId: Int?
    /// Name of its plan.
    public let planName: String?
    /// What it is billed by now.
    public let planPricingModel: SubscriptionPricing?
    /// Id of its cycle.
    public let cycleId: Int?
    /// Its units.
    public let units: Int?
    /// Visibility of its plan, by name.
    public let visibility: String?
    /// Id of the plan from the next renewal on, or null.
    public let planIdNext: Int?
    /// What it is billed by from the next renewal on.
    public let nextPlanPricingModel: SubscriptionPricing?
    /// Id of the cycle from the next renewal on, or null.
    public let cycleIdNext: Int?
    /// Units from the next renewal on, or null.
    public let unitsNext: Int?
    /// Currency of its amounts.
    public let currency: String?
    /// Currency of your company.
    public let companyCurrency: String?
    /// When it is billed next.
    public let nextBillingDate: Timestamp?
    /// What is billed next in whole minor units.
    public let nextBillingAmount: Int?
    /// The same as text, such as $40.
    public let nextBillingAmountFormatted: String?
    /// What each cycle after it is billed, as text such as $40.
    public let nextCycleRecurringBillingAmount: String?
    /// What it has brought in whole minor units.
    public let totalRevenue: Int?
    /// The same as text, such as $14.46.
    public let totalRevenueFormatted: String?
    /// When its minimum term ends, or null.
    public let contractMinimumTermEnd: JSONValue?
    /// Whether Billsby validates the billing address.
    public let isBillingAddressValidationRequired: Bool?
    /// Whether it needs a shipping address.
    public let isShippingAddressRequired: Bool?
    /// Whether Billsby validates the shipping address.
    public let isShippingAddressValidationRequired: Bool?

    public init(
      subscriptionUniqueId: String? = nil,
      subscriptionId: Int? = nil,
      customerUniqueId: String? = nil,
      customerId: Int? = nil,
      customerEmail: String? = nil,
      customerFullname: String? = nil,
      status: String? = nil,
      createdOn: Timestamp? = nil,
      productId: Int? = nil,
      productName: String? = nil,
      productVisibility: String? = nil,
      planId: Int? = nil,
      planName: String? = nil,
      planPricingModel: SubscriptionPricing? = nil,
      cycleId: Int? = nil,
      units: Int? = nil,
      visibility: String? = nil,
      planIdNext: Int? = nil,
      nextPlanPricingModel: SubscriptionPricing? = nil,
      cycleIdNext: Int? = nil,
      unitsNext: Int? = nil,
      currency: String? = nil,
      companyCurrency: String? = nil,
      nextBillingDate: Timestamp? = nil,
      nextBillingAmount: Int? = nil,
      nextBillingAmountFormatted: String? = nil,
      nextCycleRecurringBillingAmount: String? = nil,
      totalRevenue: Int? = nil,
      totalRevenueFormatted: String? = nil,
      contractMinimumTermEnd: JSONValue? = nil,
      isBillingAddressValidationRequired: Bool? = nil,
      isShippingAddressRequired: Bool? = nil,
      isShippingAddressValidationRequired: Bool? = nil
    ) {
      self.subscriptionUniqueId = subscriptionUniqueId
      self.subscriptionId = subscriptionId
      self.customerUniqueId = customerUniqueId
      self.customerId = customerId
      self.customerEmail = customerEmail
      self.customerFullname = customerFullname
      self.status = status
      self.createdOn = createdOn
      self.productId = productId
      self.productName = productName
      self.productVisibility = productVisibility
      self.planId = planId
      self.planName = planName
      self.planPricingModel = planPricingModel
      self.cycleId = cycleId
      self.units = units
      self.visibility = visibility
      self.planIdNext = planIdNext
      self.nextPlanPricingModel = nextPlanPricingModel
      self.cycleIdNext = cycleIdNext
      self.unitsNext = unitsNext
      self.currency = currency
      self.companyCurrency = companyCurrency
      self.nextBillingDate = nextBillingDate
      self.nextBillingAmount = nextBillingAmount
      self.nextBillingAmountFormatted = nextBillingAmountFormatted
      self.nextCycleRecurringBillingAmount = nextCycleRecurringBillingAmount
      self.totalRevenue = totalRevenue
      self.totalRevenueFormatted = totalRevenueFormatted
      self.contractMinimumTermEnd = contractMinimumTermEnd
      self.isBillingAddressValidationRequired = isBillingAddressValidationRequired
      self.isShippingAddressRequired = isShippingAddressRequired
      self.isShippingAddressValidationRequired = isShippingAddressValidationRequired
    }

    public init(fields: inout FieldReader) {
      subscriptionUniqueId = fields.optional("subscriptionUniqueId")
      subscriptionId = fields.optional("subscriptionId")
      customerUniqueId = fields.optional("customerUniqueId")
      customerId = fields.optional("customerId")
      customerEmail = fields.optional("customerEmail")
      customerFullname = fields.optional("customerFullname")
      status = fields.optional("status")
      createdOn = fields.optional("createdOn")
      productId = fields.optional("productId")
      productName = fields.optional("productName")
      productVisibility = fields.optional("productVisibility")
      planId = fields.optional("planId")
      planName = fields.optional("planName")
      planPricingModel = fields.optional("planPricingModel")
      cycleId = fields.optional("cycleId")
      units = fields.optional("units")
      visibility = fields.optional("visibility")
      planIdNext = fields.optional("planIdNext")
      nextPlanPricingModel = fields.optional("nextPlanPricingModel")
      cycleIdNext = fields.optional("cycleIdNext")
      unitsNext = fields.optional("unitsNext")
      currency = fields.optional("currency")
      companyCurrency = fields.optional("companyCurrency")
      nextBillingDate = fields.optional("nextBillingDate")
      nextBillingAmount = fields.optional("nextBillingAmount")
      nextBillingAmountFormatted = fields.optional("nextBillingAmountFormatted")
      nextCycleRecurringBillingAmount = fields.optional("nextCycleRecurringBillingAmount")
      totalRevenue = fields.optional("totalRevenue")
      totalRevenueFormatted = fields.optional("totalRevenueFormatted")
      contractMinimumTermEnd = fields.optional("contractMinimumTermEnd")
      isBillingAddressValidationRequired = fields.optional("isBillingAddressValidationRequired")
      isShippingAddressRequired = fields.optional("isShippingAddressRequired")
      isShippingAddressValidationRequired = fields.optional("isShippingAddressValidationRequired")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("subscriptionUniqueId", subscriptionUniqueId)
      fields.write("subscriptionId", subscriptionId)
      fields.write("customerUniqueId", customerUniqueId)
      fields.write("customerId", customerId)
      fields.write("customerEmail", customerEmail)
      fields.write("customerFullname", customerFullname)
      fields.write("status", status)
      fields.write("createdOn", createdOn)
      fields.write("productId", productId)
      fields.write("productName", productName)
      fields.write("productVisibility", productVisibility)
      fields.write("planId", planId)
      fields.write("planName", planName)
      fields.write("planPricingModel", planPricingModel)
      fields.write("cycleId", cycleId)
      fields.write("units", units)
      fields.write("visibility", visibility)
      fields.write("planIdNext", planIdNext)
      fields.write("nextPlanPricingModel", nextPlanPricingModel)
      fields.write("cycleIdNext", cycleIdNext)
      fields.write("unitsNext", unitsNext)
      fields.write("currency", currency)
      fields.write("companyCurrency", companyCurrency)
      fields.write("nextBillingDate", nextBillingDate)
      fields.write("nextBillingAmount", nextBillingAmount)
      fields.write("nextBillingAmountFormatted", nextBillingAmountFormatted)
      fields.write("nextCycleRecurringBillingAmount", nextCycleRecurringBillingAmount)
      fields.write("totalRevenue", totalRevenue)
      fields.write("totalRevenueFormatted", totalRevenueFormatted)
      fields.write("contractMinimumTermEnd", contractMinimumTermEnd)
      fields.write("isBillingAddressValidationRequired", isBillingAddressValidationRequired)
      fields.write("isShippingAddressRequired", isShippingAddressRequired)
      fields.write("isShippingAddressValidationRequired", isShippingAddressValidationRequired)
    }
  }

  /// How a subscription is billed.
  public struct SubscriptionPricing: Model {
    /// Id of the pricing.
    public let pricingModelId: Int?
    /// Renews after this many periods of frequencyType.
    public let frequency: Int?
    /// Unit of frequency, such as Monthly.
    public let frequencyType: String?
    /// Length of the free trial.
    public let freeTrial: Int?
    /// Unit of freeTrial.
    public let freeTrialFrequencyType: String?
    /// Minimum term.
    public let contractTerm: Int?
    /// Unit of contractTerm.
    public let contractTermFrequencyType: String?
    /// Fee on the first invoice in whole minor units.
    public let setupFeePrice: Int?
    /// The same as text.
    public let setupFeePriceFormatted: String?
    /// Free units.
    public let freeQuantity: Int?
    /// On which days it is billed, such as FixedDayEachMonth.
    public let billingDateType: String?
    /// Day on which it is billed.
    public let fixedBillingDateDay: Int?
    /// Month in which it is billed.
    public let fixedBillingDateMonth: Int?
    /// What was charged before the first fixed billing date.
    public let proRateOption: String?
    /// Prices of ranges of units.
    public let tiers: [TierPrice]?

    public init(
      pricingModelId: Int? = nil,
      frequency: Int? = nil,
      frequencyType: String? = nil,
      freeTrial: Int? = nil,
      freeTrialFrequencyType: String? = nil,
      contractTerm: Int? = nil,
      contractTermFrequencyType: String? = nil,
      setupFeePrice: Int? = nil,
      setupFeePriceFormatted: String? = nil,
      freeQuantity: Int? = nil,
      billingDateType: String? = nil,
      fixedBillingDateDay: Int? = nil,
      fixedBillingDateMonth: Int? = nil,
      proRateOption: String? = nil,
      tiers: [TierPrice]? = nil
    ) {
      self.pricingModelId = pricingModelId
      self.frequency = frequency
      self.frequencyType = frequencyType
      self.freeTrial = freeTrial
      self.freeTrialFrequencyType = freeTrialFrequencyType
      self.contractTerm = contractTerm
      self.contractTermFrequencyType = contractTermFrequencyType
      self.setupFeePrice = setupFeePrice
      self.setupFeePriceFormatted = setupFeePriceFormatted
      self.freeQuantity = freeQuantity
      self.billingDateType = billingDateType
      self.fixedBillingDateDay = fixedBillingDateDay
      self.fixedBillingDateMonth = fixedBillingDateMonth
      self.proRateOption = proRateOption
      self.tiers = tiers
    }

    public init(fields: inout FieldReader) {
      pricingModelId = fields.optional("pricingModelId")
      frequency = fields.optional("frequency")
      frequencyType = fields.optional("frequencyType")
      freeTrial = fields.optional("freeTrial")
      freeTrialFrequencyType = fields.optional("freeTrialFrequencyType")
      contractTerm = fields.optional("contractTerm")
      contractTermFrequencyType = fields.optional("contractTermFrequencyType")
      setupFeePrice = fields.optional("setupFeePrice")
      setupFeePriceFormatted = fields.optional("setupFeePriceFormatted")
      freeQuantity = fields.optional("freeQuantity")
      billingDateType = fields.optional("billingDateType")
      fixedBillingDateDay = fields.optional("fixedBillingDateDay")
      fixedBillingDateMonth = fields.optional("fixedBillingDateMonth")
      proRateOption = fields.optional("proRateOption")
      tiers = fields.optional("tiers")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("pricingModelId", pricingModelId)
      fields.write("frequency", frequency)
      fields.write("frequencyType", frequencyType)
      fields.write("freeTrial", freeTrial)
      fields.write("freeTrialFrequencyType", freeTrialFrequencyType)
      fields.write("contractTerm", contractTerm)
      fields.write("contractTermFrequencyType", contractTermFrequencyType)
      fields.write("setupFeePrice", setupFeePrice)
      fields.write("setupFeePriceFormatted", setupFeePriceFormatted)
      fields.write("freeQuantity", freeQuantity)
      fields.write("billingDateType", billingDateType)
      fields.write("fixedBillingDateDay", fixedBillingDateDay)
      fields.write("fixedBillingDateMonth", fixedBillingDateMonth)
      fields.write("proRateOption", proRateOption)
      fields.write("tiers", tiers)
    }
  }

  /// The price of one range of units.
  public struct TierPrice: Model {
    /// First unit of the range.
    public let start: Int?
    /// Last unit of the range; null when it has no end.
    public let finish: Int?
    /// Price of one unit in whole minor units.
    public let price: Int?
    /// The same as text.
    public let priceFormatted: String?

    public init(
      start: Int? = nil,
      finish: Int? = nil,
      price: Int? = nil,
      priceFormatted: String? = nil
    ) {
      self.start = start
      self.finish = finish
      self.price = price
      self.priceFormatted = priceFormatted
    }

    public init(fields: inout FieldReader) {
      start = fields.optional("start")
      finish = fields.optional("finish")
      price = fields.optional("price")
      priceFormatted = fields.optional("priceFormatted")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("start", start)
      fields.write("finish", finish)
      fields.write("price", price)
      fields.write("priceFormatted", priceFormatted)
    }
  }

  /// A subscription as the list of one customer's shows it.
  public struct CustomerSubscription: Model {
    /// Id of the subscription.
    public let subscriptionId: String?
    /// Id of its product.
    public let productId: Int?
    /// Name of its product.
    public let productName: String?
    /// Id of its plan.
    public let planId: Int?
    /// Name of its plan.
    public let planName: String?
    /// Such as Active, InTrial, Suspended or Cancelled.
    public let status: String?
    /// Currency of its amounts.
    public let currency: String?
    /// What it has brought in, as text.
    public let revenue: String?
    /// When it is billed next.
    public let nextBilling: Timestamp?
    /// When it was created.
    public let createdOn: Timestamp?
    /// Its units.
    public let units: Int?

    public init(
      subscriptionId: String? = nil,
      productId: Int? = nil,
      productName: String? = nil,
      planId: Int? = nil,
      planName: String? = nil,
      status: String? = nil,
      currency: String? = nil,
      revenue: String? = nil,
      nextBilling: Timestamp? = nil,
      createdOn: Timestamp? = nil,
      units: Int? = nil
    ) {
      self.subscriptionId = subscriptionId
      self.productId = productId
      self.productName = productName
      self.planId = planId
      self.planName = planName
      self.status = status
      self.currency = currency
      self.revenue = revenue
      self.nextBilling = nextBilling
      self.createdOn = createdOn
      self.units = units
    }

    public init(fields: inout FieldReader) {
      subscriptionId = fields.optional("subscriptionId")
      productId = fields.optional("productId")
      productName = fields.optional("productName")
      planId = fields.optional("planId")
      planName = fields.optional("planName")
      status = fields.optional("status")
      currency = fields.optional("currency")
      revenue = fields.optional("revenue")
      nextBilling = fields.optional("nextBilling")
      createdOn = fields.optional("createdOn")
      units = fields.optional("units")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("subscriptionId", subscriptionId)
      fields.write("productId", productId)
      fields.write("productName", productName)
      fields.write("planId", planId)
      fields.write("planName", planName)
      fields.write("status", status)
      fields.write("currency", currency)
      fields.write("revenue", revenue)
      fields.write("nextBilling", nextBilling)
      fields.write("createdOn", createdOn)
      fields.write("units", units)
    }
  }

  /// Something that happened to a subscription.
  public struct SubscriptionEvent: Model {
    /// Id of the entry.
    public let subscriptionEventLogId: Int?
    /// What happened.
    public let type: String?
    /// When it happened.
    public let createdOn: Timestamp?
    /// What belongs to it; its fields depend on the type.
    public let eventData: JSONValue?

    public init(
      subscriptionEventLogId: Int? = nil,
      type: String? = nil,
      createdOn: Timestamp? = nil,
      eventData: JSONValue? = nil
    ) {
      self.subscriptionEventLogId = subscriptionEventLogId
      self.type = type
      self.createdOn = createdOn
      self.eventData = eventData
    }

    public init(fields: inout FieldReader) {
      subscriptionEventLogId = fields.optional("subscriptionEventLogId")
      type = fields.optional("type")
      createdOn = fields.optional("createdOn")
      eventData = fields.optional("eventData")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("subscriptionEventLogId", subscriptionEventLogId)
      fields.write("type", type)
      fields.write("createdOn", createdOn)
      fields.write("eventData", eventData)
    }
  }

  /// Feature tags of a subscription by where they come from.
  public struct FeatureTagSplit: Model {
    /// Tags that come with its plan.
    public let planFeatureTags: [String]?
    /// Custom tags of the subscription itself.
    public let subscriptionFeatureTags: [String]?

    public init(planFeatureTags: [String]? = nil, subscriptionFeatureTags: [String]? = nil) {
      self.planFeatureTags = planFeatureTags
      self.subscriptionFeatureTags = subscriptionFeatureTags
    }

    public init(fields: inout FieldReader) {
      planFeatureTags = fields.optional("planFeatureTags")
      subscriptionFeatureTags = fields.optional("subscriptionFeatureTags")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("planFeatureTags", planFeatureTags)
      fields.write("subscriptionFeatureTags", subscriptionFeatureTags)
    }
  }

  /// An add-on of a subscription.
  public struct SubscriptionAddOn: Model {
    /// Id of the add-on.
    public let id: Int?
    /// Name of the add-on.
    public let name: String?
    /// Whether every subscriber has to take it.
    public let isForced: Bool?
    /// Status of the add-on.
    public let status: String?
    /// How many of it.
    public let quantity: Int?
    /// How many of it from the next update on.
    public let quantityNext: Int?
    /// When it is updated next.
    public let nextUpdate: Timestamp?

    public init(
      id: Int? = nil,
      name: String? = nil,
      isForced: Bool? = nil,
      status: String? = nil,
      quantity: Int? = nil,
      quantityNext: Int? = nil,
      nextUpdate: Timestamp? = nil
    ) {
      self.id = id
      self.name = name
      self.isForced = isForced
      self.status = status
      self.quantity = quantity
      self.quantityNext = quantityNext
      self.nextUpdate = nextUpdate
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      name = fields.optional("name")
      isForced = fields.optional("isForced")
      status = fields.optional("status")
      quantity = fields.optional("quantity")
      quantityNext = fields.optional("quantityNext")
      nextUpdate = fields.optional("nextUpdate")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id)
      fields.write("name", name)
      fields.write("isForced", isForced)
      fields.write("status", status)
      fields.write("quantity", quantity)
      fields.write("quantityNext", quantityNext)
      fields.write("nextUpdate", nextUpdate)
    }
  }

  /// An allowance of a subscription.
  public struct SubscriptionAllowance: Model {
    /// Id of the allowance.
    public let id: Int?
    /// Name of the allowance.
    public let name: String?
    /// Whether every subscriber has to take it.
    public let isForced: Bool?
    /// Status of the allowance.
    public let status: String?
    /// Units used in this billing period so far.
    public let usage: Int?
    /// Units that the plan includes.
    public let includedUnits: Int?

    public init(
      id: Int? = nil,
      name: String? = nil,
      isForced: Bool? = nil,
      status: String? = nil,
      usage: Int? = nil,
      includedUnits: Int? = nil
    ) {
      self.id = id
      self.name = name
      self.isForced = isForced
      self.status = status
      self.usage = usage
      self.includedUnits = includedUnits
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      name = fields.optional("name")
      isForced = fields.optional("isForced")
      status = fields.optional("status")
      usage = fields.optional("usage")
      includedUnits = fields.optional("includedUnits")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id)
      fields.write("name", name)
      fields.write("isForced", isForced)
      fields.write("status", status)
      fields.write("usage", usage)
      fields.write("includedUnits", includedUnits)
    }
  }

  /// What a counter of a subscription stands at.
  public struct CounterValue: Model {
    /// Units used in the period.
    public let usage: Int?
    /// When the counter last changed.
    public let timestamp: Timestamp?

    public init(usage: Int? = nil, timestamp: Timestamp? = nil) {
      self.usage = usage
      self.timestamp = timestamp
    }

    public init(fields: inout FieldReader) {
      usage = fields.optional("usage")
      timestamp = fields.optional("timestamp")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("usage", usage)
      fields.write("timestamp", timestamp)
    }
  }

  /// An invoice as the company's list shows it.
  public struct InvoiceListing: Model {
    /// Number of the invoice. It is what other tools take.
    public let invoiceNumber: String?
    /// Numeric id; no tool takes it.
    public let invoiceId: Int?
    /// Unique id of its customer.
    public let customerUniqueId: String?
    /// Numeric id of its customer; no tool takes it.
    public let customerId: Int?
    /// First name of its customer.
    public let customerFirstName: String?
    /// Last name of its customer.
    public let customerLastName: String?
    /// Name of its customer.
    public let customerFullName: String?
    /// When it was created.
    public let createdOn: Timestamp?
    /// Amount in whole minor units (1000 is 10.00).
    public let amount: Int?
    /// The amount as text, such as $10.
    public let formattedAmount: String?
    /// Currency of the amount.
    public let currency: String?
    /// Paid, paid offline, pending, unpaid, written off or to be written off.
    public let status: String?

    public init(
      invoiceNumber: String? = nil,
      invoiceId: Int? = nil,
      customerUniqueId: String? = nil,
      customerId: Int? = nil,
      customerFirstName: String? = nil,
      customerLastName: String? = nil,
      customerFullName: String? = nil,
      createdOn: Timestamp? = nil,
      amount: Int? = nil,
      formattedAmount: String? = nil,
      currency: String? = nil,
      status: String? = nil
    ) {
      self.invoiceNumber = invoiceNumber
      self.invoiceId = invoiceId
      self.customerUniqueId = customerUniqueId
      self.customerId = customerId
      self.customerFirstName = customerFirstName
      self.customerLastName = customerLastName
      self.customerFullName = customerFullName
      self.createdOn = createdOn
      self.amount = amount
      self.formattedAmount = formattedAmount
      self.currency = currency
      self.status = status
    }

    public init(fields: inout FieldReader) {
      invoiceNumber = fields.optional("invoiceNumber")
      invoiceId = fields.optional("invoiceId")
      customerUniqueId = fields.optional("customerUniqueId")
      customerId = fields.optional("customerId")
      customerFirstName = fields.optional("customerFirstName")
      customerLastName = fields.optional("customerLastName")
      customerFullName = fields.optional("customerFullName")
      createdOn = fields.optional("createdOn")
      amount = fields.optional("amount")
      formattedAmount = fields.optional("formattedAmount")
      currency = fields.optional("currency")
      status = fields.optional("status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("invoiceNumber", invoiceNumber)
      fields.write("invoiceId", invoiceId)
      fields.write("customerUniqueId", customerUniqueId)
      fields.write("customerId", customerId)
      fields.write("customerFirstName", customerFirstName)
      fields.write("customerLastName", customerLastName)
      fields.write("customerFullName", customerFullName)
      fields.write("createdOn", createdOn)
      fields.write("amount", amount)
      fields.write("formattedAmount", formattedAmount)
      fields.write("currency", currency)
      fields.write("status", status)
    }
  }

  /// An invoice as the list of one customer's shows it.
  public struct CustomerInvoice: Model {
    /// Number of the invoice. It is what other tools take.
    public let invoiceNumber: String?
    /// Numeric id; no tool takes it.
    public let invoiceId: Int?
    /// When it was created.
    public let createdOn: Timestamp?
    /// Amount in whole minor units (1000 is 10.00).
    public let amount: Int?
    /// What can still be refunded in whole minor units.
    public let refundableAmount: Int?
    /// The amount as text, such as $10.
    public let formattedAmount: String?
    /// Currency of the amounts.
    public let currency: String?
    /// Number of its transactions.
    public let linkedTransactionsCount: Int?
    /// Paid, paid offline, pending, unpaid, written off or to be written off.
    public let status: String?

    public init(
      invoiceNumber: String? = nil,
      invoiceId: Int? = nil,
      createdOn: Timestamp? = nil,
      amount: Int? = nil,
      refundableAmount: Int? = nil,
      formattedAmount: String? = nil,
      currency: String? = nil,
      linkedTransactionsCount: Int? = nil,
      status: String? = nil
    ) {
      self.invoiceNumber = invoiceNumber
      self.invoiceId = invoiceId
      self.createdOn = createdOn
      self.amount = amount
      self.refundableAmount = refundableAmount
      self.formattedAmount = formattedAmount
      self.currency = currency
      self.linkedTransactionsCount = linkedTransactionsCount
      self.status = status
    }

    public init(fields: inout FieldReader) {
      invoiceNumber = fields.optional("invoiceNumber")
      invoiceId = fields.optional("invoiceId")
      createdOn = fields.optional("createdOn")
      amount = fields.optional("amount")
      refundableAmount = fields.optional("refundableAmount")
      formattedAmount = fields.optional("formattedAmount")
      currency = fields.optional("currency")
      linkedTransactionsCount = fields.optional("linkedTransactionsCount")
      status = fields.optional("status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("invoiceNumber", invoiceNumber)
      fields.write("invoiceId", invoiceId)
      fields.write("createdOn", createdOn)
      fields.write("amount", amount)
      fields.write("refundableAmount", refundableAmount)
      fields.write("formattedAmount", formattedAmount)
      fields.write("currency", currency)
      fields.write("linkedTransactionsCount", linkedTransactionsCount)
      fields.write("status", status)
    }
  }

  /// An invoice with everything that is printed on it.
  public struct Invoice: Model {
    /// Number of the invoice.
    public let invoiceNumber: String?
    /// Id of the invoice; no tool takes it.
    public let invoiceId: String?
    /// Renewal, OneTimeCharge, Refund or OneTimeCredit.
    public let invoiceType: String?
    /// Paid, paid offline, pending, unpaid, written off or to be written off.
    public let status: String?
    /// When it was created.
    public let createdOn: Timestamp?
    /// Currency of the amounts.
    public let currency: String?
    /// Amount as text.
    public let amount: String?
    /// Amount as text for people.
    public let formattedAmount: String?
    /// What can still be refunded, as text.
    public let refundableAmount: String?
    /// Amount before tax as text.
    public let subTotal: String?
    /// Tax as text.
    public let taxTotal: String?
    /// The taxes.
    public let taxes: [JSONValue]?
    /// What prorating took off or added as text.
    public let prorationAdjustment: String?
    /// Share of the period that is billed, or null.
    public let prorationFactor: JSONValue?
    /// The subscriptions that it bills.
    public let subscriptions: [InvoiceSubscription]?
    /// Unique id of its customer.
    public let customerUniqueId: String?
    /// Email address of its customer.
    public let customerEmail: String?
    /// First name of its customer.
    public let customerFirstName: String?
    /// Last name of its customer.
    public let customerLastName: String?
    /// Street address of its customer.
    public let addressLine1: String?
    /// Second line of the address.
    public let addressLine2: String?
    /// Postal code.
    public let addressPostCode: String?
    /// City.
    public let addressCity: String?
    /// State or county.
    public let addressState: String?
    /// Country.
    public let addressCountry: String?
    /// ISO three-letter code of the country.
    public let addressCountryCode: String?
    /// Brand of the card that was charged.
    public let cardType: String?
    /// Last four digits of that card.
    public let cardLast4Digits: String?
    /// Month in which that card expires.
    public let cardExpiryMonth: String?
    /// Year in which that card expires.
    public let cardExpiryYear: String?
    /// Name of your company.
    public let companyName: String?
    /// Email address of your company.
    public let companyEmail: String?
    /// Tax number of your company.
    public let companyTaxNumber: String?
    /// Billsby subdomain of your company.
    public let companyDomain: String?
    /// Country of your phone number.
    public let companyPhoneNumberDialCountry: String?
    /// Dial code of your phone number.
    public let companyPhoneNumberDialCode: String?
    /// Your phone number.
    public let companyPhoneNumber: String?
    /// Street address of your company.
    public let companyAddressLine1: String?
    /// Second line of the address.
    public let companyAddressLine2: String?
    /// City of your company.
    public let companyCity: String?
    /// State of your company.
    public let companyState: String?
    /// Postal code of your company.
    public let companyPostCode: String?
    /// Country of your company.
    public let companyCountry: String?
    /// Logo on the invoice.
    public let brandingLogo: String?
    /// Colour behind the logo.
    public let brandingLogoBackgroundColor: String?
    /// Colour of highlights.
    public let brandingHighlightColor: String?
    /// Where customers find support.
    public let supportUrl: String?
    /// Name in the footer.
    public let footerCompanyName: String?
    /// Street address in the footer.
    public let footerAddressLine1: String?
    /// Second line of the address in the footer.
    public let footerAddressLine2: String?
    /// City in the footer.
    public let footerAddressCity: String?
    /// State in the footer.
    public let footerAddressState: String?
    /// Postal code in the footer.
    public let footerAddressPostCode: String?
    /// Country in the footer.
    public let footerAddressCountryISO3: String?
    /// Email address in the footer.
    public let footerEmailAddress: String?
    /// Country of the phone number in the footer.
    public let footerPhoneNumberDialCountry: String?
    /// Dial code of the phone number in the footer.
    public let footerPhoneNumberDialCode: String?
    /// Phone number in the footer.
    public let footerPhoneNumber: String?
    /// Heading over the support contact.
    public let supportContactHeading: String?
    /// Text of the support contact.
    public let supportContactContent: String?
    /// Link of the support contact.
    public let supportContactSupportUrl: String?
    /// Text on that link.
    public let supportContactSupportUrlButtonText: String?
    /// Whether there is an advert, as text.
    public let isAdvertEnabled: String?
    /// Image of the advert.
    public let advertImageUrl: String?
    /// Where the advert leads.
    public let advertLinkToUrl: String?

    public init(
      invoiceNumber: String? = nil,
      invoiceId: String? = nil,
      invoiceType: String? = nil,
      status: String? = nil,
      createdOn: Timestamp? = nil,
      currency: String? = nil,
      amount: String? = nil,
      formattedAmount: String? = nil,
      refundableAmount: String? = nil,
      subTotal: String? = nil,
      taxTotal: String? = nil,
      taxes: [JSONValue]? = nil,
      prorationAdjustment: String? = nil,
      prorationFactor: JSONValue? = nil,
      subscriptions: [InvoiceSubscription]? = nil,
      customerUniqueId: String? = nil,
      customerEmail: String? = nil,
      customerFirstName: String? = nil,
      customerLastName: String? = nil,
      addressLine1: String? = nil,
      addressLine2: String? = nil,
      addressPostCode: String? = nil,
      addressCity: String? = nil,
      addressState: String? = nil,
      addressCountry: String? = nil,
      addressCountryCode: String? = nil,
      cardType: String? = nil,
      cardLast4Digits: String? = nil,
      cardExpiryMonth: String? = nil,
      cardExpiryYear: String? = nil,
      companyName: String? = nil,
      companyEmail: String? = nil,
      companyTaxNumber: String? = nil,
      companyDomain: String? = nil,
      companyPhoneNumberDialCountry: String? = nil,
      companyPhoneNumberDialCode: String? = nil,
      companyPhoneNumber: String? = nil,
      companyAddressLine1: String? = nil,
      companyAddressLine2: String? = nil,
      companyCity: String? = nil,
      companyState: String? = nil,
      companyPostCode: String? = nil,
      companyCountry: String? = nil,
      brandingLogo: String? = nil,
      brandingLogoBackgroundColor: String? = nil,
      brandingHighlightColor: String? = nil,
      supportUrl: String? = nil,
      footerCompanyName: String? = nil,
      footerAddressLine1: String? = nil,
      footerAddressLine2: String? = nil,
      footerAddressCity: String? = nil,
      footerAddressState: String? = nil,
      footerAddressPostCode: String? = nil,
      footerAddressCountryISO3: String? = nil,
      footerEmailAddress: String? = nil,
      footerPhoneNumberDialCountry: String? = nil,
      footerPhoneNumberDialCode: String? = nil,
      footerPhoneNumber: String? = nil,
      supportContactHeading: String? = nil,
      supportContactContent: String? = nil,
      supportContactSupportUrl: String? = nil,
      supportContactSupportUrlButtonText: String? = nil,
      isAdvertEnabled: String? = nil,
      advertImageUrl: String? = nil,
      advertLinkToUrl: String? = nil
    ) {
      self.invoiceNumber = invoiceNumber
      self.invoiceId = invoiceId
      self.invoiceType = invoiceType
      self.status = status
      self.createdOn = createdOn
      self.currency = currency
      self.amount = amount
      self.formattedAmount = formattedAmount
      self.refundableAmount = refundableAmount
      self.subTotal = subTotal
      self.taxTotal = taxTotal
      self.taxes = taxes
      self.prorationAdjustment = prorationAdjustment
      self.prorationFactor = prorationFactor
      self.subscriptions = subscriptions
      self.customerUniqueId = customerUniqueId
      self.customerEmail = customerEmail
      self.customerFirstName = customerFirstName
      self.customerLastName = customerLastName
      self.addressLine1 = addressLine1
      self.addressLine2 = addressLine2
      self.addressPostCode = addressPostCode
      self.addressCity = addressCity
      self.addressState = addressState
      self.addressCountry = addressCountry
      self.addressCountryCode = addressCountryCode
      self.cardType = cardType
      self.cardLast4Digits = cardLast4Digits
      self.cardExpiryMonth = cardExpiryMonth
      self.cardExpiryYear = cardExpiryYear
      self.companyName = companyName
      self.companyEmail = companyEmail
      self.companyTaxNumber = companyTaxNumber
      self.companyDomain = companyDomain
      self.companyPhoneNumberDialCountry = companyPhoneNumberDialCountry
      self.companyPhoneNumberDialCode = companyPhoneNumberDialCode
      self.companyPhoneNumber = companyPhoneNumber
      self.companyAddressLine1 = companyAddressLine1
      self.companyAddressLine2 = companyAddressLine2
      self.companyCity = companyCity
      self.companyState = companyState
      self.companyPostCode = companyPostCode
      self.companyCountry = companyCountry
      self.brandingLogo = brandingLogo
      self.brandingLogoBackgroundColor = brandingLogoBackgroundColor
      self.brandingHighlightColor = brandingHighlightColor
      self.supportUrl = supportUrl
      self.footerCompanyName = footerCompanyName
      self.footerAddressLine1 = footerAddressLine1
      self.footerAddressLine2 = footerAddressLine2
      self.footerAddressCity = footerAddressCity
      self.footerAddressState = footerAddressState
      self.footerAddressPostCode = footerAddressPostCode
      self.footerAddressCountryISO3 = footerAddressCountryISO3
      self.footerEmailAddress = footerEmailAddress
      self.footerPhoneNumberDialCountry = footerPhoneNumberDialCountry
      self.footerPhoneNumberDialCode = footerPhoneNumberDialCode
      self.footerPhoneNumber = footerPhoneNumber
      self.supportContactHeading = supportContactHeading
      self.supportContactContent = supportContactContent
      self.supportContactSupportUrl = supportContactSupportUrl
      self.supportContactSupportUrlButtonText = supportContactSupportUrlButtonText
      self.isAdvertEnabled = isAdvertEnabled
      self.advertImageUrl = advertImageUrl
      self.advertLinkToUrl = advertLinkToUrl
    }

    public init(fields: inout FieldReader) {
      invoiceNumber = fields.optional("invoiceNumber")
      invoiceId = fields.optional("invoiceId")
      invoiceType = fields.optional("invoiceType")
      status = fields.optional("status")
      createdOn = fields.optional("createdOn")
      currency = fields.optional("currency")
      amount = fields.optional("amount")
      formattedAmount = fields.optional("formattedAmount")
      refundableAmount = fields.optional("refundableAmount")
      subTotal = fields.optional("subTotal")
      taxTotal = fields.optional("taxTotal")
      taxes = fields.optional("taxes")
      prorationAdjustment = fields.optional("prorationAdjustment")
      prorationFactor = fields.optional("prorationFactor")
      subscriptions = fields.optional("subscriptions")
      customerUniqueId = fields.optional("customerUniqueId")
      customerEmail = fields.optional("customerEmail")
      customerFirstName = fields.optional("customerFirstName")
      customerLastName = fields.optional("customerLastName")
      addressLine1 = fields.optional("addressLine1")
      addressLine2 = fields.optional("addressLine2")
      addressPostCode = fields.optional("addressPostCode")
      addressCity = fields.optional("addressCity")
      addressState = fields.optional("addressState")
      addressCountry = fields.optional("addressCountry")
      addressCountryCode = fields.optional("addressCountryCode")
      cardType = fields.optional("cardType")
      cardLast4Digits = fields.optional("cardLast4Digits")
      cardExpiryMonth = fields.optional("cardExpiryMonth")
      cardExpiryYear = fields.optional("cardExpiryYear")
      companyName = fields.optional("companyName")
      companyEmail = fields.optional("companyEmail")
      companyTaxNumber = fields.optional("companyTaxNumber")
      companyDomain = fields.optional("companyDomain")
      companyPhoneNumberDialCountry = fields.optional("companyPhoneNumberDialCountry")
      companyPhoneNumberDialCode = fields.optional("companyPhoneNumberDialCode")
      companyPhoneNumber = fields.optional("companyPhoneNumber")
      companyAddressLine1 = fields.optional("companyAddressLine1")
      companyAddressLine2 = fields.optional("companyAddressLine2")
      companyCity = fields.optional("companyCity")
      companyState = fields.optional("companyState")
      companyPostCode = fields.optional("companyPostCode")
      companyCountry = fields.optional("companyCountry")
      brandingLogo = fields.optional("brandingLogo")
      brandingLogoBackgroundColor = fields.optional("brandingLogoBackgroundColor")
      brandingHighlightColor = fields.optional("brandingHighlightColor")
      supportUrl = fields.optional("supportUrl")
      footerCompanyName = fields.optional("footerCompanyName")
      footerAddressLine1 = fields.optional("footerAddressLine1")
      footerAddressLine2 = fields.optional("footerAddressLine2")
      footerAddressCity = fields.optional("footerAddressCity")
      footerAddressState = fields.optional("footerAddressState")
      footerAddressPostCode = fields.optional("footerAddressPostCode")
      footerAddressCountryISO3 = fields.optional("footerAddressCountryISO3")
      footerEmailAddress = fields.optional("footerEmailAddress")
      footerPhoneNumberDialCountry = fields.optional("footerPhoneNumberDialCountry")
      footerPhoneNumberDialCode = fields.optional("footerPhoneNumberDialCode")
      footerPhoneNumber = fields.optional("footerPhoneNumber")
      supportContactHeading = fields.optional("supportContactHeading")
      supportContactContent = fields.optional("supportContactContent")
      supportContactSupportUrl = fields.optional("supportContactSupportUrl")
      supportContactSupportUrlButtonText = fields.optional("supportContactSupportUrlButtonText")
      isAdvertEnabled = fields.optional("isAdvertEnabled")
      advertImageUrl = fields.optional("advertImageUrl")
      advertLinkToUrl = fields.optional("advertLinkToUrl")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("invoiceNumber", invoiceNumber)
      fields.write("invoiceId", invoiceId)
      fields.write("invoiceType", invoiceType)
      fields.write("status", status)
      fields.write("createdOn", createdOn)
      fields.write("currency", currency)
      fields.write("amount", amount)
      fields.write("formattedAmount", formattedAmount)
      fields.write("refundableAmount", refundableAmount)
      fields.write("subTotal", subTotal)
      fields.write("taxTotal", taxTotal)
      fields.write("taxes", taxes)
      fields.write("prorationAdjustment", prorationAdjustment)
      fields.write("prorationFactor", prorationFactor)
      fields.write("subscriptions", subscriptions)
      fields.write("customerUniqueId", customerUniqueId)
      fields.write("customerEmail", customerEmail)
      fields.write("customerFirstName", customerFirstName)
      fields.write("customerLastName", customerLastName)
      fields.write("addressLine1", addressLine1)
      fields.write("addressLine2", addressLine2)
      fields.write("addressPostCode", addressPostCode)
      fields.write("addressCity", addressCity)
      fields.write("addressState", addressState)
      fields.write("addressCountry", addressCountry)
      fields.write("addressCountryCode", addressCountryCode)
      fields.write("cardType", cardType)
      fields.write("cardLast4Digits", cardLast4Digits)
      fields.write("cardExpiryMonth", cardExpiryMonth)
      fields.write("cardExpiryYear", cardExpiryYear)
      fields.write("companyName", companyName)
      fields.write("companyEmail", companyEmail)
      fields.write("companyTaxNumber", companyTaxNumber)
      fields.write("companyDomain", companyDomain)
      fields.write("companyPhoneNumberDialCountry", companyPhoneNumberDialCountry)
      fields.write("companyPhoneNumberDialCode", companyPhoneNumberDialCode)
      fields.write("companyPhoneNumber", companyPhoneNumber)
      fields.write("companyAddressLine1", companyAddressLine1)
      fields.write("companyAddressLine2", companyAddressLine2)
      fields.write("companyCity", companyCity)
      fields.write("companyState", companyState)
      fields.write("companyPostCode", companyPostCode)
      fields.write("companyCountry", companyCountry)
      fields.write("brandingLogo", brandingLogo)
      fields.write("brandingLogoBackgroundColor", brandingLogoBackgroundColor)
      fields.write("brandingHighlightColor", brandingHighlightColor)
      fields.write("supportUrl", supportUrl)
      fields.write("footerCompanyName", footerCompanyName)
      fields.write("footerAddressLine1", footerAddressLine1)
      fields.write("footerAddressLine2", footerAddressLine2)
      fields.write("footerAddressCity", footerAddressCity)
      fields.write("footerAddressState", footerAddressState)
      fields.write("footerAddressPostCode", footerAddressPostCode)
      fields.write("footerAddressCountryISO3", footerAddressCountryISO3)
      fields.write("footerEmailAddress", footerEmailAddress)
      fields.write("footerPhoneNumberDialCountry", footerPhoneNumberDialCountry)
      fields.write("footerPhoneNumberDialCode", footerPhoneNumberDialCode)
      fields.write("footerPhoneNumber", footerPhoneNumber)
      fields.write("supportContactHeading", supportContactHeading)
      fields.write("supportContactContent", supportContactContent)
      fields.write("supportContactSupportUrl", supportContactSupportUrl)
      fields.write("supportContactSupportUrlButtonText", supportContactSupportUrlButtonText)
      fields.write("isAdvertEnabled", isAdvertEnabled)
      fields.write("advertImageUrl", advertImageUrl)
      fields.write("advertLinkToUrl", advertLinkToUrl)
    }
  }

  /// What an invoice bills for one subscription.
  public struct InvoiceSubscription: Model {
    /// Unique id of the subscription.
    public let subscriptionUniqueId: String?
    /// Name of its plan.
    public let planName: String?
    /// Start of the billed period.
    public let billingPeriodStart: Timestamp?
    /// End of the billed period.
    public let billingPeriodEnd: Timestamp?
    /// The lines of the invoice.
    public let subscriptionItems: [InvoiceItem]?

    public init(
      subscriptionUniqueId: String? = nil,
      planName: String? = nil,
      billingPeriodStart: Timestamp? = nil,
      billingPeriodEnd: Timestamp? = nil,
      subscriptionItems: [InvoiceItem]? = nil
    ) {
      self.subscriptionUniqueId = subscriptionUniqueId
      self.planName = planName
      self.billingPeriodStart = billingPeriodStart
      self.billingPeriodEnd = billingPeriodEnd
      self.subscriptionItems = subscriptionItems
    }

    public init(fields: inout FieldReader) {
      subscriptionUniqueId = fields.optional("subscriptionUniqueId")
      planName = fields.optional("planName")
      billingPeriodStart = fields.optional("billingPeriodStart")
      billingPeriodEnd = fields.optional("billingPeriodEnd")
      subscriptionItems = fields.optional("subscriptionItems")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("subscriptionUniqueId", subscriptionUniqueId)
      fields.write("planName", planName)
      fields.write("billingPeriodStart", billingPeriodStart)
      fields.write("billingPeriodEnd", billingPeriodEnd)
      fields.write("subscriptionItems", subscriptionItems)
    }
  }

  /// A line of an invoice.
  public struct InvoiceItem: Model {
    /// What is billed.
    public let description: String?
    /// Units as text.
    public let units: String?
    /// Price of a unit as text.
    public let unitPrice: String?
    /// Discounts as text.
    public let discounts: String?
    /// Amount of the line as text.
    public let amount: String?

    public init(
      description: String? = nil,
      units: String? = nil,
      unitPrice: String? = nil,
      discounts: String? = nil,
      amount: String? = nil
    ) {
      self.description = description
      self.units = units
      self.unitPrice = unitPrice
      self.discounts = discounts
      self.amount = amount
    }

    public init(fields: inout FieldReader) {
      description = fields.optional("description")
      units = fields.optional("units")
      unitPrice = fields.optional("unitPrice")
      discounts = fields.optional("discounts")
      amount = fields.optional("amount")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("description", description)
      fields.write("units", units)
      fields.write("unitPrice", unitPrice)
      fields.write("discounts", discounts)
      fields.write("amount", amount)
    }
  }

  /// What is left of an invoice after a refund.
  public struct Refund: Model {
    /// Number of the invoice.
    public let invoiceNumber: String?
    /// What can still be refunded of the invoice in whole minor units, not what was refunded.
    public let amount: Int?

    public init(invoiceNumber: String? = nil, amount: Int? = nil) {
      self.invoiceNumber = invoiceNumber
      self.amount = amount
    }

    public init(fields: inout FieldReader) {
      invoiceNumber = fields.optional("invoiceNumber")
      amount = fields.optional("amount")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("invoiceNumber", invoiceNumber)
      fields.write("amount", amount)
    }
  }

  /// An attempt to take the payment of an invoice.
  public struct PaymentLog: Model {
    /// Id of the entry.
    public let paymentLogId: Int?
    /// When it was made.
    public let createdOn: Timestamp?
    /// Id of the payment gateway.
    public let gatewayId: Int?
    /// Name of the payment gateway.
    public let gatewayName: String?
    /// Reference of the payment at the gateway.
    public let reference: String?
    /// How it was to be paid.
    public let paymentMethod: String?
    /// How the attempt ended.
    public let status: String?

    public init(
      paymentLogId: Int? = nil,
      createdOn: Timestamp? = nil,
      gatewayId: Int? = nil,
      gatewayName: String? = nil,
      reference: String? = nil,
      paymentMethod: String? = nil,
      status: String? = nil
    ) {
      self.paymentLogId = paymentLogId
      self.createdOn = createdOn
      self.gatewayId = gatewayId
      self.gatewayName = gatewayName
      self.reference = reference
      self.paymentMethod = paymentMethod
      self.status = status
    }

    public init(fields: inout FieldReader) {
      paymentLogId = fields.optional("paymentLogId")
      createdOn = fields.optional("createdOn")
      gatewayId = fields.optional("gatewayId")
      gatewayName = fields.optional("gatewayName")
      reference = fields.optional("reference")
      paymentMethod = fields.optional("paymentMethod")
      status = fields.optional("status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("paymentLogId", paymentLogId)
      fields.write("createdOn", createdOn)
      fields.write("gatewayId", gatewayId)
      fields.write("gatewayName", gatewayName)
      fields.write("reference", reference)
      fields.write("paymentMethod", paymentMethod)
      fields.write("status", status)
    }
  }

  /// A credit note as the company's list shows it.
  public struct CompanyCreditNote: Model {
    /// Unique id of the credit note.
    public let creditNoteUniqueId: String?
    /// Numeric id of the credit note.
    public let creditNoteId: Int?
    /// Unique id of its customer.
    public let customerUniqueId: String?
    /// Numeric id of its customer; no tool takes it.
    public let customerId: Int?
    /// First name of its customer.
    public let customerFirstName: String?
    /// Last name of its customer.
    public let customerLastName: String?
    /// Name of its customer.
    public let customerFullName: String?
    /// When it was created.
    public let createdOn: Timestamp?
    /// Amount as text.
    public let amount: String?
    /// Currency of the amount.
    public let currency: String?
    /// Such as pending, paid or failed.
    public let status: String?

    public init(
      creditNoteUniqueId: String? = nil,
      creditNoteId: Int? = nil,
      customerUniqueId: String? = nil,
      customerId: Int? = nil,
      customerFirstName: String? = nil,
      customerLastName: String? = nil,
      customerFullName: String? = nil,
      createdOn: Timestamp? = nil,
      amount: String? = nil,
      currency: String? = nil,
      status: String? = nil
    ) {
      self.creditNoteUniqueId = creditNoteUniqueId
      self.creditNoteId = creditNoteId
      self.customerUniqueId = customerUniqueId
      self.customerId = customerId
      self.customerFirstName = customerFirstName
      self.customerLastName = customerLastName
      self.customerFullName = customerFullName
      self.createdOn = createdOn
      self.amount = amount
      self.currency = currency
      self.status = status
    }

    public init(fields: inout FieldReader) {
      creditNoteUniqueId = fields.optional("creditNoteUniqueId")
      creditNoteId = fields.optional("creditNoteId")
      customerUniqueId = fields.optional("customerUniqueId")
      customerId = fields.optional("customerId")
      customerFirstName = fields.optional("customerFirstName")
      customerLastName = fields.optional("customerLastName")
      customerFullName = fields.optional("customerFullName")
      createdOn = fields.optional("createdOn")
      amount = fields.optional("amount")
      currency = fields.optional("currency")
      status = fields.optional("status")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("creditNoteUniqueId", creditNoteUniqueId)
      fields.write("creditNoteId", creditNoteId)
      fields.write("customerUniqueId", customerUniqueId)
      fields.write("customerId", customerId)
      fields.write("customerFirstName", customerFirstName)
      fields.write("customerLastName", customerLastName)
      fields.write("customerFullName", customerFullName)
      fields.write("createdOn", createdOn)
      fields.write("amount", amount)
      fields.write("currency", currency)
      fields.write("status", status)
    }
  }

  /// A credit note as the list of one customer's shows it.
  public struct CustomerCreditNote: Model {
    /// Number of the credit note.
    public let invoiceNumber: String?
    /// Numeric id of the credit note.
    public let invoiceId: Int?
    /// When it was created.
    public let createdOn: Timestamp?
    /// Amount as text.
    public let amount: String?
    /// Currency of the amount.
    public let currency: String?
    /// Number of its transactions.
    public let linkedTransactionsCount: Int?
    /// Such as pending, paid or failed.
    public let status: String?
    /// Name of the payment gateway.
    public let paymentGatewayDisplayName: String?

    public init(
      invoiceNumber: String? = nil,
      invoiceId: Int? = nil,
      createdOn: Timestamp? = nil,
      amount: String? = nil,
      currency: String? = nil,
      linkedTransactionsCount: Int? = nil,
      status: String? = nil,
      paymentGatewayDisplayName: String? = nil
    ) {
      self.invoiceNumber = invoiceNumber
      self.invoiceId = invoiceId
      self.createdOn = createdOn
      self.amount = amount
      self.currency = currency
      self.linkedTransactionsCount = linkedTransactionsCount
      self.status = status
      self.paymentGatewayDisplayName = paymentGatewayDisplayName
    }

    public init(fields: inout FieldReader) {
      invoiceNumber = fields.optional("invoiceNumber")
      invoiceId = fields.optional("invoiceId")
      createdOn = fields.optional("createdOn")
      amount = fields.optional("amount")
      currency = fields.optional("currency")
      linkedTransactionsCount = fields.optional("linkedTransactionsCount")
      status = fields.optional("status")
      paymentGatewayDisplayName = fields.optional("paymentGatewayDisplayName")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("invoiceNumber", invoiceNumber)
      fields.write("invoiceId", invoiceId)
      fields.write("createdOn", createdOn)
      fields.write("amount", amount)
      fields.write("currency", currency)
      fields.write("linkedTransactionsCount", linkedTransactionsCount)
      fields.write("status", status)
      fields.write("paymentGatewayDisplayName", paymentGatewayDisplayName)
    }
  }

  /// A product as lists show it.
  public struct ProductListing: Model {
    /// Numeric id of the product.
    public let productId: Int?
    /// Name in your own account.
    public let name: String?
    /// Name that customers see.
    public let displayName: String?
    /// A few words on the product.
    public let description: String?
    /// Who can see and buy it.
    public let visibility: Visibility?
    /// Currency of its plans.
    public let billingCurrency: String?
    /// How amounts look, such as $X.XX.
    public let billingCurrencyTemplate: String?
    /// Type of the product; 1 is tiered.
    public let typeOfProduct: Int?
    /// Whether it has plans.
    public let hasPlans: Bool?
    /// How many plans it has.
    public let numberOfPlans: Int?
    /// Whether the checkout asks for a shipping address.
    public let isShippingAddressRequired: Bool?
    /// Whether Billsby validates the shipping address.
    public let isShippingAddressValidationRequired: Bool?
    /// Whether Billsby validates the billing address.
    public let isBillingAddressValidationRequired: Bool?
    /// Whether the checkout asks for a further email address.
    public let isAdditionalEmailRequired: Bool?
    /// Whether the checkout asks for a phone number.
    public let isPhoneNumberRequired: Bool?
    /// Whether the checkout asks for consent to marketing.
    public let isMarketingConsentRequired: Bool?
    /// Who hears of new subscribers.
    public let alertEmail: String?
    /// Custom fields that the checkout asks for.
    public let customFields: [CustomField]?
    /// Ids of those fields in their order.
    public let orderedCustomFields: [Int]?

    public init(
      productId: Int? = nil,
      name: String? = nil,
      displayName: String? = nil,
      description: String? = nil,
      visibility: Visibility? = nil,
      billingCurrency: String? = nil,
      billingCurrencyTemplate: String? = nil,
      typeOfProduct: Int? = nil,
      hasPlans: Bool? = nil,
      numberOfPlans: Int? = nil,
      isShippingAddressRequired: Bool? = nil,
      isShippingAddressValidationRequired: Bool? = nil,
      isBillingAddressValidationRequired: Bool? = nil,
      isAdditionalEmailRequired: Bool? = nil,
      isPhoneNumberRequired: Bool? = nil,
      isMarketingConsentRequired: Bool? = nil,
      alertEmail: String? = nil,
      customFields: [CustomField]? = nil,
      orderedCustomFields: [Int]? = nil
    ) {
      self.productId = productId
      self.name = name
      self.displayName = displayName
      self.description = description
      self.visibility = visibility
      self.billingCurrency = billingCurrency
      self.billingCurrencyTemplate = billingCurrencyTemplate
      self.typeOfProduct = typeOfProduct
      self.hasPlans = hasPlans
      self.numberOfPlans = numberOfPlans
      self.isShippingAddressRequired = isShippingAddressRequired
      self.isShippingAddressValidationRequired = isShippingAddressValidationRequired
      self.isBillingAddressValidationRequired = isBillingAddressValidationRequired
      self.isAdditionalEmailRequired = isAdditionalEmailRequired
      self.isPhoneNumberRequired = isPhoneNumberRequired
      self.isMarketingConsentRequired = isMarketingConsentRequired
      self.alertEmail = alertEmail
      self.customFields = customFields
      self.orderedCustomFields = orderedCustomFields
    }

    public init(fields: inout FieldReader) {
      productId = fields.optional("productId")
      name = fields.optional("name")
      displayName = fields.optional("displayName")
      description = fields.optional("description")
      visibility = fields.optional("visibility")
      billingCurrency = fields.optional("billingCurrency")
      billingCurrencyTemplate = fields.optional("billingCurrencyTemplate")
      typeOfProduct = fields.optional("typeOfProduct")
      hasPlans = fields.optional("hasPlans")
      numberOfPlans = fields.optional("numberOfPlans")
      isShippingAddressRequired = fields.optional("isShippingAddressRequired")
      isShippingAddressValidationRequired = fields.optional("isShippingAddressValidationRequired")
      isBillingAddressValidationRequired = fields.optional("isBillingAddressValidationRequired")
      isAdditionalEmailRequired = fields.optional("isAdditionalEmailRequired")
      isPhoneNumberRequired = fields.optional("isPhoneNumberRequired")
      isMarketingConsentRequired = fields.optional("isMarketingConsentRequired")
      alertEmail = fields.optional("alertEmail")
      customFields = fields.optional("customFields")
      orderedCustomFields = fields.optional("orderedCustomFields")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("productId", productId)
      fields.write("name", name)
      fields.write("displayName", displayName)
      fields.write("description", description)
      fields.write("visibility", visibility)
      fields.write("billingCurrency", billingCurrency)
      fields.write("billingCurrencyTemplate", billingCurrencyTemplate)
      fields.write("typeOfProduct", typeOfProduct)
      fields.write("hasPlans", hasPlans)
      fields.write("numberOfPlans", numberOfPlans)
      fields.write("isShippingAddressRequired", isShippingAddressRequired)
      fields.write("isShippingAddressValidationRequired", isShippingAddressValidationRequired)
      fields.write("isBillingAddressValidationRequired", isBillingAddressValidationRequired)
      fields.write("isAdditionalEmailRequired", isAdditionalEmailRequired)
      fields.write("isPhoneNumberRequired", isPhoneNumberRequired)
      fields.write("isMarketingConsentRequired", isMarketingConsentRequired)
      fields.write("alertEmail", alertEmail)
      fields.write("customFields", customFields)
      fields.write("orderedCustomFields", orderedCustomFields)
    }
  }

  /// A product, which holds plans of one currency.
  public struct Product: Model {
    /// Numeric id of the product.
    public let productId: Int?
    /// Name in your own account.
    public let name: String?
    /// Name that customers see.
    public let displayName: String?
    /// A few words on the product.
    public let description: String?
    /// Who can see and buy it.
    public let visibility: Visibility?
    /// Currency of its plans.
    public let billingCurrency: String?
    /// How amounts look, such as $X.XX.
    public let billingCurrencyTemplate: String?
    /// Type of the product; 1 is tiered.
    public let typeOfProduct: Int?
    /// Whether it has plans.
    public let hasPlans: Bool?
    /// How many plans it has.
    public let numberOfPlans: Int?
    /// Whether the checkout asks for a shipping address.
    public let isShippingAddressRequired: Bool?
    /// Whether Billsby validates the shipping address.
    public let isShippingAddressValidationRequired: Bool?
    /// Whether Billsby validates the billing address.
    public let isBillingAddressValidationRequired: Bool?
    /// Whether the checkout asks for a further email address.
    public let isAdditionalEmailRequired: Bool?
    /// Whether the checkout asks for a phone number.
    public let isPhoneNumberRequired: Bool?
    /// Whether the checkout asks for consent to marketing.
    public let isMarketingConsentRequired: Bool?
    /// Who hears of new subscribers.
    public let alertEmail: String?
    /// From which countries customers may subscribe.
    public let productCountryLimitation: CountryLimitation?

    public init(
      productId: Int? = nil,
      name: String? = nil,
      displayName: String? = nil,
      description: String? = nil,
      visibility: Visibility? = nil,
      billingCurrency: String? = nil,
      billingCurrencyTemplate: String? = nil,
      typeOfProduct: Int? = nil,
      hasPlans: Bool? = nil,
      numberOfPlans: Int? = nil,
      isShippingAddressRequired: Bool? = nil,
      isShippingAddressValidationRequired: Bool? = nil,
      isBillingAddressValidationRequired: Bool? = nil,
      isAdditionalEmailRequired: Bool? = nil,
      isPhoneNumberRequired: Bool? = nil,
      isMarketingConsentRequired: Bool? = nil,
      alertEmail: String? = nil,
      productCountryLimitation: CountryLimitation? = nil
    ) {
      self.productId = productId
      self.name = name
      self.displayName = displayName
      self.description = description
      self.visibility = visibility
      self.billingCurrency = billingCurrency
      self.billingCurrencyTemplate = billingCurrencyTemplate
      self.typeOfProduct = typeOfProduct
      self.hasPlans = hasPlans
      self.numberOfPlans = numberOfPlans
      self.isShippingAddressRequired = isShippingAddressRequired
      self.isShippingAddressValidationRequired = isShippingAddressValidationRequired
      self.isBillingAddressValidationRequired = isBillingAddressValidationRequired
      self.isAdditionalEmailRequired = isAdditionalEmailRequired
      self.isPhoneNumberRequired = isPhoneNumberRequired
      self.isMarketingConsentRequired = isMarketingConsentRequired
      self.alertEmail = alertEmail
      self.productCountryLimitation = productCountryLimitation
    }

    public init(fields: inout FieldReader) {
      productId = fields.optional("productId")
      name = fields.optional("name")
      displayName = fields.optional("displayName")
      description = fields.optional("description")
      visibility = fields.optional("visibility")
      billingCurrency = fields.optional("billingCurrency")
      billingCurrencyTemplate = fields.optional("billingCurrencyTemplate")
      typeOfProduct = fields.optional("typeOfProduct")
      hasPlans = fields.optional("hasPlans")
      numberOfPlans = fields.optional("numberOfPlans")
      isShippingAddressRequired = fields.optional("isShippingAddressRequired")
      isShippingAddressValidationRequired = fields.optional("isShippingAddressValidationRequired")
      isBillingAddressValidationRequired = fields.optional("isBillingAddressValidationRequired")
      isAdditionalEmailRequired = fields.optional("isAdditionalEmailRequired")
      isPhoneNumberRequired = fields.optional("isPhoneNumberRequired")
      isMarketingConsentRequired = fields.optional("isMarketingConsentRequired")
      alertEmail = fields.optional("alertEmail")
      productCountryLimitation = fields.optional("productCountryLimitation")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("productId", productId)
      fields.write("name", name)
      fields.write("displayName", displayName)
      fields.write("description", description)
      fields.write("visibility", visibility)
      fields.write("billingCurrency", billingCurrency)
      fields.write("billingCurrencyTemplate", billingCurrencyTemplate)
      fields.write("typeOfProduct", typeOfProduct)
      fields.write("hasPlans", hasPlans)
      fields.write("numberOfPlans", numberOfPlans)
      fields.write("isShippingAddressRequired", isShippingAddressRequired)
      fields.write("isShippingAddressValidationRequired", isShippingAddressValidationRequired)
      fields.write("isBillingAddressValidationRequired", isBillingAddressValidationRequired)
      fields.write("isAdditionalEmailRequired", isAdditionalEmailRequired)
      fields.write("isPhoneNumberRequired", isPhoneNumberRequired)
      fields.write("isMarketingConsentRequired", isMarketingConsentRequired)
      fields.write("alertEmail", alertEmail)
      fields.write("productCountryLimitation", productCountryLimitation)
    }
  }

  /// A plan with its cycles.
  public struct Plan: Model {
    /// Numeric id of the plan.
    public let planId: Int?
    /// Numeric id of its product.
    public let productId: Int?
    /// Name in your own account.
    public let name: String?
    /// Name that customers see.
    public let displayName: String?
    /// A few words on the plan.
    public let description: String?
    /// How units turn into a price.
    public let pricingModelType: PricingModel?
    /// Its cycles.
    public let cycles: [Cycle]?
    /// Its feature tags.
    public let featureTags: [String]?
    /// Who can see and buy it.
    public let visibility: String?
    /// Where customers are sent after the checkout.
    public let redirectUrl: String?
    /// Whether it has active subscriptions.
    public let hasActiveSubscription: Bool?
    /// Who hears of new subscribers.
    public let alertEmail: String?

    public init(
      planId: Int? = nil,
      productId: Int? = nil,
      name: String? = nil,
      displayName: String? = nil,
      description: String? = nil,
      pricingModelType: PricingModel? = nil,
      cycles: [Cycle]? = nil,
      featureTags: [String]? = nil,
      visibility: String? = nil,
      redirectUrl: String? = nil,
      hasActiveSubscription: Bool? = nil,
      alertEmail: String? = nil
    ) {
      self.planId = planId
      self.productId = productId
      self.name = name
      self.displayName = displayName
      self.description = description
      self.pricingModelType = pricingModelType
      self.cycles = cycles
      self.featureTags = featureTags
      self.visibility = visibility
      self.redirectUrl = redirectUrl
      self.hasActiveSubscription = hasActiveSubscription
      self.alertEmail = alertEmail
    }

    public init(fields: inout FieldReader) {
      planId = fields.optional("planId")
      productId = fields.optional("productId")
      name = fields.optional("name")
      displayName = fields.optional("displayName")
      description = fields.optional("description")
      pricingModelType = fields.optional("pricingModelType")
      cycles = fields.optional("cycles")
      featureTags = fields.optional("featureTags")
      visibility = fields.optional("visibility")
      redirectUrl = fields.optional("redirectUrl")
      hasActiveSubscription = fields.optional("hasActiveSubscription")
      alertEmail = fields.optional("alertEmail")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("planId", planId)
      fields.write("productId", productId)
      fields.write("name", name)
      fields.write("displayName", displayName)
      fields.write("description", description)
      fields.write("pricingModelType", pricingModelType)
      fields.write("cycles", cycles)
      fields.write("featureTags", featureTags)
      fields.write("visibility", visibility)
      fields.write("redirectUrl", redirectUrl)
      fields.write("hasActiveSubscription", hasActiveSubscription)
      fields.write("alertEmail", alertEmail)
    }
  }

  /// How often and how much subscribers of a plan are billed.
  public struct Cycle: Model {
    /// Numeric id of the cycle.
    public let cycleId: Int?
    /// Numeric id of its plan.
    public let planId: Int?
    /// Who can see and buy it.
    public let visibility: String?
    /// How it is billed.
    public let pricingModel: CyclePricing?

    public init(
      cycleId: Int? = nil,
      planId: Int? = nil,
      visibility: String? = nil,
      pricingModel: CyclePricing? = nil
    ) {
      self.cycleId = cycleId
      self.planId = planId
      self.visibility = visibility
      self.pricingModel = pricingModel
    }

    public init(fields: inout FieldReader) {
      cycleId = fields.optional("cycleId")
      planId = fields.optional("planId")
      visibility = fields.optional("visibility")
      pricingModel = fields.optional("pricingModel")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("cycleId", cycleId)
      fields.write("planId", planId)
      fields.write("visibility", visibility)
      fields.write("pricingModel", pricingModel)
    }
  }

  /// How a cycle is billed.
  public struct CyclePricing: Model {
    /// Id of the pricing.
    public let pricingModelId: Int?
    /// Renews after this many periods of frequencyType.
    public let frequency: Int?
    /// Unit of frequency.
    public let frequencyType: FrequencyType?
    /// Length of the free trial.
    public let freeTrial: Int?
    /// Unit of freeTrial.
    public let freeTrialFrequencyType: FrequencyType?
    /// Minimum term.
    public let contractTerm: Int?
    /// Unit of contractTerm.
    public let contractTermFrequencyType: FrequencyType?
    /// Fee on the first invoice in whole minor units.
    public let setupFeePrice: Int?
    /// The same as text.
    public let setupFeePriceFormatted: String?
    /// Free units.
    public let freeQuantity: Int?
    /// On which days it is billed.
    public let billingDateType: BillingDateType?
    /// Day on which it is billed.
    public let fixedBillingDateDay: Int?
    /// What is charged before the first fixed billing date.
    public let proRateOption: ProRateOption?

    public init(
      pricingModelId: Int? = nil,
      frequency: Int? = nil,
      frequencyType: FrequencyType? = nil,
      freeTrial: Int? = nil,
      freeTrialFrequencyType: FrequencyType? = nil,
      contractTerm: Int? = nil,
      contractTermFrequencyType: FrequencyType? = nil,
      setupFeePrice: Int? = nil,
      setupFeePriceFormatted: String? = nil,
      freeQuantity: Int? = nil,
      billingDateType: BillingDateType? = nil,
      fixedBillingDateDay: Int? = nil,
      proRateOption: ProRateOption? = nil
    ) {
      self.pricingModelId = pricingModelId
      self.frequency = frequency
      self.frequencyType = frequencyType
      self.freeTrial = freeTrial
      self.freeTrialFrequencyType = freeTrialFrequencyType
      self.contractTerm = contractTerm
      self.contractTermFrequencyType = contractTermFrequencyType
      self.setupFeePrice = setupFeePrice
      self.setupFeePriceFormatted = setupFeePriceFormatted
      self.freeQuantity = freeQuantity
      self.billingDateType = billingDateType
      self.fixedBillingDateDay = fixedBillingDateDay
      self.proRateOption = proRateOption
    }

    public init(fields: inout FieldReader) {
      pricingModelId = fields.optional("pricingModelId")
      frequency = fields.optional("frequency")
      frequencyType = fields.optional("frequencyType")
      freeTrial = fields.optional("freeTrial")
      freeTrialFrequencyType = fields.optional("freeTrialFrequencyType")
      contractTerm = fields.optional("contractTerm")
      contractTermFrequencyType = fields.optional("contractTermFrequencyType")
      setupFeePrice = fields.optional("setupFeePrice")
      setupFeePriceFormatted = fields.optional("setupFeePriceFormatted")
      freeQuantity = fields.optional("freeQuantity")
      billingDateType = fields.optional("billingDateType")
      fixedBillingDateDay = fields.optional("fixedBillingDateDay")
      proRateOption = fields.optional("proRateOption")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("pricingModelId", pricingModelId)
      fields.write("frequency", frequency)
      fields.write("frequencyType", frequencyType)
      fields.write("freeTrial", freeTrial)
      fields.write("freeTrialFrequencyType", freeTrialFrequencyType)
      fields.write("contractTerm", contractTerm)
      fields.write("contractTermFrequencyType", contractTermFrequencyType)
      fields.write("setupFeePrice", setupFeePrice)
      fields.write("setupFeePriceFormatted", setupFeePriceFormatted)
      fields.write("freeQuantity", freeQuantity)
      fields.write("billingDateType", billingDateType)
      fields.write("fixedBillingDateDay", fixedBillingDateDay)
      fields.write("proRateOption", proRateOption)
    }
  }

  /// A question that the checkout asks.
  public struct CustomField: Model {
    /// Numeric id of the field.
    public let customFieldId: Int?
    /// What kind of answer it takes.
    public let type: CustomFieldType?
    /// Its title.
    public let label: String?
    /// What it asks for.
    public let description: String?
    /// Options of a dropdown list with commas between them.
    public let options: String?
    /// Whether it must be answered.
    public let compulsory: Bool?

    public init(
      customFieldId: Int? = nil,
      type: CustomFieldType? = nil,
      label: String? = nil,
      description: String? = nil,
      options: String? = nil,
      compulsory: Bool? = nil
    ) {
      self.customFieldId = customFieldId
      self.type = type
      self.label = label
      self.description = description
      self.options = options
      self.compulsory = compulsory
    }

    public init(fields: inout FieldReader) {
      customFieldId = fields.optional("customFieldId")
      type = fields.optional("type")
      label = fields.optional("label")
      description = fields.optional("description")
      options = fields.optional("options")
      compulsory = fields.optional("compulsory")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("customFieldId", customFieldId)
      fields.write("type", type)
      fields.write("label", label)
      fields.write("description", description)
      fields.write("options", options)
      fields.write("compulsory", compulsory)
    }
  }

  /// An add-on as lists show it.
  public struct AddOnListing: Model {
    /// Numeric id of the add-on.
    public let addonId: Int?
    /// Its name.
    public let name: String?
    /// A few words on it.
    public let description: String?
    /// Whether active plans offer it.
    public let hasActiveLinkedPlans: Bool?

    public init(
      addonId: Int? = nil,
      name: String? = nil,
      description: String? = nil,
      hasActiveLinkedPlans: Bool? = nil
    ) {
      self.addonId = addonId
      self.name = name
      self.description = description
      self.hasActiveLinkedPlans = hasActiveLinkedPlans
    }

    public init(fields: inout FieldReader) {
      addonId = fields.optional("addonId")
      name = fields.optional("name")
      description = fields.optional("description")
      hasActiveLinkedPlans = fields.optional("hasActiveLinkedPlans")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("addonId", addonId)
      fields.write("name", name)
      fields.write("description", description)
      fields.write("hasActiveLinkedPlans", hasActiveLinkedPlans)
    }
  }

  /// Something that subscribers can take besides their plan.
  public struct AddOn: Model {
    /// Numeric id of the add-on.
    public let addonId: Int?
    /// Name in your own account.
    public let name: String?
    /// Name that customers see.
    public let displayName: String?
    /// A few words on it.
    public let description: String?
    /// What one unit is called.
    public let singleUnitName: String?
    /// What several units are called.
    public let pluralUnitName: String?
    /// How units turn into a price.
    public let pricingModelType: String?
    /// Whether active plans offer it.
    public let hasActiveLinkedPlans: Bool?
    /// Its feature tags.
    public let featureTags: [String]?
    /// The plans that offer it.
    public let plans: [AddOnPlan]?
    /// Its prices.
    public let priceModels: [AddOnPrice]?

    public init(
      addonId: Int? = nil,
      name: String? = nil,
      displayName: String? = nil,
      description: String? = nil,
      singleUnitName: String? = nil,
      pluralUnitName: String? = nil,
      pricingModelType: String? = nil,
      hasActiveLinkedPlans: Bool? = nil,
      featureTags: [String]? = nil,
      plans: [AddOnPlan]? = nil,
      priceModels: [AddOnPrice]? = nil
    ) {
      self.addonId = addonId
      self.name = name
      self.displayName = displayName
      self.description = description
      self.singleUnitName = singleUnitName
      self.pluralUnitName = pluralUnitName
      self.pricingModelType = pricingModelType
      self.hasActiveLinkedPlans = hasActiveLinkedPlans
      self.featureTags = featureTags
      self.plans = plans
      self.priceModels = priceModels
    }

    public init(fields: inout FieldReader) {
      addonId = fields.optional("addonId")
      name = fields.optional("name")
      displayName = fields.optional("displayName")
      description = fields.optional("description")
      singleUnitName = fields.optional("singleUnitName")
      pluralUnitName = fields.optional("pluralUnitName")
      pricingModelType = fields.optional("pricingModelType")
      hasActiveLinkedPlans = fields.optional("hasActiveLinkedPlans")
      featureTags = fields.optional("featureTags")
      plans = fields.optional("plans")
      priceModels = fields.optional("priceModels")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("addonId", addonId)
      fields.write("name", name)
      fields.write("displayName", displayName)
      fields.write("description", description)
      fields.write("singleUnitName", singleUnitName)
      fields.write("pluralUnitName", pluralUnitName)
      fields.write("pricingModelType", pricingModelType)
      fields.write("hasActiveLinkedPlans", hasActiveLinkedPlans)
      fields.write("featureTags", featureTags)
      fields.write("plans", plans)
      fields.write("priceModels", priceModels)
    }
  }

  /// A plan that offers an add-on.
  public struct AddOnPlan: Model {
    /// Numeric id of the plan.
    public let planId: Int?
    /// Name of the plan.
    public let planName: String?
    /// Name of its product.
    public let productName: String?
    /// Whether every subscriber has to take the add-on.
    public let forceAddon: Bool?
    /// Whether the plan is active.
    public let isActive: Bool?

    public init(
      planId: Int? = nil,
      planName: String? = nil,
      productName: String? = nil,
      forceAddon: Bool? = nil,
      isActive: Bool? = nil
    ) {
      self.planId = planId
      self.planName = planName
      self.productName = productName
      self.forceAddon = forceAddon
      self.isActive = isActive
    }

    public init(fields: inout FieldReader) {
      planId = fields.optional("planId")
      planName = fields.optional("planName")
      productName = fields.optional("productName")
      forceAddon = fields.optional("forceAddon")
      isActive = fields.optional("isActive")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("planId", planId)
      fields.write("planName", planName)
      fields.write("productName", productName)
      fields.write("forceAddon", forceAddon)
      fields.write("isActive", isActive)
    }
  }

  /// A price of an add-on.
  public struct AddOnPrice: Model {
    /// Charged after this many periods of frequencyType.
    public let frequency: Int?
    /// Unit of frequency.
    public let frequencyType: String?
    /// Currency of the price.
    public let currency: String?
    /// Flat fee in whole minor units.
    public let flatFeePrice: Int?
    /// The same as text.
    public let flatFeePriceFormatted: String?
    /// Price of a unit in whole minor units.
    public let perUnitPrice: Int?
    /// The same as text.
    public let perUnitPriceFormatted: String?
    /// Prices of ranges of units.
    public let tiers: [TierPrice]?

    public init(
      frequency: Int? = nil,
      frequencyType: String? = nil,
      currency: String? = nil,
      flatFeePrice: Int? = nil,
      flatFeePriceFormatted: String? = nil,
      perUnitPrice: Int? = nil,
      perUnitPriceFormatted: String? = nil,
      tiers: [TierPrice]? = nil
    ) {
      self.frequency = frequency
      self.frequencyType = frequencyType
      self.currency = currency
      self.flatFeePrice = flatFeePrice
      self.flatFeePriceFormatted = flatFeePriceFormatted
      self.perUnitPrice = perUnitPrice
      self.perUnitPriceFormatted = perUnitPriceFormatted
      self.tiers = tiers
    }

    public init(fields: inout FieldReader) {
      frequency = fields.optional("frequency")
      frequencyType = fields.optional("frequencyType")
      currency = fields.optional("currency")
      flatFeePrice = fields.optional("flatFeePrice")
      flatFeePriceFormatted = fields.optional("flatFeePriceFormatted")
      perUnitPrice = fields.optional("perUnitPrice")
      perUnitPriceFormatted = fields.optional("perUnitPriceFormatted")
      tiers = fields.optional("tiers")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("frequency", frequency)
      fields.write("frequencyType", frequencyType)
      fields.write("currency", currency)
      fields.write("flatFeePrice", flatFeePrice)
      fields.write("flatFeePriceFormatted", flatFeePriceFormatted)
      fields.write("perUnitPrice", perUnitPrice)
      fields.write("perUnitPriceFormatted", perUnitPriceFormatted)
      fields.write("tiers", tiers)
    }
  }

  /// An allowance as lists show it.
  public struct AllowanceListing: Model {
    /// Numeric id of the allowance.
    public let allowanceId: Int?
    /// Its name.
    public let name: String?
    /// A few words on it.
    public let description: String?
    /// Whether active plans offer it.
    public let hasActiveLinkedPlans: Bool?

    public init(
      allowanceId: Int? = nil,
      name: String? = nil,
      description: String? = nil,
      hasActiveLinkedPlans: Bool? = nil
    ) {
      self.allowanceId = allowanceId
      self.name = name
      self.description = description
      self.hasActiveLinkedPlans = hasActiveLinkedPlans
    }

    public init(fields: inout FieldReader) {
      allowanceId = fields.optional("allowanceId")
      name = fields.optional("name")
      description = fields.optional("description")
      hasActiveLinkedPlans = fields.optional("hasActiveLinkedPlans")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("allowanceId", allowanceId)
      fields.write("name", name)
      fields.write("description", description)
      fields.write("hasActiveLinkedPlans", hasActiveLinkedPlans)
    }
  }

  /// Usage that a plan includes and counts.
  public struct Allowance: Model {
    /// Numeric id of the allowance.
    public let allowanceId: Int?
    /// Name in your own account.
    public let name: String?
    /// Name that customers see.
    public let displayName: String?
    /// A few words on it.
    public let description: String?
    /// What one unit is called.
    public let singleUnitName: String?
    /// What several units are called.
    public let pluralUnitName: String?
    /// How units turn into a price.
    public let pricingModelType: String?
    /// The counter of its usage.
    public let counter: AllowanceCounter?
    /// Whether active plans offer it.
    public let hasActiveLinkedPlans: Bool?
    /// Its feature tags.
    public let featureTags: [String]?
    /// The plans that offer it.
    public let plans: [AllowancePlan]?
    /// Its prices.
    public let priceModels: [AllowancePrice]?

    public init(
      allowanceId: Int? = nil,
      name: String? = nil,
      displayName: String? = nil,
      description: String? = nil,
      singleUnitName: String? = nil,
      pluralUnitName: String? = nil,
      pricingModelType: String? = nil,
      counter: AllowanceCounter? = nil,
      hasActiveLinkedPlans: Bool? = nil,
      featureTags: [String]? = nil,
      plans: [AllowancePlan]? = nil,
      priceModels: [AllowancePrice]? = nil
    ) {
      self.allowanceId = allowanceId
      self.name = name
      self.displayName = displayName
      self.description = description
      self.singleUnitName = singleUnitName
      self.pluralUnitName = pluralUnitName
      self.pricingModelType = pricingModelType
      self.counter = counter
      self.hasActiveLinkedPlans = hasActiveLinkedPlans
      self.featureTags = featureTags
      self.plans = plans
      self.priceModels = priceModels
    }

    public init(fields: inout FieldReader) {
      allowanceId = fields.optional("allowanceId")
      name = fields.optional("name")
      displayName = fields.optional("displayName")
      description = fields.optional("description")
      singleUnitName = fields.optional("singleUnitName")
      pluralUnitName = fields.optional("pluralUnitName")
      pricingModelType = fields.optional("pricingModelType")
      counter = fields.optional("counter")
      hasActiveLinkedPlans = fields.optional("hasActiveLinkedPlans")
      featureTags = fields.optional("featureTags")
      plans = fields.optional("plans")
      priceModels = fields.optional("priceModels")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("allowanceId", allowanceId)
      fields.write("name", name)
      fields.write("displayName", displayName)
      fields.write("description", description)
      fields.write("singleUnitName", singleUnitName)
      fields.write("pluralUnitName", pluralUnitName)
      fields.write("pricingModelType", pricingModelType)
      fields.write("counter", counter)
      fields.write("hasActiveLinkedPlans", hasActiveLinkedPlans)
      fields.write("featureTags", featureTags)
      fields.write("plans", plans)
      fields.write("priceModels", priceModels)
    }
  }

  /// What counts the usage of an allowance.
  public struct AllowanceCounter: Model {
    /// Id of the counter. Goes into get_single_billsby_counter_value_by_id.
    public let counterId: String?
    /// Name of the counter.
    public let counterName: String?

    public init(counterId: String? = nil, counterName: String? = nil) {
      self.counterId = counterId
      self.counterName = counterName
    }

    public init(fields: inout FieldReader) {
      counterId = fields.optional("counterId")
      counterName = fields.optional("counterName")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("counterId", counterId)
      fields.write("counterName", counterName)
    }
  }

  /// A plan that offers an allowance.
  public struct AllowancePlan: Model {
    /// Numeric id of the plan.
    public let planId: Int?
    /// Name of the plan.
    public let planName: String?
    /// Name of its product.
    public let productName: String?
    /// Whether every subscriber has to take the allowance.
    public let forceAllowance: Bool?
    /// Whether the plan is active.
    public let isActive: Bool?

    public init(
      planId: Int? = nil,
      planName: String? = nil,
      productName: String? = nil,
      forceAllowance: Bool? = nil,
      isActive: Bool? = nil
    ) {
      self.planId = planId
      self.planName = planName
      self.productName = productName
      self.forceAllowance = forceAllowance
      self.isActive = isActive
    }

    public init(fields: inout FieldReader) {
      planId = fields.optional("planId")
      planName = fields.optional("planName")
      productName = fields.optional("productName")
      forceAllowance = fields.optional("forceAllowance")
      isActive = fields.optional("isActive")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("planId", planId)
      fields.write("planName", planName)
      fields.write("productName", productName)
      fields.write("forceAllowance", forceAllowance)
      fields.write("isActive", isActive)
    }
  }

  /// A price of an allowance.
  public struct AllowancePrice: Model {
    /// Charged after this many periods of frequencyType.
    public let frequency: Int?
    /// Unit of frequency.
    public let frequencyType: String?
    /// Currency of the price.
    public let currency: String?
    /// Units that cost nothing.
    public let includedUnits: Int?
    /// Flat fee in whole minor units.
    public let flatFeePrice: Int?
    /// The same as text.
    public let flatFeePriceFormatted: String?
    /// Price of a further unit in whole minor units.
    public let perUnitPrice: Int?
    /// The same as text.
    public let perUnitPriceFormatted: String?
    /// Prices of ranges of units.
    public let tiers: [TierPrice]?

    public init(
      frequency: Int? = nil,
      frequencyType: String? = nil,
      currency: String? = nil,
      includedUnits: Int? = nil,
      flatFeePrice: Int? = nil,
      flatFeePriceFormatted: String? = nil,
      perUnitPrice: Int? = nil,
      perUnitPriceFormatted: String? = nil,
      tiers: [TierPrice]? = nil
    ) {
      self.frequency = frequency
      self.frequencyType = frequencyType
      self.currency = currency
      self.includedUnits = includedUnits
      self.flatFeePrice = flatFeePrice
      self.flatFeePriceFormatted = flatFeePriceFormatted
      self.perUnitPrice = perUnitPrice
      self.perUnitPriceFormatted = perUnitPriceFormatted
      self.tiers = tiers
    }

    public init(fields: inout FieldReader) {
      frequency = fields.optional("frequency")
      frequencyType = fields.optional("frequencyType")
      currency = fields.optional("currency")
      includedUnits = fields.optional("includedUnits")
      flatFeePrice = fields.optional("flatFeePrice")
      flatFeePriceFormatted = fields.optional("flatFeePriceFormatted")
      perUnitPrice = fields.optional("perUnitPrice")
      perUnitPriceFormatted = fields.optional("perUnitPriceFormatted")
      tiers = fields.optional("tiers")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("frequency", frequency)
      fields.write("frequencyType", frequencyType)
      fields.write("currency", currency)
      fields.write("includedUnits", includedUnits)
      fields.write("flatFeePrice", flatFeePrice)
      fields.write("flatFeePriceFormatted", flatFeePriceFormatted)
      fields.write("perUnitPrice", perUnitPrice)
      fields.write("perUnitPriceFormatted", perUnitPriceFormatted)
      fields.write("tiers", tiers)
    }
  }

  /// Customers, who hold subscriptions and are billed.
  public enum Customers {
    /// List all Billsby customers of your company. Start here to find a customerUniqueId by a name.
    /// Returns customerUniqueId, firstName, lastName, email, createdOn, status (active or
    /// inactive), phone fields and billingAddress.
    public struct List: Tool {
      public typealias Output = Page<CustomerListing>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Only those whose name contains this text.
      public let search: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        search: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.search = search
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        search = fields.optional("search")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("search", search)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_customers",
        integration: "billsby",
        resource: "customers",
        method: "list",
        title: "List all Billsby customers",
        summary: """
          List all Billsby customers of your company. Start here to find a customerUniqueId by a \
          name. Returns customerUniqueId, firstName, lastName, email, createdOn, status (active or \
          inactive), phone fields and billingAddress.
          """,
        tags: ["customers"],
        http: .get,
        path: "/{companyDomain}/customers",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "search", in: .query),
        ],
        answer: .many(at: "results"),
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "search":{"type":"string","description":"Only those whose name contains this text."},\#
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

    /// Get a single Billsby customer by its customerUniqueId, with address, contact, card status
    /// and what it has paid. For its subscriptions call list_all_billsby_customer_subscriptions,
    /// for its invoices list_all_billsby_customer_invoices.
    public struct Get: Tool {
      public typealias Output = Customer

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String

      public init(companyDomain: String? = nil, customerUniqueId: String) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_billsby_customer_by_id",
        integration: "billsby",
        resource: "customers",
        method: "get",
        title: "Get a single Billsby customer by ID",
        summary: """
          Get a single Billsby customer by its customerUniqueId, with address, contact, card \
          status and what it has paid. For its subscriptions call \
          list_all_billsby_customer_subscriptions, for its invoices \
          list_all_billsby_customer_invoices.
          """,
        tags: ["customers"],
        http: .get,
        path: "/{companyDomain}/customers/{customerUniqueId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1}\#
          },"required":["customerUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create a Billsby customer without a subscription. To create a customer and a subscription at
    /// once, call create_a_billsby_subscription. Look in list_all_billsby_customers first that
    /// there is none with the same email. A card is given as the token of Billsby's card tokenizer,
    /// never as a number. Returns customerUniqueId.
    public struct Create: Tool {
      public typealias Output = CreatedCustomer

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// First name.
      public let firstName: String
      /// Last name.
      public let lastName: String
      /// Email address.
      public let email: String
      /// Street address.
      public let addressLine1: String
      /// Second line of the address.
      public let addressLine2: String?
      /// City.
      public let city: String
      /// State; in the USA the two-letter code, such as CA.
      public let state: String
      /// ISO three-letter code of the country, such as USA or GBR.
      public let country: String
      /// Postal code.
      public let postCode: String
      /// Payment card by its token.
      public let cardDetails: CardDetails?

      public init(
        companyDomain: String? = nil,
        firstName: String,
        lastName: String,
        email: String,
        addressLine1: String,
        addressLine2: String? = nil,
        city: String,
        state: String,
        country: String,
        postCode: String,
        cardDetails: CardDetails? = nil
      ) {
        self.companyDomain = companyDomain
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.addressLine1 = addressLine1
        self.addressLine2 = addressLine2
        self.city = city
        self.state = state
        self.country = country
        self.postCode = postCode
        self.cardDetails = cardDetails
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        firstName = fields.required("firstName")
        lastName = fields.required("lastName")
        email = fields.required("email")
        addressLine1 = fields.required("addressLine1")
        addressLine2 = fields.optional("addressLine2")
        city = fields.required("city")
        state = fields.required("state")
        country = fields.required("country")
        postCode = fields.required("postCode")
        cardDetails = fields.optional("cardDetails")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("firstName", firstName)
        fields.write("lastName", lastName)
        fields.write("email", email)
        fields.write("addressLine1", addressLine1)
        fields.write("addressLine2", addressLine2)
        fields.write("city", city)
        fields.write("state", state)
        fields.write("country", country)
        fields.write("postCode", postCode)
        fields.write("cardDetails", cardDetails)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_billsby_customer",
        integration: "billsby",
        resource: "customers",
        method: "create",
        title: "Create a Billsby customer",
        summary: """
          Create a Billsby customer without a subscription. To create a customer and a \
          subscription at once, call create_a_billsby_subscription. Look in \
          list_all_billsby_customers first that there is none with the same email. A card is given \
          as the token of Billsby's card tokenizer, never as a number. Returns customerUniqueId.
          """,
        tags: ["customers"],
        http: .post,
        path: "/{companyDomain}/customers",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "firstName":{"type":"string","description":"First name."},\#
          "lastName":{"type":"string","description":"Last name."},\#
          "email":{"type":"string","format":"email","description":"Email address."},\#
          "addressLine1":{"type":"string","description":"Street address."},\#
          "addressLine2":{"type":"string","description":"Second line of the address."},\#
          "city":{"type":"string","description":"City."},\#
          "state":{"type":"string","description":"State; in the USA the two-letter code, such as CA."},\#
          "country":{"type":"string","description":"ISO three-letter code of the country, such as USA or GBR.","pattern":"^[A-Z]{3}$"},\#
          "postCode":{"type":"string","description":"Postal code."},\#
          "cardDetails":{"type":"object","description":"Payment card by its token.","properties":{\#
          "fullName":{"type":"string","description":"Name on the card."},\#
          "paymentCardToken":{"type":"string","description":"The token that Billsby's card tokenizer gave for the card."},\#
          "expiryMonth":{"type":"integer","format":"int32","description":"Month in which the card expires (1 to 12).","minimum":1,"maximum":12},\#
          "expiryYear":{"type":"integer","format":"int32","description":"Year in which the card expires, with four digits, such as 2030.","minimum":2000,"maximum":9999},\#
          "cardType":{"type":"string","description":"Brand of the card.","enum":["visa","master","american_express"]},\#
          "last4Digits":{"type":"string","description":"The last four digits of the card.","pattern":"^[0-9]{4}$"}\#
          },"additionalProperties":false}\#
          },"required":["firstName","lastName","email","addressLine1","city","state","country","postCode"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Update the name, email, billing address and phone number of a Billsby customer by its
    /// customerUniqueId. Get the customer first and send all of it, since Billsby does not say that
    /// what is left out stays. For its card call update_a_billsby_payment_card_token_by_id. Returns
    /// the customer.
    public struct Update: Tool {
      public typealias Output = UpdatedCustomer

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// First name.
      public let firstName: String
      /// Last name.
      public let lastName: String
      /// Email address.
      public let email: String
      /// Billing address.
      public let billingAddress: PostalAddress
      /// Country of the phone number (such as UK); needed with phoneNumber.
      public let phoneNumberDialCountry: String?
      /// Dial code of the phone number, such as +44; needed with phoneNumber.
      public let phoneNumberDialCode: String?
      /// Phone number in digits without the dial code and the leading 0.
      public let phoneNumber: String?

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        firstName: String,
        lastName: String,
        email: String,
        billingAddress: PostalAddress,
        phoneNumberDialCountry: String? = nil,
        phoneNumberDialCode: String? = nil,
        phoneNumber: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.billingAddress = billingAddress
        self.phoneNumberDialCountry = phoneNumberDialCountry
        self.phoneNumberDialCode = phoneNumberDialCode
        self.phoneNumber = phoneNumber
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        firstName = fields.required("firstName")
        lastName = fields.required("lastName")
        email = fields.required("email")
        billingAddress = fields.required("billingAddress")
        phoneNumberDialCountry = fields.optional("phoneNumberDialCountry")
        phoneNumberDialCode = fields.optional("phoneNumberDialCode")
        phoneNumber = fields.optional("phoneNumber")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("firstName", firstName)
        fields.write("lastName", lastName)
        fields.write("email", email)
        fields.write("billingAddress", billingAddress)
        fields.write("phoneNumberDialCountry", phoneNumberDialCountry)
        fields.write("phoneNumberDialCode", phoneNumberDialCode)
        fields.write("phoneNumber", phoneNumber)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_billsby_customer_by_id",
        integration: "billsby",
        resource: "customers",
        method: "update",
        title: "Update a Billsby customer by ID",
        summary: """
          Update the name, email, billing address and phone number of a Billsby customer by its \
          customerUniqueId. Get the customer first and send all of it, since Billsby does not say \
          that what is left out stays. For its card call \
          update_a_billsby_payment_card_token_by_id. Returns the customer.
          """,
        tags: ["customers"],
        http: .put,
        path: "/{companyDomain}/customers/{customerUniqueId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "firstName":{"type":"string","description":"First name."},\#
          "lastName":{"type":"string","description":"Last name."},\#
          "email":{"type":"string","format":"email","description":"Email address."},\#
          "billingAddress":{"type":"object","description":"Billing address.","properties":{\#
          "addressLine1":{"type":"string","description":"Street address."},\#
          "addressLine2":{"type":"string","description":"Second line of the address."},\#
          "city":{"type":"string","description":"City."},\#
          "state":{"type":"string","description":"State; in the USA the two-letter code, such as CA."},\#
          "country":{"type":"string","description":"ISO three-letter code of the country, such as USA or GBR.","pattern":"^[A-Z]{3}$"},\#
          "postCode":{"type":"string","description":"Postal code."}\#
          },"additionalProperties":false},\#
          "phoneNumberDialCountry":{"type":"string","description":"Country of the phone number (such as UK); needed with phoneNumber."},\#
          "phoneNumberDialCode":{"type":"string","description":"Dial code of the phone number, such as +44; needed with phoneNumber.","pattern":"^\\+?[0-9]{1,6}$"},\#
          "phoneNumber":{"type":"string","description":"Phone number in digits without the dial code and the leading 0.","pattern":"^[0-9]{3,15}$"}\#
          },"required":["customerUniqueId","firstName","lastName","email","billingAddress"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Delete a Billsby customer by its customerUniqueId, with all data of it. This cannot be
    /// undone. Its subscriptions must be cancelled before
    /// (delete_a_billsby_customer_subscription_by_id). To remove personal data and keep invoices
    /// and reports, call update_a_billsby_clear_customer_datum_by_id instead. Returns Success.
    public struct Delete: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String

      public init(companyDomain: String? = nil, customerUniqueId: String) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
      }

      public static let descriptor = ToolDescriptor(
        name: "delete_a_billsby_customer_by_id",
        integration: "billsby",
        resource: "customers",
        method: "delete",
        title: "Delete a Billsby customer by ID",
        summary: """
          Delete a Billsby customer by its customerUniqueId, with all data of it. This cannot be \
          undone. Its subscriptions must be cancelled before \
          (delete_a_billsby_customer_subscription_by_id). To remove personal data and keep \
          invoices and reports, call update_a_billsby_clear_customer_datum_by_id instead. Returns \
          Success.
          """,
        tags: ["customers"],
        http: .delete,
        path: "/{companyDomain}/customers/{customerUniqueId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1}\#
          },"required":["customerUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// Removal of customers' personal data.
  public enum ClearCustomerData {
    /// Clear the personal data of a Billsby customer by its customerUniqueId, for a request under
    /// the GDPR. This cannot be undone: name, address, email and phone are replaced by the text
    /// gdpr. Invoices and subscription data stay for reports. Returns the customer as it then is.
    public struct Update: Tool {
      public typealias Output = Customer

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String

      public init(companyDomain: String? = nil, customerUniqueId: String) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_billsby_clear_customer_datum_by_id",
        integration: "billsby",
        resource: "clear_customer_data",
        method: "update",
        title: "Update a Billsby clear customer datum by ID",
        summary: """
          Clear the personal data of a Billsby customer by its customerUniqueId, for a request \
          under the GDPR. This cannot be undone: name, address, email and phone are replaced by \
          the text gdpr. Invoices and subscription data stay for reports. Returns the customer as \
          it then is.
          """,
        tags: ["customers"],
        http: .put,
        path: "/{companyDomain}/customers/{customerUniqueId}/gdprcleanup",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1}\#
          },"required":["customerUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Requests to customers to update their payment details.
  public enum PaymentDetailsRequests {
    /// Ask a Billsby customer to update their payment details. This sends a message to the customer
    /// each time it is called; it does not read anything. Call it once, when a card is missing, has
    /// expired or was declined, and only if the customer shall be contacted. Returns Success when
    /// the request was sent.
    public struct Get: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String

      public init(companyDomain: String? = nil, customerUniqueId: String) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_billsby_payment_details_request_by_id",
        integration: "billsby",
        resource: "payment_details_requests",
        method: "get",
        title: "Get a single Billsby payment details request by ID",
        summary: """
          Ask a Billsby customer to update their payment details. This sends a message to the \
          customer each time it is called; it does not read anything. Call it once, when a card is \
          missing, has expired or was declined, and only if the customer shall be contacted. \
          Returns Success when the request was sent.
          """,
        tags: ["customers", "payments"],
        http: .get,
        path: "/{companyDomain}/customers/{customerUniqueId}/paymentdetailsrequest",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1}\#
          },"required":["customerUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// Payment cards on file, by their tokens.
  public enum PaymentCardTokens {
    /// Replace the payment card on file of a Billsby customer, by its customerUniqueId. The card is
    /// given as the token of Billsby's card tokenizer, never as a number. Give all six fields.
    /// Failed invoices are not paid by it: call billsby_invoices_reattempt_invoice_payment for each
    /// of them afterwards. Returns Success.
    public struct Update: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// Name on the card.
      public let fullName: String?
      /// The token that Billsby's card tokenizer gave for the card. The name has a small t.
      public let paymentCardtoken: String?
      /// Month in which the card expires (1 to 12).
      public let expiryMonth: Int?
      /// Year in which the card expires, with four digits, such as 2030.
      public let expiryYear: Int?
      /// Brand of the card as the tokenizer gave it, such as visa, master or american_express.
      public let cardType: String?
      /// The last four digits of the card.
      public let last4Digits: String?

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        fullName: String? = nil,
        paymentCardtoken: String? = nil,
        expiryMonth: Int? = nil,
        expiryYear: Int? = nil,
        cardType: String? = nil,
        last4Digits: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.fullName = fullName
        self.paymentCardtoken = paymentCardtoken
        self.expiryMonth = expiryMonth
        self.expiryYear = expiryYear
        self.cardType = cardType
        self.last4Digits = last4Digits
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        fullName = fields.optional("fullName")
        paymentCardtoken = fields.optional("paymentCardtoken")
        expiryMonth = fields.optional("expiryMonth")
        expiryYear = fields.optional("expiryYear")
        cardType = fields.optional("cardType")
        last4Digits = fields.optional("last4Digits")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("fullName", fullName)
        fields.write("paymentCardtoken", paymentCardtoken)
        fields.write("expiryMonth", expiryMonth)
        fields.write("expiryYear", expiryYear)
        fields.write("cardType", cardType)
        fields.write("last4Digits", last4Digits)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_billsby_payment_card_token_by_id",
        integration: "billsby",
        resource: "payment_card_tokens",
        method: "update",
        title: "Update a Billsby payment card token by ID",
        summary: """
          Replace the payment card on file of a Billsby customer, by its customerUniqueId. The \
          card is given as the token of Billsby's card tokenizer, never as a number. Give all six \
          fields. Failed invoices are not paid by it: call \
          billsby_invoices_reattempt_invoice_payment for each of them afterwards. Returns Success.
          """,
        tags: ["customers", "payments"],
        http: .put,
        path: "/{companyDomain}/customers/{customerUniqueId}/paymentCard",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        body: .object(),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "fullName":{"type":"string","description":"Name on the card."},\#
          "paymentCardtoken":{"type":"string","description":"The token that Billsby's card tokenizer gave for the card. The name has a small t."},\#
          "expiryMonth":{"type":"integer","format":"int32","description":"Month in which the card expires (1 to 12).","minimum":1,"maximum":12},\#
          "expiryYear":{"type":"integer","format":"int32","description":"Year in which the card expires, with four digits, such as 2030.","minimum":2000,"maximum":9999},\#
          "cardType":{"type":"string","description":"Brand of the card as the tokenizer gave it, such as visa, master or american_express."},\#
          "last4Digits":{"type":"string","description":"The last four digits of the card.","pattern":"^[0-9]{4}$"}\#
          },"required":["customerUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// Subscriptions of customers to plans.
  public enum Subscriptions {
    /// List all Billsby subscriptions of your company. Returns subscriptionUniqueID,
    /// customerUniqueId, customerFullname, customerEmail, planId, planName, productId, productName,
    /// createdOn, status and isInFreeTrial. For the subscriptions of one customer call
    /// list_all_billsby_customer_subscriptions.
    public struct List: Tool {
      public typealias Output = Page<SubscriptionListing>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Property of a subscription to sort by, such as CreatedOn for the date of creation.
      public let orderBy: String?
      /// Direction of orderBy, such as Descending for the newest first with CreatedOn.
      public let orderByDescending: String?
      /// True for active subscriptions only.
      public let isActive: Bool?
      /// True for those in a free trial only.
      public let isInFreeTrial: Bool?
      /// Only those of products whose name matches.
      public let productName: String?
      /// Only those of plans whose name matches.
      public let planName: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        orderBy: String? = nil,
        orderByDescending: String? = nil,
        isActive: Bool? = nil,
        isInFreeTrial: Bool? = nil,
        productName: String? = nil,
        planName: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.orderBy = orderBy
        self.orderByDescending = orderByDescending
        self.isActive = isActive
        self.isInFreeTrial = isInFreeTrial
        self.productName = productName
        self.planName = planName
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        orderBy = fields.optional("orderBy")
        orderByDescending = fields.optional("orderByDescending")
        isActive = fields.optional("isActive")
        isInFreeTrial = fields.optional("isInFreeTrial")
        productName = fields.optional("productName")
        planName = fields.optional("planName")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("orderBy", orderBy)
        fields.write("orderByDescending", orderByDescending)
        fields.write("isActive", isActive)
        fields.write("isInFreeTrial", isInFreeTrial)
        fields.write("productName", productName)
        fields.write("planName", planName)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_subscriptions",
        integration: "billsby",
        resource: "subscriptions",
        method: "list",
        title: "List all Billsby subscriptions",
        summary: """
          List all Billsby subscriptions of your company. Returns subscriptionUniqueID, \
          customerUniqueId, customerFullname, customerEmail, planId, planName, productId, \
          productName, createdOn, status and isInFreeTrial. For the subscriptions of one customer \
          call list_all_billsby_customer_subscriptions.
          """,
        tags: ["subscriptions"],
        http: .get,
        path: "/{companyDomain}/subscriptions",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "orderBy", in: .query),
          Input(name: "orderByDescending", in: .query),
          Input(name: "isActive", in: .query),
          Input(name: "isInFreeTrial", in: .query),
          Input(name: "productName", in: .query),
          Input(name: "planName", in: .query),
        ],
        answer: .many(at: "results"),
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "orderBy":{"type":"string","description":"Property of a subscription to sort by, such as CreatedOn for the date of creation."},\#
          "orderByDescending":{"type":"string","description":"Direction of orderBy, such as Descending for the newest first with CreatedOn."},\#
          "isActive":{"type":"boolean","description":"True for active subscriptions only."},\#
          "isInFreeTrial":{"type":"boolean","description":"True for those in a free trial only."},\#
          "productName":{"type":"string","description":"Only those of products whose name matches."},\#
          "planName":{"type":"string","description":"Only those of plans whose name matches."},\#
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

    /// Get a single Billsby subscription by its subscriptionUniqueId, with its customer, plan,
    /// cycle, units, next billing date, next amount and status, and what a planned change will make
    /// of it (planIdNext, cycleIdNext, unitsNext). Returns customerUniqueId, which changes of the
    /// subscription need too.
    public struct Get: Tool {
      public typealias Output = Subscription

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String

      public init(companyDomain: String? = nil, subscriptionUniqueId: String) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_billsby_subscription_by_id",
        integration: "billsby",
        resource: "subscriptions",
        method: "get",
        title: "Get a single Billsby subscription by ID",
        summary: """
          Get a single Billsby subscription by its subscriptionUniqueId, with its customer, plan, \
          cycle, units, next billing date, next amount and status, and what a planned change will \
          make of it (planIdNext, cycleIdNext, unitsNext). Returns customerUniqueId, which changes \
          of the subscription need too.
          """,
        tags: ["subscriptions"],
        http: .get,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1}\#
          },"required":["subscriptionUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create a Billsby customer and a subscription of it at once. This charges the card, unless
    /// the cycle has a free trial. For a customer that exists, call
    /// update_a_billsby_customer_subscription_by_id. Take cycleId from the cycles in
    /// list_all_billsby_plans. The card is given as the token of Billsby's card tokenizer, never as
    /// a number. Do not repeat a call of unknown outcome without looking in
    /// list_all_billsby_customers. Returns customerUniqueId and subscriptionUniqueId.
    public struct Create: Tool {
      public typealias Output = CreatedSubscription

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// First name of the customer.
      public let firstName: String
      /// Last name of the customer.
      public let lastName: String
      /// Email address of the customer.
      public let email: String
      /// Numeric id of the cycle, from the cycles in list_all_billsby_plans.
      public let cycleId: Int
      /// Units of the subscription; 1 for a flat fee. The name has a capital U.
      public let Units: Int
      /// Billing address.
      public let address: PostalAddress
      /// Payment card by its token.
      public let cardDetails: CardDetails
      /// Shipping address if it is another one.
      public let shippingAddress: PostalAddress?
      /// Further email address.
      public let additionalEmail: String?
      /// Country of the phone number (such as UK); needed with phoneNumber.
      public let phoneNumberDialCountry: String?
      /// Dial code of the phone number, such as +44; needed with phoneNumber.
      public let phoneNumberDialCode: String?
      /// Phone number in digits without the dial code and the leading 0.
      public let phoneNumber: String?
      /// Whether they agreed to marketing.
      public let marketingConsent: Bool?
      /// Answers to the custom fields of the product.
      public let customFieldResponse: [CustomFieldAnswer]?
      /// Add-ons to subscribe to besides.
      public let addOns: [AddOnChoice]?
      /// Numeric ids of allowances, from list_all_billsby_allowances.
      public let allowances: [Int]?
      /// Coupons to use.
      public let couponCodes: [CouponChoice]?

      public init(
        companyDomain: String? = nil,
        firstName: String,
        lastName: String,
        email: String,
        cycleId: Int,
        Units: Int,
        address: PostalAddress,
        cardDetails: CardDetails,
        shippingAddress: PostalAddress? = nil,
        additionalEmail: String? = nil,
        phoneNumberDialCountry: String? = nil,
        phoneNumberDialCode: String? = nil,
        phoneNumber: String? = nil,
        marketingConsent: Bool? = nil,
        customFieldResponse: [CustomFieldAnswer]? = nil,
        addOns: [AddOnChoice]? = nil,
        allowances: [Int]? = nil,
        couponCodes: [CouponChoice]? = nil
      ) {
        self.companyDomain = companyDomain
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.cycleId = cycleId
        self.Units = Units
        self.address = address
        self.cardDetails = cardDetails
        self.shippingAddress = shippingAddress
        self.additionalEmail = additionalEmail
        self.phoneNumberDialCountry = phoneNumberDialCountry
        self.phoneNumberDialCode = phoneNumberDialCode
        self.phoneNumber = phoneNumber
        self.marketingConsent = marketingConsent
        self.customFieldResponse = customFieldResponse
        self.addOns = addOns
        self.allowances = allowances
        self.couponCodes = couponCodes
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        firstName = fields.required("firstName")
        lastName = fields.required("lastName")
        email = fields.required("email")
        cycleId = fields.required("cycleId")
        Units = fields.required("Units")
        address = fields.required("address")
        cardDetails = fields.required("cardDetails")
        shippingAddress = fields.optional("shippingAddress")
        additionalEmail = fields.optional("additionalEmail")
        phoneNumberDialCountry = fields.optional("phoneNumberDialCountry")
        phoneNumberDialCode = fields.optional("phoneNumberDialCode")
        phoneNumber = fields.optional("phoneNumber")
        marketingConsent = fields.optional("marketingConsent")
        customFieldResponse = fields.optional("customFieldResponse")
        addOns = fields.optional("addOns")
        allowances = fields.optional("allowances")
        couponCodes = fields.optional("couponCodes")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("firstName", firstName)
        fields.write("lastName", lastName)
        fields.write("email", email)
        fields.write("cycleId", cycleId)
        fields.write("Units", Units)
        fields.write("address", address)
        fields.write("cardDetails", cardDetails)
        fields.write("shippingAddress", shippingAddress)
        fields.write("additionalEmail", additionalEmail)
        fields.write("phoneNumberDialCountry", phoneNumberDialCountry)
        fields.write("phoneNumberDialCode", phoneNumberDialCode)
        fields.write("phoneNumber", phoneNumber)
        fields.write("marketingConsent", marketingConsent)
        fields.write("customFieldResponse", customFieldResponse)
        fields.write("addOns", addOns)
        fields.write("allowances", allowances)
        fields.write("couponCodes", couponCodes)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_billsby_subscription",
        integration: "billsby",
        resource: "subscriptions",
        method: "create",
        title: "Create a Billsby subscription",
        summary: """
          Create a Billsby customer and a subscription of it at once. This charges the card, \
          unless the cycle has a free trial. For a customer that exists, call \
          update_a_billsby_customer_subscription_by_id. Take cycleId from the cycles in \
          list_all_billsby_plans. The card is given as the token of Billsby's card tokenizer, \
          never as a number. Do not repeat a call of unknown outcome without looking in \
          list_all_billsby_customers. Returns customerUniqueId and subscriptionUniqueId.
          """,
        tags: ["subscriptions"],
        http: .post,
        path: "/{companyDomain}/subscriptions",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "firstName":{"type":"string","description":"First name of the customer."},\#
          "lastName":{"type":"string","description":"Last name of the customer."},\#
          "email":{"type":"string","format":"email","description":"Email address of the customer."},\#
          "cycleId":{"type":"integer","format":"int32","description":"Numeric id of the cycle, from the cycles in list_all_billsby_plans."},\#
          "Units":{"type":"integer","format":"int32","description":"Units of the subscription; 1 for a flat fee. The name has a capital U.","minimum":1},\#
          "address":{"type":"object","description":"Billing address.","properties":{\#
          "addressLine1":{"type":"string","description":"Street address."},\#
          "addressLine2":{"type":"string","description":"Second line of the address."},\#
          "city":{"type":"string","description":"City."},\#
          "state":{"type":"string","description":"State; in the USA the two-letter code, such as CA."},\#
          "country":{"type":"string","description":"ISO three-letter code of the country, such as USA or GBR.","pattern":"^[A-Z]{3}$"},\#
          "postCode":{"type":"string","description":"Postal code."}\#
          },"additionalProperties":false},\#
          "cardDetails":{"type":"object","description":"Payment card by its token.","properties":{\#
          "fullName":{"type":"string","description":"Name on the card."},\#
          "paymentCardToken":{"type":"string","description":"The token that Billsby's card tokenizer gave for the card."},\#
          "expiryMonth":{"type":"integer","format":"int32","description":"Month in which the card expires (1 to 12).","minimum":1,"maximum":12},\#
          "expiryYear":{"type":"integer","format":"int32","description":"Year in which the card expires, with four digits, such as 2030.","minimum":2000,"maximum":9999},\#
          "cardType":{"type":"string","description":"Brand of the card.","enum":["visa","master","american_express"]},\#
          "last4Digits":{"type":"string","description":"The last four digits of the card.","pattern":"^[0-9]{4}$"}\#
          },"additionalProperties":false},\#
          "shippingAddress":{"type":"object","description":"Shipping address if it is another one.","properties":{\#
          "addressLine1":{"type":"string","description":"Street address."},\#
          "addressLine2":{"type":"string","description":"Second line of the address."},\#
          "city":{"type":"string","description":"City."},\#
          "state":{"type":"string","description":"State; in the USA the two-letter code, such as CA."},\#
          "country":{"type":"string","description":"ISO three-letter code of the country, such as USA or GBR.","pattern":"^[A-Z]{3}$"},\#
          "postCode":{"type":"string","description":"Postal code."}\#
          },"additionalProperties":false},\#
          "additionalEmail":{"type":"string","format":"email","description":"Further email address."},\#
          "phoneNumberDialCountry":{"type":"string","description":"Country of the phone number (such as UK); needed with phoneNumber."},\#
          "phoneNumberDialCode":{"type":"string","description":"Dial code of the phone number, such as +44; needed with phoneNumber.","pattern":"^\\+?[0-9]{1,6}$"},\#
          "phoneNumber":{"type":"string","description":"Phone number in digits without the dial code and the leading 0.","pattern":"^[0-9]{3,15}$"},\#
          "marketingConsent":{"type":"boolean","description":"Whether they agreed to marketing."},\#
          "customFieldResponse":{"type":"array","description":"Answers to the custom fields of the product.","items":{"type":"object","description":"What the customer answered to a custom field.","properties":{\#
          "customFieldId":{"type":"integer","format":"int32","description":"Numeric id of the field, from list_all_billsby_custom_fields."},\#
          "value":{"type":"string","description":"The answer."}\#
          },"additionalProperties":false}},\#
          "addOns":{"type":"array","description":"Add-ons to subscribe to besides.","items":{"type":"object","description":"An add-on of a subscription.","properties":{\#
          "addOnId":{"type":"integer","format":"int32","description":"Numeric id of the add-on (addonId in list_all_billsby_add_ons)."},\#
          "quantity":{"type":"integer","format":"int32","description":"How many of it, if it is sold by the unit.","minimum":1}\#
          },"required":["addOnId"],"additionalProperties":false}},\#
          "allowances":{"type":"array","description":"Numeric ids of allowances, from list_all_billsby_allowances.","items":{"type":"integer","format":"int32"}},\#
          "couponCodes":{"type":"array","description":"Coupons to use.","items":{"type":"object","description":"A coupon for a plan.","properties":{\#
          "planId":{"type":"integer","format":"int32","description":"Numeric id of the plan that the coupon is for."},\#
          "couponCode":{"type":"string","description":"The coupon's code."}\#
          },"required":["planId"],"additionalProperties":false}}\#
          },"required":["firstName","lastName","email","cycleId","Units","address","cardDetails"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Change the plan of a Billsby subscription: an upgrade, a downgrade, or another cycle of the
    /// same plan. It changes what the customer is charged; an immediate change may bill them now.
    /// planId and cycleId are numbers from list_all_billsby_plans, and the cycle must be one of
    /// that plan. customerUniqueId must be the subscription's own customer: take it from
    /// get_single_billsby_subscription_by_id if you do not have it. Returns success.
    public struct ChangePlan: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String
      /// Numeric id of the plan to change to.
      public let planId: Int
      /// Numeric id of the cycle of that plan to change to.
      public let cycleId: Int
      /// Unique id of the customer who holds the subscription; not the subscription's.
      public let customerUniqueId: String
      /// When the change takes effect.
      public let planChangeType: PlanChangeType?
      /// Units of the new cycle, if it is sold by the unit.
      public let units: Int?
      /// Add-ons of the subscription then.
      public let addOns: [AddOnChoice]?
      /// Numeric ids of its allowances then.
      public let allowances: [Int]?
      /// With an immediate change, whether the first invoice of the new plan is reduced by what is
      /// left of the present plan.
      public let issueRefund: Bool?

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueId: String,
        planId: Int,
        cycleId: Int,
        customerUniqueId: String,
        planChangeType: PlanChangeType? = nil,
        units: Int? = nil,
        addOns: [AddOnChoice]? = nil,
        allowances: [Int]? = nil,
        issueRefund: Bool? = nil
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
        self.planId = planId
        self.cycleId = cycleId
        self.customerUniqueId = customerUniqueId
        self.planChangeType = planChangeType
        self.units = units
        self.addOns = addOns
        self.allowances = allowances
        self.issueRefund = issueRefund
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
        planId = fields.required("planId")
        cycleId = fields.required("cycleId")
        customerUniqueId = fields.required("customerUniqueId")
        planChangeType = fields.optional("planChangeType")
        units = fields.optional("units")
        addOns = fields.optional("addOns")
        allowances = fields.optional("allowances")
        issueRefund = fields.optional("issueRefund")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
        fields.write("planId", planId)
        fields.write("cycleId", cycleId)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("planChangeType", planChangeType)
        fields.write("units", units)
        fields.write("addOns", addOns)
        fields.write("allowances", allowances)
        fields.write("issueRefund", issueRefund)
      }

      public static let descriptor = ToolDescriptor(
        name: "billsby_subscriptions_change_plan",
        integration: "billsby",
        resource: "subscriptions",
        method: "change_plan",
        title: "Billsby subscriptions change plan",
        summary: """
          Change the plan of a Billsby subscription: an upgrade, a downgrade, or another cycle of \
          the same plan. It changes what the customer is charged; an immediate change may bill \
          them now. planId and cycleId are numbers from list_all_billsby_plans, and the cycle must \
          be one of that plan. customerUniqueId must be the subscription's own customer: take it \
          from get_single_billsby_subscription_by_id if you do not have it. Returns success.
          """,
        tags: ["subscriptions"],
        http: .put,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/plan",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
        ],
        body: .object(),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1},\#
          "planId":{"type":"integer","format":"int32","description":"Numeric id of the plan to change to."},\#
          "cycleId":{"type":"integer","format":"int32","description":"Numeric id of the cycle of that plan to change to."},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer who holds the subscription; not the subscription's.","minLength":1},\#
          "planChangeType":{"type":"integer","description":"When the change takes effect.\n1: Immediately.\n2: With the next renewal.","enum":[1,2],"default":1},\#
          "units":{"type":"integer","format":"int32","description":"Units of the new cycle, if it is sold by the unit.","minimum":1},\#
          "addOns":{"type":"array","description":"Add-ons of the subscription then.","items":{"type":"object","description":"An add-on of a subscription.","properties":{\#
          "addOnId":{"type":"integer","format":"int32","description":"Numeric id of the add-on (addonId in list_all_billsby_add_ons)."},\#
          "quantity":{"type":"integer","format":"int32","description":"How many of it, if it is sold by the unit.","minimum":1}\#
          },"required":["addOnId"],"additionalProperties":false}},\#
          "allowances":{"type":"array","description":"Numeric ids of its allowances then.","items":{"type":"integer","format":"int32"}},\#
          "issueRefund":{"type":"boolean","description":"With an immediate change, whether the first invoice of the new plan is reduced by what is left of the present plan.","default":false}\#
          },"required":["subscriptionUniqueId","planId","cycleId","customerUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// Move the next renewal date of a Billsby subscription, on which it is billed next, and
    /// optionally pause it until then. This is also how a subscription is paused. Give
    /// newRenewalDate as a day in the future. The result is null.
    public struct UpdateNextRenewalDate: Tool {
      public typealias Output = Empty

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String
      /// Day of the next renewal (YYYY-MM-DD).
      public let newRenewalDate: CalendarDate?
      /// True to pause the subscription until that day.
      public let pauseSubscription: Bool?

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueId: String,
        newRenewalDate: CalendarDate? = nil,
        pauseSubscription: Bool? = nil
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
        self.newRenewalDate = newRenewalDate
        self.pauseSubscription = pauseSubscription
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
        newRenewalDate = fields.optional("newRenewalDate")
        pauseSubscription = fields.optional("pauseSubscription")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
        fields.write("newRenewalDate", newRenewalDate)
        fields.write("pauseSubscription", pauseSubscription)
      }

      public static let descriptor = ToolDescriptor(
        name: "billsby_subscriptions_update_next_renewal_date",
        integration: "billsby",
        resource: "subscriptions",
        method: "update_next_renewal_date",
        title: "Billsby subscriptions update next renewal date",
        summary: """
          Move the next renewal date of a Billsby subscription, on which it is billed next, and \
          optionally pause it until then. This is also how a subscription is paused. Give \
          newRenewalDate as a day in the future. The result is null.
          """,
        tags: ["subscriptions"],
        http: .put,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/renewaldate",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
        ],
        body: .object(),
        answer: .empty,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1},\#
          "newRenewalDate":{"type":"string","format":"date","description":"Day of the next renewal (YYYY-MM-DD)."},\#
          "pauseSubscription":{"type":"boolean","description":"True to pause the subscription until that day."}\#
          },"required":["subscriptionUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Subscriptions of one customer.
  public enum CustomerSubscriptions {
    /// List all Billsby subscriptions of one customer, by its customerUniqueId. Returns
    /// subscriptionId, productId, productName, planId, planName, status, currency, revenue,
    /// nextBilling, createdOn and units. If subscriptionId is a number here, find the
    /// subscriptionUniqueId that other tools need in list_all_billsby_subscriptions.
    public struct List: Tool {
      public typealias Output = Page<CustomerSubscription>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_customer_subscriptions",
        integration: "billsby",
        resource: "customer_subscriptions",
        method: "list",
        title: "List all Billsby customer subscriptions",
        summary: """
          List all Billsby subscriptions of one customer, by its customerUniqueId. Returns \
          subscriptionId, productId, productName, planId, planName, status, currency, revenue, \
          nextBilling, createdOn and units. If subscriptionId is a number here, find the \
          subscriptionUniqueId that other tools need in list_all_billsby_subscriptions.
          """,
        tags: ["subscriptions", "customers"],
        http: .get,
        path: "/{companyDomain}/customers/{customerUniqueId}/subscriptions",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["customerUniqueId"],"additionalProperties":false}
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

    /// Add a subscription to an existing Billsby customer, by its customerUniqueId. It changes no
    /// subscription: for that call billsby_subscriptions_change_plan. The customer must have no
    /// other plan. This charges the card on file, unless the cycle has a free trial. Take cycleId
    /// from the cycles in list_all_billsby_plans. Do not repeat a call of unknown outcome without
    /// looking in list_all_billsby_customer_subscriptions. Returns customerUniqueId and
    /// subscriptionUniqueId.
    public struct Update: Tool {
      public typealias Output = CreatedSubscription

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// Numeric id of the cycle, from the cycles in list_all_billsby_plans.
      public let cycleId: Int
      /// Units of the subscription, if the plan is sold by the unit.
      public let units: Int?
      /// Billing address.
      public let address: PostalAddress?
      /// Shipping address.
      public let shippingAddress: PostalAddress?
      /// Further email address.
      public let additionalEmail: String?
      /// Country of the phone number (such as UK); needed with phoneNumber.
      public let phoneNumberDialCountry: String?
      /// Dial code of the phone number, such as +44; needed with phoneNumber.
      public let phoneNumberDialCode: String?
      /// Phone number in digits without the dial code and the leading 0.
      public let phoneNumber: String?
      /// Whether they agreed to marketing.
      public let marketingConsent: Bool?
      /// Tax registration number of the customer.
      public let taxRegNumber: String?
      /// IP address of the customer.
      public let ipAddress: String?
      /// Answers to the custom fields of the product.
      public let customFieldResponse: [CustomFieldAnswer]?
      /// Add-ons to subscribe to besides.
      public let addOns: [AddOnChoice]?
      /// Numeric id of an allowance from list_all_billsby_allowances, or a list of them.
      public let allowances: JSONValue?
      /// Coupons to use.
      public let couponCodes: [CouponChoice]?

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        cycleId: Int,
        units: Int? = nil,
        address: PostalAddress? = nil,
        shippingAddress: PostalAddress? = nil,
        additionalEmail: String? = nil,
        phoneNumberDialCountry: String? = nil,
        phoneNumberDialCode: String? = nil,
        phoneNumber: String? = nil,
        marketingConsent: Bool? = nil,
        taxRegNumber: String? = nil,
        ipAddress: String? = nil,
        customFieldResponse: [CustomFieldAnswer]? = nil,
        addOns: [AddOnChoice]? = nil,
        allowances: JSONValue? = nil,
        couponCodes: [CouponChoice]? = nil
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.cycleId = cycleId
        self.units = units
        self.address = address
        self.shippingAddress = shippingAddress
        self.additionalEmail = additionalEmail
        self.phoneNumberDialCountry = phoneNumberDialCountry
        self.phoneNumberDialCode = phoneNumberDialCode
        self.phoneNumber = phoneNumber
        self.marketingConsent = marketingConsent
        self.taxRegNumber = taxRegNumber
        self.ipAddress = ipAddress
        self.customFieldResponse = customFieldResponse
        self.addOns = addOns
        self.allowances = allowances
        self.couponCodes = couponCodes
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        cycleId = fields.required("cycleId")
        units = fields.optional("units")
        address = fields.optional("address")
        shippingAddress = fields.optional("shippingAddress")
        additionalEmail = fields.optional("additionalEmail")
        phoneNumberDialCountry = fields.optional("phoneNumberDialCountry")
        phoneNumberDialCode = fields.optional("phoneNumberDialCode")
        phoneNumber = fields.optional("phoneNumber")
        marketingConsent = fields.optional("marketingConsent")
        taxRegNumber = fields.optional("taxRegNumber")
        ipAddress = fields.optional("ipAddress")
        customFieldResponse = fields.optional("customFieldResponse")
        addOns = fields.optional("addOns")
        allowances = fields.optional("allowances")
        couponCodes = fields.optional("couponCodes")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("cycleId", cycleId)
        fields.write("units", units)
        fields.write("address", address)
        fields.write("shippingAddress", shippingAddress)
        fields.write("additionalEmail", additionalEmail)
        fields.write("phoneNumberDialCountry", phoneNumberDialCountry)
        fields.write("phoneNumberDialCode", phoneNumberDialCode)
        fields.write("phoneNumber", phoneNumber)
        fields.write("marketingConsent", marketingConsent)
        fields.write("taxRegNumber", taxRegNumber)
        fields.write("ipAddress", ipAddress)
        fields.write("customFieldResponse", customFieldResponse)
        fields.write("addOns", addOns)
        fields.write("allowances", allowances)
        fields.write("couponCodes", couponCodes)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_billsby_customer_subscription_by_id",
        integration: "billsby",
        resource: "customer_subscriptions",
        method: "update",
        title: "Update a Billsby customer subscription by ID",
        summary: """
          Add a subscription to an existing Billsby customer, by its customerUniqueId. It changes \
          no subscription: for that call billsby_subscriptions_change_plan. The customer must have \
          no other plan. This charges the card on file, unless the cycle has a free trial. Take \
          cycleId from the cycles in list_all_billsby_plans. Do not repeat a call of unknown \
          outcome without looking in list_all_billsby_customer_subscriptions. Returns \
          customerUniqueId and subscriptionUniqueId.
          """,
        tags: ["subscriptions", "customers"],
        http: .post,
        path: "/{companyDomain}/customers/{customerUniqueId}/subscriptions",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "cycleId":{"type":"integer","format":"int32","description":"Numeric id of the cycle, from the cycles in list_all_billsby_plans."},\#
          "units":{"type":"integer","format":"int32","description":"Units of the subscription, if the plan is sold by the unit.","minimum":1},\#
          "address":{"type":"object","description":"Billing address.","properties":{\#
          "addressLine1":{"type":"string","description":"Street address."},\#
          "addressLine2":{"type":"string","description":"Second line of the address."},\#
          "city":{"type":"string","description":"City."},\#
          "state":{"type":"string","description":"State; in the USA the two-letter code, such as CA."},\#
          "country":{"type":"string","description":"ISO three-letter code of the country, such as USA or GBR.","pattern":"^[A-Z]{3}$"},\#
          "postCode":{"type":"string","description":"Postal code."}\#
          },"additionalProperties":false},\#
          "shippingAddress":{"type":"object","description":"Shipping address.","properties":{\#
          "addressLine1":{"type":"string","description":"Street address."},\#
          "addressLine2":{"type":"string","description":"Second line of the address."},\#
          "city":{"type":"string","description":"City."},\#
          "state":{"type":"string","description":"State; in the USA the two-letter code, such as CA."},\#
          "country":{"type":"string","description":"ISO three-letter code of the country, such as USA or GBR.","pattern":"^[A-Z]{3}$"},\#
          "postCode":{"type":"string","description":"Postal code."}\#
          },"additionalProperties":false},\#
          "additionalEmail":{"type":"string","format":"email","description":"Further email address."},\#
          "phoneNumberDialCountry":{"type":"string","description":"Country of the phone number (such as UK); needed with phoneNumber."},\#
          "phoneNumberDialCode":{"type":"string","description":"Dial code of the phone number, such as +44; needed with phoneNumber.","pattern":"^\\+?[0-9]{1,6}$"},\#
          "phoneNumber":{"type":"string","description":"Phone number in digits without the dial code and the leading 0.","pattern":"^[0-9]{3,15}$"},\#
          "marketingConsent":{"type":"boolean","description":"Whether they agreed to marketing."},\#
          "taxRegNumber":{"type":"string","description":"Tax registration number of the customer."},\#
          "ipAddress":{"type":"string","description":"IP address of the customer."},\#
          "customFieldResponse":{"type":"array","description":"Answers to the custom fields of the product.","items":{"type":"object","description":"What the customer answered to a custom field.","properties":{\#
          "customFieldId":{"type":"integer","format":"int32","description":"Numeric id of the field, from list_all_billsby_custom_fields."},\#
          "value":{"type":"string","description":"The answer."}\#
          },"additionalProperties":false}},\#
          "addOns":{"type":"array","description":"Add-ons to subscribe to besides.","items":{"type":"object","description":"An add-on of a subscription.","properties":{\#
          "addOnId":{"type":"integer","format":"int32","description":"Numeric id of the add-on (addonId in list_all_billsby_add_ons)."},\#
          "quantity":{"type":"integer","format":"int32","description":"How many of it, if it is sold by the unit.","minimum":1}\#
          },"required":["addOnId"],"additionalProperties":false}},\#
          "allowances":{"description":"Numeric id of an allowance from list_all_billsby_allowances, or a list of them.","examples":[12,[12,15]]},\#
          "couponCodes":{"type":"array","description":"Coupons to use.","items":{"type":"object","description":"A coupon for a plan.","properties":{\#
          "planId":{"type":"integer","format":"int32","description":"Numeric id of the plan that the coupon is for."},\#
          "couponCode":{"type":"string","description":"The coupon's code."}\#
          },"required":["planId"],"additionalProperties":false}}\#
          },"required":["customerUniqueId","cycleId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Cancel a Billsby subscription at once, by its subscriptionUniqueId and the customerUniqueId
    /// of its customer. This cannot be undone, and refunds nothing: for that call
    /// billsby_invoices_refund_invoice. Billsby refuses while the customer has pending or unpaid
    /// invoices, which have to be paid or written off first. To pause instead, call
    /// billsby_subscriptions_update_next_renewal_date. Returns success.
    public struct Delete: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String
      /// Unique id of the customer who holds the subscription, to confirm; not the subscription's.
      public let customerUniqueId: String

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueId: String,
        customerUniqueId: String
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
        self.customerUniqueId = customerUniqueId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
        customerUniqueId = fields.required("customerUniqueId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
        fields.write("customerUniqueId", customerUniqueId)
      }

      public static let descriptor = ToolDescriptor(
        name: "delete_a_billsby_customer_subscription_by_id",
        integration: "billsby",
        resource: "customer_subscriptions",
        method: "delete",
        title: "Delete a Billsby customer subscription by ID",
        summary: """
          Cancel a Billsby subscription at once, by its subscriptionUniqueId and the \
          customerUniqueId of its customer. This cannot be undone, and refunds nothing: for that \
          call billsby_invoices_refund_invoice. Billsby refuses while the customer has pending or \
          unpaid invoices, which have to be paid or written off first. To pause instead, call \
          billsby_subscriptions_update_next_renewal_date. Returns success.
          """,
        tags: ["subscriptions", "customers"],
        http: .delete,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
          Input(name: "customerUniqueId", in: .query),
        ],
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer who holds the subscription, to confirm; not the subscription's.","minLength":1}\#
          },"required":["subscriptionUniqueId","customerUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// What happened to subscriptions.
  public enum EventLogs {
    /// List all Billsby events of one subscription, by its subscriptionUniqueId: changes of plan,
    /// renewals and the like, for audits. There is no filter by date: read pages and compare
    /// createdOn. Returns subscriptionEventLogId, type, createdOn and eventData.
    public struct List: Tool {
      public typealias Output = Page<SubscriptionEvent>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueId: String,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_event_logs",
        integration: "billsby",
        resource: "event_logs",
        method: "list",
        title: "List all Billsby event logs",
        summary: """
          List all Billsby events of one subscription, by its subscriptionUniqueId: changes of \
          plan, renewals and the like, for audits. There is no filter by date: read pages and \
          compare createdOn. Returns subscriptionEventLogId, type, createdOn and eventData.
          """,
        tags: ["subscriptions", "event_logs"],
        http: .get,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/logs",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
        ],
        answer: .many(at: "results"),
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["subscriptionUniqueId"],"additionalProperties":false}
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

  /// Shipping addresses of subscriptions.
  public enum SubscriptionShippingAddresses {
    /// Get the shipping address of a Billsby subscription, by its subscriptionUniqueId. Returns
    /// addressLine1, addressLine2, city, state, country and postCode.
    public struct Get: Tool {
      public typealias Output = Address

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String

      public init(companyDomain: String? = nil, subscriptionUniqueId: String) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_billsby_subscription_shipping_address_by_id",
        integration: "billsby",
        resource: "subscription_shipping_addresses",
        method: "get",
        title: "Get a single Billsby subscription shipping address by ID",
        summary: """
          Get the shipping address of a Billsby subscription, by its subscriptionUniqueId. Returns \
          addressLine1, addressLine2, city, state, country and postCode.
          """,
        tags: ["subscriptions"],
        http: .get,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1}\#
          },"required":["subscriptionUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Replace the shipping address of a Billsby subscription, by its subscriptionUniqueId. Send
    /// the whole address. Returns success.
    public struct Update: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String
      /// Street address.
      public let addressLine1: String?
      /// Second line of the address.
      public let addressLine2: String?
      /// City.
      public let city: String?
      /// State; in the USA the two-letter code, such as CA.
      public let state: String?
      /// ISO three-letter code of the country, such as USA or GBR.
      public let country: String?
      /// Postal code.
      public let postCode: String?

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueId: String,
        addressLine1: String? = nil,
        addressLine2: String? = nil,
        city: String? = nil,
        state: String? = nil,
        country: String? = nil,
        postCode: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
        self.addressLine1 = addressLine1
        self.addressLine2 = addressLine2
        self.city = city
        self.state = state
        self.country = country
        self.postCode = postCode
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
        addressLine1 = fields.optional("addressLine1")
        addressLine2 = fields.optional("addressLine2")
        city = fields.optional("city")
        state = fields.optional("state")
        country = fields.optional("country")
        postCode = fields.optional("postCode")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
        fields.write("addressLine1", addressLine1)
        fields.write("addressLine2", addressLine2)
        fields.write("city", city)
        fields.write("state", state)
        fields.write("country", country)
        fields.write("postCode", postCode)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_billsby_subscription_shipping_address_by_id",
        integration: "billsby",
        resource: "subscription_shipping_addresses",
        method: "update",
        title: "Update a Billsby subscription shipping address by ID",
        summary: """
          Replace the shipping address of a Billsby subscription, by its subscriptionUniqueId. \
          Send the whole address. Returns success.
          """,
        tags: ["subscriptions"],
        http: .put,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
        ],
        body: .object(),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1},\#
          "addressLine1":{"type":"string","description":"Street address."},\#
          "addressLine2":{"type":"string","description":"Second line of the address."},\#
          "city":{"type":"string","description":"City."},\#
          "state":{"type":"string","description":"State; in the USA the two-letter code, such as CA."},\#
          "country":{"type":"string","description":"ISO three-letter code of the country, such as USA or GBR.","pattern":"^[A-Z]{3}$"},\#
          "postCode":{"type":"string","description":"Postal code."}\#
          },"required":["subscriptionUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// Feature tags of subscriptions, which say what their customers may use.
  public enum SubscriptionFeatureTags {
    /// List all feature tags of a Billsby subscription, those of its plan and its own, by its
    /// subscriptionUniqueId. Returns the names of the tags.
    public struct List: Tool {
      public typealias Output = Page<String>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueId: String,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_subscription_feature_tags",
        integration: "billsby",
        resource: "subscription_feature_tags",
        method: "list",
        title: "List all Billsby subscription feature tags",
        summary: """
          List all feature tags of a Billsby subscription, those of its plan and its own, by its \
          subscriptionUniqueId. Returns the names of the tags.
          """,
        tags: ["feature_tags", "subscriptions"],
        http: .get,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/tags",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["subscriptionUniqueId"],"additionalProperties":false}
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

    /// Get the feature tags of a Billsby subscription, by its subscriptionUniqueId, split into
    /// those of its plan (planFeatureTags) and its own custom ones (subscriptionFeatureTags). Only
    /// the latter can be deleted.
    public struct Get: Tool {
      public typealias Output = FeatureTagSplit

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String

      public init(companyDomain: String? = nil, subscriptionUniqueId: String) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_billsby_subscription_feature_tag_by_id",
        integration: "billsby",
        resource: "subscription_feature_tags",
        method: "get",
        title: "Get a single Billsby subscription feature tag by ID",
        summary: """
          Get the feature tags of a Billsby subscription, by its subscriptionUniqueId, split into \
          those of its plan (planFeatureTags) and its own custom ones (subscriptionFeatureTags). \
          Only the latter can be deleted.
          """,
        tags: ["feature_tags", "subscriptions"],
        http: .get,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/tags/split",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1}\#
          },"required":["subscriptionUniqueId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Add custom feature tags to Billsby subscriptions: each of tagNames to each of
    /// subscriptionUniqueIds. Returns Success.
    public struct Create: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique ids of the subscriptions to add the tags to.
      public let subscriptionUniqueIds: [String]?
      /// Names of the tags to add.
      public let tagNames: [String]?

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueIds: [String]? = nil,
        tagNames: [String]? = nil
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueIds = subscriptionUniqueIds
        self.tagNames = tagNames
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueIds = fields.optional("subscriptionUniqueIds")
        tagNames = fields.optional("tagNames")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueIds", subscriptionUniqueIds)
        fields.write("tagNames", tagNames)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_billsby_subscription_feature_tag",
        integration: "billsby",
        resource: "subscription_feature_tags",
        method: "create",
        title: "Create a Billsby subscription feature tag",
        summary: """
          Add custom feature tags to Billsby subscriptions: each of tagNames to each of \
          subscriptionUniqueIds. Returns Success.
          """,
        tags: ["feature_tags", "subscriptions"],
        http: .post,
        path: "/{companyDomain}/subscriptions/tags",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        body: .object(),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueIds":{"type":"array","description":"Unique ids of the subscriptions to add the tags to.","items":{"type":"string"},"minItems":1},\#
          "tagNames":{"type":"array","description":"Names of the tags to add.","items":{"type":"string"},"minItems":1}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// Delete a custom feature tag from Billsby subscriptions by its name. Give subsId, the
    /// subscriptionUniqueId of the subscription that shall lose it: Billsby does not say which
    /// subscriptions lose the tag without it. Tags of a plan are not deleted by it. Returns
    /// Success.
    public struct Delete: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Name of the custom feature tag.
      public let tagname: String
      /// The subscriptionUniqueId of the subscription to take the tag from.
      public let subsId: String?

      public init(companyDomain: String? = nil, tagname: String, subsId: String? = nil) {
        self.companyDomain = companyDomain
        self.tagname = tagname
        self.subsId = subsId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        tagname = fields.required("tagname")
        subsId = fields.optional("subsId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("tagname", tagname)
        fields.write("subsId", subsId)
      }

      public static let descriptor = ToolDescriptor(
        name: "delete_a_billsby_subscription_feature_tag_by_id",
        integration: "billsby",
        resource: "subscription_feature_tags",
        method: "delete",
        title: "Delete a Billsby subscription feature tag by ID",
        summary: """
          Delete a custom feature tag from Billsby subscriptions by its name. Give subsId, the \
          subscriptionUniqueId of the subscription that shall lose it: Billsby does not say which \
          subscriptions lose the tag without it. Tags of a plan are not deleted by it. Returns \
          Success.
          """,
        tags: ["feature_tags", "subscriptions"],
        http: .delete,
        path: "/{companyDomain}/subscriptions/tags/{tagname}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "tagname", in: .path),
          Input(name: "subsId", in: .query),
        ],
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "tagname":{"type":"string","description":"Name of the custom feature tag.","minLength":1},\#
          "subsId":{"type":"string","description":"The subscriptionUniqueId of the subscription to take the tag from.","minLength":1}\#
          },"required":["tagname"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// Feature tags of customers, over all of their subscriptions.
  public enum CustomerFeatureTags {
    /// List all feature tags of a Billsby customer over its subscriptions, by its customerUniqueId:
    /// what the customer may use. Returns the names of the tags.
    public struct List: Tool {
      public typealias Output = Page<String>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_customer_feature_tags",
        integration: "billsby",
        resource: "customer_feature_tags",
        method: "list",
        title: "List all Billsby customer feature tags",
        summary: """
          List all feature tags of a Billsby customer over its subscriptions, by its \
          customerUniqueId: what the customer may use. Returns the names of the tags.
          """,
        tags: ["feature_tags", "customers"],
        http: .get,
        path: "/{companyDomain}/customers/{customerUniqueId}/subscriptions/featuretags",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["customerUniqueId"],"additionalProperties":false}
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

  /// Add-ons of subscriptions.
  public enum SubscriptionAddOns {
    /// List all add-ons of one Billsby subscription, by its subscriptionUniqueId. Returns id, name,
    /// isForced, status, quantity, quantityNext and nextUpdate.
    public struct List: Tool {
      public typealias Output = Page<SubscriptionAddOn>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueId: String,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_subscription_add_ons",
        integration: "billsby",
        resource: "subscription_add_ons",
        method: "list",
        title: "List all Billsby subscription add ons",
        summary: """
          List all add-ons of one Billsby subscription, by its subscriptionUniqueId. Returns id, \
          name, isForced, status, quantity, quantityNext and nextUpdate.
          """,
        tags: ["add_ons", "subscriptions"],
        http: .get,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/addons",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
        ],
        answer: .many(at: "addons"),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["subscriptionUniqueId"],"additionalProperties":false}
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

  /// Allowances of subscriptions, with what is used of them.
  public enum SubscriptionAllowances {
    /// List all allowances of one Billsby subscription, by its subscriptionUniqueId, with the usage
    /// of this billing period. Returns id, name, isForced, status, usage and includedUnits.
    public struct List: Tool {
      public typealias Output = Page<SubscriptionAllowance>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueId: String,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_subscription_allowances",
        integration: "billsby",
        resource: "subscription_allowances",
        method: "list",
        title: "List all Billsby subscription allowances",
        summary: """
          List all allowances of one Billsby subscription, by its subscriptionUniqueId, with the \
          usage of this billing period. Returns id, name, isForced, status, usage and \
          includedUnits.
          """,
        tags: ["allowances", "subscriptions"],
        http: .get,
        path: "/{companyDomain}/subscriptions/{subscriptionUniqueId}/allowances",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
        ],
        answer: .many(at: "allowances"),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["subscriptionUniqueId"],"additionalProperties":false}
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

  /// Counters of what subscriptions have used of their allowances.
  public enum CounterValues {
    /// Get what a counter of a Billsby subscription stands at. Take counterId from the counter in
    /// get_single_billsby_allowance_by_id. Returns usage in units and timestamp, when it last
    /// changed.
    public struct Get: Tool {
      public typealias Output = CounterValue

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String
      /// Id of the counter, from the counter in get_single_billsby_allowance_by_id.
      public let counterId: String
      /// Start of the period (such as 2020-08-25T18:35:00.000Z).
      public let from: Timestamp?
      /// End of the period (such as 2020-09-25T18:35:00.000Z).
      public let to: Timestamp?

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueId: String,
        counterId: String,
        from: Timestamp? = nil,
        to: Timestamp? = nil
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
        self.counterId = counterId
        self.from = from
        self.to = to
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
        counterId = fields.required("counterId")
        from = fields.optional("from")
        to = fields.optional("to")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
        fields.write("counterId", counterId)
        fields.write("from", from)
        fields.write("to", to)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_billsby_counter_value_by_id",
        integration: "billsby",
        resource: "counter_values",
        method: "get",
        title: "Get a single Billsby counter value by ID",
        summary: """
          Get what a counter of a Billsby subscription stands at. Take counterId from the counter \
          in get_single_billsby_allowance_by_id. Returns usage in units and timestamp, when it \
          last changed.
          """,
        tags: ["counters", "allowances", "subscriptions"],
        http: .get,
        path: "/usage/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}",
        baseURL: "https://public.billsby.com/api/v1/rest/counters",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
          Input(name: "counterId", in: .path),
          Input(name: "from", in: .query),
          Input(name: "to", in: .query),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1},\#
          "counterId":{"type":"string","description":"Id of the counter, from the counter in get_single_billsby_allowance_by_id.","minLength":1},\#
          "from":{"type":"string","format":"date-time","description":"Start of the period (such as 2020-08-25T18:35:00.000Z)."},\#
          "to":{"type":"string","format":"date-time","description":"End of the period (such as 2020-09-25T18:35:00.000Z)."}\#
          },"required":["subscriptionUniqueId","counterId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Change a counter of a Billsby subscription, by which its usage is billed. Increment and
    /// Decrement count again each time they are called; Set does not. Changes are queued, so
    /// get_single_billsby_counter_value_by_id may show the old value for a while: do not repeat the
    /// call for that. Returns success.
    public struct Update: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions;
      /// not a customer's id and not the numeric subscriptionId.
      public let subscriptionUniqueId: String
      /// Id of the counter, from the counter in get_single_billsby_allowance_by_id.
      public let counterId: String
      /// What to do with the value.
      public let operationType: CounterOperation
      /// Units to add, to take away or to set.
      public let value: Int

      public init(
        companyDomain: String? = nil,
        subscriptionUniqueId: String,
        counterId: String,
        operationType: CounterOperation,
        value: Int
      ) {
        self.companyDomain = companyDomain
        self.subscriptionUniqueId = subscriptionUniqueId
        self.counterId = counterId
        self.operationType = operationType
        self.value = value
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        subscriptionUniqueId = fields.required("subscriptionUniqueId")
        counterId = fields.required("counterId")
        operationType = fields.required("operationType")
        value = fields.required("value")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("subscriptionUniqueId", subscriptionUniqueId)
        fields.write("counterId", counterId)
        fields.write("operationType", operationType)
        fields.write("value", value)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_billsby_counter_value_by_id",
        integration: "billsby",
        resource: "counter_values",
        method: "update",
        title: "Update a Billsby counter value by ID",
        summary: """
          Change a counter of a Billsby subscription, by which its usage is billed. Increment and \
          Decrement count again each time they are called; Set does not. Changes are queued, so \
          get_single_billsby_counter_value_by_id may show the old value for a while: do not repeat \
          the call for that. Returns success.
          """,
        tags: ["counters", "allowances", "subscriptions"],
        http: .post,
        path: """
          /operations/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}
          """,
        baseURL: "https://public.billsby.com/api/v1/rest/counters",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "subscriptionUniqueId", in: .path),
          Input(name: "counterId", in: .path),
        ],
        body: .object(),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "subscriptionUniqueId":{"type":"string","description":"Unique id of the subscription (such as Y7MX4G314L), from list_all_billsby_subscriptions; not a customer's id and not the numeric subscriptionId.","minLength":1},\#
          "counterId":{"type":"string","description":"Id of the counter, from the counter in get_single_billsby_allowance_by_id.","minLength":1},\#
          "operationType":{"type":"string","description":"What to do with the value.\nIncrement: The value is added to it.\nDecrement: The value is taken from it.\nSet: It becomes the value.","enum":["Increment","Decrement","Set"]},\#
          "value":{"type":"integer","format":"int32","description":"Units to add, to take away or to set.","minimum":0}\#
          },"required":["subscriptionUniqueId","counterId","operationType","value"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// Invoices, by which customers are billed.
  public enum Invoices {
    /// List all Billsby invoices of your company, optionally by status. For those of one customer
    /// call list_all_billsby_customer_invoices, which also tells what can be refunded. Amounts are
    /// whole minor units (1000 is 10.00). Returns invoiceNumber, customerUniqueId,
    /// customerFullName, createdOn, amount, formattedAmount, currency and status.
    public struct List: Tool {
      public typealias Output = Page<InvoiceListing>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Search text, such as the name of a customer.
      public let query: String?
      /// Property to sort by from lowest to highest.
      public let orderBy: String?
      /// Property to sort by from highest to lowest.
      public let orderByDescending: String?
      /// Whether to show pending invoices.
      public let isPending: Bool?
      /// Whether to show paid invoices.
      public let isPaid: Bool?
      /// Whether to show unpaid invoices.
      public let isUnpaid: Bool?
      /// Whether to show invoices paid offline.
      public let isPaidOffline: Bool?
      /// Whether to show written off invoices.
      public let isWrittenOff: Bool?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        query: String? = nil,
        orderBy: String? = nil,
        orderByDescending: String? = nil,
        isPending: Bool? = nil,
        isPaid: Bool? = nil,
        isUnpaid: Bool? = nil,
        isPaidOffline: Bool? = nil,
        isWrittenOff: Bool? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.query = query
        self.orderBy = orderBy
        self.orderByDescending = orderByDescending
        self.isPending = isPending
        self.isPaid = isPaid
        self.isUnpaid = isUnpaid
        self.isPaidOffline = isPaidOffline
        self.isWrittenOff = isWrittenOff
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        query = fields.optional("query")
        orderBy = fields.optional("orderBy")
        orderByDescending = fields.optional("orderByDescending")
        isPending = fields.optional("isPending")
        isPaid = fields.optional("isPaid")
        isUnpaid = fields.optional("isUnpaid")
        isPaidOffline = fields.optional("isPaidOffline")
        isWrittenOff = fields.optional("isWrittenOff")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("query", query)
        fields.write("orderBy", orderBy)
        fields.write("orderByDescending", orderByDescending)
        fields.write("isPending", isPending)
        fields.write("isPaid", isPaid)
        fields.write("isUnpaid", isUnpaid)
        fields.write("isPaidOffline", isPaidOffline)
        fields.write("isWrittenOff", isWrittenOff)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_invoices",
        integration: "billsby",
        resource: "invoices",
        method: "list",
        title: "List all Billsby invoices",
        summary: """
          List all Billsby invoices of your company, optionally by status. For those of one \
          customer call list_all_billsby_customer_invoices, which also tells what can be refunded. \
          Amounts are whole minor units (1000 is 10.00). Returns invoiceNumber, customerUniqueId, \
          customerFullName, createdOn, amount, formattedAmount, currency and status.
          """,
        tags: ["invoices"],
        http: .get,
        path: "/{companyDomain}/companies/invoices",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "query", in: .query),
          Input(name: "orderBy", in: .query),
          Input(name: "orderByDescending", in: .query),
          Input(name: "isPending", in: .query),
          Input(name: "isPaid", in: .query),
          Input(name: "isUnpaid", in: .query),
          Input(name: "isPaidOffline", in: .query),
          Input(name: "isWrittenOff", in: .query),
        ],
        answer: .many(at: "results"),
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "query":{"type":"string","description":"Search text, such as the name of a customer."},\#
          "orderBy":{"type":"string","description":"Property to sort by from lowest to highest."},\#
          "orderByDescending":{"type":"string","description":"Property to sort by from highest to lowest."},\#
          "isPending":{"type":"boolean","description":"Whether to show pending invoices."},\#
          "isPaid":{"type":"boolean","description":"Whether to show paid invoices."},\#
          "isUnpaid":{"type":"boolean","description":"Whether to show unpaid invoices."},\#
          "isPaidOffline":{"type":"boolean","description":"Whether to show invoices paid offline."},\#
          "isWrittenOff":{"type":"boolean","description":"Whether to show written off invoices."},\#
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

    /// Get a single Billsby invoice by its invoiceNumber, with its lines, taxes, customer, card and
    /// status. Its amounts are text; for a refundable amount in minor units call
    /// list_all_billsby_customer_invoices with its customerUniqueId.
    public struct Get: Tool {
      public typealias Output = Invoice

      /// Number of the invoice (such as 0WX1VTRPWY-1); not the numeric invoiceId.
      public let invoiceNumber: String

      public init(invoiceNumber: String) {
        self.invoiceNumber = invoiceNumber
      }

      public init(fields: inout FieldReader) {
        invoiceNumber = fields.required("invoiceNumber")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("invoiceNumber", invoiceNumber)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_billsby_invoice_by_id",
        integration: "billsby",
        resource: "invoices",
        method: "get",
        title: "Get a single Billsby invoice by ID",
        summary: """
          Get a single Billsby invoice by its invoiceNumber, with its lines, taxes, customer, card \
          and status. Its amounts are text; for a refundable amount in minor units call \
          list_all_billsby_customer_invoices with its customerUniqueId.
          """,
        tags: ["invoices"],
        http: .get,
        path: "/invoices/{invoiceNumber}",
        inputs: [
          Input(name: "invoiceNumber", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "invoiceNumber":{"type":"string","description":"Number of the invoice (such as 0WX1VTRPWY-1); not the numeric invoiceId.","minLength":1}\#
          },"required":["invoiceNumber"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Refund a Billsby invoice in whole or in part: money goes back to the customer's card. This
    /// cannot be undone, and each call refunds again. The amount is in whole minor units ($500.00
    /// is 50000) and at most refundableAmount of list_all_billsby_customer_invoices, which is the
    /// amount of a full refund. Do not repeat a call of unknown outcome without looking there.
    /// Returns invoiceNumber and amount, which is what can still be refunded.
    public struct RefundInvoice: Tool {
      public typealias Output = Refund

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// Number of the invoice to refund; it must be the customer's.
      public let invoiceNumber: String
      /// What to refund in whole minor units; $500.00 is 50000.
      public let amount: Int

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        invoiceNumber: String,
        amount: Int
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.invoiceNumber = invoiceNumber
        self.amount = amount
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        invoiceNumber = fields.required("invoiceNumber")
        amount = fields.required("amount")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("invoiceNumber", invoiceNumber)
        fields.write("amount", amount)
      }

      public static let descriptor = ToolDescriptor(
        name: "billsby_invoices_refund_invoice",
        integration: "billsby",
        resource: "invoices",
        method: "refund_invoice",
        title: "Billsby invoices refund invoice",
        summary: """
          Refund a Billsby invoice in whole or in part: money goes back to the customer's card. \
          This cannot be undone, and each call refunds again. The amount is in whole minor units \
          ($500.00 is 50000) and at most refundableAmount of list_all_billsby_customer_invoices, \
          which is the amount of a full refund. Do not repeat a call of unknown outcome without \
          looking there. Returns invoiceNumber and amount, which is what can still be refunded.
          """,
        tags: ["invoices"],
        http: .post,
        path: "/{companyDomain}/customers/{customerUniqueId}/refunds",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "invoiceNumber":{"type":"string","description":"Number of the invoice to refund; it must be the customer's.","minLength":1},\#
          "amount":{"type":"integer","format":"int32","description":"What to refund in whole minor units; $500.00 is 50000.","minimum":1,"maximum":2147483647}\#
          },"required":["customerUniqueId","invoiceNumber","amount"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Reattempt the payment of a Billsby invoice that is unpaid, by its invoiceNumber: the card on
    /// file is charged again. Each call is another attempt, so call it once, after the card was
    /// updated. Then look at the status in get_single_billsby_invoice_by_id, or at the attempts in
    /// list_all_billsby_payments. Returns success; a declined card is an error.
    public struct ReattemptInvoicePayment: Tool {
      public typealias Output = String

      /// Number of the invoice (such as 0WX1VTRPWY-1); not the numeric invoiceId.
      public let invoiceNumber: String
      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?

      public init(invoiceNumber: String, companyDomain: String? = nil) {
        self.invoiceNumber = invoiceNumber
        self.companyDomain = companyDomain
      }

      public init(fields: inout FieldReader) {
        invoiceNumber = fields.required("invoiceNumber")
        companyDomain = fields.optional("companyDomain")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("invoiceNumber", invoiceNumber)
        fields.write("companyDomain", companyDomain)
      }

      public static let descriptor = ToolDescriptor(
        name: "billsby_invoices_reattempt_invoice_payment",
        integration: "billsby",
        resource: "invoices",
        method: "reattempt_invoice_payment",
        title: "Billsby invoices reattempt invoice payment",
        summary: """
          Reattempt the payment of a Billsby invoice that is unpaid, by its invoiceNumber: the \
          card on file is charged again. Each call is another attempt, so call it once, after the \
          card was updated. Then look at the status in get_single_billsby_invoice_by_id, or at the \
          attempts in list_all_billsby_payments. Returns success; a declined card is an error.
          """,
        tags: ["invoices"],
        http: .put,
        path: "/{companyDomain}/invoices/{invoiceNumber}/Payment",
        inputs: [
          Input(name: "invoiceNumber", in: .path),
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "invoiceNumber":{"type":"string","description":"Number of the invoice (such as 0WX1VTRPWY-1); not the numeric invoiceId.","minLength":1},\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"}\#
          },"required":["invoiceNumber"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// Mark a Billsby invoice as written off, by its invoiceNumber: the money is given up as bad
    /// debt and no longer asked for. There is no call to undo it. Returns success.
    public struct InvoiceWrittenOff: Tool {
      public typealias Output = String

      /// Number of the invoice (such as 0WX1VTRPWY-1); not the numeric invoiceId.
      public let invoiceNumber: String
      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?

      public init(invoiceNumber: String, companyDomain: String? = nil) {
        self.invoiceNumber = invoiceNumber
        self.companyDomain = companyDomain
      }

      public init(fields: inout FieldReader) {
        invoiceNumber = fields.required("invoiceNumber")
        companyDomain = fields.optional("companyDomain")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("invoiceNumber", invoiceNumber)
        fields.write("companyDomain", companyDomain)
      }

      public static let descriptor = ToolDescriptor(
        name: "billsby_invoices_invoice_written_off",
        integration: "billsby",
        resource: "invoices",
        method: "invoice_written_off",
        title: "Billsby invoices invoice written off",
        summary: """
          Mark a Billsby invoice as written off, by its invoiceNumber: the money is given up as \
          bad debt and no longer asked for. There is no call to undo it. Returns success.
          """,
        tags: ["invoices"],
        http: .put,
        path: "/{companyDomain}/invoices/{invoiceNumber}/WrittenOff",
        inputs: [
          Input(name: "invoiceNumber", in: .path),
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "invoiceNumber":{"type":"string","description":"Number of the invoice (such as 0WX1VTRPWY-1); not the numeric invoiceId.","minLength":1},\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"}\#
          },"required":["invoiceNumber"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// Mark a Billsby invoice as paid offline, by its invoiceNumber, when the money came by check,
    /// cash or bank transfer. Nothing is charged. There is no call to undo it. Returns success.
    public struct InvoicePaidOffline: Tool {
      public typealias Output = String

      /// Number of the invoice (such as 0WX1VTRPWY-1); not the numeric invoiceId.
      public let invoiceNumber: String
      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?

      public init(invoiceNumber: String, companyDomain: String? = nil) {
        self.invoiceNumber = invoiceNumber
        self.companyDomain = companyDomain
      }

      public init(fields: inout FieldReader) {
        invoiceNumber = fields.required("invoiceNumber")
        companyDomain = fields.optional("companyDomain")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("invoiceNumber", invoiceNumber)
        fields.write("companyDomain", companyDomain)
      }

      public static let descriptor = ToolDescriptor(
        name: "billsby_invoices_invoice_paid_offline",
        integration: "billsby",
        resource: "invoices",
        method: "invoice_paid_offline",
        title: "Billsby invoices invoice paid offline",
        summary: """
          Mark a Billsby invoice as paid offline, by its invoiceNumber, when the money came by \
          check, cash or bank transfer. Nothing is charged. There is no call to undo it. Returns \
          success.
          """,
        tags: ["invoices"],
        http: .put,
        path: "/{companyDomain}/invoices/{invoiceNumber}/PaidOffline",
        inputs: [
          Input(name: "invoiceNumber", in: .path),
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "invoiceNumber":{"type":"string","description":"Number of the invoice (such as 0WX1VTRPWY-1); not the numeric invoiceId.","minLength":1},\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"}\#
          },"required":["invoiceNumber"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// List the Billsby invoices of one customer, by its customerUniqueId. It is the same call as
    /// list_all_billsby_customer_invoices, under another name: either will do, and both are never
    /// needed. Amounts are whole minor units (1000 is 10.00). Returns invoiceNumber, createdOn,
    /// amount, refundableAmount, formattedAmount, currency and status.
    public struct CustomerInvoices: Tool {
      public typealias Output = Page<CustomerInvoice>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "billsby_invoices_customer_invoices",
        integration: "billsby",
        resource: "invoices",
        method: "customer_invoices",
        title: "Billsby invoices customer invoices",
        summary: """
          List the Billsby invoices of one customer, by its customerUniqueId. It is the same call \
          as list_all_billsby_customer_invoices, under another name: either will do, and both are \
          never needed. Amounts are whole minor units (1000 is 10.00). Returns invoiceNumber, \
          createdOn, amount, refundableAmount, formattedAmount, currency and status.
          """,
        tags: ["invoices"],
        http: .get,
        path: "/{companyDomain}/customers/{customerUniqueId}/invoices",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["customerUniqueId"],"additionalProperties":false}
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

  /// Invoices of one customer.
  public enum CustomerInvoices {
    /// List all Billsby invoices of one customer, by its customerUniqueId, with what can still be
    /// refunded of each (refundableAmount). Amounts are whole minor units (1000 is 10.00). Call it
    /// before a refund. billsby_invoices_customer_invoices is the same call under another name.
    /// Returns invoiceNumber, createdOn, amount, refundableAmount, formattedAmount, currency and
    /// status.
    public struct List: Tool {
      public typealias Output = Page<CustomerInvoice>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_customer_invoices",
        integration: "billsby",
        resource: "customer_invoices",
        method: "list",
        title: "List all Billsby customer invoices",
        summary: """
          List all Billsby invoices of one customer, by its customerUniqueId, with what can still \
          be refunded of each (refundableAmount). Amounts are whole minor units (1000 is 10.00). \
          Call it before a refund. billsby_invoices_customer_invoices is the same call under \
          another name. Returns invoiceNumber, createdOn, amount, refundableAmount, \
          formattedAmount, currency and status.
          """,
        tags: ["invoices", "customers"],
        http: .get,
        path: "/{companyDomain}/customers/{customerUniqueId}/invoices",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["customerUniqueId"],"additionalProperties":false}
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

  /// Charges besides subscriptions.
  public enum OneTimeCharges {
    /// Charge a Billsby customer once, such as for a setup fee: the card on file is charged
    /// immediately, an invoice is made, and the customer is told by email. The amount is in whole
    /// minor units ($500.00 is 50000). Each call charges again: do not repeat a call of unknown
    /// outcome without looking in list_all_billsby_customer_invoices. Returns true.
    public struct Create: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// What the charge is for; the customer sees it on the invoice.
      public let description: String
      /// ISO code of the currency, such as USD; the one the customer pays in.
      public let currencyCode: String
      /// What to charge in whole minor units; $500.00 is 50000.
      public let amount: Int

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        description: String,
        currencyCode: String,
        amount: Int
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.description = description
        self.currencyCode = currencyCode
        self.amount = amount
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        description = fields.required("description")
        currencyCode = fields.required("currencyCode")
        amount = fields.required("amount")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("description", description)
        fields.write("currencyCode", currencyCode)
        fields.write("amount", amount)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_billsby_one_time_charge",
        integration: "billsby",
        resource: "one_time_charges",
        method: "create",
        title: "Create a Billsby one time charge",
        summary: """
          Charge a Billsby customer once, such as for a setup fee: the card on file is charged \
          immediately, an invoice is made, and the customer is told by email. The amount is in \
          whole minor units ($500.00 is 50000). Each call charges again: do not repeat a call of \
          unknown outcome without looking in list_all_billsby_customer_invoices. Returns true.
          """,
        tags: ["invoices", "charges"],
        http: .post,
        path: "/{companyDomain}/customers/{customerUniqueId}/invoices",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        body: .object(),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "description":{"type":"string","description":"What the charge is for; the customer sees it on the invoice.","minLength":1},\#
          "currencyCode":{"type":"string","description":"ISO code of the currency, such as USD; the one the customer pays in.","pattern":"^[A-Z]{3}$"},\#
          "amount":{"type":"integer","format":"int32","description":"What to charge in whole minor units; $500.00 is 50000.","minimum":1,"maximum":2147483647}\#
          },"required":["customerUniqueId","description","currencyCode","amount"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// Attempts to take the payments of invoices.
  public enum Payments {
    /// List all attempts to take the payment of one Billsby invoice, by the customerUniqueId of its
    /// customer and its invoiceNumber. Returns paymentLogId, createdOn, gatewayName, reference,
    /// paymentMethod and status.
    public struct List: Tool {
      public typealias Output = Page<PaymentLog>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// Number of the invoice (such as 0WX1VTRPWY-1); not the numeric invoiceId.
      public let invoiceNumber: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        invoiceNumber: String,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.invoiceNumber = invoiceNumber
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        invoiceNumber = fields.required("invoiceNumber")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("invoiceNumber", invoiceNumber)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_payments",
        integration: "billsby",
        resource: "payments",
        method: "list",
        title: "List all Billsby payments",
        summary: """
          List all attempts to take the payment of one Billsby invoice, by the customerUniqueId of \
          its customer and its invoiceNumber. Returns paymentLogId, createdOn, gatewayName, \
          reference, paymentMethod and status.
          """,
        tags: ["payments", "invoices"],
        http: .get,
        path: "/{companyDomain}/customers/{customerUniqueId}/invoices/{invoiceNumber}/paymentlogs",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
          Input(name: "invoiceNumber", in: .path),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "invoiceNumber":{"type":"string","description":"Number of the invoice (such as 0WX1VTRPWY-1); not the numeric invoiceId.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["customerUniqueId","invoiceNumber"],"additionalProperties":false}
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

  /// Credit notes of your company, by which money goes back to customers.
  public enum CompanyCreditNotes {
    /// List all Billsby credit notes of your company, optionally by status. For those of one
    /// customer call list_all_billsby_customer_credit_notes. Amounts are text. Returns
    /// creditNoteUniqueId, customerUniqueId, customerFullName, createdOn, amount, currency and
    /// status.
    public struct List: Tool {
      public typealias Output = Page<CompanyCreditNote>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Search text, such as the name of a customer.
      public let query: String?
      /// Property to sort by from lowest to highest.
      public let orderBy: String?
      /// Property to sort by from highest to lowest.
      public let orderByDescending: String?
      /// Whether to show pending credit notes.
      public let isPending: Bool?
      /// Whether to show paid credit notes.
      public let isPaid: Bool?
      /// Whether to show failed credit notes.
      public let isFailed: Bool?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        query: String? = nil,
        orderBy: String? = nil,
        orderByDescending: String? = nil,
        isPending: Bool? = nil,
        isPaid: Bool? = nil,
        isFailed: Bool? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.query = query
        self.orderBy = orderBy
        self.orderByDescending = orderByDescending
        self.isPending = isPending
        self.isPaid = isPaid
        self.isFailed = isFailed
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        query = fields.optional("query")
        orderBy = fields.optional("orderBy")
        orderByDescending = fields.optional("orderByDescending")
        isPending = fields.optional("isPending")
        isPaid = fields.optional("isPaid")
        isFailed = fields.optional("isFailed")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("query", query)
        fields.write("orderBy", orderBy)
        fields.write("orderByDescending", orderByDescending)
        fields.write("isPending", isPending)
        fields.write("isPaid", isPaid)
        fields.write("isFailed", isFailed)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_company_credit_notes",
        integration: "billsby",
        resource: "company_credit_notes",
        method: "list",
        title: "List all Billsby company credit notes",
        summary: """
          List all Billsby credit notes of your company, optionally by status. For those of one \
          customer call list_all_billsby_customer_credit_notes. Amounts are text. Returns \
          creditNoteUniqueId, customerUniqueId, customerFullName, createdOn, amount, currency and \
          status.
          """,
        tags: ["credit_notes"],
        http: .get,
        path: "/{companyDomain}/companies/creditnotes",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "query", in: .query),
          Input(name: "orderBy", in: .query),
          Input(name: "orderByDescending", in: .query),
          Input(name: "isPending", in: .query),
          Input(name: "isPaid", in: .query),
          Input(name: "isFailed", in: .query),
        ],
        answer: .many(at: "results"),
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "query":{"type":"string","description":"Search text, such as the name of a customer."},\#
          "orderBy":{"type":"string","description":"Property to sort by from lowest to highest."},\#
          "orderByDescending":{"type":"string","description":"Property to sort by from highest to lowest."},\#
          "isPending":{"type":"boolean","description":"Whether to show pending credit notes."},\#
          "isPaid":{"type":"boolean","description":"Whether to show paid credit notes."},\#
          "isFailed":{"type":"boolean","description":"Whether to show failed credit notes."},\#
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

    /// Reattempt the payment of a Billsby credit note that failed, by its number: money goes back
    /// to the customer. Each call is another attempt, so call it once, then look at the status in
    /// list_all_billsby_company_credit_notes. Returns success.
    public struct ReattemptCreditNotePayment: Tool {
      public typealias Output = String

      /// Number of the credit note: its invoiceNumber in list_all_billsby_customer_credit_notes
      /// (where Billsby calls it so), or its creditNoteUniqueId in
      /// list_all_billsby_company_credit_notes.
      public let creditNoteNumber: String
      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?

      public init(creditNoteNumber: String, companyDomain: String? = nil) {
        self.creditNoteNumber = creditNoteNumber
        self.companyDomain = companyDomain
      }

      public init(fields: inout FieldReader) {
        creditNoteNumber = fields.required("creditNoteNumber")
        companyDomain = fields.optional("companyDomain")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("creditNoteNumber", creditNoteNumber)
        fields.write("companyDomain", companyDomain)
      }

      public static let descriptor = ToolDescriptor(
        name: "billsby_company_credit_notes_reattempt_credit_note_payment",
        integration: "billsby",
        resource: "company_credit_notes",
        method: "reattempt_credit_note_payment",
        title: "Billsby company credit notes reattempt credit note payment",
        summary: """
          Reattempt the payment of a Billsby credit note that failed, by its number: money goes \
          back to the customer. Each call is another attempt, so call it once, then look at the \
          status in list_all_billsby_company_credit_notes. Returns success.
          """,
        tags: ["credit_notes"],
        http: .put,
        path: "/{companyDomain}/creditNotes/{creditNoteNumber}/Payment",
        inputs: [
          Input(name: "creditNoteNumber", in: .path),
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "creditNoteNumber":{"type":"string","description":"Number of the credit note: its invoiceNumber in list_all_billsby_customer_credit_notes (where Billsby calls it so), or its creditNoteUniqueId in list_all_billsby_company_credit_notes.","minLength":1},\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"}\#
          },"required":["creditNoteNumber"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// Credit notes of one customer.
  public enum CustomerCreditNotes {
    /// List all Billsby credit notes of one customer, by its customerUniqueId. Their numbers are
    /// called invoiceNumber. Amounts are text. Returns invoiceNumber, createdOn, amount, currency,
    /// status and paymentGatewayDisplayName.
    public struct List: Tool {
      public typealias Output = Page<CustomerCreditNote>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the
      /// numeric customerId.
      public let customerUniqueId: String
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        customerUniqueId: String,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.customerUniqueId = customerUniqueId
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customerUniqueId = fields.required("customerUniqueId")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customerUniqueId", customerUniqueId)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_customer_credit_notes",
        integration: "billsby",
        resource: "customer_credit_notes",
        method: "list",
        title: "List all Billsby customer credit notes",
        summary: """
          List all Billsby credit notes of one customer, by its customerUniqueId. Their numbers \
          are called invoiceNumber. Amounts are text. Returns invoiceNumber, createdOn, amount, \
          currency, status and paymentGatewayDisplayName.
          """,
        tags: ["credit_notes", "customers"],
        http: .get,
        path: "/{companyDomain}/customers/{customerUniqueId}/creditNotes",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customerUniqueId", in: .path),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customerUniqueId":{"type":"string","description":"Unique id of the customer (such as 6ZY37ULDEF), from list_all_billsby_customers; not the numeric customerId.","minLength":1},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["customerUniqueId"],"additionalProperties":false}
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

  /// Products, each of which holds plans of one currency.
  public enum Products {
    /// List all Billsby products of your company. Take productId from here for
    /// list_all_billsby_plans. Returns productId, name, displayName, description, visibility,
    /// billingCurrency, numberOfPlans, customFields and what the checkout asks for.
    public struct List: Tool {
      public typealias Output = Page<ProductListing>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Only those whose name contains this text.
      public let search: String?
      /// Only those of this visibility.
      public let visibilityType: Visibility?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        search: String? = nil,
        visibilityType: Visibility? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.search = search
        self.visibilityType = visibilityType
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        search = fields.optional("search")
        visibilityType = fields.optional("visibilityType")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("search", search)
        fields.write("visibilityType", visibilityType)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_products",
        integration: "billsby",
        resource: "products",
        method: "list",
        title: "List all Billsby products",
        summary: """
          List all Billsby products of your company. Take productId from here for \
          list_all_billsby_plans. Returns productId, name, displayName, description, visibility, \
          billingCurrency, numberOfPlans, customFields and what the checkout asks for.
          """,
        tags: ["products"],
        http: .get,
        path: "/{companyDomain}/products",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "search", in: .query),
          Input(name: "visibilityType", in: .query),
        ],
        answer: .many(at: "results"),
        paging: .page(
          parameter: "page",
          sizeParameter: "pageSize",
          size: 100,
          pageCount: "pageCount"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "search":{"type":"string","description":"Only those whose name contains this text."},\#
          "visibilityType":{"type":"integer","description":"Only those of this visibility.\n0: Public.\n1: Hidden.\n2: Internal.\n3: Off sale.","enum":[0,1,2,3]},\#
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

    /// Get a single Billsby product by its numeric productId, with its currency, what the checkout
    /// asks for and the countries that it is sold in. For its plans call list_all_billsby_plans.
    public struct Get: Tool {
      public typealias Output = Product

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Numeric id of the product, from list_all_billsby_products.
      public let productId: Int

      public init(companyDomain: String? = nil, productId: Int) {
        self.companyDomain = companyDomain
        self.productId = productId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        productId = fields.required("productId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("productId", productId)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_billsby_product_by_id",
        integration: "billsby",
        resource: "products",
        method: "get",
        title: "Get a single Billsby product by ID",
        summary: """
          Get a single Billsby product by its numeric productId, with its currency, what the \
          checkout asks for and the countries that it is sold in. For its plans call \
          list_all_billsby_plans.
          """,
        tags: ["products"],
        http: .get,
        path: "/{companyDomain}/products/{productId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "productId", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "productId":{"type":"integer","format":"int32","description":"Numeric id of the product, from list_all_billsby_products."}\#
          },"required":["productId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create a Billsby product. Give at least name, displayName, visibility and billingCurrency,
    /// which cannot be changed later. Then add plans with create_a_billsby_plan. Returns the
    /// product with its productId.
    public struct Create: Tool {
      public typealias Output = Product

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Name of the product in your own account.
      public let name: String?
      /// Name that customers see.
      public let displayName: String?
      /// A few words on the product.
      public let description: String?
      /// Who can see and buy it.
      public let visibility: Visibility?
      /// ISO code of the currency of all its plans, such as USD. It cannot be changed later.
      public let billingCurrency: String?
      /// Type of the product; 1 is tiered. Billsby documents no other value.
      public let typeOfProduct: Int?
      /// Email address that hears of each new subscriber of the product.
      public let alertEmail: String?
      /// Whether the checkout asks for a shipping address.
      public let isShippingAddressRequired: Bool?
      /// Whether Billsby validates the shipping address.
      public let isShippingAddressValidationRequired: Bool?
      /// Whether Billsby validates the billing address.
      public let isBillingAddressValidationRequired: Bool?
      /// Whether the checkout asks for a further email address.
      public let isAdditionalEmailRequired: Bool?
      /// Whether the checkout asks for a phone number.
      public let isPhoneNumberRequired: Bool?
      /// Whether the checkout asks for consent to marketing.
      public let isMarketingConsentRequired: Bool?
      /// Custom fields that the checkout asks for, by their ids from
      /// list_all_billsby_custom_fields. Billsby documents an object for one field; its answers
      /// hold a list of ids.
      public let orderedCustomFields: JSONValue?
      /// From which countries customers may subscribe.
      public let productCountryLimitation: CountryLimitation?
      /// Whether customers from any country may subscribe.
      public let isAnyCountryAllowed: Bool?

      public init(
        companyDomain: String? = nil,
        name: String? = nil,
        displayName: String? = nil,
        description: String? = nil,
        visibility: Visibility? = nil,
        billingCurrency: String? = nil,
        typeOfProduct: Int? = nil,
        alertEmail: String? = nil,
        isShippingAddressRequired: Bool? = nil,
        isShippingAddressValidationRequired: Bool? = nil,
        isBillingAddressValidationRequired: Bool? = nil,
        isAdditionalEmailRequired: Bool? = nil,
        isPhoneNumberRequired: Bool? = nil,
        isMarketingConsentRequired: Bool? = nil,
        orderedCustomFields: JSONValue? = nil,
        productCountryLimitation: CountryLimitation? = nil,
        isAnyCountryAllowed: Bool? = nil
      ) {
        self.companyDomain = companyDomain
        self.name = name
        self.displayName = displayName
        self.description = description
        self.visibility = visibility
        self.billingCurrency = billingCurrency
        self.typeOfProduct = typeOfProduct
        self.alertEmail = alertEmail
        self.isShippingAddressRequired = isShippingAddressRequired
        self.isShippingAddressValidationRequired = isShippingAddressValidationRequired
        self.isBillingAddressValidationRequired = isBillingAddressValidationRequired
        self.isAdditionalEmailRequired = isAdditionalEmailRequired
        self.isPhoneNumberRequired = isPhoneNumberRequired
        self.isMarketingConsentRequired = isMarketingConsentRequired
        self.orderedCustomFields = orderedCustomFields
        self.productCountryLimitation = productCountryLimitation
        self.isAnyCountryAllowed = isAnyCountryAllowed
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        name = fields.optional("name")
        displayName = fields.optional("displayName")
        description = fields.optional("description")
        visibility = fields.optional("visibility")
        billingCurrency = fields.optional("billingCurrency")
        typeOfProduct = fields.optional("typeOfProduct")
        alertEmail = fields.optional("alertEmail")
        isShippingAddressRequired = fields.optional("isShippingAddressRequired")
        isShippingAddressValidationRequired = fields.optional("isShippingAddressValidationRequired")
        isBillingAddressValidationRequired = fields.optional("isBillingAddressValidationRequired")
        isAdditionalEmailRequired = fields.optional("isAdditionalEmailRequired")
        isPhoneNumberRequired = fields.optional("isPhoneNumberRequired")
        isMarketingConsentRequired = fields.optional("isMarketingConsentRequired")
        orderedCustomFields = fields.optional("orderedCustomFields")
        productCountryLimitation = fields.optional("productCountryLimitation")
        isAnyCountryAllowed = fields.optional("isAnyCountryAllowed")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("name", name)
        fields.write("displayName", displayName)
        fields.write("description", description)
        fields.write("visibility", visibility)
        fields.write("billingCurrency", billingCurrency)
        fields.write("typeOfProduct", typeOfProduct)
        fields.write("alertEmail", alertEmail)
        fields.write("isShippingAddressRequired", isShippingAddressRequired)
        fields.write("isShippingAddressValidationRequired", isShippingAddressValidationRequired)
        fields.write("isBillingAddressValidationRequired", isBillingAddressValidationRequired)
        fields.write("isAdditionalEmailRequired", isAdditionalEmailRequired)
        fields.write("isPhoneNumberRequired", isPhoneNumberRequired)
        fields.write("isMarketingConsentRequired", isMarketingConsentRequired)
        fields.write("orderedCustomFields", orderedCustomFields)
        fields.write("productCountryLimitation", productCountryLimitation)
        fields.write("isAnyCountryAllowed", isAnyCountryAllowed)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_billsby_product",
        integration: "billsby",
        resource: "products",
        method: "create",
        title: "Create a Billsby product",
        summary: """
          Create a Billsby product. Give at least name, displayName, visibility and \
          billingCurrency, which cannot be changed later. Then add plans with \
          create_a_billsby_plan. Returns the product with its productId.
          """,
        tags: ["products"],
        http: .post,
        path: "/{companyDomain}/products",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "name":{"type":"string","description":"Name of the product in your own account."},\#
          "displayName":{"type":"string","description":"Name that customers see."},\#
          "description":{"type":"string","description":"A few words on the product."},\#
          "visibility":{"type":"integer","description":"Who can see and buy it.\n0: Public.\n1: Hidden.\n2: Internal.\n3: Off sale.","enum":[0,1,2,3]},\#
          "billingCurrency":{"type":"string","description":"ISO code of the currency of all its plans, such as USD. It cannot be changed later.","pattern":"^[A-Z]{3}$"},\#
          "typeOfProduct":{"type":"integer","format":"int32","description":"Type of the product; 1 is tiered. Billsby documents no other value."},\#
          "alertEmail":{"type":"string","format":"email","description":"Email address that hears of each new subscriber of the product."},\#
          "isShippingAddressRequired":{"type":"boolean","description":"Whether the checkout asks for a shipping address."},\#
          "isShippingAddressValidationRequired":{"type":"boolean","description":"Whether Billsby validates the shipping address."},\#
          "isBillingAddressValidationRequired":{"type":"boolean","description":"Whether Billsby validates the billing address."},\#
          "isAdditionalEmailRequired":{"type":"boolean","description":"Whether the checkout asks for a further email address."},\#
          "isPhoneNumberRequired":{"type":"boolean","description":"Whether the checkout asks for a phone number."},\#
          "isMarketingConsentRequired":{"type":"boolean","description":"Whether the checkout asks for consent to marketing."},\#
          "orderedCustomFields":{"description":"Custom fields that the checkout asks for, by their ids from list_all_billsby_custom_fields. Billsby documents an object for one field; its answers hold a list of ids.","examples":[{"customFieldID":12},[12,15]]},\#
          "productCountryLimitation":{"type":"object","description":"From which countries customers may subscribe.","properties":{\#
          "isAnyCountryAllowed":{"type":"boolean","description":"Whether customers from any country may subscribe."},\#
          "countrySettings":{"type":"array","description":"What holds for single countries.","items":{"type":"object","description":"What holds for one country.","properties":{\#
          "countryIso3":{"type":"string","description":"ISO three-letter code of the country, such as GBR."},\#
          "addressPermission":{"type":"integer","description":"Billsby's number of what addresses there are allowed for."}\#
          },"additionalProperties":false}}\#
          },"additionalProperties":false},\#
          "isAnyCountryAllowed":{"type":"boolean","description":"Whether customers from any country may subscribe."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Update a Billsby product by its numeric productId. Get the product first and send all of it,
    /// since Billsby does not say that what is left out stays. Returns the product.
    public struct Update: Tool {
      public typealias Output = Product

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Numeric id of the product, from list_all_billsby_products.
      public let productId: Int
      /// Name of the product in your own account.
      public let name: String?
      /// Name that customers see.
      public let displayName: String?
      /// A few words on the product.
      public let description: String?
      /// Who can see and buy it.
      public let visibility: Visibility?
      /// ISO code of the currency of all its plans, such as USD. It cannot be changed later.
      public let billingCurrency: String?
      /// Type of the product; 1 is tiered. Billsby documents no other value.
      public let typeOfProduct: Int?
      /// Email address that hears of each new subscriber of the product.
      public let alertEmail: String?
      /// Whether the checkout asks for a shipping address.
      public let isShippingAddressRequired: Bool?
      /// Whether Billsby validates the shipping address.
      public let isShippingAddressValidationRequired: Bool?
      /// Whether Billsby validates the billing address.
      public let isBillingAddressValidationRequired: Bool?
      /// Whether the checkout asks for a further email address.
      public let isAdditionalEmailRequired: Bool?
      /// Whether the checkout asks for a phone number.
      public let isPhoneNumberRequired: Bool?
      /// Whether the checkout asks for consent to marketing.
      public let isMarketingConsentRequired: Bool?
      /// Custom fields that the checkout asks for, by their ids from
      /// list_all_billsby_custom_fields. Billsby documents an object for one field; its answers
      /// hold a list of ids.
      public let orderedCustomFields: JSONValue?
      /// From which countries customers may subscribe.
      public let productCountryLimitations: CountryLimitation?

      public init(
        companyDomain: String? = nil,
        productId: Int,
        name: String? = nil,
        displayName: String? = nil,
        description: String? = nil,
        visibility: Visibility? = nil,
        billingCurrency: String? = nil,
        typeOfProduct: Int? = nil,
        alertEmail: String? = nil,
        isShippingAddressRequired: Bool? = nil,
        isShippingAddressValidationRequired: Bool? = nil,
        isBillingAddressValidationRequired: Bool? = nil,
        isAdditionalEmailRequired: Bool? = nil,
        isPhoneNumberRequired: Bool? = nil,
        isMarketingConsentRequired: Bool? = nil,
        orderedCustomFields: JSONValue? = nil,
        productCountryLimitations: CountryLimitation? = nil
      ) {
        self.companyDomain = companyDomain
        self.productId = productId
        self.name = name
        self.displayName = displayName
        self.description = description
        self.visibility = visibility
        self.billingCurrency = billingCurrency
        self.typeOfProduct = typeOfProduct
        self.alertEmail = alertEmail
        self.isShippingAddressRequired = isShippingAddressRequired
        self.isShippingAddressValidationRequired = isShippingAddressValidationRequired
        self.isBillingAddressValidationRequired = isBillingAddressValidationRequired
        self.isAdditionalEmailRequired = isAdditionalEmailRequired
        self.isPhoneNumberRequired = isPhoneNumberRequired
        self.isMarketingConsentRequired = isMarketingConsentRequired
        self.orderedCustomFields = orderedCustomFields
        self.productCountryLimitations = productCountryLimitations
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        productId = fields.required("productId")
        name = fields.optional("name")
        displayName = fields.optional("displayName")
        description = fields.optional("description")
        visibility = fields.optional("visibility")
        billingCurrency = fields.optional("billingCurrency")
        typeOfProduct = fields.optional("typeOfProduct")
        alertEmail = fields.optional("alertEmail")
        isShippingAddressRequired = fields.optional("isShippingAddressRequired")
        isShippingAddressValidationRequired = fields.optional("isShippingAddressValidationRequired")
        isBillingAddressValidationRequired = fields.optional("isBillingAddressValidationRequired")
        isAdditionalEmailRequired = fields.optional("isAdditionalEmailRequired")
        isPhoneNumberRequired = fields.optional("isPhoneNumberRequired")
        isMarketingConsentRequired = fields.optional("isMarketingConsentRequired")
        orderedCustomFields = fields.optional("orderedCustomFields")
        productCountryLimitations = fields.optional("productCountryLimitations")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("productId", productId)
        fields.write("name", name)
        fields.write("displayName", displayName)
        fields.write("description", description)
        fields.write("visibility", visibility)
        fields.write("billingCurrency", billingCurrency)
        fields.write("typeOfProduct", typeOfProduct)
        fields.write("alertEmail", alertEmail)
        fields.write("isShippingAddressRequired", isShippingAddressRequired)
        fields.write("isShippingAddressValidationRequired", isShippingAddressValidationRequired)
        fields.write("isBillingAddressValidationRequired", isBillingAddressValidationRequired)
        fields.write("isAdditionalEmailRequired", isAdditionalEmailRequired)
        fields.write("isPhoneNumberRequired", isPhoneNumberRequired)
        fields.write("isMarketingConsentRequired", isMarketingConsentRequired)
        fields.write("orderedCustomFields", orderedCustomFields)
        fields.write("productCountryLimitations", productCountryLimitations)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_billsby_product_by_id",
        integration: "billsby",
        resource: "products",
        method: "update",
        title: "Update a Billsby product by ID",
        summary: """
          Update a Billsby product by its numeric productId. Get the product first and send all of \
          it, since Billsby does not say that what is left out stays. Returns the product.
          """,
        tags: ["products"],
        http: .put,
        path: "/{companyDomain}/products/{productId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "productId", in: .path),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "productId":{"type":"integer","format":"int32","description":"Numeric id of the product, from list_all_billsby_products."},\#
          "name":{"type":"string","description":"Name of the product in your own account."},\#
          "displayName":{"type":"string","description":"Name that customers see."},\#
          "description":{"type":"string","description":"A few words on the product."},\#
          "visibility":{"type":"integer","description":"Who can see and buy it.\n0: Public.\n1: Hidden.\n2: Internal.\n3: Off sale.","enum":[0,1,2,3]},\#
          "billingCurrency":{"type":"string","description":"ISO code of the currency of all its plans, such as USD. It cannot be changed later.","pattern":"^[A-Z]{3}$"},\#
          "typeOfProduct":{"type":"integer","format":"int32","description":"Type of the product; 1 is tiered. Billsby documents no other value."},\#
          "alertEmail":{"type":"string","format":"email","description":"Email address that hears of each new subscriber of the product."},\#
          "isShippingAddressRequired":{"type":"boolean","description":"Whether the checkout asks for a shipping address."},\#
          "isShippingAddressValidationRequired":{"type":"boolean","description":"Whether Billsby validates the shipping address."},\#
          "isBillingAddressValidationRequired":{"type":"boolean","description":"Whether Billsby validates the billing address."},\#
          "isAdditionalEmailRequired":{"type":"boolean","description":"Whether the checkout asks for a further email address."},\#
          "isPhoneNumberRequired":{"type":"boolean","description":"Whether the checkout asks for a phone number."},\#
          "isMarketingConsentRequired":{"type":"boolean","description":"Whether the checkout asks for consent to marketing."},\#
          "orderedCustomFields":{"description":"Custom fields that the checkout asks for, by their ids from list_all_billsby_custom_fields. Billsby documents an object for one field; its answers hold a list of ids.","examples":[{"customFieldID":12},[12,15]]},\#
          "productCountryLimitations":{"type":"object","description":"From which countries customers may subscribe.","properties":{\#
          "isAnyCountryAllowed":{"type":"boolean","description":"Whether customers from any country may subscribe."},\#
          "countrySettings":{"type":"array","description":"What holds for single countries.","items":{"type":"object","description":"What holds for one country.","properties":{\#
          "countryIso3":{"type":"string","description":"ISO three-letter code of the country, such as GBR."},\#
          "addressPermission":{"type":"integer","description":"Billsby's number of what addresses there are allowed for."}\#
          },"additionalProperties":false}}\#
          },"additionalProperties":false}\#
          },"required":["productId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Plans of products; their cycles hold the prices.
  public enum Plans {
    /// List all Billsby plans of one product with their cycles, by its numeric productId from
    /// list_all_billsby_products. This is where planId and cycleId come from. Returns planId, name,
    /// displayName, description, pricingModelType, cycles, featureTags and visibility.
    public struct List: Tool {
      public typealias Output = Page<Plan>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Numeric id of the product, from list_all_billsby_products.
      public let productId: Int
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        companyDomain: String? = nil,
        productId: Int,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.productId = productId
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        productId = fields.required("productId")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("productId", productId)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_plans",
        integration: "billsby",
        resource: "plans",
        method: "list",
        title: "List all Billsby plans",
        summary: """
          List all Billsby plans of one product with their cycles, by its numeric productId from \
          list_all_billsby_products. This is where planId and cycleId come from. Returns planId, \
          name, displayName, description, pricingModelType, cycles, featureTags and visibility.
          """,
        tags: ["plans"],
        http: .get,
        path: "/{companyDomain}/products/{productId}/plans",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "productId", in: .path),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "productId":{"type":"integer","format":"int32","description":"Numeric id of the product, from list_all_billsby_products."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"required":["productId"],"additionalProperties":false}
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

    /// Create a Billsby plan of a product, by its numeric productId. Give at least name,
    /// displayName, pricingModel and visibility. It can be subscribed to once it has a cycle: call
    /// create_a_billsby_cycle next. Returns the plan with its planId.
    public struct Create: Tool {
      public typealias Output = Plan

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Numeric id of the product, from list_all_billsby_products.
      public let productId: Int
      /// Name of the plan in your own account.
      public let name: String?
      /// Name that customers see.
      public let displayName: String?
      /// A few words on the plan.
      public let description: String?
      /// How units turn into a price. It cannot be changed later.
      public let pricingModel: PricingModel?
      /// Feature tag of the plan.
      public let featureTags: String?
      /// Who can see and buy it.
      public let visibility: Visibility?
      /// Where customers are sent after the checkout.
      public let redirectUrl: String?
      /// Email address that hears of each new subscriber of the plan.
      public let alertEmail: String?

      public init(
        companyDomain: String? = nil,
        productId: Int,
        name: String? = nil,
        displayName: String? = nil,
        description: String? = nil,
        pricingModel: PricingModel? = nil,
        featureTags: String? = nil,
        visibility: Visibility? = nil,
        redirectUrl: String? = nil,
        alertEmail: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.productId = productId
        self.name = name
        self.displayName = displayName
        self.description = description
        self.pricingModel = pricingModel
        self.featureTags = featureTags
        self.visibility = visibility
        self.redirectUrl = redirectUrl
        self.alertEmail = alertEmail
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        productId = fields.required("productId")
        name = fields.optional("name")
        displayName = fields.optional("displayName")
        description = fields.optional("description")
        pricingModel = fields.optional("pricingModel")
        featureTags = fields.optional("featureTags")
        visibility = fields.optional("visibility")
        redirectUrl = fields.optional("redirectUrl")
        alertEmail = fields.optional("alertEmail")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("productId", productId)
        fields.write("name", name)
        fields.write("displayName", displayName)
        fields.write("description", description)
        fields.write("pricingModel", pricingModel)
        fields.write("featureTags", featureTags)
        fields.write("visibility", visibility)
        fields.write("redirectUrl", redirectUrl)
        fields.write("alertEmail", alertEmail)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_billsby_plan",
        integration: "billsby",
        resource: "plans",
        method: "create",
        title: "Create a Billsby plan",
        summary: """
          Create a Billsby plan of a product, by its numeric productId. Give at least name, \
          displayName, pricingModel and visibility. It can be subscribed to once it has a cycle: \
          call create_a_billsby_cycle next. Returns the plan with its planId.
          """,
        tags: ["plans"],
        http: .post,
        path: "/{companyDomain}/products/{productId}/plans",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "productId", in: .path),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "productId":{"type":"integer","format":"int32","description":"Numeric id of the product, from list_all_billsby_products."},\#
          "name":{"type":"string","description":"Name of the plan in your own account."},\#
          "displayName":{"type":"string","description":"Name that customers see."},\#
          "description":{"type":"string","description":"A few words on the plan."},\#
          "pricingModel":{"type":"integer","description":"How units turn into a price. It cannot be changed later.\n1: Flat fee.\n2: Per unit.\n3: Reserved.\n4: Tiered.\n5: Volume.\n6: Ranged.","enum":[1,2,3,4,5,6]},\#
          "featureTags":{"type":"string","description":"Feature tag of the plan."},\#
          "visibility":{"type":"integer","description":"Who can see and buy it.\n0: Public.\n1: Hidden.\n2: Internal.\n3: Off sale.","enum":[0,1,2,3]},\#
          "redirectUrl":{"type":"string","format":"uri","description":"Where customers are sent after the checkout."},\#
          "alertEmail":{"type":"string","format":"email","description":"Email address that hears of each new subscriber of the plan."}\#
          },"required":["productId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Update a Billsby plan and its cycles, by its numeric productId and planId. Prices of cycles
    /// are what subscribers are charged. Find the plan in list_all_billsby_plans first and send all
    /// of it, since Billsby does not say that what is left out stays. Returns success.
    public struct Update: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Numeric id of the product, from list_all_billsby_products.
      public let productId: Int
      /// Numeric id of the plan, from list_all_billsby_plans.
      public let planId: Int
      /// Name of the plan in your own account.
      public let name: String?
      /// Name that customers see.
      public let displayName: String?
      /// A few words on the plan.
      public let description: String?
      /// Feature tag of the plan.
      public let featureTags: String?
      /// Who can see and buy it.
      public let visibility: Visibility?
      /// The plan's cycles as they shall be.
      public let cycles: [CycleChange]?
      /// Where customers are sent after the checkout.
      public let redirectUrl: String?
      /// Email address that hears of each new subscriber of the plan.
      public let alertEmail: String?

      public init(
        companyDomain: String? = nil,
        productId: Int,
        planId: Int,
        name: String? = nil,
        displayName: String? = nil,
        description: String? = nil,
        featureTags: String? = nil,
        visibility: Visibility? = nil,
        cycles: [CycleChange]? = nil,
        redirectUrl: String? = nil,
        alertEmail: String? = nil
      ) {
        self.companyDomain = companyDomain
        self.productId = productId
        self.planId = planId
        self.name = name
        self.displayName = displayName
        self.description = description
        self.featureTags = featureTags
        self.visibility = visibility
        self.cycles = cycles
        self.redirectUrl = redirectUrl
        self.alertEmail = alertEmail
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        productId = fields.required("productId")
        planId = fields.required("planId")
        name = fields.optional("name")
        displayName = fields.optional("displayName")
        description = fields.optional("description")
        featureTags = fields.optional("featureTags")
        visibility = fields.optional("visibility")
        cycles = fields.optional("cycles")
        redirectUrl = fields.optional("redirectUrl")
        alertEmail = fields.optional("alertEmail")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("productId", productId)
        fields.write("planId", planId)
        fields.write("name", name)
        fields.write("displayName", displayName)
        fields.write("description", description)
        fields.write("featureTags", featureTags)
        fields.write("visibility", visibility)
        fields.write("cycles", cycles)
        fields.write("redirectUrl", redirectUrl)
        fields.write("alertEmail", alertEmail)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_billsby_plan_by_id",
        integration: "billsby",
        resource: "plans",
        method: "update",
        title: "Update a Billsby plan by ID",
        summary: """
          Update a Billsby plan and its cycles, by its numeric productId and planId. Prices of \
          cycles are what subscribers are charged. Find the plan in list_all_billsby_plans first \
          and send all of it, since Billsby does not say that what is left out stays. Returns \
          success.
          """,
        tags: ["plans"],
        http: .put,
        path: "/{companyDomain}/products/{productId}/plans/{planId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "productId", in: .path),
          Input(name: "planId", in: .path),
        ],
        body: .object(),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "productId":{"type":"integer","format":"int32","description":"Numeric id of the product, from list_all_billsby_products."},\#
          "planId":{"type":"integer","format":"int32","description":"Numeric id of the plan, from list_all_billsby_plans."},\#
          "name":{"type":"string","description":"Name of the plan in your own account."},\#
          "displayName":{"type":"string","description":"Name that customers see."},\#
          "description":{"type":"string","description":"A few words on the plan."},\#
          "featureTags":{"type":"string","description":"Feature tag of the plan."},\#
          "visibility":{"type":"integer","description":"Who can see and buy it.\n0: Public.\n1: Hidden.\n2: Internal.\n3: Off sale.","enum":[0,1,2,3]},\#
          "cycles":{"type":"array","description":"The plan's cycles as they shall be.","items":{"type":"object","description":"What a cycle of a plan shall be.","properties":{\#
          "cycleId":{"type":"integer","format":"int32","description":"Numeric id of the cycle, from the cycles in list_all_billsby_plans."},\#
          "frequency":{"type":"integer","format":"int32","description":"Renews after this many periods of frequencyType.","minimum":1},\#
          "frequencyType":{"type":"integer","description":"Unit of frequency.\n1: Days.\n2: Weeks.\n3: Months.\n4: Years.","enum":[1,2,3,4]},\#
          "price":{"type":"integer","format":"int32","description":"Price of one period in whole minor units (1000 is 10.00). Plans with tiers ignore it.","minimum":0},\#
          "freeTrial":{"type":"integer","format":"int32","description":"Length of the free trial in periods of freeTrialFrequencyType.","minimum":0},\#
          "freeTrialFrequencyType":{"type":"integer","description":"Unit of freeTrial.\n1: Days.\n2: Weeks.\n3: Months.\n4: Years.","enum":[1,2,3,4]},\#
          "setupFeePrice":{"type":"integer","format":"int32","description":"Fee on the first invoice of a subscription in whole minor units.","minimum":0},\#
          "freeQuantity":{"type":"integer","format":"int32","description":"Free units of a plan with tiers.","minimum":0},\#
          "billingDateType":{"type":"integer","description":"On which days it is billed.\n1: On the anniversary of the start of the subscription.\n2: On a fixed day of each month.\n3: On a fixed day of the week.","enum":[1,2,3]},\#
          "fixedBillingDateDay":{"type":"integer","format":"int32","description":"Day on which it is billed, for a fixed billing date (1 to 28).","minimum":1,"maximum":28},\#
          "proRateOption":{"type":"integer","description":"What is charged before the first fixed billing date.\n1: The whole price.\n2: Nothing until the next cycle.\n3: A share of the price for the days that remain.","enum":[1,2,3]},\#
          "visibility":{"type":"integer","description":"Who can see and buy it.\n0: Public.\n1: Hidden.\n2: Internal.\n3: Off sale.","enum":[0,1,2,3]},\#
          "tiers":{"type":"array","description":"Prices of ranges of units.","items":{"type":"object","description":"The price of one range of units.","properties":{\#
          "start":{"type":"integer","format":"int32","description":"First unit of the range.","minimum":0},\#
          "finish":{"type":"integer","format":"int32","description":"Last unit of the range. Leave it out for the last range, which has no end.","minimum":0},\#
          "price":{"type":"integer","format":"int32","description":"Price of one unit in whole minor units (1000 is 10.00).","minimum":0}\#
          },"additionalProperties":false}}\#
          },"additionalProperties":false}},\#
          "redirectUrl":{"type":"string","format":"uri","description":"Where customers are sent after the checkout."},\#
          "alertEmail":{"type":"string","format":"email","description":"Email address that hears of each new subscriber of the plan."}\#
          },"required":["productId","planId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// The order in which the plans of a product are shown.
  public enum PlanOrders {
    /// Change the order in which the plans of a Billsby product are shown, by its numeric
    /// productId. Give the ids of all of its plans in the new order. Returns success.
    public struct Update: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Numeric id of the product, from list_all_billsby_products.
      public let productId: Int
      /// Ids of the plans in the new order, from list_all_billsby_plans.
      public let orderedPlanIds: [Int]?

      public init(companyDomain: String? = nil, productId: Int, orderedPlanIds: [Int]? = nil) {
        self.companyDomain = companyDomain
        self.productId = productId
        self.orderedPlanIds = orderedPlanIds
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        productId = fields.required("productId")
        orderedPlanIds = fields.optional("orderedPlanIds")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("productId", productId)
        fields.write("orderedPlanIds", orderedPlanIds)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_billsby_plan_order_by_id",
        integration: "billsby",
        resource: "plan_orders",
        method: "update",
        title: "Update a Billsby plan order by ID",
        summary: """
          Change the order in which the plans of a Billsby product are shown, by its numeric \
          productId. Give the ids of all of its plans in the new order. Returns success.
          """,
        tags: ["plans"],
        http: .put,
        path: "/{companyDomain}/products/{productId}/plans/orders",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "productId", in: .path),
        ],
        body: .object(),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "productId":{"type":"integer","format":"int32","description":"Numeric id of the product, from list_all_billsby_products."},\#
          "orderedPlanIds":{"type":"array","description":"Ids of the plans in the new order, from list_all_billsby_plans.","items":{"type":"integer","format":"int32"},"minItems":1}\#
          },"required":["productId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }

  /// Cycles of plans, which hold the prices.
  public enum Cycles {
    /// Create cycles of a Billsby plan, by its numeric productId and planId: how often and how much
    /// its subscribers are billed. All prices are whole minor units of the product's currency
    /// ($500.00 is 50000). Give an empty list as addonPlanInputModels for no add-ons. Returns the
    /// cycles with their cycleId.
    public struct Create: Tool {
      public typealias Output = [Cycle]

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Numeric id of the product, from list_all_billsby_products.
      public let productId: Int
      /// Numeric id of the plan, from list_all_billsby_plans.
      public let planId: Int
      /// The cycles to create.
      public let cyclesInputModel: [NewCycle]
      /// Add-ons that come with them.
      public let addonPlanInputModels: [CycleAddOn]
      /// Allowances that come with them.
      public let allowancePlanInputModel: [CycleAllowance]?

      public init(
        companyDomain: String? = nil,
        productId: Int,
        planId: Int,
        cyclesInputModel: [NewCycle],
        addonPlanInputModels: [CycleAddOn],
        allowancePlanInputModel: [CycleAllowance]? = nil
      ) {
        self.companyDomain = companyDomain
        self.productId = productId
        self.planId = planId
        self.cyclesInputModel = cyclesInputModel
        self.addonPlanInputModels = addonPlanInputModels
        self.allowancePlanInputModel = allowancePlanInputModel
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        productId = fields.required("productId")
        planId = fields.required("planId")
        cyclesInputModel = fields.required("cyclesInputModel")
        addonPlanInputModels = fields.required("addonPlanInputModels")
        allowancePlanInputModel = fields.optional("allowancePlanInputModel")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("productId", productId)
        fields.write("planId", planId)
        fields.write("cyclesInputModel", cyclesInputModel)
        fields.write("addonPlanInputModels", addonPlanInputModels)
        fields.write("allowancePlanInputModel", allowancePlanInputModel)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_billsby_cycle",
        integration: "billsby",
        resource: "cycles",
        method: "create",
        title: "Create a Billsby cycle",
        summary: """
          Create cycles of a Billsby plan, by its numeric productId and planId: how often and how \
          much its subscribers are billed. All prices are whole minor units of the product's \
          currency ($500.00 is 50000). Give an empty list as addonPlanInputModels for no add-ons. \
          Returns the cycles with their cycleId.
          """,
        tags: ["plans", "cycles"],
        http: .post,
        path: "/{companyDomain}/products/{productId}/plans/{planId}/cycles",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "productId", in: .path),
          Input(name: "planId", in: .path),
        ],
        body: .object(),
        answer: .many(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "productId":{"type":"integer","format":"int32","description":"Numeric id of the product, from list_all_billsby_products."},\#
          "planId":{"type":"integer","format":"int32","description":"Numeric id of the plan, from list_all_billsby_plans."},\#
          "cyclesInputModel":{"type":"array","description":"The cycles to create.","items":{"type":"object","description":"How often and how much subscribers of a plan are billed.","properties":{\#
          "frequency":{"type":"integer","format":"int32","description":"Renews after this many periods of frequencyType; 3 with months is quarterly.","minimum":1},\#
          "frequencyType":{"type":"integer","description":"Unit of frequency.\n1: Days.\n2: Weeks.\n3: Months.\n4: Years.","enum":[1,2,3,4]},\#
          "price":{"type":"integer","format":"int32","description":"Price of one period in whole minor units of the product's currency (1000 is 10.00). Plans with tiers ignore it.","minimum":0},\#
          "billingDateType":{"type":"integer","description":"On which days it is billed.\n1: On the anniversary of the start of the subscription.\n2: On a fixed day of each month.\n3: On a fixed day of the week.","enum":[1,2,3]},\#
          "visibility":{"type":"integer","description":"Who can see and buy it.\n0: Public.\n1: Hidden.\n2: Internal.\n3: Off sale.","enum":[0,1,2,3]},\#
          "freeTrial":{"type":"integer","format":"int32","description":"Length of the free trial in periods of freeTrialFrequencyType.","minimum":0},\#
          "freeTrialFrequencyType":{"type":"integer","description":"Unit of freeTrial.\n1: Days.\n2: Weeks.\n3: Months.\n4: Years.","enum":[1,2,3,4]},\#
          "contractTerm":{"type":"integer","format":"int32","description":"Minimum term in periods of contractTermFrequencyType.","minimum":0},\#
          "contractTermFrequencyType":{"type":"integer","description":"Unit of contractTerm.\n1: Days.\n2: Weeks.\n3: Months.\n4: Years.","enum":[1,2,3,4]},\#
          "setupFeePrice":{"type":"integer","format":"int32","description":"Fee on the first invoice of a subscription in whole minor units.","minimum":0},\#
          "freeQuantity":{"type":"integer","format":"int32","description":"Free units of a plan with tiers.","minimum":0},\#
          "fixedBillingDateDay":{"type":"integer","format":"int32","description":"Day on which it is billed, for a fixed billing date (1 to 28).","minimum":1,"maximum":28},\#
          "fixedBillingDateMonth":{"type":"integer","format":"int32","description":"Month in which it is billed, for a fixed billing date (1 to 12).","minimum":1,"maximum":12},\#
          "proRateOption":{"type":"integer","description":"What is charged before the first fixed billing date.\n1: The whole price.\n2: Nothing until the next cycle.\n3: A share of the price for the days that remain.","enum":[1,2,3],"default":1},\#
          "tiers":{"type":"array","description":"Prices of ranges of units.","items":{"type":"object","description":"The price of one range of units.","properties":{\#
          "start":{"type":"integer","format":"int32","description":"First unit of the range.","minimum":0},\#
          "finish":{"type":"integer","format":"int32","description":"Last unit of the range. Leave it out for the last range, which has no end.","minimum":0},\#
          "price":{"type":"integer","format":"int32","description":"Price of one unit in whole minor units (1000 is 10.00).","minimum":0}\#
          },"additionalProperties":false}}\#
          },"required":["frequency","frequencyType","price","billingDateType","visibility"],"additionalProperties":false},"minItems":1},\#
          "addonPlanInputModels":{"type":"array","description":"Add-ons that come with them.","items":{"type":"object","description":"An add-on that comes with a cycle.","properties":{\#
          "addonId":{"type":"integer","format":"int32","description":"Numeric id of the add-on, from list_all_billsby_add_ons."},\#
          "isForced":{"type":"boolean","description":"Whether every subscriber has to take it.","default":false},\#
          "addonPriceModels":{"type":"array","description":"Its prices.","items":{"type":"object","description":"A price of an add-on.","properties":{\#
          "currencyIso3Code":{"type":"string","description":"ISO code of the currency, such as USD.","pattern":"^[A-Z]{3}$"},\#
          "frequency":{"type":"integer","format":"int32","description":"Charged after this many periods of frequencyType.","minimum":1},\#
          "frequencyType":{"type":"integer","description":"Unit of frequency.\n1: Days.\n2: Weeks.\n3: Months.\n4: Years.","enum":[1,2,3,4]},\#
          "flatFeePrice":{"type":"integer","format":"int32","description":"Flat fee in whole minor units.","minimum":0},\#
          "pricePerUnit":{"type":"integer","format":"int32","description":"Unit price in whole minor units.","minimum":0},\#
          "unitTiers":{"type":"array","description":"Prices of ranges of units.","items":{"type":"object","description":"The price of one range of units.","properties":{\#
          "start":{"type":"integer","format":"int32","description":"First unit of the range.","minimum":0},\#
          "finish":{"type":"integer","format":"int32","description":"Last unit of the range. Leave it out for the last range, which has no end.","minimum":0},\#
          "price":{"type":"integer","format":"int32","description":"Price of one unit in whole minor units (1000 is 10.00).","minimum":0}\#
          },"additionalProperties":false}}\#
          },"additionalProperties":false}}\#
          },"required":["addonId"],"additionalProperties":false}},\#
          "allowancePlanInputModel":{"type":"array","description":"Allowances that come with them.","items":{"type":"object","description":"An allowance that comes with a cycle.","properties":{\#
          "allowanceId":{"type":"integer","format":"int32","description":"Numeric id of the allowance, from list_all_billsby_allowances."},\#
          "isForced":{"type":"boolean","description":"Whether every subscriber has to take it.","default":false},\#
          "allowancePriceModels":{"type":"array","description":"Its prices.","items":{"type":"object","description":"A price of an allowance.","properties":{\#
          "currencyIso3Code":{"type":"string","description":"ISO code of the currency, such as USD.","pattern":"^[A-Z]{3}$"},\#
          "frequency":{"type":"integer","format":"int32","description":"Charged after this many periods of frequencyType.","minimum":1},\#
          "frequencyType":{"type":"integer","description":"Unit of frequency.\n1: Days.\n2: Weeks.\n3: Months.\n4: Years.","enum":[1,2,3,4]},\#
          "includedUnits":{"type":"integer","format":"int32","description":"Units that cost nothing.","minimum":0,"default":0},\#
          "pricePerUnit":{"type":"integer","format":"int32","description":"Price of each further unit in whole minor units.","minimum":0},\#
          "unitTiers":{"type":"array","description":"Prices of ranges of further units.","items":{"type":"object","description":"The price of one range of units.","properties":{\#
          "start":{"type":"integer","format":"int32","description":"First unit of the range.","minimum":0},\#
          "finish":{"type":"integer","format":"int32","description":"Last unit of the range. Leave it out for the last range, which has no end.","minimum":0},\#
          "price":{"type":"integer","format":"int32","description":"Price of one unit in whole minor units (1000 is 10.00).","minimum":0}\#
          },"additionalProperties":false}}\#
          },"required":["currencyIso3Code","frequency","frequencyType"],"additionalProperties":false}}\#
          },"required":["allowanceId"],"additionalProperties":false}}\#
          },"required":["productId","planId","cyclesInputModel","addonPlanInputModels"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }

  /// What subscribers can take besides their plan.
  public enum AddOns {
    /// List all Billsby add-ons of your company. Returns addonId, name, description and
    /// hasActiveLinkedPlans. For those of one subscription call
    /// list_all_billsby_subscription_add_ons.
    public struct List: Tool {
      public typealias Output = Page<AddOnListing>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(companyDomain: String? = nil, limit: Int? = nil, next_cursor: String? = nil) {
        self.companyDomain = companyDomain
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_add_ons",
        integration: "billsby",
        resource: "add_ons",
        method: "list",
        title: "List all Billsby add ons",
        summary: """
          List all Billsby add-ons of your company. Returns addonId, name, description and \
          hasActiveLinkedPlans. For those of one subscription call \
          list_all_billsby_subscription_add_ons.
          """,
        tags: ["add_ons"],
        http: .get,
        path: "/{companyDomain}/addons",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
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

    /// Get a single Billsby add-on by its numeric addonId, with its prices in whole minor units
    /// (priceModels) and the plans that offer it.
    public struct Get: Tool {
      public typealias Output = AddOn

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Numeric id of the add-on, from list_all_billsby_add_ons.
      public let addonId: Int

      public init(companyDomain: String? = nil, addonId: Int) {
        self.companyDomain = companyDomain
        self.addonId = addonId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        addonId = fields.required("addonId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("addonId", addonId)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_billsby_add_on_by_id",
        integration: "billsby",
        resource: "add_ons",
        method: "get",
        title: "Get a single Billsby add on by ID",
        summary: """
          Get a single Billsby add-on by its numeric addonId, with its prices in whole minor units \
          (priceModels) and the plans that offer it.
          """,
        tags: ["add_ons"],
        http: .get,
        path: "/{companyDomain}/addons/{addonId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "addonId", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "addonId":{"type":"integer","format":"int32","description":"Numeric id of the add-on, from list_all_billsby_add_ons."}\#
          },"required":["addonId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Usage that plans include and count.
  public enum Allowances {
    /// List all Billsby allowances of your company. Returns allowanceId, name, description and
    /// hasActiveLinkedPlans. For those of one subscription with their usage call
    /// list_all_billsby_subscription_allowances.
    public struct List: Tool {
      public typealias Output = Page<AllowanceListing>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(companyDomain: String? = nil, limit: Int? = nil, next_cursor: String? = nil) {
        self.companyDomain = companyDomain
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_allowances",
        integration: "billsby",
        resource: "allowances",
        method: "list",
        title: "List all Billsby allowances",
        summary: """
          List all Billsby allowances of your company. Returns allowanceId, name, description and \
          hasActiveLinkedPlans. For those of one subscription with their usage call \
          list_all_billsby_subscription_allowances.
          """,
        tags: ["allowances"],
        http: .get,
        path: "/{companyDomain}/allowances",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
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

    /// Get a single Billsby allowance by its numeric allowanceId, with its counter (whose counterId
    /// get_single_billsby_counter_value_by_id needs), its prices in whole minor units (priceModels)
    /// and the plans that offer it.
    public struct Get: Tool {
      public typealias Output = Allowance

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Numeric id of the allowance, from list_all_billsby_allowances.
      public let allowanceId: Int

      public init(companyDomain: String? = nil, allowanceId: Int) {
        self.companyDomain = companyDomain
        self.allowanceId = allowanceId
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        allowanceId = fields.required("allowanceId")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("allowanceId", allowanceId)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_billsby_allowance_by_id",
        integration: "billsby",
        resource: "allowances",
        method: "get",
        title: "Get a single Billsby allowance by ID",
        summary: """
          Get a single Billsby allowance by its numeric allowanceId, with its counter (whose \
          counterId get_single_billsby_counter_value_by_id needs), its prices in whole minor units \
          (priceModels) and the plans that offer it.
          """,
        tags: ["allowances"],
        http: .get,
        path: "/{companyDomain}/allowances/{allowanceId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "allowanceId", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "allowanceId":{"type":"integer","format":"int32","description":"Numeric id of the allowance, from list_all_billsby_allowances."}\#
          },"required":["allowanceId"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Questions that the checkout asks.
  public enum CustomFields {
    /// List all Billsby custom fields of your company: questions that the checkout asks. Returns
    /// customFieldId, type, label, description, options and compulsory.
    public struct List: Tool {
      public typealias Output = Page<CustomField>

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(companyDomain: String? = nil, limit: Int? = nil, next_cursor: String? = nil) {
        self.companyDomain = companyDomain
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_billsby_custom_fields",
        integration: "billsby",
        resource: "custom_fields",
        method: "list",
        title: "List all Billsby custom fields",
        summary: """
          List all Billsby custom fields of your company: questions that the checkout asks. \
          Returns customFieldId, type, label, description, options and compulsory.
          """,
        tags: ["custom_fields"],
        http: .get,
        path: "/{companyDomain}/customfields",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
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

    /// Create a Billsby custom field, a question that the checkout asks. Options are needed for the
    /// type 5 (dropdown) only. Returns success, without the id: find it in
    /// list_all_billsby_custom_fields.
    public struct Create: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// What kind of answer it takes.
      public let type: CustomFieldType
      /// Its title.
      public let label: String
      /// What it asks for.
      public let description: String
      /// Options of a dropdown list with commas between them.
      public let options: String?
      /// Whether it must be answered.
      public let compulsory: Bool

      public init(
        companyDomain: String? = nil,
        type: CustomFieldType,
        label: String,
        description: String,
        options: String? = nil,
        compulsory: Bool
      ) {
        self.companyDomain = companyDomain
        self.type = type
        self.label = label
        self.description = description
        self.options = options
        self.compulsory = compulsory
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        type = fields.required("type")
        label = fields.required("label")
        description = fields.required("description")
        options = fields.optional("options")
        compulsory = fields.required("compulsory")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("type", type)
        fields.write("label", label)
        fields.write("description", description)
        fields.write("options", options)
        fields.write("compulsory", compulsory)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_billsby_custom_field",
        integration: "billsby",
        resource: "custom_fields",
        method: "create",
        title: "Create a Billsby custom field",
        summary: """
          Create a Billsby custom field, a question that the checkout asks. Options are needed for \
          the type 5 (dropdown) only. Returns success, without the id: find it in \
          list_all_billsby_custom_fields.
          """,
        tags: ["custom_fields"],
        http: .post,
        path: "/{companyDomain}/customfields",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
        ],
        body: .object(),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "type":{"type":"integer","description":"What kind of answer it takes.\n0: A single line of text.\n1: Several lines of text.\n2: A checkbox.\n3: A date.\n4: A number.\n5: One of the options of a dropdown list.","enum":[0,1,2,3,4,5]},\#
          "label":{"type":"string","description":"Its title."},\#
          "description":{"type":"string","description":"What it asks for."},\#
          "options":{"type":"string","description":"Options of a dropdown list with commas between them."},\#
          "compulsory":{"type":"boolean","description":"Whether it must be answered."}\#
          },"required":["type","label","description","compulsory"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// Update a Billsby custom field by its numeric customFieldId. Its type cannot be changed. Find
    /// the field in list_all_billsby_custom_fields first and send all of it, since Billsby does not
    /// say that what is left out stays. Returns success.
    public struct Update: Tool {
      public typealias Output = String

      /// Your company's subdomain of Billsby: with the login page widgets.billsby.com it is
      /// widgets.
      public let companyDomain: String?
      /// Numeric id of the field, from list_all_billsby_custom_fields.
      public let customFieldId: Int
      /// Its title.
      public let label: String?
      /// What it asks for.
      public let description: String?
      /// Options of a dropdown list with commas between them.
      public let options: String?
      /// Whether it must be answered.
      public let compulsory: Bool?

      public init(
        companyDomain: String? = nil,
        customFieldId: Int,
        label: String? = nil,
        description: String? = nil,
        options: String? = nil,
        compulsory: Bool? = nil
      ) {
        self.companyDomain = companyDomain
        self.customFieldId = customFieldId
        self.label = label
        self.description = description
        self.options = options
        self.compulsory = compulsory
      }

      public init(fields: inout FieldReader) {
        companyDomain = fields.optional("companyDomain")
        customFieldId = fields.required("customFieldId")
        label = fields.optional("label")
        description = fields.optional("description")
        options = fields.optional("options")
        compulsory = fields.optional("compulsory")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("companyDomain", companyDomain)
        fields.write("customFieldId", customFieldId)
        fields.write("label", label)
        fields.write("description", description)
        fields.write("options", options)
        fields.write("compulsory", compulsory)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_billsby_custom_field_by_id",
        integration: "billsby",
        resource: "custom_fields",
        method: "update",
        title: "Update a Billsby custom field by ID",
        summary: """
          Update a Billsby custom field by its numeric customFieldId. Its type cannot be changed. \
          Find the field in list_all_billsby_custom_fields first and send all of it, since Billsby \
          does not say that what is left out stays. Returns success.
          """,
        tags: ["custom_fields"],
        http: .put,
        path: "/{companyDomain}/customfields/{customFieldId}",
        inputs: [
          Input(name: "companyDomain", in: .path, setting: "company_domain"),
          Input(name: "customFieldId", in: .path),
        ],
        body: .object(),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "companyDomain":{"type":"string","description":"Your company's subdomain of Billsby: with the login page widgets.billsby.com it is widgets.","pattern":"^[A-Za-z0-9-]+$"},\#
          "customFieldId":{"type":"integer","format":"int32","description":"Numeric id of the field, from list_all_billsby_custom_fields."},\#
          "label":{"type":"string","description":"Its title."},\#
          "description":{"type":"string","description":"What it asks for."},\#
          "options":{"type":"string","description":"Options of a dropdown list with commas between them."},\#
          "compulsory":{"type":"boolean","description":"Whether it must be answered."}\#
          },"required":["customFieldId"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }
}
