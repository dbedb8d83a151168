import { evidenceFieldInWords } from "@recos/schemas/evidence/comparison/evidence-change-words"
import type { ShownEdition, ShownOutcome } from "@recos/server/evidence/exchange/preview-import"

type Speech = "fr" | "en"

const WORDS = {
  fr: {
    question: (intervention: string, comparison: string) => `Question\u202f: ${intervention} ou ${comparison}`,
    editions: (before: string, now: string) => `  édition déjà importée\u202f: ${before}\u202f; celle-ci\u202f: ${now}`,
    unsaid: "sans date",
    asked: (fields: string) => `  la source pose autrement la question (la vôtre n’est pas changée)\u202f: ${fields}`,
    ways: {
      proposal: "déjà évalué, à proposer",
      choice: "pas encore évalué",
      "at-once": "les chiffres ne changent pas",
      waits: "une mise à jour attend déjà une décision"
    },
    new: "nouveau",
    gone: "n’est plus dans la source, reste dans la reco",
    "taken-out": "supprimé de la reco, encore dans la source",
    same: (count: number) => `  = ${count} sans changement`
  },
  en: {
    question: (intervention: string, comparison: string) => `Question: ${intervention} or ${comparison}`,
    editions: (before: string, now: string) => `  edition imported before: ${before}; this one: ${now}`,
    unsaid: "undated",
    asked: (fields: string) => `  the source asks the question otherwise (yours is not changed): ${fields}`,
    ways: {
      proposal: "already graded, to be proposed",
      choice: "not graded yet",
      "at-once": "the figures do not change",
      waits: "an update already awaits a decision"
    },
    new: "new",
    gone: "no longer in the source, stays in the reco",
    "taken-out": "removed from the reco, still in the source",
    same: (count: number) => `  = ${count} unchanged`
  }
}

const SIGNS = { new: "+", gone: "−", "taken-out": "·" } as const

/** What another edition changes of the questions that a reco holds, line by line, as a person reads it in a terminal. */
export function editionLines({ updated }: ShownEdition, speech: Speech): string[] {
  const words = WORDS[speech]
  return updated.flatMap(({ intervention, comparison, from, to, asked, outcomes }) => {
    const same = outcomes.filter(({ state }) => state === "same").length
    return [
      words.question(intervention, comparison),
      words.editions(from?.date || words.unsaid, to.date || words.unsaid),
      ...(asked.length > 0 ? [words.asked(inWords(asked, speech))] : []),
      ...outcomes.flatMap((outcome) => outcomeLine(outcome, speech)),
      ...(same > 0 ? [words.same(same)] : [])
    ]
  })
}

function outcomeLine(outcome: ShownOutcome, speech: Speech): string[] {
  if (outcome.state === "same") return []
  const { name } = outcome
  const colon = speech === "fr" ? "\u202f:" : ":"
  if (outcome.state !== "changed") return [`  ${SIGNS[outcome.state]} ${name}${colon} ${WORDS[speech][outcome.state]}`]
  return [`  ≠ ${name} (${WORDS[speech].ways[outcome.way]})${colon} ${inWords(outcome.fields, speech)}`]
}

const inWords = (fields: Parameters<typeof evidenceFieldInWords>[0][], speech: Speech): string =>
  fields
    .map((field) => evidenceFieldInWords(field, speech))
    .map(({ name, before, after }) => (before === after ? name : `${name} ${before} → ${after}`))
    .join(speech === "fr" ? "\u202f; " : "; ")
