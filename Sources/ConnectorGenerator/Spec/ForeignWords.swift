/// Words of OpenAPI, JSON Schema and programming languages that authors bring along, and what says the
/// same here.
enum ForeignWords {
  /// What to write in place of a key.
  static func remedy(forKey key: String) -> String? { keys[key] }

  /// What to write in place of a type.
  /// - Parameter known: the types that there are in this place; nil for all.
  static func remedy(forType type: String, among known: [String]? = nil) -> String? {
    guard let other = types[type], known?.contains(where: { other == "'\($0)'" }) ?? true else {
      return nil
    }
    return "write \(other)"
  }

  private static let document =
    "this is no OpenAPI document; each operation is a method under 'resources'"

  private static let keys = [
    "$ref": "name the model: 'TYPE', or '{type: TYPE}' beside other words",
    "$defs": "objects with a name stand under 'models' at the top",
    "definitions": "objects with a name stand under 'models' at the top",
    "components": "objects with a name stand under 'models' at the top",
    "oneOf": "list the properties of all in one object, or leave 'type' out for any JSON",
    "anyOf": "list the properties of all in one object, or leave 'type' out for any JSON",
    "allOf": "list the properties of all in one object",
    "not": "describe what the value is; 'enum' and 'pattern' narrow it",
    "title": "remove it; 'description' says what the value is",
    "in": "an input stands under 'path', 'query', 'headers' or 'body' of its method",
    "parameters": "inputs stand under 'path', 'query' and 'headers' of a method",
    "requestBody": "write 'body: MODEL'",
    "responses": "write 'returns: MODEL'; 'errors' says where failures explain themselves",
    "operationId": "the method's key is its name; 'tool' gives the tool another",
    "security": "'authentication' at the top is for every method; 'scopes' may differ",
    "servers": "write 'base_url: https://...'",
    "info": "write 'label' and 'description' at the top",
    "openapi": document, "swagger": document, "paths": document,
  ]

  private static let types = [
    "str": "'string'", "text": "'string'", "int": "'integer'", "long": "'integer'",
    "float": "'number'", "double": "'number'", "bool": "'boolean'",
    "decimal": "'{type: number, format: decimal}'",
    "datetime": "'{type: string, format: date-time}'",
    "date": "'{type: string, format: date}'", "uuid": "'{type: string, format: uuid}'",
    "list": "'{type: array, items: TYPE}'",
    "dict": "'{type: object, additionalProperties: TYPE}'",
    "map": "'{type: object, additionalProperties: TYPE}'",
  ]
}
