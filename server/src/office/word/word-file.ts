import type { HtmlElement } from "@recos/schemas/document/paste/html-tree"
import type { Losses } from "@recos/schemas/document/paste/losses"
import { onOneLine } from "@recos/schemas/text/on-one-line"
import { OfficeFileError } from "../office-file-error.ts"
import type { OfficePackage } from "../open-package.ts"
import type { Needs } from "../parse-xml.ts"
import { attributeOf, below, childNamed, childrenNamed, elementsIn, textIn, type XmlElement } from "../xml-tree.ts"
import { type Numbering, readNumbering } from "./numbering.ts"
import { type Relations, relationsOf, targetOf } from "./relations.ts"
import { readStyles, type Styles } from "./styles.ts"

/** A Word file opened, and what is gathered while it is read. */
export interface WordFile {
  office: OfficePackage
  body: XmlElement
  relations: Relations
  styles: Styles
  numbering: Numbering
  /** The notes of the file, by kind and id, and in which order the text refers to them. */
  notes: ReadonlyMap<string, XmlElement>
  referred: Map<string, string>
  /** The words of reviewers’ remarks. */
  remarks: string[]
  losses: Losses
  /** How many cells its tables have had so far. */
  cells: number
  /** Reads what stands in a story: notes and text boxes hold blocks, which hold text boxes. */
  blocks: (elements: readonly XmlElement[], isDeleted?: boolean) => HtmlElement[]
}

/** How things look, and what was changed in that: nothing of it is read, and it is most of a file. */
const WITHOUT: ReadonlySet<string> = new Set(
  (
    "w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:tblPrExChange w:tcPrChange w:trPrChange w:tblGridChange " +
    "w:numberingChange w:proofErr w:bookmarkStart w:bookmarkEnd w:lang w:sz w:szCs w:color w:spacing w:kern w:jc w:ind w:bCs w:iCs " +
    "w:lastRenderedPageBreak w:tblBorders w:tcBorders w:tblCellMar w:tcMar w:tcW w:tblGrid w:pBdr w:tabs w:noProof w:keepNext " +
    "w:keepLines w:contextualSpacing w:widowControl w:commentRangeStart w:commentRangeEnd w:tblLook w:cnfStyle w:vAlign w:w " +
    "w:latentStyles wp:wrapPolygon a:custGeom"
  ).split(" ")
)

/** Words stand in these; between other elements there is only layout. */
const HAS_WORDS = /^(?:w:(?:t|delText|instrText|delInstrText)|m:t|a:t|c:v|c:f|dc:\w+)$/

export const WORD_NEEDS: Needs = { without: WITHOUT, hasWords: (name) => HAS_WORDS.test(name) }

/**
 * Opens the parts of a Word file that hold its text.
 * @throws OfficeFileError `not-a-text-file`, `file-damaged`.
 */
export function openWordFile(office: OfficePackage, losses: Losses): Omit<WordFile, "blocks"> & { title: string } {
  const whole = relationsOf(office, "")
  const main = targetOf(whole, "officeDocument") || "word/document.xml"
  const document = office.xml(main, WORD_NEEDS)
  const body = childNamed(document ?? undefined, "w:body")
  if (document?.name !== "w:document" || !body) throw new OfficeFileError("not-a-text-file")
  const relations = relationsOf(office, main)
  const part = (kind: string): XmlElement | null => office.xml(targetOf(relations, kind), WORD_NEEDS)
  const core = office.xml(targetOf(whole, "core-properties"), WORD_NEEDS)
  const title = childNamed(core ?? undefined, "dc:title")
  noteMargins(office, relations, losses)
  if ([...office.names].some((name) => /vbaProject\.bin$/i.test(name))) losses.note("embedded", "macros")
  return {
    office,
    body,
    relations,
    styles: readStyles(part("styles")),
    numbering: readNumbering(part("numbering")),
    notes: new Map([...notesIn(part("footnotes"), "w:footnote"), ...notesIn(part("endnotes"), "w:endnote")]),
    referred: new Map(),
    remarks: childrenNamed(part("comments") ?? undefined, "w:comment").map((comment) =>
      [attributeOf(comment, "w:author"), wordsOf(comment)].filter(Boolean).join("\u202f: ")
    ),
    losses,
    cells: 0,
    title: title ? textIn(title).trim() : ""
  }
}

/** Notes that somebody wrote: the lines that part them from the text are notes too, of another type. */
const notesIn = (part: XmlElement | null, name: string): [string, XmlElement][] =>
  childrenNamed(part ?? undefined, name)
    .filter((note) => ["", "normal"].includes(attributeOf(note, "w:type")))
    .map((note) => [`${name} ${attributeOf(note, "w:id")}`, note])

/** What stands over and under each page is no text of a reco. */
function noteMargins(office: OfficePackage, relations: Relations, losses: Losses): void {
  const told = new Set<string>()
  for (const { kind, target } of relations.values()) {
    if (kind !== "header" && kind !== "footer") continue
    const part = office.xml(target, WORD_NEEDS)
    const words = part ? wordsOf(part) : ""
    // A page number alone says nothing.
    if (!/\p{L}{2}/u.test(words) || told.has(words)) continue
    told.add(words)
    losses.note("page-header", words)
  }
}

/** The words that stand in a part, paragraphs apart; deleted ones and the instructions of fields are none. */
export function wordsOf(element: XmlElement): string {
  const words: string[] = []
  const visit = (here: XmlElement): void => {
    if (here.name === "w:del" || here.name === "w:moveFrom" || here.name === "mc:Fallback") return
    if (/^(?:w|m|a):t$|^c:v$|^w:delText$/.test(here.name)) words.push(textIn(here))
    else if (here.name === "w:tab" || here.name === "w:br") words.push(" ")
    else for (const child of elementsIn(here)) visit(child)
    if (/^(?:w|a):p$|^w:tc$|^c:pt$/.test(here.name)) words.push(" ")
  }
  visit(element)
  return onOneLine(words.join(""))
}

/** All words below an element, deleted ones as well: for saying what was taken out. */
export const everyWordOf = (element: XmlElement): string =>
  onOneLine(
    [...below(element)]
      .flatMap((one) =>
        /^(?:w|m|a):t$|^w:delText$/.test(one.name)
          ? [textIn(one)]
          : ["w:p", "w:tab", "w:br"].includes(one.name)
            ? [" "]
            : []
      )
      .join("")
  )
