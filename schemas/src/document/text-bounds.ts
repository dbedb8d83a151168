/** Deeper than any reco: the path from the top of a document to a text, in nodes. */
export const MOST_DEPTH = 60

/**
 * More than any reco holds: elements, texts and changes of mark, counted together. A guideline of a hundred pages with its tables has
 * some 12,000; reading and checking twice that many keeps a server busy for a fifth of a second.
 */
export const MOST_NODES = 20_000

/** The longest text, attributes counted, in UTF-16 units: a guideline of a hundred pages has some 300,000. */
export const MOST_CHARACTERS = 1_000_000

/** Which bound a text breaks: it goes too deep, it is made of too many pieces, or it is too long. */
export type BrokenBound = "too-deep" | "too-many" | "too-long"

/**
 * Finds the bound that a text in JSON breaks, or null. Looks at what it is made of and not at what it means, walks without recursion
 * and stops at the first broken bound: an answer costs no more than the bounds allow.
 */
export function brokenBound(json: unknown): BrokenBound | null {
  let level: unknown[] = [json]
  let nodes = 0
  let characters = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) return "too-deep"
    nodes += level.length
    if (nodes > MOST_NODES) return "too-many"
    const next: unknown[] = []
    for (const node of level) {
      if (typeof node !== "object" || node === null) continue
      characters += charactersOf(node)
      if (characters > MOST_CHARACTERS) return "too-long"
      if (!("content" in node) || !Array.isArray(node.content)) continue
      if (nodes + next.length + node.content.length > MOST_NODES) return "too-many"
      next.push(...node.content)
    }
    level = next
  }
  return null
}

function charactersOf(node: object): number {
  const attributes = "attrs" in node && typeof node.attrs === "object" && node.attrs !== null ? node.attrs : {}
  const words = "text" in node && typeof node.text === "string" ? node.text.length : 0
  return Object.values(attributes).reduce((sum, value) => sum + (typeof value === "string" ? value.length : 0), words)
}
