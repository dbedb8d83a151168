import { toMdx } from "@recos/schemas/document/mdx/to-mdx"
import { sectionOf } from "@recos/schemas/document/walk"
import type { DocumentId } from "@recos/schemas/ids"
import { describe, expect, it } from "vitest"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type RecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import { readImport } from "./read-import.ts"
import type { RecoDetail } from "./read-reco.ts"

const preview = ({ marcel }: RecoHouse, markdown: unknown) =>
  marcel.call("/api/recos/import/preview", { method: "POST", json: { markdown } })
const bring = ({ marcel }: RecoHouse, body: object) => marcel.call("/api/recos/import", { method: "POST", json: body })

const MARKDOWN = `# Éviter la grippe

## En bref

Se laver les mains. ![Des mains](mains.png)

## Rien de connu

<script>alert(1)</script>
`

describe("importing Markdown", () => {
  it("is refused to strangers, and for what is no text", async () => {
    const kit = await openRecoHouse()
    const body = { method: "POST", json: { markdown: MARKDOWN } }
    expect((await kit.stranger("/api/recos/import/preview", body)).status).toBe(401)
    for (const wrong of ["", "   ", 42, null, "a".repeat(500_001)]) {
      expect((await preview(kit, wrong)).status).toBe(400)
    }
    expect((await bring(kit, { markdown: MARKDOWN, title: "a\u0000b" })).status).toBe(400)
  })

  it("first lists what cannot be kept, with its line, and creates nothing", async () => {
    const kit = await openRecoHouse()
    const shown = await jsonOf<{ title: string; losses: { line: number; message: string }[]; sections: string[] }>(
      preview(kit, MARKDOWN)
    )
    expect(shown.title).toBe("Éviter la grippe")
    expect(shown.sections).toContain("in-brief")
    expect(shown.losses.map(({ line }) => line)).toEqual([5, 7, 9])
    expect(shown.losses[0]?.message).toMatch(/^Cette image n’est pas reprise/)
    expect(kit.house.database.$client.prepare("select count(*) from reco").pluck().get()).toBe(1)
  })

  it("then makes a draft of it, whose first contributor is who brought it", async () => {
    const kit = await openRecoHouse()
    const answer = await bring(kit, { markdown: MARKDOWN, title: "Grippe : se protéger" })
    expect(answer.status).toBe(201)
    const { id } = await jsonOf<{ id: string }>(answer)
    const detail = await jsonOf<RecoDetail>(kit.marcel.call(`/api/recos/${id}`))
    expect(detail).toMatchObject({ title: "Grippe : se protéger", slug: "grippe-se-proteger", status: "draft" })
    expect(detail.standing).toMatchObject({ teamRole: "coordinator", isLastEditor: true })
    const text = JSON.stringify(await kit.house.rooms.read(detail.documents[0]?.id ?? ("" as DocumentId)))
    expect(text).toContain("Se laver les mains.")
    expect(text).not.toContain("<script>")
  })

  it("asks for a title when the text has none", async () => {
    const kit = await openRecoHouse()
    const answer = await bring(kit, { markdown: "Un paragraphe seul." })
    expect(answer.status).toBe(400)
    expect((await errorOf(answer)).message).toBe("Donnez un titre à ce texte.")
  })

  it("loses nothing of a file of recos/", async () => {
    const kit = await openRecoHouse()
    const mdx = toMdx(sampleText(), "fr")
    expect(await jsonOf(preview(kit, mdx))).toMatchObject({ title: "Lombalgie commune", losses: [] })
    const { document } = await readImport(kit.solange.member.id, mdx)
    expect(toMdx(document, "fr")).toBe(mdx)
    expect(sectionOf(document, "statements")?.content?.[0]?.type).toBe("statement")
  })

  it("gives up on a text made to keep it busy, and says so", async () => {
    const { solange } = await openRecoHouse()
    const tangled = readImport(solange.member.id, "*a_".repeat(100_000), 1500)
    await expect(tangled).rejects.toMatchObject({ code: "bad-document", detail: { reason: "text-tangled" } })
  })

  it("refuses a table that would be padded to hundreds of thousands of cells, before anything is made of it", async () => {
    const kit = await openRecoHouse()
    const columns = 20_000
    const wide = `# Large\n\n${"|a".repeat(columns)}|\n${"|-".repeat(columns)}|\n${"|b|\n".repeat(20)}`
    const before = (await jsonOf<{ items: unknown[] }>(kit.solange.call("/api/recos"))).items.length
    for (const answer of [await preview(kit, wide), await bring(kit, { markdown: wide })]) {
      expect(answer.status).toBe(422)
      expect((await errorOf(answer)).message).toContain("trop grand")
    }
    expect((await jsonOf<{ items: unknown[] }>(kit.solange.call("/api/recos"))).items).toHaveLength(before)
  })

  it("takes three readings of one member at most, and says when to come back", async () => {
    const kit = await openRecoHouse()
    const bomb = "[a](<".repeat(2000)
    const answers = await Promise.all(Array.from({ length: 12 }, () => preview(kit, bomb)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(9)
    expect(refused[0]?.headers.get("retry-after")).toMatch(/^\d+$/)
  })
})

describe("exporting a draft as Markdown", () => {
  it("is refused outside the team, and not found in a language that the reco does not have", async () => {
    const kit = await openRecoHouse()
    const outsider = await kit.person({ name: "Inès" })
    expect((await outsider.call(`/api/recos/${kit.recoId}/export.md?language=fr`)).status).toBe(403)
    expect((await kit.abel.call(`/api/recos/${kit.recoId}/export.md?language=en`)).status).toBe(404)
    expect((await kit.abel.call(`/api/recos/${kit.recoId}/export.md?language=xx`)).status).toBe(400)
  })

  it("gives the text and its sources as a file", async () => {
    const kit = await openRecoHouse()
    await kit.marcel.call(`/api/recos/${kit.recoId}/references`, {
      method: "POST",
      json: { csl: { type: "book", title: "Le dos", author: [{ family: "Zola" }], issued: { "date-parts": [[2020]] } } }
    })
    await kit.write(kit.marcel, sampleText({ cites: "zola-2020" }))
    const answer = await kit.abel.call(`/api/recos/${kit.recoId}/export.md?language=fr`)
    expect(answer.headers.get("content-type")).toBe("text/markdown; charset=utf-8")
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="lombalgie-commune-fr.md"')
    const markdown = await answer.text()
    expect(markdown).toMatch(/^# Lombalgie commune\n/)
    expect(markdown).toContain("Zola. Le dos. 2020.")
  })
})
