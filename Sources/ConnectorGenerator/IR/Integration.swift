/// A checked integration: every name is resolved and nothing is left to decide, so an emitter
/// cannot fail.
struct Integration: Sendable {
  /// The path that headers show, as given with the input.
  let sourcePath: String
  /// The file name without its extension.
  let stem: String
  let name: String
  let swiftName: String
  let label: String
  let category: String
  let summary: String
  let documentation: String?
  let baseURL: String
  let settings: [Setting]
  let authentication: AuthenticationSpec
  let headers: [Header]
  let errors: ErrorsSpec
  let rateLimit: RateLimitSpec?
  let validation: Validation?
  /// Models and named enums; schemas refer to them by index.
  let types: [NamedType]
  /// Indices into `types` in the order of the spec, each followed by what was hoisted out of it.
  let printOrder: [Int]
  let resources: [Resource]
  let prompts: [Prompt]
  let guides: [Guide]
  /// How the types of generated code are written in this file.
  let typeNames: TypeNames

  /// The tools whose records have URIs, in the order of the spec.
  var records: [(resource: Resource, tool: Tool, record: RecordTemplate)] {
    resources.flatMap { resource in
      resource.tools.compactMap { tool in
        tool.isServed ? tool.record.map { (resource, tool, $0) } : nil
      }
    }
  }

  var offersMoreThanTools: Bool {
    !prompts.isEmpty || !guides.isEmpty || !records.isEmpty
  }

  struct Setting: Sendable {
    let name: String
    let type: String
    let defaultValue: String?
    /// What a value must be beyond its type.
    let schema: Schema
    let summary: String
  }

  /// The call by which credentials are tried.
  struct Validation: Sendable {
    /// The tool's name.
    let tool: String
    /// An object, as JSON.
    let arguments: String
  }

  struct Header: Sendable {
    let name: String
    let value: String
  }

  struct Resource: Sendable {
    let name: String
    let swiftName: String
    let summary: String
    let tools: [Tool]
  }
}

/// A type of its own in the generated file.
enum NamedType: Sendable {
  case model(Model)
  case enumeration(OpenEnumType)

  var swiftName: String {
    switch self {
    case .model(let model): model.swiftName
    case .enumeration(let type): type.swiftName
    }
  }
}

/// A struct of the generated file.
struct Model: Sendable {
  let swiftName: String
  let description: String
  var properties: [Property]
  let additional: Additional

  /// What JSON Schema says of further properties.
  enum Additional: Sendable {
    case unstated
    case forbidden
    case allowed
    case schema(Schema)
  }
}

/// A property of a model or an input of a tool.
struct Property: Sendable {
  /// The name in JSON, and in a tool's arguments.
  let name: String
  let swiftName: String
  let schema: Schema
  /// Whether JSON Schema requires it.
  var isRequired: Bool
  /// Whether the Swift property is an Optional.
  var isOptional: Bool
  /// Whether the Swift type is a `Box`, because the model would contain itself.
  var isBoxed = false
  /// Whether the Swift type is a `Nullable`, so that callers can send null.
  var sendsNull = false
}

/// A named enum: known values of a text or an integer that may grow.
struct OpenEnumType: Sendable {
  let swiftName: String
  let description: String
  let isInteger: Bool
  let values: [Value]
  /// Remaining schema words, such as `default`, as JSON.
  let words: [Schema.Word]

  struct Value: Sendable {
    /// The value as JSON.
    let json: String
    /// The value as a Swift expression.
    let raw: Literal
    let swiftName: String
    let description: String
  }
}
