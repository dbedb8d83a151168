import type { RecoId } from "@recos/schemas/ids"
import type { LiveText } from "../../collaboration/live-texts.ts"
import type { Database } from "../../storage/database.ts"
import { questionRowsOf } from "../questions/rows.ts"
import { IN_BRIEF, inBriefOf } from "./ask-rereadings.ts"

/** How what is to be read again besides statements is named: questions in their own words, and how the plain summary begins. */
export async function wordsBeside(
  database: Database,
  recoId: RecoId,
  texts: readonly LiveText[]
): Promise<Map<string, string>> {
  const questions = await questionRowsOf(database, recoId)
  const inBrief = texts.map(({ document }) => (document ? inBriefOf(document) : "")).find((words) => words !== "")
  return new Map([
    ...questions.map(({ id, content }): [string, string] => [
      id,
      [content.population, content.intervention, content.comparison].filter((part) => part !== "").join(" · ")
    ]),
    [IN_BRIEF, inBrief ?? ""]
  ])
}
