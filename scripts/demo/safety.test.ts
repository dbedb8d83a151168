import { readFileSync } from "node:fs"
import type { DocumentNode } from "@recos/schemas/document/document"
import { wordsOf } from "@recos/schemas/document/document"
import { fromMdx } from "@recos/schemas/document/mdx/from-mdx"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { nodesOf, sectionOf, walk } from "@recos/schemas/document/walk"
import { describe, expect, test } from "vitest"

/**
 * What a doctor found dangerous, outdated or left out in the demonstration, and what families could not follow: each stays mended in the
 * newest version, whatever else changes.
 */
const textOf = (slug: string, language = "fr") =>
  fromMdx(readFileSync(new URL(`./recos/${slug}/${language}.mdx`, import.meta.url), "utf8"))
const plain = (node: DocumentNode | undefined): string =>
  (node ? plainTextOf(node) : "").replaceAll(/[\u00a0\u202f]/g, " ")
const statement = (slug: string, id: string): DocumentNode | undefined =>
  nodesOf(textOf(slug), "statement").find((node) => wordsOf(node, "id") === id)
const section = (slug: string, kind: Parameters<typeof sectionOf>[1], language = "fr"): string =>
  plain(sectionOf(textOf(slug, language), kind))
const sourcesOf = (node: DocumentNode | undefined): string[] => {
  const found: string[] = []
  if (node) walk({ type: "doc", content: [node] }, (one) => one.type === "citation" && found.push(wordsOf(one, "ref")))
  return found
}
/** How urgent the warning sign that holds these words is. */
const urgencyOf = (slug: string, words: string): string[] =>
  nodesOf(textOf(slug), "warningSign")
    .filter((node) => plain(node).includes(words))
    .map((node) => wordsOf(node, "urgency"))

describe("the demonstration keeps what was mended", () => {
  test("a salt with potassium is for nobody whose drugs or illnesses hold it back, and names them", () => {
    const warned = plain(statement("tension-sel", "s3"))
    for (const words of ["reins", "insuffisance cardiaque", "diabète", "hypertension traitée", "grossesse", "enfant"])
      expect(warned).toContain(words)
    for (const drug of ["-pril", "-sartan", "spironolactone", "éplérénone", "amiloride", "triamtérène"])
      expect(warned).toContain(drug)
    expect(sourcesOf(statement("tension-sel", "s3"))).toContain("quotidien-pharmacien-potassium-2025")
    expect(section("tension-sel", "in-brief")).toContain("parlez-en à la pharmacie")
    expect(section("tension-sel", "reasons")).toContain("En mai 2025, l’Anses")
  })

  test.each([
    ["tension-sel", "180/110 ou plus avec mal de tête violent"],
    ["toux-miel", "Bébé de moins de 3 mois avec de la fièvre"],
    ["otite-enfant-antibiotiques", "Bébé de moins de 3 mois avec de la fièvre"],
    ["sommeil-sans-hypnotiques", "confusion, hallucinations ou convulsion"],
    ["piqures-de-tique", "visage qui tombe d’un côté"],
    ["air-poussieres-maison", "maux de tête, nausées ou malaise"]
  ])("%s sends to the emergency line: %s", (slug, words) => {
    expect(urgencyOf(slug, words)).toEqual(["emergency"])
  })

  test("a drug that is recommended has its dose, its length and who must not have it", () => {
    const tick = plain(statement("piqures-de-tique", "s4"))
    for (const words of ["200 mg par jour", "10 jours", "14 jours", "grossesse", "4 mg/kg", "20 kg"])
      expect(tick).toContain(words)
    expect(sourcesOf(statement("piqures-de-tique", "s4"))).toContain("has-lyme-2025")
    const ear = plain(statement("otite-enfant-antibiotiques", "s4"))
    for (const words of ["purulente", "et elle seule", "80 mg/kg", "3 g par jour", "39 °C", "10 jours", "5 jours"])
      expect(ear).toContain(words)
    expect(plain(statement("otite-enfant-antibiotiques", "s1"))).toContain("60 mg/kg")
    expect(section("otite-enfant-antibiotiques", "practical-advice")).toContain("cefpodoxime")
    const cough = statement("toux-miel", "s3")
    expect(plain(cough)).toContain("jamais de codéine contre la toux avant 12 ans")
    expect(sourcesOf(cough)).toContain("ema-codeine-2015")
  })

  test.each([
    ["fr", ["petite cuillère, celle du café", "sirop contre la toux", "3 à 4 semaines", "plus de 4 semaines"]],
    ["en", ["a teaspoon, the small spoon", "cough syrup", "3 to 4 weeks", "more than 4 weeks"]],
    ["ar", ["ملعقة صغيرة", "شراب السعال", "3 إلى 4 أسابيع", "أكثر من 4 أسابيع"]]
  ])("the easy text on cough says which spoon, which syrup and how many weeks, in %s", (language, told) => {
    const easy = section("toux-miel", "for-everyone", language)
    for (const words of told) expect(easy).toContain(words)
    expect(section("toux-miel", "in-brief", language)).toContain("25")
    // Alone, the Arabic word for syrup is any drink, beside the advice to drink often.
    if (language === "ar") expect(section("toux-miel", "practical-advice", language)).not.toMatch(/شراب(?! السعال)/u)
  })

  test("says of a study what it found and whom it left out, and no more", () => {
    const salt = section("tension-sel", "reasons")
    expect(salt).toContain("Il n’écartait d’avance ni le diabète, ni l’hypertension traitée")
    expect(salt).not.toContain("l’essai écartait les personnes en danger")
    const sleep = section("sommeil-sans-hypnotiques", "reasons")
    for (const words of ["une seule de plus dort mieux", "une de plus a un effet indésirable", "n’est pas sûre"])
      expect(sleep).toContain(words)
    const air = section("air-poussieres-maison", "reasons")
    for (const words of ["avec un groupe témoin", "rhinites", "la même avec ou sans tabac"])
      expect(air).toContain(words)
    expect(section("diabete-marche", "reasons")).toContain("entre 1 et 22")
    expect(section("diabete-marche", "who-does-what")).toContain("renouveler une fois")
    expect(section("piqures-de-tique", "in-brief")).toContain("Aux Pays-Bas, sur 100 piqûres")
  })

  test.each(["fr", "en", "ar"])("says where the doses of honey come from, in %s", (language) => {
    expect(sourcesOf(sectionOf(textOf("toux-miel", language), "practical-advice"))).toEqual(["paul-2007", "cohen-2012"])
  })
})
