extension XeroSeed {
  static let customers = [
    "Acme Corp", "Global Industries", "Bayside Club", "Birchwood Dental", "Blue Harbor Foods",
    "Canyon Outfitters", "Cedar & Sons", "City Agency", "Delta Robotics", "Eastgate Clinic",
    "Fernhill Farms", "Granite Peak Partners", "Harbor Light Hotel", "Ironbridge Foundry",
    "Juniper Studio", "Kestrel Aviation", "Lakeside Schools", "Marine Systems", "Northfield Labs",
    "Oakline Furniture", "Petrie McLeod", "Quarry Road Cafe", "Ridgeway University",
    "Summit Legal", "Tidewater Press",
  ]

  static let suppliers = [
    "Capital Cab Co", "Central Copiers", "Gable Print", "Hoyt Productions", "MCO Cleaning Services",
    "Net Connect", "Office Supplies Company", "PowerDirect", "SMART Agency", "Swanston Security",
    "Truxton Property Management", "Xylophone Software", "Young Bros Transport",
    "Zephyr Freight",
  ]

  mutating func addContacts() {
    let start = today + -395
    for (index, name) in (Self.customers + Self.suppliers).enumerated() {
      let isCustomer = index < Self.customers.count
      let host = String(
        name.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) }.map(Character.init))
      add(
        .contacts,
        [
          "Name": .text(name), "ContactNumber": .text("C-\(1_001 + index)"),
          "AccountNumber": .text("\(isCustomer ? "CUS" : "SUP")-\(200 + index)"),
          "FirstName": .text(["Alex", "Sam", "Robin", "Jo", "Kim"][index % 5]),
          "LastName": .text(["Barker", "Ito", "Lopez", "Meyer", "Okafor", "Quinn"][index % 6]),
          "EmailAddress": .text("accounts@\(host).example"),
          "Phones": .records([
            [
              "PhoneType": "DEFAULT", "PhoneNumber": .text("555-01\(padded(index, to: 2))"),
              "PhoneAreaCode": "415", "PhoneCountryCode": "1",
            ]
          ]),
          "Addresses": .records([
            [
              "AddressType": "STREET", "AddressLine1": .text("\(10 + index * 7) Market Street"),
              "City": "San Francisco", "Region": "CA", "PostalCode": "94103",
              "Country": "USA",
            ]
          ]),
          "PaymentTerms": .record([
            "Bills": .record(["Day": .integer(20), "Type": "DAYSAFTERBILLDATE"]),
            "Sales": .record(["Day": .integer(30), "Type": "DAYSAFTERBILLDATE"]),
          ]),
        ], on: start)
    }
    add(
      .contacts, ["Name": "Old Mill Traders", "ContactStatus": "ARCHIVED"], on: start)
    for (name, members) in [
      ("Key accounts", Array(Self.customers[0..<4])),
      ("Utilities", ["Net Connect", "PowerDirect"]),
      ("Contractors", ["SMART Agency", "Hoyt Productions", "Gable Print"]),
    ] {
      add(
        .contactGroups, ["Name": .text(name), "Contacts": .list(members.map(contact))], on: start)
    }
  }
}
