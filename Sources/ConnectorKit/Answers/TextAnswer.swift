extension JSONValue {
  /// A body that is a text: what a JSON string stands for, since some vendors send `"Success"` and
  /// some `Success` with a line end, whatever type they state; else the body without the white space
  /// around it.
  init(textAnswer body: String) {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var bytes = Array(body.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    bytes = bytes.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    if bytes.first == 0x22,
      let value = try? JSONValue(parsing: bytes, limits: JSONLimits(maximumBytes: 64 << 20)),
      value.kind == .string
    {
      self = value
    } else {
      self.init(String(decoding: bytes, as: UTF8.self))
    }
  }
}
