import { diffArrays } from "diff"
import type { DocumentNode } from "../document/document.ts"
import { canonicalJson } from "../text/canonical-json.ts"

/** What changes as one in a line: a word in any writing, a space, another sign, or a thing that is no letter. */
const PIECES = /[\p{L}\p{M}\p{N}_]+|\s+|./gsu

interface Piece {
  node: DocumentNode
  key: string
}

/** Pieces of the base, from one place to another, that became others. */
interface Hunk {
  from: number
  to: number
  pieces: Piece[]
}

/**
 * Merges what two changed in one line since a text that both know: sentences that one alone changed. Null where both changed one sentence,
 * each in another way: a sentence is one claim, and half of each may say what nobody meant.
 */
export function mergeLine(
  base: readonly DocumentNode[],
  live: readonly DocumentNode[],
  target: readonly DocumentNode[]
): DocumentNode[] | null {
  const pieces = piecesOf(base)
  const [theirs, ours] = [hunksOf(pieces, piecesOf(live)), hunksOf(pieces, piecesOf(target))]
  const starts = sentenceStarts(pieces)
  const fresh = ours.filter((hunk) => !theirs.some((other) => isSameHunk(hunk, other)))
  if (fresh.some((hunk) => theirs.some((other) => meet(hunk, other, pieces, starts)))) return null
  // At one place, what is in the text already comes first.
  const all = [...theirs, ...fresh].sort((one, other) => one.from - other.from || one.to - other.to)
  const merged: Piece[] = []
  let at = 0
  for (const { from, to, pieces: put } of all) {
    merged.push(...pieces.slice(at, from), ...put)
    at = Math.max(at, to)
  }
  return joined([...merged, ...pieces.slice(at)])
}

function piecesOf(line: readonly DocumentNode[]): Piece[] {
  return line.flatMap((node) => {
    const { text, ...form } = node
    if (text === undefined) return [{ node, key: canonicalJson(node) }]
    const shape = canonicalJson({ ...form, marks: form.marks ?? [] })
    return (text.match(PIECES) ?? []).map((piece) => ({ node: { ...form, text: piece }, key: `${shape} ${piece}` }))
  })
}

function hunksOf(base: readonly Piece[], other: readonly Piece[]): Hunk[] {
  const hunks: Hunk[] = []
  let [at, otherAt] = [0, 0]
  let open: Hunk | null = null
  const keys = (pieces: readonly Piece[]) => pieces.map(({ key }) => key)
  for (const { added, removed, count } of diffArrays(keys(base), keys(other))) {
    if (!added && !removed) {
      if (open) hunks.push(open)
      open = null
      at += count
      otherAt += count
      continue
    }
    open ??= { from: at, to: at, pieces: [] }
    if (removed) at += count
    else {
      open.pieces.push(...other.slice(otherAt, otherAt + count))
      otherAt += count
    }
    open.to = at
  }
  if (open) hunks.push(open)
  return hunks
}

const isSameHunk = (one: Hunk, other: Hunk): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  one.pieces.length === other.pieces.length &&
  one.pieces.every(({ key }, index) => key === other.pieces[index]?.key)

const ENDS = /^[.!?…؟۔]$/u
const CLOSES = /^[»”"’)\]\s\u00a0\u202f]+$/u
/** A letter after a point that begins no sentence: « p. ex. dix », « max. 3 ». */
const GOES_ON = /^[\p{Ll}\p{N}]/u

/** The places at which sentences begin, each way round: the first piece of each, and the end of the line. */
function sentenceStarts(pieces: readonly Piece[]): number[] {
  const starts = [0]
  pieces.forEach(({ node }, index) => {
    if (node.type === "hardBreak") starts.push(index + 1)
    if (!ENDS.test(node.text ?? "")) return
    let next = index + 1
    while (CLOSES.test(pieces[next]?.node.text ?? "")) next += 1
    const isParted = next > index + 1 || next === pieces.length
    if (isParted && !GOES_ON.test(pieces[next]?.node.text ?? "")) starts.push(next)
  })
  return [...new Set([...starts, pieces.length])].sort((one, other) => one - other)
}

/** The sentences that a hunk changes, as the numbers of the first and the one after the last; none where whole ones come between two. */
function sentencesOf(hunk: Hunk, base: readonly Piece[], starts: readonly number[]): [number, number] {
  const { from, to } = hunk
  const sentenceAt = (place: number) => starts.findLastIndex((start) => start <= place)
  if (from < to) {
    const areWhole = starts.includes(from) && starts.includes(to)
    const joinsNext = !areWhole && base.slice(from, to).some(isEnd)
    return [sentenceAt(from), joinsNext ? starts.findIndex((start) => start >= to) + 1 : sentenceAt(to - 1) + 1]
  }
  const isAfterWhole = from === 0 || lastWord(base.slice(0, from), isEnd)
  const isWhole = from === base.length || lastWord(hunk.pieces, isEnd)
  if (isAfterWhole && isWhole) return [0, 0]
  return [sentenceAt(Math.max(0, from - 1)), sentenceAt(from) + 1]
}

const isEnd = ({ node }: Piece): boolean => ENDS.test(node.text ?? "") || node.type === "hardBreak"

/** Whether the last piece that is neither a space nor closes something is such a one. */
function lastWord(pieces: readonly Piece[], is: (piece: Piece) => boolean): boolean {
  const last = pieces.findLast(({ node }) => !CLOSES.test(node.text ?? ""))
  return last !== undefined && is(last)
}

function meet(one: Hunk, other: Hunk, base: readonly Piece[], starts: readonly number[]): boolean {
  const isAtOnePlace = one.from === one.to && other.from === other.to && one.from === other.from
  if (isAtOnePlace && !standApart(one, other)) return true
  const [a, b] = [sentencesOf(one, base, starts), sentencesOf(other, base, starts)]
  return Math.max(a[0], b[0]) < Math.min(a[1], b[1])
}

/** Whether of two things that come at one place each brings the space that parts them. */
function standApart(one: Hunk, other: Hunk): boolean {
  const isSpace = (piece: Piece | undefined) => /^\s+$/u.test(piece?.node.text ?? "")
  const both = [one, other]
  return both.every(({ pieces }) => isSpace(pieces[0])) || both.every(({ pieces }) => isSpace(pieces.at(-1)))
}

/** Words again: pieces of one form are one text. */
function joined(pieces: readonly Piece[]): DocumentNode[] {
  const nodes: DocumentNode[] = []
  for (const { node } of pieces) {
    const last = nodes.at(-1)
    const isOneForm =
      last?.text !== undefined &&
      node.text !== undefined &&
      canonicalJson({ ...last, text: "" }) === canonicalJson({ ...node, text: "" })
    if (isOneForm) nodes[nodes.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else nodes.push(node)
  }
  return nodes
}
