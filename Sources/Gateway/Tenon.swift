/// What this is.
public enum Tenon {
  /// The version that clients and people are told.
  public static let version = "0.1.0"
}
