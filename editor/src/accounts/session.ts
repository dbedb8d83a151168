import { signal } from "@preact/signals"
import type { Member } from "@recos/schemas/member"
import { asFailure } from "../api/ask-server.ts"
import type { Failure } from "../api/failure.ts"
import { readSelf } from "./api.ts"

/** Who is signed in here: not asked yet, nobody, a member, or no answer from the server. */
export type Session =
  | { state: "asking" }
  /** `unsent`: changes that no server confirmed stay on this device after a sign-out. */
  | { state: "nobody"; unsent?: "kept" }
  | { state: "member"; member: Member }
  | { state: "unreachable"; failure: Failure }

export const session = signal<Session>({ state: "asking" })

/** Asks the server who is signed in. Being nobody is an answer, not a failure. */
export async function loadSession(): Promise<void> {
  try {
    session.value = { state: "member", member: await readSelf() }
  } catch (error) {
    const failure = asFailure(error)
    session.value = failure.status === 401 ? { state: "nobody" } : { state: "unreachable", failure }
  }
}

/** The member signed in; only for what is drawn inside the workspace. */
export function currentMember(): Member {
  if (session.value.state !== "member") throw new Error("Drawn outside of a session")
  return session.value.member
}
