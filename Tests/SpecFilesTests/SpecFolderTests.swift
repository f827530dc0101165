import Foundation
import SpecFiles
import Testing

@Suite struct SpecFolderTests {
  @Test func `specs are found at any depth, in order, once each`() throws {
    try withFolder { root in
      try root.write("b.yaml", "a/x.yaml", "a/deep/y.yaml", "a/notes.md", ".hidden/z.yaml")
      try root.link("again", to: "a")
      try root.link("c.yaml", to: "b.yaml")
      let again = try SpecFolder.find([root.path, root.path + "/b.yaml", root.path + "/a"])
      #expect(
        again.map { $0.dropFirst(root.path.count + 1) } == [
          "a/deep/y.yaml", "a/x.yaml", "b.yaml",
        ])
    }
  }

  @Test func `a link back to a folder above it is refused rather than followed`() throws {
    try withFolder { root in
      try root.write("a/x.yaml")
      try root.link("a/loop", to: "..")
      try root.link("a/more", to: "..")
      #expect(
        throws: FileError(
          path: root.path + "/a/loop",
          message: "is a link back to a folder that it lies in; remove the link, or name the specs")
      ) { try SpecFolder.find([root.path]) }
    }
  }

  @Test func `a link to itself says so when it should be a spec and is passed over otherwise`()
    throws
  {
    try withFolder { root in
      try root.write("x.yaml")
      try root.link("loop", to: "loop")
      #expect(try SpecFolder.find([root.path]) == [root.path + "/x.yaml"])
      try root.link("loop.yaml", to: "loop.yaml")
      let error = #expect(throws: FileError.self) { try SpecFolder.find([root.path]) }
      #expect(error?.path == root.path + "/loop.yaml")
      #expect(error?.message.hasSuffix("; its links lead in a circle; remove one of them") == true)
    }
  }

  @Test func `a folder that is too deep is named`() throws {
    try withFolder { root in
      let deep = (1...17).map { "f\($0)" }.joined(separator: "/")
      try root.write(deep + "/x.yaml")
      let error = #expect(throws: FileError.self) { try SpecFolder.find([root.path]) }
      #expect(error?.message == "lies more than 16 folders deep; name it on its own")
    }
  }

  @Test func `a folder without a spec and a path without anything are errors with a remedy`() throws
  {
    try withFolder { root in
      try root.write("notes.md")
      #expect(
        throws: FileError(
          path: root.path,
          message: "holds no spec; put a .yaml file there, or try 'tenon new acme'")
      ) { try SpecFolder.find([root.path]) }
      let missing = #expect(throws: FileError.self) { try SpecFolder.find([root.path + "/none"]) }
      #expect(
        missing?.message.hasSuffix("; check the spelling, and the folder that you are in") == true)
    }
  }

  @Test func `reading a folder says to name a file`() throws {
    try withFolder { root in
      #expect(throws: FileError(path: root.path, message: "is a folder; name a file in it")) {
        try SpecFolder.read(root.path)
      }
    }
  }

  @Test func `a path through a file is told apart from a missing one`() throws {
    try withFolder { root in
      try root.write("x.yaml")
      let error = #expect(throws: FileError.self) { try SpecFolder.read(root.path + "/x.yaml/y") }
      #expect(
        error?.message.hasSuffix("; a part of the path is a file; check the spelling") == true)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a file that may not be read asks for its permissions`() throws {
    try withFolder { root in
      try root.write("x.yaml")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: root.path + "/x.yaml")
      let error = #expect(throws: FileError.self) { try SpecFolder.read(root.path + "/x.yaml") }
      #expect(
        error?.message.hasSuffix("; check the permissions of it and of the folders above it")
          == true)
    }
  }
}

/// A folder that is there while a test runs.
private struct Folder {
  let path: String

  /// Writes files, and the folders that they need.
  func write(_ names: String...) throws {
    for name in names {
      let file = URL(filePath: path).appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("name: x\n".utf8).write(to: file)
    }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }
}

private func withFolder(_ body: (Folder) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "specs-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(Folder(path: folder.path))
}
