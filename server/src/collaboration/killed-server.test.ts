import { DOCUMENT_FIELD, DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration/room-protocol"
import { runs, SEED } from "@recos/schemas/testing/long-run"
import { describe, expect, it, onTestFinished } from "vitest"
import type { SeededReco } from "./testing/add-reco.ts"
import { CHILD_ORIGIN, type ChildServer, prepareChildServer } from "./testing/child-server.ts"
import { Chronicle, seededNumbers } from "./testing/chronicle.ts"
import { type Client, connectClient, titleText, type } from "./testing/client.ts"

const KILLS = runs(8, 100)

interface Writer {
  client: Client
  chronicle: Chronicle
}

async function serverWith(authors: number): Promise<ChildServer> {
  const server = await prepareChildServer({ authors, recos: [{}] })
  onTestFinished(server.dispose)
  return server
}

const theReco = (server: ChildServer): SeededReco => server.recos[0] as SeededReco

function whereAndWho(server: ChildServer, index: number) {
  const { documentId, generation } = theReco(server)
  const parameters = { schema: String(DOCUMENT_SCHEMA_VERSION), generation }
  return { documentId, origin: CHILD_ORIGIN, cookie: server.cookies[index] ?? "", parameters }
}

/** A writer who goes on writing as long as confirmations come, with a few changes always on their way. */
function joinAsWriter(
  server: ChildServer,
  address: string,
  index: number,
  random: (below: number) => number,
  onDurable: () => boolean
): Writer {
  const client = connectClient({
    address,
    ...whereAndWho(server, index),
    onContent: (number) => chronicle.noteSending(number),
    onDurable: (count) => {
      chronicle.noteDurable(count)
      if (!onDurable()) return
      const onTheirWay = 1 + random(6)
      while (client.sent - count < onTheirWay) chronicle.act()
    }
  })
  onTestFinished(client.leave)
  const chronicle = new Chronicle(index === 0 ? "a" : "b", client, random)
  return { client, chronicle }
}

async function titleOnDisk(server: ChildServer): Promise<string> {
  const { doc } = await server.load(theReco(server))
  return titleText({ fragment: doc.getXmlFragment(DOCUMENT_FIELD) })
}

const words = (text: string): string[] => (text.match(/‹[^›]*›/g) ?? []).toSorted()

describe("9. a server killed while two people write", () => {
  it(`loses nothing that either saw confirmed or saw of the other, and doubles nothing, ${KILLS} times (seed ${SEED})`, async () => {
    const random = seededNumbers(SEED)
    const server = await serverWith(2)
    let confirmationsLeft = 0
    const mayGoOn = () => {
      confirmationsLeft -= 1
      if (confirmationsLeft === 0) server.kill("SIGKILL")
      return confirmationsLeft > 0
    }
    let address = await server.start()
    const writers = [0, 1].map((index) => joinAsWriter(server, address, index, random, mayGoOn))
    const [ana, bea] = writers as [Writer, Writer]

    for (let kill = 0; kill < KILLS; kill++) {
      confirmationsLeft = 4 + random(50)
      await server.gone()
      const onDisk = await titleOnDisk(server)
      expect(ana.chronicle.contradictions(onDisk)).toEqual([])
      expect(bea.chronicle.contradictions(onDisk)).toEqual([])
      expect(ana.chronicle.unseenOf(titleText(bea.client), onDisk)).toEqual([])
      expect(bea.chronicle.unseenOf(titleText(ana.client), onDisk)).toEqual([])
      expect(words(onDisk)).toEqual([...new Set(words(onDisk))])
      for (const { chronicle } of writers) chronicle.act()
      address = await server.start()
      for (const { client } of writers) client.provider.serverUrl = address
    }

    await Promise.all(writers.map(({ client }) => client.saved()))
    const expected = [...ana.chronicle.expected(), ...bea.chronicle.expected()].toSorted()
    // Saved is what each wrote, not yet what each has heard of the other.
    const hears = (client: Client) => words(titleText(client)).join() === expected.join()
    await Promise.all(writers.map(({ client }) => client.until(() => hears(client))))
    expect(ana.chronicle.confirmed + bea.chronicle.confirmed).toBeGreaterThan(KILLS * 10)
  })

  it("stopped with SIGTERM instead, it ends by itself with all that was sent", async () => {
    const server = await serverWith(1)
    const client = connectClient({
      address: await server.start(),
      ...whereAndWho(server, 0)
    })
    onTestFinished(client.leave)
    await client.saved()
    type(client, " jusqu’au bout")
    await client.saved()
    server.kill("SIGTERM")
    expect(await server.gone()).toBe(0)
    expect(await titleOnDisk(server)).toBe("Lombalgie commune jusqu’au bout")
    expect((await server.load(theReco(server))).unfolded).toBe(0)
  })
})
