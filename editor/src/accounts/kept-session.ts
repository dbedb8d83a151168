import type { Failure } from "../api/failure.ts"
import { within } from "../api/within.ts"
import { forgetOthers } from "../device/forget-kept.ts"
import { readKept } from "../device/kept-facts.ts"
import type { Session } from "./session.ts"

/** How long the server may take to say who is signed in, when the device knows who was. */
const PATIENCE = 3_000

/**
 * Who is signed in, as it becomes known where something is kept: the one whom this device knows while the server does not
 * answer, then whoever the server names. An answer that names somebody else, or nobody, erases what is kept.
 * @param answer what the server says, as soon as it does
 */
export async function* sessionWithKept(answer: Promise<Session>): AsyncGenerator<Session, void> {
  const kept = readKept()
  const first = await within(PATIENCE, answer)
  if (kept && (first === null || hasNoAnswer(first)))
    yield { state: "member", member: kept.member, asOf: asOf(kept.texts) }
  const who = await answer
  if (hasNoAnswer(who)) {
    if (!kept) yield who
    return
  }
  // Shown first: a text that is open lets go of its copy.
  yield who
  if (who.state === "unreachable" && !isRefusal(who.failure)) return
  const remains = await forgetOthers(who.state === "member" ? who.member.id : null)
  if (who.state === "nobody" && remains === "unsent") yield { state: "nobody", unsent: "kept" }
}

const hasNoAnswer = (who: Session): boolean => who.state === "unreachable" && who.failure.isOfNetwork

const isRefusal = ({ status }: Failure): boolean => status === 403 || status === 404

/** The newest moment at which anything was kept: who one is was told by then at the latest. */
const asOf = (texts: readonly { asOf: string }[]): string =>
  texts
    .map((text) => text.asOf)
    .toSorted()
    .at(-1) ?? ""
