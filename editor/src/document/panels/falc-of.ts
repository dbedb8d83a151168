import type { DocumentNode } from "@recos/schemas/document/document"
import type { FalcCode } from "@recos/schemas/falc/findings"
import { lintFalcBlocks } from "@recos/schemas/falc/lint-falc"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { Node } from "@tiptap/pm/model"

/** One place of a section that a rule of easy-to-read speaks of. */
interface FoundPlace {
  /** The words themselves; empty when the whole block is meant. */
  words: string
  /** A plainer way to say it, where one is known. */
  instead?: string
  line: number
  /** Where its block begins in the document. */
  position: number
}

/** All that breaks one rule. */
export interface FoundKind {
  code: FalcCode
  severity: "error" | "warning"
  places: FoundPlace[]
}

/**
 * Reads a section that stands at `start` against the rules of easy-to-read: what was found by rule, errors first.
 * @param shown the numbers that its reader finds on a device.
 */
export function falcOf(section: Node, start: number, language: Language, shown: readonly string[] = []): FoundKind[] {
  const { content = [] }: DocumentNode = section.toJSON()
  const kinds = new Map<FalcCode, FoundKind>()
  for (const { code, severity, place, found, instead } of lintFalcBlocks(content, language, shown)) {
    const kind = kinds.get(code) ?? { code, severity, places: [] }
    const position = positionAt(section, start, place.path)
    kind.places.push({ words: found, line: place.line, position, ...(instead === undefined ? {} : { instead }) })
    kinds.set(code, kind)
  }
  const rank = ({ severity }: FoundKind): number => (severity === "error" ? 0 : 1)
  return [...kinds.values()].toSorted((one, other) => rank(one) - rank(other))
}

/** Goes down the children of a node that stands at `start`. */
function positionAt(node: Node, start: number, path: readonly number[]): number {
  const [step, ...rest] = path
  if (step === undefined) return start
  let position = start + 1
  for (let index = 0; index < step; index += 1) position += node.child(index).nodeSize
  return positionAt(node.child(step), position, rest)
}
