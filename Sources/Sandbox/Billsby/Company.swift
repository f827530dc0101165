/// The company whose account the sandbox is, as its invoices show it.
enum Company {
  static let currency = "USD"
  static let gateway = "Test Gateway"

  private static let address: [(String, String)] = [
    ("AddressLine1", "12 Quay Street"), ("AddressLine2", "Floor 3"), ("City", "Portland"),
    ("State", "OR"), ("PostCode", "97205"),
  ]
  private static let phone: [(String, String)] = [
    ("PhoneNumberDialCountry", "USA"), ("PhoneNumberDialCode", "1"),
    ("PhoneNumber", "5035550142"),
  ]

  static let fields =
    constants(
      "company",
      [
        ("Name", "Tideline Software Inc"), ("Email", "billing@tideline.example"),
        ("TaxNumber", "93-0000000"),
      ])
    + [AnswerField("companyDomain") { store, _ in .text(store.companyDomain) }]
    + constants("company", phone + address + [("Country", "United States")])
    + constants(
      "",
      [
        ("brandingLogo", "https://tideline.example/logo.png"),
        ("brandingLogoBackgroundColor", "#ffffff"), ("brandingHighlightColor", "#0b6e99"),
        ("supportUrl", "https://tideline.example/support"),
      ])

  static let footer =
    constants("footer", [("CompanyName", "Tideline Software Inc")])
    + constants("footer", address.filter { $0.0.hasPrefix("Address") })
    + constants(
      "footer", [("AddressState", "OR"), ("AddressCity", "Portland"), ("AddressPostCode", "97205")])
    + constants(
      "footer",
      [("AddressCountryISO3", "USA"), ("EmailAddress", "billing@tideline.example")] + phone)
    + constants(
      "",
      [
        ("supportContactHeading", "Questions?"),
        ("supportContactContent", "We answer within a day."),
        ("supportContactSupportUrl", "https://tideline.example/support"),
        ("supportContactSupportUrlButtonText", "Contact support"), ("isAdvertEnabled", "false"),
        ("advertImageUrl", ""), ("advertLinkToUrl", ""),
      ])

  private static func constants(_ prefix: String, _ texts: [(String, String)]) -> [AnswerField] {
    texts.map { .constant(prefix + $0.0, .text($0.1)) }
  }
}
