import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { OutcomeId } from "../../ids.ts"
import { evidenceFieldInWords } from "../comparison/evidence-change-words.ts"
import type { Question } from "../questions/question.ts"
import { type ChangedOutcome, changesSomething, type HeldQuestion, planEdition } from "./plan-edition.ts"
import { type PlannedQuestion, planImport } from "./plan-import.ts"
import { readEvidenceFiles } from "./read-evidence-files.ts"
import { filesOfEdition, outcome, type SampleEdition, sampleEdition, withOutcomes } from "./sample-edition.ts"
import type { MadeQuestion } from "./source-identity.ts"

let made = 0
const plan = (files: Parameters<typeof readEvidenceFiles>[0]) =>
  planImport(
    readEvidenceFiles(files),
    { questions: [], references: [] },
    { newId: <Id extends string>() => `new-${++made}` as Id, referenceId: () => "source" }
  )

const planned = (edition: SampleEdition) => plan(filesOfEdition(edition))

interface Standing {
  made?: MadeQuestion | null
  graded?: string[]
  waiting?: string[]
  change?: (question: Question) => void
}

/** A question as the reco holds it after an import, and whatever people did of it since. */
function held({ question, made: remembered }: PlannedQuestion, standing: Standing = {}): HeldQuestion {
  const { graded = [], waiting = [], change } = standing
  const copy = structuredClone(question)
  change?.(copy)
  const { outcomes, ...asked } = copy
  return {
    ...asked,
    made: standing.made === undefined ? remembered : standing.made,
    outcomes: outcomes.map((each) => ({
      outcome: each,
      isGraded: graded.includes(each.name),
      isWaiting: waiting.includes(each.name)
    }))
  }
}

const first = (edition = sampleEdition(), standing: Standing = {}): HeldQuestion[] =>
  planned(edition).planned.map((each) => held(each, standing))

const updateOf = (edition: SampleEdition, before = first()) => {
  const result = planEdition(planned(edition), before)
  const [question] = result.updated
  if (!question) throw new Error("the edition was not recognised")
  return { ...question, plan: result }
}

const states = (edition: SampleEdition, before = first()) =>
  updateOf(edition, before).outcomes.map((each) => [each.name, each.state === "changed" ? each.way : each.state])

const changedIn = (edition: SampleEdition, before = first()): ChangedOutcome => {
  const found = updateOf(edition, before).outcomes.find((each) => each.state === "changed")
  if (found?.state !== "changed") throw new Error("nothing changed")
  return found
}

const NEWER = withOutcomes({ pain: { point: 0.7, low: 0.6, high: 0.85 } }, { date: "2026-02-01" })

