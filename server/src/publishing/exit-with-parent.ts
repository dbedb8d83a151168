// Loaded before the build of the site: when the server dies, its end of this pipe closes, and the build ends too instead
// of writing on beside the one that the next start begins. The build's own workers and children load this as well, with
// another standard input: they are left alone.
import { isMainThread } from "node:worker_threads"

if (isMainThread && String(process.ppid) === process.env.SERVER_PID) {
  process.stdin.on("end", () => process.exit(1))
  process.stdin.resume()
  if ("unref" in process.stdin && typeof process.stdin.unref === "function") process.stdin.unref()
}
