import { setTimeout as wait } from "node:timers/promises"
import { DOCUMENT_FIELD, DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration/room-protocol"
import { encodeStateRequest, encodeUpdate } from "@recos/server/collaboration/protocol"
import { encode, writeUint8, writeVarUint } from "lib0/encoding"
import { WebSocket } from "ws"
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, mergeUpdates, XmlElement, XmlText } from "yjs"
import { documentId, recoId } from "../house/fill-house.ts"

/** What a hostile member is given: the house, the text that a colleague writes in, and that colleague's client id. */
export interface Ground {
  url: string
  /** The cookies of a member who may write in the text, and of one who may read it. */
  writer: string
  reader: string
  /** The state of the text. */
  state: Uint8Array
  victim: number
}

/** What somebody who may write, read or import does to a house: made ready first, then done; answers what became of it. */
type Attack = (ground: Ground) => () => Promise<string>

/** The text of two writers: the one measured and the hostile one. */
export const TEXT = 1

async function socket({ url }: Ground, cookie: string): Promise<WebSocket> {
  const query = new URLSearchParams({ schema: String(DOCUMENT_SCHEMA_VERSION), generation: "1" })
  const opened = new WebSocket(`${url.replace("http", "ws")}/collab/${documentId(TEXT)}?${query}`, {
    headers: { cookie, origin: new URL(url).origin }
  })
  opened.on("error", () => undefined)
  await new Promise((resolve) => opened.once("message", resolve).once("close", resolve))
  return opened
}

const closed = (one: WebSocket, milliseconds = 4000): Promise<string> =>
  Promise.race([
    new Promise<string>((resolve) => one.once("close", (code) => resolve(`closed ${code}`))),
    wait(milliseconds, "open")
  ])

/** Sends one update, ten times on sockets of their own. */
const updates =
  (make: (ground: Ground) => Uint8Array): Attack =>
  (ground) => {
    const message = encodeUpdate(make(ground))
    return async () => {
      const ends = new Set<string>()
      for (let count = 0; count < 10; count++) {
        const one = await socket(ground, ground.writer)
        one.send(message)
        ends.add(await closed(one))
        one.terminate()
      }
      return `${Math.round(message.length / 1024)} KB: ${[...ends].join(", ")}`
    }
  }

function put(state: Uint8Array, act: (section: XmlElement) => void): Uint8Array {
  const doc = new Doc()
  applyUpdate(doc, state)
  const before = encodeStateVector(doc)
  doc.transact(() => act(doc.getXmlFragment(DOCUMENT_FIELD).get(1) as XmlElement))
  return encodeStateAsUpdate(doc, before)
}

const paragraph = (words: string): XmlElement => {
  const made = new XmlElement("paragraph")
  made.push([new XmlText(words)])
  return made
}

const nested = (section: XmlElement): void => {
  let inside = section
  for (let level = 0; level < 12_000; level++) {
    const next = new XmlElement(level % 2 === 0 ? "bulletList" : "listItem")
    inside.push([next])
    inside = next
  }
}

const wide = (section: XmlElement): void => section.push(Array.from({ length: 30_000 }, () => paragraph("a")))

const marked = (section: XmlElement): void => {
  const [made, text] = [new XmlElement("paragraph"), new XmlText()]
  section.push([made])
  made.push([text])
  const letters = Array.from({ length: 40_000 }, (_, at) => ({ insert: "a", attributes: at % 2 ? { bold: {} } : {} }))
  text.applyDelta(letters)
}

/** Thousands of clients who all write at one place: each is compared with all the others. */
const crowd = ({ state }: Ground): Uint8Array =>
  mergeUpdates(Array.from({ length: 1500 }, () => put(state, (section) => section.insert(0, [paragraph("a")]))))

const garbage = ({ victim }: Ground): Uint8Array =>
  encode((encoder) => {
    for (const number of [1, 1, victim, 0]) writeVarUint(encoder, number)
    writeUint8(encoder, 0)
    writeVarUint(encoder, 1_000_000)
    writeVarUint(encoder, 0)
  })

/** The question for the whole state, again and again, on as many sockets as a member may have. */
const questions =
  (sockets: number, reads: boolean): Attack =>
  (ground) =>
  async () => {
    const asked = encodeStateRequest(Uint8Array.of(0))
    const all: WebSocket[] = []
    for (let count = 0; count < sockets; count++) all.push(await socket(ground, ground.reader))
    for (const one of all) {
      if (!reads) one.pause()
      for (let count = 0; count < 3900; count++) one.send(asked)
    }
    await wait(5000)
    const open = all.filter(({ readyState }) => readyState === WebSocket.OPEN).length
    for (const one of all) one.terminate()
    return `${sockets * 3900} questions: ${open} of ${sockets} open`
  }

