import { expect, test } from "vitest"

type Wordings = { [key: string]: string | Wordings | ((...speaksOf: never[]) => string) }

const modules = import.meta.glob<Record<string, unknown>>("../**/*messages.ts", { eager: true })

const isCatalogue = (value: unknown): value is { fr: Wordings; en: Wordings } =>
  typeof value === "object" && value !== null && "fr" in value && "en" in value

/** Every sentence with its path; functions are read as they are written, for what they speak of is not ours. */
function sentencesOf(wordings: Wordings, path: string): [string, string][] {
  return Object.entries(wordings).flatMap(([key, value]): [string, string][] => {
    const place = `${path}.${key}`
    if (typeof value === "string") return [[place, value]]
    return typeof value === "function" ? [[place, literalsOf(value)]] : sentencesOf(value, place)
  })
}

const literalsOf = (make: (...speaksOf: never[]) => string): string =>
  [...String(make).matchAll(/`([^`]*)`|"([^"\n]*)"/g)]
    .map(([, template, plain]) => template ?? plain)
    .join("\n")
    .replaceAll(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

const catalogues = Object.entries(modules).flatMap(([file, exports]) =>
  Object.values(exports)
    .filter(isCatalogue)
    .map((catalogue) => ({ file, catalogue }))
)
const french = catalogues.flatMap(({ file, catalogue }) => sentencesOf(catalogue.fr, file))
const english = catalogues.flatMap(({ file, catalogue }) => sentencesOf(catalogue.en, file))

const withoutHoles = (sentence: string): string => sentence.replaceAll(/\$\{[^}]*\}/g, "x")
const faulty = (sentences: [string, string][], fault: RegExp) =>
  sentences.filter(([, sentence]) => fault.test(withoutHoles(sentence)))

test("every catalogue is found", () => {
  expect(catalogues.length).toBeGreaterThan(8)
})

test("French puts a narrow space before tall punctuation and inside guillemets", () => {
  expect(faulty(french, /[^\u202f\s][;!?](\s|$)|[\u0020\u00a0][;:!?](\s|$)|«[^\u202f]|[^\u202f]»/)).toEqual([])
})

test("apostrophes and quotation marks are real ones", () => {
  expect(faulty([...french, ...english], /[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]/)).toEqual([])
})

test("nobody is split by a point in the middle of a word", () => {
  expect(faulty(french, /\p{L}[·•]\p{L}|\p{L}\.(?:e|es|trice)\b/u)).toEqual([])
})

test("English leaves no sentence in French", () => {
  const same = english.filter(([place, sentence]) => {
    const twin = french.find(([other]) => other === place)
    return twin?.[1] === sentence && sentence.split(/\s+/).length > 3 && sentence !== "Recos de la Coop"
  })
  expect(same).toEqual([])
})
