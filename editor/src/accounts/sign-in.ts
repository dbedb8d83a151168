import { askServer } from "../api/ask-server.ts"

/** What a sign-in has come to: done, or a code is still wanted. */
export type SignedIn = "in" | "code"

const wantsCode = (body: unknown): boolean =>
  typeof body === "object" && body !== null && "twoFactorRedirect" in body && body.twoFactorRedirect === true

/**
 * Signs in by what one factor opens.
 * @throws Failure, as `askServer`.
 */
export async function signInBy(path: string, body?: object): Promise<SignedIn> {
  const init = body
    ? { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }
    : { method: "GET" }
  const answer = await askServer(path, init)
  return wantsCode(await answer.json()) ? "code" : "in"
}
