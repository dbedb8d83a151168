import type { hc as typedClient } from "hono/client"
import { askServer } from "./ask-server.ts"

/** What a route is asked with. */
interface Asked {
  param?: Record<string, string>
  query?: Record<string, string | undefined>
  json?: unknown
}

/**
 * Hono's `hc`, of the same types, for what the workspace asks: `hc<RecosApi>(API).recos[":id"].$get({ param: { id } })`.
 * Every page loads it, and most of Hono's own is forms, cookies, sockets and addresses, which no page asks for.
 * @throws Failure, as `askServer`.
 */
// The proxy has whatever route is read of it: only the type knows which are there.
export const hc: typeof typedClient = (root) => below(root) as never

function below(path: string): object {
  return new Proxy(
    {},
    {
      get(_target, step) {
        // Whoever awaits a client has the client itself.
        if (typeof step !== "string" || step === "then") return undefined
        if (!step.startsWith("$")) return below(`${path}/${step}`)
        const method = step.slice(1).toUpperCase()
        return (asked: Asked = {}, { init }: { init?: RequestInit } = {}) =>
          askServer(addressOf(path, asked), { ...bodyOf(asked), method, ...init })
      }
    }
  )
}

function addressOf(path: string, { param = {}, query = {} }: Asked): string {
  const filled = path.replace(/\/:(\w+)(\{[^}]*\})?/g, (_hole, name) => `/${encodeURIComponent(param[name] ?? "")}`)
  const asked = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked)}`
}

const bodyOf = ({ json }: Asked): RequestInit =>
  json === undefined ? {} : { body: JSON.stringify(json), headers: { "content-type": "application/json" } }
