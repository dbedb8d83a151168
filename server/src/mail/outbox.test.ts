import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { eq, isNull } from "drizzle-orm"
import { SMTPServer } from "smtp-server"
import { expect, onTestFinished, test } from "vitest"
import type { House } from "../house.ts"
import { commit } from "../storage/commit.ts"
import { LEASE_MILLISECONDS, leaseOf } from "../storage/lease.ts"
import type { Page } from "../storage/page.ts"
import { outbox } from "../storage/tables/mail.ts"
import { jsonOf } from "../testing/answers.ts"
import { atEveryMoment } from "../testing/every-moment.ts"
import { openTestHouse } from "../testing/house.ts"
import { claimMail, retryDelay, startOutbox } from "./outbox.ts"
import { queueMail } from "./queue-mail.ts"

/** A real mail server on a free port, or on the port of the one that died. */
async function mailServer(port = 0) {
  const received: string[] = []
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", () => {
        received.push(Buffer.concat(chunks).toString("utf8"))
        done()
      })
    }
  })
  // Told by the port below, or by a client that left in the middle, which is no failure of the server's.
  server.on("error", () => undefined)
  await listen(server, port)
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  onTestFinished(close)
  return { received, close, port: (server.server.address() as AddressInfo).port }
}

/** The port of a server that died may be held for a moment, as the way out of some connection: it is asked for again. */
async function listen(server: SMTPServer, port: number): Promise<void> {
  for (;;) {
    server.listen(port, "127.0.0.1")
    try {
      await once(server.server, "listening")
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error
    }
  }
}

const houseWith = (port: number) =>
  openTestHouse({ config: { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: "Recos de la Coop <recos@exemple.fr>" } })
const send = (house: House, subject = "Votre lien") =>
  commit(house, [queueMail(house, { to: "abel@exemple.fr", subject, text: "Bonjour Abel,\n\nÀ bientôt." })])
const waitingIn = ({ database }: House) => database.select().from(outbox).where(isNull(outbox.sentAt))
function started(house: House) {
  const loop = startOutbox(house)
  onTestFinished(() => loop.stop())
  return loop
}

test("a queued mail leaves as it was written, and only once", async () => {
  const server = await mailServer()
  const { house } = await houseWith(server.port)
  await send(house, "Reçu : « élévation »")
  const loop = started(house)
  await expect.poll(() => server.received).toHaveLength(1)
  const [message] = server.received
  expect(message).toContain("To: abel@exemple.fr")
  expect(message).toContain("From: Recos de la Coop <recos@exemple.fr>")
  expect(message).toContain("Auto-Submitted: auto-generated")
  expect(message).toMatch(/Subject: =\?UTF-8\?/)
  expect(message).toMatch(/Message-ID: <[\w-]+@recos\.test>/)
  await expect.poll(async () => (await house.database.select().from(outbox))[0]?.sentAt).not.toBeNull()
  loop.wake()
  await loop.stop()
  await started(house).stop()
  expect(server.received).toHaveLength(1)
})

test.each([
  ["https://recos.test", true],
  ["http://recos.test", false]
])("a mail of a kind that one may end says where, and in one press by https alone: %s", async (address, isOnePress) => {
  const server = await mailServer()
  const { house } = await houseWith(server.port)
  const unsubscribe = `${address}/desinscription/${"a".repeat(160)}`
  const mail = { to: "abel@exemple.fr", subject: "Nouvelles", text: "Bonjour.", unsubscribe }
  await commit(house, [queueMail(house, mail)])
  await send(house, "Votre lien")
  expect(JSON.stringify(await waitingIn(house))).not.toContain("desinscription")
  const loop = startOutbox({ ...house, config: { ...house.config, publicUrl: new URL(address) } })
  onTestFinished(() => loop.stop())
  await expect.poll(() => server.received).toHaveLength(2)
  // Long lines are folded on the way.
  const heads = server.received.map((message) => (message.split("\r\n\r\n")[0] ?? "").replaceAll(/\r\n\s+/g, " "))
  const told = heads.find((head) => head.includes("Subject: Nouvelles")) ?? ""
  expect(told).toMatch(new RegExp(`List-Unsubscribe: ?<${unsubscribe}>`))
  expect(told.includes("List-Unsubscribe-Post: List-Unsubscribe=One-Click")).toBe(isOnePress)
  expect(heads.find((head) => head.includes("Subject: Votre lien"))).not.toContain("List-Unsubscribe")
  await expect
    .poll(async () => (await house.database.select().from(outbox)).map((row) => row.unsubscribe))
    .toEqual([null, null])
})

