import ConnectorKit
import HTTPServer

/// What bearer tokens protect here, as RFC 9728 describes such things.
///
/// No authorization server is named: tokens and keys are made by the operator.
struct ProtectedResource: Sendable {
  /// Where it is, below the origin. A server's own URL is never here: it holds the token.
  let path: String
  let name: String
  let operation: String
  let summary: String

  static let api = ProtectedResource(
    path: "", name: "Tenon API", operation: "resource_metadata",
    summary: "How the API is protected (RFC 9728).")
  static let mcp = ProtectedResource(
    path: "/mcp", name: "Tenon MCP servers", operation: "mcp_resource_metadata",
    summary: "How MCP servers are protected (RFC 9728).")

  /// Where it is described, below the origin: the well-known path stands before its own (section 3.1).
  var metadata: String { "/.well-known/oauth-protected-resource" + path }
}

extension APIRoutes {
  static let metadata = [ProtectedResource.api, .mcp].map { resource in
    APIRoute(
      "GET", resource.metadata, .everyone, resource.operation, resource.summary,
      answer: .one(.protectedResource)
    ) { call in
      .json { json in
        json.beginObject()
        json.key("resource")
        json.write(call.backend.publicOrigin + resource.path)
        json.key("resource_name")
        json.write(resource.name)
        json.key("bearer_methods_supported")
        json.beginArray()
        json.write("header")
        json.endArray()
        json.endObject()
      }
    }
  }
}

extension APIObject {
  static let protectedResource = APIObject(
    "ProtectedResource", "What bearer tokens protect (RFC 9728).",
    [
      APIField("resource", #"{"type":"string","format":"uri"}"#, "Where it is."),
      APIField("resource_name", APIField.string, "A name for people."),
      APIField(
        "bearer_methods_supported", APIField.list(of: #"{"type":"string","const":"header"}"#),
        "How a token is shown."),
    ])
}
