import type { DocumentNode } from "@recos/schemas/document/document"
import { fitBlocks } from "@recos/schemas/document/paste/fit-blocks"
import type { Loss } from "@recos/schemas/document/paste/losses"
import { readHtml } from "@recos/schemas/document/paste/read-html"
import { readAsTyped, readPlainText } from "@recos/schemas/document/paste/read-plain-text"
import type { Pasted, PastedPicture } from "@recos/schemas/document/paste/reading"
import { sizeOfText } from "@recos/schemas/document/text-bounds"
import { DOMSerializer, Fragment, Node, type Schema } from "@tiptap/pm/model"
import type { EditorState } from "@tiptap/pm/state"
import { isInTable } from "@tiptap/pm/tables"
import { treeOfHtml } from "./dom-tree.ts"
import { roomAt } from "./room-at.ts"

/** What a clipboard holds, as it was at the moment of pasting: its data is gone a moment later. */
export interface Clipboard {
  html: string
  text: string
  /** Asked for without form: signs stay as they were typed. */
  asTyped: boolean
}

export interface ReadClipboard {
  /** For the editor's own way of pasting; empty when there is nothing to paste. */
  html: string
  losses: Loss[]
  pictures: File[]
  /** What the page of the picture said of it, for each of them. */
  alternatives: string[]
  isTooLong: boolean
}

/** More in one paste than a room takes in one message. */
const MOST_PASTED = 400_000

/** Reads a clipboard for the place of the selection, as HTML that holds nothing but what the schema knows. */
export function readClipboard(clipboard: Clipboard, state: EditorState): ReadClipboard {
  const read = readForm(clipboard)
  const table = read.blocks.length === 1 && read.blocks[0]?.type === "table" && isInTable(state)
  const fitted = table ? { blocks: read.blocks, losses: [] } : fitBlocks(read.blocks, roomAt(state))
  const size = sizeOfText({ type: "doc", content: fitted.blocks })
  const isTooLong = size.broken !== null || size.characters > MOST_PASTED
  const pictures = read.pictures.map(fileOf)
  return {
    html: isTooLong ? "" : writtenAsHtml(state.schema, fitted.blocks),
    losses: [...read.losses, ...fitted.losses, ...unreadable(read.pictures, pictures)],
    pictures: pictures.filter((file) => file !== null),
    alternatives: read.pictures.flatMap(({ alt }, index) => (pictures[index] ? [alt] : [])),
    isTooLong
  }
}

function readForm({ html, text, asTyped }: Clipboard): Pasted {
  if (asTyped) return { blocks: readAsTyped(text), losses: [], pictures: [], notes: [] }
  return html === "" ? readPlainText(text) : readHtml(treeOfHtml(html))
}

function writtenAsHtml(schema: Schema, blocks: readonly DocumentNode[]): string {
  const nodes = blocks.map((block) => Node.fromJSON(schema, block))
  const holder = document.createElement("div")
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(Fragment.from(nodes)))
  return holder.innerHTML
}

const DATA = /^data:(image\/[a-z.+-]+);base64,([a-z0-9+/=\s]+)$/i

/** The picture of a `data:` address as a file; null for one that is none. */
function fileOf({ source }: PastedPicture): File | null {
  const [, type = "", data = ""] = DATA.exec(source) ?? []
  try {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0))
    return bytes.length > 0 ? new File([bytes], "image", { type: type.toLowerCase() }) : null
  } catch {
    // Letters that are no base64 hold no picture: it is told as one that was not taken over.
    return null
  }
}

function unreadable(pictures: readonly PastedPicture[], files: readonly (File | null)[]): Loss[] {
  const lost = pictures.filter((_, index) => files[index] === null)
  const details = lost.map(({ alt }) => alt).filter((alt) => alt !== "")
  return lost.length > 0 ? [{ code: "picture", count: lost.length, details }] : []
}
