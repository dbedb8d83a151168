import type { ComparedVersions, ShownBranch, StoredText } from "@recos/server/api"
import type { ClientRequestOptions } from "hono/client"
import { askServer } from "./ask-server.ts"

/** What each feature's client is made with: `hc<RecosApi>(API, CLIENT)`. */
export const API = "/api"
export const CLIENT: ClientRequestOptions = { fetch: askServer }

/**
 * What a route answers, of the type that it declares.
 * @throws Failure, as `askServer`.
 */
export async function answerOf<Value>(response: Promise<{ json(): Promise<Value> }>): Promise<Value> {
  return (await response).json()
}

/**
 * Waits for a change whose answer says nothing more than that it is done.
 * @throws Failure, as `askServer`.
 */
export async function doneBy(response: Promise<unknown>): Promise<void> {
  await response
}

/**
 * An answer that holds a text, of the type that its use case on the server gives: nodes within nodes lose theirs on the way of `hc`.
 * @throws Failure, as `askServer`.
 */
export async function readText<Answer extends StoredText | ComparedVersions | ShownBranch>(
  path: string
): Promise<Answer> {
  return (await askServer(path)).json()
}
