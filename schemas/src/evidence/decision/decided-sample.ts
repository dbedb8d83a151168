import type { PublishedEvidence, PublishedQuestion } from "../published-evidence.ts"
import { sampleEvidence } from "../sample-evidence.ts"

/** For tests: the sample’s question concluded, with a college that judges its balance otherwise. */
export function decidedSample(): { evidence: PublishedEvidence; question: PublishedQuestion } {
  const evidence = sampleEvidence()
  const [first] = evidence.questions
  if (!first) throw new Error("the sample has no question")
  const on = "2026-11-20"
  const question: PublishedQuestion = {
    ...first,
    decision: first.decision.map((one) => ({
      ...one,
      reason: "Le gain est petit.",
      colleges: [
        { college: "citizen", judgement: "favours-intervention", reason: "La nuit compte.", name: "Camille", on }
      ]
    })),
    conclusion: {
      type: "conditional-against",
      justification: "Peu de gain, plus de diarrhées.",
      subgroups: "Moins de deux ans, des deux côtés.",
      implementation: "Ordonnance différée.",
      monitoring: "Compter les ordonnances.",
      research: "Otites qui coulent.",
      statements: ["s1"]
    }
  }
  return { evidence: { ...evidence, questions: [question] }, question }
}

/** All that a way out of the workspace must tell of that decision, in French. */
export const DECIDED_IN_FRENCH = [
  "Conditionnelle contre l’intervention",
  "Peu de gain, plus de diarrhées.",
  "Moins de deux ans, des deux côtés.",
  "Ordonnance différée.",
  "Compter les ordonnances.",
  "Otites qui coulent.",
  "Les jugements diffèrent",
  "Favorise probablement la comparaison",
  "Favorise l’intervention"
]
