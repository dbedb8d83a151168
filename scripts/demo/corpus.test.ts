import { existsSync, readdirSync, readFileSync } from "node:fs"
import { checkDocument } from "@recos/schemas/document/check-document"
import { citationsOf } from "@recos/schemas/document/citations"
import { fromMdx, gateMdx } from "@recos/schemas/document/mdx/from-mdx"
import { toMdx } from "@recos/schemas/document/mdx/to-mdx"
import { statementsOf } from "@recos/schemas/document/statements"
import { sectionOf } from "@recos/schemas/document/walk"
import { checkOutcome } from "@recos/schemas/evidence/checks/check-outcome"
import { isJudgementOf } from "@recos/schemas/evidence/decision/etd"
import { referencesOfEvidence } from "@recos/schemas/evidence/evidence-references"
import { draftCertainty } from "@recos/schemas/evidence/grading/grading-rules"
import { reviewerAgreement } from "@recos/schemas/evidence/grading/reviewer-agreement"
import { ecoGaps } from "@recos/schemas/evidence/options/eco-values"
import { type PublishedEvidence, publishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { questionCertainty } from "@recos/schemas/evidence/questions/question-certainty"
import { lintFalc } from "@recos/schemas/falc/lint-falc"
import { FALC_REASONS } from "@recos/schemas/falc/reasons"
import { member } from "@recos/schemas/people/member"
import { LATER_SECTIONS, SECTION_KINDS } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { describe, expect, test } from "vitest"
import { demoMeta, readDemoDrafts, readDemoRecos } from "../seed/demo-recos.ts"
import { freezeDemo } from "../seed/freeze-demo.ts"
import { DEMO_MEMBERS } from "./members.ts"
import { skeletonOf } from "./skeleton.ts"

const folder = new URL("./recos/", import.meta.url)
const slugs = readdirSync(folder)
const evidenceOf = (slug: string): PublishedEvidence | null => {
  const file = new URL(`${slug}/evidence.json`, folder)
  return existsSync(file) ? publishedEvidence.parse(JSON.parse(readFileSync(file, "utf8"))) : null
}
const metaOf = (slug: string) => demoMeta.parse(JSON.parse(readFileSync(new URL(`${slug}/meta.json`, folder), "utf8")))

/** Every text: of each reco, each version that has a folder beside the newest, each language. */
const texts = slugs.flatMap((slug) =>
  ["", "1.0/"].flatMap((place) =>
    LANGUAGES.map((language) => ({ slug, language, name: `${slug}/${place}${language}.mdx` })).filter(({ name }) =>
      existsSync(new URL(name, folder))
    )
  )
)

describe.each(texts)("the demonstration text $name", ({ slug, language, name }) => {
  const text = readFileSync(new URL(name, folder), "utf8")

  test("is a text the product accepts, in the form it writes itself", () => {
    expect(gateMdx(text)).toEqual([])
    expect(toMdx(fromMdx(text), language)).toBe(text)
  })

  test("fills the whole outline and recommends something", () => {
    const document = fromMdx(text)
    const kinds = SECTION_KINDS.filter((kind) => !LATER_SECTIONS.includes(kind))
    for (const kind of kinds) expect(sectionOf(document, kind)?.content?.length, kind).toBeGreaterThan(0)
    expect(statementsOf(document).length).toBeGreaterThanOrEqual(3)
  })

  test("lacks nothing that would stop its review", () => {
    const references = metaOf(slug).references.map(({ id }) => id)
    const questions = (evidenceOf(slug)?.questions ?? []).map(({ id }) => id)
    const problems = checkDocument(fromMdx(text), { references, questions })
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([])
  })

  test("says it for everyone by the rules of easy-to-read", () => {
    const findings = lintFalc(fromMdx(text), language).map(({ code, found }) => `${found}: ${FALC_REASONS[code].fr}`)
    expect(findings).toEqual([])
  })
})

describe.each(slugs)("the demonstration reco %s", (slug) => {
  test("cites each of its references and no other", () => {
    const settings = metaOf(slug)
    const cited = citationsOf(fromMdx(readFileSync(new URL(`${slug}/fr.mdx`, folder), "utf8")))
    const evidence = evidenceOf(slug)
    const rests = evidence ? referencesOfEvidence(evidence) : []
    expect([...new Set([...cited, ...rests])].toSorted()).toEqual(settings.references.map(({ id }) => id).toSorted())
    expect(settings.slug).toBe(slug)
  })
})

describe("the demonstration corpus", () => {
  const recos = readDemoRecos()

  test("gives evidence to two recos at least, with figures that pass the checks of a table and judgements of their scale", () => {
    const withEvidence = slugs.flatMap((slug) => evidenceOf(slug) ?? [])
    expect(withEvidence.length).toBeGreaterThanOrEqual(2)
    for (const { questions } of withEvidence) {
      for (const { outcomes, decision, overallCertainty, kappa } of questions) {
        for (const outcome of outcomes) {
          const found = checkOutcome(outcome, outcome.agreed?.certainty ?? null)
          expect(found.filter(({ severity }) => severity === "error")).toEqual([])
          for (const { judgements, certainty } of [...outcome.gradings, ...(outcome.agreed ? [outcome.agreed] : [])]) {
            expect(draftCertainty(judgements)?.certainty).toBe(certainty)
          }
        }
        const pairs = outcomes.flatMap(({ gradings: [one, other] }) =>
          one && other ? [[one.certainty, other.certainty] as const] : []
        )
        const agreement = reviewerAgreement(pairs).kappa
        if (agreement === null) expect(kappa).toBeNull()
        else expect(kappa).toBeCloseTo(agreement)
        expect(overallCertainty).toBe(questionCertainty(outcomes).certainty)
        for (const { criterion, judgement } of decision) expect(isJudgementOf(criterion, judgement ?? "")).toBe(true)
      }
    }
  })

  test("compares options and says its method wherever it has evidence: databases with their days, plants with their status", () => {
    for (const { questions, options, method } of slugs.flatMap((slug) => evidenceOf(slug) ?? [])) {
      expect(options.length).toBeGreaterThanOrEqual(3)
      expect(new Set(options.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2)
      const asked = questions.map(({ id }) => id)
      for (const option of options) {
        expect(asked).toEqual(expect.arrayContaining(option.questions))
        if (option.kind === "plant") expect([option.hmpcStatus, option.monographUrl]).not.toContain(null)
        if (option.kind === "plant") expect(option.monographUrl).toMatch(/^https:\/\/www\.ema\.europa\.eu\//)
        expect(ecoGaps(option), option.name).toEqual([])
      }
      expect(method.searches.filter(({ base, on }) => base !== "" && on !== null).length).toBeGreaterThanOrEqual(3)
      for (const said of [method.layInput, method.consensus, method.funding])
        expect(said.toLowerCase()).toContain("démonstration")
    }
  })

  test("has eight recos, several versions of at least two, one withdrawn, one in all languages, one draft", () => {
    expect(recos).toHaveLength(8)
    expect(recos.filter(({ versions }) => versions.filter((one) => one.publishedOn).length > 1)).toHaveLength(2)
    expect(recos.filter(({ withdrawn }) => withdrawn)).toHaveLength(1)
    const languages = recos.map(({ versions }) => versions.at(-1)?.texts.length)
    expect(languages).toContain(LANGUAGES.length)
    expect(recos.every(({ versions }) => versions[0]?.publishedOn)).toBe(true)
    expect(readDemoDrafts()).toHaveLength(1)
  })

  test("translates structure for structure: the same pieces, judgements and sources at the same places", () => {
    for (const { versions } of recos) {
      for (const { texts } of versions) {
        const [source, ...translations] = texts
        for (const { language, document } of translations) {
          expect(skeletonOf(document), language).toEqual(source && skeletonOf(source.document))
        }
      }
    }
  })

  test("numbers its versions by the rule: a changed recommendation is a major version", () => {
    const numbers = new Map(
      recos.map((reco) => [reco.settings.slug, freezeDemo(reco).map((one) => one.content.number)])
    )
    expect(numbers.get("tension-sel")).toEqual(["1.0", "2.0"])
    expect(numbers.get("diabete-marche")).toEqual(["1.0", "2.0"])
    expect(numbers.get("air-poussieres-maison")).toEqual(["1.0", "1.1"])
  })
})

test("the demonstration members are well formed, in both colleges and every role", () => {
  const members = DEMO_MEMBERS.map((one) => member.omit({ id: true, active: true }).strict().parse(one))
  expect(new Set(members.map(({ college }) => college)).size).toBe(2)
  expect(new Set(members.map(({ role }) => role)).size).toBe(3)
  expect(members.every(({ email }) => email.endsWith("@demo.recos.example"))).toBe(true)
})
