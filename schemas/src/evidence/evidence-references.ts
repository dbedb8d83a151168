import type { PublishedEvidence } from "./published-evidence.ts"

/** The ids of the sources that estimates and baseline risks come from, each once, in the order in which they are met. */
export function referencesOfEvidence({ questions }: Pick<PublishedEvidence, "questions">): string[] {
  const found = questions.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ estimate, baselines }) => [
      ...estimate.references,
      ...baselines.flatMap(({ reference }) => reference ?? [])
    ])
  )
  return [...new Set(found)]
}
