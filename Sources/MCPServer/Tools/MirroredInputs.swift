internal import StrictJSON

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The inputs of a tool that HTTP clients repeat in fields of their own, for what stands between to see
/// (2026-07-28, basic/transports/streamable-http, "Custom Headers from Tool Parameters").
struct MirroredInputs: Sendable {
  /// One such input.
  struct Input: Sendable, Equatable {
    /// The keys of the `properties` that lead to it.
    var path: [String]
    /// The name of the field, in lower case.
    var field: String
  }

  /// In the order of the schema; usually none.
  let inputs: [Input]

  private static let annotation = "x-mcp-header"
  private static let maximumDepth = 16

  /// The annotated inputs of a schema. An annotation that the specification forbids makes clients leave
  /// the tool out; here it counts for nothing.
  init(inputSchema: String) {
    guard Self.isAnnotated(inputSchema),
      let schema = try? JSONValue(parsing: Array(inputSchema.utf8))
    else {
      inputs = []
      return
    }
    var found: [Input] = []
    Self.collect(from: schema, at: [], into: &found)
    inputs = found
  }

  /// Whether the annotation stands anywhere in a schema: a look at the bytes, since there are many schemas
  /// and nearly none has it.
  private static func isAnnotated(_ schema: String) -> Bool {
    schema.withCString { strstr($0, annotation) != nil }
  }

  /// Only a chain of `properties` leads to an input (the same page, "Schema Extension").
  private static func collect(
    from schema: JSONValue, at path: [String], into found: inout [Input]
  ) {
    guard path.count < maximumDepth, let properties = schema["properties"] else { return }
    for member in properties.members {
      let path = path + [member.key]
      if let name = member.value[annotation]?.string, !name.isEmpty,
        ["string", "integer", "boolean"].contains(member.value["type"]?.string)
      {
        let field = "mcp-param-" + name.lowercased()
        if !found.contains(where: { $0.field == field }) {
          found.append(Input(path: path, field: field))
        }
      }
      collect(from: member.value, at: path, into: &found)
    }
  }
}
