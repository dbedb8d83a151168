import { childrenOf, type DocumentNode, type RecoDocument } from "../document/document.ts"
import type { Changes, Pair, PairStep } from "./text-changes.ts"
import { wholeBlock, withChildren } from "./whole-block.ts"
import { writeSections } from "./write-sections.ts"

/**
 * The text before, with some of the changes taken, in its normal form: with none it is the text before, with all the text after. Headings
 * of sections in which nothing stands are no change.
 */
export function takeChanges({ before, title, sections }: Changes, taken: ReadonlySet<number>): RecoDocument {
  const [oldTitle = { type: "recoTitle" }] = before.content
  const blocks = new Map(sections.map(({ kind, steps }) => [kind, steps.flatMap((step) => takeStep(step, taken))]))
  const written = writeSections(before, blocks)
  return { ...written, content: [title ? takePair(title, taken) : oldTitle, ...written.content.slice(1)] }
}

function takeStep(step: PairStep, taken: ReadonlySet<number>): DocumentNode[] {
  if (step.kind === "same") return [step.node]
  if (step.kind === "pair") return whole(takePair(step.pair, taken))
  const isHere = taken.has(step.change) === (step.kind === "after")
  if (!isHere) return []
  return step.pair ? whole(takePair(step.pair, taken)) : [step.node]
}

const whole = (node: DocumentNode): DocumentNode[] => {
  const block = wholeBlock(node)
  return block ? [block] : []
}

function takePair({ before, after, fields, content }: Pair, taken: ReadonlySet<number>): DocumentNode {
  const attrs = { ...before.attrs }
  for (const { name, change } of fields) {
    if (!taken.has(change)) continue
    const value = after.attrs?.[name]
    if (value === undefined) delete attrs[name]
    else attrs[name] = value
  }
  const node: DocumentNode = { ...before, ...(Object.keys(attrs).length > 0 && { attrs }) }
  if (content === null) return node
  const children = Array.isArray(content)
    ? content.flatMap((step) => takeStep(step, taken))
    : childrenOf(taken.has(content.change) ? after : before)
  return withChildren(node, children)
}
