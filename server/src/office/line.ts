import { type HtmlElement, type HtmlNode, madeElement } from "@recos/schemas/document/paste/html-tree"

/** An element to set words in, as a page would. */
export interface Wrap {
  tag: string
  attributes: Readonly<Record<string, string>>
}

export const wrap = (tag: string, attributes: Wrap["attributes"] = {}): Wrap => ({ tag, attributes })

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
