import ConnectorKit

/// Integrations made for tests.
enum Integrations {
  static let acme = IntegrationDescriptor(
    name: "acme", label: "Acme", summary: "Acme.", baseURL: "https://{host}/v1",
    settings: [
      Setting(name: "host", default: "api.acme.example", summary: "The host."),
      Setting(name: "company", summary: "Your company."),
      Setting(name: "page_size", type: .integer, default: "10", summary: "How many."),
    ],
    authentication: .basic(
      username: Credential(name: "username", label: "User name"),
      password: Credential(name: "password", label: "Password")),
    tools: [
      tool("list_all_acme_things", "list", ["things"]),
      tool("get_single_acme_thing_by_id", "get", ["things"]),
      tool("create_a_acme_thing", "create", ["things", "money"]),
      tool("acme_things_pay", "pay", ["money"]),
    ])

  static let keyed = IntegrationDescriptor(
    name: "keyed", label: "Keyed", summary: "Keyed.", baseURL: "https://api.keyed.example",
    authentication: .oauth2(OAuth2(tokenURL: "https://login.keyed.example/token")),
    tools: [tool("list_all_keyed_things", "list", [])])

  private static func tool(_ name: String, _ method: String, _ tags: [String]) -> ToolDescriptor {
    ToolDescriptor(
      name: name, integration: "acme", resource: "things", method: method, title: "", summary: "",
      tags: tags, http: .get, path: "/things", answer: .one(), annotations: Annotations(),
      inputSchema: "{}", outputSchema: "{}")
  }
}
