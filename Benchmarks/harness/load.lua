-- Posts one JSON-RPC message again and again, and prints what came of it as one line of JSON.
-- %FRESH% in the message is another text in each request; with a file of paths, each request takes the
-- next of them.

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

wrk.method = "POST"
wrk.body = read(os.getenv("BENCH_BODY"))
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json, text/event-stream"
wrk.headers["MCP-Protocol-Version"] = "2025-11-25"

local head, tail = wrk.body:match("^(.*)%%FRESH%%(.*)$")
local paths = {}
for path in (os.getenv("BENCH_PATHS") or ""):gmatch("[^,]+") do
  for line in read(path):gmatch("[^\n]+") do paths[#paths + 1] = line end
end

if head or #paths > 0 then
  local run, count = os.getenv("BENCH_RUN"), 0
  function request()
    count = count + 1
    local path = #paths > 0 and paths[count % #paths + 1] or nil
    return wrk.format(nil, path, nil, head and head .. run .. count .. tail or nil)
  end
end

function done(summary, latency, requests)
  local errors = summary.errors
  print(string.format(
    'BENCH {"calls": %d, "seconds": %f, "bytes": %d, "p50": %f, "p99": %f, "failed": %d}',
    summary.requests, summary.duration / 1e6, summary.bytes,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
