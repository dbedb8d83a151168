import { hashPassword } from "better-auth/crypto"
import { expect, test } from "vitest"
import type { Config } from "../config.ts"
import { account } from "../storage/tables/accounts.ts"
import { outbox } from "../storage/tables/mail.ts"
import { openTestHouse } from "../testing/house.ts"

const PASSWORD = "une longue phrase de passe"
const HASH = await hashPassword(PASSWORD)

/** A house behind a proxy, so that each caller has an address, with members who have a password. */
async function houseOf(emails: string[], config: Partial<Config> = {}) {
  const test = await openTestHouse({ config: { behindProxy: true, ...config } })
  for (const email of emails) {
    const { id } = await test.addMember({ email, name: email })
    const dates = { createdAt: test.house.now(), updatedAt: test.house.now() }
    const row = { id: `account-${id}`, accountId: id, userId: id, providerId: "credential", password: HASH, ...dates }
    await test.house.database.insert(account).values(row)
  }
  const post = (path: string, json: object, address: string, cookie = "") =>
    test.stranger(`/api/auth/${path}`, { method: "POST", json, headers: { "x-forwarded-for": address, cookie } })
  const signIn = (email: string, password: string, address: string, cookie = "") =>
    post("sign-in/email", { email, password }, address, cookie)
  return { ...test, post, signIn }
}
const deviceIn = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.includes("recos.device"))
    ?.split(";")[0] ?? ""
const counts = (answers: Response[]): Record<number, number> =>
  Object.fromEntries(
    [...new Set(answers.map(({ status }) => status))].map((status) => [
      status,
      answers.filter((answer) => answer.status === status).length
    ])
  )

test("sixty people behind one router sign in within a minute", async () => {
  const people = Array.from({ length: 60 }, (_, number) => `membre${number}@exemple.fr`)
  const { signIn } = await houseOf(people)
  const answers = await Promise.all(people.map((email) => signIn(email, PASSWORD, "192.0.2.1")))
  expect(counts(answers)).toEqual({ 200: 60 })
})

test("twenty-five wrong passwords for one account from twenty-five addresses are slowed, one after the other or at once", async () => {
  const { signIn } = await houseOf(["abel@exemple.fr", "ines@exemple.fr"])
  const answers: Response[] = []
  for (let number = 0; number < 25; number += 1) answers.push(await signIn("Abel@exemple.fr", "x", `192.0.2.${number}`))
  expect(counts(answers)).toEqual({ 401: 10, 429: 15 })
  const last = answers.at(-1)
  expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(60)
  expect(await last?.json()).toMatchObject({
    error: { code: "too-many", message: expect.stringContaining("lien reçu par courriel") }
  })
  const atOnce = Array.from({ length: 25 }, (_, number) => signIn("ines@exemple.fr", "x", `198.51.100.${number}`))
  expect(counts(await Promise.all(atOnce))).toEqual({ 401: 10, 429: 15 })
})

test("an address that nobody has is slowed the same, so that it tells nothing", async () => {
  const { signIn } = await houseOf([])
  const answers = Array.from({ length: 25 }, (_, number) => signIn("personne@exemple.fr", "x", `192.0.2.${number}`))
  expect(counts(await Promise.all(answers))).toEqual({ 401: 10, 429: 15 })
})

test("a stranger who uses up the attempts at an account locks nobody out: not on a device of theirs, not by a mailed link", async () => {
  const { house, signIn, post } = await houseOf(["abel@exemple.fr"])
  const device = deviceIn(await signIn("abel@exemple.fr", PASSWORD, "192.0.2.1"))
  for (let number = 0; number < 12; number += 1) await signIn("abel@exemple.fr", "x", `198.51.100.${number}`)
  expect((await signIn("abel@exemple.fr", PASSWORD, "203.0.113.1")).status).toBe(429)
  expect((await signIn("abel@exemple.fr", PASSWORD, "203.0.113.1", device)).status).toBe(200)
  expect((await post("sign-in/magic-link", { email: "abel@exemple.fr" }, "203.0.113.1")).status).toBe(200)
  expect(await house.database.select().from(outbox)).toHaveLength(1)
})

test("a device lets its own account alone try more, and not without end", async () => {
  const { signIn } = await houseOf(["abel@exemple.fr", "ines@exemple.fr"])
  const device = deviceIn(await signIn("abel@exemple.fr", PASSWORD, "192.0.2.1"))
  const tries = async (email: string, most: number) => {
    const answers: Response[] = []
    for (let number = 0; number < most; number += 1) answers.push(await signIn(email, "x", "192.0.2.1", device))
    return counts(answers)
  }
  expect(await tries("ines@exemple.fr", 12)).toEqual({ 401: 10, 429: 2 })
  expect(await tries("abel@exemple.fr", 22)).toEqual({ 401: 20, 429: 2 })
  const madeUp = `recos.device=${"x".repeat(43)}`
  expect((await signIn("ines@exemple.fr", PASSWORD, "192.0.2.1", madeUp)).status).toBe(429)
})

test("one address that tries one password on everybody is slowed", async () => {
  const { signIn } = await houseOf([])
  const answers: Response[] = []
  for (let number = 0; number < 103; number += 1)
    answers.push(await signIn(`m${number}@exemple.fr`, "x", "2001:db8:1:2::1"))
  expect(counts(answers)).toEqual({ 401: 100, 429: 3 })
  expect((await signIn("autre@exemple.fr", "x", "2001:db8:1:2:ffff::9")).status).toBe(429)
  expect((await signIn("autre@exemple.fr", "x", "2001:db8:1:3::1")).status).toBe(401)
})

test("links to one person are bounded whoever asks for them, and each goes to that person", async () => {
  const { house, post } = await houseOf(["abel@exemple.fr", "ines@exemple.fr"])
  const answers = Array.from({ length: 40 }, (_, number) =>
    post(
      number % 2 ? "request-password-reset" : "sign-in/magic-link",
      { email: "abel@exemple.fr" },
      `192.0.2.${number}`
    )
  )
  expect(counts(await Promise.all(answers))).toEqual({ 200: 3, 429: 37 })
  expect((await house.database.select().from(outbox)).map(({ to }) => to)).toEqual(Array(3).fill("abel@exemple.fr"))
  const refused = await post("request-password-reset", { email: "abel@exemple.fr" }, "203.0.113.1")
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(60)
  expect(await refused.json()).toMatchObject({
    error: { message: expect.stringContaining("un lien y est déjà parti") }
  })
  expect((await post("request-password-reset", { email: "ines@exemple.fr" }, "203.0.113.1")).status).toBe(200)
})

test("a session that was taken cannot be used to guess the password behind it", async () => {
  const house = await houseOf(["abel@exemple.fr"])
  const session = await house.signIn("abel@exemple.fr", PASSWORD, "192.0.2.1")
  const cookie = session.headers.getSetCookie()[0]?.split(";")[0] ?? ""
  const answers: Response[] = []
  for (let number = 0; number < 12; number += 1) {
    const json = { currentPassword: `x${number}`, newPassword: "bruyère, ardoise et trois hirondelles" }
    answers.push(await house.post("change-password", json, `192.0.2.${number}`, cookie))
  }
  expect(counts(answers)).toEqual({ 403: 10, 429: 2 })
})
