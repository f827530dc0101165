import CCurl
import Networks

/// libcurl's handle of one transfer, used again for the next. Only the event loop's thread touches
/// it.
final class EasyHandle {
  let pointer: UnsafeMutableRawPointer
  private(set) var transfer: Transfer?
  /// When the transfer was given to libcurl, on the monotonic clock in milliseconds.
  var began: UInt64 = 0
  /// Whether the transfer opens a connection of its own, which has a time limit of its own.
  private(set) var isConnecting = false
  private var lines: UnsafeMutablePointer<curl_slist>?
  private let networks: NetworkPolicy

  /// A handle with the options that are the same for all requests; nil when there is no memory.
  init?(_ configuration: HTTPClientConfiguration) {
    guard let pointer = curl_easy_init() else { return nil }
    self.pointer = pointer
    networks = configuration.networks
    // Without signals: the process is full of threads.
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_PATH_AS_IS, 1)
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    // "" and not nothing, which would take the environment's: the proxy would choose the address.
    set(CURLOPT_PROXY, "")
    set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    set(CURLOPT_MAXAGE_CONN, configuration.maximumIdleSeconds)
    if let file = configuration.certificateAuthorities { set(CURLOPT_CAINFO, file) }
    _ = tenon_curl_set_pointer(pointer, CURLOPT_PRIVATE, Unmanaged.passUnretained(self).toOpaque())
    install()
  }

  deinit {
    curl_easy_cleanup(pointer)
    curl_slist_free_all(lines)
  }

  /// The handle that libcurl knows by a pointer.
  static func of(_ pointer: UnsafeMutableRawPointer) -> EasyHandle? {
    var kept: UnsafeMutableRawPointer?
    _ = tenon_curl_get_pointer(pointer, CURLINFO_PRIVATE, &kept)
    return kept.map { Unmanaged<EasyHandle>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Sets every option that differs from request to request; false when there is no memory.
  func prepare(_ transfer: Transfer) -> Bool {
    self.transfer = transfer
    isConnecting = false
    let prepared = transfer.prepared
    let request = prepared.request
    for line in prepared.lines {
      guard let longer = curl_slist_append(lines, line) else { return false }
      lines = longer
    }
    guard set(CURLOPT_URL, prepared.origin), set(CURLOPT_REQUEST_TARGET, prepared.target) else {
      return false
    }
    _ = tenon_curl_set_list(pointer, CURLOPT_HTTPHEADER, lines)
    let isHead = prepared.method == "HEAD"
    let mustSayLength = ["POST", "PUT", "PATCH"].contains(prepared.method)
    // Each of these three undoes the others, and the last one set decides what libcurl expects to
    // send and to receive.
    if isHead, request.body == nil {
      set(CURLOPT_NOBODY, 1)
    } else if request.body != nil || mustSayLength {
      set(CURLOPT_NOBODY, 0)
      set(CURLOPT_POST, 1)
      let body = request.body ?? []
      _ = tenon_curl_set_size(pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
      let isCopied = body.withUnsafeBytes { bytes in
        set(CURLOPT_COPYPOSTFIELDS, bytes.baseAddress ?? UnsafeRawPointer(pointer))
      }
      guard isCopied else { return false }
    } else {
      set(CURLOPT_NOBODY, 0)
      set(CURLOPT_HTTPGET, 1)
    }
    guard set(CURLOPT_CUSTOMREQUEST, prepared.method) else { return false }
    set(CURLOPT_TIMEOUT_MS, Self.milliseconds(request.totalTimeoutSeconds))
    set(CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(request.connectTimeoutSeconds))
    let limit = curl_off_t(max(1, request.maximumBodyBytes))
    _ = tenon_curl_set_size(pointer, CURLOPT_MAXFILESIZE_LARGE, isHead ? 0 : limit)
    return tenon_curl_set_text(
      pointer, CURLOPT_ACCEPT_ENCODING, request.acceptsCompression ? "gzip, deflate" : nil)
      == CURLE_OK
  }

  /// Forgets the request.
  func clear() {
    transfer = nil
    _ = tenon_curl_set_list(pointer, CURLOPT_HTTPHEADER, nil)
    curl_slist_free_all(lines)
    lines = nil
  }

  private func install() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    _ = tenon_curl_set_pointer(pointer, CURLOPT_WRITEDATA, context)
    _ = tenon_curl_set_pointer(pointer, CURLOPT_HEADERDATA, context)
    _ = tenon_curl_set_pointer(pointer, CURLOPT_PREREQDATA, context)
    _ = tenon_curl_set_pointer(pointer, CURLOPT_RESOLVER_START_DATA, context)
    _ = tenon_curl_set_pointer(pointer, CURLOPT_SOCKOPTDATA, context)
    _ = tenon_curl_set_pointer(pointer, CURLOPT_OPENSOCKETDATA, context)
    _ = tenon_curl_set_data_callback(pointer, CURLOPT_WRITEFUNCTION) {
      bytes, size, count, context in
      guard let transfer = EasyHandle.transfer(context) else { return 0 }
      let piece = UnsafeRawBufferPointer(start: bytes, count: size &* count)
      switch transfer.receive(piece: piece) {
      case .taken: return piece.count
      case .pause: return Int(CURL_WRITEFUNC_PAUSE)
      case .stop: return piece.isEmpty ? 1 : 0
      }
    }
    _ = tenon_curl_set_data_callback(pointer, CURLOPT_HEADERFUNCTION) {
      bytes, size, count, context in
      guard let transfer = EasyHandle.transfer(context) else { return 0 }
      let line = UnsafeRawBufferPointer(start: bytes, count: size &* count)
      return transfer.receive(line: line) ? line.count : 0
    }
    // A connection begins with the one or the other: a name that is known is not asked for again.
    _ = tenon_curl_set_resolver_callback(pointer) { _, _, context in
      EasyHandle.beginsConnecting(context)
      return 0
    }
    _ = tenon_curl_set_opened_callback(pointer) { context, _, _ in
      EasyHandle.beginsConnecting(context)
      return CURL_SOCKOPT_OK
    }
    _ = tenon_curl_set_open_callback(pointer) { context, _, address in
      guard let context, let address else { return CURL_SOCKET_BAD }
      let handle = Unmanaged<EasyHandle>.fromOpaque(context).takeUnretainedValue()
      return handle.mayConnect(to: address) ? tenon_curl_open(address) : CURL_SOCKET_BAD
    }
    _ = tenon_curl_set_prereq_callback(pointer) { context, _, _, _, _ in
      let mayBeSent = EasyHandle.transfer(context)?.mayBeSent() ?? false
      return mayBeSent ? Int32(CURL_PREREQFUNC_OK) : Int32(CURL_PREREQFUNC_ABORT)
    }
  }

  /// Whether an address may be connected to. It is the one that the connection will go to, so that
  /// neither a name nor what a name server says next can lead anywhere else.
  private func mayConnect(to address: UnsafePointer<curl_sockaddr>) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 16)
    let port = tenon_curl_address(address, &bytes)
    guard port >= 0, let destination = IPAddress(bytes: bytes) else { return false }
    let refusal = networks.refusal(of: destination, port: Int(port))
    transfer?.connects(refusal)
    return refusal == nil
  }

  private static func beginsConnecting(_ context: UnsafeMutableRawPointer?) {
    guard let context else { return }
    Unmanaged<EasyHandle>.fromOpaque(context).takeUnretainedValue().isConnecting = true
  }

  private static func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    context.flatMap { Unmanaged<EasyHandle>.fromOpaque($0).takeUnretainedValue().transfer }
  }

  /// At least 1: 0 would mean no limit.
  private static func milliseconds(_ seconds: Double) -> Int {
    seconds.isFinite ? Int(min(max(seconds * 1_000, 1), 86_400_000)) : 86_400_000
  }

  @discardableResult
  private func set(_ option: CURLoption, _ value: Int) -> Bool {
    tenon_curl_set_long(pointer, option, value) == CURLE_OK
  }

  @discardableResult
  private func set(_ option: CURLoption, _ value: String) -> Bool {
    tenon_curl_set_text(pointer, option, value) == CURLE_OK
  }

  private func set(_ option: CURLoption, _ value: UnsafeRawPointer) -> Bool {
    tenon_curl_set_pointer(pointer, option, UnsafeMutableRawPointer(mutating: value)) == CURLE_OK
  }
}
