import { existsSync, readdirSync, readFileSync } from "node:fs"
import { checkDocument } from "@recos/schemas/document/check-document"
import { checkStatements } from "@recos/schemas/document/check-statements"
import { citationsOf } from "@recos/schemas/document/citations"
import { wordsOf } from "@recos/schemas/document/document"
import { fromMdx, gateMdx } from "@recos/schemas/document/mdx/from-mdx"
import { toMdx } from "@recos/schemas/document/mdx/to-mdx"
import { statementsOf } from "@recos/schemas/document/statements"
import { nodesOf, sectionOf } from "@recos/schemas/document/walk"
import { checkOutcome } from "@recos/schemas/evidence/checks/check-outcome"
import { isJudgementOf } from "@recos/schemas/evidence/decision/etd"
import { referencesOfEvidence } from "@recos/schemas/evidence/evidence-references"
import { methodFor } from "@recos/schemas/evidence/grading/domains"
import { draftCertainty } from "@recos/schemas/evidence/grading/grading-rules"
import { reviewerAgreement } from "@recos/schemas/evidence/grading/reviewer-agreement"
import { ecoGaps } from "@recos/schemas/evidence/options/eco-values"
import { type PublishedEvidence, publishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { questionCertainty } from "@recos/schemas/evidence/questions/question-certainty"
import { certaintyOfOutcomes } from "@recos/schemas/evidence/statements/certainty-of-outcomes"
import { openContradictions } from "@recos/schemas/evidence/statements/check-statement"
import { groundsByStatement, groundsOf } from "@recos/schemas/evidence/statements/statement-ground"
import { leftOutSigns } from "@recos/schemas/falc/left-out-signs"
import { lintFalc } from "@recos/schemas/falc/lint-falc"
import { FALC_REASONS } from "@recos/schemas/falc/reasons"
import { member } from "@recos/schemas/people/member"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import { LATER_SECTIONS, SECTION_KINDS } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES, MEMBER_ROLES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { describe, expect, test } from "vitest"
import { demoMeta, newestOf, readDemoDrafts, readDemoRecos } from "../seed/demo-recos.ts"
import { freezeDemo, publishDemo } from "../seed/freeze-demo.ts"
import { DEMO_MEMBERS } from "./members.ts"
import { skeletonOf } from "./skeleton.ts"

const folder = new URL("./recos/", import.meta.url)
const slugs = readdirSync(folder)
const evidenceOf = (slug: string): PublishedEvidence | null => {
  const file = new URL(`${slug}/evidence.json`, folder)
  return existsSync(file) ? publishedEvidence.parse(JSON.parse(readFileSync(file, "utf8"))) : null
}
const metaOf = (slug: string) => demoMeta.parse(JSON.parse(readFileSync(new URL(`${slug}/meta.json`, folder), "utf8")))

/** Where the texts of a reco stand: the newest in its folder, each earlier version in one named by its number. */
const placesOf = (slug: string): string[] => [
  "",
  ...readdirSync(new URL(`${slug}/`, folder)).flatMap((name) => (/^\d+\.\d+$/.test(name) ? [`${name}/`] : []))
]

/** Every text: of each reco, each version that has a folder beside the newest, each language. */
const texts = slugs.flatMap((slug) =>
  placesOf(slug).flatMap((place) =>
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
  test("cites each of its references in one of its versions, and no other", () => {
    const settings = metaOf(slug)
    const cited = placesOf(slug).flatMap((place) =>
      citationsOf(fromMdx(readFileSync(new URL(`${slug}/${place}fr.mdx`, folder), "utf8")))
    )
    const evidence = evidenceOf(slug)
    const rests = evidence ? referencesOfEvidence(evidence) : []
    expect([...new Set([...cited, ...rests])].toSorted()).toEqual(settings.references.map(({ id }) => id).toSorted())
    expect(settings.slug).toBe(slug)
  })
})

describe("the demonstration corpus", () => {
  const recos = readDemoRecos()

  test("gives evidence to each reco, with figures that pass the checks of a table and judgements of their scale", () => {
    const withEvidence = slugs.flatMap((slug) => evidenceOf(slug) ?? [])
    expect(withEvidence).toHaveLength(slugs.length)
    for (const { questions } of withEvidence) {
      for (const { outcomes, decision, overallCertainty, kappa } of questions) {
        for (const outcome of outcomes) {
          const found = checkOutcome(outcome, outcome.agreed?.certainty ?? null)
          expect(found.filter(({ severity }) => severity !== "notice")).toEqual([])
          for (const { judgements, certainty } of [...outcome.gradings, ...(outcome.agreed ? [outcome.agreed] : [])]) {
            expect(draftCertainty(judgements, methodFor(outcome.kind))?.certainty).toBe(certainty)
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
      expect(
        method.searches.filter(({ base, strategy }) => base !== "" && strategy !== "").length
      ).toBeGreaterThanOrEqual(2)
      expect(method.searches.some(({ on }) => on !== null)).toBe(true)
      for (const said of [method.layInput, method.consensus, method.funding])
        expect(said.toLowerCase()).toContain("démonstration")
    }
  })

  test("rests its main statement on outcomes that two graded alone, and its certainty is theirs or says why not", () => {
    for (const slug of slugs) {
      const evidence = evidenceOf(slug)
      const statements = statementsOf(fromMdx(readFileSync(new URL(`${slug}/fr.mdx`, folder), "utf8")))
      const outcomes = new Map(evidence?.questions.flatMap((one) => one.outcomes).map((one) => [one.id, one] as const))
      const grounds = evidence ? groundsOf(evidence) : []
      const basesOf = (id: string) => evidence?.bases.filter(({ statement }) => statement === id) ?? []
      expect(basesOf(statements[0]?.id ?? "").length, slug).toBeGreaterThan(0)
      for (const { id, certainty: said, answers } of statements) {
        const rests = basesOf(id).map(({ outcome }) => outcomes.get(outcome))
        for (const outcome of rests) expect(outcome?.gradings, `${slug} ${id}`).toHaveLength(2)
        const computed = certaintyOfOutcomes(groundsByStatement(grounds, evidence?.bases ?? []).get(id) ?? [])
        if (answers.certaintyReason === "") expect(said, `${slug} ${id}`).toBe(computed)
      }
    }
  })

  test("recommends nothing strongly without a grade, a certainty, or a word on why it is strong all the same", () => {
    for (const slug of slugs) {
      const document = fromMdx(readFileSync(new URL(`${slug}/fr.mdx`, folder), "utf8"))
      const silent = statementsOf(document).filter(
        ({ strength, hasGrade, certainty }) => strength === "strong" && !hasGrade && !certainty
      )
      expect(silent, slug).toEqual([])
    }
  })

  test("holds in no newest version, and in no draft, a statement that goes against its evidence without saying why", () => {
    // What the public reads is the newest that is published, which another may follow that is still being read.
    const shown = [...recos, ...readDemoDrafts()].flatMap((demo) => {
      const published = demo.versions.findLast(({ publishedOn }) => publishedOn)
      return [...new Set([newestOf(demo), published ?? newestOf(demo)])].map((version) => ({ demo, ...version }))
    })
    for (const { demo, texts, evidence } of shown) {
      for (const { language, document } of texts) {
        const checked = checkStatements(document, {
          grounds: evidence ? groundsOf(evidence) : [],
          bases: evidence?.bases ?? []
        })
        const open = checked.flatMap(({ statement, findings }) =>
          openContradictions(findings).map(({ code }) => `${statement.id} ${code}`)
        )
        expect(open, `${demo.settings.slug} ${language}`).toEqual([])
      }
    }
  })

  test("says of each reco who may do what, and why a statement is strong on little certainty", () => {
    for (const slug of slugs) {
      const document = fromMdx(readFileSync(new URL(`${slug}/fr.mdx`, folder), "utf8"))
      expect(sectionOf(document, "who-does-what")?.content?.length, slug).toBeGreaterThan(0)
      const based = new Set(evidenceOf(slug)?.bases.map(({ statement }) => statement))
      for (const node of nodesOf(document, "statement")) {
        const place = `${slug} ${wordsOf(node, "id")}`
        if (node.attrs?.strength !== "strong") continue
        if (!based.has(wordsOf(node, "id"))) expect(wordsOf(node, "hasGrade"), place).not.toBe("")
        if (/low$/.test(wordsOf(node, "certainty"))) expect(wordsOf(node, "strengthReason"), place).not.toBe("")
      }
    }
  })

  test("tells each urgent sign in the text for everyone of its newest version, in every language", () => {
    for (const { slug, name, language } of texts.filter(({ name }) => name.split("/").length === 2)) {
      const document = fromMdx(readFileSync(new URL(name, folder), "utf8"))
      expect(leftOutSigns(document, language), slug).toEqual([])
    }
  })

  test("marks the editions that newer ones replaced", () => {
    const marked = slugs.flatMap((slug) => metaOf(slug).references.filter(({ mark }) => mark?.kind === "superseded"))
    expect(marked.map(({ id }) => id).toSorted()).toEqual([
      "has-lyme-2018",
      "has-otite-2016",
      "oduwole-2014",
      "venekamp-2015"
    ])
  })

  test("lets nobody read or sign a version in which they wrote, translated or graded", () => {
    for (const reco of recos) {
      for (const { content, readings, signatures } of publishDemo(reco)) {
        const place = `${reco.settings.slug} ${content.number}`
        const wrote = new Set(namesIn(content))
        expect(wrote.size, place).toBeGreaterThanOrEqual(2)
        for (const { name } of [...readings, ...signatures]) expect(wrote, place).not.toContain(name)
      }
    }
  })

  test("has eight recos, several versions of at least two, one withdrawn, one in all languages, one draft", () => {
    expect(recos).toHaveLength(8)
    expect(recos.filter(({ versions }) => versions.filter((one) => one.publishedOn).length > 1)).toHaveLength(8)
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
    expect(Object.fromEntries(numbers)).toEqual({
      "air-poussieres-maison": ["1.0", "2.0", "2.1", "2.2"],
      "diabete-marche": ["1.0", "2.0", "2.1", "2.2"],
      "lombalgie-commune": ["1.0", "2.0"],
      "otite-enfant-antibiotiques": ["1.0", "2.0"],
      "piqures-de-tique": ["1.0", "2.0", "2.1"],
      "sommeil-sans-hypnotiques": ["1.0", "1.1", "1.2", "1.3"],
      "tension-sel": ["1.0", "2.0", "3.0", "3.1", "3.2"],
      "toux-miel": ["1.0", "2.0", "2.1"]
    })
  })
})

/** Everybody whose words or judgements a version holds. */
function namesIn({ contributors, evidence }: FrozenContent): string[] {
  const said = (evidence?.questions ?? []).flatMap(({ outcomes, decision, interests }) => [
    ...outcomes.flatMap(({ gradings }) => gradings),
    ...decision.flatMap(({ contributions }) => contributions),
    ...interests
  ])
  return [...contributors, ...said].map(({ name }) => name)
}

test("the demonstration members are well formed, in both colleges and every role", () => {
  const members = DEMO_MEMBERS.map((one) => member.omit({ id: true, active: true }).strict().parse(one))
  expect(new Set(members.map(({ college }) => college)).size).toBe(2)
  expect(new Set(members.map(({ role }) => role))).toEqual(new Set(MEMBER_ROLES))
  expect(members.every(({ email }) => email.endsWith("@demo.recos.example"))).toBe(true)
})
