import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { demoMember } from "./demonstration-house.ts"
import { expectCount, expectValue } from "./expect-on-page.ts"
import { stageOfEachTest } from "./stage.ts"

const stage = stageOfEachTest()
const PHONE = { viewport: { width: 360, height: 740 } }
const NEW = { name: "Rose Pagès", email: "rose@exemple.fr", password: "brebis-et-genets-2026" }

const faultsOf = async (page: Page): Promise<unknown> => {
  await page.evaluate(() => scrollTo(0, 0))
  return [await accessibilityFaults(page), await overflowOf(page), await smallTargets(page)]
}

/** Calls the interface as somebody who is signed in there. */
async function call<Answer>(page: Page, method: string, path: string, data: object = {}): Promise<Answer> {
  const { url } = stage.house
  const answer = await page.request.fetch(`${url}/api${path}`, {
    method,
    ...(method !== "GET" && { data }),
    headers: { origin: new URL(url).origin }
  })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return JSON.parse((await answer.text()) || "null") as Answer
}

/** Rose is invited by Solange, opens her account and joins the team of the reco on ear aches, which is under review. */
async function inviteRose(): Promise<{ recoId: string; outcome: string }> {
  const { page } = await stage.member("Solange")
  const href = await page.getByRole("link", { name: /^Otite/ }).getAttribute("href")
  const recoId = href?.split("/").at(-1) ?? ""
  await call(page, "POST", "/invitations", { email: NEW.email, college: "citizen", role: "member" })
  const { items: mails } = await call<{ items: { to: string; text: string }[] }>(page, "GET", "/mailbox")
  const token = /jeton=([^\s]+)/.exec(mails.find(({ to }) => to === NEW.email)?.text ?? "")?.[1] ?? ""
  const { name, password } = NEW
  const given = { name, password, background: "Éleveuse", languages: ["fr"] }
  const { id } = await call<{ id: string }>(page, "POST", `/invitations/open/${decodeURIComponent(token)}`, given)
  await call(page, "PUT", `/recos/${recoId}/team/${id}`, { role: "reviewer" })
  await page.goto(`${stage.house.url}/atelier/recos/${recoId}/preuves`)
  const outcome = await page.getByRole("link", { name: "Encore mal à 24 heures" }).getAttribute("href")
  return { recoId, outcome: outcome ?? "" }
}

async function signInAsRose(): Promise<Page> {
  const { page } = await stage.visitor(PHONE)
  await page.goto(`${stage.house.url}/atelier/`)
  await page.getByLabel("Adresse de courriel").fill(NEW.email)
  await page.getByLabel("Mot de passe").fill(NEW.password)
  await page.getByRole("button", { name: "Se connecter" }).click()
  await page.getByRole("heading", { level: 1, name: "Mes recos" }).waitFor()
  return page
}

