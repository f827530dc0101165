import MiniYAML

extension Resolver {
  /// Boxes the properties through which a model contains itself without a list between, and reports
  /// models that could never end.
  mutating func boxRecursiveProperties() {
    let components = stronglyConnected(edges { _ in true })
    for (index, type) in types.enumerated() {
      guard case .model(var model)? = type else { continue }
      for place in model.properties.indices {
        guard case .named(let target) = model.properties[place].schema.kind, isModel(target),
          components[index] == components[target]
        else { continue }
        model.properties[place].isBoxed = true
      }
      types[index] = .model(model)
    }
    reportInfiniteModels()
  }

  /// A cycle of required properties alone needs a value inside a value without end.
  private mutating func reportInfiniteModels() {
    let required = edges { $0.isRequired }
    let components = stronglyConnected(required)
    for (index, type) in types.enumerated() {
      guard case .model(let model)? = type else { continue }
      for property in model.properties where property.isRequired {
        guard case .named(let target) = property.schema.kind, isModel(target),
          components[index] == components[target]
        else { continue }
        report.error(
          .infiniteModel,
          "'\(model.swiftName).\(property.name)' is required and leads back to itself, so a value "
            + "can never be finite",
          at: propertyPositions[index][property.name] ?? SourcePosition(line: 1, column: 1),
          remedy: "take it out of 'required'")
      }
    }
  }

  private func isModel(_ index: Int) -> Bool {
    if case .model? = types[index] { true } else { false }
  }

  /// Which models each model holds directly, through the properties that `isCounted`.
  private func edges(_ isCounted: (Property) -> Bool) -> [[Int]] {
    types.map { type in
      guard case .model(let model)? = type else { return [] }
      return model.properties.compactMap { property in
        guard isCounted(property), case .named(let target) = property.schema.kind, isModel(target)
        else { return nil }
        return target
      }
    }
  }

  /// The number of each node's strongly connected component (Tarjan 1972), without call stack.
  private func stronglyConnected(_ edges: [[Int]]) -> [Int] {
    var component = Array(repeating: -1, count: edges.count)
    var order = component
    var low = component
    var isOnStack = Array(repeating: false, count: edges.count)
    var stack: [Int] = []
    var counter = 0
    var components = 0
    for root in edges.indices where order[root] < 0 {
      var path: [(node: Int, next: Int)] = [(root, 0)]
      while let (node, next) = path.last {
        if next == 0 {
          order[node] = counter
          low[node] = counter
          counter += 1
          stack.append(node)
          isOnStack[node] = true
        }
        if next < edges[node].count {
          path[path.count - 1].next += 1
          let target = edges[node][next]
          if order[target] < 0 {
            path.append((target, 0))
          } else if isOnStack[target] {
            low[node] = min(low[node], order[target])
          }
          // A node without edges is entered once; `next` counts the edges that were followed.
          continue
        }
        path.removeLast()
        if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
        guard low[node] == order[node] else { continue }
        while let member = stack.popLast() {
          isOnStack[member] = false
          component[member] = components
          if member == node { break }
        }
        components += 1
      }
    }
    return component
  }

  /// Marks a type that answers or inputs hold, and all that it holds.
  mutating func mark(_ schema: Schema, in held: WritableKeyPath<Resolver, Set<Int>>) {
    var pending = [schema]
    while let schema = pending.popLast() {
      switch schema.kind {
      case .array(let element): pending.append(element)
      case .object(.schema(let value)): pending.append(value)
      case .named(let index):
        guard self[keyPath: held].insert(index).inserted, case .model(let model)? = types[index]
        else {
          continue
        }
        pending += model.properties.map(\.schema)
        if case .schema(let value) = model.additional { pending.append(value) }
      default: continue
      }
    }
  }

  /// What an input holds can be null on purpose; in what only answers hold, null is read as nothing.
  mutating func admitNulls() {
    for index in inputTypes {
      guard case .model(var model)? = types[index] else { continue }
      for place in model.properties.indices {
        let schema = model.properties[place].schema
        model.properties[place].sendsNull = schema.isNullable && !schema.isReadOnly
      }
      types[index] = .model(model)
    }
  }

  /// Vendors leave out what they call required: in what they send, every property is optional.
  mutating func relaxAnswerProperties() {
    for index in answerTypes {
      guard case .model(var model)? = types[index] else { continue }
      for place in model.properties.indices { model.properties[place].isOptional = true }
      types[index] = .model(model)
    }
  }
}
