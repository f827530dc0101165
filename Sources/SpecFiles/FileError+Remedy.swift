#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileError {
  /// What to do about an error number of the system; nil where its own words say all there is.
  static func remedy(for number: Int32) -> String? {
    switch number {
    case EACCES, EPERM: "check the permissions of it and of the folders above it"
    case ENOENT: "check the spelling, and the folder that you are in"
    case ENOTDIR: "a part of the path is a file; check the spelling"
    case EISDIR: "name a file in it"
    case ELOOP: "its links lead in a circle; remove one of them"
    case ENAMETOOLONG: "choose a shorter name"
    case ENOSPC, EDQUOT: "make room on the disk"
    case EROFS: "the file system is read-only; choose another place"
    case EMFILE, ENFILE: "too many files are open; raise the limit with 'ulimit -n'"
    case EBUSY, ETXTBSY: "another program is using it; try again"
    default: nil
    }
  }
}
