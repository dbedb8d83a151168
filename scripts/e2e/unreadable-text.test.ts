import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { expect, it } from "vitest"
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, XmlElement } from "yjs"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import type { RunningHouse } from "./running-house.ts"
import { stageOfEachTest } from "./stage.ts"
import { call } from "./writing-room.ts"

const stage = stageOfEachTest()
const PHONE = { viewport: { width: 360, height: 740 } }
const LEVELS = 3000

/** Puts into the log of a text, while no server runs, what an older one may have accepted: lists nested deeper than any reader goes. */
async function breakText(house: RunningHouse, documentId: string): Promise<void> {
  await house.stop()
  const database = new DatabaseSync(join(house.dataDir, "recos.sqlite"))
  try {
    const doc = new Doc()
    const snapshots = database.prepare("select state from document_snapshot where document_id = ?").all(documentId)
    const updates = database
      .prepare("select data from document_update where document_id = ? order by seq")
      .all(documentId)
    for (const { state } of snapshots) applyUpdate(doc, state as Uint8Array)
    for (const { data } of updates) applyUpdate(doc, data as Uint8Array)
    const before = encodeStateVector(doc)
    doc.transact(() => {
      let inside = doc.getXmlFragment(DOCUMENT_FIELD).get(1) as XmlElement
      for (let level = 0; level < LEVELS; level++) {
        const [list, item] = [new XmlElement("bulletList"), new XmlElement("listItem")]
        inside.push([list])
        list.push([item])
        inside = item
      }
    })
    database
      .prepare("insert into document_update (document_id, at, data) values (?, ?, ?)")
      .run(documentId, Date.now(), encodeStateAsUpdate(doc, before))
  } finally {
    database.close()
  }
  await house.restart()
}

it("a text that cannot be read is told on its writing page, and taken back there to what could last be read", async () => {
  const { house } = stage
  const { page } = await stage.member("Solange", PHONE)
  const made = await call<{ id: string; documentId: string }>(page, house.url, "POST", "/recos", {
    title: "Toux aiguë de l’adulte",
    language: "fr"
  })
  await breakText(house, made.documentId)
  await page.goto(`${house.url}/atelier/recos/${made.id}/ecrire`)
  await page.getByText("Ce texte ne peut pas être lu").waitFor()
  await page.getByText("Un changement est venu après").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  await page.getByRole("button", { name: "Revenir à cet état" }).press("Enter")
  const text = page.locator("[contenteditable=true]").first()
  await text.getByText("Toux aiguë de l’adulte").waitFor()
  expect(await page.getByText("Ce texte ne peut pas être lu").count()).toBe(0)
  await page.reload()
  await page.locator("[contenteditable=true]").first().getByText("Toux aiguë de l’adulte").waitFor()
})

it("the text of a version is taken up over one that cannot be read", async () => {
  const { house } = stage
  const { page } = await stage.member("Inès", PHONE)
  const { items } = await call<{ items: { id: string; title: string }[] }>(page, house.url, "GET", "/recos?q=otite")
  const reco = items.find(({ title }) => title.startsWith("Otite"))
  if (!reco) throw new Error("no such reco in the demonstration")
  await call(page, house.url, "POST", `/recos/${reco.id}/steps/return`, { note: "À reprendre." })
  const { documents } = await call<{ documents: { id: string; language: string }[] }>(
    page,
    house.url,
    "GET",
    `/recos/${reco.id}`
  )
  const french = documents.find(({ language }) => language === "fr")
  if (!french) throw new Error("no French text")
  await breakText(house, french.id)
  await page.goto(`${house.url}/atelier/recos/${reco.id}/ecrire`)
  await page.getByText("Ce texte ne peut pas être lu").waitFor()
  await page.getByRole("link", { name: "Voir les versions" }).click()
  await page.goto(`${house.url}/atelier/recos/${reco.id}/versions/2.0`)
  await page.getByRole("button", { name: "Reprendre ce texte" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Reprendre ce texte" }).click()
  await page.getByText("Le texte de cette version est repris.").waitFor()
  await page.goto(`${house.url}/atelier/recos/${reco.id}/ecrire`)
  await page.locator("[contenteditable=true]").first().getByText("Otite").first().waitFor()
  expect(await page.getByText("Ce texte ne peut pas être lu").count()).toBe(0)
})
