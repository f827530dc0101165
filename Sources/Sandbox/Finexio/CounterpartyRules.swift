/// What Finexio's reference says about a counterparty's fields
/// (https://finexio.readme.io/docs/get-a-list-of-counterparties and the schema CounterpartyBase).
enum CounterpartyRules {
  static let types = ["Buyer", "Supplier"]

  /// The fields a caller writes besides `type`, in the order in which they are served.
  static let fields: [FieldRule] = [
    FieldRule("name", .text(maximum: 100), required: true),
    FieldRule("internal_id", .text(maximum: 100), required: true),
    FieldRule("address_1", .text(maximum: 40)),
    FieldRule("address_2", .text(maximum: 40)),
    FieldRule("city", .text(maximum: 40)),
    FieldRule("state", .choice(states)),
    FieldRule("zipcode", .text(maximum: 10)),
    FieldRule("country", .choice(["CAN", "UMI", "USA"]), standard: .text("USA")),
    FieldRule("primary_contact_name", .text(maximum: 40)),
    FieldRule("primary_contact_email", .email(maximum: 50)),
    FieldRule("primary_contact_phone", .text(maximum: 16)),
    FieldRule("remit_email", .email(maximum: 50)),
    FieldRule("bank_account_number", .text(maximum: 17)),
    FieldRule("bank_routing_number", .text(maximum: 9)),
    FieldRule(
      "payment_method", .choice(["ACH", "Card", "PrintedCheck", "Wire"]), standard: .text("ACH")),
    FieldRule("payment_terms", .integer(0...365)),
    FieldRule("tax_id", .text(maximum: 11)),
    FieldRule("ineligible_for_conversion", .boolean, standard: .boolean(false)),
    FieldRule("twelve_month_payment_count", .integer(0...Int(Int32.max))),
    FieldRule("twelve_month_spend", .amount),
    FieldRule(
      "business_type",
      .choice([
        "Employee", "Business", "Individual", "InternalTransfer", "Student", "BankingInstitution",
        "Insurance", "Government", "Unknown",
      ])),
    FieldRule("notes", .text(maximum: 1_000)),
  ]

  /// What only Finexio writes; a request may carry it back unread.
  static let readOnly = [
    "id", "created", "updated", "remit_data", "issue_one_disbursement_per_invoice",
  ]

  private static let states = """
    AL AK AS AZ AR AA AE AP CA CO CT DE DC FL GA GU HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO \
    MT NE NV NH NJ NM NY NC ND MP OH OK OR PA PR RI SC SD TN TX UT VT VI VA WA WV WI WY AB BC MB \
    NB NL NT NS NU ON PE QC SK YT
    """.split(separator: " ").map(String.init)

  /// The rules of a body that may name these types.
  static func rules(types: [String]) -> [FieldRule] {
    [FieldRule("type", .choice(types), required: true)] + fields
  }

  /// The fields that paying by the method asks for.
  private static func conditions(method: String, country: String) -> [String] {
    let address = ["address_1", "city", "state", "zipcode", "country"]
    let bank = ["bank_account_number", "bank_routing_number"]
    return switch method {
    case "PrintedCheck": address + (country == "CAN" ? ["remit_email"] : [])
    case "ACH": bank + ["remit_email"]
    case "Wire": bank
    case "Card": ["remit_email"]
    default: []
    }
  }

  /// Complains about fields that the payment method asks for and the record would lack.
  ///
  /// They are asked for when the request names the method or blanks one of them: a supplier may
  /// be created with a name, a type and an internal id alone, although the method is then ACH.
  static func checkConditions(
    _ record: [String: FieldValue], given: [String: FieldValue], form: inout Form
  ) {
    let method = record["payment_method"]?.text ?? ""
    let needed = conditions(method: method, country: record["country"]?.text ?? "")
    for field in needed where record[field]?.isBlank ?? true {
      guard given["payment_method"] != nil || given[field] != nil else { continue }
      form.fail(field, "This field is required when payment_method is \(method).")
    }
  }
}
