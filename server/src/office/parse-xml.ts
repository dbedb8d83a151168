import { SaxesParser } from "saxes"
import { OfficeFileError } from "./office-file-error.ts"
import type { XmlElement } from "./xml-tree.ts"

/** Deeper than what any office program writes: tables in tables in text boxes stay below half of it. */
const MOST_DEPTH = 300
/** More elements than any reco could be made of; each costs memory. */
const MOST_ELEMENTS = 600_000

/** The usual prefix of each namespace, for the editions of the standards that are about. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
  "http://purl.org/dc/elements/1.1/": "dc",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://www.w3.org/1998/Math/MathML": "math",
  "http://www.w3.org/1999/xlink": "xlink",
  "http://www.w3.org/XML/1998/namespace": "xml",
  "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
  "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
  "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
  "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
  "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
  "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
  "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
  "urn:oasis:names:tc:opendocument:xmlns:form:1.0": "form",
  "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
  "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext"
}

/** What a reader needs of a part: what else it holds is passed over while it is read, so that a long text fits into little memory. */
export interface Needs {
  /** Elements that are left out with all that is in them. */
  without?: ReadonlySet<string>
  /** Whether words stand in an element of this name; elsewhere they are spaces between elements. */
  hasWords?: (name: string) => boolean
}

/**
 * Reads a part of an office file. Nothing is expanded or fetched: a file that declares a document type is refused.
 * @throws OfficeFileError `file-damaged`, `file-has-doctype`, `file-unpacks-too-large`.
 */
export function parseXml(bytes: Uint8Array, { without, hasWords = () => true }: Needs = {}): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: XmlElement = { name: "", attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let [depth, passedOver, count] = [0, 0, 0]
  const named = (uri: string, local: string): string => (uri === "" ? local : `${PREFIXES[uri] ?? "other"}:${local}`)
  parser.on("doctype", () => {
    throw new OfficeFileError("file-has-doctype")
  })
  parser.on("error", (cause) => {
    throw new OfficeFileError("file-damaged", { cause })
  })
  parser.on("opentag", ({ uri, local, attributes }) => {
    depth += 1
    if (depth > MOST_DEPTH) throw new OfficeFileError("file-damaged")
    const name = named(uri, local)
    if (passedOver > 0 || without?.has(name)) {
      passedOver += 1
      return
    }
    count += 1
    if (count > MOST_ELEMENTS) throw new OfficeFileError("file-unpacks-too-large")
    const read: Record<string, string> = {}
    for (const one of Object.values(attributes)) {
      if (one.prefix === "xmlns" || one.name === "xmlns" || one.local.startsWith("rsid")) continue
      read[named(one.uri, one.local)] = one.value
    }
    const element: XmlElement = { name, attributes: read, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on("closetag", () => {
    depth -= 1
    if (passedOver > 0) passedOver -= 1
    else open.pop()
  })
  const words = (text: string): void => {
    const here = open.at(-1)
    if (passedOver === 0 && here && hasWords(here.name)) here.children.push(text)
  }
  parser.on("text", words)
  parser.on("cdata", words)
  feed(parser, bytes)
  const [element] = root.children
  if (element === undefined || typeof element === "string") throw new OfficeFileError("file-damaged")
  return element
}

const CHUNK = 64 * 1024

/** Piece by piece: the text of a long part is never in memory as a whole. */
function feed(parser: SaxesParser<{ xmlns: true; position: false }>, bytes: Uint8Array): void {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))
    }
    parser.write(decoder.decode())
    parser.close()
  } catch (cause) {
    if (cause instanceof OfficeFileError) throw cause
    // Bytes that are no letters, or signs that no XML may hold.
    throw new OfficeFileError("file-damaged", { cause })
  }
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8"
