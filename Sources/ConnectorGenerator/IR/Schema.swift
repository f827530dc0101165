/// A resolved schema: what Swift type it is and what JSON Schema says of it.
struct Schema: Sendable {
  indirect enum Kind: Sendable {
    case string, integer, number, boolean
    /// Any JSON.
    case any
    /// An object without known properties.
    case object(additional: Model.Additional)
    case array(Schema)
    /// An index into the types of the integration.
    case named(Int)
  }

  /// A constraint, its value as JSON text.
  struct Word: Sendable, Equatable {
    let name: String
    let json: String
  }

  var kind: Kind
  var format: String?
  var description = ""
  /// In the order in which they are printed.
  var words: [Word] = []
  /// Whether `null` is a value too.
  var isNullable = false
  var isReadOnly = false
  var isWriteOnly = false
  var isDeprecated = false

  static let anything = Schema(kind: .any)
}
