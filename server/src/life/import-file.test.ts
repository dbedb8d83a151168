import { describe, expect, it } from "vitest"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type RecoHouse } from "../testing/reco-house.ts"
import { p, r, WORD_TYPE, wordFile } from "../testing/word-file.ts"
import type { ImportPreview } from "./import-markdown.ts"
import type { RecoDetail } from "./read-reco.ts"

const FILE = wordFile({
  body:
    p("Éviter la grippe", "Titre") +
    p("En bref", "Titre1") +
    p(
      `${r("Se laver les mains")}<w:del w:id="1" w:author="A"><w:r><w:delText> à l’eau</w:delText></w:r></w:del>${r(".")}`
    )
})

const send = ({ marcel }: RecoHouse, path: string, bytes: Uint8Array, type = WORD_TYPE) =>
  marcel.call(`/api/recos/import/${path}`, {
    method: "POST",
    headers: { "content-type": type },
    body: new Uint8Array(bytes)
  })

describe("importing a Word file", () => {
  it("first says what it would become, with the words of what is left out, and creates nothing", async () => {
    const kit = await openRecoHouse()
    const shown = await jsonOf<ImportPreview>(send(kit, "file/preview", FILE))
    expect(shown).toMatchObject({ title: "Éviter la grippe", sections: ["in-brief"] })
    expect(shown.losses).toEqual([
      { line: null, message: expect.stringMatching(/^Le suivi des modifications est accepté/), words: "à l’eau" }
    ])
    expect(kit.house.database.$client.prepare("select count(*) from reco").pluck().get()).toBe(1)
  })

  it("then makes a draft of it, without what was deleted", async () => {
    const kit = await openRecoHouse()
    const answer = await send(kit, `file?${new URLSearchParams({ title: "Grippe : se protéger" })}`, FILE)
    expect(answer.status).toBe(201)
    const { id } = await jsonOf<{ id: string }>(answer)
    const detail = await jsonOf<RecoDetail>(kit.marcel.call(`/api/recos/${id}`))
    expect(detail).toMatchObject({ title: "Grippe : se protéger", status: "draft" })
    const [text] = detail.documents
    if (!text) throw new Error("the draft has no text")
    const read = JSON.stringify(await kit.house.rooms.read(text.id))
    expect(read).toContain("Se laver les mains.")
    expect(read).not.toContain("à l’eau")
  })

  it.each<[string, Uint8Array, RegExp]>([
    ["what is no text", new Uint8Array(Buffer.from("%PDF-1.7")), /ni un texte de Word/],
    ["a damaged file", FILE.subarray(0, 900), /abîmé/],
    [
      "a file with a password",
      new Uint8Array(
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")])
      ),
      /mot de passe/
    ]
  ])("refuses %s in words", async (_, bytes, words) => {
    const kit = await openRecoHouse()
    const answer = await send(kit, "file", bytes)
    expect(answer.status).toBe(422)
    expect((await errorOf(answer)).message).toMatch(words)
  })

  it("refuses a body of another type, a title that is none, and more than 24 MiB", async () => {
    const kit = await openRecoHouse()
    expect((await send(kit, "file", FILE, "application/octet-stream")).status).toBe(415)
    expect((await send(kit, "file", FILE, "image/png")).status).toBe(415)
    expect((await send(kit, "file?title=%00", FILE)).status).toBe(400)
    expect((await send(kit, "file/preview", new Uint8Array(24 * 1024 * 1024 + 1))).status).toBe(413)
  })
})
