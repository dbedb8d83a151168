import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Locator, Page } from "playwright-core"
import { beforeEach, describe, expect, it } from "vitest"
import type { Visitor } from "./browser.ts"
import { expectCount, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const SAMPLES: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../schemas/src/document/paste/samples/clipboard.json"), "utf8")
)
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

interface Copied {
  "text/html"?: string
  "text/plain"?: string
  /** A picture beside the words, as base64. */
  picture?: string
}

const stage = stageOfFile()
let writer: Visitor
let page: Page
let section: Locator
beforeEach(async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  writer = await table.sit("Inès")
  page = writer.page
  section = sectionText(page, "practical-advice")
  await putCaretIn(section)
})

/** Pastes where the caret is, as the browser hands a clipboard over. */
const paste = (copied: Copied): Promise<void> =>
  page.evaluate(({ picture, ...words }) => {
    const data = new DataTransfer()
    for (const [type, text] of Object.entries(words)) data.setData(type, text)
    if (picture) {
      const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0))
      data.items.add(new File([bytes], "image.png", { type: "image/png" }))
    }
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
    )
  }, copied)

const sample = (name: string): Copied => ({ "text/html": SAMPLES[name] ?? "" })
const notice = (): Locator => page.locator(".paste-notice")
/** The form of a section as one reads it: `ul(li(p(words)))`. */
const form = (): Promise<string> =>
  section.evaluate((root) => {
    const told = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ""
      if (
        !(node instanceof HTMLElement) ||
        node.matches("[data-furniture], .ProseMirror-trailingBreak, .ProseMirror-separator")
      )
        return ""
      const inside = [...node.childNodes].map(told).join("")
      const name = node.localName
      return name === "div" || name === "tbody" || name === "colgroup" ? inside : `${name}(${inside})`
    }
    return [...root.childNodes].map(told).join("")
  })
const expectForm = (wanted: string): Promise<void> => expect.poll(form).toBe(wanted)

describe("what is pasted keeps its form and its meaning", () => {
  it.each([
    [
      "word_bullets",
      "p(Devant une angine\u00a0:)ul(li(p(Proposer un test rapide)ul(li(p(chez l’adulte si score ≥ 2))))li(p(Soulager la douleur)))"
    ],
    ["word_numbers", "ol(li(p(Examiner))li(p(Tester)))"],
    [
      "word_table_merged",
      "table(tr(th(p(strong(Score de Mac Isaac)))th(p(strong(Score de Mac Isaac)))th(p(strong(Points))))" +
        "tr(td(p(Signes))td(p(Fièvre >\u00a038\u00a0°C))td(p(1)))tr(td(p(Signes))td(p(Absence de toux))td(p(1))))"
    ],
    ["word_track", "p(Donner de l’amoxicilline pendant six jours si le test est positif.)"],
    [
      "word_headings",
      "h3(1. Contexte)p(Texte strong(gras), em(ital), souligné, Hsub(2)O, 10sup(3), surligné, barré.)h4(1.1 Détail)" +
        "h3(Un titre de Word)p(Dose 500 mg)p(Ligne unbr()Ligne deux)p(Fin.)"
    ],
    ["excel", "table(tr(th(p(Essai))th(p(n))th(p(RR)))tr(td(p(Del Mar))td(p(3621))td(p(0,72))))"]
  ])("%s", async (name, wanted) => {
    await paste(sample(name))
    await expectForm(wanted)
    await untilSaved(page)
    expect(writer.complaints).toEqual([])
  })

  it("Markdown is read as Markdown, and what is copied as text is what was typed", async () => {
    await paste({ "text/plain": "## Titre\n\nUn **gras**.\n\n- un\n  - deux\n\n| A | B |\n|---|---|\n| 1 | 2 |" })
    await expectForm(
      "h3(Titre)p(Un strong(gras).)ul(li(p(un)ul(li(p(deux)))))table(tr(th(p(A))th(p(B)))tr(td(p(1))td(p(2))))"
    )
    await page.keyboard.press("Control+z")
    await expectForm("p()")
    await page.keyboard.down("Shift")
    await paste({ "text/plain": "- un\n- deux" })
    await page.keyboard.up("Shift")
    await page.keyboard.press("Control+z")
    expect(writer.complaints).toEqual([])
  })

  it("stars and underscores inside words stay as they were written", async () => {
    await paste({ "text/plain": "2*3*4 = 24 et __init__" })
    await expectForm("p(2*3*4 = 24 et __init__)")
  })
})

