import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { user } from "../storage/tables/accounts.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"
import { sign } from "../testing/approved-reco.ts"
import { codeOf, openTrayHouse, read, type TrayHouse } from "../testing/tray-house.ts"
import type { Tray } from "./read-tray.ts"

type Names = "solange" | "marcel" | "abel" | "nadia" | "lise" | "odile"
const NAMES: readonly Names[] = ["solange", "marcel", "abel", "nadia", "lise", "odile"]

/** What a team does, and what each of its members is then asked for; who is not named is asked for nothing. */
const CASES: [string, (kit: TrayHouse) => Promise<unknown>, Partial<Record<Names, string[]>>][] = [
  ["a draft asks nothing of anybody", async () => undefined, {}],
  [
    "a version sent is to be read, but not by who wrote last nor by who only reads",
    (kit) => kit.submit(),
    { solange: ["readings"], abel: ["readings"], nadia: ["readings"] }
  ],
  [
    "whose college has read is asked no more",
    async (kit) => read(kit, kit.nadia, (await kit.submit()).number),
    { solange: ["readings"], abel: ["readings"] }
  ],
  [
    "changes that are asked for are the coordinator’s alone",
    async (kit) => read(kit, kit.nadia, (await kit.submit()).number, "changes"),
    { solange: ["changes"] }
  ],
  [
    "once both have read, signing is to be opened",
    async (kit) => {
      const { number } = await kit.submit()
      for (const reader of [kit.abel, kit.nadia]) await read(kit, reader, number)
    },
    { solange: ["deliberation"] }
  ],
  [
    "a version open to signing is to be signed by all who decide",
    (kit) => kit.deliberate(),
    { solange: ["signatures"], marcel: ["signatures"], abel: ["signatures"], nadia: ["signatures"] }
  ],
  [
    "whose college has signed is asked no more",
    async (kit) => {
      const { number, hash } = await kit.deliberate()
      await kit.nadia.call(`/api/recos/${kit.recoId}/versions/${number}/signature`, { method: "POST", json: { hash } })
    },
    { solange: ["signatures"], abel: ["signatures"] }
  ],
  [
    "an approved version is to be published",
    async (kit) => sign(kit, await kit.deliberate()),
    { solange: ["publication"] }
  ],
  [
    "a reco that is withdrawn asks nothing",
    async (kit) => {
      await kit.submit()
      await kit.house.database.update(reco).set({ status: "withdrawn" }).where(eq(reco.id, kit.recoId))
    },
    {}
  ],
  [
    "a seat that was taken away takes what it asked along",
    async (kit) => {
      await kit.submit()
      await kit.house.database.delete(teamMember).where(eq(teamMember.memberId, kit.abel.member.id))
      await kit.house.database
        .update(teamMember)
        .set({ role: "reader" })
        .where(eq(teamMember.memberId, kit.nadia.member.id))
    },
    { solange: ["readings"] }
  ],
  ["who is named is asked", (kit) => kit.open(kit.lise, `Qu’en dit ${kit.name(kit.marcel)} ?`), { marcel: ["remark"] }],
  [
    "who is named and to whom it is given is asked once",
    (kit) => kit.open(kit.lise, `Qu’en dit ${kit.name(kit.marcel)} ?`, { assignedTo: kit.marcel.member.id }),
    { marcel: ["remark"] }
  ],
  [
    "who has answered is asked no more, who is given it until it is settled",
    async (kit) => {
      const { id } = await kit.open(kit.lise, `Qu’en dit ${kit.name(kit.marcel)} ?`, {
        assignedTo: kit.abel.member.id
      })
      for (const person of [kit.marcel, kit.abel])
        await kit.ask(person, "POST", `/${id}/messages`, { words: "Du bien." })
    },
    { abel: ["remark"] }
  ],
  [
    "a thread that is settled asks nothing",
    async (kit) => {
      const { id } = await kit.open(kit.lise, `Qu’en dit ${kit.name(kit.marcel)} ?`)
      await kit.ask(kit.solange, "PUT", `/${id}/resolution`, { resolved: true })
    },
    {}
  ],
  [
    "who may no longer read is asked nothing, though a thread is theirs and names them",
    async (kit) => {
      await kit.open(kit.lise, `Qu’en dit ${kit.name(kit.abel)} ?`, { assignedTo: kit.abel.member.id })
      await kit.house.database.delete(teamMember).where(eq(teamMember.memberId, kit.abel.member.id))
    },
    {}
  ],
  [
    "a draft that was put away asks nothing",
    async (kit) => {
      await kit.open(kit.lise, `Qu’en dit ${kit.name(kit.marcel)} ?`)
      await kit.propose(kit.lise)
      expect((await kit.step(kit.solange, "put-away")).status).toBe(200)
    },
    {}
  ],
  [
    "a proposal is for those who write to decide, not for who reads or administers",
    (kit) => kit.propose(kit.lise),
    { solange: ["amendment"], marcel: ["amendment"] }
  ],
  [
    "changes that who only reads hands in are for who writes",
    (kit) => kit.branch(kit.lise),
    { solange: ["branch"], marcel: ["branch"] }
  ],
  ["changes of one who writes are for the others", (kit) => kit.branch(kit.marcel), { solange: ["branch"] }],
  [
    "changes taken back are nobody’s to decide",
    async (kit) => kit.stepBranch(kit.lise, await kit.branch(kit.lise), "taken-back"),
    {}
  ],
  [
    "changes are nobody’s to decide while the text is closed to writing",
    async (kit) => {
      await kit.branch(kit.lise)
      await kit.house.database.update(reco).set({ status: "approved" }).where(eq(reco.id, kit.recoId))
    },
    { solange: ["publication"] }
  ],
  [
    "once each change is decided nothing waits",
    async (kit) => {
      const path = `/api/recos/${kit.recoId}/branches/${await kit.branch(kit.lise)}/refusals`
      await kit.marcel.call(path, { method: "PUT", json: { chosen: [0], reason: "Non." } })
    },
    {}
  ],
  ["a proposal of one who writes is for the others", (kit) => kit.propose(kit.marcel), { solange: ["amendment"] }],
  [
    "a proposal of the only one who writes stays theirs",
    async (kit) => {
      await kit.house.database
        .update(teamMember)
        .set({ role: "reader" })
        .where(eq(teamMember.memberId, kit.marcel.member.id))
      await kit.propose(kit.solange)
    },
    { solange: ["amendment"] }
  ],
  [
    "a proposal that is decided, or taken back, asks nothing",
    async (kit) => {
      const [refused, back] = [await kit.propose(kit.lise), await kit.propose(kit.lise)]
      await kit.ask(kit.marcel, "PUT", `/${refused.id}/refusal`, { reason: "Non." })
      await kit.ask(kit.lise, "PUT", `/${back.id}/resolution`, { resolved: true })
    },
    {}
  ],
  [
    "a proposal asks nothing while the text is closed",
    async (kit) => {
      await kit.propose(kit.lise)
      await kit.submit()
    },
    { solange: ["readings"], abel: ["readings"], nadia: ["readings"] }
  ],
  [
    "a proposal that names somebody asks them for an answer",
    async (kit) => {
      const { id } = await kit.propose(kit.lise)
      await kit.ask(kit.lise, "POST", `/${id}/messages`, { words: `${kit.name(kit.nadia)} ?` })
    },
    { solange: ["amendment"], marcel: ["amendment"], nadia: ["remark"] }
  ],
  [
    "a member whose membership has ended is asked nothing",
    async (kit) => {
      await kit.submit()
      await kit.house.database.update(user).set({ active: false }).where(eq(user.id, kit.abel.member.id))
    },
    { solange: ["readings"], nadia: ["readings"] }
  ]
]

describe("what waits for each of a team", () => {
  it.each(CASES)("%s", async (_, does, expected) => {
    const kit = await openTrayHouse()
    await does(kit)
    const found: Partial<Record<Names, string[]>> = {}
    for (const name of NAMES) {
      const answer = await kit[name].call("/api/tray")
      if (!answer.ok) continue
      const codes = ((await answer.json()) as Tray).items.map(codeOf)
      if (codes.length > 0) found[name] = codes
    }
    expect(found).toEqual(expected)
  })
})
