import type { ImportFinding } from "./import-findings.ts"

type Said = Pick<ImportFinding, "code" | "resource" | "about" | "sentence">

/** One thing to know, said once, with all that it is true of. */
export interface GroupedFinding {
  code: ImportFinding["code"]
  sentence: ImportFinding["sentence"]
  /** The resources that it speaks of, in the order of the findings, each once. */
  concerns: Pick<ImportFinding, "resource" | "about">[]
}

/** Findings that say the same, told once: a summary of ten outcomes says of each what it lacks. In the order in which each is first said. */
export function groupFindings(findings: readonly Said[]): GroupedFinding[] {
  const alike = Map.groupBy(findings, ({ code, sentence }) => JSON.stringify([code, sentence.fr, sentence.en]))
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const concerns = new Map(
      same.map(({ resource, about }) => [resource, about === undefined ? { resource } : { resource, about }])
    )
    return [{ code: first.code, sentence: first.sentence, concerns: [...concerns.values()] }]
  })
}
