import { askServer } from "./ask-server.ts"

/**
 * Asks for what has no typed route: the calls of sign-in and sessions, which belong to the authentication library.
 * @throws Failure, as `askServer`.
 */
export async function request<Answer>(
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE",
  path: string,
  body?: unknown
) {
  const init: RequestInit = { method }
  if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { "content-type": "application/json" }
  }
  const text = await (await askServer(path, init)).text()
  const answer: Answer = text === "" ? undefined : JSON.parse(text)
  return answer
}
