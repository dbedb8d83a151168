import { inspect } from "node:util"
import type { Log } from "./house.ts"

/** Writes one JSON line an event to standard error. Details are ids and numbers, never a token or a person's text. */
export function createLog(write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const line = (level: "info" | "error", event: string, detail: Record<string, unknown>) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...detail })}\n`)
  return {
    info: (event, detail = {}) => line("info", event, detail),
    error: (event, cause, detail = {}) =>
      line("error", event, {
        ...detail,
        cause: inspect(cause)
      })
  }
}
