import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { FOUNDING_THEMES } from "@recos/schemas/themes/theme"
import type { Label } from "@recos/schemas/vocabulary/label"
import type { FiledUnder } from "../corpus/theme-list.ts"
import { wordsFor } from "../words/words.ts"
import { SITE_CARD } from "./card-names.ts"

/** What a card shows: the house, and a name in its languages. */
export interface CardSubject {
  /** Of the card's file. */
  name: string
  names: Label
}

export const subjectOf = ({ slug, names }: FiledUnder): CardSubject => ({ name: slug, names })

const home = (language: keyof Label): string => wordsFor(language).home.title
const SITE: CardSubject = { name: SITE_CARD, names: { fr: home("fr"), en: home("en"), ar: home("ar") } }

/** Those drawn beforehand and kept under version control: the whole site, and the founding themes by their founding names. */
export const KEPT_CARDS: readonly CardSubject[] = [SITE, ...FOUNDING_THEMES.map(subjectOf)]

const template = (): string => readFileSync(join(import.meta.dirname, "card.typ"), "utf8")

/** The families that the template imports. */
const families = (): string => readFileSync(join(import.meta.dirname, "../sheets/fonts.typ"), "utf8")

/** Names what a card is drawn from, its words, its template and its letters: Typst may write one drawing in more than one order. */
export function cardFingerprint(subject: CardSubject): string {
  return createHash("sha256")
    .update(JSON.stringify([template(), families(), cardWords(subject)]))
    .digest("hex")
}

/**
 * A card as SVG whose letters are drawn, not named: it looks the same where no font is installed.
 * @throws Error with Typst's words when the template does not compile.
 */
export function cardSvg(compiler: NodeCompiler, subject: CardSubject): string {
  const compiled = compiler.compile({
    mainFileContent: template(),
    inputs: { data: JSON.stringify(cardWords(subject)) }
  })
  const document = compiled.result
  if (!document) throw new Error(`card.typ: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? "no reason")}`)
  return compiler.svg(document)
}

/** French first, as everywhere; one picture serves the three languages, and leaves out those that nobody has written. */
function cardWords({ names }: CardSubject) {
  const lines = (["en", "ar"] as const).map((lang) => ({ lang, text: names[lang] })).filter(({ text }) => text !== "")
  return { site: wordsFor("fr").site, title: names.fr, lines }
}
