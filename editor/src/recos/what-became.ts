import type { Missing, Transition } from "@recos/schemas/life/workflow"
import type { RecoStatus, TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import type { Reco } from "../reco/api.ts"
import { isForward } from "./step-ways.ts"

/** What somebody who has a reco before their eyes must know of it when it changes. */
export type Became =
  | { fact: "status"; status: RecoStatus }
  | { fact: "version"; number: string }
  | { fact: "joined"; name: string; role: TeamRole }
  | { fact: "role"; name: string; role: TeamRole }
  | { fact: "left"; name: string }

type Known = Pick<Reco, "status"> & {
  latestVersion: { number: string } | null
  team: readonly { id: string; name: string; teamRole: TeamRole }[]
}

/** What became different of a reco between two answers: its step, its last version, its team. */
export function whatBecame(before: Known, now: Known): Became[] {
  const became: Became[] = []
  if (now.status !== before.status) became.push({ fact: "status", status: now.status })
  const number = now.latestVersion?.number
  if (number !== undefined && number !== before.latestVersion?.number) became.push({ fact: "version", number })
  const earlier = new Map(before.team.map((member) => [member.id, member]))
  for (const { id, name, teamRole: role } of now.team) {
    const known = earlier.get(id)
    if (!known) became.push({ fact: "joined", name, role })
    else if (known.teamRole !== role) became.push({ fact: "role", name, role })
  }
  const still = new Set(now.team.map(({ id }) => id))
  for (const { id, name } of before.team) if (!still.has(id)) became.push({ fact: "left", name })
  return became
}

interface Steps {
  status: RecoStatus
  steps: readonly { transition: Transition; missing: readonly Missing[] }[]
}

/** How many things are missing before the next step, where that became different while the reco stays in its step; else null. */
export function missingNow(before: Steps, now: Steps): number | null {
  if (before.status !== now.status) return null
  const [earlier, present] = [missingBefore(before), missingBefore(now)]
  return JSON.stringify(earlier) === JSON.stringify(present) ? null : present.length
}

/** What a form of the step itself asks is not missing yet. */
function missingBefore({ steps }: Steps): Missing[] {
  const next = steps.find(({ transition }) => isForward(transition))
  return (next?.missing ?? []).filter(({ place }) => place.panel !== "form")
}
