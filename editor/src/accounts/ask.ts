import { askServer } from "../api/ask-server.ts"

/**
 * Asks for what a library on the other side makes, whose type `hc` cannot carry: the caller names it.
 * @throws Failure, as `askServer`.
 */
export async function ask<Answered>(path: string, body: object = {}): Promise<Answered> {
  const init = { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }
  return (await askServer(path, init)).json()
}
