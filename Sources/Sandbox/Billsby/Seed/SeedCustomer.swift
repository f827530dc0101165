/// A made-up customer of the seed.
struct SeedCustomer: Sendable {
  let key: String
  let firstName: String
  let lastName: String
  var isDeclined = false
  private let position: Int

  init(_ key: String, _ firstName: String, _ lastName: String, isDeclined: Bool = false) {
    self.key = key
    self.firstName = firstName
    self.lastName = lastName
    self.isDeclined = isDeclined
    position = Int(key.drop { $0 != "-" }.dropFirst()) ?? 0
  }

  /// One of the crowd.
  static func generated(_ position: Int) -> SeedCustomer {
    let first = firstNames[position % firstNames.count]
    let last = lastNames[(position * 7 + position / lastNames.count) % lastNames.count]
    return SeedCustomer("CUST-\(1_001 + position)", first, last)
  }

  var email: String { "\(firstName).\(lastName).\(position)@example.com".lowercased() }
  var phone: String { "555\(padded(position % 10_000, to: 4))" }
  var hasConsent: Bool { position % 3 == 0 }
  var cardType: String { ["visa", "master", "american_express"][position % 3] }
  var last4Digits: String { padded(position * 37 % 10_000, to: 4) }
  var expiryMonth: Int { position % 12 + 1 }

  var address: [String: FieldValue] {
    let (city, state, postCode) = Self.towns[position % Self.towns.count]
    return [
      "addressLine1": .text("\(position % 90 + 10) \(Self.streets[position % 5])"),
      "addressLine2": .text(""), "city": .text(city), "state": .text(state),
      "country": .text("USA"), "postCode": .text(postCode),
    ]
  }

  private static let firstNames = [
    "Mara", "Jonas", "Priya", "Owen", "Lucia", "Tomas", "Ines", "Kofi", "Hana", "Emil", "Ruth",
    "Diego", "Anja", "Samir", "Nora", "Felix", "Yuki",
  ]
  private static let lastNames = [
    "Abbott", "Berg", "Castillo", "Dunne", "Eriksen", "Fontaine", "Gupta", "Hale", "Ito",
    "Jansen", "Keller", "Lindqvist", "Moreau", "Novak", "Okafor", "Pereira", "Quist", "Rossi",
    "Silva",
  ]
  private static let streets = ["Mill Road", "Harbor Ave", "Oak Street", "5th Ave", "Lake Drive"]
  private static let towns = [
    ("Portland", "OR", "97205"), ("Boise", "ID", "83702"), ("Austin", "TX", "78701"),
    ("Albany", "NY", "12207"),
  ]
}
