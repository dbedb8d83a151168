import type { RecoId } from "@recos/schemas/ids"
import type { ReviewFacts } from "@recos/schemas/life/waits-for"
import { missingFor, type Transition, WORKFLOW } from "@recos/schemas/life/workflow"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { isJobUnderWay, queueJob } from "../jobs/queue-job.ts"
import { publishedVersion } from "../recos/published-version.ts"
import { authoriseReco, type Reco } from "../recos/standing.ts"
import { commit, type Write } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { latestVersion } from "../versions/latest-version.ts"
import { advanceWrites } from "./advance.ts"
import { keepVersion } from "./keep-version.ts"
import { type Gathered, gatherFacts } from "./workflow-facts.ts"

export const stepNote = z.object({ note: someLines(0, 2000).default("") })

export interface StepTaken {
  /** The status now; a publication stays `approved` until its job is done. */
  status: RecoStatus
  /** The number of the version that the step froze. */
  version?: string
  /** The job that the step began. */
  job?: string
}

interface Step {
  house: House
  actor: Actor
  reco: Reco
  name: Transition
  gathered: Gathered
}

/** What a step brings about besides the new status. */
interface Effects {
  status: RecoStatus
  writes: Write[]
  version?: string
  job?: string
}

const ATTEMPTS = 5

/**
 * Takes one step of a reco's life: the table of `workflow.ts` decides on facts read here, and everything that follows
 * is written at once. A submitted version holds exactly the text and the evidence that are on disk: a keystroke or a change of
 * what the text rests on in between starts it over.
 * @throws AppError `forbidden`, `incomplete` with what is missing, `conflict` (a job is under way; people still change it).
 */
export async function takeStep(
  house: House,
  actor: Actor,
  recoId: RecoId,
  name: Transition,
  note: string
): Promise<StepTaken> {
  return await retryOnConflict(ATTEMPTS, () => attemptStep(house, actor, recoId, name, note)).catch((error) => {
    const stillWriting = name === "submit" && error instanceof AppError && error.code === "conflict"
    if (stillWriting && !error.detail.reason) throw new AppError("conflict", { reason: "text-in-motion" })
    throw error
  })
}

async function attemptStep(house: House, actor: Actor, recoId: RecoId, name: Transition, note: string) {
  const met = await authoriseReco(house.database, actor, WORKFLOW[name].action, recoId)
  const gathered = await gatherFacts(house, met.reco, note)
  const missing = missingFor(name, gathered.facts)
  if (missing === null) throw new AppError("forbidden", { refusal: "status" })
  if (missing.length > 0) throw new AppError("incomplete", { missing })
  if (await isJobUnderWay(house.database, recoId)) throw new AppError("conflict", { reason: "job-under-way" })

  const step: Step = { house, actor, reco: met.reco, name, gathered }
  const { writes, ...taken } = await effectsOf(step)
  const { facts, review } = gathered
  const after = name === "submit" ? NO_REVIEW : { ...review, publishing: name === "publish" }
  const advance = await advanceWrites(house, {
    actor,
    read: met.reco,
    step: name,
    status: taken.status,
    review: { before: review, after },
    note: facts.note,
    frozen: name === "submit",
    ...(name === "withdraw" && { record: { withdrawnReason: facts.note } })
  })
  await commit(house, [...writes, ...advance])
  return taken
}

const NO_REVIEW: ReviewFacts = { readings: [], signatures: [], publishing: false }

async function effectsOf({ house, actor, reco, name, gathered }: Step): Promise<Effects> {
  const { facts, live } = gathered
  const status = WORKFLOW[name].to(facts)
  if (name === "submit") {
    const { content, writes } = await keepVersion(house, reco, actor.id, live, facts.note)
    return { status, writes, version: content.number }
  }
  if (name !== "publish" && name !== "withdraw") return { status, writes: [] }
  const find = name === "publish" ? latestVersion : publishedVersion
  const version = await find(house.database, reco.id)
  if (!version) throw new AppError("not-found")
  const job = queueJob(house, { kind: name, recoId: reco.id, versionId: version.id, startedBy: actor.id })
  // What is public changes only when the job has made it so; a withdrawal counts from the moment it is decided.
  return { status: name === "publish" ? reco.status : status, writes: [job.write], job: job.id }
}
