/// Compact JSON spread over lines with an indentation of two spaces; `{}` and `[]` stay closed.
func prettyJSON(_ compact: String) -> String {
  var result: [UInt8] = []
  var level = 0
  var isInString = false
  var isEscaped = false
  let bytes = Array(compact.utf8)
  func newline() {
    result.append(UInt8(ascii: "\n"))
    result.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
  }
  for (index, byte) in bytes.enumerated() {
    if isInString {
      result.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      continue
    }
    switch byte {
    case UInt8(ascii: "\""):
      isInString = true
      result.append(byte)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      result.append(byte)
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if next != UInt8(ascii: "}"), next != UInt8(ascii: "]") {
        level += 1
        newline()
      }
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      let last = index > 0 ? bytes[index - 1] : 0
      if last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
        level -= 1
        newline()
      }
      result.append(byte)
    case UInt8(ascii: ","):
      result.append(byte)
      newline()
    case UInt8(ascii: ":"):
      result.append(byte)
      result.append(UInt8(ascii: " "))
    default: result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}
