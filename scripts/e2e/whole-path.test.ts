import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
import type { Locator, Page } from "playwright-core"
import { expect, it } from "vitest"
import { demoMember } from "./demonstration-house.ts"
import { REAL_TEXT } from "./real-text.ts"
import { stageOfEachTest } from "./stage.ts"
import { putCaretIn } from "./writing-room.ts"

const stage = stageOfEachTest()

const sectionOf = (page: Page, kind: string): Locator => page.locator(`#section-${kind}`)
const saved = (page: Page): Promise<void> => page.locator('.save-status[data-state="saved"]').waitFor()

/** Types in a place of the page, a paragraph after another, as a keyboard does. */
async function write(page: Page, place: Locator, ...paragraphs: string[]): Promise<void> {
  await putCaretIn(place)
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press("Enter")
    await page.keyboard.insertText(paragraph)
  }
}

async function openText(page: Page, title: string): Promise<void> {
  await page.goto(`${stage.house.url}/atelier/`)
  await page.getByRole("link", { name: title }).click()
  await page.getByRole("link", { name: "Écrire", exact: true }).click()
  await page.getByRole("textbox", { name: "Texte de la reco" }).waitFor()
  await saved(page)
}

async function openFace(page: Page, title: string, face: string): Promise<void> {
  await page.goto(`${stage.house.url}/atelier/`)
  await page.getByRole("link", { name: title }).click()
  await page.getByRole("link", { name: face, exact: true }).click()
}

async function invite(page: Page, firstName: string, role: string): Promise<void> {
  const { name } = demoMember(firstName)
  const member = page.getByRole("combobox", { name: "Membre", exact: true })
  await member.fill(name.slice(0, 4))
  await page.getByRole("option", { name }).waitFor()
  await member.press("ArrowDown")
  await member.press("Enter")
  await expect.poll(() => member.inputValue()).toContain(name)
  await page.getByLabel("Rôle", { exact: true }).selectOption({ label: role })
  await page.getByRole("button", { name: "Ajouter à l’équipe" }).click()
  await page.getByLabel(`Rôle : ${name}`).waitFor()
}

async function approve(page: Page, title: string, reason: string): Promise<void> {
  await openFace(page, title, "Lectures et signatures")
  await page.getByLabel("J’approuve cette version").check()
  await page.getByLabel("Vos raisons").fill(reason)
  await page.getByRole("button", { name: "Donner cet avis" }).click()
  await page.getByText("Votre lecture est enregistrée.").waitFor()
}

