import { foldedWords } from "@recos/schemas/text/fold"

export interface FoundPiece {
  /** Where the piece begins in the text. */
  at: number
  text: string
  found: boolean
}

/** Cuts a text at the words that a word of the query begins, whatever the accents and capitals. Nothing of it is lost. */
export function foundPieces(text: string, query: string): FoundPiece[] {
  const wanted = foldedWords(query)
  const pieces: FoundPiece[] = []
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const found = foldedWords(word).some((folded) => wanted.some((one) => folded.startsWith(one)))
    const last = pieces.at(-1)
    if (last && last.found === found) last.text += word
    else pieces.push({ at: index, text: word, found })
  }
  return pieces
}
