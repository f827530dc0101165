import Gateway
import Platform

/// The API over a data folder that this process has for itself.
struct FolderCarrier: APICarrier {
  private let backend: Backend
  private let api: LocalAPI

  init(_ backend: Backend) {
    self.backend = backend
    api = LocalAPI(backend, as: .commandLine)
  }

  func send(
    _ method: String, _ target: String, fields: [(name: String, value: String)], body: [UInt8]
  ) async throws -> (status: Int, body: [UInt8]) {
    await api.answer(method, target, fields: fields, body: body)
  }

  func close() async {
    do {
      try await backend.audit.flush()
    } catch {
      Terminal.error("tenon: what was done is not in the audit log: \(error)")
    }
    await backend.close()
  }
}
