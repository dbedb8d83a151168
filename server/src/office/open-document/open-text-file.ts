import type { HtmlElement } from "@recos/schemas/document/paste/html-tree"
import type { Losses } from "@recos/schemas/document/paste/losses"
import { onOneLine } from "@recos/schemas/text/on-one-line"
import { OfficeFileError } from "../office-file-error.ts"
import type { OfficePackage } from "../open-package.ts"
import { attributeOf, below, childNamed, childrenNamed, elementsIn, textIn, type XmlElement } from "../xml-tree.ts"
import { type OpenStyles, readOpenStyles } from "./open-styles.ts"

/** An OpenDocument text opened, and what is gathered while it is read. */
export interface OpenTextFile {
  office: OfficePackage
  body: XmlElement
  styles: OpenStyles
  losses: Losses
  notes: Map<string, HtmlElement>
  /** Revisions by their id: what was put in, and how many paragraphs were taken out. */
  revisions: ReadonlyMap<string, { kind: "insertion" | "deletion"; paragraphs: number }>
  /** Insertions that are open where the reading stands. */
  inserted: Set<string>
  /** Text boxes that hang on the paragraph that is being read. */
  after: HtmlElement[]
  /** How many cells its tables have had so far. */
  cells: number
  /** How many headings of each level there have been under the one above, and how many points each list has. */
  outline: number[]
  counts: Map<string, number>
  blocks: (elements: readonly XmlElement[]) => HtmlElement[]
}

/**
 * Opens the parts of an OpenDocument text.
 * @throws OfficeFileError `file-has-password`, `not-a-text-file`, `file-damaged`.
 */
export function openTextFile(office: OfficePackage, losses: Losses): Omit<OpenTextFile, "blocks"> & { title: string } {
  const manifest = office.xml("META-INF/manifest.xml")
  if (manifest && [...below(manifest)].some(({ name }) => name === "manifest:encryption-data")) {
    throw new OfficeFileError("file-has-password")
  }
  const content = office.xml("content.xml")
  const body = childNamed(childNamed(content ?? undefined, "office:body"), "office:text")
  if (!body) throw new OfficeFileError("not-a-text-file")
  const named = office.xml("styles.xml")
  const meta = childNamed(office.xml("meta.xml") ?? undefined, "office:meta")
  const title = childNamed(meta, "dc:title")
  for (const words of marginsOf(named)) losses.note("page-header", words)
  if ([...office.names].some((name) => /^(?:Basic|Scripts)\/./.test(name) && !name.endsWith("/")))
    losses.note("embedded", "macros")
  return {
    office,
    body,
    styles: readOpenStyles([named, content]),
    losses,
    notes: new Map(),
    revisions: readRevisions(body, losses),
    inserted: new Set(),
    after: [],
    cells: 0,
    outline: [],
    counts: new Map(),
    title: title ? textIn(title).trim() : ""
  }
}

/** The words over and under each page, once. */
function marginsOf(styles: XmlElement | null): Set<string> {
  const pages = childrenNamed(childNamed(styles ?? undefined, "office:master-styles"), "style:master-page")
  const words = pages.flatMap((page) =>
    elementsIn(page)
      .filter(({ name }) => /^style:(?:header|footer)/.test(name))
      .map(plainWordsOf)
  )
  return new Set(words.filter((one) => /\p{L}{2}/u.test(one)))
}

/** What was taken out stands here alone, apart from the text. */
function readRevisions(body: XmlElement, losses: Losses): OpenTextFile["revisions"] {
  const revisions = new Map<string, { kind: "insertion" | "deletion"; paragraphs: number }>()
  for (const region of childrenNamed(childNamed(body, "text:tracked-changes"), "text:changed-region")) {
    const id = attributeOf(region, "text:id") || attributeOf(region, "xml:id")
    const deletion = childNamed(region, "text:deletion")
    if (deletion) {
      const taken = elementsIn(deletion).filter(({ name }) => name !== "office:change-info")
      const words = taken.map(plainWordsOf).join(" ").trim()
      if (words !== "") losses.note("revision", words)
      revisions.set(id, { kind: "deletion", paragraphs: taken.length })
    } else if (childNamed(region, "text:insertion")) revisions.set(id, { kind: "insertion", paragraphs: 0 })
  }
  return revisions
}

/** The words of an element, paragraphs apart; remarks in it are none. */
export function plainWordsOf(element: XmlElement): string {
  const words: string[] = []
  const visit = (here: XmlElement): void => {
    for (const child of here.children) {
      if (typeof child === "string") words.push(child)
      else if (child.name === "office:annotation" || child.name === "svg:desc" || child.name === "svg:title") continue
      else {
        if (child.name === "text:note") words.push(" ")
        visit(child)
        if (/^text:(?:p|h|s|tab|line-break|note-citation)$|^table:/.test(child.name)) words.push(" ")
      }
    }
  }
  visit(element)
  return onOneLine(words.join(""))
}
