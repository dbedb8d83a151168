import { readRis } from "./read-ris.ts"
import type { ToldEntry } from "./source-draft.ts"
import type { XmlElement } from "./xml-tree.ts"
import { type Composed, type XmlRecordShape, xmlValues } from "./xml-values.ts"

const author = "contributors/authors/author"

/** Which tag of RIS each element of EndNote's XML (RSXML.dtd) is. */
const SHAPE: XmlRecordShape = {
  tags: {
    [author]: "AU",
    "contributors/secondary-authors/author": "A2",
    "contributors/tertiary-authors/author": "A3",
    "contributors/subsidiary-authors/author": "A4",
    "titles/title": "TI",
    "titles/secondary-title": "T2",
    "titles/short-title": "ST",
    "titles/translated-title": "TT",
    "titles/alt-title": "J2",
    "periodical/full-title": "JF",
    "periodical/abbr-1": "JA",
    "periodical/abbr-2": "J1",
    "alt-periodical/full-title": "J2",
    "alt-periodical/abbr-1": "JA",
    pages: "SP",
    volume: "VL",
    number: "IS",
    publisher: "PB",
    language: "LA",
    "dates/year": "PY",
    "dates/pub-dates/date": "DA",
    "electronic-resource-num": "DO",
    "accession-num": "AN",
    "remote-database-name": "DB",
    "remote-database-provider": "DP",
    "urls/related-urls/url": "UR",
    "urls/web-urls/url": "UR",
    "urls/pdf-urls/url": "L1",
    notes: "N1",
    label: "ID",
    custom1: "C1",
    custom2: "C2",
    custom3: "C3",
    custom4: "C4",
    custom5: "C5",
    custom6: "C6",
    custom7: "C7"
  },
  composed: { "ref-type": typeOf }
}

/** `<ref-type name="Journal Article">17</ref-type>`: the number says the same. */
function typeOf({ attributes }: XmlElement): Composed | null {
  return attributes.name ? { tag: "TY", words: attributes.name, used: new Set(["@name"]) } : null
}

/** Makes a source of a record of EndNote's XML: the reader of RIS, which says the same things, takes its values. */
export function readEndnoteXml(record: XmlElement): ToldEntry {
  return readRis(xmlValues(record, SHAPE))
}
