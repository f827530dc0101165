import MCPServer
import Platform
import Synchronization

/// Through what it is announced that MCP servers have changed: for each server one object, for as long as
/// anybody has it.
final class ServerChanges: Sendable {
  private struct Watched {
    weak var changes: MCPChanges?
    var configuration: ServerConfiguration
    var lists: Set<MCPChanges.Change>
  }

  private let watched = Mutex<[String: Watched]>([:])

  /// The object of a server, whose configuration is the one that clients know if they are the first.
  func changes(of record: MCPServerRecord) -> MCPChanges {
    watched.withLock { watched in
      if let found = watched[record.id]?.changes { return found }
      // Nobody is told when a record at the vendor changes.
      let made = MCPChanges(hasResourceUpdates: false)
      watched[record.id] = Watched(
        changes: made, configuration: record.configuration, lists: [])
      return made
    }
  }

  /// Notes which lists a server has.
  func note(_ lists: Set<MCPChanges.Change>, of id: String) {
    watched.withLock { $0[id]?.lists.formUnion(lists) }
  }

  /// The servers that somebody has the object of.
  var ids: [String] {
    watched.withLock { watched in
      watched = watched.filter { $0.value.changes != nil }
      return Array(watched.keys)
    }
  }

  /// Announces that a server has changed, if it has since this was asked last.
  /// - Parameter lists: those that it has now, asked for only then.
  func announce(_ record: MCPServerRecord, lists: () -> Set<MCPChanges.Change>) {
    let isSame = watched.withLock { watched in
      watched[record.id]?.configuration ?? record.configuration == record.configuration
    }
    guard !isSame else { return }
    let now = lists()
    let (changes, all) = watched.withLock { watched in
      let all = (watched[record.id]?.lists ?? []).union(now)
      watched[record.id]?.configuration = record.configuration
      watched[record.id]?.lists = now
      return (watched[record.id]?.changes, all)
    }
    for change in all { changes?.announce(change) }
  }
}
