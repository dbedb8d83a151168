import type { PicoPart } from "../../vocabulary/closed-lists.ts"
import { PICO_PARTS } from "../../vocabulary/languages-and-colleges.ts"
import { PICO_PART_LABELS } from "../../vocabulary/piece-labels.ts"
import { childrenOf, type DocumentNode } from "../document.ts"

/**
 * A list such as `toMarkdown` writes of a clinical question, each item named in bold by one of its parts, comes back as that question.
 * Any other block stays what it is.
 */
export function importClinicalQuestion(block: DocumentNode): DocumentNode {
  if (block.type !== "bulletList") return block
  const items = childrenOf(block).map(partOf)
  const parts = items.flatMap((item) => (item ? [item.part] : []))
  if (parts.length < items.length || new Set(parts).size < parts.length) return block
  const content = PICO_PARTS.map(
    (part): DocumentNode => ({
      type: "picoItem",
      attrs: { part },
      content: items.find((item) => item?.part === part)?.content ?? [{ type: "paragraph" }]
    })
  )
  return { type: "pico", attrs: { id: "question-1" }, content }
}

/** « **Pour qui** : les adultes » */
function partOf(item: DocumentNode): { part: PicoPart; content: DocumentNode[] } | undefined {
  const [first, ...rest] = childrenOf(item)
  const [name, after, ...others] = first?.type === "paragraph" ? childrenOf(first) : []
  const isName = name?.type === "text" && name.marks?.length === 1 && name.marks[0]?.type === "bold"
  const part = PICO_PARTS.find((one) =>
    Object.values(PICO_PART_LABELS[one]).some((label) => label === name?.text?.trim())
  )
  const said = after?.type === "text" ? /^\s*:\s*/.exec(after.text ?? "") : null
  if (!isName || !part || !said || !after || rest.some(({ type }) => type !== "paragraph")) return undefined
  const words = (after.text ?? "").slice(said[0].length)
  const kept = words === "" ? others : [{ ...after, text: words }, ...others]
  return { part, content: [{ type: "paragraph", ...(kept.length > 0 && { content: kept }) }, ...rest] }
}
