export interface FoundPiece {
  /** Where the piece begins in the text. */
  at: number
  text: string
  found: boolean
}

const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()

/** Cuts a text at the words that hold a word of the query, whatever the accents and capitals. Nothing of it is lost. */
export function foundPieces(text: string, query: string): FoundPiece[] {
  const wanted = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
  const pieces: FoundPiece[] = []
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const folded = fold(word)
    const found = wanted.some((one) => folded.includes(one))
    const last = pieces.at(-1)
    if (last && last.found === found) last.text += word
    else pieces.push({ at: index, text: word, found })
  }
  return pieces
}