it("who has declared nothing is told so, locked where it counts, signs, goes on, and is set aside by what another finds", async () => {
  const { recoId, outcome } = await inviteRose()
  const rose = await signInAsRose()
  const { url } = stage.house
  await rose.goto(`${url}/atelier/attend`)
  await rose.getByText("Remplissez et signez votre déclaration de liens d’intérêts.").waitFor()
  expect(await faultsOf(rose)).toEqual([[], 0, []])

  // Neither offered nor taken.
  await rose.goto(`${url}/atelier/recos/${recoId}/lectures`)
  await rose.getByText("Donner une lecture, évaluer, noter et signer attendent votre déclaration.").waitFor()
  await expectCount(rose.getByRole("button", { name: "Donner cet avis" }), 0)
  const number = ((await rose.locator(".version-note strong").textContent()) ?? "").replace("Version ", "")
  const reading = { verdict: "approve", reason: "Clair et bien fondé." }
  const refused = call(rose, "POST", `/recos/${recoId}/versions/${number}/readings`, reading)
  await expect(refused).rejects.toThrow("signez d’abord votre déclaration de liens d’intérêts")

  await rose.getByRole("link", { name: "Ouvrir ma déclaration" }).click()
  await rose.getByRole("heading", { level: 1, name: "Mes liens d’intérêts" }).waitFor()
  await rose.getByRole("button", { name: "Signer ma déclaration" }).click()
  await expect.poll(() => rose.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true")
  await rose.getByLabel("Votre activité principale").fill("Éleveuse de brebis")
  await rose.getByRole("group", { name: "Cette activité est-elle payée" }).getByLabel("Oui").check()
  await rose.getByLabel("J’ai un ou plusieurs liens").check()
  const link = rose.getByRole("group", { name: "Lien 1" })
  await link.getByLabel("Quel lien").selectOption({ label: "Conseil" })
  await link.getByLabel("Entreprise ou organisme").fill("Laboratoires du Causse")
  await link.getByLabel("Ce que vous y faites").fill("Avis payé sur des gouttes pour les oreilles")
  await link.getByLabel("Depuis l’année").fill("2024")
  await link.getByLabel("Jusqu’à l’année").fill("2015")
  await link.getByText("La fin vient avant le début.").waitFor()
  await link.getByLabel("Jusqu’à l’année").fill("2025")
  await link.getByLabel("Montant en euros").fill("1 200 €")
  expect(await faultsOf(rose)).toEqual([[], 0, []])
  await rose.getByText("Enregistré. Vous seul voyez ce brouillon.").waitFor()
  await rose.reload()
  await expectValue(rose.getByRole("group", { name: "Lien 1" }).getByLabel("Montant en euros"), "1200")
  await rose.getByLabel("Ma déclaration est sincère et complète").check()
  await rose.getByRole("button", { name: "Signer ma déclaration" }).click()
  await rose.getByText("Votre déclaration est signée.").waitFor()
  expect(await faultsOf(rose)).toEqual([[], 0, []])

  await rose.getByRole("link", { name: "Revenir où j’en étais" }).click()
  await rose.getByLabel("J’approuve cette version").check()
  await rose.getByLabel("Vos raisons").fill("Je comprends quand appeler.")
  await rose.getByRole("button", { name: "Donner cet avis" }).click()
  await rose.getByText("Votre lecture est enregistrée.").waitFor()
  await rose.goto(`${url}/atelier/attend`)
  await rose.getByRole("heading", { level: 1, name: "Ce qui m’attend" }).waitFor()
  await expectCount(rose.getByText("Remplissez et signez votre déclaration"), 0)

  // Abel reads what she declared, and finds that it concerns the question.
  const abel = await stage.member("Abel", PHONE)
  await abel.page.goto(`${url}${outcome}`)
  await abel.page.getByText("Liens de l’équipe avec cette question").click()
  await expectCount(
    abel.page.getByRole("button", { name: `Analyser les liens avec cette question : ${demoMember("Abel").name}` }),
    0
  )
  await abel.page.getByRole("button", { name: "Analyser les liens avec cette question : Rose Pagès" }).click()
  const about = abel.page.getByRole("listitem").filter({ hasText: "Rose Pagès" })
  await about.getByLabel("J’ai cherché cette personne dans Transparence Santé aujourd’hui").check()
  await about.getByLabel("Lien à gérer").check()
  await about.getByLabel("Vos raisons").fill("Conseille qui vend des gouttes pour les oreilles.")
  expect(await faultsOf(abel.page)).toEqual([[], 0, []])
  await about.getByRole("button", { name: "Enregistrer l’analyse" }).click()
  await about.getByText(/^Analyse\s: Lien à gérer \(Abel Rouvière/).waitFor()
  await about.getByText(/^Vérifié dans Transparence Santé le/).waitFor()
  await about.getByRole("link", { name: "Lire la déclaration : Rose Pagès" }).click()
  await abel.page.getByText("Avis payé sur des gouttes pour les oreilles").waitFor()
  expect(await faultsOf(abel.page)).toEqual([[], 0, []])

  await rose.goto(`${url}/atelier/recos/${recoId}/lectures`)
  await rose.getByText("Un lien d’intérêts vous écarte de la lecture et de la signature de cette reco.").waitFor()
  await rose.getByRole("heading", { name: "Personnes qu’un lien d’intérêts écarte" }).waitFor()
  await rose.getByText("Conseille qui vend des gouttes pour les oreilles.").waitFor()
  await rose.getByText("ne compte pas : un lien d’intérêts l’écarte").waitFor()
  await expectCount(rose.getByRole("button", { name: "Donner cet avis" }), 0)
  await expect(call(rose, "POST", `/recos/${recoId}/versions/${number}/readings`, reading)).rejects.toThrow("recused")
  expect(await faultsOf(rose)).toEqual([[], 0, []])
  expect(abel.complaints).toEqual([])
})

it("where the declarations stand is seen by all, and one is renewed from the last", async () => {
  const { page, complaints } = await stage.member("Lison", PHONE)
  await page.goto(`${stage.house.url}/atelier/membres`)
  await page.getByRole("link", { name: "Déclarations de liens d’intérêts" }).click()
  await page.getByRole("link", { name: "Lire la déclaration : Abel Rouvière" }).waitFor()
  expect(await faultsOf(page)).toEqual([[], 0, []])
  await page.getByLabel("Seulement celles qui manquent ou ont expiré").check()
  await page.getByText("Toutes les déclarations sont en cours.").waitFor()
  await page.goto(`${stage.house.url}/atelier/compte`)
  await page.getByRole("link", { name: "Mes liens d’intérêts" }).click()
  await page.getByRole("button", { name: "Renouveler ou corriger ma déclaration" }).click()
  const link = page.getByRole("group", { name: "Lien 1" })
  await expectValue(link.getByLabel("Entreprise ou organisme"), "Pharmacie du Pont")
  await link.getByRole("button", { name: "Enlever le lien 1" }).click()
  await page.getByLabel("Je n’ai rien à déclarer").check()
  await page.getByLabel("Ma déclaration est sincère et complète").check()
  await page.getByRole("button", { name: "Signer ma déclaration" }).click()
  await page.getByText("Votre déclaration est signée.").waitFor()
  await page.getByText("Rien à déclarer.").waitFor()
  await page.getByText("Déclarations d’avant").click()
  await page.getByText("Parts de l’officine").waitFor()
  expect(await faultsOf(page)).toEqual([[], 0, []])
  expect(complaints).toEqual([])
})
