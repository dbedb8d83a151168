import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { CslItem } from "@recos/schemas/references/reference"
import { describe, expect, it, onTestFinished } from "vitest"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openRecoHouse, type RecoHouse } from "../../testing/reco-house.ts"

const DOI = "10.1016/S0140-6736(18)30489-6"
const WORK = {
  status: "ok",
  message: {
    type: "journal-article",
    title: ["Prevention and treatment of low back pain"],
    author: [{ family: "Foster", given: "Nadine E", sequence: "first" }, { name: "Lancet Working Group" }],
    "container-title": ["The Lancet"],
    publisher: "Elsevier BV",
    issued: { "date-parts": [[2018, 6]] },
    volume: "391",
    page: "2368-2383",
    language: "en"
  }
}
const SUMMARY = {
  result: {
    uids: ["29573872"],
    "29573872": {
      title: "Prevention and treatment of low back pain.",
      authors: [
        { name: "Foster NE", authtype: "Author" },
        { name: "Lancet Low Back Pain Series Working Group", authtype: "CollectiveName" }
      ],
      fulljournalname: "Lancet (London, England)",
      pubdate: "2018 Jun 9",
      volume: "391",
      pages: "2368-2383",
      articleids: [{ idtype: "doi", value: DOI }]
    }
  }
}

/** A service of records on this machine, and what it was asked. */
async function serve(answer: (response: ServerResponse, path: string) => void) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? "")
    answer(response, request.url ?? "")
  })
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { asked, base: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/base/`) }
}

const json = (body: unknown) => (response: ServerResponse) => response.end(JSON.stringify(body))

const lookup = ({ recoId, marcel }: RecoHouse, asked: object) =>
  marcel.call(`/api/recos/${recoId}/references/lookup`, { method: "POST", json: asked })

async function openLookup(answer: (response: ServerResponse, path: string) => void, patience = 5000) {
  const service = await serve(answer)
  const kit = await openRecoHouse()
  kit.house.config.lookup = { doi: service.base, pmid: service.base, patience }
  return { kit, asked: service.asked }
}

describe("looking a source up", () => {
  it("is closed unless the house opens it, and says so", async () => {
    const kit = await openRecoHouse()
    expect((await errorOf(lookup(kit, { DOI }))).message).toMatch(
      /^La recherche en ligne des sources n’est pas ouverte/
    )
    expect(await jsonOf(kit.stranger("/api/house"))).toMatchObject({ lookup: { doi: false, pmid: false } })
  })

  it("reads a record by its DOI as Crossref gives it, and keeps nothing", async () => {
    const { kit, asked } = await openLookup(json(WORK))
    const { csl } = await jsonOf<{ csl: CslItem }>(lookup(kit, { DOI }))
    expect(csl).toEqual({
      type: "article-journal",
      title: "Prevention and treatment of low back pain",
      author: [{ family: "Foster", given: "Nadine E" }, { literal: "Lancet Working Group" }],
      "container-title": "The Lancet",
      issued: { "date-parts": [[2018, 6]] },
      volume: "391",
      page: "2368-2383",
      language: "en",
      DOI
    })
    expect(asked).toEqual([`/base/works/${encodeURIComponent(DOI)}`])
    expect(await jsonOf(kit.marcel.call(`/api/recos/${kit.recoId}/references`))).toEqual([])
  })

  it("reads a record by its PubMed number as the NCBI gives it", async () => {
    const { kit, asked } = await openLookup(json(SUMMARY))
    const { csl } = await jsonOf<{ csl: CslItem }>(lookup(kit, { PMID: "29573872" }))
    expect(csl).toMatchObject({
      title: "Prevention and treatment of low back pain",
      author: [{ family: "Foster", given: "NE" }, { literal: "Lancet Low Back Pain Series Working Group" }],
      issued: { "date-parts": [[2018]] },
      DOI,
      PMID: "29573872"
    })
    expect(asked).toEqual(["/base/esummary.fcgi?db=pubmed&retmode=json&id=29573872"])
  })

  it("says that a number has no record", async () => {
    const unknown = await openLookup((response) => response.writeHead(404).end())
    expect((await lookup(unknown.kit, { DOI })).status).toBe(404)
    const sentence = await openLookup(json({ result: { "1": { uid: "1", error: "cannot get document summary" } } }))
    expect((await errorOf(lookup(sentence.kit, { PMID: "1" }))).message).toMatch(/^Aucune notice/)
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ["fails", (response) => response.writeHead(500).end()],
    ["answers another page", (response) => response.end("<html>")],
    ["answers another form", json({ message: { title: "no list" } })],
    ["answers no title", json({ message: { title: [] } })],
    ["sends elsewhere", (response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end()],
    ["answers without end", (response) => response.end("[".repeat(2_000_000))]
  ])("fails in words when the service %s", async (_what, answer) => {
    const { kit } = await openLookup(answer)
    const failed = await lookup(kit, { DOI })
    expect(failed.status).toBe(502)
    expect((await errorOf(failed)).message).toMatch(/^Le service des notices/)
  })

  it("gives up on a service that says nothing", async () => {
    const { kit } = await openLookup(() => undefined, 20)
    expect((await lookup(kit, { DOI })).status).toBe(502)
  })

  it.each(["10.1000/../../admin", "10.1000/x?y=http://elsewhere", "10.1000//169.254.169.254/latest"])(
    "never leaves the service’s own address: %s",
    async (trap) => {
      const { kit, asked } = await openLookup(json(WORK))
      await lookup(kit, { DOI: trap })
      expect(asked).toEqual([`/base/works/${encodeURIComponent(trap)}`])
    }
  )

  it.each([{}, { DOI: "javascript:alert(1)" }, { PMID: "x" }, { URL: "http://127.0.0.1/" }, { DOI, PMID: "1" }])(
    "is refused for anything but one number: %j",
    async (asked) => {
      const kit = await openRecoHouse()
      expect((await lookup(kit, asked)).status).toBe(400)
    }
  )
})
