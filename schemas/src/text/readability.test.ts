import { describe, expect, test } from "vitest"
import { READING_BAND_LABELS, READING_BANDS, readability } from "./readability.ts"
import { syllablesIn } from "./syllables.ts"

describe("syllables of common words", () => {
  test.each(
    Object.entries({
      1: "le des mal dos vie rue pied nuit oui bien que qui guerre trois droit fruit eau œil août peu vue table mieux fois",
      2: "douleur santé année action famille oreille client pigeon réel naïf maison guérir langage payer voyage bébé",
      3: "médicale ouvrier travailler maintenant océan aliment février guérison",
      4: "information médicament antidouleur",
      5: "alimentation",
      6: "hospitalisation"
    }).flatMap(([count, words]) => words.split(" ").map((word) => [word, Number(count)] as const))
  )("%s has %i", (word, count) => {
    expect(syllablesIn(word)).toBe(count)
  })

  test.each([
    ["l’eau", 1],
    ["qu’il", 1],
    ["aujourd’hui", 3],
    ["rendez-vous", 3],
    ["15", 2],
    ["à", 1],
    ["«", 1]
  ])("%s has %i", (word, count) => {
    expect(syllablesIn(word)).toBe(count)
  })
})

describe("reading ease", () => {
  test("is Kandel and Moles' formula on the counts", () => {
    const read = readability("Le dos guérit seul. Bougez un peu chaque jour.", "fr")
    expect(read).toMatchObject({ words: 9, sentences: 2, syllables: 11, wordsPerSentence: 4.5, band: "easy" })
    expect(read?.readingEase).toBe(Math.round(207 - 1.015 * 4.5 - 73.6 * (11 / 9)))
  })

  test("a text of the administration is very hard", () => {
    const read = readability(
      "L’établissement responsable de la coordination pluriprofessionnelle assurera l’évaluation multidimensionnelle des déterminants environnementaux susceptibles d’occasionner une hospitalisation ultérieure.",
      "fr"
    )
    expect(read?.band).toBe("very-hard")
    expect(read?.meetsSentenceGoal).toBe(false)
  })

  test("lines are sentences, numbers are words, dots inside numbers and titles end nothing", () => {
    const read = readability("- Prendre 1 000 mg\n- Voir le Dr. Martin à 2.5 km !\n", "fr")
    expect(read).toMatchObject({ sentences: 2, words: 10 })
  })

  test("a text without words, or in another language, has no figure", () => {
    expect(readability(" … !", "fr")).toBeNull()
    expect(readability("Back pain gets better.", "en")).toBeNull()
  })

  test("every band has its words", () => {
    for (const band of READING_BANDS) expect(READING_BAND_LABELS[band].fr).not.toBe("")
  })
})
