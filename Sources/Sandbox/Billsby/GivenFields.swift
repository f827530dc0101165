import StrictJSON

/// The reference asks for the state's two letters in addresses of the USA.
func checkAddress(_ address: [String: FieldValue]) throws(Refusal) {
  guard address["country"]?.text == "USA", let state = address["state"]?.text else { return }
  guard state.utf8.count == 2 else {
    throw .badRequest("state: A state of the USA is written with two letters.")
  }
}

/// The reference asks for both dial fields where there is a phone number.
func checkPhone(_ given: [String: FieldValue]) throws(Refusal) {
  guard given["phoneNumber"].map({ !$0.isBlank }) == true else { return }
  for name in ["phoneNumberDialCountry", "phoneNumberDialCode"]
  where given[name].map({ $0.isBlank }) ?? true {
    throw .badRequest("\(name): This field is required with a phoneNumber.")
  }
}

extension [String: FieldValue] {
  /// The fields of the object that a checked form kept under the name; none when it is not given.
  func object(_ name: String, _ rules: [FieldRule], today: CalendarDay) -> [String: FieldValue] {
    guard case .json(let value)? = self[name], value.kind == .object else { return [:] }
    var form = Form(today: today)
    return form.read(value, rules: rules, readOnly: [], .whole)
  }

  /// The fields of each object in the list, or of the one that stands in its place.
  func objects(_ name: String, _ rules: [FieldRule], today: CalendarDay) -> [[String: FieldValue]] {
    guard case .json(let value)? = self[name] else { return [] }
    var form = Form(today: today)
    let items = value.kind == .array ? Array(value.elements) : [value]
    return items.map { form.read($0, rules: rules, readOnly: [], .whole) }
  }

  /// The integers in the list, or the one that stands in its place.
  func integers(_ name: String) -> [Int] {
    guard let value = self[name] else { return [] }
    if let integer = value.integer { return [integer] }
    guard case .json(let list) = value else { return [] }
    return list.kind == .array ? list.elements.compactMap(\.int) : list.int.map { [$0] } ?? []
  }

  /// The texts of a list.
  func texts(_ name: String) -> [String] {
    guard case .json(let list)? = self[name] else { return [] }
    return list.elements.compactMap(\.string)
  }
}
