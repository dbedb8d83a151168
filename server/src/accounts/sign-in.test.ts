import { hashPassword } from "better-auth/crypto"
import { expect, test } from "vitest"
import type { Config } from "../config.ts"
import { account, user, verification } from "../storage/tables/accounts.ts"
import { outbox } from "../storage/tables/mail.ts"
import { openTestHouse, type TestHouse } from "../testing/house.ts"
import { lastMailTo, tokenIn } from "../testing/mails.ts"
import type { RoomsInMemory } from "../testing/rooms-in-memory.ts"

const PASSWORD = "une longue phrase de passe"
const EMAIL = "abel@exemple.fr"

async function houseWithAbel(config: Partial<Config> = {}) {
  const test = await openTestHouse({ config })
  const member = await test.addMember({ email: EMAIL, name: "Abel Rouvière" })
  const now = test.house.now()
  await test.house.database.insert(account).values({
    id: "account",
    accountId: member.id,
    userId: member.id,
    providerId: "credential",
    password: await hashPassword(PASSWORD),
    createdAt: now,
    updatedAt: now
  })
  const post = (path: string, json: object, headers: Record<string, string> = {}) =>
    test.stranger(`/api/auth/${path}`, { method: "POST", json, headers })
  return { ...test, member, post }
}
const cookieOf = (answer: Response): string => answer.headers.get("set-cookie")?.split(";")[0] ?? ""
const me = (test: TestHouse, cookie: string) => test.stranger("/api/me", { headers: { cookie } })

test("a password signs in, with a cookie that scripts cannot read and other sites cannot send", async () => {
  const house = await houseWithAbel()
  const answer = await house.post("sign-in/email", { email: "Abel@exemple.fr", password: PASSWORD })
  expect(answer.status).toBe(200)
  expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Lax/i)
  expect(await (await me(house, cookieOf(answer))).json()).toMatchObject({ email: EMAIL })
})

test("a wrong password and an unknown address are refused with the same sentence", async () => {
  const { post } = await houseWithAbel()
  const wrong = await post("sign-in/email", { email: EMAIL, password: "une autre phrase" })
  const unknown = await post("sign-in/email", { email: "personne@exemple.fr", password: PASSWORD })
  expect([wrong.status, unknown.status]).toEqual([401, 401])
  const { error } = await wrong.json()
  expect(error.message).toMatch(/^L’adresse ou le mot de passe ne convient pas/)
  expect(await unknown.json()).toEqual({ error })
  const english = await post("sign-in/email", { email: EMAIL, password: "x" }, { "accept-language": "en" })
  expect((await english.json()).error.message).toMatch(/^The address or the password/)
})

test("someone whose membership has ended cannot sign in, by password or by link", async () => {
  const { house, member, post, stranger } = await houseWithAbel()
  await post("sign-in/magic-link", { email: EMAIL })
  const token = tokenIn(await lastMailTo(house, EMAIL))
  house.database.update(user).set({ active: false }).run()
  const byPassword = await post("sign-in/email", { email: member.email, password: PASSWORD })
  expect(byPassword.status).toBe(403)
  expect(await byPassword.json()).toMatchObject({ error: { refusal: "inactive" } })
  expect((await post("sign-in/magic-link", { email: EMAIL })).status).toBe(200)
  expect(await house.database.select().from(outbox)).toHaveLength(1)
  expect((await stranger(`/api/auth/magic-link/verify?token=${token}`)).status).toBe(403)
})

test("a mailed link signs in once, and is not stored as it is", async () => {
  const house = await houseWithAbel()
  expect(await (await house.post("sign-in/magic-link", { email: EMAIL })).json()).toEqual({ status: true })
  const token = tokenIn(await lastMailTo(house.house, EMAIL))
  expect(JSON.stringify(await house.house.database.select().from(verification))).not.toContain(token)
  const verify = () => house.stranger(`/api/auth/magic-link/verify?token=${token}`)
  const entered = await verify()
  expect(entered.status).toBe(200)
  expect((await me(house, cookieOf(entered))).status).toBe(200)
  const again = await verify()
  expect(again.status).toBe(400)
  expect(await again.json()).toMatchObject({ error: { message: expect.stringContaining("Ce lien a déjà servi") } })
})

