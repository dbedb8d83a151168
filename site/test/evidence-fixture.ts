import type { PublishedEvidence, PublishedTestimonies } from "@recos/schemas/evidence/published-evidence"
import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import type { OutcomeId } from "@recos/schemas/ids"

/** The source of the sample's figures. */
export const EVIDENCE_SOURCE = {
  id: "venekamp-2015",
  csl: { type: "article-journal" as const, title: "Antibiotics for acute otitis media in children" },
  checkedOn: null
}

export const TESTIMONIES: PublishedTestimonies = {
  format: 1,
  testimonies: [
    {
      id: "t1",
      words: "La première nuit, personne n’a dormi.\nLe lendemain, cela allait mieux.",
      signature: "mère de deux enfants, 30-40 ans",
      collectedOn: "2026-02-20"
    }
  ]
}

/** The sample with what pages must also show: many outcomes, a source that grades, reasons to lower, options of equal efficacy. */
export function evidenceFixture(): PublishedEvidence {
  const evidence = sampleEvidence()
  const [question] = evidence.questions
  const [pain, harm] = question?.outcomes ?? []
  if (!question || !pain || !harm?.agreed) throw new Error("the sample has two outcomes in figures")
  pain.source = {
    certainty: "high",
    why: "Sept essais qui concordent.",
    down: { indirectness: 2 },
    assertion: "Les antibiotiques réduisent la douleur.",
    differencePer1000: { point: -48, low: -69, high: -22 }
  }
  harm.agreed.judgements.down.imprecision = { levels: 1, why: "Peu d’événements." }
  harm.agreed.certainty = "moderate"
  for (let number = 4; number <= 9; number += 1) {
    const { gradings: _gradings, ...same } = structuredClone(pain)
    const importance = { citizen: { median: 2, ratings: 2 } }
    question.outcomes.push({
      ...same,
      id: `o${number}` as OutcomeId,
      name: `Critère ${number}`,
      importance,
      gradings: [],
      agreed: null
    })
  }
  const [thyme] = evidence.options
  if (!thyme) throw new Error("the sample has an option")
  const equalEfficacy = { group: "Soulager", why: "Aucun ne fait mieux." }
  const hazard = {
    persistence: 3,
    bioaccumulation: 0,
    toxicity: 2,
    dataLimits: true,
    source: "Janusinfo",
    on: "2018-12-11"
  }
  evidence.options.push({
    ...thyme,
    id: "p2",
    kind: "drug",
    name: "Amoxicilline",
    hmpcStatus: null,
    questions: ["q1"],
    hazard,
    equalEfficacy
  })
  thyme.questions = ["q1"]
  thyme.equalEfficacy = equalEfficacy
  evidence.method = { ...evidence.method, goal: "Éviter des antibiotiques inutiles.", funding: "Aucun." }
  return evidence
}
