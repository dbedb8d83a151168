import { hashPassword } from "better-auth/crypto"
import { expect, test } from "vitest"
import type { Config } from "../config.ts"
import { account } from "../storage/tables/accounts.ts"
import { device } from "../storage/tables/devices.ts"
import { outbox } from "../storage/tables/mail.ts"
import { jsonOf } from "../testing/answers.ts"
import { openTestHouse } from "../testing/house.ts"
import { lastMailTo, tokenIn } from "../testing/mails.ts"
import type { RoomsInMemory } from "../testing/rooms-in-memory.ts"
import type { ListedDevice } from "./list-devices.ts"

const PASSWORD = "une longue phrase de passe"
const HASH = await hashPassword(PASSWORD)
const EMAIL = "abel@exemple.fr"
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
const HOUR = 3600_000

/** Abel, who opened his account yesterday, and browsers that keep their cookies. */
async function houseWithAbel(config: Partial<Config> = {}) {
  const test = await openTestHouse({ config })
  const member = await test.addMember({ email: EMAIL, name: "Abel Rouvière" })
  const dates = { createdAt: test.house.now(), updatedAt: test.house.now() }
  await test.house.database
    .insert(account)
    .values({ id: "a", accountId: member.id, userId: member.id, providerId: "credential", password: HASH, ...dates })
  test.advance(24 * HOUR)
  const browser = (userAgent: string) => {
    const jar = new Map<string, string>()
    return async (path: string, init: RequestInit & { json?: unknown } = {}) => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
      const answer = await test.stranger(path, { ...init, headers: { cookie, "user-agent": userAgent } })
      for (const set of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        jar.set(name, value)
      }
      return answer
    }
  }
  type Browser = ReturnType<typeof browser>
  const signIn = (from: Browser) =>
    from("/api/auth/sign-in/email", { method: "POST", json: { email: EMAIL, password: PASSWORD } })
  const devicesOf = (from: Browser) => jsonOf<ListedDevice[]>(from("/api/me/devices"))
  const mails = () => test.house.database.select({ subject: outbox.subject }).from(outbox)
  return { ...test, sessionOf: test.signIn, member, browser, signIn, devicesOf, mails }
}

test("a sign-in from a device that the account does not know is told by mail, once a device", async () => {
  const { house, browser, signIn, mails } = await houseWithAbel()
  const desk = browser(FIREFOX)
  expect((await signIn(desk)).status).toBe(200)
  expect((await lastMailTo(house, EMAIL)).text).toContain("Firefox, Linux")
  await desk("/api/auth/sign-out", { method: "POST", json: {} })
  expect((await signIn(desk)).status).toBe(200)
  expect(await mails()).toHaveLength(1)
  // A device is known by what it keeps, not by what it says it is.
  expect((await signIn(browser(FIREFOX))).status).toBe(200)
  expect(await mails()).toHaveLength(2)
  expect(JSON.stringify(await house.database.select().from(device))).not.toContain(EMAIL)
})

test("a mailed link is a sign-in as any other: a new device is told there, too", async () => {
  const { house, browser, mails } = await houseWithAbel()
  const phone = browser(IPHONE)
  await phone("/api/auth/sign-in/magic-link", { method: "POST", json: { email: EMAIL } })
  const token = tokenIn(await lastMailTo(house, EMAIL))
  expect((await phone(`/api/auth/magic-link/verify?token=${token}`)).status).toBe(200)
  expect((await mails()).map(({ subject }) => subject)).toContain("Connexion depuis un nouvel appareil")
})

test("who has just opened the account is not told of the first sign-in", async () => {
  const test = await openTestHouse()
  await test.addMember({ email: EMAIL })
  await test.stranger("/api/auth/sign-in/magic-link", { method: "POST", json: { email: EMAIL } })
  const token = tokenIn(await lastMailTo(test.house, EMAIL))
  await test.stranger(`/api/auth/magic-link/verify?token=${token}`)
  expect(await test.house.database.select().from(outbox)).toHaveLength(1)
})

