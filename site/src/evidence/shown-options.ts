import type { PublishedEvidence, PublishedOutcome } from "@recos/schemas/evidence"

export type Option = PublishedEvidence["options"][number]

/** Options judged of equal efficacy on the same thing: the only ones whose environmental values stand side by side. */
export interface EqualGroup {
  name: string
  why: string
  options: Option[]
}

/** The groups of equal efficacy of at least two options, in the order of the options. */
export function equalGroups(options: readonly Option[]): EqualGroup[] {
  const grouped = options.filter(({ equalEfficacy }) => equalEfficacy !== null && equalEfficacy.group !== "")
  return [...Map.groupBy(grouped, ({ equalEfficacy }) => equalEfficacy?.group ?? "")].flatMap(([name, members]) => {
    const why = members.map(({ equalEfficacy }) => equalEfficacy?.why ?? "").find((words) => words !== "") ?? ""
    return members.length < 2 || !members.some(hasEcoValue) ? [] : [{ name, why, options: members }]
  })
}

const hasEcoValue = ({ hazard, risk, carbon }: Option): boolean => hazard !== null || risk !== null || carbon !== null

/** The outcomes that say what an option does: those of the questions in which it is the intervention. */
export function outcomesOf(option: Option, { questions }: PublishedEvidence): PublishedOutcome[] {
  return questions.filter(({ id }) => option.questions.includes(id)).flatMap(({ outcomes }) => outcomes)
}

/** An outcome that several options have, by its name, with what each option does to it; options without it have none. */
export interface ComparedOutcome {
  name: string
  cells: (PublishedOutcome | null)[]
}

/** Options with effects, outcome by outcome: an outcome has a row once two of them have it. */
export function comparedOutcomes(
  options: readonly Option[],
  evidence: PublishedEvidence
): { options: Option[]; rows: ComparedOutcome[] } {
  const measured = options.filter((option) => outcomesOf(option, evidence).length > 0)
  const names = new Map<string, string>()
  for (const option of measured) for (const { name } of outcomesOf(option, evidence)) names.set(keyOf(name), name)
  const rows = [...names].map(([key, name]) => ({
    name,
    cells: measured.map((option) => outcomesOf(option, evidence).find((outcome) => keyOf(outcome.name) === key) ?? null)
  }))
  return { options: measured, rows: rows.filter(({ cells }) => cells.filter((cell) => cell !== null).length > 1) }
}

const keyOf = (name: string): string => name.trim().toLocaleLowerCase("fr")
