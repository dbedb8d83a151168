import type { WaitCode } from "@recos/schemas/life/waits-for"
import { beforeEach, expect, test } from "vitest"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { gestureOf } from "./gesture-messages.ts"

beforeEach(() => {
  interfaceLanguage.value = "fr"
})

test.each<[WaitCode, string, string]>([
  ["writing", "Continuer le texte", "/atelier/recos/r1/ecrire"],
  ["readings", "Lire et donner votre avis", "/atelier/recos/r1/lectures"],
  ["changes", "Voir ce qui est demandé et reprendre l’écriture", "/atelier/recos/r1"],
  ["deliberation", "Ouvrir la signature", "/atelier/recos/r1"],
  ["signatures", "Signer", "/atelier/recos/r1/lectures#avis"],
  ["publication", "Publier", "/atelier/recos/r1"]
])("%s leads to where it is done", (code, verb, href) => {
  expect(gestureOf("r1", code)).toEqual({ verb, href })
})

test.each<[WaitCode]>([["publishing"], ["nothing"]])("%s asks nothing of anybody", (code) => {
  expect(gestureOf("r1", code)).toBeNull()
})
