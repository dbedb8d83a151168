import { signal } from "@preact/signals"
import type { Member } from "@recos/schemas/people/member"
import { asFailure } from "../api/ask-server.ts"
import type { Failure } from "../api/failure.ts"
import { isAnythingKept } from "../device/kept-key.ts"
import { readSelf } from "./api.ts"

/** Who is signed in here: not asked yet, nobody, a member, or no answer from the server. */
export type Session =
  | { state: "asking" }
  /** `unsent`: changes that no server confirmed stay on this device after a sign-out. */
  | { state: "nobody"; unsent?: "kept" }
  /** `asOf`: the server does not answer, and this is who was signed in when it last did. */
  | { state: "member"; member: Member; asOf?: string }
  | { state: "unreachable"; failure: Failure }

export const session = signal<Session>({ state: "asking" })

let asked = 0

/**
 * Asks the server who is signed in. Being nobody is an answer, not a failure. Where no answer comes, it is who this device
 * knows, if texts are kept here.
 */
export async function loadSession(): Promise<void> {
  asked += 1
  const mine = asked
  for await (const who of whoIsSignedIn()) {
    if (mine === asked) session.value = who
  }
}

async function* whoIsSignedIn(): AsyncGenerator<Session, void> {
  const answer = askServerWho()
  const kept = isAnythingKept() ? await readingKept() : null
  if (kept) yield* kept.sessionWithKept(answer)
  else yield await answer
}

async function readingKept() {
  try {
    return await import("./kept-session.ts")
  } catch {
    // This build was replaced, and its parts are gone with it: the answer of the server is enough.
    return null
  }
}

async function askServerWho(): Promise<Session> {
  try {
    return { state: "member", member: await readSelf() }
  } catch (error) {
    const failure = asFailure(error)
    return failure.status === 401 ? { state: "nobody" } : { state: "unreachable", failure }
  }
}

/** The member signed in; only for what is drawn inside the workspace. */
export function currentMember(): Member {
  if (session.value.state !== "member") throw new Error("Drawn outside of a session")
  return session.value.member
}
