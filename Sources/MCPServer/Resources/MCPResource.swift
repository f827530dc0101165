/// A resource as clients list it.
package struct MCPResource: Sendable, Equatable {
  /// Unique among the resources of a server (RFC 3986).
  package var uri: String
  /// For programs.
  package var name: String
  /// For people.
  package var title: String?
  package var description: String?
  package var mediaType: String?
  /// How many bytes it has, when that is known.
  package var size: Int?

  /// A resource of these parts.
  package init(
    uri: String, name: String, title: String? = nil, description: String? = nil,
    mediaType: String? = nil, size: Int? = nil
  ) {
    self.uri = uri
    self.name = name
    self.title = title
    self.description = description
    self.mediaType = mediaType
    self.size = size
  }
}

/// A family of resources as clients list it.
package struct MCPResourceTemplate: Sendable, Equatable {
  /// RFC 6570.
  package var uriTemplate: String
  /// For programs.
  package var name: String
  /// For people.
  package var title: String?
  package var description: String?
  package var mediaType: String?

  /// A template of these parts.
  package init(
    uriTemplate: String, name: String, title: String? = nil, description: String? = nil,
    mediaType: String? = nil
  ) {
    self.uriTemplate = uriTemplate
    self.name = name
    self.title = title
    self.description = description
    self.mediaType = mediaType
  }
}

/// What a resource holds.
package struct MCPResourceContents: Sendable, Equatable {
  package enum Body: Sendable, Equatable {
    /// UTF-8.
    case text([UInt8])
    case base64(String)
  }
  package var uri: String
  package var mediaType: String?
  package var body: Body

  /// Contents of these parts.
  package init(uri: String, mediaType: String? = nil, body: Body) {
    self.uri = uri
    self.mediaType = mediaType
    self.body = body
  }
}
