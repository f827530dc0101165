import MiniYAML

/// A value and where the spec says it, so that a later stage can still point at the line.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let position: SourcePosition

  init(_ value: Value, at position: SourcePosition) {
    self.value = value
    self.position = position
  }
}

/// Holds a value out of line, so that a schema can contain schemas.
struct Indirect<Value: Sendable>: Sendable {
  private indirect enum Storage: Sendable {
    case value(Value)
  }
  private let storage: Storage

  init(_ value: Value) { storage = .value(value) }

  var value: Value {
    switch storage {
    case .value(let value): value
    }
  }
}
