import CSodium

/// Keeps what is in memory, secrets among it, out of core files, and on Linux also from debuggers and
/// `/proc` as far as they belong to the same user. For the rest of the process.
package func forbidMemoryDumps() { tenon_forbid_dumps() }
