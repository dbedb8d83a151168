import { type RecoDocument, wordsOf } from "./document.ts"
import { nodesOf } from "./walk.ts"

/** The ids of the sources cited, each once, in order of first appearance: a source's number is its place here. */
export function citationsOf(document: RecoDocument): string[] {
  const cited = nodesOf(document, "citation").map((node) => wordsOf(node, "ref"))
  return [...new Set(cited.filter((ref) => ref !== ""))]
}
