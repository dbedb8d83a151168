import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"

interface Letters {
  text: string
  /** Height of the letters and place of their start, in points from the bottom left. */
  size: number
  x: number
  y: number
}

export interface ReadPdf {
  pages: { text: string; letters: Letters[]; roles: string[]; alternatives: string[]; width: number }[]
  title: string
  language: string
  tagged: boolean
  outline: string[]
}

interface Tree {
  role?: string
  alt?: string
  children?: object[]
}

const nodesOf = (node: Tree): Tree[] => [node, ...(node.children ?? []).flatMap((child) => nodesOf(child))]

/** A PDF as a reader meets it: its words page by page, its tags, its title, language and outline. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info } = await pdf.getMetadata()
  const about = new Map(Object.entries(info))
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const letters = items.flatMap((item) =>
      "str" in item && item.str.trim() !== ""
        ? [{ text: item.str, size: item.height, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : []
    )
    const nodes = nodesOf((await page.getStructTree()) ?? {})
    pages.push({
      text: items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replaceAll(/\s+/g, " "),
      letters,
      roles: nodes.flatMap(({ role }) => (role ? [role] : [])),
      alternatives: nodes.flatMap(({ alt }) => (alt ? [alt] : [])),
      width: page.getViewport({ scale: 1 }).width
    })
  }
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title)
  const marks: unknown = await pdf.getMarkInfo()
  const tagged = marks instanceof Map && marks.get("Marked") === true
  return { pages, title: String(about.get("Title")), language: String(about.get("Language")), tagged, outline }
}

/** The fonts that a PDF is set with, without weight and slant. */
export function fontsOf(bytes: Uint8Array): string[] {
  const names = Buffer.from(bytes)
    .toString("latin1")
    .matchAll(/\/FontName\s*\/[A-Z]{6}\+([\w]+)/g)
  return [...new Set([...names].flatMap(([, name]) => (name ? [name] : [])))]
}
