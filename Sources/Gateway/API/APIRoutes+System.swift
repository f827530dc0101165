import ConnectorKit
import HTTPServer
import Platform

extension APIRoutes {
  static let system = [
    APIRoute(
      "GET", "/health", .everyone, "health", "Says that the server is up.", answer: .one(.health)
    ) { _ in
      .json { json in
        json.beginObject()
        json.key("status")
        json.write("ok")
        json.key("version")
        json.write(Tenon.version)
        json.endObject()
      }
    },
    APIRoute(
      "GET", "/openapi.json", .everyone, "openapi", "This description, in OpenAPI 3.1.",
      answer: .json("The description.", #"{"type":"object"}"#)
    ) { .json(200, OpenAPI.description(of: $0.routes)) },
  ]

  static let audit = [
    APIRoute(
      "GET", "/audit", .admin, "audit.list",
      "Lists what was done, newest first: calls of tools and changes of what is kept. A page is looked for "
        + "among 100,000 entries, so that it may have few or none, and next_cursor go on.",
      query: auditFilter + [
        APIField("since", APIField.time, "Entries from this time on."),
        APIField("until", APIField.time, "Entries before this time."),
      ] + APIField.paging, answer: .page(of: .auditEntry)
    ) { call in
      var filter = try call.auditFilter()
      filter.since = try call.time("since")
      filter.until = try call.time("until")
      let request = try call.listRequest()
      if let own = try call.caller.tenantID {
        guard filter.tenantID.map({ $0.utf8.elementsEqual(own.utf8) }) ?? true else {
          return .emptyPage(limit: request.limit)
        }
        filter.tenantID = own
      }
      await call.backend.audit.catchUp()
      return .page(try call.backend.audit.entries(filter, request)) { $0.write(to: &$1) }
    },
    APIRoute(
      "GET", "/audit/verification", .admin, "audit.verify",
      "Looks through the whole audit log, up to the first entry that is not what was written.",
      query: [
        APIField(
          "mark", APIField.string,
          "The newest_mark of an earlier look: shows also that the whole log was put back."),
        APIField(
          "accept_through",
          #"{"type":"integer","minimum":1,"maximum":9223372036854775807}"#,
          "Faults up to this entry are known, and passed over."),
      ], answer: .one(.auditVerification)
    ) { call in
      guard try call.caller.tenantID == nil else {
        throw APIProblem(403, "the log is of all tenants, and the API key of one")
      }
      let mark = call.value("mark").map { AuditMark($0) }
      if mark == .some(nil) { throw APIProblem.invalid("/mark", "is no newest_mark") }
      let accepted = try call.value("accept_through").map { text in
        guard let number = Int(text), number > 0, text == "\(number)" else {
          throw APIProblem.invalid("/accept_through", "must be the number of an entry")
        }
        return number
      }
      let audit = call.backend.audit
      try await audit.flush()
      // A look takes long, and must not hold up the loop that the request came by.
      let found = try await Task.detached {
        try audit.verify(expecting: mark ?? nil, acceptingThrough: accepted)
      }.value
      return .json { found.write(to: &$0) }
    },
  ]
}

extension HTTPResponse {
  /// The only page of a list in which there is nothing.
  static func emptyPage(limit: Int) -> HTTPResponse {
    .json { json in
      json.beginObject()
      json.key("result")
      json.beginArray()
      json.endArray()
      json.key("next_cursor")
      json.writeNull()
      json.key("limit")
      json.write(limit)
      json.endObject()
    }
  }
}
