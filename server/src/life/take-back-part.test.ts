import type { DocumentNode } from "@recos/schemas/document/document"
import { SILENCE_MILLISECONDS } from "@recos/schemas/history/group-updates"
import type { Comparison } from "@recos/schemas/versions/comparison"
import { expect, test } from "vitest"
import { readLiveText } from "../collaboration/live-texts.ts"
import { keepHistory } from "../history/keep-history.ts"
import type { History } from "../history/list-sessions.ts"
import { journal } from "../storage/tables/journal.ts"
import { jsonOf } from "../testing/answers.ts"
import { openRecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"

/** A text, and what was made of it since: another statement, another summary. */
async function openChanged() {
  const kit = await openRecoHouse()
  const { house, marcel, nadia, recoId } = kit
  await kit.write(marcel, sampleText({ inBrief: "Bougez.", statement: "Nous suggérons de marcher." }))
  kit.advance(SILENCE_MILLISECONDS)
  await keepHistory(house)
  const { items } = await jsonOf<History>(nadia.call(`/api/recos/${recoId}/history/fr`))
  const seq = items[0]?.throughSeq
  await kit.write(marcel, sampleText({ inBrief: "Dormez.", statement: "Nous suggérons de dormir." }))
  const part = async (section: string) => {
    const compared = nadia.call(`/api/recos/${recoId}/versions/m${seq}/compare/draft`)
    const { documents } = await jsonOf<{ documents: { fr: Comparison } }>(compared)
    const found: { older: DocumentNode | null; newer: DocumentNode | null } = { older: null, newer: null }
    for (const block of documents.fr.sections.find(({ kind }) => kind === section)?.blocks ?? []) {
      if (block.change === "changed") return { section, older: block.before, newer: block.after }
      if (block.change === "removed") found.older = block.block
      if (block.change === "added") found.newer = block.block
    }
    return { section, ...found }
  }
  const takeBack = (json: object, who = marcel) =>
    who.call(`/api/recos/${recoId}/moments/${seq}/part`, { method: "POST", json })
  const text = async () => JSON.stringify(await readLiveText(house, recoId, "fr"))
  return { ...kit, part, takeBack, text }
}

test("one block of a moment is put back, the rest of the text stays, and the journal says so", async () => {
  const { house, part, takeBack, text, marcel } = await openChanged()
  expect((await takeBack(await part("statements"))).status).toBe(204)
  expect(await text()).toContain("Nous suggérons de marcher.")
  expect(await text()).not.toContain("dormir")
  expect(await text()).toContain("Dormez.")
  const rows = (await house.database.select().from(journal)).filter(({ event }) => event === "moment.part-taken-back")
  expect(rows).toMatchObject([{ memberId: marcel.member.id, detail: { section: "statements", language: "fr" } }])
})

test("lines and spaces in which others are about to write stay", async () => {
  const { house, write, marcel, part, takeBack, text, documentId } = await openChanged()
  const asked = await part("statements")
  const raw = JSON.stringify(await house.rooms.read(documentId))
  const waiting = raw.replace(
    '{"type":"paragraph","content":[{"type":"text","text":"Dormez."}]}',
    '{"type":"paragraph","content":[{"type":"text","text":"Dormez. "}]},{"type":"paragraph"}'
  )
  expect(waiting).not.toBe(raw)
  await write(marcel, JSON.parse(waiting))
  expect((await takeBack(asked)).status).toBe(204)
  expect(await text()).toContain('"Dormez. "}]},{"type":"paragraph"}')
})

test("a block that came since is taken away, and one that went comes back where it stood", async () => {
  const { part, takeBack, text } = await openChanged()
  const { older, newer } = await part("in-brief")
  expect((await takeBack({ section: "in-brief", older, newer: null })).status).toBe(204)
  expect(await text()).toContain("Bougez.")
  if (newer && (await text()).includes("Dormez."))
    expect((await takeBack({ section: "in-brief", older: null, newer })).status).toBe(204)
  expect(await text()).not.toContain("Dormez.")
})

test("a block that has changed since it was compared is left alone, and the answer says so in words", async () => {
  const { part, takeBack, text, write, marcel, nadia } = await openChanged()
  const asked = await part("statements")
  await write(marcel, sampleText({ inBrief: "Dormez.", statement: "Nous suggérons de nager." }))
  const answer = await takeBack(asked)
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain("Ce passage a changé")
  expect(await text()).toContain("nager")
  expect((await takeBack(await part("statements"), nadia)).status).toBe(403)
})
