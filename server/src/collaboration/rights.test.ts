import { CLOSE } from "@recos/schemas/collaboration/room-protocol"
import type { MemberId } from "@recos/schemas/ids"
import { and, eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { session, user } from "../storage/tables/accounts.ts"
import { documentUpdate } from "../storage/tables/documents.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"
import { interruptReads } from "../testing/between-reads.ts"
import { type Client, titleText, type } from "./testing/client.ts"
import { openRoomHouse } from "./testing/room-house.ts"

async function houseWithReader() {
  const house = await openRoomHouse()
  const seeded = await house.addReco()
  const author = await house.addTeamMember(seeded.recoId, "author")
  const reader = await house.addTeamMember(seeded.recoId, "reader")
  const ana = house.connect(seeded, author)
  const lou = house.connect(seeded, reader)
  await Promise.all([ana.saved(), lou.saved()])
  const { database } = house.house
  const setRole = async (role: "author" | "reader") => {
    await database
      .update(teamMember)
      .set({ role })
      .where(and(eq(teamMember.recoId, seeded.recoId), eq(teamMember.memberId, reader.id)))
    house.rooms.recheckReco(seeded.recoId)
  }
  const setStatus = async (status: "draft" | "in-review") => {
    await database.update(reco).set({ status }).where(eq(reco.id, seeded.recoId))
    house.rooms.recheckReco(seeded.recoId)
  }
  return { house, seeded, author, reader, ana, lou, setRole, setStatus }
}

const access = (client: Client) => client.notices.filter((notice) => notice.code === "access").at(-1)
const isDropped = (client: Client) => client.notices.some((notice) => notice.code === "dropped")

describe("6. a reader", () => {
  it("receives the text and each change, and is told why it only reads", async () => {
    const { ana, lou } = await houseWithReader()
    type(ana, " : bouger")
    await lou.until(() => titleText(lou) === "Lombalgie commune : bouger")
    expect(access(lou)).toEqual({ code: "access", refusal: "team-role" })
    expect(access(ana)).toEqual({ code: "access", refusal: null })
  })

  it("has new content dropped and stays connected; nobody receives it and nothing is stored", async () => {
    const { house, ana, lou } = await houseWithReader()
    const before = (await house.house.database.select().from(documentUpdate)).length
    type(lou, " refusé")
    await lou.until(() => isDropped(lou))
    type(ana, " gardé")
    await lou.until(() => titleText(lou).includes("gardé"))
    expect(titleText(ana)).toBe("Lombalgie commune gardé")
    expect(lou.provider.wsconnected).toBe(true)
    expect((await house.house.database.select().from(documentUpdate)).length).toBe(before + 1)
    expect(lou.durable.count).toBeLessThan(lou.sent)
  })

  it("who only deletes is dropped too", async () => {
    const { ana, lou } = await houseWithReader()
    const title = lou.fragment.get(0)
    if (!(title && "delete" in title)) throw new Error("the seed has a title")
    title.delete(0, 1)
    await lou.until(() => isDropped(lou))
    expect(titleText(ana)).toBe("Lombalgie commune")
  })

  it("that becomes an author has what it wrote before taken in, once", async () => {
    const { ana, lou, setRole } = await houseWithReader()
    type(lou, " proposé")
    await lou.until(() => isDropped(lou))
    await setRole("author")
    await ana.until(() => titleText(ana) === "Lombalgie commune proposé")
    type(lou, " puis écrit")
    await lou.saved()
    await ana.until(() => titleText(ana) === "Lombalgie commune proposé puis écrit")
  })
})

describe("7. a change of rights acts at once on open sockets", () => {
  it("an author who becomes a reader writes no more", async () => {
    const { ana, lou, setRole } = await houseWithReader()
    await setRole("author")
    await lou.until(() => access(lou)?.refusal === null)
    await setRole("reader")
    type(lou, " trop tard")
    await lou.until(() => isDropped(lou))
    expect(titleText(ana)).toBe("Lombalgie commune")
  })

  it("a locked document makes every socket read only, and a returned one opens it again", async () => {
    const { ana, setStatus } = await houseWithReader()
    await setStatus("in-review")
    await ana.until(() => access(ana)?.refusal === "status")
    type(ana, " pendant la relecture")
    await ana.until(() => isDropped(ana))
    await setStatus("draft")
    await ana.until(() => access(ana)?.refusal === null)
    await ana.saved()
  })

  it("a member removed from the team is cut off, and no other socket is", async () => {
    const { house, seeded, reader, ana, lou } = await houseWithReader()
    await house.house.database.delete(teamMember).where(eq(teamMember.memberId, reader.id))
    house.rooms.recheckReco(seeded.recoId)
    await lou.until(() => lou.closed === CLOSE.noRight)
    expect(lou.provider.shouldConnect).toBe(false)
    type(ana, " encore là")
    await ana.saved()
  })

  it("a sign-out closes that session's sockets only", async () => {
    const { house, seeded, author, ana } = await houseWithReader()
    const { cookie } = await house.signIn(author)
    const elsewhere = house.connect(seeded, { cookie })
    await elsewhere.saved()
    const [first] = await house.house.database.select().from(session).where(eq(session.userId, author.id))
    await house.house.database.delete(session).where(eq(session.id, first?.id ?? ""))
    house.rooms.recheckMember(author.id)
    await ana.until(() => ana.closed === CLOSE.signedOut)
    type(elsewhere, " toujours")
    await elsewhere.saved()
  })

  it("an ended membership closes every socket of the member", async () => {
    const { house, author, ana } = await houseWithReader()
    await house.house.database.update(user).set({ active: false }).where(eq(user.id, author.id))
    house.rooms.recheckMember(author.id)
    await ana.until(() => ana.closed === CLOSE.noRight)
  })

  it("a session that runs out closes its sockets, unless it was renewed", async () => {
    const { house, author, reader, ana, lou } = await houseWithReader()
    const { database, now } = house.house
    const passTheEndOf = async (memberId: MemberId) => {
      const [row] = await database.select().from(session).where(eq(session.userId, memberId))
      house.advance(Number(row?.expiresAt) - now().getTime() + 1)
      return row?.expiresAt ?? now()
    }
    const end = await passTheEndOf(reader.id)
    const renewed = new Date(end.getTime() + 3600_000)
    await database.update(session).set({ expiresAt: renewed }).where(eq(session.userId, author.id))
    await house.rooms.sweep()
    await lou.until(() => lou.closed === CLOSE.signedOut)
    type(ana, " session renouvelée")
    await ana.saved()
    await passTheEndOf(author.id)
    await house.rooms.sweep()
    await ana.until(() => ana.closed === CLOSE.signedOut)
  })

  it("what was typed before the change and not yet stored is judged by the new rights", async () => {
    const { house, seeded, reader, ana, lou, setRole } = await houseWithReader()
    await setRole("author")
    await lou.until(() => access(lou)?.refusal === null)
    type(lou, " en chemin")
    await house.house.database.delete(teamMember).where(eq(teamMember.memberId, reader.id))
    house.rooms.recheckReco(seeded.recoId)
    await lou.until(() => lou.closed === CLOSE.noRight)
    expect(titleText(ana)).toBe("Lombalgie commune")
    expect(JSON.stringify(await house.rooms.read(seeded.documentId))).not.toContain("en chemin")
  })

  it("a verdict on one person says nothing of another: who is not looked at yet writes nothing more", async () => {
    const { house, seeded, ana } = await houseWithReader()
    const bea = house.connect(seeded, await house.addTeamMember(seeded.recoId, "author"))
    await Promise.all([ana.saved(), bea.saved()])
    await house.house.database.update(reco).set({ status: "in-review" }).where(eq(reco.id, seeded.recoId))
    const { interrupt } = interruptReads()
    const told = () => access(bea)?.refusal === "status"
    const typeMeanwhile = async () => {
      type(bea, " trop tard")
      await bea.until(() => told() || bea.durable.count >= bea.sent)
    }
    // Each person is looked at with two reads: the reader and the first author have been, the second author has not.
    await interrupt(
      async () => {
        house.rooms.recheckReco(seeded.recoId)
        await bea.until(told)
      },
      5,
      typeMeanwhile
    )
    expect(titleText(ana)).toBe("Lombalgie commune")
    expect(JSON.stringify(await house.rooms.read(seeded.documentId))).not.toContain("trop tard")
  })
})
