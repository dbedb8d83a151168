import { type HtmlElement, type HtmlNode, madeElement } from "@recos/schemas/document/paste/html-tree"
import { attributeOf, elementsIn, type XmlElement } from "../xml-tree.ts"
import { inFormat } from "./heading-number.ts"
import type { OpenTextFile } from "./open-text-file.ts"

interface ListPlace {
  style: string
  level: number
  /** What its count is kept under: lists that go on share it. */
  key: string
}

/** Reads a list with those inside it. Headings that a program put into a list are headings again. */
export function readOpenList(file: OpenTextFile, list: XmlElement, outer?: ListPlace): HtmlElement[] {
  const style = attributeOf(list, "text:style-name") || outer?.style || ""
  const level = (outer?.level ?? 0) + 1
  const goesOn = attributeOf(list, "text:continue-numbering") === "true"
  const key = attributeOf(list, "text:continue-list") || (goesOn ? `${style} ${level}` : attributeOf(list, "xml:id"))
  const place: ListPlace = { style, level, key: key === "" ? `${style} ${level}` : key }
  const isContinued = goesOn || attributeOf(list, "text:continue-list") !== ""
  const { kind, start, prefix, suffix, format } = manner(file, place)
  let number = (isContinued ? (file.counts.get(place.key) ?? start - 1) : start - 1) + 1
  const made: HtmlElement[] = []
  let items: { start: number; nodes: HtmlNode[] } | null = null
  const flush = (): void => {
    if (items) made.push(madeElement(kind === "sign" ? "ul" : "ol", items.nodes, attributesOf(kind, items.start)))
    items = null
  }
  for (const item of elementsIn(list)) {
    const said = attributeOf(item, "text:start-value")
    if (said !== "") {
      flush()
      number = Number(said) || 0
    }
    const blocks = elementsIn(item).flatMap((child) =>
      child.name === "text:list" ? readOpenList(file, child, place) : file.blocks([child])
    )
    const isCounted = item.name === "text:list-item" && elementsIn(item).some(({ name }) => name !== "text:list")
    const isHeading = blocks.some(({ tag }) => /^h[1-6]$/.test(tag))
    if (isHeading || kind === "none" || item.name === "text:list-header" || kind === "words") {
      flush()
      const sign = kind === "words" && isCounted ? `${prefix}${inFormat(number, format)}${suffix}`.trim() : ""
      made.push(...(sign === "" || isHeading ? blocks : withSign(blocks, sign)))
    } else {
      items ??= { start: number, nodes: [] }
      items.nodes.push(madeElement("li", blocks))
    }
    if (isCounted) number += 1
  }
  flush()
  file.counts.set(place.key, number - 1)
  file.counts.set(`${style} ${level}`, number - 1)
  const id = attributeOf(list, "xml:id")
  if (id !== "") file.counts.set(id, number - 1)
  return made
}

type Kind = "sign" | "number" | "letter" | "words" | "none"

const attributesOf = (kind: Kind, start: number): Record<string, string> =>
  kind === "sign" ? {} : { start: String(start), ...(kind === "letter" && { type: "a" }) }

/** « Recommandation 1 : » before the first words of a point. */
const withSign = ([first, ...rest]: readonly HtmlElement[], sign: string): HtmlElement[] =>
  first?.tag === "p"
    ? [madeElement("p", [`${sign} `, ...first.children]), ...rest]
    : [madeElement("p", [sign]), ...(first ? [first] : []), ...rest]

function manner(
  { styles }: OpenTextFile,
  { style, level }: ListPlace
): { kind: Kind; start: number; prefix: string; suffix: string; format: string } {
  const found = elementsIn(styles.list(style)).find((one) => Number(attributeOf(one, "text:level")) === level)
  const said = (name: string): string => attributeOf(found, name)
  const made = {
    start: Number(said("text:start-value") || 1),
    prefix: said("style:num-prefix"),
    suffix: said("style:num-suffix"),
    format: said("style:num-format")
  }
  if (found?.name !== "text:list-level-style-number") return { ...made, kind: "sign" }
  if (made.format === "") return { ...made, kind: /\p{L}/u.test(made.prefix + made.suffix) ? "words" : "none" }
  if (/[\p{L}\p{N}]/u.test(made.prefix + made.suffix)) return { ...made, kind: "words" }
  return { ...made, kind: /[aAiI]/.test(made.format) ? "letter" : "number" }
}
