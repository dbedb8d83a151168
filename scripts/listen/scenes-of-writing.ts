import type { Page } from "playwright-core"
import { demoRecoId } from "../seed/demo-life.ts"
import type { Scene, Seat } from "./play.ts"

const HEAT = demoRecoId("chaleur-personnes-agees")
const EAR = demoRecoId("otite-enfant-antibiotiques")
const BACK = demoRecoId("lombalgie-commune")

const written = (page: Page) => page.getByRole("textbox", { name: "Texte de la reco" })
const ready = (page: Page) => page.locator('.save-status[data-state="saved"]')

/** Sits down at a text that may be written, with the caret at its very beginning. */
async function sitDown({ page, open, go, press }: Seat, recoId: string): Promise<void> {
  await open("Inès", `/atelier/recos/${recoId}/ecrire`, ready)
  await go(written(page), "the text")
  await press("ctrl+Home")
}

/** Where people write. */
export const WRITING_SCENES: readonly Scene[] = [
  {
    title: "Where am I, down a text",
    should:
      "Each section is named when it is entered, and each piece by what it is: question, recommendation. No stop is silent; « Retirer » is never said for where one is.",
    play: async (seat) => {
      await sitDown(seat, HEAT)
      for (let line = 0; line < 14; line += 1) await seat.press("Down")
    }
  },
  {
    title: "A burst of typing",
    should: "Nothing: neither « Enregistrement » nor « Enregistré » for each key.",
    play: async (seat) => {
      await sitDown(seat, HEAT)
      await seat.press("End")
      await seat.type(" Trente-huit lettres, tapees une a la fois.", ready(seat.page))
    }
  },
  {
    title: "The menu of pieces",
    should:
      "The list is said to open; each arrow says one choice and that alone; what is not found is said in words; Enter says which piece one stands in.",
    play: async (seat) => {
      const { page, press, type } = seat
      await sitDown(seat, HEAT)
      await press("End")
      await press("Return")
      await type("/", page.getByRole("listbox"))
      await press("Down")
      await press("Down")
      await press("Up")
      await type("zzz")
      for (let letter = 0; letter < 3; letter += 1) await seat.press("BackSpace")
      await type("signe", page.getByRole("option", { name: /^Signe d’alerte/ }))
      await press("Return", page.locator(".red-flag, [data-piece='red-flag'], .piece").first())
    }
  },
  {
    title: "From a piece to its fields and back",
    should:
      "Tab says the first field of the piece in which one writes, not of another; an arrow says the choice and keeps nothing; Enter says that it is kept; Escape says the text again.",
    play: async (seat) => {
      const { page, press, type } = seat
      await sitDown(seat, HEAT)
      await press("End")
      await press("Return")
      await type("/recom", page.getByRole("option", { name: /^Recommandation/ }))
      await press("Return", page.getByLabel("Force", { exact: true }).first())
      await type("Boire souvent.")
      await press("Tab")
      // What is not said yet is the last line of the list.
      await press("Up")
      await press("Return")
      await press("Tab")
      await press("Tab")
      await press("Escape")
    }
  },
  {
    title: "Citing a source",
    should:
      "The list of sources opens; each arrow says one source and that alone; Enter says what was cited, and the text goes on.",
    play: async (seat) => {
      const { page, press, type, as } = seat
      const call = await as("Inès")
      await call("POST", `/recos/${EAR}/steps/return`, { note: "Une source manque dans « En bref »." })
      await sitDown(seat, EAR)
      for (let line = 0; line < 3; line += 1) await press("Down")
      await press("End")
      await type(" @", page.getByRole("listbox"))
      await press("Down")
      await press("Down")
      await press("Up")
      await press("Return")
      await type(" La suite.")
    }
  },
  {
    title: "A text that is only read, and its citations",
    should:
      "That the text is only read is said; Tab goes from citation to citation, each with its number and title, and to the button by which one remarks on a recommendation; Enter opens the source; no button that writes in the text is met.",
    play: async ({ page, open, press, go }) => {
      await open("Nadia", `/atelier/recos/${BACK}/ecrire`, (opened) => opened.locator(".paper .citation"))
      await go(page.locator(".paper .citation").first(), "the first citation")
      await press("Tab")
      await go(page.locator(".paper .citation").nth(1), "the second citation")
      await press("Return")
      await press("Escape")
      await press("Tab")
    }
  }
]
