import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { demoMember } from "./demonstration-house.ts"
import { expectCount, expectValue, expectWords } from "./expect-on-page.ts"
import { domainOf, gradingOf as grading, judgeOnPage as judge, signOnPage as sign } from "./grade-on-page.ts"
import { stageOfEachTest } from "./stage.ts"
import type { Members } from "./writing-room.ts"

const stage = stageOfEachTest()
const THIN = { viewport: { width: 360, height: 740 } }

const PICO = {
  population: "Adultes qui toussent",
  intervention: "Une cuillère de miel le soir",
  comparison: "Rien",
  setting: "",
  perspective: "individual"
}

/** A reco with one question and one outcome, that Inès coordinates and Abel and Nadia review; answers the outcome's page. */
async function openOutcome(): Promise<{ outcome: string; question: string }> {
  const { url } = stage.house
  const { page, context } = await stage.member("Inès")
  const call = async <Answer>(method: string, path: string, data: unknown): Promise<Answer> => {
    const answer = await page.request.fetch(`${url}/api${path}`, {
      method,
      data,
      headers: { origin: new URL(url).origin }
    })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return JSON.parse((await answer.text()) || "null") as Answer
  }
  const { id } = await call<{ id: string }>("POST", "/recos", { title: "Toux aiguë de l’adulte", language: "fr" })
  const { items: members } = (await (await page.request.get(`${url}/api/members`)).json()) as Members
  for (const firstName of ["Abel", "Nadia"]) {
    const member = members.find(({ name }) => name === demoMember(firstName).name)
    await call("PUT", `/recos/${id}/team/${member?.id}`, { role: "reviewer" })
  }
  const question = await call<{ id: string }>("POST", `/recos/${id}/questions`, PICO)
  const outcome = await call<{ id: string }>("POST", `/recos/${id}/questions/${question.id}/outcomes`, {
    name: "Toux à sept jours",
    kind: "dichotomous"
  })
  await context.close()
  const evidence = `${url}/atelier/recos/${id}/preuves`
  return { outcome: `${evidence}/criteres/${outcome.id}`, question: `${evidence}/questions/${question.id}` }
}

