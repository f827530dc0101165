import Testing

@testable import ConnectorGenerator

@Suite struct ToolNameTests {
  @Test(arguments: [
    ("counterparties", "counterparty"), ("data", "datum"), ("address", "address"),
    ("addresses", "address"), ("statuses", "status"), ("status", "status"),
    ("history", "history"), ("companies", "company"), ("invoices", "invoice"),
    ("batches", "batch"), ("boxes", "box"), ("taxes", "tax"), ("analyses", "analysis"),
    ("analysis", "analysis"), ("bonuses", "bonus"), ("houses", "house"), ("causes", "cause"),
    ("warehouses", "warehouse"), ("expenses", "expense"), ("purchases", "purchase"),
    ("caches", "cache"), ("responses", "response"), ("aliases", "alias"), ("leaves", "leave"),
    ("ties", "tie"), ("entries", "entry"), ("series", "series"), ("people", "person"),
    ("children", "child"), ("news", "news"), ("heroes", "hero"), ("photos", "photo"),
    ("balance_sheet", "balance_sheet"), ("supplier_contacts", "supplier_contact"),
    ("clear_customer_data", "clear_customer_datum"), ("drawdowns", "drawdown"),
    ("credit_notes", "credit_note"), ("currencies", "currency"), ("organisations", "organisation"),
    ("branding_themes", "branding_theme"), ("tracking_categories", "tracking_category"),
    ("expense_claims", "expense_claim"), ("cycles", "cycle"), ("usages", "usage"),
    ("classes", "class"), ("processes", "process"), ("businesses", "business"),
    ("s", "s"), ("", ""),
  ])
  func `only the last word becomes singular`(_ plural: String, _ singular: String) {
    #expect(ToolName.singular(of: plural) == singular)
  }

  @Test(arguments: [
    ("list", "list_all_finexio_supplier_contacts"),
    ("get", "get_single_finexio_supplier_contact_by_id"),
    ("create", "create_a_finexio_supplier_contact"),
    ("update", "update_a_finexio_supplier_contact_by_id"),
    ("delete", "delete_a_finexio_supplier_contact_by_id"),
    ("bulk_create", "finexio_supplier_contacts_bulk_create"),
  ])
  func `the method key decides the form of the name`(_ method: String, _ name: String) {
    #expect(
      ToolName.make(
        integration: "finexio", resource: "supplier_contacts", singular: "supplier_contact",
        method: method) == name)
  }

  @Test(arguments: [
    ("list_all_finexio_invoices", "finexio", "Finexio", "List all Finexio invoices"),
    ("get_single_my_api_thing_by_id", "my_api", "My API", "Get a single My API thing by ID"),
    ("finexio_invoices_bulk_create", "finexio", "Finexio", "Finexio invoices bulk create"),
    ("create_a_acme_customer", "acme", "Acme", "Create an Acme customer"),
    ("renamed", "finexio", "Finexio", "Renamed"),
  ])
  func `a title is the name in words`(
    _ name: String, _ integration: String, _ label: String, _ title: String
  ) {
    #expect(ToolName.title(of: name, integration: integration, label: label) == title)
  }
}

@Suite struct SwiftNameTests {
  @Test(arguments: [
    ("amount_cents", "amount_cents"), ("Type", "`Type`"), ("class", "`class`"),
    ("filter[status]", "`filter[status]`"), ("Content-Type", "`Content-Type`"),
    ("2fa", "`2fa`"), ("_", "`_`"), ("_id", "_id"), ("a$b", "`a$b`"), ("é", "`é`"),
    ("init", "`init`"), ("get", "get"), ("@id", "`@id`"), ("a\"b", "`a\"b`"),
  ])
  func `backticks stand where the compiler needs them`(_ name: String, _ quoted: String) {
    #expect(SwiftName.problem(with: name) == nil)
    #expect(SwiftName.quoted(name) == quoted)
  }

  @Test(arguments: [
    ("", "it is empty"), ("$filter", "it begins with '$'"), ("+", "it is made of symbols alone"),
    ("//", "it is made of symbols alone"), (".", "it is made of symbols alone"),
    ("×", "it is made of symbols alone"), (" ", "it is blank"), ("a\\b", "it holds a backslash"),
    ("a`b", "it holds a backtick"), ("a\tb", "it holds white space"),
    ("a\u{A0}b", "it holds white space"), ("a\u{7F}b", "it holds a control character"),
  ])
  func `a name that Swift refuses is refused with the reason`(_ name: String, _ reason: String) {
    #expect(SwiftName.problem(with: name) == reason)
  }

  @Test(arguments: [
    ("supplier_contacts", "SupplierContacts"), ("bulk_create", "BulkCreate"), ("get", "Get"),
    ("line-items", "LineItems"), ("line items", "LineItems"), ("invoiceNumber", "InvoiceNumber"),
    ("a__b", "AB"), ("x2_y", "X2Y"),
  ])
  func `type names are the words in upper camel case`(_ name: String, _ type: String) {
    #expect(SwiftName.upperCamel(name) == type)
  }
}

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("description", "descripton", 1), ("type", "tpye", 1), ("abc", "abc", 0), ("abc", "axc", 1),
    ("abc", "abcd", 1), ("", "ab", 2), ("kitten", "sitting", 3),
  ])
  func `the distance counts single edits`(_ left: String, _ right: String, _ distance: Int) {
    #expect(editDistance(left, right, limit: 5) == distance)
    #expect(editDistance(right, left, limit: 5) == distance)
  }

  @Test func `a distance above the limit is none`() {
    #expect(editDistance("kitten", "sitting", limit: 2) == nil)
  }

  @Test(
    arguments: [
      ("descripton", "description"), ("Description", "description"), ("read_only", "readOnly"),
      ("zzz", nil), ("baseurl", "base_url"), ("base-url", "base_url"),
    ] as [(String, String?)])
  func `the nearest name is close or none`(_ name: String, _ nearest: String?) {
    let known = ["name", "description", "base_url", "readOnly"]
    #expect(nearestName(to: name, in: known) == nearest)
  }
}
