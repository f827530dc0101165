/// What the subset leaves out of YAML, each refused by name.
extension YAMLFault {
  static func anchor(at offset: Int) -> Self {
    Self(
      "anchor", "an anchor ('&'), which this subset of YAML leaves out",
      remedy: "write the value where it is needed, or put a text that begins with '&' in quotes",
      at: offset)
  }

  static func alias(at offset: Int) -> Self {
    Self(
      "alias", "an alias ('*'), which this subset of YAML leaves out",
      remedy: "write the value out, or put a text that begins with '*' in quotes", at: offset)
  }

  static func tag(at offset: Int) -> Self {
    Self(
      "tag", "a tag ('!'), which this subset of YAML leaves out",
      remedy: "remove it, or put a text that begins with '!' in quotes", at: offset)
  }

  static func directive(at offset: Int) -> Self {
    Self(
      "directive", "a directive ('%'), which this subset of YAML leaves out",
      remedy: "remove the line; every file is YAML 1.2", at: offset)
  }

  static func furtherDocument(at offset: Int) -> Self {
    Self(
      "further-document", "a second document, where this subset of YAML allows one a file",
      remedy: "put it in a file of its own", at: offset)
  }

  static func complexKey(at offset: Int) -> Self {
    Self(
      "complex-key", "a complex key, which this subset of YAML leaves out",
      remedy: "a key is a text on one line; put one that begins with a bracket in quotes",
      at: offset)
  }
}
