import { hashPassword } from "better-auth/crypto"
import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { account, session, user } from "../storage/tables/accounts.ts"
import { passkey } from "../storage/tables/passkeys.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { type Answering, newAuthenticator } from "../testing/authenticator.ts"
import { type Caller, openTestHouse, TEST_ORIGIN } from "../testing/house.ts"
import { lastMailTo } from "../testing/mails.ts"

const PASSWORD = "une longue phrase de passe"
const HASH = await hashPassword(PASSWORD)
const PLACE = { origin: TEST_ORIGIN, rpId: new URL(TEST_ORIGIN).hostname }
const FIVE_MINUTES = 5 * 60_000

type Authenticator = ReturnType<typeof newAuthenticator>

async function houseOfPasskeys() {
  const kit = await openTestHouse()
  const { database } = kit.house
  const newMember = async (email: string) => {
    const member = await kit.addMember({ email })
    const dates = { createdAt: kit.house.now(), updatedAt: kit.house.now() }
    const row = { id: `a-${member.id}`, accountId: member.id, userId: member.id, providerId: "credential" }
    await database.insert(account).values({ ...row, password: HASH, ...dates })
    return { member, call: await kit.signIn(member) }
  }
  const post = (call: Caller, path: string, json: object) => call(path, { method: "POST", json })
  const creation = async (call: Caller) =>
    (await jsonOf<{ challenge: string }>(post(call, "/api/me/passkeys/options", { password: PASSWORD }))).challenge
  const keep = (call: Caller, credential: object) => post(call, "/api/me/passkeys", { name: "Téléphone", credential })
  const enrolled = async (call: Caller) => {
    const key = newAuthenticator(PLACE)
    expect((await keep(call, key.create(await creation(call)))).status).toBe(204)
    return key
  }
  const challenge = async () =>
    (await jsonOf<{ challenge: string }>(post(kit.stranger, "/api/passkeys/sign-in/options", {}))).challenge
  const enter = (credential: object) => post(kit.stranger, "/api/passkeys/sign-in", { credential })
  const enterBy = async (key: Authenticator, given?: Answering) => enter(key.answer(await challenge(), given))
  /** Refused, and nothing has begun. */
  const expectRefused = async (answer: Response, sessions: number) => {
    expect(answer.status).toBe(403)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(await database.select().from(session)).toHaveLength(sessions)
  }
  return { ...kit, newMember, post, creation, keep, enrolled, challenge, enter, enterBy, expectRefused }
}

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ")

test("a passkey signs in its holder, whatever else is asked of passwords, and its making is told by mail", async () => {
  const { house, stranger, newMember, enrolled, enterBy } = await houseOfPasskeys()
  const { member, call } = await newMember("abel@exemple.fr")
  await newMember("zoe@exemple.fr")
  const key = await enrolled(call)
  expect((await lastMailTo(house, member.email)).text).toContain("Téléphone")
  const answer = await enterBy(key, { counter: 1 })
  expect(answer.status).toBe(200)
  const who = await jsonOf<{ id: string }>(stranger("/api/me", { headers: { cookie: cookieOf(answer) } }))
  expect(who.id).toBe(member.id)
})

const WRONG: [string, Answering][] = [
  ["of another origin", { origin: "https://recos.exemple" }],
  ["of the same name at another port", { origin: `${TEST_ORIGIN}:8443` }],
  ["of the same name by another protocol", { origin: TEST_ORIGIN.replace("http:", "https:") }],
  ["for another place", { rpId: "recos.exemple" }],
  ["whose holder has not shown who they are", { verified: false }]
]

test.each(WRONG)("an answer %s is refused, to sign in and to be kept", async (_, given) => {
  const { newMember, creation, keep, enrolled, enterBy, expectRefused, house } = await houseOfPasskeys()
  const { call } = await newMember("abel@exemple.fr")
  const key = await enrolled(call)
  await expectRefused(await enterBy(key, given), 1)
  expect((await keep(call, newAuthenticator(PLACE).create(await creation(call), given))).status).toBe(403)
  expect(await house.database.select().from(passkey)).toHaveLength(1)
})

test("a challenge is ours, of this kind, for this person, young, and answered once", async () => {
  const { house, advance, newMember, creation, keep, enrolled, challenge, enter, expectRefused } =
    await houseOfPasskeys()
  const abel = await newMember("abel@exemple.fr")
  const zoe = await newMember("zoe@exemple.fr")
  const key = await enrolled(abel.call)
  await expectRefused(await enter(key.answer(Buffer.alloc(32, 7).toString("base64url"))), 2)

  const once = key.answer(await challenge())
  expect((await enter(once)).status).toBe(200)
  await expectRefused(await enter(once), 3)
  // What was refused has been answered too: nobody tries again until it fits.
  const tried = await challenge()
  await expectRefused(await enter(key.answer(tried, { verified: false })), 3)
  await expectRefused(await enter(key.answer(tried)), 3)

  const old = await challenge()
  advance(FIVE_MINUTES)
  await expectRefused(await enter(key.answer(old)), 3)

  // That of a sign-in keeps no passkey, that of a making lets nobody in, and another’s is not one’s own.
  expect((await keep(zoe.call, newAuthenticator(PLACE).create(await challenge()))).status).toBe(403)
  await expectRefused(await enter(key.answer(await creation(abel.call))), 3)
  expect((await keep(zoe.call, newAuthenticator(PLACE).create(await creation(abel.call)))).status).toBe(403)
  expect(await house.database.select().from(passkey)).toHaveLength(1)
})

