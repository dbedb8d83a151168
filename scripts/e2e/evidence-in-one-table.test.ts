import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf } from "./accessibility.ts"
import { demoMember } from "./demonstration-house.ts"
import { expectWords } from "./expect-on-page.ts"
import { countActs, gridOnPage } from "./grid-on-page.ts"
import { stageOfEachTest } from "./stage.ts"
import { call, type Members } from "./writing-room.ts"

const stage = stageOfEachTest()

/** What a person's own spreadsheet holds of the outcomes; the two first are typed by hand. */
const REVIEW = [
  ["Outcomes", "№ of participants (studies)", "Relative effect (95% CI)", "Risk with placebo", "Certainty"],
  ["Encore de la fièvre", "640 (3 RCTs)", "RR 0.90 (0.75 to 1.08)", "250 per 1,000", "Low"],
  ["Vomissements", "812 (4 RCTs)", "RR 1.38 (1.16 to 1.63)", "120 per 1,000", "Moderate"],
  ["Éruption", "812 (4 RCTs)", "RR 1.20 (0.95 to 1.50)", "60 per 1,000", "Low"],
  ["Tympan percé", "1,200 (5 RCTs)", "RR 0.37 (0.18 to 0.76)", "48 per 1,000", "Moderate"],
  ["Otite de l’autre oreille", "906 (4 RCTs)", "RR 0.49 (0.25 to 0.95)", "190 per 1,000", "Moderate"],
  ["Rechute tardive", "2,200 (6 RCTs)", "RR 0.93 (0.78 to 1.10)", "200 per 1,000", "Low"]
]

const DOWN = [
  "Risque de biais",
  "Hétérogénéité des résultats",
  "Preuves indirectes",
  "Imprécision",
  "Biais de publication"
]

