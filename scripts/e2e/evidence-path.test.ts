import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectCount, expectWords } from "./expect-on-page.ts"
import { domainOf, gradingOf, judgeOnPage, signOnPage } from "./grade-on-page.ts"
import { stageOfEachTest } from "./stage.ts"
import { untilSaved } from "./writing-room.ts"

const stage = stageOfEachTest()
const THIN = { viewport: { width: 360, height: 740 } }

type Call = <Answer>(method: string, path: string, data?: unknown) => Promise<Answer>

/** Calls the workspace's interface as the person of a page does. */
function callerOf(page: Page): Call {
  const { url } = stage.house
  return async (method, path, data) => {
    const headers = { origin: new URL(url).origin }
    const answer = await page.request.fetch(`${url}/api${path}`, { method, data, headers })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return JSON.parse((await answer.text()) || "null")
  }
}

interface Prepared {
  recoId: string
  outcomeId: string
  statementId: string
  address: (rest: string) => string
}

const NOTE = "Première version avec ce critère."
const WHY = "Un essai de 2026, deux fois plus grand, change l’estimation."

/** Brings a reco of the demonstration back to its writers, and gives it an outcome with figures on which a statement rests. */
async function prepare(call: Call): Promise<Prepared> {
  const { items: recos } = await call<{ items: { id: string; title: string }[] }>("GET", "/recos?q=otite")
  const reco = recos.find(({ title }) => title.startsWith("Otite"))
  if (!reco) throw new Error("no such reco in the demonstration")
  const of = (rest: string) => `/recos/${reco.id}${rest}`
  await call("POST", of("/steps/return"), { note: "Un critère de jugement manque." })
  const question = await call<{ id: string }>("POST", of("/questions"), {
    population: "Enfants de plus de 2 ans",
    intervention: "Antibiotique tout de suite",
    comparison: "Attendre 48 heures"
  })
  const outcome = await call<{ id: string; revision: number }>("POST", of(`/questions/${question.id}/outcomes`), {
    name: "Tympan percé",
    kind: "dichotomous",
    more: "worse"
  })
  await call("PATCH", of(`/outcomes/${outcome.id}`), {
    estimate: { ...emptyEstimate(), measure: "RR", point: 0.5, low: 0.3, high: 0.8, studies: 4, participants: 900 },
    baselines: [{ label: "enfants des essais", per1000: 100, counts: null, source: "Bras témoins", reference: null }],
    revision: outcome.revision
  })
  const { statements } = await call<{ statements: { id: string; text: string }[] }>("GET", of("/updates"))
  const statement = statements.find(({ text }) => text.includes("nous suggérons d’attendre"))
  if (!statement) throw new Error("no such statement in the text")
  return {
    recoId: reco.id,
    outcomeId: outcome.id,
    statementId: statement.id,
    address: (rest) => `${stage.house.url}/atelier/recos/${reco.id}${rest}`
  }
}

/** Gives the reasons that the recommendations of the text lack, each in the field that asks for it: they come with the recommendation they are of. */
async function answerContradictions(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const statements = page.locator(".statement")
  await statements.first().waitFor()
  for (const statement of await statements.all()) {
    await statement.scrollIntoViewIfNeeded()
    await statement
      .locator(".statement-evidence")
      .getByText(/contredi|Aucun critère auquel/)
      .first()
      .waitFor()
    const open = statement.locator(".statement-answer[data-open]")
    for (let left = await open.count(); left > 0; left = await open.count()) {
      const field = open.first().getByRole("textbox")
      await field.fill("Accord du groupe, qui l’a écrit dans ses raisons.")
      await field.press("Enter")
      await expect.poll(() => open.count()).toBeLessThan(left)
    }
  }
  await untilSaved(page)
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => scrollTo(0, 0))
  return accessibilityFaults(page)
}