test("devices are listed with what is open on each; one session or a whole device is ended at once", async () => {
  const { house, member, browser, signIn, devicesOf, advance } = await houseWithAbel()
  const [desk, phone] = [browser(FIREFOX), browser(IPHONE)]
  await signIn(desk)
  advance(HOUR)
  await signIn(phone)
  await signIn(phone)
  const listed = await devicesOf(desk)
  expect(listed.map(({ browser, system, sessions }) => [browser, system, sessions.length])).toEqual([
    ["Safari", "iPhone", 2],
    ["Firefox", "Linux", 1]
  ])
  expect(listed.flatMap(({ sessions }) => sessions).filter(({ here }) => here)).toHaveLength(1)
  const rooms = house.rooms as RoomsInMemory
  rooms.rechecked.length = 0
  const [own] = listed[0]?.sessions ?? []
  expect((await desk(`/api/me/sessions/${own?.id}`, { method: "DELETE" })).status).toBe(204)
  expect(rooms.rechecked).toEqual([member.id])
  expect((await phone("/api/me")).status).toBe(401)
  expect((await desk(`/api/me/devices/${listed[0]?.id}`, { method: "DELETE" })).status).toBe(204)
  expect(await devicesOf(desk)).toMatchObject([{ system: "Linux", sessions: [{ here: true }] }])
  // It is forgotten: a sign-in there is told again.
  await signIn(phone)
  expect(await devicesOf(desk)).toHaveLength(2)
})

test("nobody ends the session or the device of somebody else", async () => {
  const { addMember, sessionOf, browser, signIn, devicesOf } = await houseWithAbel()
  const desk = browser(FIREFOX)
  await signIn(desk)
  const [own] = await devicesOf(desk)
  const other = await sessionOf(await addMember({ role: "administrator" }))
  const paths = [`/api/me/devices/${own?.id}`, `/api/me/sessions/${own?.sessions[0]?.id}`]
  for (const path of paths) expect((await other(path, { method: "DELETE" })).status).toBe(404)
  expect((await desk("/api/me")).status).toBe(200)
})

test("a changed password ends every other session, whatever is asked, and keeps this one", async () => {
  const { browser, signIn } = await houseWithAbel()
  const [desk, phone] = [browser(FIREFOX), browser(IPHONE)]
  await signIn(desk)
  await signIn(phone)
  const json = { currentPassword: PASSWORD, newPassword: "bruyère, ardoise, hirondelles", revokeOtherSessions: false }
  expect((await desk("/api/auth/change-password", { method: "POST", json })).status).toBe(200)
  expect((await desk("/api/me")).status).toBe(200)
  expect((await phone("/api/me")).status).toBe(401)
})

test.each([
  ["aaaaaaaaaaaa", "devine vite"],
  ["1q2w3e4r5t6y", "vus fuir"],
  ["Abel Rouvière 48", "votre nom"],
  ["garrigue-et-chataignes", "le nom de la maison"]
])(
  "a password that others would guess is refused, when it is changed and when it was forgotten: %s",
  async (newPassword, why) => {
    const { house, browser, signIn, advance } = await houseWithAbel()
    const desk = browser(FIREFOX)
    await signIn(desk)
    const changed = await desk("/api/auth/change-password", {
      method: "POST",
      json: { currentPassword: PASSWORD, newPassword }
    })
    expect(changed.status).toBe(400)
    expect(await changed.json()).toMatchObject({
      error: { fields: [{ path: "newPassword", message: expect.stringContaining(why) }] }
    })
    advance(HOUR)
    await desk("/api/auth/request-password-reset", { method: "POST", json: { email: EMAIL } })
    const token = tokenIn(await lastMailTo(house, EMAIL))
    const stranger = browser(IPHONE)
    const reset = (password: string) =>
      stranger("/api/auth/reset-password", { method: "POST", json: { token, newPassword: password } })
    expect((await reset(newPassword)).status).toBe(400)
    // The link has not served: a better one passes.
    expect((await reset("bruyère, ardoise, hirondelles")).status).toBe(200)
  }
)

test("over https the device is known by a cookie that no other name can set", async () => {
  const publicUrl = new URL("https://recos.test")
  const { stranger, member, house } = await houseWithAbel({ publicUrl, origins: [publicUrl.origin] })
  const answer = await stranger("/api/auth/sign-in/email", {
    method: "POST",
    json: { email: member.email, password: PASSWORD },
    headers: { origin: publicUrl.origin }
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.getSetCookie().join()).toMatch(
    /__Host-recos\.device=[\w-]{43};.*HttpOnly; Secure; SameSite=Lax/
  )
  expect(house.config.publicUrl.protocol).toBe("https:")
})
