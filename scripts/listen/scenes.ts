import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import { demoMember } from "../e2e/demonstration-house.ts"
import { demoRecoId, demoTeam } from "../seed/demo-life.ts"
import type { Scene } from "./play.ts"
import { WRITING_SCENES } from "./scenes-of-writing.ts"

const HEAT = demoRecoId("chaleur-personnes-agees")
const BACK = "lombalgie-commune"

const PAGES: Scene = {
  title: "From page to page of a reco",
  should:
    "After each link, the page that opens is named, as in its title before the name of the reco; nothing else is read before one asks.",
  play: async ({ page, open, press, go }) => {
    const tab = (name: string) => page.locator(".tabs").getByRole("link", { name, exact: true })
    await open("Inès", `/atelier/recos/${HEAT}`, (opened) =>
      opened.getByRole("heading", { level: 1, name: /chaleurs/ })
    )
    await go(tab("Équipe"), "« Équipe »")
    await press("Return", page.getByRole("heading", { name: "Équipe" }))
    await go(tab("Vue d’ensemble"), "« Vue d’ensemble »")
    await press("Return", page.getByText("Ce qui manque avant la prochaine étape"))
    await go(tab("Écrire"), "« Écrire »")
    await press("Return", page.locator('.save-status[data-state="saved"]'))
  }
}

const SIGN_IN: Scene = {
  title: "Signing in",
  should:
    "Each field is named, and said to be required. A wrong password is told. After Enter, the page that opens is named: « Mes recos ».",
  play: async ({ page, open, go, type, press }) => {
    await open("", "/atelier/", (opened) => opened.getByLabel("Adresse de courriel"))
    await go(page.getByLabel("Adresse de courriel"), "the address")
    await type(demoMember("Lison").email)
    await go(page.getByLabel("Mot de passe"), "the password")
    await type("not this one")
    await press("Return", page.getByRole("alert"))
    await go(page.getByLabel("Mot de passe"), "the password")
    await press("ctrl+a")
    await type(DEMONSTRATION_PASSWORD)
    await press("Return", page.getByRole("heading", { name: "Mes recos" }))
  }
}

const ROLE: Scene = {
  title: "A role in the team",
  should:
    "Arrows say the roles and keep none; Escape says the one that stays; Enter says who has which role now, once the server has kept it, and that alone.",
  play: async ({ page, open, go, press }) => {
    await open("Inès", `/atelier/recos/${HEAT}/equipe`, (opened) => opened.getByRole("heading", { name: "Équipe" }))
    await go(page.getByLabel(`Rôle\u202f: ${demoMember("Marcel").name}`), "the role of Marcel")
    await press("Down")
    await press("Escape")
    await press("Down")
    await press("Return", page.locator(".told").getByText("a maintenant ce rôle"))
  }
}

const JUDGEMENT: Scene = {
  title: "A judgement in the decision",
  should: "Arrows say the answers and sign none; Enter says the judgement that is kept.",
  play: async ({ page, open, go, press, as }) => {
    const call = await as("Inès")
    await call("POST", `/recos/${HEAT}/questions`, {
      population: "Personnes de plus de 75 ans",
      intervention: "Une visite chaque jour",
      comparison: "Rien"
    })
    const priority = page.getByRole("region", { name: "Priorité du problème", exact: true })
    await open("Inès", `/atelier/recos/${HEAT}/preuves/decision`, () => priority)
    await go(priority.getByRole("radio").first(), "the first answer of « Priorité du problème »")
    // Orca keeps the arrows for itself until it is told to leave them to the page.
    await press("Insert+a")
    await press("Down")
    await press("Down")
    await press("Return")
  }
}

const TESTIMONY: Scene = {
  title: "A testimony with what is missing",
  should:
    "The form that opens is named by its first field. Saved empty, the first field at fault is said with what it lacks.",
  play: async ({ page, open, go, press }) => {
    await open("Inès", `/atelier/recos/${HEAT}/preuves/temoignages`, (opened) =>
      opened.getByRole("heading", { level: 2 })
    )
    await go(page.getByRole("button", { name: "Recueillir un témoignage" }), "« Recueillir un témoignage »")
    await press("Return", page.getByLabel("Ce que dit la personne"))
    await go(page.getByRole("button", { name: "Enregistrer ce témoignage" }), "« Enregistrer ce témoignage »")
    await press("Return", page.locator("[aria-invalid=true]"))
  }
}

const SIGNATURE: Scene = {
  title: "A dialog that signs",
  should:
    "The dialog is named and says what one signs; the focus is on « Annuler »; Enter once too often signs nothing, and says where one is.",
  play: async ({ page, open, go, press, as }) => {
    const { coordinator, readings, signatures } = demoTeam(BACK)
    const recoId = demoRecoId(BACK)
    const lead = await as(coordinator.name)
    const [version] = await lead<{ number: string }[]>("GET", `/recos/${recoId}/versions`)
    for (const { by, reason } of readings) {
      const reader = await as(by.name)
      await reader("POST", `/recos/${recoId}/versions/${version?.number}/readings`, { verdict: "approve", reason })
    }
    await lead("POST", `/recos/${recoId}/steps/deliberate`, {})
    const [signer] = signatures
    await open(signer.name, `/atelier/recos/${recoId}/lectures`, (opened) =>
      opened.getByRole("button", { name: "Signer cette version" })
    )
    await go(page.getByRole("button", { name: "Signer cette version" }), "« Signer cette version »")
    await press("Return", page.getByRole("dialog"))
    await press("Tab")
    await press("shift+Tab")
    await press("Return")
  }
}

/** What people come to the workspace for, in the order in which they meet it. */
export const SCENES: readonly Scene[] = [SIGN_IN, PAGES, ...WRITING_SCENES, ROLE, JUDGEMENT, TESTIMONY, SIGNATURE]
