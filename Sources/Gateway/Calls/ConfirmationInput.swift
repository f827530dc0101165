import ConnectorKit

/// The optional input by which an agent repeats a call that had to be approved.
enum ConfirmationInput {
  static let input = AddedInput(
    name: "confirm_token",
    schema: #"{"type":"string","description":"The confirm_token that this very call was answered "#
      + #"with, once it is approved. Leave it out at first."}"#)

  /// Takes the token out of the arguments.
  /// - Throws: `CallFailure` when it is no text.
  static func take(from arguments: inout JSONValue) throws(CallFailure) -> String? {
    try input.takeText(from: &arguments)
  }
}
