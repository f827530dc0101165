extension JSONMember {
  /// Whether the key is `name` byte for byte: comparing `String`s costs one for each key, and takes
  /// differently composed characters for equal.
  func isNamed(_ name: [UInt8]) -> Bool {
    hasPlainKey
      ? keyBytes.count == name.count && keyBytes.elementsEqual(name)
      : Array(key.utf8) == name
  }
}