describe("a paste that left anything out says so", () => {
  it("in one line, with its sentences, and an undo that takes back the paste alone", async () => {
    await page.keyboard.type("Avant. ")
    await paste(sample("word_track"))
    await notice().getByText("2 modifications suivies acceptées · 1 commentaire laissé de côté.").waitFor()
    await notice().getByText("Voir", { exact: true }).click()
    await notice().getByText("ce qui était supprimé ne revient pas").waitFor()
    await notice().getByRole("button", { name: "Annuler le collage" }).click()
    await expectForm("p(Avant. )")
    await expectCount(notice(), 0)
    expect(writer.complaints).toEqual([])
  })

  it("and offers no undo that would take back something else", async () => {
    await paste(sample("word_image"))
    await notice().getByText("1 image non collée").waitFor()
    await page.keyboard.type(" Suite.")
    await expectCount(notice().getByRole("button", { name: "Annuler le collage" }), 0)
    await notice().getByRole("button", { name: "Fermer" }).click()
    await expectCount(notice(), 0)
  })

  it("in English for whoever works in English, and nothing where nothing was lost", async () => {
    await paste({ "text/html": "<p>Un <b>mot</b>.</p><p>Deux.</p>" })
    await expectForm("p(Un strong(mot).)p(Deux.)")
    await expectCount(notice(), 0)
  })
})

describe("a picture goes to the form that asks for its words", () => {
  const dialog = (): Locator => page.getByRole("dialog", { name: "Ajouter une image" })

  it("copied from a browser: a page of one picture and the file", async () => {
    await paste({ "text/html": '<img src="https://exemple.org/a.png" alt="Gorge">', picture: PIXEL })
    await dialog().waitFor()
    await page.keyboard.press("Escape")
  })

  it("from the page itself, with what the page said of it", async () => {
    await paste({
      "text/html": `<p>Texte</p><img alt="schéma collé" src="data:image/png;base64,${PIXEL}"><p>Suite</p>`
    })
    await dialog().getByLabel("Texte de remplacement").waitFor()
    expect(await dialog().getByLabel("Texte de remplacement").inputValue()).toBe("schéma collé")
    await dialog().getByRole("button", { name: "Ajouter l’image" }).click()
    await page.getByRole("img", { name: "schéma collé" }).waitFor()
    await expectWords(section.locator("p").first(), "Texte")
  })

  it("two of them, one after the other", async () => {
    const picture = (alt: string): string => `<img alt="${alt}" src="data:image/png;base64,${PIXEL}">`
    await paste({ "text/html": `<p>Texte</p>${picture("un")}${picture("deux")}` })
    for (const alt of ["un", "deux"]) {
      await expect.poll(() => dialog().getByLabel("Texte de remplacement").inputValue()).toBe(alt)
      await dialog().getByRole("button", { name: "Ajouter l’image" }).click()
      await page.getByRole("img", { name: alt }).waitFor()
    }
    await expectCount(dialog(), 0)
  })
})

describe("where less may stand, every word stays", () => {
  it("in the title, as one line", async () => {
    await putCaretIn(page.locator(".reco-title"))
    await page.keyboard.press("End")
    await paste({ "text/html": "<p>avec 5 mg</p><p>10 mg</p>" })
    await expectWords(page.locator(".reco-title"), "Toux aiguë de l’adulteavec 5 mg 10 mg")
  })

  it("in a recommendation, a table becomes lines, and is told", async () => {
    await putCaretIn(sectionText(page, "statements").locator(".statement-text").first())
    await paste({
      "text/html": "<table><tr><td>Dose</td><td>Âge</td></tr><tr><td>5 mg</td><td>2 ans</td></tr></table>"
    })
    const text = sectionText(page, "statements").locator(".statement-text").first()
    await expectWords(text.locator("p").first(), "Dose – Âge")
    await expectWords(text.locator("p").nth(1), "5 mg – 2 ans")
    await notice().getByText("1 bloc devenu texte simple").waitFor()
  })
})
