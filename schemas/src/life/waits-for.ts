import type { MemberId } from "../ids.ts"
import type { Actor } from "../people/member.ts"
import { can, type RecoAction, type RecoStanding } from "../people/permissions.ts"
import { type College, RECO_STATUSES, type RecoStatus, type TeamRole, teamRole } from "../vocabulary/closed-lists.ts"
import { COLLEGES, type Verdict } from "../vocabulary/languages-and-colleges.ts"

/** What a reco waits for, in the order of its life; each code has its sentence in the editor's catalogues. */
export type WaitCode =
  | "writing"
  | "readings"
  | "changes"
  | "deliberation"
  | "signatures"
  | "publication"
  | "publishing"
  | "nothing"

export interface WaitsFor {
  code: WaitCode
  /** For readings and signatures: the colleges still awaited. */
  colleges: College[]
  /** Whether the member who looks can do it now. */
  fromMe: boolean
}

/** The little that a list needs to know of a reco's version under review. */
export interface ReviewFacts {
  /** The latest reading of each member on the latest version. */
  readings: { memberId: MemberId; college: College; verdict: Verdict }[]
  signatures: { memberId: MemberId; college: College }[]
  /** Whether a publication is queued or running. */
  publishing: boolean
}

const ACTIONS: Partial<Record<WaitCode, RecoAction>> = {
  writing: "reco.write",
  readings: "reading.give",
  changes: "reco.return",
  deliberation: "reco.deliberate",
  signatures: "version.sign",
  publication: "reco.publish"
}

const absent = (present: { college: College }[]): College[] =>
  COLLEGES.filter((college) => !present.some((one) => one.college === college))

const waiting = (code: WaitCode, colleges: College[] = []): Omit<WaitsFor, "fromMe"> => ({ code, colleges })

function nextOf(standing: RecoStanding, facts: ReviewFacts): Omit<WaitsFor, "fromMe"> {
  switch (standing.status) {
    case "draft":
    case "under-revision":
      return waiting("writing")
    case "in-review": {
      if (facts.readings.some((reading) => reading.verdict === "changes")) return waiting("changes")
      const awaited = absent(facts.readings)
      return awaited.length > 0 ? waiting("readings", awaited) : waiting("deliberation")
    }
    case "in-deliberation":
      return waiting("signatures", absent(facts.signatures))
    case "approved":
      return waiting(facts.publishing ? "publishing" : "publication")
    case "published":
    case "withdrawn":
    case "put-away":
      return waiting("nothing")
  }
}

/** A reco goes on waiting for whoever has a declaration of interests to sign first: that is what they do then. */
export const onceDeclared = ({ declaration: _, ...actor }: Actor): Actor => actor

/** Says what a reco waits for, and whether from the member who looks. */
export function waitsFor(actor: Actor, standing: RecoStanding, facts: ReviewFacts): WaitsFor {
  const next = nextOf(standing, facts)
  const action = ACTIONS[next.code]
  const mayAct = action !== undefined && can(onceDeclared(actor), action, standing)
  const myTurn = next.colleges.length === 0 || next.colleges.includes(actor.college)
  return { ...next, fromMe: mayAct && myTurn }
}

/** What each status may wait for. */
const CODES: Record<RecoStatus, readonly WaitCode[]> = {
  draft: ["writing"],
  "under-revision": ["writing"],
  "in-review": ["changes", "readings", "deliberation"],
  "in-deliberation": ["signatures"],
  approved: ["publishing", "publication"],
  published: ["nothing"],
  withdrawn: ["nothing"],
  "put-away": ["nothing"]
}

/**
 * Where a member stands towards the recos that may wait for them: `waitsFor` says `fromMe` nowhere else, so that nothing else needs
 * to be read to know what does.
 * @param isAsked of what it may wait for, what is asked about
 */
export function mayWaitFor(
  actor: Actor,
  isAsked: (code: WaitCode) => boolean = () => true
): { status: RecoStatus; teamRole: TeamRole | null }[] {
  return RECO_STATUSES.flatMap((status) =>
    [...teamRole.options, null]
      .filter((role) =>
        CODES[status].some((code) => {
          const action = ACTIONS[code]
          return (
            isAsked(code) &&
            action !== undefined &&
            can(onceDeclared(actor), action, { status, teamRole: role, isLastEditor: false })
          )
        })
      )
      .map((role) => ({ status, teamRole: role }))
  )
}
