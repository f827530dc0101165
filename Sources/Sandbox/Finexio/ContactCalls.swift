import HTTPServer
import StrictJSON

/// `/counterparties/suppliers/{id}/contacts`, an array that is not paged, and one contact below it,
/// which is named by its `external_reference_id`.
enum ContactCalls {
  static func list(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    try .json(200, contacts(store, of: supplier(store, call)))
  }

  /// Takes an array, as the documentation shows, or one object, as the schema says; answers with
  /// all contacts of the supplier.
  static func create(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let supplier = try supplier(store, call)
    let body = try call.body()
    let items = body.kind == .array ? Array(body.elements) : [body]
    try store.makeRoom(for: items.count, beside: store.contacts.count, call: call)
    var form = Form(today: call.now.day)
    if items.isEmpty { form.fail("", "This list may not be empty.") }
    var taken = Set(
      store.contacts.lazy.filter { $0.supplierID == supplier }.map(\.externalReferenceID))
    var created: [Contact] = []
    for (position, item) in items.enumerated() {
      let prefix = body.kind == .array ? "[\(position)]." : ""
      let given = form.read(
        item, rules: Contact.rules, readOnly: Contact.readOnly, .whole, prefix: prefix)
      let contact = Contact(supplierID: supplier, id: store.random.uuid(), given: given)
      if !taken.insert(contact.externalReferenceID).inserted {
        form.fail(prefix + "external_reference_id", duplicate)
      }
      created.append(contact)
    }
    try call.settle(form)
    for contact in created {
      store.contacts.append(contact)
      note(nil, contact, &store, call)
    }
    return .json(200, contacts(store, of: supplier))
  }

  static func replace(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let index = try index(store, call)
    let body = try call.body()
    let before = store.contacts[index]
    var form = Form(today: call.now.day)
    let given = form.read(body, rules: Contact.rules, readOnly: Contact.readOnly, .whole)
    var after = before
    after.fields = Contact.fieldRules.completing(given)
    if let reference = given["external_reference_id"]?.text, !reference.isEmpty {
      after.externalReferenceID = reference
    }
    let isTaken = store.contacts.indices.contains { other in
      other != index && store.contacts[other].supplierID == after.supplierID
        && store.contacts[other].externalReferenceID == after.externalReferenceID
    }
    if isTaken { form.fail("external_reference_id", duplicate) }
    try call.settle(form)
    store.contacts[index] = after
    note(before, after, &store, call)
    return .json(200, after.json)
  }

  static func delete(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let removed = store.contacts.remove(at: try index(store, call))
    note(removed, nil, &store, call)
    return .json(200, Array("true".utf8))
  }

  private static let duplicate = "A contact with this external_reference_id already exists."

  /// The id of the supplier that the path names; buyers have their own path, which is not served.
  private static func supplier(
    _ store: FinexioStore, _ call: FinexioCall
  ) throws(Refusal) -> String {
    let id = call.captures.first ?? ""
    guard let supplier = store.counterparty(id), supplier.type == "Supplier" else {
      throw .missing("Supplier", id, call: call)
    }
    return supplier.id
  }

  private static func index(_ store: FinexioStore, _ call: FinexioCall) throws(Refusal) -> Int {
    let supplier = try supplier(store, call)
    let found = store.contacts.firstIndex {
      $0.supplierID == supplier && $0.externalReferenceID == call.key
    }
    guard let found else { throw .missing("Contact", call.key, call: call) }
    return found
  }

  private static func contacts(_ store: FinexioStore, of supplier: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for contact in store.contacts where contact.supplierID == supplier {
      contact.write(to: &writer)
    }
    writer.endArray()
    return writer.bytes
  }

  /// Notes a contact that came, went or changed in its supplier's history.
  private static func note(
    _ old: Contact?, _ new: Contact?, _ store: inout FinexioStore, _ call: FinexioCall
  ) {
    guard let supplier = (new ?? old)?.supplierID else { return }
    let texts = [old, new].map { contact -> FieldValue in
      guard let contact else { return .null }
      let name = contact.fields["name"]?.text ?? ""
      let email = contact.fields["email"]?.text ?? ""
      return .text("\(contact.externalReferenceID): \(name) <\(email)>")
    }
    guard texts[0] != texts[1] else { return }
    store.history.append(
      HistoryEntry(
        objectID: supplier, actor: call.actor, address: call.request.remoteAddress,
        timestamp: call.now, action: .updated,
        changes: [.init(field: "contact", old: texts[0], new: texts[1])]))
  }
}
