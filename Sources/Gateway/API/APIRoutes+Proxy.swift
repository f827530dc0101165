import ConnectorKit
import HTTPFields
import HTTPServer
import Platform

extension APIRoutes {
  private static let account = APIField(
    "integrated_account_id", APIField.string, "The account to call through.", isRequired: true,
    example: #""019a9f5e-7c00-7000-8000-000000000000""#)

  /// What a tool takes, by names that only its spec knows.
  private static let inputs = APIField(
    "inputs",
    #"{"type":"object","additionalProperties":{"type":["string","number","boolean","array"]}}"#,
    "The inputs of the method by their names, each as a parameter of its own; "
      + "a list by repeating its name, or split by commas.")

  static let proxy: [APIRoute] = [
    proxy(
      "GET", "/proxy/{resource}", "proxy.list", "Lists records.",
      .call("A page of records.", .recordPage)),
    proxy("POST", "/proxy/{resource}", "proxy.create", "Creates a record.", record),
    proxy(
      "GET", "/proxy/{resource}/{item}", "proxy.get",
      "One record, or a method of the spec's own that reads.",
      .call("The record, as the vendor has it; of a list, a page.")),
    proxy(
      "POST", "/proxy/{resource}/{item}", "proxy.call",
      "Calls a method of the spec's own by name.",
      .call("What the vendor answered; of a list, a page.")),
    proxy("PATCH", "/proxy/{resource}/{item}", "proxy.update", "Changes a record.", record),
    proxy("PUT", "/proxy/{resource}/{item}", "proxy.replace", "Puts a record in place.", record),
    proxy(
      "DELETE", "/proxy/{resource}/{item}", "proxy.delete", "Deletes a record.",
      .call("The record's id.")),
  ]

  private static let record = APIAnswer.call("The record, as the vendor answered with it.")

  private static func proxy(
    _ method: String, _ path: String, _ operation: String, _ summary: String, _ answer: APIAnswer
  ) -> APIRoute {
    APIRoute(
      method, path, .anyKey, operation, summary, query: [account, inputs],
      fields: method == "GET" ? [] : [.idempotencyKey], body: method == "GET" ? nil : [],
      isOpen: true, answer: answer
    ) { call in try await call.proxy() }
  }
}

extension APICall {
  fileprivate func proxy() async throws -> HTTPResponse {
    let caller = try caller
    let ids = query.filter { $0.name == "integrated_account_id" }
    guard let id = ids.first?.value, ids.count == 1 else {
      throw APIProblem.invalid(
        "/integrated_account_id", "give it once: the account to call through")
    }
    let account = try backend.account(id, for: caller)
    let live = try backend.liveAccounts.account(account.id)
    let found = try ProxyTool(
      live.integration, method: request.method == "HEAD" ? "GET" : request.method,
      resource: parameter("resource"), item: path["item"])
    let arguments = try found.arguments(
      query: query.filter { $0.name != "integrated_account_id" }, body: body)
    let outcome = try await perform(found.tool, arguments, through: account)
    return try ProxyAnswer(found, outcome).response
  }
}

/// What a call has come to, as the proxy API answers it.
private struct ProxyAnswer {
  let found: ProxyTool
  let outcome: AccountCallOutcome
  let value: JSONValue

  init(_ found: ProxyTool, _ outcome: AccountCallOutcome) throws {
    self.found = found
    self.outcome = outcome
    value = try JSONValue(
      parsing: outcome.bytes, limits: JSONLimits(maximumBytes: 64 << 20))
  }

  var response: HTTPResponse {
    let fields = outcome.httpFields
    if let error = value["error"] {
      var problem = APIProblem(call: error, fields)
      problem.vendorBody = error["body"]
      return problem.response
    }
    let result = value["result"] ?? .null
    if let cursor = value["next_cursor"] {
      return .json(200, fields) { json in
        json.beginObject()
        json.key("result")
        json.write(result)
        json.key("next_cursor")
        json.write(cursor)
        json.key("prev_cursor")
        json.writeNull()
        json.key("result_count")
        json.write(result.count)
        json.key("is_partial_response")
        json.write(false)
        json.endObject()
      }
    }
    if found.tool.method == "delete", let id = found.id {
      var deleted = HTTPResponse.deleted(id)
      deleted.fields += fields
      return deleted
    }
    return .json(200, fields) { $0.write(result) }
  }
}
