import { createOTP } from "@better-auth/utils/otp"
import { hashPassword } from "better-auth/crypto"
import { expect, test } from "vitest"
import { createApp } from "../app.ts"
import { limitsInMemory } from "../limits/limits.ts"
import { account, session, user } from "../storage/tables/accounts.ts"
import { twoFactor } from "../storage/tables/second-factor.ts"
import { jsonOf } from "../testing/answers.ts"
import { openTestHouse, TEST_ORIGIN, TEST_SECRET } from "../testing/house.ts"
import { lastMailTo, tokenIn } from "../testing/mails.ts"
import { createAuth } from "./auth.ts"

const PASSWORD = "une longue phrase de passe"
const HASH = await hashPassword(PASSWORD)
const EMAIL = "abel@exemple.fr"

interface Started {
  totpURI: string
  backupCodes: string[]
}

/** Abel, with a password and, once `enrol` has been called, codes. */
async function houseWithAbel() {
  const test = await openTestHouse()
  const member = await test.addMember({ email: EMAIL, role: "administrator" })
  const dates = { createdAt: test.house.now(), updatedAt: test.house.now() }
  await test.house.database
    .insert(account)
    .values({ id: "a", accountId: member.id, userId: member.id, providerId: "credential", password: HASH, ...dates })
  const browser = () => {
    const jar = new Map<string, string>()
    const call = async (path: string, json?: object) => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
      const init = json ? { method: "POST", json } : {}
      const answer = await test.stranger(path, { ...init, headers: { cookie } })
      for (const set of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        if (value === "") jar.delete(name)
        else jar.set(name, value)
      }
      return answer
    }
    return call
  }
  type Browser = ReturnType<typeof browser>
  const byPassword = (from: Browser) => from("/api/auth/sign-in/email", { email: EMAIL, password: PASSWORD })
  const enrol = async () => {
    const desk = browser()
    await byPassword(desk)
    const started = await jsonOf<Started>(desk("/api/auth/two-factor/enable", { password: PASSWORD }))
    const secret = new URL(started.totpURI).searchParams.get("secret") ?? ""
    const otp = createOTP(Buffer.from(decode32(secret)).toString())
    const before = await otp.totp()
    expect((await desk("/api/auth/two-factor/verify-totp", { code: before })).status).toBe(200)
    return { desk, started, otp }
  }
  return { ...test, member, browser, byPassword, enrol }
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
function decode32(text: string): number[] {
  const bits = [...text.replace(/=+$/, "")]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0"))
    .join("")
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
}

const EVERYWHERE = ["/api/me", "/api/me/devices", "/api/recos", "/api/members", "/api/invitations", "/api/journal"]

test("a password alone, or a mailed link alone, reaches nothing once codes are asked for", async () => {
  const { house, browser, byPassword, enrol } = await houseWithAbel()
  const { desk } = await enrol()
  await desk("/api/auth/sign-out", {})
  const half = browser()
  const answer = await byPassword(half)
  expect(await answer.json()).toMatchObject({ twoFactorRedirect: true })
  const linked = browser()
  await linked("/api/auth/sign-in/magic-link", { email: EMAIL })
  const token = tokenIn(await lastMailTo(house, EMAIL))
  expect(await (await linked(`/api/auth/magic-link/verify?token=${token}`)).json()).toMatchObject({
    twoFactorRedirect: true
  })
  expect(await house.database.select().from(session)).toEqual([])
  for (const from of [half, linked]) {
    for (const path of EVERYWHERE) expect((await from(path)).status, path).toBe(401)
    const change = { currentPassword: PASSWORD, newPassword: "bruyère, ardoise, hirondelles" }
    expect((await from("/api/auth/change-password", change)).status).toBe(401)
    expect((await from("/api/auth/two-factor/disable", { password: PASSWORD })).status).toBe(401)
    expect((await from("/api/auth/two-factor/enable", { password: PASSWORD })).status).toBe(401)
    expect((await from("/api/auth/two-factor/generate-backup-codes", { password: PASSWORD })).status).toBe(401)
  }
})

test("a recovery code lets in once, and is kept sealed", async () => {
  const { house, browser, byPassword, enrol } = await houseWithAbel()
  const { started } = await enrol()
  expect(started.backupCodes).toHaveLength(10)
  const stored = JSON.stringify(await house.database.select().from(twoFactor))
  for (const code of started.backupCodes) expect(stored).not.toContain(code)
  const [code = ""] = started.backupCodes
  const first = browser()
  await byPassword(first)
  expect((await first("/api/auth/two-factor/verify-backup-code", { code: "aaaaa-aaaaa" })).status).toBe(403)
  expect((await first("/api/auth/two-factor/verify-backup-code", { code })).status).toBe(200)
  expect((await first("/api/me")).status).toBe(200)
  const second = browser()
  await byPassword(second)
  const again = await second("/api/auth/two-factor/verify-backup-code", { code })
  expect(again.status).toBe(403)
  expect(await again.json()).toMatchObject({ error: { message: expect.stringContaining("Ce code ne convient pas") } })
  expect((await second("/api/me")).status).toBe(401)
})

