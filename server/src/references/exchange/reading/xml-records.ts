import { readEndnoteXml } from "./endnote-xml.ts"
import { readPubmedXml } from "./pubmed-xml.ts"
import type { ToldEntry } from "./source-draft.ts"
import { elementsNamed, elementsOf, markedWords, type XmlElement, xmlTree } from "./xml-tree.ts"

type XmlFormat = "endnote-xml" | "pubmed-xml"

const RECORDS: Record<XmlFormat, { names: ReadonlySet<string>; read: (record: XmlElement) => ToldEntry }> = {
  "endnote-xml": { names: new Set(["record"]), read: readEndnoteXml },
  "pubmed-xml": { names: new Set(["PubmedArticle", "PubmedBookArticle"]), read: readPubmedXml }
}

/** Which tool wrote this XML; null for XML of another kind, and for what is none. */
export function xmlFormatOf(text: string): XmlFormat | null {
  if (!/^\s*</.test(text)) return null
  if (/<Pubmed(?:Book)?Article[\s>]/.test(text)) return "pubmed-xml"
  return /<records?[\s>/]/.test(text) && /<ref-type[\s>/]/.test(text) ? "endnote-xml" : null
}

/**
 * The records of an XML file of sources, each still to be read.
 * @throws XmlRefusal
 */
export function xmlRecords(text: string, format: XmlFormat): { line: number; text: string; read: () => ToldEntry }[] {
  const { names, read } = RECORDS[format]
  return elementsNamed(xmlTree(text), names).map((record) => ({
    line: record.line,
    text: wordsOf(record),
    read: () => read(record)
  }))
}

/** How a record begins, for whoever looks for it. */
const wordsOf = (record: XmlElement): string =>
  `<${record.name}> ${elementsOf(record)
    .map((child) => markedWords(child) ?? wordsOf(child))
    .join(" ")}`
