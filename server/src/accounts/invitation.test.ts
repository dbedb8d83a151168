import { expect, test } from "vitest"
import { account, invitation, user } from "../storage/tables/accounts.ts"
import { journal } from "../storage/tables/journal.ts"
import { outbox } from "../storage/tables/mail.ts"
import { openTestHouse, type TestHouse } from "../testing/house.ts"
import { lastMailTo, tokenIn } from "../testing/mails.ts"

const DAY = 24 * 3600 * 1000
/** A mail server is set; that it does not answer is of no matter here. */
const WITH_MAIL = { config: { smtpUrl: "smtp://127.0.0.1:9" } }
const DETAILS = {
  name: "Nadia Belkacem",
  background: "Aide à domicile",
  languages: ["fr", "ar"],
  password: "châtaigne-et-bruyère"
}

async function invited(test: TestHouse, email = "nadia@exemple.fr") {
  const administrator = await test.addMember({ role: "administrator", name: "Solange Fabrègue" })
  const call = await test.signIn(administrator)
  const answer = await call("/api/invitations", { method: "POST", json: { email, college: "citizen", role: "member" } })
  expect(answer.status).toBe(201)
  const mail = await lastMailTo(test.house, email.toLowerCase())
  return { administrator, call, mail, token: tokenIn(mail) }
}
const accept = (test: TestHouse, token: string, json: object = DETAILS) =>
  test.stranger(`/api/invitations/open/${token}`, { method: "POST", json })

test("an invitation says who invites and until when, and opens an account that can sign in", async () => {
  const house = await openTestHouse(WITH_MAIL)
  const { mail, token } = await invited(house, "Nadia@Exemple.fr")
  expect(mail.text).toContain("Solange Fabrègue")
  expect(mail.text).toContain("10 mars 2026")
  const opened = await house.stranger(`/api/invitations/open/${token}`)
  expect(await opened.json()).toMatchObject({ email: "nadia@exemple.fr", college: "citizen", role: "member" })

  const joined = await accept(house, token, { ...DETAILS, role: "administrator", college: "professional" })
  expect(joined.status).toBe(201)
  expect(await joined.json()).toMatchObject({ name: "Nadia Belkacem", role: "member", college: "citizen" })
  const signedIn = await house.stranger("/api/auth/sign-in/email", {
    method: "POST",
    json: { email: "nadia@exemple.fr", password: DETAILS.password }
  })
  expect(signedIn.status).toBe(200)
  const events = await house.house.database.select({ event: journal.event }).from(journal)
  expect(events.map(({ event }) => event)).toEqual(["member.invited", "member.joined"])
})

test("neither the link's token nor the password is stored as it is", async () => {
  const house = await openTestHouse(WITH_MAIL)
  const { token } = await invited(house)
  await accept(house, token)
  const { database } = house.house
  const stored = JSON.stringify([await database.select().from(invitation), await database.select().from(account)])
  expect(stored).not.toContain(token)
  expect(stored).not.toContain(DETAILS.password)
})

test("a link works once, even when used twice at the same moment", async () => {
  const house = await openTestHouse(WITH_MAIL)
  const { token } = await invited(house)
  const answers = await Promise.all([accept(house, token), accept(house, token)])
  const [first, second] = answers.map(({ status }) => status).sort()
  expect(first).toBe(201)
  // Told of the race, or that the link has served, when the first was done by then.
  expect([400, 409]).toContain(second)
  expect((await accept(house, token)).status).toBe(400)
  expect((await house.house.database.select().from(user)).map(({ email }) => email)).toContain("nadia@exemple.fr")
  expect(await house.house.database.select().from(account)).toHaveLength(1)
})