test("asking for a link or a new password answers the same whether the address is known or not", async () => {
  const { house, post } = await houseWithAbel()
  for (const path of ["sign-in/magic-link", "request-password-reset"]) {
    const known = await post(path, { email: EMAIL })
    const unknown = await post(path, { email: "personne@exemple.fr" })
    expect(unknown.status).toBe(known.status)
    expect(await unknown.json()).toEqual(await known.json())
  }
  const mails = await house.database.select({ to: outbox.to }).from(outbox)
  expect(mails).toEqual([{ to: EMAIL }, { to: EMAIL }])
})

test("a forgotten password is changed by a mailed link, which signs out everywhere else", async () => {
  const house = await houseWithAbel()
  const before = cookieOf(await house.post("sign-in/email", { email: EMAIL, password: PASSWORD }))
  await house.post("request-password-reset", { email: EMAIL })
  const token = tokenIn(await lastMailTo(house.house, EMAIL))
  expect(JSON.stringify(await house.house.database.select().from(verification))).not.toContain(token)
  const short = await house.post("reset-password", { token, newPassword: "court" })
  expect(short.status).toBe(400)
  expect(await short.json()).toMatchObject({ error: { fields: [{ path: "newPassword" }] } })
  const newPassword = "encore une longue phrase"
  expect((await house.post("reset-password", { token, newPassword })).status).toBe(200)
  expect((await house.post("reset-password", { token, newPassword })).status).toBe(400)
  expect((await me(house, before)).status).toBe(401)
  expect((await house.post("sign-in/email", { email: EMAIL, password: PASSWORD })).status).toBe(401)
  expect((await house.post("sign-in/email", { email: EMAIL, password: newPassword })).status).toBe(200)
})

test("signing out everywhere ends every session and has the live rooms look again", async () => {
  const house = await houseWithAbel()
  const first = await house.signIn(house.member)
  const second = await house.signIn(house.member)
  expect((await first("/api/auth/revoke-sessions", { method: "POST", json: {} })).status).toBe(200)
  expect((await first("/api/me")).status).toBe(401)
  expect((await second("/api/me")).status).toBe(401)
  expect((house.house.rooms as RoomsInMemory).rechecked).toEqual([house.member.id])
})

test("signing out ends this session alone", async () => {
  const house = await houseWithAbel()
  const first = await house.signIn(house.member)
  const second = await house.signIn(house.member)
  expect((await first("/api/auth/sign-out", { method: "POST", json: {} })).status).toBe(200)
  expect((await first("/api/me")).status).toBe(401)
  expect((await second("/api/me")).status).toBe(200)
})

test("nobody can register, nor reach what the house does not offer", async () => {
  const { post, stranger } = await houseWithAbel()
  const registered = await post("sign-up/email", { email: "x@exemple.fr", password: PASSWORD, name: "X" })
  const changed = await post("update-user", { name: "X", college: "citizen" })
  const deleted = await post("delete-user", {})
  const listed = await stranger("/api/auth/list-sessions")
  expect([registered, changed, deleted, listed].map(({ status }) => status)).toEqual([404, 404, 404, 404])
})

test("too many attempts are slowed down, in words, whatever address the caller claims", async () => {
  const { post } = await houseWithAbel()
  const statuses: number[] = []
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const claimed = { "x-forwarded-for": `10.0.0.${attempt}`, "x-recos-client-address": `10.0.1.${attempt}` }
    const answer = await post("request-password-reset", { email: "personne@exemple.fr" }, claimed)
    statuses.push(answer.status)
    if (answer.status === 429) expect((await answer.json()).error.message).toMatch(/^Trop de demandes/)
  }
  expect(statuses.slice(-2)).toEqual([429, 429])
})

test("behind a proxy each caller has a count of attempts, by the address that the proxy noted", async () => {
  const { post } = await houseWithAbel({ behindProxy: true })
  let asked = 0
  const ask = async (forwarded: string) => {
    asked += 1
    const email = `personne${asked}@exemple.fr`
    return (await post("request-password-reset", { email }, { "x-forwarded-for": forwarded })).status
  }
  for (let attempt = 0; attempt < 100; attempt += 1) expect(await ask(`10.9.9.${attempt}, 192.0.2.1`)).toBe(200)
  expect(await ask("10.9.9.99, 192.0.2.1")).toBe(429)
  expect(await ask("192.0.2.2")).toBe(200)
})
