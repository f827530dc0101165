import HTTPServer
import StrictJSON

/// Feature tags: those that a plan brings, and a subscription's own.
enum TagCalls {
  /// How many tags of its own a subscription may have.
  static let capacity = 1_000

  static func list(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let subscription = try store.named(.subscription, in: call)
    return .json(200, texts(store.tags(of: subscription)).written)
  }

  static func split(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let subscription = try store.named(.subscription, in: call)
    return .json(
      200,
      JSONValue.object([
        ("planFeatureTags", .json(texts(store.planTags(of: subscription)))),
        ("subscriptionFeatureTags", .json(texts(subscription.texts("tags")))),
      ]).written)
  }

  /// The tags of all subscriptions of a customer that are not cancelled, each once.
  static func ofCustomer(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let subscriptions = try Reading.records(.subscription, of: .customer, store, call)
      .filter { $0.text("status") != SubscriptionStatus.cancelled }
    return .json(200, texts(unique(subscriptions.flatMap { store.tags(of: $0) })).written)
  }

  static func add(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let given = try call.fields(BillsbyRules.tags)
    let names = unique(given.texts("tagNames"))
    guard names.allSatisfy({ !$0.isEmpty }) else {
      throw .badRequest("tagNames: A tag may not be blank.")
    }
    var changed: [BillsbyRecord] = []
    for key in unique(given.texts("subscriptionUniqueIds")) {
      var subscription = try store.find(.subscription, key)
      let tags = unique(subscription.texts("tags") + names)
      guard tags.count <= capacity else {
        throw .badRequest("Subscription \(key) would have more than \(capacity) tags.")
      }
      subscription["tags"] = .json(texts(tags))
      changed.append(subscription)
    }
    for subscription in changed { store.update(subscription) }
    return BillsbySuccess.line.response
  }

  /// Takes a tag from the subscriptions named by `subsId`, comma-separated; from all that have it
  /// when none is named, which the reference neither asks for nor rules out.
  static func delete(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let tag = call["tagname"]
    var subscriptions = store.all(.subscription)
    if let keys = call.text("subsId")?.split(separator: ",") {
      subscriptions = []
      for key in keys { subscriptions.append(try store.find(.subscription, String(key))) }
    }
    let tagged = subscriptions.filter { $0.texts("tags").contains(tag) }
    guard !tagged.isEmpty else { throw .notFound("Tag \(tag)") }
    for var subscription in tagged {
      subscription["tags"] = .json(texts(subscription.texts("tags").filter { $0 != tag }))
      store.update(subscription)
    }
    return BillsbySuccess.line.response
  }
}

extension BillsbyStore {
  fileprivate func planTags(of subscription: BillsbyRecord) -> [String] {
    linked(.plan, subscription["planId"])?.texts("featureTags") ?? []
  }

  fileprivate func tags(of subscription: BillsbyRecord) -> [String] {
    unique(planTags(of: subscription) + subscription.texts("tags"))
  }
}

/// The texts in their order, each once.
private func unique(_ texts: [String]) -> [String] {
  var seen: Set<String> = []
  return texts.filter { seen.insert($0).inserted }
}

func texts(_ texts: [String]) -> JSONValue {
  .array(texts.map { JSONValue($0) })
}