test("a dead mail server loses nothing: the mail leaves when the server is back and its time has come", async () => {
  const dead = await mailServer()
  await dead.close()
  const { house, advance } = await houseWith(dead.port)
  await send(house)
  const loop = started(house)
  const waiting = async () => (await house.database.select().from(outbox))[0]
  await expect.poll(async () => (await waiting())?.attempts).toBe(1)
  expect((await waiting())?.lastError).toContain("ECONNREFUSED")
  const alive = await mailServer(dead.port)
  advance(retryDelay(1))
  loop.wake()
  await expect.poll(() => alive.received).toHaveLength(1)
  await expect.poll(waiting).toMatchObject({ lastError: null, attempts: 1 })
})

test("what waited before a restart leaves after it", async () => {
  const server = await mailServer()
  const { house } = await houseWith(server.port)
  await send(house, "un")
  await send(house, "deux")
  await house.database.update(outbox).set({ attempts: 3 }).where(eq(outbox.subject, "deux"))
  started(house)
  await expect.poll(() => server.received).toHaveLength(2)
})

test("a header typed into an address or a subject does not become one", async () => {
  const server = await mailServer()
  const { house } = await houseWith(server.port)
  await send(house, "Bonjour\r\nBcc: tous@exemple.fr")
  started(house)
  await expect.poll(() => server.received).toHaveLength(1)
  expect(server.received[0]).not.toMatch(/^Bcc:/m)
})

test("retries wait twice as long each time, an hour at most", () => {
  expect([1, 2, 3, 20].map(retryDelay)).toEqual([30_000, 60_000, 120_000, 3_600_000])
})

test("the mailbox page exists in a demonstration without a mail server only", async () => {
  const demo = await openTestHouse({ config: { demo: true } })
  await send(demo.house)
  const shown = await demo.stranger("/api/mailbox")
  expect(await shown.json()).toMatchObject({
    items: [{ to: "abel@exemple.fr", subject: "Votre lien" }],
    next: null
  })
  for (let mails = 0; mails < 60; mails++) await send(demo.house)
  const first = await jsonOf<Page<{ id: string }>>(demo.stranger("/api/mailbox"))
  const second = await jsonOf<Page<{ id: string }>>(demo.stranger(`/api/mailbox?after=${first.next}`))
  expect([first.items.length, second.items.length, second.next]).toEqual([50, 11, null])
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(61)
  const real = await openTestHouse()
  expect((await real.stranger("/api/mailbox")).status).toBe(404)
  const mailing = await openTestHouse({ config: { demo: true, smtpUrl: "smtp://127.0.0.1:1" } })
  expect((await mailing.stranger("/api/mailbox")).status).toBe(404)
})

test("two servers with one outbox send each mail once, and a claim that lives is left alone", async () => {
  const server = await mailServer()
  const { house } = await houseWith(server.port)
  for (let mail = 0; mail < 20; mail += 1) await send(house, `mail-${mail}`)
  const held = house.database.update(outbox).set(leaseOf({ ...house, node: "third" }))
  await commit(house, [held.where(eq(outbox.subject, "mail-7"))])
  const loops = [started(house), started({ ...house, node: "second" })]
  await expect.poll(async () => (await waitingIn(house)).map(({ subject }) => subject)).toEqual(["mail-7"])
  for (const loop of loops) loop.wake()
  await Promise.all(loops.map((loop) => loop.stop()))
  const subjects = server.received.map((mail) => /^Subject: (.*)$/m.exec(mail)?.[1]?.trim())
  expect(subjects).toHaveLength(19)
  expect(new Set(subjects).size).toBe(19)
})

test("a mail whose server died in the middle is sent by another once its claim ends", async () => {
  const server = await mailServer()
  const { house, advance } = await houseWith(server.port)
  await send(house)
  await commit(house, [house.database.update(outbox).set(leaseOf({ ...house, node: "dead" }))])
  const loop = started(house)
  advance(LEASE_MILLISECONDS - 1)
  loop.wake()
  await loop.stop()
  expect(server.received).toEqual([])
  advance(1)
  started(house)
  await expect.poll(() => waitingIn(house)).toEqual([])
  expect(server.received).toHaveLength(1)
})

test("two servers that look at the same time, at every moment, do not both claim a mail", async () => {
  let claims: boolean[] = []
  await atEveryMoment(
    async () => {
      const { house } = await openTestHouse()
      await send(house)
      const [mail] = await house.database.select().from(outbox)
      claims = []
      const claim = async (node: string) => void claims.push(await claimMail({ ...house, node }, mail?.id ?? ""))
      return { first: () => claim("first"), second: () => claim("second") }
    },
    async () => expect(claims.sort()).toEqual([false, true])
  )
})
