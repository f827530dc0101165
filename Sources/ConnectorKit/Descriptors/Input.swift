/// Where one argument of a tool goes. Arguments without an entry are members of the body under
/// their own name.
public struct Input: Sendable, Equatable {
  /// The part of the request that carries the argument.
  public enum Location: Sendable { case path, query, header, body }
  /// How a list is written in a query or a form.
  public enum ListStyle: Sendable {
    /// `a=1&a=2`
    case `repeat`
    /// `a=1,2`
    case comma
    /// `a[]=1&a[]=2`
    case brackets
  }
  /// A form in which the vendor wants dates, where callers give RFC 3339; of a list, in which it
  /// wants each.
  public enum Format: Sendable, Equatable {
    /// As it came.
    case verbatim
    /// `2024-08-07T17:05:42`, in UTC.
    case localDateTime
    /// `/Date(1539993600000)/`
    case millisecondsDate
    /// Dates lie deeper in it: a number of the integration's `dates`. Only in a body.
    case holdingDates(Int)
  }

  /// The argument's name.
  public let name: String
  /// Where it goes.
  public let location: Location
  /// The vendor's name for it.
  public let wireName: String
  /// How a list is written.
  public let style: ListStyle
  /// The account setting that fills it when the caller gives nothing.
  public let setting: String?
  /// The form of its dates.
  public let format: Format

  /// Describes an input; generated code calls this.
  public init(
    name: String, in location: Location, wireName: String? = nil, style: ListStyle = .repeat,
    setting: String? = nil, format: Format = .verbatim
  ) {
    self.name = name
    self.location = location
    self.wireName = wireName ?? name
    self.style = style
    self.setting = setting
    self.format = format
  }
}
