import HTTPServer
import StrictJSON

/// One entry of the counterparties' change history, in the shape of
/// https://finexio.readme.io/docs/counterparty-change-history.
struct HistoryEntry: Sendable {
  enum Action: String, Sendable {
    case created = "Created"
    case updated = "Updated"
  }

  struct Change: Sendable {
    var field: String
    var old: FieldValue
    var new: FieldValue
  }

  let objectID: String
  let json: [UInt8]

  init(
    objectID: String, actor: String, address: String, timestamp: Moment, action: Action,
    changes: [Change]
  ) {
    self.objectID = objectID
    var writer = JSONWriter(reservingCapacity: 512)
    writer.beginObject()
    writer.key("object_id")
    writer.write(objectID)
    writer.key("actor")
    writer.write(actor)
    writer.key("remote_addr")
    writer.write(address)
    writer.key("timestamp")
    writer.write(timestamp.description)
    writer.key("action")
    writer.write(action.rawValue)
    writer.key("changes")
    writer.beginObject()
    for change in changes {
      writer.key(change.field)
      writer.beginArray()
      writer.write(change.old.historyText)
      writer.write(change.new.historyText)
      writer.endArray()
    }
    writer.endObject()
    writer.endObject()
    json = writer.bytes
  }
}

/// `/counterparties/history`, newest first.
enum HistoryCalls {
  static func list(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let objectID = call.text("object_id")
    let held = store.history
    let matching = held.indices.reversed().filter { index in
      objectID.map { held[index].objectID == $0 } ?? true
    }
    return try FinexioPaging.answer(call, count: matching.count) { position, writer in
      writer.writeRaw(held[matching[position]].json)
    }
  }
}
