import type { DocumentId, RecoId } from "@recos/schemas/ids"
import { type WaitsFor, waitsFor } from "@recos/schemas/life/waits-for"
import { type Missing, missingFor, stepsFrom, type Transition, WORKFLOW } from "@recos/schemas/life/workflow"
import type { Actor, MemberCard } from "@recos/schemas/people/member"
import { can, RECO_ACTIONS, type RecoAction, type RecoStanding } from "@recos/schemas/people/permissions"
import type { RecoSettings } from "@recos/schemas/versions/frozen"
import type { Language, RecoStatus, TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import { desc, eq } from "drizzle-orm"
import { titleAmong } from "../collaboration/reco-title.ts"
import type { House } from "../house.ts"
import { type ShownJob, showJob } from "../jobs/read-job.ts"
import type { Speech } from "../messages/speech.ts"
import { isFollowing } from "../notices/follow.ts"
import { authoriseReco, type Reco } from "../recos/standing.ts"
import { job } from "../storage/tables/jobs.ts"
import { withdrawalsAsked } from "./withdrawals-asked.ts"
import { gatherFacts } from "./workflow-facts.ts"

interface RecoStep {
  transition: Transition
  /** What is still missing, each with the place that answers it; empty when the step is ready. */
  missing: Missing[]
  /** Whether the member who looks may take it. */
  allowed: boolean
}

export interface RecoDetail {
  id: RecoId
  slug: string
  title: string
  status: RecoStatus
  settings: RecoSettings
  revision: number
  demonstration: boolean
  withdrawnReason: string | null
  /** The withdrawal was decided, and the public page does not say so yet. */
  isWithdrawalAsked: boolean
  team: (MemberCard & { active: boolean; teamRole: TeamRole })[]
  documents: { id: DocumentId; language: Language; generation: string }[]
  standing: RecoStanding
  allowed: RecoAction[]
  steps: RecoStep[]
  latestVersion: { number: string; hash: string; frozenAt: string; note: string } | null
  published: { number: string; publishedAt: string } | null
  waitsFor: WaitsFor
  /** Whether the member who looks follows it. */
  isFollowed: boolean
  /** The last job of this reco, as long as it is under way or its failure stands in the way. */
  job: ShownJob | null
}

/**
 * A reco as one member meets it: what it is, what the member may do, and what is missing before each next step.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readReco(house: House, actor: Actor, recoId: RecoId, speech: Speech): Promise<RecoDetail> {
  const { database } = house
  const { reco, standing } = await authoriseReco(database, actor, "reco.read", recoId)
  const { facts, review, live, team, latest, published } = await gatherFacts(house, reco, "")
  return {
    id: reco.id,
    slug: reco.slug,
    title: titleAmong(live),
    status: reco.status,
    settings: reco.settings,
    revision: reco.revision,
    demonstration: reco.demonstration,
    withdrawnReason: reco.withdrawnReason,
    isWithdrawalAsked: (await withdrawalsAsked(house.published, [reco]))(reco.slug),
    team: team.map(({ id, name, college, background, active, teamRole }) => ({
      id,
      name,
      college,
      background,
      active,
      teamRole
    })),
    documents: live.map(({ documentId: id, language, generation }) => ({ id, language, generation })),
    standing,
    allowed: RECO_ACTIONS.filter((action) => can(actor, action, standing)),
    steps: stepsFrom(reco.status).map((transition) => ({
      transition,
      missing: missingFor(transition, facts) ?? [],
      allowed: can(actor, WORKFLOW[transition].action, standing)
    })),
    latestVersion: latest && {
      number: latest.number,
      hash: latest.hash,
      frozenAt: latest.frozenAt.toISOString(),
      note: latest.note
    },
    published: published && { number: published.number, publishedAt: published.publishedAt.toISOString() },
    waitsFor: waitsFor(actor, standing, review),
    isFollowed: await isFollowing(database, reco.id, actor.id),
    job: await standingJob(house, reco, speech)
  }
}

/** A failed publication is told as long as the reco is approved, a failed withdrawal as long as readers are to be told of it. */
async function standingJob(
  { database }: House,
  { id, status, withdrawnReason }: Reco,
  speech: Speech
): Promise<ShownJob | null> {
  const [last] = await database.select().from(job).where(eq(job.recoId, id)).orderBy(desc(job.createdAt)).limit(1)
  if (!last || last.state === "done") return null
  const isConcerned = last.kind === "publish" ? status === "approved" : withdrawnReason !== null
  return last.state === "failed" && !isConcerned ? null : showJob(last, speech)
}
