import { runsBack } from "./letters.ts"
import type { MarkedPart } from "./page-marks.ts"

/** A run of a line: where it stands in the page, and what it says. */
export interface Run {
  part: MarkedPart
  text: string
}

/** Letters raised or lowered, and signs above others, stand on their line all the same: how far, in the size of its letters. */
const SAME_LINE = 0.6

/** Runs that follow each other in the page and in one part of the structure, on one line. */
export function linesOf(runs: readonly Run[], ownerOf: (mark: number) => string | undefined): Run[][] {
  const lines: Run[][] = []
  for (const run of runs) {
    const last = lines.at(-1)?.at(-1)
    const owner = ownerOf(run.part.mark)
    const follows =
      last !== undefined &&
      owner !== undefined &&
      ownerOf(last.part.mark) === owner &&
      run.part.mark === last.part.mark + 1 &&
      Math.abs(run.part.y - last.part.y) < SAME_LINE * Math.max(run.part.size, last.part.size)
    if (follows) lines.at(-1)?.push(run)
    else lines.push([run])
  }
  return lines
}

/**
 * The runs of a line as a reader takes them, those that make one piece together. The compiler draws the stretches of a line, each of one
 * direction, as they are read, and the runs of each from left to right: a stretch ends where the next run stands further left. Letters of
 * one font that run back stay as they are drawn, in one piece: a sign above another is a run of its own, in the middle of its word.
 */
export function asRead(line: readonly Run[]): Run[][] {
  const stretches: Run[][] = []
  for (const [at, run] of line.entries()) {
    const before = line[at - 1]
    if (before === undefined || run.part.x < before.part.x) stretches.push([run])
    else stretches.at(-1)?.push(run)
  }
  return stretches.flatMap((stretch) => (isReadOn(stretch) ? stretch.map((run) => [run]) : piecesOf(stretch).reverse()))
}

/** Whether a stretch is read from left to right: it has words or figures, and none that run back. */
const isReadOn = (stretch: readonly Run[]): boolean =>
  stretch.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) && !stretch.some(({ text }) => runsBack(text))

const fontOf = ({ part }: Run): string | undefined => part.glyphs[0]?.font

function piecesOf(stretch: readonly Run[]): Run[][] {
  const pieces: Run[][] = []
  for (const run of stretch) {
    const last = pieces.at(-1)
    const joins = last?.[0] !== undefined && fontOf(last[0]) === fontOf(run) && runsBack(run.text + last[0].text)
    if (joins) last.push(run)
    else pieces.push([run])
  }
  return pieces
}
