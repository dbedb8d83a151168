import type { Locator, Page } from "playwright-core"

/** The part of an outcome's page where it is graded. */
export const gradingOf = (page: Page): Locator => page.getByRole("region", { name: "Évaluation de la certitude" })

/** One domain of a grading. */
export const domainOf = (section: Locator, name: string): Locator => section.getByRole("group", { name, exact: true })

const REASONS_TO_LOWER = [
  "Risque de biais",
  "Hétérogénéité des résultats",
  "Preuves indirectes",
  "Imprécision",
  "Biais de publication"
]

/** Why somebody lowers the certainty; every other domain has no concern. */
export interface Concern {
  domain: string
  level: string
  why: string
}

/** Says that one has no link, judges, and waits until it is kept. */
export async function judgeOnPage(page: Page, concern: Concern): Promise<void> {
  const section = gradingOf(page)
  await section.getByRole("radio", { name: "Je n’ai aucun lien" }).check()
  await section.getByRole("button", { name: "Déclarer" }).click()
  await section.getByRole("radio", { name: /^Études randomisées/ }).check()
  for (const domain of REASONS_TO_LOWER) {
    const level = domain === concern.domain ? concern.level : "Pas de réserve"
    await domainOf(section, domain).getByLabel("Niveau").selectOption({ label: level })
  }
  await domainOf(section, concern.domain).getByLabel("Pourquoi").fill(concern.why)
  // What figures leave open is answered in words where it lowers nothing.
  if (concern.domain !== "Imprécision") {
    await domainOf(section, "Imprécision").getByLabel("Pourquoi").fill("Les deux bornes mènent à la même décision")
  }
  await section.getByText("Enregistré. Vous seul voyez cette évaluation.").waitFor()
}

export const signOnPage = (page: Page): Promise<void> =>
  gradingOf(page).getByRole("button", { name: "Signer mon évaluation" }).click()
