import type { WaitCode, WaitsFor } from "@recos/schemas/life/waits-for"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { defineMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"

/** What a reco waits for, in words: once for everybody, once when it is the turn of the one who reads. */
const waitsForMessages = defineMessages({
  fr: {
    others: {
      writing: "En cours d’écriture",
      readings: "Attend d’être lue",
      changes: "Des changements sont demandés",
      deliberation: "Les lectures sont faites, reste à ouvrir la signature",
      signatures: "Attend d’être signée",
      publication: "Approuvée, attend d’être publiée",
      publishing: "Publication en cours",
      nothing: "N’attend rien"
    } satisfies Record<WaitCode, string>,
    mine: {
      writing: "Vous pouvez l’écrire",
      readings: "Attend votre lecture",
      changes: "Des changements sont demandés\u202f: à vous de la reprendre",
      deliberation: "Les lectures sont faites\u202f: à vous d’ouvrir la signature",
      signatures: "Attend votre signature",
      publication: "Approuvée\u202f: à vous de la publier",
      publishing: "Publication en cours",
      nothing: "N’attend rien"
    } satisfies Record<WaitCode, string>,
    by: { citizen: "par le collège citoyen", professional: "par le collège professionnel" } satisfies Record<
      College,
      string
    >,
    byBoth: "par les deux collèges"
  },
  en: {
    others: {
      writing: "Being written",
      readings: "Waits to be read",
      changes: "Changes are asked for",
      deliberation: "The readings are done, signing is still to be opened",
      signatures: "Waits to be signed",
      publication: "Approved, waits to be published",
      publishing: "Being published",
      nothing: "Waits for nothing"
    },
    mine: {
      writing: "You can write it",
      readings: "Waits for your reading",
      changes: "Changes are asked for: yours to take up again",
      deliberation: "The readings are done: yours to open signing",
      signatures: "Waits for your signature",
      publication: "Approved: yours to publish",
      publishing: "Being published",
      nothing: "Waits for nothing"
    },
    by: { citizen: "by the citizens’ college", professional: "by the professionals’ college" },
    byBoth: "by both colleges"
  }
})

/** The sentence of what a reco waits for, seen from the one who looks. */
export function waitingSentence({ code, colleges, fromMe }: WaitsFor): string {
  const words = waitsForMessages[interfaceLanguage.value]
  if (fromMe) return words.mine[code]
  return [words.others[code], awaited(colleges, words)].filter(Boolean).join(" ")
}

function awaited(colleges: College[], words: { by: Record<College, string>; byBoth: string }): string {
  if (colleges.length > 1) return words.byBoth
  return colleges[0] ? words.by[colleges[0]] : ""
}
