import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { DocumentNode } from "@recos/schemas/document/document"
import { fromMdx } from "@recos/schemas/document/mdx/from-mdx"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { nodesOf, sectionOf } from "@recos/schemas/document/walk"
import type { Reference } from "@recos/schemas/references/reference"
import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { ROOT } from "../setup/run.ts"

const FOLDER = join(ROOT, "scripts/demo/recos/lombalgie-commune")

const text = fromMdx(readFileSync(join(FOLDER, "fr.mdx"), "utf8"))

const section = (kind: SectionKind): DocumentNode => {
  const found = sectionOf(text, kind)
  if (!found) throw new Error(`the text has no section ${kind}`)
  return found
}

/** The one-paragraph pieces of a type, as somebody would type them. */
const pieces = (type: string) =>
  nodesOf(text, type)
    .filter((node) => node.content?.length === 1)
    .map((node) => ({ attrs: node.attrs ?? {}, text: plainTextOf(node).trim() }))

/** The real text that people type in the whole-path test: common low back pain, with its facts and its references. */
export const REAL_TEXT = {
  title: titleOf(text),
  references: (JSON.parse(readFileSync(join(FOLDER, "meta.json"), "utf8")) as { references: Reference[] }).references,
  statements: pieces("statement"),
  warningSigns: pieces("warningSign"),
  question: pieces("picoItem"),
  /** The paragraphs of a section, one after the other, lists and pieces left out. */
  paragraphsOf: (kind: SectionKind): string[] =>
    (section(kind).content ?? []).filter((node) => node.type === "paragraph").map((node) => plainTextOf(node).trim())
}
