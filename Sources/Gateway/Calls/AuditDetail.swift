import ConnectorKit

/// What the audit log says of a call besides who, what and how it ended.
struct AuditDetail {
  /// Whether the operator asked for what was said, too.
  let hasPayloads: Bool

  /// The longest payload that is kept whole, in bytes; both together stay below what an entry may hold.
  private static let longest = 24_576

  /// The detail of a call's entry; nil when there is nothing to say.
  func json(of call: AccountCall, _ outcome: AccountCallOutcome) -> JSONValue? {
    let isPlain =
      !outcome.isReplay && !outcome.isDryRun && outcome.approval == nil && call.page == nil
    guard hasPayloads || !isPlain else { return nil }
    var json = JSONWriter()
    json.beginObject()
    if let page = call.page {
      json.key("page")
      json.write(page)
    }
    if outcome.isReplay {
      json.key("is_replay")
      json.write(true)
    }
    if outcome.isDryRun {
      json.key("is_dry_run")
      json.write(true)
    }
    if let approval = outcome.approval {
      json.key("approval_id")
      if let id = approval.id { json.write(id) } else { json.writeNull() }
      if let code = outcome.failure?.code, outcome.status == nil, !approval.isRequest {
        json.key("reason")
        json.write(code.rawValue)
      }
    }
    if hasPayloads {
      write(call.tool.masking(call.arguments).bytes, as: "arguments", to: &json)
      // A call that waits was answered with the token that makes it.
      if !(outcome.approval?.isRequest ?? false) {
        write(answer(of: call, outcome), as: "answer", to: &json)
      }
    }
    json.endObject()
    return try? JSONValue(parsing: json.bytes)
  }

  /// The answer; where the caller gave secrets, without what the vendor repeats of them.
  private func answer(of call: AccountCall, _ outcome: AccountCallOutcome) -> [UInt8] {
    guard !call.tool.secrets.isEmpty, let value = try? JSONValue(parsing: outcome.bytes) else {
      return outcome.bytes
    }
    return Array(call.tool.redaction(of: call.arguments).hiding(in: value).bytes)
  }

  /// A payload, or of a longer one its size.
  private func write(
    _ payload: some Collection<UInt8>, as name: String, to json: inout JSONWriter
  ) {
    if payload.count <= Self.longest {
      json.key(name)
      json.writeRaw(payload)
    } else {
      json.key(name + "_bytes")
      json.write(payload.count)
    }
  }
}
