import { strToU8, zipSync } from "fflate"

/** How a body says that it is a Word file. */
export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'

const KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** What Word writes for each built-in style, under the ids of a French Word. */
const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre3"><w:name w:val="heading 3"/></w:style>
<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Citation"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Paragraphedeliste"><w:name w:val="List Paragraph"/></w:style>
<w:style w:type="paragraph" w:styleId="Cache"><w:name w:val="Caché"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`

const NUMBERING = ["bullet:•", "decimal:%1.", "lowerLetter:%1)", "decimal:Recommandation %1\u202f:"]
  .map((one, at) => {
    const [format = "", text = ""] = one.split(":")
    const words = one.slice(format.length + 1)
    const levels = [0, 1, 2].map(
      (level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words.replace("%1", `%${level + 1}`)}"/></w:lvl>`
    )
    return text === "" ? "" : `<w:abstractNum w:abstractNumId="${at}">${levels.join("")}</w:abstractNum>`
  })
  .join("")
const LISTS = [0, 1, 2, 3].map((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join("")

export interface WordParts {
  body: string
  styles?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  /** Other parts, each with the id that the text points at it by. */
  more?: Record<string, { id: string; kind: string; words: string | Uint8Array }>
  links?: Record<string, string>
  title?: string
}

const part = (name: string, words: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMESPACES}>${words}</w:${name}>`)

/** A Word file made of the XML of its parts, as Word zips it. Lists: 1 has bullets, 2 numbers, 3 letters, 4 « Recommandation 1 : ». */
export function wordFile({
  body,
  styles = STYLES,
  footnotes,
  endnotes,
  comments,
  more = {},
  links = {},
  title = ""
}: WordParts) {
  const parts = { footnotes, endnotes, comments }
  const relation = (id: string, kind: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"${mode}/>`
  const listed = [
    relation("rId1", "styles", "styles.xml"),
    relation("rId2", "numbering", "numbering.xml"),
    ...Object.entries(parts).flatMap(([name, words]) => (words ? [relation(`r-${name}`, name, `${name}.xml`)] : [])),
    ...Object.entries(more).map(([name, { id, kind }]) => relation(id, kind, name)),
    ...Object.entries(links).map(([id, target]) => relation(id, "hyperlink", target, ' TargetMode="External"'))
  ]
  const relations = (inside: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
    )
  return zipSync({
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": relations(
      relation("rId1", "officeDocument", "word/document.xml") + relation("rId2", "core-properties", "docProps/core.xml")
    ),
    "docProps/core.xml": strToU8(
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`
    ),
    "word/_rels/document.xml.rels": relations(listed.join("")),
    "word/document.xml": part("document", `<w:body>${body}<w:sectPr/></w:body>`),
    "word/styles.xml": part("styles", styles),
    "word/numbering.xml": part("numbering", NUMBERING + LISTS),
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([name, words]) => (words ? [[`word/${name}.xml`, part(name, words)]] : []))
    ),
    ...Object.fromEntries(
      Object.entries(more).map(([name, { words }]) => [
        `word/${name}`,
        typeof words === "string" ? strToU8(words) : words
      ])
    )
  })
}

/** A run of words, with what it is set in. */
export const r = (words: string, set = ""): string =>
  `<w:r>${set === "" ? "" : `<w:rPr>${set}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph of runs, in a style. */
export const p = (inside: string, style = "", more = ""): string =>
  `<w:p><w:pPr>${style === "" ? "" : `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${inside.startsWith("<") ? inside : r(inside)}</w:p>`

export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

export const tc = (inside: string, set = ""): string =>
  `<w:tc><w:tcPr>${set}</w:tcPr>${inside.startsWith("<") ? inside : p(inside)}</w:tc>`
export const tr = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`
