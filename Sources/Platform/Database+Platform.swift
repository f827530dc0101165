import Secrets
import Store

extension Database {
  /// Reads, and tells failures as the platform does.
  func reading<Value>(
    _ body: (any Session) throws -> Value
  ) throws(PlatformError) -> Value {
    do {
      return try read(body)
    } catch {
      throw PlatformError(error)
    }
  }

  /// Writes, and tells failures as the platform does.
  @discardableResult
  func writing<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws(PlatformError) -> Value {
    do {
      return try await write(body)
    } catch {
      throw PlatformError(error)
    }
  }
}

extension PlatformError {
  /// What a transaction threw.
  package init(_ error: any Error) {
    switch error {
    case let error as PlatformError: self = error
    case let error as StoreError: self = .unavailable(error.description)
    case let error as SecretsError: self = .unavailable(error.description)
    default: self = .unavailable("it cannot be done now")
    }
  }
}
