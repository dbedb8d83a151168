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

/** What a text in JSON is made of, as far as it was walked. */
interface TextSize {
  nodes: number
  /** The length of all words, attributes counted, and of the longest block of text. */
  characters: number
  longest: number
  broken: BrokenBound | null
}

/** Finds the bound that a text in JSON breaks, or null. */
export const brokenBound = (json: unknown): BrokenBound | null => sizeOfText(json).broken

/**
 * Measures a text in JSON: what it is made of, not what it means. Walks without recursion and stops at the first broken bound, so that an
 * answer costs no more than the bounds allow.
 */
export function sizeOfText(json: unknown): TextSize {
  const size: TextSize = { nodes: 0, characters: 0, longest: 0, broken: null }
  let level: unknown[] = [json]
  for (let depth = 0; level.length > 0; depth += 1) {
    size.nodes += level.length
    size.broken = depth > MOST_DEPTH ? "too-deep" : size.nodes > MOST_NODES ? "too-many" : null
    if (size.broken) return size
    const next: unknown[] = []
    for (const node of level) {
      if (typeof node !== "object" || node === null) continue
      const children = "content" in node && Array.isArray(node.content) ? node.content : []
      size.characters += charactersOf(node)
      size.longest = Math.max(
        size.longest,
        children.reduce((sum: number, child) => sum + wordsLength(child), 0)
      )
      if (size.characters > MOST_CHARACTERS) size.broken = "too-long"
      if (size.nodes + next.length + children.length > MOST_NODES) size.broken = "too-many"
      if (size.broken) return size
      next.push(...children)
    }
    level = next
  }
  return size
}

const wordsLength = (node: unknown): number =>
  typeof node === "object" && node !== null && "text" in node && typeof node.text === "string" ? node.text.length : 0

function charactersOf(node: object): number {
  const attributes = "attrs" in node && typeof node.attrs === "object" && node.attrs !== null ? node.attrs : {}
  return Object.values(attributes).reduce(
    (sum: number, value: unknown) => sum + (typeof value === "string" ? value.length : 0),
    wordsLength(node)
  )
}
