import StrictJSON

/// Why a value is refused.
struct ValueRefusal: Error, Equatable {
  var message: String
}

extension FieldRule.Kind {
  /// The value as this kind keeps it. Nothing is converted: `"15050"` is no integer, 17 no text.
  func accept(_ value: JSONValue, today: CalendarDay) throws(ValueRefusal) -> FieldValue {
    switch self {
    case .text(let maximum):
      return .text(try value.text(maximum: maximum))
    case .textOrDigits(let maximum):
      if let integer = value.number?.int, integer >= 0 { return .text(String(integer)) }
      return .text(try value.text(maximum: maximum))
    case .email(let maximum):
      let text = try value.text(maximum: maximum)
      guard text.isEmpty || isEmailAddress(text) else {
        throw ValueRefusal(message: "Enter a valid email address.")
      }
      return .text(text)
    case .choice(let choices):
      guard let text = value.string, choices.contains(text) else {
        let shown = value.string ?? value.description
        throw ValueRefusal(message: "\"\(shown)\" is not a valid choice.")
      }
      return .text(text)
    case .integer(let range):
      return .integer(try value.integer(in: range))
    case .amount:
      guard let number = value.number ?? value.string.flatMap(JSONNumber.init(_:)) else {
        throw ValueRefusal(message: "A valid number is required.")
      }
      guard number >= 0 else {
        throw ValueRefusal(message: "Ensure this value is greater than or equal to 0.")
      }
      return value.string.map(FieldValue.text) ?? .json(value)
    case .boolean:
      guard let boolean = value.bool else {
        throw ValueRefusal(message: "Must be a valid boolean.")
      }
      return .boolean(boolean)
    case .date(let maximumDistance):
      return .text(try value.date(within: maximumDistance, of: today))
    case .uuid:
      guard let text = value.string, isUUID(text) else {
        throw ValueRefusal(message: "Must be a valid UUID.")
      }
      return .text(text.lowercased())
    case .url:
      guard let text = value.string, isAbsoluteURL(text) else {
        throw ValueRefusal(message: "Enter a valid URL.")
      }
      return .text(text)
    case .metadata:
      return .json(try value.metadata())
    case .lineItems:
      return .json(try value.lineItems())
    case .oneOf(let choices):
      guard let integer = value.number?.int, choices.contains(integer) else {
        let shown = value.string ?? value.description
        throw ValueRefusal(message: "\"\(shown)\" is not a valid choice.")
      }
      return .integer(integer)
    case .object, .list, .oneOrMore, .any:
      return .json(value)
    }
  }
}

extension JSONValue {
  fileprivate func text(maximum: Int) throws(ValueRefusal) -> String {
    guard let text = string else { throw ValueRefusal(message: "Not a valid string.") }
    guard text.unicodeScalars.count <= maximum else {
      throw ValueRefusal(message: "Ensure this field has no more than \(maximum) characters.")
    }
    return text
  }

  fileprivate func integer(in range: ClosedRange<Int>) throws(ValueRefusal) -> Int {
    guard let number, number.isInteger else {
      throw ValueRefusal(message: "A valid integer is required.")
    }
    guard number >= JSONNumber(range.lowerBound) else {
      throw ValueRefusal(
        message: "Ensure this value is greater than or equal to \(range.lowerBound).")
    }
    guard number <= JSONNumber(range.upperBound), let integer = number.int else {
      throw ValueRefusal(message: "Ensure this value is less than or equal to \(range.upperBound).")
    }
    return integer
  }

  fileprivate func date(
    within distance: Int?, of today: CalendarDay
  ) throws(ValueRefusal) -> String {
    guard let text = string, let day = CalendarDay(text) else {
      throw ValueRefusal(
        message: "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.")
    }
    if let distance, abs(day.daysSinceEpoch - today.daysSinceEpoch) > distance {
      throw ValueRefusal(message: "Must be within \(distance) days of today.")
    }
    return text
  }

  fileprivate func metadata() throws(ValueRefusal) -> JSONValue {
    guard kind == .object else {
      throw ValueRefusal(
        message: "Expected a dictionary of items but got type \"\(djangoTypeName)\".")
    }
    for member in members {
      guard member.value.kind == .string || member.value.number?.isInteger == true else {
        throw ValueRefusal(
          message: "The value of \"\(member.key)\" must be a string or an integer.")
      }
    }
    return self
  }

  fileprivate func lineItems() throws(ValueRefusal) -> JSONValue {
    guard kind == .array else {
      throw ValueRefusal(message: "Expected a list of items but got type \"\(djangoTypeName)\".")
    }
    for item in elements {
      guard item.kind == .object, item["description"].map({ $0.kind == .string }) ?? true else {
        throw ValueRefusal(message: "Every line item must be a dictionary with a text description.")
      }
    }
    return self
  }
}
