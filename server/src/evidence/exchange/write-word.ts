import { DECISION_WORDS } from "@recos/schemas/evidence/decision/decision-in-words"
import type {
  PrintedCell,
  PrintedEvidence,
  PrintedTable
} from "@recos/schemas/evidence/export/printed/printed-evidence"
import { PRINTED_WORDS } from "@recos/schemas/evidence/export/printed/words"
import { printable } from "@recos/schemas/text/xml"
import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from "docx"

/** Half points: nine points hold thirteen columns on a sheet that lies on its side. */
const SMALL = 16

/** The evidence as a Word document on sheets that lie on their side: headings, and tables whose heads come again on each page. */
export async function writeEvidenceWord(evidence: PrintedEvidence): Promise<Uint8Array<ArrayBuffer>> {
  const { title, asOf, instead, questions, language } = evidence
  const words = PRINTED_WORDS[language]
  const file = new Document({
    title: printable(title),
    creator: "Recos de la Coop",
    styles: { default: { document: { run: { language: { value: language === "fr" ? "fr-FR" : "en-GB" } } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          heading(title, HeadingLevel.HEADING_1),
          plain(asOf),
          ...(instead === "" ? [] : [plain(instead)]),
          ...questions.flatMap(({ heading: head, title: named, asked, tables, concluded, notes, sources }) => [
            heading(head, HeadingLevel.HEADING_2),
            plain(named),
            heading(words.picoHead, HeadingLevel.HEADING_3),
            ...asked.map(fact),
            ...tables.flatMap((one) => [heading(one.caption, HeadingLevel.HEADING_3), tableOf(one)]),
            ...(concluded.length === 0
              ? []
              : [heading(DECISION_WORDS.conclusion[language], HeadingLevel.HEADING_3), ...concluded.map(fact)]),
            ...(notes.length === 0 ? [] : [heading(words.notes, HeadingLevel.HEADING_3)]),
            ...notes.map(
              ({ mark, what, why }) =>
                new Paragraph({
                  children: [
                    new TextRun({ text: mark, superScript: true }),
                    ...runs(` ${[what, why].filter(Boolean).join(" – ")}`)
                  ]
                })
            ),
            ...(sources.length === 0 ? [] : [heading(words.sources, HeadingLevel.HEADING_3)]),
            ...sources.map(plain)
          ])
        ]
      }
    ]
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

const fact = ({ name, words }: { name: string; words: string }): Paragraph =>
  new Paragraph({ children: [...runs(`${name}\u202f: `, { bold: true }), ...runs(words || "—")] })

function tableOf({ heads, rows }: PrintedTable): Table {
  const head = heads.map((text) => new TableCell({ children: [new Paragraph({ children: runs(text, HEAD) })] }))
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((one, at) => cellOf(one, at === 0)) }))
    ]
  })
}

const HEAD = { bold: true, size: SMALL }

const cellOf = ({ text, marks }: PrintedCell, isHead: boolean): TableCell =>
  new TableCell({
    children: [
      new Paragraph({
        children: [
          ...runs(text, isHead ? HEAD : { size: SMALL }),
          ...(marks.length === 0 ? [] : [new TextRun({ text: ` ${marks.join(", ")}`, superScript: true, size: SMALL })])
        ]
      })
    ]
  })

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading: level, children: runs(text) })

const plain = (text: string): Paragraph => new Paragraph({ children: runs(text) })

/** A text as runs, one a line; signs that no XML file may hold are left out. */
const runs = (text: string, manner: { bold?: boolean; size?: number } = {}): TextRun[] =>
  printable(text)
    .split("\n")
    .map((line, at) => new TextRun({ text: line, ...manner, ...(at > 0 ? { break: 1 } : {}) }))
