import type { MemberId } from "@recos/schemas/ids"
import type { ReviewFacts } from "@recos/schemas/life/waits-for"
import type { WorkflowFacts } from "@recos/schemas/life/workflow"
import { can } from "@recos/schemas/people/permissions"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { type LiveText, readLiveTexts } from "../collaboration/live-texts.ts"
import { certaintiesWithoutReason } from "../evidence/decision/certainties-without-reason.ts"
import { statementContradictions } from "../evidence/statements/statement-contradictions.ts"
import { besidesToReread, statementsToReread } from "../evidence/updates/statements-to-reread.ts"
import type { House } from "../house.ts"
import { type Levels, levelsOnReco } from "../recos/interest-levels.ts"
import { publishedVersion } from "../recos/published-version.ts"
import { lastEditorOf, levelIn, type Reco } from "../recos/standing.ts"
import { type TeamMember, teamOf } from "../recos/team.ts"
import { latestVersion, type Version } from "../versions/latest-version.ts"
import { reviewFacts } from "../versions/review-facts.ts"
import { documentProblems } from "./document-problems.ts"

/** The facts that the workflow judges, the review they hold, and the texts they were drawn from. */
export interface Gathered {
  facts: WorkflowFacts
  review: ReviewFacts
  live: readonly LiveText[]
  team: TeamMember[]
  latest: Version | null
  published: Awaited<ReturnType<typeof publishedVersion>>
}

/** Gathers all that a step of a reco may depend on. */
export async function gatherFacts(house: House, reco: Reco, note: string): Promise<Gathered> {
  const { database } = house
  const live = await readLiveTexts(house, reco.id)
  const lastEditorId = await lastEditorOf(database, reco.id)
  const latest = await latestVersion(database, reco.id)
  const published = await publishedVersion(database, reco.id)
  const team = await teamOf(database, reco.id)
  const review = await reviewFacts(database, reco.id)
  const levels = await levelsOnReco(database, reco.id)
  const facts: WorkflowFacts = {
    status: reco.status,
    everPublished: published !== null,
    documentProblems: await documentProblems(database, reco.id, live),
    hasTheme: reco.settings.themes.length > 0,
    statementsToReread: await statementsToReread(database, reco.id, live),
    besidesToReread: await besidesToReread(database, reco.id, live),
    statementContradictions: await statementContradictions(database, reco.id, live),
    certaintiesWithoutReason: await certaintiesWithoutReason(database, reco.id),
    ableReaders: ableReaders(team, lastEditorId, levels),
    readings: review.readings.map(({ memberId, college, verdict }) => ({
      college,
      verdict,
      byLastEditor: memberId === (latest?.lastEditorId ?? null)
    })),
    signatures: review.signatures.map(({ college }) => ({ college })),
    note: note.trim()
  }
  return { facts, review, live, team, latest, published }
}

/** The colleges that have somebody in the team who may give a reading once the text is under review. */
function ableReaders(team: TeamMember[], lastEditorId: MemberId | null, levels: Levels): College[] {
  return team
    .filter((member) =>
      can(member, "reading.give", {
        status: "in-review",
        teamRole: member.teamRole,
        isLastEditor: member.id === lastEditorId,
        ...levelIn(levels, member.id)
      })
    )
    .map((member) => member.college)
}
