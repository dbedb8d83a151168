import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { DocumentId } from "@recos/schemas/ids"
import sharp from "sharp"
import { expect, it } from "vitest"
import { Doc, encodeStateAsUpdate } from "yjs"
import { foldDocument } from "../collaboration/fold-document.ts"
import { keepHistory } from "../history/keep-history.ts"
import { imagesFolder } from "../storage/image-store.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { documentUpdate } from "../storage/tables/documents.ts"
import { writingSession } from "../storage/tables/history.ts"
import { jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type RecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import { removeUnusedImages } from "./remove-unused-images.ts"

const DAY = 24 * 3600_000

async function addImage({ marcel, house }: RecoHouse, width: number, recoId: string): Promise<string> {
  const bytes = await sharp({ create: { width, height: 20, channels: 3, background: "#2B5A40" } })
    .png()
    .toBuffer()
  const headers = { "content-type": "image/png" }
  const answer = marcel.call(`/api/recos/${recoId}/images`, { method: "POST", body: new Uint8Array(bytes), headers })
  const { asset } = await jsonOf<{ asset: string }>(answer)
  setAge(house, asset, 0)
  return asset
}

/** Says when an image was last known to be used: so many days ago on the house's clock. */
function setAge(house: RecoHouse["house"], asset: string, days: number): void {
  const at = (house.now().getTime() - days * DAY) / 1000
  utimesSync(join(imagesFolder(house.config), asset), at, at)
}

function showing(...assets: string[]) {
  const text = sampleText()
  const advice = text.content.find(({ attrs }) => attrs?.kind === "practical-advice")
  for (const asset of assets) {
    advice?.content?.push({
      type: "figure",
      attrs: { id: asset.slice(0, 8), asset, alt: "Un dos", width: 9, height: 20 }
    })
  }
  return text
}

/** Leaves of the log of each text nothing that was deleted. */
const foldEverything = ({ house, documentId }: RecoHouse) =>
  retryOnConflict(5, () => foldDocument(house, documentId, house.now()))

const isThere = async ({ house, abel, recoId }: RecoHouse, asset: string) => ({
  file: existsSync(join(imagesFolder(house.config), asset)),
  row: (await abel.call(`/api/recos/${recoId}/images/${asset}`)).status === 200
})
const THERE = { file: true, row: true }
const GONE = { file: false, row: false }

it("an image goes ninety days after it was last used, and not a day before", async () => {
  const kit = await openRecoHouse()
  const { house, advance } = kit
  const shown = await addImage(kit, 9, kit.recoId)
  const unused = await addImage(kit, 10, kit.recoId)
  await kit.write(kit.marcel, showing(shown))
  for (let day = 1; day < 90; day += 1) {
    advance(DAY)
    await removeUnusedImages(house)
  }
  expect([await isThere(kit, shown), await isThere(kit, unused)]).toEqual([THERE, THERE])
  advance(DAY)
  await removeUnusedImages(house)
  expect([await isThere(kit, shown), await isThere(kit, unused)]).toEqual([THERE, GONE])
})

it("an image that the text has lost stays for the moments of its history that show it", async () => {
  const kit = await openRecoHouse()
  const { house } = kit
  const asset = await addImage(kit, 9, kit.recoId)
  await kit.write(kit.marcel, showing(asset))
  await kit.write(kit.marcel, showing())
  for (const prepare of [() => foldEverything(kit), () => keepHistory(house)]) {
    await prepare()
    setAge(house, asset, 200)
    await removeUnusedImages(house)
    expect(await isThere(kit, asset)).toEqual(THERE)
  }
  await house.database.delete(writingSession)
  setAge(house, asset, 200)
  await removeUnusedImages(house)
  expect(await isThere(kit, asset)).toEqual(GONE)
})

it("an image that no text has shown goes, but not while a change that is not folded yet names it", async () => {
  const kit = await openRecoHouse()
  const { house, documentId } = kit
  const asset = await addImage(kit, 9, kit.recoId)
  await foldEverything(kit)
  const change = new Doc()
  change.getMap("figures").set("last", asset)
  const data = Buffer.from(encodeStateAsUpdate(change))
  await house.database.insert(documentUpdate).values({ documentId, at: house.now(), data })
  setAge(house, asset, 200)
  await removeUnusedImages(house)
  expect(await isThere(kit, asset)).toEqual(THERE)
  expect(statSync(join(imagesFolder(house.config), asset)).mtimeMs).toBe(house.now().getTime())
  await house.database.delete(documentUpdate)
  setAge(house, asset, 200)
  await removeUnusedImages(house)
  expect(await isThere(kit, asset)).toEqual(GONE)
})

it("an image of a version is never removed, whatever became of the text", async () => {
  const kit = await openRecoHouse()
  const asset = await addImage(kit, 9, kit.recoId)
  await kit.write(kit.marcel, showing(asset))
  expect((await kit.step(kit.solange, "submit", "Première version")).status).toBe(200)
  await kit.step(kit.solange, "return", "Sans image")
  await kit.write(kit.marcel, showing())
  await foldEverything(kit)
  setAge(kit.house, asset, 1000)
  await removeUnusedImages(kit.house)
  expect(await isThere(kit, asset)).toEqual(THERE)
})

it("an image that another reco shows too stays for both", async () => {
  const kit = await openRecoHouse()
  const created = kit.marcel.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
  const other = await jsonOf<{ id: string; documentId: DocumentId }>(created)
  const asset = await addImage(kit, 9, kit.recoId)
  expect(await addImage(kit, 9, other.id)).toBe(asset)
  await kit.house.rooms.replace(new Map([[other.documentId, showing(asset)]]), kit.marcel.member.id)
  setAge(kit.house, asset, 200)
  await removeUnusedImages(kit.house)
  expect(await isThere(kit, asset)).toEqual(THERE)
})

it("an image added again while it is removed is there, with its file", async () => {
  const kit = await openRecoHouse()
  for (let round = 0; round < 8; round += 1) {
    const asset = await addImage(kit, 9, kit.recoId)
    setAge(kit.house, asset, 200)
    await Promise.all([removeUnusedImages(kit.house), addImage(kit, 9, kit.recoId)])
    expect(await isThere(kit, asset)).toEqual(THERE)
  }
})

it("what is left of an interrupted upload goes too, and what somebody else has put there stays", async () => {
  const kit = await openRecoHouse()
  const asset = await addImage(kit, 9, kit.recoId)
  const half = `${"a".repeat(64)}.webp.1b4e.part`
  for (const name of [half, "LISEZ-MOI.txt"]) {
    writeFileSync(join(imagesFolder(kit.house.config), name), "x")
    setAge(kit.house, name, 200)
  }
  await removeUnusedImages(kit.house)
  expect(readdirSync(imagesFolder(kit.house.config)).toSorted()).toEqual(["LISEZ-MOI.txt", asset].toSorted())
})

it("a house without any image has nothing to do", async () => {
  const kit = await openRecoHouse()
  await removeUnusedImages(kit.house)
  expect(existsSync(imagesFolder(kit.house.config))).toBe(false)
})
