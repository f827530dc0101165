import StrictJSON
import Testing

@Suite struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `commas stand where they belong`() {
    let text = written { writer in
      writer.beginArray()
      writer.beginObject()
      writer.endObject()
      writer.beginArray()
      writer.endArray()
      writer.beginObject()
      writer.key("a")
      writer.write(1)
      writer.key("b\n" as String)
      writer.beginArray()
      writer.write(true)
      writer.write(false)
      writer.writeNull()
      writer.endArray()
      writer.key("c")
      writer.writeRaw("[0]".utf8)
      writer.endObject()
      writer.write("x")
      writer.endArray()
    }
    #expect(text == #"[{},[],{"a":1,"b\n":[true,false,null],"c":[0]},"x"]"#)
  }

  @Test(arguments: [0, 1, -1, 9, 10, -10, 100, 1234567890, Int.max, Int.min])
  func `an integer is written in full`(value: Int) {
    #expect(written { $0.write(value) } == String(value))
  }

  @Test func `a number is written with its digits`() throws {
    let number = try #require(JSONNumber("0.10"))
    #expect(written { $0.write(number) } == "0.10")
  }

  @Test func `only what must be escaped is escaped`() {
    #expect(
      written { $0.write("\"\\/\u{8}\u{9}\u{A}\u{C}\u{D}\u{0}\u{1F}\u{7F}\u{2028}\u{2029}é😀") }
        == "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u{7F}\u{2028}\u{2029}é😀\"")
  }

  @Test func `a value is written with its own digits and escapes and without white space`() throws {
    let value = try JSONValue(
      parsing: "{ \"a b\" : [ 1.50 , \"x \\u0041 y\" , [ ] , { } ] ,\n\"c\":true }")
    #expect(written { $0.write(value) } == #"{"a b":[1.50,"x \u0041 y",[],{}],"c":true}"#)
    let list = try #require(value["a b"])
    #expect(written { $0.write(list) } == #"[1.50,"x \u0041 y",[],{}]"#)
    let string = try #require(list[1])
    #expect(written { $0.write(string) } == #""x \u0041 y""#)
  }

  @Test func `JSON text fits into a string and comes out the same`() throws {
    let inner = #"{"a":"q\"\\ \n é"}"#
    let text = written { $0.writeString(inner.utf8) }
    #expect(try JSONValue(parsing: text).string == inner)
    #expect(written { $0.writeString(Array(inner.utf8)) } == text)
    #expect(written { $0.writeString(Array(inner.utf8).reversed().reversed()) } == text)
  }

  @Test func `bytes that are not UTF-8 become replacement characters`() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x82, 0x22, 0xED, 0xA0, 0x80]
    let text = written { $0.writeString(bytes) }
    #expect(text == "\"a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}\\\"\u{FFFD}\u{FFFD}\u{FFFD}\"")
    #expect(try JSONValue(parsing: text).kind == .string)
  }

  @Test func `room can be reserved, even none`() {
    #expect(JSONWriter(reservingCapacity: 100).bytes.capacity >= 100)
    #expect(JSONWriter(reservingCapacity: -1).bytes.isEmpty)
  }
}
