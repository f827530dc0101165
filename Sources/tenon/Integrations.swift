import ConnectorGenerator
import ConnectorKit
import Connectors

/// Finds integrations and tools by name, and says which was meant when there is none.
enum Integrations {
  static let all: [any Integration.Type] = Catalog.integrations

  static func named(_ name: String) throws(UsageError) -> any Integration.Type {
    if let found = all.first(where: { $0.descriptor.name == name }) { return found }
    let names = all.map { $0.descriptor.name }
    throw UsageError(
      message: "there is no integration '\(name)'"
        + (nearestName(to: name, in: names).map { "; did you mean '\($0)'?" }
          ?? "; there are \(names.joined(separator: ", "))"))
  }

  static func tool(named name: String) throws(UsageError) -> (
    tool: ToolDescriptor, integration: any Integration.Type
  ) {
    for integration in all {
      if let tool = integration.descriptor.tools.first(where: { $0.name == name }) {
        return (tool, integration)
      }
    }
    let names = all.flatMap { $0.descriptor.tools.map(\.name) }
    throw UsageError(
      message: "there is no tool '\(name)'"
        + (nearestName(to: name, in: names).map { "; did you mean '\($0)'?" }
          ?? "; 'tenon tools' lists them"))
  }
}
