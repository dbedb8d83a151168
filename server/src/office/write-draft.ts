import { printable } from "@recos/schemas/text/xml"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type INumberingOptions,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from "docx"
import type { List, PhrasingContent, Root, RootContent, Table as TableNode } from "mdast"

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel]

/** The title stands above all headings, as Word’s own outline has it. */
const LEVELS: Readonly<Record<number, Level>> = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3
}

/** The styles of a quotation, such as a recommendation is: what goes on in it says so, and two that follow each other stay two. */
const QUOTE = "Quote"
const QUOTE_GOES_ON = "QuoteContinued"

interface Writing {
  /** One for each list of numbers: each counts by itself. */
  numbering: INumberingOptions["config"][number][]
}

/** Where a block stands: how deep in lists, and the style of what it stands in. */
interface Place {
  depth: number
  style: string | null
}

/** Writes a draft, as the ordinary text that its Markdown is, as a Word document. */
export async function writeDraftWord(
  tree: Root,
  { title, language }: { title: string; language: Language }
): Promise<Uint8Array<ArrayBuffer>> {
  const writing: Writing = { numbering: [] }
  const children = tree.children.flatMap((node) => blockOf(writing, node, { depth: 0, style: null }))
  const file = new Document({
    title: printable(title),
    creator: "Recos de la Coop",
    numbering: { config: writing.numbering },
    styles: {
      default: { document: { run: { language: { value: LOCALES[language] } } } },
      paragraphStyles: [
        { id: QUOTE, name: "Quote", basedOn: "Normal", quickFormat: true, paragraph: QUOTED },
        { id: QUOTE_GOES_ON, name: "Quote Continued", basedOn: QUOTE, paragraph: QUOTED },
        { id: "ListContinue", name: "List Continue", basedOn: "Normal", paragraph: { indent: { left: 720 } } }
      ]
    },
    sections: [{ children }]
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB", ar: "ar-SA" }
const QUOTED = { indent: { left: 360 }, spacing: { before: 60, after: 60 } }

function blockOf(writing: Writing, node: RootContent, place: Place): (Paragraph | Table)[] {
  switch (node.type) {
    case "heading":
      return [new Paragraph({ heading: LEVELS[node.depth] ?? HeadingLevel.HEADING_4, children: runsOf(node.children) })]
    case "paragraph":
      return [new Paragraph({ ...styled(place), children: runsOf(node.children) })]
    case "list":
      return listOf(writing, node, place)
    case "blockquote":
      return node.children.flatMap((child, index) =>
        blockOf(writing, child, { ...place, style: index === 0 ? QUOTE : QUOTE_GOES_ON })
      )
    case "table":
      return [tableOf(node)]
    default:
      throw new Error(`no way to write a node of type ${node.type} in Word`)
  }
}

const styled = ({ style, depth }: Place): IParagraphOptions =>
  style ? { style } : depth > 0 ? { style: "ListContinue", indent: { left: 720 * depth } } : {}

function listOf(writing: Writing, list: List, place: Place): (Paragraph | Table)[] {
  const level = Math.min(place.depth, 8)
  const reference = `list-${writing.numbering.length + 1}`
  writing.numbering.push({
    reference,
    levels: [
      {
        level,
        format: list.ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: list.ordered ? `%${level + 1}.` : "•",
        start: list.start ?? 1,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } }
      }
    ]
  })
  return list.children.flatMap((item) => {
    const box = item.checked === null || item.checked === undefined ? "" : item.checked ? "☒ " : "☐ "
    const inside = { ...place, depth: place.depth + 1 }
    return item.children.flatMap((child, index) => {
      if (index > 0 || child.type !== "paragraph") return blockOf(writing, child, inside)
      const children = [...(box === "" ? [] : [new TextRun(box)]), ...runsOf(child.children)]
      const style = place.style ? { style: QUOTE_GOES_ON } : {}
      return [new Paragraph({ ...style, numbering: { reference, level }, children })]
    })
  })
}

function tableOf({ children }: TableNode): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: children.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.children.map(
            (cell) =>
              new TableCell({
                children: [new Paragraph({ children: runsOf(cell.children, index === 0 ? { bold: true } : {}) })]
              })
          )
        })
    )
  })
}

interface Manner {
  bold?: true
  italics?: true
  superScript?: true
  subScript?: true
  style?: string
}

const TAGS: Readonly<Record<string, Manner>> = { sup: { superScript: true }, sub: { subScript: true } }

/** Words of a line as runs; tags among them raise and lower what they stand around, as in the Markdown. */
function runsOf(nodes: readonly PhrasingContent[], outer: Manner = {}): ParagraphChild[] {
  const runs: ParagraphChild[] = []
  let manner = outer
  for (const node of nodes) {
    const [, slash, tag = ""] = (node.type === "html" && /^<(\/?)(sup|sub)>$/.exec(node.value)) || []
    if (TAGS[tag]) manner = slash === "/" ? outer : { ...manner, ...TAGS[tag] }
    else runs.push(...pieceOf(node, manner))
  }
  return runs
}

function pieceOf(node: PhrasingContent, manner: Manner): ParagraphChild[] {
  switch (node.type) {
    case "text":
      return [wordsOf(node.value, manner)]
    case "break":
      return [new TextRun({ ...manner, break: 1 })]
    case "html":
      return [node.value === "<br>" ? new TextRun({ ...manner, break: 1 }) : wordsOf(node.value, manner)]
    case "strong":
      return runsOf(node.children, { ...manner, bold: true })
    case "emphasis":
      return runsOf(node.children, { ...manner, italics: true })
    case "link":
      return [
        new ExternalHyperlink({ link: node.url, children: runsOf(node.children, { ...manner, style: "Hyperlink" }) })
      ]
    case "image":
      return [wordsOf(node.alt ?? "", { ...manner, italics: true })]
    default:
      throw new Error(`no way to write a node of type ${node.type} in a line of Word`)
  }
}

/** Signs that no XML file may hold are left out; a line of the file goes on. */
const wordsOf = (text: string, manner: Manner): TextRun =>
  new TextRun({ ...manner, text: printable(text).replaceAll(/\s*\n\s*/g, " ") })
