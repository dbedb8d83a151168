import { readdirSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import type { KeptReference } from "./references-of.ts"

const CSL = {
  type: "article-journal",
  title: "Prevention and treatment of low back pain",
  author: [{ family: "Foster", given: "Nadine E." }],
  issued: { "date-parts": [[2018, 6, 9]] },
  DOI: "10.1016/S0140-6736(18)30489-6"
}

const add = ({ recoId }: RecoHouse, { call }: Person, csl: object = CSL) =>
  call(`/api/recos/${recoId}/references`, { method: "POST", json: { csl, checkedOn: "2026-03-01" } })
const at = ({ recoId }: RecoHouse, id: string) => `/api/recos/${recoId}/references/${id}`

describe("the references of a reco", () => {
  it("are refused to those who do not write, and once the text is closed", async () => {
    const kit = await openRecoHouse()
    const outsider = await kit.person({ name: "Inès" })
    expect((await errorOf(add(kit, kit.abel))).refusal).toBe("team-role")
    expect((await outsider.call(`/api/recos/${kit.recoId}/references`)).status).toBe(403)
    await kit.submit()
    expect((await errorOf(add(kit, kit.marcel))).refusal).toBe("status")
  })

  it.each([
    { ...CSL, title: "" },
    { ...CSL, type: "rumour" },
    { ...CSL, DOI: "javascript:alert(1)" },
    { ...CSL, URL: "javascript:alert(1)" },
    { ...CSL, title: "a\u0000b" },
    { ...CSL, author: [{ family: "\u202Egnp.exe" }] },
    { ...CSL, author: Array(201).fill({ family: "A" }) },
    "not an object"
  ])("are refused when they do not fit: %j", async (csl) => {
    const kit = await openRecoHouse()
    expect((await add(kit, kit.marcel, csl as object)).status).toBe(400)
  })

  it("get an id from the author and the year, each its own, even two at once", async () => {
    const kit = await openRecoHouse()
    const answers = await Promise.all([1, 2, 3].map(() => add(kit, kit.marcel)))
    const ids = await Promise.all(answers.map(async (answer) => (await jsonOf<KeptReference>(answer)).id))
    expect(ids.toSorted()).toEqual(["foster-2018", "foster-2018-2", "foster-2018-3"])
    const arabic = await jsonOf<KeptReference>(add(kit, kit.marcel, { type: "book", title: "كتاب" }))
    expect(arabic.id).toBe("source")
  })

  it("are corrected by one person at a time", async () => {
    const kit = await openRecoHouse()
    await add(kit, kit.marcel)
    const corrected = [1, 2].map((volume) =>
      kit.marcel.call(at(kit, "foster-2018"), {
        method: "PATCH",
        json: { csl: { ...CSL, volume: String(volume) }, revision: 0 }
      })
    )
    expect((await Promise.all(corrected)).map(({ status }) => status).toSorted()).toEqual([200, 409])
    const [kept] = await jsonOf<KeptReference[]>(kit.solange.call(`/api/recos/${kit.recoId}/references`))
    expect(kept).toMatchObject({ id: "foster-2018", revision: 1, checkedOn: "2026-03-01" })
  })

  it("stay as long as the live text cites them", async () => {
    const kit = await openRecoHouse()
    await add(kit, kit.marcel)
    await kit.write(kit.marcel, sampleText({ cites: "foster-2018" }))
    const answer = await kit.marcel.call(at(kit, "foster-2018"), { method: "DELETE" })
    expect(answer.status).toBe(409)
    expect((await errorOf(answer)).message).toMatch(/^Cette référence est citée/)
    await kit.write(kit.marcel, sampleText())
    expect((await kit.marcel.call(at(kit, "foster-2018"), { method: "DELETE" })).status).toBe(204)
    expect((await kit.marcel.call(at(kit, "foster-2018"), { method: "DELETE" })).status).toBe(404)
  })

  it("of another reco are out of reach", async () => {
    const kit = await openRecoHouse()
    await add(kit, kit.marcel)
    const { id } = await jsonOf<{ id: string }>(
      kit.marcel.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
    )
    expect((await kit.marcel.call(`/api/recos/${id}/references/foster-2018`, { method: "DELETE" })).status).toBe(404)
  })
})

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#2B5A40" } })

const send = ({ recoId }: RecoHouse, { call }: Person, bytes: Uint8Array | string, type = "image/png") =>
  call(`/api/recos/${recoId}/images`, {
    method: "POST",
    body: typeof bytes === "string" ? bytes : new Uint8Array(bytes),
    headers: { "content-type": type }
  })

describe("the images of a reco", () => {
  it("are refused to those who do not write, and nothing of them stays on disk", async () => {
    const kit = await openRecoHouse()
    const png = await photo(10, 10).png().toBuffer()
    expect((await send(kit, kit.abel, png)).status).toBe(403)
    expect(() => readdirSync(join(kit.house.config.dataDir, "images"))).toThrow("ENOENT")
  })

  it.each([
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "image/svg+xml"],
    ["SVG under another name", '<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>', "image/png"],
    ["SVG behind a byte order mark", '\uFEFF <svg xmlns="http://www.w3.org/2000/svg"/>', "image/png"]
  ])("are refused in %s, with the reason", async (_what, bytes, type) => {
    const kit = await openRecoHouse()
    const answer = await send(kit, kit.marcel, bytes, type)
    expect(answer.status).toBe(422)
    expect((await errorOf(answer)).message).toMatch(/^Les images SVG ne sont pas acceptées/)
  })

  it.each([
    ["nothing", ""],
    ["text", "hello"],
    ["a PDF", "%PDF-1.7\n"],
    ["a broken PNG", "\u0089PNG\r\n\u001a\nrubbish"]
  ])("are refused when they are %s", async (_what, bytes) => {
    const kit = await openRecoHouse()
    const answer = await send(kit, kit.marcel, Buffer.from(bytes, "latin1"))
    expect(answer.status).toBe(422)
  })

  it("are refused under another type than an image, or when they are too heavy", async () => {
    const kit = await openRecoHouse()
    const png = await photo(10, 10).png().toBuffer()
    expect((await send(kit, kit.marcel, png, "application/octet-stream")).status).toBe(415)
    expect((await send(kit, kit.marcel, new Uint8Array(12 * 1024 * 1024 + 1))).status).toBe(413)
  })

  it("are refused when they unpack to a bomb", async () => {
    const kit = await openRecoHouse()
    const bomb = await photo(9000, 9000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(500_000)
    const answer = await send(kit, kit.marcel, bomb)
    expect(answer.status).toBe(422)
    expect((await errorOf(answer)).message).toMatch(/^Cette image a trop de points/)
  })

  it("are kept upright, light, in WebP, without what the camera wrote", async () => {
    const kit = await openRecoHouse()
    const noise = Buffer.from(Array.from({ length: 2400 * 1200 * 3 }, (_, place) => (place * 7919) % 251))
    const jpeg = await sharp(noise, { raw: { width: 2400, height: 1200, channels: 3 } })
      .withExif({ IFD0: { Copyright: "Un nom" }, IFD3: { GPSLatitude: "44/1 15/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const added = await jsonOf<{ asset: string; width: number; height: number }>(
      send(kit, kit.marcel, jpeg, "image/jpeg")
    )
    expect([added.width, added.height]).toEqual([800, 1600])
    const answer = await kit.abel.call(`/api/recos/${kit.recoId}/images/${added.asset}`)
    expect(answer.headers.get("content-type")).toBe("image/webp")
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
    const kept = Buffer.from(await answer.arrayBuffer())
    const { exif, format, orientation } = await sharp(kept).metadata()
    expect({ exif, format, orientation }).toEqual({ exif: undefined, format: "webp", orientation: undefined })
  })

  it("sent twice are one, and are read by the team alone", async () => {
    const kit = await openRecoHouse()
    const png = await photo(40, 30).png().toBuffer()
    const [one, two] = await Promise.all([1, 2].map(async () => jsonOf<{ asset: string }>(send(kit, kit.marcel, png))))
    expect(one).toEqual(two)
    expect(readdirSync(join(kit.house.config.dataDir, "images"))).toEqual([one?.asset])
    const outsider = await kit.person({ name: "Inès" })
    expect((await outsider.call(`/api/recos/${kit.recoId}/images/${one?.asset}`)).status).toBe(403)
    const { id } = await jsonOf<{ id: string }>(
      outsider.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
    )
    expect((await outsider.call(`/api/recos/${id}/images/${one?.asset}`)).status).toBe(404)
    expect((await kit.marcel.call(`/api/recos/${kit.recoId}/images/..%2F..%2Frecos.sqlite`)).status).toBe(404)
  })
})
