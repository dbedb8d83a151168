import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { user } from "../storage/tables/accounts.ts"
import { journal } from "../storage/tables/journal.ts"
import { openTestHouse, TEST_SECRET } from "../testing/house.ts"
import { tokenIn } from "../testing/mails.ts"
import { createAuth } from "./auth.ts"
import { rescueAdministrator } from "./rescue-administrator.ts"

const PASSWORD = "châtaigne-et-bruyère-du-causse"

test("a member whose participation was ended administers again, signed out everywhere, by a link that works once", async () => {
  const kit = await openTestHouse()
  const { house } = kit
  const member = await kit.addMember({ role: "member", email: "solange@exemple.fr", name: "Solange Fabrègue" })
  const before = await kit.signIn(member)
  await house.database.update(user).set({ active: false }).where(eq(user.id, member.id))
  const rescue = await rescueAdministrator(house, createAuth(house, TEST_SECRET), {
    email: "Solange@Exemple.fr",
    forgetFactor: false
  })
  expect(rescue.does).toBe("password")
  expect((await before("/api/me")).status).toBe(401)
  const token = tokenIn({ text: rescue.link })
  const choose = () =>
    kit.stranger("/api/auth/reset-password", { method: "POST", json: { token, newPassword: PASSWORD } })
  expect((await choose()).status).toBe(200)
  expect((await choose()).status).toBe(400)
  const signedIn = await kit.stranger("/api/auth/sign-in/email", {
    method: "POST",
    json: { email: "solange@exemple.fr", password: PASSWORD }
  })
  expect(signedIn.status).toBe(200)
  const [row] = await house.database.select().from(user).where(eq(user.id, member.id))
  expect(row).toMatchObject({ role: "administrator", active: true })
  const [event] = await house.database.select().from(journal)
  expect(event).toMatchObject({ event: "member.changed", memberId: null, detail: { rescued: true } })
})

test("an address that nobody has gets a link that makes an administrator", async () => {
  const kit = await openTestHouse()
  const rescue = await rescueAdministrator(kit.house, createAuth(kit.house, TEST_SECRET), {
    email: "neuve@exemple.fr",
    forgetFactor: true
  })
  expect(rescue).toMatchObject({ does: "account", factorsForgotten: 0 })
  const joined = await kit.stranger(`/api/invitations/open/${tokenIn({ text: rescue.link })}`, {
    method: "POST",
    json: { name: "Nadia Belkacem", background: "", languages: ["fr"], password: PASSWORD }
  })
  expect(await joined.json()).toMatchObject({ role: "administrator" })
})

test("what is no address is refused, and nothing is changed", async () => {
  const kit = await openTestHouse()
  const asked = { email: "pas une adresse", forgetFactor: false }
  await expect(rescueAdministrator(kit.house, createAuth(kit.house, TEST_SECRET), asked)).rejects.toThrow()
  expect(await kit.house.database.select().from(journal)).toEqual([])
})