describe("a newer edition", () => {
  it("is known by the addresses of its resources, whatever ids and words it has", () => {
    const renamed = withOutcomes({ pain: { name: "Pain", point: 0.7 } }, { server: "b" })
    expect(states(renamed)).toEqual([
      ["Douleur", "choice"],
      ["Chutes", "same"],
      ["Sommeil", "same"]
    ])
  })

  it("points out a question that the source now asks otherwise, and leaves ours", () => {
    const { asked, population } = updateOf(sampleEdition({ population: "Adults" }))
    expect(asked).toEqual([{ field: "population", before: "Adultes", after: "Adults" }])
    expect(population).toBe("Adultes")
  })

  it("is known by what it asks and the names of its outcomes where no identity was kept", () => {
    expect(states(NEWER, first(sampleEdition(), { made: null }))).toEqual([
      ["Douleur", "choice"],
      ["Chutes", "same"],
      ["Sommeil", "same"]
    ])
  })

  it("is not taken for another question that has the same ids on another server", () => {
    const strip = (edition: SampleEdition, words: string) =>
      filesOfEdition(edition).map(({ name, json }) => {
        const text = JSON.stringify(json, (key, value: unknown) => (key === "url" ? undefined : value))
        return { name, json: JSON.parse(text.replaceAll(/Marche|Repos|Adultes|Douleur|Chutes|Sommeil/g, `$&${words}`)) }
      })
    const [known] = plan(strip(sampleEdition(), "")).planned
    if (!known) throw new Error("no question")
    expect(planEdition(plan(strip(sampleEdition(), "")), [held(known)]).updated).toHaveLength(1)
    const { updated, added } = planEdition(plan(strip(sampleEdition(), " bis")), [held(known)])
    expect([updated.length, added.length]).toEqual([0, 1])
  })

  it("tells its day and the day of the one before", () => {
    expect(updateOf(NEWER)).toMatchObject({ from: { date: "2025-01-10" }, to: { date: "2026-02-01" } })
  })

  it("says field by field what changes: estimate, interval, risk, studies, people and the certainty of the source", () => {
    const { fields } = changedIn(
      withOutcomes({ pain: { point: 0.7, low: 0.6, risk: 0.35, studies: 5, participants: 900, certainty: "High" } })
    )
    expect(fields.map((field) => evidenceFieldInWords(field, "fr"))).toMatchObject([
      { before: "RR 0,80 (IC à 95\u202f%\u202f: 0,70 à 0,90)", after: "RR 0,70 (IC à 95\u202f%\u202f: 0,60 à 0,90)" },
      { name: "Risque sans l’intervention, Adultes", before: "400 sur 1\u202f000", after: "350 sur 1\u202f000" },
      { name: "Effet absolu, Adultes" },
      { name: "Études", before: "3", after: "5" },
      { name: "Personnes suivies", before: "400", after: "900" },
      { name: "Certitude selon la source", before: "Certitude modérée", after: "Certitude élevée" }
    ])
  })

  it.each<[said: string, standing: Standing, way: string]>([
    ["graded figures by a proposal", { graded: ["Douleur"] }, "proposal"],
    ["figures that nobody graded as the person chooses", {}, "choice"],
    ["none while a proposal already waits", { graded: ["Douleur"], waiting: ["Douleur"] }, "waits"]
  ])("takes over %s", (_, standing, way) => {
    expect(changedIn(NEWER, first(sampleEdition(), standing)).way).toBe(way)
  })

  it("takes over the word of the source at once where figures are the same, graded or not", () => {
    const { way, after } = changedIn(
      withOutcomes({ pain: { certainty: "Low" } }),
      first(sampleEdition(), { graded: ["Douleur"] })
    )
    expect([way, after.source?.certainty]).toEqual(["at-once", "low"])
  })

  it("adds what is new, points out what is gone, and never brings back what people took out", () => {
    const edition = sampleEdition({
      outcomes: [outcome("pain", { name: "Douleur" }), outcome("work", { name: "Travail" })]
    })
    const before = first(sampleEdition(), { change: ({ outcomes }) => outcomes.splice(0, 1) })
    expect(states(edition, before)).toEqual([
      ["Douleur", "taken-out"],
      ["Travail", "new"],
      ["Chutes", "gone"],
      ["Sommeil", "gone"]
    ])
  })

  it("does not point out as gone what people wrote here themselves", () => {
    const own = first(sampleEdition(), {
      change: ({ outcomes }) => {
        const [one] = outcomes
        if (one) outcomes.push({ ...one, id: "ours" as OutcomeId, name: "Moral", source: null })
      }
    })
    expect(states(sampleEdition(), own).map(([name]) => name)).not.toContain("Moral")
  })

  it("leaves what people changed here where the source says what it said", () => {
    const own = first(sampleEdition(), {
      change: ({ outcomes: [pain, falls] }) => {
        if (pain) Object.assign(pain.estimate, { point: 0.81, design: "Essais" })
        if (falls) falls.name = "Chutes à domicile"
      }
    })
    expect(states(sampleEdition(), own)).toEqual([
      ["Douleur", "same"],
      ["Chutes à domicile", "same"],
      ["Sommeil", "same"]
    ])
    const { after } = changedIn(NEWER, own)
    expect(after.estimate).toMatchObject({ point: 0.7, low: 0.6, high: 0.85, design: "Essais" })
  })

  it("keeps a risk that people added, replaces that of the source under its id, and drops one that it gave up", () => {
    const own = first(sampleEdition(), {
      change: ({ outcomes: [pain] }) => {
        pain?.baselines.push({ id: "ours", label: "Cévennes", per1000: 200, counts: null, source: "", reference: null })
      }
    })
    const id = own[0]?.outcomes[0]?.outcome.baselines[0]?.id
    expect(changedIn(withOutcomes({ pain: { risk: 0.3 } }), own).after.baselines).toMatchObject([
      { id, per1000: 300 },
      { id: "ours", per1000: 200 }
    ])
    expect(changedIn(withOutcomes({ pain: { risk: null } }), own).after.baselines).toMatchObject([{ id: "ours" }])
  })

  it("says nothing new the second time, but for what had to wait", () => {
    const again = (standing: Standing) => {
      const { made: remembered, outcomes } = updateOf(NEWER, first(sampleEdition(), standing))
      const figures = new Map(outcomes.flatMap((each) => (each.state === "changed" ? [[each.id, each.after]] : [])))
      const before: HeldQuestion[] = first(sampleEdition(), standing).map((question) => ({
        ...question,
        id: remembered.id,
        made: remembered,
        outcomes: remembered.outcomes.map(({ id }, place) => {
          const known = question.outcomes[place]
          if (!known) throw new Error("no such outcome")
          const isTaken = !known.isGraded
          return { ...known, outcome: { ...known.outcome, ...(isTaken ? figures.get(id) : {}), id } }
        })
      }))
      return changesSomething(updateOf(NEWER, before).plan)
    }
    expect(again({})).toBe(false)
    expect(again({ graded: ["Douleur"] })).toBe(false)
    const { made: remembered } = updateOf(NEWER, first(sampleEdition(), { waiting: ["Douleur"] }))
    expect(remembered.outcomes[0]?.read.estimate.point).toBe(0.8)
  })
})

const SAMPLE = join(import.meta.dirname, "../../../../../shared/samples/ebm-glp1")

describe.skipIf(!existsSync(SAMPLE))(
  "the published sample (skipped without the summary that HL7 publishes, whose licence keeps it out of the project)",
  () => {
    const files = () =>
      readdirSync(SAMPLE).map((name) => ({
        name,
        json: JSON.parse(readFileSync(join(SAMPLE, name), "utf8")) as unknown
      }))

    it("is known again when some of its figures are other", () => {
      const [known] = plan(files()).planned
      if (!known) throw new Error("no question")
      const next = files().map(({ name, json }) => {
        const text = JSON.stringify(json).replaceAll("2026-08-06", "2027-01-15")
        return { name, json: JSON.parse(name.includes("evidence-all-cause") ? text.replaceAll("0.88", "0.85") : text) }
      })
      expect(planEdition(plan(files()), [held(known)]).updated[0]?.outcomes.map(({ state }) => state)).toEqual(
        Array.from({ length: 10 }, () => "same")
      )
      const [updated] = planEdition(plan(next), [held(known, { graded: ["All-cause mortality"] })]).updated
      expect(updated).toMatchObject({ from: { date: "2026-08-06" }, to: { date: "2027-01-15" } })
      const changed = updated?.outcomes.filter(({ state }) => state !== "same")
      expect(changed).toMatchObject([
        { state: "changed", before: { estimate: { point: 0.88 } }, after: { estimate: { point: 0.85 } } }
      ])
    })
  }
)
