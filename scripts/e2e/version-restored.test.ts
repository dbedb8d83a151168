import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectCount } from "./expect-on-page.ts"
import { stageOfEachTest } from "./stage.ts"
import { call } from "./writing-room.ts"

const stage = stageOfEachTest()
const THIN = { viewport: { width: 360, height: 740 } }

interface Seen {
  questions: {
    outcomes: { id: string; name: string; kind: string; estimate: object; baselines: object[]; revision: number }[]
  }[]
}

interface Updates {
  statements: { id: string; outcomes: string[]; rereadings: { id: string }[] }[]
}

it("a version’s text comes back on today’s evidence: what differs is told, its figures are proposed, its statements read again", async () => {
  const { url } = stage.house
  const { page, complaints } = await stage.member("Inès", THIN)
  const ask = <Answer>(method: string, path: string, data?: unknown) => call<Answer>(page, url, method, path, data)
  const { items: recos } = await ask<{ items: { id: string; title: string }[] }>("GET", "/recos?q=otite")
  const reco = recos.find(({ title }) => title.startsWith("Otite"))
  if (!reco) throw new Error("no such reco in the demonstration")
  const of = (rest: string) => `/recos/${reco.id}${rest}`
  await ask("POST", of("/steps/return"), { note: "Des chiffres ont changé." })
  const outcome = (await ask<Seen>("GET", of("/evidence"))).questions[0]?.outcomes.find(
    ({ kind }) => kind === "dichotomous"
  )
  if (!outcome) throw new Error("the reco has no outcome of people")
  const { id, name, kind, estimate, baselines, revision } = outcome
  const firstStatement = async () => {
    const [statement] = (await ask<Updates>("GET", of("/updates"))).statements
    if (!statement) throw new Error("the text has no statement")
    return statement
  }
  const statement = await firstStatement()
  await ask("PUT", of(`/statements/${statement.id}/bases`), { outcomes: [id], seen: statement.outcomes })
  const change = await ask<{ id: string }>("POST", of(`/outcomes/${id}/changes`), {
    kind,
    estimate: { ...estimate, point: 0.97, low: 0.9, high: 1.05 },
    baselines,
    why: "Un essai de 2026 change l’estimation.",
    revision
  })
  const verdict = { verdict: "accepted", reason: "L’essai est bien conduit." }
  const marcel = await stage.member("Marcel")
  await call(marcel.page, url, "POST", of(`/changes/${change.id}/verdict`), verdict)
  const { rereadings } = await firstStatement()
  for (const { id: asked } of rereadings) {
    await call(marcel.page, url, "POST", of(`/rereadings/${asked}/done`), { note: "Relue, elle tient." })
  }

  await page.goto(`${url}/atelier/recos/${reco.id}/versions/2.0`)
  await page.getByRole("button", { name: "Reprendre ce texte" }).click()
  const dialog = page.getByRole("dialog", { name: "Reprendre le texte de la version 2.0" })
  await dialog.getByText("Les preuves de cette version ne sont plus celles d’aujourd’hui").waitFor()
  await dialog.getByText(name).first().waitFor()
  await dialog.getByRole("link", { name: "Voir toutes les différences" }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  await dialog.getByRole("checkbox", { name: /Proposer aussi les chiffres de cette version/ }).check()
  await dialog.getByRole("button", { name: "Reprendre ce texte" }).click()
  await page.getByText("Le texte de cette version est repris.").waitFor()
  await page.getByText("1 mise à jour est proposée.").waitFor()
  await page.getByText(/recommandations? (est|sont) à relire/).waitFor()
  await expectCount(dialog, 0)

  await page.getByRole("link", { name: "Voir les mises à jour" }).click()
  await page.getByText("Retour aux chiffres de la version 2.0, dont le texte est repris.").waitFor()
  await page.getByText("À relire\u202f: ses preuves ont changé").first().waitFor()
  await page.getByText("Le texte d’une version plus ancienne a été repris").first().waitFor()
  expect(complaints).toEqual([])
})