test("a link ends after seven days, when it is sent again, and when it is taken back", async () => {
  const house = await openTestHouse(WITH_MAIL)
  const { call, token } = await invited(house)
  house.advance(7 * DAY)
  expect((await accept(house, token)).status).toBe(400)

  await call("/api/invitations", {
    method: "POST",
    json: { email: "nadia@exemple.fr", college: "citizen", role: "administrator" }
  })
  const second = tokenIn(await lastMailTo(house.house, "nadia@exemple.fr"))
  expect((await accept(house, token)).status).toBe(400)
  const list = await (await call("/api/invitations")).json()
  expect(list).toMatchObject({
    items: [{ email: "nadia@exemple.fr", role: "administrator", expired: false }],
    next: null
  })

  expect((await call(`/api/invitations/${list.items[0].id}`, { method: "DELETE" })).status).toBe(200)
  expect((await accept(house, second)).status).toBe(400)
  expect(await (await call("/api/invitations")).json()).toEqual({ items: [], next: null })
})

test("invitations come by pages, the latest first, each once, also those of one moment", async () => {
  const house = await openTestHouse(WITH_MAIL)
  const { call } = await invited(house)
  const emails = Array.from({ length: 120 }, (_, turn) => `invitee-${turn}@exemple.fr`)
  for (const [turn, email] of emails.entries()) {
    if (turn % 40 === 0) house.advance(1000)
    await call("/api/invitations", { method: "POST", json: { email, college: "citizen", role: "member" } })
  }
  const read: string[][] = []
  let next: string | null = ""
  while (next !== null) {
    const page: { items: { email: string }[]; next: string | null } = await (
      await call(`/api/invitations${next && `?after=${next}`}`)
    ).json()
    read.push(page.items.map(({ email }) => email))
    next = page.next
  }
  expect(read.map(({ length }) => length)).toEqual([50, 50, 21])
  expect(new Set(read.flat())).toEqual(new Set([...emails, "nadia@exemple.fr"]))
  expect(read.at(-1)?.at(-1)).toBe("nadia@exemple.fr")
  expect((await call("/api/invitations?after=not-ours")).status).toBe(400)
})

test("a member's address cannot be invited", async () => {
  const house = await openTestHouse(WITH_MAIL)
  const { call } = await invited(house)
  const member = await house.addMember({ email: "abel@exemple.fr" })
  const answer = await call("/api/invitations", {
    method: "POST",
    json: { email: member.email, college: "citizen", role: "member" }
  })
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ error: { message: "Un membre a déjà cette adresse." } })
})

test("only administrators invite, list and take back", async () => {
  const house = await openTestHouse(WITH_MAIL)
  await invited(house)
  const call = await house.signIn(await house.addMember({ role: "member" }))
  const json = { email: "x@exemple.fr", college: "citizen", role: "administrator" }
  const answers = await Promise.all([
    call("/api/invitations"),
    call("/api/invitations", { method: "POST", json }),
    call("/api/invitations/any", { method: "DELETE" })
  ])
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
})

test("a form that does not pass says which fields, in words", async () => {
  const house = await openTestHouse(WITH_MAIL)
  const { token } = await invited(house)
  const answer = await accept(house, token, { name: " ", background: "", languages: [], password: "court" })
  expect(answer.status).toBe(400)
  const { error } = await answer.json()
  expect(error.fields).toEqual([
    { path: "name", message: "Ce champ est à remplir." },
    { path: "languages", message: "Ce champ est à remplir." },
    { path: "password", message: "Il faut au moins 12 caractères." }
  ])
})

test("without a mail server nothing is said to have been sent, and the link is for the inviter to hand over", async () => {
  const house = await openTestHouse()
  const call = await house.signIn(await house.addMember({ role: "administrator" }))
  const json = { email: "nadia@exemple.fr", college: "citizen", role: "member" }
  const answer = await call("/api/invitations", { method: "POST", json })
  const { sent, link } = (await answer.json()) as { sent: boolean; link: string }
  expect(sent).toBe(false)
  // Set later, a mail server sends no link that was handed over long ago.
  expect(await house.house.database.select().from(outbox)).toEqual([])
  expect((await accept(house, tokenIn({ text: link }))).status).toBe(201)
})
