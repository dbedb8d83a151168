import type { RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import { foldedWords } from "@recos/schemas/text/fold"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Page } from "../storage/page.ts"
import { reco } from "../storage/tables/recos.ts"
import { openTestHouse } from "../testing/house.ts"
import { addSomeRecos, SOME_WORDS, type SomeReco, someReco } from "../testing/random-recos.ts"
import { listRecos } from "./list-recos.ts"
import { type RecoLine, recoLines } from "./reco-lines.ts"
import { searchRecos } from "./search-recos.ts"
import { holdsWords } from "./search-text.ts"
import { waitingRecos } from "./waiting-recos.ts"

async function all(read: (after?: string) => Promise<Page<RecoLine>>): Promise<RecoLine[]> {
  const lines: RecoLine[] = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await read(after)
    lines.push(...items)
    if (next === null) return lines
    after = next
  }
}

/** A house whose three members are filled anew with recos for each run; the last one administers it. */
async function openHouse() {
  const { house, addMember } = await openTestHouse()
  const members = [
    await addMember({ name: "Abel", college: "professional" }),
    await addMember({ name: "Léa", college: "citizen" }),
    await addMember({ name: "Solange", role: "administrator" })
  ]
  const fill = async (recos: readonly SomeReco[]) => {
    await house.database.delete(reco)
    return addSomeRecos(
      house,
      members.map(({ id }) => id),
      recos
    )
  }
  return { house, members, fill }
}

const idsOf = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)
const readable = (member: Member, place: number, recos: readonly SomeReco[], ids: readonly RecoId[]) =>
  ids.filter((_, index) => member.role === "administrator" || recos[index]?.team.some((seat) => seat.member === place))

/** More recos than two pages, made by repeating a few. */
const manyRecos = fc
  .tuple(fc.array(someReco, { minLength: 1, maxLength: 12 }), fc.nat(11))
  .map(([some, times]) => Array.from({ length: times + 1 }, () => some).flat())

test("pages give each reco that a member may read once, in the order of its last change", {
  timeout: 120_000
}, async () => {
  const { house, members, fill } = await openHouse()
  await fc.assert(
    fc.asyncProperty(manyRecos, async (recos) => {
      const ids = await fill(recos)
      for (const [place, member] of members.entries()) {
        const lines = await all((after) => listRecos(house, member, {}, after))
        const shown = ids.filter((_, index) => recos[index]?.status !== "put-away")
        const mayRead = readable(member, place, recos, ids)
        expect(idsOf(lines).toSorted()).toEqual(mayRead.filter((id) => shown.includes(id)).toSorted())
        const away = await all((after) => listRecos(house, member, { status: "put-away" }, after))
        expect(idsOf(away).toSorted()).toEqual(mayRead.filter((id) => !shown.includes(id)).toSorted())
        const order = lines.map(({ lastEditedAt }) => lastEditedAt)
        expect(order).toEqual(order.toSorted().toReversed())
        const drafts = await all((after) => listRecos(house, member, { status: "draft", team: "mine" }, after))
        const mine = lines.filter((line) => line.status === "draft" && line.teamRole !== null)
        expect(idsOf(drafts)).toEqual(idsOf(mine))
      }
    }),
    { numRuns: 15 }
  )
})

test("what waits for a member is exactly what the whole list says of it", { timeout: 120_000 }, async () => {
  const { house, members, fill } = await openHouse()
  await fc.assert(
    fc.asyncProperty(manyRecos, async (recos) => {
      await fill(recos)
      for (const member of members) {
        const lines = await all((after) => listRecos(house, member, {}, after))
        const mine = lines.filter((line) => line.waitsFor.fromMe)
        const isText = (line: RecoLine) => line.waitsFor.code === "writing"
        const texts = await all((after) => waitingRecos(house, member, "texts", after))
        expect(texts).toEqual(mine.filter(isText))
        const steps = await all((after) => waitingRecos(house, member, "steps", after))
        expect(steps).toEqual(mine.filter((line) => !isText(line)))
      }
    }),
    { numRuns: 25 }
  )
})

test("a search finds exactly the recos of a member with a text that holds all the words", {
  timeout: 120_000
}, async () => {
  const { house, members, fill } = await openHouse()
  const someWord = fc
    .tuple(fc.constantFrom(...SOME_WORDS, "titre", "absent"), fc.nat(4))
    .map(([word, length]) => word.slice(0, length + 1))
  await fc.assert(
    fc.asyncProperty(manyRecos, fc.array(someWord, { minLength: 1, maxLength: 2 }), async (recos, query) => {
      const ids = await fill(recos)
      for (const [place, member] of members.entries()) {
        const found = await all((after) => searchRecos(house, member, query.join(" "), {}, after))
        const holding = readable(member, place, recos, ids).filter((id) => isHolding(recos[ids.indexOf(id)], query))
        expect(idsOf(found).toSorted()).toEqual(holding.toSorted())
        const drafts = await all((after) => searchRecos(house, member, query.join(" "), { status: "draft" }, after))
        expect(idsOf(drafts)).toEqual(idsOf(found.filter(({ status }) => status === "draft")))
      }
    }),
    { numRuns: 20 }
  )
})

const isHolding = (given: SomeReco | undefined, query: readonly string[]): boolean =>
  given?.texts.some(({ language, words }) =>
    holdsWords(foldedWords(`Titre ${language} ${words}`).join(" "), foldedWords(query.join(" ")))
  ) ?? false

test("a page that is not ours is refused, and an unknown reco makes no line", async () => {
  const { house, members } = await openHouse()
  const [member] = members
  if (!member) throw new Error("no member")
  for (const after of ["x", "W10", Buffer.from('["a","b"]').toString("base64url")]) {
    await expect(listRecos(house, member, {}, after)).rejects.toMatchObject({ code: "bad-input" })
    await expect(searchRecos(house, member, "dos", {}, after)).rejects.toMatchObject({ code: "bad-input" })
    await expect(waitingRecos(house, member, "texts", after)).rejects.toMatchObject({ code: "bad-input" })
  }
  expect(await recoLines(house, member, [house.newId()])).toEqual([])
})
