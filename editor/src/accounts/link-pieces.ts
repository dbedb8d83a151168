export interface Piece {
  /** Where the piece begins in the text. */
  at: number
  text: string
  /** Set when the piece is an address of the web. */
  href?: string
}

/** Cuts a plain text at its web addresses, so that they can be followed. */
export function linkPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const found of text.matchAll(/https?:\/\/[^\s<>«»"]*[^\s<>«»".,;:!?)]/g)) {
    if (found.index > end) pieces.push({ at: end, text: text.slice(end, found.index) })
    pieces.push({ at: found.index, text: found[0], href: found[0] })
    end = found.index + found[0].length
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end) })
  return pieces
}