async function sign(page: Page, title: string): Promise<void> {
  await openFace(page, title, "Lectures et signatures")
  await page.getByRole("button", { name: "Signer cette version" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Signer cette version" }).click()
  await page
    .getByText(/Vous avez signé cette version|Les deux collèges ont signé/)
    .first()
    .waitFor()
}

it("takes a real text from an empty page to the site’s search and the printed sheet, four people, one of them offline for a while", async () => {
  const { title, statements, warningSigns, question, references, paragraphsOf } = REAL_TEXT
  const [abel, nadia, ines, marcel] = await Promise.all(
    ["Abel", "Nadia", "Inès", "Marcel"].map((name) => stage.member(name))
  )
  if (!abel || !nadia || !ines || !marcel) throw new Error("four people were expected")

  // Abel begins the reco, says what it is about and makes up the team.
  const author = abel.page
  await author.getByRole("link", { name: "Commencer une reco" }).click()
  const working = `${title} (essai)`
  await author.getByLabel("Titre").fill(working)
  await author.getByRole("button", { name: "Ouvrir la page" }).click()
  await author.getByRole("textbox", { name: "Texte de la reco" }).waitFor()
  await openFace(author, working, "Équipe")
  await invite(author, "Nadia", "Rédaction")
  await invite(author, "Inès", "Relecture")
  await invite(author, "Marcel", "Relecture")
  await author.getByRole("link", { name: "Réglages", exact: true }).click()
  await author.getByLabel("Dos et articulations").check()
  await author.getByRole("button", { name: "Enregistrer ces réglages" }).click()
  await author.getByText("Les réglages sont enregistrés.").waitFor()

  // Both write at the same time; each sees who is here.
  await openText(author, working)
  const citizen = nadia.page
  await openText(citizen, working)
  await author.getByRole("list", { name: "Sur cette page" }).getByText("Nadia Belkacem").waitFor()
  const inBrief = paragraphsOf("in-brief")
  const source = references.find((each) => each.id === "dahm-2010")?.csl
  const writeStatements = async () => {
    const [first, second] = statements
    if (!first || !second) throw new Error("two statements were expected")
    await author.getByRole("button", { name: "Sources" }).click()
    await author.getByRole("button", { name: "Ajouter une source" }).click()
    await author.getByLabel("Adresse", { exact: true }).fill(source?.DOI ?? source?.URL ?? "")
    await author.getByRole("textbox", { name: "Titre", exact: true }).fill(source?.title ?? "")
    await author.getByRole("button", { name: "Enregistrer la source" }).click()
    const place = sectionOf(author, "statements")
    await write(author, place.locator(".statement-text").first(), first.text)
    await author.getByRole("button", { name: "Citer ici" }).click()
    await place.getByLabel("Force", { exact: true }).first().selectOption(String(first.attrs.strength))
    await place.getByLabel("Sens", { exact: true }).first().selectOption(String(first.attrs.direction))
    await place.getByLabel("Grade HAS").first().selectOption(String(first.attrs.hasGrade))
    await place.getByLabel("Certitude (GRADE)").first().selectOption(String(first.attrs.certainty))
    await place.getByRole("button", { name: "Ajouter une recommandation" }).click()
    await write(author, place.locator(".statement-text").nth(1), second.text)
    await place.getByLabel("Force", { exact: true }).nth(1).selectOption(String(second.attrs.strength))
    await place.getByLabel("Sens", { exact: true }).nth(1).selectOption(String(second.attrs.direction))
    // What they rest on is not in the tool yet: each point says so, in the words that readers will see.
    const answer = async (index: number, label: string) => {
      const field = author.locator(".statement").nth(index).getByLabel(label, { exact: true })
      await field.fill("Celle de la revue citée, que le groupe a lue.")
      await field.press("Enter")
    }
    await answer(0, "Ne repose sur aucune étude, parce que…")
    await answer(0, "Pourquoi cette certitude")
    await answer(0, "Pourquoi ce grade")
    await answer(1, "Ne repose sur aucune étude, parce que…")
    await answer(1, "Pourquoi cette force")
    await author.locator(".statement").nth(1).getByText("Aucun critère auquel la comparer").waitFor()
  }
  await Promise.all([
    writeStatements(),
    write(citizen, sectionOf(citizen, "in-brief").locator(".section-text p").first(), ...inBrief)
  ])
  await Promise.all([saved(author), saved(citizen)])

  // Nadia loses the network on a mountain road and goes on; Abel goes on too.
  await nadia.context.setOffline(true)
  for (const [index, part] of question.entries()) {
    await write(citizen, sectionOf(citizen, "question").locator(".pico-text").nth(index), part.text)
  }
  await citizen.locator(".save-status", { hasText: "Hors ligne, gardé sur cet appareil" }).waitFor()
  const [sign1] = warningSigns
  if (!sign1) throw new Error("a warning sign was expected")
  const signs = sectionOf(author, "warning-signs")
  await write(author, signs.locator(".warning-sign-text").first(), sign1.text)
  await write(author, sectionOf(author, "reasons").locator(".section-text p").first(), ...paragraphsOf("reasons"))
  await saved(author)
  await nadia.context.setOffline(false)
  await saved(citizen)
  await expect.poll(() => sectionOf(author, "question").textContent()).toContain(question[0]?.text ?? "?")
  await expect.poll(() => sectionOf(citizen, "warning-signs").textContent()).toContain(sign1.text)

  // Sent for review, read by each college, signed by each college, published.
  await openFace(author, working, "Vue d’ensemble")
  await author.getByLabel("Ce qui change dans cette version").fill("Première version.")
  await author.getByRole("button", { name: "Envoyer en relecture" }).click()
  await author.getByText("En relecture").first().waitFor()
  await approve(ines.page, working, "Conforme aux essais cités, applicable au cabinet.")
  await approve(marcel.page, working, "Je comprends tout, et je m’y retrouve.")
  await openFace(author, working, "Vue d’ensemble")
  await author.getByRole("button", { name: "Ouvrir la signature" }).click()
  await author.getByRole("link", { name: /signature d’un membre du collège citoyen/i }).waitFor()
  await sign(ines.page, working)
  await sign(marcel.page, working)
  await openFace(author, working, "Vue d’ensemble")
  await author.getByRole("button", { name: "Publier cette version" }).click()
  await author.getByText("La reco est publiée.").waitFor({ timeout: 240_000 })

  // A stranger finds it, reads it and takes the sheet.
  const stranger = await stage.visitor()
  await stranger.page.goto(`${stage.house.url}/`)
  await stranger.page
    .getByRole("searchbox")
    .or(stranger.page.getByLabel("Que cherchez-vous ?"))
    .first()
    .fill("lombalgie")
  await stranger.page.getByRole("button", { name: "Rechercher" }).click()
  await stranger.page.locator("#resultats").getByRole("link", { name: working }).first().click()
  await stranger.page.getByRole("heading", { level: 1, name: working }).waitFor()
  const page = stranger.page.getByRole("main")
  await expect.poll(() => page.textContent()).toContain(statements[0]?.text ?? "?")
  await expect.poll(() => page.textContent()).toContain(inBrief[0] ?? "?")
  // The door under the title leads to the sheet to hand over, which speaks to families: the statements are on the memo.
  const sheet = await stranger.page.locator('a[href*="memo"][href$=".pdf"]').first().getAttribute("href")
  const pdf = await stranger.context.request.get(new URL(sheet ?? "", stranger.page.url()).href)
  expect(squeezed(await textOfPdf(await pdf.body()))).toContain(squeezed(statements[0]?.text ?? "?"))

  for (const { complaints } of [abel, nadia, ines, marcel, stranger]) expect(complaints).toEqual([])
})

/** Without white space: a line may break anywhere on paper. */
const squeezed = (text: string): string => text.replace(/\s+/gu, "")

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.map((item) => ("str" in item ? item.str : "")).join(" ")
}
