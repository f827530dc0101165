// swift-tools-version: 6.2
import PackageDescription

// A package of one's own: a folder of specs, compiled by Tenon's plugin, and a server of a few lines.
let package = Package(
  name: "own-integration",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "tenon", path: "../..")],
  targets: [
    .target(
      name: "OwnConnectors",
      dependencies: [.product(name: "ConnectorKit", package: "tenon")],
      path: "Specs",
      plugins: [.plugin(name: "GenerateConnectors", package: "tenon")]
    ),
    .executableTarget(
      name: "own-server",
      dependencies: [
        "OwnConnectors",
        .product(name: "ConnectorKit", package: "tenon"),
        .product(name: "Gateway", package: "tenon"),
        .product(name: "HTTPTransport", package: "tenon"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
