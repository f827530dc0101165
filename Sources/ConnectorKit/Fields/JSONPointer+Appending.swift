extension JSONPointer {
  /// The member `key` of the object here.
  func appending(_ key: String) -> JSONPointer {
    var pointer = self
    pointer.append(key)
    return pointer
  }

  /// The place `below` this one.
  func appending(_ below: JSONPointer) -> JSONPointer {
    JSONPointer(description + below.description) ?? self
  }
}
