import type { Language } from "../../vocabulary/closed-lists.ts"
import { childrenOf, type DocumentNode, type RecoDocument } from "../document.ts"
import { normalizeDocument } from "../normalize.ts"
import { componentOf } from "./components.ts"
import { writeInline } from "./write-inline.ts"
import { componentTag } from "./write-tag.ts"

/**
 * Writes a document as the text of `recos/<slug>/<version>/<language>.mdx`.
 * `fromMdx` gives its normal form back, and `gateMdx` finds nothing to say.
 */
export function toMdx(document: RecoDocument, language: Language): string {
  const blocks = normalizeDocument(document).content.map((node) => writeBlock(node).join("\n"))
  return `---\nformat: 1\nlang: ${language}\n---\n\n${blocks.join("\n\n")}\n`
}

type Lines = string[]

function writeBlock(node: DocumentNode): Lines {
  const children = childrenOf(node)
  switch (node.type) {
    case "recoTitle":
      return heading(1, children)
    case "heading":
      return heading(Number(node.attrs?.level), children)
    case "paragraph":
      return children.length > 0 ? writeInline(children, "paragraph").split("\n") : []
    case "blockquote":
      return quoted(writeBlocks(children, "-"))
    case "table":
      return writeTable(children)
    default:
      return writeComponent(node)
  }
}

const quoted = (lines: Lines): Lines => (lines.length > 0 ? lines : [""]).map((line) => `> ${line}`.replace(/ +$/, ""))

const heading = (level: number, children: DocumentNode[]): Lines => [
  `${"#".repeat(level)} ${writeInline(children, "heading")}`.replace(/ +$/, "")
]

function writeComponent(node: DocumentNode): Lines {
  const component = componentOf(node.type)
  if (!component) throw new Error(`no way to write a node of type ${node.type}`)
  if (component.holds === "nothing") return [componentTag(component.name, node.attrs ?? {}, "empty")]
  const open = componentTag(component.name, node.attrs ?? {}, "open")
  const close = componentTag(component.name, {}, "close")
  const children = childrenOf(node)
  if (component.holds === "inline") return [`${open}${writeInline(children, "tag")}${close}`]
  const inside = writeBlocks(children, "-")
  return inside.length > 0 ? [open, "", ...inside, "", close] : [open, "", close]
}

type Bullet = "-" | "*"

/** Blocks with an empty line between; two lists in a row take other markers, or Markdown would join them. */
function writeBlocks(nodes: DocumentNode[], bullet: Bullet): Lines {
  const lines: Lines = []
  let alternate = false
  nodes.forEach((node, index) => {
    alternate = isList(node) && nodes[index - 1]?.type === node.type ? !alternate : false
    const written = isList(node) ? writeList(node, bullet, alternate) : writeBlock(node)
    if (written.length === 0) return
    if (lines.length > 0) lines.push("")
    lines.push(...written)
  })
  return lines
}

const isList = (node: DocumentNode): boolean => node.type === "bulletList" || node.type === "orderedList"

function writeList(list: DocumentNode, bullet: Bullet, alternate: boolean): Lines {
  const items = childrenOf(list)
  const tight = items.every(isTight)
  const start = Number(list.attrs?.start ?? 1)
  return items.flatMap((item, index) => {
    const marker = list.type === "bulletList" ? (alternate ? "+" : bullet) : `${start + index}${alternate ? ")" : "."}`
    const lines = writeItem(item, marker, bullet, tight)
    return index > 0 && !tight ? ["", ...lines] : lines
  })
}

/** One paragraph, perhaps with one plain list under it that may follow without an empty line. */
function isTight(item: DocumentNode): boolean {
  const [first, second, third] = childrenOf(item)
  if (third || !first?.content) return !second && !third
  if (!second) return true
  const opens = second.type === "bulletList" || (second.type === "orderedList" && second.attrs?.start === 1)
  return (
    opens && childrenOf(second).every((child) => isTight(child) && childrenOf(childrenOf(child)[0] ?? child).length > 0)
  )
}

function writeItem(item: DocumentNode, marker: string, bullet: Bullet, tight: boolean): Lines {
  const [first, ...rest] = childrenOf(item)
  const indent = " ".repeat(marker.length + 1)
  const opening = first ? writeBlock(first) : []
  // Under an empty first line other bullets are used: `- - -` would be a rule across the page.
  const following = writeBlocks(rest, opening.length > 0 ? bullet : bullet === "-" ? "*" : "-")
  const between = tight || opening.length === 0 || following.length === 0 ? [] : [""]
  const [head = "", ...tail] = [...opening, ...between, ...following]
  return [`${marker} ${head}`.replace(/ +$/, ""), ...tail.map((line) => (line === "" ? "" : `${indent}${line}`))]
}

function writeTable(rows: DocumentNode[]): Lines {
  const lines = rows.map((row) => {
    const cells = childrenOf(row).map((cell) => writeInline(childrenOf(childrenOf(cell)[0] ?? cell), "cell"))
    return `| ${cells.join(" | ")} |`
  })
  const width = childrenOf(rows[0] ?? { type: "tableRow" }).length
  return [lines[0] ?? "", `| ${Array.from({ length: width }, () => "---").join(" | ")} |`, ...lines.slice(1)]
}
