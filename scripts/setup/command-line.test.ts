import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { type Command, flag, parseCommandLine, value } from "./command-line.ts"
import { helpText } from "./help-text.ts"

const same = (text: string) => ({ fr: text, en: text })

const BRING = {
  typed: "npm run bring",
  does: { fr: "Apporte.", en: "Brings." },
  words: { takes: { fr: "chemin", en: "path" }, does: { fr: "un dossier", en: "a folder" }, least: 1, most: 1 },
  options: {
    into: value(same("reco"), same("…"), z.string().optional()),
    lang: value({ fr: "fr ou en", en: "fr or en" }, same("…"), z.enum(["fr", "en"]).default("fr")),
    size: value(same("1-9"), same("…"), z.coerce.number().int().min(1).max(9).default(1)),
    json: flag(same("…"))
  }
} satisfies Command

const refusedOf = (...typed: string[]): string => {
  const line = parseCommandLine(BRING, typed)
  return "refused" in line ? (line.refused.fr.split("\n")[0] ?? "") : JSON.stringify(line)
}

describe("what was typed", () => {
  it("is read and checked, in any order", () => {
    expect(parseCommandLine(BRING, ["--json", "dossier", "--size=3", "--into", "dos"])).toEqual({
      asked: { words: ["dossier"], options: { into: "dos", lang: "fr", size: 3, json: true } }
    })
  })

  it("may begin with a dash after two of them, or after an equal sign", () => {
    expect(parseCommandLine(BRING, ["--into=-x", "--", "--json"])).toEqual({
      asked: { words: ["--json"], options: { into: "-x", lang: "fr", size: 1, json: false } }
    })
  })

  it.each([
    [["d", "--imto", "dos"], "Option inconnue\u202f: --imto. Options connues\u202f: --into, --lang, --size, --json."],
    [["d", "-x"], "Option inconnue\u202f: -x. Options connues\u202f: --into, --lang, --size, --json."],
    [
      ["d", "--__proto__"],
      "Option inconnue\u202f: --__proto__. Options connues\u202f: --into, --lang, --size, --json."
    ],
    [["d", "--toString"], "Option inconnue\u202f: --toString. Options connues\u202f: --into, --lang, --size, --json."],
    [["d", "--no-json"], "Option inconnue\u202f: --no-json. Options connues\u202f: --into, --lang, --size, --json."],
    [["d", "--into"], "--into attend une valeur\u202f: --into <reco>. Si elle commence par un tiret\u202f: --into=-…"],
    [
      ["d", "--into", "--json"],
      "--into attend une valeur\u202f: --into <reco>. Si elle commence par un tiret\u202f: --into=-…"
    ],
    [["d", "--json=oui"], "--json ne prend pas de valeur\u202f: écrivez --json seul."],
    [["d", "--into", "a", "--into", "b"], "--into est donné deux fois\u202f: gardez-en un."],
    [["d", "--lang", "de"], "«\u202fde\u202f» ne convient pas pour --lang. Attendu\u202f: fr ou en."],
    [["d", "--size", "0"], "«\u202f0\u202f» ne convient pas pour --size. Attendu\u202f: 1-9."],
    [[], "Il manque <chemin>\u202f: un dossier."],
    [["a", "b"], "«\u202fb\u202f» est de trop\u202f: un seul <chemin> à la fois."]
  ])("%j is refused in a sentence that says what would pass", (typed, sentence) => {
    expect(refusedOf(...typed)).toBe(sentence)
  })

  it("asks for help whatever else is wrong with it", () => {
    for (const typed of [["--help"], ["-h"], ["--imto", "--help"], ["a", "b", "--help"]]) {
      expect(parseCommandLine(BRING, typed)).toEqual({ help: true })
    }
  })

  it("is words and options, help, or a sentence, whatever it is", () => {
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom("--into", "--json", "--size", "--lang", "--", "-", "-h", "--into=", "--json=", "--size=4")
    )
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 6 }), (args) => {
        const line = parseCommandLine(BRING, args)
        if ("asked" in line) expect(line.asked.words).toHaveLength(1)
        else if ("refused" in line) expect(line.refused.en).toContain("npm run bring -- --help")
        else expect(line).toEqual({ help: true })
      })
    )
  })
})

it("a command without words says that it takes options only", () => {
  const line = parseCommandLine({ typed: "npm start", does: same("…") }, ["3001"])
  expect(line).toMatchObject({ refused: { fr: expect.stringContaining("ne prend que des options") } })
})

it("help says how to type the command, and each thing that may be typed", () => {
  expect(helpText({ ...BRING, variables: { PORT: { fr: "où écouter", en: "where to listen" } } }).fr).toBe(
    [
      "npm run bring -- <chemin> [--into <reco>] [--lang <fr ou en>] [--size <1-9>] [--json]",
      "",
      "Apporte.",
      "",
      "  <chemin>            un dossier",
      "  --into <reco>       …",
      "  --lang <fr ou en>   …",
      "  --size <1-9>        …",
      "  --json              …",
      "  --help              dit tout cela, et rien d’autre n’est fait",
      "",
      "Variables d’environnement\u202f:",
      "  PORT   où écouter"
    ].join("\n")
  )
})