test("of one challenge answered twice at the same instant, one answer enters", async () => {
  const { newMember, enrolled, challenge, enter } = await houseOfPasskeys()
  const key = await enrolled((await newMember("abel@exemple.fr")).call)
  const once = key.answer(await challenge())
  const statuses = (await Promise.all([enter(once), enter(once)])).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([200, 403])
})

test("a counter that goes back, or stands, is that of a copy", async () => {
  const { newMember, enrolled, enterBy, expectRefused } = await houseOfPasskeys()
  const key = await enrolled((await newMember("abel@exemple.fr")).call)
  expect((await enterBy(key, { counter: 5 })).status).toBe(200)
  await expectRefused(await enterBy(key, { counter: 5 }), 2)
  await expectRefused(await enterBy(key, { counter: 4 }), 2)
  // One that has counted does not stop counting.
  await expectRefused(await enterBy(key, { counter: 0 }), 2)
  expect((await enterBy(key, { counter: 6 })).status).toBe(200)
})

test("nobody enters under the name of another’s passkey, takes it over, or removes it", async () => {
  const { house, stranger, newMember, creation, keep, enrolled, challenge, enter, expectRefused } =
    await houseOfPasskeys()
  const abel = await newMember("abel@exemple.fr")
  const zoe = await newMember("zoe@exemple.fr")
  const his = await enrolled(abel.call)
  const hers = await enrolled(zoe.call)
  const forged = hers.answer(await challenge())
  await expectRefused(await enter({ ...forged, id: his.id, rawId: his.id }), 2)
  // His credential, kept a second time under her name.
  expect((await keep(zoe.call, his.create(await creation(zoe.call)))).status).toBe(409)
  expect((await zoe.call(`/api/me/passkeys/${his.id}`, { method: "DELETE" })).status).toBe(404)
  expect((await stranger(`/api/me/passkeys/${his.id}`, { method: "DELETE" })).status).toBe(401)
  const owners = await house.database.select({ of: passkey.memberId }).from(passkey).where(eq(passkey.id, his.id))
  expect(owners).toEqual([{ of: abel.member.id }])
})

test("a passkey that was removed, or of a member who has left, lets nobody in", async () => {
  const { house, newMember, enrolled, enterBy, expectRefused } = await houseOfPasskeys()
  const abel = await newMember("abel@exemple.fr")
  const zoe = await newMember("zoe@exemple.fr")
  const removed = await enrolled(abel.call)
  const left = await enrolled(zoe.call)
  expect((await abel.call(`/api/me/passkeys/${removed.id}`, { method: "DELETE" })).status).toBe(204)
  const refusal = await enterBy(removed)
  expect(await errorOf(refusal.clone())).toMatchObject({ code: "forbidden" })
  await expectRefused(refusal, 2)
  await house.database.update(user).set({ active: false }).where(eq(user.id, zoe.member.id))
  await expectRefused(await enterBy(left), 2)
})

test("a session alone makes no passkey: its options ask for the password, and its guesses are counted", async () => {
  const { house, newMember, post } = await houseOfPasskeys()
  const { call } = await newMember("abel@exemple.fr")
  const statuses: number[] = []
  for (let guess = 0; guess < 11; guess += 1)
    statuses.push((await post(call, "/api/me/passkeys/options", { password: `essai ${guess}` })).status)
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(403))
  expect(statuses[10]).toBe(429)
  expect(await house.database.select().from(passkey)).toEqual([])
})

test("what is no credential is refused in words, whatever it is", async () => {
  const { enter, newMember, enrolled, challenge } = await houseOfPasskeys()
  const key = await enrolled((await newMember("abel@exemple.fr")).call)
  const good = key.answer(await challenge())
  const bad: object[] = [
    {},
    { ...good, id: "é" },
    { ...good, type: "password" },
    { ...good, response: {} },
    { ...good, response: { ...good.response, clientDataJSON: "e30" } },
    { ...good, response: { ...good.response, authenticatorData: "AA" } },
    { ...good, response: { ...good.response, signature: "AA" } }
  ]
  for (const credential of bad) expect([400, 403]).toContain((await enter(credential)).status)
})
