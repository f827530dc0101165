// Parses YAML files into nodes and prints MB/s (median) and nodes, as libyaml_load does.
//
//   bench-yaml [-n RUNS] FILE...

import Foundation
import MiniYAML

/// All nodes below and including a node, keys counted.
func countNodes(_ root: YAMLNode) -> Int {
  var count = 0
  var pending = [root]
  while let node = pending.popLast() {
    count += 1
    for member in node.members {
      count += 1
      pending.append(member.value)
    }
    for element in node.elements { pending.append(element) }
  }
  return count
}

var arguments = Array(CommandLine.arguments.dropFirst())
var runs = 9
if arguments.count > 1, arguments[0] == "-n", let number = Int(arguments[1]), number > 0 {
  runs = number
  arguments.removeFirst(2)
}
if arguments.isEmpty {
  FileHandle.standardError.write(Data("usage: bench-yaml [-n RUNS] FILE...\n".utf8))
  exit(2)
}

for path in arguments {
  guard let data = FileManager.default.contents(atPath: path) else {
    FileHandle.standardError.write(Data("\(path): cannot be read\n".utf8))
    exit(1)
  }
  let file = SourceFile(path: path, bytes: [UInt8](data))
  let limits = YAMLLimits(maximumBytes: 1 << 30)
  var times: [Duration] = []
  var nodes = 0
  for _ in 0..<runs {
    do throws(Diagnostic) {
      var root: YAMLNode?
      let clock = ContinuousClock()
      let start = clock.now
      root = try parseYAML(file, limits: limits)
      times.append(clock.now - start)
      if nodes == 0, let root { nodes = countNodes(root) }
    } catch {
      FileHandle.standardError.write(Data((error.rendered(in: file.lines) + "\n").utf8))
      exit(1)
    }
  }
  let median = times.sorted()[runs / 2] / .seconds(1)
  let speed = String(format: "%8.1f MB/s %10d nodes", Double(data.count) / median / 1e6, nodes)
  print("\(speed) \(String(format: "%10d", data.count)) bytes  \(path)")
}
