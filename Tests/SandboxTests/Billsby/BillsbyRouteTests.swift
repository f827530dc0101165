import Testing

@testable import Sandbox

@Suite struct `Every request that Billsby's tools make` {
  struct Request: Sendable, CustomTestStringConvertible {
    let tool: String
    let method: String
    let target: String
    let body: String?
    var testDescription: String { tool }
  }

  /// `tool METHOD target body`, one a line.
  private static let table = #"""
    billsby_invoices_refund_invoice POST /customers/CUST-4029/refunds {"invoiceNumber":"INV-9920","amount":100}
    billsby_invoices_reattempt_invoice_payment PUT /invoices/INV-8811/Payment
    billsby_subscriptions_change_plan PUT /subscriptions/SUB-8822/plan {"planId":44,"cycleId":2,"customerUniqueId":"CUST-5510"}
    billsby_invoices_invoice_written_off PUT /invoices/INV-10021/WrittenOff
    create_a_billsby_one_time_charge POST /customers/CUST-8819/invoices {"description":"Setup","currencyCode":"USD","amount":50000}
    list_all_billsby_event_logs GET /subscriptions/SUB-9921/logs?page=1&pageSize=10
    list_all_billsby_payments GET /customers/CUST-4029/invoices/INV-9920/paymentlogs
    billsby_company_credit_notes_reattempt_credit_note_payment PUT /creditNotes/CRN-501/Payment
    billsby_invoices_invoice_paid_offline PUT /invoices/INV-10493/PaidOffline
    list_all_billsby_customer_invoices GET /customers/CUST-4029/invoices
    get_single_billsby_subscription_feature_tag_by_id GET /subscriptions/SUB-9921/tags/split
    billsby_subscriptions_update_next_renewal_date PUT /subscriptions/SUB-9921/renewaldate {"newRenewalDate":"2026-05-01"}
    list_all_billsby_subscription_feature_tags GET /subscriptions/SUB-9921/tags
    delete_a_billsby_subscription_feature_tag_by_id DELETE /subscriptions/tags/early-adopter?subsId=SUB-9921
    list_all_billsby_company_credit_notes GET /companies/creditnotes?page=1&pageSize=10
    list_all_billsby_customer_credit_notes GET /customers/CUST-4029/creditNotes
    update_a_billsby_plan_order_by_id PUT /products/5/plans/orders {"orderedPlanIds":[44,41]}
    create_a_billsby_subscription_feature_tag POST /subscriptions/tags {"subscriptionUniqueIds":["SUB-9921"],"tagNames":["vip"]}
    update_a_billsby_payment_card_token_by_id PUT /customers/CUST-4029/paymentCard {"paymentCardtoken":"t-1"}
    get_single_billsby_payment_details_request_by_id GET /customers/CUST-4029/paymentdetailsrequest
    list_all_billsby_customer_feature_tags GET /customers/CUST-4029/subscriptions/featuretags
    update_a_billsby_clear_customer_datum_by_id PUT /customers/CUST-1016/gdprcleanup
    get_single_billsby_subscription_shipping_address_by_id GET /subscriptions/SUB-9921/shippingAddress
    update_a_billsby_subscription_shipping_address_by_id PUT /subscriptions/SUB-9921/shippingAddress {"city":"Bend"}
    update_a_billsby_counter_value_by_id POST /api/v1/rest/counters/operations/tideline/subscriptions/SUB-9921/counters/api_calls {"operationType":"Set","value":3}
    get_single_billsby_counter_value_by_id GET /api/v1/rest/counters/usage/tideline/subscriptions/SUB-9921/counters/api_calls
    delete_a_billsby_customer_subscription_by_id DELETE /subscriptions/SUB-1192?customerUniqueId=CUST-4029
    list_all_billsby_customer_subscriptions GET /customers/CUST-4029/subscriptions
    create_a_billsby_subscription POST /subscriptions {"firstName":"A","lastName":"B","email":"a@b.example","cycleId":6,"Units":1,"address":{},"cardDetails":{}}
    update_a_billsby_customer_subscription_by_id POST /customers/CUST-1016/subscriptions {"cycleId":6}
    get_single_billsby_subscription_by_id GET /subscriptions/SUB-9921
    billsby_invoices_customer_invoices GET /customers/CUST-5510/invoices
    list_all_billsby_subscriptions GET /subscriptions?page=1&pageSize=10
    create_a_billsby_customer POST /customers {"firstName":"A","lastName":"B","email":"a@b.example","addressLine1":"1 Elm","city":"Bend","state":"Oregon","country":"USA","postCode":"97701"}
    update_a_billsby_customer_by_id PUT /customers/CUST-4029 {"firstName":"A","lastName":"B","email":"a@b.example","billingAddress":{}}
    create_a_billsby_custom_field POST /customfields {"type":0,"label":"L","description":"D","compulsory":false}
    update_a_billsby_custom_field_by_id PUT /customfields/1 {"label":"L"}
    list_all_billsby_custom_fields GET /customfields
    create_a_billsby_cycle POST /products/5/plans/44/cycles {"cyclesInputModel":[{"frequency":1,"frequencyType":3,"price":1,"billingDateType":1,"visibility":0}],"addonPlanInputModels":[]}
    list_all_billsby_plans GET /products/5/plans
    update_a_billsby_plan_by_id PUT /products/5/plans/44 {"name":"Enterprise"}
    create_a_billsby_plan POST /products/5/plans {"name":"Max"}
    list_all_billsby_products GET /products?page=1&pageSize=10
    create_a_billsby_product POST /products {"name":"New"}
    get_single_billsby_product_by_id GET /products/5
    update_a_billsby_product_by_id PUT /products/5 {"name":"Cloud"}
    list_all_billsby_subscription_add_ons GET /subscriptions/SUB-9921/addons
    list_all_billsby_subscription_allowances GET /subscriptions/SUB-9921/allowances
    get_single_billsby_allowance_by_id GET /allowances/1
    get_single_billsby_add_on_by_id GET /addons/1
    list_all_billsby_allowances GET /allowances
    list_all_billsby_add_ons GET /addons
    get_single_billsby_customer_by_id GET /customers/CUST-4029
    delete_a_billsby_customer_by_id DELETE /customers/CUST-1016
    list_all_billsby_invoices GET /companies/invoices?page=1&pageSize=10
    get_single_billsby_invoice_by_id GET /api/v1/rest/core/invoices/INV-9920
    list_all_billsby_customers GET /customers?page=1&pageSize=10
    """#

  static let requests = table.split(separator: "\n").map { line in
    let parts = line.split(separator: " ", maxSplits: 3).map(String.init)
    return Request(
      tool: parts[0], method: parts[1], target: parts[2], body: parts.count > 3 ? parts[3] : nil)
  }

  @Test func `is in the table once`() {
    #expect(Self.requests.count == 57)
    #expect(Set(Self.requests.map(\.tool)).count == 57)
  }

  @Test(arguments: requests)
  func `is served and reads every member of the body`(request: Request) async {
    let reply = await BillsbyProbe().send(request.method, request.target, request.body)
    #expect(reply.status == 200, "\(reply)")
    #expect(!reply.fields.contains { $0.hasPrefix("x-sandbox-ignored") })
  }

  @Test func `has its own route, but for the two names of one, and no route is another's`() {
    #expect(BillsbyRoutes.all.count == 56)
    for route in BillsbyRoutes.all {
      let isAsked = Self.requests.contains { request in
        let target = request.target.prefix { $0 != "?" }
        let whole = target.hasPrefix("/api") ? String(target) : BillsbyProbe.core + target
        let path = whole.dropFirst("/api/v1/rest".count)
        return request.method == route.method
          && route.template.captures(in: PathTemplate.segments(of: path)) != nil
      }
      #expect(isAsked, "\(route.method) \(route.template)")
    }
  }
}
