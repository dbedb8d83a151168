import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"

interface Piece {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** How far apart two pieces of one line may stand and be of one word, in the height of their letters. */
const OF_ONE_WORD = 0.12

/**
 * What a PDF says, in the order of its page, as a reader of the screen takes it: without heads and feet, which are marked as no part of the text.
 * Pieces of a line that touch each other are one word; nothing is put right.
 */
export async function spokenPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const said: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true })
    const open: string[] = []
    let last: Piece | undefined
    for (const item of items) {
      if (!("str" in item)) {
        if (item.type === "endMarkedContent") open.pop()
        else open.push("tag" in item ? String(item.tag) : "")
        continue
      }
      if (open.includes("Artifact") || item.str === "") continue
      const { str: text, width, height, transform } = item
      const piece = { text, width, height, x: Number(transform[4]), y: Number(transform[5]) }
      if (last && stand(last, piece)) said.push(" ")
      said.push(text)
      last = piece
    }
    said.push("\n")
  }
  return said.join("")
}

/** Whether two pieces stand apart. */
function stand(one: Piece, other: Piece): boolean {
  const height = Math.max(one.height, other.height)
  if (Math.abs(one.y - other.y) > height * 0.6) return true
  const gap = Math.max(other.x - (one.x + one.width), one.x - (other.x + other.width))
  return gap > height * OF_ONE_WORD
}
