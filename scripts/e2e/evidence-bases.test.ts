import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf } from "./accessibility.ts"
import { expectWords } from "./expect-on-page.ts"
import { stageOfEachTest } from "./stage.ts"

const stage = stageOfEachTest()
const THIN = { viewport: { width: 360, height: 740 } }

/** Gives a reco of the demonstration back to its writers, with two outcomes that a statement of its text may rest on. */
async function prepare(page: Page) {
  const { url } = stage.house
  const call = async <Answer>(method: string, path: string, data?: unknown): Promise<Answer> => {
    const answer = await page.request.fetch(`${url}/api${path}`, { method, data, headers: { origin: url } })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return JSON.parse((await answer.text()) || "null")
  }
  const { items: recos } = await call<{ items: { id: string; title: string }[] }>("GET", "/recos?q=otite")
  const reco = recos.find(({ title }) => title.startsWith("Otite"))
  if (!reco) throw new Error("no such reco in the demonstration")
  const of = (rest: string) => `/recos/${reco.id}${rest}`
  await call("POST", of("/steps/return"), { note: "Deux critères de jugement manquent." })
  const question = await call<{ id: string }>("POST", of("/questions"), { intervention: "Attendre 48 heures" })
  for (const name of ["Tympan percé", "Nuits sans sommeil"]) {
    await call("POST", of(`/questions/${question.id}/outcomes`), { name, kind: "dichotomous" })
  }
  const { statements } = await call<{ statements: { id: string; text: string }[] }>("GET", of("/updates"))
  const statement = statements.find(({ text }) => text.includes("nous suggérons d’attendre"))
  if (!statement) throw new Error("no such statement in the text")
  return { address: `${url}/atelier/recos/${reco.id}/preuves/mises-a-jour`, place: `#statement-${statement.id}` }
}

it("two people who tick what a statement rests on at once: the first is kept, the second sees both and chooses", async () => {
  const ines = await stage.member("Inès")
  const { address, place } = await prepare(ines.page)
  const abel = await stage.member("Abel", THIN)
  // Nothing tells his page of what others save: only the answer of the server does.
  await abel.page.route("**/recos/*/events", (route) => route.abort())
  const [hers, his] = [ines.page.locator(place), abel.page.locator(place)]
  for (const [{ page }, item] of [[ines, hers] as const, [abel, his] as const]) {
    await page.goto(address)
    await item.getByText("Choisir les critères").click()
  }
  await hers.getByLabel("Tympan percé").check()
  await his.getByLabel("Nuits sans sommeil").check()
  await hers.getByRole("button", { name: "Enregistrer", exact: true }).click()
  await hers.getByText("C’est enregistré.").waitFor()

  await his.getByRole("button", { name: "Enregistrer", exact: true }).click()
  const notice = his.getByRole("alert")
  await expectWords(notice, "Quelqu’un d’autre a coché autre chose pour cette recommandation.")
  await expectWords(notice, "Tympan percé")
  await expectWords(notice, "Nuits sans sommeil")
  expect(await his.getByLabel("Nuits sans sommeil").isChecked()).toBe(true)
  expect(await overflowOf(abel.page)).toBeLessThanOrEqual(0)
  expect(await accessibilityFaults(abel.page)).toEqual([])

  await his.getByRole("button", { name: "Enregistrer mon choix à la place" }).click()
  await his.getByText("C’est enregistré.").waitFor()
  await expect.poll(() => hers.getByLabel("Nuits sans sommeil").isChecked()).toBe(true)
  await expect.poll(() => hers.getByLabel("Tympan percé").isChecked()).toBe(false)
})
