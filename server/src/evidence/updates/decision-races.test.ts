import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { asc } from "drizzle-orm"
import { expect, it } from "vitest"
import { journal } from "../../storage/tables/journal.ts"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { atEveryMoment } from "../../testing/every-moment.ts"
import { openUpdateHouse, type UpdateHouse } from "../../testing/update-house.ts"
import { reconcileGradings } from "../gradings/reconcile-gradings.ts"
import { baseStatement } from "./base-statement.ts"
import { decideChange } from "./decide-change.ts"

const LONG = 180_000
const ACCEPTED = { verdict: "accepted", reason: "L’essai est bien conduit." } as const

const openChange = async (kit: UpdateHouse, point: number): Promise<string> =>
  (await jsonOf<{ id: string }>(kit.propose(kit.solange, point))).id

/** What the journal tells of a few events, in the order in which they were written. */
async function told({ house }: UpdateHouse, events: readonly string[]): Promise<string[]> {
  const rows = await house.database.select({ event: journal.event }).from(journal).orderBy(asc(journal.seq))
  return rows.map(({ event }) => event).filter((event) => events.includes(event))
}

it("a statement rested on an outcome before its new figures is always to be read again, wherever they fall", {
  timeout: LONG
}, async () => {
  const kit = await openUpdateHouse()
  const { house, recoId, outcomeId, statementId } = kit
  let rounds = 0
  let accepted = ""
  await atEveryMoment(
    async () => {
      const [statement] = (await kit.updates()).statements
      const seen = statement?.outcomes ?? []
      await baseStatement(house, kit.marcel.member, recoId, statementId, { outcomes: [], seen })
      rounds += 1
      const open = (await kit.updates()).changes.find(({ state }) => state === "open")
      const id = open?.id ?? (await openChange(kit, 0.61 + rounds / 1000))
      accepted = id
      const bases = { outcomes: [outcomeId], seen: [] }
      return {
        first: () => baseStatement(house, kit.marcel.member, recoId, statementId, bases),
        second: () => decideChange(house, kit.abel.member, recoId, id, ACCEPTED)
      }
    },
    async ({ first, second }, moment) => {
      expect([first, second], `moment ${moment}`).toEqual([true, true])
      const isBasedFirst = (await told(kit, ["statement.based", "estimate.decided"])).at(-1) === "estimate.decided"
      const [statement] = (await kit.updates()).statements
      const asked = statement?.rereadings.some(({ changeId }) => changeId === accepted)
      expect(asked, `moment ${moment}`).toBe(isBasedFirst)
    }
  )
})

it("a common grading is never settled on figures that have just changed, wherever they fall", {
  timeout: LONG
}, async () => {
  const kit = await openUpdateHouse()
  const { house, recoId, outcomeId, abel, nadia } = kit
  let rounds = 0
  await atEveryMoment(
    async () => {
      if (rounds > 0) {
        for (const person of [abel, nadia]) {
          await kit.takeBack(person)
          await kit.grade(person, wholeDraft())
        }
      }
      rounds += 1
      const { changes } = await kit.updates()
      const open = changes.find(({ state }) => state === "open")
      const id = open?.id ?? (await openChange(kit, 0.61 + rounds / 1000))
      const { estimateHash, agreedRevision } = await kit.gradings(nadia)
      const settled = {
        choices: [],
        favours: "unclear" as const,
        suffices: false,
        estimateHash,
        revision: agreedRevision
      }
      return {
        first: () => reconcileGradings(house, nadia.member, recoId, outcomeId, settled),
        second: () => decideChange(house, abel.member, recoId, id, ACCEPTED)
      }
    },
    async ({ first, second }, moment) => {
      expect(second, `moment ${moment}`).toBe(true)
      const last = (await told(kit, ["grading.reconciled", "estimate.decided"])).at(-1)
      expect(last, `moment ${moment}`).toBe("estimate.decided")
      const { agreed } = await kit.gradings(nadia)
      expect(agreed === null || agreed.isOutdated, `moment ${moment}, settled ${first}`).toBe(true)
    }
  )
})

it("figures proposed for two outcomes are both accepted at once, and the statement on both is read again for each", async () => {
  const kit = await openUpdateHouse()
  const other = await kit.addOutcome("Retour au travail")
  await kit.grade(kit.abel, wholeDraft(), other)
  const bases = { outcomes: [kit.outcomeId, other], seen: [] }
  await kit.ask(kit.marcel, "PUT", `/statements/${kit.statementId}/bases`, bases)
  const first = await openChange(kit, 0.7)
  const { kind, estimate, baselines } = (await kit.stored()).content
  const figures = { kind, estimate: { ...estimate, point: 0.7 }, baselines, why: "Le même essai.", revision: 0 }
  const second = (await jsonOf<{ id: string }>(kit.ask(kit.abel, "POST", `/outcomes/${other}/changes`, figures))).id
  const accept = (id: string) => kit.ask(kit.marcel, "POST", `/changes/${id}/verdict`, ACCEPTED)
  const answers = await Promise.all([accept(first), accept(second)])
  expect(answers.map(({ status }) => status)).toEqual([204, 204])
  const [statement] = (await kit.updates()).statements
  const asked = statement?.rereadings.map(({ outcomeId }) => outcomeId).toSorted()
  expect(asked).toEqual([kit.outcomeId, other].toSorted())
})

it("one of two proposals made at once for the same outcome is kept, and one of two acceptances of it", async () => {
  const kit = await openUpdateHouse()
  const proposed = await Promise.all([kit.propose(kit.abel, 0.7), kit.propose(kit.nadia, 0.6)])
  expect(proposed.map(({ status }) => status).toSorted()).toEqual([201, 409])
  const [open] = (await kit.updates()).changes
  const accept = () => kit.ask(kit.solange, "POST", `/changes/${open?.id}/verdict`, ACCEPTED)
  const answers = await Promise.all([accept(), accept()])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409])
  const late = answers.find(({ status }) => status === 409)
  expect(late && (await errorOf(late)).code).toBe("conflict")
})
