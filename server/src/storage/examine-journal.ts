import { existsSync, readFileSync } from "node:fs"

/**
 * What SQLite's write-ahead journal says of itself before it is opened, since SQLite stops reading at the first frame that does not
 * agree and says nothing.
 * - `whole`: every frame that this journal claims is there.
 * - `torn`: its last batch is not whole. A power cut leaves this, and so does a damaged last frame: what is lost was answered, or was not.
 * - `damaged`: a batch that was answered before others is not whole.
 */
export type JournalState = "absent" | "whole" | "torn" | "damaged"

const HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24
const MAGIC_LITTLE = 0x377f0682
const MAGIC_BIG = 0x377f0683

/** The journal beside a database. */
export const journalFile = (databaseFile: string): string => `${databaseFile}-wal`

/** Reads a journal by its format (https://www.sqlite.org/fileformat2.html, section 4): checksums run from its first byte on. */
export function examineJournal(databaseFile: string): JournalState {
  const file = journalFile(databaseFile)
  if (!existsSync(file)) return "absent"
  const bytes = readFileSync(file)
  if (bytes.length === 0) return "whole"
  if (bytes.length < HEADER_BYTES) return "torn"
  const magic = bytes.readUInt32BE(0)
  if (magic !== MAGIC_LITTLE && magic !== MAGIC_BIG) return "damaged"
  const sum = checksums(bytes, magic === MAGIC_BIG)
  sum.add(0, 24)
  if (!sum.isAt(24)) return "damaged"

  const frameBytes = FRAME_HEADER_BYTES + bytes.readUInt32BE(8)
  const isOfThisJournal = (at: number) => bytes.compare(bytes, 16, 24, at + 8, at + 16) === 0
  const endsBatch = (at: number) => bytes.readUInt32BE(at + 4) !== 0
  const frames = Math.floor((bytes.length - HEADER_BYTES) / frameBytes)
  const placeOf = (frame: number) => HEADER_BYTES + frame * frameBytes

  let frame = 0
  let wholeBatch = true
  for (; frame < frames; frame++) {
    const at = placeOf(frame)
    // What an earlier round of the journal left behind its end.
    if (!isOfThisJournal(at)) return wholeBatch ? "whole" : "torn"
    sum.add(at, at + 8)
    sum.add(at + FRAME_HEADER_BYTES, at + frameBytes)
    if (!sum.isAt(at + 16)) break
    wholeBatch = endsBatch(at)
  }
  if (frame === frames) return wholeBatch && placeOf(frames) === bytes.length ? "whole" : "torn"

  // The batch that holds this frame was on the disk before the next one began: one behind it proves that it was answered.
  let batchEnded = false
  for (; frame < frames && isOfThisJournal(placeOf(frame)); frame++) {
    if (batchEnded) return "damaged"
    batchEnded = endsBatch(placeOf(frame))
  }
  return "torn"
}

/** The running checksum of a journal, in the order of bytes that its magic number names. */
function checksums(bytes: Buffer, bigEndian: boolean) {
  let first = 0
  let second = 0
  const word = (at: number) => (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  return {
    add: (from: number, to: number) => {
      for (let at = from; at < to; at += 8) {
        first = (first + word(at) + second) >>> 0
        second = (second + word(at + 4) + first) >>> 0
      }
    },
    isAt: (at: number) => bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second
  }
}
