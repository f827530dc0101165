package import StrictJSON

extension AuditVerification {
  /// Writes it as one JSON object; members that have no value are `null`.
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("is_intact")
    writer.write(finding == nil)
    writer.key("entries")
    writer.write(entries)
    writer.key("first_at")
    writer.write(optional: firstAt.map(internetText(ofMilliseconds:)))
    writer.key("last_at")
    writer.write(optional: lastAt.map(internetText(ofMilliseconds:)))
    writer.key("newest_mark")
    writer.write(optional: newest?.description)
    writer.key("deleted_by_retention")
    writer.write(swept)
    writer.key("deleted_before")
    writer.write(optional: sweptUntil.map(internetText(ofMilliseconds:)))
    writer.key("finding")
    if let finding {
      writer.beginObject()
      writer.key("sequence")
      writer.write(finding.sequence)
      writer.key("message")
      writer.write(finding.description)
      writer.endObject()
    } else {
      writer.writeNull()
    }
    writer.endObject()
  }
}
