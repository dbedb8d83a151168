import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectCount, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { call, openWritingTable, putCaretIn, untilSaved } from "./writing-room.ts"

const stage = stageOfFile()
const THIN = { width: 360, height: 740 }

interface Asked {
  questions: { id: string; population: string; intervention: string; comparison: string; revision: number }[]
}

it("writes a clinical question once: its words go to the evidence, and the text shows what the evidence says", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page, complaints } = await table.sit("Inès")
  const { url } = stage.house
  const evidence = () => call<Asked>(page, url, "GET", `/recos/${table.recoId}/evidence`)
  const pico = page.getByRole("group", { name: "Question clinique" })
  const part = (name: string) => pico.getByRole("group", { name })

  await putCaretIn(part("Pour qui").locator(".pico-text"))
  await page.keyboard.type("Adultes qui toussent depuis peu")
  await putCaretIn(part("Que proposer").locator(".pico-text"))
  await page.keyboard.type("Une cuillère de miel le soir")
  await untilSaved(page)
  await pico.getByRole("button", { name: "En faire une question des preuves" }).press("Enter")
  await expectWords(pico.locator(".pico-shown"), "Une cuillère de miel le soir")
  expect((await evidence()).questions).toMatchObject([
    { population: "Adultes qui toussent depuis peu", intervention: "Une cuillère de miel le soir", comparison: "" }
  ])
  // Written once: the lines of the text are empty, and what the evidence lacks is said.
  await expectCount(part("Que proposer"), 0)
  await expectWords(pico.locator(".pico-shown"), "Rien dans les preuves pour cette partie.")
  await untilSaved(page)

  const [question] = (await evidence()).questions
  await call(page, url, "PATCH", `/recos/${table.recoId}/questions/${question?.id}`, {
    comparison: "Boire un verre d’eau",
    revision: question?.revision
  })
  await expectWords(pico.locator(".pico-shown"), "Boire un verre d’eau")

  await page.setViewportSize(THIN)
  await pico.scrollIntoViewIfNeeded()
  expect(await accessibilityFaults(page)).toEqual([])
  await expect.poll(() => overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])

  // The text may say a part in its own words, and give them up again; both by keyboard.
  await pico.getByRole("button", { name: "Dire autrement dans ce texte" }).press("Enter")
  await putCaretIn(part("Comparé à").locator(".pico-text"))
  await page.keyboard.type("Rien")
  await expect.poll(() => pico.locator(".pico-shown").textContent()).not.toContain("Boire un verre d’eau")
  await untilSaved(page)
  const marcel = await table.sit("Marcel")
  await expectWords(marcel.page.locator(".pico").first(), "Rien")
  await pico.getByRole("button", { name: "Reprendre les mots des preuves" }).press("Enter")
  await expectWords(marcel.page.locator(".pico-shown"), "Boire un verre d’eau")

  await page.goto(`${url}/atelier/recos/${table.recoId}`)
  expect(complaints).toEqual([])
})
