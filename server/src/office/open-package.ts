import { unzipSync } from "fflate"
import { OfficeFileError } from "./office-file-error.ts"
import { type Needs, parseXml } from "./parse-xml.ts"
import type { XmlElement } from "./xml-tree.ts"

/** More parts than any text has, pictures counted. */
const MOST_PARTS = 5000
/** The longest part that is read, and all parts together, once unpacked: a guideline of 300 pages has some ten megabytes. */
const MOST_PART_BYTES = 40_000_000
const MOST_READ_BYTES = 60_000_000

/** An office file opened: a zip, whose parts are unpacked one by one as they are asked for. */
export interface OfficePackage {
  names: ReadonlySet<string>
  /**
   * The bytes of a part; null when there is none.
   * @throws OfficeFileError `file-unpacks-too-large`, `file-damaged`.
   */
  bytes: (name: string) => Uint8Array | null
  /** The part as a tree; null when there is none. */
  xml: (name: string, needs?: Needs) => XmlElement | null
}

/**
 * Opens a zip without unpacking anything: a part that is not asked for costs nothing.
 * @throws OfficeFileError `file-damaged`, `file-unpacks-too-large`.
 */
export function openPackage(file: Uint8Array): OfficePackage {
  const sizes = new Map<string, number>()
  guarded(() =>
    unzipSync(file, {
      filter: ({ name, originalSize }) => {
        // Two parts of one name: programs disagree which of them they show.
        if (sizes.has(name)) throw new OfficeFileError("file-damaged")
        sizes.set(name, originalSize)
        if (sizes.size > MOST_PARTS) throw new OfficeFileError("file-unpacks-too-large")
        return false
      }
    })
  )
  let read = 0
  const bytes = (name: string): Uint8Array | null => {
    const size = sizes.get(name)
    if (size === undefined) return null
    read += size
    if (size > MOST_PART_BYTES || read > MOST_READ_BYTES) throw new OfficeFileError("file-unpacks-too-large")
    // A part that unpacks to more than it says is cut there, and then is no XML.
    return guarded(() => unzipSync(file, { filter: (part) => part.name === name }))[name] ?? null
  }
  return {
    names: new Set(sizes.keys()),
    bytes,
    xml: (name, needs) => {
      const part = bytes(name)
      return part && parseXml(part, needs)
    }
  }
}

function guarded<Made>(open: () => Made): Made {
  try {
    return open()
  } catch (cause) {
    throw cause instanceof OfficeFileError ? cause : new OfficeFileError("file-damaged", { cause })
  }
}