/** Many small updates at once, on as many sockets as a member may have. */
const flood: Attack = (ground) => {
  const doc = new Doc()
  applyUpdate(doc, ground.state)
  const messages: Uint8Array[] = []
  doc.on("update", (update: Uint8Array) => messages.push(encodeUpdate(update)))
  const section = doc.getXmlFragment(DOCUMENT_FIELD).get(1) as XmlElement
  const made = paragraph("")
  section.push([made])
  for (let count = 0; count < 3000; count++) (made.get(0) as XmlText).insert(0, "a")
  return async () => {
    const all: WebSocket[] = []
    for (let count = 0; count < 15; count++) all.push(await socket(ground, ground.writer))
    for (const one of all) for (const message of messages) one.send(message)
    await wait(6000)
    const open = all.filter(({ readyState }) => readyState === WebSocket.OPEN).length
    for (const one of all) one.terminate()
    return `${all.length * messages.length} updates: ${open} of ${all.length} open`
  }
}

const post = async ({ url, writer }: Ground, path: string, json: object): Promise<Response> =>
  fetch(`${url}/api${path}`, {
    method: "POST",
    headers: { cookie: writer, "content-type": "application/json", origin: new URL(url).origin },
    body: JSON.stringify(json)
  })

const tally = (answers: readonly { status: number }[]): string => {
  const counts = Map.groupBy(answers, ({ status }) => status)
  return [...counts].map(([status, all]) => `${all.length} × ${status}`).join(", ")
}

const imports =
  (times: number, markdown: string, path: "/recos/import" | "/recos/import/preview"): Attack =>
  (ground) =>
  async () =>
    tally(await Promise.all(Array.from({ length: times }, () => post(ground, path, { markdown }))))

const table = `# T\n\n${"|a".repeat(20_000)}|\n${"|-".repeat(20_000)}|\n${"|b|\n".repeat(20)}`
const long = `# L\n\n${"Une phrase de quelques mots. ".repeat(4)}\n\n`.padEnd(
  440_000,
  "Un mot et un autre mot encore.\n\n"
)

/** The largest draft that an import gives, then all that reads it. */
const readings: Attack = (ground) => async () => {
  const made = await post(ground, "/recos/import", { markdown: long, language: "fr" })
  const { id } = (await made.json()) as { id: string }
  const read = async (path: string) => {
    const answer = await fetch(`${ground.url}/api${path}`, { headers: { cookie: ground.writer } })
    await answer.arrayBuffer()
    return answer
  }
  const pages = await Promise.all(Array.from({ length: 20 }, () => read(`/recos/${id}`)))
  const files = await Promise.all(Array.from({ length: 6 }, () => read(`/recos/${id}/export.md?language=fr`)))
  return `${made.status}; pages ${tally(pages)}; files ${tally(files)}`
}

const streams: Attack =
  ({ url, writer }) =>
  async () => {
    const leave = new AbortController()
    const path = `${url}/api/recos/${recoId(TEXT)}/events`
    const asked = { headers: { cookie: writer }, signal: leave.signal }
    const answers = await Promise.all(Array.from({ length: 300 }, () => fetch(path, asked)))
    await wait(1000)
    leave.abort()
    return tally(answers)
  }

export const ATTACKS: Record<string, Attack> = {
  nothing: () => async () => {
    await wait(4000)
    return ""
  },
  "lists nested 12,000 deep": updates(({ state }) => put(state, nested)),
  "30,000 paragraphs": updates(({ state }) => put(state, wide)),
  "a mark at each of 40,000 letters": updates(({ state }) => put(state, marked)),
  "1,500 clients at one place": updates(crowd),
  "garbage under a colleague’s id": updates(garbage),
  "3,900 questions for the state": questions(1, true),
  "3,900 questions on 20 sockets": questions(20, true),
  "the same, unread": questions(20, false),
  "3,000 updates on 15 sockets": flood,
  "table of 20,000 columns": imports(3, table, "/recos/import"),
  "12 previews of link bombs": imports(12, "[a](<".repeat(30_000), "/recos/import/preview"),
  "the longest text imported, read 26 times": readings,
  "300 streams of events": streams
}
