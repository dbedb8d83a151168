import { setImmediate as nextTurn } from "node:timers/promises"
import type { MemberId, OutcomeId, QuestionId, RecoId } from "@recos/schemas/ids"
import { canonicalJson } from "@recos/schemas/text/canonical-json"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import { eq } from "drizzle-orm"
import { readLiveTexts } from "../collaboration/live-texts.ts"
import type { House } from "../house.ts"
import { keepVersion } from "../life/keep-version.ts"
import { reco } from "../storage/tables/recos.ts"
import { contentOf } from "../versions/frozen-documents.ts"
import { latestVersion, withContent } from "../versions/latest-version.ts"
import { jsonOf } from "./answers.ts"
import type { Person } from "./reco-house.ts"
import { sampleText } from "./sample-text.ts"
import { openUpdateHouse, type UpdateHouse } from "./update-house.ts"

export interface ContentHouse extends UpdateHouse {
  /** Administers, outside the team. */
  ines: Person
  /** What stands in the place of each `:hole` of an address. */
  holes: Record<string, string>
  secondOutcomeId: OutcomeId
  /** A question without any outcome. */
  secondQuestionId: QuestionId
  /** A source that nothing cites. */
  unusedId: string
  /** What a version frozen now would hold, besides its number and dates. */
  standing(): Promise<string>
  /** What the latest version holds; null where none is frozen. */
  frozen(): Promise<string | null>
  /** Does something, and takes back whatever it wrote. */
  undone<Result>(act: () => Promise<Result>): Promise<Result>
}

/** A house with a draft that has something of all that a version freezes, and lacks nothing. */
export async function openContentHouse(): Promise<ContentHouse> {
  const kit = await openUpdateHouse()
  const { house, recoId, marcel, abel, rooms } = kit
  // Races ask thousands of times: how often one may is not tried here.
  house.limits.attempt = async () => ({ allowed: true })
  const made = async <Id extends string = string>(person: Person, path: string, json: object) => {
    const answer = await person.call(`/api/recos/${recoId}${path}`, { method: "POST", json })
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
    return jsonOf<{ id: Id }>(answer)
  }
  const source = { csl: { type: "report", title: "Lombalgie" }, checkedOn: null }
  const { id: refId } = await made(marcel, "/references", source)
  const { id: unusedId } = await made(marcel, "/references", { ...source, csl: { type: "report", title: "Autre" } })
  await kit.write(marcel, sampleText({ statement: "Nous suggérons de marcher.", cites: refId }))
  const { id: optionId } = await made(abel, "/options", { kind: "plant", name: "Thym" })
  await made(abel, "/options", { kind: "non-drug", name: "Marche" })
  const { id: secondQuestionId } = await made<QuestionId>(abel, "/questions", { intervention: "Repos" })
  const secondOutcomeId = await kit.addOutcome("Chutes")
  const ines = await kit.person({ name: "Inès", role: "administrator" })

  const settled = async () => {
    while (rooms.count().rooms > 0) await nextTurn()
  }
  await settled()
  return {
    ...kit,
    ines,
    secondOutcomeId,
    secondQuestionId,
    unusedId,
    holes: {
      ":id": recoId,
      ":refId": refId,
      ":questionId": kit.questionId,
      ":outcomeId": kit.outcomeId,
      ":optionId": optionId,
      ":statementId": kit.statementId,
      ":criterion": "problem",
      ":field": "evidence",
      ":memberId": kit.nadia.member.id
    },
    standing: () => contentStanding(house, recoId),
    frozen: () => contentFrozen(house, recoId),
    undone: async (act) => {
      const { $client } = house.database
      $client.exec("savepoint before")
      try {
        return await act()
      } finally {
        // A room that is still in memory would hold what is no longer on disk.
        await settled()
        $client.exec("rollback to before; release before")
      }
    }
  }
}

/** What a version of a reco frozen now would hold, besides its number and dates. */
export async function contentStanding(house: House, recoId: RecoId): Promise<string> {
  const [read] = await house.database.select().from(reco).where(eq(reco.id, recoId))
  if (!read) throw new Error("no reco")
  return substance((await keepVersion(house, read, "" as MemberId, await readLiveTexts(house, recoId), "")).content)
}

/** What the latest version of a reco holds, besides its number and dates; null where none is frozen. */
export async function contentFrozen(house: House, recoId: RecoId): Promise<string | null> {
  const last = await latestVersion(house.database, recoId)
  return last && substance(contentOf(await withContent(house.database, last)))
}

const substance = ({ number: _n, frozenOn: _f, note: _w, previous: _p, ...content }: FrozenContent): string =>
  canonicalJson(content)
