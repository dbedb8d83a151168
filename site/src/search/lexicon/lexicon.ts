import { existsSync } from "node:fs"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fold } from "@recos/schemas/text/fold"
import type { KnownLanguage } from "../index-format.ts"
import { hunspellForms } from "./hunspell-forms.ts"

/** Every word of a language's dictionary with its forms, as the index writes words: a line a word. */
export type Lexicon = readonly (readonly string[])[]

/** Loaded when a lexicon is made, which is once a state of the code. */
const DICTIONARIES = { fr: () => import("dictionary-fr"), en: () => import("dictionary-en") } satisfies Record<
  KnownLanguage,
  unknown
>

/** Reads the lexicon of a language; it takes seconds to make, so it is kept in `cacheDir`. */
export async function readLexicon(language: KnownLanguage, cacheDir: string): Promise<Lexicon> {
  const kept = join(cacheDir, `lexicon-${language}.txt`)
  if (!existsSync(kept)) {
    const { aff, dic } = (await DICTIONARIES[language]()).default
    const text = new TextDecoder()
    const lines: string[] = []
    for (const forms of hunspellForms(text.decode(aff), text.decode(dic))) {
      const whole = [...new Set(typed(forms, language).map(fold))].filter((form) => /^[a-z0-9]{2,}$/.test(form))
      if (whole.length > 0) lines.push(whole.join(" "))
    }
    lines.push(...actsAndVerbs(lines))
    await mkdir(cacheDir, { recursive: true })
    await writeFile(`${kept}.${process.pid}`, lines.join("\n"))
    await rename(`${kept}.${process.pid}`, kept)
  }
  return (await readFile(kept, "utf8")).split("\n").map((line) => line.split(" "))
}

/** Endings of the past of books that no word of every day has. */
const BOOKISH = /(?:îmes|îtes|ûmes|ûtes|înmes|întes|[iu]ssions|[iu]ssiez|[iu]ssent|ît|ût)$/

/** The forms that people type: a French verb's past of books (« il zona », « nous toussâmes ») would only be taken for another word. */
function typed(forms: readonly string[], language: KnownLanguage): readonly string[] {
  if (language !== "fr") return forms
  const root = forms[0]?.match(/^(.+)er$/)?.[1]
  const isVerb = root !== undefined && forms.some((form) => form.startsWith(root) && form.endsWith("ons"))
  const past = /^[cg]?(?:[çe]?)(?:ai|as?|âmes|âtes|èrent|ass.*|ât)$/
  return forms.filter(
    (form) => !(isVerb && form.startsWith(root) && past.test(form.slice(root.length))) && !BOOKISH.test(form)
  )
}

/** French nouns of an act with the verb that they come from, on lines of their own: « vomissement » and « vomir », « palpitation » and « palpiter ». */
function actsAndVerbs(lines: readonly string[]): string[] {
  const byLemma = new Map(lines.map((line) => [line.split(" ", 1)[0] ?? "", line]))
  return [...byLemma].flatMap(([lemma, line]) => {
    const [, root = "", ending = ""] = /^(.{4,})(issement|ement|ation)$/.exec(lemma) ?? []
    const verb = byLemma.get(root + (ending === "issement" ? "ir" : "er"))
    return verb ? [`${line} ${verb}`] : []
  })
}
