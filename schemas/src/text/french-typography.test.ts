import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { inFrench, typedInFrench } from "./french-typography.ts"

const shown = (text: string): string => inFrench(text).replaceAll("\u202f", "_").replaceAll("\u00a0", "~")

describe("French typography", () => {
  it.each([
    ["paracétamol : 1 g", "paracétamol_: 1~g"],
    ["adulte : attendre", "adulte_: attendre"],
    ["Fortes chaleurs\u00a0: veiller", "Fortes chaleurs_: veiller"],
    ["adulte: attendre", "adulte_: attendre"],
    ["Que faire?", "Que faire_?"],
    ["Vite! Partez ; revenez", "Vite_! Partez_; revenez"],
    ["Quoi ?!", "Quoi_?!"],
    ["« bonjour »", "«_bonjour_»"],
    ["«bonjour»", "«_bonjour_»"],
    ['dire "bonjour" à l\'eau', "dire «_bonjour_» à l’eau"],
    ["score (≥ 2) : traiter", "score (≥ 2)_: traiter"],
    ["50 % des adultes, 10 mg, 38 °C", "50~% des adultes, 10~mg, 38~°C"],
    ["aujourd'hui", "aujourd’hui"]
  ])("%s", (text, wanted) => {
    expect(shown(text)).toBe(wanted)
  })

  it.each([
    "https://www.has-sante.fr/jcms/p_3?id=12:30;x!y",
    "doi:10.1001/jama.2020.1:2",
    "10.1016/S0140-6736(20)30183-5;v2",
    "à 12:30, ratio 1:4",
    "`if (x) { a: 1; b? }`",
    "nom@exemple.fr",
    "une vis de 5\" et un angle de 5'",
    "grammes 2 gros œufs",
    "Sans rien",
    "une\u202f: deux «\u202ftrois\u202f»"
  ])("leaves %s as it is", (text) => {
    expect(inFrench(text)).toBe(text)
  })

  it("changes nothing but spaces, quotation marks and apostrophes, and nothing the second time", () => {
    const sign = fc.constantFrom(..."ab é1 :;!?«»\"'\u202f\u00a0()%mg/=.,\ufffc")
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join("")
        const once = inFrench(text)
        const bare = (words: string) => words.replaceAll(/[\s\u202f\u00a0«»"]/g, "").replaceAll("’", "'")
        expect(bare(once)).toBe(bare(text))
        expect(inFrench(once)).toBe(once)
      })
    )
  })
})

describe("what is typed in French", () => {
  /** Types one sign after the other, as somebody does. */
  const type = (text: string): string => {
    let line = ""
    for (const sign of text) {
      const edit = typedInFrench(line, sign)
      line += sign
      if (edit) line = line.slice(0, edit.at) + edit.insert + line.slice(edit.at + edit.remove)
    }
    return line.replaceAll("\u202f", "_").replaceAll("\u00a0", "~")
  }
  it.each([
    ["Fièvre : boire", "Fièvre_: boire"],
    ["Fièvre: boire", "Fièvre_: boire"],
    ["Que faire?", "Que faire_?"],
    ["Que faire ?", "Que faire_?"],
    ["Vite ! Puis; là", "Vite_! Puis_; là"],
    ["Quoi ?!", "Quoi_?!"],
    ['dire "bonjour" ici', "dire «_bonjour_» ici"],
    ['"bonjour "', "«_bonjour_»"],
    ["« bonjour »", "«_bonjour_»"],
    ["«bonjour»", "«_bonjour_»"],
    ["l'eau d'abord", "l’eau d’abord"],
    ["à 12:30, ratio 1:4", "à 12:30, ratio 1:4"],
    ["https://exemple.org/a?b:c;d!", "https://exemple.org/a?b:c;d!"],
    ["10.1016/j.x:1;2", "10.1016/j.x:1;2"],
    ["`a ? b : c`", "`a ? b : c`"],
    ["un angle de 5' et une vis de 5\"", "un angle de 5' et une vis de 5\""],
    ["!", "!"],
    ["… et ?", "… et_?"]
  ])("%s", (typed, wanted) => {
    expect(type(typed)).toBe(wanted)
  })
})
