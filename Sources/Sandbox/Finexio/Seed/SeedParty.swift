/// A made-up company that the seed turns into a counterparty.
struct SeedParty: Sendable {
  let name: String
  let internalID: String
  /// The street, city, state and ZIP code.
  let address: (street: String, city: String, state: String, zipcode: String)
  /// ACH, Card, PrintedCheck or Wire.
  let method: String
  let contact: String
  let phone: String
  let domain: String

  private init(
    _ name: String, _ internalID: String, _ street: String, _ city: String, _ state: String,
    _ zipcode: String, _ method: String, _ contact: String, _ phone: String, _ domain: String
  ) {
    self.name = name
    self.internalID = internalID
    address = (street, city, state, zipcode)
    self.method = method
    self.contact = contact
    self.phone = phone
    self.domain = domain
  }

  static let buyers = [
    SeedParty(
      "Northwind Property Group", "BUY-001", "400 W Lake St", "Chicago", "IL", "60606", "ACH",
      "Dana Reyes", "312-555-0100", "northwind.example"),
    SeedParty(
      "Summit Health Partners", "BUY-002", "1200 17th St", "Denver", "CO", "80202", "ACH",
      "Priya Natarajan", "303-555-0111", "summithealth.example"),
    SeedParty(
      "Cascade Builders LLC", "BUY-003", "88 Yesler Way", "Seattle", "WA", "98104", "ACH",
      "Tom Lindqvist", "206-555-0122", "cascade.example"),
  ]

  static let suppliers = [
    SeedParty(
      "Acme Corp", "SUP-1001", "4000 Warner Blvd", "Burbank", "CA", "91505", "PrintedCheck",
      "Lena Hoffman", "818-555-0131", "acme.example"),
    SeedParty(
      "Tire Supply Inc", "SUP-1002", "75 Rubber Bowl Dr", "Akron", "OH", "44306", "ACH",
      "Marcus Webb", "330-555-0132", "tiresupply.example"),
    SeedParty(
      "Harborview Electric", "SUP-1003", "19 Dock Sq", "Boston", "MA", "02109", "PrintedCheck",
      "Noor Haddad", "617-555-0133", "harborview.example"),
    SeedParty(
      "Blue Harbor Freight", "SUP-1004", "2200 Port Rd", "Savannah", "GA", "31401", "ACH",
      "Eli Kowalski", "912-555-0134", "blueharbor.example"),
    SeedParty(
      "Pioneer Office Supplies", "SUP-1005", "610 Main St", "Boise", "ID", "83702", "Card",
      "Grace Okafor", "208-555-0135", "pioneer.example"),
    SeedParty(
      "Midland Steel & Pipe", "SUP-1006", "9 Foundry Ln", "Gary", "IN", "46402", "Wire",
      "Viktor Petrov", "219-555-0136", "midlandsteel.example"),
    SeedParty(
      "Lakeshore Janitorial", "SUP-1007", "31 Shore Ave", "Milwaukee", "WI", "53202",
      "PrintedCheck", "Ana Sousa", "414-555-0137", "lakeshore.example"),
    SeedParty(
      "Redwood Legal LLP", "SUP-1008", "1 Sansome St", "San Francisco", "CA", "94104", "ACH",
      "Henry Cho", "415-555-0138", "redwoodlegal.example"),
    SeedParty(
      "Desert Sun HVAC", "SUP-1009", "740 E Van Buren St", "Phoenix", "AZ", "85006", "Card",
      "Rosa Delgado", "602-555-0139", "desertsun.example"),
    SeedParty(
      "Granite State Roofing", "SUP-1010", "52 Elm St", "Manchester", "NH", "03101",
      "PrintedCheck", "Peter Lang", "603-555-0140", "granitestate.example"),
    SeedParty(
      "Bayou Catering Co", "SUP-1011", "818 Canal St", "New Orleans", "LA", "70112", "ACH",
      "Simone Baptiste", "504-555-0141", "bayou.example"),
    SeedParty(
      "Maple Leaf Imports", "SUP-1012", "300 King St W", "Toronto", "ON", "M5V 1J2", "Wire",
      "Claire Tremblay", "416-555-0142", "mapleleaf.example"),
    SeedParty(
      "Prairie Telecom", "SUP-1013", "1500 Douglas St", "Omaha", "NE", "68102", "Card",
      "Owen Fischer", "402-555-0143", "prairie.example"),
    SeedParty(
      "Old Dominion Printing", "SUP-1014", "27 Broad St", "Richmond", "VA", "23219",
      "PrintedCheck", "Judith Avery", "804-555-0144", "olddominion.example"),
  ]
}
