// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "tenon",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ConnectorKit", targets: ["ConnectorKit"]),
    .library(name: "Connectors", targets: ["Connectors"]),
    .library(name: "HTTPTransport", targets: ["HTTPTransport"]),
    .library(name: "Gateway", targets: ["Gateway"]),
    .executable(name: "tenon", targets: ["tenon"]),
    .plugin(name: "GenerateConnectors", targets: ["GenerateConnectors"]),
    .plugin(name: "SnapshotConnectors", targets: ["SnapshotConnectors"]),
  ],
  targets: [
    // Build time: YAML text -> nodes -> checked integration -> Swift, JSON and Markdown.
    .target(name: "MiniYAML"),
    .target(name: "PatternMatching"),
    .target(name: "ConnectorGenerator", dependencies: ["MiniYAML", "PatternMatching"]),
    .target(name: "SpecFiles", dependencies: ["MiniYAML"]),
    .executableTarget(
      name: "tenon-generate", dependencies: ["ConnectorGenerator", "MiniYAML", "SpecFiles"]),
    .plugin(
      name: "GenerateConnectors",
      capability: .buildTool(),
      dependencies: ["tenon-generate"]
    ),
    .plugin(
      name: "SnapshotConnectors",
      capability: .command(
        intent: .custom(
          verb: "snapshot-connectors",
          description: "Writes what the build generates from the specs to Generated/."
        ),
        permissions: [
          .writeToPackageDirectory(reason: "To rewrite Generated/ from the specs.")
        ]
      ),
      dependencies: ["tenon-generate"]
    ),

    // Run time.
    .target(name: "StrictJSON"),
    .target(name: "ConnectorKit", dependencies: ["StrictJSON", "PatternMatching"]),
    .target(
      name: "Connectors",
      dependencies: ["ConnectorKit"],
      path: "Specs",
      plugins: ["GenerateConnectors"]
    ),
    .systemLibrary(
      name: "CCurl",
      pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]
    ),
    .systemLibrary(
      name: "CMicrohttpd",
      pkgConfig: "libmicrohttpd",
      providers: [.apt(["libmicrohttpd-dev"]), .brew(["libmicrohttpd"])]
    ),
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
    ),
    .systemLibrary(
      name: "CSodium",
      pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]
    ),
    .target(name: "HTTPFields"),
    .target(name: "Networks"),
    .target(name: "Store", dependencies: ["CSQLite"]),
    .target(name: "Secrets", dependencies: ["CSodium"]),
    .target(
      name: "Platform", dependencies: ["ConnectorKit", "Secrets", "Store", "StrictJSON"]),
    .target(name: "HTTPClient", dependencies: ["CCurl", "HTTPFields", "Networks"]),
    .target(name: "HTTPServer", dependencies: ["CMicrohttpd", "HTTPFields"]),
    .target(
      name: "HTTPTransport", dependencies: ["ConnectorKit", "HTTPClient", "HTTPFields", "Networks"]),
    .target(name: "MCPServer", dependencies: ["PatternMatching", "StrictJSON"]),
    .target(name: "Sandbox", dependencies: ["HTTPFields", "HTTPServer", "StrictJSON"]),
    // C: the files of the dashboard, compiled in.
    .target(name: "DashboardFiles", exclude: ["files"]),
    .target(
      name: "Gateway",
      dependencies: [
        "ConnectorKit", "DashboardFiles", "HTTPFields", "HTTPServer", "MCPServer", "Platform",
        "StrictJSON",
      ]
    ),
    .executableTarget(
      name: "tenon",
      dependencies: [
        "ConnectorGenerator", "ConnectorKit", "Connectors", "Gateway", "HTTPClient", "HTTPFields",
        "HTTPTransport", "MiniYAML", "Networks", "Platform", "Sandbox", "Secrets", "SpecFiles",
        "StrictJSON",
      ]
    ),

    .executableTarget(
      name: "bench-yaml", dependencies: ["MiniYAML"], path: "Benchmarks/yaml/bench-yaml"),

    .target(
      name: "FixtureConnectors", dependencies: ["ConnectorKit"], path: "Tests/FixtureConnectors",
      plugins: ["GenerateConnectors"]),
    .executableTarget(
      name: "conformance-server",
      dependencies: ["Gateway", "HTTPServer", "MCPServer", "Secrets", "StrictJSON"],
      path: "Tests/ConformanceServer"),
    .target(name: "ProcessRunning", path: "Tests/ProcessRunning"),
    .target(name: "RawServing", path: "Tests/RawServing"),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(
      name: "ConnectorGeneratorTests", dependencies: ["ConnectorGenerator", "MiniYAML"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ConnectorKitTests", dependencies: ["ConnectorKit", "Connectors", "StrictJSON"]),
    .testTarget(
      name: "GatewayTests",
      dependencies: [
        "FixtureConnectors",
        "ConnectorGenerator", "ConnectorKit", "Connectors", "Gateway", "HTTPClient", "HTTPFields",
        "HTTPServer", "HTTPTransport", "MCPServer", "MiniYAML", "Networks", "Platform",
        "RawServing",
        "Sandbox", "Store", "StrictJSON",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "HTTPClientTests", dependencies: ["HTTPClient", "HTTPFields", "Networks", "RawServing"]),
    .testTarget(
      name: "HTTPServerTests", dependencies: ["CMicrohttpd", "HTTPFields", "HTTPServer"]),
    .testTarget(
      name: "LanguageTests",
      dependencies: [
        "ConnectorGenerator", "ConnectorKit", "FixtureConnectors", "MiniYAML",
      ]
    ),
    .testTarget(
      name: "MCPServerTests", dependencies: ["MCPServer", "StrictJSON"],
      exclude: ["Fixtures", "Requirements"]),
    .testTarget(name: "MiniYAMLTests", dependencies: ["MiniYAML"]),
    .testTarget(name: "NetworksTests", dependencies: ["Networks"]),
    .testTarget(name: "PackageTests", dependencies: ["ProcessRunning"]),
    .testTarget(name: "PatternMatchingTests", dependencies: ["PatternMatching"]),
    .testTarget(
      name: "SandboxTests", dependencies: ["HTTPFields", "HTTPServer", "Sandbox", "StrictJSON"]),
    .testTarget(
      name: "PlatformTests",
      dependencies: [
        "ConnectorKit", "HTTPTransport", "Networks", "Platform", "Sandbox", "Secrets", "Store",
        "StrictJSON",
      ]),
    .testTarget(name: "SpecFilesTests", dependencies: ["SpecFiles"]),
    .testTarget(name: "SecretsTests", dependencies: ["Secrets"]),
    .testTarget(name: "StoreTests", dependencies: ["Store"]),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"]),
    .testTarget(name: "TenonTests", dependencies: ["ProcessRunning", "tenon"]),
    .testTarget(name: "TypedCallTests", dependencies: ["Connectors", "ProcessRunning"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .plugin && target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .treatAllWarnings(as: .error),
    ]
}
