import type { HtmlElement, HtmlNode } from "@recos/schemas/document/paste/html-tree"
import { madeElement } from "@recos/schemas/document/paste/html-tree"
import { addressOf, type Field, kindOfField } from "./fields.ts"
import { type Wrap, wrap } from "./run-format.ts"
import type { WordFile } from "./word-file.ts"

/** One run of text with its fields: the body, a note, a text box. */
export interface Story {
  file: WordFile
  fields: Field[]
  /** The words of a table of contents, which the outline of a reco takes the place of. */
  contents: string[]
  /** Text boxes that hang on the paragraph that is being read. */
  after: HtmlElement[]
}

export const startStory = (file: WordFile): Story => ({ file, fields: [], contents: [], after: [] })

/** Whether what stands here is shown: no open field is still at its instruction. */
export const isShown = ({ fields }: Story): boolean => fields.every(({ isResult }) => isResult)

export const isInContents = ({ fields }: Story): boolean =>
  fields.some((field) => ["TOC", "INDEX", "TOA"].includes(kindOfField(field)))

/** The link that open fields make of the words here. */
export function linkOfFields({ fields }: Story): Wrap[] {
  const link = fields.findLast((field) => field.isResult && kindOfField(field) === "HYPERLINK")
  return link ? [wrap("a", { href: addressOf(link) })] : []
}

/** Words and signs of a paragraph, each in what it is set in; neighbours that are set alike are one. */
export interface Line {
  add: (node: HtmlNode, wraps: readonly Wrap[]) => void
  nodes: () => HtmlNode[]
}

export function startLine(): Line {
  const pieces: { key: string; wraps: readonly Wrap[]; nodes: HtmlNode[] }[] = []
  return {
    add: (node, wraps) => {
      const key = wraps
        .map(({ tag, attributes }) => `${tag} ${attributes.href ?? ""}${attributes.style ?? ""}`)
        .join("|")
      const last = pieces.at(-1)
      if (last?.key !== key) pieces.push({ key, wraps, nodes: [node] })
      else if (typeof node === "string" && typeof last.nodes.at(-1) === "string") {
        last.nodes[last.nodes.length - 1] = `${last.nodes.at(-1)}${node}`
      } else last.nodes.push(node)
    },
    nodes: () =>
      pieces.flatMap(({ wraps, nodes }) =>
        wraps.reduceRight<HtmlNode[]>((inside, { tag, attributes }) => [madeElement(tag, inside, attributes)], nodes)
      )
  }
}

export const tab = (): HtmlElement => madeElement("span", [], { style: "mso-tab-count:1" })
export const lineBreak = (): HtmlElement => madeElement("br", [])
