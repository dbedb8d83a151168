import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { THEME_LABELS } from "@recos/schemas/vocabulary/labels"
import { wordsFor } from "../words/words.ts"
import type { CardName } from "./card-names.ts"

const template = (): string => readFileSync(join(import.meta.dirname, "card.typ"), "utf8")

/** Names what a card is drawn from, its words and its template: Typst may write one drawing in more than one order. */
export function cardFingerprint(name: CardName): string {
  return createHash("sha256")
    .update(JSON.stringify([template(), cardWords(name)]))
    .digest("hex")
}

/**
 * A card as SVG whose letters are drawn, not named: it looks the same where no font is installed.
 * @throws Error with Typst's words when the template does not compile.
 */
export function cardSvg(compiler: NodeCompiler, name: CardName): string {
  const compiled = compiler.compile({
    mainFileContent: template(),
    inputs: { data: JSON.stringify(cardWords(name)) }
  })
  const document = compiled.result
  if (!document) throw new Error(`card.typ: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? "no reason")}`)
  return compiler.svg(document)
}

/** French first, as everywhere; one picture serves the three languages. */
function cardWords(name: CardName) {
  const said = (["fr", "en", "ar"] as const).map((lang) => ({
    lang,
    text: name === "site" ? wordsFor(lang).home.title : THEME_LABELS[name][lang]
  }))
  const [title, ...lines] = said
  return { site: wordsFor("fr").site, title: title?.text, lines }
}