test("a code of the application serves once, whoever types it again, and at the same instant", async () => {
  const { browser, byPassword, enrol } = await houseWithAbel()
  const { otp } = await enrol()
  const used = await otp.totp()
  const thief = browser()
  await byPassword(thief)
  // It served to turn the codes on: it is not good for anything more.
  expect((await thief("/api/auth/two-factor/verify-totp", { code: used })).status).toBe(403)
  expect((await thief("/api/me")).status).toBe(401)
  // That of the next half minute is good already, since clocks differ.
  const next = await otp.hotp(Math.floor(Date.now() / 30_000) + 1)
  const both = [browser(), browser()]
  for (const from of both) await byPassword(from)
  const answers = await Promise.all(both.map((from) => from("/api/auth/two-factor/verify-totp", { code: next })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
})

test("a code that has served is remembered by the database: after a restart, and by another server", async () => {
  const kit = await houseWithAbel()
  const { otp } = await kit.enrol()
  const next = await otp.hotp(Math.floor(Date.now() / 30_000) + 1)
  const first = kit.browser()
  await kit.byPassword(first)
  expect((await first("/api/auth/two-factor/verify-totp", { code: next })).status).toBe(200)
  const auth = createAuth(kit.house, TEST_SECRET)
  const elsewhere = createApp({ ...kit.house, limits: limitsInMemory() }, { auth, sessions: kit.sessions })
  const ask = (path: string, json: object, cookie: string) =>
    elsewhere.request(`${TEST_ORIGIN}${path}`, {
      method: "POST",
      headers: { cookie, origin: TEST_ORIGIN, "content-type": "application/json" },
      body: JSON.stringify(json)
    })
  const half = await ask("/api/auth/sign-in/email", { email: EMAIL, password: PASSWORD }, "")
  const cookie = half.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ")
  expect((await ask("/api/auth/two-factor/verify-totp", { code: next }, cookie)).status).toBe(403)
  // Nor one of before it, which nobody has typed: whoever saw it on a screen is late.
  const before = await otp.hotp(Math.floor(Date.now() / 30_000) - 1)
  expect((await ask("/api/auth/two-factor/verify-totp", { code: before }, cookie)).status).toBe(403)
})

test("a recovery code typed twice at the same instant lets in once", async () => {
  const { browser, byPassword, enrol } = await houseWithAbel()
  const { started } = await enrol()
  const [code = ""] = started.backupCodes
  const both = [browser(), browser()]
  for (const from of both) await byPassword(from)
  const answers = await Promise.all(both.map((from) => from("/api/auth/two-factor/verify-backup-code", { code })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

test("codes are not guessed: five tries a sign-in, and then it is over", async () => {
  const { browser, byPassword, enrol } = await houseWithAbel()
  const { started } = await enrol()
  const thief = browser()
  await byPassword(thief)
  const statuses: number[] = []
  for (let guess = 0; guess < 6; guess += 1) {
    statuses.push((await thief("/api/auth/two-factor/verify-totp", { code: String(100_000 + guess) })).status)
  }
  expect(statuses.slice(0, 5)).toEqual([403, 403, 403, 403, 403])
  expect(statuses[5]).toBe(400)
  const [code = ""] = started.backupCodes
  expect((await thief("/api/auth/two-factor/verify-backup-code", { code })).status).toBe(400)
})

test("what a page may not ask for is not passed on: no device goes without the second factor", async () => {
  const { browser, byPassword, enrol } = await houseWithAbel()
  const { started } = await enrol()
  const [code = "", other = ""] = started.backupCodes
  const desk = browser()
  await byPassword(desk)
  await desk("/api/auth/two-factor/verify-backup-code", { code, trustDevice: true, disableSession: true })
  expect((await desk("/api/me")).status).toBe(200)
  await desk("/api/auth/sign-out", {})
  expect(await (await byPassword(desk)).json()).toMatchObject({ twoFactorRedirect: true })
  expect((await desk("/api/me")).status).toBe(401)
  expect((await desk("/api/auth/two-factor/verify-backup-code", { code: other })).status).toBe(200)
})

test("codes are turned off with the password, and the account says so", async () => {
  const { house, enrol } = await houseWithAbel()
  const { desk } = await enrol()
  expect(await (await desk("/api/me/second-factor")).json()).toEqual({ on: true })
  expect((await desk("/api/auth/two-factor/disable", { password: "x" })).status).toBe(403)
  expect((await desk("/api/auth/two-factor/disable", { password: PASSWORD })).status).toBe(200)
  expect(await (await desk("/api/me/second-factor")).json()).toEqual({ on: false })
  expect(await house.database.select({ on: user.twoFactorEnabled }).from(user)).toEqual([{ on: false }])
})