/** What axe finds, seen from the top of the page: further down, what stays on top hides a part of what passes below it. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => scrollTo(0, 0))
  return accessibilityFaults(page)
}

it("two reviewers grade alone, differ, and settle what stands", async () => {
  const { outcome, question } = await openOutcome()
  const abel = await stage.member("Abel", THIN)
  await abel.page.goto(outcome)
  await grading(abel.page).getByText("Dites d’abord si vous avez un lien").waitFor()
  await judge(abel.page, { domain: "Risque de biais", level: "Réserve grave (−1)", why: "Ni aveugle ni placebo" })
  await expectWords(grading(abel.page).locator(".grading-live"), "Certitude modérée")
  expect(await faultsOf(abel.page)).toEqual([])
  expect(await overflowOf(abel.page)).toBe(0)
  expect(await smallTargets(abel.page)).toEqual([])
  await sign(abel.page)
  await grading(abel.page).getByText("Une évaluation est signée.").waitFor()
  await grading(abel.page).getByRole("button", { name: "Reprendre ma signature" }).waitFor()

  const nadia = await stage.member("Nadia")
  await nadia.page.goto(outcome)
  await grading(nadia.page).getByText("Abel Rouvière a signé").waitFor()
  await judge(nadia.page, { domain: "Imprécision", level: "Réserve très grave (−2)", why: "Cent personnes en tout" })
  await grading(nadia.page).getByText("Le regard de l’autre reste caché").first().waitFor()
  expect(await nadia.page.content()).not.toContain("Ni aveugle ni placebo")
  await sign(nadia.page)

  const together = grading(nadia.page)
  await together.getByText("Ni aveugle ni placebo").waitFor()
  await together.getByText("Il reste 2 différences à trancher.").waitFor()
  const alike = together.getByRole("heading", { name: "Preuves indirectes" })
  await expectCount(alike, 0)
  await together.getByText("Même niveau sur 7 points de 9").click()
  await alike.waitFor()
  await domainOf(together, "Risque de biais").getByLabel("Niveau retenu").selectOption({ label: "Réserve grave (−1)" })
  await domainOf(together, "Risque de biais").getByLabel("Pourquoi ce niveau").fill("On savait qui prenait du miel")
  await domainOf(together, "Imprécision").getByLabel("Niveau retenu").selectOption({ label: "Réserve grave (−1)" })
  await together.getByRole("button", { name: "Arrêter l’évaluation commune" }).click()
  await together.getByText("L’évaluation commune n’est pas complète.").waitFor()
  await expectValue(
    domainOf(together, "Risque de biais").getByLabel("Pourquoi ce niveau"),
    "On savait qui prenait du miel"
  )
  await domainOf(together, "Imprécision").getByLabel("Pourquoi ce niveau").fill("L’intervalle reste d’un même côté")
  await expectWords(together.locator(".grading-live"), "Certitude faible")
  expect(await faultsOf(nadia.page)).toEqual([])
  await together.getByRole("button", { name: "Arrêter l’évaluation commune" }).click()

  for (const { page } of [nadia, abel]) {
    await grading(page).getByText("Arrêtée par Nadia Belkacem").waitFor()
    await expectWords(grading(page).locator(".grading-agreed"), "Certitude faible")
  }
  await grading(abel.page).getByText("Les deux évaluations, côte à côte").click()
  await grading(abel.page).getByText("Cent personnes en tout").waitFor()
  expect(await faultsOf(abel.page)).toEqual([])
  expect(await overflowOf(abel.page)).toBe(0)

  await abel.page.goto(question)
  await abel.page.getByText("Aucun critère n’est encore critique").waitFor()
  await abel.page
    .getByText(/^(Accord|Trop peu)/)
    .first()
    .waitFor()
  expect(await faultsOf(abel.page)).toEqual([])
  expect([...abel.complaints, ...nadia.complaints]).toEqual([])
})

it("what one judges outlives a visit to another page while it cannot be sent", async () => {
  const { outcome } = await openOutcome()
  const { page } = await stage.member("Abel")
  await page.goto(outcome)
  await judge(page, { domain: "Imprécision", level: "Réserve grave (−1)", why: "Intervalle large" })
  await page.route("**/grading", (route) => route.abort())
  const why = domainOf(grading(page), "Imprécision").getByLabel("Pourquoi")
  await why.fill("Pas encore parti")
  await grading(page).getByText("Pas encore enregistré.").waitFor()
  await page.getByRole("link", { name: "Vécu" }).click()
  await page.getByRole("heading", { level: 2, name: "Vécu" }).waitFor()
  await page.goBack()
  await expectValue(why, "Pas encore parti")
  await page.unroute("**/grading")
  await page.evaluate(() => dispatchEvent(new Event("online")))
  await grading(page).getByText("Enregistré. Vous seul voyez cette évaluation.").waitFor()
  await page.reload()
  await expectValue(why, "Pas encore parti")
})

it("what one judges is kept without the network, and a link declared later asks for somebody else", async () => {
  const { outcome } = await openOutcome()
  const { page, context, complaints } = await stage.member("Abel")
  await page.goto(outcome)
  await judge(page, { domain: "Imprécision", level: "Réserve grave (−1)", why: "Intervalle large" })
  await context.setOffline(true)
  const why = domainOf(grading(page), "Imprécision").getByLabel("Pourquoi")
  await why.fill("Intervalle large, et peu de gens")
  await grading(page).getByText("Pas encore enregistré.").waitFor()
  await expectValue(why, "Intervalle large, et peu de gens")
  await context.setOffline(false)
  await grading(page).getByText("Enregistré. Vous seul voyez cette évaluation.").waitFor()
  await page.reload()
  await expectValue(why, "Intervalle large, et peu de gens")
  await sign(page)
  await grading(page).getByRole("button", { name: "Reprendre ma signature" }).waitFor()

  await grading(page).getByRole("button", { name: "Changer ma réponse" }).click()
  await grading(page).getByRole("radio", { name: "J’ai un lien" }).check()
  await grading(page).getByText("sont gardées mais ne comptent plus").waitFor()
  await grading(page).getByLabel("Lequel, en quelques mots").fill("Conseil payé par un apiculteur, 2024")
  await grading(page).getByRole("button", { name: "Déclarer" }).click()
  await grading(page).getByText("et une autre personne évalue ce critère").waitFor()
  await expectCount(grading(page).getByRole("button", { name: "Reprendre ma signature" }), 0)
  expect(await faultsOf(page)).toEqual([])
  expect(complaints.filter((complaint) => !complaint.includes("net::ERR_INTERNET_DISCONNECTED"))).toEqual([])
})
