import type { toOrdinaryTree } from "@recos/schemas/document/markdown/to-markdown"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { label } from "@recos/schemas/vocabulary/label"
import { dateInWords, wordsFor } from "../words/words.ts"

type Tree = ReturnType<typeof toOrdinaryTree>
type Node = Tree["children"][number]
type List = Extract<Node, { type: "list" }>
type Table = Extract<Node, { type: "table" }>
type Phrase = Extract<Node, { type: "paragraph" }>["children"][number]

/** Words of a line that look alike. */
interface Run {
  text: string
  isStrong: boolean
  isEmphasis: boolean
  raised: "sup" | "sub" | ""
  url: string
  isBreak: boolean
  /** The words that replace a picture, which is not printed. */
  isPicture: boolean
}

export type Block =
  | { kind: "heading"; level: number; runs: Run[] }
  | { kind: "paragraph"; runs: Run[] }
  | { kind: "quote"; blocks: Block[] }
  | { kind: "list"; isOrdered: boolean; start: number; items: Block[][] }
  | { kind: "table"; columns: number; head: Run[][]; rows: Run[][][] }

const DRAFT = label("Brouillon", "Draft", "مسودة")
const PICTURE = label("Image\u202f:", "Image:", "صورة:")
const STANDING = label(
  "Texte de travail du {date}. Seule une version publiée fait foi.",
  "Working text of {date}. Only a published version is to be relied on.",
  "نص قيد العمل بتاريخ {date}. لا يعتد إلا بنسخة منشورة."
)

interface DraftOptions {
  title: string
  language: Language
  /** The day it was taken away, `YYYY-MM-DD`. */
  on: string
}

/** What the template of a draft sets: the ordinary text that its Markdown and its Word document are, as plain data. */
export function draftData(tree: Tree, { title, language, on }: DraftOptions) {
  const words = wordsFor(language)
  const levels = { last: 0 }
  return {
    frame: {
      lang: words.lang,
      rtl: words.direction === "rtl",
      site: words.site,
      title: title === "" ? DRAFT[language] : title,
      demonstration: null,
      outdated: null,
      standing: DRAFT[language]
    },
    /** Before the words that replace a picture. */
    picture: PICTURE[language],
    foot: STANDING[language].replace("{date}", dateInWords(on, words)),
    blocks: tree.children.map((node) => blockOf(node, levels))
  }
}

/** Readers of the screen go down one level at a time: a title that skips one takes the next. */
function blockOf(node: Node, levels: { last: number }): Block {
  switch (node.type) {
    case "heading": {
      levels.last = Math.min(node.depth, levels.last + 1)
      return { kind: "heading", level: levels.last, runs: runsOf(node.children) }
    }
    case "paragraph":
      return { kind: "paragraph", runs: runsOf(node.children) }
    case "blockquote":
      return { kind: "quote", blocks: node.children.map((child) => blockOf(child, levels)) }
    case "list":
      return listOf(node, levels)
    case "table":
      return tableOf(node)
    default:
      throw new Error(`no way to print a node of type ${node.type}`)
  }
}

const listOf = ({ ordered, start, children }: List, levels: { last: number }): Block => ({
  kind: "list",
  isOrdered: ordered === true,
  start: start ?? 1,
  items: children.map((item) => item.children.map((child) => blockOf(child, levels)))
})

function tableOf({ children }: Table): Block {
  const [head = [], ...rows] = children.map((row) => row.children.map((cell) => runsOf(cell.children)))
  const columns = Math.max(1, ...[head, ...rows].map(({ length }) => length))
  const whole = (cells: Run[][]): Run[][] => Array.from({ length: columns }, (_, index) => cells[index] ?? [])
  return { kind: "table", columns, head: whole(head), rows: rows.map(whole) }
}

type Manner = Omit<Run, "text">

const PLAIN: Manner = { isStrong: false, isEmphasis: false, raised: "", url: "", isBreak: false, isPicture: false }

/** Words of a line; tags among them raise and lower what they stand around, as in the Markdown. */
function runsOf(nodes: readonly Phrase[], outer: Manner = PLAIN): Run[] {
  const runs: Run[] = []
  let manner = outer
  for (const node of nodes) {
    const [, slash, tag] = (node.type === "html" && /^<(\/?)(sup|sub)>$/.exec(node.value)) || []
    if (tag === "sup" || tag === "sub") manner = slash === "/" ? outer : { ...manner, raised: tag }
    else runs.push(...pieceOf(node, manner))
  }
  return runs
}

function pieceOf(node: Phrase, manner: Manner): Run[] {
  switch (node.type) {
    case "text":
      return [{ ...manner, text: node.value }]
    case "break":
      return [{ ...manner, text: "", isBreak: true }]
    case "html":
      return [{ ...manner, text: node.value === "<br>" ? "" : node.value, isBreak: node.value === "<br>" }]
    case "strong":
      return runsOf(node.children, { ...manner, isStrong: true })
    case "emphasis":
      return runsOf(node.children, { ...manner, isEmphasis: true })
    case "link":
      return runsOf(node.children, { ...manner, url: node.url })
    case "image":
      return [{ ...manner, text: node.alt ?? "", isEmphasis: true, isPicture: true }]
    default:
      throw new Error(`no way to print a node of type ${node.type} in a line`)
  }
}
