import { askServer } from "./ask-server.ts"

/**
 * Asks for what belongs to the authentication library and has no typed route. Nothing is read of the answer but that it is good.
 * @throws Failure, as `askServer`.
 */
export async function request(method: "GET" | "POST", path: string, body?: unknown): Promise<void> {
  const init: RequestInit = { method }
  if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { "content-type": "application/json" }
  }
  await askServer(path, init)
}
