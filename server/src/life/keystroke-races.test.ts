import type { Actor } from "@recos/schemas/people/member"
import { expect, it } from "vitest"
import { titleText, type } from "../collaboration/testing/client.ts"
import { openRoomHouse } from "../collaboration/testing/room-house.ts"
import { readMember } from "../people/read-member.ts"
import { interruptReads } from "../testing/between-reads.ts"
import { contentFrozen, contentStanding } from "../testing/content-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import { takeStep } from "./take-step.ts"

const LONG = 600_000

/** A draft that lacks nothing, and somebody who types in it through a real socket. */
async function openTypedHouse() {
  const kit = await openRoomHouse()
  const { house } = kit
  const seeded = await kit.addReco({ text: sampleText() })
  const { recoId } = seeded
  const coordinator = await kit.addTeamMember(recoId, "coordinator")
  for (const college of ["citizen", "professional"] as const) await kit.addTeamMember(recoId, "reviewer", { college })
  const actor: Actor | null = await readMember(house.database, coordinator.id)
  if (!actor) throw new Error("no coordinator")
  const client = kit.connect(seeded, await kit.addTeamMember(recoId, "author"))
  await client.saved()
  const step = (name: "submit" | "return") => takeStep(house, actor, recoId, name, "Une note")
  const mayWrite = () => client.notices.findLast(({ code }) => code === "access")
  const open = () => client.until(() => mayWrite()?.code === "access" && refusalOf(mayWrite()) === null)
  const closed = () => client.until(() => refusalOf(mayWrite()) === "status")
  return { ...kit, recoId, client, step, open, closed }
}

const refusalOf = (notice: object | undefined): unknown => (notice && "refusal" in notice ? notice.refusal : undefined)

it("a version holds each keystroke that was confirmed before it, and none that comes after is kept", {
  timeout: LONG
}, async () => {
  const kit = await openTypedHouse()
  const { house, recoId, client, step } = kit
  const { count, interrupt } = interruptReads()
  const reads = await count(() => step("submit"))
  let kept = 0
  for (let at = 1; at <= reads; at++) {
    await kit.closed()
    await step("return")
    await kit.open()
    await client.saved()
    const word = `‹${at}›`
    await interrupt(
      () => step("submit"),
      at,
      async () => {
        type(client, word)
        // Every other time the freezing goes on while the keystroke is on its way.
        if (at % 2 === 0) await client.saved()
      }
    )
    await kit.closed()
    await kit.rooms.settled()
    const frozen = await contentFrozen(house, recoId)
    expect(frozen, `after read ${at} of ${reads}`).toBe(await contentStanding(house, recoId))
    if (frozen?.includes(word)) kept += 1
    else expect(at % 2, `confirmed, and lost, after read ${at}`).toBe(1)
  }
  expect(kept).toBeGreaterThan(0)
  // What came too late waits with its writer, and is taken in once the text is open again.
  await kit.closed()
  await step("return")
  await kit.open()
  await client.saved()
  const standing = await contentStanding(house, recoId)
  for (let at = 1; at <= reads; at++) expect(titleText(client)).toContain(`‹${at}›`)
  expect(standing).toContain(titleText(client))
})
