import { NOTHING_TO_DECLARE } from "@recos/schemas/people/interests/sample-declaration"
import { eq } from "drizzle-orm"
import { expect, it } from "vitest"
import { user } from "../storage/tables/accounts.ts"
import { outbox } from "../storage/tables/mail.ts"
import { openTestHouse } from "../testing/house.ts"
import { remindWhenDue } from "./remind-of-declarations.ts"

const DAY = 24 * 3600_000

async function open() {
  const kit = await openTestHouse()
  const abel = await kit.addMember({ name: "Abel", email: "abel@exemple.fr" })
  const mailed = async () =>
    (await kit.house.database.select().from(outbox).where(eq(outbox.to, "abel@exemple.fr"))).map(
      ({ subject, text }) => ({
        subject,
        text: kit.house.mailSeal.open(text)
      })
    )
  return { ...kit, abel, mailed }
}

it("a declaration that ends is recalled at thirty and at seven days, once each, however often servers look", async () => {
  const kit = await open()
  const counts: [number, number][] = []
  for (let day = 1; day <= 370; day++) {
    kit.advance(DAY)
    const before = (await kit.mailed()).length
    await Promise.all([remindWhenDue(kit.house), remindWhenDue(kit.house)])
    await remindWhenDue(kit.house)
    const after = (await kit.mailed()).length
    if (after !== before) counts.push([day, after - before])
  }
  expect(counts).toEqual([
    [335, 1],
    [358, 1]
  ])
  const [first] = await kit.mailed()
  expect(first?.subject).toBe("Votre déclaration de liens d’intérêts est à renouveler")
  expect(first?.text).toContain("jusqu’au 3 mars 2027\u202f: encore 30 jours")
  expect(first?.text).toContain("/atelier/membres?page=mes-liens")
})

it("whoever signs another, or has left, is told nothing; a house that slept over the first day sends one mail", async () => {
  const kit = await open()
  const call = await kit.signIn(kit.abel)
  kit.advance(340 * DAY)
  await (await kit.signIn(kit.abel))("/api/me/declaration/signature", {
    method: "POST",
    json: { draft: NOTHING_TO_DECLARE, sincere: true }
  })
  await remindWhenDue(kit.house)
  expect(await kit.mailed()).toEqual([])
  kit.advance(360 * DAY)
  await remindWhenDue(kit.house)
  await remindWhenDue(kit.house)
  expect(await kit.mailed()).toHaveLength(1)
  await kit.house.database.update(user).set({ active: false }).where(eq(user.id, kit.abel.id))
  expect(call.cookie).not.toBe("")
  kit.advance(3 * DAY)
  await remindWhenDue(kit.house)
  expect(await kit.mailed()).toHaveLength(1)
})
