import { digest } from "lib0/hash/sha256"
import type { RecoDocument } from "../document/document.ts"
import { statementsOf } from "../document/statements.ts"
import { canonicalJson } from "../text/canonical-json.ts"

/** What a quiz is written against: each statement's words and judgements, by id. Sources and layout do not count. */
export function statementTexts(document: RecoDocument): Map<string, string> {
  return new Map(
    statementsOf(document).map(({ section: _section, ...statement }) => [statement.id, canonicalJson(statement)])
  )
}

/** The sha-256 of what a reco states, in hexadecimal: the same as long as no statement changes, whatever their order. */
export function statementsFingerprint(document: RecoDocument): string {
  const sorted = [...statementTexts(document)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const bytes = digest(new TextEncoder().encode(canonicalJson(sorted)))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