it("eight outcomes, two graders who settle, and a decision take at most 250 interactions", async () => {
  const doing = countActs()
  const { url } = stage.house
  const ines = await stage.member("Inès")
  const { id } = await call<{ id: string }>(ines.page, url, "POST", "/recos", {
    title: "Otite, à revoir",
    language: "fr"
  })
  const { items } = await call<Members>(ines.page, url, "GET", "/members")
  for (const firstName of ["Abel", "Nadia"]) {
    const member = items.find(({ name }) => name === demoMember(firstName).name)
    await call(ines.page, url, "PUT", `/recos/${id}/team/${member?.id}`, { role: "reviewer" })
  }
  const evidence = `${url}/atelier/recos/${id}/preuves`

  // The question.
  const { page } = ines
  await doing.once(() => page.goto(evidence))
  await doing.once(() => page.getByRole("button", { name: "Poser une question" }).click())
  await doing.once(() => page.getByLabel("Pour qui").fill("Enfants de 2 à 12 ans"))
  await doing.once(() => page.getByLabel("Que proposer").fill("Un antibiotique tout de suite"))
  await doing.once(() => page.getByLabel("Comparé à quoi").fill("Attendre 48 heures"))
  await doing.once(() => page.getByLabel("Dans quel cadre").fill("En soins primaires"))
  await doing.once(() => page.getByRole("button", { name: "Enregistrer" }).click())
  await doing.once(() => page.getByRole("link", { name: /Un antibiotique tout de suite/ }).click())

  // Two outcomes by hand, six from the review.
  const figures = gridOnPage(page, /Chiffres/, doing)
  const byHand = [
    ["Douleur à 24 heures", ["5", "1394", "RR", "0,89", "0,78", "1,01", "426"]],
    ["Douleur à trois jours", ["7", "2320", "RR", "0,7", "0,57", "0,86", "159"]]
  ] as const
  const columns = [
    "Études",
    "Personnes",
    "Mesure",
    "Effet",
    "Borne basse",
    "Borne haute",
    "Sans, sur 1\u202f000 ou moyenne"
  ]
  for (const [row, [name, values]] of byHand.entries()) {
    await doing.once(() => page.getByLabel("Nom du critère").fill(name))
    await figures.press("Enter")
    await figures.grid.getByRole("rowheader", { name }).waitFor()
    for (const [place, column] of columns.entries()) {
      const value = values[place] ?? ""
      // Several measures begin with R: a list opens, in which one chooses.
      if (column === "Mesure") await figures.chooseInList(row, column, "R", value)
      else await figures.type(row, column, value)
    }
  }
  await expectWords(await figures.cell(1, "Critère"), "48 de moins sur 1\u202f000")
  await expectWords(await figures.cell(1, "Critère"), "Les études trouvent")
  await page.getByText("Tout est enregistré.").waitFor()
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  const pasted = REVIEW.map((line) => line.join("\t")).join("\n")
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted)
  await figures.go(0, "Critère")
  await figures.press("Control+v")
  const proposal = page.getByRole("region", { name: "Ce qui a été compris" })
  await expectWords(proposal, "laissé de côté")
  expect(await accessibilityFaults(page)).toEqual([])
  // On a phone its cells are wider than the screen: they scroll under a keyboard too.
  const wide = page.viewportSize()
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await accessibilityFaults(page)).toEqual([])
  await page.setViewportSize(wide ?? { width: 1280, height: 860 })
  await doing.once(() => proposal.getByRole("button", { name: "Mettre 6 lignes dans le tableau" }).click())
  await figures.grid.getByRole("rowheader", { name: "Rechute tardive" }).waitFor()
  await figures.chooseFrom(0, "En avoir plus", "m")
  await page.getByText("Tout est enregistré.").waitFor()
  await expectWords(await figures.cell(5, "Critère"), "30 de moins sur 1\u202f000")
  expect(await overflowOf(page)).toBe(0)
  const question = page.url()

  // Two graders, each alone. They differ on four outcomes.
  for (const [firstName, imprecise] of [
    ["Abel", [0, 2, 4, 6, 7]],
    ["Nadia", [0, 3, 7]]
  ] as const) {
    const { page: own } = await stage.member(firstName)
    await doing.once(() => own.goto(question))
    await doing.once(() => own.getByRole("button", { name: "Importance et certitude" }).click())
    await doing.once(() => own.getByRole("radio", { name: "Je n’ai aucun lien" }).check())
    await doing.once(() => own.getByRole("button", { name: "Déclarer" }).click())
    const grading = gridOnPage(own, /Importance et certitude/, doing)
    await own.getByRole("button", { name: "Changer ma réponse" }).waitFor()
    for (const row of [0, 1]) await grading.choose(row, "Mon avis, 1 à 9", "8")
    await grading.chooseFrom(2, "Mon avis, 1 à 9", "6")
    await grading.chooseFrom(0, "Départ", "e")
    for (const domain of DOWN.filter((one) => one !== "Imprécision")) await grading.chooseFrom(0, domain, "0")
    for (let row = 0; row < 8; row += 1) {
      const isConcern = (imprecise as readonly number[]).includes(row)
      if (isConcern) await grading.judge(row, "Imprécision", "1", `Peu d’événements, dit ${firstName}`)
      // The figures of the second row ask for no words.
      else if (row === 1) await grading.choose(row, "Imprécision", "0")
      else await grading.judge(row, "Imprécision", "0", `L’intervalle reste étroit, dit ${firstName}`)
    }
    if (firstName === "Nadia") expect(await own.content()).not.toContain("dit Abel")
    await doing.once(() => own.getByRole("button", { name: "Signer 8 évaluations complètes" }).click())
    await own.getByText("8 évaluations signées.").waitFor()
  }

  // They settle what differs, and what each outcome speaks for.
  const { page: nadia, complaints } = await stage.member("Nadia")
  await doing.once(() => nadia.goto(question))
  await doing.once(() => nadia.getByRole("button", { name: "S’accorder" }).click())
  const together = gridOnPage(nadia, /S’accorder/, doing)
  await expectWords(together.grid, "dit Abel")
  for (const row of [2, 3, 4, 6]) {
    await together.judge(row, "Imprécision", "1", "L’avis le plus prudent")
  }
  for (const row of [0, 1]) await together.choose(row, "Parle en faveur", "+")
  for (const row of [0, 1]) await together.choose(row, "Suffirait seul", "o")
  expect(await accessibilityFaults(nadia)).toEqual([])
  await doing.once(() => nadia.getByRole("button", { name: "Arrêter 8 évaluations communes" }).click())
  await nadia.getByText("8 évaluations communes arrêtées.").waitFor()
  await expectWords(await together.cell(0, "Certitude"), "modérée")

  // The decision, criterion by criterion.
  await doing.once(() => nadia.goto(`${evidence}/decision`))
  await nadia.getByRole("radio").first().waitFor()
  const criteria = await nadia.locator("section.criterion").all()
  for (const criterion of criteria) {
    // A certainty that is not the computed one would owe a reason.
    const computed = criterion.getByRole("radio", { name: /^Modérée/ })
    const chosen = (await computed.count()) > 0 ? computed : criterion.getByRole("radio")
    await doing.once(() => chosen.first().click())
  }
  expect(criteria.length).toBeGreaterThanOrEqual(9)
  for (const which of [0, 1, 2]) {
    await doing.once(() => nadia.getByRole("button", { name: "Écrire sur les preuves" }).nth(0).click())
    await doing.once(() =>
      nadia.getByLabel("Vos mots sur les preuves").last().fill(`Ce que disent les essais, ${which}.`)
    )
  }
  expect(doing.count).toBeLessThanOrEqual(250)
  expect([...complaints, ...ines.complaints]).toEqual([])
})
