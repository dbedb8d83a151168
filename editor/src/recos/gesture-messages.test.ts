import type { WaitCode } from "@recos/schemas/life/waits-for"
import { beforeEach, expect, test } from "vitest"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { gesturesOf } from "./gesture-messages.ts"

beforeEach(() => {
  interfaceLanguage.value = "fr"
})

test.each<[WaitCode, string, string]>([
  ["writing", "Continuer le texte", "/atelier/recos/r1/ecrire"],
  ["readings", "Lire et donner votre avis", "/atelier/recos/r1/lectures"],
  ["changes", "Reprendre l’écriture", "/atelier/recos/r1#etape-return"],
  ["deliberation", "Ouvrir la signature", "/atelier/recos/r1#etape-deliberate"],
  ["signatures", "Signer", "/atelier/recos/r1/lectures#avis"],
  ["publication", "Publier", "/atelier/recos/r1#etape-publish"]
])("%s leads to where it is done", (code, verb, href) => {
  expect(gesturesOf("r1", code)[0]).toEqual({ verb, href })
})

test("changes lead to what is asked for as well", () => {
  expect(gesturesOf("r1", "changes")[1]).toEqual({
    verb: "Voir ce qui est demandé",
    href: "/atelier/recos/r1/lectures"
  })
})

test.each<[WaitCode]>([["publishing"], ["nothing"]])("%s asks nothing of anybody", (code) => {
  expect(gesturesOf("r1", code)).toEqual([])
})
