import StrictJSON
import Testing

@Suite struct Counterparties {
  static let path = "/v2/counterparties/"

  @Test func `a supplier needs only a name, a type and an internal id`() async {
    let probe = SandboxProbe()
    let reply = await probe.send(
      "POST", Self.path, #"{"name":"New Co","type":"Supplier","internal_id":"N-1"}"#)
    let id = reply.json["id"]?.string ?? ""
    let expected = Reply(
      201,
      #"{"id":"\#(id)","type":"Supplier","name":"New Co","internal_id":"N-1","address_1":null,"#
        + #""address_2":null,"city":null,"state":null,"zipcode":null,"country":"USA","#
        + #""primary_contact_name":null,"primary_contact_email":null,"#
        + #""primary_contact_phone":null,"remit_email":null,"bank_account_number":null,"#
        + #""bank_routing_number":null,"payment_method":"ACH","payment_terms":null,"#
        + #""tax_id":null,"ineligible_for_conversion":false,"twelve_month_payment_count":null,"#
        + #""twelve_month_spend":null,"business_type":null,"notes":null,"remit_data":null,"#
        + #""issue_one_disbursement_per_invoice":false,"created":"2026-03-02T12:00:00.000000","#
        + #""updated":"2026-03-02T12:00:00.000000"}"#)
    #expect(reply == expected)
    #expect(id.utf8.count == 36)
    #expect(await probe.get("\(Self.path)\(id)/").body == reply.body)
    #expect(await probe.get(Self.path).json["count"]?.int == 18)
  }

  @Test(arguments: [
    (
      "{}",
      "type: This field is required. name: This field is required. "
        + "internal_id: This field is required."
    ),
    ("[]", "Invalid data. Expected a dictionary, but got list."),
    (#"{"name":"A","type":"Buyer","internal_id":"N"}"#, #"type: \"Buyer\" is not a valid choice."#),
    (
      #"{"name":"A","type":"Supplier","internal_id":"SUP-1001"}"#,
      "internal_id: Supplier with this internal_id already exists."
    ),
    (
      #"{"name":"A","type":"Supplier","internal_id":"N","state":"Illinois"}"#,
      #"state: \"Illinois\" is not a valid choice."#
    ),
    (
      #"{"name":"A","type":"Supplier","internal_id":"N","remit_email":"a@b"}"#,
      "remit_email: Enter a valid email address."
    ),
    (
      #"{"name":"A","type":"Supplier","internal_id":"N","payment_terms":366}"#,
      "payment_terms: Ensure this value is less than or equal to 365."
    ),
    (
      #"{"name":"A","type":"Supplier","internal_id":"N","payment_terms":"30"}"#,
      "payment_terms: A valid integer is required."
    ),
    (
      #"{"name":"A","type":"Supplier","internal_id":"N","ineligible_for_conversion":"no"}"#,
      "ineligible_for_conversion: Must be a valid boolean."
    ),
    (
      #"{"name":"A","type":"Supplier","internal_id":"N","twelve_month_spend":"80,00"}"#,
      "twelve_month_spend: A valid number is required."
    ),
    (
      #"{"name":"A","type":"Supplier","internal_id":"N","payment_method":"PrintedCheck"}"#,
      "address_1: This field is required when payment_method is PrintedCheck. "
        + "city: This field is required when payment_method is PrintedCheck. "
        + "state: This field is required when payment_method is PrintedCheck. "
        + "zipcode: This field is required when payment_method is PrintedCheck."
    ),
    (
      #"{"name":"A","type":"Supplier","internal_id":"N","payment_method":"ACH"}"#,
      "bank_account_number: This field is required when payment_method is ACH. "
        + "bank_routing_number: This field is required when payment_method is ACH. "
        + "remit_email: This field is required when payment_method is ACH."
    ),
    (
      #"{"name":"A","type":"Supplier","internal_id":"N","payment_method":"Wire"}"#,
      "bank_account_number: This field is required when payment_method is Wire. "
        + "bank_routing_number: This field is required when payment_method is Wire."
    ),
    (
      #"{"name":"A","type":"Supplier","internal_id":"N","payment_method":"Card"}"#,
      "remit_email: This field is required when payment_method is Card."
    ),
  ])
  func `a supplier with wrong fields is refused`(body: String, complaint: String) async {
    let probe = SandboxProbe()
    #expect(await probe.send("POST", Self.path, body) == .badRequest(complaint, at: Self.path))
    #expect(await probe.get(Self.path).json["count"]?.int == 17)
  }

  @Test(arguments: [
    ("name", 100), ("internal_id", 100), ("address_1", 40), ("address_2", 40), ("city", 40),
    ("zipcode", 10), ("primary_contact_name", 40), ("primary_contact_phone", 16),
    ("bank_account_number", 17), ("bank_routing_number", 9), ("tax_id", 11), ("notes", 1_000),
  ])
  func `a text may be as long as documented and no longer`(field: String, maximum: Int) async {
    let probe = SandboxProbe()
    let path = "\(Self.path)\(await probe.id(of: "Acme"))/"
    let text = String(repeating: "9", count: maximum)
    let refused = await probe.send("PATCH", path, #"{"\#(field)":"\#(text)9"}"#)
    let complaint = "\(field): Ensure this field has no more than \(maximum) characters."
    #expect(refused == .badRequest(complaint, at: path))
    let accepted = await probe.send("PATCH", path, #"{"\#(field)":"\#(text)"}"#)
    #expect(accepted.json[field]?.string == text)
  }

  @Test func `a partial update changes what it names and nothing else`() async {
    let probe = SandboxProbe()
    let path = "\(Self.path)\(await probe.id(of: "Acme"))/"
    let before = await probe.get(path).json
    let reply = await probe.send("PATCH", path, #"{"address_1":"1 Wacker Dr","city":"Chicago"}"#)
    #expect(reply.status == 200)
    let changed = before.members.filter { reply.json[$0.key] != $0.value }.map(\.key)
    #expect(changed == ["address_1", "city", "updated"])
    #expect(await probe.get(path).body == reply.body)
  }

  @Test func `a replacement resets what it leaves out`() async {
    let probe = SandboxProbe()
    let path = "\(Self.path)\(await probe.id(of: "Acme"))/"
    let body = #"{"name":"Acme Corp","type":"Supplier","internal_id":"SUP-1001","city":"Chicago"}"#
    let reply = await probe.send("PUT", path, body)
    #expect(reply.status == 200)
    #expect(reply.json["city"]?.string == "Chicago")
    #expect(reply.json["address_1"]?.isNull == true)
    #expect(reply.json["payment_method"]?.string == "ACH")
    let missing = await probe.send("PUT", path, #"{"name":"Acme Corp"}"#)
    let complaint = "type: This field is required. internal_id: This field is required."
    #expect(missing == .badRequest(complaint, at: path))
  }

  @Test func `a record that is read can be written back as it is`() async {
    let probe = SandboxProbe()
    for record in await probe.all("/v2/counterparties/") {
      let reply = await probe.send(
        "PUT", "\(Self.path)\(record["id"]?.string ?? "")/", record.description)
      #expect(reply.status == 200)
      #expect(reply.fields == [])
      #expect(record.members.filter { reply.json[$0.key] != $0.value }.map(\.key) == ["updated"])
    }
    #expect(await probe.get("/v2/counterparties/history").json["count"]?.int == 105)
  }

  @Test func `to be paid by ACH a supplier needs a bank account and a remittance address`() async {
    let probe = SandboxProbe()
    let path = "\(Self.path)\(await probe.id(of: "Acme"))/"
    let refused = await probe.send("PATCH", path, #"{"payment_method":"ACH"}"#)
    let complaint =
      "bank_account_number: This field is required when payment_method is ACH. "
      + "bank_routing_number: This field is required when payment_method is ACH."
    #expect(refused == .badRequest(complaint, at: path))
    let bank = #""bank_account_number":"1234567890","bank_routing_number":"110000000""#
    let accepted = await probe.send("PATCH", path, #"{"payment_method":"ACH",\#(bank)}"#)
    #expect(accepted.json["payment_method"]?.string == "ACH")
    let cleared = await probe.send("PATCH", path, #"{"bank_account_number":null}"#)
    let left = "bank_account_number: This field is required when payment_method is ACH."
    #expect(cleared == .badRequest(left, at: path))
  }

  @Test func `a supplier stays a supplier, and its internal id its own`() async {
    let probe = SandboxProbe()
    let path = "\(Self.path)\(await probe.id(of: "Acme"))/"
    let body = #"{"type":"Buyer","internal_id":"SUP-1002"}"#
    let complaint =
      "type: The type of a counterparty cannot be changed. "
      + "internal_id: Supplier with this internal_id already exists."
    #expect(await probe.send("PATCH", path, body) == .badRequest(complaint, at: path))
    let own = await probe.send("PATCH", path, #"{"type":"Supplier","internal_id":"SUP-1001"}"#)
    #expect(own.status == 200)
    // Unique per type: a buyer's id is free for a supplier.
    #expect(await probe.send("PATCH", path, #"{"internal_id":"BUY-001"}"#).status == 200)
  }

  @Test(arguments: ["GET", "PUT", "PATCH"])
  func `an unknown counterparty is not found`(method: String) async {
    let path = "/v2/counterparties/cp_12345/"
    let reply = await SandboxProbe().send(method, path, method == "GET" ? nil : "{}")
    #expect(reply == .notFound(#"Counterparty \"cp_12345\" not found."#, at: path))
  }

  @Test(arguments: [
    ("", 17), ("?type=Buyer", 3), ("?type=Supplier", 14), ("?name=aCME", 1),
    ("?name=o&type=Buyer", 1),
    ("?name=%26+Pipe", 1), ("?internal_id=SUP-1003", 1), ("?internal_id=SUP-100", 0),
    ("?updated_after=2026-02-20", 1), ("?updated_after=2026-02-21T12:00:00.000001Z", 0),
    ("?updated_after=2026-02-21T12:59:59%2B01:00", 1), ("?type=Supplier&internal_id=BUY-001", 0),
  ])
  func `the list is filtered`(query: String, count: Int) async {
    let reply = await SandboxProbe().get(Self.path + query)
    #expect(reply.json["count"]?.int == count)
    #expect(reply.json["results"]?.count == count)
  }

  @Test func `a filter with a wrong value is refused`() async {
    let probe = SandboxProbe()
    #expect(
      await probe.get(Self.path + "?type=Bank")
        == .badRequest(
          "type: Select a valid choice. Bank is not one of the available choices.", at: Self.path))
    #expect(
      await probe.get(Self.path + "?updated_after=yesterday")
        == .badRequest("updated_after: Enter a valid date/time.", at: Self.path))
  }
}

@Suite struct `The counterparties' history` {
  @Test func `it fills more than one page and ends in the records as they are`() async {
    let probe = SandboxProbe()
    let history = await probe.all("/v2/counterparties/history")
    #expect(history.count == 105)
    var states: [String: [String: String]] = [:]
    for entry in history.reversed() {
      guard let id = entry["object_id"]?.string, let changes = entry["changes"] else { continue }
      if entry["action"]?.string == "Created" { #expect(states[id] == nil) }
      for change in changes.members {
        #expect(states[id, default: [:]][change.key] ?? "None" == change.value[0]?.string)
        states[id, default: [:]][change.key] = change.value[1]?.string
      }
    }
    #expect(states.count == 17)
    for record in await probe.all("/v2/counterparties/") {
      let state = states[record["id"]?.string ?? ""] ?? [:]
      for member in record.members {
        let text = state[member.key]
        if let string = member.value.string, text != nil { #expect(text == string) }
        if let integer = member.value.int { #expect(text == String(integer)) }
        if member.value.isNull { #expect(text == nil || text == "None") }
      }
    }
  }

  @Test func `Acme's bank details are stable, Blue Harbor's changed nine days ago`() async {
    let probe = SandboxProbe()
    let acme = await probe.get(
      "/v2/counterparties/history?object_id=\(await probe.id(of: "Acme"))"
    ).json
    #expect(acme["count"]?.int == 4)
    let fields = acme["results"]?.list.dropLast().flatMap {
      $0["changes"]?.members.map(\.key) ?? []
    }
    #expect(fields == ["payment_terms", "notes", "primary_contact_phone"])
    let harbor = await probe.get(
      "/v2/counterparties/history?object_id=\(await probe.id(of: "Blue Harbor"))"
    ).json
    let newest = harbor["results"]?[0]
    #expect(newest?["timestamp"]?.string == "2026-02-21T12:00:00.000000")
    #expect(newest?["actor"]?.string == "j.doe")
    #expect(newest?["remote_addr"]?.string == "203.0.113.77")
    #expect(newest?["changes"]?["bank_account_number"]?[1]?.string == "8830041127")
  }

  @Test func `every change is noted with who made it, and no change is not`() async {
    let probe = SandboxProbe()
    let id = await probe.id(of: "Acme")
    let path = "/v2/counterparties/\(id)/"
    _ = await probe.send(
      "PATCH", path, #"{"notes":"Moved.","ineligible_for_conversion":true,"address_2":null}"#)
    _ = await probe.send("PATCH", path, #"{"notes":"Moved."}"#)
    let history = await probe.get("/v2/counterparties/history?object_id=\(id)").json
    #expect(history["count"]?.int == 5)
    let expected =
      #"{"object_id":"\#(id)","actor":"sandbox","remote_addr":"192.0.2.5","#
      + #""timestamp":"2026-03-02T12:00:00.000000","action":"Updated","changes":{"#
      + #""ineligible_for_conversion":["False","True"],"#
      + #""notes":["W-9 on file since onboarding.","Moved."]}}"#
    #expect(history["results"]?[0]?.description == expected)
  }

  @Test func `a new supplier is noted with its fields`() async {
    let probe = SandboxProbe()
    let created = await probe.send(
      "POST", "/v2/counterparties/", #"{"name":"New","type":"Supplier","internal_id":"N"}"#
    ).json
    let newest = await probe.get("/v2/counterparties/history").json["results"]?[0]
    #expect(newest?["object_id"] == created["id"])
    #expect(newest?["action"]?.string == "Created")
    let expected: JSONValue = [
      "name": ["None", "New"], "internal_id": ["None", "N"], "country": ["None", "USA"],
      "payment_method": ["None", "ACH"], "ineligible_for_conversion": ["None", "False"],
    ]
    #expect(newest?["changes"] == expected)
  }
}
