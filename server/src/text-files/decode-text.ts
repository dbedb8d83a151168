import { Buffer } from "node:buffer"

/** The words of a file, and the encoding that they were read in, by the name that people know. */
export interface DecodedText {
  text: string
  encoding: string
}

/** What files of reference managers and word processors are in, where no other encoding is sure: by jschardet's name, with that of the Encoding Standard. */
const USUAL: Readonly<Record<string, string>> = {
  "Windows-1252": "windows-1252",
  "ISO-8859-1": "windows-1252",
  "iso8859-15": "iso-8859-15",
  MacRoman: "macintosh"
}
const NAMES: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Latin-1 (Windows-1252)",
  "iso-8859-15": "Latin-9 (ISO 8859-15)",
  macintosh: "MacRoman"
}
/** Below this the library only knows that something is a little less unlikely. */
const SURE = 0.5
const LONGEST_SAMPLE = 20_000
const LONGEST_HEADER = 2000

/**
 * Reads bytes as text: UTF-8, UTF-16, Latin-1 and MacRoman, and what else the file itself or the detector is sure of. Null for what is no text.
 * The detector is jschardet, which knows MacRoman; only its choice among the usual encodings is followed where it is not sure.
 */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText | null> {
  const label = markOf(bytes) ?? utf8Of(bytes) ?? (await foundIn(bytes))
  const text = decoded(bytes, label)
  // Pictures and archives have what no text has.
  if (text === null || /[\0\uFFFE]/.test(text)) return null
  return { text, encoding: NAMES[label] ?? label }
}

function markOf(bytes: Uint8Array): string | null {
  const [one, two, three] = bytes
  if (one === 0xef && two === 0xbb && three === 0xbf) return "utf-8"
  if (one === 0xff && two === 0xfe) return "utf-16le"
  return one === 0xfe && two === 0xff ? "utf-16be" : null
}

const utf8Of = (bytes: Uint8Array): string | null =>
  bytes.includes(0) || decoded(bytes, "utf-8") === null ? null : "utf-8"

/** Null for bytes that the encoding does not have, and for an encoding that is not known here. */
function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

async function foundIn(bytes: Uint8Array): Promise<string> {
  const ofWidth = widthOf(bytes)
  if (ofWidth) return ofWidth
  const declared = declaredIn(bytes)
  if (declared) return declared
  const { detectAll } = await import("jschardet")
  const found = detectAll(Buffer.from(sampleOf(bytes)))
  const first = found[0]?.encoding ?? ""
  const isSure = (found[0]?.confidence ?? 0) >= SURE && !Object.hasOwn(USUAL, first)
  if (isSure && decoded(bytes, first.toLowerCase()) !== null) return first.toLowerCase()
  const usual =
    found.map(({ encoding }) => USUAL[encoding ?? ""]).find((label) => label !== undefined) ?? "windows-1252"
  // Latin-9 has nothing where Windows has its quotation marks, and mostly says the same: then it is not named.
  const isWindows =
    bytes.some((byte) => byte >= 0x80 && byte < 0xa0) || decoded(bytes, usual) === decoded(bytes, "windows-1252")
  return usual === "iso-8859-15" && isWindows ? "windows-1252" : usual
}

/** Western text in UTF-16 without a mark has a zero beside nearly every letter. */
function widthOf(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, LONGEST_SAMPLE)
  const zerosFrom = (first: number): number => sample.filter((byte, place) => byte === 0 && place % 2 === first).length
  const [even, odd] = [zerosFrom(0), zerosFrom(1)]
  if (bytes.length % 2 === 1 || Math.max(even, odd) < sample.length / 5) return null
  return odd > even ? "utf-16le" : "utf-16be"
}

/** `<?xml … encoding="…"?>`, `% Encoding: …` of JabRef, `charset="…"` of Cochrane. */
function declaredIn(bytes: Uint8Array): string | null {
  const header = Buffer.from(bytes.subarray(0, LONGEST_HEADER)).toString("latin1")
  const name = /(?:encoding\s*[=:]|charset\s*=)\s*["']?([A-Za-z][\w.-]{2,30})/i
    .exec(header)?.[1]
    ?.replace(/^ISO8859_/i, "iso-8859-")
  return name && !/^utf-?(?:8|16)/i.test(name) && decoded(bytes, name) !== null ? new TextDecoder(name).encoding : null
}

/** The lines that have letters beyond ASCII: the others say nothing of an encoding. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  let begin = 0
  for (let place = 0; place <= bytes.length && size < LONGEST_SAMPLE; place += 1) {
    const byte = bytes[place]
    if (byte !== 0x0a && byte !== 0x0d && byte !== undefined) continue
    const line = bytes.subarray(begin, place + 1)
    if (line.some((sign) => sign >= 0x80)) {
      pieces.push(line)
      size += line.length
    }
    begin = place + 1
  }
  return Buffer.concat(pieces).subarray(0, LONGEST_SAMPLE)
}
