import { emptyDocument } from "@recos/schemas/document/template"
import type { Actor } from "@recos/schemas/people/member"
import { inFrench } from "@recos/schemas/text/french-typography"
import { oneLine } from "@recos/schemas/text/typed-words"
import { type Language, language } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import type { House } from "../house.ts"
import { authorise } from "../people/authorise.ts"
import { type Opened, openReco } from "./open-reco.ts"

/** A title as people type it, on one line, without characters that nobody sees. */
export const recoTitle = oneLine(3, 200)

export const newReco = z.object({ title: recoTitle, language })

/**
 * Begins a reco from the template; who begins it coordinates it. A French title gets the spaces and apostrophes that it would get where one
 * writes in the page.
 * @throws AppError `forbidden`.
 */
export async function createReco(
  house: House,
  actor: Actor,
  { title, language }: { title: string; language: Language }
): Promise<Opened> {
  authorise(actor, "reco.create")
  return openReco(house, {
    text: emptyDocument(language === "fr" ? inFrench(title) : title),
    language,
    coordinatorId: actor.id,
    writtenBy: null,
    event: "reco.created"
  })
}
