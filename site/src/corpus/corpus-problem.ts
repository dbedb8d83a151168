/** One thing wrong in the published files: where, and what, said to a person. */
export interface CorpusProblem {
  code:
    | "unreadable"
    | "not-json"
    | "shape"
    | "text-refused"
    | "text-missing"
    | "hash-differs"
    | "folder-differs"
    | "asset-missing"
    | "alternative-text-missing"
    | "question-missing"
  /** Relative to the recos folder, so that the sentence reads the same on every machine. */
  file: string
  line: number | null
  message: { fr: string; en: string }
}

/** A problem on one line: the file, the line when there is one, the sentence. */
export function problemLine(problem: CorpusProblem, language: "fr" | "en"): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`
  return `${place} – ${problem.message[language]}`
}

/** Thrown when the corpus cannot be trusted: nothing is built from it. */
export class RefusedCorpus extends Error {
  readonly problems: CorpusProblem[]

  constructor(problems: CorpusProblem[]) {
    super(problems.map((problem) => problemLine(problem, "en")).join("\n"))
    this.name = "RefusedCorpus"
    this.problems = problems
  }
}