it("figures that change after two reviewers settled are decided beside the old, read again, graded anew and compared", async () => {
  const ines = await stage.member("Inès")
  const call = callerOf(ines.page)
  const { recoId, outcomeId, statementId, address } = await prepare(call)
  const outcomePage = address(`/preuves/criteres/${outcomeId}`)
  const updatesPage = address("/preuves/mises-a-jour")

  // The statement is said to rest on the outcome.
  await ines.page.goto(updatesPage)
  const item = ines.page.locator(`#statement-${statementId}`)
  await item.getByText("Choisir les critères").click()
  await item.getByLabel("Tympan percé").check()
  await item.getByRole("button", { name: "Enregistrer" }).click()
  await item.getByText("C’est enregistré.").waitFor()

  // Two reviewers grade alone, differ, and settle.
  const abel = await stage.member("Abel", THIN)
  await abel.page.goto(outcomePage)
  await judgeOnPage(abel.page, { domain: "Imprécision", level: "Réserve grave (−1)", why: "Peu d’événements" })
  await signOnPage(abel.page)
  const nadia = await stage.member("Nadia")
  await nadia.page.goto(outcomePage)
  await judgeOnPage(nadia.page, { domain: "Risque de biais", level: "Réserve grave (−1)", why: "Aveugle incomplet" })
  await signOnPage(nadia.page)
  const together = gradingOf(nadia.page)
  await together.getByText("Il reste 2 différences à trancher.").waitFor()
  for (const domain of ["Imprécision", "Risque de biais"]) {
    await domainOf(together, domain).getByLabel("Niveau retenu").selectOption({ label: "Réserve grave (−1)" })
    await domainOf(together, domain).getByLabel("Pourquoi ce niveau").fill("Le groupe suit l’avis le plus prudent")
  }
  await together.getByRole("button", { name: "Arrêter l’évaluation commune" }).click()
  await expectWords(together.locator(".grading-agreed"), "Certitude faible")

  await answerContradictions(ines.page, address("/ecrire"))
  await call("POST", `/recos/${recoId}/steps/submit`, { note: NOTE })
  const [older] = await call<{ number: string }[]>("GET", `/recos/${recoId}/versions`)
  await call("POST", `/recos/${recoId}/steps/return`, { note: "Une étude de 2026 change les chiffres." })

  // Somebody proposes other figures: the graded ones are read, not written.
  const marcel = await stage.member("Marcel", THIN)
  await marcel.page.goto(outcomePage)
  await marcel.page.getByRole("button", { name: "Proposer une mise à jour" }).click()
  await marcel.page.getByLabel("Estimation", { exact: true }).fill("0,9")
  await marcel.page.getByLabel("Borne haute").fill("1,1")
  await marcel.page.getByLabel("Nom du critère").fill("Tympan percé à trois mois")
  await marcel.page.getByRole("button", { name: "Proposer cette mise à jour" }).click()
  await marcel.page.getByText("Dites pourquoi, en dix caractères au moins.").waitFor()
  await marcel.page.getByLabel("Pourquoi ces chiffres changent-ils").fill(WHY)
  expect(await faultsOf(marcel.page)).toEqual([])
  await marcel.page.getByRole("button", { name: "Proposer cette mise à jour" }).click()
  await marcel.page.getByText("Votre mise à jour est proposée.").waitFor()
  await expectCount(marcel.page.getByLabel("Estimation", { exact: true }), 0)

  // Whoever writes sees the mark come as soon as the update is accepted.
  await marcel.page.goto(address("/ecrire"))
  const statement = marcel.page.locator(`#node-${statementId}`)
  await statement.waitFor()
  const mark = statement.getByText("À relire")
  await ines.page.goto(updatesPage)
  const change = ines.page.getByRole("article", { name: "Tympan percé à trois mois" })
  await change.getByText("50 de moins sur 1\u202f000").waitFor()
  await change.getByText("10 de moins sur 1\u202f000").waitFor()
  await change
    .getByText("Le bénéfice n’est plus établi\u202f: l’intervalle comprend maintenant l’absence d’effet.")
    .waitFor()
  await change.getByText("1 recommandation repose sur ce critère.").waitFor()
  expect(await faultsOf(ines.page)).toEqual([])
  await ines.page.setViewportSize(THIN.viewport)
  expect(await overflowOf(ines.page)).toBe(0)
  expect(await smallTargets(ines.page)).toEqual([])
  await change.getByLabel("Votre raison").fill("L’essai est grand et bien conduit.")
  await change.getByRole("button", { name: "Accepter ces chiffres" }).click()
  await ines.page.getByText("Aucune mise à jour n’attend de décision.").waitFor()
  await mark.waitFor()

  // Until the statement is read again, the reco waits.
  await ines.page.goto(address(""))
  await ines.page.getByRole("link", { name: /^Relire «\sAprès 2 ans/ }).waitFor()
  await ines.page.getByRole("link", { name: /^Relire «\sEn bref/ }).waitFor()
  await statement.getByRole("link", { name: "Voir ce qui a changé" }).click()
  const toReread = marcel.page.locator(`#statement-${statementId}`)
  await toReread.getByText(WHY).waitFor()
  await expectWords(toReread, "50 de moins sur 1\u202f000")
  // Who proposed the figures does not say that what spoke of them holds.
  await expectWords(toReread, "une autre personne relit")
  await expectCount(toReread.getByRole("button", { name: "Relue", exact: true }), 0)
  expect(await faultsOf(marcel.page)).toEqual([])
  expect(await overflowOf(marcel.page)).toBe(0)
  expect(await smallTargets(marcel.page)).toEqual([])
  await ines.page.goto(updatesPage)
  for (const item of [ines.page.locator(`#statement-${statementId}`), ines.page.locator("#beside-in-brief")]) {
    await item
      .getByLabel("Qu’en est-il après relecture")
      .fill("Elle tient : on attend toujours 48 heures, l’effet est petit.")
    await item.getByRole("button", { name: "Relue", exact: true }).click()
    await item.getByText("1 relecture passée").waitFor()
  }
  expect(await faultsOf(ines.page)).toEqual([])
  expect(await overflowOf(ines.page)).toBe(0)

  // Both grade the new figures, the first hidden until the second has.
  await abel.page.reload()
  await gradingOf(abel.page).getByRole("button", { name: "Évaluer de nouveau" }).click()
  await gradingOf(abel.page).getByRole("button", { name: "J’ai relu l’estimation" }).click()
  await domainOf(gradingOf(abel.page), "Imprécision")
    .getByLabel("Niveau")
    .selectOption({ label: "Réserve très grave (−2)" })
  await domainOf(gradingOf(abel.page), "Imprécision")
    .getByLabel("Pourquoi")
    .fill("L’intervalle dit tout et son contraire")
  await signOnPage(abel.page)
  await gradingOf(abel.page).getByText("Une évaluation est signée.").waitFor()
  await nadia.page.reload()
  await gradingOf(nadia.page).getByRole("button", { name: "Évaluer de nouveau" }).waitFor()
  expect(await nadia.page.content()).not.toContain("tout et son contraire")
  await gradingOf(nadia.page).getByRole("button", { name: "Évaluer de nouveau" }).click()
  await gradingOf(nadia.page).getByRole("button", { name: "J’ai relu l’estimation" }).click()
  await signOnPage(nadia.page)
  await together.getByText("Il reste 2 différences à trancher.").waitFor()
  await domainOf(together, "Imprécision").getByLabel("Niveau retenu").selectOption({ label: "Réserve très grave (−2)" })
  await domainOf(together, "Imprécision").getByLabel("Pourquoi ce niveau").fill("L’intervalle est trop large")
  await domainOf(together, "Risque de biais").getByLabel("Niveau retenu").selectOption({ label: "Réserve grave (−1)" })
  await domainOf(together, "Risque de biais").getByLabel("Pourquoi ce niveau").fill("L’aveugle reste incomplet")
  await together.getByRole("button", { name: "Arrêter l’évaluation commune" }).click()
  await expectWords(together.locator(".grading-agreed"), "Certitude très faible")

  // What the statement says of its certainty no longer holds: nothing is submitted before somebody has said why.
  const submission = { note: "Les chiffres de 2026." }
  await expect(call("POST", `/recos/${recoId}/steps/submit`, submission)).rejects.toThrow("certainty-against-outcomes")
  await answerContradictions(ines.page, address("/ecrire"))

  // The next version says in words what has changed.
  await call("POST", `/recos/${recoId}/steps/submit`, submission)
  const [newer] = await call<{ number: string }[]>("GET", `/recos/${recoId}/versions`)
  await ines.page.goto(address(`/comparer/${older?.number}/${newer?.number}`))
  const compared = ines.page.locator(".compared", { hasText: "Tympan percé" })
  await expectWords(compared, "50 de moins sur 1\u202f000")
  await expectWords(compared, "10 de moins sur 1\u202f000")
  await expectWords(compared, "Certitude très faible")
  expect([ines, abel, nadia, marcel].flatMap(({ complaints }) => complaints)).toEqual([])
})
