import type { HtmlElement } from "@recos/schemas/document/paste/html-tree"
import { type Wrap, wrap } from "../line.ts"
import { addressOf, type Field, kindOfField } from "./fields.ts"
import type { WordFile } from "./word-file.ts"

/** One run of text with its fields: the body, a note, a text box. */
export interface Story {
  file: WordFile
  fields: Field[]
  /** The words of a table of contents, which the outline of a reco takes the place of. */
  contents: string[]
  /** Text boxes that hang on the paragraph that is being read. */
  after: HtmlElement[]
}

export const startStory = (file: WordFile): Story => ({ file, fields: [], contents: [], after: [] })

/** Whether what stands here is shown: no open field is still at its instruction. */
export const isShown = ({ fields }: Story): boolean => fields.every(({ isResult }) => isResult)

export const isInContents = ({ fields }: Story): boolean =>
  fields.some((field) => ["TOC", "INDEX", "TOA"].includes(kindOfField(field)))

/** The link that open fields make of the words here. */
export function linkOfFields({ fields }: Story): Wrap[] {
  const link = fields.findLast((field) => field.isResult && kindOfField(field) === "HYPERLINK")
  return link ? [wrap("a", { href: addressOf(link) })] : []
}
