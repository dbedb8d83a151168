import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import { canonicalJson } from "@recos/schemas/text/canonical-json"
import { expect, it } from "vitest"
import { readFrozenEvidence } from "../evidence/frozen/read-frozen-evidence.ts"
import { changeOption } from "../evidence/options/change-option.ts"
import { optionRowsOf } from "../evidence/options/rows.ts"
import { changeOutcome } from "../evidence/questions/change-outcome.ts"
import { outcomeOf } from "../evidence/questions/rows.ts"
import { decideChange } from "../evidence/updates/decide-change.ts"
import { jsonOf } from "../testing/answers.ts"
import { atEveryMoment } from "../testing/every-moment.ts"
import { openUpdateHouse, type UpdateHouse } from "../testing/update-house.ts"
import { contentOf } from "../versions/frozen-documents.ts"
import { latestVersion, withContent } from "../versions/latest-version.ts"
import { takeStep } from "./take-step.ts"

const LONG = 180_000
const REASON = "L’essai est bien conduit."

const submit = (kit: UpdateHouse) => takeStep(kit.house, kit.solange.member, kit.recoId, "submit", "Une note")
const isDraft = async ({ solange, recoId }: UpdateHouse) =>
  (await jsonOf<{ status: string }>(solange.call(`/api/recos/${recoId}`))).status === "draft"

/** Nothing changes evidence once a version is under review: what was frozen is what stands, or it never stood. */
async function expectFrozenAsItStands({ house, recoId }: UpdateHouse, moment: number): Promise<void> {
  const last = await latestVersion(house.database, recoId)
  const frozen = last && contentOf(await withContent(house.database, last)).evidence
  const standing = await readFrozenEvidence(house.database, recoId)
  expect(canonicalJson(frozen), `moment ${moment}`).toBe(canonicalJson(standing))
}

it("a version never holds evidence half before and half after two changes, wherever they fall", {
  timeout: LONG
}, async () => {
  const kit = await openUpdateHouse()
  const { house, recoId, outcomeId, solange, marcel } = kit
  const option = { kind: "non-drug", name: "Marche" }
  await kit.ask(marcel, "POST", "/options", option)
  const rename = async (name: string) => {
    const known = await outcomeOf(house.database, recoId, outcomeId)
    await changeOutcome(house, marcel.member, recoId, outcomeId, { name, revision: known.revision })
    const [kept] = await optionRowsOf(house.database, recoId)
    if (!kept) throw new Error("no option")
    await changeOption(house, marcel.member, recoId, kept.id, { name, revision: kept.revision })
  }
  let rounds = 0
  await atEveryMoment(
    async () => {
      if (!(await isDraft(kit))) await takeStep(house, solange.member, recoId, "return", "Encore un mot")
      rounds += 1
      const name = `Tour ${rounds}`
      return { first: () => submit(kit), second: () => rename(name) }
    },
    async ({ first }, moment) => {
      expect(first, `moment ${moment}`).toBe(true)
      await expectFrozenAsItStands(kit, moment)
    }
  )
})

it("a version is frozen before new figures or not at all: the statement on them is read again first, wherever they fall", {
  timeout: LONG
}, async () => {
  const kit = await openUpdateHouse()
  const { house, recoId, solange, abel } = kit
  await kit.ask(kit.marcel, "PUT", `/statements/${kit.statementId}/bases`, { outcomes: [kit.outcomeId], seen: [] })
  let rounds = 0
  let changeId = ""
  await atEveryMoment(
    async () => {
      if (!(await isDraft(kit))) await takeStep(house, solange.member, recoId, "return", "Encore un mot")
      const { changes, statements } = await kit.updates()
      for (const { id, doneAt } of statements.flatMap(({ rereadings }) => rereadings)) {
        if (!doneAt) await kit.ask(abel, "POST", `/rereadings/${id}/done`, { note: "Relue, elle tient." })
      }
      const open = changes.find(({ state }) => state === "open")
      rounds += 1
      const point = 0.61 + rounds / 1000
      changeId = open?.id ?? (await jsonOf<{ id: string }>(kit.propose(abel, point))).id
      const verdict = { verdict: "accepted", reason: REASON } as const
      const accept = () => decideChange(house, abel.member, recoId, changeId, verdict)
      return { first: () => submit(kit), second: accept }
    },
    async ({ first, second }, moment) => {
      expect([first, second].filter(Boolean), `moment ${moment}`).toEqual([true])
      if (first) await expectFrozenAsItStands(kit, moment)
    }
  )
})

it("a version that many people’s requests fall upon at once holds one state of the evidence", {
  timeout: LONG
}, async () => {
  const kit = await openUpdateHouse()
  const { revision } = await kit.stored()
  const change = (round: number) => [
    kit.ask(kit.marcel, "POST", "/options", { kind: "plant", name: `Plante ${round}` }),
    kit.ask(kit.abel, "PUT", `/outcomes/${kit.outcomeId}/importance`, { value: (round % 9) + 1 }),
    kit.ask(kit.nadia, "POST", "/questions", { intervention: `Question ${round}` })
  ]
  const renamed = kit.ask(kit.abel, "PATCH", `/outcomes/${kit.outcomeId}`, { name: "Douleur à un an", revision })
  const method = { method: { ...EMPTY_METHOD, goal: "Moins de douleur" }, revision: null }
  const others = [...change(1), renamed, kit.ask(kit.nadia, "PUT", "/method", method), ...change(2)]
  const [submitted] = await Promise.all([kit.step(kit.solange, "submit", "Une note"), ...others, ...change(3)])
  // So many at once may also send the person away: nothing is frozen then.
  expect([200, 409]).toContain(submitted.status)
  expect(await isDraft(kit)).toBe(submitted.status === 409)
  if (submitted.status === 200) await expectFrozenAsItStands(kit, 0)
})
