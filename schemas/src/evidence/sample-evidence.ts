import type { OutcomeId, QuestionId } from "../ids.ts"
import { emptyEstimate } from "./effects/empty-estimate.ts"
import type { GradingJudgements } from "./grading/judgements.ts"
import { EMPTY_METHOD } from "./method-statement.ts"
import type { PublishedEvidence, PublishedOutcome } from "./published-evidence.ts"
import type { EffectEstimate } from "./questions/estimate.ts"
import { UNSAID } from "./questions/later-fields.ts"

/** Made for tests: figures of Venekamp 2015 (10.1002/14651858.CD000219.pub4, summary of findings), people and words invented. */

const SOURCE = "venekamp-2015"
const ON = "2026-02-10"

const estimate = (given: Partial<EffectEstimate>): EffectEstimate => ({
  ...emptyEstimate(),
  measure: "RR",
  design: "essais randomisés",
  references: [SOURCE],
  ...given
})

const judgements = (imprecision: number, why: string): GradingJudgements => ({
  start: "high",
  startWhy: "",
  down: {
    riskOfBias: { levels: 0, why: "" },
    inconsistency: { levels: 0, why: "" },
    indirectness: { levels: 0, why: "" },
    imprecision: { levels: imprecision, why },
    publicationBias: { levels: 0, why: "" }
  },
  up: {}
})

const outcome = (
  id: string,
  name: string,
  median: number,
  given: Partial<EffectEstimate>,
  per1000: number | null
): PublishedOutcome => ({
  id: id as OutcomeId,
  name,
  kind: per1000 === null ? "narrative" : "dichotomous",
  more: "worse",
  ...UNSAID,
  estimate: estimate(given),
  baselines:
    per1000 === null
      ? []
      : [
          {
            id: `${id}-b1`,
            label: "enfants des essais",
            per1000,
            counts: null,
            source: "Groupes témoins de la revue",
            reference: SOURCE
          }
        ],
  source: null,
  importance: { citizen: { median, ratings: 2 }, professional: { median: median - 1, ratings: 2 } },
  gradings: [
    { name: "Camille Roux", college: "citizen", judgements: judgements(0, ""), certainty: "high", on: ON },
    {
      name: "Dominique Vidal",
      college: "professional",
      judgements: judgements(1, "Peu de personnes."),
      certainty: "moderate",
      on: ON
    }
  ],
  agreed: {
    judgements: judgements(0, ""),
    differences: [{ domain: "imprecision", why: "Deux mille enfants suffisent ici." }],
    favours: "intervention",
    suffices: true,
    certainty: "high",
    on: "2026-02-12"
  }
})

/** A question with two outcomes in figures and one in words, one option, a judgement, all filled. */
export function sampleEvidence(): PublishedEvidence {
  return {
    questions: [
      {
        id: "q1" as QuestionId,
        population: "Enfants avec une otite moyenne aiguë",
        intervention: "Antibiotique d’emblée",
        comparison: "Placebo",
        setting: "Soins primaires",
        perspective: "individual",
        outcomes: [
          outcome(
            "o1",
            "Douleur à deux ou trois jours",
            9,
            { point: 0.7, low: 0.57, high: 0.86, studies: 7, participants: 2320, followUp: "2 à 3 jours" },
            159
          ),
          outcome(
            "o2",
            "Vomissements, diarrhée ou éruption",
            8,
            { point: 1.38, low: 1.19, high: 1.59, studies: 8, participants: 2107 },
            196
          ),
          outcome("o3", "Complications graves", 6, { measure: null, narrative: "Rares dans les deux groupes." }, null)
        ],
        overallCertainty: "high",
        kappa: 0.5,
        decision: [
          {
            criterion: "balance",
            judgement: "probably-favours-comparison",
            reason: "",
            by: null,
            colleges: [],
            contributions: [
              {
                name: "Dominique Vidal",
                college: "professional",
                field: "evidence",
                words: "Le gain est petit, les effets indésirables plus fréquents.",
                on: ON
              },
              {
                name: "Camille Roux",
                college: "citizen",
                field: "lived-experience",
                words: "La première nuit est la plus dure.",
                on: ON
              }
            ]
          }
        ],
        conclusion: null,
        interests: [{ name: "Camille Roux", college: "citizen", kind: "none", words: "" }]
      }
    ],
    options: [
      {
        id: "p1",
        kind: "plant",
        name: "Thym",
        atc: "",
        preparation: "Tisane",
        plantPart: "feuille et fleur",
        hmpcStatus: "traditional",
        indication: "",
        interactions: "",
        exclusions: "Moins de 4 ans",
        whenUnavailable: "",
        monographUrl: "https://www.ema.europa.eu/en/medicines/herbal/thymi-herba",
        monographOn: "2013-11-12",
        hazard: null,
        risk: null,
        carbon: null,
        questions: [],
        equalEfficacy: null
      }
    ],
    bases: [{ statement: "s1", outcome: "o1" as OutcomeId }],
    method: EMPTY_METHOD
  }
}
