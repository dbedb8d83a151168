import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectValue } from "./expect-on-page.ts"
import { openDemonstration, stageOfFile } from "./stage.ts"
import { openWritingTable } from "./writing-room.ts"

const THIN = { viewport: { width: 360, height: 740 } }
const DOI = "10.1016/S0140-6736(18)30489-6"
const UNKNOWN = "10.1016/unknown"
const WORK = {
  message: {
    type: "journal-article",
    title: ["Prevention and treatment of low back pain"],
    author: [{ family: "Foster", given: "Nadine E" }],
    "container-title": ["The Lancet"],
    issued: { "date-parts": [[2018, 6]] },
    volume: "391"
  }
}

/** A service of records on this machine, as Crossref answers: it is out of order until it is mended. */
let isMended = false
let service: Server

const stage = stageOfFile(async () => {
  service = createServer((request, response) => {
    if (!isMended) response.writeHead(503).end()
    else if (request.url === `/works/${encodeURIComponent(DOI)}`) response.end(JSON.stringify(WORK))
    else response.writeHead(404).end()
  })
  await new Promise<void>((ready) => {
    service.listen(0, "127.0.0.1", ready)
  })
  return openDemonstration({ LOOKUP_DOI_URL: `http://127.0.0.1:${(service.address() as AddressInfo).port}` })
})
afterAll(() => {
  service.closeAllConnections()
  service.close()
})

it("fills a source from its record where the house asks for it; what one typed stays while the record does not come", async () => {
  isMended = false
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page, complaints } = await stage.member("Inès", THIN)
  await page.goto(`${stage.house.url}/atelier/recos/${table.recoId}/preuves/sources`)
  await page.getByRole("button", { name: "Ajouter une source" }).click()
  const address = page.getByLabel("Adresse")
  const title = page.getByLabel("Titre", { exact: true })
  const fill = page.getByRole("button", { name: "Remplir avec la notice en ligne" })
  await address.fill(`https://doi.org/${DOI}`)
  await page.getByText("DOI reconnu.").waitFor()
  await title.fill("Mal de dos")

  await fill.click()
  await page.getByRole("alert").waitFor()
  await expectValue(title, "Mal de dos")
  expect(await accessibilityFaults(page)).toEqual([])

  isMended = true
  await address.fill(`https://doi.org/${UNKNOWN}`)
  await fill.click()
  await page.getByRole("alert").filter({ hasText: "Aucune notice n’a été trouvée " }).waitFor()
  await expectValue(title, "Mal de dos")

  await address.fill(`https://doi.org/${DOI}`)
  await fill.click()
  await expectValue(title, "Prevention and treatment of low back pain")
  await expectValue(address, `https://doi.org/${DOI}`)
  await expectValue(page.getByLabel("Volume"), "391")
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  await page.getByRole("button", { name: "Enregistrer la source" }).click()
  await page.getByRole("listitem").filter({ hasText: "Foster, 2018" }).waitFor()
  expect(complaints).toEqual([])
})
